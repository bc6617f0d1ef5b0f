"""Sheets of written cells as they come out of a scanner, cut apart by the code that cuts real forms apart.

Lengths are pixels at 200 dots an inch.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from benchmarks.handwriting.hands import Glyph, drawn_glyph, knows, printed_glyph
from benchmarks.handwriting.texts import cell_text
from parsers.forms.ink import ink_on
from parsers.forms.registration import SCALE
from parsers.forms.second_reader import prepared
from parsers.page import Box
from parsers.sources.paper.detector import Picture

SIDE, EDGE = 900, 24
DRAWN = 0.45  # share of the writers whose digits are drawn stroke by stroke
LEAST_INK_PX = 12
MOST_SLANT = 0.35
THIN, THICK = 2.2, 5.0  # the width of strokes below which they are thickened, and above which thinned
LEFT_OVER = 0.45  # share of the ink below which what is left says nothing any more


@dataclass(frozen=True, slots=True)
class Sample:
    """A cell as the second reader sees it, and what was written there."""

    picture: Picture
    text: str


@dataclass(frozen=True, slots=True)
class Writer:
    """Somebody's hand: the font of his letters (and of his digits, unless these are drawn), and his ways."""

    file: Path
    drawn: bool
    thick: float
    loose: float
    slant: float
    spread: float
    spacing: float
    shake: float


def writer(fonts: Sequence[Path], random: np.random.Generator) -> Writer:
    """One writer, careful or careless."""
    careless = random.random() < 0.3
    return Writer(
        file=fonts[int(random.integers(len(fonts)))],
        drawn=random.random() < DRAWN,
        thick=float(random.uniform(1.6, 4.6)),
        loose=float(random.uniform(0.02, 0.05) * (1.6 if careless else 1)),
        slant=float(np.clip(random.normal(0.08, 0.14), -MOST_SLANT, MOST_SLANT)),
        spread=0.04 if not careless else 0.09,
        spacing=float(random.uniform(0.86, 1.2)),
        shake=float(random.uniform(0.2, 0.9) * (2 if careless else 1)),
    )


def sheet(fonts: Sequence[Path], random: np.random.Generator) -> Iterator[Sample]:
    """One sheet's cells: written, worn, scanned, the print taken away, cut out."""
    blank, boxes = _grid(random)
    dark = np.zeros(blank.shape, np.float32)
    by = writer(fonts, random)
    texts = [_filled(dark, box, by, random) for box in boxes]
    laid = _scanned(_on_paper(blank, dark, random), random)
    areas = tuple(Box(x0 / SCALE, y0 / SCALE, x1 / SCALE, y1 / SCALE) for x0, y0, x1, y1 in boxes)
    ink = ink_on(laid, blank, areas)
    for area, text, (x0, y0, x1, y1) in zip(areas, texts, boxes, strict=True):
        _, tight = ink.pieces(area)
        inked, written = int((tight < 150).sum()), int((dark[y0:y1, x0:x1] > 110).sum())
        if text and inked >= max(LEAST_INK_PX, LEFT_OVER * written):
            yield Sample(prepared(tight), text)


def _grid(random: np.random.Generator) -> tuple[Picture, list[tuple[int, int, int, int]]]:
    """An empty table, with its cells as (left, top, right, bottom); some have combs, some only lines to write on."""
    blank = np.full((SIDE, SIDE), 255, np.uint8)
    grey, thick, upright = int(random.integers(0, 170)), int(random.integers(1, 4)), random.random() < 0.85
    boxes, top = [], EDGE
    while top < SIDE - EDGE - 40:
        high = int(random.integers(42, 84))
        left = EDGE
        comb = random.random() < 0.12
        while left < SIDE - EDGE - 90:
            wide = int(random.integers(90, 330))
            right, bottom = min(left + wide, SIDE - EDGE), top + high
            cv2.line(blank, (left, bottom), (right, bottom), grey, thick)
            if upright:
                cv2.line(blank, (right, top), (right, bottom), grey, thick)
            if comb:
                for x in range(left + high * 3 // 5, right - 8, high * 3 // 5):
                    cv2.line(blank, (x, bottom), (x, bottom - int(high * random.choice((0.3, 1.0)))), grey, 1)
            boxes.append((left, top, right, bottom))
            left = right
        top += high
    return blank, boxes


def _filled(dark: NDArray[np.float32], box: tuple[int, int, int, int], by: Writer, random: np.random.Generator) -> str:
    """Writes something into a cell; what it says, "" where it was left empty."""
    text = cell_text(random)
    known = knows(by.file)
    text = "".join(c for c in text if c == " " or c in known)
    if not text.strip():
        return ""
    x0, y0, x1, y1 = box
    height = float(np.clip((y1 - y0) * random.normal(0.5, 0.07), 15, 36))
    line, base = _line(text, height, by, random)
    room = x1 - x0 - 6
    if line.shape[1] > room:
        shrink = room / line.shape[1]
        if shrink < 0.45:
            return ""
        squeeze = max(shrink, 0.75)
        size = max(3, round(line.shape[1] * shrink)), max(3, round(line.shape[0] * squeeze))
        line = np.asarray(cv2.resize(line, size, interpolation=cv2.INTER_AREA), np.float32)
        base = round(base * squeeze)
    left = x0 + 3 + float(random.random()) * max(0, room - line.shape[1]) + float(random.normal(0, 1.5))
    top = y1 - (y1 - y0 - height) * float(random.normal(0.42, 0.16)) - base
    _laid(dark, line, round(left), round(top))
    return text


def _line(text: str, height: float, by: Writer, random: np.random.Generator) -> tuple[NDArray[np.float32], int]:
    """A line of text as ink, and the row of its base."""
    glyphs = [None if sign == " " else _glyph(sign, height, by, random) for sign in text]
    above = max((g.base for g in glyphs if g), default=1) + 8
    below = max((g.ink.shape[0] - g.base for g in glyphs if g), default=1) + 8
    wide = int(sum((g.advance + g.ink.shape[1]) if g else height for g in glyphs)) + 40
    line, x = np.zeros((above + below, wide), np.float32), 12.0
    for glyph in glyphs:
        if glyph is None:
            x += height * float(random.uniform(0.3, 0.6))
            continue
        y = above - glyph.base + float(random.normal(0, 0.035)) * height
        _laid(line, glyph.ink.astype(np.float32), round(x), round(y))
        x += glyph.advance * by.spacing * float(random.normal(1, 0.05))
    line = _thickened(_bent(line, above, height, by, random), by, random)
    columns = np.flatnonzero(line.max(axis=0) > 40)
    return (line[:, columns[0] : columns[-1] + 1], above) if len(columns) else (line[:, :4], above)


def _glyph(sign: str, height: float, by: Writer, random: np.random.Generator) -> Glyph:
    tall = height * float(random.normal(1, by.spread))
    if by.drawn and sign.isdigit():
        return drawn_glyph(sign, tall, by.thick, by.loose, random)
    glyph = printed_glyph(by.file, sign, tall)
    angle = float(random.normal(0, 3.0))
    high, wide = glyph.ink.shape
    if not glyph.ink.size or abs(angle) < 1:
        return glyph
    turn = cv2.getRotationMatrix2D((wide / 2, high / 2), angle, 1.0)
    return Glyph(np.asarray(cv2.warpAffine(glyph.ink, turn, (wide, high), flags=cv2.INTER_LINEAR), np.uint8), glyph.base, glyph.advance)


def _bent(line: NDArray[np.float32], base: int, height: float, by: Writer, random: np.random.Generator) -> NDArray[np.float32]:
    """Slanted, drifting and shaken."""
    y, x = np.mgrid[0 : line.shape[0], 0 : line.shape[1]].astype(np.float32)
    coarse = (line.shape[0] // 12 + 3, line.shape[1] // 12 + 3)
    shake = [
        cv2.resize(random.normal(0, by.shake, coarse).astype(np.float32), line.shape[::-1], interpolation=cv2.INTER_CUBIC) for _ in "xy"
    ]
    drift = float(random.normal(0, 0.02))
    from_x = x - by.slant * (base - y) + shake[0]
    from_y = y - drift * (x - line.shape[1] / 2) + shake[1]
    return np.asarray(cv2.remap(line, from_x.astype(np.float32), from_y.astype(np.float32), cv2.INTER_LINEAR), np.float32)


def _thickened(line: NDArray[np.float32], by: Writer, random: np.random.Generator) -> NDArray[np.float32]:
    """Of a pen's width: thinned, thickened, pressed unevenly."""
    if not by.drawn:
        wide = _stroke_width(line) + float(random.normal(0, 0.5))
        if wide > THICK:
            line = np.asarray(cv2.erode(line, np.ones((3, 3), np.uint8)), np.float32)
        elif wide < THIN:
            line = np.asarray(
                np.clip(cv2.GaussianBlur(line, (0, 0), 0.5 + 0.5 * (THIN - wide)) * (1.6 + 0.7 * (THIN - wide)), 0, 255), np.float32
            )
    pressed = 0.88 + cv2.resize(random.normal(0, 0.12, (4, line.shape[1] // 16 + 2)).astype(np.float32), line.shape[::-1])
    return np.asarray(line * np.clip(pressed, 0.35, 1), np.float32)


def _stroke_width(line: NDArray[np.float32]) -> float:
    """About how wide the strokes are: twice their area by the length of their edges."""
    inked = (line > 100).astype(np.uint8)
    edges = int((inked - cv2.erode(inked, np.ones((3, 3), np.uint8))).sum())
    return 2.0 * float(inked.sum()) / max(1, edges)


def _laid(page: NDArray[np.float32], ink: NDArray[np.float32], left: int, top: int) -> None:
    """Ink onto a page, what lies outside is lost; where two strokes cross the darker one counts."""
    x0, y0, x1, y1 = max(left, 0), max(top, 0), min(left + ink.shape[1], page.shape[1]), min(top + ink.shape[0], page.shape[0])
    if x0 < x1 and y0 < y1:
        part = page[y0:y1, x0:x1]
        np.maximum(part, ink[y0 - top : y1 - top, x0 - left : x1 - left], out=part)


def _on_paper(blank: Picture, dark: NDArray[np.float32], random: np.random.Generator) -> NDArray[np.float32]:
    """Ink of some darkness on the printed sheet, which lies a little beside where it should."""
    strength = float(random.uniform(0.35, 0.95))
    if random.random() < 0.12:  # a pencil leaves grains
        dark = dark * (0.7 + random.normal(0, 0.2, dark.shape).astype(np.float32)).clip(0, 1)
        strength *= 0.7
    move = np.array([[1, 0, random.normal(0, 0.6)], [0, 1, random.normal(0, 0.6)]])
    print_ = cv2.warpAffine(blank, move, blank.shape[::-1], flags=cv2.INTER_LINEAR, borderValue=(255.0,)).astype(np.float32)
    paper = print_ * (1 - strength * np.clip(dark, 0, 255) / 255)
    shade = cv2.resize(random.normal(0, 0.02, (4, 4)).astype(np.float32), blank.shape[::-1], interpolation=cv2.INTER_CUBIC)
    return np.asarray(paper * (float(random.uniform(0.85, 1.0)) + shade), np.float32)


def _scanned(paper: NDArray[np.float32], random: np.random.Generator) -> Picture:
    """As a machine sees it: at its resolution, blurred, noisy, in two tones or squeezed by JPEG, copied before or not."""
    dpi = float(random.choice([300, 200, 200, 150, 150, 100, 75], p=[0.2, 0.2, 0.2, 0.15, 0.1, 0.1, 0.05]))
    fax = random.random() < 0.22
    dpi = max(dpi, 150.0) if fax else dpi
    side = round(paper.shape[1] * dpi / 200)
    high = round(side * (0.5 if fax and random.random() < 0.3 else 1.0))
    seen = cv2.resize(paper, (side, high), interpolation=cv2.INTER_AREA if dpi < 200 or high < side else cv2.INTER_LINEAR)
    seen = cv2.GaussianBlur(seen, (0, 0), float(random.uniform(0.3, 0.9)))
    seen = seen + random.normal(0, float(random.uniform(1, 9)), seen.shape)
    if random.random() < 0.12 and not fax:  # a copy: steeper
        seen = (seen - 128) * float(random.uniform(1.5, 3)) + 150
    if fax:
        light, dark = float(np.median(seen)), float(np.percentile(seen, 1))
        seen = np.where(seen > dark + (light - dark) * float(random.uniform(0.45, 0.85)), 255, 0)
        salt = random.random(seen.shape)
        seen = np.where(salt < 0.0015, 0, np.where(salt > 0.997, 255, seen))
    picture = np.clip(seen, 0, 255).astype(np.uint8)
    if not fax and random.random() < 0.6:
        kept, packed = cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, int(random.integers(40, 92))])
        picture = np.asarray(cv2.imdecode(packed, cv2.IMREAD_GRAYSCALE), np.uint8) if kept else picture
    return np.asarray(cv2.resize(picture, paper.shape[::-1], interpolation=cv2.INTER_CUBIC), np.uint8)
