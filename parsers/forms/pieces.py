"""Pieces of ink that are more or less than writing: long strokes through something, and writing that ran together across a border."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

import cv2
import numpy as np
from numpy.typing import NDArray

from parsers.forms.registration import SCALE
from parsers.page import Box
from parsers.sources.paper.detector import Picture

LONG_PT, STRAIGHT = 34.0, 1.4
SLIM = 6.0  # a stroke is so many times as long as broad: figures that ran together are not
ASTRAY = 0.4  # of its thickness that a straight stroke's pixels lie from its course; in a joined word they lie further
LOW_PT, HIGH_PT, WIDE_PT = 7.0, 25.0, 150.0  # a joined word is no lower, no higher and no wider
REACHES, TOO_HIGH = 0.55, 2.3  # of a cell's height: so far into both reaches what ran together; a loop less, something drawn more
BORDER_GAP_PT = 4.0  # cells one above the other stand no further apart


def long_strokes(labels: NDArray[np.int32], stats: NDArray[np.int32]) -> list[int]:
    """The pieces that are nothing but a long straight stroke: through empty rows, through what does not count."""
    longs = np.hypot(stats[:, 2], stats[:, 3])
    return [int(n) for n in np.flatnonzero(longs > LONG_PT * SCALE) if n and _is_stroke(labels, stats[n], int(n), float(longs[n]))]


def _is_stroke(labels: NDArray[np.int32], stat: NDArray[np.int32], label: int, length: float) -> bool:
    """Whether a piece has no more ink than a band of its own thickness across its box, and keeps to a line: a joined word does not."""
    left, top, wide, high, area = (int(v) for v in stat)
    piece = np.pad((labels[top : top + high, left : left + wide] == label).astype(np.uint8), 1)
    away = cv2.distanceTransform(piece, cv2.DIST_L2, 3)
    broad = 4.0 * float(np.mean(away[piece > 0]))
    if area >= STRAIGHT * length * broad or length <= SLIM * broad:
        return False
    like_a_word = LOW_PT <= high / SCALE <= HIGH_PT and wide / SCALE <= WIDE_PT
    return not like_a_word or _astray(piece) < ASTRAY * broad


def _astray(piece: Picture) -> float:
    """How far a piece's pixels lie from the bow that runs through it, as their standard deviation."""
    points = np.argwhere(piece > 0).astype(np.float64)
    points -= points.mean(axis=0)
    along, across = (points @ np.linalg.eigh(points.T @ points)[1][:, ::-1]).T
    along /= max(1.0, float(np.abs(along).max()))
    bow = np.polynomial.polynomial.polyfit(along, across, 2)
    return float(np.std(across - np.polynomial.polynomial.polyval(along, bow)))


def cut_at_borders(
    mask: NDArray[np.bool_], labels: NDArray[np.int32], stats: NDArray[np.int32], areas: Sequence[Box], strokes: Sequence[int]
) -> bool:
    """Parts pieces at the border between two places one above the other, of which they reach far into both; whether there were any.

    A figure that touches one of the row below hangs together with it, and each belongs to its own row.
    """
    cut = False
    middles = np.array([(area.centre, area.middle) for area in areas]).reshape(-1, 2)
    for n in range(1, len(stats)):
        left, top, wide, high = (float(v) / SCALE for v in stats[n, :4])
        if n in strokes or high < LOW_PT:
            continue
        near = np.flatnonzero(np.abs(middles[:, 1] - top - high / 2) < high + HIGH_PT)
        held = [area for area in map(areas.__getitem__, near.tolist()) if area.x0 < left + wide / 2 < area.x1]
        for upper, lower in combinations(sorted(held, key=lambda area: area.y0), 2):
            if _runs_into_both(top, top + high, upper, lower):
                row = round((upper.y1 + lower.y0) / 2 * SCALE)
                across = slice(stats[n, 0], stats[n, 0] + stats[n, 2])
                mask[row - 1 : row + 1, across] &= labels[row - 1 : row + 1, across] != n
                cut = True
    return cut


def _runs_into_both(top: float, bottom: float, upper: Box, lower: Box) -> bool:
    """Whether a piece from `top` to `bottom` reaches far into two places, one just above the other."""
    least = REACHES * min(upper.height, lower.height)
    meet = -1.0 < lower.y0 - upper.y1 < BORDER_GAP_PT and bottom - top < TOO_HIGH * max(upper.height, lower.height)
    return meet and upper.y1 - top > least and bottom - lower.y0 > least
