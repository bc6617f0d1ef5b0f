"""CSV files as RFC 4180 has them, row by row, with the line on which each row begins; what is wrong with a row is said, not raised."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from config.company import BadRow

LARGEST_CELL = 1_000_000
ROWS_IN_A_PIECE = 5000
_SURROGATE = re.compile("[\ud800-\udfff]")


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


@dataclass(frozen=True, slots=True)
class Piece:
    """Some rows of a file, one after the other, as the file has them: the line of each, and its cells."""

    file: str
    header: list[str]
    lines: list[int]
    cells: list[list[str]]

    def rows(self) -> Iterator[Row | BadRow]:
        """Each row, or what is wrong with it."""
        for line, cells in zip(self.lines, self.cells, strict=True):
            yield _row(self.file, line, self.header, cells)

    def columns(self) -> dict[str, list[str]] | None:
        """The same by column, stripped; None where `rows` would find anything wrong."""
        if any(len(cells) != len(self.header) for cells in self.cells):
            return None
        text = "".join(map("".join, self.cells))
        if "\0" in text or not (text.isascii() or _SURROGATE.search(text) is None):
            return None
        return {name: [cell.strip() for cell in column] for name, column in zip(self.header, zip(*self.cells, strict=True), strict=True)}


def read_pieces(path: Path, needed: tuple[str, ...]) -> Iterator[Piece | BadRow]:
    """The rows of a UTF-8 file with a header (a byte order mark is skipped), many at a time, and what is so wrong that it is no row.

    A file that lacks a needed column gives one BadRow; bytes that are not UTF-8 spoil only the row they stand in. Raises OSError when the
    file cannot be read.
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
        yield from _pieces(path.name, header, reader)


def _wrong_header(header: list[str], needed: tuple[str, ...]) -> str:
    if len(header) == 1 and ";" in header[0]:
        return "the columns are separated by semicolons; save the file with commas"
    if missing := [name for name in needed if name not in header]:
        return f"column {', '.join(missing)} is missing; the header has {', '.join(header) or 'no columns'}"
    if twice := {name for name in header if name and header.count(name) > 1}:
        return f"column {', '.join(sorted(twice))} stands there twice"
    return ""


def _pieces(file: str, header: list[str], reader: csv._reader) -> Iterator[Piece | BadRow]:  # type: ignore[name-defined]
    piece = Piece(file, header, [], [])
    while True:
        line = reader.line_num + 1
        try:
            cells = next(reader)
        except StopIteration:
            if piece.lines:
                yield piece
            return
        except csv.Error as error:
            if piece.lines:
                yield piece
            yield BadRow(file, line, f"{error}; a quote inside a quoted cell is written twice, and each quoted cell ends with one")
            piece = Piece(file, header, [], [])
            continue
        if any(cells):
            piece.lines.append(line)
            piece.cells.append(cells)
        if len(piece.lines) == ROWS_IN_A_PIECE:
            yield piece
            piece = Piece(file, header, [], [])


def _row(file: str, line: int, header: list[str], cells: list[str]) -> Row | BadRow:
    if len(cells) != len(header):
        return BadRow(file, line, f"{len(cells)} cells where the header has {len(header)}; a cell with a comma needs quotes around it")
    text = "".join(cells)
    if "\0" in text:
        return BadRow(file, line, "a NUL character stands in it; export the file again as text")
    if not text.isascii() and _SURROGATE.search(text):
        return BadRow(file, line, "it is not UTF-8; save the file as UTF-8")
    return Row(file, line, {name: cell.strip() for name, cell in zip(header, cells, strict=True)})
