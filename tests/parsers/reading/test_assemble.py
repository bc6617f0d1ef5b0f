"""Which documents form which order."""

from __future__ import annotations

from email.message import EmailMessage

import pytest

from parsers.extraction import extract
from parsers.message import Message
from parsers.options import Options
from parsers.reading.assemble import ReadDocument, groups
from parsers.reading.lines.read import LinesReading
from parsers.reading.parting import apart
from parsers.result import Leaf, Line, Reading, Source
from tests.builders import document_of
from tests.parsers.reading.letters import PETRA, master

MAIL = Message("x", True, "mail.eml")


def line(sku: str) -> Line:
    leaf = Leaf(sku, sku, 1.0, Source("1"))
    return Line(sku=leaf, quantity=Leaf("1", "1", 1.0, Source("1")))


def read(number: str, order_number: str | None = None, *skus: str) -> ReadDocument:
    return ReadDocument(document_of("x", number=number), LinesReading(tuple(line(s) for s in skus), strength=3.0), order_number)


def numbers(found: list[list[ReadDocument]]) -> list[list[str]]:
    return [[r.document.number for r in group] for group in found]


def test_an_attached_order_leads_and_the_mail_stands_with_it() -> None:
    assert numbers(groups(MAIL, [read("0"), read("1", "4711", "A")])) == [["1", "0"]]


def test_two_attachments_with_different_numbers_are_two_orders() -> None:
    assert numbers(groups(MAIL, [read("0"), read("1", "4711", "A"), read("2", "4712", "B")])) == [["1", "0"], ["2", "0"]]


def test_two_renditions_of_one_number_are_one_order() -> None:
    assert numbers(groups(MAIL, [read("0"), read("1", "4711", "A"), read("2", "4711", "A")])) == [["1", "2", "0"]]


def test_nothing_ordered_is_no_order_unless_a_clerk_says_so() -> None:
    assert groups(MAIL, [read("0")]) == []
    assert numbers(groups(MAIL, [read("0")], forced=True)) == [["0"]]


def test_a_page_with_another_number_begins_another_document() -> None:
    document = document_of("one", "two", "three")
    parted = apart([document], [["4711", None, "4712"]])
    assert [[page.number for page in part.pages] for part in parted] == [[1, 2], [3]]


def posted(*attachments: str, text: str = "Anbei unsere Bestellungen.", sheet: str = "") -> Reading:
    message = EmailMessage()
    message["From"], message["Subject"], message["Date"] = PETRA, "Bestellungen", "Mon, 12 Oct 2026 09:00:00 +0200"
    message.set_content(text)
    for count, attached in enumerate(attachments):
        message.add_attachment(attached, filename=f"bestellung{count}.txt")
    if sheet:
        message.add_attachment(sheet, subtype="csv", filename="bestellung.csv")
    return extract("mail.eml", message.as_bytes(), master(), Options())


def test_several_orders_in_one_mail_are_told_apart() -> None:
    texts = [f"Bestellung Nr.: B-26-{n}\n\nWir bestellen:\n{n} Stück CH-BR500 Bremsenreiniger" for n in (4711, 4712)]
    found = posted(*texts)
    stated = [order.fields.order_number for order in found.orders]
    assert [leaf.value for leaf in stated if leaf] == ["B-26-4711", "B-26-4712"]


def test_what_the_mail_says_beside_its_attachment_counts() -> None:
    found = posted(
        "Bestellung Nr.: B-26-4711\n\n5 Stück CH-BR500 Bremsenreiniger", text="Unsere Bestellung im Anhang. Liefertermin: 23.10.2026"
    )
    (order,) = found.orders
    assert order.fields.requested_delivery_date is not None
    assert order.fields.requested_delivery_date.value == "2026-10-23"
    assert order.fields.requested_delivery_date.source.document == "0"


ORDERED = "Bestellung Nr.: B-26-4711\n\nWir bestellen:\n10 Stück TS-125-10 Trennscheibe 125 mm\n12 Stück CH-BR500 Bremsenreiniger 500 ml"


def test_the_same_order_in_the_mail_and_attached_is_one_without_doubt() -> None:
    (order,) = posted(ORDERED, text=f"Anbei unsere Bestellung:\n\n{ORDERED}").orders
    assert (order.documents, len(order.lines), order.needs_review) == (("1", "0"), 2, ())


def test_a_mail_that_says_less_than_its_attachment_is_no_difference() -> None:
    (order,) = posted(ORDERED, text="Anbei unsere Bestellung. Wichtig sind die 10 Stück TS-125-10.").orders
    assert (len(order.lines), order.needs_review) == (2, ())


def test_where_mail_and_attachment_differ_the_attachment_leads_and_the_clerk_sees_both() -> None:
    (order,) = posted(ORDERED, text="Wir bestellen 15 Stück TS-125-10 und 12 Stück CH-BR500.").orders
    assert [line.quantity.value for line in order.lines if line.quantity] == ["10", "12"]
    assert "lines.0.quantity" in order.needs_review
    assert [check.message for check in order.checks if check.code == "documents_differ"] == [
        "The mail and its attachment differ: 10 and 15."
    ]


def test_a_count_that_the_mail_puts_right_is_taken_and_asked_about() -> None:
    (order,) = posted(ORDERED, text="Im Anhang die Bestellung, aber vom Bremsenreiniger 500 ml bitte 30 Stück statt 12 Stück.").orders
    assert [line.quantity.value for line in order.lines if line.quantity] == ["10", "30"]
    assert {"lines", "lines.1.quantity"} & set(order.needs_review)


def test_what_the_mail_adds_by_its_number_is_another_line() -> None:
    (order,) = posted(
        ORDERED.rpartition("\n")[0], text="Anbei die Bestellung, zusätzlich bitte 12 Stück Bremsenreiniger (CH-BR500)."
    ).orders
    assert [line.sku.value for line in order.lines if line.sku] == ["TS-125-10", "CH-BR500"]
    assert "lines" in order.needs_review


@pytest.mark.parametrize("text", ["Anbei die Bestellung, von den Scheiben bitte nur 8 statt 10.", "Anbei. Die Scheiben bitte streichen."])
def test_what_the_mail_says_against_the_attachment_is_asked_about_though_it_was_not_read_as_a_line(text: str) -> None:
    (order,) = posted(ORDERED, text=text).orders
    assert "lines" in order.needs_review


def test_what_the_mail_orders_besides_the_attachment_is_a_difference() -> None:
    (order,) = posted(ORDERED.rpartition("\n")[0], text="Bestellung im Anhang, bitte dazu noch 12 Stück CH-BR500.").orders
    assert "lines" in order.needs_review
    assert "documents_differ" in [check.code for check in order.checks]


def test_two_orders_one_below_the_other_in_a_mail_are_two() -> None:
    second = "Bestellung Nr.: B-26-4712\n\nWir bestellen:\n5 Stück CH-BR500 Bremsenreiniger 500 ml"
    found = posted(text=f"Guten Tag,\n\n{ORDERED}\n\n{second}\n\nMit freundlichen Grüßen\nPetra Lindner")
    stated = [order.fields.order_number.value for order in found.orders if order.fields.order_number]
    assert (stated, [len(order.lines) for order in found.orders]) == (["B-26-4711", "B-26-4712"], [2, 1])


def test_a_number_that_is_repeated_or_only_spoken_of_parts_nothing() -> None:
    found = posted(text=f"{ORDERED}\n\nBestellung Nr.: B-26-4711\nErsetzt unsere Anfrage Nr. A-4712.")
    assert len(found.orders) == 1


def test_the_same_order_as_a_sheet_leads() -> None:
    sheet = "Artikelnummer;Bezeichnung;Menge\nTS-125-10;Trennscheibe 125 mm;15\nCH-BR500;Bremsenreiniger 500 ml;12\n"
    (order,) = posted(ORDERED, sheet=sheet).orders
    assert [line.quantity.value for line in order.lines if line.quantity] == ["15", "12"]
    assert (order.documents[0], "lines.0.quantity" in order.needs_review) == ("2", True)


EXPORT = """Bestellnummer;Datum;Kundennr;Artikel-Nr.;Bezeichnung;Menge;Preis
EB81884;12.10.2026;10023;TS-125-10;Trennscheibe 125 mm;12;1,29
EB81884;12.10.2026;10023;CH-BR500;Bremsenreiniger 500 ml;5;2,49
"""


def test_what_an_export_repeats_in_each_line_is_the_orders() -> None:
    (order,) = posted(sheet=EXPORT).orders
    assert order.fields.order_number is not None
    assert order.fields.order_number.value == "EB81884"
    assert [(line.sku.value, line.quantity.value) for line in order.lines if line.sku and line.quantity] == [
        ("TS-125-10", "12"),
        ("CH-BR500", "5"),
    ]
    assert order.needs_review == ()


@pytest.mark.parametrize(
    ("matter", "kind"),
    [
        ("Stornierung unserer Bestellung 4500733105 vom 06.08.2026", "cancellation"),
        ("Betreff: Reklamation – Ihre Lieferung vom 6. Oktober", "complaint"),
        ("8D-Report / Mängelrüge Nr. MR-2026-044", "complaint"),
    ],
)
def test_a_letter_that_is_attached_is_heard_though_it_lists_goods(matter: str, kind: str) -> None:
    letter = f"{matter}\n\nSehr geehrte Damen und Herren,\n\nes geht um\n10 Stück TS-125-10 Trennscheibe 125 mm\n"
    found = posted(letter, text="Bitte beachten Sie das anliegende Schreiben.")
    assert (found.kind, found.orders) == (kind, ())
