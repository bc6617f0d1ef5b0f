"""Rows from a spreadsheet, as the clipboard holds them (tab-separated), to the cells of lines; no database."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from functools import cache

from config.vocabulary import phrases
from review.texts import Texts
from review.typed import NotUnderstood, understood

COLUMNS = ("sku", "description", "quantity", "unit", "unit_price", "line_total")
"""The grid's columns, left to right."""

MOST_ROWS = 500
LONGEST_CELL = 2000

Row = dict[str, str]


def rows_from(pasted: str, column: str, texts: Texts) -> list[Row]:
    """One dictionary a row, by column, as typed there; empty rows are left out.

    A first row of column heads says what the columns are. Without one they are the grid's from `column` on, except that numbers never
    go under «description».
    """
    table = [[cell.strip()[:LONGEST_CELL] for cell in row] for row in csv.reader(pasted.splitlines(keepends=True), delimiter="\t")]
    table = [row for row in table if any(row)][: MOST_ROWS + 1]
    if not table:
        return []
    heads = [_column_of(cell, texts) for cell in table[0]]
    if sum(head is not None for head in heads) >= 2 or (len(heads) == 1 and heads[0] and len(table) > 1):
        table = table[1:]
    else:
        heads = list(_columns_from(column, table))
    return [made for row in table[:MOST_ROWS] if (made := _row(heads, row))]


def _row(heads: Sequence[str | None], row: Sequence[str]) -> Row:
    return {head: " ".join(cell.split()) for head, cell in zip(heads, row, strict=False) if head and cell}


def _columns_from(column: str, table: Sequence[Sequence[str]]) -> list[str]:
    width = max(len(row) for row in table)
    start = COLUMNS.index(column) if column in COLUMNS else 0
    found: list[str] = []
    left = list(COLUMNS[start:])
    for place in range(width):
        cells = [row[place] for row in table if place < len(row) and row[place]]
        if left and left[0] == "description" and found and cells and all(_is_number(cell) for cell in cells):
            left.pop(0)
        if not left:
            break
        found.append(left.pop(0))
    return found


def _is_number(cell: str) -> bool:
    try:
        return bool(understood("quantity", cell))
    except NotUnderstood as reason:
        return reason.key == "typed.ambiguous_number"


def _column_of(head: str, texts: Texts) -> str | None:
    plain = " ".join(head.casefold().replace(".", " ").replace("-", " ").split())
    for name in (*COLUMNS, "buyer_sku", "gtin"):
        if plain and (plain in _head_words(name) or plain == texts(f"field.{name}").casefold().replace(".", "").strip()):
            return name
    return None


@cache
def _head_words(name: str) -> frozenset[str]:
    """A head that says «article» without saying whose number it is means ours."""
    said = phrases("columns", name) + (phrases("columns", "article") if name == "sku" else ())
    return frozenset(" ".join(phrase.casefold().replace(".", " ").replace("-", " ").split()) for phrase in said)


def unit_code(typed: str, texts: Texts) -> str:
    """The code of a unit as people write it; what is no known word stays as it is."""
    plain = typed.casefold().rstrip(".")
    for code in texts.units():
        words = (code, texts(f"unit.{code}"), *phrases("units", code))
        if plain in {word.casefold().rstrip(".") for word in words}:
            return code
    return typed


def normal(path: str, typed: str, texts: Texts) -> str:
    """What was pasted, in normal form. Raises NotUnderstood."""
    return unit_code(typed, texts) if path.endswith(".unit") else understood(path, typed)
