"""How a statement is worded, as places in a table of weights: its words, pairs of words and pieces of words, without its numbers and names.

Nothing here knows a language. A digit is a 0, accents are dropped; which wordings mean anything is what the examples taught.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol
from zlib import crc32

PLACES = 1 << 18
"""The length of the table: few enough to keep, so many that two wordings seldom share a place."""
_PIECE = 4
_MOST_WORDS = 60
_BESIDE = 8
_HEADING = 4
_TOKEN = re.compile(r"[^\W_]+(?:[.,/:'’-][^\W_]+)*|[:?%€$£#]")
_DIGIT = re.compile(r"\d")
_LONG_NUMBER = re.compile(r"00000+")


_PARTED = re.compile(r"[,;|·]\s+|\u2003|\s(?=[A-ZÀ-Ý][\w’'.-]{2,20}(?:\s[\w’'.-]{2,20}){0,2}\s?:\s)")
_LONG = 7  # words; from so many on the parts of a statement are looked at, too


class Worded(Protocol):
    """What stands in a statement."""

    @property
    def text(self) -> str: ...
    @property
    def left(self) -> str: ...
    @property
    def above(self) -> str: ...
    @property
    def subject(self) -> bool: ...


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a statement between commas, or from one label to the next."""

    text: str
    left: str = ""
    above: str = ""
    subject: bool = False


def parts(statement: Worded) -> list[Part]:
    """The parts of a long statement, which may speak of several things: «delivery 29 November, payment by card»; none of a short one."""
    if statement.subject or len(statement.text.split()) < _LONG:
        return []
    found = [Part(text) for text in map(str.strip, _PARTED.split(statement.text)) if len(text.split()) > 1]
    return found if len(found) > 1 else []


def saying(text: str, mark: str = "") -> list[int]:
    """The places of the words of a text, their pieces and pairs, each once, in ascending order; `mark` tells where it stands."""
    words = _words(text)[:_MOST_WORDS]
    found = {place for word in words for place in _pieces(mark, word)}
    found.update(_place(f"{mark}{one} {other}") for one, other in zip(["^", *words], [*words, "$"], strict=True))
    return sorted(found)


def wording(statement: Worded) -> list[int]:
    """The places of what a statement says, each once, in ascending order."""
    words = _words(statement.text)[:_MOST_WORDS]
    if statement.subject:
        return sorted({place for word in words for place in _pieces("s:", word)})
    found = {*saying(statement.text)}
    for mark, beside in (("l:", statement.left), ("a:", _leads(statement))):
        found.update(place for word in _words(beside)[-_BESIDE:] for place in _pieces(mark, word))
    return sorted(found)


def _leads(statement: Worded) -> str:
    """What stands above, where it may say what the statement is: a heading, or a label over or before its value; no sentence before it."""
    above = statement.above
    if statement.left or (len(statement.text.split()) > _BESIDE and not above.endswith(":")) or ":" in above[:-1]:
        return ""
    return above if above.endswith(":") or (len(above.split()) <= _HEADING and above[-1:] not in ".!?,;") else ""


def _words(text: str) -> list[str]:
    return [_masked(word) for word in _TOKEN.findall(text)]


@lru_cache(maxsize=8192)
def _masked(word: str) -> str:
    """A word without case and accents, each digit as 0, long numbers alike."""
    folded = "".join(c for c in unicodedata.normalize("NFKD", word.casefold()) if not unicodedata.combining(c)).replace("ł", "l")
    return _LONG_NUMBER.sub("00000", _DIGIT.sub("0", folded))


@lru_cache(maxsize=16384)
def _pieces(mark: str, word: str) -> tuple[int, ...]:
    return tuple(_place(mark + piece) for piece in _cut(word))


def _cut(word: str) -> Iterator[str]:
    """The word, its beginning, and each piece of four letters of it, its ends marked."""
    yield word
    marked = f"<{word}>"
    if len(marked) > _PIECE and not marked[1].isdigit():
        yield from (f"~{marked[at : at + _PIECE]}" for at in range(len(marked) - _PIECE + 1))


def _place(wording: str) -> int:
    return crc32(wording.encode()) % PLACES
