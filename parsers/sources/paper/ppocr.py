"""PP-OCR as a reader: each piece of text that was detected is recognised, and parted to words at blanks and at wide gaps in its ink."""

from __future__ import annotations

import math
from itertools import pairwise
from statistics import median

import numpy as np
from numpy.typing import NDArray

from parsers.page import Box
from parsers.sources.paper import ctc
from parsers.sources.paper.detector import Picture, Quad
from parsers.sources.paper.ocr import ReaderMissing, Seen
from parsers.sources.paper.onnx_models import ModelMissing
from parsers.sources.paper.recogniser import alphabet, cut_out, line_matrix
from parsers.sources.paper.sheet import Sheet
from parsers.sources.paper.strikes import Stroke, strokes_through, without_strokes

# Shares of the height of a detected line: wider gaps part words though the recogniser gave no blank (columns of a table).
COLUMN_GAP = 0.45
# Between broad letters a blank may have been overlooked at less, if the line's other letters stand much closer.
WORD_GAP, TIMES_USUAL = 0.2, 3.0
_NARROW = frozenset(".,:;'`!|-_ilIjt1/()[]\"°*")
LEAST_MEAN = 0.4
STRUCK = 0.7
FULL_ROW = 0.85
LEAST_CONTRAST = 25


def read_by_ppocr(sheet: Sheet) -> list[Seen]:
    """All words of the sheet. Raises ReaderMissing."""
    if sheet.boxes is None:
        raise ReaderMissing("PP-OCR is not installed; install the package rapidocr, and openvino or onnxruntime")
    try:
        characters = alphabet()
        return [word for line, quad in enumerate(sheet.boxes) for word in _line(sheet.pixels, quad, line, characters)]
    except ModelMissing as error:
        raise ReaderMissing(str(error)) from None


def _line(picture: Picture, quad: Quad, line: int, characters: tuple[str, ...]) -> list[Seen]:
    """The words of one detected line; where a stroke runs through a part of a word as read, the line is read without it."""
    piece = cut_out(picture, quad)
    strokes = strokes_through(_ink(piece))
    words = _read(piece, quad, line, characters, strokes)
    if not strokes or sum(_struck_text(word) for word in words) >= len(strokes):
        return words
    bare = _read(without_strokes(piece, strokes), quad, line, characters, strokes)
    if any(_struck_text(word) for word in bare) and _sureness(bare) >= _sureness(words) - 0.1:
        return bare
    return words


def _struck_text(word: Seen) -> bool:
    return word.struck and sum(character.isalnum() for character in word.text) >= 2


def _sureness(words: list[Seen]) -> float:
    """How surely what still counts was read."""
    counting = [word.confidence for word in words if not word.struck]
    return sum(counting) / len(counting) if counting else 1.0


def _read(piece: Picture, quad: Quad, line: int, characters: tuple[str, ...], strokes: list[Stroke]) -> list[Seen]:
    matrix = line_matrix(piece)
    letters = ctc.best_letters(matrix, characters)
    if not letters or np.mean([letter.probability for letter in letters]) < LEAST_MEAN:
        return []
    scale = piece.shape[1] / len(matrix)
    ink = _ink(piece)
    columns: NDArray[np.bool_] = np.logical_or.reduce(ink, axis=0)
    top, bottom = _rows(ink)
    words = []
    for run, x0, x1 in _words(letters, scale, columns, piece.shape[0]):
        text, probability = "".join(letter.text for letter in run), math.prod(letter.probability for letter in run)
        box = _on_sheet(quad, piece, (x0, top, x1, bottom))
        words.append(Seen(text, box, probability, line, _struck(x0, x1, strokes)))
    return words


def _struck(x0: float, x1: float, strokes: list[Stroke]) -> bool:
    return bool(sum(max(0.0, min(x1, stroke.x1) - max(x0, stroke.x0)) for stroke in strokes) > STRUCK * (x1 - x0))


def _ink(piece: Picture) -> NDArray[np.bool_]:
    """Where there is ink; rows at the top or bottom that are ink all along are a ruling and count as none."""
    paper, dark = np.percentile(piece, (85, 2))
    if paper < dark + LEAST_CONTRAST:
        return np.zeros(piece.shape, bool)
    ink: NDArray[np.bool_] = piece < paper - 0.4 * (paper - dark)
    margin = len(ink) // 4
    ruled = ink.mean(axis=1) > FULL_ROW
    ruled[margin : len(ink) - margin] = False
    ink[ruled] = False
    return ink


def _rows(ink: NDArray[np.bool_]) -> tuple[float, float]:
    """From the first to the last row of ink; the whole height where there is none."""
    rows = np.flatnonzero(ink.sum(axis=1) > 1)
    return (float(rows[0]), float(rows[-1] + 1)) if len(rows) else (0.0, float(len(ink)))


def _words(letters: list[ctc.Letter], scale: float, columns: NDArray[np.bool_], height: int) -> list[tuple[list[ctc.Letter], float, float]]:
    """The letters of each word with its ends across, in pixels of the piece."""
    inside = [letter for letter in letters if not letter.text.isspace()]
    if not inside:
        return []
    blanks = [letter.step for letter in letters if letter.text.isspace()]
    gaps = [_widest_gap(columns, (a.step + 0.5) * scale, (b.step + 0.5) * scale) for a, b in pairwise(inside)]
    usual = median(end - start for start, end in gaps) if gaps else 0.0
    runs: list[list[ctc.Letter]] = [[inside[0]]]
    bounds: list[tuple[float, float]] = []
    for (before, letter), gap in zip(pairwise(inside), gaps, strict=True):
        if any(before.step < blank < letter.step for blank in blanks) or _parts(before, letter, gap[1] - gap[0], usual, height):
            bounds.append(gap)
            runs.append([])
        runs[-1].append(letter)
    inked = np.flatnonzero(columns)
    first, last = (float(inked[0]), float(inked[-1] + 1)) if len(inked) else (0.0, float(len(columns)))
    starts = [first, *(end for _, end in bounds)]
    ends = [*(start for start, _ in bounds), last]
    return [(run, min(x0, x1 - 1), x1) for run, x0, x1 in zip(runs, starts, ends, strict=True)]


def _parts(before: ctc.Letter, letter: ctc.Letter, gap: float, usual: float, height: int) -> bool:
    """Whether a gap without a recognised blank parts two words; narrow letters of a fixed pitch stand far apart in one."""
    if gap > COLUMN_GAP * height:
        return True
    broad = before.text not in _NARROW and letter.text not in _NARROW
    return broad and gap > WORD_GAP * height and gap > TIMES_USUAL * (usual + 1)


def _widest_gap(columns: NDArray[np.bool_], x0: float, x1: float) -> tuple[float, float]:
    """The widest run of columns without ink between two letters' middles; their midpoint where there is none."""
    start, end = max(0, round(x0)), min(len(columns), round(x1))
    inked = np.concatenate(([start - 1], start + np.flatnonzero(columns[start:end]), [end]))
    widths = np.diff(inked)
    if end <= start or widths.max() <= 1:
        return (x0 + x1) / 2, (x0 + x1) / 2
    widest = int(widths.argmax())
    return float(inked[widest] + 1), float(inked[widest + 1])


def _on_sheet(quad: Quad, piece: Picture, part: tuple[float, float, float, float]) -> Box:
    """A part of a piece as a box of the sheet."""
    x0, y0, x1, y1 = part
    height, width = piece.shape
    wide, high = float(np.linalg.norm(quad[1] - quad[0])), float(np.linalg.norm(quad[3] - quad[0]))
    if high >= 1.5 * wide:
        # The piece was turned left: its x runs down the quad, its y from right to left.
        fractions = [(1 - y / height, x / width) for x in (x0, x1) for y in (y0, y1)]
    else:
        fractions = [(x / width, y / height) for x in (x0, x1) for y in (y0, y1)]
    corners = [quad[0] + across * (quad[1] - quad[0]) + down * (quad[3] - quad[0]) for across, down in fractions]
    xs, ys = [float(c[0]) for c in corners], [float(c[1]) for c in corners]
    return Box(min(xs), min(ys), max(xs), max(ys))
