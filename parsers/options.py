"""What a caller may choose about a reading; everything else follows from the bytes and the master data."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Options:
    """`readers` says who reads pictures; `as_order` reads everything as an order, as a clerk who says so can."""

    readers: Literal["both", "ppocr", "tesseract"] = "both"
    tesseract_languages: str = "deu+eng"
    max_pages: int = 200
    as_order: bool = False
