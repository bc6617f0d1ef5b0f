"""How much the text of a page still runs up or down, so that rows are grouped along it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from parsers.page import Word

STEEPEST = 0.035
STEP = 0.0025
BIN = 2.0
CLEARLY_BETTER = 1.08
FEWEST_WORDS = 12


def slope_of(words: Sequence[Word]) -> float:
    """Points that a line of text sinks for each point to the right (−0.035 to 0.035); 0 unless another slope is clearly better."""
    if len(words) < FEWEST_WORDS:
        return 0.0
    middles = [(word.box.centre, word.box.middle, len(word.text)) for word in words]
    count = int(STEEPEST / STEP)
    slopes = [STEP * k for k in range(-count, count + 1)]
    scores = {slope: _sharpness(middles, slope) for slope in slopes}
    best = max(slopes, key=lambda slope: (scores[slope], -abs(slope)))
    return best if scores[best] > CLEARLY_BETTER * scores[0.0 if 0.0 in scores else min(slopes, key=abs)] else 0.0


def _sharpness(middles: Sequence[tuple[float, float, int]], slope: float) -> float:
    """How well words fall onto few heights: the sum of squares over two shifted grids."""
    total = 0
    levels = [(y - slope * x, weight) for x, y, weight in middles]
    for shift in (0.0, BIN / 2):
        counts: defaultdict[float, int] = defaultdict(int)
        for level, weight in levels:
            counts[(level + shift) // BIN] += weight
        total += sum(count * count for count in counts.values())
    return float(total)
