"""Orders that say so in few or other words: they are heard, or at least come before a clerk as orders."""

from __future__ import annotations

import pytest

from parsers.result import Reading
from tests.builders import article, master_of
from tests.parsers.reading.letters import SELLER, STRANGER, read
from tests.parsers.reading.trade import read as read_goods
from tests.parsers.reading.trade import told

GOODS = "4 Stück Trennscheibe 125 mm (TS-125-10)\n2 Stück Bremsenreiniger 500 ml (CH-BR500)\n"


@pytest.mark.parametrize(
    "wish",
    [
        "la commune souhaite recevoir",
        "our club would like to receive",
        "de vereniging wil graag ontvangen",
        "la parrocchia desidera ricevere",
        "la asociación desea recibir",
        "chcielibyśmy otrzymać",
        "foreningen vil gerne modtage",
        "föreningen önskar få",
        "rádi bychom dostali",
    ],
)
def test_to_wish_to_receive_goods_is_to_order_them(wish: str) -> None:
    found = read(f"Hello,\n\n{wish}\n\n- 4 Trennscheibe 125 mm (TS-125-10)\n\nAnna Berg\n", subject="Divers", sender=STRANGER)
    assert found.kind == "order"


def test_one_article_and_nothing_else_said_is_an_order_to_look_at() -> None:
    found = read("hallo\n4 x Trennscheibe 125 mm\nanna\n", subject="sachen", sender=STRANGER)
    assert found.kind == "order"
    assert found.kind_confidence < 0.9


def test_thanks_for_goods_are_no_order() -> None:
    assert read("Hallo,\n\ndie 4 Trennscheiben 125 mm sind angekommen, danke!\n\nAnna\n", subject="Danke", sender=STRANGER).kind != "order"


@pytest.mark.parametrize(
    ("subject", "words"),
    [
        ("Conferma d'ordine 3834", "in riferimento alla Vs. offerta 98-26 confermiamo il seguente ordine n. 3834:"),
        ("Auftragsbestätigung 3834", "hiermit bestellen wir wie angeboten, unsere Nr. 3834:"),
    ],
)
def test_a_customer_confirms_his_own_order(subject: str, words: str) -> None:
    assert read(f"Guten Tag,\n\n{words}\n\n{GOODS}\nPetra Lindner\n", subject=subject).kind == "order"


def test_who_is_no_customer_confirms_ours() -> None:
    found = read(
        "Guten Tag,\n\nvielen Dank für Ihre Bestellung, wir bestätigen Ihren Auftrag 3834:\n\n4 Stück Bohrer 6 mm\n",
        subject="Auftragsbestätigung 3834",
        sender=STRANGER,
    )
    assert found.kind == "other"


def _asked_below(question: str) -> Reading:
    known = master_of(
        article("TS-125-10", "Trennscheibe 125 mm", "1.29"),
        article("CH-BR500", "Bremsenreiniger 500 ml", "2.49"),
        article("SK-7731B", "Schleifkorn grob 2 kg", "7.90"),
        company=SELLER,
    )
    text = f"Hello,\n\nFirst the order, our number EK 7097:\n\n{GOODS}\n{question}\n\nThanks\nAnna\n"
    return read(text, subject="Supplies", sender=STRANGER, known=known)


@pytest.mark.parametrize(
    "question",
    [
        "And a question, no order yet: what would Schleifkorn grob 2 kg (SK-7731B) be by the pallet?",
        "Noch eine Frage, das ist noch nicht bestellt: was kostet Schleifkorn grob 2 kg (SK-7731B) auf der Palette?",
    ],
)
def test_a_question_about_other_goods_takes_nothing_back(question: str) -> None:
    assert _asked_below(question).kind == "order"


@pytest.mark.parametrize(
    "rows", ["- 28 pièces : {a}\n- 40 pièces : {b}\n", "* 28 Stück : {a}\n* 40 Stück : {b}\n", "28 szt. : {a}\n40 szt. : {b}\n"]
)
def test_a_unit_behind_a_number_is_no_label(rows: str) -> None:
    text = rows.format(a="Sechskantschraube M8 x 40 verzinkt – code SK-0840", b="Sechskantschraube M8 x 50 verzinkt – code SK-0850")
    assert told(read_goods(f"Bonjour,\nnous souhaitons recevoir\n\n{text}\n")) == [("SK-0840", "28"), ("SK-0850", "40")]


def test_a_colleague_who_notes_a_call_passes_an_order_on() -> None:
    note = f"Anruf von Petra Lindner (Metallbau Kessler GmbH, Kd.-Nr. 10023)\n\nBestellt:\n{GOODS}\nLührs\n"
    assert read(note, subject="Anruf Kessler", sender="Telefon <telefon@nordwind.example>").kind == "order"


def test_counted_articles_that_only_the_second_opinion_takes_for_nothing_are_an_order_to_look_at() -> None:
    found = read(f"servus,\n\n{GOODS}\nunsere nr. banf 535353\ndanke, carsten\n", subject="teile", sender=STRANGER)
    assert found.kind == "order"
    assert found.kind_confidence < 0.9


def test_a_cassette_is_not_broken() -> None:
    goods = master_of(article("002989", "Cassette Ritzella 9-speed", "34.34"))
    text = "You've got a new wholesale order\nOrder 486-26-W\n\nCassette Ritzella 9-speed\nItem code 002989\n2 x EUR 34.34 = EUR 68.68\n"
    assert read(text, subject="Parts order", sender=STRANGER, known=goods).kind == "order"


@pytest.mark.parametrize(
    "words",
    [
        "uw nieuwsbrief bracht ons op een idee, maar wij willen iets anders:",
        "Ihr Rundschreiben ist angekommen, diesmal möchten wir aber:",
        "your summer offer went down well. This time we want something else:",
        "merci pour votre lettre, mais cette fois il nous faut :",
    ],
)
def test_something_else_than_what_was_offered_is_ordered(words: str) -> None:
    found = read(
        f"Hallo,\n\n{words}\n\n4 Stück Trennscheibe 125 mm (TS-125-10)\n2 Stück Bremsenreiniger 500 ml (CH-BR500)\n\nPetra Lindner"
    )
    assert found.kind == "order"


def test_what_one_would_like_to_grab_is_ordered() -> None:
    assert read("hi, can I grab 10 Trennscheibe 125 mm? cheers, Petra").kind == "order"


@pytest.mark.parametrize(
    "words", ["hier die fehlenden Angaben:", "here is the missing information:", "voici les informations manquantes :"]
)
def test_what_was_missing_in_the_first_mail_is_no_complaint(words: str) -> None:
    found = read(f"Hallo,\n\n{words}\n\n4 Stück Trennscheibe 125 mm (TS-125-10)\n\nBestellnummer ist 26111007.\n\nPetra Lindner")
    assert found.kind == "order"


def test_an_order_that_goes_to_another_address_is_a_change_in_french_too() -> None:
    text = (
        "Bonjour,\n\nmerci de livrer notre commande B77591 du 10/11/2026 à une autre adresse. Nouvelle adresse de livraison :\n\n"
        "Ambachtsmarkt Centrum\nGrote Markt 33\n9100 Sint-Niklaas\n\nLes articles et les quantités ne changent pas.\n\nPetra Lindner\n"
    )
    found = read(text)
    assert found.kind == "change"
    assert found.orders[0].fields.ship_to.city is not None
    assert found.orders[0].fields.ship_to.city.value == "Sint-Niklaas"
