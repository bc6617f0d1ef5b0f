"""How well and how fast orders are read: the measures of `scoring` on post made by `corpus`, and the time against a bare floor.

    python -m benchmarks.reading [--count N] [--seed S] [--part tuned|unread] [--groups ABCDEFH] [--errors]

Group A is plain text, B HTML, C PDF with text, D paper, E spreadsheets, F structured formats, H what is no order.
"""

from __future__ import annotations

import argparse
import io
import json
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from random import Random
from typing import Any

import pdfplumber
from rich.progress import track

from benchmarks.corpus.__main__ import letters
from benchmarks.corpus.company import make_world, write_world
from benchmarks.corpus.mails import drawn_for
from benchmarks.corpus.printed import page
from benchmarks.corpus.tuned import layouts as layouts_tuned
from benchmarks.report import Measure, report
from benchmarks.scoring import Measures, measure
from config.company_folder import load_company
from examples.post.pages import pdf_of_html_page
from parsers.extraction import extract
from parsers.masterdata import Master, index
from parsers.options import Options

COUNT, SEED, PDFS = 100, 1, 50
SPEED_GOAL = 1.5
SHOWN = ("line F1", "fully right", "touchless", "silent error rate", "needless", "ECE", "kind")


def run(results: Path, count: int = COUNT, seed: int = SEED, part: str = "tuned", groups: str = "ABCDEFH", *, errors: bool = False) -> None:
    """Generates, reads, measures; prints the table and writes `results`/reading.json."""
    with tempfile.TemporaryDirectory(prefix="mailorder-reading-") as folder:
        measured = _measured(Path(folder), count, seed, part, groups)
        speed = _speed(Path(folder) / "speed")
    rows = [row for group, measures in sorted(measured.items()) for row in _rows(f"{part} {group}", measures)]
    report("reading", [*rows, *_rows(f"{part} all", sum(measured.values(), Measures())), speed], results)
    if errors:
        for error in (e for measures in measured.values() for e in measures.errors):
            print(" | ".join(error).replace("\n", " "))


def _measured(folder: Path, count: int, seed: int, part: str, groups: str) -> dict[str, Measures]:
    made = list(track(letters(part, count, seed, folder / "company", groups), "making letters", total=count, transient=True))
    for letter in made:
        letter.write(folder)
    readings = _read(folder / "company", [folder / letter.name for letter in made])
    measured: dict[str, Measures] = defaultdict(Measures)
    for letter, reading in zip(made, readings, strict=True):
        measured[letter.group] += measure(letter.truth(), reading)
    return measured


def _read(company: Path, paths: Sequence[Path]) -> list[dict[str, Any] | None]:
    """What `mailorder extract` says of each path, in their order; None from the path on at which it broke off."""
    command = [str(Path(sys.executable).with_name("mailorder")), "extract", "--company", str(company), "--json", *map(str, paths)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        lines = process.stdout or ()
        readings: list[dict[str, Any] | None] = [json.loads(line) for line in track(lines, "reading", total=len(paths), transient=True)]
    return readings + [None] * (len(paths) - len(readings))


def _rows(name: str, measures: Measures) -> list[Measure]:
    """One figure a row; shares that have nothing to divide by are left out."""
    figures = measures.report()
    shares = [Measure(f"{name}: {what}", float(figures[what] or 0), "share") for what in SHOWN if figures[what] is not None]
    return [Measure(f"{name}: letters", measures.files, ""), *shares]


def _speed(folder: Path) -> Measure:
    """Reading PDFs with a text layer, all the way to the order, against pdfplumber's bare words of them."""
    world = make_world(Random(SEED))
    write_world(world, folder)
    master = index(load_company(folder).data)
    pdfs = []
    for number in track(range(PDFS), "making PDFs", transient=True):
        layout = layouts_tuned.LAYOUTS[number % len(layouts_tuned.LAYOUTS)]
        want = drawn_for(layout, world, Random(f"speed {number}"))
        pdfs.append(pdf_of_html_page(page(layout, want), f"speed-{number}"))
    _bare(pdfs[:2])
    _ours(pdfs[:2], master)
    ours, floor = _ours(pdfs, master), _bare(pdfs)
    ratio = ours / floor
    return Measure(
        f"reading {PDFS} PDFs", ours, "s", "pdfplumber extract_words", round(ratio, 3), f"ratio ≤ {SPEED_GOAL}", ratio <= SPEED_GOAL
    )


def _ours(pdfs: Sequence[bytes], master: Master) -> float:
    started = time.perf_counter()
    for number, pdf in enumerate(pdfs):
        extract(f"{number}.pdf", pdf, master, Options())
    return time.perf_counter() - started


def _bare(pdfs: Sequence[bytes]) -> float:
    started = time.perf_counter()
    for pdf in pdfs:
        with pdfplumber.open(io.BytesIO(pdf)) as document:
            for sheet in document.pages:
                sheet.extract_words()
    return time.perf_counter() - started


def main(arguments: Sequence[str] | None = None) -> int:
    """The command with its own sizes; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.reading", description="How well and how fast orders are read.")
    parser.add_argument("--count", type=int, default=COUNT)
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--part", choices=("tuned", "unread"), default="tuned")
    parser.add_argument("--groups", default="ABCDEFH")
    parser.add_argument("--errors", action="store_true", help="list every error (not for the unread part: then it would be read)")
    chosen = parser.parse_args(arguments)
    run(Path(__file__).parent / "results", chosen.count, chosen.seed, chosen.part, chosen.groups, errors=chosen.errors)
    return 0


if __name__ == "__main__":
    sys.exit(main())
