"""Characters in boxes that stand apart: moved together, so that a reader of lines sees them as a hand writes them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby, pairwise

import cv2
import numpy as np

from parsers.forms.ink import LEAST_SIGN_MM2, Ink
from parsers.page import Box
from parsers.sources.paper.detector import Picture

LEAST_GAP_PT = 3.6  # points between boxes that stand apart
GAPS = (0.16, 0.3)  # of the characters' height: how far they stand apart when they are moved together
RIM_PX = 8
MIDDLE, CROSSED_MM2 = 0.3, 0.08  # the middle of the room between two boxes begins so far from each; ink there that is no dust
LEAST_CROSSED, MOST_CROSSED = 3, 0.35


def stand_apart(boxes: Sequence[Box]) -> bool:
    """Whether boxes are for single characters and stand apart, each with room around it."""
    return len(boxes) > 1 and all(b.x0 - a.x1 > LEAST_GAP_PT for a, b in pairwise(boxes))


def runs_across(boxes: Sequence[Box], ink: Ink) -> bool:
    """Whether a hand has written over boxes for single characters as if they were a line: then there is ink between many of them."""
    inked = [ink.inside_mm2(box) > LEAST_SIGN_MM2 for box in boxes]
    pairs = [(a, b) for (a, b), both in zip(pairwise(boxes), pairwise(inked), strict=True) if all(both)]
    middles = [Box(a.x1 + MIDDLE * (b.x0 - a.x1), a.y0, b.x0 - MIDDLE * (b.x0 - a.x1), a.y1) for a, b in pairs]
    crossed = sum(ink.inside_mm2(middle) > CROSSED_MM2 for middle in middles)
    return crossed >= LEAST_CROSSED and crossed > MOST_CROSSED * len(pairs)


def words_of(signs: Sequence[Picture | None]) -> list[list[Picture]]:
    """The characters of each word: boxes that are filled one after the other."""
    return [[sign for sign in run if sign is not None] for filled, run in groupby(signs, lambda sign: sign is not None) if filled]


def moved_together(signs: Sequence[Picture], gap: float) -> Picture:
    """The characters of a word in one line, `gap` of their height apart."""
    height = signs[0].shape[0]
    between = np.full((height, max(2, round(height * gap))), 255, np.uint8)
    pieces = [piece for sign in signs for piece in (between, np.asarray(sign, np.uint8))][1:]
    return cv2.copyMakeBorder(np.hstack(pieces), RIM_PX, RIM_PX, RIM_PX, RIM_PX, cv2.BORDER_CONSTANT, value=255)
