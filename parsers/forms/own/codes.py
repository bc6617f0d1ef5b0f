"""The code on a page of an own form: which form, version and page it is, and for whom it was printed; written and read by zxing-cpp."""

from __future__ import annotations

import re
from dataclasses import dataclass

import cv2
import numpy as np
import zxingcpp
from numpy.typing import NDArray
from PIL import Image

from parsers.once import once
from parsers.page import Page
from parsers.reading.words import plain
from parsers.sources.paper.detector import Picture

LONGEST_NAME, LONGEST_NUMBER = 16, 24
SEPARATOR = "MO1/SEPARATOR"
SEPARATOR_WORDS = ("TRENNBLATT", "SEPARATOR SHEET")
"""As large as the sheet allows: what is left of them on a bad fax is still read."""
_MOST_SEPARATOR_WORDS = 60
_PREFIX = "MO1"
_DOTS = 8  # of a module's side, so that no printer smooths its edges
# QR's alphanumeric set has capitals, digits and a few signs (ISO/IEC 18004, 7.3.4); a slash parts, so names and numbers have none.
_PAGE = re.compile(r"MO1/([A-Z0-9-]{1,16})/(\d{1,5})/(\d{1,3})/([^/]{0,24})")
_READ_SIDE_PX = 2600


@dataclass(frozen=True, slots=True)
class PageCode:
    """What a page says of itself: the form's name and version, the page's number from 1, and the customer ("" for anybody)."""

    form: str
    version: int
    page: int
    customer: str = ""

    @property
    def text(self) -> str:
        return f"{_PREFIX}/{self.form}/{self.version}/{self.page}/{self.customer}"

    @property
    def blank(self) -> PageCode:
        """The code of the same page printed for nobody."""
        return PageCode(self.form, self.version, self.page)


@dataclass(frozen=True, slots=True)
class SeenCode:
    """A page's code on a picture, and its corners (4 × 2, pixels): top left, top right, bottom right, bottom left of the code itself."""

    code: PageCode
    corners: NDArray[np.float32]


def as_name(text: str) -> str:
    """A form's name as a code has it: capitals, digits and hyphens, at most 16. Raises ValueError where nothing of it is left."""
    name = re.sub(r"[^A-Z0-9]+", "-", text.upper()).strip("-")[:LONGEST_NAME].strip("-")
    if not name:
        raise ValueError(f"«{text}» has no letter or digit that a form's name could have")
    return name


def modules(text: str) -> NDArray[np.bool_]:
    """The dark modules of the QR code that says this, without a quiet zone; a quarter of it may be lost (level Q)."""
    made = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level="Q")
    picture = np.asarray(zxingcpp.write_barcode_to_image(made, scale=1, add_quiet_zones=False))
    return np.asarray(picture < 128)


def as_picture(text: str) -> Image.Image:
    """The code as a picture in black and white, to be drawn at any size."""
    return Image.fromarray(dots(modules(text))).convert("1")


def dots(dark: NDArray[np.bool_]) -> NDArray[np.uint8]:
    """Modules as pixels, several for each."""
    return np.where(dark, 0, 255).astype(np.uint8).repeat(_DOTS, axis=0).repeat(_DOTS, axis=1)


def is_separator(picture: Picture) -> bool:
    """Whether the picture shows the code of a separator sheet."""
    return any(text == SEPARATOR for text, _ in _texts(picture))


def page_codes(picture: Picture) -> list[SeenCode]:
    """The codes of own forms on a grey picture, whichever way it lies."""
    return [
        SeenCode(PageCode(found[1], int(found[2]), int(found[3]), found[4]), corners)
        for text, corners in _texts(picture)
        if (found := _PAGE.fullmatch(text))
    ]


@once(2)
def _texts(picture: Picture) -> list[tuple[str, NDArray[np.float32]]]:
    """Every QR code's text with its corners; what no look at the picture shows is looked for in a smoothed one, as faxes need it."""
    scale = min(1.0, _READ_SIDE_PX / max(picture.shape))
    small = cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA) if scale < 1 else picture
    for seen in (small, cv2.GaussianBlur(small, (0, 0), 1.5)):
        found = zxingcpp.read_barcodes(np.ascontiguousarray(seen), formats=zxingcpp.barcode_formats_from_str("QRCode"))
        if found:
            return [(code.text, _corners(code.position) / np.float32(scale)) for code in found]
    return []


def _corners(at: zxingcpp.Position) -> NDArray[np.float32]:
    return np.array([(p.x, p.y) for p in (at.top_left, at.top_right, at.bottom_right, at.bottom_left)], np.float32)


def says_separator(page: Page) -> bool:
    """Whether a page has the words of a separator sheet and hardly any others."""
    said = {plain(word.text) for word in page.words}
    titles = [set(plain(words).split()) for words in SEPARATOR_WORDS]
    return len(page.words) <= _MOST_SEPARATOR_WORDS and any(title <= said for title in titles)
