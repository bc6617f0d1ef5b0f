"""Where two renditions of one order, as a mail's text and its attachment, say different things."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from rapidfuzz import fuzz

from parsers.reading.checks.saying import number, say
from parsers.reading.lines.read import LinesReading
from parsers.result import Check, Leaf, Line

_ALIKE = 85  # of 100, where two descriptions without any number are of the same goods


@dataclass(frozen=True, slots=True)
class Difference:
    """A path into the leading rendition, and what each of the two says there."""

    at: str
    one: str
    other: str

    @property
    def check(self) -> Check:
        return say("documents_differ", self.at, one=self.one, other=self.other)


def differences(lead: LinesReading, other: LinesReading) -> tuple[Difference, ...]:
    """What the other rendition says otherwise; that it says less is no difference.

    A price counts only where both are sure of it: prices are read from more places than quantities.
    """
    return tuple(_differences(lead, other))


def _differences(lead: LinesReading, other: LinesReading) -> Iterator[Difference]:
    left = list(range(len(lead.lines)))
    for place, line in enumerate(other.lines):
        same = [at for at in left if _same_goods(lead.lines[at], line)]
        if not same:
            yield Difference("lines", "–", _shown(line))
            continue
        at = next((at for at in same if _equal(lead.lines[at].quantity, line.quantity)), same[0])
        left.remove(at)
        mine = lead.lines[at]
        if not _equal(mine.quantity, line.quantity):
            yield Difference(f"lines.{at}.quantity", shown_value(mine.quantity), shown_value(line.quantity))
        sure = not _doubted(lead, at, "unit_price") and not _doubted(other, place, "unit_price")
        if sure and mine.unit_price and line.unit_price and not _equal(mine.unit_price, line.unit_price):
            yield Difference(f"lines.{at}.unit_price", shown_value(mine.unit_price), shown_value(line.unit_price))


def _same_goods(one: Line, other: Line) -> bool:
    """Whether two lines share a number; where neither has one that the other has, whether they are described alike."""
    pairs = [(a.value.casefold(), b.value.casefold()) for a, b in _keys(one, other)]
    if pairs:
        return any(a == b for a, b in pairs)
    if not one.description or not other.description:
        return False
    return fuzz.token_set_ratio(one.description.value.casefold(), other.description.value.casefold()) >= _ALIKE


def _keys(one: Line, other: Line) -> Iterator[tuple[Leaf, Leaf]]:
    for name in ("sku", "gtin", "buyer_sku"):
        a, b = getattr(one, name), getattr(other, name)
        if a and b:
            yield a, b


def _equal(one: Leaf | None, other: Leaf | None) -> bool:
    if one is None or other is None:
        return other is None  # what the other rendition leaves out is no difference
    return number(one) == number(other)


def _doubted(reading: LinesReading, place: int, part: str) -> bool:
    return bool({"lines", f"lines.{place}", f"lines.{place}.{part}"} & set(reading.doubts))


def shown_value(leaf: Leaf | None) -> str:
    """A value as a difference shows it; a stroke where there is none."""
    return leaf.value if leaf else "–"


def _shown(line: Line) -> str:
    goods = line.sku or line.buyer_sku or line.gtin or line.description
    return f"{shown_value(line.quantity)} × {shown_value(goods)}"
