"""Article numbers that are written with blanks inside are one word: «PM 0626/4», «SK 0840», «000 710»."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from parsers.masterdata import Master
from parsers.page import Document, Page, Word
from parsers.reading.matching.articles import ArticleIndex
from parsers.reading.whole_words import beside, joined

MOST_WORDS = 4
LONGEST_PREFIX = 4
LEAST_DIGITS = 6
_EDGES = ".,;:()[]{}\"'«»„“”#*"
_SIGNS = re.compile(r"[\W_]+")
_NAMED_BY_FIGURES = re.compile(r"[A-ZÄÖÜ]{1,4} \d[\d/.-]{4,}")
"""What an article is called by, if it is much like a number: «HK 22/600/1000»."""
_DIGITS = re.compile(r"\d{2,3}")


def with_whole_numbers(document: Document, master: Master | None) -> Document:
    """The document with each article number of the catalogue as one word, also where the buyer wrote it with blanks."""
    if master is None or not document.pages:
        return document
    return replace(document, pages=tuple(_on_page(page, master.articles) for page in document.pages))


def _on_page(page: Page, articles: ArticleIndex) -> Page:
    words: list[Word] = []
    place = 0
    close = [*(beside(left, right) for left, right in pairwise(page.words)), False]
    digits = [any(map(str.isdigit, word.text)) for word in page.words]
    while place < len(page.words):
        reach = place + 1 + next(n for n in range(MOST_WORDS) if n == MOST_WORDS - 1 or not close[place + n])
        ends = (end for end in range(reach, place + 1, -1) if any(digits[place + 1 : end]))
        end = next((end for end in ends if _is_one(page.words[place:end], articles)), place + 1)
        words.append(joined(page.words[place:end]) if end > place + 1 else page.words[place])
        place = end
    return page if len(words) == len(page.words) else replace(page, words=tuple(words))


def _is_one(words: Sequence[Word], articles: ArticleIndex) -> bool:
    """Whether these words together, beside each other, and not one of them alone, are an article's number."""
    parts = [word.text.strip(_EDGES) for word in words]
    if not all(parts):
        return False
    together = " ".join(parts)
    article = articles.by_number(together)
    if article is None:
        return bool(_NAMED_BY_FIGURES.fullmatch(together)) and articles.by_name(together) is not None
    if _SIGNS.split(article.sku.casefold()) == _SIGNS.split(" ".join(parts).casefold()):
        return True
    if parts[0].isalpha() and len(parts[0]) <= LONGEST_PREFIX and parts[0].isupper():
        return not any(articles.by_number(part) for part in parts[1:])
    return all(_DIGITS.fullmatch(part) for part in parts) and sum(map(len, parts)) >= LEAST_DIGITS
