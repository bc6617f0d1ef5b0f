"""One article in several variants, each with a count of its own before it: «Halskragen: 25 Stück 15 cm und 10 Stück 25 cm», in colours too.

What tells variants apart may be any word: so it counts only where the catalogue knows each of them with the words of the article.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from parsers.reading.lines.clauses import Token
from parsers.reading.lines.units import COUNTED_UNITS
from parsers.reading.words import is_times, joins, unit_code

_ENDS = re.compile(r"(?:\d|\w{3})\.$")  # of a sentence, and not «Gr. 10»
_EDGES = ".,;:()[]"
_MOST_VARIANTS, _MOST_WORDS = 20, 4
_LEAST_VARIANTS = 2


@dataclass(frozen=True, slots=True)
class Variant:
    """The places of the words that tell a variant from the others, without its count."""

    places: tuple[int, ...]


def variants_counted(tokens: Sequence[Token], start: int) -> list[Variant]:
    """The variants that follow from here, each behind its count; none where fewer than two do."""
    found = list(_entries(tokens, start))
    return found if len(found) >= _LEAST_VARIANTS else []


def _entries(tokens: Sequence[Token], start: int) -> Iterator[Variant]:
    place = start
    for _ in range(_MOST_VARIANTS):
        while place < len(tokens) and place > start and joins(tokens[place].text):
            place += 1
        first = _behind_count(tokens, place)
        if first is None:
            return
        end = first
        while end < len(tokens) and end - first < _MOST_WORDS and not _ends(tokens, first, end):
            end += 1
        if end == first:
            return
        yield Variant(tuple(range(first, end)))
        if tokens[end - 1].text.endswith((".", ";")) and (end == len(tokens) or tokens[end].starts_row or tokens[end].text[:1].isupper()):
            return
        place = end


def _ends(tokens: Sequence[Token], first: int, place: int) -> bool:
    """Whether a variant ends before this token: at a comma, a joining word, a row of its own, or the next count."""
    if place == first:
        return joins(tokens[place].text)
    before = tokens[place - 1].text
    return (
        before.endswith((",", ";"))
        or (before.endswith(".") and bool(_ENDS.search(before)) and unit_code(before) is None)
        or joins(tokens[place].text)
        or tokens[place].begins_row
        or tokens[place].opens
        or _behind_count(tokens, place) is not None
    )


def _behind_count(tokens: Sequence[Token], place: int) -> int | None:
    """Where the words begin that a count with its unit, or with «x», stands before; None where none does."""
    if place + 1 >= len(tokens) or tokens[place].text.endswith((",", ";", ":")):
        return None
    count, unit = tokens[place].text.strip(_EDGES), tokens[place + 1].text
    if count[:-1].isdigit() and count[-1:] in {"x", "×"}:
        return place + 1
    counted = is_times(unit) or (unit_code(unit.strip(_EDGES)) in COUNTED_UNITS and not unit.endswith((",", ";")))
    return place + 2 if count.isdigit() and counted else None
