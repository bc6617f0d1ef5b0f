"""Counts in sentences and typed lists that may belong to the line beside: what stands among another line's goods is asked about."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from parsers.page import Word
from parsers.reading.lines.items import Item
from parsers.reading.lines.units import counted_words, is_size_of
from parsers.reading.matching.grounding import Grounding


def borrowed_counts(items: Sequence[Item]) -> Iterator[int]:
    """The lines, by their place, whose count may be another's.

    A count that stands behind the goods of the next line, in their row; and a bare number between goods without and with an article's
    number in one row, which may be the end of a name: «15 units Fantasina volume 2, code LG3812».
    """
    for place, (item, after) in enumerate(pairwise(items)):
        count, goods, others = item.values.get("quantity"), _first(item), _first(after)
        if not (item.prose and after.prose and count and count.words and goods and others):
            continue
        if _same_row(count.words[0], others) and not _same_row(count.words[0], goods):
            if count.words[0].box.x0 > others.box.x0:
                yield place
        elif not item.codes and after.codes and _same_row(goods, others) and _is_bare(after) and not _is_bare(item):
            yield from (place, place + 1)


def shifted_counts(items: Sequence[Item], groundings: Sequence[Grounding | None]) -> Iterator[int]:
    """The lines whose goods begin with a count of their own: «1200 Pack Bettschutz …», of which one is said to be ordered."""
    for place, (item, grounding) in enumerate(zip(items, groundings, strict=True)):
        count = item.values.get("quantity")
        if not item.prose or count is None or item.description is None:
            continue
        own = _counted().match(item.description.value)
        article = grounding.article if grounding else None
        if own and own[1] != count.raw and not (article and is_size_of(article, own[0])):
            yield place


@cache
def _counted() -> re.Pattern[str]:
    return re.compile(rf"(\d[\d.,]*)\s(?:{counted_words()})(?!\w)", re.IGNORECASE)


def _first(item: Item) -> Word | None:
    """The first word of what is ordered: of its description, or of its number."""
    words = [word for part in (item.description, *item.codes) if part for word in part.words]
    return min(words, key=lambda word: (word.box.y0, word.box.x0), default=None)


def _is_bare(item: Item) -> bool:
    return "quantity" in item.values and "unit" not in item.values


def _same_row(one: Word, other: Word) -> bool:
    return one.box.y0 < other.box.y1 and other.box.y0 < one.box.y1
