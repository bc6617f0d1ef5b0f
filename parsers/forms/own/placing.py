"""An own form's page found on a picture by its code, and laid over its blank by the black squares in its corners."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

import cv2
import numpy as np
from numpy.typing import NDArray

from config.company import Customer
from parsers.forms.own import layout
from parsers.forms.own.codes import PageCode, SeenCode, page_codes
from parsers.forms.registration import SCALE, Blank, Matrix, features_of, laid_over, rendered
from parsers.page import Box
from parsers.sources.paper.detector import Picture

MM = 72 / 25.4
SIZES, LEAST_FULL, SQUARISH = (0.6, 1.5), 0.72, 1.45  # of the expected side; of its box; longer side to shorter
WITHIN = 0.09  # of the page's height: how far a square may lie from where the code alone puts it


def with_codes(blanks: Sequence[Blank]) -> tuple[Blank, ...]:
    """The blanks, those of own forms with the code that is printed on them."""
    return tuple(_coded(blank) for blank in blanks)


def _coded(blank: Blank) -> Blank:
    seen = page_codes(blank.picture)
    return replace(blank, code=seen[0].code.blank) if seen else blank


def address_window() -> Box:
    """Where number, name and address of the customer are printed on a first page, in points."""
    x, y, width, height = layout.ADDRESS
    return Box(x * MM, y * MM, (x + width) * MM, (y + height) * MM)


def code_box() -> Box:
    """Where the code stands, in points."""
    x, y, side = layout.CODE
    return Box(x * MM, y * MM, (x + side) * MM, (y + side + 4) * MM)


def seen_page(picture: Picture, blanks: Iterable[Blank]) -> tuple[Blank, SeenCode] | None:
    """The blank whose code a picture shows, and the code; None where it shows none that is known."""
    by_code: Mapping[PageCode | None, Blank] = {blank.code: blank for blank in blanks if blank.code}
    return next(((by_code[seen.code.blank], seen) for seen in page_codes(picture) if seen.code.blank in by_code), None) if by_code else None


def personal(blank: Blank, code: PageCode, customer: Customer | None) -> Blank:
    """The blank as it was printed for the customer, so that number, name and address are taken for print and not for ink."""
    from parsers.forms.own.printing import personal_print

    added = rendered(personal_print(code, customer if code.page == 1 else None), 1)[0]
    return replace(blank, picture=np.minimum(blank.picture, cv2.resize(added, blank.picture.shape[::-1])))


def by_features(picture: Picture, _seen: SeenCode, blank: Blank) -> Matrix | None:
    """The homography from the picture to the blank by the features of both; None where too few agree."""
    found = laid_over(features_of(picture), [blank])
    return found[1] if found else None


def by_squares(picture: Picture, seen: SeenCode, _blank: Blank) -> Matrix | None:
    """The homography from the picture to the blank by the corner squares; None where fewer than three are found."""
    expected = np.array([(x + layout.SQUARE / 2, y + layout.SQUARE / 2) for x, y in layout.SQUARES], np.float32) * MM * SCALE
    side = float(np.linalg.norm(seen.corners[1] - seen.corners[0])) / layout.CODE[2]  # pixels a millimetre
    found = _squares(picture, side * layout.SQUARE)
    near = [[_nearest(at, found, side) for at in cv2.perspectiveTransform(expected[None], rough)[0]] for rough in _from_code(seen)]
    pairs = max(([(p, spot) for p, spot in zip(expected, spots, strict=True) if spot is not None] for spots in near), key=len)
    if len(pairs) == 4:
        return np.asarray(cv2.getPerspectiveTransform(_points(s for _, s in pairs), _points(p for p, _ in pairs)), np.float64)
    if len(pairs) == 3:
        affine = cv2.getAffineTransform(_points(s for _, s in pairs), _points(p for p, _ in pairs))
        return np.vstack([affine, [0.0, 0.0, 1.0]])
    return None


def _from_code(seen: SeenCode) -> Iterator[Matrix]:
    """Where the code alone puts the rest of the page: as it is turned and scaled, and as it is seen in perspective.

    The first is the surer: a pixel's error at the code's corners moves the other end of the page by ten pixels, and in perspective by a
    hundred.
    """
    turned, _ = cv2.estimateAffinePartial2D(_code_corners(), seen.corners)
    if turned is not None:
        yield np.vstack([turned, [0.0, 0.0, 1.0]])
    yield np.asarray(cv2.getPerspectiveTransform(_code_corners(), seen.corners), np.float64)


def _code_corners() -> NDArray[np.float32]:
    x, y, side = layout.CODE
    return np.array([(x, y), (x + side, y), (x + side, y + side), (x, y + side)], np.float32) * np.float32(MM * SCALE)


def _points(points: Iterable[NDArray[np.floating]]) -> NDArray[np.float32]:
    return np.array(list(points), np.float32)


def _squares(picture: Picture, side_px: float) -> NDArray[np.float32]:
    """The middles of all full dark squares of about this side."""
    ground = cv2.blur(picture, (int(side_px * 4) | 1, int(side_px * 4) | 1))
    dark = (picture < 0.6 * ground.astype(np.float32)).astype(np.uint8)
    opened = cv2.morphologyEx(dark, cv2.MORPH_OPEN, np.ones((max(3, int(side_px * 0.4)),) * 2, np.uint8))
    _, _, stats, middles = cv2.connectedComponentsWithStats(opened)
    kept = [
        middle
        for (_, _, wide, high, area), middle in zip(stats[1:].tolist(), middles[1:], strict=True)
        if SIZES[0] * side_px < min(wide, high) and max(wide, high) < SIZES[1] * side_px
        and max(wide, high) < SQUARISH * min(wide, high) and area > LEAST_FULL * wide * high
    ]  # fmt: skip
    return np.array(kept, np.float32).reshape(-1, 2)


def _nearest(at: NDArray[np.float32], found: NDArray[np.float32], side: float) -> NDArray[np.float32] | None:
    """The square nearest to where one must be, unless it is too far away; `side` is pixels a millimetre."""
    if not len(found):
        return None
    away = np.linalg.norm(found - at, axis=1)
    best = int(away.argmin())
    return found[best] if away[best] < WITHIN * layout.PAGE[1] * side else None
