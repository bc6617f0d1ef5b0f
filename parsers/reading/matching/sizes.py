"""Sizes in a description, the hard evidence between near-twins: M8x40, Gr. 10, 6,0 mm, 500 ml, XL."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache, lru_cache

from config.vocabulary import phrases, table
from parsers.reading.phrasing import any_of

# signs of the SI and what stands with them on goods; the words of the languages are in [descriptions] measures
_SIGNS = r"mm|cm|dm|m|km|µm|ml|cl|l|kg|g|mg|w|v|a|ah|mah|kw|bar|lm|k|hz|khz|db|gb|tb|mb|%|°|mm²|mm2|m²|n|nm|kn|\"|′|″"
_SAME = {"″": '"', "mm2": "mm²", "m2": "m²"}
_NUMBER = r"\d+(?:[.,]\d+)?"
_THREAD = re.compile(rf"(?<!\w)([mgø])\s?({_NUMBER})(?!\w)", re.IGNORECASE)


@cache
def _same() -> dict[str, str]:
    """The normal form of each sign and word of measure that has another."""
    return {**table("descriptions", "measures"), **_SAME}


def _units() -> str:
    return f"{_SIGNS}|{any_of(table('descriptions', 'measures'))}"


@cache
def _product() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w.,])(m)?({_NUMBER})((?:\s?[x×*/]\s?{_NUMBER})+)(?:\s?({_units()}))?(?![\w])", re.IGNORECASE)


@cache
def _measure() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w.,])({_NUMBER})[\s-]?({_units()})(?!\w)", re.IGNORECASE)


@cache
def _size() -> re.Pattern[str]:
    words = any_of(phrases("descriptions", "sizes"))
    return re.compile(rf"(?:{words})\.?\s*:?\s*(\d+(?:[.,]\d+)?|[smlx]{{1,4}}|\dxl)(?!\w)", re.IGNORECASE)


_LETTERS = re.compile(r"(?<![\w.-])(xxs|xs|s|m|l|xl|xxl|xxxl|[2-5]xl)(?![\w.-])", re.IGNORECASE)
_PAPER = re.compile(r"(?<!\w)(?:din\s?)?([ab][0-6])(?!\w)", re.IGNORECASE)
_PLAIN = re.compile(rf"(?<![\w.,-])({_NUMBER})(?![\w,-]|\.\d)")


def _number(text: str) -> str:
    value = Decimal(text.replace(",", ".")).normalize()
    return format(value, "f")


@lru_cache(maxsize=16_384)
def sizes_of(text: str) -> frozenset[str]:
    """The sizes of a description in one normal form each: «6,0 mm» → «6 mm», «M8 x 40» → «m8x40»; bare numbers as «# 12»."""
    found: set[str] = set()
    rest = text
    for pattern, form in ((_product(), _as_product), (_size(), _as_size), (_measure(), _as_measure), (_THREAD, _as_thread)):
        for match in pattern.finditer(rest):
            found.add(form(match))
        rest = pattern.sub(" ; ", rest)
    found |= {f"paper {m.group(1).lower()}" for m in _PAPER.finditer(rest)}
    rest = _PAPER.sub(" ; ", rest)
    found |= {f"size {m.group(1).lower()}" for m in _LETTERS.finditer(rest)}
    found |= {f"# {_number(m.group(1))}" for m in _PLAIN.finditer(rest)}
    return frozenset(found)


def _as_product(match: re.Match[str]) -> str:
    parts = [_number(part) for part in re.findall(_NUMBER, match.group(2) + match.group(3))]
    return (match.group(1) or "").lower() + "x".join(parts)


def _as_size(match: re.Match[str]) -> str:
    size = match.group(1).lower()
    return f"size {_number(size)}" if size[0].isdigit() and size[-1].isdigit() else f"size {size}"


def _as_measure(match: re.Match[str]) -> str:
    unit = match.group(2).lower()
    return f"{_number(match.group(1))} {_same().get(unit, unit)}"


def _as_thread(match: re.Match[str]) -> str:
    return f"{match.group(1).lower()}{_number(match.group(2))}"


@lru_cache(maxsize=65_536)
def numbers_in(sizes: frozenset[str]) -> frozenset[str]:
    """The bare numbers of sizes, so that «500» meets «500 ml» and «8x40» meets «m8x40»."""
    return frozenset(number for size in sizes for number in re.findall(r"\d+(?:\.\d+)?", size))


@lru_cache(maxsize=65_536)
def contradict(asked: frozenset[str], offered: frozenset[str]) -> int:
    """How many sizes of `asked` the offered description speaks against: it has sizes of that kind, but not this one."""
    numbers = numbers_in(offered)
    kinds = {_kind(size) for size in offered}
    against = 0
    for size in asked - offered:
        own = re.findall(r"\d+(?:\.\d+)?", size)
        if own and all(number in numbers for number in own):
            continue
        if _kind(size) in kinds or (_kind(size) == "#" and "#" not in kinds and not numbers):
            against += 1
    return against


def _kind(size: str) -> str:
    if size.startswith(("size ", "paper ", "#")):
        return size.split()[0]
    if " " in size:
        return size.split(" ", 1)[1]
    return re.sub(r"\d+(\.\d+)?", "0", size).replace("m0x", "0x")
