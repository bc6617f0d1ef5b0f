"""What a hand has added to a printed form: the print taken away, faint ink raised, and which ink belongs to which place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import cv2
import numpy as np
from numpy.typing import NDArray

from parsers.forms.pieces import cut_at_borders, long_strokes
from parsers.forms.registration import DPI, SCALE
from parsers.forms.stamps import bounds, inside, stamps_on
from parsers.page import Box
from parsers.sources.paper.detector import Picture

PRINTED, TINTED = 215, 120  # grey levels of a blank: darker is print; large areas between both are tints
AROUND_PX = 2  # how far the print of a scan reaches beyond that of the blank
STEP, LEAST_TINTED_PX = 8, 400  # grey levels that count as one tint; smaller areas are none
BRIDGED_PX = 9  # from further away nothing is taken over a ruling
NOISE, LEAST_DARK, INK_SHARE = 4.0, 16.0, 0.4
SPECK_PX = 5
SEEN = 170  # grey levels of the raised picture: darker may be a part of a character, faint as it is
DOTTED, LEAST_DOT_PX = 140, 3  # in a box between filled ones so many dark dots are a sign
LEAST_SIGN_MM2 = 0.12  # a point or a stroke of a pen; dust is less
SPARSE = 0.15  # of the ink above or below a ruling: an area with less was not written in
FEW_GREY, DOT_PX = 0.85, 1.1  # share of the pixels that are black or white; how far dots are smoothed
FAINT = 60  # grey levels between paper and ink
MM2 = (25.4 / DPI) ** 2
MARGIN_PT, RIM_PX = 5.0, 6
STRUCK_SHARE, THROUGH = 0.5, 2.6
STROKE = -2
ACROSS, DOWN = 1.4, 1.9  # a piece of ink so many times a place's size belongs to none: only what lies inside is read

Mask = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Ink:
    """The handwriting on a page in the blank's frame at 200 dpi: grey with even contrast (255 paper), where there is ink, and its pieces.

    `owners` says for each piece into which of the `areas` it was written: the one that holds its middle, else the nearest (-1: none;
    STROKE: a line drawn through something). `stamps` is where stamps of receipt stood: what lies in them is taken away.
    """

    picture: Picture
    mask: Mask
    labels: NDArray[np.int32]
    stats: NDArray[np.int32]
    centres: NDArray[np.float64]
    areas: tuple[Box, ...]
    owners: NDArray[np.int64]
    faint: bool
    stamps: tuple[Box, ...] = ()

    def area_mm2(self, box: Box) -> float:
        """How much ink there is in a place, of pieces that belong to it."""
        return float(self._own(box)[0].sum()) * MM2

    def inside_mm2(self, box: Box) -> float:
        """How much ink lies in a box, whatever it belongs to."""
        part = self.mask[max(0, round(box.y0 * SCALE)) : round(box.y1 * SCALE), max(0, round(box.x0 * SCALE)) : round(box.x1 * SCALE)]
        return float(part.sum()) * MM2

    def pieces(self, box: Box) -> tuple[Picture, Picture]:
        """The place with what was written into it, also where it reaches a little beyond: all of it, and cut to the ink and RIM_PX."""
        own, (top, left) = self._own(box)
        cut = self.picture[top : top + own.shape[0], left : left + own.shape[1]]
        near = cv2.dilate(own.astype(np.uint8), np.ones((5, 5), np.uint8)) > 0
        shown = np.where(near, cut, 255).astype(np.uint8)
        if not own.any():
            return shown, shown
        rows, columns = np.flatnonzero(own.any(axis=1)), np.flatnonzero(own.any(axis=0))
        tight = shown[max(0, rows[0] - RIM_PX) : rows[-1] + RIM_PX + 1, max(0, columns[0] - RIM_PX) : columns[-1] + RIM_PX + 1]
        return shown, tight

    def signs(self, boxes: Sequence[Box]) -> tuple[Picture, list[Picture | None]]:
        """All that stands in boxes side by side, and what stands in each, at one height; None for an empty one.

        Inside a box everything is shown, faint as it may be; beyond it only the pieces of ink that belong to it.
        """
        own, (top, left) = self._own(boxes[0].union(boxes[-1]))
        cut = self.picture[top : top + own.shape[0], left : left + own.shape[1]]
        near = cv2.dilate(own.astype(np.uint8), np.ones((5, 5), np.uint8)) > 0
        for box in boxes:
            near[round(box.y0 * SCALE) + RIM_PX // 2 - top : round(box.y1 * SCALE) - RIM_PX // 2 - top,
                 round(box.x0 * SCALE) + RIM_PX // 2 - left : round(box.x1 * SCALE) - RIM_PX // 2 - left] = True  # fmt: skip
        shown = np.where(near, cut, 255).astype(np.uint8)
        edges = [boxes[0].x0 - MARGIN_PT, *((a.x1 + b.x0) / 2 for a, b in pairwise(boxes)), boxes[-1].x1 + MARGIN_PT]
        columns = [min(own.shape[1], max(0, round(x * SCALE) - left)) for x in edges]
        rows = np.flatnonzero(own.any(axis=1))
        level = slice(max(0, rows[0] - RIM_PX), rows[-1] + RIM_PX + 1) if len(rows) else slice(0, 0)
        found: list[Picture | None] = []
        clear = [float(own[:, start:end].sum()) * MM2 >= LEAST_SIGN_MM2 for start, end in pairwise(columns)]
        for n, (start, end) in enumerate(pairwise(columns)):
            inside = any(clear[:n]) and any(clear[n + 1 :])  # a point between figures is taken for dust elsewhere
            inked, seen = own[:, start:end], (shown[level, start:end] < SEEN).any(axis=0)
            across = np.flatnonzero(inked.any(axis=0) | seen)
            empty = not clear[n] and not (inside and int((shown[level, start:end] < DOTTED).sum()) >= LEAST_DOT_PX)
            found.append(None if empty else shown[level, start + max(0, across[0] - 1) : start + across[-1] + 2])
        return shown, found

    def _own(self, box: Box) -> tuple[Mask, tuple[int, int]]:
        """The ink of a place as a mask, and where its corner is: pieces that belong to it; of those too large for it what lies inside."""
        high, wide = self.mask.shape
        x0, y0, x1, y1 = box.x0 * SCALE, box.y0 * SCALE, box.x1 * SCALE, box.y1 * SCALE
        rim = MARGIN_PT * SCALE
        top, left = max(0, round(y0 - rim)), max(0, round(x0 - rim))
        bottom, right = min(high, round(y1 + rim)), min(wide, round(x1 + rim))
        part = self.labels[top:bottom, left:right]
        here = [
            n for n, area in enumerate(self.areas) if box.x0 - 1 <= area.centre <= box.x1 + 1 and box.y0 - 1 <= area.middle <= box.y1 + 1
        ]
        labels = np.flatnonzero(np.bincount(part.ravel(), minlength=1))
        inside = np.zeros(part.shape, bool)
        inside[max(0, round(y0) - top) : round(y1) - top, max(0, round(x0) - left) : round(x1) - left] = True
        large = (self.stats[labels, 2] > ACROSS * (x1 - x0)) | (self.stats[labels, 3] > DOWN * (y1 - y0))
        owned = np.isin(self.owners[labels], here) if here else self._within(labels, box)
        own = _any_of(part, labels[owned & ~large & (labels > 0)], len(self.stats))
        through = (self.stats[labels, 3] > THROUGH * (y1 - y0)) | (self.owners[labels] == STROKE)
        own |= _any_of(part, labels[large & ~through & (labels > 0)], len(self.stats)) & inside
        return own, (top, left)

    def struck(self, row: Box) -> bool:
        """Whether a single piece of ink runs through most of a row: letters never hang together so far."""
        y0, wide, high = (self.stats[:, n] / SCALE for n in (1, 2, 3))
        middle = y0 + high / 2
        runs = (wide > STRUCK_SHARE * row.width) & (high < 1.4 * row.height) & (middle > row.y0) & (middle < row.y1)
        return bool(runs[1:].any())

    def _within(self, labels: NDArray[np.intp], box: Box) -> Mask:
        """Which pieces have their middle in a box."""
        x, y = self.centres[labels, 0] / SCALE, self.centres[labels, 1] / SCALE
        within: Mask = (x >= box.x0) & (x <= box.x1) & (y >= box.y0) & (y <= box.y1)
        return within


def _any_of(part: NDArray[np.int32], labels: NDArray[np.intp], count: int) -> Mask:
    """Where a part of the picture has one of these of the `count` labels."""
    held = np.zeros(count, bool)
    held[labels] = True
    return np.asarray(held[part])


def ink_on(laid: Picture, blank: Picture, areas: tuple[Box, ...]) -> Ink:
    """The handwriting on a picture that lies over its blank; `areas` are the places in which something is meant to be written."""
    fields = np.zeros(blank.shape, bool)
    for box in areas:
        fields[round(box.y0 * SCALE) : round(box.y1 * SCALE), round(box.x0 * SCALE) : round(box.x1 * SCALE)] = True
    if _one_bit(laid):
        laid = cv2.GaussianBlur(laid, (0, 0), DOT_PX)
    tints = _tints(blank)
    printed = _print(blank, tints)
    flat = _untinted(_flattened(laid, (tints == 255) & ~printed), tints, printed)
    dark = 255.0 - _without_print(flat, printed).astype(np.float32)
    noise = 1.4826 * float(np.median(dark[~printed][::7]))
    floor = max(LEAST_DARK, NOISE * noise)
    inked = dark[fields & ~printed]
    inked = inked[inked > floor]
    level = float(np.percentile(inked, 85)) if inked.size > 200 else 120.0
    mask = dark > max(floor, INK_SHARE * level)
    raised = np.clip(255.0 - dark * (225.0 / max(level, 30.0)), 0, 255).astype(np.uint8)
    stamps = stamps_on(raised, mask, printed)
    if stamps:
        stamped = inside(stamps, mask.shape)
        mask, raised = mask & ~stamped, np.where(stamped, 255, raised).astype(np.uint8)
    labels, stats, centres = _pieces(mask)
    strokes = long_strokes(labels, stats)
    if cut_at_borders(mask, labels, stats, areas, strokes):
        labels, stats, centres = _pieces(mask)
        strokes = long_strokes(labels, stats)
    owners = _owners(stats, centres, areas)
    owners[strokes] = STROKE
    specks = (stats[:, cv2.CC_STAT_AREA] <= SPECK_PX)[labels]
    mask[specks] = False
    labels[specks] = 0
    return Ink(raised, mask, labels, stats, centres, areas, owners, level < FAINT, tuple(map(bounds, stamps)))


def _pieces(mask: Mask) -> tuple[NDArray[np.int32], NDArray[np.int32], NDArray[np.float64]]:
    """The pieces of ink that hang together: which pixel belongs to which, their boxes and sizes, their middles."""
    found = cv2.connectedComponentsWithStats(mask.astype(np.uint8), connectivity=8)
    return np.asarray(found[1], np.int32), np.asarray(found[2], np.int32), np.asarray(found[3], np.float64)


def _one_bit(picture: Picture) -> bool:
    """Whether a picture has but black and white, as faxes have: dots then stand for grey."""
    return bool(((picture <= 2) | (picture >= 253)).mean() > FEW_GREY)


def _owners(stats: NDArray[np.int32], centres: NDArray[np.float64], areas: tuple[Box, ...]) -> NDArray[np.int64]:
    """For each piece of ink the area that its middle lies in, else the nearest within reach; -1 for none.

    Of two areas between which a piece lies, above and below a ruling, it belongs to the one that holds more other ink: the loop of a «g»
    makes no line of the empty row below.
    """
    if not areas or not len(centres):
        return np.full(len(centres), -1)
    middle = _nearest(centres[:, 0], centres[:, 1], areas)
    left, upper = centres[:, 0], stats[:, 1].astype(np.float64)
    top, bottom = _nearest(left, upper + 1, areas), _nearest(left, upper + stats[:, 3] - 1, areas)
    between = (top != bottom) & (top >= 0) & (bottom >= 0)
    settled = ~between & (middle >= 0) & (np.arange(len(middle)) > 0)
    held = np.bincount(middle[settled], weights=stats[settled, cv2.CC_STAT_AREA], minlength=len(areas))
    empty = np.minimum(held[top], held[bottom]) < SPARSE * np.maximum(held[top], held[bottom])
    fuller = np.where(held[top] >= held[bottom], top, bottom)
    return np.where(between & empty, fuller, middle)


def _nearest(x_px: NDArray[np.float64], y_px: NDArray[np.float64], areas: tuple[Box, ...]) -> NDArray[np.int64]:
    """The area in which each point lies, else the nearest within reach; -1 for none."""
    x, y = x_px[:, None] / SCALE, y_px[:, None] / SCALE
    x0, y0, x1, y1 = np.array([[b.x0, b.y0, b.x1, b.y1] for b in areas]).T
    away = np.hypot(np.maximum(0, np.maximum(x0 - x, x - x1)), np.maximum(0, np.maximum(y0 - y, y - y1)))
    nearest = away.argmin(axis=1)
    return np.where(away[np.arange(len(nearest)), nearest] <= MARGIN_PT, nearest, -1)


def _flattened(picture: Picture, paper: Mask) -> Picture:
    """The picture divided by its paper as it is lit, so that what was blank is white; `paper` is where the blank is white."""
    small = cv2.resize(picture, None, fx=0.25, fy=0.25, interpolation=cv2.INTER_AREA)
    white = cv2.erode(cv2.resize(paper.astype(np.uint8), small.shape[::-1], interpolation=cv2.INTER_AREA), np.ones((3, 3), np.uint8))
    lit = cv2.dilate(np.where(white > 0, small, 0).astype(np.uint8), np.ones((7, 7), np.uint8))
    known = (lit > 0).astype(np.float32)
    weight = cv2.GaussianBlur(known, (0, 0), 12)
    near = cv2.GaussianBlur(lit.astype(np.float32) * known, (0, 0), 12) / np.maximum(weight, 1e-3)
    ground = np.where(weight > 1e-2, near, np.median(lit[lit > 0]) if (lit > 0).any() else 255.0)
    wide = cv2.resize(np.maximum(ground, 40).astype(np.float32), picture.shape[::-1], interpolation=cv2.INTER_LINEAR)
    return np.asarray(np.clip(picture.astype(np.float32) * 255.0 / wide, 0, 255), np.uint8)


def _tints(blank: Picture) -> Picture:
    """The blank without its letters and lines: 255 for paper, the level of its tinted areas."""
    opened = cv2.erode(cv2.dilate(blank, np.ones((9, 9), np.uint8)), np.ones((9, 9), np.uint8))
    opened[(opened >= 250) | (opened <= TINTED)] = 255
    return opened


def _untinted(flat: Picture, tints: Picture, printed: Mask) -> Picture:
    """The picture with each tinted area raised to white by what it is like where nothing is written."""
    levels = tints // STEP * STEP
    raised = flat.astype(np.float32)
    for level in np.unique(levels[tints < 255]):
        area = (levels == level) & (tints < 255)
        inside = area & ~printed
        if inside.sum() > LEAST_TINTED_PX:
            raised[area] *= 255.0 / max(80.0, float(np.percentile(flat[inside], 60)))
    return np.clip(raised, 0, 255).astype(np.uint8)


def _print(blank: Picture, tints: Picture) -> Mask:
    """Where the blank has print or the edge of a tint, with a rim."""
    kernel = np.ones((2 * AROUND_PX + 1, 2 * AROUND_PX + 1), np.uint8)
    dark = (blank < PRINTED) & (blank.astype(np.int16) < tints.astype(np.int16) - STEP)
    edge = cv2.morphologyEx(tints, cv2.MORPH_GRADIENT, np.ones((3, 3), np.uint8)) > STEP
    return np.asarray(cv2.dilate((dark | edge).astype(np.uint8), kernel) > 0)


def _without_print(flat: Picture, printed: Mask) -> Picture:
    """The picture with its print bridged: by the lighter of both sides across it, so that ink stays only where both sides are dark."""
    across = _bridged(flat, printed)
    down = cv2.transpose(_bridged(cv2.transpose(flat), np.ascontiguousarray(printed.T)))
    return np.where(printed, np.minimum(down, across), flat).astype(np.uint8)


def _bridged(flat: Picture, printed: Mask) -> Picture:
    """For each printed pixel the lighter of the nearest free ones left and right; white where they are too far, and elsewhere."""
    wide = flat.shape[1]
    columns = np.arange(wide, dtype=np.int16)[None, :]  # a blank is laid out at some thousand pixels
    left = np.maximum.accumulate(np.where(printed, np.int16(-1), columns), axis=1)
    right = np.minimum.accumulate(np.where(printed, np.int16(wide), columns)[:, ::-1], axis=1)[:, ::-1]
    at = np.nonzero(printed & (left >= 0) & (right < wide) & (right - left <= BRIDGED_PX + 2 * AROUND_PX))
    found = np.full_like(flat, 255)
    found[at] = np.maximum(flat[at[0], left[at]], flat[at[0], right[at]])
    return found
