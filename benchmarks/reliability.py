"""The reliability diagram: how often values are right whose confidence says so, as a picture in SVG."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import sqrt
from pathlib import Path

from benchmarks.scoring import Bin, calibration_error, reliability

SIDE, LEFT, TOP, BARS, GAP = 320, 64, 44, 56, 16  # of the plot, its margins, and the bars below, in pixels
WIDTH, HEIGHT = LEFT + SIDE + 24, TOP + SIDE + GAP + BARS + 48
# Mid-tones that are read on white and on black; programs that know the page's scheme get its own text colour.
STYLE = """
  text { font: 12px system-ui, sans-serif; fill: #57606a }
  .title { font-weight: 600; font-size: 14px }
  .frame { fill: none; stroke: #8b949e }
  .grid { stroke: #8b949e; stroke-opacity: .25 }
  .ideal { stroke: #8b949e; stroke-dasharray: 4 4 }
  .gap { stroke: #d1662f; stroke-width: 2 }
  .point, .bar { fill: #3b82c4 }
  @media (prefers-color-scheme: dark) { text { fill: #c9d1d9 } }
"""


def write_diagram(stated: Sequence[tuple[float, bool]], path: Path, title: str) -> None:
    """Writes the picture of these (confidence, whether right) to `path`, the calibration error in its title."""
    error = calibration_error(stated)
    words = f"{title}: calibration error {'–' if error is None else format(error, '.3f')}"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(diagram(reliability(stated) if stated else [], words), encoding="utf-8")


def diagram(bins: Sequence[Bin], title: str) -> str:
    """Stated confidence to the right, share that is right upwards; below, how many values each tenth has."""
    parts = [*_axes(), *(_point(b) for b in bins), *_bars(bins)]
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}" height="{HEIGHT}" role="img">',
            f"<title>{title}</title>",
            f"<style>{STYLE}</style>",
            f'<text class="title" x="{WIDTH / 2}" y="24" text-anchor="middle">{title}</text>',
            *parts,
            "</svg>\n",
        ]
    )


def _x(share: float) -> float:
    return round(LEFT + share * SIDE, 1)


def _y(share: float) -> float:
    return round(TOP + (1 - share) * SIDE, 1)


def _axes() -> Iterator[str]:
    yield f'<rect class="frame" x="{LEFT}" y="{TOP}" width="{SIDE}" height="{SIDE}"/>'
    yield f'<line class="ideal" x1="{_x(0)}" y1="{_y(0)}" x2="{_x(1)}" y2="{_y(1)}"/>'
    for tenth in range(0, 11, 2):
        share = tenth / 10
        yield f'<line class="grid" x1="{LEFT}" y1="{_y(share)}" x2="{_x(1)}" y2="{_y(share)}"/>'
        yield f'<text x="{LEFT - 8}" y="{_y(share) + 4}" text-anchor="end">{share:g}</text>'
        yield f'<text x="{_x(share)}" y="{HEIGHT - 30}" text-anchor="middle">{share:g}</text>'
    yield f'<text x="{_x(0.5)}" y="{HEIGHT - 8}" text-anchor="middle">confidence that is stated</text>'
    yield f'<text transform="translate(18 {_y(0.5)}) rotate(-90)" text-anchor="middle">share that is right</text>'


def _point(held: Bin) -> str:
    """The bin, and how far it lies from what it states."""
    x, y, radius = _x(held.confidence), _y(held.right), round(min(9.0, 2.5 + sqrt(held.count) / 8), 1)
    gap = f'<line class="gap" x1="{x}" y1="{_y(held.confidence)}" x2="{x}" y2="{y}"/>'
    words = f"{held.count:,} values: {held.confidence:.3f} stated, {held.right:.3f} right"
    return f'{gap}<circle class="point" cx="{x}" cy="{y}" r="{radius}"><title>{words}</title></circle>'


def _bars(bins: Sequence[Bin]) -> Iterator[str]:
    """Heights by the square root, so that a bin of ten values is seen beside one of ten thousand."""
    most = max((b.count for b in bins), default=1)
    foot = TOP + SIDE + GAP + BARS
    for held in bins:
        height = round(sqrt(held.count / most) * (BARS - 14), 1)
        middle = _x(min(int(held.confidence * 10), 9) / 10 + 0.05)
        yield f'<rect class="bar" x="{middle - 13}" y="{foot - height}" width="26" height="{height}"/>'
        yield f'<text x="{middle}" y="{foot - height - 3}" text-anchor="middle">{held.count:,}</text>'
    yield f'<line class="frame" x1="{LEFT}" y1="{foot}" x2="{_x(1)}" y2="{foot}"/>'
