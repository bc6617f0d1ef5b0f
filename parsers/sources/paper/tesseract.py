"""Tesseract as a reader, by pytesseract, on one thread."""

from __future__ import annotations

import os
import tempfile
from functools import lru_cache
from pathlib import Path
from typing import Any

import cv2
import pytesseract

from parsers.page import Box
from parsers.sources.paper.detector import Picture
from parsers.sources.paper.ocr import ReaderMissing, Seen
from parsers.sources.paper.sheet import Sheet

# Sparse text: with it Tesseract finds the cells of a table that its page analysis takes for a picture or drops.
PAGE_MODE = 11
ROWS = 6  # one block of rows
QUICKEST = "eng"
TIMEOUT_S = 120

# Its OpenMP threads cost more than they bring when every core reads a page of its own.
os.environ.setdefault("OMP_THREAD_LIMIT", "1")


@lru_cache(maxsize=1)
def installed_languages() -> frozenset[str]:
    """The languages that Tesseract has. Raises ReaderMissing."""
    try:
        return frozenset(pytesseract.get_languages(config=""))
    except (pytesseract.TesseractNotFoundError, pytesseract.TesseractError, OSError) as error:
        reason = "is not installed" if isinstance(error, pytesseract.TesseractNotFoundError) else f"does not start ({error})"
        raise ReaderMissing(f"Tesseract {reason}; install the packages tesseract-ocr, tesseract-ocr-deu and tesseract-ocr-eng") from None


def read_figures(picture: Picture, dpi: float, figures: str, languages: str) -> list[Seen]:
    """What stands in a picture of rows, which holds nothing but these signs; by the quickest model of these languages."""
    language = QUICKEST if QUICKEST in languages.split("+") else languages
    table = _table(picture, dpi, language, ROWS, f"-c tessedit_char_whitelist={figures}")
    return [seen for seen in _words(table) if seen.text]


def read_by_tesseract(sheet: Sheet, languages: str, page_mode: int = PAGE_MODE) -> list[Seen]:
    """All words of the sheet in languages such as "deu+eng". Raises ReaderMissing."""
    absent = [name for name in languages.split("+") if name not in installed_languages()]
    if absent:
        packages = ", ".join(f"tesseract-ocr-{name}" for name in absent)
        raise ReaderMissing(f"Tesseract lacks the language {', '.join(absent)}; install {packages} or change tesseract_languages")
    return [seen for seen in _words(_table(sheet.pixels, sheet.dpi, languages, page_mode)) if seen.text]


def _table(picture: Picture, dpi: float, languages: str, page_mode: int, more: str = "") -> dict[str, list[Any]]:
    """Tesseract's table of words; empty where it gave up on the picture."""
    with tempfile.TemporaryDirectory() as folder:
        # A plain bitmap: compressing a PNG takes a tenth of the reading.
        path = Path(folder) / "page.pgm"
        cv2.imwrite(str(path), picture)
        try:
            table: dict[str, list[Any]] = pytesseract.image_to_data(
                str(path),
                lang=languages,
                config=f"--psm {page_mode} --dpi {round(dpi)} {more}",
                output_type=pytesseract.Output.DICT,
                timeout=TIMEOUT_S,
            )
        except (pytesseract.TesseractError, RuntimeError):
            return {"text": []}
    return table


def _words(table: dict[str, list[Any]]) -> list[Seen]:
    lines: dict[tuple[int, int, int], int] = {}
    words = []
    for i, text in enumerate(table["text"]):
        line = lines.setdefault((table["block_num"][i], table["par_num"][i], table["line_num"][i]), len(lines))
        left, top = table["left"][i], table["top"][i]
        box = Box(left, top, left + table["width"][i], top + table["height"][i])
        words.append(Seen(str(text).strip(), box, max(0.0, float(table["conf"][i])) / 100, line))
    return words
