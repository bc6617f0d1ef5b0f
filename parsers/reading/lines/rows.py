"""Words to rows: what stands on one height, parted into pieces where a gap, a ruling or a declared cell parts it."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from statistics import median

from parsers.page import Box, Document, Page, Word
from parsers.reading.lines.skew import slope_of
from parsers.reading.sidebars import parted
from parsers.reading.uprights import Upright, between, uprights

PIECE_GAP, BLANKS = 1.6, 2.2
"""A gap of so many character widths, or of so many usual blanks of the page, parts two pieces of a row."""

CELL_WIDTH = 1000.0
"""Declared cells stand at made-up places, so far apart that columns never touch."""

_BLANK_ROW = 1.1  # row heights
SEPARATORS = frozenset({"|", "¦", "│", ";"})
_GLUED = re.compile(r"[;|¦│]|\.{3,}|…|(?:(?<=\d)|(?<=\d[A-Za-z])|(?<=\d-[A-Za-z]))=(?=\d)")
_BARS = re.compile(r"[;|¦│]|\.{3,}|…")
_PARTS = re.compile(rf"{_GLUED.pattern}|(?:(?!{_GLUED.pattern}).)+")
_ENDS = ";|¦│.…"


@dataclass(frozen=True, slots=True)
class Piece:
    """Words that stand together; `x0` and `x1` are points, or made-up places in a declared table."""

    words: tuple[Word, ...]
    x0: float
    x1: float
    text: str = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "text", _said(self.words))


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a page; `table` is the declared table it belongs to, None elsewhere."""

    page: Page
    words: tuple[Word, ...]
    pieces: tuple[Piece, ...]
    y0: float
    y1: float
    table: int | None = None
    number: int = field(default=0)
    text: str = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "text", _said(self.words))

    @property
    def height(self) -> float:
        return max(self.y1 - self.y0, 1.0)


def follows(above: Row, row: Row) -> bool:
    """Whether a row stands on the same page as the one above it with no blank row between."""
    return row.page is above.page and row.y0 - above.y1 <= _BLANK_ROW * above.height


def _said(words: Iterable[Word]) -> str:
    """The words with one blank between them; asked for again and again, so that rows and pieces keep it."""
    return " ".join([word.text for word in words])


def rows_of(document: Document) -> list[Row]:
    """The rows that the sender wrote himself and did not strike out, page by page from the top, numbered through.

    Those of a coloured strip down a page's side come first.
    """
    found: list[Row] = []
    for page in document.pages:
        words = [word for word in page.words if word.zone == "own" and not word.struck and word.text.strip()]
        declared = [word for word in words if word.cell is not None]
        free = [word for word in words if word.cell is None]
        beside, free = parted(page, free)
        rows = [*_free_rows(page, free), *_declared_rows(page, declared)]
        for part in (_free_rows(page, beside) if beside else [], rows):
            found += sorted(part, key=lambda row: (row.y0 + row.y1) / 2)
    return numbered(found)


def numbered(rows: Iterable[Row]) -> list[Row]:
    """The rows numbered through anew."""
    return [row if row.number == number else replace(row, number=number) for number, row in enumerate(rows)]


def _declared_rows(page: Page, words: Sequence[Word]) -> list[Row]:
    cells: dict[tuple[int, int], dict[int, list[Word]]] = {}
    for word in words:
        if word.cell is not None:
            cells.setdefault((word.cell.table, word.cell.row), {}).setdefault(word.cell.column, []).append(word)
    rows = []
    for table, columns in ((table, part) for (table, _), held in cells.items() for part in _line_by_line(held)):
        pieces = tuple(Piece(tuple(held), c * CELL_WIDTH, c * CELL_WIDTH + CELL_WIDTH * 0.9) for c, held in sorted(columns.items()))
        inside = tuple(word for piece in pieces for word in piece.words)
        rows.append(Row(page, inside, pieces, min(w.box.y0 for w in inside), max(w.box.y1 for w in inside), table))
    return rows


def _line_by_line(cells: dict[int, list[Word]]) -> list[dict[int, list[Word]]]:
    """A row of cells; as several, line by line, where all its cells have as many lines: then each line is a row that was typed into one."""
    heights = {column: sorted({word.box.y0 for word in words}) for column, words in cells.items()}
    lines = next(iter(heights.values()))
    if len(cells) < 2 or len(lines) < 2 or any(held != lines for held in heights.values()):
        return [cells]
    return [{column: [word for word in words if word.box.y0 == top] for column, words in cells.items()} for top in lines]


def _free_rows(page: Page, words: Iterable[Word]) -> list[Row]:
    """Words on one height: each joins the row whose middle its own middle is nearest to, if they overlap by half."""
    held = [part for word in words for part in _parts(word)]
    slope = slope_of(held)
    heights: list[list[Word]] = []
    middles: list[float] = []
    for middle, _, place in sorted((_middle(w, slope), w.box.x0, place) for place, w in enumerate(held)):
        if heights and _on_height(heights[-1], middles, held[place], middle):
            heights[-1].append(held[place])
            middles.append(middle)
        else:
            heights.append([held[place]])
            middles = [middle]
    verticals = uprights(page)
    rows = [sorted(row, key=lambda w: w.box.x0) for row in heights]
    blank = _usual_blank(rows)
    return [_row(page, row, verticals, blank) for row in rows]


def _parts(word: Word) -> list[Word]:
    """«4711;Hammer;3;12,50» and «4711...3», «4711=3» as their values with the separators between them; other words as they are."""
    if not _GLUED.search(word.text.strip(_ENDS)):
        return [word]
    wide = word.box.width / len(word.text)
    found = []
    for match in _PARTS.finditer(word.text):
        box = Box(word.box.x0 + match.start() * wide, word.box.y0, word.box.x0 + match.end() * wide, word.box.y1)
        span = (word.span[0] + match.start(), word.span[0] + match.end()) if word.span else None
        text = "|" if _BARS.fullmatch(match.group()) else match.group()
        found.append(replace(word, text=text, box=box, span=span, second=text if word.second == word.text else word.second))
    return found


def _usual_blank(rows: Sequence[Sequence[Word]]) -> float:
    """The usual gap between two words that belong together, in points; 6, one typed character, where nothing tells."""
    gaps = [
        right.box.x0 - left.box.x1
        for row in rows
        for left, right in itertools.pairwise(row)
        if 0.5 < right.box.x0 - left.box.x1 < 1.3 * max(left.box.width / max(len(left.text), 1), 2.5)
    ]
    return median(gaps) if len(gaps) >= 5 else 6.0


def _middle(word: Word, slope: float) -> float:
    return word.box.middle - slope * word.box.centre


def _on_height(row: Sequence[Word], middles: Sequence[float], word: Word, middle: float) -> bool:
    """Whether a word belongs to a row: its middle against those of the row's words, which rise, the one nearest to it counting most."""
    x0, x1 = word.box.x0, word.box.x1
    gaps = [max(w.box.x0 - x1, x0 - w.box.x1, 0.0) for w in row]
    nearest = gaps.index(min(gaps))
    level = (median(middles) + middles[nearest]) / 2
    return abs(middle - level) < 0.5 * min(max(word.box.height, 4.0), max(row[nearest].box.height, 4.0))


def _row(page: Page, words: Sequence[Word], verticals: Sequence[Upright], blank: float) -> Row:
    character = max(median((w.box.width / max(len(w.text), 1)) for w in words), 2.5)
    gap = min(PIECE_GAP * character, max(BLANKS * blank, 0.8 * character))
    pieces: list[list[Word]] = []
    for word in words:
        if word.text in SEPARATORS:
            pieces.append([])
        elif pieces and pieces[-1] and not _parted(pieces[-1][-1], word, gap, verticals):
            pieces[-1].append(word)
        else:
            pieces.append([word])
    made = tuple(Piece(tuple(p), p[0].box.x0, p[-1].box.x1) for p in pieces if p)
    kept = tuple(word for piece in made for word in piece.words) or tuple(words)
    return Row(page, kept, made, min(w.box.y0 for w in words), max(w.box.y1 for w in words))


def _parted(left: Word, right: Word, widest: float, verticals: Sequence[Upright]) -> bool:
    if right.box.x0 - left.box.x1 > widest:
        return True
    return any(top < left.box.middle < bottom for _, top, bottom in between(verticals, left.box.x1 - 1, right.box.x0 + 1))
