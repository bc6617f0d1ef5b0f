"""The source beside the form: each document's pages with the boxes of what was read, or its text with the spans marked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from review.draft.order_form import Mark
from review.source.documents import Shown

SHEET = 1.4142


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text: `marks` are the values that stand in it, none for plain text."""

    text: str
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True)
class PageView:
    """One page's number, the marks on it, and its height by its width, that of a sheet where the file does not say.

    `taken` is what it was taken for where it can be parted otherwise (part, kind, sure).
    """

    number: int
    marks: tuple[Mark, ...]
    taken: Mapping[str, Any] | None = None
    ratio: float = SHEET


@dataclass(frozen=True, slots=True)
class Source:
    """One document with all that was read in it."""

    document: Shown
    pages: tuple[PageView, ...]
    pieces: tuple[Piece, ...]
    aside: tuple[Mapping[str, Any], ...] = ()


def sources(documents: Sequence[Shown], marks: Sequence[Mark], content: Mapping[str, Any]) -> tuple[Source, ...]:
    """The documents that can be shown, those with marks first, each with its own; of a batch the order's pages and those next to them."""
    made = [_source(document, [mark for mark in marks if mark.document == document.number], content) for document in documents]
    worth = [source for source in made if source.pages or source.pieces or source.document.html or not source.document.inline]
    read = {mark.document for mark in marks}
    return tuple(sorted(worth, key=lambda source: source.document.number not in read))


def _source(document: Shown, marks: list[Mark], content: Mapping[str, Any]) -> Source:
    batch = {one["page"]: one for one in content.get("batch") or () if one["document"] == document.number}
    own = (content.get("pages") or {}).get(document.number) if batch else None
    numbers = [n for n in range(1, document.pages + 1) if not own or min(own) - 1 <= n <= max(own) + 1]
    ratios = document.ratios + (SHEET,) * max(0, document.pages - len(document.ratios))
    pages = tuple(
        PageView(
            number,
            tuple(mark for mark in marks if mark.box and mark.page == number),
            _taken(number, batch, document.pages),
            ratios[number - 1],
        )
        for number in numbers
    )
    aside = tuple(one for one in batch.values() if one["part"] == "aside")
    return Source(document, pages, pieces(document.text or "", marks), aside)


def _taken(number: int, batch: Mapping[int, Mapping[str, Any]], count: int) -> Mapping[str, Any] | None:
    """What a page was taken for; None where there is but one."""
    if count < 2:
        return None
    return batch.get(number) or {"part": "begins" if number == 1 else "goes_on", "kind": "", "sure": True}


def pieces(text: str, marks: Sequence[Mark]) -> tuple[Piece, ...]:
    """The text cut at the ends of all spans, which may overlap; spans beyond the text are left out."""
    spans = [(mark.span, mark) for mark in marks if mark.span and 0 <= mark.span[0] < mark.span[1] <= len(text)]
    cuts = sorted({0, len(text), *(end for span, _ in spans for end in span)})
    if not text:
        return ()
    return tuple(
        Piece(text[start:end], tuple(mark for span, mark in spans if span[0] <= start and end <= span[1])) for start, end in pairwise(cuts)
    )
