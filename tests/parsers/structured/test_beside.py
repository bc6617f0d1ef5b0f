"""An order in a structured file and what stands beside it: the file leads, the mail fills its gaps, differences are shown."""

from __future__ import annotations

from email.message import EmailMessage

from parsers.extraction import extract
from parsers.options import Options
from parsers.result import Reading
from tests.parsers.reading.letters import PETRA, master
from tests.parsers.structured import samples
from tests.parsers.structured.test_stated import value

TABLE = """Bestellung {number}

Art.-Nr.;Bezeichnung;Menge;Preis
TS-125-10;Trennscheibe 125 mm;{count};1,29
CH-BR500;Bremsenreiniger 500 ml;12;2,49
"""


def posted(text: str, *files: tuple[str, str], subject: str = "Bestellung") -> Reading:
    """The reading of a mail of Petra Lindner's with these files."""
    mail = EmailMessage()
    mail["From"], mail["Subject"], mail["Date"] = PETRA, subject, "Mon, 02 Nov 2026 09:00:00 +0100"
    mail.set_content(text)
    for name, content in files:
        mail.add_attachment(content.encode(), maintype="application", subtype="octet-stream", filename=name)
    return extract("mail.eml", mail.as_bytes(), master(), Options())


def test_the_file_is_the_order_and_a_short_mail_adds_nothing() -> None:
    (order,) = posted("Guten Tag,\n\nanbei unsere Bestellung.\n\nMit freundlichen Grüßen\nPetra Lindner", ("o.xml", samples.UBL)).orders
    assert (order.documents[0], len(order.lines), order.needs_review) == ("1", 2, ())


def test_what_the_file_leaves_out_is_taken_from_the_mail() -> None:
    bare = samples.UBL.replace("<cac:PaymentTerms><cbc:Note>30 Tage netto</cbc:Note></cac:PaymentTerms>", "")
    bare = bare.replace("<cbc:IssueDate>2026-11-02</cbc:IssueDate>", "").replace("2026-11-18", "").replace("2026-11-20", "")
    (order,) = posted("Anbei unsere Bestellung. Liefertermin: 23.11.2026, Zahlung per Lastschrift.", ("o.xml", bare)).orders
    assert value(order.fields, "order_date") == "2026-11-02"
    assert value(order.fields, "requested_delivery_date") == "2026-11-23"
    assert value(order.fields, "payment_method") == "direct_debit"
    assert order.documents == ("1", "0")


def test_the_same_order_as_text_is_no_second_one_and_no_doubt() -> None:
    files = (("b.csv", TABLE.format(number=samples.NUMBER, count=200)), ("o.xml", samples.UBL))
    (order,) = posted("Anbei unsere Bestellung.", *files).orders
    assert (len(order.lines), order.needs_review, [check.code for check in order.checks]) == (2, (), [])


def test_another_quantity_in_another_rendition_is_shown() -> None:
    files = (("b.csv", TABLE.format(number=samples.NUMBER, count=300)), ("o.xml", samples.UBL))
    (order,) = posted("Anbei unsere Bestellung.", *files).orders
    assert order.lines[0].quantity and order.lines[0].quantity.value == "200"
    assert order.needs_review == ("lines.0.quantity",)
    assert [(check.code, check.at) for check in order.checks] == [("documents_differ", "lines.0.quantity")]
    assert "200" in order.checks[0].message
    assert "300" in order.checks[0].message


def test_what_the_mail_orders_besides_is_not_lost() -> None:
    (order,) = posted("Anbei unsere Bestellung.\nBitte zusätzlich:\n5 Stück BX-4711 Kabelbinder schwarz", ("o.xml", samples.UBL)).orders
    assert "lines" in order.needs_review
    assert "documents_differ" in [check.code for check in order.checks]


def test_another_day_in_the_mail_is_shown() -> None:
    (order,) = posted("Anbei unsere Bestellung.\nLiefertermin: 27.11.2026", ("o.xml", samples.UBL)).orders
    assert value(order.fields, "requested_delivery_date") == "2026-11-20"
    assert "fields.requested_delivery_date" in order.needs_review


def test_another_order_beside_the_file_is_an_order_of_its_own() -> None:
    text = "Bestellung Nr.: B-2026-119\n\nArt.-Nr.;Bezeichnung;Menge\nTS-125-10;Trennscheibe 125 mm;50\n"
    orders = posted("Anbei zwei Bestellungen.", ("o.xml", samples.UBL), ("b.txt", text)).orders
    assert [value(order.fields, "order_number") for order in orders] == [samples.NUMBER, "B-2026-119"]


def test_the_same_order_in_two_formats_is_one() -> None:
    (order,) = posted("Anbei unsere Bestellung.", ("o.xml", samples.UBL), ("o.edi", samples.edifact())).orders
    assert order.documents == ("1", "2")


def test_two_files_are_two_orders() -> None:
    orders = posted("Anbei.", ("a.xml", samples.UBL), ("b.xml", samples.CXML.replace(samples.NUMBER, "B-2"))).orders
    assert [value(order.fields, "order_number") for order in orders] == [samples.NUMBER, "B-2"]


def test_a_mail_that_takes_the_order_back_goes_before_the_file() -> None:
    text = f"Guten Tag,\n\nbitte stornieren Sie unsere Bestellung {samples.NUMBER}, siehe Anlage. Wir benötigen die Ware nicht mehr."
    reading = posted(text, ("o.xml", samples.UBL), subject=f"Stornierung Bestellung {samples.NUMBER}")
    assert (reading.kind, reading.orders) == ("cancellation", ())
    assert reading.about and reading.about.order_number and reading.about.order_number.value == samples.NUMBER


def test_an_order_with_a_complaint_in_the_mail_is_both() -> None:
    text = "Anbei unsere Bestellung.\n\nAußerdem müssen wir reklamieren: in der letzten Lieferung waren zwei Dosen beschädigt und undicht."
    reading = posted(text, ("o.xml", samples.UBL))
    assert (reading.kind, reading.also) == ("order", ("complaint",))
