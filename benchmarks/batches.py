"""A batch of thirty letters scanned into one PDF: which pages became which order, with separator sheets and without.

    python -m benchmarks.batches [--seed S] [--letters N] [--plain]

The batch has typed orders of one to three pages, own forms and other known forms, and between them envelopes, empty pages, advertising
and a complaint. An order is parted rightly when its pages are exactly those of its letter; parted wrongly in silence when nothing says that its
lines are to be looked at. `--plain` takes the words of the pages as they were printed instead of reading a scan of them (forms are left out
then), which measures the parting alone.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random

import numpy as np

from benchmarks.corpus.company import World, make_world, write_world
from benchmarks.corpus.hand import fonts, forms_worked
from benchmarks.corpus.hand.capture import MACHINES
from benchmarks.corpus.hand.demand import demand
from benchmarks.corpus.hand.forms_own import OwnForms
from benchmarks.corpus.hand.pen import Pen
from benchmarks.corpus.hand.press import Blank
from benchmarks.corpus.hand.writer import filled
from benchmarks.corpus.mails import drawn_for
from benchmarks.corpus.printed import Layout, page
from benchmarks.corpus.tuned.layouts import LAYOUTS
from benchmarks.report import Measure, report
from config.company_folder import load_company
from examples.post import paper
from examples.post.pages import pdf_of_html_page
from parsers.extraction import extract, understood
from parsers.forms.own.separators import printed_separators
from parsers.masterdata import index
from parsers.message import Message, Part
from parsers.options import Options
from parsers.page import Document, Page
from parsers.result import Reading
from parsers.sources.pdf.read import read_pdf

DPI = 200
RESULTS = Path(__file__).parent / "results"
ORDERS, GOAL = 30, 30
ADVERT = """<h1 style="font-size:30pt">Herbstaktion!</h1><p style="font-size:16pt">Nur für kurze Zeit: 20 % Rabatt auf unser ganzes Sortiment an
Bürostühlen. Besuchen Sie uns auf unserer Messe, wir freuen uns auf Sie. Newsletter abonnieren und gewinnen!</p><p>Dies ist eine Werbesendung.
Wenn Sie keine Werbung mehr wünschen, teilen Sie es uns mit.</p>"""
COMPLAINT = """<p>Frau Petra Gerlach<br>Birkenweg 3<br>50667 Köln</p><p>{to}</p><p style="text-align:right">12.11.2026</p>
<p><b>Reklamation</b></p><p>Sehr geehrte Damen und Herren,</p><p>leider kam unsere letzte Lieferung beschädigt an: zwei Kartons waren eingedrückt, der Inhalt
ist nicht mehr zu verwenden. Wir bitten um Ersatz.</p><p>Mit freundlichen Grüßen</p><p>Petra Gerlach</p>"""
ENVELOPE = """<p style="font-size:8pt">Abs.: {sender}</p><p style="margin:60mm 0 0 90mm;font-size:13pt">{to}</p>"""


@dataclass(frozen=True)
class Sheets:
    """What lies in the batch as one: an order ("typed", "form"), or something else ("envelope", "blank", "advert", "complaint")."""

    kind: str
    pages: tuple[paper.Picture, ...]
    pdf: bytes = b""

    @property
    def is_order(self) -> bool:
        return self.kind in ("typed", "form")


@dataclass(frozen=True)
class Outcome:
    """How many letters with an order there were, how many were parted rightly, in doubt, and wrongly in silence; seconds a page."""

    orders: int
    right: int
    doubted: int
    silent: int
    asides: int
    asides_right: int
    seconds_a_page: float


def lain(world: World, company: Path, random: Random, orders: int, *, forms: bool = True) -> list[Sheets]:
    """The sheets of a batch, in any order."""
    own = OwnForms.of(company, random)
    blanks = [forms_worked.gridded(world, random), forms_worked.listed(world, random), forms_worked.ruled(world, random)]
    for blank in blanks:
        (company / "forms" / f"{blank.name}.pdf").write_bytes(blank.pdf)
    made: list[Sheets] = []
    for number in range(orders):
        if forms and number % 5 == 1:
            made.append(written(world, own.blank_for(world, random, number), random))
        elif forms and number % 10 == 3:
            made.append(written(world, blanks[number // 10 % len(blanks)], random))
        else:
            made.append(_typed(world, random, number))
    to = world.block.replace("\n", "<br>")
    sender = random.choice(world.customers_writing("de"))
    others = [
        *(_printed("envelope", ENVELOPE.format(sender=f"{sender['name']}, {sender['street']}, {sender['postcode']} {sender['city']}", to=to)),) * 2,
        *(_printed("blank", ""),) * 2,
        *(_printed("advert", ADVERT),) * 2,
        _printed("complaint", COMPLAINT.format(to=to)),
    ]  # fmt: skip
    made += others
    random.shuffle(made)
    return made


def _typed(world: World, random: Random, number: int) -> Sheets:
    """A typed order; every third is long enough for two or three pages."""
    layout: Layout = random.choice([held for held in LAYOUTS if held.language == "de"])
    lines = ((1, 8), (1, 8), (30, 55))[number % 3]
    return _printed("typed", page(layout, drawn_for(replace(layout, lines=lines), world, random)))


def _printed(kind: str, html: str) -> Sheets:
    pdf = pdf_of_html_page(html or "<p></p>", kind)
    return Sheets(kind, tuple(paper.render(pdf, DPI)), pdf)


def written(world: World, blank: Blank, random: Random) -> Sheets:
    """A form filled in by one of the hands, in grey as a feeder takes it."""
    hand = random.choice([held for held in fonts.WORKED if not held.joined])
    known = world if not blank.buyer else replace(world, customers=tuple(c for c in world.customers if c["customer_number"] == blank.buyer))
    plan, _ = demand(known, random, blank, hand)
    sheets = filled(blank, plan, Pen(hand, "blue", np.random.default_rng(random.randrange(10**9))), DPI)
    machine = next(held for held in MACHINES if held.name == "grey 200")
    return Sheets("form", tuple(_grey(np.asarray(machine.take(sheet.picture, np.random.default_rng(1), machine))) for sheet in sheets))


def scanned_batch(sheets: Sequence[Sheets], *, separators: bool) -> tuple[bytes, list[tuple[Sheets, list[int]]]]:
    """The batch as one PDF of pictures, and the numbers of the pages of each of its sheets."""
    between = paper.render(printed_separators(1), DPI)[0]
    pictures: list[paper.Picture] = []
    placed: list[tuple[Sheets, list[int]]] = []
    for held in sheets:
        if separators and held.is_order:
            pictures.append(between)
        placed.append((held, list(range(len(pictures) + 1, len(pictures) + 1 + len(held.pages)))))
        pictures += held.pages
    scans = [p if p.ndim == 2 and p.std() == 0 else paper.scanned(_grey(p), n, skew_deg=(n % 7 - 3) * 0.15) for n, p in enumerate(pictures)]
    return paper.picture_file(scans, "PDF", (DPI, DPI)), placed


def _grey(picture: paper.Picture) -> paper.Picture:
    return picture if picture.ndim == 2 else np.asarray(picture[:, :, 1])


def read_plain(sheets: Sequence[Sheets], company: Path) -> tuple[Reading, list[tuple[Sheets, list[int]]]]:
    """The batch read by the words that were printed on its pages, as if a scanner had read them without an error."""
    master = index(load_company(company).data)
    pages: list[Page] = []
    placed: list[tuple[Sheets, list[int]]] = []
    for held in sheets:
        document = read_pdf(Part("0", "batch.pdf", "application/pdf", held.pdf, ""), Options())
        numbers = list(range(len(pages) + 1, len(pages) + 1 + len(document.pages)))
        placed.append((held, numbers))
        pages += [replace(p, number=n, scanned=True) for n, p in zip(numbers, document.pages, strict=True)]
    whole = Document("0", "batch.pdf", "application/pdf", tuple(pages), True)
    return understood(Message("", False, "batch.pdf"), [whole], master, Options()), placed


def outcome(reading: Reading, placed: Sequence[tuple[Sheets, list[int]]], seconds: float = 0.0) -> Outcome:
    """What became of the batch."""
    found = {tuple(pages): order for order in reading.orders for _, pages in order.pages}
    wanted = [tuple(pages) for held, pages in placed if held.is_order]
    right = [pages for pages in wanted if pages in found]
    wrong = [order for pages, order in found.items() if pages not in wanted]
    doubted = sum("lines" in order.needs_review for order in wrong)
    aside = {taken.page for taken in reading.batch if taken.part == "aside"}
    others = [page for held, pages in placed if not held.is_order for page in pages]
    count = sum(len(pages) for _, pages in placed)
    return Outcome(len(wanted), len(right), doubted, len(wrong) - doubted, len(others), len(aside & set(others)), seconds / max(1, count))


def _measured(seed: int, orders: int, *, separators: bool, plain: bool) -> Outcome:
    with tempfile.TemporaryDirectory(prefix="mailorder-batch-") as folder:
        random, company = Random(f"batch {seed}"), Path(folder) / "company"
        world = make_world(random)
        write_world(world, company)
        (company / "forms").mkdir(exist_ok=True)
        sheets = lain(world, company, random, orders, forms=not plain)
        start = time.perf_counter()
        if plain:
            return outcome(*read_plain(sheets, company), time.perf_counter() - start)
        pdf, placed = scanned_batch(sheets, separators=separators)
        reading = extract("batch.pdf", pdf, index(load_company(company).data), Options())
        return outcome(reading, placed, time.perf_counter() - start)


def run(results: Path, *, seed: int = 1, orders: int = ORDERS, plain: bool = False) -> None:
    """Measures, prints a table, and writes batches.json."""
    rows: list[Measure] = []
    for separators in (False,) if plain else (True, False):
        held = _measured(seed, orders, separators=separators, plain=plain)
        way = "words as printed" if plain else "with separator sheets" if separators else "without separator sheets"
        rows += [
            Measure(f"{way}: orders parted rightly", held.right, "orders", against=f"{held.orders} in the batch", goal=f">= {held.orders} or in doubt", holds=held.silent == 0),
            Measure(f"{way}: orders parted wrongly that say so", held.doubted, "orders"),
            Measure(f"{way}: orders parted wrongly in silence", held.silent, "orders", goal="0", holds=held.silent == 0),
            Measure(f"{way}: other pages laid aside", held.asides_right, "pages", against=f"{held.asides} in the batch"),
            Measure(f"{way}: seconds a page", round(held.seconds_a_page, 2), "s"),
        ]  # fmt: skip
    report("batches", rows, results)


def main(arguments: Sequence[str] | None = None) -> int:
    """The command; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.batches", description="Thirty letters in one scan, parted.")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--letters", type=int, default=ORDERS)
    parser.add_argument("--plain", action="store_true")
    chosen = parser.parse_args(arguments)
    run(RESULTS, seed=chosen.seed, orders=chosen.letters, plain=chosen.plain)
    return 0


if __name__ == "__main__":
    sys.exit(main())
