"""What happens to a filled-in sheet before it is scanned: folds, stains, stamps, holes, staples, copies. Pictures are RGB; `scale` is pixels a point; `written` is a coarse map of where ink is."""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import cache

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from benchmarks.corpus.hand.press import PRINT
from benchmarks.corpus.hand.surface import COARSE, Field, lay, levels, smooth
from examples.post.paper import Picture

Random = np.random.Generator
Wear = Callable[[Picture, Random, float, Picture], Picture]


def _shaded(page: Picture, light: Field) -> Picture:
    """The page under a light of one value a pixel (1: as it is)."""
    shade = light[:, :, None] if page.ndim == 3 and light.ndim == 2 else light
    return levels(page * shade)


def folded(page: Picture, random: Random, scale: float, written: Picture) -> Picture:
    """Folded as for a window envelope: a bright or dark crease with a soft shadow at its side, the thirds not equally light."""
    rows = page.shape[0]
    y = np.arange(rows, dtype=np.float32)
    light = np.ones(rows, np.float32)
    for third in (0.345, 0.675) if random.random() < 0.75 else (0.5,):
        at = rows * (third + random.normal(0, 0.008))
        depth, side = random.uniform(0.04, 0.12), random.choice((-1.0, 1.0))
        away = (y - at) * side / scale
        light -= depth * np.exp(-np.clip(away, 0, None) / random.uniform(9, 22)) * (away > 0)
        light -= random.choice((-0.05, 0.16)) * np.exp(-((away / 0.6) ** 2))
    uneven = 1 + smooth(random, page.shape, page.shape[1] / 5, 0.008)
    return _shaded(page, np.clip(light, 0, 1.0)[:, None] * uneven)


def curled(page: Picture, random: Random, scale: float, written: Picture) -> Picture:
    """Not lying flat: up to 2.5 mm beside where it should be, in slow waves."""
    rows, columns = page.shape[:2]
    reach = random.uniform(1.2, 2.5) * 72 / 25.4 * scale
    v, u = np.linspace(0, 1, rows, dtype=np.float32)[:, None], np.linspace(0, 1, columns, dtype=np.float32)[None, :]
    a, b = random.uniform(0, 2 * np.pi, 2)
    dx = reach * (0.7 * np.sin(np.pi * v * random.uniform(0.8, 1.6) + a) * (0.4 + 0.6 * u) + 0.3 * (u - 0.5) ** 2)
    dy = reach * (0.8 * np.sin(np.pi * u * random.uniform(0.8, 1.5) + b) * (0.4 + 0.6 * v) + 0.2 * (v - 0.5))
    source_x = np.broadcast_to(np.arange(columns, dtype=np.float32)[None, :], (rows, columns)) + dx
    source_y = np.broadcast_to(np.arange(rows, dtype=np.float32)[:, None], (rows, columns)) + dy
    bent = levels(
        cv2.remap(page, source_x.astype(np.float32), source_y.astype(np.float32), cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    )
    slope = np.gradient(dy, axis=0) * 4
    return _shaded(bent, np.clip(1 - np.abs(slope - slope.mean()), 0.8, 1.0))


def stained(page: Picture, random: Random, scale: float, written: Picture) -> Picture:
    """A coffee cup stood on it; sometimes drops too."""
    radius = random.uniform(95, 115) * scale
    size = int(radius * 2.4)
    y, x = np.mgrid[0:size, 0:size].astype(np.float32) - size / 2
    wobble = smooth(random, (size, size), size / 6, radius * 0.012)
    away = np.sqrt(x**2 + y**2) + wobble - radius
    ring = np.exp(-((away / (2.2 * scale)) ** 2)) * np.clip(0.45 + smooth(random, (size, size), size / 4, 0.4), 0.0, 1)
    inside = np.clip(0.5 - away / (3 * scale), 0, 1)
    dark = np.clip(255 * (0.42 * ring + 0.045 * inside), 0, 255).astype(np.uint8)
    at = random.uniform(-0.15, 0.85, 2) * np.array([page.shape[1], page.shape[0]])
    stained_page = page.copy()
    lay(stained_page, dark, at[0], at[1], (150, 105, 60))
    return stained_page


def stamped(page: Picture, random: Random, scale: float, written: Picture) -> Picture:
    """The post room's stamp of receipt, not quite straight, unevenly inked, where there was room, empty cells or not; one in eight on what is written."""
    size = round(11 * scale)
    font, small = ImageFont.truetype(PRINT["VeraBd"], size * 0.92), ImageFont.truetype(PRINT["Vera"], size * 0.65)
    day = f"{random.integers(1, 29)}. {random.choice(('Okt.', 'Nov.', 'Dez.'))} 2026"
    width, height = round(size * 10.5), round(size * 4.6)
    image = Image.new("L", (width, height))
    draw = ImageDraw.Draw(image)
    draw.rectangle((2, 2, width - 3, height - 3), outline=255, width=max(2, round(1.4 * scale)))
    for words, y, face in (
        (random.choice(("EINGEGANGEN", "Eingang", "POSTEINGANG")), 0.24, font),
        (day, 0.56, font),
        ("Erl.: ........  Abt.: ........", 0.84, small),
    ):
        draw.text((width / 2, height * y), words, 255, face, anchor="mm")
    turned = image.rotate(float(random.normal(0, 6)), Image.Resampling.BICUBIC, expand=True)
    dark = np.asarray(turned) * np.clip(0.72 + smooth(random, (turned.height, turned.width), 9 * scale, 0.22), 0.1, 0.95)
    room = np.array([page.shape[1] - turned.width, page.shape[0] - turned.height])
    corners = [random.uniform(0.03, 0.97, 2) * room for _ in range(1 if random.random() < 0.125 else 12)]
    corner = min(corners, key=lambda at: _ink_below(written, at, (turned.width, turned.height)))
    marked = page.copy()
    lay(marked, dark.astype(np.uint8), corner[0], corner[1], ((40, 60, 170), (190, 30, 45))[int(random.integers(2))])
    return marked


def _ink_below(written: Picture, at: NDArray[np.floating], size: tuple[int, int]) -> float:
    """How much writing lies below something of this size."""
    x, y = (at / COARSE).astype(int)
    return float(written[y : y + size[1] // COARSE + 1, x : x + size[0] // COARSE + 1].sum())


def punched(page: Picture, random: Random, scale: float, written: Picture) -> Picture:
    """Two holes of a filing punch at the left edge (80 mm apart), the scanner's lid or the dark behind them."""
    holed = page.copy()
    middle, x, radius = page.shape[0] / 2 + random.normal(0, 6) * scale, random.uniform(22, 34) * scale, 7.8 * scale
    behind = int(random.choice((60, 130, 215)))
    holes = (middle - 113.4 * scale, middle + 113.4 * scale)
    if any(_ink_below(written, np.array([x - radius, y - radius]), (round(2 * radius),) * 2) for y in holes):
        return page  # who files this looks where he punches
    for y in holes:
        cv2.circle(holed, (round(x), round(y)), round(radius), (behind,) * 3, -1, cv2.LINE_AA)
        cv2.ellipse(
            holed, (round(x), round(y)), (round(radius), round(radius)), 0, 190, 330, (max(behind - 40, 0),) * 3, max(1, round(scale))
        )
    return holed


def stapled(page: Picture, random: Random, scale: float, written: Picture) -> Picture:
    """A staple in the upper left corner, or its two holes and the corner's crease."""
    marked = page.copy()
    x, y = random.uniform(24, 44, 2) * scale
    turn = random.uniform(0.3, 1.2)
    end = (round(x + 28 * scale * math.cos(turn)), round(y - 28 * scale * math.sin(turn) * 0.6 + 12 * scale))
    if random.random() < 0.5:
        cv2.line(marked, (round(x), round(y)), end, (95, 95, 95), max(2, round(1.5 * scale)), cv2.LINE_AA)
        cv2.line(marked, (round(x), round(y) + 2), (end[0], end[1] + 2), (190, 190, 190), max(1, round(scale)), cv2.LINE_AA)
        return marked
    for hole in ((round(x), round(y)), end):
        cv2.circle(marked, hole, max(1, round(1.0 * scale)), (70, 70, 70), -1, cv2.LINE_AA)
    reach = round(random.uniform(60, 100) * scale)
    cv2.line(marked, (0, reach), (reach, 0), (205, 205, 205), max(1, round(0.9 * scale)), cv2.LINE_AA)
    return marked


def shown_through(page: Picture, random: Random, scale: float, written: Picture) -> Picture:
    """The back's small print shines through thin paper, mirrored."""
    back = cv2.resize(cv2.flip(_conditions(), 1), page.shape[1::-1], interpolation=cv2.INTER_AREA)
    shift = random.integers(-12, 12, 2)
    back = np.roll(back, (int(shift[0] * scale), int(shift[1] * scale)), axis=(0, 1))
    soft = levels(cv2.GaussianBlur(back, (0, 0), 0.7 * scale))
    return _shaded(page, np.asarray(1 - (255 - soft) / 255 * random.uniform(0.1, 0.24), dtype=np.float32))


@cache
def _conditions() -> Picture:
    """A page of terms of sale in small print, two columns, as it stands on the backs of order forms."""
    words = [
        "Lieferung",
        "Zahlung",
        "binnen",
        "Tagen",
        "netto",
        "ohne",
        "Abzug",
        "Eigentum",
        "der",
        "Ware",
        "geht",
        "erst",
        "nach",
        "vollständiger",
        "Bezahlung",
        "über",
        "Gerichtsstand",
        "ist",
        "der",
        "Sitz",
        "des",
        "Verkäufers",
        "Mängel",
        "sind",
        "unverzüglich",
        "schriftlich",
        "anzuzeigen",
    ]
    image, random = Image.new("L", (992, 1403), 255), np.random.default_rng(7)
    draw, face = ImageDraw.Draw(image), ImageFont.truetype(PRINT["Vera"], 13)
    draw.text((70, 60), "Allgemeine Geschäftsbedingungen", 0, ImageFont.truetype(PRINT["VeraBd"], 24))
    for x in (70, 510):
        for y in range(120, 1330, 19):
            line = " ".join(random.choice(words, 8))
            draw.text((x, y), line[: 42 if random.random() > 0.12 else 20], 0, face)
    return np.asarray(image)


def copied_small(page: Picture, random: Random, scale: float, written: Picture) -> Picture:
    """Copied a little smaller, as a photocopier does that fits the page in."""
    return _resized(page, random, float(random.choice((0.93, 0.96, 0.96, 0.97, 1.02))))


def _resized(page: Picture, random: Random, share: float) -> Picture:
    rows, columns = page.shape[:2]
    dx, dy = random.uniform(0.2, 0.8, 2) * np.array([columns * (1 - share), rows * (1 - share)])
    move = np.array([[share, 0, dx], [0, share, dy]], np.float32)
    return levels(cv2.warpAffine(page, move, (columns, rows), flags=cv2.INTER_AREA, borderValue=(250, 250, 250)))


def copied_again(page: Picture, random: Random, scale: float, written: Picture) -> Picture:
    """A pale copy of a copy: thin strokes break, a grey veil, dirt of the glass."""
    grey = levels(cv2.cvtColor(page, cv2.COLOR_RGB2GRAY))
    soft = cv2.GaussianBlur(_resized(grey, random, float(random.uniform(0.975, 1.01))), (0, 0), 0.25 * scale)
    contrast, veil = random.uniform(1.1, 1.5), smooth(random, soft.shape, soft.shape[1] / 4, 5)
    pale = np.clip((soft.astype(np.float32) - 128) * contrast + random.uniform(132, 166) + veil, 45, 250)
    dirty = pale.astype(np.uint8)
    for _ in range(int(random.integers(40, 160))):
        spot = (int(random.integers(soft.shape[1])), int(random.integers(soft.shape[0])))
        cv2.circle(dirty, spot, max(1, round(abs(random.normal(0, 0.5)) * scale)), int(random.integers(60, 150)), -1)
    return levels(cv2.cvtColor(dirty, cv2.COLOR_GRAY2RGB))


def streaked(page: Picture, random: Random, scale: float, written: Picture) -> Picture:
    """A feeder's dirty glass: one or two thin lines down the whole page."""
    lined = page.copy()
    for _ in range(int(random.integers(1, 3))):
        x = int(random.integers(page.shape[1]))
        wide = max(1, round(random.uniform(0.2, 0.7) * scale))
        lined[:, x : x + wide] = (lined[:, x : x + wide] * random.uniform(0.45, 0.8)).astype(np.uint8)
    return lined


def tinted(page: Picture, random: Random, scale: float, written: Picture) -> Picture:
    """The carbon copy of a pad, on yellow, pink or grey paper."""
    colour = ((1.0, 0.96, 0.72), (1.0, 0.86, 0.88), (0.9, 0.89, 0.86), (0.86, 0.95, 0.86))[int(random.integers(4))]
    return _shaded(page, np.broadcast_to(np.asarray(colour, dtype=np.float32), page.shape))


def cut_off(page: Picture, random: Random, scale: float, written: Picture) -> Picture:
    """Fed askew, so that some millimetres of one side are lost and the other side shows what is beside the sheet."""
    dx, dy = random.choice((-1, 1), 2) * random.uniform((2, 0), (7, 6)) * 72 / 25.4 * scale
    move = np.array([[1, 0, dx], [0, 1, dy]])
    return levels(cv2.warpAffine(page, move, page.shape[1::-1], flags=cv2.INTER_NEAREST, borderValue=(int(random.choice((25, 245))),) * 3))


WEARS: dict[str, tuple[Wear, int]] = {
    "stamped": (stamped, 14), "punched": (punched, 9), "folded": (folded, 16), "stapled": (stapled, 6), "showing through": (shown_through, 4), "copied at 96 %": (copied_small, 3),
    "stained": (stained, 2), "curled": (curled, 2), "copy of a copy": (copied_again, 1), "streaked": (streaked, 2), "tinted paper": (tinted, 2), "cut off": (cut_off, 1),
}  # fmt: skip
"""What can happen, and how often in a hundred."""
