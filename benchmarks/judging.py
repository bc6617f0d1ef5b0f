"""Whether one value that was read is the true one, and which line read is which true line.

A truth is a string in the contract's normal form, None where the document does not say, {"any_of": [...]} where several answers are right,
or {"ignore": True} where nothing is judged.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import Any

import numpy as np
from rapidfuzz import fuzz
from scipy.optimize import linear_sum_assignment

LINE_PARTS = ("sku", "buyer_sku", "gtin", "description", "quantity", "unit", "unit_price", "line_total")
AMOUNTS = frozenset({"net_total", "shipping", "tax_total", "gross_total", "quantity", "unit_price", "line_total"})
NUMBERS = frozenset({"sku", "buyer_sku", "customer_number", "order_number"})
CODES = frozenset({"buyer_email", "country", "currency", "unit", "payment_method"})

# A pair of lines that shares less than this is no pair: about a quantity alone and nothing else.
LEAST_IN_COMMON = 0.95


class Verdict(StrEnum):
    """What is to be said of one value."""

    RIGHT = "right"
    RIGHTLY_EMPTY = "rightly empty"
    WRONG = "wrong"
    MISSING = "missing"
    FALSE = "false positive"
    NOT_JUDGED = "not judged"

    @property
    def bad(self) -> bool:
        """Whether a clerk would have to correct it."""
        return self in (Verdict.WRONG, Verdict.MISSING, Verdict.FALSE)


def judge(field: str, truth: Any, value: str | None) -> Verdict:
    """The verdict on a field's value (its last name: "street", "sku")."""
    if isinstance(truth, Mapping) and truth.get("ignore"):
        return Verdict.NOT_JUDGED
    answers = truth["any_of"] if isinstance(truth, Mapping) else [truth]
    if value is None or not value.strip():
        return Verdict.RIGHTLY_EMPTY if None in answers else Verdict.MISSING
    wanted = [answer for answer in answers if answer is not None]
    if any(same(field, answer, value) for answer in wanted):
        return Verdict.RIGHT
    return Verdict.WRONG if wanted else Verdict.FALSE


def same(field: str, truth: str, value: str) -> bool:
    """Whether two values of a field mean the same: wording may differ in descriptions and notes, spelling marks everywhere."""
    if field == "description":
        a, b = plain(truth), plain(value)
        return fuzz.token_set_ratio(a, b) >= 80 or fuzz.ratio(a.replace(" ", ""), b.replace(" ", "")) >= 85
    if field == "note":
        return fuzz.partial_ratio(plain(truth), plain(value)) >= 75
    return normal(field, truth) == normal(field, value)


def plain(text: str) -> str:
    """Lower case, without punctuation, «Straße» and «Str.» alike, «u. a.» as «ua», one blank between words."""
    text = unicodedata.normalize("NFKC", text).casefold()
    text = re.sub(r"strasse\b", "str", text.replace("straße", "strasse")).replace("str.", "str ")
    text = re.sub(r"\b([a-z]{1,2})\.\s?([a-z])\.", r"\1\2", text)
    text = re.sub(r"[.,;:'’`´\"()/\\–—-]+", " ", text).replace("+", "&").replace("&", " & ")
    return " ".join(text.split())


def normal(field: str, value: str) -> object:
    """The form of a value in which equal values are equal."""
    value = value.strip()
    if field in AMOUNTS:
        return _amount(value)
    if field in NUMBERS:
        return "".join(value.split())
    if field in CODES:
        return value.casefold()
    if "date" in field:
        return value
    patterns = {"postcode": r"[\s-]+", "gtin": r"\D", "buyer_vat_id": r"\W"}
    if field in patterns:
        return re.sub(patterns[field], "", value).upper()
    if field == "buyer_phone":
        digits = re.sub(r"\D", "", value.replace("(0)", ""))
        return re.sub(r"^(00)?49|^0+", "", digits)
    return plain(re.sub(r",\s*[A-Z]{2}$", "", value) if field == "city" else value)


def _amount(value: str) -> object:
    try:
        return Decimal(value).normalize()
    except InvalidOperation:
        return ("no amount", value)


def in_common(truth: Mapping[str, Any], line: Mapping[str, str | None]) -> float:
    """How much a true line and a line read share; the article weighs most."""

    def right(part: str) -> bool:
        return line.get(part) is not None and judge(part, truth[part], line[part]) is Verdict.RIGHT

    weight = 4.0 * right("sku") + 1.5 * right("gtin") + 0.6 * right("unit_price")
    weight += judge("quantity", truth["quantity"], line.get("quantity")) is Verdict.RIGHT
    description = line.get("description")
    if isinstance(truth["description"], str) and description:
        likeness = fuzz.token_set_ratio(plain(truth["description"]), plain(description)) / 100
        weight += 2 * max(0.0, likeness - 0.5)
    return weight


def pair_lines(truths: Sequence[Mapping[str, Any]], lines: Sequence[Mapping[str, str | None]]) -> list[tuple[int, int]]:
    """The pairs (true line, line read) that share most in sum, order deciding between equals; lines without a partner are left out."""
    if not truths or not lines:
        return []
    shared = np.array([[in_common(t, line) - abs(i - j) * 1e-4 for j, line in enumerate(lines)] for i, t in enumerate(truths)])
    rows, columns = linear_sum_assignment(-shared)
    return [(int(i), int(j)) for i, j in zip(rows, columns, strict=True) if shared[i, j] >= LEAST_IN_COMMON]
