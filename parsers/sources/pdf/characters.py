"""The characters of a PDF page as a reader sees them: in points of the view, without what is hidden and without what is printed twice."""

from __future__ import annotations

import ctypes
import struct
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from itertools import product
from typing import NamedTuple

import pypdfium2.raw as pdfium

from parsers.sources.pdf.objects import Area, Colour, PageObjects
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
_ADDRESS, _INT = ctypes.c_void_p, ctypes.c_int


def _plain(function: object, *types: type, result: type = _INT) -> Callable[..., int]:
    """A function of PDFium that takes and gives plain addresses: pointer objects cost more than the call, and are no keys."""
    return ctypes.CFUNCTYPE(result, *types)(ctypes.cast(function, _ADDRESS).value or 0)  # type: ignore[arg-type]


_unicode = _plain(pdfium.FPDFText_GetUnicode, _ADDRESS, _INT, result=ctypes.c_uint)
_text_object = _plain(pdfium.FPDFText_GetTextObject, _ADDRESS, _INT, result=_ADDRESS)
_char_box = _plain(pdfium.FPDFText_GetCharBox, _ADDRESS, _INT, _ADDRESS, _ADDRESS, _ADDRESS, _ADDRESS)
_char_origin = _plain(pdfium.FPDFText_GetCharOrigin, _ADDRESS, _INT, _ADDRESS, _ADDRESS)
_has_map_error = _plain(pdfium.FPDFText_HasUnicodeMapError, _ADDRESS, _INT)


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
    raw = ctypes.cast(text_page, _ADDRESS).value or 0
    held = (ctypes.c_double * 6)()
    to_left, to_right, to_bottom, to_top, to_x, to_y = range(ctypes.addressof(held), ctypes.addressof(held) + 48, 8)
    values = struct.Struct("6d").unpack_from
    point, upright, edge, head = view.point, view.turn_deg == 0, view.left, view.top
    styles: dict[int, Style] = {}
    found: list[Character] = []
    for index in range(min(pdfium.FPDFText_CountChars(text_page), MAX_CHARACTERS)):
        code = _unicode(raw, index)
        if (code <= 0x20 and code != _HYPHEN and code != 0) or code in (0xA0, 0x2028, 0x2029):
            found.append(BREAK)
            continue
        text_object = _text_object(raw, index)
        if not text_object or not _char_box(raw, index, to_left, to_right, to_bottom, to_top):
            continue
        style = styles.get(text_object)
        if style is None:
            style = styles[text_object] = _style(text_page, index, text_object, view, objects)
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


def _style(text_page: pdfium.FPDF_TEXTPAGE, index: int, text_object: int, view: PageView, objects: PageObjects) -> Style:
    item = ctypes.cast(text_object, pdfium.FPDF_PAGEOBJECT)
    matrix = pdfium.FS_MATRIX()
    a, b, scale = 1.0, 0.0, 1.0
    if pdfium.FPDFText_GetMatrix(text_page, index, matrix):
        a, b = matrix.a, matrix.b
        scale = (matrix.c**2 + matrix.d**2) ** 0.5
    mode = pdfium.FPDFTextObj_GetTextRenderMode(item)
    return Style(
        size=abs(pdfium.FPDFText_GetFontSize(text_page, index)) * scale,
        bold=pdfium.FPDFText_GetFontWeight(text_page, index) >= 600 or mode in _STROKED_MODES or _named_bold(item),
        direction=view.direction(a, b),
        colour=_text_colour(text_page, index),
        order=objects.text_order.get(text_object, 0),
        invisible=mode in _INVISIBLE_MODES,
    )


def _named_bold(item: pdfium.FPDF_PAGEOBJECT) -> bool:
    name = ctypes.create_string_buffer(128)
    length = pdfium.FPDFFont_GetBaseFontName(pdfium.FPDFTextObj_GetFont(item), name, 128)
    return 0 < length <= 128 and any(sign in name.value.lower() for sign in (b"bold", b"black", b"heavy"))


def _text_colour(text_page: pdfium.FPDF_TEXTPAGE, index: int) -> Colour | None:
    """The colour of the letters; None where they are transparent."""
    red, green, blue, alpha = (ctypes.c_uint() for _ in range(4))
    if not pdfium.FPDFText_GetFillColor(text_page, index, red, green, blue, alpha):
        return (0, 0, 0)
    return (red.value, green.value, blue.value) if alpha.value > 8 else None


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
        self.seen: dict[str, dict[tuple[float, float], list[tuple[float, float]]]] = {}  # by the cells of a grid

    def __call__(self, character: Character) -> bool:
        left, top = character.x0, character.y0
        reach = max(TWICE_WITHIN * (character.x1 - left), 0.05)
        column, row = left // _CELL, top // _CELL
        same = self.seen.get(character.text)
        if same is None:
            self.seen[character.text] = {(column, row): [(left, top)]}
            return False
        columns = (left - reach) // _CELL, (left + reach) // _CELL
        rows = (top - reach) // _CELL, (top + reach) // _CELL
        alone = columns[0] == columns[1] and rows[0] == rows[1]
        for cell in ((column, row),) if alone else product({*columns, column}, {*rows, row}):
            for x0, y0 in same.get(cell, ()):
                if abs(x0 - left) < reach and abs(y0 - top) < reach:
                    return True
        same.setdefault((column, row), []).append((left, top))
        return False
