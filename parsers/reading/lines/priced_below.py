"""Amounts of money between the lines of running text: price and total in the row below the goods, and those that no line explains.

«3 × Composite Lumofill (7725271) / 25,34 € HT, soit 76,02 € HT»: two amounts whose quotient is the count are price and total, whatever
word parts them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from parsers.reading.lines.assignment import product_fits
from parsers.reading.lines.items import Item, Items, Mark, mark_of
from parsers.reading.lines.numerals import Numeral
from parsers.reading.lines.sheet import Sheet

_PRICE_AND_TOTAL = 2
_WHY = "the row below has price and total of so many"


def with_prices_below(sheet: Sheet, found: Items) -> Items:
    """The items of sentences with price and total from the row below; an amount between them that none explains is a doubt of its price."""
    if sheet.document.paged or not any(item.prose for item in found.items):
        return found
    items = tuple(_with_price_below(sheet, item, found) for item in found.items)
    rows = found.rows | {number for item in items for number in item.rows}
    last = max(item.rows[0] for item in items)
    return replace(found, items=tuple(_doubted(sheet, item, items, last) for item in items), rows=rows)


def _with_price_below(sheet: Sheet, item: Item, found: Items) -> Item:
    count = item.values.get("quantity")
    if not item.prose or count is None or count.amount is None or {"unit_price", "line_total"} & set(item.values):
        return item
    below = max(item.rows) + 1
    if below in found.rows or below >= len(sheet.rows) or sheet.knows(sheet.rows[below]):
        return item
    amounts = _amounts(sheet, below)
    if len(amounts) != _PRICE_AND_TOTAL:
        return item
    price, total = amounts
    if not product_fits(count.amount.value, price.amount.value, total.amount.value):
        return item
    values = {**item.values, "unit_price": _marked(price), "line_total": _marked(total)}
    return replace(item, values=values, rows=(*item.rows, below), exact=True)


def _marked(numeral: Numeral) -> Mark:
    mark = mark_of(numeral)
    return replace(mark, why=(*mark.why, _WHY))


def _doubted(sheet: Sheet, item: Item, items: Sequence[Item], last: int) -> Item:
    """The item with a doubt of its price where an amount below it, above the `last` line, is neither its price nor its total."""
    if not item.prose:
        return item
    stop = min((other.rows[0] for other in items if other.rows[0] > max(item.rows)), default=last)
    carried = {number for number, total in sheet.totals.items() if total.kind == "carried"}
    rows = [number for number in range(max(item.rows) + 1, stop) if number not in carried]
    known = {mark.amount.value for mark in item.values.values() if mark.amount is not None} | _products(item)
    if all(n.amount.value in known for number in rows for n in _amounts(sheet, number)):
        return item
    return replace(item, doubts=(*item.doubts, "unit_price"))


def _products(item: Item) -> set[Decimal]:
    """What so many of an item come to at its price."""
    count, price = (mark.amount if (mark := item.values.get(name)) else None for name in ("quantity", "unit_price"))
    return {count.value * price.value} if count is not None and price is not None else set()


def _amounts(sheet: Sheet, number: int) -> list[Numeral]:
    """The amounts in a row that are money beyond doubt: a currency stands with them."""
    return [n for n in sheet.numerals[number] if n.amount.money_like and n.amount.currency is not None and not n.amount.percent]
