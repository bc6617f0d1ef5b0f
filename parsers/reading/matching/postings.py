"""The inverted index under the search by description: which articles have a word or a number in any of their texts."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from itertools import islice

import numpy as np
from numpy.typing import NDArray

from config.company import Article
from config.packed import Packed, cells_of
from config.vocabulary import table
from parsers.reading.matching.lookup import Lookup
from parsers.reading.words import plain_phrases

_TOKEN = re.compile(r"[a-zà-öø-ÿß]{2,}|\d+(?:[.,]\d+)?|\n")
_AT_ONCE = 20_000  # articles whose tokens are held in memory at a time
_NEW_LINE, _FILLER = -1, -2
_LONGEST_SIGN = 2
_NAME_DE, _NAME_EN, _ALIASES = 1, 2, 9  # where the cells of an article stand


@cache
def fillers() -> frozenset[str]:
    """Words that say nothing of an article, and those written out for a sign of measure: «70 Liter» is «70 l»."""
    spelled = {word for word, sign in table("descriptions", "measures").items() if len(sign) <= _LONGEST_SIGN < len(word)}
    return plain_phrases("descriptions", "fillers") | spelled


class Postings:
    """Words and numbers in the order in which the catalogue first has them, each with the places of the articles that have it, rising."""

    def __init__(self, tokens: Packed[str], starts: NDArray[np.int64], places: NDArray[np.int32], by_stem: Lookup) -> None:
        """`places[starts[n] : starts[n + 1]]` have token `n`; `by_stem` leads from the stems of words to words."""
        self.tokens, self._starts, self._places, self._by_stem = tokens, starts, places, by_stem
        self._by_token = Lookup.of(tokens)

    @classmethod
    def of(cls, articles: Packed[Article]) -> Postings:
        """The index of these articles' names and aliases."""
        numbered = _Numbered()
        parts = [_pairs(lines, first, numbered) for first, lines in _chunks(articles)]
        held, at = (np.concatenate(column) for column in zip(*parts, strict=True)) if parts else (np.empty(0, np.int32),) * 2
        tokens = numbered.tokens
        starts = np.concatenate(([0], np.cumsum(np.bincount(held, minlength=len(tokens))))).astype(np.int64)
        stems = ((stem, number) for number, token in enumerate(tokens) if not token[0].isdigit() for stem in stems_of(token))
        return cls(Packed.of(str, tokens), starts, at[np.argsort(held, kind="stable")], Lookup.of_pairs(stems))

    def id_of(self, token: str) -> int | None:
        """The number of a word or a number in normal form; None where no article has it."""
        return next((n for n in self._by_token.places(token) if self.tokens.text(n) == token), None)

    def places(self, token: int) -> NDArray[np.int32]:
        """The places of the articles that have token number `token`, rising."""
        return self._places[self._starts[token] : self._starts[token + 1]]

    def held(self, token: int) -> int:
        """How many articles have it."""
        return int(self._starts[token + 1] - self._starts[token])

    def alike(self, word: str) -> dict[int, str]:
        """The words that begin or end as this one does, by number: slips and compounds leave one of both."""
        stems = stems_of(word)
        words = {number: self.tokens.text(number) for stem in stems for number in self._by_stem.places(stem)}
        return {number: other for number, other in words.items() if not set(stems).isdisjoint(stems_of(other))}


def stems_of(word: str) -> tuple[str, str]:
    """The first four letters and the last five, marked as what they are."""
    return f"<{word[:4]}", f">{word[-5:]}"


def names_in(row: str) -> list[str]:
    """The names and aliases in an article's text, as `Packed` keeps it."""
    cells = cells_of(row)
    return [name for name in (cells[_NAME_DE], cells[_NAME_EN], *cells[_ALIASES].split(";")) if name]


@lru_cache(maxsize=65_536)
def number_form(number: str) -> str:
    """A number without what does not change it: «6,0» → «6», «0.50» → «0.5»."""
    whole, _, part = number.replace(",", ".").partition(".")
    whole, part = whole.lstrip("0") or "0", part.rstrip("0")
    return f"{whole}.{part}" if part else whole


class _Numbered(dict[str, int]):
    """Tokens by number; a new one gets the next, numbers that are the same in another form the same one."""

    def __init__(self) -> None:
        super().__init__({"\n": _NEW_LINE, **dict.fromkeys(fillers(), _FILLER)})
        self.tokens: list[str] = []

    def __missing__(self, token: str) -> int:
        form = number_form(token) if token[0].isdigit() else token
        if form != token:
            number = self[form]
        else:
            number = len(self.tokens)
            self.tokens.append(token)
        self[token] = number
        return number


def _chunks(articles: Packed[Article]) -> Iterator[tuple[int, Sequence[str]]]:
    """The place of a first article, and what it and those after it are called, all of an article in one line."""
    lines = (" ".join(names_in(row)).replace("\n", " ") for row in articles.texts())
    for first in range(0, len(articles), _AT_ONCE):
        yield first, list(islice(lines, _AT_ONCE))


def _pairs(lines: Sequence[str], first: int, numbered: _Numbered) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
    """(token, place) for each token that each line has, once; places rise."""
    tokens = _TOKEN.findall("\n".join(lines).casefold())
    numbers = np.fromiter(map(numbered.__getitem__, tokens), np.int64, len(tokens))
    places = np.cumsum(numbers == _NEW_LINE) + first
    said = numbers >= 0
    pairs = np.sort(places[said] << 32 | numbers[said])
    pairs = pairs[np.diff(pairs, prepend=-1) > 0]
    return (pairs & 0xFFFFFFFF).astype(np.int32), (pairs >> 32).astype(np.int32)
