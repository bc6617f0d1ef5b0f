"""Ink on a page that no reader took for a word, and that is no printed line: what a hand may have written there, or a stamp, or dirt."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np

from parsers.page import Box, Ruling, Word
from parsers.sources.paper.detector import Picture

WORKING_DPI = 100.0
_LEAST_DARKER = 14
"""Levels of grey below the paper around it; faint pencil is 25 to 60 darker than paper."""
_PAPER_IN = 0.12  # the paper's level is the lightest within so many inches
_LEAST_HIGH_IN = 0.05  # lower is dirt, or a dot
_LEAST_INK_SHARE, _MOST_INK_SHARE = 0.04, 0.9
_JOINED_IN = 0.02
_AROUND_WORD = 0.25  # of its height
_THICK_IN = 0.03  # no line of a table is thicker
_MOST = 2000


def unread_ink(picture: Picture, dpi: float, words: Sequence[Word], rulings: Sequence[Ruling]) -> tuple[Box, ...]:
    """The boxes of such ink, in pixels of the straightened grey picture; of more than 2,000 the first."""
    scale = min(1.0, WORKING_DPI / dpi)
    small = cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA) if scale < 1 else picture
    dpi *= scale
    around = max(3, round(_PAPER_IN * dpi) | 1)
    paper = cv2.dilate(cv2.medianBlur(small, 3), np.ones((around, around), np.uint8))
    ink = (paper.astype(np.int16) - small > _LEAST_DARKER).astype(np.uint8)
    for word in words:
        aside = _AROUND_WORD * word.box.height
        _clear(ink, word.box.x0 - aside, word.box.y0 - aside, word.box.x1 + aside, word.box.y1 + aside, scale)
    thick = _THICK_IN * dpi / scale
    for ruling in rulings:
        _clear(ink, ruling.x0 - thick, ruling.y0 - thick, ruling.x1 + thick, ruling.y1 + thick, scale)
    joined = cv2.dilate(ink, np.ones((max(1, round(_JOINED_IN * dpi)),) * 2, np.uint8))
    _, labels, parts, _ = cv2.connectedComponentsWithStats(joined, connectivity=8)
    held = np.bincount(labels[ink > 0], minlength=len(parts))
    found = []
    for (x, y, width, height, _), inked in zip(parts[1:], held[1:], strict=True):
        if height >= _LEAST_HIGH_IN * dpi and _LEAST_INK_SHARE <= inked / (width * height) <= _MOST_INK_SHARE:
            found.append(Box(x / scale, y / scale, (x + width) / scale, (y + height) / scale))
    return tuple(found[:_MOST])


def _clear(ink: Picture, x0: float, y0: float, x1: float, y1: float, scale: float) -> None:
    left, top, right, bottom = (max(0, round(side * scale)) for side in (x0, y0, x1, y1))
    ink[top : bottom + 1, left : right + 1] = 0
