"""What the post of a stationer's buyers taught: each test is a family of letters, in the languages that write so."""

from __future__ import annotations

from dataclasses import replace

import pytest

from config.company import Customer
from parsers.masterdata import index
from parsers.result import Leaf, OrderReading
from tests.builders import article, master_of
from tests.parsers.reading import letters
from tests.parsers.reading.letters import HALL, KESSLER, PETRA, STRANGER, order, read
from tests.parsers.reading.trade import CUSTOMER, told
from tests.parsers.reading.trade import read as read_lines_of

GOODS = "4 Stück Trennscheibe 125 mm (TS-125-10)\n2 Stück Bremsenreiniger 500 ml (CH-BR500)\n"
PAPER = master_of(
    *(
        article(f"KP-{number}", f"Kreppapier Fantasia 50 cm {colour}", "1.10", unit="RO")
        for number, colour in enumerate(("rot", "blau", "gelb"))
    ),
    article("LO-1", "Locher Solid 30 Blatt", "9.90"),
    customers=[CUSTOMER],
)
LIEN = Customer("10040", "Papeterie Weis S.à r.l.", "", "12, rue du Fossé", "L-4040", "Esch-sur-Alzette", "LU", "", ("info@weis.example",))


def counts(found: OrderReading) -> list[tuple[str | None, str | None]]:
    return [(value(line.sku), value(line.quantity)) for line in found.lines]


def value(leaf: Leaf | None) -> str | None:
    return leaf.value if leaf else None


@pytest.mark.parametrize(
    "second_thought",
    [
        "Moment, Bremsenreiniger 500 ml haben wir noch genug, den lassen Sie bitte weg. Der Rest stimmt.",
        "Den Bremsenreiniger 500 ml nehmen Sie bitte wieder raus, Trennscheiben bleiben.",
        "Actually, scrap the Bremsenreiniger 500 ml, we have just found some. Everything else stands.",
        "Finalement, ne mettez pas l'article « Bremsenreiniger 500 ml », nous en avons retrouvé.",
        "O ja, de Bremsenreiniger 500 ml hoeven we toch niet, laat die maar weg.",
    ],
)
def test_goods_that_a_later_sentence_takes_back_are_not_ordered(second_thought: str) -> None:
    found = order(f"Guten Tag,\n\nwir brauchen:\n\n{GOODS}\n{second_thought}\n\nViele Grüße\nPetra Lindner\n")
    assert counts(found) == [("TS-125-10", "4")]
    assert "lines" not in found.needs_review


def test_goods_that_are_named_again_with_a_second_thought_are_asked_about() -> None:
    found = order(f"Guten Tag,\n\nwir brauchen:\n\n{GOODS}\nAch ja, Bremsenreiniger 500 ml vielleicht doch eher im Dezember?\n")
    assert "lines" in found.needs_review


@pytest.mark.parametrize(
    "row", ["nicht 4, 9 brauchen wir davon!", "not 4, we need 9 of those", "pas 4, et non 4 mais 9 !", "niet 4, 9 graag"]
)
def test_a_later_row_of_a_chat_corrects_the_one_count_that_it_names(row: str) -> None:
    first, last = (f"[10:0{minute}] Jan: {goods}\n" for minute, goods in zip("28", GOODS.splitlines(), strict=True))
    chat = f"{first}[10:05] Lea: {row}\n{last}"
    assert counts(order(f"Hallo,\n\nunser Chat, bitte liefern:\n\n{chat}\nDanke\nPetra Lindner\n")) == [
        ("TS-125-10", "9"),
        ("CH-BR500", "2"),
    ]


@pytest.mark.parametrize(
    ("approval", "subject"),
    [
        ("Genehmigt, bitte liefern Sie alles, was Kollege Berg unten aufführt, außer Bremsenreiniger 500 ml.", "AW: Werkstatt"),
        ("Approved. Please supply everything on the list below except Bremsenreiniger 500 ml.", "RE: workshop"),
    ],
)
def test_a_list_below_is_ordered_but_for_what_is_excepted(approval: str, subject: str) -> None:
    list_below = "\n".join(f"> {row}" for row in GOODS.splitlines())
    earlier = f"Lars Berg wrote on 11 October 2026 at 7:57:\n> kann ich bestellen:\n>\n{list_below}\n>\n> Lars\n"
    text = f"Hallo,\n\n{approval}\n\nGrüße\nPetra Lindner\n\n{earlier}"
    (found,) = read(text, subject).orders
    assert counts(found) == [("TS-125-10", "4")]


@pytest.mark.parametrize(
    "text",
    [
        "Kreppapier Fantasia 50 cm\n- rot\n- blau\n- gelb\njeweils 6 Rollen, bitte bald!\n",
        "Kreppapier Fantasia 50 cm\n* rot\n* blau\n* gelb\n6 rolls each please\n",
        "Wir benötigen Kreppapier Fantasia 50 cm in den Farben rot, blau und gelb, von jeder Farbe 6 Rollen.\n",
        "We need Kreppapier Fantasia 50 cm in the colours rot, blau and gelb, 6 rolls each.\n",
    ],
)
def test_kinds_with_one_count_for_each_are_lines_of_their_own(text: str) -> None:
    assert sorted(told(read_lines_of(text, PAPER)), key=str) == [("KP-0", "6"), ("KP-1", "6"), ("KP-2", "6")]


def test_a_row_of_a_list_that_gives_no_line_is_asked_about() -> None:
    found = read_lines_of(
        "Wir bestellen:\n- 2 Stück Locher Solid 30 Blatt (LO-1)\n- Hefter Grip\n- 3 Rollen Kreppapier Fantasia 50 cm rot (KP-0)\n", PAPER
    )
    assert "lines" in found.doubts


@pytest.mark.parametrize(
    "announcement",
    [
        "Die Rechnung bekommt unser Träger:",
        "Please invoice our head office:",
        "La facture est à adresser à notre siège :",
        "De factuur gaat naar ons hoofdkantoor:",
    ],
)
def test_a_line_that_speaks_of_the_bill_leads_to_who_is_billed(announcement: str) -> None:
    there = "Lieferanschrift:\nMetallbau Kessler GmbH\nZiegelhofer Weg 14\n34123 Kassel\n"
    found = order(
        f"Wir bestellen:\n\n{GOODS}\n{there}\n{announcement}\nTrägerverein Arche e.V.\nAm Anger 13\n91522 Ansbach\n\nGrüße\nPetra Lindner\n"
    )
    assert value(found.fields.bill_to.street) == "Am Anger 13"
    assert value(found.fields.ship_to.street) == "Ziegelhofer Weg 14"


@pytest.mark.parametrize(
    "sentence",
    [
        "Die Ware geht direkt an unsere Kundin, Frau Edda Horn, Birkenweg 16, 27568 Bremerhaven.",
        "To be sent straight to our customer, Mrs Edda Horn, Birkenweg 16, 27568 Bremerhaven.",
        "Merci de livrer directement chez notre cliente, Mme Edda Horn, Birkenweg 16, 27568 Bremerhaven.",
        "Graag rechtstreeks leveren bij onze klant, mevrouw Edda Horn, Birkenweg 16, 27568 Bremerhaven.",
    ],
)
def test_an_address_in_a_sentence_of_sending_is_where_the_goods_go(sentence: str) -> None:
    found = order(f"Guten Tag,\n\nbitte liefern Sie für uns:\n\n{GOODS}\n{sentence}\n\nGrüße\nPetra Lindner\n")
    assert value(found.fields.ship_to.street) == "Birkenweg 16"
    assert value(found.fields.bill_to.street) == KESSLER.street
    assert "unsere" not in (value(found.fields.ship_to.name) or "")


def test_a_site_on_file_is_found_by_its_name_in_a_sentence_of_delivery() -> None:
    found = order(
        f"Wir bestellen\n\n{GOODS}\nunter der Bestellnummer 4624 zur Lieferung an unsere Adresse „Halle 2“, die Ihnen vorliegt.\n"
    )
    assert value(found.fields.ship_to.street) == HALL.street


def test_the_firm_in_brackets_is_the_buyer_and_who_signs_is_asked_for() -> None:
    signature = "Mit freundlichen Grüßen\ni.A. Anna Berg\nSchulstraße 44 • 99817 Eisenach\n"
    text = f"auf diesem Wege bestellen wir (Bischof & Mertens KG) bei Ihnen:\n\n{GOODS}\n{signature}"
    found = order(text, sender=STRANGER)
    assert value(found.fields.buyer_name) == "Bischof & Mertens KG"


@pytest.mark.parametrize("closing", ["Mit Segenswünschen", "Mit Frohsinn", "With Gratitude", "Avec Gratitude", "Met Dankbaarheid"])
def test_how_a_mail_takes_leave_is_nobodys_name(closing: str) -> None:
    found = order(
        f"Wir bestellen:\n\n{GOODS}\n{closing}\nRosa Gruber\nPfarre Lechner e.V.\nSchulring 21\n3500 Krems an der Donau\n", sender=STRANGER
    )
    named = (found.fields.buyer_contact, found.fields.bill_to.contact, found.fields.bill_to.name, found.fields.ship_to.contact)
    assert closing not in [value(leaf) for leaf in named]


def test_a_person_beside_the_firm_is_no_part_of_its_name() -> None:
    found = order(f"Wir bestellen:\n\n{GOODS}\nGrüße\n--\nJonas Frei, Jugendheim Ahorn e.V.\nKantstraße 16, 56727 Mayen\n", sender=STRANGER)
    assert value(found.fields.bill_to.name) == "Jugendheim Ahorn e.V."


def test_the_letter_before_a_postcode_of_luxembourg_is_a_part_of_it() -> None:
    known = letters.master()
    data = replace(known.data, customers=(*known.data.customers, LIEN))
    text = f"Wir bestellen:\n\n{GOODS}\nPapeterie Weis S.à r.l.\n12, rue du Fossé\nL-4040 Esch-sur-Alzette\n"
    (found,) = read(text, "Bestellung", "Nadine Weis <info@weis.example>", known=index(data)).orders
    assert value(found.fields.bill_to.postcode) == "L-4040"
    assert value(found.fields.customer_number) == "10040"


@pytest.mark.parametrize("sentence", ["Für die Buchhaltung: 41311.", "For accounts: 41311.", "Pour la compta : 41311."])
def test_a_number_behind_goods_that_no_field_took_is_asked_about(sentence: str) -> None:
    found = order(
        f"Hallo,\n\nwir ordern daher 2 Stück Bremsenreiniger 500 ml (CH-BR500). {sentence}\n\nGrüße\nPetra Lindner\n", "Beschluss"
    )
    assert value(found.fields.order_number) == "41311" or "fields.order_number" in found.needs_review


def test_a_number_that_goods_are_ordered_under_is_no_article() -> None:
    found = order("Guten Tag, wir bestellen 2 Stück Bremsenreiniger 500 ml (CH-BR500) unter der Nummer 4591902900, Lieferung bis KW 45.\n")
    assert value(found.fields.order_number) == "4591902900"
    assert [line.buyer_sku for line in found.lines] == [None]


@pytest.mark.parametrize(
    ("told_day", "day"),
    [
        ("Prosimy o dostawę do 2 grudnia 2026.", "2026-12-02"),
        ("Fecha de entrega deseada: 12 de noviembre de 2026", "2026-11-12"),
        ("Levering senest 14. december 2026", "2026-12-14"),
        ("Consegna entro il 3 dicembre 2026.", "2026-12-03"),
    ],
)
def test_days_with_the_months_of_further_languages_are_read(told_day: str, day: str) -> None:
    assert value(order(f"{GOODS}\n{told_day}\n").fields.requested_delivery_date) == day


def test_a_day_in_a_language_of_which_nothing_is_known_is_asked_about() -> None:
    found = order(f"Wir bestellen:\n\n{GOODS}\n2 gruodžio 2026 prašome.\n")
    assert value(found.fields.requested_delivery_date) or "fields.requested_delivery_date" in found.needs_review


@pytest.mark.parametrize(
    "row",
    [
        "ZB Rechnung, zahlbar in 14 Tagen",
        "Konditionen zahlbar 30 Tage netto nach Wareneingang",
        "payable within 30 days by our head office",
    ],
)
def test_terms_of_payment_without_a_way_that_is_understood_are_asked_about(row: str) -> None:
    found = order(f"Wir bestellen:\n\n{GOODS}\n{row}\n")
    assert value(found.fields.payment_method) == "invoice" or "fields.payment_method" in found.needs_review


@pytest.mark.parametrize(
    "request_of_goods",
    [
        "Können Sie uns zwölf Stk. Trennscheibe 125 mm (TS-125-10) schicken?",
        "Could you let us have 12 pcs of Trennscheibe 125 mm (TS-125-10)?",
        "Pourriez-vous nous envoyer 12 pièces Trennscheibe 125 mm (TS-125-10) ?",
        "Kun je ons 12 stuks Trennscheibe 125 mm (TS-125-10) sturen?",
    ],
)
def test_to_ask_for_goods_to_be_sent_is_to_order_them(request_of_goods: str) -> None:
    found = read(f"Hallo,\n\nhier meldet sich der Hort. {request_of_goods} Danke!\n\nPetra Lindner\n", "Hort")
    assert found.kind == "order"


def test_a_note_of_a_telephone_call_is_the_callers_order() -> None:
    caller = "Anrufer: Petra Lindner, Metallbau Kessler GmbH\nKundennummer: 10023"
    note = f"Telefonnotiz\n\n{caller}\n\nBestellt hat sie:\n{GOODS}\nBitte anlegen.\n"
    found = read(note, "Telefonnotiz", "Jens Voss <voss@nordwind.example>")
    assert found.kind == "order"


def test_what_a_colleague_lists_is_never_put_aside_for_sure() -> None:
    found = read(f"Hallo,\n\nzum Thema von gestern:\n{GOODS}\nJens\n", "Notiz", "Jens Voss <voss@nordwind.example>")
    assert found.kind == "order" or found.kind_confidence < 0.9


@pytest.mark.parametrize(
    "told_so",
    ["Eine Nachbestellung ist damit nicht verbunden.", "For information only.", "À titre d'information.", "Alleen ter informatie."],
)
def test_counts_of_a_stock_are_no_order_where_their_writer_says_so(told_so: str) -> None:
    found = read(f"Guten Tag,\n\ndiese Mengen haben wir am Stichtag am Lager:\n\n{GOODS}\n{told_so}\n\nPetra Lindner\n", "Meldung", PETRA)
    assert found.kind != "order" or found.kind_confidence < 0.9


def test_second_thoughts_within_an_order_do_not_change_another() -> None:
    thought = "On second thoughts, make that 6 of the Trennscheibe 125 mm (TS-125-10) rather than 4."
    text = f"Hi,\n\nlist for this month:\n\n{GOODS}\n{thought}\n\nOrder 37-1026\n\nPetra Lindner\n"
    assert read(text, "Order 37-1026").kind == "order"
