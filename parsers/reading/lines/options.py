"""Positions under a heading «Alternativ:», «Optional:» are offers to decide on, under «Nicht beauftragt werden:» declined: no lines."""

from __future__ import annotations

from collections.abc import Sequence

from parsers.reading.lines.rows import Row
from parsers.reading.phrasing import said
from parsers.reading.words import plain, plain_phrases

LONGEST_HEADING, LONGEST_DECLINED = 4, 14


def heads_options(row: Row) -> bool:
    """Whether a row is only a heading that says that what follows is optional."""
    words = plain(row.text).split()
    optional = plain_phrases("line_stop", "optional")
    singular = {word.removesuffix("en") for word in words} | set(words)
    return 0 < len(words) <= 2 and not any(c.isdigit() for c in row.text) and bool(singular & optional)


def heads_declined(row: Row) -> bool:
    """Whether a row is only a heading that says that what follows is not ordered: «Nicht bestellt werden:»."""
    words = plain(row.text).split()
    return (
        0 < len(words) <= LONGEST_DECLINED
        and row.text.rstrip().endswith(":")
        and not any(map(str.isdigit, row.text))
        and bool(said(row.text, "line_stop", "not_ordered"))
    )


def under_options(rows: Sequence[Row], totals: frozenset[int]) -> frozenset[int]:
    """The numbers of the rows under such headings, each up to the next heading or sum."""
    found: set[int] = set()
    inside = False
    for row in rows:
        if heads_options(row) or heads_declined(row):
            inside = True
            found |= {row.number} if heads_declined(row) else set()
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
