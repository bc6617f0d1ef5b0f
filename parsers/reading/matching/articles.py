"""Finding our article: by number, GTIN, the buyer's number, alias, and description with its sizes.

Every way is a look-up in a dictionary or an inverted index that is built when it is first asked for; nothing is linear in the
catalogue for a line, so that a million articles are as quick as a hundred.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import Literal

from rapidfuzz.distance import DamerauLevenshtein

from config.company import Article, MasterData, Price
from config.prices import our_price
from parsers.reading.matching.descriptions import DescriptionIndex
from parsers.reading.words import plain

Way = Literal["sku", "gtin", "buyer", "alias", "clear", "near", "description"]

_OCR_FOLD = str.maketrans({"O": "0", "I": "1", "L": "1", "S": "5", "B": "8", "Z": "2", "Q": "0", "|": "1", "G": "6"})


@dataclass(frozen=True, slots=True)
class Match:
    """An article with the way it was found and how well it fits (0..1; 1 for what is exact)."""

    article: Article
    way: Way
    fit: float = 1.0


def squeezed(number: str) -> str:
    """A number as it is compared: capitals, without blanks, dashes, dots and slashes."""
    return re.sub(r"[\s\-‐‑–—._/]", "", number).upper()


def valid_gtin(text: str) -> bool:
    """Whether 8, 12, 13 or 14 digits end in their check digit (GS1 General Specifications, 7.9)."""
    if not text.isdigit() or len(text) not in {8, 12, 13, 14}:
        return False
    total = sum(int(digit) * (3 if place % 2 == 0 else 1) for place, digit in enumerate(reversed(text[:-1])))
    return (10 - total % 10) % 10 == int(text[-1])


class ArticleIndex:
    """All ways to find an article of the catalogue."""

    def __init__(self, data: MasterData) -> None:
        self._articles = data.articles
        self._part_numbers = data.part_numbers
        self._price_rows = data.prices
        self._by_sku = {article.sku: article for article in data.articles}

    def __len__(self) -> int:
        return len(self._articles)

    def article(self, sku: str) -> Article | None:
        """The article of exactly this number."""
        return self._by_sku.get(sku)

    @cached_property
    def _by_squeezed(self) -> dict[str, list[Article]]:
        found: dict[str, list[Article]] = defaultdict(list)
        for article in self._articles:
            found[squeezed(article.sku)].append(article)
        return dict(found)

    @cached_property
    def _by_gtin(self) -> dict[str, Article]:
        return {article.gtin.lstrip("0"): article for article in self._articles if article.gtin}

    @cached_property
    def _by_buyer(self) -> dict[tuple[str, str], str]:
        return {(row.customer_number, squeezed(row.buyer_sku)): row.sku for row in self._part_numbers}

    @cached_property
    def _by_name(self) -> dict[str, list[Article]]:
        found: dict[str, list[Article]] = defaultdict(list)
        for article in self._articles:
            for name in {plain(n) for n in (article.name_de, article.name_en, *article.aliases) if n}:
                found[name].append(article)
        return dict(found)

    @cached_property
    def _halves(self) -> dict[tuple[str, str], list[str]]:
        """Numbers by their first and their last half: one slip leaves one of the two as it is."""
        found: dict[tuple[str, str], list[str]] = defaultdict(list)
        for number in self._by_squeezed:
            folded = number.translate(_OCR_FOLD)
            half = len(folded) // 2
            found["<", folded[:half]].append(number)
            found[">", folded[len(folded) - half :]].append(number)
        return dict(found)

    @cached_property
    def _prices(self) -> dict[str, list[Price]]:
        found: dict[str, list[Price]] = defaultdict(list)
        for row in self._price_rows:
            found[row.sku].append(row)
        return dict(found)

    @cached_property
    def _descriptions(self) -> DescriptionIndex:
        return DescriptionIndex(self._articles)

    def by_number(self, text: str) -> Article | None:
        """The article whose number this is, case, blanks and dashes aside; None where none or several are meant."""
        if text in self._by_sku:
            return self._by_sku[text]
        found = self._by_squeezed.get(squeezed(text), [])
        return found[0] if len(found) == 1 else None

    def by_gtin(self, text: str) -> Article | None:
        """The article of this GTIN (EAN), leading zeros aside."""
        digits = re.sub(r"[\s-]", "", text)
        return self._by_gtin.get(digits.lstrip("0")) if valid_gtin(digits) else None

    def by_buyer_number(self, customer_number: str, text: str) -> Article | None:
        """The article that this customer calls so."""
        return self._by_sku.get(self._by_buyer.get((customer_number, squeezed(text)), ""))

    def by_name(self, text: str) -> Article | None:
        """The one article whose name or alias this is, word for word."""
        found = self._by_name.get(plain(text), [])
        return found[0] if len(found) == 1 else None

    def near(self, text: str) -> list[Match]:
        """Articles whose number is one slip of reading or typing away, best first; a slip that recognisers make fits better."""
        asked = squeezed(text)
        if len(asked) < 4 or not any(c.isdigit() for c in asked):
            return []
        folded = asked.translate(_OCR_FOLD)
        numbers: set[str] = set()
        for length in {len(folded) // 2, (len(folded) - 1) // 2, (len(folded) + 1) // 2}:
            numbers.update(self._halves.get(("<", folded[:length]), ()))
            numbers.update(self._halves.get((">", folded[len(folded) - length :]), ()))
        found = []
        for number in numbers:
            same = number.translate(_OCR_FOLD) == folded
            if same or DamerauLevenshtein.distance(number, asked, score_cutoff=1) <= 1:
                found += [Match(article, "near", 0.9 if same else 0.7) for article in self._by_squeezed[number]]
        return sorted(found, key=lambda match: (-match.fit, match.article.sku))

    def described(self, text: str, limit: int = 6) -> list[Match]:
        """Articles that a description may mean, best first; `fit` is 1 where all words and sizes of both agree."""
        return [Match(self._articles[place], "description", fit) for place, fit in self._descriptions.find(text, limit)]

    def speaks_of(self, word: str) -> bool:
        """Whether a word, in lower case, stands in the text of any article, or in a like form."""
        return self._descriptions.knows(word)

    def meant(self, text: str) -> Article | None:
        """The only article whose text holds all words and all sizes of a description; None where none or several do."""
        found = self._descriptions.holding(text)
        return self._articles[found[0]] if len(found) == 1 else None

    def fit(self, article: Article, text: str) -> float:
        """How well a description fits this article (0..1)."""
        return self._descriptions.fit(article, text)

    def price(self, article: Article, customer_number: str, quantity: Decimal, day: date) -> Decimal | None:
        """What this customer pays for each of so many on that day; None where no price is on file."""
        return our_price(article, self._prices.get(article.sku, ()), customer_number, quantity, day)

    def prices(self, article: Article, customer_number: str | None, quantity: Decimal | None = None) -> list[Decimal]:
        """All net prices that this customer may have seen, list price first; of tiers, all that the quantity reaches."""
        rows = [
            row
            for row in self._prices.get(article.sku, ())
            if row.customer_number in {"", customer_number or ""} and (quantity is None or row.from_quantity <= quantity)
        ]
        listed = [article.price_net] if article.price_net is not None else []
        return [*listed, *(row.price_net for row in rows)]
