"""Orders as cells: what a sheet of one buyer says and where, and the files that such cells become."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from decimal import Decimal
from html import escape
from random import Random
from typing import Any, Literal

from openpyxl import Workbook
from openpyxl.styles import Font, PatternFill

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.opened.attached import zipped
from benchmarks.corpus.opened.wish import Line
from benchmarks.corpus.unread.demand import Demand, demand, identified
from benchmarks.corpus.unread.enclosing import enclosed
from examples.post.tables import XLSX, saved
from examples.post.truth import Letter, Truth, any_of

Cell = str | int | float | date | None
Rows = list[list[Cell]]
_SHOWN = {
    "sku": "sku",
    "desc": "description",
    "bsku": "buyer_sku",
    "gtin": "gtin",
    "unit": "unit",
    "price": "price",
    "total": "total",
    "qty": "",
    "qtyunit": "unit",
}


@dataclass(frozen=True)
class Sheet:
    """What one buyer's sheet holds: `heads` are (part of the order, label) above the table, `columns` (part of a line, head).

    `side` sets the labels beside each other; `below` are the label of a total and what it is; `typed` tells whether figures and days are such, or text.
    """

    name: str
    language: str
    columns: tuple[tuple[str, str], ...]
    heads: tuple[tuple[str, str], ...] = ()
    title: str = ""
    below: str = ""
    total: str = "net"
    head_row: bool = True
    side: bool = False
    typed: bool = True
    left: int = 0
    empty_rows: int = 0
    lines: tuple[int, int] = (1, 10)
    countries: tuple[str, ...] = ()
    codes: bool = False
    upper: bool = False

    @property
    def shows(self) -> frozenset[str]:
        """The parts of lines that have a column."""
        return frozenset(_SHOWN[part] for part, _ in self.columns if _SHOWN.get(part))


_SAYS = {
    "number": "number",
    "day": "date",
    "customer": "customer",
    "delivery": "delivery",
    "payment": "payment",
    "note": "note",
    "ship": "ship_to",
    "address": "address",
    "block": "address",
}


def drawn(sheet: Sheet, world: World, random: Random) -> Demand:
    """What this buyer wants; who says neither number nor address writes from an address on file."""
    says = {_SAYS[part] for part, _ in sheet.heads if part in _SAYS}
    unsold = 0.03 if "description" in sheet.shows and "buyer_sku" not in sheet.shows else 0.0
    order = demand(
        world,
        random,
        sheet.language,
        says,
        sheet.lines,
        shows=sheet.shows,
        countries=sheet.countries,
        codes=sheet.codes,
        unsold=unsold,
        firm=True,
    )
    if sheet.upper:
        order = replace(order, lines=tuple(replace(line, description=line.description.upper()) for line in order.lines))
    return order if says & {"address"} else identified(order)


def figure(value: str) -> int | float:
    """A quantity or an amount as a number."""
    return float(value) if "." in value else int(value)


def cell_of(sheet: Sheet, order: Demand, line: Line, part: str, number: int) -> Cell:
    """What stands in this column of the line's row."""
    typed: dict[str, Cell] = {
        "qty": figure(line.quantity),
        "price": float(line.price or 0),
        "total": float(line.total),
        "pos": number,
        "pos10": number * 10,
    }
    plain: dict[str, str] = {
        "qty": order.count(line.quantity),
        "price": order.money(line.price or "0"),
        "total": order.money(line.total),
        "pos": str(number),
        "pos10": str(number * 10),
    }
    text = {
        "sku": line.number,
        "desc": line.description,
        "bsku": line.buyer_sku,
        "gtin": line.gtin,
        "unit": line.unit,
        "qtyunit": f"{order.count(line.quantity)} {line.unit}",
        "empty": "",
        "day": order.delivery_shown,
        "eur": "EUR",
        "cost": "4711",
    }
    if part in text:
        return text[part]
    return typed[part] if sheet.typed else plain[part]


def said_of(sheet: Sheet, order: Demand) -> list[tuple[str, Cell]]:
    """The labels above the table that have a value."""
    b, s = order.buyer, order.ship_to
    values: dict[str, Cell] = {
        "number": order.number, "day": order.dated if sheet.typed else order.day(order.dated) if order.dated else "", "customer": order.customer, "delivery": order.delivery_shown, "payment": order.payment_said, "note": order.note,
        "ship": ", ".join(order.ship_block.split("\n")) if s else "", "address": f"{b['name']}, {b['street']}, {order.place}".replace("\n", " "), "block": order.block, "contact": order.contact, "phone": order.phone, "seller": order.world.name, "name": b["name"],
    }  # fmt: skip
    return [(label, values[part]) for part, label in sheet.heads if values[part]]


def rows_of(sheet: Sheet, order: Demand) -> Rows:
    """The whole sheet, row by row."""
    pairs = said_of(sheet, order)
    rows: Rows = [[sheet.title], []] if sheet.title else []
    if sheet.side:
        rows += [[label for label, _ in pairs], [value for _, value in pairs], []]
    else:
        rows += [[label, value] for label, value in pairs] + ([[]] if pairs else [])
    rows += [[head for _, head in sheet.columns]] if sheet.head_row else []
    rows += [[cell_of(sheet, order, line, part, number) for part, _ in sheet.columns] for number, line in enumerate(order.lines, 1)]
    rows += [[None] * len(sheet.columns) for _ in range(sheet.empty_rows)]
    if sheet.below:
        rows.append([sheet.below, *[None] * (len(sheet.columns) - 2), float(order.net) if sheet.typed else order.money(order.net)])
    return [[None] * sheet.left + row for row in rows]


def settled(sheet: Sheet, order: Demand) -> Demand:
    """The order as the sheet says it."""
    said = {part for part, _ in sheet.heads}
    text = " ".join(
        [
            sheet.title,
            sheet.below,
            *(head for _, head in sheet.columns),
            *(label for _, label in sheet.heads),
            *("EUR" for part, _ in sheet.columns if part == "eur"),
        ]
    )
    stated: dict[str, Truth] = {}
    if sheet.below:
        stated = (
            {"net_total": str(order.net)}
            if sheet.total == "net"
            else {"net_total": any_of(None, str(order.net)), "gross_total": any_of(None, str(order.net))}
        )
    order = replace(
        order,
        dated=order.dated if "day" in said else None,
        delivery=order.delivery if "delivery" in said or any(part == "day" for part, _ in sheet.columns) else None,
        stated=stated,
    )
    return order.naming_currency(text)


Writer = Callable[[Rows, Random], bytes]


def xlsx(rows: Rows, random: Random) -> bytes:
    """A workbook with one sheet."""
    return saved(book_of(rows, random))


def book_of(rows: Rows, random: Random) -> Any:
    """A workbook with one sheet that holds these rows; days are days."""
    book = Workbook()
    sheet = book.active
    sheet.title = random.choice(("Tabelle1", "Sheet1", "Bestellung", "Blatt 1"))
    for at, row in enumerate(rows, 1):
        for place, value in enumerate(row, 1):
            if value is None or value == "":
                continue
            cell = sheet.cell(at, place, datetime.combine(value, time()) if isinstance(value, date) else value)
            if isinstance(value, date):
                cell.number_format = "DD.MM.YYYY"
            elif isinstance(value, float):
                cell.number_format = "#,##0.00"
    first = next((at for at, row in enumerate(rows, 1) if sum(isinstance(value, str) and bool(value) for value in row) > 2), 1)
    if random.random() < 0.6:
        for cell in sheet[first]:
            cell.font, cell.fill = Font(bold=True), PatternFill("solid", fgColor=random.choice(("DDEBF7", "FFF2CC", "E2EFDA")))
    for letter_, width in zip("ABCDEFGH", (14, 34, 16, 12, 12, 12, 12, 12), strict=True):
        sheet.column_dimensions[letter_].width = width
    return book


def as_text(value: Cell) -> str:
    """A cell's value as a text file has it: with decimal commas."""
    if isinstance(value, date):
        return f"{value:%d.%m.%Y}"
    return f"{Decimal(str(value)):.2f}".replace(".", ",") if isinstance(value, float) else "" if value is None else str(value)


def separated(separator: str, charset: str, quoting: Literal[0, 1] = csv.QUOTE_MINIMAL) -> Writer:
    """A writer of text with this sign between cells."""

    def write(rows: Rows, random: Random) -> bytes:
        buffer = io.StringIO()
        writer = csv.writer(buffer, delimiter=separator, quoting=quoting, lineterminator="\r\n")
        writer.writerows([as_text(value) for value in row] for row in rows)
        return buffer.getvalue().encode(charset, "replace")

    return write


def html_table(rows: Rows, random: Random) -> bytes:
    """A page with a table that is called a workbook, as systems export it."""
    body = "".join(f"<tr>{''.join(f'<td>{escape(as_text(value))}</td>' for value in row)}</tr>" for row in rows)
    return f'<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="utf-8"></head><body><table border=1>{body}</table></body></html>'.encode()


def open_document(rows: Rows, random: Random) -> bytes:
    """An OpenDocument spreadsheet."""
    names = "urn:oasis:names:tc:opendocument:xmlns"

    def cell(value: Cell) -> str:
        if value is None or value == "":
            return "<table:table-cell/>"
        if isinstance(value, date):
            return f'<table:table-cell office:value-type="date" office:date-value="{value}"><text:p>{value:%d.%m.%Y}</text:p></table:table-cell>'
        if isinstance(value, int | float):
            return (
                f'<table:table-cell office:value-type="float" office:value="{value}"><text:p>{as_text(value)}</text:p></table:table-cell>'
            )
        return f'<table:table-cell office:value-type="string"><text:p>{escape(value)}</text:p></table:table-cell>'

    body = "".join(f"<table:table-row>{''.join(cell(value) for value in row) or '<table:table-cell/>'}</table:table-row>" for row in rows)
    media = "application/vnd.oasis.opendocument.spreadsheet"
    content = f'<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="{names}:office:1.0" xmlns:table="{names}:table:1.0" xmlns:text="{names}:text:1.0" office:version="1.2"><office:body><office:spreadsheet><table:table table:name="Tabelle1">{body}</table:table></office:spreadsheet></office:body></office:document-content>'
    manifest = f'<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="{names}:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="{media}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>'
    return zipped([("mimetype", media.encode()), ("content.xml", content.encode()), ("META-INF/manifest.xml", manifest.encode())])


WRITERS: dict[str, tuple[Writer, str, str]] = {
    "xlsx": (xlsx, "xlsx", XLSX), "csv": (separated(";", "utf-8-sig"), "csv", "text/csv"), "csv-ansi": (separated(";", "cp1252"), "csv", "text/csv"), "csv-comma": (separated(",", "utf-8", csv.QUOTE_ALL), "csv", "text/csv"), "tabs": (separated("\t", "utf-16"), "csv", "text/csv"),
    "ods": (open_document, "ods", "application/vnd.oasis.opendocument.spreadsheet"), "html-xls": (html_table, "xls", "application/vnd.ms-excel"),
}  # fmt: skip


def sent(sheet: Sheet, kind: str) -> Buyer:
    """The buyer who sends this sheet as a file of this kind."""
    write, ending, media_type = WRITERS[kind]

    def buyer(world: World, random: Random, name: str) -> Letter:
        order = drawn(sheet, world, random)
        content = write(rows_of(sheet, order), random)
        return enclosed(settled(sheet, order), random, name, content, f"{kind} {sheet.name}", "E", ending, media_type)

    return buyer


def sheets(pairs: Sequence[tuple[Sheet, str]]) -> tuple[Buyer, ...]:
    """The buyers who send these sheets."""
    return tuple(sent(sheet, kind) for sheet, kind in pairs)
