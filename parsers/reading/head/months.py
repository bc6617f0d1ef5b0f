"""The names of the months, and the words for a week: of the vocabularies, and of more languages that post comes in (config/months.toml)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from importlib import resources

import tomli

from config.vocabulary import phrases, plain, table

_LEAST_LETTERS = 3
_SHORTEST = 4  # letters: «mar» and «set» are words of other languages

OF = ("de", "del", "di", "do")
"""What stands between day, month and year in Romance languages: «18 de noviembre de 2026», «18 novembre del 2026»."""


@cache
def _others() -> Mapping[str, Mapping[str, Sequence[str]]]:
    """The languages of config/months.toml: without Croatian, whose «listopad» is the Polish and Czech month after."""
    return tomli.loads(resources.files("config").joinpath("months.toml").read_text(encoding="utf-8"))


def _of_others() -> Iterator[tuple[str, int]]:
    for language in _others().values():
        for names in (language["months"], language.get("standing_alone", ())):
            yield from ((name, number) for number, name in enumerate(names, 1) if len(name) >= _SHORTEST)


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
    said = {word for language in _others().values() for word in language["weeks"]}
    return (*phrases("dates", "weeks"), *sorted(word for word in said if len(word) >= _LEAST_LETTERS))
