"""Article numbers that are written with blanks inside are one word: «PM 0626/4», «SK 0840», «000 710»."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from parsers.masterdata import Master
from parsers.page import Document, Page, Word
from parsers.reading.matching.articles import ArticleIndex

MOST_WORDS = 4
LONGEST_PREFIX = 4
LEAST_DIGITS = 6
NEAR = 1.2
_EDGES = ".,;:()[]{}\"'«»„“”#*"
_DIGITS = re.compile(r"\d{2,3}")


def with_whole_numbers(document: Document, master: Master | None) -> Document:
    """The document with each article number of the catalogue as one word, also where the buyer wrote it with blanks."""
    if master is None or not document.pages:
        return document
    return replace(document, pages=tuple(_on_page(page, master.articles) for page in document.pages))


def _on_page(page: Page, articles: ArticleIndex) -> Page:
    words: list[Word] = []
    place = 0
    beside = [*(_beside(left, right) for left, right in pairwise(page.words)), False]
    digits = [any(map(str.isdigit, word.text)) for word in page.words]
    while place < len(page.words):
        reach = place + 1 + next(n for n in range(MOST_WORDS) if n == MOST_WORDS - 1 or not beside[place + n])
        ends = (end for end in range(reach, place + 1, -1) if any(digits[place + 1 : end]))
        end = next((end for end in ends if _is_one(page.words[place:end], articles)), place + 1)
        words.append(_joined(page.words[place:end]) if end > place + 1 else page.words[place])
        place = end
    return page if len(words) == len(page.words) else replace(page, words=tuple(words))


def _is_one(words: Sequence[Word], articles: ArticleIndex) -> bool:
    """Whether these words together, beside each other, and not one of them alone, are an article's number."""
    parts = [word.text.strip(_EDGES) for word in words]
    if not all(parts):
        return False
    article = articles.by_number(" ".join(parts))
    if article is None:
        return False
    if article.sku.casefold().split() == [part.casefold() for part in parts]:
        return True
    if parts[0].isalpha() and len(parts[0]) <= LONGEST_PREFIX and parts[0].isupper():
        return not any(articles.by_number(part) for part in parts[1:])
    return all(_DIGITS.fullmatch(part) for part in parts) and sum(map(len, parts)) >= LEAST_DIGITS


def _beside(left: Word, right: Word) -> bool:
    """Whether two words stand in one row of one cell, a blank apart, with nothing that parts them."""
    if left.cell != right.cell or left.zone != right.zone or left.text[-1:] in {",", ";", ":"} or left.struck != right.struck:
        return False
    height = max(left.box.height, right.box.height, 4.0)
    level = left.box.overlap_y(right.box) > 0.5 * min(left.box.height, right.box.height)
    return level and -0.2 * height < right.box.x0 - left.box.x1 < NEAR * height


def _joined(words: Sequence[Word]) -> Word:
    box = words[0].box
    for word in words[1:]:
        box = box.union(word.box)
    first, last = words[0].span, words[-1].span
    seconds = [word.second for word in words]
    return replace(
        words[0],
        text=" ".join(word.text for word in words),
        box=box,
        span=(first[0], last[1]) if first and last else None,
        second=" ".join(second for second in seconds if second) if all(second is not None for second in seconds) else None,
        confidence=min(word.confidence for word in words),
    )
