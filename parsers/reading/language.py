"""The language of a text by the words that its vocabularies know best: the commonest ones, those of ordering, greetings, units."""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import config
from config.vocabulary import keys, languages, load, tagged
from parsers.reading.segments import token_texts

_TELLING = (("language", "stop_words"), ("line_stop", "order_words"), ("salutations", "greetings"), ("salutations", "closings"))
_LEAST_WORDS = 2
_LONG_ENOUGH = 5  # letters of a word that tells a language alone


def language_of(text: str, fallback: str | None = None) -> str | None:
    """ISO 639-1 code of the language that most of the known words belong to; `fallback` where too few are known.

    A word that several languages have counts for each of them by its share, so that «en» and «de» decide nothing alone.
    """
    words = Counter(token_texts(text))
    known = {word: _languages_of()[word] for word in words if word in _languages_of()}
    scores: dict[str, float] = {}
    for word, speaking in known.items():
        for code in speaking:
            scores[code] = scores.get(code, 0.0) + words[word] / len(speaking)
    best = max(scores, key=lambda code: scores[code], default=None)
    if best is None:
        return fallback
    own = [word for word, speaking in known.items() if best in speaking]
    enough = sum(words[word] for word in own) >= _LEAST_WORDS or (len(scores) == 1 and len(own[0]) >= _LONG_ENOUGH)
    return best if enough else fallback


@cache
def _languages_of() -> dict[str, tuple[str, ...]]:
    """The languages of each word that tells one."""
    held: dict[str, list[str]] = {}
    for code, word in (*_words(), *_others()):
        if code not in held.setdefault(word, []):
            held[word].append(code)
    return {word: tuple(codes) for word, codes in held.items()}


def _words() -> Iterator[tuple[str, str]]:
    """(language, word) from the vocabularies."""
    phrases = [found for section, key in _TELLING for found in tagged(section, key)]
    phrases += [(code, phrase) for key in keys("units") for code, phrase in tagged("units", key) if len(phrase) >= _LONG_ENOUGH]
    phrases += [(code, word) for code in languages() for word in load(code).get("numbers", {}).get("words", ())]
    yield from ((code, word) for code, phrase in phrases for word in token_texts(phrase))


def _others() -> Iterator[tuple[str, str]]:
    """(language, word) of languages that have no vocabulary (config/stop_words.toml)."""
    text = (Path(config.__file__).parent / "stop_words.toml").read_text(encoding="utf-8")
    yield from ((code, word) for code, words in tomllib.loads(text).items() if code not in languages() for word in words.split())
