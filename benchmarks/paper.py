"""How many scanned pages a second are read on all cores, against the same two readers run bare on the same pages in the same run.

Bare: rapidocr's own pipeline (OpenVINO, one thread), then pytesseract on the whole page (one thread), in as many processes. The pages
are order forms drawn here, always the same: 300 dots an inch, noise, a little skew, some upside down. Known forms are the sample company's,
filled in by hand, and read to the order: recognised, laid over the blank, each place scored.
"""

from __future__ import annotations

import hashlib
import io
import json
import multiprocessing
import os
import random
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
import pypdfium2
from PIL import Image
from reportlab.pdfgen.canvas import Canvas

from config.company_folder import load_company
from examples.post import paper
from examples.post.form import ORDER_FORM
from parsers.extraction import extract
from parsers.masterdata import Master, index
from parsers.message import Part
from parsers.options import Options
from parsers.sources.paper.picture import read_picture

PAGES = 16
GOAL, FORMS_GOAL = 0.9, 1.5
COMPANY = Path(__file__).parents[1] / "examples" / "company"
_GOODS = (
    "Kabelbinder 200 x 4,8 mm",
    "Sechskantschraube M8 x 40",
    "Schutzhandschuh Größe 9",
    "Klebeband 50 mm x 66 m",
    "Ordner A4 breit blau",
)


def order_pdf(seed: int) -> bytes:
    """One page: an order of 14 ruled lines with head, addresses and totals, different for each seed."""
    chance = random.Random(seed)
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=(595, 842), invariant=1)
    canvas.setFont("Helvetica-Bold", 16)
    canvas.drawString(60, 780, f"Bestellung {chance.randint(10_000, 99_999)}")
    canvas.setFont("Helvetica", 10)
    for row, text in enumerate(
        ("Muster Bürobedarf GmbH", "Hauptstraße 12", "50667 Köln", "Kundennummer 10023", "Lieferung bis 30.11.2026")
    ):
        canvas.drawString(60, 745 - 14 * row, text)
    for row in range(15):
        _order_row(canvas, chance, row)
    canvas.drawString(400, 290, f"Summe netto {chance.randint(100, 9999)},{chance.randint(0, 99):02d} €")
    canvas.save()
    return file.getvalue()


def _order_row(canvas: Canvas, chance: random.Random, row: int) -> None:
    y = 640 - 22 * row
    canvas.line(55, y - 7, 540, y - 7)
    quantity, cents = chance.randint(1, 250), chance.randint(15, 9000)
    cells = ("Artikel", "Bezeichnung", "Menge", "Preis", "Gesamt")
    if row:
        total = f"{quantity * cents / 100:.2f}".replace(".", ",")
        cells = (
            f"{chance.randint(100, 999)}-{chance.randint(1000, 9999)}",
            chance.choice(_GOODS),
            str(quantity),
            f"{cents / 100:.2f}".replace(".", ","),
            total,
        )
    for x, text in zip((60, 140, 330, 400, 470), cells, strict=True):
        canvas.drawString(x, y, text)


def scanned(pdf: bytes, seed: int, dpi: int = 300) -> bytes:
    """The page as a scanner gives it: grey, noisy, skewed by up to one degree, every sixth upside down; as JPEG."""
    noise = np.random.default_rng(seed)
    document = pypdfium2.PdfDocument(pdf)
    picture = document[0].render(scale=dpi / 72, grayscale=True).to_pil().convert("L")
    document.close()
    picture = picture.rotate(float(noise.uniform(-1, 1)) + (180 if seed % 6 == 5 else 0), fillcolor=255)
    pixels = np.asarray(picture, np.float32) * 0.92 + noise.normal(8, 7, (picture.height, picture.width))
    file = io.BytesIO()
    Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8)).save(file, "JPEG", quality=80, dpi=(dpi, dpi))
    return file.getvalue()


def _read(content: bytes) -> int:
    """How many words our own way finds."""
    part = Part("0", "page.jpg", "image/jpeg", content, hashlib.sha256(content).hexdigest())
    return len(read_picture(part, Options()).words)


@lru_cache(maxsize=1)
def _rapidocr() -> Any:
    from rapidocr import EngineType, RapidOCR

    one_thread = {"EngineConfig.openvino.inference_num_threads": 1}
    engines = {f"{step}.engine_type": EngineType.OPENVINO for step in ("Det", "Cls", "Rec")}
    detection = {"Det.limit_side_len": 1280, "Det.limit_type": "max"}
    return RapidOCR(params={"Global.log_level": "critical", **engines, **one_thread, **detection})


def _read_bare(content: bytes) -> int:
    """How many words both readers find without anything of ours."""
    import pytesseract

    picture = Image.open(io.BytesIO(content))
    lines = _rapidocr()(np.asarray(picture.convert("RGB")), return_word_box=True).txts or ()
    found = pytesseract.image_to_data(picture, lang="deu+eng", output_type=pytesseract.Output.DICT)["text"]
    return len(" ".join(lines).split()) + sum(bool(text.strip()) for text in found)


def _pages_a_second(read: Callable[[bytes], int], pages: list[bytes], workers: int) -> float:
    """Pages a second of a pool whose processes have loaded their models before."""
    with ProcessPoolExecutor(workers, mp_context=multiprocessing.get_context("spawn")) as pool:
        list(pool.map(read, [pages[0]] * (2 * workers)))
        start = time.perf_counter()
        if not all(pool.map(read, pages)):
            raise RuntimeError("a page was read without a word; the measurement is void")
        return len(pages) / (time.perf_counter() - start)


def filled_form(seed: int) -> bytes:
    """The sample company's form filled in by hand for one of its customers: 4 to 9 rows, scanned at 200 dots an inch."""
    master, chance = _master(), random.Random(seed)
    customer, goods = chance.choice(master.data.customers), chance.sample(list(master.data.articles), chance.randint(4, 9))
    fields = {
        "customer_number": customer.customer_number,
        "bill_to.name": customer.name[:26],
        "bill_to.street": customer.street,
        "bill_to.city": customer.city,
        "order_date": "12.10.2026",
    }
    rows = [{"sku": a.sku, "description": a.name_de[:24], "quantity": str(chance.randint(1, 99))} for a in goods]
    blank = (COMPANY / "forms" / "bestellschein.pdf").read_bytes()
    page = paper.filled_in(ORDER_FORM, blank, fields, ("invoice",), rows, chance.choice(sorted(paper.HANDS)), seed, 200)
    return paper.picture_file([paper.scanned(page, seed, skew_deg=chance.uniform(-1, 1), noise=5)], "PNG", (200, 200))


@lru_cache(maxsize=1)
def _master() -> Master:
    return index(load_company(COMPANY).data)


def _read_form(content: bytes) -> int:
    """How many lines our own way reads of a form that it knows."""
    return sum(len(order.lines) for order in extract("form.png", content, _master(), Options()).orders)


def run(results: Path) -> None:
    """Measures, prints a table, and writes paper.json into the folder."""
    os.environ["OMP_THREAD_LIMIT"] = "1"
    workers = os.cpu_count() or 1
    printed = [scanned(order_pdf(seed), seed) for seed in range(PAGES)]
    forms = [filled_form(seed) for seed in range(PAGES)]
    rows = [
        _compared(f"scanned pages read by both readers, {workers} processes", _read, printed, workers, GOAL),
        _compared(f"known forms filled in by hand, to the order, {workers} processes", _read_form, forms, workers, FORMS_GOAL),
    ]
    results.mkdir(parents=True, exist_ok=True)
    (results / "paper.json").write_text(json.dumps(rows, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    for row in rows:
        verdict = "holds" if row["holds"] else "FAILS"
        print(f"{row['name']}: {row['value']:.2f} pages/s, {row['against']}, ratio {row['ratio']:.2f} (goal {row['goal']}): {verdict}")


def _compared(name: str, read: Callable[[bytes], int], pages: list[bytes], workers: int, goal: float) -> dict[str, Any]:
    """Our way and the bare readers on the same pages, as a row of the results."""
    bare, ours = _pages_a_second(_read_bare, pages, workers), _pages_a_second(read, pages, workers)
    return {
        "name": name,
        "value": round(ours, 3),
        "unit": "pages/s",
        "against": f"the bare readers: {bare:.3f} pages/s",
        "ratio": round(ours / bare, 3),
        "goal": f">= {goal}",
        "holds": ours / bare >= goal,
    }
