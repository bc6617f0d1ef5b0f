"""Which article of ours an item means: number, GTIN, the buyer's number, alias, description and price together."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from config.company import Article, Customer
from parsers.masterdata import Master
from parsers.reading.evidence import Reason
from parsers.reading.lines.items import Code, Item
from parsers.reading.matching.articles import ArticleIndex, Way, squeezed, valid_gtin
from parsers.reading.matching.packs import without_pack
from parsers.reading.matching.sizes import contradict, is_a_size, sizes_of
from parsers.reading.words import plain

CERTAIN_WAYS: frozenset[Way] = frozenset({"sku", "gtin", "buyer", "alias"})
LIKELY, SOMEWHAT_LIKE, ALONE = 1.0, -0.4, 0.5
"""Log-odds of an article that is offered whatever else is near, of one that has to stand alone, and how far the next must be behind it."""
WEAK_DIGITS = 4
"""A number of fewer characters, or of digits only and no longer than this, may stand in a text by chance."""

_LIKE = 0.45  # how well a description must fit an article at least


@dataclass(slots=True)
class Choice:
    """An article with the ways that lead to it and the code it was found by, if any."""

    article: Article
    ways: set[Way] = field(default_factory=set)
    reasons: list[Reason] = field(default_factory=list)
    code: Code | None = None

    @property
    def score(self) -> float:
        return sum(reason.weight for reason in self.reasons)


@dataclass(frozen=True, slots=True)
class Grounding:
    """The article chosen (None: goods that we do not sell, as far as one can tell), the choices ranked, and what the item's codes are.

    `margin` is in log-odds to the next article; `fit` says how well the description fits the chosen one (0..1, None without description).
    """

    article: Article | None
    choices: tuple[Choice, ...] = ()
    margin: float = 0.0
    fit: float | None = None
    price_agrees: bool | None = None
    buyer_code: Code | None = None
    gtin_code: Code | None = None

    @property
    def best(self) -> Choice | None:
        return self.choices[0] if self.article and self.choices else None

    @property
    def ways(self) -> set[Way]:
        return self.best.ways if self.best else set()

    @property
    def certain(self) -> bool:
        return bool(self.ways & CERTAIN_WAYS)


def ground(item: Item, master: Master, customer: Customer | None) -> Grounding:
    """The article that this item means."""
    articles = master.articles
    number = customer.customer_number if customer else None
    choices: dict[str, Choice] = {}
    for code in item.codes:
        for article, way, weight in _by_code(articles, code, number):
            _add(choices, article, way, Reason(f"{_WORDS[way]} {code.text}", weight), code)
    text = _named(articles, item.description.value) if item.description else ""
    _add_described(choices, articles, text, item)
    price = item.values.get("unit_price")
    value = price.amount.value if price and price.amount else None
    for choice in choices.values():
        _weigh(choice, articles, text, value, number)
    ranked = sorted(choices.values(), key=lambda c: (-c.score, c.article.sku))
    best = ranked[0] if ranked and _is_meant(ranked) else None
    margin = max(0.0, best.score - max(0.0, ranked[1].score if len(ranked) > 1 else 0.0)) if best else 0.0
    fit = articles.fit(best.article, text) if best and text else None
    agrees = _agrees(articles, best.article, value, number) if best else None
    return Grounding(
        best.article if best else None, tuple(ranked[:5]), margin, fit, agrees, _buyer_code(item, best, articles, number), _gtin_code(item)
    )


def _named(articles: ArticleIndex, text: str) -> str:
    """A description without its pack, where an article that it may mean is packed so and is not itself called by its pack."""
    parted = without_pack(text)
    if parted is None:
        return text
    bare, count = parted
    likely = [match.article for match in articles.described(bare) if match.fit >= _LIKE]
    packed = any(article.pack_size == count and not is_a_size(Decimal(count), article.names) for article in likely)
    return bare if packed else text


def _is_meant(ranked: Sequence[Choice]) -> bool:
    """Whether the best choice is to be offered: it is likely, or it is somewhat like what is asked for and nothing else comes near."""
    best, next_best = ranked[0].score, ranked[1].score if len(ranked) > 1 else SOMEWHAT_LIKE
    return best > LIKELY or (best > SOMEWHAT_LIKE and best - next_best >= ALONE)


_WORDS: dict[Way, str] = {
    "sku": "article number",
    "gtin": "GTIN",
    "buyer": "the buyer's number",
    "alias": "name",
    "clear": "description",
    "near": "like the article number",
    "description": "description",
}


def _add(choices: dict[str, Choice], article: Article, way: Way, reason: Reason, code: Code | None = None) -> None:
    choice = choices.setdefault(article.sku, Choice(article))
    if way not in choice.ways:
        choice.ways.add(way)
        choice.reasons.append(reason)
        if choice.code is None or reason.weight >= 6:
            choice.code = code or choice.code


def _by_code(articles: ArticleIndex, code: Code, customer_number: str | None) -> Iterable[tuple[Article, Way, float]]:
    if customer_number and code.role != "sku" and (article := articles.by_buyer_number(customer_number, code.text)):
        yield article, "buyer", 7.0 if code.role == "buyer_sku" else 5.5
    if code.role != "buyer_sku" and (article := articles.by_gtin(code.text)):
        yield article, "gtin", 7.0
    if article := articles.by_number(code.text):
        yield article, "sku", _number_weight(code)
    elif code.role in {"sku", "article"} or (code.role == "text" and _mixed(code.text)):
        found = articles.near(code.text)
        for match in found[:5]:
            yield match.article, "near", (3.0 if code.role != "text" else 1.5) * match.fit - 0.7 * (len(found) - 1)


def _mixed(text: str) -> bool:
    return bool(re.search(r"\d", text)) and (bool(re.search(r"[A-Za-z]", text)) or len(re.sub(r"\D", "", text)) >= 6) and len(text) >= 5


def _number_weight(code: Code) -> float:
    bare = squeezed(code.text)
    weak = len(bare) < WEAK_DIGITS or (bare.isdigit() and len(bare) <= WEAK_DIGITS)
    if code.role in {"sku", "article"}:
        return 6.5
    if code.role == "buyer_sku":
        return 1.0
    return 3.0 if weak else 5.5


def _add_described(choices: dict[str, Choice], articles: ArticleIndex, text: str, item: Item) -> None:
    if not text:
        return
    for article in [a for a in (articles.by_name(text), articles.by_name(item.text)) if a]:
        _add(choices, article, "alias", Reason("named exactly so", 6.0))
    clear = articles.meant(text) or (articles.meant(item.lead) if item.lead else None)
    if clear is not None and not contradicted(clear, text):
        _add(choices, clear, "clear", Reason("the only article with all these words and sizes", 2.5))
    for match in articles.described(text):
        if match.fit >= _LIKE:
            _add(choices, match.article, "description", Reason(f"description fits by {match.fit:.2f}", 8.0 * (match.fit - 0.5)))
    if any(choice.score > LIKELY for choice in choices.values()):
        return
    if sized := articles.told_by_sizes(text):
        _add(choices, sized, "sizes", Reason("the only article with these sizes", 0.6))
    elif worded := articles.told_by_words(text):
        _add(choices, worded, "words", Reason("the only article with these words", 0.6))


def _weigh(choice: Choice, articles: ArticleIndex, text: str, price: Decimal | None, customer_number: str | None) -> None:
    """Description and price speak for or against an article that something else led to."""
    if text and "description" not in choice.ways and "alias" not in choice.ways:
        fit = articles.fit(choice.article, text)
        choice.reasons.append(Reason(f"description fits by {fit:.2f}", 3.0 * (fit - 0.3)))
    agrees = _agrees(articles, choice.article, price, customer_number)
    if agrees is not None:
        choice.reasons.append(Reason("price as listed" if agrees else "another price is listed", 1.5 if agrees else -0.7))
    if choice.article.status == "discontinued":
        choice.reasons.append(Reason("discontinued", -0.2))


def _agrees(articles: ArticleIndex, article: Article, price: Decimal | None, customer_number: str | None) -> bool | None:
    known = articles.prices(article, customer_number)
    return None if price is None or not known else price in known


def contradicted(article: Article, text: str) -> bool:
    """Whether the sizes in a description speak against every text of the article; bare numbers, which may be anything, do not."""
    sizes = frozenset(size for size in sizes_of(text) if not size.startswith("#"))
    return bool(sizes) and bool(article.names) and all(contradict(sizes, sizes_of(name)) for name in article.names)


def _buyer_code(item: Item, best: Choice | None, articles: ArticleIndex, customer_number: str | None) -> Code | None:
    """The buyer's own number: by its column or label, else what led to the article as the buyer's, else a number that is not ours."""
    stated = next((code for code in item.codes if code.role == "buyer_sku"), None)
    if stated:
        return stated
    if customer_number:
        known = next((code for code in item.codes if articles.by_buyer_number(customer_number, code.text)), None)
        if known and not (articles.by_number(known.text) and known.role == "sku"):
            return known
    if best is None or best.ways & {"near"}:
        return None
    others = [code for code in item.codes if code.role == "article" and _unlike(code.text, best.article, articles)]
    return others[0] if others and best.code not in others else None


def _unlike(text: str, article: Article, articles: ArticleIndex) -> bool:
    """Whether a number may be the buyer's: none of ours nor a part of it, nor a size, nor a word of the article's texts."""
    own = f" {plain(' '.join((article.name_de, article.name_en, *article.aliases)))} "
    known = articles.by_number(text) or articles.by_gtin(text)
    sized = any(not size.startswith("#") for size in sizes_of(text))
    part = squeezed(text) in squeezed(article.sku) or f" {plain(text)} " in own
    return known is None and not sized and not part


def _gtin_code(item: Item) -> Code | None:
    codes = [code for code in item.codes if valid_gtin(re.sub(r"[\s-]", "", code.text))]
    return next(
        (c for c in codes if c.role == "gtin"), next((c for c in codes if len(re.sub(r"\D", "", c.text)) >= 13 and c.role != "sku"), None)
    )
