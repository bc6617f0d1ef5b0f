"""Which rows make one item: anchors are rows with a quantity, and an item begins on, or one or two rows above, its anchor."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import median

from parsers.once import once
from parsers.reading.lines.anchors import anchors_of, has
from parsers.reading.lines.assignment import Roles
from parsers.reading.lines.rows import Row, follows
from parsers.reading.phrasing import said

MOST_ROWS_ABOVE = 2
MOST_ROWS_TO_ANCHOR = 6
FAR_BELOW = 2.6
MOST_BAND = 9.0
_SENTENCE = re.compile(r"(?:\S+\s+){2,}[^\W\d_]{3,}[.!?](?:\s|$)")


@dataclass(frozen=True, slots=True)
class Block:
    """The rows of one item and the one among them that has its quantity."""

    rows: tuple[Row, ...]
    anchor: Row

    @property
    def numbers(self) -> tuple[int, ...]:
        return tuple(row.number for row in self.rows)


def ways_to_part(rows: Sequence[Row], roles: Roles, is_number: Callable[[str], bool]) -> list[list[Block]]:
    """The ways in which the rows may be parted into items, the likeliest first: by rulings, by position numbers, by gaps, by offset."""
    anchors = anchors_of(rows, roles, is_number)
    if not anchors:
        return []
    held = {id(row): place for place, row in enumerate(rows)}
    places = [held[id(row)] for row in anchors]
    ruled = _between_rulings(rows, places)
    if ruled is not None or (all(b - a == 1 for a, b in itertools.pairwise(places)) and len(places) > 1):
        found = [ruled or _by_offset(rows, places, roles, is_number)]
    else:
        guessed = [_by_marks(rows, places, roles, is_number), _by_gaps(rows, places), _by_offset(rows, places, roles, is_number)]
        found = [spans for spans in guessed if spans is not None] + [_shifted(rows, places, above) for above in range(MOST_ROWS_ABOVE + 1)]
    distinct = {tuple(spans): spans for spans in reversed(found)}
    ordered = [spans for spans in found if distinct.pop(tuple(spans), None) is not None]
    return [[Block(tuple(rows[start:stop]), rows[place]) for (start, stop), place in zip(spans, places, strict=True)] for spans in ordered]


def _between_rulings(rows: Sequence[Row], places: Sequence[int]) -> list[tuple[int, int]] | None:
    """Each item between two printed lines across the table; None where lines do not part all items."""
    spans: list[tuple[int, int]] = []
    for place in places:
        row = rows[place]
        middle, heights = (row.y0 + row.y1) / 2, _lines_across(rows, row)
        above = max((y for y in heights if y < middle), default=None)
        below = min((y for y in heights if y > middle), default=None)
        if above is None or below is None or below - above > MOST_BAND * row.height:
            return None
        inside = [i for i, other in enumerate(rows) if other.page is row.page and above < (other.y0 + other.y1) / 2 < below]
        if sum(1 for other in places if other in inside) != 1:
            return None
        spans.append((min(inside), max(inside) + 1))
    return spans


def _lines_across(rows: Sequence[Row], row: Row) -> list[float]:
    """The heights of the lines that cross at least half of the table, where its page has such."""
    here = [other for other in rows if other.page is row.page]
    left, right = min(o.words[0].box.x0 for o in here), max(o.words[-1].box.x1 for o in here)
    found = []
    for line in row.page.rulings:
        if line.horizontal:
            x0, x1 = min(line.x0, line.x1), max(line.x0, line.x1)
            if min(x1, right) - max(x0, left) > 0.5 * (right - left):
                found.append((line.y0 + line.y1) / 2)
    return found


def _by_marks(rows: Sequence[Row], places: Sequence[int], roles: Roles, is_number: Callable[[str], bool]) -> list[tuple[int, int]] | None:
    """Each item from its position or article number on; None unless every item has exactly one such row, above or on its anchor."""
    if all(b - a == 1 for a, b in itertools.pairwise(places)) and len(places) > 1:
        return None
    counting = _counting(rows)
    positions = [i for i, row in enumerate(rows) if has(roles.position, row)]
    numbers = [i for i, row in enumerate(rows) if any(is_number(word.text) for word in row.words[:4])]
    for marks in (counting, positions, numbers):
        starts: list[int] = []
        for k, place in enumerate(places):
            last = places[k - 1] if k else -1
            inside = [mark for mark in marks if last < mark <= place]
            if len(inside) != 1 or place - inside[0] > MOST_ROWS_TO_ANCHOR:
                break
            starts.append(inside[0])
        if len(starts) == len(places) and any(start < place for start, place in zip(starts, places, strict=True)):
            return _closed(rows, starts, places)
    return None


def _counting(rows: Sequence[Row]) -> list[int]:
    """The rows whose first word counts on: 1, 2, 3 … or 10, 20, 30 …"""
    found: list[tuple[int, int]] = []
    for i, row in enumerate(rows):
        first = row.words[0].text.rstrip(".)")
        if not first.isdecimal() or len(first) > 4:
            continue
        value = int(first)
        step = found[1][1] - found[0][1] if len(found) > 1 else 0
        if (
            (not found and value in {1, 10, 100})
            or (len(found) == 1 and value - found[0][1] == found[0][1])
            or (step and value == found[-1][1] + step)
        ):
            found.append((i, value))
    return [i for i, _ in found]


def _closed(rows: Sequence[Row], starts: Sequence[int], places: Sequence[int]) -> list[tuple[int, int]]:
    """Spans from start to start; the last goes as far as the longest before it and no further than a far gap."""
    spans = []
    for i, (start, place) in enumerate(zip(starts, places, strict=True)):
        stop = starts[i + 1] if i + 1 < len(starts) else _last_end(rows, place, starts, places)
        while stop > place + 1 and not _belongs(rows, place, rows[stop - 1]):
            stop -= 1
        spans.append((start, next((at for at in range(place + 1, stop) if _begins_to_speak(rows[at - 1], rows[at])), stop)))
    return spans


def _begins_to_speak(above: Row, row: Row) -> bool:
    """Whether a row below a blank one is a sentence of the letter and describes nothing: «Liefern bitte bis Ende Oktober. Danke!»."""
    apart = row.table is None and row.page is above.page and not follows(above, row)
    return apart and (bool(_SENTENCE.search(row.text)) or bool(said(row.text, "dates", "wish")))


def _by_gaps(rows: Sequence[Row], places: Sequence[int]) -> list[tuple[int, int]] | None:
    """Items parted by gaps that are clearly wider than those inside; None where they are not, or nothing stands between the anchors."""
    if len(places) < 2 or all(b - a == 1 for a, b in itertools.pairwise(places)):
        return None
    cuts: list[int] = []
    inner: list[float] = []
    outer: list[float] = []
    for one, other in itertools.pairwise(places):
        gaps = [(rows[i + 1].y0 - rows[i].y1 if rows[i + 1].page is rows[i].page else 99.0, i + 1) for i in range(one, other)]
        widest = max(gaps)
        cuts.append(widest[1])
        if widest[0] < 99.0:
            outer.append(widest[0])
        inner += [gap for gap, at in gaps if at != widest[1]]
    if not inner or not outer or min(outer) < max(inner) + 0.25 * median(row.height for row in rows):
        return None
    limit = max(inner) + 1.0
    start, stop = places[0], places[-1] + 1
    while start and rows[start - 1].page is rows[start].page and rows[start].y0 - rows[start - 1].y1 <= limit:
        start -= 1
    while stop < len(rows) and rows[stop].page is rows[stop - 1].page and rows[stop].y0 - rows[stop - 1].y1 <= limit:
        stop += 1
    return list(zip([start, *cuts], [*cuts, stop], strict=True))


def _by_offset(rows: Sequence[Row], places: Sequence[int], roles: Roles, is_number: Callable[[str], bool]) -> list[tuple[int, int]]:
    above = _rows_above(rows, places, roles, is_number)
    return _shifted(rows, places, above)


def _shifted(rows: Sequence[Row], places: Sequence[int], above: int) -> list[tuple[int, int]]:
    """Every item begins so many rows above its anchor."""
    starts = [max(place - above, places[i - 1] + 1 if i else 0) for i, place in enumerate(places)]
    return _closed(rows, starts, places)


def _rows_above(rows: Sequence[Row], places: Sequence[int], roles: Roles, is_number: Callable[[str], bool]) -> int:
    """How many rows above its anchor an item begins: where most items show a position, an article number, the leftmost text."""
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
    if has(roles.position, row):
        score += 3.0
    if any(is_number(word.text) for word in row.words):
        score += 2.0
    if row.words[0].box.x0 <= left + 2:
        score += 0.5
    if start and row.y0 - rows[start - 1].y1 > 1.3 * _usual_gap(rows) and row.page is rows[start - 1].page:
        score += 0.7
    return score


@once(4)
def _usual_gap(rows: Sequence[Row]) -> float:
    gaps = [max(b.y0 - a.y1, 0.5) for a, b in itertools.pairwise(rows) if a.page is b.page]
    return median(gaps) if gaps else 4.0


def _last_end(rows: Sequence[Row], place: int, starts: Sequence[int], places: Sequence[int]) -> int:
    """The last item is as long as the longest before it, up to the first far gap; alone, it has up to four rows below."""
    longest = max((b - p for p, b in zip(places, starts[1:], strict=False)), default=5)
    return min(len(rows), place + max(longest, 1) + (1 if len(places) == 1 else 0))


def _belongs(rows: Sequence[Row], place: int, row: Row) -> bool:
    """Whether a row below the anchor still belongs to it: no far gap up to it, on the same page or the top of the next."""
    between = rows[place : rows.index(row) + 1]
    gap = _usual_gap(rows)
    return all(b.page is not a.page or b.y0 - a.y1 < max(FAR_BELOW * gap, 1.5 * a.height) for a, b in itertools.pairwise(between))
