"""Recognising a known form on a picture, and laying the picture over the blank: SIFT and a homography, then along the printed rulings.

Both follow from measurements: features find the form in any turn and tell it from other pages by their number; rulings then take out
what a homography cannot, the curl of the paper (a cubic field of displacements fitted robustly, twice).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import cv2
import numpy as np
import pypdfium2
from cv2.typing import MatLike
from numpy.typing import NDArray

from parsers.forms.known import FormPage
from parsers.sources.paper.detector import Picture

if TYPE_CHECKING:
    from parsers.forms.own.codes import PageCode

DPI = 200.0
SCALE = DPI / 72
LARGEST_PT = 1300.0  # the longer side of A3, and a little
FEATURE_SIDE = 880  # pixels of the longer side on which features are sought: an A4 page at 75 dpi
FEATURES = 2500
RATIO = 0.8
LEAST_MATCHES, LEAST_INLIERS = 24, 30
REPROJECTION_PX = 3.0
TILE, TILE_INK, TILE_ALIKE, LEAST_ALIKE = 40, 0.02, 0.35, 0.6
REACH_PX, PROBE_EVERY_PT, PROBE_HALF_PX = 24, 15.0, 7
SETTLED_PX = 1.5  # displacements below this are not worth a second pass
LEAST_LIKE, LEAST_PROBES, PASSES = 0.55, 24, 2
FAR_OFF = 3.5  # of the median distance from the fit: a probe that took handwriting for the ruling

Field = NDArray[np.float32]
Matrix = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Features:
    """Points of a picture with their descriptors, in the picture's own pixels."""

    points: NDArray[np.float32]
    descriptors: NDArray[np.float32]


@dataclass(frozen=True)
class Blank:
    """One page of a form as it is printed, at 200 dpi; `code` is what a page of an own form says of itself."""

    form: str
    number: int
    page: FormPage
    picture: Picture
    code: PageCode | None = None

    @cached_property
    def features(self) -> Features:
        return features_of(self.picture)

    @cached_property
    def soft(self) -> Picture:
        """The print as scanners blur it, at half the size."""
        return _soft(self.picture)


def rendered(content: bytes, most: int) -> list[Picture]:
    """The pages of a blank as grey pictures of 200 dpi. Raises ValueError for a page larger than any form, PdfiumError for no PDF."""
    document = pypdfium2.PdfDocument(content)
    try:
        return [_rendered(document[i]) for i in range(min(len(document), most))]
    finally:
        document.close()


def _rendered(page: pypdfium2.PdfPage) -> Picture:
    if max(page.get_size()) > LARGEST_PT:
        raise ValueError("a page is larger than A3")
    return np.array(page.render(scale=SCALE, grayscale=True).to_numpy().squeeze(), np.uint8)


def features_of(picture: Picture) -> Features:
    scale = min(1.0, FEATURE_SIDE / max(picture.shape))
    small = cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA) if scale < 1 else picture
    found, descriptors = cv2.SIFT.create(nfeatures=FEATURES, contrastThreshold=0.02).detectAndCompute(small, None)
    if not found:
        return Features(np.zeros((0, 2), np.float32), np.zeros((0, 128), np.float32))
    return Features(np.array([k.pt for k in found], np.float32) / scale, np.asarray(descriptors, np.float32))


def laid_over(picture: Features, blanks: Sequence[Blank]) -> tuple[Blank, Matrix] | None:
    """The blank that the picture shows and the homography from the picture to it; None where it shows none."""
    best: tuple[int, Blank, Matrix] | None = None
    for blank in blanks:
        found = _homography(picture, blank.features)
        if found and (best is None or found[0] > best[0]):
            best = found[0], blank, found[1]
    return (best[1], best[2]) if best else None


def _homography(picture: Features, blank: Features) -> tuple[int, Matrix] | None:
    """How many points agree on a homography, and it."""
    if min(len(picture.points), len(blank.points)) < LEAST_MATCHES:
        return None
    pairs = cv2.BFMatcher(cv2.NORM_L2).knnMatch(picture.descriptors, blank.descriptors, k=2)
    good = [m for m, *n in pairs if n and m.distance < RATIO * n[0].distance]
    if len(good) < LEAST_MATCHES:
        return None
    here = np.array([picture.points[m.queryIdx] for m in good])
    there = np.array([blank.points[m.trainIdx] for m in good])
    matrix, agreeing = cv2.findHomography(
        here, there, cv2.USAC_MAGSAC, REPROJECTION_PX * SCALE / (75 / 72), maxIters=5000, confidence=0.999
    )
    if matrix is None or int(agreeing.sum()) < LEAST_INLIERS:
        return None
    return int(agreeing.sum()), np.asarray(matrix, np.float64)


def warped(picture: Picture, matrix: Matrix, blank: Blank, shift: tuple[Field, Field] | None = None) -> Picture:
    """The picture in the blank's frame; `shift` are displacements (x, y) within that frame, in its pixels."""
    height, width = blank.picture.shape
    if shift is None:
        return cv2.warpPerspective(picture, matrix, (width, height), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_CONSTANT, borderValue=255)
    back = np.linalg.inv(matrix)
    x = np.arange(width, dtype=np.float32)[None, :] + shift[0]
    y = np.arange(height, dtype=np.float32)[:, None] + shift[1]
    at_x, at_y, depth = (cv2.addWeighted(x, a, y, b, c) for a, b, c in back.tolist())
    depth = np.maximum(depth, 1e-6, out=np.asarray(depth))
    return cv2.remap(
        picture, cv2.divide(at_x, depth), cv2.divide(at_y, depth), cv2.INTER_CUBIC, borderMode=cv2.BORDER_CONSTANT, borderValue=255
    )


def shows(laid: Picture, blank: Blank) -> float:
    """The share of the blank's print that the picture has in the same places (0..1): another edition of a form has its rows elsewhere."""
    print_, here = 255.0 - blank.soft.astype(np.float32), 255.0 - _soft(laid).astype(np.float32)
    likes = []
    for top in range(0, print_.shape[0] - TILE // 2, TILE):
        for left in range(0, print_.shape[1] - TILE // 2, TILE):
            part = print_[top : top + TILE, left : left + TILE]
            if float((part > 40).mean()) >= TILE_INK:
                likes.append(_alike(part, here[top : top + TILE, left : left + TILE]) > TILE_ALIKE)
    return float(np.mean(likes)) if likes else 0.0


def _alike(one: NDArray[np.float32], other: NDArray[np.float32]) -> float:
    a, b = one - one.mean(), other - other.mean()
    return float((a * b).sum() / (np.sqrt((a * a).sum() * (b * b).sum()) + 1e-6))


def _soft(picture: Picture) -> Picture:
    return cv2.GaussianBlur(cv2.resize(picture, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA), (0, 0), 1.6)


def straightened(picture: Picture, matrix: Matrix, blank: Blank) -> tuple[Picture, tuple[Field, Field] | None]:
    """The picture in the blank's frame, its rulings on those of the blank, and the displacements that this took."""
    laid, shift = warped(picture, matrix, blank), None
    for _ in range(PASSES):
        more = _displacement(laid, blank)
        if more is None:
            return laid, shift
        shift = more if shift is None else (shift[0] + more[0], shift[1] + more[1])
        laid = warped(picture, matrix, blank, shift)
        if max(float(np.abs(part).max()) for part in more) < SETTLED_PX:
            break
    return laid, shift


def _displacement(laid: Picture, blank: Blank) -> tuple[Field, Field] | None:
    """By how much each pixel lies off, as cubic fields fitted to how far printed rulings lie off; None where there are too few."""
    down = _probes(laid, blank.picture, _spots(blank.page.levels))
    across = _probes(cv2.transpose(laid), cv2.transpose(blank.picture), _spots(blank.page.uprights))
    if len(down) < LEAST_PROBES:
        return None
    height, width = blank.picture.shape
    shift_y = surface(down, width, height, _degree(down))
    shift_x = surface(across[:, [1, 0, 2]], width, height, _degree(across)) if len(across) >= LEAST_PROBES else np.zeros_like(shift_y)
    return shift_x, shift_y


def _spots(rulings: Sequence[tuple[float, float, float]]) -> list[tuple[int, int]]:
    """Where rulings are probed, as (along, across) in pixels."""
    return [
        (round(along * SCALE), round(across * SCALE))
        for across, start, end in rulings
        for along in np.arange(start + 4, end - 4, PROBE_EVERY_PT)
    ]


def _probes(laid: Picture, blank: Picture, spots: Sequence[tuple[int, int]]) -> NDArray[np.float64]:
    """For each spot where the picture resembles the blank: (x, y, how far the ruling lies below where it should)."""
    kept = [(x, y) for x, y in spots if y - 2 * REACH_PX >= 0 and y + 2 * REACH_PX < len(blank)]
    if not kept:
        return np.zeros((0, 3), np.float64)
    half = REACH_PX // 2
    wanted, seen = np.zeros((len(kept), 2 * half + 1)), np.zeros((len(kept), 2 * (half + REACH_PX) + 1))
    for n, (x, y) in enumerate(kept):
        columns = slice(max(0, x - PROBE_HALF_PX), x + PROBE_HALF_PX + 1)
        wanted[n] = 255.0 - blank[y - half : y + half + 1, columns].mean(axis=1)
        seen[n] = 255.0 - laid[y - half - REACH_PX : y + half + REACH_PX + 1, columns].mean(axis=1)
    padded = np.pad(wanted, ((0, 0), (1, 1)))
    places, likes = _best_places(seen, 0.25 * padded[:, :-2] + 0.5 * padded[:, 1:-1] + 0.25 * padded[:, 2:])
    found = np.column_stack([np.array(kept, np.float64), places - REACH_PX])
    return np.asarray(found[likes > LEAST_LIKE], np.float64)


def _best_places(seen: NDArray[np.float64], wanted: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Where each wanted profile lies in the one seen (to parts of a pixel), and how alike they are there; a row of each is a pair."""
    windows = np.lib.stride_tricks.sliding_window_view(seen, wanted.shape[1], axis=1)
    a = windows - windows.mean(axis=2, keepdims=True)
    b = wanted - wanted.mean(axis=1, keepdims=True)
    likes = np.einsum("nwm,nm->nw", a, b) / (np.sqrt((a * a).sum(axis=2) * (b * b).sum(axis=1)[:, None]) + 1e-6)
    rows, best = np.arange(len(likes)), likes.argmax(axis=1)
    inner = np.clip(best, 1, likes.shape[1] - 2)
    before, here, after = likes[rows, inner - 1], likes[rows, inner], likes[rows, inner + 1]
    bend = before - 2 * here + after
    part = np.where((inner == best) & (bend < 0), 0.5 * (before - after) / np.where(bend < 0, bend, -1.0), 0.0)
    return best + part, likes[rows, best]


def _terms(x: MatLike, y: MatLike, degree: int) -> list[MatLike]:
    return [x**i * y**j for i in range(degree + 1) for j in range(degree + 1 - i)]


def _degree(probes: NDArray[np.float64]) -> int:
    """Cubic; a slope only where there are few probes."""
    return 3 if len(probes) >= 4 * LEAST_PROBES else 1


def surface(probes: NDArray[np.float64], width: int, height: int, degree: int) -> Field:
    """The surface of this degree through the probes' third column, far ones left out."""
    x, y, off = probes[:, 0] / width - 0.5, probes[:, 1] / height - 0.5, probes[:, 2]
    design = np.stack([np.broadcast_to(t, x.shape) for t in _terms(x, y, degree)], axis=1)
    kept = np.abs(off - np.median(off)) < max(4.0, FAR_OFF * float(np.median(np.abs(off - np.median(off)))) + 2)
    weights: NDArray[np.floating] = np.zeros(design.shape[1])
    for _ in range(4):
        weights, *_ = np.linalg.lstsq(design[kept], off[kept], rcond=None)
        rest = np.abs(off - design @ weights)
        kept = rest < max(1.0, FAR_OFF * float(np.median(rest[kept])))
    rows, columns = np.arange(height, dtype=np.float32) / height - 0.5, np.arange(width, dtype=np.float32) / width - 0.5
    by_powers = np.zeros((degree + 1, degree + 1), np.float32)
    for (i, j), weight in zip(_pairs(degree), weights, strict=True):
        by_powers[j, i] = weight
    powers = np.arange(degree + 1)
    return (rows[:, None] ** powers).astype(np.float32) @ by_powers @ (columns[None, :] ** powers[:, None]).astype(np.float32)


def _pairs(degree: int) -> list[tuple[int, int]]:
    return [(i, j) for i in range(degree + 1) for j in range(degree + 1 - i)]
