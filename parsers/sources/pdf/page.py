"""One page of a PDF looked at: its own words where they are what it shows, else its picture."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace

import numpy as np
import pypdfium2
from numpy.typing import NDArray

from parsers.page import Box, Ruling, Word
from parsers.sources.paper.raster import WORKING_DPI, WORKING_PIXELS, Raster
from parsers.sources.pdf.characters import PageText, page_text
from parsers.sources.pdf.lettering import words_of
from parsers.sources.pdf.objects import PageObjects, page_objects
from parsers.sources.pdf.strikes import with_strikes
from parsers.sources.pdf.suspicion import looks_wrong
from parsers.sources.pdf.view import PageView

LONGEST_SIDE = 12_000
# A scan fills the page; a letterhead may do so too, but then has more text than a scanner's stamp above it.
SCAN_COVERS, STAMP_CHARACTERS = 0.7, 300
OUTLINES = 40
TURNED_SHARE = 0.6
_WHITE = (255, 255, 255)
# The picture in which a word must show: pixels a point, and levels of a colour between its darkest and lightest pixel.
INK_SCALE, LEAST_INK_SCALE, MOST_INK_PIXELS = 1.5, 0.7, 4_000_000
LEAST_INK_CONTRAST = 6


@dataclass(frozen=True, slots=True)
class LookedAt:
    """A page as seen: its view, and its words (unordered), rulings and fills; with `as_picture` they are not to be trusted."""

    view: PageView
    words: list[Word]
    rulings: list[Ruling]
    fills: list[Box]
    as_picture: bool


def looked_at(page: pypdfium2.PdfPage) -> LookedAt:
    """The page as its letters stand, turned so that most of them run from left to right. Raises PdfiumError."""
    view = _view(page)
    objects, text = _content(page, view)
    if turn_deg := _turn_deg(text):
        view = replace(view, turn_deg=(view.turn_deg + turn_deg) % 360)
        objects, text = _content(page, view)
    words, rulings = with_strikes(words_of(text.characters), objects.rulings)
    words = _with_ink(page, view, words)
    fills = [area.box for area in objects.areas if area.colour not in (None, _WHITE) and _share(area.box, view) < 0.9]
    return LookedAt(view, words, rulings, fills, _as_picture(text, words, objects, view))


def _with_ink(page: pypdfium2.PdfPage, view: PageView, words: list[Word]) -> list[Word]:
    """The words of which the page's picture shows something: not those of a layer that is switched off, or clipped away."""
    scale = min(INK_SCALE, math.sqrt(MOST_INK_PIXELS / max(1.0, view.width * view.height)))
    if scale < LEAST_INK_SCALE or not words:
        return words
    with _pixels(page, view, scale, grey=False) as pixels:
        return [word for word in words if _is_inked(pixels, word.box, scale)]


def _is_inked(pixels: NDArray[np.uint8], box: Box, scale: float) -> bool:
    height, width = pixels.shape[:2]
    top, bottom = max(0, math.floor(box.y0 * scale) - 1), min(height, math.ceil(box.y1 * scale) + 1)
    left, right = max(0, math.floor(box.x0 * scale)), min(width, math.ceil(box.x1 * scale))
    across = pixels[(top + bottom) // 2 : bottom, left:right, 1][:1].tobytes()  # one line in green shows nearly every word, and quickly
    if across and max(across) - min(across) >= LEAST_INK_CONTRAST:
        return True
    piece = pixels[top:bottom, left:right].reshape(-1, pixels.shape[-1])
    return len(piece) == 0 or int((piece.max(axis=0) - piece.min(axis=0)).max()) >= LEAST_INK_CONTRAST


def _view(page: pypdfium2.PdfPage) -> PageView:
    left, bottom, right, top = page.get_bbox()
    return PageView(left, bottom, right, top, page.get_rotation())


def _content(page: pypdfium2.PdfPage, view: PageView) -> tuple[PageObjects, PageText]:
    objects = page_objects(page.raw, view)
    text_page = page.get_textpage()
    try:
        return objects, page_text(text_page.raw, view, objects)
    finally:
        text_page.close()


def _turn_deg(text: PageText) -> int:
    """By how many degrees clockwise the page must be turned for most of its letters to run to the right."""
    directions = Counter(c.style.direction for c in text.characters if c.style is not None)
    if not directions:
        return 0
    direction, count = directions.most_common(1)[0]
    return -direction % 360 if count > TURNED_SHARE * directions.total() else 0


def _as_picture(text: PageText, words: list[Word], objects: PageObjects, view: PageView) -> bool:
    """Whether the page must be read from its picture: a scan (a text layer under it is another's reading), outlines, bad fonts."""
    visible = sum(len(word.text) for word in words)
    pictured = _covered(objects, view)
    if visible == 0:
        return pictured > 0 or objects.paths > OUTLINES
    if pictured > SCAN_COVERS and visible < STAMP_CHARACTERS:
        return True
    if text.hidden > visible and pictured > SCAN_COVERS / 2:
        return True
    return looks_wrong(words, text.undecoded)


def _share(box: Box, view: PageView) -> float:
    return box.width * box.height / max(1.0, view.width * view.height)


def _covered(objects: PageObjects, view: PageView) -> float:
    """The share of the page under pictures, counted on a grid, since scanners cut pages to strips and layers."""
    grid = np.zeros((64, 64), bool)
    across, down = 64 / max(view.width, 1e-6), 64 / max(view.height, 1e-6)
    for image in objects.images:
        box = image.box
        grid[int(box.y0 * down) : math.ceil(box.y1 * down), int(box.x0 * across) : math.ceil(box.x1 * across)] = True
    return float(grid.mean())


def page_raster(page: pypdfium2.PdfPage, view: PageView) -> Raster:
    """The page's picture at 300 dots an inch, at fewer where the page is larger than any sheet. Raises PdfiumError."""
    scale = WORKING_DPI / 72
    scale = min(scale, math.sqrt(WORKING_PIXELS / max(1.0, view.width * view.height)), LONGEST_SIDE / max(view.width, view.height, 1.0))
    return Raster(rendered(page, view, scale, grey=True), 72 * scale)


def rendered(page: pypdfium2.PdfPage, view: PageView, scale: float, *, grey: bool) -> NDArray[np.uint8]:
    """The page's pixels in the view, `scale` pixels a point, grey or blue-green-red. Raises PdfiumError."""
    with _pixels(page, view, scale, grey=grey) as lent:
        pixels = lent.copy()
    return pixels[..., 0] if grey and pixels.ndim == 3 else pixels


@contextmanager
def _pixels(page: pypdfium2.PdfPage, view: PageView, scale: float, *, grey: bool) -> Iterator[NDArray[np.uint8]]:
    """PDFium's own pixels, which are gone afterwards."""
    bitmap = page.render(scale=scale, rotation=(view.turn_deg - page.get_rotation()) % 360, grayscale=grey)
    try:
        yield bitmap.to_numpy()
    finally:
        bitmap.close()
