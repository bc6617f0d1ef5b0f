"""Rows that anchor an item: they have its quantity. Schedule rows, bank details and the like have numbers, but are no items."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from parsers.reading.lines.assignment import Roles
from parsers.reading.lines.columns import Column
from parsers.reading.lines.rows import Row
from parsers.reading.words import plain, plain_phrases

_DATE = re.compile(r"\d{1,2}\.\d{1,2}\.(\d{2,4})?|\d{4}-\d{2}-\d{2}|\d{1,2}/\d{1,2}/\d{2,4}")
_WORD = re.compile(r"[A-Za-zÄÖÜäöüß]{3,}")
INDENT = 3.0
_LONG_WORD = re.compile(r"[A-Za-zÄÖÜäöüß]{4,}")


def has(column: Column | None, row: Row) -> bool:
    """Whether the column has a number in this row."""
    return column is not None and row.number in column.numerals


def anchors_of(rows: Sequence[Row], roles: Roles, is_number: Callable[[str], bool]) -> list[Row]:
    """Rows with a quantity, without those that only repeat one (delivery schedules, «davon») and what is plainly something else.

    What has no price in a table of prices, and is indented, tells of the item above: parts of a set, meters read, remarks.
    """
    counted = [row for row in rows if _counted(row, roles) and not _speaks_of_else(row)]
    money = {row.number for row in counted if has(roles.unit_price, row) or has(roles.line_total, row)}
    whole = {number for number in money if roles.line_total is not None and number in roles.line_total.numerals}
    if 2 * len(whole) > len(money):
        money = whole
    begins = max((row.pieces[0].x0 for row in counted if row.number in money), default=0.0)
    kept: list[Row] = []
    for row in counted:
        says = (_named(row) or _in_unit(row, roles)) and row.pieces[0].x0 <= begins + INDENT
        known = _known(row, roles, is_number) and not (kept and _goes_on(row, kept[-1], money, begins, is_number))
        worth = row.number in money or not money or says or known
        if row.number in money or (worth and not _scheduled(row, kept[-1] if kept else None, roles)):
            kept.append(row)
    return kept


def _counted(row: Row, roles: Roles) -> bool:
    """A quantity that is not zero: a row of a form that was left at 0 is no line, nor is a row of taxes at 0 %."""
    return roles.quantity is not None and row.number in roles.quantity.numerals and roles.quantity.numerals[row.number].amount.value != 0


def _speaks_of_else(row: Row) -> bool:
    """Bank details, telephone numbers and the like, by the words that begin the row."""
    start = plain(" ".join(word.text for word in row.words[:2])).split()
    stop = plain_phrases("line_stop", "not_lines")
    return bool(start) and (start[0] in stop or " ".join(start[:2]) in stop)


def _scheduled(row: Row, before: Row | None, roles: Roles) -> bool:
    """A row that tells when how much of the item above is wanted: it says so, or repeats its quantity beside a date."""
    words = f" {plain(row.text)} "
    if any(f" {phrase} " in words for phrase in plain_phrases("line_stop", "schedule")):
        return True
    if before is None or roles.quantity is None or not _DATE.search(row.text):
        return False
    letters = sum(1 for word in row.words if _LONG_WORD.search(word.text))
    above = sum(1 for word in before.words if _LONG_WORD.search(word.text))
    part = roles.quantity.numerals[row.number].amount.value <= roles.quantity.numerals[before.number].amount.value
    coded = any(any(c.isdigit() for c in word.text) and len(word.text) > 4 and not _DATE.search(word.text) for word in row.words[:2])
    return letters <= 1 and above > letters and part and not coded


def _goes_on(row: Row, above: Row, money: set[int], begins: float, is_number: Callable[[str], bool]) -> bool:
    """Whether an indented row names the article of the priced row above it, which names none: «Handschuh Gr. 8  Lief.-Art. 4711»."""
    indented = row.pieces[0].x0 > begins + INDENT and row.number == above.number + 1
    return indented and above.number in money and not any(is_number(word.text) for word in above.words)


def _in_unit(row: Row, roles: Roles) -> bool:
    """Whether the quantity of a row counts in a unit: «24 St zu je 315,47» has no longer word."""
    return roles.quantity is not None and roles.quantity.numerals[row.number].unit is not None


def _named(row: Row) -> bool:
    return any(_WORD.search(word.text) for word in row.words)


def _known(row: Row, roles: Roles, is_number: Callable[[str], bool]) -> bool:
    """Whether an article of ours is named in the row, beside its quantity."""
    counted = {id(word) for word in roles.quantity.numerals[row.number].words} if roles.quantity else set()
    return any(is_number(word.text) for word in row.words if id(word) not in counted)


def _costs(column: Column | None, row: Row) -> bool:
    """Whether a column of money has an amount in a row, and not nought, as formulas fill empty rows with."""
    return column is not None and has(column, row) and bool(column.numerals[row.number].amount.value)


def unread_rows(
    rows: Sequence[Row], anchors: frozenset[int], covered: frozenset[int], roles: Roles, is_number: Callable[[str], bool]
) -> list[int]:
    """The numbers of rows that look like an item but have no quantity: a price with a total, an amount outside all items, an article."""
    found = []
    for row in rows:
        if row.number in anchors:
            continue
        price, total = _costs(roles.unit_price, row), _costs(roles.line_total, row)
        lone = row.number not in covered and (price or total)
        article = row.number not in covered and any(is_number(word.text) for word in row.words)
        if lone or article or (price and total):
            found.append(row.number)
    return found
