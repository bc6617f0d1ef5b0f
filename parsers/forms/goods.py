"""What a catalogue offers to a hand's article number: the numbers nearest to what was read, each scored on the ink itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import chain

from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

from config.company import Article
from parsers.forms import second_reader
from parsers.forms.filled import Written
from parsers.forms.spelling import fits
from parsers.forms.two_readers import scores
from parsers.masterdata import Master
from parsers.reading.matching.articles import squeezed

NEAREST, CHOICES, MOST_TWINS = 90, 8, 12
FAR = 3.0  # log units that an article of our own may lose against the best reading, and as much again for each character
DESCRIBED, LEAST_FIT = 7.0, 0.35
TWINS, OF_A_NAME, MOST = 7.0, 0.5, 8.0  # log-odds; what a log unit of the ink is worth between names, and what it takes at most


@dataclass(frozen=True, slots=True)
class Choice:
    """An article that a row may mean: its log-odds by the number (`number`) and by the description (`words`), None where not written.

    `price` is what price and amount in the row take from it beside others.
    """

    article: Article
    number: float | None
    words: float | None
    price: float = 0.0

    @property
    def odds(self) -> float:
        return (self.number or 0.0) + (self.words or 0.0) + self.price


def choices(number: Written | None, description: Written | None, master: Master) -> list[Choice]:
    """The articles that fit number and description together, best first."""
    text = description.as_read()[0] if description else ""
    found: dict[str, float | None] = dict(_by_number(number, master)) if number else {}
    if description:
        for match in chain.from_iterable(master.articles.described(read, 12) for read in _texts(description)):
            found.setdefault(match.article.sku, None)
        if number:
            rest = [sku for sku, odds in found.items() if odds is None]
            found |= dict(zip(rest, _scored(number, rest), strict=True))
    made = [_choice(sku, odds, text, master) for sku, odds in found.items()]
    ranked = sorted((c for c in made if c), key=lambda c: -c.odds)
    return (by_names(ranked, description) if description else ranked)[:CHOICES]


def _texts(description: Written) -> list[str]:
    """What either look reads, the surer one first."""
    return list(dict.fromkeys(text for text in (description.as_read()[0], *(held for held, _, _ in description.readings())) if text))


def _choice(sku: str, odds: float | None, text: str, master: Master) -> Choice | None:
    article = master.articles.article(sku)
    if article is None:
        return None
    fit = master.articles.fit(article, text) if len(text) > 3 else None
    return Choice(article, odds, None if fit is None else DESCRIBED * (fit - LEAST_FIT))


def by_names(ranked: list[Choice], description: Written) -> list[Choice]:
    """Articles that come near one another, told apart by how well the ink says their whole names, where it says one of them.

    Words as read do not tell twins apart of whose names a letter or a blank was misread: the ink does.
    """
    twins = [choice for choice in ranked if choice.words is not None and choice.odds > ranked[0].odds - TWINS][:MOST_TWINS]
    names = [(n, name) for n, choice in enumerate(twins) for name in choice.article.names]
    if len(twins) < 2:
        return ranked
    held = [(n, fit) for (n, _), fit in zip(names, fits(description, [name for _, name in names]), strict=True)]
    best = {n: max((fit for at, fit in held if at == n), key=lambda fit: fit.score) for n in {n for n, _ in held}}
    likeliest = max(best.values(), key=lambda fit: fit.score, default=None)
    if likeliest is None or not likeliest.likely:
        return ranked
    lost = [min(MOST, OF_A_NAME * (likeliest.score - best[n].score)) if n in best else MOST for n in range(len(twins))]
    told = [replace(choice, words=(choice.words or 0.0) - less) for choice, less in zip(twins, lost, strict=True)]
    return sorted([*told, *(choice for choice in ranked if choice not in twins)], key=lambda c: -c.odds)


def _by_number(number: Written, master: Master) -> list[tuple[str, float]]:
    reads = {squeezed(text) for text in (*(text for text, _, _ in number.readings()), second_reader.best(number.figures))}
    skus, as_compared = master.forms.skus
    near = (process.extract(read, as_compared, scorer=Levenshtein.distance, limit=NEAREST) for read in reads)
    held = sorted({skus[at] for found in near for _, _, at in found})
    return sorted(zip(held, _scored(number, held), strict=True), key=lambda pair: -pair[1])[: 2 * CHOICES]


def _scored(number: Written, skus: Sequence[str]) -> list[float]:
    """Each number's log-odds against its being something else: what it loses against the best reading, measured by its length."""
    if not skus:
        return []
    written = [way for sku in skus for way in (sku, sku.upper(), squeezed(sku))]
    fitting = scores(number, written, "article")
    return [FAR + 0.6 * len(squeezed(sku)) + max(fitting[3 * i : 3 * i + 3]) for i, sku in enumerate(skus)]


def margin(found: Sequence[float]) -> float:
    """By how much the best log-odds pass the next and nothing at all."""
    return found[0] - max(0.0, found[1] if len(found) > 1 else 0.0) if found else 0.0
