"""The names of the months: of the vocabularies, and of the other languages that post comes in, by the CLDR."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

from babel import Locale

from config.vocabulary import plain, table

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
