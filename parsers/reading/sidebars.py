"""A coloured strip down one side of a page: what stands in it is read by itself, not in one row with what happens to stand beside it."""

from __future__ import annotations

from collections.abc import Sequence

from parsers.once import once
from parsers.page import Box, Page, Word

_LEAST_HEIGHT, _MOST_WIDTH, _AT_EDGE = 0.45, 0.48, 0.08  # of the page's
_LEAST_WORDS = 3


@once(16)
def sidebar_of(page: Page) -> Box | None:
    """The strip of a page: filled from an edge, high and narrow, with words in it and none across its border; None where there is none."""
    strips = [fill for fill in page.fills if _is_strip(page, fill)]
    return next((strip for strip in strips if _holds_words(page, strip)), None)


def in_sidebar(strip: Box | None, word: Word) -> bool:
    """Whether a word stands in a strip."""
    return strip is not None and strip.x0 <= word.box.centre <= strip.x1 and strip.y0 <= word.box.middle <= strip.y1


def parted(page: Page, words: Sequence[Word]) -> tuple[list[Word], list[Word]]:
    """The words in the strip of a page, and the others."""
    strip = sidebar_of(page)
    inside = [word for word in words if in_sidebar(strip, word)]
    return inside, [word for word in words if not in_sidebar(strip, word)] if inside else list(words)


def _is_strip(page: Page, fill: Box) -> bool:
    high = fill.height >= _LEAST_HEIGHT * page.height and fill.width <= _MOST_WIDTH * page.width
    return high and (fill.x0 <= _AT_EDGE * page.width or fill.x1 >= (1 - _AT_EDGE) * page.width)


def _holds_words(page: Page, strip: Box) -> bool:
    crossing = any(word.box.x0 < edge - 1 < edge + 1 < word.box.x1 for word in page.words for edge in (strip.x0, strip.x1))
    inside = sum(in_sidebar(strip, word) for word in page.words)
    return not crossing and _LEAST_WORDS <= inside < len(page.words)
