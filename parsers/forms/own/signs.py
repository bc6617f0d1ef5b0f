"""Characters in boxes that stand apart: moved together, so that a reader of lines sees them as a hand writes them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby, pairwise

import cv2
import numpy as np

from parsers.page import Box
from parsers.sources.paper.detector import Picture

LEAST_GAP_PT = 3.6  # points between boxes that stand apart
GAPS = (0.16, 0.3)  # of the characters' height: how far they stand apart when they are moved together
RIM_PX = 8


def stand_apart(boxes: Sequence[Box]) -> bool:
    """Whether boxes are for single characters and stand apart, each with room around it."""
    return len(boxes) > 1 and all(b.x0 - a.x1 > LEAST_GAP_PT for a, b in pairwise(boxes))


def words_of(signs: Sequence[Picture | None]) -> list[list[Picture]]:
    """The characters of each word: boxes that are filled one after the other."""
    return [[sign for sign in run if sign is not None] for filled, run in groupby(signs, lambda sign: sign is not None) if filled]


def moved_together(signs: Sequence[Picture], gap: float) -> Picture:
    """The characters of a word in one line, `gap` of their height apart."""
    height = signs[0].shape[0]
    between = np.full((height, max(2, round(height * gap))), 255, np.uint8)
    pieces = [piece for sign in signs for piece in (between, np.asarray(sign, np.uint8))][1:]
    return cv2.copyMakeBorder(np.hstack(pieces), RIM_PX, RIM_PX, RIM_PX, RIM_PX, cv2.BORDER_CONSTANT, value=255)
