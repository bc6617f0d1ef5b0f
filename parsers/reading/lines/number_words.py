"""Numbers written as words, of one word or several: «zwölf», «fünfundzwanzig», «two hundred and ten», «quatre-vingt-dix», «a dozen».

How a language puts its number words together stands in its vocabulary ([numbers.composed]); only the arithmetic is here.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Any

from config import vocabulary

MOST_WORDS = 8
_LONGEST_GROUP = 3
_STRIPPED = ".,;:()"


def number_word(text: str, language: str | None = None) -> int | None:
    """The number that one word says («zwei», «twelve», «fünfundzwanzig», «twenty-five»); None for other words."""
    return _number_words(language).get(_bare(text))


def says_number(text: str, language: str | None) -> bool:
    """Whether a word is a number word of this language itself; of any where the language is not known or has no file."""
    if language not in vocabulary.languages():
        return number_word(text) is not None
    return _bare(text) in vocabulary.load(language).get("numbers", {}).get("words", {})


def number_said(texts: Sequence[str], language: str | None = None) -> tuple[int, int] | None:
    """The number that these words begin with and how many of them say it: «two hundred boxes» → (200, 2); None where none does.

    A word with a sign behind it ends the number: «zwanzig, fünf Stück davon …».
    """
    value = number_word(texts[0], language) if texts else None
    if value is None:
        return None
    count = 1
    parts = [value]
    while count < min(len(texts), MOST_WORDS) and not texts[count - 1].endswith(tuple(_STRIPPED)):
        joined = _bare(texts[count]) in vocabulary.phrases("numbers", "and") and count + 1 < len(texts)
        more = number_word(texts[count + joined], language)
        if more is None or not _goes_on(parts, more, joined=joined, language=language):
            break
        parts.append(more)
        count += 1 + joined
    return _sum(parts), count


def number_group(text: str, language: str | None = None) -> int | None:
    """How many a group word stands for («Dutzend»: 12); None for other words."""
    found = vocabulary.table("numbers", "groups", language).get(_bare(text))
    return int(found) if found else None


def group_said(texts: Sequence[str], language: str | None = None) -> tuple[int, int] | None:
    """The group that these words begin with and how many of them name it: «half a dozen» → (6, 3); None where none does."""
    if not texts or _first_word(_bare(texts[0])) not in _group_leads(language):
        return None
    for count in range(min(len(texts), _LONGEST_GROUP), 0, -1):
        if found := number_group(" ".join(texts[:count]), language):
            return found, count
    return None


@cache
def _group_leads(language: str | None) -> frozenset[str]:
    """The words with which the names of groups begin."""
    return frozenset(_first_word(_bare(name)) for name in vocabulary.table("numbers", "groups", language))


def _first_word(text: str) -> str:
    return text.partition(" ")[0].rstrip(_STRIPPED)


def _bare(text: str) -> str:
    return text.strip(_STRIPPED).casefold()


def _goes_on(parts: Sequence[int], more: int, *, joined: bool, language: str | None) -> bool:
    """Whether a number goes on with this word: «two hundred», «hundert zwanzig», «twenty five», «vingt et un», «quatre vingt dix»."""
    last = parts[-1]
    if more in {100, 1000}:
        return not joined and last < more
    if last in {100, 1000}:
        return more < last
    if not joined and (last, more) == (4, 20):
        return True
    if last == 20 and list(parts[-2:]) == [4, 20]:
        return more < 20
    tens = last in range(20, 100, 10)
    if joined:
        return tens and more in _forms(language).get("and_after_tens", ())
    return tens and more < 10 and bool(_forms(language).get("units_after_tens"))


def _forms(language: str | None) -> Mapping[str, Sequence[Any]]:
    """How number words are put together in this language; in any, where it is not known or has no file."""
    known = language if language in vocabulary.languages() else None
    forms: Mapping[str, Sequence[Any]] = (
        vocabulary.load(known).get("numbers", {}).get("composed", {}) if known else vocabulary.table("numbers", "composed")
    )
    return forms


def _sum(parts: Sequence[int]) -> int:
    total = current = 0
    for place, part in enumerate(parts):
        if part == 1000:
            total, current = total + max(1, current) * 1000, 0
        elif part == 100 or (part == 20 and place and parts[place - 1] == 4):
            current = max(1, current) * part if part == 100 else current - 4 + 80
        else:
            current += part
    return total + current


@cache
def _number_words(language: str | None) -> Mapping[str, int]:
    words = dict(vocabulary.table("numbers", "words", language))
    for one in vocabulary.languages():
        out = vocabulary.excluded(one, "numbers", language)
        for word, value in _composed_in(one):
            if word not in out:
                words.setdefault(word, value)
    return {word: int(value) for word, value in words.items()}


@cache
def _composed_in(language: str) -> Sequence[tuple[str, int]]:
    own = vocabulary.load(language).get("numbers", {})
    return tuple(_composed(own.get("words", {}), own.get("composed", {})))


def _composed(words: Mapping[str, int], forms: Mapping[str, Sequence[str]]) -> Iterator[tuple[str, int]]:
    """What one language's forms make of its number words."""
    units = {word: value for word, value in words.items() if value < 10}
    tens = {word: value for word, value in words.items() if value in range(20, 100, 10)}
    below = {word: value for word, value in words.items() if 0 < value < 100}
    for form, (unit, count), (ten, value) in itertools.product(forms.get("tens", ()), units.items(), tens.items()):
        below[form.format(unit=unit, ten=ten)] = value + count
    large = {word: value for word, value in words.items() if value in {100, 1000}}
    hundreds = {word: value for word, value in large.items() if value == 100}
    for form, (unit, count) in itertools.product(forms.get("hundreds", ()), units.items()):
        hundreds[form.format(unit=unit)] = 100 * count
    beyond = {
        form.format(hundred=hundred, rest=rest): value + more
        for form, (hundred, value), (rest, more) in itertools.product(forms.get("beyond", ()), hundreds.items(), below.items())
    }
    thousands = {
        form.format(unit=unit): 1000 * count for form, (unit, count) in itertools.product(forms.get("thousands", ()), below.items())
    }
    yield from itertools.chain(below.items(), hundreds.items(), beyond.items(), thousands.items())
