"""How fast reading is, each against a floor or peer that is measured in the same run.

Work of one process is measured in seconds of the processor, which do not hang on who else is busy; the start of a command is measured by
the clock. What is compared takes turns.
"""

from __future__ import annotations

import email
import email.policy
import gc
import io
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from random import Random

import pdfplumber
from rich.progress import track

from benchmarks.corpus.__main__ import letters
from benchmarks.corpus.company import World, make_world, write_world
from benchmarks.corpus.mails import drawn_for
from benchmarks.corpus.printed import Layout, page
from benchmarks.corpus.tuned import layouts
from benchmarks.matching import ARTICLES, matching
from benchmarks.report import Measure
from config.company_folder import load_company
from examples.post.pages import pdf_of_html_page
from parsers.extraction import extract
from parsers.masterdata import Master, index
from parsers.options import Options

SEED, MAILS, PDFS, TWO_PAGES, STARTS = 1, 120, 50, 20, 5
FIRST_MAILS, FIRST_PDFS = 40, 10  # read before, as in a process that lives on: patterns are made when they are first needed
MAIL_MS, PDF_RATIO, START_S = 30, 1.0, 1.5


def speed(folder: Path, count: int = ARTICLES) -> list[Measure]:
    """The rows; `folder` is for what has to be written on the way, `count` is how many articles the big catalogue has."""
    world = make_world(Random(SEED))
    write_world(world, folder)
    master = index(load_company(folder).data)
    two_pages = [replace(layout, lines=(34, 42)) for layout in layouts.LAYOUTS]
    return [
        _text_mails(folder / "post"),
        _pdfs(f"{PDFS} PDFs of one page", _drawn(world, layouts.LAYOUTS, PDFS, 1), master),
        _pdfs(f"{TWO_PAGES} PDFs of two pages", _drawn(world, two_pages, TWO_PAGES, 2), master),
        _start(folder),
        *matching(count),
    ]


def _text_mails(folder: Path) -> Measure:
    """One text mail to its order, against Python's own parser of mails on the same bytes."""
    mails = [letter.content for letter in letters("tuned", 4 * (FIRST_MAILS + MAILS), SEED, folder, "A")]
    master = index(load_company(folder).data)

    def read(number: int) -> None:
        extract(f"{number}.eml", mails[number], master, Options())

    def parsed(number: int) -> None:
        for part in email.message_from_bytes(mails[number], policy=email.policy.default).walk():
            part.get_payload(decode=True)

    ours, floor = (1000 * seconds / MAILS for seconds in _in_turn(FIRST_MAILS, len(mails), read, parsed))
    against = f"Python's email alone, {floor:.2f} ms"
    return Measure("reading a text mail", ours, "ms", against, round(ours / floor, 1), f"≤ {MAIL_MS} ms", ours <= MAIL_MS)


def _drawn(world: World, of: Sequence[Layout], count: int, pages: int) -> list[bytes]:
    """So many PDFs of so many pages and the first ones, of one layout after the other."""
    found: list[bytes] = []
    for number in track(range(20 * (FIRST_PDFS + count)), f"making PDFs of {pages} pages", transient=True):
        layout = of[number % len(of)]
        pdf = pdf_of_html_page(page(layout, drawn_for(layout, world, Random(f"speed {number}"))), f"speed-{number}")
        with pdfplumber.open(io.BytesIO(pdf)) as document:
            found += [pdf] if len(document.pages) == pages else []
        if len(found) == FIRST_PDFS + count:
            break
    return found


def _pdfs(name: str, pdfs: Sequence[bytes], master: Master) -> Measure:
    """Reading PDFs with a text layer, all the way to the order, against pdfplumber's bare words of them."""

    def read(number: int) -> None:
        extract(f"{number}.pdf", pdfs[number], master, Options())

    def bare(number: int) -> None:
        with pdfplumber.open(io.BytesIO(pdfs[number])) as document:
            for sheet in document.pages:
                sheet.extract_words()

    ours, floor = _in_turn(FIRST_PDFS, len(pdfs), read, bare)
    ratio, against = round(ours / floor, 3), f"pdfplumber extract_words, {floor:.2f} s"
    return Measure(f"reading {name}", ours, "s", against, ratio, f"ratio < {PDF_RATIO}", ratio < PDF_RATIO)


def _start(company: Path) -> Measure:
    """`mailorder extract` on one text mail from nothing, against a bare Python; the quickest of some starts each."""
    path = company / "mail.txt"
    path.write_text("Bestellung 4711\n\n5 Stück Schraube M8 x 40\n", encoding="utf-8")
    program = [str(Path(sys.executable).with_name("mailorder")), "extract", "--company", str(company), "--json", str(path)]
    ours, bare = (min(_started(command) for _ in range(STARTS)) for command in (program, [sys.executable, "-c", ""]))
    against = f"python -c '', {bare:.3f} s"
    return Measure("starting extract on a text mail", ours, "s", against, round(ours / bare, 1), f"≤ {START_S} s", ours <= START_S)


def _started(command: Sequence[str]) -> float:
    began = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - began


def _in_turn(first: int, end: int, ours: Callable[[int], None], floor: Callable[[int], None]) -> tuple[float, float]:
    """The processor's seconds of each, on the numbers from `first` to before `end` in turn; those before were done without a clock."""
    for number in range(first):
        ours(number)
        floor(number)
    gc.collect()
    gc.freeze()  # what this program holds is no garbage of either, nor has either to go through it
    spent = [0.0, 0.0]
    for number in range(first, end):
        for which, work in enumerate((ours, floor)):
            began = time.process_time()
            work(number)
            spent[which] += time.process_time() - began
    return spent[0], spent[1]
