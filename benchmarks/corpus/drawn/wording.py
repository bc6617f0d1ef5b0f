"""How buyers write what the catalogue calls otherwise: shortened, in other letters, with slips, numbers with other signs between, firms without their form."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import replace
from random import Random

from benchmarks.corpus.company import Row
from benchmarks.corpus.opened.wish import Line

EXACT, EXACT_ALONE, LOOSE_NUMBERS, SLIPS = 0.6, 0.75, 0.06, 0.25
SHORT_TEXT = 40
_UNIT = re.compile(r"(?<=\d) (?=(?:ml|l|mm|cm|m|g|kg|W|V|K|Ah)\b)")
_LONG_WORD = re.compile(r"^[^\W\d_]{8,}")


def described(random: Random, lines: Sequence[Line], shows: Collection[str]) -> tuple[Line, ...]:
    """The lines as this buyer calls the goods; where no number stands beside them, only so that they remain what they are."""
    alone = not {"sku", "gtin", "buyer_sku"} & set(shows)
    if random.random() < (EXACT_ALONE if alone else EXACT):
        return tuple(lines)
    ways = ("lower", "close", "slip") if alone else ("upper", "lower", "close", "short", "slip", "parted")
    way = random.choice(ways)
    return tuple(replace(line, description=_said(random, line.description, way)) for line in lines)


def _said(random: Random, name: str, way: str) -> str:
    if way == "slip":
        return _slip(random, name) if random.random() < SLIPS else name
    first, _, rest = name.partition(" ")
    parted = f"{first}, {rest}" if rest and (rest[0].isupper() or rest[0].isdigit()) else name
    return {
        "upper": name.upper(),
        "lower": name.lower(),
        "close": _UNIT.sub("", name),
        "short": name[:SHORT_TEXT].rstrip(),
        "parted": parted,
    }[way]


def capitals(text: str) -> str:
    """The text in capitals; the sign for a millionth has none."""
    return text.upper().replace("\u039c", "µ")


def _slip(random: Random, name: str) -> str:
    """Two letters of a long first word in the wrong order, or one left out."""
    found = _LONG_WORD.match(name)
    if not found:
        return name
    at = random.randrange(2, len(found[0]) - 3)
    swapped = name[:at] + name[at + 1] + name[at] + name[at + 2 :]
    return random.choice((swapped, name[:at] + name[at + 1 :]))


def numbered(random: Random, lines: Sequence[Line], articles: Sequence[Row], shows: Collection[str]) -> tuple[Line, ...]:
    """The lines, sometimes with our numbers as people copy them; only where the name stands beside and no two articles fall together."""
    if "description" not in shows or random.random() > LOOSE_NUMBERS:
        return tuple(lines)
    way = random.choice((_without_signs, _with_blanks, str.lower))
    taken = [way(article["sku"]) for article in articles]
    return tuple(replace(line, number=way(line.number)) if line.sku and taken.count(way(line.number)) == 1 else line for line in lines)


def _without_signs(number: str) -> str:
    return re.sub(r"[^0-9A-Za-z]", "", number)


def _with_blanks(number: str) -> str:
    return re.sub(r"[-./_]", " ", number)


def short_name(name: str, forms: Sequence[str]) -> str:
    """A firm's name without its legal form, "" where it has none behind it."""
    return next((name.removesuffix(f" {form}") for form in sorted(forms, key=len, reverse=True) if name.endswith(f" {form}")), "")
