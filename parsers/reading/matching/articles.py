"""Finding our article: by number, GTIN, the buyer's number, alias, and description with its sizes.

Every way is a look-up in sorted arrays or an inverted index; nothing is linear in the catalogue for a line, so that a million articles
are as quick as a hundred, and processes can share what is looked up in.
"""

from __future__ import annotations

import pickle
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cached_property
from itertools import islice
from typing import Any, Literal

from rapidfuzz.distance import DamerauLevenshtein

from config.company import Article, MasterData, PartNumber, Price
from config.packed import cells_of, packed
from config.prices import our_price
from parsers.reading.matching.descriptions import DescriptionIndex
from parsers.reading.matching.lookup import Lookup, hashes_one_slip_away
from parsers.reading.matching.postings import names_in
from parsers.reading.words import plain, plain_each

Way = Literal["sku", "gtin", "buyer", "alias", "clear", "near", "description", "sizes", "words"]

LONGEST_NUMBER = 40
_MOST_COMPARED = 8  # articles that hold all that is said
AT_ONCE = 20_000  # texts that are held in memory at a time while the ways to find them are built
_SKU, _GTIN = 0, 6  # where the cells of an article stand
_LOOSE = re.compile(r"[\s\-‐‑–—._/]")
_LOOSE_IN_LINE = re.compile(r"[^\S\n]|[\-‐‑–—._/]")
_OCR_FOLD = str.maketrans({"O": "0", "I": "1", "L": "1", "S": "5", "B": "8", "Z": "2", "Q": "0", "|": "1", "G": "6"})


@dataclass(frozen=True, slots=True)
class Match:
    """An article with the way it was found and how well it fits (0..1; 1 for what is exact)."""

    article: Article
    way: Way
    fit: float = 1.0


def squeezed(number: str) -> str:
    """A number as it is compared: capitals, without blanks, dashes, dots and slashes."""
    return _LOOSE.sub("", number).upper()


def squeezed_each(numbers: Iterable[str]) -> list[str]:
    """`squeezed` of each of many numbers, all at once."""
    lines = [number.replace("\n", "") for number in numbers]
    return _LOOSE_IN_LINE.sub("", "\n".join(lines)).upper().split("\n") if lines else []


def valid_gtin(text: str) -> bool:
    """Whether 8, 12, 13 or 14 digits end in their check digit (GS1 General Specifications, 7.9)."""
    if not text.isdecimal() or len(text) not in {8, 12, 13, 14}:
        return False
    total = sum(int(digit) * (3 if place % 2 == 0 else 1) for place, digit in enumerate(reversed(text[:-1])))
    return (10 - total % 10) % 10 == int(text[-1])


@dataclass(frozen=True, slots=True)
class _Numbers:
    """Article numbers, squeezed: as they are, as a recogniser may take them (letters for digits), and every character that they have."""

    exact: Lookup
    folded: Lookup
    alphabet: str

    @classmethod
    def of(cls, numbers: Sequence[str]) -> _Numbers:
        return cls(Lookup.of(numbers), Lookup.of(n.translate(_OCR_FOLD) for n in numbers), "".join(sorted(set().union(*numbers))))


class ArticleIndex:
    """All ways to find an article of the catalogue; each is built when it is first asked for, all of them when this is pickled."""

    def __init__(self, data: MasterData) -> None:
        self._articles = packed(Article, data.articles)
        self._part_numbers = packed(PartNumber, data.part_numbers)
        self._price_rows = packed(Price, data.prices)

    def __len__(self) -> int:
        return len(self._articles)

    def __getstate__(self) -> dict[str, Any]:
        for part in ("_numbers", "_by_gtin", "_by_buyer", "_by_name", "_by_priced", "_descriptions"):
            getattr(self, part)
        return self.__dict__

    @property
    def nbytes(self) -> int:
        """The bytes that the articles and all ways to find them take."""
        buffers: list[pickle.PickleBuffer] = []
        inside = pickle.dumps(self, protocol=5, buffer_callback=buffers.append)
        return len(inside) + sum(buffer.raw().nbytes for buffer in buffers)

    def _pieces(self, column: int) -> Iterator[list[str]]:
        """One column of the catalogue, some thousand articles at a time."""
        cells = (cells_of(text)[column] for text in self._articles.texts())
        while piece := list(islice(cells, AT_ONCE)):
            yield piece

    @cached_property
    def _numbers(self) -> _Numbers:
        return _Numbers.of([number for piece in self._pieces(_SKU) for number in squeezed_each(piece)])

    @cached_property
    def _by_gtin(self) -> Lookup:
        gtins = enumerate(gtin for piece in self._pieces(_GTIN) for gtin in piece)
        return Lookup.of_pairs((gtin.lstrip("0"), place) for place, gtin in gtins if gtin)

    @cached_property
    def _by_buyer(self) -> Lookup:
        return Lookup.of(_buyer_key(row.customer_number, row.buyer_sku) for row in self._part_numbers)

    @cached_property
    def _by_name(self) -> Lookup:
        """Every name and alias in plain form."""
        return Lookup.of_pairs(self._plain_names())

    def _plain_names(self) -> Iterator[tuple[str, int]]:
        named = ((name, place) for place, row in enumerate(self._articles.texts()) for name in names_in(row))
        while piece := list(islice(named, AT_ONCE)):
            yield from zip(plain_each(name for name, _ in piece), (place for _, place in piece), strict=True)

    @cached_property
    def _by_priced(self) -> Lookup:
        return Lookup.of(row.sku for row in self._price_rows)

    @cached_property
    def _descriptions(self) -> DescriptionIndex:
        return DescriptionIndex(self._articles)

    def _numbered(self, bare: str) -> list[int]:
        """The articles whose number, squeezed, this is."""
        return [place for place in self._numbers.exact.places(bare) if squeezed(self._sku(place)) == bare]

    def _sku(self, place: int) -> str:
        return cells_of(self._articles.text(place))[_SKU]

    def _place(self, sku: str) -> int | None:
        """Where the article of exactly this number stands; None where there is none."""
        return next((place for place in reversed(list(self._numbers.exact.places(squeezed(sku)))) if self._sku(place) == sku), None)

    def article(self, sku: str) -> Article | None:
        """The article of exactly this number."""
        place = self._place(sku)
        return None if place is None else self._articles[place]

    def by_number(self, text: str) -> Article | None:
        """The article whose number this is, case, blanks and dashes aside; None where none or several are meant."""
        found = self._numbered(squeezed(text))
        exact = [place for place in found if self._sku(place) == text] if len(found) > 1 else found
        return self._articles[exact[-1]] if exact else None

    def by_gtin(self, text: str) -> Article | None:
        """The article of this GTIN (EAN), leading zeros aside."""
        digits = re.sub(r"[\s-]", "", text)
        if not valid_gtin(digits):
            return None
        bare = digits.lstrip("0")
        found = [article for place in self._by_gtin.places(bare) if (article := self._articles[place]).gtin.lstrip("0") == bare]
        return found[-1] if found else None

    def by_buyer_number(self, customer_number: str, text: str) -> Article | None:
        """The article that this customer calls so."""
        key = _buyer_key(customer_number, text)
        rows = [self._part_numbers[place] for place in self._by_buyer.places(key)]
        skus = [row.sku for row in rows if _buyer_key(row.customer_number, row.buyer_sku) == key]
        return self.article(skus[-1]) if skus else None

    def by_name(self, text: str) -> Article | None:
        """The one article whose name or alias this is, word for word."""
        asked = plain(text)
        places = dict.fromkeys(self._by_name.places(asked))
        found = [place for place in places if any(plain(name) == asked for name in names_in(self._articles.text(place)))]
        return self._articles[found[0]] if len(found) == 1 else None

    def near(self, text: str) -> list[Match]:
        """Articles whose number is one slip of reading or typing away, best first; a slip that recognisers make fits better."""
        asked = squeezed(text)
        if not 4 <= len(asked) <= LONGEST_NUMBER or not any(c.isdigit() for c in asked):
            return []
        folded = asked.translate(_OCR_FOLD)
        places = {
            *self._numbers.folded.places(folded),
            *self._numbers.exact.places_of_any(hashes_one_slip_away(asked, self._numbers.alphabet)),
        }
        found = []
        for place in places:
            number = squeezed(self._sku(place))
            same = number.translate(_OCR_FOLD) == folded
            if same or DamerauLevenshtein.distance(number, asked, score_cutoff=1) <= 1:
                found.append(Match(self._articles[place], "near", 0.9 if same else 0.7))
        return sorted(found, key=lambda match: (-match.fit, match.article.sku))

    def described(self, text: str, limit: int = 6) -> list[Match]:
        """Articles that a description may mean, best first; `fit` is 1 where all words and sizes of both agree."""
        return [Match(self._articles[place], "description", fit) for place, fit in self._descriptions.find(text, limit)]

    def speaks_of(self, word: str) -> bool:
        """Whether a word, in lower case, stands in the text of any article, or in a like form."""
        return self._descriptions.knows(word)

    def names_one(self, word: str) -> bool:
        """Whether a word, in lower case, or a like form of it stands in the text of one article alone."""
        return self._descriptions.names_one(word)

    def meant(self, text: str) -> Article | None:
        """The only article whose text holds all words and all sizes of a description; None where none or several do.

        Of several the only one that is called so word for word: «Rollenkette 08 B-1» is no «Rollenkette 10 B-1, 5/8 Zoll».
        """
        places = self._descriptions.holding(text)
        found = [self._articles[place] for place in places] if len(places) <= _MOST_COMPARED else []
        if len(found) > 1:
            said = f" {plain(text)} "
            found = [article for article in found if any(said in f" {plain(name)} " for name in article.names)]
        return found[0] if len(found) == 1 else None

    def told_by_sizes(self, text: str) -> Article | None:
        """The only article with all sizes of a description and those of its words that the catalogue knows; None for none or several."""
        found = self._descriptions.holding_sizes(text)
        return self._articles[found[0]] if len(found) == 1 else None

    def told_by_words(self, text: str) -> Article | None:
        """The only article with the words of a description that the catalogue knows, where those are most; None for none or several."""
        found = self._descriptions.holding_known_words(text)
        return self._articles[found[0]] if len(found) == 1 else None

    def fit(self, article: Article, text: str) -> float:
        """How well a description fits this article (0..1)."""
        place = self._place(article.sku)
        return 0.0 if place is None else self._descriptions.fit(place, text)

    def _rows_of(self, article: Article) -> list[Price]:
        """The price list's rows of an article, in its order."""
        rows = map(self._price_rows.__getitem__, self._by_priced.places(article.sku))
        return [row for row in rows if row.sku == article.sku]

    def price(self, article: Article, customer_number: str, quantity: Decimal, day: date) -> Decimal | None:
        """What this customer pays for each of so many on that day; None where no price is on file."""
        return our_price(article, self._rows_of(article), customer_number, quantity, day)

    def prices(self, article: Article, customer_number: str | None, quantity: Decimal | None = None) -> list[Decimal]:
        """All net prices that this customer may have seen, list price first; of tiers, all that the quantity reaches."""
        rows = [
            row
            for row in self._rows_of(article)
            if row.customer_number in {"", customer_number or ""} and (quantity is None or row.from_quantity <= quantity)
        ]
        listed = [article.price_net] if article.price_net is not None else []
        return [*listed, *(row.price_net for row in rows)]


def _buyer_key(customer_number: str, buyer_sku: str) -> str:
    return f"{customer_number}\n{squeezed(buyer_sku)}"
