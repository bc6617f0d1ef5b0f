"""One article in several sizes, each with a count of its own: «Vinylhandschuh Vinora: S 60 Kartons, L 4 Kartons»."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from parsers.reading.lines.clauses import BULLET, Token
from parsers.reading.lines.units import COUNTED_UNITS
from parsers.reading.words import is_size_word, is_times, joins, plain, unit_code

_LETTER = re.compile(r"\d?X{0,3}[SML]|X{1,3}[SL]")
_FIGURE = re.compile(r"\d{1,2}(?:[.,]5)?")
_COUNT = re.compile(r"\d{1,4}[x×]?")
_EDGES = ".,;:()[]="
_MOST_SIZES = 20
LEAST_SIZES = 2


@dataclass(frozen=True, slots=True)
class Sized:
    """A size of a list: where it stands, and where its entry ends, the count and its unit with it."""

    place: int
    end: int
    size: str


def sizes_counted(tokens: Sequence[Token], start: int) -> list[Sized]:
    """The sizes that follow from here, each with its count behind or before it throughout; none where fewer than two do."""
    for read in (_size_first, _count_first):
        found = list(_entries(tokens, start, read))
        if len(found) >= LEAST_SIZES and len({entry.size for entry in found}) == len(found):
            return found
    return []


def _entries(tokens: Sequence[Token], start: int, read: Callable[[Sequence[Token], int], Sized | None]) -> Iterator[Sized]:
    place = start
    for _ in range(_MOST_SIZES):
        while place < len(tokens) and place > start and not tokens[place].opens and _parts(tokens[place].text):
            place += 1
        entry = read(tokens, place)
        if entry is None or any(tokens[at].opens for at in range(start, entry.end)):
            return
        yield entry
        place = entry.end


def _parts(text: str) -> bool:
    """Whether a word only stands between two sizes: «und», a stroke, a bullet."""
    return joins(text) or not plain(text) or bool(BULLET.match(text))


def _size_first(tokens: Sequence[Token], place: int) -> Sized | None:
    """«S: 60 Kartons», «Gr. 9 – 5 Paar»."""
    at, named = _behind_size_word(tokens, place)
    if at >= len(tokens):
        return None
    size = _size(tokens[at].text, named=named or tokens[at].text.endswith((":", "=")))
    count = at + 1
    while size and count < len(tokens) and (not plain(tokens[count].text) or is_times(tokens[count].text)):
        count += 1
    return Sized(at, _behind_count(tokens, count), size) if size and _counts(tokens, count) else None


def _count_first(tokens: Sequence[Token], place: int) -> Sized | None:
    """«60 Kartons S», «5 x Gr. 9»."""
    if not _counts(tokens, place):
        return None
    at = _behind_count(tokens, place)
    while at < len(tokens) and is_times(tokens[at].text):
        at += 1
    at, named = _behind_size_word(tokens, at)
    size = _size(tokens[at].text, named=named) if at < len(tokens) else ""
    return Sized(at, at + 1, size) if size else None


def _behind_size_word(tokens: Sequence[Token], place: int) -> tuple[int, bool]:
    named = place < len(tokens) and is_size_word(tokens[place].text)
    return place + named, named


def _size(text: str, *, named: bool) -> str:
    """The size that a word is; a figure is one only where something names it so."""
    bare = text.strip(_EDGES)
    return bare if _LETTER.fullmatch(bare) or (named and _FIGURE.fullmatch(bare)) else ""


def _counts(tokens: Sequence[Token], place: int) -> bool:
    return place < len(tokens) and bool(_COUNT.fullmatch(tokens[place].text.strip(_EDGES)))


def _behind_count(tokens: Sequence[Token], place: int) -> int:
    """Where a count ends: behind its unit where it has one."""
    behind = place + 1
    ends = tokens[place].text.endswith((",", ";"))
    return behind + (not ends and behind < len(tokens) and unit_code(tokens[behind].text.strip(_EDGES)) in COUNTED_UNITS)
