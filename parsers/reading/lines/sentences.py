"""Sentences of running text: where they begin and end, which of their numbers only number or measure, and what they only speak of."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from parsers.once import once
from parsers.reading.lines.amounts import read_amount
from parsers.reading.lines.assignment import counts_up
from parsers.reading.lines.clauses import BULLET, Token
from parsers.reading.lines.counts import Number, costs_next, each_before, of_all
from parsers.reading.lines.pairing import border
from parsers.reading.phrasing import said, without
from parsers.reading.words import ends_with, plain, plain_phrases

_COUNTED = re.compile(r"\d")
_EDGES, _LONGEST_NUMBER = ",.;:()[]", 6
_SENTENCES = re.compile(r"(?<=[.!?;])\s+(?=[^\W\d_])")
STOP = 1.6
"""The cost of a border that ends a sentence."""
LONGEST_POSITION, LEAST_COUNTING = 4, 3


def sentence_around(tokens: Sequence[Token], start: int, end: int) -> tuple[int, int]:
    """The sentence that the tokens from `start` to before `end` stand in."""
    stops = _stops(tokens)
    while start > 0 and not stops[start]:
        start -= 1
    while end < len(tokens) and not stops[end]:
        end += 1
    return start, end


@once(2)
def _stops(tokens: Sequence[Token]) -> list[bool]:
    """Whether a sentence ends before each token."""
    return [border(tokens, place) >= STOP for place in range(len(tokens))]


def only_speaks(sentence: str) -> bool:
    """Whether a sentence asks for a price, complains, or tells what was: what it names is not ordered by it."""
    if said(sentence, "line_stop", "past") or _asks_for_a_price(sentence):
        return True
    question, _, rest = sentence.rpartition("?")
    asks = not _COUNTED.search(rest) and (said(question, "kinds", "inquiry") or said(question, "line_stop", "price_asked"))
    return bool(asks or only_complains(sentence))


def _asks_for_a_price(sentence: str) -> bool:
    """Whether a sentence asks for a price or an offer, and orders nothing beside: «hätte ich gern einen Preis für …»."""
    asked = said(sentence, "line_stop", "price_asked")
    return bool(asked) and not said(without(sentence, "line_stop", "price_asked"), "kinds", "order")


def only_tells(text: str, named: str) -> bool:
    """Whether a row, or its sentence that names this, orders nothing."""
    return orders_nothing(text) or orders_nothing(next((part for part in _SENTENCES.split(text) if named in part), text))


def orders_nothing(sentence: str) -> bool:
    """Whether a sentence asks, complains, or tells of what came before, and orders nothing."""
    asks = ("?" in sentence and only_speaks(sentence)) or _asks_for_a_price(sentence)
    return bool(asks) or only_complains(sentence) or _tells_of_the_past(sentence)


def _tells_of_the_past(sentence: str) -> bool:
    """Whether a sentence speaks of an earlier delivery and neither orders, nor asks for anything, nor wants the same again."""
    if not said(sentence, "line_stop", "past"):
        return False
    wants = (("kinds", "order"), ("kinds", "please"), ("again", "order"), ("again", "like_before"), ("again", "likewise"))
    return not any(said(sentence, section, key) for section, key in wants)


def only_complains(sentence: str) -> bool:
    """Whether a sentence complains of goods, and orders none."""
    return bool(said(sentence, "kinds", "complaint") and not said(sentence, "kinds", "order"))


def without_sizes(tokens: Sequence[Token], numbers: Sequence[Number]) -> list[Number]:
    """The numbers; where one plainly counts each of several articles, those that go on from it are sizes: «je 12 Stück: Film 60 m, …»."""
    kept = list(numbers)
    for own in numbers:
        way = _counts_each(tokens, own) if own.plain or of_all(tokens, own.place) else 0
        start, stop = sentence_around(tokens, own.place, own.end)
        if way > 0:
            stop = min([n.place for n in numbers if n.plain and own.end <= n.place < stop], default=stop)
            kept = [n for n in kept if n is own or not own.end <= n.place < stop]
        elif way < 0:
            start = max([n.end for n in numbers if n.plain and start <= n.place < own.place], default=start)
            kept = [n for n in kept if n is own or not start <= n.place < own.place]
    return kept


def _counts_each(tokens: Sequence[Token], own: Number) -> int:
    """1 where a number counts each of what follows («je 5», «5 each of»), -1 of what went before («jeweils» behind it), 0 for neither."""
    behind = plain_phrases("numbers", "each_behind")
    after = [plain(token.text) for token in tokens[own.end : own.end + 2]] if not costs_next(tokens, own.end) else []
    last = plain(tokens[own.end - 1].text)
    if of_all(tokens, own.place):
        return 1
    if each_before(tokens, own.place) or (after[:1] and after[0] in plain_phrases("numbers", "of") and last in behind):
        return 1
    if " ".join(after) in behind:  # «12 pièces de chaque :»
        return 1
    return -1 if any(word in behind for word in after[:1]) else 0


def positions(tokens: Sequence[Token], begins: Sequence[int]) -> set[int]:
    """The places of numbers that begin an item's first row and say which of the items it is: «1», «10» or «00010» the first."""
    named = {(row, number * step) for number, row in enumerate(begins, 1) for step in (1, 10)}
    bare = ((place, token, token.text.strip(_EDGES)) for place, token in enumerate(tokens) if token.starts_row)
    return {place for place, token, text in bare if text.isdecimal() and len(text) < _LONGEST_NUMBER and (token.row, int(text)) in named}


def counts_something_else(tokens: Sequence[Token], place: int) -> bool:
    """Whether the words around a number say that it counts what is not ordered: what is in store, what was ordered before, people, time."""
    first = max((at for at in range(place + 1) if tokens[at].begins_row), default=0)
    before = " ".join(plain(token.text) for token in tokens[max(first, place - 3) : place])
    after = plain(tokens[place + 1].text) if place + 1 < len(tokens) else ""
    told = any(ends_with(before, "numbers", key) for key in ("instead", "formerly", "not_ordered"))
    return told or after in plain_phrases("numbers", "counted_else")


def numbering(tokens: Sequence[Token]) -> frozenset[int]:
    """The places of numbers that only number the rows: «3)», «[3]», or 1, 2, 3 … at their beginning."""
    starts = [place for place, token in enumerate(tokens) if token.begins_row]
    marked = {place for place in starts if BULLET.match(tokens[place].text)}
    bracketed = [place for place in starts if re.fullmatch(r"\(\d{1,2}\)", tokens[place].text)]
    if not counts_up([Decimal(tokens[place].text.strip("()")) for place in bracketed]):
        marked -= set(bracketed)  # «(5) Servietten / (2) Wasser» counts
    bare = [
        (place, int(tokens[place].text))
        for place in starts
        if tokens[place].text.isdecimal() and len(tokens[place].text) <= LONGEST_POSITION
    ]
    marked |= {
        place
        for place, _ in bare
        if place + 2 < len(tokens) and tokens[place + 1].text in {"-", "–"} and read_amount(tokens[place + 2].text) is not None
    }
    counting = len(bare) >= LEAST_COUNTING and counts_up([Decimal(value) for _, value in bare])
    return frozenset(marked | ({place for place, _ in bare} if counting else set()))
