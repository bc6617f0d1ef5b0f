"""What a printer's shop has to set order forms with: whatever is printed to be filled in is remembered as a place. Lengths are points from the page's top left."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from pathlib import Path
from typing import Literal

import reportlab
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from benchmarks.corpus.company import Row
from benchmarks.corpus.writing import WORDS

Colour = tuple[float, float, float]
BLACK: Colour = (0, 0, 0)
GREY: Colour = (0.86, 0.86, 0.86)
WHITE: Colour = (1, 1, 1)
Look = Literal["line", "box", "filled", "comb", "teeth", "dots", "none"]
Ruling = Literal["grid", "rules", "zebra", "filled", "columns", "lines", "none"]

PRINT = {name: str(Path(reportlab.__file__).parent / "fonts" / f"{name}.ttf") for name in ("Vera", "VeraBd")}
"""The files of the fonts for print that reportlab carries."""
for _name, _file in PRINT.items():
    pdfmetrics.registerFont(TTFont(_name, _file))
BOLD = {"Helvetica": "Helvetica-Bold", "Times-Roman": "Times-Bold", "Vera": "VeraBd", "Courier": "Courier-Bold"}


@dataclass(frozen=True)
class Place:
    """Where something is written: its page from 0, its box, and how many equal boxes it has (1: written on without a break)."""

    page: int
    x: float
    y: float
    width: float
    height: float
    boxes: int = 1

    def part(self, start: float, end: float) -> Place:
        """The stretch from one share of the width to another."""
        return replace(self, x=self.x + self.width * start, width=self.width * (end - start), boxes=1)


Cell = tuple[Place, ...]
"""One place, or several for a value in parts: day, month and year; euros and cents; digits and letters of a postcode."""


@dataclass(frozen=True)
class FormRow:
    """One row of a table: its cells by what goes there, the article that is printed in it (None: the buyer writes one), and which columns of it are."""

    cells: Mapping[str, Cell]
    printed: Row | None = None
    says: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Blank:
    """A printed form as it was sent out, and its places: fields and columns by the contract's names, ticks by payment method (or "consent"). `red`: a red lamp does not see its print; `buyer`: the number of the customer for whom it was printed."""

    name: str
    language: str
    pdf: bytes
    size: tuple[float, float]
    fields: Mapping[str, Cell]
    ticks: Mapping[str, Place]
    rows: tuple[FormRow, ...]
    free: tuple[Place, ...] = ()
    pages: int = 1
    red: bool = False
    buyer: str = ""

    def has(self, column: str) -> bool:
        """Whether any row has this column."""
        return any(column in row.cells for row in self.rows)


@dataclass(frozen=True)
class Column:
    """A table's column: what goes there ("" or "position": nothing), its head word, its width, and its boxes (2 with `cents`: euros and cents)."""

    what: str
    head: str
    width: float
    boxes: int = 1
    cents: bool = False


@dataclass
class Press:
    """A form on the way: prints, and remembers the places."""

    name: str
    language: str = "de"
    size: tuple[float, float] = A4
    font: str = "Helvetica"
    ink: Colour = BLACK
    tint: Colour = GREY
    weight: float = 0.6
    fields: dict[str, Cell] = field(default_factory=dict)
    ticks: dict[str, Place] = field(default_factory=dict)
    rows: list[FormRow] = field(default_factory=list)
    free: list[Place] = field(default_factory=list)
    page: int = 0

    def __post_init__(self) -> None:
        self._buffer = io.BytesIO()
        self._canvas = Canvas(self._buffer, pagesize=self.size, invariant=1)
        self._canvas.setTitle(self.name)

    def blank(self) -> Blank:
        """The finished form."""
        self._canvas.save()
        return Blank(
            self.name, self.language, self._buffer.getvalue(), self.size, self.fields, self.ticks, tuple(self.rows), tuple(self.free),
            self.page + 1, self.ink[0] > 0.8,
        )  # fmt: skip

    def next_page(self) -> None:
        """What follows is printed on a new page."""
        self._canvas.showPage()
        self.page += 1

    def text(
        self, x: float, y: float, text: str, size: float = 9, *, bold: bool = False, align: str = "left", colour: Colour | None = None
    ) -> None:
        """Lines of print, the first with its baseline at `y`."""
        self._canvas.setFillColorRGB(*(colour or self.ink))
        self._canvas.setFont(BOLD[self.font] if bold else self.font, size)
        draw = {"left": self._canvas.drawString, "right": self._canvas.drawRightString, "middle": self._canvas.drawCentredString}[align]
        for index, line in enumerate(text.split("\n")):
            draw(x, self.size[1] - y - index * size * 1.25, line)

    def rule(
        self, x0: float, y0: float, x1: float, y1: float, weight: float | None = None, dash: tuple[float, float] | None = None
    ) -> None:
        """A straight line."""
        self._canvas.setStrokeColorRGB(*self.ink)
        self._canvas.setLineWidth(self.weight if weight is None else weight)
        self._canvas.setDash(*(dash or ()))
        self._canvas.line(x0, self.size[1] - y0, x1, self.size[1] - y1)
        self._canvas.setDash()

    def box(
        self, x: float, y: float, width: float, height: float, fill: Colour | None = None, *, edge: bool = True, weight: float | None = None
    ) -> None:
        """A rectangle."""
        self._canvas.setStrokeColorRGB(*self.ink)
        self._canvas.setLineWidth(self.weight if weight is None else weight)
        if fill:
            self._canvas.setFillColorRGB(*fill)
        self._canvas.rect(x, self.size[1] - y - height, width, height, stroke=int(edge), fill=int(fill is not None))

    def field(
        self, name: str, x: float, y: float, width: float, height: float = 20, *, boxes: int = 1, look: Look = "line", label: str = "", at: str = "left",
        label_size: float = 8.5, indent: float = 0,
    ) -> None:  # fmt: skip
        """A place to write; fields of the same name are the parts of one value. The label stands `at` left (`indent` points before), above, below or inside."""
        place = Place(self.page, x, y, width, height, boxes)
        if at == "inside":
            place = replace(place, y=y + label_size * 0.8, height=height - label_size * 0.8)
        self.fields[name] = (*self.fields.get(name, ()), place)
        self._outline(x, y, width, height, boxes, look)
        if label:
            where = {
                "left": (x - indent, y + height - 6), "above": (x, y - 2.5), "below": (x, y + height + label_size), "inside": (x + 2, y + label_size),
            }[at]  # fmt: skip
            self.text(*where, label, label_size)

    def _outline(self, x: float, y: float, width: float, height: float, boxes: int, look: Look) -> None:
        bottom, step = y + height, width / boxes
        if look == "line":
            self.rule(x, bottom, x + width, bottom)
        elif look == "dots":
            self.rule(x, bottom, x + width, bottom, 0.9, (0.9, 2.2))
        elif look == "box":
            self.box(x, y, width, height)
        elif look == "filled":
            self.box(x, y, width, height, self.tint, edge=False)
        elif look == "comb":
            for index in range(boxes):
                self.box(x + index * step, y, step, height)
        elif look == "teeth":
            self.rule(x, bottom, x + width, bottom)
            for index in range(boxes + 1):
                self.rule(x + index * step, bottom - height * 0.35, x + index * step, bottom)

    def tick(self, name: str, x: float, y: float, text: str, size: float = 10, text_size: float = 8.5, *, before: bool = False) -> None:
        """A square to be ticked, its words behind it or `before` it."""
        self.box(x, y, size, size)
        self.ticks[name] = Place(self.page, x, y, size, size)
        self.text(x - 5 if before else x + size + 4, y + size * 0.85, text, text_size, align="right" if before else "left")

    def table(
        self, x: float, y: float, columns: Sequence[Column], count: int, row_height: float, look: Ruling = "grid", *, head_height: float = 18,
        head_size: float = 8, head_fill: bool = True, printed: Sequence[Row | None] = (), first: int = 1, print_size: float = 8,
    ) -> float:  # fmt: skip
        """A table whose head begins at `y`; `printed` are the articles of its rows. Returns where it ends."""
        width, top = sum(column.width for column in columns), y + head_height
        edges = [x + sum(column.width for column in columns[:index]) for index in range(len(columns) + 1)]
        self._ground(x, y, width, top, count, row_height, look, head=head_fill)
        for column, left in zip(columns, edges, strict=False):
            self.text(left + 3, top - 5 - (head_size * 1.25 if "\n" in column.head else 0), column.head, head_size, bold=True)
        for index in range(count):
            article = printed[index] if index < len(printed) else None
            self._row(columns, edges, top + index * row_height, row_height, article, first + index, print_size)
        bottom = top + count * row_height
        self._rulings(edges, y, top, bottom, count, row_height, look)
        return bottom

    def _ground(self, x: float, y: float, width: float, top: float, count: int, row_height: float, look: Ruling, *, head: bool) -> None:
        if head:
            self.box(x, y, width, top - y, self.tint, edge=False)
        if look == "zebra":
            for index in range(1, count, 2):
                self.box(x, top + index * row_height, width, row_height, self.tint, edge=False)

    def _row(
        self, columns: Sequence[Column], edges: Sequence[float], y: float, height: float, article: Row | None, position: int, size: float
    ) -> None:
        cells: dict[str, Cell] = {}
        said = {"position": str(position)}
        if article:
            said |= {
                "sku": article["sku"],
                "description": article[f"name_{self.language}"],
                "unit_price": self._price(article),
                "unit": WORDS[self.language][article["unit"]][0],
            }
        for column, x in zip(columns, edges, strict=False):
            place = Place(self.page, x, y, column.width, height, column.boxes)
            if words := said.get(column.what):
                right = column.what in ("unit_price", "position")
                self.text(
                    x + column.width - 4 if right else x + 3, y + height / 2 + size * 0.36, words, size, align="right" if right else "left"
                )
            elif column.what and column.what != "position":
                cells[column.what] = (place.part(0, 0.66), place.part(0.66, 1)) if column.cents else (place,)
            if column.boxes > 1 and not words:
                self._outline(x, y, column.width, height, column.boxes, "teeth")
            if column.cents and not words:
                self.rule(x + column.width * 0.66, y, x + column.width * 0.66, y + height, 0.4, (1.5, 1.5))
        self.rows.append(FormRow(cells, article, frozenset(said) & {column.what for column in columns}))

    def _price(self, article: Row) -> str:
        return article["price_net"] if self.language == "en" else article["price_net"].replace(".", ",")

    def _rulings(self, edges: Sequence[float], y: float, top: float, bottom: float, count: int, row_height: float, look: Ruling) -> None:
        if look == "filled":
            for index in range(count):
                for left, right in pairwise(edges):
                    self.box(left + 1.2, top + index * row_height + 1.2, right - left - 2.4, row_height - 2.4, self.tint, edge=False)
            return
        if look == "lines":
            for index in range(count):
                for left, right in pairwise(edges):
                    self.rule(left, top + (index + 1) * row_height, right - 6, top + (index + 1) * row_height)
        if look in ("grid", "rules"):
            for index in range(count + 1):
                self.rule(edges[0], top + index * row_height, edges[-1], top + index * row_height)
        if look in ("grid", "columns"):
            for edge in edges:
                self.rule(edge, y, edge, bottom)
        if look in ("grid", "columns", "zebra"):
            self.box(edges[0], y, edges[-1] - edges[0], bottom - y)
