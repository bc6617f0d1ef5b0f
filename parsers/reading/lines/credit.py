"""Credit notes whose every amount carries a minus that counts and prices do not: the sign is the document's, not the line's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from parsers.reading.lines.items import Item, Mark
from parsers.reading.lines.numerals import Numeral
from parsers.reading.lines.totals import TotalRow


def is_credit(items: Sequence[Item]) -> bool:
    """Whether each line has a total below zero and a quantity and a price above."""
    return bool(items) and all(_below(item, "line_total") and _above(item, "quantity") and _above(item, "unit_price") for item in items)


def _below(item: Item, name: str) -> bool:
    mark = item.values.get(name)
    return mark is not None and mark.amount is not None and mark.amount.value < 0


def _above(item: Item, name: str) -> bool:
    mark = item.values.get(name)
    return mark is not None and mark.amount is not None and mark.amount.value > 0


def turned(item: Item) -> Item:
    """The line with its total as a plain amount."""
    return replace(item, values={**item.values, "line_total": _positive(item.values["line_total"])})


def _positive(mark: Mark) -> Mark:
    if mark.amount is None:
        return mark
    amount = replace(mark.amount, value=abs(mark.amount.value))
    return replace(mark, value=amount.text, amount=amount, why=(*mark.why, "all amounts are credited"))


def turned_total(total: TotalRow) -> TotalRow:
    """The sum as a plain amount; what was above zero goes the other way."""
    return replace(total, amount=_turned(total.amount)) if total.amount else total


def _turned(numeral: Numeral) -> Numeral:
    return replace(numeral, amount=replace(numeral.amount, value=-numeral.amount.value))
