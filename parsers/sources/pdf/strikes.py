"""Which words are struck out: a line through their middle, drawn or printed."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import replace

from parsers.page import Ruling, Word

HIGHEST, LOWEST = 0.30, 0.68
COVERED = 0.75


def with_strikes(words: list[Word], rulings: list[Ruling]) -> tuple[list[Word], list[Ruling]]:
    """The words with `struck` set, and the rulings that struck none.

    A horizontal line strikes a word when it runs between 30 % and 68 % of the word's height over three quarters of its width; an
    underline lies lower, the line of a table above or below.
    """
    horizontal = sorted((r for r in rulings if r.horizontal), key=lambda r: r.y0)
    used: set[Ruling] = set()
    heights = [ruling.y0 for ruling in horizontal]
    marked = [_marked(word, horizontal, heights, used) for word in words]
    return marked, [r for r in rulings if r not in used]


def _marked(word: Word, horizontal: list[Ruling], heights: list[float], used: set[Ruling]) -> Word:
    top, bottom = word.box.y0 + HIGHEST * word.box.height, word.box.y0 + LOWEST * word.box.height
    near = horizontal[bisect_left(heights, top) : bisect_right(heights, bottom)]
    through = [r for r in near if r.x0 < word.box.x1 and r.x1 > word.box.x0]
    covered = sum(min(r.x1, word.box.x1) - max(r.x0, word.box.x0) for r in through)
    if covered < COVERED * word.box.width or word.box.width <= 0:
        return word
    used.update(through)
    return replace(word, struck=True)
