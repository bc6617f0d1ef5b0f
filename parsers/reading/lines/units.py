"""The units that people count and measure goods in, and the words for them."""

from __future__ import annotations

import re
from functools import cache

from config.company import Article
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


MEASURED = frozenset({"MTR", "CMT", "MMT", "LTR", "MLT", "KGM", "GRM", "MTK"})
"""Units in which goods have their sizes: metres, litres, kilograms and their parts."""


def is_size_of(article: Article, measure: str) -> bool:
    """Whether a number with its unit stands in the article's own name: «150 m» in «Alufolie 44 cm x 150 m»."""
    whole = re.compile(rf"(?<![\w.,/-]){re.escape(measure)}(?!\w)", re.IGNORECASE)
    return any(whole.search(name) for name in article.names)
