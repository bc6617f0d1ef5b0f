"""The files that the cells of an order become: workbooks, text with separators or blanks, tables in HTML, OpenDocument."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from datetime import date, datetime, time
from decimal import Decimal
from html import escape
from random import Random
from typing import Any, Literal

from openpyxl import Workbook
from openpyxl.styles import Font, PatternFill

from benchmarks.corpus.opened.attached import zipped
from examples.post.tables import XLSX, saved

Cell = str | int | float | date | None
Rows = list[list[Cell]]
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


def columns(rows: Rows, random: Random) -> bytes:
    """A text with cells in columns of blanks."""
    texts = [[as_text(value) for value in row] for row in rows]
    widths = [
        max((len(row[place]) for row in texts if len(row) > 2 and len(row) > place), default=0) + 2 for place in range(max(map(len, texts)))
    ]
    lines = (
        "".join(cell.ljust(width) for cell, width in zip(row, widths, strict=False)) if len(row) > 2 else "  ".join(row) for row in texts
    )
    return "\r\n".join(line.rstrip() for line in lines).encode()


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
    "txt": (columns, "txt", "text/plain"),
    "ods": (open_document, "ods", "application/vnd.oasis.opendocument.spreadsheet"), "html-xls": (html_table, "xls", "application/vnd.ms-excel"),
}  # fmt: skip
