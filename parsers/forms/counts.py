"""What a hand's quantity and amounts may say, each possible value with its log-probability on the ink."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

import numpy as np

from parsers.forms.filled import Written
from parsers.forms.spelling import amounts_as_written
from parsers.forms.two_readers import both_read, scores
from parsers.reading.lines.amounts import normal, read_amount
from parsers.reading.words import unit_code

MOST, DRESSED = 8, 12  # counts that are offered, and that are tried in all the ways they may be written
USUAL = tuple(range(1, 101)) + tuple(range(105, 500, 5)) + tuple(range(500, 2001, 50)) + (2500, 3000, 4000, 5000, 10000)
# Of the height of a digit: how broad one is, how far they stand apart, how much that varies.
DIGIT, NARROW_DIGIT, BETWEEN, SPREAD = 0.62, 0.22, 0.16, 0.35
FAINT_COMMA = -2.5
LAST_ALONE = -3.0  # log units against the last group of ink being the count, and the rest nothing
FLAT, FLAT_PX, SLANTED = 2.2, 16, 0.22
_NONE = frozenset({"0", "-", "—", "–", "/", "--", "O", "o", "_", "x0"})
_STROKES = frozenset({"/", "—", "–"})
_COUNT = re.compile(r"^\D{0,4}?(\d{1,6}(?:[.,]\d{1,3})?)\s*[xX×*]?\s*([^\W\d_]{1,12}\.?)?$")
_DIGITS = "0123456789"
_MONEY = "0123456789,.-€ "


@dataclass(frozen=True, slots=True)
class Value:
    """A possible value with what was read for it and its log-probability, relative to the best reading of the same ink."""

    value: Decimal
    raw: str
    score: float


def quantities(written: Written) -> tuple[list[Value], str | None]:
    """What the quantity may be, likeliest first, and the unit (UN/ECE Rec 20) where one stands beside it."""
    free, _ = written.as_read()
    read = both_read(written, _DIGITS)
    found = _COUNT.match(free.strip())
    unit = unit_code(found.group(2)) if found and found.group(2) else None
    beside = free[found.end(1) :] if found and unit else ""
    around = {n for digits in ([found.group(1)] if found and beside else sorted(read)) for n in near(digits)}
    likely = sorted(map(Decimal, around if beside else {*USUAL, *around}))
    amount = read_amount(found.group(1)) if found else None
    likely += [amount.value] if amount and amount.value not in likely else []
    plain = [_in_figures(count, free, amount.value if amount else None, beside) for count in likely]
    ranked = sorted(zip(scores(written, plain, "count"), likely, plain, strict=True), key=lambda held: -held[0])[:DRESSED]
    ways = [(count, way, less) for _, count, text in ranked for way, less in dressed(text, beside)]
    values: dict[Decimal, float] = {}
    for (count, _, less), score in zip(ways, scores(written, [way for _, way, _ in ways], "count"), strict=True):
        values[count] = max(values.get(count, -np.inf), score + less)
    raw = free or next(iter(sorted(read)), "")
    held = [Value(v, raw, s + (0.0 if beside or written.signs else _broad(str(v), written.shape))) for v, s in values.items()]
    held = _with_last(held, written.last_group) if unit is None else held
    return sorted(held, key=lambda v: -v.score)[:MOST], unit


def _with_last(whole: Sequence[Value], last: Written | None) -> list[Value]:
    """The values of the whole cell, and those of the last of several groups of ink alone: what stands before may be struck out."""
    if last is None:
        return list(whole)
    best = {value.value: value for value in whole}
    for value in quantities(last)[0]:
        alone = replace(value, score=value.score + LAST_ALONE)
        if value.value not in best or best[value.value].score < alone.score:
            best[value.value] = alone
    return list(best.values())


def _in_figures(count: Decimal, free: str, read: Decimal | None, beside: str) -> str:
    """A count as it stands in the cell: as it was read where it is no whole number."""
    return free if count == read and count != count.to_integral_value() else f"{count}{beside}"


def dressed(text: str, beside: str) -> list[tuple[str, float]]:
    """A count as hands write it, «3», «3x», «x 3», «3,-», with what speaks against each."""
    bare = [(text, 0.0)]
    return (
        bare
        if beside
        else [*bare, *((way, -0.5) for way in (f"{text}x", f"x{text}", f"{text},", f"{text}.", f"{text}-", f"{text}St", f"{text}Stk"))]
    )


def says_none(written: Written) -> bool:
    """Whether a dash or a nought stands there: nothing is ordered."""
    wide, high = written.shape
    texts = {"".join(text.split()) for text, _, _ in written.readings()}
    if written.signs:  # a stroke in a box of its own is a one
        return all(text in _NONE and text not in _STROKES for text in texts)
    return (wide > FLAT * high and high < FLAT_PX) or (bool(texts) and all(text in _NONE for text in texts))


def may_be_slash(written: Written, count: Value) -> bool:
    """Whether a one is a single slanted stroke, with which lists are declined as well."""
    wide, high = written.shape
    return count.value == 1 and wide > SLANTED * high


def twins(count: Value, others: Iterable[Value]) -> Iterable[Value]:
    """The other counts that differ from one in nothing but ones and sevens: hands write either like the other, and mislead both readers."""
    digits = normal(count.value)
    return (v for v in others if v.value != count.value and normal(v.value).replace("7", "1") == digits.replace("7", "1"))


def _broad(digits: str, shape: tuple[int, int]) -> float:
    """What the breadth of the ink says against so many digits, in natural logarithms: a pair is not as broad as three."""
    wide, high = shape[0], max(1, shape[1])
    usual = sum(NARROW_DIGIT if d == "1" else DIGIT for d in digits) + BETWEEN * (len(digits) - 1)
    return -min(3.0, ((wide / high - usual) / (2 * SPREAD)) ** 2)


def near(digits: str) -> Iterable[int]:
    """The number as read, and those one slip away."""
    if not digits or len(digits) > 6:
        return set()
    slips = {digits}
    for at in range(len(digits)):
        slips |= {digits[:at] + other + digits[at + 1 :] for other in _DIGITS}
        slips.add(digits[:at] + digits[at + 1 :])
    return {int(s) for s in slips if s and not s.startswith("0")}


def amounts(written: Written, expected: Iterable[Decimal], *, parted: bool = False) -> list[Value]:
    """What an amount of money may be, likeliest first: as read, and those that price lists and products make likely.

    `parted` tells that the form parts off the cents, so that no decimal sign is written.
    """
    held: dict[Decimal, float] = {}
    texts = {t for t in (written.as_read()[0], *both_read(written, _MONEY)) if t}
    read = {_parted(t) if parted else _plain(t) for t in texts} - {None}
    wanted = {value: amounts_as_written(value, parted=parted) for value in {*expected, *read} if value is not None and value > 0}
    flat = [(value, text, 0.0) for value, ways in wanted.items() for way in ways for text in (way, f"{way}€", f"€{way}")]
    if not parted:  # a comma may be too faint to be seen
        flat += [(value, f"{round(value * 100)}", FAINT_COMMA) for value in wanted]
    for (value, _, less), score in zip(flat, scores(written, [text for _, text, _ in flat], "amount"), strict=True):
        held[value] = max(held.get(value, -np.inf), score + less)
    raw = written.as_read(_MONEY)[0]
    return sorted((Value(v, raw, s) for v, s in held.items()), key=lambda v: -v.score)[:MOST]


def _plain(text: str) -> Decimal | None:
    amount = read_amount(text.strip(" €-").rstrip(",.") or text)
    return amount.value if amount else None


def money(value: Decimal) -> str:
    """An amount as it is written: with cents, and with more places where it has them."""
    return f"{value:.2f}" if value == round(value, 2) else normal(value)


def _parted(text: str) -> Decimal | None:
    """Digits whose last two are cents."""
    digits = "".join(c for c in text if c.isdigit())
    return Decimal(digits) / 100 if 2 < len(digits) < 9 else None
