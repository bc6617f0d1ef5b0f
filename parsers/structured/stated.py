"""What a structured format states outright, before anything is matched with the master data."""

from __future__ import annotations

from dataclasses import dataclass, field

from parsers.message import Part
from parsers.result import Kind, Leaf, Line, OrderFields


@dataclass(frozen=True, slots=True)
class StatedOrder:
    """One order as the format has it; `totals` as in LinesReading."""

    kind: Kind
    fields: OrderFields
    lines: tuple[Line, ...]
    totals: dict[str, Leaf] = field(default_factory=dict)


def read_stated(part: Part) -> tuple[StatedOrder, ...] | None:
    """The orders of a UBL, openTRANS, Order-X, cXML or EDIFACT part; None when it is none of these."""
    return None
