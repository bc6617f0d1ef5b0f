"""Orders in files of office programs: a workbook's cells, and the mail that brings such a file (group E)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from random import Random

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from benchmarks.corpus.office import Cell
from benchmarks.corpus.posting import covered, sent
from benchmarks.corpus.purchases import Purchase
from examples.post.envelope import Attachment
from examples.post.tables import XLSX, saved
from examples.post.truth import Letter, Truth, any_of


@dataclass(frozen=True)
class Loosely:
    """An order in cells that show amounts without their currency, or with it only in the cell's format."""

    purchase: Purchase

    def truth(self) -> dict[str, dict[str, Truth]]:
        """Fields and lines in the truth's form."""
        truth = self.purchase.truth()
        return truth | {"fields": truth["fields"] | {"currency": any_of(self.purchase.currency, None)}}


def attached(random: Random, name: str, purchase: Purchase, file: Attachment, sub: str) -> Letter:
    """An order in a file of group E beside a mail."""
    text, purchase = covered(random, purchase)
    return Letter(f"E/{name}.eml", sent(random, name, purchase, text, attachments=(file,)), "order", sub, "E", (Loosely(purchase),))


def workbook(title: str) -> tuple[Workbook, Worksheet]:
    """A new workbook and its first sheet."""
    book = Workbook()
    sheet = book.active
    if not isinstance(sheet, Worksheet):
        raise TypeError("openpyxl made a workbook without a sheet")
    sheet.title = title
    return book, sheet


def put(sheet: Worksheet, row: int, column: int, values: Sequence[Cell]) -> None:
    """Values side by side from this cell on; None leaves a cell empty."""
    for index, value in enumerate(values):
        if value is not None and value != "":
            sheet.cell(row, column + index, value)


def number(value: Decimal | None) -> int | float | None:
    """A cell's number."""
    return None if value is None else int(value) if value == value.to_integral() else float(value)


def as_cell(day: date) -> datetime:
    """A day as a sheet keeps it, without a zone."""
    return datetime.fromisoformat(day.isoformat())


def xlsx(random: Random, name: str, purchase: Purchase, book: Workbook, sub: str) -> Letter:
    """The workbook beside a mail."""
    file_name = (
        random.choice(("Bestellung.xlsx", f"{name}.xlsx", "Bestellformular_ausgefüllt.xlsx", "Mappe1.xlsx"))
        if purchase.language == "de"
        else f"{name}.xlsx"
    )
    return attached(random, name, purchase, Attachment(file_name, XLSX, saved(book)), sub)
