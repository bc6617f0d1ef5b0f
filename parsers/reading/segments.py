"""A page as rows of segments: words that stand together, parted where a column or a table cell ends."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from parsers.once import once
from parsers.page import Box, Document, Page, Word, around
from parsers.reading.sidebars import parted
from parsers.reading.uprights import Upright, between, uprights

_GAP_IN_HEIGHTS = 1.3  # a blank is a quarter to a half of the letter height; twice the widest is a new column
_EVEN = 0.01  # points
_TOUCHING = 0.21  # of the letter height; a blank is wider in nearly every font
_LEVEL = 0.3  # of the letter height; a line of a photograph may bend by more from end to end
_EXACTLY, _STEP_PT = 0.7, 4.0  # points
_NEAR_IN_HEIGHTS = 4.0
_TOKEN = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Segment:
    """Words of one row that stand together; `text` is their words with one blank.

    `row` counts the rows of the page from the top, those of a coloured strip down its side first.
    """

    document: Document
    page: Page
    row: int
    words: tuple[Word, ...]
    text: str
    box: Box

    def words_at(self, start: int, end: int) -> tuple[Word, ...]:
        """The words that the characters start..end of `text` lie in."""
        found, at = [], 0
        for word in self.words:
            if at < end and at + len(word.text) > start:
                found.append(word)
            at += len(word.text) + 1
        return tuple(found)


class Token(NamedTuple):
    """A run of letters and digits in a segment's text, folded for comparison."""

    text: str
    start: int
    end: int


@lru_cache(maxsize=4096)
def tokens(text: str) -> tuple[Token, ...]:
    """The runs of letters and digits of a text, case folded."""
    return tuple([Token(m.group().casefold(), *m.span()) for m in _TOKEN.finditer(text)])


def token_texts(text: str) -> list[str]:
    """What the tokens of a text say, without their places."""
    return [found.casefold() for found in _TOKEN.findall(text)]


@once(8)
def segments(document: Document, page: Page) -> tuple[Segment, ...]:
    """The segments of a page, row by row, each row from left to right; struck words are left out."""
    return tuple(Segment(document, page, number, run, text, box) for number, run, text, box in _on_page(page))


@once(16)
def _on_page(page: Page) -> tuple[tuple[int, tuple[Word, ...], str, Box], ...]:
    """The same without the document: a page may stand in several, as they are parted in more than one way."""
    verticals = uprights(page)
    beside, rest = parted(page, [w for w in page.words if not w.struck and w.text.strip()])
    by_row = _rows_of_paper if page.scanned else _rows
    rows = [*by_row(beside), *by_row(rest)]
    return tuple(
        (number, run, " ".join(w.text for w in run), around([w.box for w in run]))
        for number, row in enumerate(rows)
        for run in _unglued(_runs(row, verticals), rows)
    )


def _rows(words: Sequence[Word]) -> list[list[Word]]:
    """Words by row: a word belongs to the row whose last words its middle falls into."""
    rows: list[list[Word]] = []
    for word in sorted(words, key=lambda w: (w.box.middle, w.box.x0)):
        row = rows[-1] if rows else None
        if row and _same_row(row, word):
            row.append(word)
        else:
            rows.append([word])
    return [sorted(row, key=lambda w: w.box.x0) for row in rows]


def _rows_of_paper(words: Sequence[Word]) -> list[list[Word]]:
    """The same where lines may rise or bend: words that follow one another stay together, and what stands next to them decides."""
    rows: list[list[Word]] = []
    for run in sorted(_followed(words), key=lambda run: (sum(w.box.middle for w in run) / len(run), run[0].box.x0)):
        if rows and _same_height(rows[-1], run):
            rows[-1].extend(run)
        else:
            rows.append(list(run))
    return [sorted(row, key=lambda w: w.box.x0) for row in rows]


def _followed(words: Sequence[Word]) -> list[list[Word]]:
    """Words that follow one another, a blank apart and on one height, as far as they go."""
    runs: list[list[Word]] = []
    at_height: dict[int, list[list[Word]]] = {}  # the runs by the height of their last word, in steps
    for word in sorted(words, key=lambda w: w.box.x0):
        height = int(word.box.middle // _STEP_PT)
        near = int(_LEVEL * word.box.height // _STEP_PT) + 1
        before = [run for step in range(height - near, height + near + 1) for run in at_height.get(step, ()) if _follows(run[-1], word)]
        if before:
            run = min(before, key=lambda run: abs(run[-1].box.middle - word.box.middle))
            held = at_height[int(run[-1].box.middle // _STEP_PT)]
            held[:] = [other for other in held if other is not run]
            run.append(word)
        else:
            run = [word]
            runs.append(run)
        at_height.setdefault(height, []).append(run)
    return runs


def _follows(left: Word, right: Word) -> bool:
    height = min(left.box.height, right.box.height)
    apart = right.box.x0 - left.box.x1
    return abs(right.box.middle - left.box.middle) < _LEVEL * height and -_TOUCHING * height < apart and not _parted(left, right)


def _same_height(row: Sequence[Word], run: Sequence[Word]) -> bool:
    """Whether words stand on the height of a row, where they come nearest to each other."""
    one, other = min(
        ((a, b) for a in row for b in run), key=lambda pair: max(pair[0].box.x0, pair[1].box.x0) - min(pair[0].box.x1, pair[1].box.x1)
    )
    return abs(one.box.middle - other.box.middle) < 0.5 * min(max(one.box.height, 4.0), max(other.box.height, 4.0))


def _same_row(row: Sequence[Word], word: Word) -> bool:
    reference = row[len(row) // 2].box
    return abs(word.box.middle - reference.middle) < 0.5 * min(max(reference.height, 4.0), max(word.box.height, 4.0))


def _runs(row: Sequence[Word], verticals: Sequence[Upright]) -> list[tuple[Word, ...]]:
    runs: list[list[Word]] = []
    for word in row:
        last = runs[-1][-1] if runs else None
        if last is None or _parted(last, word) or _ruled(last, word, verticals):
            runs.append([word])
        else:
            runs[-1].append(word)
    return [tuple(run) for run in runs]


def _unglued(runs: list[tuple[Word, ...]], rows: Sequence[Sequence[Word]]) -> Iterator[tuple[Word, ...]]:
    """The runs, parted where two columns nearly touch: less than a blank, or in plain text two, and other rows begin there, too."""
    for run in runs:
        begin = 0
        for place in range(1, len(run)):
            near = _touch(run[place - 1], run[place]) or _two_blanks(run[place - 1], run[place])
            if near and any(_begins_there(row, run[place]) for row in rows):
                yield run[begin:place]
                begin = place
        yield run[begin:]


def _touch(left: Word, right: Word) -> bool:
    return not left.cell and not right.cell and abs(right.box.x0 - left.box.x1) < _TOUCHING * right.box.height


def _two_blanks(left: Word, right: Word) -> bool:
    """Whether two blanks part words of a text whose letters are all equally wide, as they part the narrowest columns."""
    pitch, gap = left.box.width / len(left.text), right.box.x0 - left.box.x1
    same = abs(right.box.width / len(right.text) - pitch) < _EVEN
    return not left.cell and not right.cell and same and abs(gap - 2 * pitch) < _EVEN


def _begins_there(row: Sequence[Word], word: Word) -> bool:
    """Whether a row near by has a word that begins exactly below or above this one, with a column's gap before it."""
    place = next((i for i, other in enumerate(row) if abs(other.box.x0 - word.box.x0) < _EXACTLY), None)
    if not place or not 0 < abs(row[place].box.middle - word.box.middle) < _NEAR_IN_HEIGHTS * word.box.height:
        return False
    return _parted(row[place - 1], row[place])


def _parted(left: Word, right: Word) -> bool:
    if left.cell or right.cell:
        return left.cell != right.cell
    return right.box.x0 - left.box.x1 > _GAP_IN_HEIGHTS * max(6.0, min(left.box.height, right.box.height))


def _ruled(left: Word, right: Word, verticals: Sequence[Upright]) -> bool:
    """Whether a printed line stands between two words."""
    after, before, middle = left.box.centre, right.box.centre, left.box.middle
    return any(after < x < before and top <= middle <= bottom for x, top, bottom in between(verticals, after, before))
