"""Values that a format states: to the contract's normal forms, each with its place in the text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal, InvalidOperation

from parsers.result import Leaf, Source

CERTAIN = 0.995
FRIDAY = 5
LONGEST_NUMBER = 40

Normal = Callable[[str], str | None]


class Statement:
    """The text of one structured part; makes leaves of what is found in it.

    `shown` is False for a file inside a PDF: the PDF's pages are what a person sees, and no place in the file can be pointed at.
    """

    def __init__(self, document: str, text: str, form: str, *, shown: bool = True) -> None:
        self._document = document
        self._text = text
        self._form = form
        self._shown = shown

    def leaf(self, raw: str | None, where: str, start: int = 0, normal: Normal | None = None) -> Leaf | None:
        """A leaf of `raw`, sought in the text from offset `start` on; `where` names the element; None for nothing or no valid value."""
        written = (raw or "").strip()
        at = self._text.find(written, start)
        if at < 0:
            written = written.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
            at = self._text.find(written, start)
        return self.at(raw or "", (at, at + len(written)) if at >= 0 else None, where, normal)

    def at(self, raw: str, span: tuple[int, int] | None, where: str, normal: Normal | None = None) -> Leaf | None:
        """A leaf of what stands at a known place; None for nothing or no valid value."""
        shown = " ".join(raw.split())
        value = (normal or _as_is)(shown) if shown else None
        if not value:
            return None
        place = Source(self._document, None, None, span if self._shown else None)
        return Leaf(value, shown, CERTAIN, place, (f"{self._form}: {where}",))


def _as_is(text: str) -> str | None:
    return text or None


def joined(leaves: Iterable[Leaf | None], between: str = " ") -> Leaf | None:
    """Several values as one, at the first one's place; None where there is none."""
    held = [leaf for leaf in leaves if leaf]
    if len(held) < 2:
        return held[0] if held else None
    return replace(held[0], value=between.join(leaf.value for leaf in held), raw=between.join(leaf.raw for leaf in held))


def noted(head: Iterable[Leaf | None], lines: Iterable[tuple[str, Leaf | None]]) -> Leaf | None:
    """What is asked for beyond the lines: the notes of the head, then those of single lines, each behind its line's number."""
    of_lines = (replace(leaf, value=f"{number}: {leaf.value}") for number, leaf in lines if leaf)
    return joined([*head, *of_lines], "\n")


def wanted_day(head: Leaf | None, by_line: Sequence[Leaf | None]) -> tuple[Leaf | None, bool]:
    """The day on which delivery is wanted, of the head else the earliest of the lines', and whether all lines want the same."""
    days = {leaf.value: leaf for leaf in reversed(by_line) if leaf}
    chosen = head or (days[min(days)] if days else None)
    partly = head is None and None in by_line
    return chosen, chosen is None or not (days.keys() - {chosen.value} or (partly and days))


def decimal(text: str) -> str | None:
    """A decimal with a point, without sign +, exponent, or blanks; None when it is no number.

    A comma is read as the decimal sign, which the standards do not write but programs do; where it may group thousands it is no number.
    """
    bare = text.replace(" ", "").replace("\xa0", "")
    if re.fullmatch(r"[+-]?\d{1,3}(\.\d{3})*,\d+", bare) and not re.fullmatch(r"[+-]?[1-9]\d{0,2},\d{3}", bare):
        bare = bare.replace(".", "").replace(",", ".")
    elif re.fullmatch(r"[+-]?\d{4,},\d+", bare):
        bare = bare.replace(",", ".")
    try:
        number = Decimal(bare)
    except InvalidOperation:
        return None
    if len(number.as_tuple().digits) > LONGEST_NUMBER or abs(number.adjusted()) > LONGEST_NUMBER:
        return None  # «1e999999999» would be written out as a gigabyte of noughts
    return f"{number:f}" if number.is_finite() else None


def times(number: str, divisor: str | None) -> str | None:
    """A price for `divisor` pieces as the price of one; None when it is no number."""
    price, basis = decimal(number), decimal(divisor or "1")
    if price is None or basis is None or Decimal(basis) <= 0 or Decimal(basis) == 1:
        return price
    return f"{(Decimal(price) / Decimal(basis)).normalize():f}"


def iso_date(text: str) -> str | None:
    """The day of an ISO 8601 date or moment, also in basic form (20261123, 202611231200) or as 23.11.2026; None when it is none."""
    found = re.match(r"(\d{4})-?(\d\d)-?(\d\d)", text)
    dotted = re.match(r"(\d{1,2})\.(\d{1,2})\.(\d{4})\b", text)
    if not found and not dotted:
        return None
    year, month, day = found.groups() if found else reversed(dotted.groups() if dotted else ())
    try:
        return date(int(year), int(month), int(day)).isoformat()
    except ValueError:
        return None


def week_friday(text: str) -> str | None:
    """The Friday of a calendar week given as YYYYWW (UNTDID 2379, code 616)."""
    found = re.fullmatch(r"(\d{4})(\d\d)", text)
    if not found:
        return None
    try:
        return (date.fromisocalendar(int(found[1]), int(found[2]), 1) + timedelta(days=FRIDAY - 1)).isoformat()
    except ValueError:
        return None


def currency_code(text: str) -> str | None:
    """An ISO 4217 code."""
    return text.upper() if re.fullmatch(r"[A-Za-z]{3}", text) else None


def gtin(text: str) -> str | None:
    """The digits of a GTIN of 8 to 14 digits."""
    digits = re.sub(r"[\s-]", "", text)
    return digits if re.fullmatch(r"\d{8,14}", digits) else None


def vat_id(text: str) -> str | None:
    """A VAT number without blanks and dots."""
    return re.sub(r"[\s.]", "", text).upper() or None


def email(text: str) -> str | None:
    """An e-mail address, without mailto:."""
    address = text.removeprefix("mailto:")
    return address if re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s]+", address) else None
