"""UN/EDIFACT ORDERS and ORDCHG (D.96A to D.01B, EANCOM): segments by pydifact, meaning by UNTDID code lists."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

from pydifact.parser import Parser
from pydifact.segments import Segment

from parsers.message import Part
from parsers.result import About, Address, Kind, Leaf, Line, OrderFields
from parsers.structured.stated import StatedOrder
from parsers.structured.stating import (
    Statement,
    country_code,
    currency_code,
    decimal,
    email,
    gtin,
    iso_date,
    times,
    unit_code,
    vat_id,
    week_friday,
)  # fmt: skip

# UNTDID 2005: 137 document, 4 order; 2 delivery requested, 63 latest, 64 earliest, 69 promised, 76 scheduled.
ORDER_DATES = ("137", "4")
DELIVERY_DATES = ("2", "63", "64", "69", "76")
# UNTDID 1225, function of the message.
FUNCTIONS: dict[str, Kind] = {"1": "cancellation", "4": "change", "5": "change"}
ASSIGNED_BY_SELLER = "91"  # UNTDID 3055
TOTALS = {"79": "net_total", "125": "net_total", "124": "tax_total", "176": "tax_total", "86": "gross_total", "77": "gross_total"}
TWO_DIGIT_YEAR = "101"
CALENDAR_WEEK = "616"
MESSAGES = ("ORDERS", "ORDCHG")


def read_edifact(part: Part) -> tuple[StatedOrder, ...] | None:
    """The orders of an interchange; one of kind "other" for other messages; None when it cannot be split into segments."""
    text = _decoded(part.content)
    decimal_mark = text[5] if text.startswith("UNA") and len(text) > 5 else "."
    segments = _segments(text)
    if not any(segment.tag == "UNH" for segment in segments):
        return None
    orders = [_order(group, Statement(part.number, text, "EDIFACT"), decimal_mark) for group in _messages(segments)]
    return tuple(orders) or (StatedOrder("other", OrderFields()),)


def _segments(text: str) -> list[Segment]:
    """The segments, as far as the text is EDIFACT; none when it is not."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # pydifact tells for each segment that it has no directory to check it against
        try:
            return list(Parser().parse(text))
        except Exception:  # pydifact raises exceptions of many kinds on what is no EDIFACT
            return []


def _decoded(content: bytes) -> str:
    text = content.removeprefix(b"\xef\xbb\xbf")
    try:
        return text.decode("utf-8").lstrip()
    except UnicodeDecodeError:
        return text.decode("latin-1").lstrip()


def _messages(segments: list[Segment]) -> Iterator[list[Segment]]:
    """The segments of each ORDERS or ORDCHG message, from UNH on."""
    group: list[Segment] = []
    for segment in segments:
        if segment.tag == "UNH":
            if group:
                yield group
            group = [segment] if _component(segment, 1, 0) in MESSAGES else []
        elif group and segment.tag not in ("UNT", "UNE", "UNZ"):
            group.append(segment)
    if group:
        yield group


def _component(segment: Segment, element: int, component: int) -> str:
    """A component data element, "" where there is none."""
    if element >= len(segment.elements):
        return ""
    value = segment.elements[element]
    if isinstance(value, str):
        return value if component == 0 else ""
    return str(value[component]) if component < len(value) else ""


@dataclass(slots=True)
class _Making:
    """An order while its segments go by."""

    statement: Statement
    mark: str
    kind: Kind = "order"
    fields: OrderFields = field(default_factory=OrderFields)
    lines: list[Line] = field(default_factory=list)
    totals: dict[str, Leaf] = field(default_factory=dict)
    parties: dict[str, Address] = field(default_factory=dict)
    party: str = ""
    wanted: dict[str, Leaf] = field(default_factory=dict)
    referred: Leaf | None = None
    at: int = 0

    def leaf(self, segment: Segment, element: int, component: int = 0, normal: Callable[[str], str | None] | None = None) -> Leaf | None:
        return self.statement.leaf(_component(segment, element, component), segment.tag, self.at, normal)

    def number(self, text: str) -> str | None:
        return decimal(text.replace(self.mark, "."))

    def set_line(self, **parts: Leaf | None) -> None:
        self.lines[-1] = replace(self.lines[-1], **{name: leaf for name, leaf in parts.items() if leaf})


def _order(segments: list[Segment], statement: Statement, mark: str) -> StatedOrder:
    making = _Making(statement, mark, "change" if _component(segments[0], 1, 0) == "ORDCHG" else "order")
    for segment in segments:
        making.at = statement.place(segment.tag, making.at)
        step = STEPS.get(segment.tag)
        if step:
            step(making, segment)
    bill_to = making.parties.get("IV") or making.parties.get("BY") or Address()
    fields = replace(
        making.fields,
        bill_to=bill_to,
        ship_to=making.parties.get("DP") or bill_to,
        buyer_name=making.parties.get("BY", Address()).name,
        requested_delivery_date=next((making.wanted[code] for code in DELIVERY_DATES if code in making.wanted), None),
    )
    about = About(making.referred or fields.order_number, fields.customer_number) if making.kind != "order" else None
    return StatedOrder(making.kind, fields, tuple(making.lines), making.totals, about)


def _bgm(m: _Making, s: Segment) -> None:
    m.fields = replace(m.fields, order_number=m.leaf(s, 1))
    m.kind = FUNCTIONS.get(_component(s, 2, 0), m.kind)


def _dtm(m: _Making, s: Segment) -> None:
    code, form = _component(s, 0, 0), _component(s, 0, 2)

    def day(raw: str) -> str | None:
        if form == CALENDAR_WEEK:
            return week_friday(raw)
        return iso_date(f"20{raw}" if form == TWO_DIGIT_YEAR else raw)

    leaf = m.leaf(s, 0, 1, day)
    if leaf is None:
        return
    if code in ORDER_DATES and not m.lines and not m.fields.order_date:
        m.fields = replace(m.fields, order_date=leaf)
    elif code in DELIVERY_DATES:
        m.wanted.setdefault(code, leaf)


def _nad(m: _Making, s: Segment) -> None:
    m.party = _component(s, 0, 0)
    if m.party == "BY" and _component(s, 1, 2) == ASSIGNED_BY_SELLER:
        m.fields = replace(m.fields, customer_number=m.leaf(s, 1))
    name = m.leaf(s, 3) or m.leaf(s, 2)
    at = Address(name, None, m.leaf(s, 4), m.leaf(s, 7), m.leaf(s, 5), m.leaf(s, 8, 0, country_code))
    if any((at.name, at.street, at.postcode, at.city)):
        m.parties[m.party] = at


def _rff(m: _Making, s: Segment) -> None:
    code = _component(s, 0, 0)
    if code == "VA" and m.party == "BY":
        m.fields = replace(m.fields, buyer_vat_id=m.leaf(s, 0, 1, vat_id))
    elif code in ("IT", "AVC") and m.party == "BY" and not m.fields.customer_number:
        m.fields = replace(m.fields, customer_number=m.leaf(s, 0, 1))
    elif code == "ON" and not m.lines:
        m.referred = m.leaf(s, 0, 1)


def _cta(m: _Making, s: Segment) -> None:
    if m.party == "BY":
        m.fields = replace(m.fields, buyer_contact=m.leaf(s, 1, 1) or m.leaf(s, 1))


def _com(m: _Making, s: Segment) -> None:
    if m.party == "BY" and _component(s, 0, 1) == "EM":
        m.fields = replace(m.fields, buyer_email=m.leaf(s, 0, 0, email))
    elif m.party == "BY" and _component(s, 0, 1) in ("TE", "AL"):
        m.fields = replace(m.fields, buyer_phone=m.leaf(s, 0))


def _cux(m: _Making, s: Segment) -> None:
    m.fields = replace(m.fields, currency=m.leaf(s, 0, 1, currency_code))


def _ftx(m: _Making, s: Segment) -> None:
    if not m.lines and _component(s, 3, 0):
        m.fields = replace(m.fields, note=m.fields.note or m.leaf(s, 3))


def _lin(m: _Making, s: Segment) -> None:
    m.lines.append(Line())
    if _component(s, 2, 1) in ("EN", "SRV", "UP"):
        m.set_line(gtin=m.leaf(s, 2, 0, gtin))
    elif _component(s, 2, 1) == "SA":
        m.set_line(sku=m.leaf(s, 2))
    elif _component(s, 2, 1) in ("BP", "IN"):
        m.set_line(buyer_sku=m.leaf(s, 2))


def _pia(m: _Making, s: Segment) -> None:
    names = {"SA": "sku", "BP": "buyer_sku", "IN": "buyer_sku"}
    for element in range(1, len(s.elements)):
        name = names.get(_component(s, element, 1))
        if m.lines and name and getattr(m.lines[-1], name) is None:
            m.set_line(**{name: m.leaf(s, element)})
        elif m.lines and _component(s, element, 1) in ("EN", "SRV") and m.lines[-1].gtin is None:
            m.set_line(gtin=m.leaf(s, element, 0, gtin))


def _imd(m: _Making, s: Segment) -> None:
    if m.lines and m.lines[-1].description is None:
        m.set_line(description=m.leaf(s, 2, 3) or m.leaf(s, 2))


def _qty(m: _Making, s: Segment) -> None:
    if m.lines and _component(s, 0, 0) == "21":  # UNTDID 6063: ordered quantity
        m.set_line(quantity=m.leaf(s, 0, 1, m.number), unit=m.leaf(s, 0, 2, unit_code))


def _pri(m: _Making, s: Segment) -> None:
    if m.lines and _component(s, 0, 0) in ("AAA", "AAB", "INF") and m.lines[-1].unit_price is None:
        basis = m.number(_component(s, 0, 4)) or "1"
        m.set_line(unit_price=m.leaf(s, 0, 1, lambda raw: times(m.number(raw) or "", basis)))


def _moa(m: _Making, s: Segment) -> None:
    code = _component(s, 0, 0)
    leaf = m.leaf(s, 0, 1, m.number)
    if leaf and code == "203" and m.lines:  # UNTDID 5025: line item amount
        m.set_line(line_total=leaf)
    elif leaf and code in TOTALS:
        m.totals.setdefault(TOTALS[code], leaf)


STEPS: dict[str, Callable[[_Making, Segment], None]] = {
    "BGM": _bgm, "DTM": _dtm, "NAD": _nad, "RFF": _rff, "CTA": _cta, "COM": _com, "CUX": _cux, "FTX": _ftx,
    "LIN": _lin, "PIA": _pia, "IMD": _imd, "QTY": _qty, "PRI": _pri, "MOA": _moa,
}  # fmt: skip
