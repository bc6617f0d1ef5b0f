"""A picture file to a document: each of its pages decoded within limits and read."""

from __future__ import annotations

from parsers.message import Part
from parsers.options import Options
from parsers.page import Document, Mark, Page, Problem
from parsers.sources.paper.page import read_paper
from parsers.sources.paper.raster import UnreadablePicture, picture_pages, rasters

LEAST_SIDE = 32  # pixels: lower than any line of text


def read_picture(part: Part, options: Options) -> Document:
    """The picture as pages of words; a page that cannot be read is a problem and an empty page, never an exception."""
    pages: list[Page] = []
    problems: list[Problem] = []
    for number, raster in enumerate(rasters(part.content, options.max_pages), start=1):
        if isinstance(raster, UnreadablePicture):
            problems.append(Problem(raster.code, part.number, f"{part.name}, page {number}: {raster}", {"page": str(number)}))
            pages.append(empty_page(number, "unread"))
            continue
        if min(raster.pixels.shape) < LEAST_SIDE:
            pages.append(empty_page(number))
            continue
        paper = read_paper(raster, number, part.number, options)
        pages.append(paper.page)
        problems.extend(problem for problem in paper.problems if problem not in problems)
    if (count := picture_pages(part.content)) > options.max_pages:
        problems.append(too_many_pages(part, count, options.max_pages))
    return Document(part.number, part.name, part.media_type, tuple(pages), True, problems=tuple(problems))


def empty_page(number: int, mark: Mark = "") -> Page:
    """An A4 page that holds nothing, in the place of one that could not be read."""
    return Page(number, 595.0, 842.0, (), mark=mark)


def too_many_pages(part: Part, count: int, read: int) -> Problem:
    """The problem of a document that is longer than is read."""
    message = f"{part.name} has {count} pages, of which the first {read} were read; look at the rest yourself or raise max_pages"
    return Problem("too_many_pages", part.number, message)
