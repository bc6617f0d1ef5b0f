"""Rows of a mail in one paragraph with the lines that hold the number of an article, or of whatever else, and are on no line.

Which number it is nobody knows here; that nobody accounts for it is enough to ask.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from parsers.reading.head.label_words import labels_of
from parsers.reading.lines.counts import DATE
from parsers.reading.lines.items import Items
from parsers.reading.lines.rows import Row, follows
from parsers.reading.lines.sheet import Sheet
from parsers.reading.matching.sizes import sizes_of

_NUMBER = re.compile(r"(?=(?:\D*\d){3})(?=.{5})[A-Z0-9]+(?:[./-]?[A-Z0-9]+)*")


def rows_unaccounted(sheet: Sheet, found: Items) -> Iterator[int]:
    """The rows right above and below lines, in the same paragraph, with a number that no line has."""
    if sheet.document.paged:
        return
    of_items = {number for item in found.items for number in item.rows}
    for item in found.items:
        for step, number in ((-1, min(item.rows)), (1, max(item.rows))):
            beside = _beside(sheet, number, step)
            if beside is None or beside.number in of_items or beside.number in found.rows or beside.number in sheet.totals:
                continue
            if not any(labels_of(beside.text)) and any(_is_number(word.text.strip(".,;:()[]")) for word in beside.words):
                yield beside.number


def _beside(sheet: Sheet, number: int, step: int) -> Row | None:
    if not 0 <= number + step < len(sheet.rows):
        return None
    row, other = sheet.rows[number], sheet.rows[number + step]
    upper, lower = (other, row) if step < 0 else (row, other)
    return other if follows(upper, lower) else None


def _is_number(text: str) -> bool:
    """Whether a text is made as numbers of articles are: five signs and more, capitals and three digits at least, no size and no day."""
    return bool(_NUMBER.fullmatch(text)) and not DATE.match(text) and not any(not s.startswith("#") for s in sizes_of(text))
