"""The characters of a PDF page as a reader sees them: in points of the view, without what is hidden and without what is printed twice."""

from __future__ import annotations

import ctypes
import struct
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import product
from typing import NamedTuple

import pypdfium2.raw as pdfium

from parsers.sources.pdf.objects import Area, Colour, PageObjects
from parsers.sources.pdf.plain_calls import ADDRESS, INT, UINT, address_of, plain_call
from parsers.sources.pdf.view import PageView

SMALLEST_SIZE = 1.5
TWICE_WITHIN = 0.35
SAME_COLOUR = 24
_CELL = 16.0  # points
MAX_CHARACTERS = 200_000

_INVISIBLE_MODES = (pdfium.FPDF_TEXTRENDERMODE_INVISIBLE, pdfium.FPDF_TEXTRENDERMODE_CLIP)
_STROKED_MODES = (pdfium.FPDF_TEXTRENDERMODE_FILL_STROKE, pdfium.FPDF_TEXTRENDERMODE_FILL_STROKE_CLIP)
_HYPHEN = 0x02
_WHITE = (255, 255, 255)
_unicode = plain_call(pdfium.FPDFText_GetUnicode, ADDRESS, INT, result=UINT)
_text_object = plain_call(pdfium.FPDFText_GetTextObject, ADDRESS, INT, result=ADDRESS)
_char_box = plain_call(pdfium.FPDFText_GetCharBox, ADDRESS, INT, ADDRESS, ADDRESS, ADDRESS, ADDRESS)
_char_origin = plain_call(pdfium.FPDFText_GetCharOrigin, ADDRESS, INT, ADDRESS, ADDRESS)
_has_map_error = plain_call(pdfium.FPDFText_HasUnicodeMapError, ADDRESS, INT)
_font = plain_call(pdfium.FPDFTextObj_GetFont, ADDRESS, result=ADDRESS)
_render_mode = plain_call(pdfium.FPDFTextObj_GetTextRenderMode, ADDRESS)
_fill_colour = plain_call(pdfium.FPDFText_GetFillColor, ADDRESS, INT, ADDRESS, ADDRESS, ADDRESS, ADDRESS)


@dataclass(frozen=True, slots=True)
class Style:
    """What all characters of one text object share; `direction` is where the text runs in the view (0 right, 90 down, …)."""

    size: float
    bold: bool
    direction: int
    colour: Colour | None
    order: int
    invisible: bool


class Character(NamedTuple):
    """One character: its ink's box, its place on the base line, all in points of the view; a blank has no style.

    `bad` tells that its font does not say what it is.
    """

    text: str
    x0: float
    y0: float
    x1: float
    y1: float
    origin_x: float
    origin_y: float
    style: Style | None
    bad: bool = False


BREAK = Character(" ", 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, None)


@dataclass(frozen=True, slots=True)
class PageText:
    """What a page says: the visible characters with breaks between words, and how much was hidden or not to be decoded."""

    characters: tuple[Character, ...]
    hidden: int
    undecoded: int


def page_text(text_page: pdfium.FPDF_TEXTPAGE, view: PageView, objects: PageObjects) -> PageText:
    """The characters of a page in PDFium's order, whose generated spaces are breaks (FACTS of the measured readers: loose boxes
    swallow gaps)."""
    kept: list[Character] = []
    hidden = undecoded = 0
    once = _Once()
    concealed = _Concealed(objects)
    width, height = view.width, view.height
    for character in _raw_characters(text_page, view, objects):
        if character.style is None:
            kept.append(character)
        elif not _within(character, width, height) or concealed(character):
            hidden += 1
        elif kept and of_one_sign(kept[-1], character):
            kept.append(character._replace(x0=character.x1, origin_x=character.x1))
        elif not once(character):
            kept.append(character)
            undecoded += character.bad
    return PageText(tuple(kept), hidden, undecoded)


def _raw_characters(text_page: pdfium.FPDF_TEXTPAGE, view: PageView, objects: PageObjects) -> list[Character]:
    raw = address_of(text_page)
    held = (ctypes.c_double * 6)()
    to_left, to_right, to_bottom, to_top, to_x, to_y = range(ctypes.addressof(held), ctypes.addressof(held) + 48, 8)
    values = struct.Struct("6d").unpack_from
    point, upright, edge, head = view.point, view.turn_deg == 0, view.left, view.top
    styles = _Styles(text_page, view, objects)
    found: list[Character] = []
    for index in range(min(pdfium.FPDFText_CountChars(text_page), MAX_CHARACTERS)):
        code = _unicode(raw, index)
        if (code <= 0x20 and code != _HYPHEN and code != 0) or code in (0xA0, 0x2028, 0x2029):
            found.append(BREAK)
            continue
        text_object = _text_object(raw, index)
        if not text_object or not _char_box(raw, index, to_left, to_right, to_bottom, to_top):
            continue
        style = styles.of(text_object, index)
        placed = _char_origin(raw, index, to_x, to_y)
        left, right, bottom, top, x, y = values(held)
        if not placed:
            x, y = left, bottom
        if upright:  # as nearly all pages; `view.point` for each corner takes a third of the time of all this
            x0, x1, y0, y1 = left - edge, right - edge, head - top, head - bottom
            origin_x, origin_y = x - edge, head - y
        else:
            (x0, y0), (x1, y1) = point(left, bottom), point(right, top)
            origin_x, origin_y = point(x, y)
        if x1 < x0:
            x0, x1 = x1, x0
        if y1 < y0:
            y0, y1 = y1, y0
        bad = code in (0, 0xFFFD, 0xFFFE, 0xFFFF) or 0xE000 <= code <= 0xF8FF or _has_map_error(raw, index) == 1
        text = "-" if code == _HYPHEN else chr(code) if code and not 0xD800 <= code <= 0xDFFF else "\ufffd"
        found.append(Character(text, x0, y0, x1, y1, origin_x, origin_y, style, bad))
    return found


class _Styles:
    """The styles of a page's text objects; what is asked of an object, or of its font, is asked once."""

    def __init__(self, text_page: pdfium.FPDF_TEXTPAGE, view: PageView, objects: PageObjects) -> None:
        self._text_page, self._raw = text_page, address_of(text_page)
        self._view, self._orders = view, objects.text_order
        self._styles: dict[int, Style] = {}
        self._bold: dict[int, bool] = {}
        self._matrix = pdfium.FS_MATRIX()
        self._colour = (ctypes.c_uint * 4)()
        self._to_colour = range(ctypes.addressof(self._colour), ctypes.addressof(self._colour) + 16, 4)

    def of(self, text_object: int, index: int) -> Style:
        """The style of the text object at this address, whose first character asked for is at `index`."""
        style = self._styles.get(text_object)
        if style is None:
            style = self._styles[text_object] = self._style(text_object, index)
        return style

    def _style(self, text_object: int, index: int) -> Style:
        a, b, scale = 1.0, 0.0, 1.0
        matrix = self._matrix
        if pdfium.FPDFText_GetMatrix(self._text_page, index, matrix):
            a, b = matrix.a, matrix.b
            scale = (matrix.c**2 + matrix.d**2) ** 0.5
        mode = _render_mode(text_object)
        return Style(
            size=abs(pdfium.FPDFText_GetFontSize(self._text_page, index)) * scale,
            bold=pdfium.FPDFText_GetFontWeight(self._text_page, index) >= 600 or mode in _STROKED_MODES or self._named_bold(text_object),
            direction=self._view.direction(a, b),
            colour=self._text_colour(index),
            order=self._orders.get(text_object, 0),
            invisible=mode in _INVISIBLE_MODES,
        )

    def _named_bold(self, text_object: int) -> bool:
        font = _font(text_object)
        if font not in self._bold:
            name = ctypes.create_string_buffer(128)
            length = pdfium.FPDFFont_GetBaseFontName(ctypes.cast(font, pdfium.FPDF_FONT), name, 128)
            self._bold[font] = 0 < length <= 128 and any(sign in name.value.lower() for sign in (b"bold", b"black", b"heavy"))
        return self._bold[font]

    def _text_colour(self, index: int) -> Colour | None:
        """The colour of the letters; None where they are transparent."""
        if not _fill_colour(self._raw, index, *self._to_colour):
            return (0, 0, 0)
        red, green, blue, alpha = self._colour
        return (red, green, blue) if alpha > 8 else None


def _within(character: Character, width: float, height: float) -> bool:
    x, y = (character.x0 + character.x1) / 2, (character.y0 + character.y1) / 2
    return 0 <= x <= width and 0 <= y <= height


class _Concealed:
    """Whether nobody can see a character: not painted, too small, in the colour of its ground, or painted over afterwards."""

    def __init__(self, objects: PageObjects) -> None:
        self.painted = sorted([*objects.areas, *objects.images], key=lambda area: area.order)

    def __call__(self, character: Character) -> bool:
        style = character.style
        if style is None:
            return False
        if style.invisible or style.colour is None or style.size < SMALLEST_SIZE:
            return True
        if not self.painted:
            return _alike(style.colour, _WHITE)
        x, y = (character.x0 + character.x1) / 2, (character.y0 + character.y1) / 2
        under: Area | None = None
        for area in self.painted:
            box = area.box
            if box.x0 <= x <= box.x1 and box.y0 <= y <= box.y1:
                if area.order <= style.order:
                    under = area
                elif style.order and area.opaque:
                    return True
        ground = _WHITE if under is None else under.colour
        return ground is not None and _alike(style.colour, ground)


@lru_cache(maxsize=1024)
def _alike(one: Colour, other: Colour) -> bool:
    return max(abs(a - b) for a, b in zip(one, other, strict=True)) <= SAME_COLOUR


def of_one_sign(last: Character, character: Character) -> bool:
    """Whether two characters after each other are letters of one sign («ff», «fi» as ligatures): PDFium gives both its whole box."""
    ends = last.x1 - 0.01 <= character.x1 <= last.x1 + 0.01 and last.y0 == character.y0
    return last.style is not None and last.style is character.style and ends and (last.x0 == character.x0 or last.x0 == last.x1)


class _Once:
    """Whether the same character was already seen less than 35 % of its width away: bold by printing twice, or a shadow."""

    def __init__(self) -> None:
        self.seen: dict[tuple[str, float, float], list[tuple[float, float]]] = {}  # by the character and the cell of a grid

    def __call__(self, character: Character) -> bool:
        text, left, top, right = character[:4]
        reach = max(TWICE_WITHIN * (right - left), 0.05)
        column, row = left // _CELL, top // _CELL
        first, last, upper, lower = (left - reach) // _CELL, (left + reach) // _CELL, (top - reach) // _CELL, (top + reach) // _CELL
        cells: Iterable[tuple[str, float, float]] = ((text, column, row),)
        if not (first == last and upper == lower):  # near the edge of a cell the next one is in reach
            cells = product((text,), {first, column, last}, {upper, row, lower})
        for cell in cells:
            for x0, y0 in self.seen.get(cell, ()):
                if abs(x0 - left) < reach and abs(y0 - top) < reach:
                    return True
        self.seen.setdefault((text, column, row), []).append((left, top))
        return False
