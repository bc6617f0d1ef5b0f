"""Picture files to grey pixels with a known resolution, decoded within limits: what is too large is scaled or refused beforehand."""

from __future__ import annotations

import io
import math
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps, UnidentifiedImageError

from parsers.sources.paper.detector import Picture

MOST_PIXELS = 150_000_000
WORKING_PIXELS = 12_000_000
WORKING_DPI = 300.0
A4_SHORT_INCHES, A4_LONG_INCHES = 8.27, 11.69
BELIEVED_DPI = (60.0, 1300.0)
SMALL_SIDE = 700
_STRIP = 512  # rows
_HEIF_BRANDS = (b"heic", b"heix", b"hevc", b"mif1", b"msf1", b"avif", b"heim", b"heis")


@dataclass(frozen=True, slots=True)
class Raster:
    """A page's picture as grey pixels (0 black), square, with its resolution in dots an inch."""

    pixels: Picture
    dpi: float


class UnreadablePicture(Exception):
    """A picture, or one page of it, that cannot be read; `code` is the problem's stable code."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


def rasters(content: bytes, most_pages: int) -> Iterator[Raster | UnreadablePicture]:
    """The pages of a picture file in their order, one at a time; a page that cannot be read is an UnreadablePicture among them."""
    try:
        image = _opened(content)
    except UnreadablePicture as problem:
        yield problem
        return
    with image:
        count = _page_count(image, most_pages)
        for index in range(count):
            made = _raster_or_problem(image, index)
            if index == count - 1:
                image.close()  # its pixels as they came are three times as many bytes as what is read now
            yield made


def picture_pages(content: bytes) -> int:
    """How many pages the picture file has; 0 where it cannot be read."""
    try:
        with _opened(content) as image:
            return _page_count(image, 1_000_000)
    except UnreadablePicture:
        return 0


def _page_count(image: Image.Image, most_pages: int) -> int:
    """Only a TIFF has pages; the frames of an animation are not read beyond the first."""
    if image.format != "TIFF":
        return 1
    count = 1
    try:
        while count < most_pages:
            image.seek(count)
            count += 1
    except EOFError:
        return count
    except (OSError, ValueError, SyntaxError, KeyError, TypeError):
        return count + 1  # there is one more, which cannot be read
    return count


def _opened(content: bytes) -> Image.Image:
    if content[4:8] == b"ftyp" and content[8:12] in _HEIF_BRANDS:
        raise UnreadablePicture("unsupported", "the picture is HEIC or AVIF, which is not read; ask for JPEG or PDF")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return Image.open(io.BytesIO(content))
    except Image.DecompressionBombError:
        raise _too_large("it unpacks to far more than a page") from None
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, TypeError, KeyError, OverflowError):
        raise UnreadablePicture("damaged", "the file is no picture that can be opened; ask the sender to send it again") from None


def _too_large(size: str) -> UnreadablePicture:
    return UnreadablePicture("too_large", f"the picture is too large to be read ({size}); ask for it at 300 dots an inch")


def _raster_or_problem(image: Image.Image, index: int) -> Raster | UnreadablePicture:
    try:
        return _raster(image, index)
    except UnreadablePicture as problem:
        return problem


def _raster(image: Image.Image, index: int) -> Raster:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            image.seek(index)  # also to the first: counting the pages has left it at the last
            return _decoded(image)
    except MemoryError:
        raise _too_large(f"{image.width} × {image.height} pixels do not fit into reading.memory_mb") from None
    except (OSError, ValueError, SyntaxError, EOFError, TypeError, KeyError, IndexError, OverflowError):
        raise UnreadablePicture("damaged", "the picture is damaged; ask the sender to send it again") from None


def _decoded(image: Image.Image) -> Raster:
    across, down = _stated_dpi(image)
    wide, high = image.size
    if image.format == "JPEG":
        # Only the brightness is decoded, and only as many pixels as are needed.
        image.draft("L", (max(1, wide // _reduction(image)), max(1, high // _reduction(image))))
    if image.width * image.height * len(image.getbands()) > MOST_PIXELS:
        raise _too_large(f"{wide} × {high} pixels")
    grey = _grey(image)
    scale = grey.width / wide if wide else 1.0
    upright = ImageOps.exif_transpose(grey) if image.getexif().get(0x0112, 1) != 1 else grey
    if upright is not grey and image.getexif().get(0x0112, 1) >= 5:
        across, down = down, across
    return _working(np.asarray(upright, np.uint8), across * scale, down * scale)


def _reduction(image: Image.Image) -> int:
    """By how much a JPEG may be shrunk while it is decoded and still have the working resolution."""
    return max(1, int(math.sqrt(image.width * image.height / (2 * WORKING_PIXELS))))


def _stated_dpi(image: Image.Image) -> tuple[float, float]:
    """The resolution across and down as the file says; 0 where it does not or says something absurd."""
    stated = image.info.get("dpi")
    try:
        across, down = (float(value) for value in stated) if stated else (0.0, 0.0)
    except (TypeError, ValueError, ZeroDivisionError):
        return 0.0, 0.0
    if not (math.isfinite(across) and math.isfinite(down) and across > 0 and down > 0):
        return 0.0, 0.0
    return across, down


def _grey(image: Image.Image) -> Image.Image:
    """Eight bits of grey, transparency on white, sixteen bits scaled to their range."""
    if image.mode in ("I;16", "I;16B", "I;16L", "I;16N", "I", "F"):
        return _from_deep(image)
    has_alpha = image.mode in ("RGBA", "LA", "PA", "RGBa", "La") or "transparency" in image.info
    if has_alpha:
        layered = image.convert("RGBA")
        ground = Image.new("RGBA", layered.size, "white")
        return _with_exif(Image.alpha_composite(ground, layered).convert("L"), image)
    return _with_exif(image.convert("L"), image)


def _with_exif(grey: Image.Image, image: Image.Image) -> Image.Image:
    grey.info["exif"] = image.info.get("exif", b"")
    return grey


def _from_deep(image: Image.Image) -> Image.Image:
    values = np.asarray(image)
    strips = range(0, len(values), _STRIP)  # as floating point the whole picture would take several times its size
    highest = max((float(_finite(values[top : top + _STRIP]).max(initial=0.0)) for top in strips), default=0.0)
    full = max(65535.0 if highest > 255 else 255.0 if highest > 1 else 1.0, highest)
    grey = np.empty(values.shape, np.uint8)
    for top in strips:
        grey[top : top + _STRIP] = np.clip(_finite(values[top : top + _STRIP]), 0, None) * (255.0 / full)
    return Image.fromarray(grey)


def _finite(values: NDArray[Any]) -> NDArray[np.float32]:
    return np.nan_to_num(values.astype(np.float32))


def _working(pixels: Picture, across: float, down: float) -> Raster:
    """Square pixels at a resolution that suits the readers: 300 dpi where there is more, doubled where there is hardly anything."""
    high, wide = pixels.shape
    if across and down and not 0.8 < across / down < 1.25 and max(across, down) < 5 * min(across, down):
        # A fax of 204 × 98 or 204 × 196 dots an inch.
        finer = max(across, down)
        pixels = cv2.resize(pixels, (round(wide * finer / across), round(high * finer / down)), interpolation=cv2.INTER_LINEAR)
        across = down = finer
    return fitted(pixels, _believable(across, pixels.shape[1], pixels.shape[0]))


def fitted(pixels: Picture, dpi: float) -> Raster:
    """The picture scaled to what the readers need."""
    high, wide = pixels.shape
    scale = 1.0
    if dpi > 1.4 * WORKING_DPI or wide * high > WORKING_PIXELS:
        scale = min(1.0, max(WORKING_DPI / dpi, 1800 / max(1, min(wide, high))), math.sqrt(WORKING_PIXELS / (wide * high)))
    elif min(wide, high) < SMALL_SIDE and max(wide, high) < 2 * SMALL_SIDE:
        scale = 2.0
    if scale == 1.0:
        return Raster(pixels, dpi)
    size = max(1, round(wide * scale)), max(1, round(high * scale))
    return Raster(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC), dpi * scale)


def _believable(dpi: float, wide: int, high: int) -> float:
    """The stated resolution where it makes a sheet of a hand's to a table's size, else that at which the picture is an A4 sheet."""
    if BELIEVED_DPI[0] <= dpi <= BELIEVED_DPI[1] and 2 <= max(wide, high) / dpi <= 24 and dpi not in (72.0, 96.0):
        return dpi
    guess = max(min(wide, high) / A4_SHORT_INCHES, max(wide, high) / A4_LONG_INCHES)
    return min(max(guess, 60.0), 1200.0)
