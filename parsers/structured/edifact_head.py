"""The segments of an EDIFACT order's head and summary: numbers, dates, parties, payment, charges, totals."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from parsers.result import Address, Kind, Leaf
from parsers.sources.text.interchange import Segment
from parsers.structured.edifact_making import Making, Party, day, number
from parsers.structured.stating import currency_code, email, joined, vat_id
from parsers.structured.words import SHIPPING_CODES, country_code, is_shipping, payment_method

# UNTDID 1225, function of the message: 1 cancellation, 4 change, 5 replace. UNTDID 1001: 230 purchase order change.
FUNCTIONS: dict[str, Kind] = {"1": "cancellation", "4": "change", "5": "change"}
CHANGE = "230"
ORDER_DATES = frozenset({"4", "137"})
DELIVERY_DATES = frozenset({"2", "63", "64", "69", "76"})
ASSIGNED_BY_SELLER = "91"  # UNTDID 3055
CUSTOMER_NUMBERS = frozenset({"IT", "AVC", "ADE"})  # UNTDID 1153: customer, account number
PAYMENT_TEXTS = frozenset({"PMT", "AAB", "PMD"})  # UNTDID 4451
BASIC_TERMS = "1"  # UNTDID 4279
# UNTDID 5025. 79 sum of the lines; 125 taxable; 124 and 176 tax; 86, 77, 39, 128, 9 the whole amount, by preference; 64, 144 freight.
TOTALS = {
    "79": "goods", "125": "net_total", "124": "tax_total", "176": "tax_total", "86": "gross_total", "77": "gross_total",
    "39": "gross_total", "128": "gross_total", "9": "gross_total", "64": "shipping", "144": "shipping",
}  # fmt: skip
CHARGED = frozenset({"8", "23", "25"})  # an amount in the group of an allowance or charge
MOST_LINES_COUNTED = 100_000


def _bgm(m: Making, s: Segment) -> None:
    m.number = m.leaf(s, 1)
    if s[0, 0] == CHANGE:
        m.kind = "change"
    m.kind = FUNCTIONS.get(s[2, 0], m.kind)


def _dtm(m: Making, s: Segment) -> None:
    leaf = m.leaf(s, 0, 1, day(s[0, 2]))
    if leaf and s[0, 0] in ORDER_DATES and m.party is None:
        m.dates.setdefault(s[0, 0], leaf)
    elif leaf and s[0, 0] in DELIVERY_DATES:
        m.wanted.setdefault(s[0, 0], leaf)


def _nad(m: Making, s: Segment) -> None:
    party = Party(address_of(m, s))
    if s[1, 0]:
        stated = m.leaf(s, 1)
        if s[1, 2] == ASSIGNED_BY_SELLER:
            party.customer_number = stated
        if stated and s[0, 0] in {"BY", "OB", "IV", "DP"}:
            m.party_numbers.append(stated)
    m.party = m.parties.setdefault(s[0, 0], party)
    m.charge = ""


def address_of(m: Making, s: Segment) -> Address:
    """The address of a NAD segment: in its own data elements (C080, C059, …), else line by line (C058)."""
    name, street = m.text(s, 3, range(5), wrapped=True), _street(m, s)
    held = Address(name, None, street, m.leaf(s, 7), m.leaf(s, 5), m.leaf(s, 8, 0, country_code))
    if name or street or held.city:
        return held
    lines = [m.leaf(s, 2, at) for at in range(5) if s[2, at]]
    return replace(_from_lines(lines), country=held.country) if lines else held


def _street(m: Making, s: Segment) -> Leaf | None:
    """C059: the number may stand in a component of its own."""
    street, more = m.leaf(s, 4), m.leaf(s, 4, 1)
    if street and more and re.match(r"\d", more.value) and not re.search(r"\d", street.value):
        return joined([street, more])
    return street


def _from_lines(lines: list[Leaf | None]) -> Address:
    """Name first, postcode with place last, the street before it."""
    held = [leaf for leaf in lines if leaf]
    place = next((at for at in range(len(held) - 1, 0, -1) if re.match(r"(?:[A-Z]{1,3}-)?\d{4,5}\s+\D", held[at].value)), None)
    if place is None:
        return Address(name=held[0] if held else None)
    postcode, city = held[place].value.split(maxsplit=1)
    return Address(
        name=held[0],
        street=held[place - 1] if place > 1 else None,
        postcode=replace(held[place], value=re.sub(r"^[A-Z]{1,3}-", "", postcode)),
        city=replace(held[place], value=city),
    )


def _rff(m: Making, s: Segment) -> None:
    code = s[0, 0]
    if code == "ON" and m.party is None:
        m.referred = m.referred or m.leaf(s, 0, 1)
    elif code in CUSTOMER_NUMBERS and m.party is None:
        m.customer_number = m.customer_number or m.leaf(s, 0, 1)
    elif code == "VA" and m.party:
        m.party.vat_id = m.leaf(s, 0, 1, vat_id)
    elif code in CUSTOMER_NUMBERS and m.party:
        m.party.customer_number = m.party.customer_number or m.leaf(s, 0, 1)
    elif code == "API" and m.party is m.parties.get("BY") and (found := m.leaf(s, 0, 1)):
        m.party_numbers.append(found)


def _cta(m: Making, s: Segment) -> None:
    if m.party and not m.party.contact:
        m.party.contact = m.leaf(s, 1, 1) or m.leaf(s, 1)


def _com(m: Making, s: Segment) -> None:
    for element in range(len(s.elements)) if m.party else ():
        if m.party and s[element, 1] == "EM":
            m.party.email = m.party.email or m.leaf(s, element, 0, email)
        elif m.party and s[element, 1] in {"TE", "AL"}:
            m.party.phone = m.party.phone or m.leaf(s, element)


def _cux(m: Making, s: Segment) -> None:
    m.party = None
    m.currency = m.currency or m.leaf(s, 0, 1, currency_code)


def _ftx(m: Making, s: Segment) -> None:
    text = m.text(s, 3, range(5))
    if s[0, 0] in PAYMENT_TEXTS:
        m.payment = m.payment or _named_payment(text)
    else:
        m.notes.append(text)


def _named_payment(text: Leaf | None) -> Leaf | None:
    method = payment_method(text.value) if text else None
    return replace(text, value=method) if text and method else None


def _pai(m: Making, s: Segment) -> None:
    m.payment = m.leaf(s, 0, 2, payment_method) or m.payment


def _pat(m: Making, s: Segment) -> None:
    m.party = None
    m.payment = m.payment or _named_payment(m.text(s, 1, range(3, 5)))
    days = m.leaf(s, 2, 3, lambda raw: "invoice" if (number(raw) or "0") != "0" else None)
    if s[0, 0] == BASIC_TERMS and days:  # so many days after the invoice
        m.payment_by_days = days


def _alc(m: Making, s: Segment) -> None:
    m.party = None
    words = " ".join(s[4, at] for at in (3, 4))
    m.charge = "shipping" if s[0, 0] == "C" and (s[4, 0] in SHIPPING_CODES or is_shipping("", words)) else "other"


def _moa(m: Making, s: Segment) -> None:
    code, amount = s[0, 0], m.leaf(s, 0, 1, number)
    m.currency = m.currency or m.leaf(s, 0, 2, currency_code)
    if amount and m.charge and code in CHARGED:
        if m.charge == "shipping":
            m.totals.setdefault("shipping", amount)
    elif amount and code in TOTALS:
        m.totals.setdefault(TOTALS[code], amount)


def _uns(m: Making, _: Segment) -> None:
    m.party, m.charge = None, ""


def _cnt(m: Making, s: Segment) -> None:
    counted = number(s[0, 1])
    if s[0, 0] == "2" and counted and counted.isdecimal() and int(counted) < MOST_LINES_COUNTED:  # UNTDID 6069: number of line items
        m.count = int(counted)


STEPS: dict[str, Callable[[Making, Segment], None]] = {
    "BGM": _bgm, "DTM": _dtm, "NAD": _nad, "RFF": _rff, "CTA": _cta, "COM": _com, "CUX": _cux, "FTX": _ftx, "PAI": _pai, "PAT": _pat,
    "ALC": _alc, "MOA": _moa, "UNS": _uns, "CNT": _cnt,
}  # fmt: skip
