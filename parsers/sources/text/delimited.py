"""CSV: which character parts its cells is told by which of them gives every row the same number of cells."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter

from parsers.message import Part
from parsers.page import Document, Problem
from parsers.sources.text.plain import MAX_CHARACTERS, lay_text
from parsers.sources.text.spreadsheet import rows_as_document

_DELIMITERS = (";", "\t", ",", "|")
_SAMPLE = 200  # rows that are looked at


def read_delimited(part: Part, content: str) -> Document:
    """A CSV's decoded content as a table; as plain text where no delimiter makes a table of it."""
    problems: tuple[Problem, ...] = ()
    if len(content) > MAX_CHARACTERS:
        problems = (
            Problem(
                "too_large", part.number, f"«{part.name}» is too large; what follows the first {MAX_CHARACTERS:,} characters was not read."
            ),
        )
    text = content[:MAX_CHARACTERS].replace("\x00", "")
    said = re.match(r"sep=(.)\r?\n", text)
    if said:
        text = text[said.end() :]
    delimiter = said.group(1) if said else delimiter_of(text)
    rows = _rows(text, delimiter) if delimiter else None
    if rows is None:
        return lay_text(part.number, part.name, text)
    return rows_as_document(part, rows, problems)


def delimiter_of(text: str) -> str | None:
    """The character that parts the cells of this text; None when none makes a table of it."""
    best, best_score = None, 0.0
    for delimiter in _DELIMITERS:
        rows = _rows(text[:100_000], delimiter, _SAMPLE)
        score = _evenness(rows) if rows else 0.0
        if score > best_score:
            best, best_score = delimiter, score
    return best


def _evenness(rows: list[list[str]]) -> float:
    """How many of the rows have the most frequent number of cells (two at least), more cells counting a little more."""
    counts = Counter(len(row) for row in rows if any(row))
    if not counts:
        return 0.0
    cells, _ = max(counts.items(), key=lambda item: (item[1] if item[0] > 1 else 0, item[0]))
    if cells < 2:
        return 0.0
    near = sum(number for width, number in counts.items() if width > 1)
    return (counts[cells] + 0.5 * (near - counts[cells])) / counts.total() + 0.01 * min(cells, 20)


def _rows(text: str, delimiter: str, limit: int | None = None) -> list[list[str]] | None:
    """The rows; None when the text is no CSV with this delimiter."""
    rows: list[list[str]] = []
    try:
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, skipinitialspace=True):
            rows.append(row)
            if limit and len(rows) >= limit:
                break
    except csv.Error:
        return None
    return rows
