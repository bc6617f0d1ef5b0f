"""Goods named once over a list of their kinds, with one count for each: «Tonpapier 50 x 70 cm / - rot / - blau / jeweils 6 Bogen»."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

from parsers.page import Word
from parsers.reading.lines.clauses import tokens_of
from parsers.reading.lines.counts import Number, numbers_in_text
from parsers.reading.lines.items import Item, Mark
from parsers.reading.lines.rows import Row
from parsers.reading.lines.sheet import Sheet
from parsers.reading.phrasing import said

_BULLETS = frozenset("-–—*•·●▪○")
_MOST_WORDS = 4
_LEAST_KINDS = 2
_LEAST_FIT = 0.5


def variants_of(sheet: Sheet, rows: Sequence[Row]) -> tuple[Item, ...]:
    """An item for each kind of what a heading names, where one row counts each of them and each is like an article of ours."""
    if sheet.articles is None:
        return ()
    return tuple(item for heading, kinds, count in _lists(rows) for item in _each(sheet, heading, kinds, count))


def bulleted(row: Row) -> bool:
    """Whether a row begins with the sign of a list, apart from its words or not."""
    return row.text[:1] in _BULLETS and any(map(str.isalpha, row.text))


def _lists(rows: Sequence[Row]) -> Iterator[tuple[Row, Sequence[Row], Row]]:
    """A heading, the kinds in the list below it, and the row below that, or the heading itself, which says how many of each."""
    at = 0
    for short, run in itertools.groupby(rows, _is_kind):
        held = list(run)
        begin, at = at, at + len(held)
        if not short or len(held) < _LEAST_KINDS or not begin or held[-1].number - held[0].number >= len(held):
            continue
        heading, behind = rows[begin - 1], rows[at] if at < len(rows) else None
        if heading.number != held[0].number - 1 or bulleted(heading):
            continue
        if behind is not None and behind.number == held[-1].number + 1 and _counts_each(behind):
            yield heading, held, behind


def _is_kind(row: Row) -> bool:
    return bulleted(row) and len(row.words) <= _MOST_WORDS + 1 and not any(map(str.isdigit, row.text))


def _counts_each(row: Row) -> bool:
    return bool(said(row.text, "numbers", "each") or said(row.text, "numbers", "each_behind"))


def _each(sheet: Sheet, heading: Row, kinds: Sequence[Row], count: Row) -> Iterator[Item]:
    tokens = tokens_of([count], sheet.is_number)
    numbers = [number for number in numbers_in_text(sheet, tokens, []) if number.weight > 0]
    if len(numbers) != 1 or sheet.articles is None:
        return
    told = [_described(heading, kind) for kind in kinds]
    if any(not (best := sheet.articles.described(mark.value, 1)) or best[0].fit < _LEAST_FIT for mark in told):
        return
    values = _values(numbers[0], count, [token.word for token in tokens])
    for kind, mark in zip(kinds, told, strict=True):
        text = f"{heading.text} {kind.text} {count.text}"
        yield Item(values, (), mark, text, (heading.number, kind.number, count.number), prose=True)


def _described(heading: Row, kind: Row) -> Mark:
    own = [word for word in kind.words if word.text not in _BULLETS]
    text = f"{heading.text.rstrip(' :,')} {' '.join(word.text for word in own).strip(' ,;.-–•*')}"
    return Mark(text, kind.page, (*heading.words, *own), ("the heading of a list, and what it lists",))


def _values(number: Number, count: Row, words: Sequence[Word]) -> dict[str, Mark]:
    quantity = Mark(number.amount.text, count.page, tuple(words[number.place : number.place + number.said]), ("counts each of a list",), number.amount)
    if not number.unit:
        return {"quantity": quantity}
    return {"quantity": quantity, "unit": Mark(number.unit, count.page, (words[number.end - 1],), ("beside the quantity",))}
