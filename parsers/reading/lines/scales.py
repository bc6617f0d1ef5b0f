"""The scale of a column's numbers, which only its rows together tell: three decimals or thousands, prices for one or for a thousand."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from functools import cache
from itertools import permutations

from config.vocabulary import tagged
from parsers.reading.lines.assignment import multiplies, product_fits
from parsers.reading.lines.columns import Column
from parsers.reading.lines.numerals import Numeral

BASES = (100, 1000)
LEAST_ROWS = 2
_THREE = re.compile(r"\d{1,3}([.,])\d{3}")


def scaled(columns: Sequence[Column], language: str | None) -> list[Column]:
    """The columns of a table of a document in this language, their numbers on the scale that the products or the other rows speak for."""
    columns = _without_false_bases([_with_decimals(column, columns, language) for column in columns])
    return _with_bases(columns)


def _without_false_bases(columns: Sequence[Column]) -> list[Column]:
    """The columns, prices under «€ / 100» as prices of one where each printed total is their product so and none for the hundred."""
    found = list(columns)
    for price in [column for column in columns if any(n.per > 1 for n in column.numerals.values())]:
        one = Column({row: replace(n, per=1) for row, n in price.numerals.items()}, price.head)
        others = [column for column in columns if column is not price]
        if any(_fits(quantity, one, total, 1) and not _fits(quantity, price, total, 100) for quantity, total in permutations(others, 2)):
            found[found.index(price)] = one
    return found


def _with_decimals(column: Column, columns: Sequence[Column], language: str | None) -> Column:
    """Quantities of a system, as «2,000 | 15,000 | 160,000», are no thousands where the products or the language say so."""
    signs = {m.group(1) if (m := _THREE.fullmatch(n.amount.raw)) else "" for n in column.numerals.values()}
    if len(signs) != 1 or "" in signs:
        return column
    fractions = {row: _fraction(numeral) for row, numeral in column.numerals.items()}
    if all(n.amount.value == fractions[row].amount.value for row, n in column.numerals.items()):
        return column
    other = Column(fractions, column.head)
    for price, total in permutations(_money(columns), 2):
        if _fits(column, price, total, 1):
            return column
        if _fits(other, price, total, 1):
            return other
    noughts = sum(1 for n in column.numerals.values() if n.amount.value % 1000 == 0)
    if 2 * noughts < len(column.numerals) or next(iter(signs)) != _decimal_sign(language):
        return column
    sure = len(column.numerals) >= LEAST_ROWS
    return other if sure else Column({row: _or_thousands(n) for row, n in fractions.items()}, column.head)


def _fraction(numeral: Numeral) -> Numeral:
    value = Decimal(numeral.amount.raw.replace(",", ".")) if _THREE.fullmatch(numeral.amount.raw) else numeral.amount.value
    return replace(numeral, amount=replace(numeral.amount, value=value.normalize() + 0, decimals=3, otherwise=None))


def _or_thousands(numeral: Numeral) -> Numeral:
    return replace(numeral, amount=replace(numeral.amount, otherwise=numeral.amount.value * 1000))


@cache
def _decimal_sign(language: str | None) -> str | None:
    return next((sign for one, sign in tagged("numbers", "decimal_sign") if one == language), None)


def _money(columns: Sequence[Column]) -> list[Column]:
    return [column for column in columns if all(n.amount.decimals == 2 for n in column.numerals.values())]


def _with_bases(columns: Sequence[Column]) -> list[Column]:
    """Prices that give every printed total for one such base, and none for one, are for so many each: «10 | 1.810,00 | 18,10»."""
    for price, total in permutations(_money(columns), 2):
        for quantity in columns:
            if quantity is price or quantity is total:
                continue
            base = next((base for base in BASES if _fits(quantity, price, total, base)), 0)
            if base:
                per = Column({row: replace(n, per=base) for row, n in price.numerals.items()}, price.head)
                return [per if column is price else column for column in columns]
    return list(columns)


def _fits(quantity: Column, price: Column, total: Column, base: int) -> bool:
    """Whether the products of most rows of the three are right for this base, and for one wrong where that is another."""
    rows = [row for row in total.numerals if row in quantity.numerals and row in price.numerals]
    parts = [(quantity.numerals[row], price.numerals[row], total.numerals[row]) for row in rows]
    if not parts or 2 * len(rows) <= len(total.numerals) or (base > 1 and (len(rows) < LEAST_ROWS or any(multiplies(*p) for p in parts))):
        return False
    return all(product_fits(q.amount.value, p.amount.value, t.amount.value, base=Decimal(base)) for q, p, t in parts)
