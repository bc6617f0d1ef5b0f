"""CSV files as RFC 4180 has them, row by row, with the line on which each row begins; what is wrong with a row is said, not raised."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from config.company import BadRow

LARGEST_CELL = 1_000_000


@dataclass(frozen=True, slots=True)
class Row:
    """One data row: its file, its line (the header is line 1), and its cells, stripped, by column."""

    file: str
    line: int
    cells: dict[str, str]

    def bad(self, reason: str) -> BadRow:
        return BadRow(self.file, self.line, reason)

    def dropped(self, reason: str) -> BadRow:
        """The row loads, but without the value that the reason names."""
        return BadRow(self.file, self.line, reason, left_out=False)


def read_rows(path: Path, needed: tuple[str, ...]) -> Iterator[Row | BadRow]:
    """The rows of a UTF-8 file with a header (a byte order mark is skipped); a file that lacks a needed column gives one BadRow.

    Bytes that are not UTF-8 spoil only the row they stand in. Raises OSError when the file cannot be read.
    """
    csv.field_size_limit(LARGEST_CELL)
    with path.open(encoding="utf-8-sig", errors="surrogateescape", newline="") as lines:
        reader = csv.reader(lines, strict=True)
        try:
            header = [name.strip().lower() for name in next(reader, [])]
        except csv.Error as error:
            yield BadRow(path.name, 1, f"the header cannot be read ({error}); nothing was loaded from this file")
            return
        if wrong := _wrong_header(header, needed):
            yield BadRow(path.name, 1, f"{wrong}; nothing was loaded from this file")
            return
        yield from _data_rows(path.name, header, reader)


def _wrong_header(header: list[str], needed: tuple[str, ...]) -> str:
    if len(header) == 1 and ";" in header[0]:
        return "the columns are separated by semicolons; save the file with commas"
    if missing := [name for name in needed if name not in header]:
        return f"column {', '.join(missing)} is missing; the header has {', '.join(header) or 'no columns'}"
    if twice := {name for name in header if name and header.count(name) > 1}:
        return f"column {', '.join(sorted(twice))} stands there twice"
    return ""


def _data_rows(file: str, header: list[str], reader: csv._reader) -> Iterator[Row | BadRow]:  # type: ignore[name-defined]
    while True:
        line = reader.line_num + 1
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            yield BadRow(file, line, f"{error}; a quote inside a quoted cell is written twice, and each quoted cell ends with one")
            continue
        if any(cells):
            yield _row(file, line, header, cells)


def _row(file: str, line: int, header: list[str], cells: list[str]) -> Row | BadRow:
    if len(cells) != len(header):
        return BadRow(file, line, f"{len(cells)} cells where the header has {len(header)}; a cell with a comma needs quotes around it")
    text = "".join(cells)
    if "\0" in text:
        return BadRow(file, line, "a NUL character stands in it; export the file again as text")
    if not text.isascii() and any("\ud800" <= character <= "\udfff" for character in text):
        return BadRow(file, line, "it is not UTF-8; save the file as UTF-8")
    return Row(file, line, {name: cell.strip() for name, cell in zip(header, cells, strict=True)})
