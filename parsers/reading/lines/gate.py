"""What of the lines a clerk must look at. A line passes unlisted only when independent checks together speak for it.

The margin of the best reading alone is no promise: an article known by number or by an unmistakable description, nothing unexplained in its
rows, products and the sum right where they are printed, and on scans two readers or arithmetic that agree.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from config.vocabulary import table
from parsers.reading.lines.assignment import counts_up
from parsers.reading.lines.borrowed import borrowed_counts, shifted_counts
from parsers.reading.lines.items import BY_SHAPE, Item, Items, Mark
from parsers.reading.lines.units import MEASURED, is_size_of
from parsers.reading.matching.grounding import Grounding, contradicted
from parsers.reading.matching.sizes import numbers_in, sizes_of
from parsers.reading.words import is_size_word

SURE_MARGIN = 2.0
_HEADED = 2
_EDGES = ".,;:()"
_MEASURES = frozenset({"ml", "cl", "l", "mm", "cm", "m", "g", "kg", "µm", "W", "V", "%"})
_PADDED = re.compile(r"0\d{3,}")  # «0004618» is a number by name: nobody counts so
CLEAR_FIT, CLEAR_MARGIN = 0.8, 1.2
_SAME_ROW = 0.5  # of the letters' height
NAMED_FIT = 0.4


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What holds for all lines: the printed sum agrees (None: there is none), there is a catalogue, a total stands on each line.

    `unpriced` tells that heads name the columns, and none of them prices.
    """

    sum_agrees: bool | None
    catalogue: bool
    margin: float
    heads: int
    totals_expected: bool
    unpriced: bool = False


def doubts_of(found: Items, groundings: Sequence[Grounding | None], around: Circumstances) -> tuple[str, ...]:
    """The paths that must be looked at, each once, in the lines' order."""
    paths: list[str] = []
    unpriced = not any({"unit_price", "line_total"} & set(item.values) for item in found.items)
    counted = all(_in_unit_of_known(item, grounding) for item, grounding in zip(found.items, groundings, strict=True))
    guessed = around.heads == 0 and unpriced and not counted and not any(item.prose for item in found.items)
    if guessed or found.unread or around.sum_agrees is False or any(item.optional for item in found.items):
        paths.append("lines")
    shifted = _shifted(found.items, groundings)
    usual = 2 * sum(1 for item in found.items if "unit_price" in item.values) > len(found.items)
    for place, (item, grounding) in enumerate(zip(found.items, groundings, strict=True)):
        paths += [f"lines.{place}.{leaf}" for leaf in ("quantity", "unit_price") if shifted]
        paths += [f"lines.{place}.unit_price"] if usual and "unit_price" not in item.values else []
        paths += [f"lines.{place}.{leaf}" for leaf in _line_doubts(item, grounding, around)]
    if _price_or_total(found.items) and around.sum_agrees:
        paths += [f"lines.{place}.unit_price" for place in range(len(found.items))]
    paths += [f"lines.{place}.quantity" for place in borrowed_counts(found.items)]
    if own := list(shifted_counts(found.items, groundings)):
        paths += ["lines", *(f"lines.{place}.quantity" for place in own)]
    counts = [f"lines.{place}.quantity" for place, item in enumerate(found.items) if item.prose]
    if 2 * sum(path in paths for path in counts) > len(counts) > 1:
        paths += counts  # in a list that is counted in one way all counts may belong to the line beside
    if any(_names_nothing(item, grounding) for item, grounding in zip(found.items, groundings, strict=True)):
        paths.append("lines")  # its numbers may be those of the line before it
    if _repeated(groundings, found.items) or any(map(_several, groundings)):
        paths.append("lines")
    return tuple(dict.fromkeys(paths))


def _line_doubts(item: Item, grounding: Grounding | None, around: Circumstances) -> Iterator[str]:
    yield from item.doubts
    proven = item.exact is True
    priced = bool(grounding and grounding.price_agrees)
    if around.catalogue and (grounding is None or not article_sure(item, grounding)):
        yield "sku"
    if not around.catalogue and not any(code.role in {"sku", "article"} for code in item.codes):
        yield "sku"
    headless = not item.prose and around.heads == 0 and not {"unit_price", "line_total"} & set(item.values)
    counted = headless and _in_unit_of_known(item, grounding)
    if headless and not counted:
        yield "quantity"
    trusted = proven or priced or around.sum_agrees is True
    if _counts_twice(item) or _is_own_size(item, grounding):
        yield "quantity"
    if around.heads >= _HEADED and not proven and around.sum_agrees is not True and _unheaded(item):
        yield "quantity"  # the heads name the other columns, but none says that these are counts
    quantity, price = item.values.get("quantity"), item.values.get("unit_price")
    if (
        not _number_sure(quantity, trusted=proven or around.sum_agrees is True)
        or (item.exact is False)
        or (not trusted and not item.prose and not counted and around.margin < SURE_MARGIN and around.heads < 3)
    ):
        yield "quantity"
    if (
        item.exact is False
        or _unexplained(item, grounding)
        or _may_be_no_price(item, grounding)
        or (price is None and around.totals_expected and not (around.unpriced and around.sum_agrees))
        or (price is not None and not _number_sure(price, trusted=trusted))
        or (price is not None and not trusted and around.margin < SURE_MARGIN and around.heads < 3)
    ):
        yield "unit_price"


def _price_or_total(items: Sequence[Item]) -> bool:
    """Whether the one amount of each row of a table may be its price or its total, because one of each is ordered."""
    counts = [mark.amount.value for item in items if (mark := item.values.get("quantity")) is not None and mark.amount is not None]
    alone = all("unit_price" in item.values and "line_total" not in item.values and not item.prose for item in items)
    return alone and len(counts) == len(items) > 0 and all(count == 1 for count in counts)


def _names_nothing(item: Item, grounding: Grounding | None) -> bool:
    """Whether a line has numbers and no goods: neither an article nor any words."""
    return (grounding is None or grounding.article is None) and item.description is None and all(code.role == "text" for code in item.codes)


def _in_unit_of_known(item: Item, grounding: Grounding | None) -> bool:
    """Whether a quantity has its unit beside it and stands with an article that number and description name alike."""
    named = grounding is not None and grounding.certain and grounding.fit is not None and grounding.fit >= NAMED_FIT
    return named and "unit" in item.values and "quantity" in item.values


def _unheaded(item: Item) -> bool:
    quantity = item.values.get("quantity")
    return quantity is not None and BY_SHAPE in quantity.why


def _counts_twice(item: Item) -> bool:
    """Whether a number that no head calls a count stands in a row with another that was taken for the description's end."""
    text = item.description.value if item.description else ""
    return _unheaded(item) and not item.exact and bool(re.search(r"\s\d{1,5}$", text))


def _is_own_size(item: Item, grounding: Grounding | None) -> bool:
    """Whether what was taken for the count measures something where it stands, and is a size in the article's name: «20 my»."""
    quantity, article = item.values.get("quantity"), grounding.article if grounding else None
    if quantity is None or quantity.amount is None or article is None or item.exact:
        return False
    if "unit" in item.values:
        unit = item.values["unit"]
        return item.prose and unit.value in MEASURED and is_size_of(article, f"{quantity.raw} {unit.raw}".strip(_EDGES))
    words = [word.strip(_EDGES) for word in item.text.split()]
    beside = [words[place - 1 : place + 2 : 2] for place in range(1, len(words) - 1) if words[place] == quantity.raw]
    measures = table("descriptions", "measures")
    if words.count(quantity.raw) > 1 or not any(
        is_size_word(before) or after.casefold() in measures or after in _MEASURES for before, after in beside
    ):
        return False
    return quantity.amount.value in {Decimal(number) for text in article.names for number in numbers_in(sizes_of(text))}


def _unexplained(item: Item, grounding: Grounding | None) -> bool:
    """Whether an amount in the item's rows has no role and is no size of the article: «0,75 l» in its description is one."""
    article = grounding.article if grounding else None
    texts = article.names if article else ()
    sizes = {Decimal(number) for text in texts for number in numbers_in(sizes_of(text))}
    best = grounding.best if grounding else None
    named = {id(word) for word in best.code.words} if best and best.code and article else set()  # «32373.05» is the article's number
    loose = (mark for mark in item.loose if not (mark.words and {id(word) for word in mark.words} <= named))
    return any(mark.amount is None or mark.amount.value not in sizes for mark in loose)


def _may_be_no_price(item: Item, grounding: Grounding | None) -> bool:
    """Whether a number in a sentence may be a part of the name, «Teleskop 3,60»: without a currency, and neither file nor total say it."""
    price = item.values.get("unit_price")
    if not item.prose or price is None or price.amount is None or price.amount.currency is not None or item.exact:
        return False
    agrees = grounding.price_agrees if grounding is not None else None
    return agrees is False or (agrees is None and "line_total" not in item.values)


def _shifted(items: Sequence[Item], groundings: Sequence[Grounding | None]) -> bool:
    """Whether numbers may stand with the wrong article or be positions: hardly a price is the article's, or the quantities count up."""
    counts = [mark.amount.value for item in items if (mark := item.values.get("quantity")) is not None and mark.amount is not None]
    if counts_up(counts) and len(counts) == len(items) and not any(item.exact or "unit" in item.values for item in items):
        return True
    agreeing = [g.price_agrees for g in groundings if g is not None and g.price_agrees is not None]
    spread = any(len(item.rows) > 1 and not _in_one_row(item, grounding) for item, grounding in zip(items, groundings, strict=True))
    return spread and len(agreeing) >= 2 and sum(agreeing) < 0.34 * len(agreeing)


def _in_one_row(item: Item, grounding: Grounding | None) -> bool:
    """Whether the article's number stands in the row of the count, whose product is the printed total, whatever goes on below it."""
    code = grounding.best.code if grounding and grounding.best else None
    quantity = item.values.get("quantity")
    if code is None or quantity is None or not (code.words and quantity.words) or item.exact is not True:
        return False
    one, other = code.words[0].box, quantity.words[0].box
    return abs(one.middle - other.middle) < _SAME_ROW * max(one.height, other.height)


def _number_sure(mark: Mark | None, *, trusted: bool) -> bool:
    """Whether a number has one meaning and was read alike by two readers, or is proven by arithmetic or the catalogue."""
    if mark is None or mark.amount is None or mark.amount.otherwise is not None:
        return False
    if _PADDED.fullmatch(mark.raw):
        return False
    if trusted:
        return True
    return mark.read_twice and not mark.amount.repaired


def article_sure(item: Item, grounding: Grounding) -> bool:
    """Whether the article may pass without a look: by number and not spoken against, or by a clear description and its price."""
    article = grounding.article
    if article is None or grounding.margin < 1.0:
        return False
    text = item.description.value if item.description else ""
    against = bool(text) and contradicted(article, text)
    if grounding.certain:
        code = grounding.best.code if grounding.best else None
        weak_fit = grounding.fit is not None and grounding.fit < 0.2 and len(text.split()) >= 2 and not grounding.price_agrees
        alike = code is None or all(word.second is None or word.second for word in code.words)
        return not against and not weak_fit and alike
    if "clear" in grounding.ways and grounding.price_agrees is not False and "near" not in grounding.ways:
        return grounding.margin >= CLEAR_MARGIN
    clear = grounding.fit is not None and grounding.fit >= CLEAR_FIT and grounding.margin >= CLEAR_MARGIN
    return clear and bool(grounding.price_agrees) and not against


def _several(grounding: Grounding | None) -> bool:
    """Whether two articles are named by number in what was read as one line."""
    return grounding is not None and sum(1 for choice in grounding.choices if choice.ways & {"sku", "gtin", "buyer"}) > 1


def _repeated(groundings: Sequence[Grounding | None], items: Sequence[Item]) -> bool:
    """Whether two lines say the same of the same article: one of them may be a schedule row or an echo."""
    seen: set[tuple[str, str]] = set()
    for item, grounding in zip(items, groundings, strict=True):
        if grounding is None or grounding.article is None or "quantity" not in item.values:
            continue
        key = (grounding.article.sku, "" if item.prose else item.values["quantity"].value)  # «X (4711) doch nur 1» corrects an earlier line
        if key in seen:
            return True
        seen.add(key)
    return False
