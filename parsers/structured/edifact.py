"""UN/EDIFACT ORDERS and ORDCHG (D.96A to D.01B, EANCOM): the messages of an interchange as orders, by UNTDID's code lists."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from parsers.message import Part
from parsers.result import ADDRESS_PARTS, About, Kind, Leaf, OrderFields
from parsers.sources.text.interchange import Interchange, Segment, read_interchange
from parsers.structured import edifact_head, edifact_lines
from parsers.structured.edifact_making import Making
from parsers.structured.stated import EVERYTHING, StatedOrder
from parsers.structured.stating import Statement, joined, noted, wanted_day

_LOST = re.compile(r"[^\W\d_]\?[^\W\d_]")

MESSAGES = ("ORDERS", "ORDCHG")
STEPS = edifact_head.STEPS
LINE_STEPS = edifact_lines.STEPS
# UNTDID 2005, by preference: 4 order, 137 document; 2 delivery requested, 63 latest, 64 earliest, 69 promised, 76 scheduled.
ORDER_DATES = ("4", "137")
DELIVERY_DATES = ("2", "63", "64", "69", "76")


def read_edifact(part: Part) -> tuple[StatedOrder, ...] | None:
    """The orders of an interchange; one of kind "other" for other messages; None when it cannot be split into segments."""
    interchange = read_interchange(part.content, part.charset)
    if not any(segment.tag == "UNH" for segment in interchange.segments):
        return None
    statement = Statement(part.number, interchange.text, "EDIFACT")
    orders = [_order(group, statement) for group in _messages(interchange)]
    return tuple(orders) or (StatedOrder("other", OrderFields()),)


def _messages(interchange: Interchange) -> Iterator[list[Segment]]:
    """The segments of each ORDERS or ORDCHG message, from UNH to UNT where it has one."""
    group: list[Segment] = []
    for segment in interchange.segments:
        if segment.tag == "UNH":
            if group:
                yield group
            group = [segment] if segment[1, 0] in MESSAGES else []
        elif group:
            group.append(segment)
            if segment.tag == "UNT":
                yield group
                group = []
    if group:
        yield group


def _order(segments: Sequence[Segment], statement: Statement) -> StatedOrder:
    making = Making(statement, "change" if segments[0][1, 0] == "ORDCHG" else "order")
    for segment in segments:
        if segment.tag in {"LIN", "UNS"}:
            making.section = "lines" if segment.tag == "LIN" else "summary"
        step = (LINE_STEPS if making.section == "lines" else STEPS).get(segment.tag)
        if step:
            step(making, segment)
    return _stated(making, whole=segments[-1].tag == "UNT")


def _stated(m: Making, *, whole: bool) -> StatedOrder:
    kind: Kind = m.kind
    lines = [line for line in m.lines if not line.deleted and not (kind == "change" and _is_nothing(line.made.quantity))]
    by_line = [min(line.wanted, key=lambda leaf: leaf.value) if line.wanted else None for line in lines]
    wanted, same_day = wanted_day(_first(m.wanted, DELIVERY_DATES), by_line)
    one_each = all(len({leaf.value for leaf in line.wanted}) < 2 for line in lines)
    number = (m.referred if kind != "order" else None) or m.number
    bill_to, ship_to = m.addresses(lines)
    buyer = m.buyer
    fields = OrderFields(
        order_number=number,
        order_date=_first(m.dates, ORDER_DATES),
        requested_delivery_date=wanted,
        currency=m.currency,
        customer_number=buyer.customer_number or m.customer_number,
        buyer_name=buyer.address.name,
        buyer_contact=buyer.contact,
        buyer_email=buyer.email,
        buyer_phone=buyer.phone,
        buyer_vat_id=buyer.vat_id,
        bill_to=bill_to,
        ship_to=ship_to,
        payment_method=m.payment or m.payment_by_days,
        note=noted(m.notes, [(line.number, joined(line.notes)) for line in lines]),
    )
    doubts: tuple[str, ...] = () if same_day and one_each else ("fields.requested_delivery_date",)
    doubts += tuple(_with_letters_lost(fields))
    return StatedOrder(
        kind,
        fields,
        tuple(line.made for line in lines),
        m.all_totals(),
        About(number, fields.customer_number) if kind != "order" else None,
        goods=m.totals.get("goods"),
        count=m.count if len(lines) == len(m.lines) else None,
        party_numbers=tuple(m.party_numbers),
        doubts=doubts if whole else tuple(dict.fromkeys((*doubts, *EVERYTHING))),
    )


def _with_letters_lost(fields: OrderFields) -> Iterator[str]:
    """The paths of names and addresses in which a letter is lost that the file's character set lacks: «Zieli?ski»."""
    if fields.buyer_name and _LOST.search(fields.buyer_name.value):
        yield "fields.buyer_name"
    for name in ("bill_to", "ship_to"):
        address = getattr(fields, name)
        parts = ((part, getattr(address, part)) for part in ADDRESS_PARTS)
        yield from (f"fields.{name}.{part}" for part, leaf in parts if leaf and _LOST.search(leaf.value))


def _is_nothing(quantity: Leaf | None) -> bool:
    return quantity is not None and Decimal(quantity.value) == 0


def _first(held: dict[str, Leaf], codes: Sequence[str]) -> Leaf | None:
    return next((held[code] for code in codes if code in held), None)
