"""How a worn sheet becomes a file: flat-bed, feeder, fax and telephone; turned, skewed, in the formats that come."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from benchmarks.corpus.hand.surface import Field, levels, smooth
from examples.post import paper
from examples.post.paper import Picture

Random = np.random.Generator


@dataclass(frozen=True)
class Machine:
    """What takes the picture: dots an inch, whether in colour, how it takes it, the endings its files have, and how often in a hundred it does."""

    name: str
    dpi: int
    take: Callable[[Picture, Random, Machine], Picture | Image.Image]
    endings: tuple[str, ...]
    share: int
    colour: bool = False

    @property
    def two_tone(self) -> bool:
        """Whether it has no grey, so that pale pencil would be lost."""
        return "fax" in self.name or "one-bit" in self.name


def _skewed(page: Picture, random: Random, degrees: float, behind: int) -> Picture:
    rows, columns = page.shape[:2]
    turn = cv2.getRotationMatrix2D((columns / 2, rows / 2), degrees, 1.0)
    turn = turn + np.array([[0, 0, 1], [0, 0, 1]]) * random.normal(0, 0.004 * columns, (2, 1))
    return levels(cv2.warpAffine(page, turn, (columns, rows), flags=cv2.INTER_LINEAR, borderValue=(behind,) * 3))


def skew(random: Random) -> float:
    """Degrees: mostly less than one, now and then up to three."""
    return float(random.uniform(-3, 3) if random.random() < 0.08 else random.normal(0, 0.5))


def _grain(random: Random, shape: tuple[int, ...], noise: float) -> NDArray[np.int16]:
    """Noise of the sensor, from one piece laid side by side."""
    piece = random.normal(0, noise, (509, 613, *shape[2:])).astype(np.int16)
    times = (shape[0] // 509 + 1, shape[1] // 613 + 1) + (1,) * (len(shape) - 2)
    return np.tile(piece, times)[: shape[0], : shape[1]]


def _levels(page: Picture, random: Random, noise: float, blur: float) -> Picture:
    """Not quite white, not quite black, a little soft, grainy."""
    white, black, gamma = random.uniform(236, 254), random.uniform(5, 45), random.uniform(0.85, 1.2)
    curve = (black + (white - black) * (np.arange(256) / 255) ** gamma).astype(np.uint8)
    soft = cv2.GaussianBlur(cv2.LUT(page, curve), (0, 0), blur)
    return levels(cv2.add(soft, _grain(random, soft.shape, noise), dtype=cv2.CV_8U))


def flat(page: Picture, random: Random, machine: Machine) -> Picture:
    """A scanner's page; one in twelve has black borders."""
    seen = page if machine.colour else levels(cv2.cvtColor(page, cv2.COLOR_RGB2GRAY))
    bordered = random.random() < 0.08
    turned = _skewed(seen, random, skew(random), 18 if bordered else 252)
    if bordered:
        wide = [int(w * machine.dpi) for w in random.uniform(0, 0.35, 4)]
        turned = levels(cv2.copyMakeBorder(turned, wide[0], wide[1], wide[2], wide[3], cv2.BORDER_CONSTANT, value=(18,) * 3))
    return _levels(turned, random, float(random.uniform(1.0, 6.0)), float(random.uniform(0.3, 0.7)) * machine.dpi / 200)


def red_light(page: Picture, random: Random, machine: Machine) -> Picture:
    """A document scanner whose lamp does not see red and orange print."""
    return flat(np.repeat(page[:, :, :1], 3, axis=2), random, machine)


def one_bit(page: Picture, random: Random, machine: Machine) -> Image.Image:
    """Black and white without grey, or with grey as scattered dots."""
    seen = flat(page, random, machine)
    if "dithered" in machine.name:
        return Image.fromarray(seen).convert("1")
    return Image.fromarray(_two_tone(seen, int(random.integers(22, 48)))).convert("1")


def _two_tone(seen: Picture, below: int) -> Picture:
    """White where a grey page is no more than `below` its surroundings, else black."""
    around = cv2.blur(cv2.resize(seen, None, fx=0.125, fy=0.125, interpolation=cv2.INTER_AREA), (31, 31))
    bound = cv2.resize(around, seen.shape[::-1]).astype(np.int16) - below
    return levels((seen > np.minimum(bound, 215)) * 255)


def fax(page: Picture, random: Random, machine: Machine) -> Image.Image:
    """Through a telephone line, with the sender's line at the top."""
    seen = flat(page, random, machine)
    text = f"{random.integers(1, 28):02d}/11 2026 {random.integers(7, 19):02d}:{random.integers(0, 60):02d}  FAX +49 340 000{random.integers(10, 99)}   S.01"
    cv2.putText(seen, text, (60, 34), cv2.FONT_HERSHEY_SIMPLEX, 0.75, 20, 2, cv2.LINE_AA)
    down = 98 if "coarse" in machine.name else 196
    small = cv2.resize(
        seen, (round(seen.shape[1] * 204 / machine.dpi), round(seen.shape[0] * down / machine.dpi)), interpolation=cv2.INTER_AREA
    )
    dots = _two_tone(levels(cv2.add(small, _grain(random, small.shape, 6.0), dtype=cv2.CV_8U)), int(random.integers(22, 42)))
    dots[random.random(dots.shape) < random.uniform(0.0001, 0.0008)] = 0
    if random.random() < 0.3:
        dots[:, int(random.integers(dots.shape[1]))] = 0
    return Image.fromarray(dots).convert("1")


def photograph(page: Picture, random: Random, machine: Machine) -> Picture:
    """As a telephone sees it on a desk: from aside, the hand's shadow on it, softly focused."""
    rows, columns = page.shape[:2]
    corners = np.array([[0, 0], [columns, 0], [columns, rows], [0, rows]], np.float32)
    size = (int(columns * 1.14), int(rows * 1.12))
    seen = (
        corners
        + np.array([columns * 0.07, rows * 0.06], np.float32)
        + (random.uniform(-0.035, 0.035, (4, 2)) * [columns, rows]).astype(np.float32)
    )
    tilt = cv2.getRotationMatrix2D((size[0] / 2, size[1] / 2), float(random.normal(0, 1.5)), 1.0)
    seen = (np.c_[seen, np.ones(4)] @ tilt.T).astype(np.float32)
    view = cv2.getPerspectiveTransform(corners, seen)
    wood = np.array(((96, 74, 52), (60, 62, 66), (150, 148, 140))[int(random.integers(3))], np.float32)
    grain = smooth(random, (size[1], 8, 1), 6, 7).repeat(size[0] // 8 + 1, axis=1)[:, : size[0]]
    desk = np.clip(wood + grain[:, :, None], 0, 255).astype(np.uint8)
    cv2.warpPerspective(page, view, size, dst=desk, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_TRANSPARENT)
    warm = float(random.uniform(0, 1))
    lamp = np.array((1.0, 0.985 - 0.02 * warm, 1.0 - 0.09 * warm), np.float32)
    lit = (desk * (_light(random, size)[:, :, None] * lamp)).astype(np.uint8)
    soft = cv2.GaussianBlur(lit, (0, 0), float(random.uniform(0.7, 1.3)) * machine.dpi / 200)
    return levels(cv2.add(soft, _grain(random, soft.shape, float(random.uniform(2, 6))), dtype=cv2.CV_8U))


def _light(random: Random, size: tuple[int, int]) -> Field:
    """A lamp at one side and the shadow of an arm."""
    small = (size[0] // 8, size[1] // 8)
    a, b = random.uniform(0.72, 1.0, 2)
    light = np.linspace(a, 1, small[0], dtype=np.float32)[None, :] * np.linspace(1, b, small[1], dtype=np.float32)[:, None]
    if random.random() < 0.6:
        shadow = np.zeros((small[1], small[0]), np.float32)
        x = random.uniform(0, small[0])
        points = np.array(
            [[x, small[1]], [x + random.uniform(-90, 90), small[1] * random.uniform(0.2, 0.6)], [x + random.uniform(30, 120), small[1]]]
        )
        cv2.fillPoly(shadow, [points.astype(np.int32)], 1.0)
        light *= 1 - float(random.uniform(0.15, 0.4)) * cv2.GaussianBlur(shadow, (0, 0), float(random.uniform(4, 12)))
    return np.asarray(cv2.resize(light, size), dtype=np.float32)


MACHINES = (
    Machine("grey 200", 200, flat, ("pdf", "tif", "png", "jpg"), 22), Machine("grey 300", 300, flat, ("pdf", "pdf", "jpg", "tif"), 16), Machine("grey 150", 150, flat, ("pdf", "png", "jpg"), 7),
    Machine("colour 200", 200, flat, ("pdf", "jpg", "png"), 16, colour=True), Machine("colour 300", 300, flat, ("pdf", "jpg"), 8, colour=True), Machine("colour 150", 150, flat, ("jpg", "pdf"), 4, colour=True),
    Machine("one-bit 300", 300, one_bit, ("tif", "pdf"), 6), Machine("one-bit 200", 200, one_bit, ("tif", "pdf"), 3), Machine("one-bit 200 dithered", 200, one_bit, ("tif",), 1), Machine("fax fine", 200, fax, ("tif", "tif", "pdf"), 6), Machine("fax coarse", 200, fax, ("tif",), 1),
    Machine("photograph", 200, photograph, ("jpg",), 5, colour=True), Machine("photograph 130", 130, photograph, ("jpg",), 1, colour=True),
)  # fmt: skip
RED_LAMP = Machine("red lamp 200", 200, red_light, ("pdf", "tif"), 0)
TURNS = ((0, 92), (180, 4), (90, 2), (270, 2))
"""Quarter turns in degrees, and how often in a hundred."""


def turned(picture: Picture | Image.Image, degrees: int) -> Picture | Image.Image:
    """The picture turned anticlockwise by a multiple of 90 degrees."""
    if not degrees:
        return picture
    if isinstance(picture, Image.Image):
        return picture.rotate(degrees, expand=True)
    return np.ascontiguousarray(np.rot90(picture, degrees // 90))


def in_file(pictures: Sequence[Picture | Image.Image], ending: str, machine: Machine, quality: int) -> bytes:
    """The pages as one file, saved as fast as the format allows."""
    dpi = (204, 98 if "coarse" in machine.name else 196) if "fax" in machine.name else (machine.dpi, machine.dpi)
    images = [picture if isinstance(picture, Image.Image) else Image.fromarray(picture) for picture in pictures]
    if ending == "png":
        buffer = io.BytesIO()
        images[0].save(buffer, "PNG", dpi=dpi, compress_level=1)
        return buffer.getvalue()
    return paper.picture_file(images, {"pdf": "PDF", "tif": "TIFF", "jpg": "JPEG"}[ending], dpi, quality)
