"""Pictures of pages for the clerk, in the frame in which the reader's boxes stand: turned and straightened alike."""

from __future__ import annotations

import io

import cv2
import pypdfium2
from PIL import Image

from parsers.message import Part
from parsers.sources.paper.detector import Picture
from parsers.sources.paper.raster import Raster, picture_pages, rasters
from parsers.sources.paper.sheet import laid_straight
from parsers.sources.pdf.opening import UnreadablePdf, opened_page, opened_pdf
from parsers.sources.pdf.page import looked_at, page_raster, rendered

MOST_WIDTH_PX = 4000
JPEG_QUALITY = 80
MOST_RATIOS = 200
_ORIENTATION, _ON_ITS_SIDE = 0x0112, 5  # of EXIF: from 5 on the picture lies on its side


class NoPicture(Exception):
    """There is no such page, or it cannot be shown; the text says why."""


def page_count(part: Part) -> int:
    """How many pages of the part can be shown; 0 for what is neither a PDF nor a picture, or cannot be read."""
    if not is_pdf(part):
        return picture_pages(part.content)
    try:
        with opened_pdf(part.content) as pdf:
            return len(pdf)
    except UnreadablePdf:
        return 0


def page_ratios(part: Part, most: int = MOST_RATIOS) -> tuple[float, ...]:
    """Height by width of the first pages, as the file says without drawing them, so that a browser can keep their room."""
    if not is_pdf(part):
        return _picture_ratios(part, most)
    try:
        with opened_pdf(part.content) as pdf:
            return tuple(round(height / max(width, 1.0), 4) for width, height in map(pdf.get_page_size, range(min(most, len(pdf)))))
    except (UnreadablePdf, pypdfium2.PdfiumError):
        return ()


def _picture_ratios(part: Part, most: int) -> tuple[float, ...]:
    found = []
    try:
        with Image.open(io.BytesIO(part.content)) as image:
            for frame in range(min(most, getattr(image, "n_frames", 1))):
                image.seek(frame)
                across, down = image.size if image.getexif().get(_ORIENTATION, 1) < _ON_ITS_SIDE else image.size[::-1]
                found.append(round(down / max(across, 1), 4))
    except Exception:  # PIL raises nearly anything on damaged files; their pages then get the room of a sheet
        return tuple(found)
    return tuple(found)


def page_picture(part: Part, page_number: int, width_px: int) -> bytes:
    """The page (counted from 1) as JPEG of this width, as the reader saw it. Raises NoPicture."""
    width_px = min(max(16, width_px), MOST_WIDTH_PX)
    try:
        pixels = _pdf_page(part, page_number, width_px) if is_pdf(part) else _picture_page(part, page_number)
    except (UnreadablePdf, pypdfium2.PdfiumError, cv2.error, ValueError, MemoryError) as error:
        raise NoPicture(f"{part.name}, page {page_number} cannot be shown: {error}") from None
    encoded, data = cv2.imencode(".jpg", _scaled(pixels, width_px), [cv2.IMWRITE_JPEG_QUALITY, JPEG_QUALITY])
    if not encoded:
        raise NoPicture(f"{part.name}, page {page_number} cannot be shown as a picture")
    return data.tobytes()


def is_pdf(part: Part) -> bool:
    """Whether its bytes are a PDF's, whatever it is called."""
    return b"%PDF-" in part.content[:1024]


def _pdf_page(part: Part, page_number: int, width_px: int) -> Picture:
    with opened_pdf(part.content) as pdf:
        if not 1 <= page_number <= len(pdf):
            raise NoPicture(f"{part.name} has {len(pdf)} pages, and no page {page_number}")
        page = opened_page(pdf, page_number - 1)
        seen = looked_at(page)
        if not seen.as_picture:
            scale = min(width_px / max(seen.view.width, 1.0), MOST_WIDTH_PX * 2 / max(seen.view.height, 1.0))
            return rendered(page, seen.view, scale, grey=False)
        raster = page_raster(page, seen.view)
    return laid_straight(raster).pixels


def _picture_page(part: Part, page_number: int) -> Picture:
    for number, raster in enumerate(rasters(part.content, page_number), start=1):
        if number == page_number and isinstance(raster, Raster):
            return laid_straight(raster).pixels
    raise NoPicture(f"{part.name} has no page {page_number} that can be shown")


def _scaled(pixels: Picture, width_px: int) -> Picture:
    height, width = pixels.shape[:2]
    if width == width_px:
        return pixels
    size = width_px, max(1, min(MOST_WIDTH_PX * 2, round(height * width_px / width)))
    return cv2.resize(pixels, size, interpolation=cv2.INTER_AREA)
