"""Rows of a printed form that the buyer left empty: articles that are offered there and not ordered (CONTRACT.md: no lines)."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from parsers.reading.lines.assignment import Roles
from parsers.reading.lines.numerals import Numeral
from parsers.reading.lines.rows import Row

LEAST_EMPTY = 3


def rows_left_empty(
    rows: Sequence[Row], roles: Roles, numerals: dict[int, list[Numeral]], is_number: Callable[[str], bool]
) -> frozenset[int]:
    """The numbers of the rows of a form that name an article each and have nothing under the head of the quantity.

    A form has several such rows, or more than were filled in; every row that was filled in names its article itself. On a scan a hand
    may have written what could not be read, so that no row of one is taken for empty.
    """
    if roles.quantity is None or "quantity" not in roles.quantity.roles or any(row.page.scanned for row in rows):
        return frozenset()
    counted = {number: numeral for number, numeral in roles.quantity.numerals.items() if numeral.amount.value}  # «0» is none
    filled = [row for row in rows if row.number in counted]
    rest = [row for row in rows if row.number not in counted and _names(row, is_number)]
    others = _other_columns(filled, roles, numerals)
    empty = [row for row in rest if not any(_counts(n, row, roles, is_number) and _column(n) not in others for n in numerals[row.number])]
    many = len(empty) >= LEAST_EMPTY or len(empty) > len(filled)
    return frozenset(row.number for row in empty) if many and all(_names(row, is_number) for row in filled) else frozenset()


def _other_columns(filled: Sequence[Row], roles: Roles, numerals: dict[int, list[Numeral]]) -> frozenset[tuple[int, int]]:
    """The columns of cells with numbers of another kind, by the rows that were filled in: «Bestand | Meldebestand | Bestellung»."""
    counted = {id(word) for row in filled for word in (roles.quantity.numerals[row.number].words if roles.quantity else ())}
    own = {_column(n) for row in filled for n in numerals[row.number] if any(id(word) in counted for word in n.words)}
    return frozenset(column for row in filled for n in numerals[row.number] if (column := _column(n)) is not None and column not in own)


def _column(numeral: Numeral) -> tuple[int, int] | None:
    """The table and the column of the cell that a number stands in; None outside of cells."""
    cell = numeral.words[0].cell if numeral.words else None
    return (cell.table, cell.column) if cell else None


def _names(row: Row, is_number: Callable[[str], bool]) -> bool:
    return any(is_number(word.text) for word in row.words)


def _counts(numeral: Numeral, row: Row, roles: Roles, is_number: Callable[[str], bool]) -> bool:
    """Whether a number stands for itself and is no price, position or article: it may be the quantity in a wrong place."""
    if not numeral.alone or not numeral.amount.value or numeral.amount.money_like or any(is_number(word.text) for word in numeral.words):
        return False
    held = [column.numerals.get(row.number) for column in (roles.unit_price, roles.position, roles.price_base) if column is not None]
    return all(numeral.words != other.words for other in held if other)
