"""The printed lines on a picture: long thin runs of ink, level or upright, which make the cells of a scanned table."""

from __future__ import annotations

import cv2
import numpy as np

from parsers.page import Ruling
from parsers.sources.paper.detector import Picture

WORKING_DPI = 150.0
# Inches: shorter than a table's cell, thicker than any printed line, the widest break in one, specks and folds.
SHORTEST, THICKEST, JOINED, BRIDGED = 0.25, 0.03, 0.35, 0.02
INKED = 0.95
CONTRAST = 12

Span = tuple[float, float, float]


def picture_rulings(picture: Picture, dpi: float) -> list[Ruling]:
    """The level and upright lines of a straightened grey picture, in its pixels."""
    scale = min(1.0, WORKING_DPI / dpi)
    small = cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA) if scale < 1 else picture
    dpi *= scale
    window = max(3, round(dpi / 6) | 1)
    ink = cv2.adaptiveThreshold(small, 255, cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY_INV, window, CONTRAST)
    level = [Ruling(x0 / scale, y / scale, x1 / scale, y / scale) for y, x0, x1 in _spans(ink, dpi)]
    upright = [Ruling(x / scale, y0 / scale, x / scale, y1 / scale) for x, y0, y1 in _spans(cv2.transpose(ink), dpi)]
    return level + upright


def _spans(ink: Picture, dpi: float) -> list[Span]:
    """Height, start and end of each level line; gaps of a few pixels are bridged, longer ones joined."""
    bridge, shortest = max(3, round(BRIDGED * dpi)), max(12, round(SHORTEST * dpi))
    bridged = cv2.morphologyEx(ink, cv2.MORPH_CLOSE, np.ones((1, bridge), np.uint8))
    runs = cv2.morphologyEx(bridged, cv2.MORPH_OPEN, np.ones((1, shortest), np.uint8))
    contours, _ = cv2.findContours(runs, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    spans: list[Span] = []
    for contour in contours:
        x, y, width, height = cv2.boundingRect(contour)
        thickness = cv2.countNonZero(runs[y : y + height, x : x + width]) / width
        thin = thickness <= max(4.0, THICKEST * dpi) and height <= thickness + 4 + 0.01 * width
        if thin and _inked(ink, x, y, width, height) >= INKED:
            spans.append((y + height / 2, x, x + width))
    return _joined(spans, 3.0, JOINED * dpi)


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
