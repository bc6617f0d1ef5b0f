"""The orders that structured parts of a message state outright, with articles and customer found."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace

from parsers.masterdata import Master
from parsers.message import Message, Part
from parsers.reading.assemble import merged
from parsers.reading.head.read import ground_fields
from parsers.reading.lines.read import ground_lines
from parsers.result import About, Kind, OrderReading
from parsers.structured.stated import StatedOrder, read_stated

_WITH_LINES: frozenset[Kind] = frozenset({"order", "change"})


@dataclass(frozen=True, slots=True)
class Stated:
    """The stated orders with their kind (None: nothing is stated), what they speak of, and the numbers of the parts that state them."""

    orders: tuple[OrderReading, ...] = ()
    kind: Kind | None = None
    about: About | None = None
    documents: frozenset[str] = frozenset()


def stated_in(message: Message, master: Master | None, *, as_order: bool = False) -> Stated:
    """What the structured parts of a message state; `as_order` takes also what says that it is none."""
    found = [(part, order) for part in message.parts for structured in (part, *_embedded(part)) for order in read_stated(structured) or ()]
    kinds = [order.kind for _, order in found]
    kind = next((k for k in kinds if k != "other"), kinds[0] if kinds else None)
    grounded = tuple(
        _grounded(order, part, message, master) for part, order in found if order.kind in _WITH_LINES or (as_order and order.lines)
    )
    spoken_of = next((order.about for _, order in found if order.about), None)
    return Stated(grounded, kind, spoken_of, frozenset(part.number for part, _ in found))


def _embedded(part: Part) -> tuple[Part, ...]:
    """The XML files embedded in a PDF (ZUGFeRD, Factur-X, Order-X), as parts with the PDF's number."""
    if (b"/EmbeddedFile" not in part.content and b"/ObjStm" not in part.content) or not part.content.lstrip().startswith(b"%PDF"):
        return ()
    from parsers.sources.pdf.attachments import embedded_files  # loads pikepdf

    files = [(name, content) for name, content in embedded_files(part.content) if name.casefold().endswith(".xml")]
    return tuple(
        replace(part, name=name, media_type="application/xml", content=content, sha256=hashlib.sha256(content).hexdigest())
        for name, content in files
    )


def _grounded(order: StatedOrder, part: Part, message: Message, master: Master | None) -> OrderReading:
    head = ground_fields(order.fields, message, master)
    lines = ground_lines(order.lines, order.totals, master, head.customer)
    return merged(head, lines, (part.number,))
