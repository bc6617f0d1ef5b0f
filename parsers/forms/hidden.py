"""What a stamp of receipt may hide: places and rows of which something may stand below it need a look."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import fields

from parsers.forms.context import Sheet
from parsers.forms.filled import FilledPage
from parsers.forms.known import Column, Place, Row, Table
from parsers.page import Box
from parsers.result import OrderFields

SLIVER_PT = 1.5  # a stamp that reaches less far into a place hides nothing
BEGINNING_PT = 34.0  # nobody begins to write further inside a place
INNER_PT, LOST_MM2 = 4.0, 6.0  # so far inside a place nobody writes from beside it; so much ink is a word
_ARTICLE, _OTHERS = ("article", "description", "gtin", "buyer_sku"), ("quantity", "unit_price", "line_total")
_IN_ROWS = {**dict.fromkeys(_ARTICLE, "sku"), **{role: role for role in _OTHERS}}
_FIELDS = frozenset(field.name for field in fields(OrderFields))
_WHOLE = {"house_number": ("street",), "first_name": ("name",), "postcode_city": ("postcode", "city")}


def hidden_fields(sheet: Sheet) -> Iterator[str]:
    """The fields of a page of which something may stand below a stamp: written beside it, or where it covers the place's beginning."""
    if not sheet.filled.ink.stamps:
        return
    for place in sheet.filled.page.places:
        if _may_go_on(sheet.filled, place):
            yield from _fields(place.what)
    if any(_covered(sheet.filled, tick.box) for tick in sheet.filled.page.ticks if tick.method):
        yield "payment_method"


def lost_fields(sheet: Sheet) -> Iterator[str]:
    """The fields in whose places there is ink that was taken for no writing: what ran together, or was drawn."""
    for place in sheet.filled.page.places:
        inner = Box(place.box.x0, place.box.y0 + INNER_PT, place.box.x1, place.box.y1 - INNER_PT)
        if sheet.written(place) is None and sheet.filled.ink.inside_mm2(inner) > LOST_MM2:
            yield from _fields(place.what)


def hidden_cells(page: FilledPage, table: Table, row: Row) -> tuple[str, ...]:
    """The values of a line that reach below a stamp."""
    meeting = (column for column in table.columns if page.ink.stamps and _covered(page, table.cell(row, column)))
    return tuple(dict.fromkeys(_IN_ROWS[column.role] for column in meeting if column.role in _IN_ROWS))


def hides_rows(page: FilledPage, table: Table, read: Collection[Row]) -> bool:
    """Whether a line may stand below a stamp: its count is covered, and nothing tells that the list had ended above it.

    Lists without printed articles are filled from the top: below an empty row that is no longer one nothing is expected.
    """
    count = table.column("quantity")
    if count is None or not page.ink.stamps:
        return False
    listed = any(row.printed for row in table.rows)
    goes_on = True
    for row in table.rows:
        covered = row not in read and _covers_count(page, table, row, count)
        if covered and (goes_on or listed):
            return True
        goes_on = row in read
    return False


def _covers_count(page: FilledPage, table: Table, row: Row, count: Column) -> bool:
    return _covered(page, table.cell(row, count))


def _may_go_on(page: FilledPage, place: Place) -> bool:
    stamps = [stamp for stamp in page.ink.stamps if _overlap(stamp, place.box)]
    return bool(stamps) and (page.written(place.boxes) is not None or any(s.x0 < place.box.x0 + BEGINNING_PT for s in stamps))


def _fields(what: str) -> Iterator[str]:
    """The names below `fields` of what belongs into a place."""
    if what.partition(".")[0] not in _FIELDS:
        return
    block, _, part = what.rpartition(".")
    yield from (f"{block}.{each}" if block else each for each in _WHOLE.get(part, (part,)))


def _covered(page: FilledPage, box: Box) -> bool:
    return any(_overlap(stamp, box) for stamp in page.ink.stamps)


def _overlap(a: Box, b: Box) -> bool:
    return min(a.x1, b.x1) - max(a.x0, b.x0) > SLIVER_PT and min(a.y1, b.y1) - max(a.y0, b.y0) > SLIVER_PT
