"""What an order's head says, statement by statement: sentences of running text, cells and labelled values, each with what stands beside."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from parsers.page import TAKEN, Word
from parsers.reading.head.context import Head
from parsers.reading.head.labels import Sheet
from parsers.reading.segments import Segment

MOST = 300
"""How many statements of a document are looked at; what comes behind is terms or goods."""
_TABLE_ROW = 5
_LEAST_LETTERS = 3
_SHORTEST_WRAPPED = 34  # letters; who breaks a line in a sentence breaks no shorter ones
_GAP_IN_HEIGHTS = 1.9
_ENDS = re.compile(r"(?:[!?;]+|(?<=[^\W\d_]{3})\.|(?<=\d{4})\.|(?<=\))\.)\s+(?=\S)|\s[–—]\s|\s-{1,2}\s(?=[^\W\d_])")
_BULLET = re.compile(r"[-*•·–]\s|\(?\d{1,2}[.)]\s")


@dataclass(frozen=True, slots=True)
class Statement:
    """A sentence or the words of a cell; `left` stands to its left in the same row, `above` over it, or was said before."""

    text: str
    left: str
    above: str
    words: tuple[Word, ...]
    subject: bool = False


def statements(head: Head) -> tuple[Statement, ...]:
    """The sender's own statements in all documents of a head, without its goods; the subject comes last."""
    found = [statement for held in head.sheets for statement in _of_sheet(held)]
    if head.subject:
        found += [Statement(s.text, "", "", s.words, subject=True) for s in head.subject.segments]
    return tuple(found)


def _of_sheet(held: Sheet) -> list[Statement]:
    rows = _rows(held)
    found: list[Statement] = []
    place = 0
    while place < len(rows) and len(found) < MOST:
        row = rows[place]
        if len(row) == 1:
            end = place + 1
            while end < len(rows) and _wraps(rows[end - 1], rows[end]):
                end += 1
            found += _sentences([r[0] for r in rows[place:end]], _over(rows, place, row[0]))
            place = end
            continue
        found += _cells(rows, place)
        place += 1
    return found


def _cells(rows: Sequence[Sequence[Segment]], place: int) -> Iterator[Statement]:
    """What stands side by side in a row; of a table's rows only what is words, which may stand beside the table."""
    row = rows[place]
    for i, segment in enumerate(row):
        if _says_something(segment.text) and (len(row) < _TABLE_ROW or sum(map(str.isalpha, segment.text)) >= _LEAST_LETTERS):
            yield Statement(segment.text, row[i - 1].text if i else "", _over(rows, place, segment), segment.words)


def _rows(held: Sheet) -> list[list[Segment]]:
    rows: dict[tuple[int, int], list[Segment]] = {}
    for segment in held.segments:
        if segment.words[0].zone == "own":
            rows.setdefault((segment.page.number, segment.row), []).append(segment)
    return list(rows.values())


def _wraps(above: Sequence[Segment], below: Sequence[Segment]) -> bool:
    """Whether a row goes on in the next: each is one run of words, the first long and no end of a sentence, the second no item."""
    if len(above) != 1 or len(below) != 1 or above[0].page is not below[0].page or above[0].words[0].cell:
        return False
    one, other = above[0], below[0]
    near = -1.0 < other.box.y0 - one.box.y0 < _GAP_IN_HEIGHTS * max(6.0, one.box.height)
    aligned = abs(one.box.x0 - other.box.x0) < 3 * max(6.0, one.box.height)
    return near and aligned and len(one.text) >= _SHORTEST_WRAPPED and one.text[-1] not in ".!?:" and not _BULLET.match(other.text)


def _sentences(run: Sequence[Segment], before: str) -> Iterator[Statement]:
    words = tuple(word for segment in run for word in segment.words)
    text = " ".join(word.text for word in words)
    begin = 0
    for end in (*(m.end() for m in _ENDS.finditer(text)), len(text)):
        sentence = text[begin:end].strip()
        if _says_something(sentence):
            yield Statement(sentence, "", before, _words_at(words, begin, end))
            before = sentence
        begin = end


def _words_at(words: Sequence[Word], start: int, end: int) -> tuple[Word, ...]:
    held, at = [], 0
    for word in words:
        if at < end and at + len(word.text) > start:
            held.append(word)
        at += len(word.text) + 1
    return tuple(held)


def _says_something(text: str) -> bool:
    return any(c.isalnum() and c != TAKEN for c in text)


def _over(rows: Sequence[Sequence[Segment]], place: int, segment: Segment) -> str:
    """What stands in the next row above, over this segment."""
    if place == 0:
        return ""
    near = [s for s in rows[place - 1] if s.page is segment.page and s.box.overlap_x(segment.box) > 0]
    if not near or segment.box.y0 - near[0].box.y1 > 2.5 * max(6.0, segment.box.height):
        return ""
    return min(near, key=lambda s: abs(s.box.x0 - segment.box.x0)).text
