"""Strokes through printed letters: where they run on the cut-out of a line, the line as it was before, which words they strike."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from parsers.page import Box, Word
from parsers.sources.paper.detector import Picture

Ink = NDArray[np.bool_]

# Shares of the height of the line's ink: where a stroke runs, how thick it is with its wavering, the shortest one.
HIGHEST, LOWEST, THICKEST, SHORTEST = 0.28, 0.75, 0.2, 0.75
# Of a stroke's columns, those without any other ink: the gaps between the letters, which only a stroke bridges.
BRIDGED = 0.15
# A wider gap between two letters is no gap but a dash.
WIDEST_GAP = 0.25
# How far from its ends other ink must be.
FREE = 0.13
LEAST_LETTERS = 2
# A drawn stroke is nearly as dark between the letters as they are (0.7 and more of the darkest); blurred print has 0.05 to 0.3 there.
EVEN = 0.4
GAPS = 6  # percent of a word's columns, the lightest
_MIDDLE = (0.25, 0.73)  # of a word's height


@dataclass(frozen=True, slots=True)
class Stroke:
    """From column to column and from row to row of the cut-out."""

    x0: int
    x1: int
    y0: int
    y1: int


def strokes_through(ink: Ink) -> list[Stroke]:
    """The strokes through at least two letters each."""
    rows = np.flatnonzero(ink.any(axis=1))
    if not len(rows):
        return []
    top, height = int(rows[0]), int(rows[-1] - rows[0] + 1)
    band = max(2, round(THICKEST * height))
    found: list[Stroke] = []
    for y in range(top + round(HIGHEST * height), top + round(LOWEST * height) - band + 1):
        for x0, x1 in _runs(np.logical_or.reduce(ink[y : y + band], axis=0)):
            stroke = Stroke(x0, x1, y, y + band)
            fits = x1 - x0 >= SHORTEST * height and _stands_free(ink, stroke, max(2, round(FREE * height)))
            if fits and not any(_overlap(stroke, other) for other in found) and _through_letters(ink, stroke):
                found.append(_trimmed(ink, stroke))
    return found


def without_seeming_strikes(picture: Picture, words: Sequence[Word]) -> list[Word]:
    """The words, those no longer struck through which no even stroke runs: blurred letters that touch look like a line of their own."""
    return [replace(word, struck=False) if word.struck and not _is_struck(picture, word) else word for word in words]


def _is_struck(picture: Picture, word: Word) -> bool:
    """Whether a stroke is to be seen; in a single letter, as the arches of «m», there is nothing to tell it by but the second reader."""
    if len(word.text) == 1 and word.second == word.text:
        return False
    return evenness(picture, word.box) >= EVEN


def evenness(picture: Picture, box: Box) -> float:
    """How dark the darkest level run of pixels through a word's middle is in its lightest places, of the word's darkest ink (0 to 1)."""
    x0, x1 = max(0, int(box.x0)), int(np.ceil(box.x1))
    top, bottom = (box.y0 + share * box.height for share in _MIDDLE)
    around = picture[max(0, int(box.y0 - 0.3 * box.height)) : int(box.y1 + 0.3 * box.height), x0:x1]
    piece = picture[max(0, int(top) - 2) : int(np.ceil(bottom)) + 3, x0:x1]
    if not around.size or len(piece) < 5:
        return 0.0
    dark = np.clip(np.percentile(around, 85) - piece.astype(np.float32), 0, None)
    darkest = max(1.0, float(np.percentile(dark, 97)))
    runs = [np.percentile(dark[y - 1 : y + 2].max(axis=0), GAPS) for y in range(2, len(dark) - 2)]
    return float(max(runs)) / darkest


def _trimmed(ink: Ink, stroke: Stroke) -> Stroke:
    """The stroke without rows at its rim that hold hardly more than the letters."""
    full = np.flatnonzero(ink[stroke.y0 : stroke.y1, stroke.x0 : stroke.x1].mean(axis=1) > 0.75)
    return replace(stroke, y0=stroke.y0 + int(full[0]), y1=stroke.y0 + int(full[-1]) + 1) if len(full) else stroke


def _runs(columns: Ink) -> list[tuple[int, int]]:
    """Where columns are set, as start and end."""
    edges = np.flatnonzero(np.diff(np.concatenate(([False], columns, [False])).astype(np.int8)))
    return [(int(start), int(end)) for start, end in zip(edges[::2], edges[1::2], strict=True)]


def _overlap(one: Stroke, other: Stroke) -> bool:
    return one.x0 < other.x1 and other.x0 < one.x1


def _stands_free(ink: Ink, stroke: Stroke, margin: int) -> bool:
    """Whether no other ink is near its ends: whole words are struck, while letters that touch stand amid others."""
    before, after = ink[:, max(0, stroke.x0 - margin) : stroke.x0], ink[:, stroke.x1 : stroke.x1 + margin]
    return not before.any() and not after.any()


def _through_letters(ink: Ink, stroke: Stroke) -> bool:
    """Whether above and below the stroke there are pieces of letters with gaps between them: a dash has none, a word no bridges."""
    above: Ink = np.logical_or.reduce(ink[: stroke.y0, stroke.x0 : stroke.x1], axis=0)
    below: Ink = np.logical_or.reduce(ink[stroke.y1 :, stroke.x0 : stroke.x1], axis=0)
    letters: Ink = np.logical_or(above, below)
    pieces = _runs(letters)
    if above.mean() <= 0.2 or below.mean() <= 0.2 or letters.mean() > 1 - BRIDGED or len(pieces) < LEAST_LETTERS:
        return False
    return max(after[0] - before[1] for before, after in pairwise(pieces)) <= WIDEST_GAP * len(ink)


def without_strokes(piece: Picture, strokes: list[Stroke]) -> Picture:
    """The cut-out with each stroke bridged by the lighter of its two sides, so that ink stays only where letters cross it."""
    if not strokes:
        return piece
    bare = np.array(piece, np.uint8)
    last = len(bare) - 1
    for stroke in strokes:
        columns = slice(stroke.x0, stroke.x1)
        sides = np.maximum(bare[max(0, stroke.y0 - 1), columns], bare[min(last, stroke.y1), columns])
        bare[stroke.y0 : stroke.y1, columns] = np.maximum(bare[stroke.y0 : stroke.y1, columns], sides)
    return bare
