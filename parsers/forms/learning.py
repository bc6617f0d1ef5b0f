"""Learning a form from its blank PDF: which place is for what, by its geometry and the words beside it."""

from __future__ import annotations

import io
from collections.abc import Collection, Iterator, Sequence

import pdfplumber

from parsers.forms.geometry import Geometry, Printed, chains, geometry_of
from parsers.forms.known import FormPage, KnownForm, Table, Tick
from parsers.forms.labels import meaning, payment_of
from parsers.forms.naming import Spot, as_places
from parsers.forms.tables import HEAD_REACH, tables_of
from parsers.page import Box

MOST_PAGES = 6
LEFT_REACH, ABOVE_REACH, BELOW_REACH, RIGHT_REACH = 170.0, 16.0, 13.0, 14.0
_SAME_LEVEL, _PITCH = 7.0, 48.0
_TINY = 8.2  # points: labels of this size or less may stand below their line
_SMALL_PRINT = 0.62  # of a cell's height: print that is lower leaves room to write below it


def learned(name: str, content: bytes) -> KnownForm:
    """The form that a blank PDF shows; a page that is no form has no places. Raises the errors of pdfplumber for what is no PDF."""
    with pdfplumber.open(io.BytesIO(content)) as pdf:
        return KnownForm(name, tuple(_page(geometry_of(page)) for page in pdf.pages[:MOST_PAGES]))


def _page(page: Geometry) -> FormPage:
    tables = tuple(tables_of(page))
    outside = [p for p in page.printed if not any(_within(p.box, t.box) for t in tables)]
    spots = [s for s in _spots(page, outside) if not any(_within(s.box, t.box) or _heads(s.box, t) for t in tables)]
    ticks = tuple(_tick(box, outside) for box in page.ticks if not any(_within(box, t.box) for t in tables))
    owned = _labels_below(spots, outside)
    beside = {id(text) for spot in spots if (text := _left_of(spot.box, spots, outside))}
    named = [(spot, *_named(spot, spots, [p for p in outside if owned.get(id(p), spot.box) == spot.box], beside)) for spot in spots]
    places = tuple(as_places(named, outside))
    return FormPage(page.width, page.height, places, ticks, tables, page.levels, page.uprights, page.words)


def _labels_below(spots: Sequence[Spot], printed: Sequence[Printed]) -> dict[int, Box]:
    """Tiny words right below a place, where the lowest of places below one another has some too: they say what is written in it."""
    owned: dict[int, Box] = {}
    for column in chains(sorted(spots, key=lambda s: s.box.y1), _goes_on):
        below = {id(text): spot.box for spot in column for text in printed if _stands_below(text, spot)}
        if column[-1].box in below.values() and not any(_stands_above(text, column[0].box) for text in printed):
            owned |= below
    return owned


def _goes_on(column: Sequence[Spot], spot: Spot) -> bool:
    return abs(spot.box.x0 - column[0].box.x0) < 4 and 0 < spot.box.y1 - column[-1].box.y1 < _PITCH


def _stands_below(text: Printed, spot: Spot) -> bool:
    """Whether tiny words stand right below a place and begin where one of its boxes begins."""
    return text.size <= _TINY and -4 <= text.box.y0 - spot.box.y1 < 6 and any(abs(text.box.x0 - box.x0) < 5 for box in spot.boxes)


def _stands_above(text: Printed, line: Box) -> bool:
    """Whether tiny words stand above what is written on a line and begin where it begins."""
    return text.size <= _TINY and 0 <= line.y0 + 3 - text.box.y1 < ABOVE_REACH and abs(text.box.x0 - line.x0) < 5


def _heads(box: Box, table: Table) -> bool:
    """Whether a cell is one of the head of a table."""
    return -3 < table.box.y0 - box.y1 < HEAD_REACH - 12 and _within(Box(box.x0, table.box.y0, box.x1, table.box.y1), table.box)


def _within(box: Box, other: Box) -> bool:
    return box.overlap_x(other) > 0.5 * box.width and box.overlap_y(other) > 0.5 * box.height


def _spots(page: Geometry, printed: Sequence[Printed]) -> list[Spot]:
    """Where something can be written, in reading order."""
    spots = [Spot(comb, comb=True) for comb in page.combs]
    for cell in page.cells:
        free = _free(cell, printed)
        if free is not None and not (free.x0 > cell.x0 and _labels_next(cell, page.cells, printed)):
            spots.append(Spot((free,)))
    spots += [Spot((line,)) for line in page.lines]
    return [spot for row in _levels(spots) for spot in sorted(row, key=lambda s: s.box.x0)]


def _levels(spots: Sequence[Spot]) -> list[list[Spot]]:
    """The places that stand side by side, from the top."""
    rows: list[list[Spot]] = []
    for spot in sorted(spots, key=lambda s: s.box.y1):
        if rows and spot.box.y1 - rows[-1][0].box.y1 < _SAME_LEVEL:
            rows[-1].append(spot)
        else:
            rows.append([spot])
    return rows


def _labels_next(cell: Box, cells: Sequence[Box], printed: Sequence[Printed]) -> bool:
    """Whether a cell with words on its left labels the empty cell to its right, so that nothing is written into itself."""
    level = [c for c in cells if abs(c.x0 - cell.x1) < 3 and c.overlap_y(cell) > 0.7 * cell.height]
    return any(_free(c, printed) is c for c in level)


def _free(cell: Box, printed: Sequence[Printed]) -> Box | None:
    """What of a cell can be written in: all of it, or what its own label leaves; None for a cell full of print."""
    inside = [p for p in printed if cell.x0 - 1 <= p.box.centre <= cell.x1 + 1 and cell.y0 - 1 <= p.box.middle <= cell.y1 + 1]
    if not inside:
        return cell
    x1, y1 = max(p.box.x1 for p in inside), max(p.box.y1 for p in inside)
    if y1 - cell.y0 < _SMALL_PRINT * cell.height and cell.y1 - y1 > 9:
        return Box(cell.x0, y1 - 2, cell.x1, cell.y1)
    return Box(x1 + 2, cell.y0, cell.x1, cell.y1) if cell.x1 - x1 > 40 and len(inside) == 1 else None


def _named(spot: Spot, spots: Sequence[Spot], printed: Sequence[Printed], beside: Collection[int]) -> tuple[str | None, Printed | None]:
    """What belongs into a place and the words that say so: inside, to the left, above or below it, the first that mean something.

    Words that stand to the left of a place (`beside`, by their identity) name no place above or below them.
    """
    for text in _around(spot.box, spots, printed, beside):
        if (what := meaning(text.text)) is not None:
            return what, text
    return None, None


def _around(box: Box, spots: Sequence[Spot], printed: Sequence[Printed], beside: Collection[int]) -> Iterator[Printed]:
    inside = [p for p in printed if box.x0 - 3 <= p.box.x0 and p.box.x1 <= box.x1 + 3 and box.y0 - 14 <= p.box.middle <= box.y0 + 5]
    yield from (p for p in inside if p.box.overlap_y(box) > -3)
    left = _left_of(box, spots, printed)
    if left:
        yield left
    free = [p for p in printed if id(p) not in beside]
    above = [p for p in free if 0 <= box.y0 + 3 - p.box.y1 < ABOVE_REACH and p.box.overlap_x(box) > 0.3 * min(p.box.width, box.width)]
    yield from sorted(above, key=lambda p: (-p.box.y1, abs(p.box.x0 - box.x0)))[:2]
    low = [p for p in free if p.size <= _TINY and -3 <= p.box.y0 - box.y1 < BELOW_REACH]
    below = [p for p in low if p.box.overlap_x(box) > 0.3 * min(p.box.width, box.width)]
    yield from sorted(below, key=lambda p: (p.box.y0, abs(p.box.x0 - box.x0)))[:1]


def _left_of(box: Box, spots: Sequence[Spot], printed: Sequence[Printed]) -> Printed | None:
    """The words nearest to the left of a place, on its height and with no other place between."""
    level = [p for p in printed if p.box.x1 <= box.x0 + 3 and box.y0 - 2 <= p.box.middle <= box.y1 + 2 and box.x0 - p.box.x1 < LEFT_REACH]
    nearest = max(level, key=lambda p: p.box.x1, default=None)
    if nearest is None:
        return None
    between = any(s.box.x0 >= nearest.box.x1 - 3 and s.box.x1 <= box.x0 + 3 and s.box.overlap_y(box) > 4 for s in spots)
    return None if between else nearest


def _tick(box: Box, printed: Sequence[Printed]) -> Tick:
    """A box to tick with the words to its right, else to its left."""
    level = [p for p in printed if abs(p.box.middle - box.middle) < 6]
    right = [p for p in level if -2 <= p.box.x0 - box.x1 < RIGHT_REACH]
    left = [p for p in level if -2 <= box.x0 - p.box.x1 < RIGHT_REACH]
    words = next(iter(sorted(right, key=lambda p: p.box.x0) or sorted(left, key=lambda p: -p.box.x1)), None)
    text = words.text if words else ""
    return Tick(payment_of(text) or "", box, text)
