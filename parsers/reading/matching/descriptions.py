"""Finding articles by description: rare words weigh more than common ones, sizes decide between near-twins."""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from heapq import heappush, heappushpop
from typing import Any

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import fuzz, process

from config.company import Article
from config.packed import Packed
from parsers.reading.matching.postings import Postings, fillers, names_in
from parsers.reading.matching.sizes import contradict, in_units_of, numbers_in, size_words, sizes_of

_WORD = re.compile(r"[a-zà-öø-ÿß]{2,}", re.IGNORECASE)
MOST_CANDIDATES = 80
MOST_POSTINGS = 60_000
MOST_REFINED = 4_000
RANKED = 6
SAME_WORD = 0.85
_NEARLY = 0.04  # so near to the best fit what words begin with decides; that several fit is told all the same
_LEAST_BEGINNING = 3
_PRODUCT = re.compile(r"\dx\d")  # several measures in one, in its normal form: «40x60»
_LONG_ENOUGH = 4  # letters of a word that names an article by itself
_BY_SEARCH = 16  # so many times more postings than candidates, and a search for each candidate is quicker than going through them


def words_of(text: str) -> tuple[str, ...]:
    """The words of a description that say something, in lower case, ß as ss."""
    empty = fillers()
    return tuple(word.replace("ß", "ss") for word in _WORD.findall(text.casefold()) if word not in empty)


@dataclass(frozen=True, slots=True)
class _Word:
    """A word of a text beside the words asked for: its weight, how like it is to each of them in their order, and to the likest."""

    weight: float
    likeness: tuple[float, ...]
    most: float


@dataclass(frozen=True, slots=True)
class _Asked:
    """A description that is looked for: its words in alphabetical order, their weights, its sizes, and what was found out."""

    words: tuple[str, ...]
    weights: tuple[float, ...]
    sizes: frozenset[str]
    beside: dict[str, _Word] = field(default_factory=dict)
    shares: dict[tuple[str, ...], tuple[float, float, float]] = field(default_factory=dict)


class DescriptionIndex:
    """The articles of a catalogue by what they are called; the index under it is built when first used, or pickled."""

    def __init__(self, articles: Packed[Article]) -> None:
        self._articles = articles
        self._caches()

    def _caches(self) -> None:
        self._texts = lru_cache(maxsize=4096)(self._texts_of)
        self._weight = lru_cache(maxsize=65_536)(self._rarity)
        self._alike = lru_cache(maxsize=4096)(self._similar)
        self._asked = lru_cache(maxsize=1024)(self._looked_for)
        self._pool = lru_cache(maxsize=1024)(self._likeliest)
        self._best = lru_cache(maxsize=1024)(self._ranked)
        self._held = lru_cache(maxsize=1024)(self._holding)

    def __getstate__(self) -> dict[str, Any]:
        return {"_articles": self._articles, "_postings": self._postings}

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.__dict__.update(state)
        self._caches()

    @cached_property
    def _postings(self) -> Postings:
        return Postings.of(self._articles)

    @cached_property
    def _sums(self) -> NDArray[np.float32]:
        """A number for each article, nought between searches."""
        return np.zeros(len(self._articles), np.float32)

    def _texts_of(self, place: int) -> tuple[tuple[tuple[str, ...], str], ...]:
        """The words of each name and alias in alphabetical order, and the name."""
        return tuple((_each_once(name), name) for name in names_in(self._articles.text(place)))

    def _looked_for(self, text: str) -> _Asked:
        sizes = sizes_of(text)
        words = tuple(word for word in _each_once(text) if not _is_size(word, sizes) or self._postings.id_of(word) is not None)
        return self._asked_for(words, sizes)

    def _asked_for(self, words: tuple[str, ...], sizes: frozenset[str]) -> _Asked:
        return _Asked(words, tuple(map(self._weight, words)), sizes)

    def _rarity(self, word: str) -> float:
        token = self._postings.id_of(word)
        return self._token_weight(token) if token is not None else math.log(1 + len(self._articles))

    def _token_weight(self, token: int) -> float:
        return math.log(1 + len(self._articles) / self._postings.held(token))

    def _similar(self, word: str) -> tuple[tuple[int, float], ...]:
        """Words of the catalogue like this one with their likeness (0..1): itself, inflections, compounds, slips."""
        pool = self._postings.alike(word)  # in the catalogue's order, which decides between equals
        found = [(number, score / 100) for _, score, number in process.extract(word, pool, scorer=fuzz.ratio, limit=8, score_cutoff=70)]
        if len(word) >= 5:
            held = (number for number, other in pool.items() if len(other) >= 5 and other != word and (word in other or other in word))
            found += [(number, 0.75) for number in held]
        return tuple(found)

    def knows(self, word: str) -> bool:
        """Whether a word, as `words_of` gives it, stands in a text, or has the beginning or the end of one that does."""
        return self._postings.id_of(word) is not None or (len(word) >= 5 and bool(self._alike(word)))

    def names_one(self, word: str) -> bool:
        """Whether one article alone has a word, or one that is nearly the same, and is called so first of all: «Pomade Fixora 100 ml».

        What stands further behind may be said of anything: «26 Kinder» are no «Schürze Kinder».
        """
        held = [self._postings.places(token) for token, likeness in self._alike(word) if likeness >= SAME_WORD]
        if len(word) < _LONG_ENOUGH or not held or any(len(places) > 1 or places[0] != held[0][0] for places in held):
            return False
        leading = (words_of(name)[:1] for _, name in self._texts(int(held[0][0])))
        return any(first and (first[0] == word or _alike(first[0], word) >= SAME_WORD) for first in leading)

    def find(self, text: str, limit: int) -> list[tuple[int, float]]:
        """(place, fit) of the articles that fit best."""
        return list(self._best(text, max(limit, RANKED))[:limit])

    def _ranked(self, text: str, limit: int) -> tuple[tuple[int, float], ...]:
        """The best `limit` of the likeliest. Sizes are read only of articles whose words leave them a chance to be among those."""
        asked = self._asked(text)
        hopes = sorted(((self._hope(place, asked), place) for place in self._pool(text)), key=lambda held: (-held[0], held[1]))
        best: list[tuple[float, int]] = []  # a heap, the worst first
        for hope, place in hopes:
            if len(best) < limit:
                heappush(best, (self._fit(place, asked), -place))
            elif hope >= best[0][0]:
                heappushpop(best, (self._fit(place, asked), -place))
            else:
                break
        ranked = [(-place, fit) for fit, place in sorted(best, reverse=True)]
        near = sum(1 for _, fit in ranked if fit >= ranked[0][1] - _NEARLY) if ranked else 0
        return (*sorted(ranked[:near], key=lambda found: -self._begun(found[0], asked)), *ranked[near:]) if near > 1 else tuple(ranked)

    def _begun(self, place: int, asked: _Asked) -> int:
        """How many of the words asked for, which it has not, are the beginning of a word that the article has: «Eck» of «Eckform»."""
        own = {word for words, _ in self._texts(place) for word in words}
        short = [word for word in asked.words if len(word) >= _LEAST_BEGINNING and word not in own]
        return sum(1 for word in short if any(other.startswith(word) for other in own))

    def _likeliest(self, text: str) -> tuple[int, ...]:
        """The places of the articles that share most words, and, where many do, most numbers with a description; rare ones weigh more."""
        asked = self._asked(text)
        words: dict[int, float] = defaultdict(float)
        for word in dict.fromkeys(words_of(text)):
            for token, likeness in self._alike(word):
                words[token] += likeness * self._token_weight(token)
        ranked = sorted(words, key=lambda token: (-words[token], token))
        leading = max(1, int(np.searchsorted(np.cumsum([*map(self._postings.held, ranked)]), MOST_POSTINGS, side="right")))
        found, scores = self._summed([(token, words[token]) for token in ranked[:leading]])
        if len(found) > MOST_CANDIDATES:
            for token in ranked[leading:]:
                self._add(scores, found, token, words[token])
            for number in map(self._postings.id_of, sorted(numbers_in(asked.sizes))):
                if number is not None:
                    self._add(scores, found, number, self._token_weight(number))
            found = found[np.lexsort((found, -scores))[:MOST_CANDIDATES]]
        return tuple(found.tolist())

    def _summed(self, tokens: Sequence[tuple[int, float]]) -> tuple[NDArray[np.int32], NDArray[np.float32]]:
        """The articles that have any of these tokens, with what those that they have are worth in sum; of very many the best."""
        touched = [self._postings.places(token) for token, _ in tokens]
        if not touched:
            return np.empty(0, np.int32), np.empty(0, np.float32)
        for places, (_, value) in zip(touched, tokens, strict=True):
            self._sums[places] += value
        found = np.concatenate(touched)  # an article stands here once for each token
        if len(found) > MOST_REFINED:
            scores = self._sums[found]
            found = found[scores >= np.partition(scores, -MOST_REFINED)[-MOST_REFINED]]
        found = _each_place_once(found)
        scores = self._sums[found]
        for places in touched:
            self._sums[places] = 0
        return found, scores

    def _add(self, scores: NDArray[np.float32], found: NDArray[np.int32], token: int, value: float) -> None:
        """More for those found that have this token, too."""
        places = self._postings.places(token)
        if len(places) < _BY_SEARCH * len(found):
            self._sums[places] = value
            scores += self._sums[found]
            self._sums[places] = 0
        else:
            scores[_held(places, found)] += value

    def holding(self, text: str) -> tuple[int, ...]:
        """The articles that one of their texts holds every word and every size of this description."""
        return self._held(text)

    def _holding(self, text: str) -> tuple[int, ...]:
        asked = self._asked(text)
        if not asked.words or (len(asked.words) < 2 and not asked.sizes):
            return ()
        found = tuple(place for place in self._pool(text) if self._holds(place, asked))
        sized = tuple(word for word in asked.words if not _is_size(word, asked.sizes))
        if found or len(sized) == len(asked.words):
            return found
        asked = self._asked_for(sized, asked.sizes)  # «large» of articles that are called L
        return tuple(place for place in self._pool(text) if self._holds(place, asked))

    def _holds(self, place: int, asked: _Asked) -> bool:
        for words, name in self._texts(place):
            if asked.words and self._shares(words, asked)[2] < SAME_WORD:
                continue
            own = sizes_of(name)
            sizes = in_units_of(asked.sizes, own)
            if not contradict(sizes, own) and numbers_in(sizes) <= numbers_in(own) and _letters(sizes) <= _letters(own):
                return True
        return False

    def holding_sizes(self, text: str) -> tuple[int, ...]:
        """The articles that one of their texts holds every size of this description, and those of its words that any article has.

        Words that no article has say nothing here: the goods may be named in a language that the catalogue has not. So it is only asked
        where the sizes say much: a measure beside a word that is known, or several measures in one («28 x 28 x 10»).
        """
        asked = self._asked(text)
        known = tuple(word for word in asked.words if self._knows_nearly(word))
        if not any(_PRODUCT.search(size) or (known and not size.startswith("#")) for size in asked.sizes):
            return ()
        numbers = list(map(self._postings.id_of, sorted(numbers_in(asked.sizes))))
        having = [self._postings.places(number) for number in numbers if number is not None]
        if not having or len(having) < len(numbers) or min(map(len, having)) > MOST_REFINED:
            return ()
        of_known = self._asked_for(known, asked.sizes)
        in_all = min(having, key=len)
        for places in having:
            in_all = in_all[_held(places, in_all)]
        return tuple(place for place in in_all.tolist() if self._holds(place, of_known))

    def holding_known_words(self, text: str) -> tuple[int, ...]:
        """The articles that one of their texts holds every size of this description, and those of its words that any article has.

        Those must be half of its words at least with the first of them, for «Koffer für Rohr» is no «Rohr», and more than one, or one that
        a single article has. Of several articles those that have the very words.
        """
        asked = self._asked(text)
        known = tuple(word for word in asked.words if self._knows_nearly(word))
        if (
            2 * len(known) < len(asked.words)
            or not set(words_of(text)[:1]) <= set(known)
            or not (len(known) > 1 or (known and self.names_one(known[0])))
        ):
            return ()
        of_known = self._asked_for(known, asked.sizes)
        found = tuple(place for place in self._pool(text) if self._holds(place, of_known))
        return tuple(place for place in found if any(set(known) <= set(words) for words, _ in self._texts(place))) or found

    def _knows_nearly(self, word: str) -> bool:
        return any(likeness >= SAME_WORD for _, likeness in self._alike(word))

    def fit(self, place: int, text: str) -> float:
        """How well a description fits the article at this place of the catalogue (0..1)."""
        return self._fit(place, self._asked(text))

    def _hope(self, place: int, asked: _Asked) -> float:
        """What an article fits at most, its sizes unread."""
        return max((_most(self._shares(words, asked)) for words, _ in self._texts(place)), default=0.0)

    def _fit(self, place: int, asked: _Asked) -> float:
        if not asked.words and not asked.sizes:
            return 0.0
        best = 0.0
        for words, name in self._texts(place):
            shares = self._shares(words, asked)
            if _most(shares) > best:
                best = max(best, _fit_of(shares, asked.sizes, sizes_of(name)))
        return best

    def _shares(self, words: tuple[str, ...], asked: _Asked) -> tuple[float, float, float]:
        """The weighted share of the words asked for that a text has, that of its words which are asked for, and the likeness of the one
        asked for to which it has least like."""
        held = asked.shares.get(words)
        if held is None:
            beside = [asked.beside.get(word) or self._beside(word, asked) for word in words]
            likest = [max(likenesses) for likenesses in zip(*(word.likeness for word in beside), strict=True)] or [0.0] * len(asked.words)
            named = _share(zip(asked.weights, likest, strict=True))
            covered = _share((word.weight, word.most) for word in beside)
            held = asked.shares[words] = named, covered, min(likest, default=0.0)
        return held

    def _beside(self, word: str, asked: _Asked) -> _Word:
        likeness = tuple(1.0 if word == other else _alike(other, word) for other in asked.words)
        held = asked.beside[word] = _Word(self._weight(word), likeness, max(likeness, default=0.0))
        return held


def _held(places: NDArray[np.int32], found: NDArray[np.int32]) -> NDArray[np.bool_]:
    """Which of those found stand among the places, of which there are some, rising."""
    held: NDArray[np.bool_] = places[np.minimum(np.searchsorted(places, found), len(places) - 1)] == found
    return held


def _each_place_once(places: NDArray[np.int32]) -> NDArray[np.int32]:
    """In rising order. (For some ten thousand whole numbers ten times as fast as numpy's `unique`.)"""
    rising = np.sort(places)
    return rising[np.diff(rising, prepend=-1) > 0]


def _share(weighted: Iterable[tuple[float, float]]) -> float:
    """The mean of likenesses by their weights, added in the order given; 0 of nothing."""
    total = held = 0.0
    for weight, likeness in weighted:
        total += weight
        held += weight * likeness
    return held / total if total else 0.0


def _is_size(word: str, sizes: frozenset[str]) -> bool:
    """Whether a word is one of these sizes: «large»."""
    return word in size_words() and f"size {size_words()[word]}" in sizes


def _each_once(text: str) -> tuple[str, ...]:
    return tuple(sorted(set(words_of(text))))


def _most(shares: tuple[float, float, float]) -> float:
    named, covered, _ = shares
    return 0.4 * named + 0.35 * covered + 0.25


def _fit_of(shares: tuple[float, float, float], sizes: frozenset[str], own: frozenset[str]) -> float:
    named, covered, _ = shares
    sizes = in_units_of(sizes, own)
    numbers, own_numbers = numbers_in(sizes), numbers_in(own)
    sized = len(own_numbers & numbers) / len(own_numbers) if own_numbers else 1.0
    letters = {s for s in own if s.startswith("size ")} - sizes
    fit = 0.4 * named + 0.35 * covered + 0.25 * sized
    return max(0.0, fit - 0.35 * contradict(sizes, own) - (0.15 if letters and not sized else 0.0))


def _letters(sizes: frozenset[str]) -> frozenset[str]:
    return frozenset(size for size in sizes if size.startswith("size ") and not size[-1].isdigit())


@lru_cache(maxsize=65_536)
def _alike(one: str, other: str) -> float:
    if len(one) >= 5 and len(other) >= 5 and (one in other or other in one):
        return 0.85
    score = fuzz.ratio(one, other) / 100
    return score if score >= 0.8 else 0.0
