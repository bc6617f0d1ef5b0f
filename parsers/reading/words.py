"""Phrases of the vocabulary found in what was printed: both are brought to the same plain form first."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, lru_cache

from config import vocabulary

_PLURAL = re.compile(r"(?<=\w)\([a-z]{1,2}\)[).,;:]*$")
_NOT_WORD = re.compile(r"[^\w#@%²³]+")
_NOT_WORD_IN_LINE = re.compile(r"[^\w#@%²³\n]+")


@lru_cache(maxsize=8192)
def plain(text: str) -> str:
    """Lower case, dots and dashes as blanks, single blanks: «Art.-Nr.:» → «art nr»."""
    return " ".join(_NOT_WORD.sub(" ", text.casefold()).split())


def plain_each(texts: Iterable[str]) -> list[str]:
    """`plain` of each of many texts, all at once: a fifth of the time."""
    lines = [text.replace("\n", " ") for text in texts]
    return [line.strip() for line in _NOT_WORD_IN_LINE.sub(" ", "\n".join(lines).casefold()).split("\n")] if lines else []


@cache
def plain_phrases(section: str, key: str) -> frozenset[str]:
    """The phrases of all languages under this key in plain form."""
    return frozenset(filter(None, (plain(phrase) for phrase in vocabulary.phrases(section, key))))


def asks_for(word: str) -> bool:
    """Whether a word orders, or says «please»: what stands behind it is wanted."""
    return plain(word) in plain_phrases("line_stop", "order_words") or plain(word) in plain_phrases("kinds", "please")


def ends_with(text: str, section: str, key: str) -> bool:
    """Whether the last words of a text are one of these phrases, in plain form."""
    words, found = plain(text).split(), plain_phrases(section, key)
    return any(" ".join(words[start:]) in found for start in range(len(words)))


@cache
def _by_phrase(section: str, language: str | None = None) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for key in vocabulary.keys(section):
        tagged = [phrase for one, phrase in vocabulary.tagged(section, key) if phrase not in vocabulary.excluded(one, section, language)]
        for phrase in {*plain_each(tagged)} - {""}:
            found.setdefault(phrase, []).append(key)
    return {phrase: tuple(keys) for phrase, keys in found.items()}


def keys_of(section: str, text: str) -> tuple[str, ...]:
    """The keys under which `text` stands in a section, in the files' order; () where it stands under none."""
    return _by_phrase(section).get(plain(text), ())


def joins(text: str) -> bool:
    """Whether a word joins two things: «und», «en»; in capitals «EN» is a norm, and «Plus» a part of a name."""
    named = text in vocabulary.phrases("numbers", "norms") or text.istitle()
    return plain(text) in plain_phrases("line_stop", "joiners") and not named


def is_size_word(text: str) -> bool:
    """Whether the number behind a word is a size, a type or a norm, no count: «Größe 10», «EN 388», but not «en 5 dozen»."""
    return plain(text) in plain_phrases("numbers", "size") or text in vocabulary.phrases("numbers", "norms")


def is_times(text: str) -> bool:
    """Whether a word or sign multiplies: «x», «×», «mal», «times»."""
    return text.casefold() in vocabulary.phrases("numbers", "multiplier")


def unit_code(text: str, language: str | None = None) -> str | None:
    """UN/ECE Rec 20 code of a unit word, as printed («Stk.», «Unit(s)» → C62), in a document of `language`; None for other words."""
    bare = plain(_PLURAL.sub("", text))
    found = _by_phrase("units", language).get(bare)
    if found:
        return found[0]
    code = text.strip(".,;:()").upper()
    return code if code in REC20 and code == text.strip(".,;:()") else None


REC20 = frozenset(
    [
        "C62",
        "BX",
        "PR",
        "MTR",
        "KGM",
        "LTR",
        "SET",
        "RO",
        "PK",
        "BG",
        "BO",
        "CA",
        "CI",
        "BJ",
        "TU",
        "DZN",
        "MTK",
        "MTQ",
        "XPX",
        "ST",
        "CEN",
        "MIL",
        "HUR",
        "BE",
        "MMT",
        "CMT",
        "TNE",
        "TR",
        "GRM",
        "H87",
        "EA",
        "PCE",
        "XBX",
        "XPK",
        "XCT",
        "XRO",
        "CT",
        "KT",
        "PA",
    ]
)
