"""Writes a plan into the places of a blank: fields, ticks, rows, what is struck out and written anew, notes, the signature."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

from benchmarks.corpus.hand import marks
from benchmarks.corpus.hand.pen import INKS, Pen
from benchmarks.corpus.hand.press import PRINT, Blank, Cell, Place
from benchmarks.corpus.hand.surface import COARSE, Sheet, coloured, lay, levels, smooth
from examples.post.paper import Picture

FULL_HEIGHT = 11.0  # points: digits are rarely higher, however high the cell
STAMP_INKS = ((35, 50, 140), (35, 35, 40), (120, 30, 90))
ALIGNED = {
    "quantity": "any",
    "unit_price": "right",
    "line_total": "right",
    "net_total": "right",
    "tax_total": "right",
    "gross_total": "right",
}


@dataclass(frozen=True)
class Entry:
    """What stands in a place: the parts of its value, and what was there before (struck out, or written over)."""

    parts: tuple[str, ...]
    wrong: str = ""
    over: bool = False


@dataclass
class Plan:
    """All that a buyer writes on one blank. `rows` are by the row's number; `struck` rows do not hold; the buyer's `stamp` may stand for name and address."""

    fields: dict[str, Entry] = field(default_factory=dict)
    ticks: list[str] = field(default_factory=list)
    spoiled_tick: str = ""
    rows: dict[int, Mapping[str, Entry]] = field(default_factory=dict)
    struck: set[int] = field(default_factory=set)
    stamp: tuple[str, ...] = ()
    note: str = ""
    signed: bool = True


def filled(blank: Blank, plan: Plan, pen: Pen, dpi: int) -> list[Sheet]:
    """The blank with the plan written in: RGB pictures of its pages."""
    empty = coloured(blank.pdf, dpi)
    writer = _Writer([page.copy() for page in empty], pen, dpi / 72)
    for name, entry in plan.fields.items():
        writer.entry(blank.fields[name], entry, ALIGNED.get(name, "left"))
    if plan.stamp:
        writer.stamp(blank.fields["bill_to.name"][0], plan.stamp)
    for name in plan.ticks:
        writer.tick(blank.ticks[name])
    if plan.spoiled_tick:
        writer.spoiled_tick(blank.ticks[plan.spoiled_tick])
    for number, entries in plan.rows.items():
        cells = blank.rows[number].cells
        for column, entry in entries.items():
            writer.entry(cells[column], entry, ALIGNED.get(column, "left"))
        if number in plan.struck:
            writer.strike_row([cells[column][0] for column in entries], cells)
    if plan.note and blank.free:
        writer.note(blank.free[0], plan.note)
    if plan.signed and "signature" in blank.fields:
        writer.sign(blank.fields["signature"][0])
    return [Sheet(page, _ink_map(page, before)) for page, before in zip(writer.sheets, empty, strict=True)]


def _ink_map(page: Picture, before: Picture) -> Picture:
    """Where the page differs from what it was."""
    size = (page.shape[1] // COARSE, page.shape[0] // COARSE)
    small = levels(cv2.resize(cv2.absdiff(page, before), size, interpolation=cv2.INTER_AREA))
    return levels(small.max(axis=2) > 4)


class _Writer:
    """One pen at work on the pages of a form."""

    def __init__(self, sheets: list[Picture], pen: Pen, scale: float) -> None:
        self.sheets, self._pen, self._scale, self._random = sheets, pen, scale, pen.random
        self._manner = marks.TICKS[int(self._random.integers(len(marks.TICKS)))]
        self._side = ("left", "middle", "right")[int(self._random.integers(3))]
        self._line = max(1.4, 0.95 * scale * pen.thick / max(pen.hand.weight, 0.7))

    def entry(self, cell: Cell, entry: Entry, align: str) -> None:
        """A value with its parts in the places of a cell."""
        align = self._side if align == "any" else align
        parts = entry.parts if len(entry.parts) == len(cell) or len(cell) == 1 else ("".join(entry.parts),)
        if entry.wrong:
            self._corrected(cell[0], " ".join(parts), entry, align)
            return
        for place, text in zip(cell, parts, strict=False):
            if place.boxes > 1 and len(text) <= place.boxes:
                self._comb(place, text, align)
            elif text:
                self._line_of(place, text, align)

    def _corrected(self, place: Place, text: str, entry: Entry, align: str) -> None:
        """The wrong value struck out and the right one beside or above it; or the right one written over the wrong one."""
        if entry.over:
            box = self._line_of(place, entry.wrong, align, strength=0.35)
            self._line_of(replace(place, x=box[0] / self._scale - 1.5), text, "left", strength=1.6)
            return
        beside = self._room(entry.wrong + "  " + text, place) <= place.width * 1.05
        first = place.part(0, 0.5) if beside else place
        box = self._line_of(first, entry.wrong, "left" if beside else align)
        draw = marks.scratch_out if self._random.random() < 0.3 else marks.strike
        draw(self.sheets[place.page], self._pen, box, self._line)
        if beside:
            self._line_of(place.part(0.5, 1), text, "left")
        else:
            above = replace(place, y=place.y - place.height * 0.24, height=place.height * 0.64, x=place.x + place.width * 0.12)
            self._line_of(above, text, align)

    def _room(self, text: str, place: Place) -> float:
        return self._pen.length(text, self._height(place)) / self._scale

    def _height(self, place: Place) -> float:
        """The height of digits in this place, in pixels."""
        return min(place.height * 0.54, FULL_HEIGHT) * self._pen.temper.size * self._scale

    def _comb(self, place: Place, text: str, align: str) -> None:
        """One sign into each box; numbers may stand at the right end."""
        step = place.width / place.boxes
        first = place.boxes - len(text) if align == "right" else 0
        for index, sign in enumerate(text):
            if sign != " ":
                self._line_of(replace(place, x=place.x + (first + index) * step, width=step, boxes=1), sign, "middle", loose=0.5)

    def _line_of(self, place: Place, text: str, align: str, *, strength: float = 1.0, loose: float = 1.0) -> marks.Box:
        """One line of text into a place, smaller where it would not fit; where its ink is, in pixels."""
        height, room = self._height(place), (place.width - 3) * self._scale
        wide = self._pen.length(text, height)
        squeeze = 1.0
        if wide > room:
            smaller = max(room / wide, 0.72)
            height, squeeze = height * smaller, max(room / (wide * smaller), 0.66)
        written = self._pen.write(text, height, squeeze)
        spare = max(0.0, room - written.width)
        start = {"left": min(spare, float(self._random.uniform(1, 5)) * self._scale), "middle": spare / 2, "right": spare}[align]
        stray = self._random.normal(0, self._pen.temper.stray * loose, 2) * self._scale * 0.6
        x = (place.x + 1.5) * self._scale + start + stray[0]
        base = (place.y + place.height * 0.8) * self._scale + stray[1]
        dark = written.dark if strength == 1.0 else levels(cv2.convertScaleAbs(written.dark, alpha=strength))
        lay(self.sheets[place.page], dark, x - written.left, base - written.base, INKS[self._pen.ink])
        return x, base - height * 1.05, written.width, height * 1.1

    def _pixels(self, place: Place) -> marks.Box:
        return place.x * self._scale, place.y * self._scale, place.width * self._scale, place.height * self._scale

    def stamp(self, place: Place, lines: tuple[str, ...]) -> None:
        """A rubber stamp with name and address, over the fields that ask for them."""
        size = float(np.clip(place.width / max(map(len, lines)) * 1.75, 7.0, 11.5)) * self._scale
        faces = [ImageFont.truetype(PRINT["VeraBd" if index == 0 else "Vera"], size * 0.9) for index in range(len(lines))]
        width = int(max(face.getlength(line) for face, line in zip(faces, lines, strict=True))) + round(4 * size)
        image = Image.new("L", (width, round(size * (1.35 * len(lines) + 3))))
        draw = ImageDraw.Draw(image)
        for index, (face, line) in enumerate(zip(faces, lines, strict=True)):
            draw.text((2 * size, (1.5 + 1.35 * index) * size), line, 255, face)
        turned = np.asarray(image.rotate(float(self._random.normal(0, 2)), Image.Resampling.BICUBIC))
        inked = levels(turned * np.clip(0.8 + smooth(self._random, turned.shape, size, 0.16), 0.2, 1.0))
        corner = self._random.normal((0, 0), 2.5, 2) * self._scale - (1.2 * size, 1.0 * size)
        ink = STAMP_INKS[int(self._random.integers(len(STAMP_INKS)))]
        lay(self.sheets[place.page], inked, place.x * self._scale + corner[0], place.y * self._scale + corner[1], ink)

    def tick(self, place: Place) -> None:
        """A tick in this person's manner."""
        marks.tick(self.sheets[place.page], self._pen, self._pixels(place), self._manner, self._line)

    def spoiled_tick(self, place: Place) -> None:
        """A tick that was then scratched out."""
        self.tick(place)
        box = self._pixels(place)
        wider = (box[0] - box[2] * 0.3, box[1] - box[3] * 0.25, box[2] * 1.6, box[3] * 1.5)
        for _ in range(2):
            marks.scratch_out(self.sheets[place.page], self._pen, wider, self._line)

    def strike_row(self, written: list[Place], cells: Mapping[str, Cell]) -> None:
        """A stroke through a whole row."""
        left, right = min(p.x for p in written), max(p.x + p.width for p in written)
        row = replace(
            written[0], x=left + 2, width=right - left - 6, y=written[0].y + written[0].height * 0.3, height=written[0].height * 0.45
        )
        marks.strike(self.sheets[row.page], self._pen, self._pixels(row), self._line * 1.1)

    def note(self, place: Place, text: str) -> None:
        """A note in a free place, in as many lines as it takes."""
        lines, words = [""], text.split(" ")
        line = replace(place, height=min(place.height, 17.0))
        for word in words:
            if lines[-1] and self._room(f"{lines[-1]} {word}", line) > place.width - 8:
                lines.append("")
            lines[-1] = f"{lines[-1]} {word}".strip()
        step = min(15.0, place.height / max(1, len(lines)))
        for index, words_of_line in enumerate(lines):
            self._line_of(replace(line, y=place.y + index * step), words_of_line, "left")

    def sign(self, place: Place) -> None:
        """A signature, higher than its line."""
        taller = replace(place, y=place.y - place.height * 0.25, height=place.height * 1.4)
        marks.signature(self.sheets[place.page], self._pen, self._pixels(taller), self._line)
