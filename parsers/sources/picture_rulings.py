"""The printed lines on a picture: long thin runs of ink, level or upright, which make the cells of a scanned table."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from parsers.page import Ruling
from parsers.sources.detector import Picture

# Inches: shorter than a table's cell, thicker than any printed line, the widest break in one.
SHORTEST, THICKEST, JOINED = 0.3, 0.03, 0.35
INKED = 0.93

Span = tuple[float, float, float]


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
    if not level:
        lines, mask = _lines(cv2.transpose(ink), dpi, level=True)
        return [Ruling(line.y0, line.x0, line.y1, line.x1) for line in lines], cv2.transpose(mask)
    bridge, shortest = max(3, round(0.02 * dpi)), max(12, round(SHORTEST * dpi))
    bridged = cv2.morphologyEx(ink, cv2.MORPH_CLOSE, np.ones((1, bridge), np.uint8))
    runs = cv2.morphologyEx(bridged, cv2.MORPH_OPEN, np.ones((1, shortest), np.uint8))
    count, labels, stats, _ = cv2.connectedComponentsWithStats(runs)
    kept = np.zeros(count, np.uint8)
    spans: list[Span] = []
    for i in range(1, count):
        x, y, width, height, area = (int(v) for v in stats[i])
        thickness = area / width
        if thickness > max(4.0, THICKEST * dpi) or height > thickness + 4 + 0.01 * width:
            continue
        if _inked(ink, x, y, width, height) >= INKED:
            kept[i] = 255
            spans.append((y + height / 2, x, x + width))
    return [Ruling(x0, y, x1, y) for y, x0, x1 in _joined(spans, 3.0, JOINED * dpi)], kept[labels]


def _inked(ink: Picture, x: int, y: int, width: int, height: int) -> float:
    """The share of a run's columns in which there is ink at all: a line's are full, a row of letters has holes between."""
    return float(np.asarray(ink[max(0, y - 1) : y + height + 1, x : x + width]).any(axis=0).mean())


def _joined(spans: list[Span], aside: float, gap: float) -> list[Span]:
    """Pieces of one line, broken by noise or a shaded row, as one."""
    whole: list[Span] = []
    for y, x0, x1 in sorted(spans, key=lambda span: (round(span[0] / aside), span[1])):
        if whole and abs(whole[-1][0] - y) <= aside and x0 - whole[-1][2] <= gap:
            whole[-1] = (whole[-1][0], whole[-1][1], max(whole[-1][2], x1))
        else:
            whole.append((y, x0, x1))
    return whole
