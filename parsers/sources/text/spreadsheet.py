"""Spreadsheets as documents: each sheet a page, each cell in its column. Formulas are never computed, only their stored values read."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta
from typing import Any

import python_calamine

from parsers.message import Part
from parsers.page import Cell, Document, Problem
from parsers.sources.text.layout import Line, Run, TableCell, lay_out, table_lines
from parsers.sources.text.plain import clean_line
from parsers.sources.text.sheet_marks import Marks, marks_of

_AMOUNT = re.compile(r"-?\d+(?:\.\d+)?")
MAX_UNPACKED = 100_000_000
MAX_CELLS = 200_000
MAX_AREA = 20_000_000  # calamine keeps the whole rectangle of a sheet in memory, empty cells too
MAX_SHEETS = 100
LONGEST_CELL = 32_767  # characters: Excel's own limit


def read_spreadsheet(part: Part) -> Document:
    """The visible sheets of an XLSX, XLS or ODS file; a document without pages and a problem when it cannot be read."""
    if _unpacked_size(part.content) > MAX_UNPACKED:
        return _failed(part, "too_large", "unpacks to more than is safe to read")
    try:
        marks = marks_of(part.content)
        if any(m.area > MAX_AREA for m in marks.values()):
            return _failed(
                part, "too_large", "has a sheet that reaches too far to the right and down; delete what is far outside of its table"
            )
        with python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(part.content)) as workbook:
            return _read(part, workbook, marks)
    except python_calamine.PasswordError:
        return _failed(part, "password_protected", "needs a password; ask the sender for it or for an open copy")
    except Exception as error:  # calamine raises its own kinds, and Rust's panics, on damaged files
        return _failed(part, "damaged", f"cannot be read as a spreadsheet ({type(error).__name__}); ask the sender for another copy")


def _unpacked_size(content: bytes) -> int:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return sum(info.file_size for info in archive.infolist())
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
        return 0  # no zip at all: an XLS


def _read(part: Part, workbook: python_calamine.CalamineWorkbook, marks: dict[str, Marks]) -> Document:
    problems: list[Problem] = []
    sheets: list[list[Line]] = []
    left = MAX_CELLS
    visible = [m.name for m in workbook.sheets_metadata if str(m.visible).endswith(".Visible") and str(m.typ).endswith(".WorkSheet")]
    for number, name in enumerate(visible):
        if number >= MAX_SHEETS or left <= 0:
            reason = f"«{part.name}» is larger than is read: sheets from «{name}» on were left out."
            problems.append(Problem("too_large", part.number, reason))
            break
        cells = list(_cells(workbook.get_sheet_by_name(name), len(sheets), marks.get(name, Marks()), left))
        left -= len(cells)
        if cells:
            sheets.append(table_lines(cells))
    if not sheets:
        problems.append(Problem("no_text", part.number, f"«{part.name}» has no visible cell with anything in it."))
    laid = lay_out(sheets)
    return Document(part.number, part.name, part.media_type, laid.pages, False, laid.text, tuple(problems))


def _cells(sheet: python_calamine.CalamineSheet, table: int, marks: Marks, left: int) -> Iterator[TableCell]:
    """The filled cells; rows that are empty throughout move up, so that a million of them cost nothing."""
    spans = {start: end[1] - start[1] + 1 for start, end in sheet.merged_cell_ranges or ()}
    first_column = (sheet.start or (0, 0))[1]  # its rows are given from the top, its columns only from the first one used
    shown = 0
    count = 0
    for row, values in enumerate(sheet.iter_rows()):
        if row in marks.hidden_rows:
            continue
        filled = [
            (column, text)
            for column, value in enumerate(values, first_column)
            if column not in marks.hidden_columns and (text := shown_value(value))
        ]
        for column, text in filled:
            digits = marks.digits.get((row, column), 0) if text.isdigit() else 0
            sign = marks.currencies.get((row, column), "") if _AMOUNT.fullmatch(text) else ""
            lines = _cell_lines(f"{text.zfill(digits)} {sign}".rstrip(), Cell(table, shown, column), (row, column) in marks.struck)
            yield TableCell(shown, column, lines, max(1, min(spans.get((row, column), 1), 200)))
        count += len(filled)
        shown += bool(filled)
        if count >= left:
            return


def _cell_lines(text: str, cell: Cell, struck: bool) -> tuple[Line, ...]:
    return tuple((Run(clean_line(line), struck=struck, cell=cell),) for line in text.split("\n"))


def shown_value(value: Any) -> str:
    """A cell as text: dates in ISO form, numbers with a point and without the noise of binary fractions.

    A number of three decimals gets a fourth, for «1.234» reads as a thousand to a German.
    """
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float):
        text = f"{value:.10f}".rstrip("0").rstrip(".") if abs(value) < 1e15 else f"{value:.0f}"
        return text + "0" if len(text.partition(".")[2]) == 3 else text
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time(0) else value.isoformat(" ", "minutes")
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, timedelta):
        return str(value)
    return "" if value is None else str(value)[:LONGEST_CELL].strip()


def _failed(part: Part, code: str, reason: str) -> Document:
    return Document(part.number, part.name, part.media_type, (), False, "", (Problem(code, part.number, f"«{part.name}» {reason}."),))


def rows_as_document(part: Part, rows: Sequence[Sequence[str]], text_problems: tuple[Problem, ...]) -> Document:
    """Rows of plain cells, as a CSV has them, as a document of one page."""
    cells = [
        TableCell(number, column, _cell_lines(value.strip(), Cell(0, number, column), False))
        for number, row in enumerate(row for row in rows if any(value.strip() for value in row))
        for column, value in enumerate(row)
        if value.strip()
    ]
    problems = text_problems
    if len(cells) > MAX_CELLS:
        problems += (
            Problem("too_large", part.number, f"«{part.name}» has more than {MAX_CELLS:,} cells; what follows them was not read."),
        )
    laid = lay_out([table_lines(cells[:MAX_CELLS])] if cells else [])
    return Document(part.number, part.name, part.media_type, laid.pages, False, laid.text, problems)
