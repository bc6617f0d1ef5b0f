"""Where text stands on a picture: PP-OCR's detector, whose map of probabilities becomes turned boxes around lines or parts of lines."""

from __future__ import annotations

import math

import cv2
import numpy as np
from cv2.typing import MatLike
from numpy.typing import NDArray

from parsers.sources.paper.onnx_models import DETECTOR, model

Picture = MatLike
Quad = NDArray[np.float32]

# Every core reads a page of its own; threads within one would only fight for it.
cv2.setNumThreads(1)

LONG_SIDE = 1280
SHORT_SIDE = 896
MOST_PIXELS = 4_000_000
INK = 0.3
SURE = 0.5
# The detector is trained on shrunken boxes; by this share of area / perimeter they are grown again (Liao and others 2020, DB).
UNCLIP = 1.6
MOST_BOXES = 3000


def text_boxes(picture: Picture) -> list[Quad]:
    """The corners (4 × 2, pixels) of each piece of text on a grey picture: top left, top right, bottom right, bottom left.

    They run along the text's longer side, so text that stands on its side has boxes on their side. Raises ModelMissing.
    """
    height, width = picture.shape
    small_width, small_height = _detection_size(width, height)
    small = cv2.resize(picture, (small_width, small_height), interpolation=cv2.INTER_AREA)
    batch = np.repeat((small.astype(np.float32) / 127.5 - 1.0)[None, None], 3, axis=1)
    heat = model(DETECTOR).infer(batch)[0, 0]
    grown = np.array([width / small_width, height / small_height], np.float32)
    return [quad * grown for quad in _quads(heat)]


def _detection_size(width: int, height: int) -> tuple[int, int]:
    """Both sides as multiples of 32: an A4 page at 1280 × 896, a long receipt at the same width."""
    scale = min(1.0, max(LONG_SIDE / max(width, height), SHORT_SIDE / min(width, height)))
    scale = min(scale, math.sqrt(MOST_PIXELS / (width * height)))
    return max(32, round(width * scale / 32) * 32), max(32, round(height * scale / 32) * 32)


def _quads(heat: NDArray[np.float32]) -> list[Quad]:
    mask = cv2.dilate((heat > INK).astype(np.uint8), np.ones((2, 2), np.uint8))
    contours, _ = cv2.findContours(mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    quads = []
    for contour in contours[:MOST_BOXES]:
        (centre, (wide, high), angle) = cv2.minAreaRect(contour)
        if min(wide, high) < 3 or _mean_inside(heat, contour) < SURE:
            continue
        grow = UNCLIP * wide * high / (2 * (wide + high)) * 2
        quads.append(_ordered(cv2.boxPoints((centre, (wide + grow, high + grow), angle))))
    return quads


def _mean_inside(heat: NDArray[np.float32], contour: MatLike) -> float:
    x, y, width, height = cv2.boundingRect(contour)
    inside = np.zeros((height, width), np.uint8)
    cv2.fillPoly(inside, [contour - np.array([x, y])], 1)
    return float(cv2.mean(heat[y : y + height, x : x + width], inside)[0])


def _ordered(corners: MatLike) -> Quad:
    """The corners from the top left clockwise, top and bottom being the longer sides unless the box is almost square."""
    by_x = corners[np.argsort(corners[:, 0])]
    left, right = by_x[:2], by_x[2:]
    left, right = left[np.argsort(left[:, 1])], right[np.argsort(right[:, 1])]
    return np.array([left[0], right[0], right[1], left[1]], np.float32)
