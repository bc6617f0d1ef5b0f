"""Changes, cancellations, and what is no order at all; several orders in one file; wrappings."""

from __future__ import annotations

import io

import pikepdf
import pytest
from reportlab.pdfgen.canvas import Canvas

from parsers.extraction import extract
from parsers.options import Options
from parsers.structured.stated import read_stated
from tests.parsers.reading.letters import master
from tests.parsers.sources.paper_builders import pdf as drawn
from tests.parsers.structured import samples
from tests.parsers.structured.samples import NUMBER, part
from tests.parsers.structured.test_stated import stated

UBL_CHANGE = (
    samples.UBL.replace("<Order ", "<OrderChange ")
    .replace("</Order>", "</OrderChange>")
    .replace("Order-2", "OrderChange-2")
    .replace(f"<cbc:ID>{NUMBER}</cbc:ID>", "<cbc:ID>C-7</cbc:ID><cbc:SequenceNumberID>1</cbc:SequenceNumberID>")
    .replace("<cac:BuyerCustomerParty>", f"<cac:OrderReference><cbc:ID>{NUMBER}</cbc:ID></cac:OrderReference><cac:BuyerCustomerParty>", 1)
    .replace("<cbc:ID>2</cbc:ID>", "<cbc:ID>2</cbc:ID><cbc:LineStatusCode>2</cbc:LineStatusCode>")
)
UBL_CANCEL = f"""<OrderCancellation xmlns="urn:oasis:names:specification:ubl:schema:xsd:OrderCancellation-2">
<ID>S-1</ID><IssueDate>2026-11-03</IssueDate><CancellationNote>Irrtum</CancellationNote><OrderReference><ID>{NUMBER}</ID></OrderReference>
<BuyerCustomerParty><SupplierAssignedAccountID>10023</SupplierAssignedAccountID></BuyerCustomerParty></OrderCancellation>"""
OPENTRANS_CHANGE = (
    samples.OPENTRANS.replace("<ORDER ", "<ORDERCHANGE ")
    .replace("</ORDER>", "</ORDERCHANGE>")
    .replace("ORDER_HEADER", "ORDERCHANGE_HEADER")
    .replace("ORDER_INFO", "ORDERCHANGE_INFO")
    .replace("ORDER_ITEM_LIST", "ORDERCHANGE_ITEM_LIST")
    .replace("ORDER_SUMMARY", "ORDERCHANGE_SUMMARY")
)
EDIFACT_CHANGE = samples.edifact(message="ORDCHG", begins="BGM+230+C-7+4'RFF+ON:B-2026-118'").replace("LIN+2'", "LIN+2+2'")


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (UBL_CHANGE, 1),
        (OPENTRANS_CHANGE, 2),
        (samples.orderx(type_code="230"), 2),
        (EDIFACT_CHANGE, 1),
        (samples.edifact(begins="BGM+220+B-2026-118+4'"), 2),
        (samples.edifact(begins="BGM+220+B-2026-118+5'"), 2),
        (samples.CXML.replace('type="new"', 'type="update"'), 2),
    ],
)
def test_a_change_holds_the_order_as_it_shall_be_and_names_it(text: str, lines: int) -> None:
    order = stated(text)
    assert (order.kind, len(order.lines)) == ("change", lines)
    assert order.about and order.about.order_number and order.about.order_number.value == NUMBER
    assert order.fields.order_number and order.fields.order_number.value == NUMBER


@pytest.mark.parametrize(
    "text",
    [
        UBL_CANCEL,
        samples.orderx(purpose="1"),
        samples.orderx(type_code="230", purpose="1"),
        samples.edifact(begins="BGM+220+B-2026-118+1'"),
        samples.edifact(message="ORDCHG", begins="BGM+230+S-1+1'RFF+ON:B-2026-118'"),
        samples.CXML.replace('type="new"', 'type="delete"'),
    ],
)
def test_a_cancellation_names_its_order_and_customer_and_holds_none(text: str) -> None:
    reading = extract("cancel.xml", text.encode(), master(), Options())
    assert (reading.kind, reading.orders) == ("cancellation", ())
    assert reading.about and reading.about.order_number and reading.about.order_number.value == NUMBER
    assert reading.about.customer_number and reading.about.customer_number.value == "10023"


def test_a_line_reduced_to_nothing_is_none() -> None:
    order = stated(EDIFACT_CHANGE.replace("LIN+2+2'", "LIN+2+3'").replace("QTY+21:12:", "QTY+21:0:"))
    assert [line.sku.value for line in order.lines if line.sku] == ["TS-125-10"]


@pytest.mark.parametrize(
    "text",
    [
        samples.INVOICE,
        samples.orderx(type_code="231"),
        "<OrderResponse><OrderReference><ID>1</ID></OrderReference></OrderResponse>",
        "<cXML><Request><InvoiceDetailRequest/></Request></cXML>",
        "UNB+UNOC:3+A+B+261102:0800+7'UNH+1+INVOIC:D:96A:UN'BGM+380+R-1+9'UNT+3+1'UNZ+1+7'",
        "<StandardBusinessDocument><StandardBusinessDocumentHeader/><Invoice><ID>1</ID></Invoice></StandardBusinessDocument>",
    ],
)
def test_what_the_format_says_is_no_order_is_none(text: str) -> None:
    reading = extract("file.xml", text.encode(), master(), Options())
    assert (reading.kind, reading.orders) == ("other", ())


def test_another_program_s_order_by_the_same_name_is_not_taken_for_ubl() -> None:
    own = "<Order><Number>4711</Number><Items><Item sku='TS-125-10' quantity='5'/></Items></Order>"
    assert read_stated(part(own)) is None


@pytest.mark.parametrize(
    "wrapped",
    [
        f"<s:StandardBusinessDocument xmlns:s='x'><s:Header/>{samples.UBL.partition('?>')[2]}</s:StandardBusinessDocument>",
        f"<ORDER_LIST>{samples.OPENTRANS.partition('?>')[2]}</ORDER_LIST>",
        f"<e:Envelope xmlns:e='x'><e:Body>{samples.OPENTRANS.partition('?>')[2]}</e:Body></e:Envelope>",
    ],
)
def test_an_order_is_found_in_its_wrapping(wrapped: str) -> None:
    order = stated(wrapped)
    assert order.fields.order_number and order.fields.order_number.value == NUMBER
    assert order.doubts == ()


def test_a_list_holds_several_orders() -> None:
    one = samples.OPENTRANS.partition("?>")[2]
    orders = read_stated(part(f"<ORDER_LIST>{one}{one.replace(NUMBER, 'B-2')}</ORDER_LIST>")) or ()
    assert [order.fields.order_number.value for order in orders if order.fields.order_number] == [NUMBER, "B-2"]


def test_an_interchange_holds_several_orders() -> None:
    one = samples.edifact()
    two = one[9:].replace(NUMBER, "B-2").partition("UNH")[2].rpartition("UNZ")[0]
    orders = read_stated(part(f"{one.rpartition('UNZ')[0]}UNH{two}UNZ+2+7'", "o.edi")) or ()
    assert [order.fields.order_number.value for order in orders if order.fields.order_number] == [NUMBER, "B-2"]


def test_a_cancellation_beside_an_order_is_not_lost() -> None:
    one = samples.edifact()
    cancelled = one[9:].replace(f"BGM+220+{NUMBER}+9'", "BGM+220+B-2+1'").partition("UNH")[2].rpartition("UNZ")[0]
    reading = extract("o.edi", f"{one.rpartition('UNZ')[0]}UNH{cancelled}UNZ+2+7'".encode(), master(), Options())
    assert (reading.kind, reading.also, len(reading.orders)) == ("order", ("cancellation",), 1)
    assert [problem.code for problem in reading.problems] == ["other_kind"]
    assert "B-2" in reading.problems[0].message


def pdf_with(text: str, name: str = "order-x.xml", count: int = 200) -> bytes:
    """A PDF that shows the order, `count` of the first article, and has this file inside."""

    def shown(canvas: Canvas) -> None:
        rows = (("Bestellung", NUMBER), ("Art.-Nr.", "Menge"), ("TS-125-10", str(count)), ("CH-BR500", "12"))
        for row, (left, right) in enumerate(rows):
            canvas.drawString(60, 700 - 20 * row, left)
            canvas.drawString(260, 700 - 20 * row, right)

    pdf = pikepdf.open(io.BytesIO(drawn(shown)))
    pdf.attachments[name] = pikepdf.AttachedFileSpec(pdf, text.encode(), filename=name, mime_type="text/xml")
    saved = io.BytesIO()
    pdf.save(saved)
    return saved.getvalue()


@pytest.mark.parametrize(
    ("text", "kind", "count"), [(samples.orderx("extended"), "order", 1), (samples.orderx(purpose="1"), "cancellation", 0)]
)
def test_an_order_inside_a_pdf_is_read(text: str, kind: str, count: int) -> None:
    reading = extract("order.pdf", pdf_with(text), master(), Options())
    assert (reading.kind, len(reading.orders)) == (kind, count)
    assert all(leaf.source.span is None for order in reading.orders for leaf in (order.fields.order_number,) if leaf)


def test_what_the_pdf_shows_is_held_against_what_it_has_inside() -> None:
    (same,) = extract("order.pdf", pdf_with(samples.orderx()), master(), Options()).orders
    (other,) = extract("order.pdf", pdf_with(samples.orderx(), count=300), master(), Options()).orders
    assert (same.needs_review, same.documents) == ((), ("0",))
    assert other.lines[0].quantity and other.lines[0].quantity.value == "200"
    assert other.needs_review == ("lines.0.quantity",)


def test_an_invoice_inside_a_pdf_makes_it_no_order() -> None:
    assert extract("r.pdf", pdf_with(samples.INVOICE, "factur-x.xml"), master(), Options()).kind == "other"
