"""Numbers and money as people write them, with explicit ambiguity: «1.000» may be a thousand or one."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache, lru_cache
from typing import Literal

from config import vocabulary

DecimalSign = Literal[",", "."]

_BLANKS = "\u00a0\u202f\u2009 "
_APOSTROPHES = "'’`´"
_NO_CENTS = re.compile(r"[.,](?:[-–—]{1,2}|=)$")
_GROUPED = re.compile(rf"\d{{1,3}}(?:([.,{_BLANKS}{_APOSTROPHES}])\d{{3}})(?:\1\d{{3}})*")
_DIGIT_LIKE = str.maketrans({"O": "0", "o": "0", "l": "1", "I": "1", "|": "1", "S": "5", "B": "8", "Z": "2"})


@dataclass(frozen=True, slots=True)
class Amount:
    """A number as printed: `decimals` counts the digits behind the sign, `otherwise` is what else it may mean.

    `currency` is ISO 4217 where a symbol or code stands with it; `repaired` tells that letters were taken for digits.
    """

    value: Decimal
    raw: str
    decimals: int = 0
    currency: str | None = None
    percent: bool = False
    otherwise: Decimal | None = None
    repaired: bool = False
    dashed: bool = False

    @property
    def text(self) -> str:
        return normal(self.value)

    @property
    def money_like(self) -> bool:
        """Two digits behind the sign, «,–», or a currency beside."""
        return not self.percent and (self.decimals in {2, 4} or self.dashed or self.currency is not None)


def normal(value: Decimal) -> str:
    """The contract's form of a decimal, its printed digits kept: no exponent, no grouping, «.» as the sign."""
    return format(value, "f")


@cache
def _currencies() -> dict[str, str]:
    return {word: str(code) for word, code in vocabulary.table("numbers", "currencies").items()}


@cache
def _currency_words() -> tuple[str, ...]:
    return tuple(_currencies())


def currency_of(text: str) -> str | None:
    """ISO 4217 of a symbol, code or word that stands alone; None for anything else."""
    return _currencies().get(text.strip(".,;:()[]*/").casefold())


def _without_currency(text: str) -> tuple[str, str | None]:
    folded = text.casefold()
    if not folded.startswith(_currency_words()) and not folded.endswith(_currency_words()):
        return text, None
    for word, code in _currencies().items():
        if folded.startswith(word) and (not word[-1].isalpha() or _an_amount(word, text[len(word) :])):
            return text[len(word) :].lstrip(" .:"), code
        if folded.endswith(word) and (not word[0].isalpha() or _ends_an_amount(word, text[: -len(word)])):
            return text[: -len(word)].rstrip(), code
    return text, None


def _ends_an_amount(word: str, before: str) -> bool:
    """Whether letters of a currency stand behind an amount: «12.-Fr», not «03570-FR»; two, glued to a whole number, end an article's."""
    if len(word) <= len("fr") and before[-1:].isdigit():
        return bool(re.search(r"[.,]\d\d$", before))
    return bool(re.search(r"[\d\s,]$|[.,][–-]{1,2}$", before))


def _an_amount(word: str, rest: str) -> bool:
    """Whether letters of a currency stand before an amount, not in a number of goods: «Fr. 12.50», «EUR12», not «FR.0611.01», «FR-836»."""
    glued = re.match(r"[.:-]?(?=\d)", rest)
    if glued is None:
        return bool(re.match(r"[\s.:-]", rest))
    number = rest[glued.end() :]
    if glued.group() == "-" and not re.search(r"[.,](?:\d\d|[–-])$", number):
        return False
    if re.match(r"0\d", number) or re.search(r"[.,]\d$", number) or (len(word) <= len("fr") and number.count(".") > 1):
        return False
    if len(word) <= len("fr") and re.fullmatch(r"\d{4,}", number):  # «FR.4052»: a thousand francs have their sign, «Fr. 4'052»
        return False
    return bool(glued.group()) or len(word) > len("fr") or bool(re.search(r"[.,]", number))


@lru_cache(maxsize=8192)
def read_amount(text: str, sign: DecimalSign | None = None, *, repair: bool = False) -> Amount | None:
    """The number that is all of `text`; None when it is none (a date, a code, a word).

    `sign` is the document's decimal sign where it is known; without it «1.000» keeps its other meaning in `otherwise`.
    With `repair`, letters that recognisers take for digits (O, l, S, B) are read as digits.
    """
    bare = text.strip().strip("*()[];:").strip(_BLANKS)
    bare, currency = _without_currency(bare)
    percent = bare.endswith("%")
    bare = bare.rstrip("%").strip(_BLANKS)
    if repair and any(c.isdigit() for c in bare):
        mended = bare.translate(_DIGIT_LIKE)
        plain = read_amount(mended, sign)
        return replace(plain, raw=text, currency=currency, percent=percent, repaired=mended != bare) if plain else None
    negative = bare[:1] in {"-", "–", "−"} or (bare[-1:] in {"-", "−"} and not _NO_CENTS.search(bare))
    bare = bare.strip("-–−+") if negative else bare.removeprefix("+")
    dashed = bool(_NO_CENTS.search(bare)) if not negative else bool(re.search(r"[.,]$", bare))
    if dashed:
        bare = re.sub(r"[.,][-–—=]*$", "", bare)
    parsed = _digits(bare, sign)
    if parsed is None or (dashed and parsed[1]):
        return None
    value, decimals, otherwise = parsed
    if negative and not dashed:
        value, otherwise = -value, -otherwise if otherwise is not None else None
    return Amount(value, text, 2 if dashed else decimals, currency, percent, otherwise, dashed=dashed)


def _digits(bare: str, sign: DecimalSign | None) -> tuple[Decimal, int, Decimal | None] | None:
    """(value, digits behind the sign, the other meaning) of digits with signs; None for what is no number."""
    if bare[:1] in {".", ","} and bare[1:].isdigit() and bare.isascii():
        bare = "0" + bare
    if not bare or not bare[0].isdigit() or not bare[-1].isdigit() or not re.fullmatch(rf"[\d.,{_BLANKS}{_APOSTROPHES}]+", bare, re.ASCII):
        return None
    if bare.isdigit():
        return Decimal(bare), 0, None
    last = re.search(r"[.,](?=\d+$)", bare)
    if last is None:
        return _whole(bare)
    head, tail = bare[: last.start()], bare[last.end() :]
    if last.group() in head:
        return _whole(bare)
    if not head.isdigit():
        whole = _whole(head)
        return (Decimal(f"{whole[0]}.{tail}"), len(tail), None) if whole else None
    if len(head) > 1 and head.startswith("0"):  # «0988.02» numbers an article
        return None
    fraction = Decimal(f"{head}.{tail}")
    if len(tail) != 3 or len(head) > 3 or head.startswith("0"):
        return fraction, len(tail), None
    grouped = Decimal(head + tail)
    if sign is None:
        return grouped, 0, fraction
    return (fraction, 3, None) if sign == last.group() else (grouped, 0, None)


def _whole(bare: str) -> tuple[Decimal, int, None] | None:
    if not _GROUPED.fullmatch(bare):
        return None
    return Decimal(re.sub(r"\D", "", bare)), 0, None


def decimal_sign(texts: Iterable[str]) -> DecimalSign | None:
    """The decimal sign that the free-standing amounts of a document agree on; None when they give none or disagree.

    Only numbers that leave no choice vote: two digits behind the sign, or both signs in one number.
    """
    votes = {",": 0, ".": 0}
    for text in texts:
        match = re.fullmatch(r"(?:[€$£]|[A-Z]{3})?[-–]?(?:\d{1,3}(?:[.,'’ ]\d{3})+|\d+)([.,])\d{2}[-–]?(?:[€$£]|[A-Z]{3})?", text)
        if match:
            votes[match.group(1)] += 1
    if votes[","] and not votes["."]:
        return ","
    if votes["."] and not votes[","]:
        return "."
    if votes[","] >= 5 * votes["."] and votes[","]:
        return ","
    if votes["."] >= 5 * votes[","] and votes["."]:
        return "."
    return None
