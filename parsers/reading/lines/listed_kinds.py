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
from parsers.reading.words import plain, plain_phrases

_BULLETS = frozenset("-–—*•·●▪○")
_MOST_WORDS = 4
_LEAST_KINDS = 2
_LEAST_FIT = 0.5
_SHORT = 5  # letters of a small word


def variants_of(sheet: Sheet, rows: Sequence[Row]) -> tuple[Item, ...]:
    """An item for each kind of what a heading names, where one row counts each of them and each is like an article of ours."""
    if sheet.articles is None:
        return ()
    below = (item for heading, kinds, count in _lists(rows) for item in _each(sheet, heading, kinds, count))
    return (*below, *(item for row in rows for item in _in_sentence(sheet, row)))


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
    if len(numbers) != 1:
        return
    told = [_described(heading, kind) for kind in kinds]
    if not all(_is_like_ours(sheet, mark) for mark in told):
        return
    values = _values(numbers[0], count, [token.word for token in tokens])
    for kind, mark in zip(kinds, told, strict=True):
        text = f"{heading.text} {kind.text} {count.text}"
        yield Item(values, (), mark, text, (heading.number, kind.number, count.number), prose=True)


def _in_sentence(sheet: Sheet, row: Row) -> Iterator[Item]:
    """The items of «Filz 45 cm in den Farben rot, gelb und grün, von jeder Farbe 10 Meter»."""
    texts = [plain(word.text) for word in row.words]
    at = next((place for place, text in enumerate(texts) if text in plain_phrases("numbers", "kinds")), None)
    if at is None or not _counts_each(row):
        return
    kinds, end = _kinds_behind(row.words, texts, at + 1)
    heading = [word for word, text in zip(row.words[:at], texts[:at], strict=True) if text]
    while len(heading) > 1 and heading[-1].text.islower() and len(heading[-1].text) <= _SHORT and not heading[-2].text[-1:].isdigit():
        heading.pop()  # «in den», not «140 cm»
    while heading and (heading[0].text.islower() or plain(heading[0].text) in plain_phrases("line_stop", "pronouns")):
        heading.pop(0)  # «wir benötigen»
    if len(kinds) < _LEAST_KINDS or not heading:
        return
    tokens = [token for token in tokens_of([row], sheet.is_number) if any(token.word is word for word in row.words[end:])]
    numbers = [number for number in numbers_in_text(sheet, tokens, []) if number.weight > 0]
    name = " ".join(word.text for word in heading)
    told = [
        Mark(
            f"{name} {' '.join(w.text for w in kind).strip(' ,;.')}", row.page, (*heading, *kind), ("one kind of what the sentence names",)
        )
        for kind in kinds
    ]
    if len(numbers) == 1 and all(_is_like_ours(sheet, mark) for mark in told):
        values = _values(numbers[0], row, [token.word for token in tokens])
        yield from (Item(values, (), mark, row.text, (row.number,), prose=True) for mark in told)


def _kinds_behind(words: Sequence[Word], texts: Sequence[str], start: int) -> tuple[list[list[Word]], int]:
    """The kinds that are listed from a place on, with commas and «und» between them, and where the list ends."""
    kinds: list[list[Word]] = [[]]
    for place in range(start, len(words)):
        text = texts[place]
        if any(map(str.isdigit, words[place].text)) or text in plain_phrases("numbers", "each") or _begins_each(texts, place):
            return [kind for kind in kinds if kind], place
        if text in plain_phrases("line_stop", "joiners"):
            kinds.append([])
        elif text:
            kinds[-1].append(words[place])
            if words[place].text.endswith((",", ";")):
                kinds.append([])
    return [kind for kind in kinds if kind], len(words)


def _begins_each(texts: Sequence[str], place: int) -> bool:
    """Whether «von jeder», «of each», «de chaque» begins at a place."""
    each = plain_phrases("numbers", "each") | plain_phrases("numbers", "each_behind")
    return any(" ".join(texts[place : place + count]) in each for count in (1, 2))


def _is_like_ours(sheet: Sheet, mark: Mark) -> bool:
    best = sheet.articles.described(mark.value, 1) if sheet.articles else []
    return bool(best) and best[0].fit >= _LEAST_FIT


def _described(heading: Row, kind: Row) -> Mark:
    own = [word for word in kind.words if word.text not in _BULLETS]
    text = f"{heading.text.rstrip(' :,')} {' '.join(word.text for word in own).strip(' ,;.-–•*')}"
    return Mark(text, kind.page, (*heading.words, *own), ("the heading of a list, and what it lists",))


def _values(number: Number, count: Row, words: Sequence[Word]) -> dict[str, Mark]:
    quantity = Mark(
        number.amount.text, count.page, tuple(words[number.place : number.place + number.said]), ("counts each of a list",), number.amount
    )
    if not number.unit:
        return {"quantity": quantity}
    return {"quantity": quantity, "unit": Mark(number.unit, count.page, (words[number.end - 1],), ("beside the quantity",))}
