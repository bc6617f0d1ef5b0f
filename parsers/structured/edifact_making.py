"""An EDIFACT order while its segments go by, and how their components become values."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import Literal

from config.vocabulary import phrases
from parsers.result import Address, Kind, Leaf, Line
from parsers.sources.text.interchange import Segment
from parsers.structured.stating import Normal, Statement, decimal, iso_date, week_friday

Section = Literal["head", "lines", "summary"]

# UNTDID 3035: who is billed, who buys, where to, each by preference.
BILLED = ("IV", "BT", "BY", "OB")
BUYERS = ("BY", "OB")
RECEIVERS = ("DP", "ST", "CN", "UC", "UD")
# The lengths of a name line and of a line of free text (D.96A); what is longer goes on in the next component.
NAME_LENGTH = 35


@dataclass(slots=True)
class Party:
    """What NAD and the segments of its group say of one party."""

    address: Address = field(default_factory=Address)
    customer_number: Leaf | None = None
    contact: Leaf | None = None
    email: Leaf | None = None
    phone: Leaf | None = None
    vat_id: Leaf | None = None


@dataclass(slots=True)
class MakingLine:
    """A line while its segments go by; `scheduled` from the first split of its quantity on."""

    number: str
    deleted: bool = False
    made: Line = field(default_factory=Line)
    wanted: list[Leaf] = field(default_factory=list)
    notes: list[Leaf | None] = field(default_factory=list)
    place: Address | None = None
    price_rank: int = 99
    scheduled: bool = False
    summed: bool = False

    def set(self, **parts: Leaf | None) -> None:
        """Takes what is not there yet."""
        self.made = replace(self.made, **{name: leaf for name, leaf in parts.items() if leaf and getattr(self.made, name) is None})


@dataclass(slots=True)
class Making:
    """An order while its segments go by."""

    statement: Statement
    kind: Kind
    section: Section = "head"
    number: Leaf | None = None
    referred: Leaf | None = None
    dates: dict[str, Leaf] = field(default_factory=dict)
    wanted: dict[str, Leaf] = field(default_factory=dict)
    currency: Leaf | None = None
    customer_number: Leaf | None = None
    payment: Leaf | None = None
    payment_by_days: Leaf | None = None
    notes: list[Leaf | None] = field(default_factory=list)
    parties: dict[str, Party] = field(default_factory=dict)
    party: Party | None = None
    party_numbers: list[Leaf] = field(default_factory=list)
    charge: str = ""
    lines: list[MakingLine] = field(default_factory=list)
    totals: dict[str, Leaf] = field(default_factory=dict)
    count: int | None = None

    def leaf(self, segment: Segment, element: int, component: int = 0, normal: Normal | None = None) -> Leaf | None:
        """The value of one component."""
        piece = segment.piece(element, component)
        return self.statement.at(piece.text, (piece.start, piece.end), segment.tag, normal)

    def text(self, segment: Segment, element: int, components: range, *, wrapped: bool = False) -> Leaf | None:
        """The text of several components; with `wrapped` only as far as each goes on because the line was full."""
        pieces = [piece for at in components if (piece := segment.piece(element, at)).text]
        kept = pieces[:1]
        for piece in pieces[1:]:
            if wrapped and len(kept[-1].text) + 1 + len(piece.text.split()[0]) <= NAME_LENGTH:
                break
            kept.append(piece)
        if not kept:
            return None
        text = kept[0].text
        for above, piece in pairwise(kept):
            text += ("" if wrapped and _inside_word(above.text, piece.text) else " ") + piece.text
        return self.statement.at(text, (kept[0].start, kept[-1].end), segment.tag)

    @property
    def buyer(self) -> Party:
        return next((self.parties[role] for role in BUYERS if role in self.parties), Party())

    def addresses(self, lines: Sequence[MakingLine]) -> tuple[Address, Address]:
        """Bill-to and ship-to; the place of the lines where the head has none and they have the same."""
        bill_to = next((found for role in BILLED if _is_place(found := self._address(role))), self.buyer.address)
        ship_to = next((found for role in RECEIVERS if _is_place(found := self._address(role))), None)
        places = [line.place for line in lines]
        if ship_to is None and lines and places[0] is not None and all(_same(place, places[0]) for place in places):
            ship_to = places[0]
        return bill_to, ship_to or bill_to

    def _address(self, role: str) -> Address:
        party = self.parties.get(role, Party())
        return replace(party.address, contact=party.contact)

    def all_totals(self) -> dict[str, Leaf]:
        """The totals in the contract's names; without a taxable amount the sum of the lines is the net total."""
        found = {name: leaf for name, leaf in self.totals.items() if name != "goods"}
        if "net_total" not in found and "goods" in self.totals:
            found["net_total"] = self.totals["goods"]
        return found


_ENDING_SIGNS = frozenset(".,;:)")


def _inside_word(full: str, rest: str) -> bool:
    """Whether a name line was full in the middle of a word, «Evangelische Kirchengemeinde Altenr» with «ode», or before a sign."""
    if len(full) >= NAME_LENGTH and rest[0] in _ENDING_SIGNS:
        return True
    word = re.match(r"[^\W\d_]+", rest)
    if len(full) < NAME_LENGTH or not full[-1].isalpha() or word is None or not rest[0].islower():
        return False
    words = {*phrases("numbers", "and"), *phrases("addresses", "open_words"), *phrases("addresses", "city_words")}
    return word.group() not in words and not rest.startswith(tuple(phrases("addresses", "legal_forms")))


def _is_place(address: Address) -> bool:
    return any((address.name, address.street, address.postcode, address.city))


def _same(one: Address | None, other: Address) -> bool:
    return one is not None and all(
        (a.value if a else "") == (b.value if b else "")
        for a, b in ((one.name, other.name), (one.street, other.street), (one.postcode, other.postcode), (one.city, other.city))
    )


def number(text: str) -> str | None:
    """A decimal; point and comma are both the decimal sign, whatever UNA says, and thousands are not grouped (ISO 9735, 10.1)."""
    return decimal(text.replace(",", "."))


def day(form: str) -> Normal:
    """How a date is read in a format of UNTDID 2379; of a period its end."""
    if form == "616":  # CCYYWW
        return week_friday
    if form == "615":  # YYWW
        return lambda raw: week_friday(f"20{raw}")
    if form == "2":  # DDMMYY
        return lambda raw: iso_date(f"20{raw[4:6]}{raw[2:4]}{raw[:2]}")
    if form in {"101", "201", "202"}:  # YYMMDD…
        return lambda raw: iso_date(f"20{raw}")
    if form in {"711", "713", "717", "718", "719"}:  # from-to, with or without a hyphen
        return lambda raw: _end_of_period(re.sub(r"\D", "", raw))
    return iso_date


def _end_of_period(digits: str) -> str | None:
    end = digits[len(digits) // 2 :]
    return iso_date(end if end.startswith(("19", "20")) and len(end) in {8, 12} else f"20{end}")
