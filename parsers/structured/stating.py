"""Values that a format states: to the contract's normal forms, each with its place in the text."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal, InvalidOperation

from parsers.result import Leaf, Source

CERTAIN = 0.995
FRIDAY = 5

# Codes that senders use for "piece" beside C62 of UN/ECE Recommendation 20: EA each, and the older PCE, PC, NAR, ST (SAP's Stück).
PIECE_CODES = frozenset({"EA", "PCE", "PC", "PCS", "NAR", "ST", "STK"})

# UNTDID 4461, payment means: the codes that EN 16931 and Peppol use.
PAYMENT_MEANS = {
    "30": "invoice",
    "31": "invoice",
    "42": "invoice",
    "58": "invoice",
    "49": "direct_debit",
    "59": "direct_debit",
    "48": "credit_card",
    "54": "credit_card",
    "55": "credit_card",
}


class Statement:
    """The text of one structured part; makes leaves of what is found in it."""

    def __init__(self, document: str, text: str, form: str) -> None:
        self._document = document
        self._text = text
        self._form = form

    def leaf(self, raw: str | None, where: str, start: int = 0, normal: Callable[[str], str | None] | None = None) -> Leaf | None:
        """A leaf of `raw`, sought in the text from offset `start` on; `where` names the element; None for nothing or no valid value."""
        shown = " ".join((raw or "").split())
        value = (normal or _as_is)(shown) if shown else None
        if not value:
            return None
        at = self._text.find((raw or "").strip(), start)
        span = (at, at + len((raw or "").strip())) if at >= 0 else None
        return Leaf(value, shown, CERTAIN, Source(self._document, None, None, span), (f"{self._form}: {where}",))

    def place(self, mark: str, start: int) -> int:
        """Just behind the next `mark` from offset `start` on; `start` where there is none."""
        at = self._text.find(mark, start)
        return at + len(mark) if at >= 0 else start


def _as_is(text: str) -> str | None:
    return text or None


LONGEST_NUMBER = 40


def decimal(text: str) -> str | None:
    """A decimal with a point, without sign +, exponent, or blanks; None when it is no number."""
    try:
        number = Decimal(text.replace(" ", ""))
    except InvalidOperation:
        return None
    if len(number.as_tuple().digits) > LONGEST_NUMBER or abs(number.adjusted()) > LONGEST_NUMBER:
        return None  # «1e999999999» would be written out as a gigabyte of noughts
    return f"{number:f}" if number.is_finite() else None


def times(number: str, divisor: str | None) -> str | None:
    """A price for `divisor` pieces as the price of one; None when either is no number."""
    price, basis = decimal(number), decimal(divisor or "1")
    if price is None or basis is None or Decimal(basis) <= 0:
        return price
    if Decimal(basis) == 1:
        return price
    return f"{(Decimal(price) / Decimal(basis)).normalize():f}"


def iso_date(text: str) -> str | None:
    """The day of an ISO 8601 date or moment, also in basic form (20261123, 202611231200); None when it is none."""
    found = re.match(r"(\d{4})-?(\d\d)-?(\d\d)", text)
    if not found:
        return None
    try:
        return date(*(int(group) for group in found.groups())).isoformat()
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


def unit_code(text: str) -> str | None:
    """A UN/ECE Rec 20 code; the usual codes for a piece become C62."""
    code = text.upper()
    if not re.fullmatch(r"[A-Z0-9]{1,3}", code):
        return None
    return "C62" if code in PIECE_CODES else code


def country_code(text: str) -> str | None:
    """An ISO 3166-1 alpha-2 code."""
    return text.upper() if re.fullmatch(r"[A-Za-z]{2}", text) else None


def currency_code(text: str) -> str | None:
    """An ISO 4217 code."""
    return text.upper() if re.fullmatch(r"[A-Za-z]{3}", text) else None


def gtin(text: str) -> str | None:
    """The digits of a GTIN of 8 to 14 digits."""
    digits = re.sub(r"\D", "", text)
    return digits if 8 <= len(digits) <= 14 else None


def vat_id(text: str) -> str | None:
    """A VAT number without blanks and dots."""
    return re.sub(r"[\s.]", "", text).upper() or None


def email(text: str) -> str | None:
    """An e-mail address, without mailto:."""
    address = text.removeprefix("mailto:")
    return address if re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s]+", address) else None


def payment_means(text: str) -> str | None:
    """The contract's payment method for a code of UNTDID 4461; None for others."""
    return PAYMENT_MEANS.get(text)
