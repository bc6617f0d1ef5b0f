"""A second reader of what hands write into cells: a small network of the project's own for digits, capitals and signs.

`benchmarks.handwriting` makes it. What it cannot read as such (small letters) is one sign to it, LETTER.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np

from parsers.sources.paper import ctc
from parsers.sources.paper.detector import Picture
from parsers.sources.paper.onnx_models import loaded

MODEL = Path(__file__).with_name("second_reader.onnx")
HEIGHT, LOWEST, RIM, WIDEST = 32, 26, 3, 640  # the line's height in pixels; ink lower than LOWEST is not blown up
STEP = 4  # pixels from one step of the matrix to the next
LETTER = "~"
SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ,.-/x€" + LETTER
ALPHABET = ("", *SIGNS, " ")
_SAME = str.maketrans({"–": "-", "—": "-", "×": "x", "*": "x", "\\": "/", "Ä": "A", "Ö": "O", "Ü": "U"})


def prepared(piece: Picture) -> Picture:
    """A grey piece cut to its ink, as the network sees it: HEIGHT rows, a rim around the ink, broad as it is."""
    columns, rows = np.flatnonzero((piece < 170).any(axis=0)), np.flatnonzero((piece < 170).any(axis=1))
    if len(columns):
        piece = piece[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    high = max(LOWEST, piece.shape[0])
    above = (high - piece.shape[0]) // 2
    scale = (HEIGHT - 2 * RIM) / high
    rim = round(RIM / scale)
    framed = cv2.copyMakeBorder(
        piece, above + rim, high - piece.shape[0] - above + rim, 2 * rim, 2 * rim, cv2.BORDER_CONSTANT, value=(255,)
    )
    wide = min(WIDEST, max(2 * STEP, round(framed.shape[1] * HEIGHT / framed.shape[0])))
    return np.asarray(cv2.resize(framed, (wide, HEIGHT), interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR), np.uint8)


def matrix(piece: Picture) -> ctc.Matrix:
    """The probabilities of ALPHABET at each step from left to right. Raises ModelMissing."""
    line = prepared(piece)
    wide = -(-line.shape[1] // 16) * 16
    batch = np.zeros((1, 1, HEIGHT, wide), np.float32)
    batch[0, 0, :, : line.shape[1]] = 1.0 - line.astype(np.float32) / 255.0
    found: ctc.Matrix = loaded(MODEL).infer(batch)[0].copy()
    return found


def spelled(text: str) -> str:
    """A text in the network's signs: all small letters but x alike, blanks left out."""
    same = "".join(text.split()).translate(_SAME)
    return "".join(c if c in SIGNS else LETTER for c in same)


def scores(matrix: ctc.Matrix, texts: Sequence[str]) -> list[float]:
    """The log-probability of each text."""
    return ctc.score_texts(matrix, ALPHABET, [spelled(text) for text in texts])


def best(matrix: ctc.Matrix, allowed: str | None = None) -> str:
    """The likeliest text, of these signs only where some are given."""
    return "".join(letter.text for letter in ctc.best_letters(matrix, ALPHABET, allowed))
