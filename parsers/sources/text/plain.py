"""Plain text as a document: the columns that its author made of blanks and tabs stay columns."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from parsers.page import Cell, Document, Problem, Zone
from parsers.sources.mail.goods import counts_goods
from parsers.sources.mail.zones import zones_of
from parsers.sources.text.form_fields import with_labels
from parsers.sources.text.layout import Line, Run, TableCell, lay_out, table_lines, text_of, wrapped

TAB = 8
MAX_CHARACTERS = 1_000_000
MAX_LINES = 50_000
LONGEST_LINE = 2_000  # a longer one is shown as several, as every mail program does; a message without line breaks stays readable
_MOST_ROWS_OF_LETTERHEAD = 3
_LINE_END = re.compile(r"\r\n|\r|\n|\x0c|\u2028|\x85")
_DRAWN = re.compile(r"[-+=|: ]*[-=]{3}[-+=|: ]*")
_TWO_CELLS = re.compile(r"[^;]*[^\s;];[^\s;][^;]*")  # «4711-03;12», where prose has a blank behind the sign
_COUNT = re.compile(r"\s*\d{1,5}(?:[.,]\d{1,3})?\s?[^\W\d]{1,12}\.?\s*")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0e-\x1b\x7f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")


def lay_text(number: str, name: str, text: str, subject: str | None = None) -> Document:
    """One page of this text. With a `subject` it is a mail's text, in which quotations, signature and footer are told apart."""
    lines, problems = _within_reach(number, name, text)
    shown = _lines(with_labels(lines))
    zones = zones_of([text_of(line) for line in shown], subject) if subject is not None else _all_own(shown)
    laid = lay_out(
        [[tuple(run if run.zone == zone else replace(run, zone=zone) for run in line) for line, zone in zip(shown, zones, strict=True)]]
    )
    return Document(number, name, "text/plain", laid.pages if text.strip() else (), False, laid.text, problems)


def lay_lines(number: str, name: str, text: str) -> Document:
    """One page of a text that is made for machines: line by line as it stands, so that its offsets stay; see `clean_line`."""
    lines, problems = _within_reach(number, name, text)
    laid = lay_out([[(Run(line),) for line in lines]])
    return Document(number, name, "text/plain", laid.pages if text.strip() else (), False, laid.text, problems)


def _within_reach(number: str, name: str, text: str) -> tuple[list[str], tuple[Problem, ...]]:
    lines = _LINE_END.split(text[:MAX_CHARACTERS], MAX_LINES)
    if len(text) <= MAX_CHARACTERS and len(lines) <= MAX_LINES:
        return lines, ()
    what = f"«{name or number}» is longer than {MAX_LINES:,} lines or {MAX_CHARACTERS:,} characters; what follows them was not read."
    return lines[:MAX_LINES], (Problem("too_large", number, what),)


def _lines(lines: Sequence[str]) -> list[Line]:
    """The lines as they are shown: rows whose cells are parted by tabs (pasted from a spreadsheet), bars or semicolons as a table."""
    shown: list[Line] = []
    tables = 0
    for (separator, count), group in groupby(lines, key=_separator):
        rows = list(group)
        if separator and len(rows) >= _least_rows(separator, count) and not _is_letterhead(rows, separator):
            shown += _table(rows, separator, tables)
            tables += 1
        else:
            shown += [piece for line in rows for piece in wrapped((Run(clean_line(line)),), LONGEST_LINE)]
    return shown


def _least_rows(separator: str, count: int) -> int:
    """How many rows make a table: one of tabs may stand alone, and two cells parted by a semicolon may be prose until there are three."""
    if separator == "\t" and count > 1:
        return 1
    return 3 if separator == ";" and count == 1 else 2


def _is_letterhead(rows: Sequence[str], separator: str) -> bool:
    """Whether bars only part how the sender is reached, as in signatures: «Muster BV | Dorpsstraat 4 | 1032 KM Amsterdam»."""
    return separator == "|" and len(rows) <= _MOST_ROWS_OF_LETTERHEAD and any("@" in row or "www." in row for row in rows)


def _separator(line: str) -> tuple[str, int]:
    """What parts the cells of a line, and how often; ("", 0) for a line that is no row. A drawn line counts as a row of its table."""
    bare = line.strip(" ")
    if "\t" in bare.strip():
        return "\t", bare.rstrip().count("\t")
    if _DRAWN.fullmatch(bare):
        bare = bare.replace("+", "|")
    found = next(((mark, bare.count(mark)) for mark in "|;" if bare.count(mark) > 1), None)
    found = found or ((";", 1) if _TWO_CELLS.fullmatch(bare) else None)
    return found or (("/", bare.count("/")) if _is_parted_by_strokes(bare) else ("", 0))


def _is_parted_by_strokes(line: str) -> bool:
    """Whether strokes part number, count and name of goods, «4711/2 Stk/Hammer 500 g»: one part is a count with its unit and no more."""
    parts = line.split("/") if line.count("/") > 1 else ()
    return len(parts) > 2 and any(_COUNT.fullmatch(part) and counts_goods([part]) for part in parts)


def _table(rows: Sequence[str], separator: str, number: int) -> list[Line]:
    cells = []
    for row, line in enumerate(rows):
        texts = [""] if _DRAWN.fullmatch(line.strip()) else line.split(separator)
        for column, text in enumerate(texts):
            run = Run(clean_line(text).strip(), cell=Cell(number, row, column))
            if run.text or column == 0:
                cells.append(TableCell(row, column, ((run,),)))
    return table_lines(cells)


def _all_own(lines: Sequence[Line]) -> list[Zone]:
    return ["own" for _ in lines]


def clean_lines(text: str) -> str:
    """The text with its lines as `clean_line` has them, "\\n" between them."""
    return "\n".join(clean_line(line) for line in _LINE_END.split(text))


def clean_line(line: str) -> str:
    """A line with tabs as blanks up to the next stop, and without characters that show nothing."""
    return _CONTROL.sub("", line).expandtabs(TAB).replace("\xa0", " ").rstrip()


def join_flowed(text: str, delete_space: bool) -> str:
    """The paragraphs of a format=flowed text (RFC 3676) as one line each; quote marks stay once, in front."""
    return "\n".join(_paragraphs(text, delete_space))


def _paragraphs(text: str, delete_space: bool) -> Iterator[str]:
    depth = 0
    held: list[str] = []
    for line in text.split("\n"):
        marks = len(line) - len(line.lstrip(">"))
        content = line[marks:]
        content = content.removeprefix(" ")
        signature = content.rstrip("\r") == "-- "
        flows = content.endswith(" ") and not signature
        if held and (marks != depth or signature):
            yield _quoted(depth, held)
            held = []
        depth = marks
        held.append(content[:-1] if flows and delete_space else content)
        if not flows:
            yield _quoted(depth, held)
            held = []
    if held:
        yield _quoted(depth, held)


def _quoted(depth: int, pieces: list[str]) -> str:
    return (">" * depth + " " if depth else "") + "".join(pieces)
