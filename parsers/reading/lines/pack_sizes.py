"""Numbers that tell what is in one pack, as the article's own name does: «40 Beutel Speichelsauger 100 Stück transparent»."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

from config.company import Article
from parsers.reading.lines.amounts import read_amount
from parsers.reading.lines.clauses import Token
from parsers.reading.lines.counts import Number
from parsers.reading.lines.sheet import Sheet
from parsers.reading.matching.descriptions import words_of
from parsers.reading.words import joins, unit_code

_WORDS_BESIDE = 6
_LIKE = 0.5
_MOST_LIKE = 4


def pack_sizes(sheet: Sheet, tokens: Sequence[Token], numbers: Sequence[Number]) -> frozenset[int]:
    """The places of plain counts that the name of the article beside them holds, where another plain count stands with it."""
    return frozenset(
        place
        for number in numbers
        if number.unit and any(_together(tokens, number, other) for other in numbers if other.plain and other is not number)
        if any(_holds(article, number) for article in _articles_beside(sheet, tokens, number, numbers))
        for place in range(number.place, number.end)
    )


def _together(tokens: Sequence[Token], one: Number, other: Number) -> bool:
    """Whether nothing parts two counts: no row, comma or joining word."""
    first, second = sorted((one, other), key=lambda number: number.place)
    between = range(first.end, second.place)
    starts = any(tokens[place].begins_row for place in (*between, second.place))
    return (
        bool(between) and not starts and not any(tokens[place].text.endswith((",", ";")) or joins(tokens[place].text) for place in between)
    )


def _articles_beside(sheet: Sheet, tokens: Sequence[Token], number: Number, numbers: Sequence[Number]) -> Iterator[Article]:
    """The articles whose own number stands nearby, whatever the language of the words, and for plain counts those that words describe."""
    yield from _numbered_beside(sheet, tokens, number, numbers)
    if number.plain:
        yield from _named_beside(sheet, tokens, number)


def _numbered_beside(sheet: Sheet, tokens: Sequence[Token], number: Number, numbers: Sequence[Number]) -> Iterator[Article]:
    """The articles by their numbers behind a count, up to the next plain one, else those before it in its row: «… 25 st. (TA-2673/3)»."""
    row_ends = (at for at in range(number.end, len(tokens)) if tokens[at].begins_row)
    stop = min([next(row_ends, len(tokens)), *(n.place for n in numbers if n.plain and n.place >= number.end)])
    start = number.place
    while start > 0 and not tokens[start].begins_row:
        start -= 1
    behind = [article for at in range(number.end, stop) if (article := _numbered_at(sheet, tokens, at)) is not None]
    yield from behind or [article for at in range(start, number.place) if (article := _numbered_at(sheet, tokens, at)) is not None][-1:]


def _numbered_at(sheet: Sheet, tokens: Sequence[Token], place: int) -> Article | None:
    text = tokens[place].text.strip(",;:.()[]")
    return sheet.article(text) if any(c.isdigit() for c in text) else None


def _named_beside(sheet: Sheet, tokens: Sequence[Token], number: Number) -> Iterator[Article]:
    """The articles that the words before a number, with it and what follows, describe: the word right before it is one of theirs."""
    start = number.place
    while start > 0 and number.place - start < _WORDS_BESIDE and not tokens[start].starts_row and not tokens[start - 1].text.endswith(","):
        start -= 1
        if unit_code(tokens[start].text):
            start += 1
            break
    end = next((at for at in range(number.end, len(tokens)) if tokens[at].starts_row or tokens[at - 1].text.endswith(",")), len(tokens))
    text = " ".join(token.text for token in tokens[start : min(end, number.end + _WORDS_BESIDE)])
    if sheet.articles is None or start == number.place:
        return
    before = set(words_of(tokens[number.place - 1].text))
    for match in sheet.articles.described(text, _MOST_LIKE):
        if match.fit >= _LIKE and before & {word for name in match.article.names for word in words_of(name)}:
            yield match.article


def _holds(article: Article, number: Number) -> bool:
    """Whether a name of an article has this number with this unit: «Speichelsauger Flexo 100 Stück»."""
    for text in article.names:
        for word, after in itertools.pairwise(text.split()):
            amount = read_amount(word)
            if amount is not None and amount.value == number.amount.value and unit_code(after.strip(",;")) == number.unit:
                return True
    return False
