"""What a blank page offers to write in, by its geometry alone: cells, combs, boxes to tick, lines to write on. By pdfplumber."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any, TypeVar

from pdfplumber.page import Page as PlumberPage
from pdfplumber.table import TableFinder, TableSettings

from parsers.page import Box, around

# Points.
SAME = 1.8
TICK = (5.0, 22.0)
COMB_WIDTH = (6.0, 30.0)
COMB_GAP, UNEVEN = 9.0, 3.0
LEAST_COMB, NARROW = 3, 20.0  # boxes; of narrower ones two are enough
SHORTEST_LINE, HEADROOM, SLACK = 28.0, 17.0, 2.0
SMALLEST_CELL = (12.0, 8.0)
SAME_LINE = 2.5
WORD_GAP = 0.55  # of the letters' size
DRAWN_LINE = re.compile(r"^[_.…·]{5,}$")
LARGEST_CELL = 0.4  # of the page
T = TypeVar("T")
_CLOSE = {"snap_tolerance": 1, "join_tolerance": 2, "intersection_tolerance": 2}


@dataclass(frozen=True, slots=True)
class Printed:
    """A run of words of one line that stand close together, as one text."""

    text: str
    box: Box
    size: float


@dataclass(frozen=True, slots=True)
class Geometry:
    """A blank page taken apart: `cells` are no combs and no ticks; `lines` are written on, their boxes reach up as far as letters go."""

    width: float
    height: float
    printed: tuple[Printed, ...]
    cells: tuple[Box, ...]
    combs: tuple[tuple[Box, ...], ...]
    ticks: tuple[Box, ...]
    lines: tuple[Box, ...]
    levels: tuple[tuple[float, float, float], ...]
    uprights: tuple[tuple[float, float, float], ...]
    words: tuple[tuple[str, Box], ...]


def chains(items: Iterable[T], follows: Callable[[Sequence[T], T], bool]) -> Iterator[list[T]]:
    """The items in their order as chains: each goes on with the first one left that follows what it has."""
    left = list(items)
    while left:
        chain = [left.pop(0)]
        while (follower := next((n for n, item in enumerate(left) if follows(chain, item)), None)) is not None:
            chain.append(left.pop(follower))
        yield chain


def geometry_of(page: PlumberPage) -> Geometry:
    """The page taken apart; `levels` are its level rulings as (y, x0, x1), `uprights` its upright ones as (x, y0, y1)."""
    words = page.extract_words(extra_attrs=["size"], x_tolerance=1.5, use_text_flow=False)
    drawn = [word for word in words if DRAWN_LINE.match(word["text"])]
    said = [word for word in words if not DRAWN_LINE.match(word["text"])]
    spoken = tuple((word["text"], _placed(word)) for word in said)
    printed = tuple(_runs(said))
    found = [_box(cell) for cell in TableFinder(page, TableSettings.resolve(_CLOSE)).cells]
    cells = _leaves([c for c in found if c.width * c.height < LARGEST_CELL * float(page.width * page.height)])
    combs, cells = _combs(cells, printed)
    ticks, cells = _ticks(cells, printed)
    levels = tuple(_levels(page, drawn))
    lines = tuple(_writing_lines(levels, [*cells, *ticks, *(box for comb in combs for box in comb)], printed))
    large = tuple(c for c in cells if c.width >= SMALLEST_CELL[0] and c.height >= SMALLEST_CELL[1])
    return Geometry(float(page.width), float(page.height), printed, large, combs, ticks, lines, levels, tuple(_uprights(page)), spoken)


def _box(cell: Sequence[float]) -> Box:
    return Box(float(cell[0]), float(cell[1]), float(cell[2]), float(cell[3]))


def _runs(words: Sequence[dict[str, Any]]) -> Iterator[Printed]:
    """Words of one line with less than a blank or two between them, as one."""
    lines: list[list[dict[str, Any]]] = []
    for word in sorted(words, key=lambda w: float(w["bottom"])):
        if lines and word["bottom"] - lines[-1][0]["bottom"] < SAME_LINE:
            lines[-1].append(word)
        else:
            lines.append([word])
    for line in lines:
        held: list[dict[str, Any]] = []
        for word in sorted(line, key=lambda w: float(w["x0"])):
            if held and word["x0"] - held[-1]["x1"] >= WORD_GAP * word["size"]:
                yield _run(held)
                held = []
            held.append(word)
        yield _run(held)


def _run(words: Sequence[dict[str, Any]]) -> Printed:
    return Printed(" ".join(w["text"] for w in words), around([_placed(w) for w in words]), float(words[0]["size"]))


def _placed(word: dict[str, Any]) -> Box:
    return _box((word["x0"], word["top"], word["x1"], word["bottom"]))


def _leaves(cells: Sequence[Box]) -> list[Box]:
    """The cells that hold no other cell, each once."""
    leaves: list[Box] = []
    for cell in sorted(cells, key=lambda c: c.width * c.height):
        if not any(_holds(cell, leaf) for leaf in leaves):
            leaves.append(cell)
    return sorted(leaves, key=lambda c: (c.y0, c.x0))


def _holds(cell: Box, other: Box) -> bool:
    return cell.overlap_x(other) > 0.6 * other.width and cell.overlap_y(other) > 0.6 * other.height


def _combs(cells: Sequence[Box], printed: Sequence[Printed]) -> tuple[tuple[tuple[Box, ...], ...], list[Box]]:
    """Rows of at least three small cells of one size, and the other cells."""
    combs = []
    small = [c for c in cells if COMB_WIDTH[0] <= c.width <= COMB_WIDTH[1] and c.height <= 2.5 * c.width + 8]
    for _, row in groupby(sorted(small, key=lambda c: (round(c.y0 / SAME), c.x0)), key=lambda c: round(c.y0 / SAME)):
        run: list[Box] = []
        for cell in [*row, None]:
            joined = cell and run and abs(cell.width - run[-1].width) < UNEVEN and cell.x0 - run[-1].x1 < COMB_GAP and cell.height > 8
            if run and not joined:
                if len(run) >= (LEAST_COMB if run[0].width > NARROW else 2) and not any(
                    _inside(text, box) for text in printed for box in run
                ):
                    combs.append(tuple(run))
                run = []
            if cell:
                run.append(cell)
    held = {box for comb in combs for box in comb}
    return tuple(combs), [c for c in cells if c not in held]


def _ticks(cells: Sequence[Box], printed: Sequence[Printed]) -> tuple[tuple[Box, ...], list[Box]]:
    """Small squares that stand alone, and the other cells."""
    ticks = [
        c
        for c in cells
        if TICK[0] <= c.width <= TICK[1] and abs(c.width - c.height) <= 3 and not any(_inside(text, c) for text in printed)
        and not any(o is not c and _touch(o, c) for o in cells)
    ]  # fmt: skip
    return tuple(ticks), [c for c in cells if c not in ticks]


def _inside(text: Printed, box: Box) -> bool:
    return box.x0 - 1 <= text.box.centre <= box.x1 + 1 and box.y0 - 1 <= text.box.middle <= box.y1 + 1


def _touch(one: Box, other: Box) -> bool:
    return one.overlap_x(other) > -1 and one.overlap_y(other) > -1


def _levels(page: PlumberPage, drawn: Sequence[dict[str, Any]]) -> Iterator[tuple[float, float, float]]:
    """Level rulings, pieces of one joined; rows of underscores or dots count as such."""
    found = [(float(e["top"]), float(e["x0"]), float(e["x1"])) for e in page.edges if e["orientation"] == "h"]
    found += [(float(w["bottom"]) - 2, float(w["x0"]), float(w["x1"])) for w in drawn]
    yield from _joined(found)


def _uprights(page: PlumberPage) -> Iterator[tuple[float, float, float]]:
    yield from _joined((float(e["x0"]), float(e["top"]), float(e["bottom"])) for e in page.edges if e["orientation"] == "v")


def _joined(spans: Iterable[tuple[float, float, float]]) -> Iterator[tuple[float, float, float]]:
    held: tuple[float, float, float] | None = None
    for at, start, end in sorted(spans, key=lambda s: (round(s[0] / SAME), s[1])):
        if held and abs(at - held[0]) < SAME and held[1] - 1 <= start < held[2] + 3:
            held = held[0], held[1], max(held[2], end)
        else:
            if held:
                yield held
            held = at, start, end
    if held:
        yield held


def _writing_lines(levels: Sequence[tuple[float, float, float]], cells: Sequence[Box], printed: Sequence[Printed]) -> Iterator[Box]:
    """Rulings that bound no cell and have room above for handwriting, as the box in which it will stand."""
    edges = [(y, c.x0, c.x1) for c in cells for y in (c.y0, c.y1)]
    for y, x0, x1 in levels:
        if x1 - x0 < SHORTEST_LINE or any(abs(y - e[0]) < SAME and min(x1, e[2]) - max(x0, e[1]) > 4 for e in edges):
            continue
        box = Box(x0, y - HEADROOM, x1, y + SLACK)
        over = [p for p in printed if p.box.overlap_x(box) > 2 and box.y0 + 4 < p.box.middle < y]
        left = max([x0, *(p.box.x1 + 2 for p in over if p.box.x0 <= x0 + 12)])
        if x1 - left >= SHORTEST_LINE and not any(p.box.x0 > x0 + 12 for p in over):
            yield Box(left, box.y0, x1, box.y1)
