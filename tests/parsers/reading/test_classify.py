"""Saying what a message is."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from parsers.extraction import extract
from parsers.message import Message
from parsers.options import Options
from parsers.reading.kinds.kind_texts import kind_texts
from parsers.reading.lines.read import read_lines
from parsers.result import Kind
from tests.builders import document_of
from tests.parsers.reading.letters import STRANGER, mail, master, read

REAL = Path(__file__).resolve().parents[4] / "shared" / "real" / "mails_de"


@pytest.mark.parametrize(
    ("kind", "subject", "text"),
    [
        ("order", "Bestellung 4711", "Wir bestellen 5 Stück CH-BR500."),
        ("order", "Order", "We would like to order 5 pcs CH-BR500."),
        ("order", "Nachschub", "Könnt ihr uns bitte noch mal 10 Stück CH-BR500 schicken? Danke!"),
        ("change", "Änderung Bestellung 4711", "Zu unserer Bestellung 4711: bitte statt 50 nun 80 Stück TS-125-10."),
        (
            "change",
            "PO 4711",
            "Please change our purchase order 4711: instead of 10 pcs TS-125-10 we need 25 pcs. Everything else stays the same.",
        ),
        ("cancellation", "Bestellung 4711", "Leider müssen wir unsere Bestellung Nr. 4711 vom 1.10. zurückziehen."),
        ("cancellation", "PO-77", "Please cancel our order PO-77."),
        ("complaint", "Bestellung 4711", "Die Lieferung zur Bestellung 4711 kam beschädigt an. Bitte um Ersatz für 3 x CH-BR500."),
        ("complaint", "Order 4711", "Two boxes of order 4711 arrived damaged and one item is missing. Please send a replacement."),
        ("inquiry", "CH-BR500", "Haben Sie CH-BR500 auf Lager und was kosten 20 Stück? Das ist noch keine Bestellung."),
        ("inquiry", "Bestellung 4711", "Wo bleibt unsere Bestellung 4711?"),
        ("other", "Abwesenheitsnotiz: Ihre Bestellung 4711", "Ich bin bis zum 20.10. nicht im Büro."),
        ("other", "Danke!", "Die 5 Stück CH-BR500 sind heute angekommen, alles prima, vielen Dank für die schnelle Lieferung!"),
        ("other", "Re: Ihre Bestellung 5512", "Das Paket ist da, 2 Stück CH-BR500 wie bestellt, passt alles."),
        ("other", "Angebot 26-33", "Vielen Dank für Ihre Anfrage. Gern bieten wir Ihnen an: 50 Stück CH-BR500, 2,10 EUR/Stück."),
        ("cancellation", "Re: Ihre Auftragsbestätigung", "Bitte stornieren Sie meine Bestellung von vorgestern komplett."),
        (
            "complaint",
            "Lieferung",
            "In der gestrigen Lieferung waren statt 24 Stück CH-BR500 nur 20, bitte die fehlenden kostenlos nachsenden.",
        ),
        ("cancellation", "Bestellung 4711", "Die Bestellung haben wir versehentlich doppelt geschickt. Bitte löschen Sie sie wieder."),
        ("complaint", "Rechnung 88712", "Sie haben 10 Stück CH-BR500 berechnet, erhalten haben wir nur 8. Bitte um Gutschrift."),
        ("complaint", "Schuhe", "Bei TS-125-10 löst sich nach drei Wochen der Rand. Ich hätte gern Ersatz oder mein Geld zurück."),
        ("order", "Bestellung: 20 Stk CH-BR500", "siehe Betreff"),
        ("order", "Re: Angebot 4711", "5 Stück CH-BR500\n10 Stück TS-125-10\n\nbitte an unsere Werkstatt"),
        ("order", "Nachschub", "die letzte Lieferung ist fast weg, also bitte 24 Stk von den CH-BR500."),
        ("order", "Bestellung und eine Frage", "Wir bestellen:\n\n5 Stück CH-BR500\n\nUnd was würden 500 Stück TS-125-10 kosten?"),
        ("order", "Order", "please send:\n\ninstead of 36 rather 8 pcs CH-BR500\n6 pcs TS-125-10"),
        ("order", "pls", "spray cleaner 500 ml x50\ndisc 125 mm x24\n\nasap please"),
        ("complaint", "Schon wieder", "Folgende Artikel sind unbrauchbar:\n\n5 Stück CH-BR500\n10 Stück TS-125-10\n\nBitte neu schicken."),
        (
            "complaint",
            "Falsch",
            "ich hatte TS-125-10 bestellt und bekommen habe ich 24 Stk CH-BR500. Bitte liefern Sie endlich das Richtige.",
        ),
        ("complaint", "Rechnungskorrektur", "Ihre Rechnung 58529 stimmt nicht. Berechnet wurde:\n\n5 Stück CH-BR500 zu 3,49 EUR"),
        ("inquiry", "Haushalt", "wir benötigen ein unverbindliches Richtpreisangebot:\n\n50 Stück CH-BR500\n10 Stück TS-125-10"),
        (
            "other",
            "Rechnung RE-30154",
            "für unsere Lieferung berechnen wir Ihnen:\n\n24 Stück CH-BR500 2,49 59,76\n\nRechnungsbetrag 71,11 EUR",
        ),
        ("other", "Lieferavis", "heute haben wir an Sie versandt:\n\n24 Stück CH-BR500\n10 Stück TS-125-10\n\nPakete: 2"),
        ("complaint", "Livraison", "Les articles suivants sont cassés :\n\n5 pièces CH-BR500\n\nMerci de nous les remplacer."),
        ("inquiry", "Prijs", "Graag ontvangen wij een offerte voor:\n\n5 stuks CH-BR500\n10 stuks TS-125-10"),
        ("other", "Bewerbung", "Hiermit bewerbe ich mich um eine Stelle als Lagerist. Lebenslauf im Anhang."),
    ],
)
def test_a_mail_is_what_its_words_say(kind: Kind, subject: str, text: str) -> None:
    found = read(text, subject)
    assert found.kind == kind
    assert (found.orders == ()) == (kind not in {"order", "change"})


@pytest.mark.parametrize(
    "headers",
    ["Auto-Submitted: auto-replied\n", "Precedence: bulk\nList-Unsubscribe: <https://x.example>\n", "Return-Path: <>\n"],
)
def test_what_a_program_sends_is_never_an_order(headers: str) -> None:
    found = read("Ihre Bestellung:\n5 Stück CH-BR500", "Bestellung 4711", headers=headers)
    assert found.kind == "other"
    assert found.orders == ()


def test_our_own_receipt_coming_back_is_no_order() -> None:
    found = read("Vielen Dank für Ihre Bestellung!\n5 Stück CH-BR500 2,49 EUR", "Ihre Bestellung", "Nordwind <bestellung@nordwind.example>")
    assert found.kind == "other"


def test_another_day_is_a_change() -> None:
    found = read("können Sie die Lieferung zu unserer Bestellung 4711 verschieben? Wir brauchen sie erst bis 12.11.", "Terminverschiebung")
    assert found.kind == "change"


def test_what_our_own_shop_passes_on_is_an_order_and_its_receipt_is_none() -> None:
    shop = "Nordwind Shop <shop@nordwind.example>"
    text = "Im Onlineshop wurde die Bestellung 18632 aufgegeben.\n\n5 Stück CH-BR500 2,49 EUR"
    assert read(text, "Neue Bestellung 18632 im Onlineshop", shop).kind == "order"
    assert read("Vielen Dank für Ihre Bestellung!\n\n5 Stück CH-BR500 2,49 EUR", "Ihre Bestellung 18632", shop).kind == "other"


def test_what_is_quoted_says_nothing_of_the_mail_above_it() -> None:
    below = (
        "\n\nAm 7.10.2026 um 15:12 schrieb Jutta Tönnies <order@nordwind.example>:\n> Vielen Dank für Ihre Bestellung.\n> 5 Stück CH-BR500"
    )
    assert read(f"bitte diesmal:\n10 Stück CH-BR500{below}", "Re: Auftrag").kind == "order"
    assert read(f"Danke, passt so.{below}", "Re: Ihre Bestellung").kind == "other"


def test_an_order_that_also_complains_says_both() -> None:
    found = read("Wir bestellen 5 Stück CH-BR500.\n\nBei der letzten Lieferung waren zwei Dosen beschädigt.", "Bestellung 4711")
    assert (found.kind, found.also) == ("order", ("complaint",))


def test_what_it_speaks_of_is_named() -> None:
    about = read("Hiermit stornieren wir die Bestellung 4711-A.", "Storno").about
    assert about is not None
    assert about.order_number is not None
    assert about.customer_number is not None
    assert (about.order_number.value, about.customer_number.value) == ("4711-A", "10023")


def test_an_order_speaks_of_nothing_else() -> None:
    assert read("Wir bestellen 5 Stück CH-BR500.", "Bestellung").about is None


def test_a_clerk_who_says_that_it_is_an_order_is_right() -> None:
    found = extract("mail.eml", mail("Was kosten 5 Stück CH-BR500?", "Anfrage", STRANGER), master(), Options(as_order=True))
    assert found.kind == "order"
    assert len(found.orders) == 1


@pytest.mark.parametrize("paying", ["Payment\nInvoice", "Terms       14 days after invoice date", "Zahlungsweg      Rechnung, 30 Tage"])
def test_how_it_is_paid_makes_no_invoice_of_an_order(paying: str) -> None:
    lines = "CH-BR500    Bremsenreiniger 500 ml    5 pcs\nTS-125-10   Trennscheibe 125 mm      20 pcs"
    page = document_of(f"Thackeray Ltd\n\nPO-2026-61759\n{paying}\n\n{lines}" + 20 * "\n", number="1", paged=True)
    found = kind_texts(Message("x", True, "mail.eml"), [page], [read_lines(page, master(), None)])
    assert "other" not in found.titles
    assert found.invoice_labels == 0


def test_an_order_whose_lines_cannot_be_read_is_a_draft_all_the_same() -> None:
    found = read("Hiermit bestellen wir die üblichen Sachen, wie immer.", "Bestellung 4711")
    assert found.kind == "order"
    (draft,) = found.orders
    assert draft.lines == ()
    assert "lines" in draft.needs_review


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Wir bestellen die Ware und danken", "de"),
        ("We would like to order the goods", "en"),
        ("Hierbij bestellen wij het volgende, met vriendelijke groeten", "nl"),
    ],
)
def test_the_language_is_named(text: str, language: str) -> None:
    assert read(text).language == language


@pytest.mark.skipif(not REAL.exists(), reason="the real mails are not here")
def test_no_ordinary_mail_becomes_an_order() -> None:
    truth = json.loads((REAL / "truth.json").read_text(encoding="utf-8"))
    readings = {name: extract(name, (REAL / name).read_bytes(), None, Options()) for name in truth}
    wrong = [name for name, said in truth.items() if readings[name].kind not in _accepted(said["kind"])]
    assert [name for name, reading in readings.items() if reading.orders] == []
    assert len(wrong) <= 0.02 * len(truth)


def _accepted(kind: str | dict[str, list[str]]) -> list[str]:
    return kind["any_of"] if isinstance(kind, dict) else [kind]
