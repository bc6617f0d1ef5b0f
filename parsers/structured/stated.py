"""What a structured format states outright, before anything is matched with the master data."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from parsers.message import Part
from parsers.result import About, Kind, Leaf, Line, OrderFields

EVERYTHING = ("fields", "lines")


@dataclass(frozen=True, slots=True)
class StatedOrder:
    """One order as the format has it; `totals` as in LinesReading.

    A line's `sku` is the seller's number as the buyer states it. `about` names what a change or cancellation speaks of. An invoice
    or a transport instruction is stated as kind "other" without lines: the format says for certain that it is no order.
    `goods` is the stated sum of the lines where it is not the net total, `count` the stated number of lines, `party_numbers` are
    numbers by which the buyer names itself; one of them may be our customer number. `doubts` are paths as in `needs_review`: all
    is certain but what a fault of the file makes doubtful, or what the format can say and an order cannot.
    """

    kind: Kind
    fields: OrderFields
    lines: tuple[Line, ...] = ()
    totals: dict[str, Leaf] = field(default_factory=dict)
    about: About | None = None
    goods: Leaf | None = None
    count: int | None = None
    party_numbers: tuple[Leaf, ...] = ()
    doubts: tuple[str, ...] = ()


def goods_of(lines: Sequence[Line]) -> Decimal | None:
    """The sum of the lines, if each says its amount or its price."""
    amounts = [
        Decimal(line.line_total.value)
        if line.line_total
        else Decimal(line.quantity.value) * Decimal(line.unit_price.value)
        if line.quantity and line.unit_price
        else None
        for line in lines
    ]
    known = [amount for amount in amounts if amount is not None]
    return sum(known, Decimal(0)) if known and len(known) == len(amounts) else None


def read_stated(part: Part, *, shown: bool = True) -> tuple[StatedOrder, ...] | None:
    """The orders of a UBL, openTRANS, Order-X, cXML or EDIFACT part; None when it is none of these (or too damaged to be).

    `shown` is False for a file inside a PDF, whose text nobody sees.
    """
    head = part.content[:4096].replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    if head.startswith((b"UNA", b"UNB", b"UNH")):
        from parsers.structured.edifact import read_edifact

        return read_edifact(part)
    if head.startswith(b"<"):
        from parsers.structured.xml_formats import read_xml

        return read_xml(part, shown=shown)
    return None
