"""The printed lines on a picture: long thin runs of ink, level or upright, which make the cells of a scanned table."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from parsers.page import Ruling
from parsers.sources.detector import Picture

# Inches: shorter than any table's cell is high, and thicker than any printed line.
SHORTEST_ACROSS, SHORTEST_DOWN = 0.4, 0.3
THICKEST = 0.03


@dataclass(frozen=True, slots=True)
class PictureRulings:
    """The lines in pixels, and the picture without them."""

    rulings: tuple[Ruling, ...]
    without: Picture


def picture_rulings(picture: Picture, dpi: float) -> PictureRulings:
    """The level and upright lines of a straightened grey picture."""
    ink = cv2.adaptiveThreshold(picture, 255, cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY_INV, _odd(dpi / 6), 12)
    across, across_mask = _lines(ink, dpi, level=True)
    down, down_mask = _lines(ink, dpi, level=False)
    found = tuple(across + down)
    if not found:
        return PictureRulings((), picture)
    without = picture.copy()
    paper = int(np.percentile(picture[::8, ::8], 80))
    without[cv2.dilate(cv2.bitwise_or(across_mask, down_mask), np.ones((3, 3), np.uint8)) > 0] = paper
    return PictureRulings(found, without)


def _odd(value: float) -> int:
    return max(3, round(value) | 1)


def _lines(ink: Picture, dpi: float, *, level: bool) -> tuple[list[Ruling], Picture]:
    """The lines in one direction and the mask of their ink; gaps of a few pixels (noise, a fold) are bridged."""
    shortest = max(12, round((SHORTEST_ACROSS if level else SHORTEST_DOWN) * dpi))
    bridge = max(3, round(0.02 * dpi))
    opening, closing = ((shortest, 1), (bridge, 1)) if level else ((1, shortest), (1, bridge))
    bridged = cv2.morphologyEx(ink, cv2.MORPH_CLOSE, np.ones(closing[::-1], np.uint8))
    runs = cv2.morphologyEx(bridged, cv2.MORPH_OPEN, np.ones(opening[::-1], np.uint8))
    count, labels, stats, _ = cv2.connectedComponentsWithStats(runs)
    rulings = []
    kept = np.zeros(count, bool)
    thickest = max(4, THICKEST * dpi)
    for i in range(1, count):
        x, y, width, height, area = (int(v) for v in stats[i])
        length, thickness = (width, height) if level else (height, width)
        if area / length > thickest or thickness > max(thickest, 0.02 * length + thickest):
            continue
        kept[i] = True
        middle = (y + height / 2) if level else (x + width / 2)
        rulings.append(Ruling(x, middle, x + width, middle) if level else Ruling(middle, y, middle, y + height))
    return rulings, (kept[labels] * np.uint8(255)).astype(np.uint8)
