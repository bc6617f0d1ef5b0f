"""How much the text of a page still runs up or down, so that rows are grouped along it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

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
    across = np.array([word.box.centre for word in words])
    down = np.array([word.box.middle for word in words])
    letters = np.array([len(word.text) for word in words], dtype=np.float64)
    count = int(STEEPEST / STEP)
    slopes = [STEP * k for k in range(-count, count + 1)]
    scores = {slope: _sharpness(down - slope * across, letters) for slope in slopes}
    best = max(slopes, key=lambda slope: (scores[slope], -abs(slope)))
    return best if scores[best] > CLEARLY_BETTER * scores[0.0 if 0.0 in scores else min(slopes, key=abs)] else 0.0


def _sharpness(levels: NDArray[np.float64], letters: NDArray[np.float64]) -> float:
    """How well words fall onto few heights: the sum of squares over two shifted grids."""
    total = 0.0
    for shift in (0.0, BIN / 2):
        bins = (levels + shift) // BIN
        counts = np.bincount((bins - bins.min()).astype(np.intp), letters)
        total += float(counts @ counts)
    return total
