"""What pens draw that is not letters: ticks of many manners, strokes through what shall not hold, scribbles, and signatures."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from benchmarks.corpus.hand.pen import INKS, Pen
from benchmarks.corpus.hand.surface import lay
from examples.post.paper import Picture

TICKS = ("cross", "hook", "cross", "hook", "filled", "circle", "slash", "small cross")
Box = tuple[float, float, float, float]
"""Left, top, width and height in pixels."""


def tick(page: Picture, pen: Pen, box: Box, manner: str, width: float) -> None:
    """Ticks a box in one of the manners of TICKS."""
    for points in _strokes(pen.random, box, manner):
        _draw(page, pen, points, width)


def _strokes(random: np.random.Generator, box: Box, manner: str) -> list[NDArray[np.floating]]:
    """The strokes of a tick, points in pixels."""

    def at(*shares: tuple[float, float]) -> NDArray[np.floating]:
        loose = np.array(shares) + random.normal(0, 0.08, (len(shares), 2))
        return _rounded(np.array([box[0], box[1]]) + loose * np.array([box[2], box[3]]))

    if manner == "hook":
        return [at((0.05, 0.45), (0.35, 0.95), (1.25, -0.35))]
    if manner == "slash":
        return [at((-0.1, 1.15), (1.15, -0.15))]
    if manner == "circle":
        turn = np.linspace(0.3, 2 * np.pi + random.uniform(0.2, 0.9), 24)
        ring = np.stack([0.5 + 0.85 * np.cos(turn), 0.5 + 0.8 * np.sin(turn)], axis=1) + random.normal(0, 0.03, (24, 2))
        return [np.array([box[0], box[1]]) + ring * np.array([box[2], box[3]])]
    if manner == "filled":
        steps = np.linspace(0.05, 0.95, 9)
        return [at(*((x, 0.08 if index % 2 else 0.95) for index, x in enumerate(steps)))]
    reach = 0.22 if manner == "small cross" else random.uniform(-0.35, 0.05)
    return [at((reach, reach), (1 - reach, 1 - reach)), at((1 - reach, reach), (reach, 1 - reach))]


def scratch_out(page: Picture, pen: Pen, box: Box, width: float) -> None:
    """A zigzag over what shall not hold."""
    steps = np.linspace(-0.15, 1.15, int(np.clip(box[2] / max(box[3], 1) * 7, 7, 26)))
    shares = np.stack([steps, np.where(np.arange(steps.size) % 2, 0.0, 1.0)], axis=1) + pen.random.normal(0, 0.07, (steps.size, 2))
    _draw(page, pen, np.array([box[0], box[1]]) + shares * np.array([box[2], box[3]]), width)


def strike(page: Picture, pen: Pen, box: Box, width: float) -> None:
    """One or two strokes through the middle, a little beyond both ends."""
    for _ in range(int(pen.random.integers(1, 3))):
        y = box[1] + box[3] * pen.random.uniform(0.35, 0.65)
        rise = pen.random.normal(0, 0.12) * box[3]
        ends = pen.random.uniform(0.0, 0.35, 2) * box[3]
        line = np.array([[box[0] - ends[0], y + rise], [box[0] + box[2] / 2, y], [box[0] + box[2] + ends[1], y - rise]])
        _draw(page, pen, _rounded(line), width)


def signature(page: Picture, pen: Pen, box: Box, width: float) -> None:
    """A scrawl that cares for neither line nor label: a large first letter, then loops that get lower, sometimes a stroke below."""
    random = pen.random
    along = np.linspace(0, 1, 160)
    loops, lean = random.uniform(4, 9), random.uniform(-0.6, 0.9)
    shrink = np.interp(
        along,
        (0, random.uniform(0.08, 0.2), random.uniform(0.5, 0.8), 1),
        (1.0, random.uniform(0.35, 0.8), random.uniform(0.2, 0.7), random.uniform(0.02, 0.3)),
    )
    y = sum(
        random.uniform(0.15, 0.7) * np.sin(2 * np.pi * loops * factor * along + random.uniform(0, 2 * np.pi)) for factor in (1.0, random.uniform(0.3, 0.6), random.uniform(1.4, 2.1))
    )  # fmt: skip
    x = along + random.uniform(0.02, 0.07) * np.cos(2 * np.pi * loops * along + random.uniform(0, 6)) - 0.05 * lean * y * shrink
    share, rise = random.uniform(0.35, 0.85), random.normal(0, 0.18)
    high = box[1] + box[3] * (0.5 + 0.55 * shrink * y - rise * (along - 0.5))
    _draw(page, pen, np.stack([box[0] + box[2] * (0.04 + share * x), high], axis=1), width)
    if random.random() < 0.3:
        _draw(
            page,
            pen,
            _rounded(np.array([[box[0] + box[2] * share, box[1] + box[3]], [box[0] + box[2] * 0.1, box[1] + box[3] * 0.9]])),
            width,
        )


def _rounded(corners: NDArray[np.floating]) -> NDArray[np.floating]:
    """The way through the corners in small steps, bent a little."""
    steps = np.linspace(0, len(corners) - 1, 12 * len(corners))
    way = np.stack([np.interp(steps, np.arange(len(corners)), corners[:, k]) for k in (0, 1)], axis=1)
    kernel = np.ones(5) / 5
    return np.stack([np.convolve(np.pad(way[:, k], 2, mode="edge"), kernel, mode="valid") for k in (0, 1)], axis=1)


def _draw(page: Picture, pen: Pen, points: NDArray[np.floating], width: float) -> None:
    """A stroke onto the page."""
    edge = width * 3 + 4
    corner = points.min(axis=0) - edge
    size = points.max(axis=0) - corner + edge
    dark = pen.stroke(points - np.floor(corner), (int(size[1]) + 1, int(size[0]) + 1), width)
    lay(page, dark, float(np.floor(corner[0])), float(np.floor(corner[1])), INKS[pen.ink])
