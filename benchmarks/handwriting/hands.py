"""The hands that the second reader learns from: handwriting fonts from npm, and digits drawn by stroke in the styles of many countries.

No hand of the corpus is among them, neither of the worked nor of the unread part: what is measured there is how strangers are read.
"""

from __future__ import annotations

import subprocess
import tarfile
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import ImageFont

from benchmarks.handwriting.strokes import DIGITS
from parsers.sources.paper.detector import Picture

# Packages @fontsource/NAME, version 5.3.0, each under the SIL Open Font License 1.1; fetched for the training only, not kept here.
VERSION = "5.3.0"
HANDS = (
    "amatic-sc", "annie-use-your-telescope", "bad-script", "delius", "delicious-handrawn", "gaegu", "gloria-hallelujah", "itim",
    "liu-jian-mao-cao", "long-cang", "nanum-pen-script", "nanum-brush-script", "neucha", "playpen-sans", "poor-story", "short-stack",
    "shantell-sans", "sriracha", "swanky-and-moo-moo", "the-girl-next-door", "vibur", "yomogi", "zhi-mang-xing", "ma-shan-zheng",
    "sniglet", "comic-neue", "balsamiq-sans", "finger-paint", "licorice", "oooh-baby", "whisper", "sacramento", "chilanka", "cookie",
    "damion", "kiwi-maru", "monsieur-la-doulaise", "mr-de-haviland", "yusei-magic", "zcool-kuaile",
)  # fmt: skip
STEPS = 14  # of the curve between two points of a stroke


class NotOpen(Exception):
    """A font's package is not under the Open Font License."""


@dataclass(frozen=True, slots=True)
class Glyph:
    """A sign as ink (255) on nothing (0); `base` is the row on which it stands, `advance` how far the next one begins."""

    ink: Picture
    base: int
    advance: float


def fetched(folder: Path) -> list[Path]:
    """The fonts' files, fetched by `npm pack` where they do not lie in `folder`. Raises CalledProcessError, and NotOpen."""
    folder.mkdir(parents=True, exist_ok=True)
    missing = [f"@fontsource/{name}@{VERSION}" for name in HANDS if not (folder / name).is_dir()]
    if missing:
        subprocess.run(["npm", "pack", "--silent", *missing], cwd=folder, check=True, stdout=subprocess.DEVNULL)
    for name in HANDS:
        if not (folder / name).is_dir():
            with tarfile.open(folder / f"fontsource-{name}-{VERSION}.tgz") as packed:
                packed.extractall(folder / name, filter="data")
    return [_font_file(folder / name) for name in HANDS]


def _font_file(package: Path) -> Path:
    root = package / "package" if (package / "package").is_dir() else package
    if "open font license" not in (root / "LICENSE").read_text(encoding="utf-8").casefold():
        raise NotOpen(f"{root}: only fonts under the SIL Open Font License are learned from; take it out of HANDS")
    return next((root / "files").glob("*-latin-400-normal.woff"))


@lru_cache(maxsize=2000)
def font(file: Path, pixels: int) -> ImageFont.FreeTypeFont:
    """A font at a size."""
    return ImageFont.truetype(file, pixels)


@lru_cache(maxsize=100)
def size_of_digits(file: Path) -> float:
    """How high a font's digits are, as a share of its size."""
    _, top, _, bottom = font(file, 200).getbbox("0256", anchor="ls")
    return max(0.2, float(bottom - top) / 200)


@lru_cache(maxsize=100)
def knows(file: Path) -> frozenset[str]:
    """The signs that a font can write."""
    none = bytes(font(file, 40).getmask("\uffff"))
    return frozenset(c for c in map(chr, (*range(0x21, 0x7F), 0x20AC)) if bytes(font(file, 40).getmask(c)) not in (none, b""))


def printed_glyph(file: Path, sign: str, height: float) -> Glyph:
    """A sign in a font, digits about `height` pixels high."""
    face = font(file, max(6, round(height / size_of_digits(file))))
    left, top, right, bottom = face.getbbox(sign, anchor="ls")
    mask = face.getmask(sign)
    ink = np.frombuffer(bytes(mask), np.uint8).reshape(mask.size[1], mask.size[0])
    return Glyph(ink, -round(top), max(1.0, float(face.getlength(sign))) if right > left and bottom > top else 1.0)


def drawn_glyph(digit: str, height: float, thick: float, loose: float, random: np.random.Generator) -> Glyph:
    """A digit drawn with a pen `thick` pixels wide, in one of its styles; `loose` is how far (of its height) strokes stray."""
    styles = DIGITS[digit]
    strokes = styles[int(random.integers(len(styles)))]
    broad = height * float(random.uniform(0.75, 1.25))
    pad = round(thick + 0.35 * height) + 2
    shift = random.normal(0, loose, 2)
    curves = [_curve(np.asarray(points) + random.normal(0, loose, (len(points), 2)) * 0.8 + shift * 0.2) for points in strokes]
    scaled = [curve * (broad, height) + pad for curve in curves]
    wide = round(max(float(c[:, 0].max()) for c in scaled)) + pad
    ink = np.zeros((round(height) + 2 * pad, max(4, wide)), np.uint8)
    for curve in scaled:
        cv2.polylines(ink, [np.round(curve * 16).astype(np.int32)], False, 255, max(1, round(thick)), cv2.LINE_AA, 4)
    columns = np.flatnonzero(ink.max(axis=0))
    ink = ink[:, columns[0] : columns[-1] + 1]
    return Glyph(ink, round(height) + pad, ink.shape[1] + float(random.uniform(0.02, 0.25)) * height)


def _curve(points: NDArray[np.floating]) -> NDArray[np.floating]:
    """A smooth way through the points (Catmull and Rom 1974); of two points a straight one."""
    if len(points) < 3:
        return points
    p = np.vstack([2 * points[0] - points[1], points, 2 * points[-1] - points[-2]])
    t = np.linspace(0, 1, STEPS)[:, None]
    parts = []
    for a, b, c, d in zip(p[:-3], p[1:-2], p[2:-1], p[3:], strict=True):
        parts.append(0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2 + (3 * b - a - 3 * c + d) * t**3))
    return np.vstack(parts)
