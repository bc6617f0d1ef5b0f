"""DOCX as a document: paragraphs and tables in their order, headers and footers, text boxes; deletions that were tracked are left out."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from itertools import count, islice

import docx
from lxml import etree

from parsers.message import Part
from parsers.page import Cell, Document, Problem, Zone
from parsers.sources.text.layout import Line, Run, TableCell, lay_out, table_lines
from parsers.sources.text.tabs import with_columns

MAX_UNPACKED = 100_000_000
MAX_LINES = 20_000
_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_GONE = frozenset({_WORD + "del", _WORD + "moveFrom", _FALLBACK, _WORD + "pPr", _WORD + "sectPr", _WORD + "txbxContent"})
_OFF = ("0", "false", "none")


def read_word(part: Part) -> Document:
    """The text of a DOCX file on one page; a document without pages and a problem when it cannot be read."""
    try:
        if _unpacked_size(part.content) > MAX_UNPACKED:
            return _failed(part, "too_large", "unpacks to more than is safe to read")
        tables = count()
        lines = with_columns(list(islice(_lines(part.content, tables), MAX_LINES + 1)), tables)
    except Exception as error:  # python-docx, zipfile and lxml raise nearly anything on a damaged file
        return _failed(part, "damaged", f"cannot be read as a Word document ({type(error).__name__}); ask the sender for another copy")
    laid = lay_out([lines])
    if not laid.text.strip():
        return _failed(part, "no_text", "has no text")
    problems: tuple[Problem, ...] = ()
    if len(lines) > MAX_LINES:
        what = f"«{part.name}» is longer than {MAX_LINES:,} lines; what follows them was not read."
        problems = (Problem("too_large", part.number, what),)
    return Document(part.number, part.name, part.media_type, laid.pages, False, laid.text, problems)


def _unpacked_size(content: bytes) -> int:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return sum(info.file_size for info in archive.infolist())


def _failed(part: Part, code: str, reason: str) -> Document:
    return Document(part.number, part.name, part.media_type, (), False, "", (Problem(code, part.number, f"«{part.name}» {reason}."),))


def _lines(content: bytes, tables: count[int]) -> Iterator[Line]:
    document = docx.Document(io.BytesIO(content))
    section = document.sections[0] if len(document.sections) else None
    if section is not None and not section.header.is_linked_to_previous:
        yield from _block(section.header._element, tables, "own")
    yield from _block(document.element.body, tables, "own")
    if section is not None and not section.footer.is_linked_to_previous:
        yield from _block(section.footer._element, tables, "footer")


def _block(container: etree._Element, tables: count[int], zone: Zone) -> Iterator[Line]:
    """The lines of everything that stands one below the other in here."""
    for element in container:
        if element.tag == _WORD + "p":
            yield from _paragraph(element, tables, zone)
        elif element.tag == _WORD + "tbl":
            yield from _table(element, tables, zone)
            yield ()
        elif element.tag not in _GONE and len(element):
            yield from _block(element, tables, zone)  # content controls, insertions


def _paragraph(paragraph: etree._Element, tables: count[int], zone: Zone) -> Iterator[Line]:
    runs: list[Run] = []
    for run in _runs(paragraph, zone):
        first, *more = run.text.split("\n")
        runs.append(Run(first, run.bold, run.struck, zone))
        for text in more:
            yield tuple(runs)
            runs = [Run(text, run.bold, run.struck, zone)]
    yield tuple(runs)
    for box in _boxes(paragraph):
        yield from _block(box, tables, zone)


def _boxes(paragraph: etree._Element) -> Iterator[etree._Element]:
    """The text boxes that hang on a paragraph, each once though older programs' form of it lies beside."""
    for box in paragraph.iter(_WORD + "txbxContent"):
        if not any(parent.tag == _FALLBACK for parent in box.iterancestors()):
            yield box


def _runs(element: etree._Element, zone: Zone) -> Iterator[Run]:
    for child in element:
        if child.tag == _WORD + "r":
            yield from _run(child, zone)
        elif child.tag not in _GONE and len(child):
            yield from _runs(child, zone)  # links, insertions, smart tags


def _run(run: etree._Element, zone: Zone) -> Iterator[Run]:
    look = run.find(_WORD + "rPr")
    if look is not None and _is_on(look, "vanish"):
        return
    bold = look is not None and _is_on(look, "b")
    struck = look is not None and (_is_on(look, "strike") or _is_on(look, "dstrike"))
    text = "".join(_shown(child) for child in run)
    if text:
        yield Run(text, bold, struck, zone)


def _shown(element: etree._Element) -> str:
    if element.tag == _WORD + "t":
        return (element.text or "").replace("\xa0", " ")
    if element.tag == _WORD + "tab":
        return "\t"
    return "\n" if element.tag in {_WORD + "br", _WORD + "cr"} else "-" if element.tag == _WORD + "noBreakHyphen" else ""


def _is_on(look: etree._Element, name: str) -> bool:
    found = look.find(_WORD + name)
    return found is not None and found.get(_WORD + "val", "1") not in _OFF


def _table(table: etree._Element, tables: count[int], zone: Zone) -> Iterator[Line]:
    number = next(tables)
    cells: list[TableCell] = []
    rows = [row for row in table.iter(_WORD + "tr") if _table_of(row) is table and row.find(f"{_WORD}trPr/{_WORD}del") is None]
    for index, row in enumerate(rows):
        column = 0
        for cell in row.iter(_WORD + "tc"):
            if _row_of(cell) is not row:
                continue
            span = _number(cell, "gridSpan")
            if not _goes_on_above(cell):
                lines = _cell_lines(cell, tables, zone, Cell(number, index, column))
                cells.append(TableCell(index, column, lines, span))
            column += span
    yield from table_lines(cells)


def _cell_lines(cell: etree._Element, tables: count[int], zone: Zone, place: Cell) -> tuple[Line, ...]:
    """A cell's lines, marked with its place; a table inside keeps its own."""
    out = [tuple(Run(run.text, run.bold, run.struck, run.zone, run.cell or place) for run in line) for line in _block(cell, tables, zone)]
    while out and not out[-1]:
        out.pop()
    return tuple(out)


def _table_of(row: etree._Element) -> etree._Element | None:
    return next((parent for parent in row.iterancestors(_WORD + "tbl")), None)


def _row_of(cell: etree._Element) -> etree._Element | None:
    return next((parent for parent in cell.iterancestors(_WORD + "tr")), None)


def _number(cell: etree._Element, name: str) -> int:
    found = cell.find(f"{_WORD}tcPr/{_WORD}{name}")
    value = "" if found is None else found.get(_WORD + "val", "")
    return max(1, min(int(value), 100)) if value.isdigit() else 1


def _goes_on_above(cell: etree._Element) -> bool:
    """A cell merged with the one above has no content of its own."""
    found = cell.find(f"{_WORD}tcPr/{_WORD}vMerge")
    return found is not None and found.get(_WORD + "val", "continue") == "continue"
