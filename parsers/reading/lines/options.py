"""Positions under a heading «Alternativ:», «Optional:» are offers to decide on, not lines."""

from __future__ import annotations

from collections.abc import Sequence

from parsers.reading.lines.rows import Row
from parsers.reading.words import plain, plain_phrases

LONGEST_HEADING = 4


def heads_options(row: Row) -> bool:
    """Whether a row is only a heading that says that what follows is optional."""
    words = plain(row.text).split()
    optional = plain_phrases("line_stop", "optional")
    singular = {word.removesuffix("en") for word in words} | set(words)
    return 0 < len(words) <= 2 and not any(c.isdigit() for c in row.text) and bool(singular & optional)


def under_options(rows: Sequence[Row], totals: frozenset[int]) -> frozenset[int]:
    """The numbers of the rows under such headings, each up to the next heading or sum."""
    found: set[int] = set()
    inside = False
    for row in rows:
        if heads_options(row):
            inside = True
        elif row.number in totals or _heading(row):
            inside = False
        elif inside or _says_optional(row):
            found.add(row.number)
    return frozenset(found)


def _says_optional(row: Row) -> bool:
    """Whether a row itself begins so: «Optional: 5 Stück …»."""
    return row.words[0].text.endswith(":") and plain(row.words[0].text) in plain_phrases("line_stop", "optional")


def _heading(row: Row) -> bool:
    words = row.text.split()
    return len(words) <= LONGEST_HEADING and row.text.endswith(":") and not any(c.isdigit() for c in row.text)
