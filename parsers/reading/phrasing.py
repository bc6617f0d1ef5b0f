"""Phrases of the vocabulary in running text: words, «*» for any ending of a word, «…» for up to six words within a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache

from config.vocabulary import phrases

_BETWEEN = r"[\s,:;()\"'«»„“”/–-]+"
_WORD = r"[\w./-]*\w(?:(?<=\d)\.|(?<=\b[Nn][ro])\.)?"  # the dot of «Nr.» or «1.10.» ends no sentence
_BLANK = r"[\s\"'«»„“”/-]+"


def any_of(words: Iterable[str]) -> str:
    """A pattern for any of these phrases, the longest first, with whatever blanks between their words; one that fits nothing for none."""
    longest_first = sorted(set(words), key=lambda word: (-len(word), word))
    return "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in longest_first) or r"(?!)"


def said(text: str, section: str, key: str) -> tuple[str, ...]:
    """The places in a text where phrases of this key stand, as they stand there; none overlaps another."""
    pattern = _pattern(section, key)
    return tuple(m.group() for m in pattern.finditer(text)) if pattern else ()


def places(text: str, section: str, key: str) -> tuple[tuple[int, int], ...]:
    """Beginning and end of the places that `said` finds."""
    pattern = _pattern(section, key)
    return tuple(m.span() for m in pattern.finditer(text)) if pattern else ()


def without(text: str, section: str, key: str) -> str:
    """The text with the phrases of this key taken out."""
    pattern = _pattern(section, key)
    return pattern.sub(" ¶ ", text) if pattern else text


@cache
def _pattern(section: str, key: str) -> re.Pattern[str] | None:
    found = sorted(phrases(section, key), key=len, reverse=True)
    if not found:
        return None
    return re.compile("|".join(rf"(?<!\w){_phrase(phrase.split())}(?!\w)" for phrase in found), re.IGNORECASE)


def _phrase(words: Sequence[str]) -> str:
    pattern, pending = "", ""
    for word in words:
        if word == "…":
            pending = rf"(?:{_BETWEEN}{_WORD}){{0,6}}?{_BETWEEN}"
            continue
        pattern += (pending if pattern else "") + re.escape(word).replace(r"\*", r"\w*")
        pending = _BLANK
    return pattern + (rf"{_BETWEEN}\w+" if words[-1] == "…" else "")
