"""Pages that a hand has filled in: what a reader for print takes from them is in doubt, however sure it seems."""

from __future__ import annotations

from collections.abc import Sequence

from parsers.page import Page, Word

_LOW = 0.65  # below this confidence a reader of print has guessed
_SHARE = 0.18  # typed letters stay below an eighth even as a fax; forms filled in by hand lie above a quarter
_FEWEST_WORDS = 20
_ONE_SHAPE = str.maketrans("O", "0")


def differs(word: Word) -> bool:
    """Whether the second reader saw something else; O and 0 are one, of which each reader has its own opinion, and so are «KW» and «Kw»."""
    if word.second is None:
        return False
    one, other = (text.strip(".,:;").translate(_ONE_SHAPE) for text in (word.text, word.second))
    return one != other and not (one.isalpha() and one.casefold() == other.casefold())


def in_doubt(word: Word) -> bool:
    """Whether a word was read with little confidence, or differently by the two readers."""
    return word.confidence < _LOW or differs(word)


def by_hand(page: Page) -> bool:
    """Whether so many words of a scanned page are in doubt that a hand must have written them."""
    return page.scanned and len(page.words) >= _FEWEST_WORDS and sum(map(in_doubt, page.words)) > _SHARE * len(page.words)


def steady(words: Sequence[Word]) -> bool:
    """Whether every one of these words was read with confidence, and by both readers where two were asked."""
    return bool(words) and not any(in_doubt(word) for word in words)
