"""The segments of an EDIFACT order's lines: articles, quantities, prices, dates and notes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

from parsers.sources.text.interchange import Segment
from parsers.structured.edifact_head import DELIVERY_DATES, address_of
from parsers.structured.edifact_making import RECEIVERS, Making, MakingLine, day, number
from parsers.structured.stating import gtin, times
from parsers.structured.words import unit_code

DELETED = "2"  # UNTDID 1229
# UNTDID 7143, kind of an item number: whose it is. EN, SRV, UP, SRS, EAN: GTIN.
ITEM_NUMBERS = {
    "SA": "sku", "VN": "sku", "VP": "sku", "": "sku", "BP": "buyer_sku", "IN": "buyer_sku", "EN": "gtin", "SRV": "gtin", "SRS": "gtin",
    "UP": "gtin", "EAN": "gtin",
}  # fmt: skip
ORDERED = "21"  # UNTDID 6063
# UNTDID 5125: what is calculated with before what informs, and net (AAA) before gross (AAB).
PRICES = ("AAA", "CAL", "CT", "NTP", "AAB", "INV", "INF", "AAE")
LINE_AMOUNT = "203"  # UNTDID 5025
FREE_FORM = frozenset({"F", "E", "A", "B", ""})  # UNTDID 7077


def _lin(m: Making, s: Segment) -> None:
    m.lines.append(MakingLine(s[0, 0] or str(len(m.lines) + 1), s[1, 0] == DELETED))
    _item_number(m, s, 2)


def _pia(m: Making, s: Segment) -> None:
    for element in range(1, len(s.elements)):
        _item_number(m, s, element)


def _item_number(m: Making, s: Segment, element: int) -> None:
    name = ITEM_NUMBERS.get(s[element, 1])
    if name == "sku" and not s[element, 1] and gtin(s[element, 0]):
        name = "gtin"
    if name:
        m.lines[-1].set(**{name: m.leaf(s, element, 0, gtin if name == "gtin" else None)})


def _imd(m: Making, s: Segment) -> None:
    """The first description in words; in C273 it stands behind code, code list and agency."""
    bare = m.leaf(s, 2) if s[0, 0] in FREE_FORM and len(s[2, 0]) > 3 else None
    m.lines[-1].set(description=m.text(s, 2, range(3, 5)) or bare)


def _split(m: Making, _: Segment) -> None:
    """From here on the quantity is split: by delivery (SCC), by place (LOC), by package (PAC)."""
    m.lines[-1].scheduled = True


def _qty(m: Making, s: Segment) -> None:
    line = m.lines[-1]
    quantity = m.leaf(s, 0, 1, number) if s[0, 0] == ORDERED else None
    if quantity is None:
        return
    held = line.made.quantity
    if held is None:
        line.made = replace(line.made, quantity=quantity)
        line.summed = line.scheduled
    elif line.scheduled and line.summed:
        line.made = replace(line.made, quantity=replace(held, value=f"{Decimal(held.value) + Decimal(quantity.value):f}"))
    line.set(unit=m.leaf(s, 0, 2, unit_code))


def _pri(m: Making, s: Segment) -> None:
    """The price for `5284` units, as the price of one."""
    line = m.lines[-1]
    rank = PRICES.index(s[0, 0]) if s[0, 0] in PRICES else line.price_rank
    basis = number(s[0, 4]) or "1"
    price = m.leaf(s, 0, 1, lambda raw: times(number(raw) or "", basis))
    if price and rank < line.price_rank:
        line.made, line.price_rank = replace(line.made, unit_price=price), rank


def _moa(m: Making, s: Segment) -> None:
    if s[0, 0] == LINE_AMOUNT:
        m.lines[-1].set(line_total=m.leaf(s, 0, 1, number))


def _dtm(m: Making, s: Segment) -> None:
    wanted = m.leaf(s, 0, 1, day(s[0, 2])) if s[0, 0] in DELIVERY_DATES else None
    if wanted:
        m.lines[-1].wanted.append(wanted)


def _ftx(m: Making, s: Segment) -> None:
    m.lines[-1].notes.append(m.text(s, 3, range(5)))


def _nad(m: Making, s: Segment) -> None:
    if s[0, 0] in RECEIVERS:
        m.lines[-1].place = address_of(m, s)


STEPS: dict[str, Callable[[Making, Segment], None]] = {
    "LIN": _lin, "PIA": _pia, "IMD": _imd, "QTY": _qty, "PRI": _pri, "MOA": _moa, "DTM": _dtm, "FTX": _ftx, "NAD": _nad,
    "SCC": _split, "LOC": _split, "PAC": _split,
}  # fmt: skip
