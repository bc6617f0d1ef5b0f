"""Numbers beside what a sentence orders that nothing explains: no value, no number of an article, no size of one, no day, no label's.

Such a number may be the count of a line that was lost, or a better one than the count that was taken.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Sequence
from decimal import Decimal

from config.company import Article
from parsers.page import Word
from parsers.reading.lines.amounts import read_amount
from parsers.reading.lines.clauses import Token, tokens_of
from parsers.reading.lines.corrections import without_replaced
from parsers.reading.lines.counts import DATE, places_of_days, price_base
from parsers.reading.lines.items import Item, Items
from parsers.reading.lines.mentions import known_word, said_in, vocabulary_of
from parsers.reading.lines.sentences import counts_something_else, numbering, positions
from parsers.reading.lines.sheet import Sheet
from parsers.reading.matching.grounding import Grounding
from parsers.reading.matching.sizes import is_a_size
from parsers.reading.phrasing import said
from parsers.reading.words import is_size_word, joins, plain, plain_phrases

_BARE = re.compile(r"\d{1,4}(?:[.,]\d{1,3})?")
_COUNTS_ON = re.compile(r"[,;+]\s\d{1,4}\s[^\W\d]")
_EDGES = ",.;:()[]"
_LEAST_LETTERS, _NEAR = 3, 3


def rows_with_left_numbers(sheet: Sheet, found: Items, groundings: Sequence[Grounding | None], written: Items) -> Iterator[int]:
    """The rows of sentences' lines that hold such a number; `written` are the items before later words amended them.

    Beside goods that we do not sell every number may be a part of their name.
    """
    articles: dict[int, list[Article | None]] = {}
    for item, grounding in zip(found.items, groundings, strict=True):
        for number in item.rows if item.prose else ():
            articles.setdefault(number, []).append(grounding.article if grounding else None)
    rows = [row for row in sheet.rows if row.number in articles and row.number not in sheet.totals and row.table is None]
    if not rows:
        return
    tokens = without_replaced(tokens_of(rows, sheet.is_number))
    taken = {id(word) for item in (*found.items, *written.items) for word in _words_of(item)}
    explained = numbering(tokens) | places_of_days(tokens) | positions(tokens, [item.rows[0] for item in found.items])
    for place, token in enumerate(tokens):
        text = token.text.strip(_EDGES)
        if place in explained or id(token.word) in taken or not _counts_by_its_form(sheet, text) or _is_explained(tokens, place):
            continue
        sold = [article for article in articles[token.row] if article is not None]
        told = Decimal(text.replace(",", "."))  # in a name a comma parts no thousands
        if len(sold) == len(articles[token.row]) and not is_a_size(told, (name for article in sold for name in article.names)):
            yield token.row


def rows_with_companions(sheet: Sheet, found: Items, groundings: Sequence[Grounding | None]) -> Iterator[int]:
    """The rows, of no table, in which more is named beside goods than any line has: «Topf 24 cm + Deckel», «1 Paar in 38, 1 in 41»."""
    for item, grounding in zip(found.items, groundings, strict=True):
        unsold = item.prose and not (grounding and grounding.article)
        if unsold and item.description and _COUNTS_ON.search(item.description.value):
            yield item.rows[-1]
    sold: dict[int, frozenset[str]] = {}
    for item, grounding in zip(found.items, groundings, strict=True):
        own = vocabulary_of(grounding.article)[0] if grounding and grounding.article else frozenset[str]()
        for number in item.rows if own else ():
            sold[number] = sold.get(number, frozenset()) | own
    rows = [row for row in sheet.rows if row.number in sold and row.number not in sheet.totals and row.table is None]
    taken = {id(word) for item in found.items for word in _words_of(item)}
    described = {id(word) for item in found.items if item.description for word in item.description.words}
    tokens = tokens_of(rows, sheet.is_number) if rows else ()
    yield from (token.row for at, token in enumerate(tokens) if _is_companion(tokens, at, taken, described, sold[token.row]))


def _is_companion(tokens: Sequence[Token], place: int, taken: Container[int], described: Container[int], own: frozenset[str]) -> bool:
    """Whether a word names something that is wanted beside the goods of its row: «Topf 24 cm + Deckel», «10 kg NA2825 en een hamer».

    What another line has, and what the goods are called themselves («mit Deckel»), is none.
    """
    token = tokens[place]
    words = said_in(token.text)[0]
    if not words or len(words[0]) < _LEAST_LETTERS or token.begins_row or id(token.word) in taken or known_word(words[0], own):
        return False
    before = tokens[place - 1]
    if before.text == "+" or token.text.startswith("+"):
        return True
    one = plain(before.text) in plain_phrases("numbers", "one") and place > 1 and joins(tokens[place - 2].text)
    behind = " ".join(following.text for following in tokens[place : place + _NEAR] if following.row == token.row)
    return one and id(token.word) not in described and not said(behind, "salutations", "greetings")


def _counts_by_its_form(sheet: Sheet, text: str) -> bool:
    """Whether a text may be a count: a short bare number that is no amount of money and no article's."""
    amount = read_amount(text, sheet.sign) if _BARE.fullmatch(text) else None
    return amount is not None and not amount.money_like and not sheet.is_number(text)


def _words_of(item: Item) -> Iterator[Word]:
    for mark in item.values.values():
        yield from mark.words
    for code in item.codes:
        yield from code.words


def _is_explained(tokens: Sequence[Token], place: int) -> bool:
    """Whether the words before or behind a number say that it counts nothing that is ordered."""
    before = [plain(token.text) for token in tokens[max(0, place - 3) : place]]
    after = tokens[place + 1].text if place + 1 < len(tokens) else ""
    labelled = tokens[place].text.endswith(":") or after == ":"  # «Menge 1: 20»
    if labelled or DATE.match(tokens[place].text) or price_base(tokens, place) or (place > 0 and is_size_word(tokens[place - 1].text)):
        return True
    if before and before[-1] in plain_phrases("columns", "position"):
        return True
    if counts_something_else(tokens, place):
        return True
    text, else_said = " ".join(before), plain_phrases("line_stop", "not_lines")
    return plain(after) in else_said or any(f" {phrase} " in f" {text} " for phrase in else_said)
