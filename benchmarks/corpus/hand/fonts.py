"""Whose hands fill the forms in: handwriting fonts, those that lie here and those that Debian has."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from PIL import ImageFont

from examples.post import paper

FOLDER = Path(__file__).parent / "fonts"


@dataclass(frozen=True)
class Hand:
    """A font as somebody's hand: joined letters are not written one by one; `weight` thickens (or thins) its strokes; `plain` hands know no umlauts."""

    file: str
    joined: bool = False
    weight: float = 1.0
    plain: bool = False


WORKED = (
    Hand("caveat.woff", weight=1.3), Hand("kalam.woff"), Hand("reenie-beanie.woff", weight=1.6), Hand("indie-flower.woff", weight=1.2), Hand("gochi-hand.woff", weight=0.8),
    Hand("cedarville-cursive.woff", joined=True), Hand("patrick-hand.woff"), Hand("shadows-into-light.woff", weight=1.3), Hand("playwrite-de-grund.woff"),
    Hand("Breip.ttf", weight=1.5, plain=True), Hand("dkg.ttf", weight=1.2, plain=True),
)  # fmt: skip
UNREAD = (
    Hand("architects-daughter.woff"), Hand("covered-by-your-grace.woff"), Hand("handlee.woff", weight=1.2), Hand("mansalva.woff", weight=0.8), Hand("sue-ellen-francisco.woff", weight=1.4),
    Hand("marck-script.woff", joined=True), Hand("BecauseWeLearn-Regular.otf", plain=True), Hand("Rufscript010.ttf", plain=True),
)  # fmt: skip


@lru_cache(maxsize=600)
def font(file: str, pixels: int) -> ImageFont.FreeTypeFont:
    """A hand's font at a size. Raises FileNotFoundError that names the Debian package of one that does not lie here."""
    path = FOLDER / file
    return ImageFont.truetype(path, pixels) if path.exists() else paper.hand(file, pixels)


@cache
def digit_height(file: str) -> float:
    """How high the hand's digits are, as a share of the font's size."""
    _, top, _, bottom = font(file, 200).getbbox("0256", anchor="ls")
    return float(bottom - top) / 200
