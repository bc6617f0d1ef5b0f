"""Fits the second opinion anew, and measures it on each part of the corpus with that part left out of what it learns from.

    python -m benchmarks.opinion [--folder FOLDER] [--parts PART…] [--no-phrasings] [--curve] [--measure-only]

Reads the letters of all parts once (about twenty minutes on two quiet cores) and keeps them in FOLDER; fitting takes seconds.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from benchmarks.corpus.parts import PARTS
from benchmarks.opinion.examples import Example, Examples, KindExample, kept
from benchmarks.opinion.kind_examples import Told, kept_told
from benchmarks.opinion.kind_learning import Letters, kinds_fitted, letters_of, own_letters
from benchmarks.opinion.kind_measuring import KindOutcome, kind_outcome
from benchmarks.opinion.learning import OWN, Rows, fitted, own_rows, rows_of
from parsers.reading.opinion.claims import OF
from parsers.reading.opinion.gate import STATED, UNLIKE, doubted
from parsers.reading.opinion.kinds import KIND_WEIGHTS
from parsers.reading.opinion.model import WEIGHTS, Limits, Model, saved

# The letters of the measurement (docs/benchmarks.md), and others of the same writers to learn from.
DRAWN = {"tuned": (200, 62), "opened": (200, 205), "drawn": (400, 311), "shown": (400, 977), "trial": (400, 1001), "unread": (400, 1101)}
DRAWN |= {
    "fresh": (400, 1201),
    "unmet": (400, 1301),
    "newcomer": (400, 1401),
    "outsider": (400, 1501),
    "last": (400, 1601),
    "late": (400, 1701),
    "sealed": (400, 1801),
    "yonder": (400, 1901),
}
MORE, MORE_SEED = 300, 21
LIMITS = {
    "payment_method": Limits(stated=-0.75, unlike=-0.75, doubtful="invoice"),
    "requested_delivery_date": Limits(stated=0.5),
    "order_number": Limits(stated=-0.25),
}
STEPS = tuple(float(step) for step in np.arange(-1.5, 1.51, 0.25))


@dataclass(frozen=True, slots=True)
class Outcome:
    """Orders: all, those with silent errors and those that need no look, by the first reader alone and with the second opinion."""

    orders: int
    silent: int
    silent_with: int
    touchless: int
    touchless_with: int

    def __add__(self, other: Outcome) -> Outcome:
        return Outcome(*(getattr(self, name) + getattr(other, name) for name in self.__slots__))


def outcome(examples: Sequence[Example], model: Model) -> Outcome:
    """What the second opinion makes of these orders."""
    added = [_added(example, model) for example in examples]
    free = [example.full and not example.listed for example in examples]
    left = [[path for path in e.wrong if path not in found] for e, found in zip(examples, added, strict=True)]
    return Outcome(
        len(examples),
        sum(bool(e.wrong) for e in examples),
        sum(map(bool, left)),
        sum(free),
        sum(one and not found for one, found in zip(free, added, strict=True)),
    )


def _added(example: Example, model: Model) -> set[str]:
    """The paths that the gate lists."""
    if not example.statements:
        return set()
    scores, found = model.scores(example.statements), set()
    for column, name in enumerate(model.fields):
        if f"fields.{name}" not in example.listed:
            value = example.read[name]
            if doubted(model.limits[name], scores[:, column], value, example.taken[name] if value else example.open[name]) is not None:
                found.add(f"fields.{name}")
    return found


def _gathered(folder: Path, parts: Sequence[str]) -> tuple[dict[str, Examples], dict[str, Examples]]:
    """The letters of each part that are measured, and all that are learned from."""
    folder.mkdir(parents=True, exist_ok=True)
    asked = [(part, *DRAWN[part]) for part in parts] + [(part, MORE, MORE_SEED) for part in parts]
    files = [(folder / f"{part}_{seed}.pickle", part, count, seed) for part, count, seed in asked]
    with ProcessPoolExecutor(2) as pool:
        found = list(pool.map(kept, *zip(*files, strict=True)))
    measured, more = dict(zip(parts, found[: len(parts)], strict=True)), dict(zip(parts, found[len(parts) :], strict=True))
    return measured, {part: measured[part] + more[part] for part in parts}


def _mails(folder: Path, parts: Sequence[str]) -> dict[str, list[Told]]:
    """What the mails of each part say; further ones of the same writers would say the same."""
    files = [(folder / f"{part}_{DRAWN[part][1]}.mails", part, *DRAWN[part]) for part in parts]
    with ProcessPoolExecutor(2) as pool:
        return dict(zip(parts, pool.map(kept_told, *zip(*files, strict=True)), strict=True))


def left_out(rows: Mapping[str, Rows], measured: Mapping[str, Sequence[Example]]) -> Iterator[tuple[str, Model]]:
    """For each part the model that the others teach."""
    for part in measured:
        yield part, fitted({name: held for name, held in rows.items() if name != part}, LIMITS)


def _tell(name: str, found: Outcome) -> None:
    before, after = found.touchless / found.orders, found.touchless_with / found.orders
    print(f"| {name} | {found.orders} | {found.silent} | {found.silent_with} | {before:.3f} | {after:.3f} |")


def _tell_curve(models: Mapping[str, Model], measured: Mapping[str, Sequence[Example]]) -> None:
    """What each field alone would list at each limit: orders freed of silent errors, and orders that would need a look for nothing."""
    for name, code in (*((name, STATED) for name in OF), ("payment_method", UNLIKE)):
        for step in STEPS:
            alone = {one: Limits() for one in OF} | {name: Limits(step) if code == STATED else Limits(None, step, "invoice")}
            found = sum((outcome(measured[part], replace(model, limits=alone)) for part, model in models.items()), Outcome(0, 0, 0, 0, 0))
            print(f"| {code} | {name} | {step:+.2f} | {found.silent - found.silent_with} | {found.touchless - found.touchless_with} |")


def _fields(letters: Mapping[str, Sequence[Example]], measured: Mapping[str, Sequence[Example]], chosen: argparse.Namespace) -> None:
    """Measures the opinion on fields with each part left out, and writes what all parts teach."""
    rows = {part: rows_of(held) for part, held in letters.items()} | ({} if chosen.no_phrasings else {OWN: own_rows()})
    models = dict(left_out(rows, measured))
    found = {part: outcome(measured[part], model) for part, model in models.items()}
    print("| part | orders | silent | silent with | touchless | touchless with |")
    for part, one in found.items():
        _tell(part, one)
    _tell("all", sum(found.values(), Outcome(0, 0, 0, 0, 0)))
    if chosen.curve:
        _tell_curve(models, measured)
    if not chosen.measure_only:
        _write(fitted(rows, LIMITS), WEIGHTS)


def _kinds(letters: Mapping[str, Sequence[Told]], measured: Mapping[str, Sequence[KindExample]], chosen: argparse.Namespace) -> None:
    """The same for the opinion on kinds."""
    held: dict[str, Letters] = {part: letters_of(one) for part, one in letters.items()}
    held |= {} if chosen.no_phrasings else {OWN: own_letters()}
    total = KindOutcome()
    print("| part | letters | wrong kind | surely | wrong kind with | surely with | asked for nothing |")
    for part, examples in measured.items():
        model = kinds_fitted({name: one for name, one in held.items() if name != part})
        total += (found := kind_outcome(examples, model))
        _tell_kinds(part, found)
    _tell_kinds("all", total)
    if not chosen.measure_only:
        _write(kinds_fitted(held), KIND_WEIGHTS)


def _tell_kinds(name: str, one: KindOutcome) -> None:
    print(f"| {name} | {one.letters} | {one.wrong} | {one.silent} | {one.wrong_with} | {one.silent_with} | {one.asked} |", flush=True)


def _write(model: Model, path: Path) -> None:
    saved(model, path)
    print(f"{path}: {path.stat().st_size:,} bytes")


def main(arguments: Sequence[str] | None = None) -> int:
    """The command; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.opinion", description="Fits and measures the second opinion.")
    parser.add_argument("--folder", type=Path, default=Path("build/opinion"), help="where the letters are kept between runs")
    parser.add_argument("--parts", nargs="+", choices=PARTS, default=list(DRAWN))
    parser.add_argument("--no-phrasings", action="store_true", help="learn from the corpus alone")
    parser.add_argument("--curve", action="store_true", help="print what each limit would give")
    parser.add_argument("--measure-only", action="store_true", help="leave the model of the package as it is")
    chosen = parser.parse_args(arguments)
    measured, letters = _gathered(chosen.folder, chosen.parts)
    _fields({part: held.orders for part, held in letters.items()}, {part: held.orders for part, held in measured.items()}, chosen)
    _kinds(_mails(chosen.folder, chosen.parts), {part: held.kinds for part, held in measured.items()}, chosen)
    return 0


if __name__ == "__main__":
    sys.exit(main())
