"""What paper and machines do to a page: scanner, fax, telephone camera, and a pen. Pictures are grey; the same seed gives the same page."""

from __future__ import annotations

import io
import time
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

import cv2
import numpy as np
import pypdfium2
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from examples.post.form import Form, Place

Picture = NDArray[np.uint8]

FONT_FOLDERS = (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), Path.home() / ".local/share/fonts")
HANDS = {
    "Breip.ttf": "fonts-breip",
    "dkg.ttf": "fonts-dkg-handwriting",
    "BecauseWeLearn-Regular.otf": "fonts-bwht",
    "Rufscript010.ttf": "fonts-rufscript",
}


def render(pdf: bytes, dpi: int) -> list[Picture]:
    """The pages of a PDF as grey pictures."""
    document = pypdfium2.PdfDocument(pdf)
    return [np.array(page.render(scale=dpi / 72, grayscale=True).to_numpy(), dtype=np.uint8) for page in document]


def _clipped(picture: NDArray[np.floating]) -> Picture:
    levels: Picture = np.clip(picture, 0, 255).astype(np.uint8)
    return levels


def scanned(
    page: Picture, seed: int, *, skew_deg: float = 0.0, noise: float = 3.0, blur: float = 0.4, paper: int = 250, ink: int = 30
) -> Picture:
    """As a flat-bed scanner gives it: turned a little, not quite white, not quite black, grainy. `noise` is in grey levels."""
    random = np.random.default_rng(seed)
    height, width = page.shape
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), skew_deg, 1.0)
    turned = cv2.warpAffine(page, turn, (width, height), flags=cv2.INTER_CUBIC, borderValue=255)
    levels = ink + turned.astype(np.float32) * (paper - ink) / 255
    soft = cv2.GaussianBlur(levels, (0, 0), blur) if blur else levels
    return _clipped(soft + random.normal(0, noise, page.shape))


def faxed(page: Picture, seed: int, dpi: int, *, fine: bool = True) -> Image.Image:
    """One bit a dot at 204 × 196 (fine) or 204 × 98 dots an inch, with specks and a dirty line; `dpi` is that of `page`."""
    random = np.random.default_rng(seed)
    height, width = page.shape
    down = 196 if fine else 98
    small = cv2.resize(page, (round(width * 204 / dpi), round(height * down / dpi)), interpolation=cv2.INTER_AREA)
    dots = np.where(small.astype(np.float32) + random.normal(0, 22, small.shape) > 150, 255, 0).astype(np.uint8)
    dots[random.random(dots.shape) < 0.0006] = 0
    dots[:, int(width * 0.93 * 204 / dpi)] = 0
    return Image.fromarray(dots).convert("1")


def photographed(page: Picture, seed: int) -> Picture:
    """As a telephone sees it on a desk: from aside, with uneven light and a soft focus."""
    random = np.random.default_rng(seed)
    height, width = page.shape
    edge = np.array([[0, 0], [width, 0], [width, height], [0, height]], dtype=np.float32)
    room = np.array([width * 0.06, height * 0.05], dtype=np.float32)
    seen = edge + room + random.uniform(-0.02, 0.02, (4, 2)).astype(np.float32) * np.array([width, height], dtype=np.float32)
    size = (int(width * 1.12), int(height * 1.1))
    desk = np.full((size[1], size[0]), 92, dtype=np.uint8)
    view = cv2.getPerspectiveTransform(edge, seen)
    sheet = cv2.warpPerspective(page, view, size, flags=cv2.INTER_AREA, borderValue=0)
    mask = cv2.warpPerspective(np.full_like(page, 255), view, size) > 127
    both = np.where(mask, sheet, desk).astype(np.float32)
    light = np.linspace(0.72, 1.0, size[0])[None, :] * np.linspace(1.0, 0.86, size[1])[:, None]
    return _clipped(cv2.GaussianBlur(both * light, (0, 0), 0.9) + random.normal(0, 4, both.shape))


@cache
def hand(name: str, pixels: int) -> ImageFont.FreeTypeFont:
    """A handwriting font by its file name. Raises FileNotFoundError that names the Debian package."""
    for folder in FONT_FOLDERS:
        for path in sorted(folder.rglob(name)):
            return ImageFont.truetype(path, pixels)
    raise FileNotFoundError(f"handwriting font {name} is not installed; on Debian: apt-get install {HANDS[name]}")


def filled_in(
    form: Form,
    blank: bytes,
    fields: Mapping[str, str],
    ticks: Sequence[str],
    rows: Sequence[Mapping[str, str]],
    font: str,
    seed: int,
    dpi: int,
) -> Picture:
    """A printed order form, whose blank PDF is given, filled in by hand: `fields` and `ticks` as the form names them, `rows` by column."""
    page = Image.fromarray(render(blank, dpi)[0])
    pen = _Pen(ImageDraw.Draw(page), font, np.random.default_rng(seed), dpi / 72)
    for name, text in fields.items():
        place = form.fields[name]
        if place.boxes > 1:
            pen.letters(place, text)
        else:
            pen.write(place, text)
    for method in ticks:
        pen.cross(form.ticks[method][0])
    for index, row in enumerate(rows):
        for column, text in row.items():
            pen.write(form.cell(index, column), text, right=column in ("quantity", "unit_price", "line_total"))
    return np.array(page)


class _Pen:
    """A hand that writes into places of a page: never quite straight, never twice the same."""

    def __init__(self, draw: ImageDraw.ImageDraw, font: str, random: np.random.Generator, scale: float) -> None:
        self._draw, self._font, self._random, self._scale = draw, font, random, scale

    def write(self, place: Place, text: str, *, right: bool = False) -> None:
        """Text into a cell, made smaller where it would not fit; `right` sets it against the right edge."""
        points = 15.0
        while self._width(text, points) > (place.width - 6) * self._scale and points > 7:
            points -= 0.5
        width = self._width(text, points)
        x = (place.x + place.width - 4) * self._scale - width if right else (place.x + 4) * self._scale
        self._at(x, place.y + place.height - 4, text, points)

    def letters(self, place: Place, text: str) -> None:
        """One character into each box of a comb."""
        step = place.width / place.boxes
        for index, character in enumerate(text):
            width = self._width(character, 15)
            self._at((place.x + (index + 0.5) * step) * self._scale - width / 2, place.y + place.height - 4, character, 15)

    def cross(self, place: Place) -> None:
        """A cross that passes the edges of its box."""
        x0, y0, x1, y1 = (
            (v + self._random.uniform(-1.5, 1.5)) * self._scale for v in (place.x, place.y, place.x + place.width, place.y + place.height)
        )
        thick = max(2, round(1.1 * self._scale))
        self._draw.line((x0, y0, x1, y1), fill=40, width=thick)
        self._draw.line((x0, y1, x1, y0), fill=40, width=thick)

    def _width(self, text: str, points: float) -> float:
        return hand(self._font, round(points * self._scale)).getlength(text)

    def _at(self, x: float, baseline: float, text: str, points: float) -> None:
        y = (baseline + self._random.uniform(-1.2, 1.2)) * self._scale
        shift = self._random.uniform(-1.0, 1.5) * self._scale
        self._draw.text((x + shift, y), text, font=hand(self._font, round(points * self._scale)), fill=45, anchor="ls")


def picture_file(pages: Sequence[Picture | Image.Image], kind: str, dpi: tuple[int, int], quality: int = 80) -> bytes:
    """The pages as one file: "PNG", "JPEG" (one page), "TIFF" or "PDF" (any number; pictures without a text layer)."""
    images = [page if isinstance(page, Image.Image) else Image.fromarray(page) for page in pages]
    first, rest, buffer = images[0], images[1:], io.BytesIO()
    if kind == "PDF":
        epoch = time.gmtime(0)
        loss = {} if first.mode == "1" else {"quality": quality}  # dots of one bit are kept as they are
        first.save(buffer, "PDF", save_all=True, append_images=rest, resolution=dpi[0], creationDate=epoch, modDate=epoch, **loss)
    elif kind == "TIFF":
        compression = "group4" if first.mode == "1" else "tiff_lzw"
        first.save(buffer, "TIFF", save_all=True, append_images=rest, dpi=dpi, compression=compression)
    else:
        first.save(buffer, kind, dpi=dpi, quality=quality)
    return buffer.getvalue()
