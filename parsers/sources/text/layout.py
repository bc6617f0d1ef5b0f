"""Text and cells laid out on the virtual page: six points a character, twelve a line (see `parsers.page`).

The laid-out text is the document's text, character for character, so a word's place on the page and its span say the same.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from parsers.page import CHARACTER_WIDTH, LINE_HEIGHT, Box, Cell, Page, Word, Zone

GAP = 2  # blanks between two columns
WIDEST = 60  # characters of a cell that the column behind it gives way to
_WORD = re.compile(r"\S+")


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of one line that looks alike."""

    text: str
    bold: bool = False
    struck: bool = False
    zone: Zone = "own"
    cell: Cell | None = None


Line = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class TableCell:
    """A cell at its place (both from 0) with its lines; `columns` it spans."""

    row: int
    column: int
    lines: tuple[Line, ...]
    columns: int = 1

    @property
    def width(self) -> int:
        """Characters that the cell takes in its column: a table inside it all that it has, a long text no more than WIDEST."""
        return max((length(line) if _holds_cells(line) else min(length(line), WIDEST) for line in self.lines), default=0)


def length(line: Line) -> int:
    """How many characters a line has."""
    return sum(len(run.text) for run in line)


def text_of(line: Line) -> str:
    """A line's bare text."""
    return "".join(run.text for run in line)


def _holds_cells(line: Line) -> bool:
    return len({run.cell for run in line if run.text.strip()}) > 1


def wrapped(line: Line, width: int) -> tuple[Line, ...]:
    """A line that is too long, as several that are not; words stay whole, and so does their look."""
    if length(line) <= width:
        return (line,)
    lines: list[list[Run]] = [[]]
    used = 0
    for run in line:
        for word in re.findall(r"\s*\S+|\s+$", run.text):
            if used and used + len(word) > width:
                lines.append([])
                used, word = 0, word.lstrip()
            lines[-1].append(replace(run, text=word))
            used += len(word)
    return tuple(tuple(runs) for runs in lines if runs)


def table_lines(cells: Sequence[TableCell]) -> list[Line]:
    """A table as lines of text, each column beginning at the same character in every row."""
    starts = _column_starts(cells)
    rows: dict[int, list[TableCell]] = {}
    for cell in cells:
        rows.setdefault(cell.row, []).append(cell)
    out: list[Line] = []
    for row in sorted(rows):
        height = max(len(cell.lines) for cell in rows[row])
        out += [_row_line(rows[row], number, starts) for number in range(max(1, height))]
    return out


def _row_line(cells: Sequence[TableCell], number: int, starts: Sequence[int]) -> Line:
    runs: list[Run] = []
    used = 0
    for cell in sorted(cells, key=lambda c: c.column):
        if number < len(cell.lines) and cell.lines[number]:
            start = max(starts[cell.column], used + GAP if used else 0)
            runs.append(Run(" " * (start - used)))
            runs += cell.lines[number]
            used = start + length(cell.lines[number])
    return tuple(runs)


def _column_starts(cells: Sequence[TableCell]) -> list[int]:
    """Where each column begins: after the widest cell before it; a cell over several columns widens the last of them."""
    count = max((c.column + c.columns for c in cells), default=0)
    widths = [0] * count
    for cell in cells:
        if cell.columns == 1:
            widths[cell.column] = max(widths[cell.column], cell.width)
    for cell in cells:
        if cell.columns > 1:
            last = cell.column + cell.columns
            held = sum(widths[cell.column : last]) + GAP * (cell.columns - 1)
            widths[last - 1] += max(0, cell.width - held)
    starts = [0]
    for width in widths:
        starts.append(starts[-1] + (width + GAP if width else 0))
    return starts


@dataclass(frozen=True, slots=True)
class Laid:
    """A document's pages and its text."""

    pages: tuple[Page, ...]
    text: str


def lay_out(sheets: Sequence[Sequence[Line]]) -> Laid:
    """Each sheet of lines as a page; the text of all of them, a line break between two sheets."""
    pages = []
    texts: list[str] = []
    offset = 0
    for number, lines in enumerate(sheets, 1):
        words = tuple(_words(lines, offset))
        text = "\n".join(text_of(line) for line in lines)
        width = max((length(line) for line in lines), default=0)
        pages.append(Page(number, max(1, width) * CHARACTER_WIDTH, max(1, len(lines)) * LINE_HEIGHT, words))
        texts.append(text)
        offset += len(text) + 1
    return Laid(tuple(pages), "\n".join(texts))


def _words(lines: Sequence[Line], offset: int) -> Iterator[Word]:
    for number, line in enumerate(lines):
        text = text_of(line)
        top = number * LINE_HEIGHT
        looks = _Looks(line)
        for match in _WORD.finditer(text):
            start, end = match.span()
            box = Box(start * CHARACTER_WIDTH, top, end * CHARACTER_WIDTH, top + LINE_HEIGHT - 2)
            run = looks(start)
            struck = run.struck and looks(end - 1).struck
            yield Word(match.group(), box, span=(offset + start, offset + end), cell=run.cell, bold=run.bold, struck=struck, zone=run.zone)
        offset += len(text) + 1


class _Looks:
    """The run at a character of a line, asked from left to right."""

    def __init__(self, line: Line) -> None:
        self.ends: list[int] = []
        self.runs = [run for run in line if run.text]
        at = 0
        for run in self.runs:
            at += len(run.text)
            self.ends.append(at)

    def __call__(self, at: int) -> Run:
        return self.runs[bisect_right(self.ends, at)]
