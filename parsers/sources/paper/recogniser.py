"""What a piece of text says: PP-OCR's recogniser on cut-outs of one line, and its direction model."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import lru_cache

import cv2
import numpy as np
from numpy.typing import NDArray

from parsers.sources.paper import ctc
from parsers.sources.paper.detector import Picture, Quad
from parsers.sources.paper.onnx_models import DIRECTION, RECOGNISER, Tensor, model

LINE_HEIGHT = 48
WIDEST = 3200
DIRECTION_WIDTH = 192


@lru_cache(maxsize=1)
def _european() -> tuple[NDArray[np.int64], tuple[str, ...]]:
    """The columns of the recogniser's output that are kept, and their characters: it also knows 18,000 Chinese ones."""
    listed = ("", *model(RECOGNISER).characters, " ")
    kept = [i for i, character in enumerate(listed) if i == 0 or _is_european(character)]
    return np.array(kept), tuple(listed[i] for i in kept)


def _is_european(character: str) -> bool:
    """Latin and Greek letters, digits and signs; no fullwidth forms."""
    code = ord(character)
    return 0x20 <= code < 0x400 or 0x1E00 <= code < 0x2300 or code in (0x25A0, 0x25A1, 0x2605, 0x2611, 0x2612, 0x2713, 0x2714)


def alphabet() -> tuple[str, ...]:
    """The characters of the matrix's columns: "" is the blank, the last the space. Raises ModelMissing."""
    return _european()[1]


def cut_out(picture: Picture, quad: Quad) -> Picture:
    """The piece of the picture within the corners, laid upright; a box taller than 1.5 times its width is turned to the left."""
    wide = max(1, round(max(np.linalg.norm(quad[0] - quad[1]), np.linalg.norm(quad[3] - quad[2]))))
    high = max(1, round(max(np.linalg.norm(quad[0] - quad[3]), np.linalg.norm(quad[1] - quad[2]))))
    corners = np.array([[0, 0], [wide, 0], [wide, high], [0, high]], np.float32)
    matrix = cv2.getPerspectiveTransform(quad.astype(np.float32), corners)
    piece = cv2.warpPerspective(picture, matrix, (wide, high), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
    return cv2.rotate(piece, cv2.ROTATE_90_COUNTERCLOCKWISE) if high >= 1.5 * wide else piece


def line_matrix(piece: Picture) -> Tensor:
    """The recogniser's probabilities for a grey cut-out of one line: steps of 8 px at 48 px height × `alphabet()`. Raises ModelMissing."""
    height, width = piece.shape
    scaled = min(WIDEST, max(16, math.ceil(width * LINE_HEIGHT / height)))
    padded = math.ceil(scaled / 32) * 32
    batch = np.zeros((1, 3, LINE_HEIGHT, padded), np.float32)
    batch[0, :, :, :scaled] = cv2.resize(piece, (scaled, LINE_HEIGHT)).astype(np.float32) / 127.5 - 1.0
    output = model(RECOGNISER).infer(batch)[0]
    steps = max(1, math.ceil(scaled / padded * len(output)))
    european: Tensor = output[:steps, _european()[0]]
    return european


def score_texts(piece: Picture, candidates: Sequence[str]) -> list[float]:
    """The log-probability of each candidate on this cut-out; the distance between the best two is how sure the choice is."""
    return ctc.score_texts(line_matrix(piece), alphabet(), candidates)


def read_cutout(piece: Picture, allowed: str | None = None) -> tuple[str, float]:
    """The text of a cut-out of one line and the mean probability of its letters (0 where there is none); `allowed` restricts them."""
    letters = ctc.best_letters(line_matrix(piece), alphabet(), allowed)
    return "".join(letter.text for letter in letters).strip(), float(np.mean([letter.probability for letter in letters] or [0.0]))


def upside_down(piece: Picture) -> float:
    """How probable it is (0 to 1) that this line stands on its head. Raises ModelMissing."""
    height, width = piece.shape
    scaled = min(DIRECTION_WIDTH, max(8, math.ceil(width * LINE_HEIGHT / height)))
    batch = np.zeros((1, 3, LINE_HEIGHT, DIRECTION_WIDTH), np.float32)
    batch[0, :, :, :scaled] = cv2.resize(piece, (scaled, LINE_HEIGHT)).astype(np.float32) / 127.5 - 1.0
    return float(model(DIRECTION).infer(batch)[0, 1])
