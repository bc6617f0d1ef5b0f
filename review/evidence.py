"""The source beside the form: each document's pages with the boxes of what was read, or its text with the spans marked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from review.documents import Shown
from review.order_form import Mark

SHEET = 1.4142


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text: `marks` are the values that stand in it, none for plain text."""

    text: str
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True)
class PageView:
    """One page's number, the marks on it, and its height by its width, that of a sheet where the file does not say."""

    number: int
    marks: tuple[Mark, ...]
    ratio: float = SHEET


@dataclass(frozen=True, slots=True)
class Source:
    """One document with all that was read in it."""

    document: Shown
    pages: tuple[PageView, ...]
    pieces: tuple[Piece, ...]


def sources(documents: Sequence[Shown], marks: Sequence[Mark]) -> tuple[Source, ...]:
    """The documents that can be shown, those with marks first, each with its own."""
    made = [_source(document, [mark for mark in marks if mark.document == document.number]) for document in documents]
    worth = [source for source in made if source.pages or source.pieces or source.document.html or not source.document.inline]
    read = {mark.document for mark in marks}
    return tuple(sorted(worth, key=lambda source: source.document.number not in read))


def _source(document: Shown, marks: list[Mark]) -> Source:
    ratios = document.ratios + (SHEET,) * max(0, document.pages - len(document.ratios))
    pages = tuple(
        PageView(number, tuple(mark for mark in marks if mark.box and mark.page == number), ratio)
        for number, ratio in zip(range(1, document.pages + 1), ratios, strict=False)
    )
    return Source(document, pages, pieces(document.text or "", marks))


def pieces(text: str, marks: Sequence[Mark]) -> tuple[Piece, ...]:
    """The text cut at the ends of all spans, which may overlap; spans beyond the text are left out."""
    spans = [(mark.span, mark) for mark in marks if mark.span and 0 <= mark.span[0] < mark.span[1] <= len(text)]
    cuts = sorted({0, len(text), *(end for span, _ in spans for end in span)})
    if not text:
        return ()
    return tuple(
        Piece(text[start:end], tuple(mark for span, mark in spans if span[0] <= start and end <= span[1])) for start, end in pairwise(cuts)
    )
