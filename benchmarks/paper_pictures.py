"""Pictures for docs/reading-paper.md: `python -m benchmarks.paper_pictures` writes docs/pictures/paper-*.jpg.

An own form is printed for a customer, filled in by one of the corpus' hands, put through one of its scanners, and read by the product
itself: every picture shows what a step of the reading had in its hands.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from random import Random
from typing import Any

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

from benchmarks.batches import written
from benchmarks.corpus.company import make_world, write_world
from benchmarks.corpus.hand.forms_own import OwnForms
from benchmarks.corpus.hand.press import PRINT
from config.company import MasterData
from config.company_folder import load_company
from parsers.extraction import extract
from parsers.forms.filled import FilledPage
from parsers.forms.own.codes import page_codes
from parsers.forms.own.flattening import flattened
from parsers.forms.own.placing import personal
from parsers.forms.own.printing import printed_form
from parsers.masterdata import index
from parsers.options import Options
from parsers.sources.paper.detector import Picture
from parsers.sources.paper.raster import Raster
from parsers.sources.paper.sheet import Sheet, laid_straight
from tests.parsers.forms.blanks import curled

PICTURES = Path(__file__).parents[1] / "docs" / "pictures"
SEED, DPI, WIDTH, QUALITY = "picture 5", 200, 760, 70
SKEW_DEG, BENT_PX = 1.4, 9
SAMPLE = Path(__file__).parents[1] / "examples" / "company"
PRINTED, WRITTEN = (235, 120, 40), (20, 40, 120)
SURE, LOOK = (30, 140, 60), (200, 90, 0)


def main() -> int:
    """Writes every picture; returns the exit status."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    _save("form", _sample_form())
    with tempfile.TemporaryDirectory() as folder:
        data, scan = _scanned(Path(folder) / "company")
    master = index(data)
    sheet = laid_straight(Raster(scan, float(DPI)))
    filled = master.forms.filled(sheet)
    if filled is None or filled.code is None:
        print("the form was not recognised", file=sys.stderr)
        return 1
    _save("scan", scan)
    _save("laid", _laid(sheet, filled, data, master.forms.blanks))
    _save("ink", filled.ink.picture)
    reading = extract("scan.png", cv2.imencode(".png", scan)[1].tobytes(), master, Options()).as_json("")
    _save("read", _read(sheet, reading))
    return 0


def _sample_form() -> Picture:
    """The sample company's form with articles, as it is sent to a customer."""
    from parsers.forms.own.layout import FormOrder

    data = load_company(SAMPLE).data
    order = FormOrder(data.company, "BESTELLUNG", 1, "de", tuple(data.articles[:8]), article_boxes=max(len(a.sku) for a in data.articles))
    return _colour(printed_form(order, data.customers[:1]))


def _colour(pdf: bytes) -> Picture:
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    picture = np.array(document[0].render(scale=DPI / 72).to_numpy(), np.uint8)
    document.close()
    return np.asarray(picture[:, :, ::-1], np.uint8)


def _scanned(company: Path) -> tuple[MasterData, Picture]:
    """A company, and the scan of one of its forms that came back: skewed and curled."""
    random = Random(SEED)
    world = make_world(random)
    write_world(world, company)
    (company / "forms").mkdir(exist_ok=True)
    own = OwnForms.of(company, random)
    page = written(world, own.blank_for(world, random, 0), random).pages[0]
    return load_company(company).data, np.asarray(curled(page, SKEW_DEG, BENT_PX), np.uint8)


def _laid(sheet: Sheet, filled: FilledPage, data: MasterData, blanks: tuple[Any, ...]) -> Picture:
    """The scan over its blank: in blue what only the scan has, in orange what is printed."""
    customer = next(c for c in data.customers if filled.code and c.customer_number == filled.code.customer)
    seen = page_codes(sheet.pixels)[0]
    blank = personal(next(b for b in blanks if b.code == seen.code.blank), seen.code, customer)
    laid = flattened(sheet.pixels, np.asarray(np.linalg.inv(filled.to_sheet), np.float64), blank)
    over = np.full((*blank.picture.shape, 3), 255, np.float32)
    for picture, colour in ((laid, WRITTEN), (blank.picture, PRINTED)):
        share = ((255.0 - picture.astype(np.float32)) / 255.0)[:, :, None]
        over = over * (1 - share) + np.array(colour, np.float32) * share
    return over.astype(np.uint8)


def _read(sheet: Sheet, reading: Mapping[str, Any]) -> Picture:
    """The page with every value where it was read: green where it is sure, orange where the clerk is asked to look."""
    page = Image.fromarray(255 - (255 - sheet.pixels) // 3).convert("RGB")
    draw, face = ImageDraw.Draw(page), ImageFont.truetype(PRINT["Vera"], 26)
    (order,) = reading["orders"]
    for path, leaf in _leaves(order):
        source = leaf["source"]
        if not source.get("box"):
            continue
        doubted = any(path == entry or path.startswith(f"{entry}.") for entry in order["needs_review"])
        x0, y0, x1, y1 = (v * side for v, side in zip(source["box"], page.size * 2, strict=True))
        draw.rectangle((x0, y0, x1, y1), outline=LOOK if doubted else SURE, width=3)
        draw.text((x0 + 4, y0 + 2), leaf["value"], fill=LOOK if doubted else SURE, font=face)
    return np.asarray(page, np.uint8)


def _leaves(order: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """The values that were written on the page, each with its path; of a place that stands for two the first."""
    seen: set[tuple[float, ...]] = set()
    for path, leaf in _all_leaves(order["fields"], "fields"):
        if (box := tuple(leaf["source"].get("box") or ())) not in seen:
            seen.add(box)
            yield path, leaf
    for n, line in enumerate(order["lines"]):
        yield from _all_leaves({name: line[name] for name in ("sku", "quantity")}, f"lines.{n}")


def _all_leaves(held: Mapping[str, Any], at: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
    for name, value in held.items():
        if isinstance(value, Mapping):
            if "value" in value:
                yield f"{at}.{name}", value
            else:
                yield from _all_leaves(value, f"{at}.{name}")


def _save(name: str, picture: Picture) -> None:
    """A picture small enough for a repository: of `WIDTH` pixels, and without the last of a scanner's noise."""
    page = Image.fromarray(picture).convert("RGB")
    page = page.resize((WIDTH, round(page.height * WIDTH / page.width)), Image.Resampling.LANCZOS)
    page.save(PICTURES / f"paper-{name}.jpg", quality=QUALITY, optimize=True)


if __name__ == "__main__":
    sys.exit(main())
