"""A filled-in form as an order: head and rows from its places, each with its evidence, and what the clerk must look at."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal

from config.company import Customer
from parsers.forms.context import Places, Sheet
from parsers.forms.filled import FilledPage
from parsers.forms.free_numbers import numbers
from parsers.forms.hidden import hidden_fields, hides_rows, lost_fields
from parsers.forms.inked_rows import filled_rows, is_struck, lost_rows
from parsers.forms.known import Row
from parsers.forms.outside import left_over
from parsers.forms.parties import party_of
from parsers.forms.rows import RowReader
from parsers.forms.terms import days, payment, totals
from parsers.masterdata import Master
from parsers.page import Document
from parsers.result import Leaf, Line, OrderFields, OrderReading

_EMPTY = ("order_number", "order_date", "requested_delivery_date", "payment_method", "note")


def filled_orders(
    documents: Sequence[Document], master: Master | None, mailed: date | None, received: date | None
) -> tuple[OrderReading, ...]:
    """The orders on filled-in forms, in the order of their pages; a form's further pages go on with the order of its first.

    `mailed` is the day of the mail that they came with, `received` the day on which the post without one came in.
    """
    if master is None:
        return ()
    return tuple(_order(sheets, master, mailed, received) for document in documents for sheets in sheets_of_orders(document, master))


def sheets_of_orders(document: Document, master: Master) -> Iterator[list[Sheet]]:
    """The pages of each order: one begins with a form's first page, or where another form begins."""
    held: list[Sheet] = []
    for page in document.pages:
        if page.filled is None:
            continue
        sheet = Sheet(document, page, page.filled, master)
        if held and not _goes_on(held[-1].filled, page.filled):
            yield held
            held = []
        held.append(sheet)
    if held:
        yield held


def _goes_on(before: FilledPage, page: FilledPage) -> bool:
    """Whether a page belongs to the order of the one before it: a later page of the same form, printed for the same customer."""
    customers = {held.code.customer for held in (before, page) if held.code}
    return page.form == before.form and page.number > before.number and len(customers) < 2


def _order(sheets: Sequence[Sheet], master: Master, mailed: date | None, received: date | None) -> OrderReading:
    places = Places(sheets)
    party = party_of(places, master)
    rows = [reader.read(row) for reader, row in order_rows(sheets, party.customer)]
    lines = tuple(read.line for read in rows)
    day_leaves, day_doubts = days(places, mailed or received)
    ordered = day_leaves.get("order_date")
    written_on = date.fromisoformat(ordered.value) if ordered and "order_date" not in day_doubts else mailed or received
    number_leaves, number_doubts = numbers(places, written_on)
    method, method_doubts = payment(sheets)
    sum_leaves, sum_doubts = totals(places, _computed(lines))
    note, note_doubts = _note(places, sheets)
    doubts = [*party.doubts, *day_doubts, *number_doubts, *method_doubts, *sum_doubts, *note_doubts]
    if any(sheet.written(place) for sheet in sheets for place in sheet.filled.page.places if not place.what):
        stated = {"note": note, "payment_method": method, **day_leaves, **number_leaves}
        doubts += [name for name in _EMPTY if stated.get(name) is None]  # it may be one of them that nobody has understood
    fields = OrderFields(
        **day_leaves, **number_leaves, **sum_leaves,
        customer_number=party.number, buyer_name=party.bill_to.name, buyer_contact=party.bill_to.contact,
        bill_to=party.bill_to, ship_to=party.ship_to, payment_method=method, note=note,
    )  # fmt: skip
    doubts += [name for sheet in sheets for name in (*hidden_fields(sheet), *lost_fields(sheet))]
    reviews = [f"fields.{doubt}" for doubt in doubts] + [f"lines.{n}.{name}" for n, read in enumerate(rows) for name in read.doubts]
    illegible = any({"sku", "quantity"} <= set(read.doubts) for read in rows)
    if not rows or illegible or any(_may_lack_rows(sheet) for sheet in sheets):
        reviews.append("lines")
    document = sheets[0].document.number
    pages = ((document, tuple(sheet.page.number for sheet in sheets)),)
    return OrderReading((document,), fields, lines, tuple(dict.fromkeys(reviews)), pages=pages)


def order_rows(sheets: Sequence[Sheet], customer: Customer | None) -> Iterator[tuple[RowReader, Row]]:
    """The rows that are order lines, each with the reader of its table."""
    for sheet in sheets:
        for table in sheet.filled.page.tables:
            reader = RowReader(sheet, table, customer)
            rows = (row for row in filled_rows(sheet.filled, table) if not is_struck(sheet.filled, table, row))
            yield from ((reader, row) for row in rows if not reader.says_none(row))


def _may_lack_rows(sheet: Sheet) -> bool:
    """Whether a row was struck out, has ink and was not read, or may stand below a stamp: a look tells whether it was meant."""
    page = sheet.filled
    return any(
        any(is_struck(page, table, row) for row in table.rows)
        or lost_rows(page, table)
        or hides_rows(page, table, list(filled_rows(page, table)))
        for table in page.page.tables
    )


def _computed(lines: Sequence[Line]) -> Decimal | None:
    """What the rows add up to, where each says its amount or its price."""
    amounts = [amount for line in lines if (amount := _amount(line)) is not None]
    return sum(amounts, Decimal(0)) if lines and len(amounts) == len(lines) else None


def _amount(line: Line) -> Decimal | None:
    if line.line_total:
        return Decimal(line.line_total.value)
    return Decimal(line.quantity.value) * Decimal(line.unit_price.value) if line.quantity and line.unit_price else None


def _note(places: Places, sheets: Sequence[Sheet]) -> tuple[Leaf | None, list[str]]:
    """What is written under «Bemerkungen», or anywhere beside the places; always for the clerk to look at."""
    if found := places.find("note"):
        sheet, place, written = found
        text, sure = written.as_read()
        return sheet.leaf(text, text, 0.6 * sure, place.box, f"written beside «{place.label}»"), ["note"]
    beside = next((leaf for sheet in sheets if (leaf := left_over(sheet))), None)
    return beside, ["note"] if beside else []
