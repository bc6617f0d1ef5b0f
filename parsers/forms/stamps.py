"""The stamp of receipt that the own post room sets where there is room: a frame with printed words, whatever lies below it.

Its frame is found by its four straight sides, its words say that it is one: a frame that a buyer draws stays handwriting.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import reduce
from itertools import combinations

import cv2
import numpy as np
from numpy.typing import NDArray
from rapidfuzz import fuzz

from parsers.forms.registration import SCALE
from parsers.page import Box
from parsers.reading.words import plain, plain_phrases
from parsers.sources.paper.detector import Picture, text_boxes
from parsers.sources.paper.recogniser import cut_out, read_cutout

Quad = NDArray[np.float32]
Mask = NDArray[np.bool_]

HALF = 2  # the mask is looked at in half its size
PX_A_MM = SCALE * 72 / 25.4 / HALF
LEAST_WIDE_MM, MOST_WIDE_MM, LEAST_HIGH_MM, MOST_HIGH_MM = 22.0, 90.0, 8.0, 50.0
LEAST_STRETCH_MM, GAP_MM = 12.0, 3.0  # of a side without a gap; gaps are where the stamp was not inked
MOST_TURNED_DEG, PARALLEL_DEG, OVERLAP = 25.0, 2.5, 0.6
DRAWN, DRAWN_ON_AVERAGE, BESIDE_MM = 0.55, 0.7, 0.5  # how much of each side, and of all, is there; so far beside a straight line
UNBROKEN, SAME_MM = 0.9, 1.0  # of a stretch that is a line and not writing; two that lie so near are one
MOST_STRETCHES, MOST_FRAMES = 80, 4
RIM_MM = 1.2  # a frame is so broad
ON_PRINT = 0.5  # a frame of which more lies along print is the print itself
ALIKE, HALF_ALIKE, LONG = 82.0, 65.0, 7
A_DAY = re.compile(r"^\W*\d{1,2}\W+(?:\d{1,2}|[^\W\d]{3,9})\W+\d{2,4}\W*$")


def stamps_on(picture: Picture, mask: Mask, printed: Mask) -> list[Quad]:
    """The corners (4 × 2, pixels of `picture`) of each stamp of receipt, with its rim.

    `mask` is where there is ink, `printed` where the form itself has print. Raises ModelMissing.
    """
    return [grown for quad in _frames(mask, printed) if _says_received(picture, grown := _grown(quad * HALF, RIM_MM * PX_A_MM * HALF))]


def inside(quads: Sequence[Quad], shape: tuple[int, ...]) -> Mask:
    """The pixels that lie in any of these."""
    filled = np.zeros(shape, np.uint8)
    for quad in quads:
        cv2.fillConvexPoly(filled, np.round(quad).astype(np.int32), 1)
    return filled > 0


def bounds(quad: Quad) -> Box:
    """The upright box around a stamp, in points."""
    xs, ys = quad[:, 0] / SCALE, quad[:, 1] / SCALE
    return Box(float(xs.min()), float(ys.min()), float(xs.max()), float(ys.max()))


def received() -> set[str]:
    """The words of such stamps."""
    return {word for phrase in plain_phrases("forms", "received") for word in phrase.split()}


def _frames(mask: Mask, printed: Mask) -> Iterator[Quad]:
    """The frames on a page, the largest first, none within another; pixels of the mask in half its size."""
    small, form = _halved(mask), _halved(printed)
    near = np.asarray(cv2.dilate(small, np.ones((2 * round(BESIDE_MM * PX_A_MM) + 1,) * 2, np.uint8)), np.uint8)
    held: list[tuple[float, Quad]] = []
    for a, b in combinations(_stretches(small, form), 2):
        quad = _between(a, b)
        if quad is None:
            continue
        drawn, on_print = ([_share(marks, *side) for side in _sides(quad)] for marks in (near, form))
        if min(drawn) > DRAWN and sum(drawn) / 4 > DRAWN_ON_AVERAGE and max(on_print) < ON_PRINT:
            held.append((float(cv2.contourArea(quad)), quad))
    taken: list[Quad] = []
    for _, quad in sorted(held, key=lambda pair: -pair[0]):
        if len(taken) < MOST_FRAMES and not any(_meets(bounds(quad), bounds(other)) for other in taken):
            taken.append(quad)
            yield quad


def _halved(mask: Mask) -> NDArray[np.uint8]:
    high, wide = mask.shape[0] // HALF * HALF, mask.shape[1] // HALF * HALF
    parts = (mask[down:high:HALF, across:wide:HALF] for down in range(HALF) for across in range(HALF))
    return np.asarray(reduce(np.logical_or, parts), np.uint8)


def _stretches(small: NDArray[np.uint8], form: NDArray[np.uint8]) -> list[NDArray[np.float32]]:
    """Long straight stretches of ink that run across the page, as (x0, y0, x1, y1) from left to right, the longest first."""
    found = cv2.HoughLinesP(
        small * 255, 1, np.pi / 720, threshold=round(LEAST_STRETCH_MM * PX_A_MM * 0.7), minLineLength=LEAST_STRETCH_MM * PX_A_MM,
        maxLineGap=GAP_MM * PX_A_MM,
    )  # fmt: skip
    if found is None:
        return []
    narrow = np.asarray(cv2.dilate(small, np.ones((3, 3), np.uint8)), np.uint8)
    level = []
    for x0, y0, x1, y1 in np.asarray(found, np.float32).reshape(-1, 4):
        line = np.array([x0, y0, x1, y1] if x0 <= x1 else [x1, y1, x0, y0], np.float32)
        drawn = abs(_turned(line)) <= MOST_TURNED_DEG and _share(narrow, line[:2], line[2:]) > UNBROKEN
        if drawn and _share(form, line[:2], line[2:]) < ON_PRINT:
            level.append(line)
    apart: list[NDArray[np.float32]] = []
    for line in sorted(level, key=lambda line: -float(line[2] - line[0])):
        if not any(np.abs(line - other).max() < SAME_MM * PX_A_MM for other in apart):
            apart.append(line)
    return apart[:MOST_STRETCHES]


def _turned(line: NDArray[np.float32]) -> float:
    return float(np.degrees(np.arctan2(line[3] - line[1], line[2] - line[0])))


def _between(a: NDArray[np.float32], b: NDArray[np.float32]) -> Quad | None:
    """The rectangle of which two stretches may be the long sides; None where they lie or run otherwise."""
    if abs(_turned(a) - _turned(b)) > PARALLEL_DEG:
        return None
    angle = np.radians((_turned(a) + _turned(b)) / 2)
    along, down = np.array([np.cos(angle), np.sin(angle)]), np.array([-np.sin(angle), np.cos(angle)])
    ends = [sorted(float(p @ along) for p in (line[:2], line[2:])) for line in (a, b)]
    depths = sorted(float(((line[:2] + line[2:]) / 2) @ down) for line in (a, b))
    shared = min(ends[0][1], ends[1][1]) - max(ends[0][0], ends[1][0])
    start, end = min(ends[0][0], ends[1][0]), max(ends[0][1], ends[1][1])
    wide, high = (end - start) / PX_A_MM, (depths[1] - depths[0]) / PX_A_MM
    if not (LEAST_WIDE_MM < wide < MOST_WIDE_MM and LEAST_HIGH_MM < high < MOST_HIGH_MM) or shared < OVERLAP * (end - start):
        return None
    corners = [along * x + down * y for x, y in ((start, depths[0]), (end, depths[0]), (end, depths[1]), (start, depths[1]))]
    return np.array(corners, np.float32)


def _sides(quad: Quad) -> list[tuple[Quad, Quad]]:
    return [(quad[n], quad[(n + 1) % 4]) for n in range(4)]


def _share(marks: NDArray[np.uint8], start: Quad, end: Quad) -> float:
    """Which share of a straight line is marked."""
    steps = np.linspace(0, 1, max(2, round(float(np.hypot(*(end - start))))))[:, None]
    points = np.round(start + steps * (end - start)).astype(int)
    x, y = points[:, 0].clip(0, marks.shape[1] - 1), points[:, 1].clip(0, marks.shape[0] - 1)
    return float((marks[y, x] > 0).mean())


def _meets(a: Box, b: Box) -> bool:
    return a.x0 < b.x1 and b.x0 < a.x1 and a.y0 < b.y1 and b.y0 < a.y1


def _grown(quad: Quad, rim: float) -> Quad:
    """The rectangle with a rim on all sides."""
    across, down = quad[1] - quad[0], quad[3] - quad[0]
    across, down = rim * across / np.hypot(*across), rim * down / np.hypot(*down)
    return np.asarray(quad + np.array([-across - down, across - down, across + down, down - across]), np.float32)


def _says_received(picture: Picture, quad: Quad) -> bool:
    """Whether the words of a stamp of receipt stand in a frame; of half of their letters with a day alone on a line beside them."""
    cut = cut_out(picture, quad)
    framed = cv2.copyMakeBorder(cut, 40, 40, 40, 40, cv2.BORDER_CONSTANT, value=(255,))
    lines = [read_cutout(cut_out(framed, piece))[0] for piece in text_boxes(framed)]
    words = {word for line in lines for word in (*plain(line).split(), "".join(plain(line).split())) if len(word) > 4}
    if any(fuzz.ratio(word, known) >= ALIKE for word in words for known in received()):
        return True
    long = [known for known in received() if len(known) >= LONG]
    half_read = any(fuzz.ratio(word, known) >= HALF_ALIKE for word in words for known in long)
    return half_read and any(A_DAY.match(line) for line in lines)
