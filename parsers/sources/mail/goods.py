"""Whether a line of a mail orders something, told without reading it: a count with a unit, a row of columns."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from config.vocabulary import keys, phrases

_COUNTED = re.compile(r"\W{0,3}\d{1,5}(?:[.,]\d{1,3})?\s*(x|×|\*|[^\W\d]+\.?)(?:\s|$)", re.IGNORECASE)
_COLUMNS = re.compile(r"\s{2,}")
_SIGNS = frozenset({"x", "X", "×", "*"})


def is_item(line: str) -> bool:
    """Whether a line orders something: a quantity with its unit, a row of at least three columns with a number, or a postscript."""
    bare = line.strip()
    counted = _COUNTED.match(bare)
    if counted and _is_unit(counted.group(1)):
        return True
    columns = _COLUMNS.split(bare)
    numbers = sum(bool(re.fullmatch(r"[\d.,]{1,9}(?: ?(?:€|EUR))?", column)) for column in columns)
    return (len(columns) > 2 and numbers > 0) or bool(re.match(r"p\.?\s?s\b", bare, re.IGNORECASE))


def counts_goods(lines: Iterable[str]) -> bool:
    """Whether a quantity with its unit stands anywhere in these lines."""
    return any(_is_unit(found.group(1)) for line in lines for found in re.finditer(rf"(?<![\w.,]){_COUNTED.pattern}", line, re.IGNORECASE))


def _is_unit(word: str) -> bool:
    return word in _SIGNS or word.casefold().rstrip(".") in _units()


@cache
def _units() -> frozenset[str]:
    """The unit words of all languages, but for single letters, which begin too many other things."""
    words = {phrase.casefold().rstrip(".") for key in keys("units") for phrase in phrases("units", key)}
    return frozenset(word for word in words if len(word) > 1)
