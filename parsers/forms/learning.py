"""Learning a form from its blank PDF: which place is for what, by its geometry and the words beside it."""

from __future__ import annotations

import io
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace

import pdfplumber

from config.vocabulary import phrases
from parsers.forms.geometry import Geometry, Printed, geometry_of
from parsers.forms.known import FormPage, KnownForm, Place, Table, Tick
from parsers.forms.labels import BLOCKS, IGNORED, PLACE_AND_DAY, SIGNATURE, block_of, is_internal, meaning, meanings, payment_of
from parsers.forms.tables import HEAD_REACH, tables_of
from parsers.page import Box
from parsers.reading.head.label_words import labels_of

MOST_PAGES = 6
LEFT_REACH, ABOVE_REACH, BELOW_REACH, RIGHT_REACH = 170.0, 16.0, 13.0, 14.0
_PARTS = ("name", "first_name", "contact", "street", "house_number", "postcode", "city", "postcode_city", "country")
_SAME_LEVEL, _PITCH = 7.0, 48.0
_OFFICE = (170.0, 75.0)  # how far to the right and down the block reaches that is the seller's own
_TINY = 8.2  # points: labels of this size or less may stand below their line
_SMALL_PRINT = 0.62  # of a cell's height: print that is lower leaves room to write below it


@dataclass(frozen=True, slots=True)
class _Spot:
    """A place before it is named: its boxes, whether it is a comb, and the words inside."""

    boxes: tuple[Box, ...]
    comb: bool = False

    @property
    def box(self) -> Box:
        return self.boxes[0].union(self.boxes[-1])


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
    places = tuple(_as_places(named, outside))
    return FormPage(page.width, page.height, places, ticks, tables, page.levels, page.uprights, page.words)


def _labels_below(spots: Sequence[_Spot], printed: Sequence[Printed]) -> dict[int, Box]:
    """Tiny words right below a place, where the lowest of places below one another has some too: they say what is written in it."""
    owned: dict[int, Box] = {}
    left = sorted(spots, key=lambda s: s.box.y1)
    while left:
        column = [left.pop(0)]
        while follower := next((s for s in left if _goes_on(column, s)), None):
            left.remove(follower)
            column.append(follower)
        below = {id(text): spot.box for spot in column for text in printed if _stands_below(text, spot)}
        if column[-1].box in below.values() and not any(_stands_above(text, column[0].box) for text in printed):
            owned |= below
    return owned


def _goes_on(column: Sequence[_Spot], spot: _Spot) -> bool:
    return abs(spot.box.x0 - column[0].box.x0) < 4 and 0 < spot.box.y1 - column[-1].box.y1 < _PITCH


def _stands_below(text: Printed, spot: _Spot) -> bool:
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


def _spots(page: Geometry, printed: Sequence[Printed]) -> list[_Spot]:
    """Where something can be written, in reading order."""
    spots = [_Spot(comb, comb=True) for comb in page.combs]
    for cell in page.cells:
        free = _free(cell, printed)
        if free is not None and not (free.x0 > cell.x0 and _labels_next(cell, page.cells, printed)):
            spots.append(_Spot((free,)))
    spots += [_Spot((line,)) for line in page.lines]
    return [spot for row in _levels(spots) for spot in sorted(row, key=lambda s: s.box.x0)]


def _levels(spots: Sequence[_Spot]) -> list[list[_Spot]]:
    """The places that stand side by side, from the top."""
    rows: list[list[_Spot]] = []
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


def _named(spot: _Spot, spots: Sequence[_Spot], printed: Sequence[Printed], beside: Collection[int]) -> tuple[str | None, Printed | None]:
    """What belongs into a place and the words that say so: inside, to the left, above or below it, the first that mean something.

    Words that stand to the left of a place (`beside`, by their identity) name no place above or below them.
    """
    for text in _around(spot.box, spots, printed, beside):
        if (what := meaning(text.text)) is not None:
            return what, text
    return None, None


def _around(box: Box, spots: Sequence[_Spot], printed: Sequence[Printed], beside: Collection[int]) -> Iterator[Printed]:
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


def _left_of(box: Box, spots: Sequence[_Spot], printed: Sequence[Printed]) -> Printed | None:
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


def _as_places(named: Sequence[tuple[_Spot, str | None, Printed | None]], printed: Sequence[Printed]) -> Iterator[Place]:
    """The places with their paths: halves of a pair shared out, boxes of one date joined, parts of addresses in their block."""
    held: list[Place] = []
    unnamed: list[Place] = []
    for spot, what, label in named:
        before = held[-1] if held else None
        level = before is not None and abs(before.box.y1 - spot.box.y1) < 8 and 0 <= spot.box.x0 - before.box.x1 < 60
        if what is None and before is not None and level:
            if before.what.endswith("_date"):
                held[-1] = replace(before, boxes=(*before.boxes, *spot.boxes), characters=before.characters + _characters(spot))
                continue
            if before.what == "postcode_city":
                held[-1] = replace(before, what="postcode")
                held.append(Place("city", spot.boxes, _characters(spot), before.label))
                continue
            if before.what == "street":
                held.append(Place("house_number", spot.boxes, _characters(spot), before.label))
                continue
        if what is None or label is None:
            unnamed.append(Place("", spot.boxes, _characters(spot)))
            continue
        held.append(Place(what, spot.boxes, _characters(spot), label.text))
    yield from _in_blocks(_with_headed_names(_sums_apart(_days_apart(_days_joined(_without_office(held, printed))))), printed)
    yield from unnamed


def _without_office(places: Sequence[Place], printed: Sequence[Printed]) -> list[Place]:
    """The places, those below words like «wird von uns ausgefüllt» as nobody's."""
    office = [p.box for p in printed if is_internal(p.text)]
    return [replace(place, what=IGNORED) if any(_below(place.box, box) for box in office) else place for place in places]


def _below(box: Box, heading: Box) -> bool:
    """Whether a place lies in the block that a heading opens."""
    return 0 < box.y1 - heading.y0 < _OFFICE[1] and heading.x0 - 25 <= box.x0 and box.x1 <= heading.x1 + _OFFICE[0]


def _days_apart(places: Sequence[Place]) -> list[Place]:
    """«Ort, Datum» is where the day of the order is written if it has no place of its own."""
    dated = any(place.what == "order_date" for place in places)
    return [replace(place, what=IGNORED if dated else "order_date") if place.what == PLACE_AND_DAY else place for place in places]


def _days_joined(places: Sequence[Place]) -> list[Place]:
    """Day, month and year with a place each, side by side, as one place for the day of the order."""
    held: list[Place] = []
    for place in places:
        if place.what in ("month", "year") and held and held[-1].what == "order_date":
            held[-1] = replace(held[-1], boxes=(*held[-1].boxes, *place.boxes), characters=held[-1].characters + place.characters)
        else:
            held.append(replace(place, what="order_date") if place.what == "day" else place)
    return held


def _sums_apart(places: Sequence[Place]) -> list[Place]:
    """Of two sums the lower one is the gross total: «Warenwert», «Gesamtbetrag»."""
    sums = [place for place in places if place.what in ("net_total", "any_total")]
    last = max(sums, key=lambda place: place.box.y1) if len(sums) > 1 else None
    return [replace(place, what="gross_total") if place is last else place for place in places]


def _characters(spot: _Spot) -> int:
    return len(spot.boxes) if spot.comb else 0


def _with_headed_names(places: Sequence[Place]) -> list[Place]:
    """Places whose label is the heading of a block, «Lieferung an ____», are for the name; so is «Besteller ____» where no other is."""
    held = [replace(place, what="name") if place.what in BLOCKS else place for place in places]
    for at, place in enumerate(held):
        below = next(
            (p for p in held[at + 1 :] if p.what == "street" and abs(p.box.x0 - place.box.x0) < 3 and p.box.y1 - place.box.y1 < 40), None
        )
        above = next((p for p in held[:at] if p.what == "name" and abs(p.box.x0 - place.box.x0) < 3 and place.box.y1 - p.box.y1 < 60), None)
        firsts = next((p for p in held if p.what == "contact" and abs(p.box.x0 - place.box.x0) < 3), place)
        if place.what == "contact" and below and above is None and firsts is place:
            held[at] = replace(place, what="name")
    return held


def _in_blocks(places: Sequence[Place], printed: Sequence[Printed]) -> Iterator[Place]:
    headings = [(p, block) for p in printed if (block := block_of(p.text))]
    seen: set[str] = set()
    for place in _firms_first(places, headings):
        if place.what not in _PARTS:
            yield replace(
                place, what={"phone": "buyer_phone", "email": "buyer_email", "any_total": "net_total"}.get(place.what, place.what)
            )
            continue
        block, what = _block(place, headings), place.what
        other = next((m for m in meanings(place.label) if m in _PARTS and f"{block or 'bill_to'}.{m}" not in seen), None)
        if f"{block or 'bill_to'}.{what}" in seen and other:
            what = other  # «Name · Contact» below «Firma · Company»
        elif f"{block or 'bill_to'}.{what}" in seen and (block is None or what not in ("street", "name")):
            block = "bill_to" if block == "ship_to" else "ship_to"
        block = block or "bill_to"
        if (path := f"{block}.{what}") not in seen:
            seen.add(path)
            yield replace(place, what=path)


def _firms_first(places: Sequence[Place], headings: Sequence[tuple[Printed, str]]) -> list[Place]:
    """Of two names in one block that for the firm is the name; «Besteller» beside «Firma» is the person."""
    held = list(places)
    for block in ("bill_to", "ship_to"):
        names = [n for n, place in enumerate(held) if place.what == "name" and (_block(place, headings) or "bill_to") == block]
        firms = [n for n in names if _asks_for_firm(held[n].label)]
        if firms and len(names) > len(firms):
            for n in names:
                if n not in firms and block_of(held[n].label) != "ship_to":
                    held[n] = replace(held[n], what="contact")
    return held


def _asks_for_firm(label: str) -> bool:
    """Whether a label asks for a firm's name, not for a person's or for whoever orders."""
    held = next((keys for keys, *_ in labels_of(label)), frozenset[str]())
    return "company" in held and "contact" not in held and label.strip(" .:*").casefold() not in phrases("addresses", "either_name")


def _block(place: Place, headings: Sequence[tuple[Printed, str]]) -> str | None:
    """The block of the nearest heading above the place, of those that stand side by side the one to its left."""
    near = [(p, block) for p, block in headings if p.box.y0 < place.box.y1 and p.box.x0 <= place.box.x0 + 20]
    if not near:
        return None
    own = next((block for p, block in near if p.text == place.label and p.box.overlap_y(place.box) > 0), None)
    return own or min(near, key=lambda found: (place.box.y1 - found[0].box.y1) + 0.35 * (place.box.x0 - found[0].box.x0))[1]


__all__ = ["IGNORED", "SIGNATURE", "learned"]
