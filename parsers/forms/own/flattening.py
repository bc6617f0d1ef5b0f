"""An own form laid flat by its black print: what is coloured may be gone, so words, numbers and squares say how the paper is bent."""

from __future__ import annotations

import cv2
import numpy as np
from cv2.typing import MatLike
from numpy.typing import NDArray

from parsers.forms.registration import Blank, Field, Matrix, surface, warped
from parsers.sources.paper.detector import Picture

TILE, REACH = 44, 20  # pixels at 200 dpi: what is compared, and how far around it is looked for
BLACK, LEAST_BLACK, LEAST_SHAPE = 110, 0.03, 18.0
LEAST_LIKE, LEAST_TILES, CUBIC_TILES = 0.6, 10, 60
PASSES, SETTLED_PX = 3, 1.0


def flattened(picture: Picture, matrix: Matrix, blank: Blank) -> Picture:
    """The picture in the blank's frame, its black print on that of the blank."""
    laid = warped(picture, matrix, blank)
    shift: tuple[Field, Field] | None = None
    for _ in range(PASSES):
        found = _moved(laid, blank.picture)
        if len(found) < LEAST_TILES:
            return laid
        degree = 3 if len(found) >= CUBIC_TILES else 1
        height, width = blank.picture.shape
        more = surface(found[:, [0, 1, 2]], width, height, degree), surface(found[:, [0, 1, 3]], width, height, degree)
        shift = more if shift is None else (shift[0] + more[0], shift[1] + more[1])
        laid = warped(picture, matrix, blank, shift)
        if max(float(np.abs(part).max()) for part in more) < SETTLED_PX:
            break
    return laid


def _moved(laid: Picture, blank: Picture) -> NDArray[np.float64]:
    """For each tile of the blank's black print that is found again near its place: (x, y, how far it lies to the right, and below)."""
    found = []
    height, width = blank.shape
    for top in range(REACH, height - TILE - REACH, TILE // 2):
        for left in range(REACH, width - TILE - REACH, TILE // 2):
            part = blank[top : top + TILE, left : left + TILE]
            if not _has_shape(part):
                continue
            seen = laid[top - REACH : top + TILE + REACH, left - REACH : left + TILE + REACH]
            likes = cv2.matchTemplate(seen, part, cv2.TM_CCOEFF_NORMED)
            _, like, _, (x, y) = cv2.minMaxLoc(likes)
            if like > LEAST_LIKE and 0 < x < 2 * REACH and 0 < y < 2 * REACH:
                at_x, at_y = x + _peak(likes[y, x - 1 : x + 2]), y + _peak(likes[y - 1 : y + 2, x])
                found.append((left + TILE / 2, top + TILE / 2, at_x - REACH, at_y - REACH))
    return np.array(found, np.float64).reshape(-1, 4)


def _has_shape(part: Picture) -> bool:
    """Whether a tile has black print that is not the same all along."""
    if float((part < BLACK).mean()) < LEAST_BLACK:
        return False
    return min(float(part.mean(axis=0).std()), float(part.mean(axis=1).std())) > LEAST_SHAPE


def _peak(three: MatLike) -> float:
    """Where between the neighbours of the best place the top of the likeness lies, in parts of a pixel."""
    before, here, after = (float(v) for v in three)
    bend = before - 2 * here + after
    return 0.5 * (before - after) / bend if bend < 0 else 0.0
