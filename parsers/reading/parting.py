"""What a document holds besides one order: a second order, below the first or on its own page, and pages of general terms."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from parsers.page import Document, Page, Word
from parsers.reading.phrasing import places, said
from parsers.reading.segments import Segment, segments

_FEW_WORDS = 80  # a page of terms is full of words
_WORDS_A_ROW = 6.0
_MOST_NUMBERS = 0.08  # of its words
_HEADING_WORDS = 10
_TOP_SHARE = 0.3
_MOST_PARTS = 20
_FIRST_SEGMENTS = 5


@dataclass(frozen=True, slots=True)
class NumberOnPage:
    """An order number beyond doubt: its value, what it is labelled as, and how far down the page its row begins, in points."""

    value: str
    label: str
    top: float


def without_papers_of_terms(documents: Sequence[Document]) -> list[Document]:
    """The documents without their pages of general terms, and without those that are nothing else where another is left."""
    kept = [document for document in documents if not _is_paper_of_terms(document)] if len(documents) > 1 else []
    return [without_terms(document) for document in kept or documents]


def _is_paper_of_terms(document: Document) -> bool:
    """Whether a file is a sheet of terms: few long lines, of which one begins with such a heading."""
    if not document.paged or len(document.pages) != 1:
        return False
    segments_of = [segment for row in _rows(document, document.pages[0]) for segment in row]
    headed = any(_opens_terms(segment.text) for segment in segments_of[:_FIRST_SEGMENTS])
    long = sum(len(segment.words) for segment in segments_of if len(segment.words) >= _WORDS_A_ROW)
    return headed and 2 * long > sum(len(segment.words) for segment in segments_of)


def _opens_terms(text: str) -> bool:
    return any(start == 0 for key in ("titles", "line_stop") for start, _ in places(text, key, "terms"))


def without_terms(document: Document) -> Document:
    """The document without its pages of general terms: running text under such a heading, and what goes on behind it.

    The first page always stays.
    """
    kept: list[Page] = []
    in_terms = False
    for page in document.pages:
        rows = _rows(document, page)
        in_terms = bool(kept) and _is_running_text(rows) and (in_terms or _begins_terms(page, rows))
        if not in_terms:
            kept.append(page)
    return document if len(kept) == len(document.pages) else replace(document, pages=tuple(kept))


def _rows(document: Document, page: Page) -> list[list[Segment]]:
    rows: dict[int, list[Segment]] = {}
    for segment in segments(document, page):
        rows.setdefault(segment.row, []).append(segment)
    return list(rows.values())


def _is_running_text(rows: Sequence[Sequence[Segment]]) -> bool:
    """Whether a page is full of sentences, in one column or two, with hardly a number among the words."""
    words = [word.text for row in rows for segment in row for word in segment.words]
    pieces = sum(len(row) for row in rows)
    numbers = sum(any(c.isdigit() for c in word) and not re.fullmatch(r"\(?§?\d{1,2}(?:\.\d{1,2})*[.)]*", word) for word in words)
    return len(words) >= _FEW_WORDS and len(words) / max(1, pieces) >= _WORDS_A_ROW and numbers <= _MOST_NUMBERS * len(words)


def _begins_terms(page: Page, rows: Sequence[Sequence[Segment]]) -> bool:
    top = [segment for row in rows for segment in row if segment.box.y0 < _TOP_SHARE * page.height and len(segment.words) <= _HEADING_WORDS]
    return any(said(segment.text, "titles", "terms") or said(segment.text, "line_stop", "terms") for segment in top)


def apart(documents: Sequence[Document], numbers: Sequence[Sequence[str | None]]) -> tuple[Document, ...]:
    """The documents, each parted where a page begins another order; `numbers` are the clear order numbers page by page."""
    return tuple(part for document, by_page in zip(documents, numbers, strict=True) for part in _by_page(document, by_page))


def _by_page(document: Document, numbers: Sequence[str | None]) -> Iterator[Document]:
    if len(document.pages) == 1:
        yield document
        return
    pages: list[Page] = []
    current: str | None = None
    for page, number in zip(document.pages, numbers, strict=True):
        if pages and number and current and number != current:
            yield replace(document, pages=tuple(pages))
            pages = []
        current = number or current
        pages.append(page)
    yield replace(document, pages=tuple(pages))


def below_one_another(document: Document, numbers: Sequence[NumberOnPage]) -> tuple[tuple[Document, str | None], ...]:
    """The orders of a single page, each with what stands above the first of them and with the signature below the last, and its number.

    They are told apart only by the same label with other numbers: then the same hand began anew.
    """
    if len(document.pages) != 1:
        return ((document, None),)
    begins = max((_labelled(numbers, label) for label in {number.label for number in numbers}), key=len, default=[])
    if not 1 < len(begins) <= _MOST_PARTS or _is_under_another(begins, numbers):
        return ((document, None),)
    page = document.pages[0]
    ends = [*(number.top for number in begins[1:]), page.height + 1]
    return tuple(
        (
            replace(document, pages=(replace(page, words=tuple(w for w in page.words if _belongs(w, begins[0].top, number.top, end))),)),
            number.value,
        )
        for number, end in zip(begins, ends, strict=True)
    )


def _is_under_another(begins: Sequence[NumberOnPage], numbers: Sequence[NumberOnPage]) -> bool:
    """Whether a number with another label stands above all these: «PURCHASE ORDER 4711 / … / Our ref: A-1» has these for its lines."""
    own = {number.value for number in begins}
    return any(number.label != begins[0].label and number.top < begins[0].top and number.value not in own for number in numbers)


def _labelled(numbers: Sequence[NumberOnPage], label: str) -> list[NumberOnPage]:
    """Where each number with this label stands first, from the top."""
    found: dict[str, NumberOnPage] = {}
    for number in sorted(numbers, key=lambda n: n.top):
        if number.label == label:
            found.setdefault(number.value, number)
    return list(found.values())


def _belongs(word: Word, first: float, top: float, until: float) -> bool:
    return word.box.middle < first or top <= word.box.middle < until or word.zone in {"signature", "footer"}
