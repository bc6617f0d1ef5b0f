"""Patterns of letters: what is left to chance, what falls away when nothing is to be said, what is filled in.

`[[a|b|c]]` is one of the three by chance (an empty one too, and nested); `{gap}` is a value, in a width where `{gap:>9}` says so; `¦` divides a line into clauses. A clause with a gap that has
no value falls away, and with its last clause the line.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from random import Random

_CHOICE = re.compile(r"\[\[((?:(?!\[\[|\]\]).)*)\]\]", re.DOTALL)
_GAP = re.compile(r"\{(\w+)(?::([^{}]*))?\}")
_MANY_EMPTY_LINES = re.compile(r"\n{4,}")
_TWO_STOPS = re.compile(r"(?<!\.)\.\.(?!\.)")  # a day that ends with a stop at the end of a sentence


def chosen(random: Random, pattern: str) -> str:
    """The pattern with one of each `[[a|b]]`."""
    while found := _CHOICE.search(pattern):
        pattern = pattern[: found.start()] + random.choice(found[1].split("|")) + pattern[found.end() :]
    return pattern


def gaps(pattern: str) -> frozenset[str]:
    """The names of a pattern's gaps."""
    return frozenset(name for name, _ in _GAP.findall(pattern))


def filled(pattern: str, values: Mapping[str, str]) -> tuple[str, frozenset[str]]:
    """The text, and the gaps whose values stand in it. Raises KeyError for a gap that `values` does not know."""
    lines, said = [], set[str]()
    for line in pattern.split("\n"):
        clauses = line.split("¦")
        kept = [clause for clause in clauses if all(values[gap] for gap in gaps(clause))]
        if kept:
            lines.append("".join(kept).lstrip(" ,;") if kept[0] != clauses[0] else "".join(kept))
            said |= gaps(lines[-1])
    text = _GAP.sub(lambda gap: format(values[gap[1]], gap[2] or ""), "\n".join(lines))
    return _MANY_EMPTY_LINES.sub("\n\n\n", _TWO_STOPS.sub(".", text)), frozenset(said)
