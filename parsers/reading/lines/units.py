"""The units that people count and measure goods in, and the words for them."""

from __future__ import annotations

from functools import cache

from config.vocabulary import phrases
from parsers.reading.phrasing import any_of

_LEAST_LETTERS = 3

# UN/ECE Rec 20
COUNTED_UNITS = frozenset(
    [
        "C62",
        "BX",
        "PK",
        "PR",
        "SET",
        "RO",
        "BG",
        "BO",
        "CA",
        "CI",
        "BJ",
        "TU",
        "DZN",
        "XPX",
        "ST",
        "KGM",
        "LTR",
        "MTR",
        "H87",
        "TR",
        "BE",
        "TNE",
        "MTK",
    ]
)
"""Units of goods, not of sizes of goods: «10 Stück», «5 kg», but not «5 mm»."""


@cache
def counted_words() -> str:
    """A pattern for the words of these units, any shorter than three letters only where the vocabulary says so."""
    words = [word for code in sorted(COUNTED_UNITS) for word in phrases("units", code)]
    return any_of([*(word for word in words if len(word) >= _LEAST_LETTERS), *phrases("numbers", "short_units")])
