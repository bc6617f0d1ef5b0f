"""Fits the second opinion anew, and measures it on each part of the corpus with that part left out of what it learns from.

    python -m benchmarks.opinion [--folder FOLDER] [--parts PART…] [--no-phrasings] [--curve] [--measure-only]

Reads the letters of all parts once (about fifteen minutes on two quiet cores) and keeps them in FOLDER; fitting takes seconds.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from pathlib import Path

import numpy as np

from benchmarks.opinion.examples import Example, Examples, KindExample, kept
from benchmarks.opinion.field_measuring import Outcome, only, outcome, surest
from benchmarks.opinion.kind_examples import Told, kept_told
from benchmarks.opinion.kind_learning import Letters, kinds_fitted, letters_of, own_letters
from benchmarks.opinion.kind_measuring import KindOutcome, kind_outcome
from benchmarks.opinion.learning import OWN, Rows, fitted, own_rows, rows_of
from parsers.reading.opinion.claims import OF
from parsers.reading.opinion.gate import STATED, UNLIKE
from parsers.reading.opinion.kinds import KIND_WEIGHTS
from parsers.reading.opinion.model import WEIGHTS, Limits, Model, saved

# Of each writer about so many letters, by the seed of his first draw: those who came first only show what the second opinion costs.
FIRST = {"tuned": 62, "opened": 205, "drawn": 311, "shown": 977, "trial": 1001, "unread": 1101, "fresh": 1201, "unmet": 1301}
FIRST |= {"newcomer": 1401, "outsider": 1501}
LATER = {"last": 1601, "late": 1701, "sealed": 1801, "yonder": 1901, "foreign": 2001, "remote": 2101}
NEWEST = {"distant": 2201, "overseas": 2301}
DRAWN = {part: (count, seed) for seeds, count in ((FIRST, 120), (LATER, 200), (NEWEST, 400)) for part, seed in seeds.items()}
LIMITS = {
    "payment_method": Limits(stated=-0.3, unlike=-0.75, doubtful="invoice"),
    "requested_delivery_date": Limits(stated=0.5),
    "order_number": Limits(stated=-1.25),
}
STEPS = tuple(float(step) for step in np.arange(-1.5, 1.51, 0.25))


def _gathered(folder: Path, parts: Sequence[str]) -> dict[str, Examples]:
    """The letters of each part, which are measured and learned from."""
    folder.mkdir(parents=True, exist_ok=True)
    files = [(folder / f"{part}_{DRAWN[part][1]}.pickle", part, *DRAWN[part]) for part in parts]
    with ProcessPoolExecutor(2) as pool:
        return dict(zip(parts, pool.map(kept, *zip(*files, strict=True)), strict=True))


def _mails(folder: Path, parts: Sequence[str]) -> dict[str, list[Told]]:
    """What the mails of each part say; further ones of the same writers would say the same."""
    files = [(folder / f"{part}_{DRAWN[part][1]}.mails", part, *DRAWN[part]) for part in parts]
    with ProcessPoolExecutor(2) as pool:
        return dict(zip(parts, pool.map(kept_told, *zip(*files, strict=True)), strict=True))


def left_out(rows: Mapping[str, Rows], parts: Iterable[str]) -> Iterator[tuple[str, Model]]:
    """For each part the model that the others teach."""
    for part in parts:
        yield part, fitted({name: held for name, held in rows.items() if name != part}, LIMITS)


def _tell(name: str, found: Outcome) -> None:
    before, after = found.touchless / found.orders, found.touchless_with / found.orders
    print(f"| {name} | {found.orders} | {found.silent} | {found.silent_with} | {before:.3f} | {after:.3f} |")


def _tell_curve(models: Mapping[str, Model], measured: Mapping[str, Sequence[Example]]) -> None:
    """What each field alone would list at each limit: orders freed of silent errors, and orders that would need a look for nothing.

    Behind them the share of values read right that would have been shown, had they been missed.
    """
    seen = [surest(measured[part], model) for part, model in models.items()]
    for name, code in (*((name, STATED) for name in OF), ("payment_method", UNLIKE)):
        scores = np.array([score for one in seen for score in one[name]])
        for step in STEPS:
            limits = only(name, Limits(step) if code == STATED else Limits(None, step, "invoice"))
            found = sum((outcome(measured[part], replace(model, limits=limits)) for part, model in models.items()), Outcome())
            freed, lost = found.silent - found.silent_with, found.touchless - found.touchless_with
            print(f"| {code} | {name} | {step:+.2f} | {freed} | {lost} | {float((scores >= step).mean()):.3f} of {len(scores)} |")


def _fields(letters: Mapping[str, Sequence[Example]], chosen: argparse.Namespace) -> None:
    """Measures the opinion on fields with each part left out, and writes what all parts teach."""
    rows = {part: rows_of(held) for part, held in letters.items()} | ({} if chosen.no_phrasings else {OWN: own_rows()})
    models = dict(left_out(rows, letters))
    found = {part: outcome(letters[part], model) for part, model in models.items()}
    print("| part | orders | silent | silent with | touchless | touchless with |")
    for part, one in found.items():
        _tell(part, one)
    _tell("all", sum(found.values(), Outcome()))
    if chosen.curve:
        _tell_curve(models, letters)
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
    parser.add_argument("--parts", nargs="+", choices=list(DRAWN), default=list(DRAWN))
    parser.add_argument("--no-phrasings", action="store_true", help="learn from the corpus alone")
    parser.add_argument("--curve", action="store_true", help="print what each limit would give")
    parser.add_argument("--measure-only", action="store_true", help="leave the model of the package as it is")
    chosen = parser.parse_args(arguments)
    letters = _gathered(chosen.folder, chosen.parts)
    _fields({part: held.orders for part, held in letters.items()}, chosen)
    _kinds(_mails(chosen.folder, chosen.parts), {part: held.kinds for part, held in letters.items()}, chosen)
    return 0


if __name__ == "__main__":
    sys.exit(main())
