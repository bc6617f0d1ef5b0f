"""Numbers beside what a sentence orders that nothing explains: no value, no number of an article, no size of one, no day, no label's.

Such a number may be the count of a line that was lost, or a better one than the count that was taken.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from config.company import Article
from parsers.page import Word
from parsers.reading.lines.amounts import read_amount
from parsers.reading.lines.clauses import Token, tokens_of
from parsers.reading.lines.corrections import without_replaced
from parsers.reading.lines.counts import DATE, places_of_days, price_base
from parsers.reading.lines.items import Item, Items
from parsers.reading.lines.sentences import numbering
from parsers.reading.lines.sheet import Sheet
from parsers.reading.matching.grounding import Grounding
from parsers.reading.matching.sizes import numbers_in, sizes_of
from parsers.reading.words import ends_with, is_size_word, plain, plain_phrases

_BARE = re.compile(r"\d{1,4}(?:[.,]\d{1,3})?")
_EDGES = ",.;:()[]"


def rows_with_left_numbers(sheet: Sheet, found: Items, groundings: Sequence[Grounding | None], written: Items) -> Iterator[int]:
    """The rows of sentences' lines that hold such a number; `written` are the items before later words amended them."""
    spoken = [(item, grounding) for item, grounding in zip(found.items, groundings, strict=True) if item.prose]
    numbers = {number for item, _ in spoken for number in item.rows}
    if not numbers:
        return
    rows = [row for row in sheet.rows if row.number in numbers and row.number not in sheet.totals]
    tokens = without_replaced(tokens_of(rows, sheet.is_number))
    taken = {id(word) for item in (*found.items, *written.items) for word in _words_of(item)}
    numbered, dated = numbering(tokens), places_of_days(tokens)
    for place, token in enumerate(tokens):
        text = token.text.strip(_EDGES)
        if id(token.word) in taken or place in numbered or place in dated or not _BARE.fullmatch(text) or sheet.is_number(text):
            continue
        amount = read_amount(text, sheet.sign)
        articles = [g.article for item, g in spoken if g is not None and g.article is not None and token.row in item.rows]
        unsold = any(g is None or g.article is None for item, g in spoken if token.row in item.rows)
        if amount is None or amount.money_like or unsold or _is_explained(tokens, place) or _is_size(text, articles):
            continue
        yield token.row


def _words_of(item: Item) -> Iterator[Word]:
    for mark in item.values.values():
        yield from mark.words
    for code in item.codes:
        yield from code.words


def _is_size(text: str, articles: Sequence[Article]) -> bool:
    """Whether a number stands in the name of an article of its row; a comma parts no thousands there."""
    return Decimal(text.replace(",", ".")) in {Decimal(number) for article in articles for name in article.names for number in numbers_in(sizes_of(name))}


def _is_explained(tokens: Sequence[Token], place: int) -> bool:
    """Whether the words before or behind a number say that it counts nothing that is ordered."""
    before = [plain(token.text) for token in tokens[max(0, place - 3) : place]]
    after = plain(tokens[place + 1].text) if place + 1 < len(tokens) else ""
    if tokens[place].text.endswith(":") or after == "" and place + 1 < len(tokens) and tokens[place + 1].text == ":":
        return True  # «Menge 1: 20»
    if DATE.match(tokens[place].text) or price_base(tokens, place) or (place > 0 and is_size_word(tokens[place - 1].text)):
        return True
    if before and before[-1] in plain_phrases("columns", "position"):
        return True
    text = " ".join(before)
    if ends_with(text, "numbers", "instead") or ends_with(text, "numbers", "formerly"):
        return True
    return any(f" {phrase} " in f" {text} " for phrase in plain_phrases("line_stop", "not_lines")) or after in plain_phrases("line_stop", "not_lines")
