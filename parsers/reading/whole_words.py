"""Words whose letters are set apart are one word: «B E S T E L L U N G»."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from parsers.page import Document, Page, Word

LEAST_LETTERS = 5
NEAR = 1.2


def with_whole_words(document: Document) -> Document:
    """The document with each word in spaced capitals as one word."""
    pages = tuple(_on_page(page) for page in document.pages)
    return document if all(new is old for new, old in zip(pages, document.pages, strict=True)) else replace(document, pages=pages)


def _on_page(page: Page) -> Page:
    letters = [len(word.text) == 1 and word.text.isupper() for word in page.words]
    if sum(letters) < LEAST_LETTERS:
        return page
    pairs = zip(pairwise(letters), pairwise(page.words), strict=True)
    close = [one and other and beside(left, right) for (one, other), (left, right) in pairs]
    words: list[Word] = []
    place = 0
    while place < len(page.words):
        end = place + 1
        while end < len(page.words) and close[end - 1]:
            end += 1
        words += [joined(page.words[place:end], "")] if end - place >= LEAST_LETTERS else page.words[place:end]
        place = end
    return replace(page, words=tuple(words))


def beside(left: Word, right: Word) -> bool:
    """Whether two words stand in one row of one cell, a blank apart, with nothing that parts them."""
    if left.cell != right.cell or left.zone != right.zone or left.text[-1:] in {",", ";", ":"} or left.struck != right.struck:
        return False
    height = max(left.box.height, right.box.height, 4.0)
    level = left.box.overlap_y(right.box) > 0.5 * min(left.box.height, right.box.height)
    return level and -0.2 * height < right.box.x0 - left.box.x1 < NEAR * height


def joined(words: Sequence[Word], blank: str = " ") -> Word:
    """These words as one, with `blank` between them."""
    box = words[0].box
    for word in words[1:]:
        box = box.union(word.box)
    first, last = words[0].span, words[-1].span
    seconds = [word.second for word in words]
    return replace(
        words[0],
        text=blank.join(word.text for word in words),
        box=box,
        span=(first[0], last[1]) if first and last else None,
        second=blank.join(second for second in seconds if second) if all(second is not None for second in seconds) else None,
        confidence=min(word.confidence for word in words),
    )
