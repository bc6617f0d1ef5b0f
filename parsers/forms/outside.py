"""Handwriting on a form where nothing is meant to be written: a note for the clerk, unless it is the stamp of the own post room."""

from __future__ import annotations

from collections.abc import Iterator

import cv2
import numpy as np

from parsers.forms.context import Sheet
from parsers.forms.labels import IGNORED, SIGNATURE
from parsers.forms.registration import SCALE
from parsers.forms.stamps import A_DAY, received
from parsers.page import Box, around
from parsers.reading.words import plain
from parsers.result import Leaf
from parsers.sources.paper.detector import text_boxes
from parsers.sources.paper.recogniser import cut_out, read_cutout

AROUND_PT, EDGE_PT = 7.0, 24.0
LEAST_MM2 = 9.0
SMALLEST_PT = 4.0
LEGIBLE = 0.55


def left_over(sheet: Sheet) -> Leaf | None:
    """What is written outside of all places, as a note; None for nothing, or for nothing but a stamp."""
    mask = _outside(sheet)
    if float(mask.sum()) / (SCALE * 72 / 25.4) ** 2 < LEAST_MM2:
        return None
    picture = np.where(cv2.dilate(mask.astype(np.uint8), np.ones((5, 5), np.uint8)) > 0, sheet.filled.ink.picture, 255).astype(np.uint8)
    found = list(_lines(picture))
    texts = [text for text, _ in found]
    if not texts or _is_stamp(texts):
        return None
    box = around([b for _, b in found])
    text = " ".join(texts)
    return sheet.leaf(text, text, 0.5, box, "written where the form has no place for it")


def _outside(sheet: Sheet) -> np.ndarray[tuple[int, int], np.dtype[np.bool_]]:
    """The ink beyond all places, the paper's edges and what hangs together with a signature."""
    ink, page = sheet.filled.ink, sheet.filled.page
    mask = ink.mask.copy()
    for box in [*page.areas(), *(p.box for p in page.places if p.what in (SIGNATURE, IGNORED))]:
        _clear(mask, box, AROUND_PT)
    for place in page.places:
        if place.what == SIGNATURE:
            _clear(mask, place.box, 26.0)
    edge = round(EDGE_PT * SCALE)
    mask[:edge], mask[-edge:], mask[:, :edge], mask[:, -edge:] = False, False, False, False
    large = [n for n in np.unique(ink.labels[mask]) if n and ink.stats[n][3] >= SMALLEST_PT * SCALE]
    return mask & np.isin(ink.labels, large)


def _clear(mask: np.ndarray[tuple[int, int], np.dtype[np.bool_]], box: Box, rim: float) -> None:
    top, left = max(0, round((box.y0 - rim) * SCALE)), max(0, round((box.x0 - rim) * SCALE))
    mask[top : round((box.y1 + rim) * SCALE), left : round((box.x1 + rim) * SCALE)] = False


def _lines(picture: np.ndarray[tuple[int, int], np.dtype[np.uint8]]) -> Iterator[tuple[str, Box]]:
    quads = sorted(text_boxes(picture), key=lambda q: (round(float(q[:, 1].min()) / 30), float(q[:, 0].min())))
    for quad in quads:
        text, sure = read_cutout(cut_out(picture, quad))
        if sure > LEGIBLE and sum(c.isalnum() for c in text) > 1:
            xs, ys = quad[:, 0] / SCALE, quad[:, 1] / SCALE
            yield text, Box(float(xs.min()), float(ys.min()), float(xs.max()), float(ys.max()))


def _is_stamp(texts: list[str]) -> bool:
    """Whether a stamp of the post room stands there, and nothing beside it but its day."""
    words = {word for text in texts for word in plain(text).split()}
    rest = [t for t in texts if not A_DAY.match(t) and not (set(plain(t).split()) & received())]
    return bool(words & received()) and sum(c.isalpha() for t in rest for c in t) < 12
