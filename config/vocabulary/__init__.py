"""The words of each language: labels, units, number words, … One TOML file a language; adding one is adding a file.

A file holds sections; a section holds keys; a key holds a list of phrases (in lower case), a table from phrase to value, or one text.
The files lie in this folder and, where MAILORDER_VOCABULARY names one, in a folder of the company's own: it adds languages, and words to
those that are here.
"""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import tomli  # as tomllib of the standard library, in a third of its time

_OWNED = ("units", "numbers")
_FIRST = ("de", "en", "fr", "nl")


@cache
def _folders() -> tuple[Path, ...]:
    added = os.environ.get("MAILORDER_VOCABULARY")
    return (Path(__file__).parent, *((Path(added),) if added else ()))


@cache
def languages() -> tuple[str, ...]:
    """The languages that have a file (ISO 639-1): the thorough ones first, for what two of them say stays the first's; then by code."""
    found = {path.stem for folder in _folders() for path in folder.glob("*.toml")}
    return (*(language for language in _FIRST if language in found), *sorted(found - set(_FIRST)))


@cache
def load(language: str) -> dict[str, Any]:
    """All sections of one language, its files as one; raises FileNotFoundError for a language that has none."""
    files = [path for folder in _folders() if (path := folder / f"{language}.toml").is_file()]
    if not files:
        raise FileNotFoundError(f"{language}.toml")
    merged: dict[str, Any] = {}
    for path in files:
        _merge(merged, tomli.loads(path.read_text(encoding="utf-8")))
    _add_plain(merged)
    return merged


_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
_ACCENTED_FROM = 5  # letters: «dès» is not «des», «où» not «ou»


def plain(phrase: str) -> str:
    """How a phrase is typed where the keyboard lacks its letters: «moechten», «reception»; itself where it lacks none."""
    if phrase.isascii():
        return phrase
    spelt = phrase.translate(_UMLAUTS)
    stripped = "".join(sign for sign in unicodedata.normalize("NFD", spelt) if not unicodedata.combining(sign))
    return stripped if len(stripped) >= _ACCENTED_FROM else spelt


def _add_plain(held: dict[str, Any]) -> None:
    """Adds to lists and tables of phrases each one's plain spelling."""
    for key, value in held.items():
        if isinstance(value, list):
            accented = [phrase for phrase in value if isinstance(phrase, str) and not phrase.isascii()]
            held[key] = list(dict.fromkeys((*value, *map(plain, accented))))
        elif isinstance(value, dict):
            _add_plain(value)
            accented = [phrase for phrase, meant in value.items() if not (phrase.isascii() or isinstance(meant, dict | list))]
            for phrase in accented:
                value.setdefault(plain(phrase), value[phrase])


def _merge(held: dict[str, Any], more: Mapping[str, Any]) -> None:
    """Adds what stands in `more`: to tables and lists what they lack; one text replaces another."""
    for key, value in more.items():
        if isinstance(value, dict):
            _merge(held.setdefault(key, {}), value)
        elif isinstance(value, list):
            held[key] = [*held.get(key, ()), *value]
        else:
            held[key] = value


def vocabulary() -> dict[str, dict[str, Any]]:
    """Every language's sections, by language."""
    return {language: load(language) for language in languages()}


@cache
def keys(section: str) -> tuple[str, ...]:
    """The keys that any language has in this section, each once, in the files' order."""
    return tuple(dict.fromkeys(key for language in languages() for key in load(language).get(section, {})))


@cache
def phrases(section: str, key: str) -> tuple[str, ...]:
    """The phrases of all languages under this key, each once; () where no language has any."""
    found: dict[str, None] = {}
    for language in languages():
        held = load(language).get(section, {}).get(key, ())
        found.update(dict.fromkeys([held] if isinstance(held, str) else held))
    return tuple(found)


@cache
def tagged(section: str, key: str) -> tuple[tuple[str, str], ...]:
    """(language, phrase) for every phrase under this key, for callers to whom the language matters."""
    return tuple((language, phrase) for language in languages() for phrase in load(language).get(section, {}).get(key, ()))


@cache
def table(section: str, key: str, language: str | None = None) -> Mapping[str, Any]:
    """The tables of all languages under this key as one, as they hold in a document of `language` (None: not known).

    Where two languages have the same phrase the first stays, but for the own words of a language: see `excluded`.
    """
    merged: dict[str, Any] = {}
    for one in languages():
        out = excluded(one, section, language)
        for phrase, value in load(one).get(section, {}).get(key, {}).items():
            if phrase not in out:
                merged.setdefault(phrase, value)
    return merged


@cache
def excluded(owner: str, section: str, language: str | None) -> frozenset[str]:
    """The phrases of `owner`'s file that do not mean in a document of `language` what stands there in this section.

    The own words of a language ([own] units, [own] numbers) count so in its documents alone, and in these count nothing else: «dozen» is
    twelve, but boxes in a Dutch order. Words of other sections hold everywhere.
    """
    if section not in _OWNED:
        return frozenset()
    own = _own(owner, section)
    of_others = frozenset[str]() if language is None else frozenset(phrase for owned in _OWNED for phrase in _own(language, owned))
    return of_others - own if owner == language else of_others | own


@cache
def _own(language: str, section: str) -> frozenset[str]:
    return frozenset(load(language).get("own", {}).get(section, ())) if language in languages() else frozenset()
