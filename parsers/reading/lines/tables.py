"""Items from tables: where a table begins and ends, what its columns are, which rows make one item."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from parsers.reading.lines.anchors import unread_rows
from parsers.reading.lines.assignment import Surroundings, assign
from parsers.reading.lines.blocks import Block, ways_to_part
from parsers.reading.lines.columns import build_columns
from parsers.reading.lines.fill import fill_item
from parsers.reading.lines.heads import Head, find_heads
from parsers.reading.lines.items import Item, Items, joined
from parsers.reading.lines.left_empty import rows_left_empty
from parsers.reading.lines.options import heads_options
from parsers.reading.lines.rows import Row, follows
from parsers.reading.lines.scales import scaled
from parsers.reading.lines.sheet import Sheet
from parsers.reading.words import plain, plain_phrases

MOST_SAMPLED = 12
MOST_ROWS_ABOVE = 3
_SUMS = frozenset({"net_total", "gross_total", "tax_total", "any_total"})


@dataclass(frozen=True, slots=True)
class Region:
    """The rows of one table, its head aside; rows that state sums or repeat the head are left out.

    `behind` are the numbers of rows below its end that look like items of articles on file: what was taken for the end may be none.
    """

    head: Head | None
    rows: tuple[Row, ...]
    ended: bool
    behind: tuple[int, ...] = ()


def read_tables(sheet: Sheet) -> Items:
    """The items of all tables of a document: those with a head, else what looks like a table without one."""
    heads = find_heads(sheet.rows)
    together, apart = (_headed_regions(sheet, heads, apart=way) for way in (False, True))
    found = [_read_regions(sheet, regions) for regions in ([together] if len(together) == len(apart) else [together, apart])]
    best = max(found, key=_explained)
    return best if best.items else _read_region(sheet, _headless_region(sheet))


def _read_regions(sheet: Sheet, regions: Sequence[Region]) -> Items:
    """The items of these tables; of those that name a quantity alone where some do."""
    found = [part for part in (_read_region(sheet, region) for region in regions) if part.items]
    return joined([part for part in found if part.counts] or found)


def _explained(found: Items) -> tuple[int, int, int]:
    """How well tables were read: the lines, those whose product is right, and the rows that were not understood."""
    return len(found.items), sum(item.exact is True for item in found.items), -len(found.unread)


def _headed_regions(sheet: Sheet, heads: Sequence[Head], *, apart: bool) -> list[Region]:
    """The tables, one that goes on below a like head as one; `apart` as two where the columns stand elsewhere there."""
    regions: list[Region] = []
    for place, head in enumerate(heads):
        start = max(head.rows) + 1
        stop = min(heads[place + 1].rows) if place + 1 < len(heads) else len(sheet.rows)
        rows, ended, behind = _until_end(sheet, sheet.rows[start:stop], head)
        last = regions[-1].head if regions else None
        if last and head.like(last) and not (apart and not head.in_place_of(last)) and not regions[-1].ended:
            regions[-1] = Region(last, regions[-1].rows + rows, ended, behind)
        else:
            regions.append(Region(head, rows, ended, behind))
    return regions


def _until_end(sheet: Sheet, rows: Sequence[Row], head: Head) -> tuple[tuple[Row, ...], bool, tuple[int, ...]]:
    """Rows up to the totals, whether there are any, and rows behind that look like items.

    What is carried over, subtotals and charges between items are skipped, not ends; and so is a sum with articles on file and
    another sum below it, which is a group's, «Summe Heizung».
    """
    kept: list[Row] = []
    table = sheet.rows[max(head.rows)].table
    sums = [row.number for row in rows if (total := sheet.totals.get(row.number)) and total.kind in _SUMS]
    seen_total = False
    for place, row in enumerate(rows):
        total = sheet.totals.get(row.number)
        if (row.table != table and table is not None) or heads_options(row):
            continue
        if total is None:
            if seen_total and not any(behind.number < sums[-1] and _is_item_on_file(sheet, behind) for behind in rows[place:]):
                return tuple(kept), True, tuple(row.number for row in rows[place:] if _is_item_on_file(sheet, row))
            seen_total = False
            kept.append(row)
        elif total.kind in _SUMS and kept:
            seen_total = True
    return tuple(kept), seen_total, ()


def _is_item_on_file(sheet: Sheet, row: Row) -> bool:
    has_money = any(numeral.amount.money_like for numeral in sheet.numerals[row.number])
    return has_money and row.number not in sheet.totals and sheet.knows(row) and _looks_like_item(sheet, row)


def _headless_region(sheet: Sheet) -> Region:
    """Rows that look like items by content: a number that counts with an amount or a known article, and what stands between them."""
    likely = [row.number for row in sheet.rows if row.number not in sheet.totals and _looks_like_item(sheet, row)]
    if not likely:
        return Region(None, (), False)
    first, last = _begin(sheet, likely[0]), likely[-1]
    rows = [row for row in sheet.rows[first : last + 4] if row.number not in sheet.totals and not heads_options(row)]
    return Region(None, tuple(rows), any(number > last for number in sheet.totals))


def _begin(sheet: Sheet, first: int) -> int:
    """The row where the first item may begin: above its numbers where an article's number or a position stands close above."""
    begin = first
    for number in range(first - 1, max(first - 1 - MOST_ROWS_ABOVE, -1), -1):
        above, below = sheet.rows[number], sheet.rows[number + 1]
        if not follows(above, below) or number in sheet.totals:
            break
        if sheet.knows(above) or plain(above.words[0].text) in plain_phrases("columns", "position"):
            begin = number
    return begin


def _looks_like_item(sheet: Sheet, row: Row) -> bool:
    free = [n for n in sheet.numerals[row.number] if n.alone or n.times or (n.first and n.unit)]
    money = [n for n in sheet.numerals[row.number] if n.amount.money_like and (n in free or n.amount.currency)]
    counting = [n for n in free if not n.amount.money_like and not n.amount.percent]
    if len(row.pieces) < 2:
        return False
    return (bool(counting) and (bool(money) or sheet.knows(row))) or (len(money) >= 2 and sheet.knows(row))


def _read_region(sheet: Sheet, region: Region) -> Items:
    if not region.rows:
        return Items()
    rows = region.rows
    likely = rows if region.head else [row for row in rows if _looks_like_item(sheet, row)]
    columns = scaled(build_columns(likely, sheet.numerals, region.head), sheet.language)
    if not columns:
        return Items()
    by_number = {row.number: row for row in rows}
    around = Surroundings(
        frozenset(t.amount.amount.value for t in sheet.totals.values() if t.amount),
        sheet.is_number,
        lambda number: sheet.prices(by_number[number]),
    )
    roles = assign(columns, around)
    if roles.quantity is None:
        return Items()
    empty = rows_left_empty(rows, roles, sheet.numerals, sheet.is_number)
    rows = tuple(row for row in rows if row.number not in empty)
    ways = ways_to_part(rows, roles, sheet.is_number)
    if not ways:
        return Items()

    def filled(blocks: Sequence[Block]) -> list[Item]:
        return [fill_item(block, roles, region.head, sheet.numerals, sheet.is_number, sheet.language) for block in blocks]

    samples = [filled(blocks[:MOST_SAMPLED]) if len(ways) > 1 else [] for blocks in ways]
    best = max(range(len(ways)), key=lambda way: (_agreement(sheet, samples[way]), -way))
    blocks = ways[best]
    items = [*samples[best], *filled(blocks[len(samples[best]) :])]
    covered = frozenset(number for block in blocks for number in block.numbers) | frozenset(region.head.rows if region.head else ())
    unread = (*unread_rows(rows, frozenset(block.anchor.number for block in blocks), covered, roles, sheet.is_number), *region.behind)
    heads = len(region.head.named) if region.head else 0
    printed = roles.line_total is not None
    counts = region.head is not None and "quantity" in region.head.named
    return Items(tuple(items), covered | empty, unread, roles.margin, heads, printed, counts, (roles,), empty)


def _agreement(sheet: Sheet, items: Sequence[Item]) -> float:
    """How well the rows put together agree with the catalogue: number, description and price of one item name the same article."""
    return round(sum(map(sheet.agreement, items)) / len(items), 1) if items else 0.0
