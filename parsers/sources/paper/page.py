"""One picture of a page to a page of words: laid straight, read by the readers, with its rulings and strikes, in points."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from parsers.forms.filled import FilledPage
from parsers.forms.own.codes import is_separator, says_separator
from parsers.options import Options
from parsers.page import Box, Page, Problem, Ruling, Word
from parsers.sources.paper.agreement import agreed
from parsers.sources.paper.ocr import ReaderMissing, Seen
from parsers.sources.paper.ppocr import read_by_ppocr
from parsers.sources.paper.raster import Raster
from parsers.sources.paper.rulings import picture_rulings
from parsers.sources.paper.second_look import FIGURES, looked_at_again
from parsers.sources.paper.sheet import Sheet, laid_straight
from parsers.sources.paper.strikes import without_seeming_strikes
from parsers.sources.paper.tesseract import read_by_tesseract, read_figures
from parsers.sources.paper.unread import unread_ink
from parsers.sources.pdf.strikes import with_strikes
from parsers.sources.reading_order import in_reading_order


@dataclass(frozen=True, slots=True)
class PaperPage:
    """A page that was read from its picture, and the readers that were missing."""

    page: Page
    problems: tuple[Problem, ...]


def read_paper(raster: Raster, number: int, document: str, options: Options) -> PaperPage:
    """The page with `number`; a missing reader is a problem, and the other one reads alone."""
    sheet = laid_straight(raster)
    if is_separator(sheet.pixels):
        return PaperPage(replace(_page(sheet, number, [], []), mark="separator"), ())
    if options.forms and options.readers != "tesseract" and (filled := options.forms.filled(sheet)):
        return PaperPage(_filled_page(sheet, number, filled), ())
    problems: list[Problem] = []
    leading = _asked(options.readers != "tesseract", lambda: read_by_ppocr(sheet), document, problems)
    confirming = _asked(options.readers != "ppocr", lambda: read_by_tesseract(sheet, options.tesseract_languages), document, problems)
    words = agreed(leading, confirming) if leading is not None else agreed(confirming or [], None)
    if leading is not None and confirming is not None:
        words = looked_at_again(sheet.pixels, words, lambda rows, dpi: read_figures(rows, dpi, FIGURES, options.tesseract_languages))
    marked, rulings = with_strikes(words, picture_rulings(sheet.pixels, sheet.dpi))
    marked = without_seeming_strikes(sheet.pixels, marked)
    page = _page(sheet, number, marked, rulings, unread_ink(sheet.pixels, sheet.dpi, marked, rulings))
    if says_separator(page):
        return PaperPage(replace(page, words=(), mark="separator"), tuple(problems))
    return PaperPage(page if page.words else replace(page, mark="blank"), tuple(problems))


def _asked(wanted: bool, read: Callable[[], list[Seen]], document: str, problems: list[Problem]) -> list[Seen] | None:
    """What a reader saw; None where it was not wanted or is missing."""
    if not wanted:
        return None
    try:
        return read()
    except ReaderMissing as error:
        problems.append(Problem("reader_missing", document, str(error)))
        return None


def _page(sheet: Sheet, number: int, words: list[Word], rulings: list[Ruling], unread: Sequence[Box] = ()) -> Page:
    scale = sheet.points_per_pixel
    height, width = sheet.pixels.shape
    return Page(
        number=number,
        width=width * scale,
        height=height * scale,
        words=in_reading_order([_in_points(word, scale) for word in words]),
        rulings=tuple(Ruling(r.x0 * scale, r.y0 * scale, r.x1 * scale, r.y1 * scale) for r in rulings),
        scanned=True,
        unread=tuple(_scaled(box, scale) for box in unread),
    )


def _filled_page(sheet: Sheet, number: int, filled: FilledPage) -> Page:
    """A page of a known form: its places are read by who knows what belongs there; its words are what the form itself says."""
    scale = sheet.points_per_pixel
    height, width = sheet.pixels.shape
    words = [Word(text, filled.on_sheet(box), size=round(box.height, 2)) for text, box in filled.page.words]
    return Page(number, width * scale, height * scale, in_reading_order(words), scanned=True, filled=filled)


def _in_points(word: Word, scale: float) -> Word:
    box = _scaled(word.box, scale)
    return replace(word, box=box, size=round(box.height, 2))


def _scaled(box: Box, scale: float) -> Box:
    return Box(box.x0 * scale, box.y0 * scale, box.x1 * scale, box.y1 * scale)
