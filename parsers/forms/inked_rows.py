"""Which rows of a form's table are order lines, told by where there is ink."""

from __future__ import annotations

from collections.abc import Iterator

from parsers.forms.filled import FilledPage
from parsers.forms.known import Column, Row, Table

FILLED_MM2, NAMED_MM2, ALONE_MM2 = 0.5, 1.0, 4.0
COUNT_LOST_MM2, ROW_LOST_MM2 = 1.0, 2.5
LONG_LIST, DUST, MOST_DUST_MM2 = 8, 3.0, 2.5
_NAMING = ("article", "description", "gtin", "buyer_sku")


def filled_rows(page: FilledPage, table: Table) -> Iterator[Row]:
    """The rows in which an order line stands: with ink for a count, and for an article unless it is printed."""
    count = table.column("quantity")
    named = [c for c in table.columns if c.role in _NAMING]
    least = _least_ink(page, table, count)
    boxed = [c for c in table.columns if c.apart]
    for row in table.rows:
        printed = any(table.columns.index(c) in row.printed for c in named)
        if boxed:  # what lies across them is a stamp or a note
            inked = {c.role for c in boxed if page.written(table.boxes(row, c))}
            ordered = "quantity" in inked and (printed or any(page.area_mm2(table.cell(row, c)) > NAMED_MM2 for c in named))
            if ordered or (not printed and inked - {"quantity"}):
                yield row
            continue
        counted = count is not None and page.area_mm2(table.cell(row, count)) > least
        ink = max((page.area_mm2(table.cell(row, c)) for c in named), default=0.0)
        if (counted and (printed or ink > NAMED_MM2)) or (not printed and ink > ALONE_MM2):
            yield row


def lost_rows(page: FilledPage, table: Table) -> bool:
    """Whether there is ink for a count and for something else in a row that counts as empty: of what ran together or was struck through."""
    read, count = list(filled_rows(page, table)), table.column("quantity")
    if count is None:
        return False
    for row in table.rows:
        cell, whole = table.cell(row, count), table.row_box(row)
        if row not in read and not is_struck(page, table, row):
            counted, in_all = page.ink.inside_mm2(cell), page.ink.inside_mm2(whole)
            if counted > COUNT_LOST_MM2 and in_all - counted > ROW_LOST_MM2 and not row.printed:
                return True
    return False


def is_struck(page: FilledPage, table: Table, row: Row) -> bool:
    """Whether a row was struck out as a whole: no line."""
    return page.ink.struck(table.row_box(row))


def _least_ink(page: FilledPage, table: Table, count: Column | None) -> float:
    """How much ink makes a count: more than what dust and dots leave in the emptiest quarter of a list's cells."""
    printed = [row for row in table.rows if len(row.printed) > 1]
    if count is None or len(printed) < LONG_LIST:
        return FILLED_MM2
    areas = sorted(page.area_mm2(table.cell(row, count)) for row in printed)
    return max(FILLED_MM2, min(DUST * areas[len(areas) // 4], MOST_DUST_MM2))
