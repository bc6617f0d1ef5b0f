"""Totals that no known word names: an amount that is the sum of the lines above it is carried over or the sum, whatever stands before it.

The arithmetic of the lines says what their sum, the tax of it and both together are, so that the words for them need not be known.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import ROUND_HALF_UP, Decimal
from functools import cache

from config.vocabulary import phrases
from parsers.reading.lines.items import Item
from parsers.reading.lines.numerals import Numeral
from parsers.reading.lines.rows import Row
from parsers.reading.lines.sheet import Sheet
from parsers.reading.lines.totals import TotalRow
from parsers.reading.phrasing import any_of

CENT = Decimal("0.011")
LEAST_LINES = 2


@cache
def _rate() -> re.Pattern[str]:
    words = any_of(phrases("numbers", "percent"))
    return re.compile(rf"(?<![\d.,])(\d{{1,2}}(?:[.,]\d{{1,2}})?)\s?(?:%|(?:{words})(?!\w))", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Entry:
    """A row below the lines that is none of theirs, with its amounts."""

    row: Row
    amounts: tuple[Numeral, ...]
    above: int  # how many lines stand above it


def totals_by_arithmetic(sheet: Sheet, items: Sequence[Item]) -> list[TotalRow]:
    """The sums, taxes and carried amounts that only arithmetic shows; rows that a word names already are left out."""
    items = items[:-1] if _is_sum(items) else items
    worths = [_worth(item) for item in items]
    if not items or any(worth is None for worth in worths):
        return []
    sums = [sum((worth for worth in worths[:count] if worth is not None), Decimal(0)) for count in range(len(items) + 1)]
    entries = list(_entries(sheet, items))
    found = [total for entry in entries for total in _carried(entry, sums)]
    return [*found, *_closing([entry for entry in entries if entry.above == len(items)], sheet, sums[-1])]


def _is_sum(items: Sequence[Item]) -> bool:
    """Whether what was taken for the last line is the sum of the others, whatever it counts: «8 products | 60 | £1,028.20»."""
    *others, last = items or (None,)
    if last is None or len(others) < LEAST_LINES or last.codes or "unit_price" in last.values:
        return False
    worths = [_worth(item) for item in items]
    return None not in worths and worths[-1] == sum((worth for worth in worths[:-1] if worth is not None), Decimal(0))


def _worth(item: Item) -> Decimal | None:
    """What a line comes to: its printed total, else quantity × price."""
    total, quantity, price = (item.values.get(name) for name in ("line_total", "quantity", "unit_price"))
    if total is not None and total.amount is not None:
        return total.amount.value
    if quantity is None or price is None or quantity.amount is None or price.amount is None:
        return None
    return _cents(quantity.amount.value * price.amount.value)


def _cents(amount: Decimal) -> Decimal:
    return amount.quantize(Decimal("0.01"), ROUND_HALF_UP)


def _entries(sheet: Sheet, items: Sequence[Item]) -> Iterator[_Entry]:
    """The rows from the first line on that hold amounts and no value of a line."""
    valued = {id(word) for item in items for mark in item.values.values() for word in mark.words}
    ends = sorted(max(item.rows) if item.prose else _last_valued(sheet, item) for item in items)
    for row in sheet.rows:
        if any(id(word) in valued for word in row.words) or sheet.knows(row):
            continue
        amounts = tuple(n for n in sheet.numerals[row.number] if n.amount.money_like and not n.amount.percent)
        if amounts:
            yield _Entry(row, amounts, sum(end < row.number for end in ends))


def _last_valued(sheet: Sheet, item: Item) -> int:
    """The last row of a line that holds one of its values."""
    words = {id(word) for mark in item.values.values() for word in mark.words}
    return max(row.number for row in sheet.rows if row.number in item.rows and any(id(word) in words for word in row.words))


def _carried(entry: _Entry, sums: Sequence[Decimal]) -> Iterator[TotalRow]:
    """A sum of the lines so far, in the middle of them."""
    values = {n.amount.value for n in entry.amounts}
    if LEAST_LINES <= entry.above < len(sums) - 1 and len(values) == 1 and abs(values.pop() - sums[entry.above]) < CENT:
        yield TotalRow("carried", entry.row.number, entry.amounts[-1], entry.row.text)


def _closing(entries: Sequence[_Entry], sheet: Sheet, goods: Decimal) -> Iterator[TotalRow]:
    """What stands below the last line: the sum, the tax of it, and both."""
    charges = [t.amount.amount.value for t in sheet.totals.values() if t.amount and t.kind in {"shipping", "surcharge"}]
    nets = {goods, goods + sum(charges, Decimal(0)), *(goods + charge for charge in charges)}
    taxes = [t.amount.amount.value for t in sheet.totals.values() if t.amount and t.kind == "tax_total"]
    for entry in entries:
        rates = [Decimal(rate.replace(",", ".")) for rate in _rate().findall(entry.row.text)]
        for numeral in entry.amounts:
            if any(abs(numeral.amount.value - _cents(net * rate / 100)) < CENT for net in nets for rate in rates):
                taxes.append(numeral.amount.value)
                if entry.row.number not in sheet.totals:
                    yield TotalRow("tax_total", entry.row.number, numeral, entry.row.text)
    grosses = {net + tax for net in nets for tax in taxes if tax}
    for entry in entries:
        if entry.row.number in sheet.totals:
            continue
        for numeral in entry.amounts:
            if any(abs(numeral.amount.value - net) < CENT for net in nets):
                yield TotalRow("net_total" if taxes else "any_total", entry.row.number, numeral, entry.row.text)
            elif any(abs(numeral.amount.value - gross) < CENT for gross in grosses):
                yield TotalRow("gross_total", entry.row.number, numeral, entry.row.text)


def with_totals_named_prices(items: Sequence[Item], stated: Sequence[TotalRow]) -> tuple[Item, ...]:
    """The items; what their column calls price is each line's total where these, not the products, add up to a sum that is stated.

    Shops write so: «Quantity 24, Price €43.68» of an article at 1.82.
    """
    prices = [_value(item, "unit_price") for item in items]
    counts = [_value(item, "quantity") for item in items]
    sums = {total.amount.amount.value for total in stated if total.amount is not None}
    if not items or any("line_total" in item.values for item in items) or None in prices or None in counts:
        return tuple(items)
    added = sum((price for price in prices if price is not None), Decimal(0))
    products = sum(
        (price * count for price, count in zip(prices, counts, strict=True) if price is not None and count is not None), Decimal(0)
    )
    if added == products or added not in sums or products in sums:
        return tuple(items)
    return tuple(_renamed(item, "unit_price", "line_total", why="with the others it adds up to the sum that is stated") for item in items)


def with_prices_named_totals(sheet: Sheet, items: Sequence[Item]) -> tuple[Item, ...]:
    """The items; what their column calls a total is each line's price where it is what the article costs, and not what so many do.

    Price lists with a column to order in have no totals: «EUR netto 4,62 | Ihre Bestellung 9».
    """
    found = [(item, _value(item, "line_total"), _value(item, "quantity")) for item in items]
    if not items or any(total is None or count is None or "unit_price" in item.values for item, total, count in found):
        return tuple(items)
    listed = [total in {price for number in item.rows for price in sheet.prices(sheet.rows[number])} for item, total, _ in found]
    if not all(listed) or all(count == 1 for _, _, count in found):
        return tuple(items)
    return tuple(_renamed(item, "line_total", "unit_price", why="it is what one of the article costs") for item in items)


def _value(item: Item, name: str) -> Decimal | None:
    mark = item.values.get(name)
    return mark.amount.value if mark is not None and mark.amount is not None else None


def _renamed(item: Item, was: str, meant: str, *, why: str) -> Item:
    """The item whose column named an amount what it is not."""
    kept = {name: mark for name, mark in item.values.items() if name != was}
    amount = item.values[was]
    return replace(item, values={**kept, meant: replace(amount, why=(*amount.why, why))})
