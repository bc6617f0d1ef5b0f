"""The printed lines of a page that run from top to bottom, kept by where they stand across: tables have hundreds."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import takewhile
from operator import itemgetter

from parsers.page import Page

Upright = tuple[float, float, float]
"""Where a line stands across, where it begins and where it ends from the page's top, in points."""


def uprights(page: Page) -> list[Upright]:
    """Those of a page, from left to right."""
    return sorted((r.x0, min(r.y0, r.y1), max(r.y0, r.y1)) for r in page.rulings if not r.horizontal)


def between(lines: Sequence[Upright], x0: float, x1: float) -> Iterable[Upright]:
    """Those that stand from x0 to x1, both included."""
    if not lines:
        return ()
    return takewhile(lambda line: line[0] <= x1, lines[bisect_left(lines, x0, key=itemgetter(0)) :])
