"""A PDF to pages of words: from its own characters where they can be trusted, else from the picture of the page."""

from __future__ import annotations

import cv2
import pypdfium2
import pypdfium2.raw as pdfium

from parsers.message import Part
from parsers.options import Options
from parsers.page import OUT_OF_MEMORY, Document, Page, Problem
from parsers.sources.memory import wants_memory
from parsers.sources.paper.page import read_paper
from parsers.sources.paper.picture import empty_page, too_many_pages
from parsers.sources.pdf.opening import UnreadablePdf, opened_page, opened_pdf
from parsers.sources.pdf.page import LookedAt, looked_at, page_raster
from parsers.sources.pdf.xfa import xfa_page
from parsers.sources.reading_order import in_reading_order

_XFA = (pdfium.FORMTYPE_XFA_FULL, pdfium.FORMTYPE_XFA_FOREGROUND)


def read_pdf(part: Part, options: Options) -> Document:
    """The PDF as pages of words; what cannot be read is a problem (and an empty page), never an exception."""
    pages: list[Page] = []
    problems: list[Problem] = []
    try:
        with opened_pdf(part.content) as pdf:
            for index in range(min(len(pdf), options.max_pages)):
                page, found = _page(pdf, index, part, options)
                pages.append(page)
                problems.extend(problem for problem in found if problem not in problems)
            if pdf.get_formtype() in _XFA and (typed := xfa_page(part.content, len(pages) + 1)):
                pages.append(typed)
            if len(pdf) > options.max_pages:
                problems.append(too_many_pages(part, len(pdf), options.max_pages))
    except UnreadablePdf as error:
        problems.append(Problem(error.code, part.number, f"{part.name}: {error}"))
    return Document(part.number, part.name, part.media_type, tuple(pages), True, problems=tuple(problems))


def _page(pdf: pypdfium2.PdfDocument, index: int, part: Part, options: Options) -> tuple[Page, tuple[Problem, ...]]:
    """One page, and what went wrong with it."""
    number = index + 1
    try:
        page = opened_page(pdf, index)
        try:
            seen = looked_at(page)
            if not seen.as_picture:
                return _text_page(seen, number), ()
            raster = page_raster(page, seen.view)
        finally:
            page.close()
        paper = read_paper(raster, number, part.number, options)
    except (pypdfium2.PdfiumError, cv2.error, ValueError, MemoryError) as error:
        message = f"{part.name}, page {number} could not be read ({error}); look at it yourself or ask for it again"
        return empty_page(number, "unread"), (
            Problem(OUT_OF_MEMORY if wants_memory(error) else "damaged", part.number, message, {"page": str(number)}),
        )
    return paper.page, paper.problems


def _text_page(seen: LookedAt, number: int) -> Page:
    words = in_reading_order(seen.words)
    return Page(number, seen.view.width, seen.view.height, words, tuple(seen.rulings), tuple(seen.fills))
