"""A picture turned and straightened so that its text runs level from left to right: the frame in which its boxes stand.

One detection serves all: the boxes of the text say whether it lies on its side and by how many degrees it is skewed, the direction
model whether it stands on its head, and the same boxes, turned along, are then read.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import cv2
import numpy as np
from cv2.typing import MatLike
from numpy.typing import NDArray

from parsers.sources.paper.cleaning import cleaned
from parsers.sources.paper.detector import Picture, Quad, text_boxes
from parsers.sources.paper.onnx_models import ModelMissing
from parsers.sources.paper.raster import Raster
from parsers.sources.paper.recogniser import cut_out, read_cutout, upside_down

SMALLEST_SKEW_DEG = 0.25
LARGEST_SKEW_DEG = 15.0
LINES_ASKED, LEAST_ASKED = 12, 3
PLAIN_LETTERS = 12.0  # so many more that are read surely tell which way is up
WAVERING = 0.35
PROFILE_SIDE = 1200
LEAST_INK, MOST_INK = 500, 60_000
_TURNS = {90: cv2.ROTATE_90_CLOCKWISE, 180: cv2.ROTATE_180, 270: cv2.ROTATE_90_COUNTERCLOCKWISE}


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page's picture as the readers get it: grey, upright, level; `boxes` are the corners of its pieces of text, in pixels.

    `boxes` is None where the detector is not installed. `turn_deg` (clockwise) and `skew_deg` tell what was done to the picture.
    """

    pixels: Picture
    dpi: float
    boxes: tuple[Quad, ...] | None
    turn_deg: int = 0
    skew_deg: float = 0.0

    @property
    def points_per_pixel(self) -> float:
        return 72.0 / self.dpi


def laid_straight(raster: Raster) -> Sheet:
    """The picture cleaned, turned and straightened; one that is fine already is left alone."""
    picture = cleaned(raster.pixels)
    try:
        boxes = text_boxes(picture)
        turn_deg = _turn_deg(picture, boxes)
    except ModelMissing:
        return Sheet(picture, raster.dpi, None)
    if turn_deg:
        picture, boxes = _turned(picture, boxes, turn_deg)
    skew_deg = _refined(picture, _skew_deg(boxes)) if boxes else 0.0
    if SMALLEST_SKEW_DEG < abs(skew_deg) <= LARGEST_SKEW_DEG:
        picture, boxes = _rotated(picture, boxes, skew_deg)
    else:
        skew_deg = 0.0
    return Sheet(picture, raster.dpi, tuple(boxes), turn_deg, skew_deg)


def _sides(quad: Quad) -> tuple[float, float]:
    return float(np.linalg.norm(quad[1] - quad[0])), float(np.linalg.norm(quad[3] - quad[0]))


def _turn_deg(picture: Picture, boxes: list[Quad]) -> int:
    """By how many degrees clockwise the picture must be turned: 0, 90, 180 or 270."""
    sides = [_sides(quad) for quad in boxes]
    lying = sum(wide for wide, high in sides if wide > 1.5 * high)
    standing = sum(high for wide, high in sides if high > 1.5 * wide)
    on_its_side = standing > lying
    longest = sorted(boxes, key=lambda quad: -max(_sides(quad)))
    of_text = [q for q in longest if (_sides(q)[1] > 2 * _sides(q)[0]) == on_its_side][:LINES_ASKED]
    head_down = _head_down([cut_out(picture, quad) for quad in of_text])
    if on_its_side:
        # A cut-out of standing text was turned left; text that then stands on its head needs a turn to the right instead.
        return 90 if head_down else 270
    return 180 if head_down else 0


def _head_down(pieces: list[Picture]) -> bool:
    """Whether most of these lines stand on their head; where the direction model wavers, the way in which they read better decides."""
    mean = float(np.mean([upside_down(piece) for piece in pieces] or [0.0]))
    if abs(mean - 0.5) > WAVERING:
        return mean > 0.5
    lead = 0.0
    for number, piece in enumerate(pieces, 1):  # the longest first: mostly three of them leave no doubt
        lead += _legibility(cv2.rotate(piece, cv2.ROTATE_180)) - _legibility(piece)
        if number >= LEAST_ASKED and abs(lead) > PLAIN_LETTERS:
            break
    return lead > 0


def _legibility(piece: Picture) -> float:
    """How much text is read, and how surely."""
    text, probability = read_cutout(piece)
    return len(text) * probability**2


def _skew_deg(boxes: list[Quad]) -> float:
    """The median slope of the lines, in degrees clockwise, long boxes counting more; 0 where there are too few to tell."""
    slopes, weights = [], []
    for quad in boxes:
        wide, high = _sides(quad)
        if wide > 4 * high:
            middle = (quad[1] + quad[2] - quad[0] - quad[3]) / 2
            slopes.append(math.degrees(math.atan2(float(middle[1]), float(middle[0]))))
            weights.append(wide)
    if len(slopes) < 2:
        return 0.0
    order = np.argsort(slopes)
    half = np.searchsorted(np.cumsum(np.array(weights)[order]), sum(weights) / 2)
    return float(np.array(slopes)[order][half])


def _refined(picture: Picture, skew_deg: float) -> float:
    """The slope near `skew_deg` at which the ink falls into the sharpest rows: boxes of short words alone lean towards level."""
    scale = min(1.0, PROFILE_SIDE / max(picture.shape))
    small = cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    ink = cv2.adaptiveThreshold(small, 1, cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY_INV, 31, 20)
    y, x = np.nonzero(ink)
    if len(y) < LEAST_INK:
        return skew_deg
    step = max(1, len(y) // MOST_INK)
    y, x = y[::step], x[::step]
    for reach, stride in ((1.6, 0.2), (0.2, 0.05)):
        slopes = np.arange(skew_deg - reach, skew_deg + reach + stride / 2, stride)
        skew_deg = float(slopes[int(np.argmax([_sharpness(x, y, slope) for slope in slopes]))])
    return skew_deg


def _sharpness(x: NDArray[np.intp], y: NDArray[np.intp], slope_deg: float) -> float:
    """How unevenly ink falls into rows of this slope."""
    # Every pixel is shifted by a part of a row, or slopes at which rows fall on whole pixels would look sharp.
    shifted = y + x * 0.618034 % 1.0 - x * math.tan(math.radians(slope_deg))
    rows = np.bincount((shifted - shifted.min()).astype(np.intp)).astype(np.float64)
    return float((np.diff(rows) ** 2).sum())


def _turned(picture: Picture, boxes: list[Quad], turn_deg: int) -> tuple[Picture, list[Quad]]:
    height, width = picture.shape
    matrix = {
        90: np.array([[0, -1, height], [1, 0, 0]], np.float64),
        180: np.array([[-1, 0, width], [0, -1, height]], np.float64),
        270: np.array([[0, 1, 0], [-1, 0, width]], np.float64),
    }[turn_deg]
    return cv2.rotate(picture, _TURNS[turn_deg]), _moved(boxes, matrix)


def _rotated(picture: Picture, boxes: list[Quad], skew_deg: float) -> tuple[Picture, list[Quad]]:
    """The picture rotated back by its skew on a white sheet large enough for all of it."""
    height, width = picture.shape
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), skew_deg, 1.0)
    cos, sin = abs(matrix[0, 0]), abs(matrix[0, 1])
    wide, high = round(width * cos + height * sin), round(width * sin + height * cos)
    matrix[:, 2] += (wide - width) / 2, (high - height) / 2
    straight = cv2.warpAffine(picture, matrix, (wide, high), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_CONSTANT, borderValue=255)
    return straight, _moved(boxes, matrix)


def _moved(boxes: list[Quad], matrix: MatLike) -> list[Quad]:
    """The boxes under an affine matrix, their corners again counted from the top left."""
    moved = []
    for quad in boxes:
        corners = (quad @ matrix[:, :2].T + matrix[:, 2]).astype(np.float32)
        start = int(np.argmin(corners.sum(axis=1)))
        moved.append(np.roll(corners, -start, axis=0))
    return moved
