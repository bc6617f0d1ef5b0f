"""Small charts as SVG, drawn on the server: bars by day, their parts one on the other. Colours come from the stylesheet by class."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

WIDTH, HEIGHT, FOOT = 320.0, 76.0, 16.0
MOST_NAMES = 5
GAP = 0.25
"""Of a bar's share of the width, how much is left between two bars."""


@dataclass(frozen=True, slots=True)
class Rect:
    """One piece of a bar; `series` is its place among the parts, `words` what pointing at it says."""

    x: float
    y: float
    width: float
    height: float
    series: int
    words: str


@dataclass(frozen=True, slots=True)
class Mark:
    """Words below the bars."""

    x: float
    words: str


@dataclass(frozen=True, slots=True)
class Chart:
    """What the template draws; `most` is the value that the full height stands for."""

    rects: tuple[Rect, ...]
    marks: tuple[Mark, ...]
    most: int
    width: float = WIDTH
    height: float = HEIGHT + FOOT
    ground: float = HEIGHT


def stacked(rows: Sequence[Sequence[int]], words: Sequence[Sequence[str]], names: Sequence[str]) -> Chart:
    """A bar for each row, its parts from the bottom up; `words` has one text for each part, `names` one for each bar (some are written)."""
    most = max((sum(row) for row in rows), default=0)
    step = WIDTH / max(1, len(rows))
    rects = []
    for place, (row, said) in enumerate(zip(rows, words, strict=True)):
        top = HEIGHT
        for series, (value, told) in enumerate(zip(row, said, strict=True)):
            height = HEIGHT * value / most if most else 0.0
            top -= height
            if value:
                x, width = place * step + step * GAP / 2, step * (1 - GAP)
                rects.append(Rect(round(x, 2), round(top, 2), round(width, 2), round(height, 2), series, told))
    every = max(1, -(-len(names) // MOST_NAMES))
    marks = tuple(Mark(round((place + 0.5) * step, 2), name) for place, name in enumerate(names) if place % every == 0)
    return Chart(tuple(rects), marks, most)
