"""Finding articles by description: rare words weigh more than common ones, sizes decide between near-twins."""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from functools import cached_property, lru_cache

from rapidfuzz import fuzz, process

from config.company import Article
from parsers.reading.matching.sizes import contradict, numbers_in, sizes_of
from parsers.reading.words import plain_phrases

_WORD = re.compile(r"[a-zà-öø-ÿß]{2,}", re.IGNORECASE)
MOST_CANDIDATES = 80
MOST_POSTINGS = 20_000
SAME_WORD = 0.85


def words_of(text: str) -> tuple[str, ...]:
    """The words of a description that say something, in lower case, ß as ss."""
    fillers = plain_phrases("descriptions", "fillers")
    return tuple(word.replace("ß", "ss") for word in _WORD.findall(text.casefold()) if word not in fillers)


class DescriptionIndex:
    """An inverted index from words to articles (by their place in the catalogue), built when first used."""

    def __init__(self, articles: Sequence[Article]) -> None:
        self._articles = articles
        self._places = {article.sku: place for place, article in enumerate(articles)}
        self._read = lru_cache(maxsize=4096)(self._texts)
        self._weight = lru_cache(maxsize=65_536)(self._rarity)
        self._candidates = lru_cache(maxsize=1024)(self._scored)

    def _texts(self, place: int) -> tuple[tuple[frozenset[str], frozenset[str]], ...]:
        article = self._articles[place]
        texts = [text for text in (article.name_de, article.name_en, *article.aliases) if text]
        return tuple((frozenset(words_of(text)), sizes_of(text)) for text in texts)

    @cached_property
    def _postings(self) -> dict[str, list[int]]:
        found: dict[str, list[int]] = defaultdict(list)
        for place, article in enumerate(self._articles):
            texts = (article.name_de, article.name_en, *article.aliases)
            for word in dict.fromkeys(word for text in texts for word in words_of(text)):
                found[word].append(place)
        return dict(found)

    @cached_property
    def _by_stem(self) -> dict[str, list[str]]:
        """Words by their first four letters and their last five: slips and compounds leave one of both."""
        found: dict[str, list[str]] = defaultdict(list)
        for word in self._postings:
            for key in {f"<{word[:4]}", f">{word[-5:]}"}:
                found[key].append(word)
        return dict(found)

    def _rarity(self, word: str) -> float:
        held = len(self._postings.get(word, ()))
        return math.log(1 + len(self._articles) / (held or 1))

    def _similar(self, word: str) -> list[tuple[str, float]]:
        """Words of the catalogue like this one with their likeness (0..1): itself, inflections, compounds, slips."""
        # in the catalogue's order: a set's changes from process to process, and with it what ties decide
        pool = list(dict.fromkeys((*self._by_stem.get(f"<{word[:4]}", ()), *self._by_stem.get(f">{word[-5:]}", ()))))
        found = [(other, score / 100) for other, score, _ in process.extract(word, pool, scorer=fuzz.ratio, limit=8, score_cutoff=70)]
        if len(word) >= 5:
            found += [(other, 0.75) for other in pool if (word in other or other in word) and len(other) >= 5 and other != word]
        return found

    def knows(self, word: str) -> bool:
        """Whether a word, as `words_of` gives it, stands in a text, or has the beginning or the end of one that does."""
        return word in self._postings or (len(word) >= 5 and bool(self._similar(word)))

    def find(self, text: str, limit: int) -> list[tuple[int, float]]:
        """(place, fit) of the articles that fit best."""
        return list(self._candidates(text)[:limit])

    def _scored(self, text: str) -> tuple[tuple[int, float], ...]:
        likely: Counter[int] = Counter()
        spent = 0
        similar = {word: self._similar(word) for word in words_of(text)}
        ranked = sorted(((other, score) for found in similar.values() for other, score in found), key=lambda x: len(self._postings[x[0]]))
        for word, score in ranked:
            if spent > MOST_POSTINGS:
                break
            spent += len(self._postings[word])
            for place in self._postings[word]:
                likely[place] += int(1000 * score * self._weight(word))
        asked, sizes = frozenset(similar), sizes_of(text)
        pool = likely.most_common(MOST_CANDIDATES)
        scored = [(place, self._fit(place, asked, sizes)) for place, _ in pool]
        return tuple(sorted(scored, key=lambda pair: (-pair[1], pair[0])))

    def holding(self, text: str) -> list[int]:
        """The articles that one of their texts holds every word and every size of this description."""
        asked, sizes = frozenset(words_of(text)), sizes_of(text)
        if not asked or (len(asked) < 2 and not sizes):
            return []
        return [place for place, _ in self.find(text, MOST_CANDIDATES) if self._holds(place, asked, sizes)]

    def _holds(self, place: int, asked: frozenset[str], sizes: frozenset[str]) -> bool:
        for words, own in self._read(place):
            named = all(word in words or any(_alike(word, other) >= SAME_WORD for other in words) for word in asked)
            if named and not contradict(sizes, own) and numbers_in(sizes) <= numbers_in(own) and _letters(sizes) <= _letters(own):
                return True
        return False

    def fit(self, article: Article, text: str) -> float:
        """How well a description fits one article (0..1)."""
        return self._fit(self._places[article.sku], frozenset(words_of(text)), sizes_of(text))

    def _fit(self, place: int, asked: frozenset[str], sizes: frozenset[str]) -> float:
        return max((self._compare(asked, sizes, words, own) for words, own in self._read(place)), default=0.0)

    def _compare(self, asked: frozenset[str], sizes: frozenset[str], words: frozenset[str], own: frozenset[str]) -> float:
        if not asked and not sizes:
            return 0.0
        numbers, own_numbers = numbers_in(sizes), numbers_in(own)
        named = self._share(asked, words) if asked else 0.0
        covered = self._share(words, asked) if words else 0.0
        sized = len(own_numbers & numbers) / len(own_numbers) if own_numbers else 1.0
        letters = {s for s in own if s.startswith("size ")} - sizes
        fit = 0.4 * named + 0.35 * covered + 0.25 * sized
        return max(0.0, fit - 0.35 * contradict(sizes, own) - (0.15 if letters and not sized else 0.0))

    def _share(self, of: Iterable[str], among: frozenset[str]) -> float:
        """The weighted share of words that the other side has, likeness counted."""
        total = held = 0.0
        for word in sorted(of):  # sums of fractions depend on their order
            weight = self._weight(word)
            total += weight
            held += weight * (1.0 if word in among else max((_alike(word, other) for other in among), default=0.0))
        return held / total if total else 0.0


def _letters(sizes: frozenset[str]) -> frozenset[str]:
    return frozenset(size for size in sizes if size.startswith("size ") and not size[-1].isdigit())


@lru_cache(maxsize=65_536)
def _alike(one: str, other: str) -> float:
    if len(one) >= 5 and len(other) >= 5 and (one in other or other in one):
        return 0.85
    score = fuzz.ratio(one, other) / 100
    return score if score >= 0.8 else 0.0
