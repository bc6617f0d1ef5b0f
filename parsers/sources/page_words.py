"""A page's words for the clerk, in the frame of its picture (rendering.py), and a piece of it read once more on its own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import cv2
import numpy as np
import pypdfium2

from parsers.message import Part
from parsers.options import Options
from parsers.page import Box, Page, Word
from parsers.sources.paper.detector import Picture, text_boxes
from parsers.sources.paper.ocr import ReaderMissing, Seen
from parsers.sources.paper.onnx_models import ModelMissing
from parsers.sources.paper.page import read_paper
from parsers.sources.paper.ppocr import read_by_ppocr
from parsers.sources.paper.raster import Raster, rasters
from parsers.sources.paper.sheet import Sheet, laid_straight
from parsers.sources.paper.tesseract import read_by_tesseract
from parsers.sources.pdf.opening import UnreadablePdf, opened_page, opened_pdf
from parsers.sources.pdf.page import looked_at, page_raster
from parsers.sources.reading_order import in_reading_order
from parsers.sources.rendering import NoPicture, is_pdf

MOST_WORDS = 6000
BLOCK_MODE = 6
"""Tesseract's page segmentation for one block of text."""

MARGIN_PX = 24
LEAST_SIDE_PX = 4
LOW_PX, RAISED_PX = 48, 96
"""A cut-out lower than the first is enlarged to the second: a line of small print."""

Fractions = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class PlacedWord:
    """A word and its box in fractions of the page's width and height from the top left."""

    text: str
    box: Fractions


@dataclass(frozen=True, slots=True)
class _Look:
    """A page as words in points, or as the picture that must be read."""

    width: float
    height: float
    words: list[Word] | None
    raster: Raster | None


def page_words(part: Part, page_number: int, options: Options) -> tuple[PlacedWord, ...]:
    """The words of a page (counted from 1) in reading order: those of its text layer where that can be trusted, else recognised ones.

    Raises NoPicture.
    """
    look = _look(part, page_number)
    if look.words is not None:
        width, height, words = look.width, look.height, in_reading_order(look.words)
    else:
        page = _recognised(look, page_number, part, options)
        width, height, words = page.width, page.height, page.words
    return tuple(PlacedWord(word.text, _fractions(word.box, width, height)) for word in words[:MOST_WORDS])


def _recognised(look: _Look, page_number: int, part: Part, options: Options) -> Page:
    """The page by the reader that is wanted, by Tesseract where that one is not installed."""
    if look.raster is None:
        raise NoPicture(f"{part.name}, page {page_number} has no picture")
    paper = read_paper(look.raster, page_number, part.number, options)
    if paper.page.words or not paper.problems:
        return paper.page
    return read_paper(look.raster, page_number, part.number, replace(options, readers="tesseract")).page


def read_box(part: Part, page_number: int, box: Fractions, options: Options) -> tuple[str, ...]:
    """What stands in a box of the page: from the text layer where it has words there, else read from the cut-out by each reader that is
    wanted; different answers only, the likeliest first. Raises NoPicture.
    """
    look = _look(part, page_number)
    if look.words is not None:
        if inside := _inside(look, box):
            return (_as_text([(word.text, word.box) for word in inside]),)
        look = _look(part, page_number, drawn=True)
    if look.raster is None:
        return ()
    sheet = laid_straight(look.raster) if look.words is None else Sheet(look.raster.pixels, look.raster.dpi, None)
    piece = _cut(sheet.pixels, box)
    if piece is None:
        return ()
    found = (_as_text([(seen.text, seen.box) for seen in read]) for read in _readings(piece, sheet.dpi, options))
    return tuple(dict.fromkeys(text for text in found if text))


def _look(part: Part, page_number: int, *, drawn: bool = False) -> _Look:
    """`drawn`: with the picture also where the words can be trusted."""
    try:
        return _pdf_look(part, page_number, drawn=drawn) if is_pdf(part) else _picture_look(part, page_number)
    except (UnreadablePdf, pypdfium2.PdfiumError, cv2.error, ValueError, MemoryError) as error:
        raise NoPicture(f"{part.name}, page {page_number} cannot be read: {error}") from None


def _pdf_look(part: Part, page_number: int, *, drawn: bool) -> _Look:
    with opened_pdf(part.content) as pdf:
        if not 1 <= page_number <= len(pdf):
            raise NoPicture(f"{part.name} has {len(pdf)} pages, and no page {page_number}")
        page = opened_page(pdf, page_number - 1)
        seen = looked_at(page)
        raster = page_raster(page, seen.view) if seen.as_picture or drawn else None
        return _Look(seen.view.width, seen.view.height, None if seen.as_picture else seen.words, raster)


def _picture_look(part: Part, page_number: int) -> _Look:
    for number, raster in enumerate(rasters(part.content, page_number), start=1):
        if number == page_number and isinstance(raster, Raster):
            return _Look(0.0, 0.0, None, raster)
    raise NoPicture(f"{part.name} has no page {page_number} that can be read")


def _inside(look: _Look, box: Fractions) -> list[Word]:
    """The words whose middle lies in the box."""
    x0, y0, x1, y1 = box[0] * look.width, box[1] * look.height, box[2] * look.width, box[3] * look.height
    return [word for word in look.words or () if x0 <= word.box.centre <= x1 and y0 <= word.box.middle <= y1]


def _cut(pixels: Picture, box: Fractions) -> Picture | None:
    """The piece of the picture on a white margin, small print enlarged; None where there is hardly a pixel of it."""
    height, width = pixels.shape
    x0, x1 = (round(width * min(1.0, max(0.0, x))) for x in (box[0], box[2]))
    y0, y1 = (round(height * min(1.0, max(0.0, y))) for y in (box[1], box[3]))
    if x1 - x0 < LEAST_SIDE_PX or y1 - y0 < LEAST_SIDE_PX:
        return None
    piece = pixels[y0:y1, x0:x1]
    if piece.shape[0] < LOW_PX:
        scale = RAISED_PX / piece.shape[0]
        piece = cv2.resize(piece, (max(1, round(piece.shape[1] * scale)), RAISED_PX), interpolation=cv2.INTER_CUBIC)
    paper = int(np.percentile(piece, 90))
    framed: Picture = cv2.copyMakeBorder(piece, *(MARGIN_PX,) * 4, cv2.BORDER_CONSTANT, value=paper)
    return framed


def _readings(piece: Picture, dpi: float, options: Options) -> list[list[Seen]]:
    """What each reader sees in the piece; PP-OCR's before Tesseract's."""
    found: list[list[Seen]] = []
    sheet = Sheet(piece, dpi, None)
    try:
        if options.readers != "tesseract":
            found.append(read_by_ppocr(Sheet(piece, dpi, tuple(text_boxes(piece)))))
    except (ReaderMissing, ModelMissing):
        pass  # the other one reads alone
    try:
        if options.readers != "ppocr" or not found:
            found.append(read_by_tesseract(sheet, options.tesseract_languages, BLOCK_MODE))
    except ReaderMissing as error:
        if not found:
            raise NoPicture(str(error)) from None
    return found


def _as_text(words: Sequence[tuple[str, Box]]) -> str:
    """The words by their lines from top to bottom, a blank between words and between lines."""
    rows = sorted(words, key=lambda one: one[1].middle)
    lines: list[list[tuple[str, Box]]] = []
    for word in rows:
        if lines and lines[-1][-1][1].overlap_y(word[1]) > 0.4 * min(word[1].height, lines[-1][-1][1].height):
            lines[-1].append(word)
        else:
            lines.append([word])
    return "\n".join(" ".join(text for text, _ in sorted(line, key=lambda one: one[1].x0)) for line in lines)


def _fractions(box: Box, width: float, height: float) -> Fractions:
    across, down = max(width, 1.0), max(height, 1.0)
    x0, y0, x1, y1 = (round(min(1.0, max(0.0, v)), 4) for v in (box.x0 / across, box.y0 / down, box.x1 / across, box.y1 / down))
    return x0, y0, x1, y1
