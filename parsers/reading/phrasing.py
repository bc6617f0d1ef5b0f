"""Phrases of the vocabulary in running text: words, «*» for any ending of a word, «…» for up to six words within a sentence."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache, cached_property, lru_cache, partial
from os.path import commonprefix

from config.vocabulary import keys, phrases

_BETWEEN = r"[\s,:;()\"'«»„“”/–-]+"
_WORD = r"[\w./-]*\w(?:(?<=\b\d)\.|(?<=\b\d\d)\.|(?<=\b[Nn][ro])\.)?"  # the dot of «Nr.» or «1.10.» ends no sentence, that of «2026.» does
_MOST_BETWEEN = 6
_RUN = re.compile(r"\w+")
_LEAD = re.compile(r"(\*?)(\w+)(\*?)")  # how a phrase begins: with a word, or with its beginning, or with what stands in it
_WHOLE = re.compile(r"(?<![\w*])\w+(?![\w*])")  # the words of a phrase that are no mere beginning or end
_BLANK = r"[\s\"'«»„“”/-]+"


def any_of(words: Iterable[str]) -> str:
    """A pattern for any of these phrases, the longest first, with whatever blanks between their words; one that fits nothing for none."""
    return _any_of(frozenset(words))


@lru_cache(maxsize=512)
def _any_of(words: frozenset[str]) -> str:
    return _either(sorted(words, key=lambda word: (-len(word), word))) or r"(?!)"


def _either(words: Sequence[str]) -> str:
    """The words as alternatives, what begins alike written once: all alternatives are tried at every place of a text."""
    alike: dict[str, list[str]] = {}
    for word in words:
        alike.setdefault(word[:1].casefold(), []).append(word)
    return "|".join(map(_alike, alike.values()))


def _alike(words: Sequence[str]) -> str:
    """Alternatives whose first letters are the same, or the same but for case: then they stay in their order."""
    beginning = commonprefix(words) if len(words) > 1 else ""  # noqa: RUF071  (character by character)
    if not beginning:
        return "|".join(map(_written, words))
    return rf"{_written(beginning)}(?:{_either([word[len(beginning) :] for word in words])})"


def _written(text: str) -> str:
    return text if text.isalnum() else re.escape(text).replace(r"\ ", r"\s+")


@lru_cache(maxsize=16384)
def said(text: str, section: str, key: str) -> tuple[str, ...]:
    """The places in a text where phrases of this key stand, as they stand there; none overlaps another."""
    return tuple([text[start:end] for start, end in _section(section).found_in(text, key)])


def places(text: str, section: str, key: str) -> tuple[tuple[int, int], ...]:
    """Beginning and end of the places that `said` finds."""
    return tuple(_section(section).found_in(text, key))


def without(text: str, section: str, key: str) -> str:
    """The text with the phrases of this key taken out."""
    return _cut(text, places(text, section, key))


def without_longer(text: str, section: str, key: str, others: Iterable[str]) -> str:
    """The text without those phrases of `others` in which one of this key stands: «führen Sie … aus» is not «führen Sie»."""
    for other in others:
        if other != key:
            text = _cut(text, _section(section).found_in(text, other, partial(_is_longer, section, key)))
    return text


def _cut(text: str, spans: Iterable[tuple[int, int]]) -> str:
    kept, end = [], 0
    for start, behind in spans:
        kept.append(text[end:start])
        end = behind
    return " ¶ ".join([*kept, text[end:]])


class _Phrase:
    """A phrase of a key; its pattern, and the whole words without which it stands in no text, are made when they are first needed."""

    def __init__(self, key: str, text: str) -> None:
        self.key, self.text = key, text

    @cached_property
    def needed(self) -> frozenset[str]:
        return frozenset(map(_folded, _WHOLE.findall(self.text)))

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        return re.compile(self.written, re.IGNORECASE)

    @property
    def written(self) -> str:
        return rf"{_phrase(self.text.split())}(?!\w)"

    @cached_property
    def is_word(self) -> bool:
        """Whether it is one word of plain letters, for which no pattern is needed: where such a word of a text is the first, it stands."""
        return self.text.isascii() and self.text.isalnum()

    def end_in(self, text: str, start: int) -> int:
        """Where the phrase ends that may begin at `start`, or -1 where it does not stand there."""
        if self.is_word and text[start : start + len(self.text)].lower() == self.text:
            return start + len(self.text)
        match = self.pattern.match(text, start)
        return match.end() if match else -1


class _Section:
    """Phrases by key. A text is gone through once for all keys; a phrase is tried only where its first word stands, if the others do."""

    def __init__(self, by_key: Mapping[str, Iterable[str]]) -> None:
        self._given = [(key, phrase) for key, found in by_key.items() for phrase in sorted(found, key=len, reverse=True)]
        self._phrases: dict[int, _Phrase] = {}
        self._leadless: dict[str, list[str]] = {}
        self._whole: dict[str, list[int]] = {}
        self._begun: dict[str, list[int]] = {}
        self._within: dict[str, list[int]] = {}
        for place, (key, phrase) in enumerate(self._given):
            first = phrase.removeprefix("… ").partition(" ")[0]
            if first.isalnum():
                self._whole.setdefault(_folded(first), []).append(place)
            elif lead := _LEAD.match(first):
                anything, word, ending = lead.groups()
                table = self._within if anything else self._begun if ending else self._whole
                table.setdefault(_folded(word), []).append(place)
            else:
                self._leadless.setdefault(key, []).append(phrase)
        self._lengths = sorted({len(beginning) for beginning in self._begun})
        self.pattern = lru_cache(maxsize=256)(self._pattern)
        self._behind = lru_cache(maxsize=8192)(self._beginning)
        self._tried = lru_cache(maxsize=512)(self._begun_in)

    def found_in(self, text: str, key: str, chosen: Callable[[str], bool] | None = None) -> list[tuple[int, int]]:
        """Where phrases of a key, or the chosen ones among them, stand: the longest at each place; none overlaps another."""
        if any(chosen is None or chosen(phrase) for phrase in self._leadless.get(key, ())):
            return [match.span() for match in self.pattern(key, chosen).finditer(text)]
        found: list[tuple[int, int]] = []
        behind = 0
        for start, phrase in self._tried(text).get(key, ()):
            if start >= behind and (end := phrase.end_in(text, start)) >= 0 and (chosen is None or chosen(phrase.text)):
                found.append((start, end))
                behind = end
        return found

    def _pattern(self, key: str, chosen: Callable[[str], bool] | None = None) -> re.Pattern[str]:
        """All of them in one, which says the same and takes its time."""
        written = [_Phrase(key, text).written for one, text in self._given if one == key and (chosen is None or chosen(text))]
        return re.compile(rf"(?<!\w)(?:{'|'.join(written)})", re.IGNORECASE)

    def _begun_in(self, text: str) -> Mapping[str, Sequence[tuple[int, _Phrase]]]:
        """By key, where which phrases may begin: those of which every whole word stands somewhere in the text, the longest first."""
        words = _words_of(text)
        held = {word for _, word in words}
        begun = {word: begun for word in held if (begun := self._behind(word))}
        possible = {word: [phrase for phrase in phrases if phrase.is_word or phrase.needed <= held] for word, phrases in begun.items()}
        found: dict[str, list[tuple[int, _Phrase]]] = {}
        for start, word in words:
            for phrase in possible.get(word, ()):
                found.setdefault(phrase.key, []).append((start, phrase))
        return found

    def _beginning(self, word: str) -> tuple[_Phrase, ...]:
        """The phrases that may begin with this word."""
        found = list(self._whole.get(word, ()))
        for length in self._lengths:
            found += self._begun.get(word[:length], ())
        for part, holding in self._within.items():
            found += holding if part in word else ()
        return tuple(self._phrases.get(place) or self._phrases.setdefault(place, _Phrase(*self._given[place])) for place in sorted(found))


@cache
def _section(section: str) -> _Section:
    return _Section({key: phrases(section, key) for key in keys(section)})


@cache
def _is_longer(section: str, key: str, phrase: str) -> bool:
    """Whether one of this key stands in a phrase of another and is not the whole of it."""
    return phrase not in phrases(section, key) and key in _keys_within(section, phrase)


@cache
def _keys_within(section: str, phrase: str) -> frozenset[str]:
    """The keys of which some phrase stands in this one: compared word by word, no pattern is made."""
    words = phrase.split()
    begun, lengths = _by_first_word(section)
    found: set[str] = set()
    for start, word in enumerate(words):
        for first in {word.rstrip("*,;:"), *(f"{word[:length]}*" for length in lengths)} & begun.keys():
            found.update(key for inner, key in begun[first] if key not in found and _goes_on(words, start, inner))
    return frozenset(found)


@cache
def _by_first_word(section: str) -> tuple[Mapping[str, Sequence[tuple[Sequence[str], str]]], Sequence[int]]:
    """The phrases of a section by their first word, each with its key, and how long the beginnings of words are."""
    begun: dict[str, list[tuple[Sequence[str], str]]] = {}
    for key in keys(section):
        for words in (phrase.split() for phrase in phrases(section, key)):
            begun.setdefault(words[0], []).append((words, key))
    return begun, sorted({len(first) - 1 for first in begun if first.endswith("*")})


def _goes_on(words: Sequence[str], start: int, inner: Sequence[str]) -> bool:
    """Whether `inner` stands at a place of `words`; its «…» is passed over by up to six of them."""
    for at, word in enumerate(inner):
        if word == "…":
            gap = next((n for n, between in enumerate(words[start:]) if between == "…"), _MOST_BETWEEN)
            return any(_goes_on(words, start + skipped, inner[at + 1 :]) for skipped in range(min(gap, _MOST_BETWEEN) + 1))
        if start >= len(words) or not (words[start].startswith(word[:-1]) if word.endswith("*") else words[start].rstrip("*,;:") == word):
            return False
        start += 1
    return True


@lru_cache(maxsize=512)
def _words_of(text: str) -> tuple[tuple[int, str], ...]:
    """Where each word begins, and the word with case folded."""
    return tuple((m.start(), _folded(m.group())) for m in _RUN.finditer(text))


def _folded(word: str) -> str:
    """Equal where patterns that ignore case take two words for equal; for them «ı» and «İ» are «i», too."""
    return word.lower() if word.isascii() else word.casefold().replace("i̇", "i").replace("ı", "i")


def _phrase(words: Sequence[str]) -> str:
    pattern, pending = "", ""
    for word in words:
        if word == "…":
            pending = rf"(?:{_BETWEEN}{_WORD}){{0,6}}?{_BETWEEN}"
            continue
        pattern += (pending if pattern else "") + re.escape(word).replace(r"\*", r"\w*")
        pending = _BLANK
    return pattern + (rf"{_BETWEEN}\w+" if words[-1] == "…" else "")
