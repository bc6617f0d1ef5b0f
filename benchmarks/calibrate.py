"""Fits the curves of `parsers.reading.confidence` on the tuned part of the corpus, and says how well they hold on letters left out.

    python -m benchmarks.calibrate [--count N] [--seeds S ...] [--groups ABCDEF] [--check]

One curve for each class of values and whether the reader lists them in `needs_review`: isotonic regression (pool adjacent violators) of
«right» on what the reader says, at least LEAST values a step; a step of n values, r of them right, stands for (r + 1) / (n + 2) (Laplace's
rule of succession), so that no number of right values makes a certainty. Writes config/calibration.toml; with --check nothing is written.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import cache
from itertools import chain
from multiprocessing import get_context
from pathlib import Path

from rich.progress import track

from benchmarks.corpus.__main__ import letters
from benchmarks.scoring import Stated, calibration_error, measure
from config.company_folder import load_company
from examples.post.truth import Letter
from parsers.extraction import understand
from parsers.masterdata import Master, index
from parsers.options import Options
from parsers.reading.confidence import Curve

COUNT, SEEDS, LEAST = 300, (1001, 1002, 1003), 60
FILE = Path(__file__).parent.parent / "config" / "calibration.toml"
HEAD = """\
# What readers say of a value, and the share of such values that is right: one curve for each class of values and whether it is listed
# in needs_review. Written by `python -m benchmarks.calibrate`, applied in parsers/reading/confidence.py.
"""


@dataclass(frozen=True, slots=True)
class Step:
    """Values of one class that were said with about the same confidence: how many, how sure on average, how many are right."""

    count: int
    said: float
    right: int

    @property
    def share(self) -> float:
        return (self.right + 1) / (self.count + 2)

    def __add__(self, other: Step) -> Step:
        count = self.count + other.count
        return Step(count, (self.said * self.count + other.said * other.count) / count, self.right + other.right)


def fit(values: Iterable[Stated]) -> dict[str, Curve]:
    """The curve of each class that has values."""
    classes: dict[str, list[Stated]] = defaultdict(list)
    for value in values:
        classes[value.curve].append(value)
    return {name: _curve(classes[name]) for name in sorted(classes)}


def _curve(values: Sequence[Stated]) -> Curve:
    steps = isotonic(_steps(sorted(values)))
    return Curve(tuple(round(s.said, 4) for s in steps), tuple(round(s.share, 4) for s in steps))


def _steps(values: Sequence[Stated]) -> Iterator[Step]:
    """Equal confidences are one step, and neighbours are joined until a step has LEAST values; the last ones join the step before."""
    equal: dict[float, Step] = {}
    for value in values:
        step = Step(1, value.confidence, int(value.right))
        held = equal.get(value.confidence)
        equal[value.confidence] = Step(held.count + 1, held.said, held.right + step.right) if held else step
    waiting: Step | None = None
    ready: list[Step] = []
    for step in equal.values():
        waiting = waiting + step if waiting else step
        if waiting.count >= LEAST:
            ready.append(waiting)
            waiting = None
    if waiting:
        ready = [*ready[:-1], ready[-1] + waiting] if ready else [waiting]
    yield from ready


def isotonic(steps: Iterable[Step]) -> list[Step]:
    """The steps, neighbours joined where the share of right values would not rise (pool adjacent violators)."""
    pooled: list[Step] = []
    for step in steps:
        pooled.append(step)
        while len(pooled) > 1 and pooled[-2].share >= pooled[-1].share:
            last = pooled.pop()
            pooled[-1] += last
    return pooled


def apply(curves: Mapping[str, Curve], values: Iterable[Stated]) -> list[tuple[float, bool]]:
    """What would be stated with these curves, and whether it is right."""
    return [(curves[v.curve].at(v.confidence) if v.curve in curves else v.confidence, v.right) for v in values]


def read_values(seed: int, count: int, groups: str) -> list[Stated]:
    """What readers say of all values of these letters of the tuned part, before any curve."""
    os.environ["OMP_THREAD_LIMIT"] = "1"  # for Tesseract in the children
    with tempfile.TemporaryDirectory(prefix="mailorder-calibrate-") as folder:
        company = Path(folder)
        made = list(letters("tuned", count, seed, company, groups))
        with ProcessPoolExecutor(os.cpu_count(), mp_context=get_context("spawn")) as pool:
            found = pool.map(_values, made, [company] * len(made), chunksize=4)
            return list(chain.from_iterable(track(found, f"reading, seed {seed}", total=len(made), transient=True)))


@cache
def _master(company: Path) -> Master:
    return index(load_company(company).data)


def _values(letter: Letter, company: Path) -> list[Stated]:
    reading = understand(letter.name, letter.content, _master(company), Options())
    return measure(letter.truth(), reading.as_json(letter.name)).stated


def write(curves: Mapping[str, Curve], path: Path) -> None:
    """The curves as TOML."""
    tables = [f'["{name}"]\nsaid = {list(curve.said)}\nright = {list(curve.right)}\n' for name, curve in curves.items()]
    path.write_text("\n".join([HEAD, *tables]), encoding="utf-8")


def main(arguments: Sequence[str] | None = None) -> int:
    """The command; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.calibrate", description="Fits what confidences mean on the tuned part.")
    parser.add_argument("--count", type=int, default=COUNT, help="about how many letters a seed")
    parser.add_argument("--seeds", type=int, nargs="+", default=SEEDS)
    parser.add_argument("--groups", default="ABCDEF", help="letters of the groups to read")
    parser.add_argument("--check", action="store_true", help="only say how well curves fitted on the other seeds hold on each")
    chosen = parser.parse_args(arguments)
    values = {seed: read_values(seed, chosen.count, chosen.groups) for seed in chosen.seeds}
    for seed, own in values.items():
        others = fit(value for other, held in values.items() if other != seed for value in held)
        before, after = (calibration_error(apply(curves, own)) for curves in ({}, others))
        print(f"seed {seed}: {len(own)} values, calibration error {before} as said, {after} with the curves of the other seeds")
    if not chosen.check:
        write(fit(chain.from_iterable(values.values())), FILE)
    return 0


if __name__ == "__main__":
    sys.exit(main())
