"""Forms filled in by hand read as orders of the sample company, through the whole reader."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from email.message import EmailMessage
from functools import cache
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image, ImageDraw

from config.company_folder import load_company
from examples.post import paper
from examples.post.form import ORDER_FORM
from parsers.extraction import extract
from parsers.masterdata import Master, index
from parsers.options import Options
from parsers.result import OrderReading, Reading
from tests.parsers.forms.blanks import blank_pdf

COMPANY = Path(__file__).parents[3] / "examples" / "company"
OPTIONS = Options(received=date(2026, 10, 14))
BUYER = {
    "customer_number": "10104",
    "bill_to.name": "Bauhof Gemeinde Altenrode",
    "bill_to.street": "Salzlager 5",
    "bill_to.postcode": "38871",
    "bill_to.city": "Ilsenburg",
    "order_date": "12.10.2026",
}
ROWS = ({"sku": "104.060", "description": "HSS Bohrer 6,0", "quantity": "20"}, {"sku": "SPX-5060", "quantity": "3"})


@cache
def master() -> Master:
    return index(load_company(COMPANY).data)


def sheet(
    fields: Mapping[str, str] = BUYER, rows: Sequence[Mapping[str, str]] = ROWS, ticks: Sequence[str] = ("invoice",)
) -> paper.Picture:
    page = paper.filled_in(ORDER_FORM, blank_pdf("sample"), fields, ticks, rows, "Breip.ttf", 7, 200)
    return paper.scanned(page, 7, skew_deg=0.6, noise=4)


def read(*pages: paper.Picture) -> Reading:
    return extract("post.tif", paper.picture_file(pages, "TIFF", (200, 200)), master(), OPTIONS)


def only_order(*pages: paper.Picture) -> OrderReading:
    [order] = read(*pages).orders
    return order


def wrong(order: OrderReading) -> dict[str, str | None]:
    """What was read of ROWS that was not written, by its path."""
    wanted = {f"lines.{n}.{name}": row[name] for n, row in enumerate(ROWS) for name in ("sku", "quantity")}
    said = {
        f"lines.{n}.{name}": leaf.value
        for n, line in enumerate(order.lines)
        for name in ("sku", "quantity")
        if (leaf := getattr(line, name))
    }
    return {path: said.get(path) for path, value in wanted.items() if said.get(path) != value}


def test_a_form_is_an_order_with_all_that_is_written_on_it() -> None:
    reading = read(sheet())
    assert (reading.kind, reading.problems) == ("order", ())
    [order] = reading.orders
    said = {name: leaf.value for name in ("customer_number", "order_date", "payment_method") if (leaf := getattr(order.fields, name))}
    assert said == {"customer_number": "10104", "order_date": "2026-10-12", "payment_method": "invoice"}
    assert order.fields.bill_to.city is not None
    assert order.fields.bill_to.city.value == "Ilsenburg"
    assert order.fields.ship_to == order.fields.bill_to
    assert [line.sku.value for line in order.lines if line.sku] == ["104.060", "SPX-5060"]
    assert [path for path, value in wrong(order).items() if path not in order.needs_review] == []
    assert order.fields.note is None


def test_each_value_stands_where_it_was_written() -> None:
    order = only_order(sheet())
    quantity = order.lines[1].quantity
    assert quantity is not None
    box = quantity.source.box
    assert box is not None
    cell = ORDER_FORM.cell(1, "quantity")
    middle = (cell.x + cell.width / 2) / 595.3, (cell.y + cell.height / 2) / 841.9
    assert box[0] < middle[0] < box[2]
    assert abs((box[1] + box[3]) / 2 - middle[1]) < 0.01
    assert any("«Menge»" in reason for reason in quantity.why)


def test_two_ticks_are_a_doubt_and_none_is_none() -> None:
    assert "fields.payment_method" in only_order(sheet(ticks=("invoice", "prepayment"))).needs_review
    order = only_order(sheet(ticks=()))
    assert order.fields.payment_method is None
    assert "fields.payment_method" not in order.needs_review


def test_a_customer_who_is_not_on_file_is_for_the_clerk() -> None:
    stranger = {
        "bill_to.name": "Kajak Verein Oste",
        "bill_to.street": "Deichweg 3",
        "bill_to.postcode": "21762",
        "bill_to.city": "Otterndorf",
    }
    order = only_order(sheet(stranger))
    assert order.fields.customer_number is None
    listed = {"fields.customer_number", "fields.bill_to.name", "fields.bill_to.street", "fields.bill_to.postcode", "fields.bill_to.city"}
    assert listed <= set(order.needs_review)


def test_a_number_alone_brings_the_address_on_file() -> None:
    order = only_order(sheet({"customer_number": "10104"}))
    assert order.fields.bill_to.street is not None
    assert order.fields.bill_to.street.value == "Salzlager 5"
    assert order.fields.bill_to.street.source.customer == "10104"


def test_amounts_that_nothing_confirms_are_listed() -> None:
    order = only_order(sheet(rows=({"sku": "104.060", "quantity": "20", "unit_price": "7,77", "line_total": "123,45"},)))
    assert {"lines.0.unit_price", "lines.0.line_total"} & set(order.needs_review)


def test_a_row_struck_out_is_no_line_and_a_look() -> None:
    page = sheet(rows=(*ROWS, {"sku": "GB-48-SI", "quantity": "4"}))
    left, right = ORDER_FORM.cell(2, "sku"), ORDER_FORM.cell(2, "line_total")
    scale = 200 / 72
    start = round((left.x + 4) * scale), round((left.y + 14) * scale)
    cv2.line(page, start, (round((right.x + 30) * scale), round((left.y + 11) * scale)), 50, 4)
    order = only_order(page)
    assert [line.sku.value for line in order.lines if line.sku] == ["104.060", "SPX-5060"]
    assert "lines" in order.needs_review


def test_a_line_through_the_empty_rows_is_no_line() -> None:
    page = sheet()
    first, last = ORDER_FORM.cell(3, "description"), ORDER_FORM.cell(10, "line_total")
    scale = 200 / 72
    cv2.line(page, (round(first.x * scale), round(first.y * scale)), (round(last.x * scale), round(last.y * scale)), 50, 4)
    assert len(only_order(page).lines) == len(ROWS)


def test_an_empty_form_is_no_silent_order() -> None:
    order = only_order(sheet({}, (), ()))
    assert order.lines == ()
    assert {"lines", "fields.customer_number"} <= set(order.needs_review)


def test_what_is_written_beside_the_places_is_a_note_to_look_at() -> None:
    page = Image.fromarray(sheet())
    ImageDraw.Draw(page).text((300, 1000), "Bitte vor zehn liefern", font=paper.hand("Breip.ttf", 60), fill=40)
    order = only_order(np.array(page))
    assert order.fields.note is not None
    assert "fields.note" in order.needs_review


def test_each_form_of_a_batch_is_an_order_of_its_own() -> None:
    other = BUYER | {"customer_number": "10188", "bill_to.name": "Schlosserei Brandt", "bill_to.street": "Ambossweg 8"}
    orders = read(sheet(), sheet(other | {"bill_to.postcode": "23552", "bill_to.city": "Lübeck"})).orders
    assert [order.fields.customer_number.value for order in orders if order.fields.customer_number] == ["10104", "10188"]


def test_a_form_attached_to_a_mail_is_read_with_it() -> None:
    mail = EmailMessage()
    mail["From"], mail["Date"], mail["Subject"] = "Bauhof <bauhof@altenrode.example>", "Tue, 13 Oct 2026 09:00:00 +0200", "Bestellung"
    mail.set_content("Guten Tag,\n\nanbei unser Bestellschein.\n\nMit freundlichen Grüßen\nBrosig\n")
    mail.add_attachment(paper.picture_file([sheet()], "PNG", (200, 200)), maintype="image", subtype="png", filename="schein.png")
    reading = extract("mail.eml", mail.as_bytes(), master(), Options())
    [order] = reading.orders
    assert reading.kind == "order"
    assert [line.sku.value for line in order.lines if line.sku] == ["104.060", "SPX-5060"]


@pytest.mark.parametrize("condition", ["fax", "photograph"])
def test_what_a_bad_copy_makes_wrong_is_listed(condition: str) -> None:
    page = paper.filled_in(ORDER_FORM, blank_pdf("sample"), BUYER, ("invoice",), ROWS, "dkg.ttf", 9, 300)
    if condition == "fax":
        content = paper.picture_file([paper.faxed(paper.scanned(page, 9, skew_deg=0.5), 9, 300)], "TIFF", (204, 196))
    else:
        content = paper.picture_file([paper.photographed(page, 9)], "JPEG", (72, 72), 75)
    [order] = extract("scan", content, master(), OPTIONS).orders
    assert set(wrong(order)) <= set(order.needs_review) or "lines" in order.needs_review
