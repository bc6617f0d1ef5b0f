"""Given names of European languages: what tells a person's name from that of a place or a firm, where no file names either."""

from __future__ import annotations

from functools import cache
from importlib import resources


def begins_with_given_name(text: str) -> bool:
    """Whether the first word, or the first part of one with a hyphen, is a given name and another word follows: «Marloes de Boer»."""
    first, _, rest = text.partition(" ")
    return bool(rest.strip()) and first.partition("-")[0].casefold() in given_names()


@cache
def given_names() -> frozenset[str]:
    """The names of config/given_names.txt, in lower case."""
    text = resources.files("config").joinpath("given_names.txt").read_text(encoding="utf-8")
    lines = (line for line in text.splitlines() if not line.startswith("#"))
    return frozenset(name.casefold() for line in lines for name in line.split())
