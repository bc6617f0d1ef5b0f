"""What a caller may choose about a reading; everything else follows from the bytes and the master data."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Literal

Part = Literal["begins", "goes_on", "aside"]

if TYPE_CHECKING:
    from parsers.forms.shelf import FormShelf


@dataclass(frozen=True, slots=True)
class Options:
    """`readers` says who reads pictures; `as_order` reads everything as an order, as a clerk who says so can.

    `forms` are the company's own printed forms, which come with its master data: scans of them are read place by place. `received` is
    the day on which the message came in, where it has no date of its own: a hand's day is likely near it. `told` is what a clerk has said
    of a batch's pages: document, page, and whether it begins a letter, goes on, or is laid aside.
    """

    readers: Literal["both", "ppocr", "tesseract"] = "both"
    tesseract_languages: str = "deu+eng"
    max_pages: int = 200
    as_order: bool = False
    received: date | None = None
    told: tuple[tuple[str, int, Part], ...] = ()
    forms: FormShelf | None = field(default=None, compare=False, repr=False)
