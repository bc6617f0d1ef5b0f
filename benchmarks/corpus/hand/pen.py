"""A pen in a hand: how letters leave it, never twice the same, and how its ink lies on the paper. Lengths are pixels."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from benchmarks.corpus.hand.fonts import Hand, digit_height, font
from benchmarks.corpus.hand.surface import Field, levels, smooth
from examples.post.paper import Picture

INKS: dict[str, tuple[int, int, int]] = {
    "blue": (32, 52, 150), "black": (28, 28, 34), "green": (20, 110, 70), "red": (190, 30, 40), "pencil": (105, 105, 110), "felt-tip": (18, 18, 60),
}  # fmt: skip
INK_WEIGHTS = {"blue": 52, "black": 32, "pencil": 7, "felt-tip": 5, "green": 2, "red": 2}


@dataclass(frozen=True)
class Temper:
    """How a person writes: size of the digits beside the usual, slant (sine), unsteadiness, drift of the line, and how far from where it belongs (points)."""

    size: float
    slant: float
    shake: float
    drift: float
    stray: float
    spacing: float


def temper(random: np.random.Generator) -> Temper:
    """A person's way; one in six writes carelessly."""
    careless = random.random() < 1 / 6
    return Temper(
        size=float(np.clip(random.normal(1.0, 0.1), 0.8, 1.25)),
        slant=float(random.normal(0.05, 0.1)),
        shake=float(random.uniform(0.006, 0.016) * (1.9 if careless else 1)),
        drift=float(random.normal(0, 0.008) * (2 if careless else 1)),
        stray=float(random.uniform(0.5, 1.1) * (2.0 if careless else 1)),
        spacing=float(random.uniform(0.96, 1.12)),
    )


@dataclass(frozen=True)
class Written:
    """Ink that is not yet on paper: how dark (0..255), and where in it the line begins to be written (`left`, `base`)."""

    dark: Picture
    left: float
    base: float

    @property
    def width(self) -> float:
        """From where writing begins to its last ink."""
        columns = np.flatnonzero(self.dark.max(axis=0) > 60)
        return float(columns[-1] - self.left) if columns.size else 0.0


class Pen:
    """One hand with one pen on one day."""

    def __init__(self, hand: Hand, ink: str, random: np.random.Generator) -> None:
        self.hand, self.ink, self.random, self.temper = hand, ink, random, temper(random)
        self.thick = hand.weight * float(random.uniform(0.85, 1.25)) * {"felt-tip": 1.8, "pencil": 0.95}.get(ink, 1.0)

    def write(self, text: str, height: float, squeeze: float = 1.0) -> Written:
        """A line of text whose digits are about `height` high; below 1 `squeeze` makes it narrower."""
        pixels = max(7.0, height / digit_height(self.hand.file))
        spread = 0.03 if self.hand.joined else 0.06
        sizes = [font(self.hand.file, max(6, round(pixels * k))) for k in (1 - spread, 1.0, 1 + spread)]
        pieces = text.split(" ") if self.hand.joined else list(text)
        gap = sizes[1].getlength(" ")
        pad = round(pixels * 0.8)
        room = int(sum(sizes[2].getlength(piece) for piece in pieces) * 1.15 + gap * len(pieces) * self.hand.joined) + 2 * pad
        image = Image.new("L", (room, round(pixels * 2.3)))
        draw, base, x = ImageDraw.Draw(image), round(pixels * 1.45), float(pad)
        for piece in pieces:
            size = sizes[int(self.random.integers(3))]
            wander = self.random.normal(0, 0.018, 2) * pixels
            draw.text((x + wander[0], base + wander[1]), piece, 255, size, anchor="ls")
            x += size.getlength(piece) * self.temper.spacing + gap * self.hand.joined
        dark = self._bent(np.asarray(image), base, height)
        if squeeze < 1:
            dark = levels(cv2.resize(dark, (max(4, round(dark.shape[1] * squeeze)), dark.shape[0]), interpolation=cv2.INTER_AREA))
        return Written(self._inked(dark, height), pad * min(squeeze, 1), base)

    def length(self, text: str, height: float) -> float:
        """About how wide the text will be."""
        size = font(self.hand.file, max(6, round(height / digit_height(self.hand.file))))
        return size.getlength(text) * self.temper.spacing

    def _bent(self, flat: Picture, base: float, height: float) -> Picture:
        """Slanted, drifting, and shaken."""
        rows, columns = flat.shape
        shake = self.temper.shake * height * 4
        dx, dy = (smooth(self.random, flat.shape, max(6.0, height * 0.9), shake) for _ in range(2))
        y, x = np.mgrid[0:rows, 0:columns].astype(np.float32)
        drift = self.temper.drift + float(self.random.normal(0, 0.006))
        source_x = x - self.temper.slant * (base - y) + dx
        source_y = y - drift * (x - columns / 2) + dy
        return levels(cv2.remap(flat, source_x.astype(np.float32), source_y.astype(np.float32), cv2.INTER_LINEAR))

    def _inked(self, dark: Picture, height: float) -> Picture:
        """Of the pen's thickness, and pressed unevenly."""
        ink: Field = dark.astype(np.float32)
        if self.thick > 1.05:
            ink = np.asarray(cv2.GaussianBlur(ink, (0, 0), 0.036 * height * self.thick) * (1 + 0.42 * self.thick))
        elif self.thick < 0.8:
            ink = np.asarray((cv2.GaussianBlur(ink, (0, 0), 0.03 * height) - 70) * 1.4)
        pressed = 0.86 + smooth(self.random, dark.shape, height * 1.6, 0.11)
        if self.ink == "pencil":
            pressed = pressed * (0.62 + self.random.normal(0, 0.16, dark.shape))
        return levels(np.clip(ink, 0, 255) * np.clip(pressed, 0.3, 1.0))

    def stroke(self, points: NDArray[np.floating], size: tuple[int, int], width: float) -> Picture:
        """A line drawn through `points` (x, y) on an empty sheet of `size` (height, width)."""
        sheet = np.zeros(size, np.uint8)
        cv2.polylines(sheet, [np.round(points * 16).astype(np.int32)], False, 255, max(1, round(width)), cv2.LINE_AA, 4)
        pressed = np.clip(0.88 + smooth(self.random, size, 20.0, 0.1), 0.3, 1) * (0.65 if self.ink == "pencil" else 1)
        return levels(sheet * pressed)
