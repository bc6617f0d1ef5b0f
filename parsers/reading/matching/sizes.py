"""Sizes in a description, the hard evidence between near-twins: M8x40, Gr. 10, 6,0 mm, 500 ml, XL."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from functools import cache, lru_cache

from config.vocabulary import phrases, table
from parsers.reading.phrasing import any_of

# All patterns are for lower case, and those with numbers begin with the characters that may begin a match and look back from there: so
# the search goes from one such character to the next, which is several times as fast.
# signs of the SI and what stands with them on goods; the words of the languages are in [descriptions] measures
_SIGNS = r"mm|cm|dm|m|km|[µμ]m|ml|cl|l|kg|g|mg|w|v|a|ah|mah|kw|bar|lm|k|hz|khz|db|gb|tb|mb|%|°|mm²|mm2|m²|n|nm|kn|\"|′|″"
_SAME = {"″": '"', "mm2": "mm²", "m2": "m²"}
_NUMBER = r"\d+(?:[.,]\d+)?"
_THREAD = re.compile(rf"([mgø])(?<!\w.)\s?({_NUMBER})(?!\w)")


@cache
def _same() -> dict[str, str]:
    """The normal form of each sign and word of measure that has another."""
    return {**table("descriptions", "measures"), **_SAME}


def _units() -> str:
    return f"{_SIGNS}|{any_of(table('descriptions', 'measures'))}"


_SIGN = re.compile(_SIGNS, re.IGNORECASE)


def is_measure(word: str) -> bool:
    """Whether a word is a sign for what a number measures: «mm», «ml»."""
    return bool(_SIGN.fullmatch(word))


@cache
def _product() -> re.Pattern[str]:
    first = r"[m\d](?<![\w.,].)(?:(?<=m)\d+|(?<=\d)\d*)(?:[.,]\d+)?"
    return re.compile(rf"({first})((?:\s?[x×*/]\s?{_NUMBER})+)(?:\s?(?:{_units()}))?(?!\w)")


@cache
def _measure() -> re.Pattern[str]:
    return re.compile(rf"(\d(?<![\w.,].)\d*(?:[.,]\d+)?)[\s-]?({_units()})(?!\w)")


@cache
def _range() -> re.Pattern[str]:
    """«20-40 mm», and without its unit: another size than «0-20 mm»."""
    return re.compile(rf"(\d(?<![\w.,/-].)\d{{0,2}}(?:[.,]\d+)?)\s?[-–]\s?({_NUMBER})(?:\s?({_units()}))?(?![\w/-]|[.,]\d)")


@cache
def _size() -> re.Pattern[str]:
    words = any_of(phrases("descriptions", "sizes"))
    return re.compile(rf"(?:{words})\.?\s*:?\s*({_NUMBER}|[smlx]{{1,4}}|\dxl)(?!\w)")


_LETTERS = re.compile(r"([xsml2-5](?<![\w.-].)(?:(?<=x)(?:x?s|x{0,2}l)|(?<=[2-5])xl|(?<=[sml])))(?![\w.-])")
_PAPER = re.compile(r"([ab])(?:(?<!\w.)|(?<=din.)(?<!\wdin.))([0-6])(?!\w)")
_TYPE = re.compile(r"([a-z](?<![\w./-].)[a-z]?)/?(\d{1,3})(?![\w]|[.,/-]\w)")  # «D14» and «D/14» are one kind of envelope
_PLAIN = re.compile(r"(\d(?<![\w.,-].)\d*(?:[.,]\d+)?)(?![\w,-]|\.\d)")


@cache
def size_words() -> Mapping[str, str]:
    """The letter of each word that names a size: «large» is L."""
    return table("descriptions", "size_words")


@cache
def _said() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{any_of(size_words())})(?!\w)")


# «5RL», «12CM»: what stands for a kind of the goods with its size; no ordinal
_MARK = re.compile(r"(?<![\w.,/-])\d{1,3}(?!st|nd|rd|th|er|re|me)[a-z]{2,3}(?![\w-])")


def _number(text: str) -> str:
    value = Decimal(text.replace(",", ".")).normalize()
    return format(value, "f")


@lru_cache(maxsize=16_384)
def sizes_of(text: str) -> frozenset[str]:
    """The sizes of a description in one normal form each: «6,0 mm» → «6 mm», «M8 x 40» → «m8x40»; bare numbers as «# 12»."""
    found: set[str] = set()

    def taken(form: Callable[[re.Match[str]], str]) -> Callable[[re.Match[str]], str]:
        def take(match: re.Match[str]) -> str:
            found.add(form(match))
            return " ; "

        return take

    rest = text.lower()
    for pattern, form in _forms():
        rest = pattern.sub(taken(form), rest)
    found |= {f"size {m.group(1)}" for m in _LETTERS.finditer(rest)}
    found |= {f"# {_number(m.group(1))}" for m in _PLAIN.finditer(rest)}
    found |= {m[0] for m in _MARK.finditer(rest)}
    if all(size.startswith("#") for size in found):
        found |= {f"size {size_words()[m[0]]}" for m in _said().finditer(rest)}
    return frozenset(found)


def _as_product(match: re.Match[str]) -> str:
    thread = "m" if match.group(1)[0] == "m" else ""
    return thread + "x".join(_number(part) for part in re.findall(_NUMBER, match.group(1) + match.group(2)))


def _as_size(match: re.Match[str]) -> str:
    size = match.group(1)
    return f"size {_number(size)}" if size[0].isdigit() and size[-1].isdigit() else f"size {size}"


def _as_range(match: re.Match[str]) -> str:
    unit = match.group(3)
    ends = f"{_number(match.group(1))}-{_number(match.group(2))}"
    return f"{ends} {_same().get(unit, unit)}" if unit else ends


def _as_measure(match: re.Match[str]) -> str:
    unit = match.group(2)
    return f"{_number(match.group(1))} {_same().get(unit, unit)}"


def _as_thread(match: re.Match[str]) -> str:
    return f"{match.group(1)}{_number(match.group(2))}"


def _as_paper(match: re.Match[str]) -> str:
    return f"paper {match.group(1)}{match.group(2)}"


def _as_type(match: re.Match[str]) -> str:
    return f"{match.group(1)}{match.group(2)}" if match.group(1) in "mg" else f"type {match.group(1)}{match.group(2)}"


@cache
def _forms() -> tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str]], ...]:
    """The patterns in the order in which they take what they match out of the text, with the normal form of each."""
    return (
        (_product(), _as_product),
        (_size(), _as_size),
        (_range(), _as_range),
        (_measure(), _as_measure),
        (_THREAD, _as_thread),
        (_PAPER, _as_paper),
        (_TYPE, _as_type),
    )


@lru_cache(maxsize=65_536)
def numbers_in(sizes: frozenset[str]) -> frozenset[str]:
    """The bare numbers of sizes, so that «500» meets «500 ml» and «8x40» meets «m8x40»."""
    return frozenset(number for size in sizes for number in re.findall(r"\d+(?:\.\d+)?", size))


def is_a_size(number: Decimal, names: Iterable[str]) -> bool:
    """Whether a bare number is a size in one of these names."""
    return number in {Decimal(one) for name in names for one in numbers_in(sizes_of(name))}


_IN_SMALLEST = {"ml": ("ml", 1), "cl": ("ml", 10), "l": ("ml", 1000), "mg": ("mg", 1), "g": ("mg", 1000), "kg": ("mg", 1_000_000)}
_IN_SMALLEST |= {"mm": ("mm", 1), "cm": ("mm", 10), "dm": ("mm", 100), "m": ("mm", 1000)}


@lru_cache(maxsize=65_536)
def in_units_of(asked: frozenset[str], offered: frozenset[str]) -> frozenset[str]:
    """The sizes asked for, each measure as it stands on offer where both are the same: «1 l» of an article with «1000 ml»."""
    known = {_measured(size): size for size in offered if " " in size}
    known.pop(None, None)
    return frozenset(known.get(_measured(size), size) if " " in size else size for size in asked) if known else asked


def _measured(size: str) -> tuple[str, Decimal] | None:
    """A measure in the smallest unit of its kind; None for what is none, or has no other units."""
    number, _, unit = size.partition(" ")
    smallest = _IN_SMALLEST.get(unit)
    if smallest is None or not re.fullmatch(_NUMBER, number):
        return None
    return smallest[0], Decimal(number) * smallest[1]


@lru_cache(maxsize=65_536)
def contradict(asked: frozenset[str], offered: frozenset[str]) -> int:
    """How many sizes of `asked` the offered description speaks against: it has sizes of that kind, but not this one."""
    asked = in_units_of(asked, offered)
    numbers = numbers_in(offered)
    kinds = {_kind(size) for size in offered}
    against = 0
    for size in asked - offered:
        own = re.findall(r"\d+(?:\.\d+)?", size)
        if own and all(number in numbers for number in own) and not _measured_otherwise(size, own[0], offered):
            continue
        if _kind(size) in kinds or (_kind(size) == "#" and "#" not in kinds and not numbers):
            against += 1
    return against


def _measured_otherwise(size: str, number: str, offered: frozenset[str]) -> bool:
    """Whether a number stands on offer in other units alone than the asked one, which is there with another: «5 kg» of «15 kg / 5 g»."""
    kind = _kind(size)
    if " " not in size or kind in {"size", "paper", "#"} or kind not in {_kind(other) for other in offered}:
        return False
    holding = {_kind(other) for other in offered if number in numbers_in(frozenset({other}))}
    return kind not in holding and all(" " in other for other in offered if _kind(other) in holding) and "#" not in holding


def _kind(size: str) -> str:
    if size.startswith("type "):
        return size.rstrip("0123456789")
    if size.startswith(("size ", "paper ", "#")):
        return size.split()[0]
    if " " in size:
        return size.split(" ", 1)[1]
    return re.sub(r"\d+(\.\d+)?", "0", size).replace("m0x", "0x")
