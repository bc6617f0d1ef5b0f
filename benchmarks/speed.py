"""How fast reading is, each against a floor or peer that is measured in the same run."""

from __future__ import annotations

import io
import time
from collections.abc import Sequence
from pathlib import Path
from random import Random

import pdfplumber
from rich.progress import track

from benchmarks.corpus.company import make_world, write_world
from benchmarks.corpus.mails import drawn_for
from benchmarks.corpus.printed import page
from benchmarks.corpus.tuned import layouts
from benchmarks.report import Measure
from config.company_folder import load_company
from examples.post.pages import pdf_of_html_page
from parsers.extraction import extract
from parsers.masterdata import Master, index
from parsers.options import Options

SEED, PDFS = 1, 50
GOAL = 1.5


def speed(folder: Path) -> list[Measure]:
    """The rows; `folder` is for what has to be written on the way."""
    return [_pdfs(folder)]


def _pdfs(folder: Path) -> Measure:
    """Reading PDFs with a text layer, all the way to the order, against pdfplumber's bare words of them."""
    world = make_world(Random(SEED))
    write_world(world, folder)
    master = index(load_company(folder).data)
    pdfs = []
    for number in track(range(PDFS), "making PDFs", transient=True):
        layout = layouts.LAYOUTS[number % len(layouts.LAYOUTS)]
        want = drawn_for(layout, world, Random(f"speed {number}"))
        pdfs.append(pdf_of_html_page(page(layout, want), f"speed-{number}"))
    _bare(pdfs[:2])
    _ours(pdfs[:2], master)
    ours, floor = _ours(pdfs, master), _bare(pdfs)
    ratio = ours / floor
    return Measure(f"reading {PDFS} PDFs", ours, "s", "pdfplumber extract_words", round(ratio, 3), f"ratio ≤ {GOAL}", ratio <= GOAL)


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
