"""Which rows make one item: anchors are rows with a quantity, and an item begins on, or one or two rows above, its anchor."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import median

from parsers.reading.assignment import Roles
from parsers.reading.heads import Head
from parsers.reading.numerals import Numeral
from parsers.reading.rows import Row
from parsers.reading.words import plain, plain_phrases

MOST_ROWS_ABOVE = 2
FAR_BELOW = 2.6
_DATE = re.compile(r"\d{1,2}\.\d{1,2}\.(\d{2,4})?|\d{4}-\d{2}-\d{2}|\d{1,2}/\d{1,2}/\d{2,4}")


@dataclass(frozen=True, slots=True)
class Block:
    """The rows of one item and the one among them that has its quantity."""

    rows: tuple[Row, ...]
    anchor: Row

    @property
    def numbers(self) -> tuple[int, ...]:
        return tuple(row.number for row in self.rows)


def blocks_of(
    rows: Sequence[Row], roles: Roles, head: Head | None, numerals: dict[int, list[Numeral]], is_number: Callable[[str], bool]
) -> tuple[list[Block], list[str]]:
    """The items' rows in their order, and the texts of rows that look like an item but have no quantity."""
    anchors = _anchors(rows, roles, is_number)
    if not anchors:
        return [], []
    places = [rows.index(row) for row in anchors]
    above = _rows_above(rows, places, roles, is_number)
    starts = [max(place - above, places[i - 1] + 1 if i else 0) for i, place in enumerate(places)]
    blocks = []
    for i, (start, place) in enumerate(zip(starts, places, strict=True)):
        stop = starts[i + 1] if i + 1 < len(starts) else _last_end(rows, place, starts, places)
        kept = [row for row in rows[start:stop] if row.number <= rows[place].number or _belongs(rows, place, row)]
        blocks.append(Block(tuple(kept), rows[place]))
    return blocks, _unread(rows, blocks, roles, is_number)


def _has(column: object, row: Row) -> bool:
    return column is not None and row.number in column.numerals  # type: ignore[attr-defined]


def _anchors(rows: Sequence[Row], roles: Roles, is_number: Callable[[str], bool]) -> list[Row]:
    """Rows with a quantity, without those that only repeat one (delivery schedules, «davon»)."""
    assert roles.quantity is not None
    counted = [row for row in rows if row.number in roles.quantity.numerals]
    money = [row for row in counted if _has(roles.unit_price, row) or _has(roles.line_total, row)]
    if not money:
        return [row for row in counted if not _scheduled(row)]
    return [row for row in counted if row in money or (not _scheduled(row) and _named(row, is_number))]


def _scheduled(row: Row) -> bool:
    words = plain(row.text)
    says = any(f" {phrase} " in f" {words} " for phrase in plain_phrases("line_stop", "schedule"))
    letters = [w for w in row.words if re.search(r"[A-Za-zÄÖÜäöüß]{4,}", w.text)]
    return says or (bool(_DATE.search(row.text)) and len(letters) <= 1)


def _named(row: Row, is_number: Callable[[str], bool]) -> bool:
    return any(is_number(word.text) for word in row.words) or sum(1 for w in row.words if re.search(r"[A-Za-zÄÖÜäöüß]{3,}", w.text)) >= 1


def _rows_above(rows: Sequence[Row], places: Sequence[int], roles: Roles, is_number: Callable[[str], bool]) -> int:
    """How many rows above its anchor an item begins: the offset at which most items show a position, an article number, the leftmost text."""
    left = min(row.words[0].box.x0 for row in rows)
    scores = []
    for offset in range(MOST_ROWS_ABOVE + 1):
        score = 0.3 if offset == 0 else 0.0
        fitting = 0
        for i, place in enumerate(places):
            start = place - offset
            if start < 0 or (i and start <= places[i - 1]):
                continue
            fitting += 1
            score += _begins(rows, start, roles, left, is_number) / len(places)
        scores.append(score if fitting == len(places) else -9.0)
    return max(range(len(scores)), key=lambda offset: scores[offset])


def _begins(rows: Sequence[Row], start: int, roles: Roles, left: float, is_number: Callable[[str], bool]) -> float:
    row = rows[start]
    score = 0.0
    if _has(roles.position, row):
        score += 3.0
    if any(is_number(word.text) for word in row.words):
        score += 2.0
    if row.words[0].box.x0 <= left + 2:
        score += 0.5
    if start and row.y0 - rows[start - 1].y1 > 1.3 * _usual_gap(rows) and row.page is rows[start - 1].page:
        score += 0.7
    return score


def _usual_gap(rows: Sequence[Row]) -> float:
    gaps = [max(b.y0 - a.y1, 0.5) for a, b in zip(rows, rows[1:], strict=False) if a.page is b.page]
    return median(gaps) if gaps else 4.0


def _last_end(rows: Sequence[Row], place: int, starts: Sequence[int], places: Sequence[int]) -> int:
    """The last item is as long as the longest before it, up to the first far gap; alone, it has up to four rows below."""
    longest = max((b - p for p, b in zip(places, starts[1:], strict=False)), default=5)
    return min(len(rows), place + max(longest, 1) + (1 if len(places) == 1 else 0))


def _belongs(rows: Sequence[Row], place: int, row: Row) -> bool:
    """Whether a row below the anchor still belongs to it: no far gap up to it, on the same page or the top of the next."""
    between = rows[place : rows.index(row) + 1]
    gap = _usual_gap(rows)
    return all(b.page is not a.page or b.y0 - a.y1 < max(FAR_BELOW * gap, 1.5 * a.height) for a, b in zip(between, between[1:], strict=False))


def _unread(rows: Sequence[Row], blocks: Sequence[Block], roles: Roles, is_number: Callable[[str], bool]) -> list[str]:
    anchors = {block.anchor.number for block in blocks}
    found = []
    for row in rows:
        if row.number in anchors:
            continue
        priced = _has(roles.unit_price, row) and _has(roles.line_total, row)
        lone = not any(row.number in block.numbers for block in blocks) and (_has(roles.unit_price, row) or _has(roles.line_total, row))
        if priced or lone or (_has(roles.position, row) and any(is_number(w.text) for w in row.words)):
            inside = next((block for block in blocks if row.number in block.numbers), None)
            if inside is None or _has(roles.line_total, inside.anchor):
                found.append(row.text)
    return found
