"""What a structured format states outright, before anything is matched with the master data."""

from __future__ import annotations

from dataclasses import dataclass, field

from parsers.message import Part
from parsers.result import About, Kind, Leaf, Line, OrderFields


@dataclass(frozen=True, slots=True)
class StatedOrder:
    """One order as the format has it; `totals` as in LinesReading.

    A line's `sku` is the seller's number as the buyer states it. `about` names what a change or cancellation speaks of. An invoice
    or a transport instruction is stated as kind "other" without lines: the format says for certain that it is no order.
    """

    kind: Kind
    fields: OrderFields
    lines: tuple[Line, ...] = ()
    totals: dict[str, Leaf] = field(default_factory=dict)
    about: About | None = None


def read_stated(part: Part) -> tuple[StatedOrder, ...] | None:
    """The orders of a UBL, openTRANS, Order-X, cXML or EDIFACT part; None when it is none of these (or too damaged to be)."""
    head = part.content[:4096].lstrip(b"\xef\xbb\xbf \t\r\n\0")
    if head.startswith((b"UNA", b"UNB", b"UNH")):
        from parsers.structured.edifact import read_edifact

        return read_edifact(part)
    if head.startswith(b"<") or head[:4] in (b"\xff\xfe<\0", b"\xfe\xff\0<"):
        from parsers.structured.xml_formats import read_xml

        return read_xml(part)
    return None
