"""The reasons of a value in the clerk's words.

The reading writes them as English sentences, and so does a clerk's change (CONTRACT.md, section 2: `why`). The table `reasons` of
locales/en.toml holds these sentences as they are written; each is known by its own text, and said in the other language under the same key.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from typing import NamedTuple

from review.texts import Texts, words_in

_TABLE = "reasons."
_NUMBER = r"-?\d+(?:\.\d+)?"
_NUMBERS = ("base", "count", "fit", "price", "quantity", "total")
_SHAPES = {
    **dict.fromkeys(_NUMBERS, _NUMBER),
    "day": r"\d{4}-\d\d-\d\d",
    "field": r"[a-z ]+",
    **dict.fromkeys(("group", "heading"), r"(?:heading:)?[a-z_]+"),
    "document": r"\w+",
    "element": r"\S+",
}
"""What a piece looks like, by its name in the sentence; any other may be any text."""
_MOST_DECIMALS = 6
"""As many as `Texts.amount` writes; a number with more stays as it is, for none is rounded."""
_KEPT = 8192
"""Reasons whose words are kept: a clerk meets the same ones on every page."""


class _Known(NamedTuple):
    """A reason taken apart: the key of its text, and the pieces in it by name."""

    key: str
    pieces: tuple[tuple[str, str], ...] = ()


def reasons_in_words(reasons: Iterable[object], texts: Texts) -> tuple[str, ...]:
    """All reasons of a value, each as `reason_in_words` says it."""
    return tuple(reason_in_words(str(reason), texts) for reason in reasons)


@lru_cache(maxsize=_KEPT)
def reason_in_words(reason: str, texts: Texts) -> str:
    """A reason in the clerk's language, numbers and days as they are written in it; one that is not known stays as it is."""
    known = _taken_apart(reason)
    if known is None:
        return reason
    return texts(known.key, **{name: _written(name, piece, texts) for name, piece in known.pieces})


def is_known(reason: str) -> bool:
    """Whether there is a text for this reason."""
    return _taken_apart(reason) is not None


def _taken_apart(reason: str) -> _Known | None:
    if key := _plain().get(reason):
        return _Known(key)
    found = ((key, pattern.fullmatch(reason)) for key, pattern in _patterns())
    return next((_Known(key, tuple(match.groupdict().items())) for key, match in found if match), None)


def _sentences() -> Mapping[str, str]:
    return {key: text for key, text in words_in("en").items() if key.startswith(_TABLE)}


@cache
def _plain() -> Mapping[str, str]:
    """The key of each sentence that names nothing."""
    return {text: key for key, text in _sentences().items() if "{" not in text}


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """The pattern of each sentence that names something; the one that says most by itself first, as another may fit what it says."""
    named = {key: re.split(r"\{(\w+)\}", text) for key, text in _sentences().items() if "{" in text}
    said_most = sorted(named.items(), key=lambda item: -sum(map(len, item[1][::2])))
    return tuple(
        (key, re.compile("".join(_piece(number, text) for number, text in enumerate(split)), re.DOTALL)) for key, split in said_most
    )


def _piece(number: int, text: str) -> str:
    return f"(?P<{text}>{_SHAPES.get(text, '.*?')})" if number % 2 else re.escape(text)


def _written(name: str, piece: str, texts: Texts) -> str:
    """A piece as it is written here, fields and addresses by the names that the form gives them; any other stays as it is."""
    if name in _NUMBERS:
        decimals = len(piece.partition(".")[2])
        return texts.amount(piece, decimals) if decimals <= _MOST_DECIMALS else piece
    match name:
        case "day":
            return _day(piece, texts)
        case "field":
            return f"«{texts.or_else('field.' + piece.replace(' ', '_'), piece)}»"
        case "group":
            return f"«{_group(piece, texts)}»"
        case "heading":
            return _group(piece, texts)
        case _:
            return piece


def _group(piece: str, texts: Texts) -> str:
    return texts.or_else("group." + piece.removeprefix("heading:"), piece)


def _day(piece: str, texts: Texts) -> str:
    try:
        return texts.day(piece)
    except ValueError:
        return piece
