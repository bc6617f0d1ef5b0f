"""Two readers on a picture, like two persons keying: PP-OCR leads, Tesseract confirms."""

from __future__ import annotations

from typing import NamedTuple, Protocol

from parsers.page import Box
from parsers.sources.paper.sheet import Sheet


class ReaderMissing(Exception):
    """A reader that is not installed, or lacks a language; the text says what to install."""


class Seen(NamedTuple):
    """A word as one reader saw it: its box in pixels of the sheet, its probability (0 to 1), the line it was read in, a stroke through
    it."""

    text: str
    box: Box
    confidence: float
    line: int
    struck: bool = False


class Reader(Protocol):
    """Reads all of a sheet. Raises ReaderMissing."""

    def __call__(self, sheet: Sheet) -> list[Seen]: ...
