"""Paper and ink as numbers: pictures are of whole levels, fields of any; what is slow or smooth on paper is a coarse field blown up."""

from __future__ import annotations

from typing import Any, NamedTuple

import cv2
import numpy as np
import pypdfium2
from numpy.typing import ArrayLike, NDArray

from examples.post.paper import Picture

Field = NDArray[np.float32]
COARSE = 8  # pixels of a page to one of the map of what is written on it


class Sheet(NamedTuple):
    """A filled-in page, and a coarse map of where its ink is (0 or 1, one pixel for COARSE × COARSE)."""

    picture: Picture
    written: Picture


def levels(values: ArrayLike) -> Picture:
    """Values of 0 to 255 as a picture, cut off at both ends."""
    exact: Any = values
    return np.asarray(exact if getattr(exact, "dtype", None) == np.uint8 else np.clip(exact, 0, 255), dtype=np.uint8)


def coloured(pdf: bytes, dpi: int) -> list[Picture]:
    """The pages of a PDF as RGB pictures."""
    document = pypdfium2.PdfDocument(pdf)
    return [np.ascontiguousarray(page.render(scale=dpi / 72, rev_byteorder=True).to_numpy()[:, :, :3]) for page in document]


def smooth(random: np.random.Generator, shape: tuple[int, ...], grain: float, deviation: float) -> Field:
    """A field without sudden changes over about `grain` pixels."""
    rows, columns = shape[:2]
    coarse = random.normal(0, deviation, (int(rows / grain) + 3, int(columns / grain) + 3)).astype(np.float32)
    return np.asarray(cv2.resize(coarse, (columns, rows), interpolation=cv2.INTER_CUBIC), dtype=np.float32)


def lay(page: Picture, dark: Picture, x: float, y: float, ink: tuple[int, int, int]) -> None:
    """Ink onto a coloured page with its upper left corner at (x, y): what is printed below shines through; what lies outside is lost."""
    left, top = round(x), round(y)
    x0, y0, x1, y1 = max(left, 0), max(top, 0), min(left + dark.shape[1], page.shape[1]), min(top + dark.shape[0], page.shape[0])
    if x0 >= x1 or y0 >= y1:
        return
    share = dark[y0 - top : y1 - top, x0 - left : x1 - left, None].astype(np.float32) / 255
    kept = 1 - share * (1 - np.array(ink, np.float32) / 255)
    page[y0:y1, x0:x1] = (page[y0:y1, x0:x1] * kept).astype(np.uint8)
