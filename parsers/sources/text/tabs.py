"""Lines whose columns tabs part, as in letters typed in a word processor: where several have as many, they are rows of a table."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import replace

from parsers.page import Cell
from parsers.sources.text.layout import Line, Run, TableCell, table_lines, text_of

LEAST_TABS, LEAST_ROWS = 2, 2
_BLANKS = "    "


def with_columns(lines: Sequence[Line], tables: Iterator[int]) -> list[Line]:
    """The lines without tabs: rows after each other with as many of them as cells of a table, in others a wide gap for each."""
    found: list[Line] = []
    for count, group in itertools.groupby(lines, key=lambda line: text_of(line).strip().count("\t")):
        rows = list(group)
        if count >= LEAST_TABS and len(rows) >= LEAST_ROWS:
            found += _table([list(_parted(line)) for line in rows], next(tables))
        else:
            found += [tuple(replace(run, text=run.text.replace("\t", _BLANKS)) for run in line) for line in rows]
    return found


def _parted(line: Line) -> Iterator[Line]:
    """The stretches of a line between its tabs; those before and behind its text part nothing."""
    text = text_of(line)
    ends = len(text) - len(text.lstrip()), len(text.rstrip())
    cell: list[Run] = []
    at = 0
    for run in line:
        for number, piece in enumerate(run.text.split("\t")):
            if number and ends[0] <= at < ends[1]:
                yield tuple(cell)
                cell = []
            at += len(piece) + bool(number)
            if piece:
                cell.append(replace(run, text=piece))
    yield tuple(cell)


def _table(rows: Sequence[Sequence[Line]], number: int) -> list[Line]:
    cells = []
    for index, row in enumerate(rows):
        for column, line in enumerate(row):
            marked = tuple(replace(run, cell=Cell(number, index, column)) for run in line)
            cells.append(TableCell(index, column, (marked,)))
    return table_lines(cells)
