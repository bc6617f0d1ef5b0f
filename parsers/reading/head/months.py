"""The names of the months, and the words for a week: of the vocabularies, and of the other languages that post comes in, by the CLDR."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

from babel import Locale
from babel.units import format_unit

from config.vocabulary import phrases, plain, table

_LEAST_LETTERS = 3
_OTHERS = ("it", "es", "pt", "pl", "cs", "sk", "da", "sv", "nb", "fi", "hu", "ro", "sl")
"""Without Croatian, whose «listopad» is the Polish and Czech month after."""
_SHORTEST = 4  # letters: «mar» and «set» are words of other languages

OF = ("de", "del", "di", "do")
"""What stands between day, month and year in Romance languages: «18 de noviembre de 2026», «18 novembre del 2026»."""


def _of_others() -> Iterator[tuple[str, int]]:
    for language in _OTHERS:
        held = Locale(language).months
        for context in ("format", "stand-alone"):
            yield from ((name.casefold(), number) for number, name in held[context]["wide"].items() if len(name) >= _SHORTEST)


@cache
def month_numbers() -> Mapping[str, int]:
    """The number of each month by its name, case folded."""
    months = dict(table("dates", "months"))
    for name, number in _of_others():
        months.setdefault(name, number)
        months.setdefault(plain(name), number)
    return months


@cache
def week_words() -> tuple[str, ...]:
    """What leads to the number of a calendar week: «KW», «uge», «viikko»."""
    said = {format_unit(count, "duration-week", locale=language).strip("0123456789 ") for language in _OTHERS for count in (1, 5)}
    return (*phrases("dates", "weeks"), *sorted(word.casefold() for word in said if len(word) >= _LEAST_LETTERS and word.isalpha()))
