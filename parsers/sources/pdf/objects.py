"""What stands on a PDF page besides its letters: painted paths, images, and in which order all of it was painted."""

from __future__ import annotations

import ctypes
from dataclasses import dataclass, field
from itertools import pairwise

import pypdfium2.raw as pdfium

from parsers.page import Box, Ruling
from parsers.sources.pdf.plain_calls import ADDRESS, INT, ULONG, address_of, plain_call
from parsers.sources.pdf.view import PageView

MAX_SEGMENTS = 30_000
MAX_OBJECTS = 60_000
MAX_DEPTH = 8
THIN = 2.6
SHORTEST_RULING = 4.0

Matrix = tuple[float, float, float, float, float, float]
Colour = tuple[int, int, int]
_Points = list[tuple[float, float]]
_IDENTITY: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
_WHITE: Colour = (255, 255, 255)
_page_object = plain_call(pdfium.FPDFPage_GetObject, ADDRESS, INT, result=ADDRESS)
_form_object = plain_call(pdfium.FPDFFormObj_GetObject, ADDRESS, ULONG, result=ADDRESS)
_type = plain_call(pdfium.FPDFPageObj_GetType, ADDRESS)
_has_transparency = plain_call(pdfium.FPDFPageObj_HasTransparency, ADDRESS)


@dataclass(frozen=True, slots=True)
class Area:
    """A painted rectangle; `order` counts up in the order of painting, `colour` is None for a picture."""

    box: Box
    order: int
    colour: Colour | None
    opaque: bool


@dataclass(slots=True)
class PageObjects:
    """Rulings, painted areas and pictures of a page in points of its view; `text_order` maps a text object's address to its order."""

    rulings: list[Ruling] = field(default_factory=list)
    areas: list[Area] = field(default_factory=list)
    images: list[Area] = field(default_factory=list)
    text_order: dict[int, int] = field(default_factory=dict)
    paths: int = 0


def page_objects(page: pdfium.FPDF_PAGE, view: PageView) -> PageObjects:
    """All that PDFium lists on the page, forms opened; beyond the limits above the rest is left out."""
    walk, raw = _Walk(view), address_of(page)
    for index in range(pdfium.FPDFPage_CountObjects(page)):
        walk.visit(_page_object(raw, index), _IDENTITY, 0, opaque=True)
        if walk.exhausted:
            break
    return walk.found


class _Walk:
    """One pass over the objects of a page in the order of painting."""

    def __init__(self, view: PageView) -> None:
        self.view = view
        self.found = PageObjects()
        self.order = 0
        self.segments = 0

    @property
    def exhausted(self) -> bool:
        return self.segments > MAX_SEGMENTS or self.order > MAX_OBJECTS

    def visit(self, address: int, matrix: Matrix, depth: int, *, opaque: bool) -> None:
        """The object at this address, painted under the matrix; what stands in a translucent form is translucent itself."""
        self.order += 1
        kind = _type(address)
        if kind == pdfium.FPDF_PAGEOBJ_TEXT:
            self.found.text_order[address] = self.order
            return
        opaque = opaque and not _has_transparency(address)
        item = ctypes.cast(address, pdfium.FPDF_PAGEOBJECT)
        if kind == pdfium.FPDF_PAGEOBJ_PATH:
            self._path(item, _times(_matrix(item), matrix), opaque)
        elif kind in (pdfium.FPDF_PAGEOBJ_IMAGE, pdfium.FPDF_PAGEOBJ_SHADING):
            self._image(item, matrix, kind, opaque)
        elif kind == pdfium.FPDF_PAGEOBJ_FORM and depth < MAX_DEPTH:
            inner = _times(_matrix(item), matrix)
            for index in range(pdfium.FPDFFormObj_CountObjects(item)):
                self.visit(_form_object(address, index), inner, depth + 1, opaque=opaque)
                if self.exhausted:
                    return

    def _image(self, item: pdfium.FPDF_PAGEOBJECT, matrix: Matrix, kind: int, opaque: bool) -> None:
        left, bottom, right, top = (ctypes.c_float() for _ in range(4))
        if pdfium.FPDFPageObj_GetBounds(item, left, bottom, right, top):
            corners = [_apply(matrix, x, y) for x in (left.value, right.value) for y in (bottom.value, top.value)]
            box = self._visible(corners)
            if box is not None:
                area = Area(box, self.order, None, opaque)
                (self.found.images if kind == pdfium.FPDF_PAGEOBJ_IMAGE else self.found.areas).append(area)

    def _visible(self, corners: list[tuple[float, float]]) -> Box | None:
        """The part of the rectangle around the corners that lies on the page."""
        xs, ys = [c[0] for c in corners], [c[1] for c in corners]
        box = self.view.box(min(xs), min(ys), max(xs), max(ys))
        cut = Box(max(0.0, box.x0), max(0.0, box.y0), min(self.view.width, box.x1), min(self.view.height, box.y1))
        return cut if cut.x1 >= cut.x0 and cut.y1 >= cut.y0 else None

    def _path(self, item: pdfium.FPDF_PAGEOBJECT, matrix: Matrix, opaque: bool) -> None:
        self.found.paths += 1
        fill_mode, stroke = ctypes.c_int(), ctypes.c_int()
        if not pdfium.FPDFPath_GetDrawMode(item, fill_mode, stroke):
            return
        fill = _colour(pdfium.FPDFPageObj_GetFillColor, item) if fill_mode.value else None
        line = _colour(pdfium.FPDFPageObj_GetStrokeColor, item) if stroke.value else None
        if fill is None and line is None:
            return
        subpaths = self._subpaths(item, matrix)
        framed = self._frames(subpaths, opaque, fill, alternate=fill_mode.value == pdfium.FPDF_FILLMODE_ALTERNATE) if fill else set()
        for place, points in enumerate(subpaths):
            self._subpath(points, None if place in framed else fill, line, opaque)

    def _frames(self, subpaths: list[_Points], opaque: bool, fill: Colour, *, alternate: bool) -> set[int]:
        """The places of the rectangles that paint only what lies between them: a border is drawn as a box with a box cut out of it."""
        framed: set[int] = set()
        found = [(place, points) for place, points in enumerate(subpaths) if len(subpaths) > 1 and _is_rectangle(points)]
        for (i, one), (j, other) in pairwise(found):
            if i in framed or not (alternate or _clockwise(one) != _clockwise(other)):
                continue
            (inner, outer) = sorted(
                (self.view.box(*_corners(one)), self.view.box(*_corners(other))), key=lambda box: box.width * box.height
            )
            if _within(inner, outer):
                framed |= {i, j}
                for side in _sides(inner, outer):
                    self._filled(side, fill, opaque, rectangle=True)
        return framed

    def _subpaths(self, item: pdfium.FPDF_PAGEOBJECT, matrix: Matrix) -> list[_Points]:
        """The polygons of a path; a curve counts as the line to its end."""
        subpaths: list[_Points] = []
        x, y = ctypes.c_float(), ctypes.c_float()
        count = pdfium.FPDFPath_CountSegments(item)
        self.segments += max(0, count)
        for index in range(min(count, MAX_SEGMENTS)):
            segment = pdfium.FPDFPath_GetPathSegment(item, index)
            pdfium.FPDFPathSegment_GetPoint(segment, x, y)
            point = _apply(matrix, x.value, y.value)
            if pdfium.FPDFPathSegment_GetType(segment) == pdfium.FPDF_SEGMENT_MOVETO or not subpaths:
                subpaths.append([point])
            else:
                subpaths[-1].append(point)
                if pdfium.FPDFPathSegment_GetClose(segment) and point != subpaths[-1][0]:
                    subpaths[-1].append(subpaths[-1][0])
        return subpaths

    def _subpath(self, points: _Points, fill: Colour | None, line: Colour | None, opaque: bool) -> None:
        if fill is not None and len(points) > 2:
            box = self._visible(points)
            if box is not None:
                self._filled(box, fill, opaque, rectangle=_is_rectangle(points))
        if line is not None and line != _WHITE:
            for start, end in pairwise(points):
                self._ruled(self.view.point(*start), self.view.point(*end))

    def _filled(self, box: Box, colour: Colour, opaque: bool, *, rectangle: bool) -> None:
        if min(box.width, box.height) <= THIN:
            if colour != _WHITE and max(box.width, box.height) >= SHORTEST_RULING:
                self._ruled((box.x0, box.middle), (box.x1, box.middle)) if box.width > box.height else self._ruled(
                    (box.centre, box.y0), (box.centre, box.y1)
                )
        elif rectangle:
            self.found.areas.append(Area(box, self.order, colour, opaque))

    def _ruled(self, start: tuple[float, float], end: tuple[float, float]) -> None:
        (x0, y0), (x1, y1) = start, end
        across, down = abs(x1 - x0), abs(y1 - y0)
        if max(across, down) < SHORTEST_RULING or min(across, down) > 0.02 * max(across, down) + 0.2:
            return
        if across >= down:
            y = (y0 + y1) / 2
            self.found.rulings.append(Ruling(min(x0, x1), y, max(x0, x1), y))
        else:
            x = (x0 + x1) / 2
            self.found.rulings.append(Ruling(x, min(y0, y1), x, max(y0, y1)))


def _corners(points: _Points) -> tuple[float, float, float, float]:
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return min(xs), min(ys), max(xs), max(ys)


def _clockwise(points: _Points) -> bool:
    """Which way a polygon runs: under the rule of winding numbers one inside another that runs the other way is a hole."""
    return sum(x0 * y1 - x1 * y0 for (x0, y0), (x1, y1) in pairwise([*points, points[0]])) < 0


def _within(inner: Box, outer: Box) -> bool:
    return inner.x0 >= outer.x0 and inner.y0 >= outer.y0 and inner.x1 <= outer.x1 and inner.y1 <= outer.y1 and inner != outer


def _sides(inner: Box, outer: Box) -> list[Box]:
    """What a frame paints: above, below, left and right of what is cut out; sides without any width left out."""
    above, below = Box(outer.x0, outer.y0, outer.x1, inner.y0), Box(outer.x0, inner.y1, outer.x1, outer.y1)
    left, right = Box(outer.x0, inner.y0, inner.x0, inner.y1), Box(inner.x1, inner.y0, outer.x1, inner.y1)
    return [side for side in (above, below, left, right) if side.width > 0 and side.height > 0]


def _is_rectangle(points: _Points) -> bool:
    """Whether four or five points run along the axes."""
    return 4 <= len(points) <= 5 and all(abs(a[0] - b[0]) < 0.1 or abs(a[1] - b[1]) < 0.1 for a, b in pairwise(points))


def _colour(getter: object, item: pdfium.FPDF_PAGEOBJECT) -> Colour | None:
    """Red, green and blue of 0 to 255; None where the paint is fully transparent."""
    red, green, blue, alpha = (ctypes.c_uint() for _ in range(4))
    if not getter(item, red, green, blue, alpha):  # type: ignore[operator]
        return (0, 0, 0)
    return (red.value, green.value, blue.value) if alpha.value > 8 else None


def _matrix(item: pdfium.FPDF_PAGEOBJECT) -> Matrix:
    matrix = pdfium.FS_MATRIX()
    if not pdfium.FPDFPageObj_GetMatrix(item, matrix):
        return _IDENTITY
    return (matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f)


def _times(first: Matrix, second: Matrix) -> Matrix:
    """The matrix that applies `first`, then `second` (ISO 32000-1, 8.3.4)."""
    a, b, c, d, e, f = first
    g, h, i, j, k, m = second
    return (a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + m)


def _apply(matrix: Matrix, x: float, y: float) -> tuple[float, float]:
    a, b, c, d, e, f = matrix
    return a * x + c * y + e, b * x + d * y + f
