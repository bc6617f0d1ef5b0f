"""How well and how fast orders are read: the measures of `scoring` on post made by `corpus`, and the rows of `speed`.

    python -m benchmarks.reading [--part PART] [--count N] [--seed S] [--groups ABCDEFH] [--worst N]
                                 [--errors]

Group A is plain text, B HTML, C PDF with text, D paper (D1 typed, D2 by hand), E spreadsheets, F structured formats, H what is no order.
Writes reading.json and the reliability diagram reading.svg.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rich.progress import track

from benchmarks.cells import cell_measures, cell_table
from benchmarks.corpus.__main__ import ALL_PARTS, letters
from benchmarks.corpus.hand.parts import HAND_PARTS
from benchmarks.groups import group_measures, group_table, worst_table
from benchmarks.reliability import write_diagram
from benchmarks.report import measure_table, show, write
from benchmarks.scoring import Measures, measure
from benchmarks.speed import speed
from examples.post.truth import Letter

COUNT, SEED = 100, 1
RESULTS = Path(__file__).parent / "results"


@dataclass(frozen=True, slots=True)
class Drawn:
    """Which letters are drawn: about `count` of a part, with this seed, of these groups."""

    part: str = "tuned"
    count: int = COUNT
    seed: int = SEED
    groups: str = "ABCDEFH"

    def __str__(self) -> str:
        return f"{self.part} part, seed {self.seed}"


def run(results: Path, drawn: Drawn = Drawn(), *, worst: int = 0, errors: bool = False, fast: bool = True) -> Measures:
    """Draws, reads and measures; prints the tables, writes `results`/reading.json and reading.svg, and returns the measures of all.

    `worst` letters with most errors are listed, and with `errors` every error; without `fast` speed is not measured.
    """
    with tempfile.TemporaryDirectory(prefix="mailorder-reading-") as folder:
        made, groups = _measured(Path(folder), drawn)
        show(group_table(f"reading: {drawn}", groups))
        paper = {name: measures for name, measures in groups.items() if name.startswith("D")}
        if paper:
            show(cell_table(paper))
        rows = speed(Path(folder) / "speed") if fast else []
    if rows:
        show(measure_table("speed", rows))
    write("reading", [*group_measures(drawn.part, groups), *cell_measures(drawn.part, paper), *rows], results)
    total = sum(groups.values(), Measures())
    write_diagram(total.confidences, results / "reading.svg", str(drawn))
    if worst:
        show(worst_table(total.errors, {Path(letter.name).stem: letter.sub for letter in made}, worst))
    if errors:
        for error in total.errors:
            print(" | ".join(error).replace("\n", " "))
    return total


def _measured(folder: Path, drawn: Drawn) -> tuple[list[Letter], dict[str, Measures]]:
    """The letters, and the measures of each group of them."""
    company = folder / "company"
    drawing = letters(drawn.part, drawn.count, drawn.seed, company, drawn.groups)
    made = list(track(drawing, "making letters", total=drawn.count, transient=True))
    for letter in made:
        letter.write(folder)
    groups: dict[str, Measures] = defaultdict(Measures)
    for letter, (reading, seconds) in zip(made, read_letters(company, [folder / letter.name for letter in made]), strict=True):
        measures = measure(letter.truth(), reading)
        measures.seconds = seconds
        groups[_group(letter, drawn.part)] += measures
    return made, dict(groups)


def _group(letter: Letter, part: str) -> str:
    """The group that a letter counts in; in the parts of paper forms that the company folder has are told from the rest."""
    group = Path(letter.name).stem.split("-")[0]
    return group if part not in HAND_PARTS else f"{group} known" if letter.sub.startswith("form ") else f"{group} others"


def read_letters(company: Path, paths: Sequence[Path]) -> list[tuple[dict[str, Any] | None, float]]:
    """What `mailorder extract` says of each path, with the seconds it took; None from the path on at which it broke off.

    The first path is read once before, so that no letter pays for the start.
    """
    program = str(Path(sys.executable).with_name("mailorder"))
    command = [program, "extract", "--company", str(company), "--json", *map(str, [*paths[:1], *paths])]
    read: list[tuple[dict[str, Any] | None, float]] = []
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        before = time.perf_counter()
        for line in track(process.stdout or (), "reading", total=len(paths) + 1, transient=True):
            read.append((json.loads(line), time.perf_counter() - before))
            before = time.perf_counter()
    return (read[1:] + [(None, 0.0)] * len(paths))[: len(paths)]


def main(arguments: Sequence[str] | None = None) -> int:
    """The command with its own sizes; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.reading", description="How well and how fast orders are read.")
    parser.add_argument("--part", choices=ALL_PARTS, default="tuned")
    parser.add_argument("--count", type=int, default=COUNT, help="about how many letters")
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--groups", default="ABCDEFH", help="letters of the groups to read")
    parser.add_argument("--worst", type=int, default=0, metavar="N", help="list the N letters with most errors")
    parser.add_argument("--errors", action="store_true", help="list every error (not for the unread part: then it would be read)")
    parser.add_argument("--no-speed", action="store_true", help="leave the speed out")
    parser.add_argument("--picture", type=Path, metavar="SVG", help="write the reliability diagram here, too")
    chosen = parser.parse_args(arguments)
    drawn = Drawn(chosen.part, chosen.count, chosen.seed, chosen.groups)
    total = run(RESULTS, drawn, worst=chosen.worst, errors=chosen.errors, fast=not chosen.no_speed)
    if chosen.picture:
        write_diagram(total.confidences, chosen.picture, str(drawn))
    return 0


if __name__ == "__main__":
    sys.exit(main())
