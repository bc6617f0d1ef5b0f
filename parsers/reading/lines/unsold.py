"""Goods that a sentence counts beside articles of ours and that are none: «2 Stück Kaffeemaschine 24 V und 5 Meter Schot blau»."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from parsers.reading.lines.clauses import Token
from parsers.reading.lines.counts import Number, dated_places
from parsers.reading.lines.items import Item
from parsers.reading.lines.mentions import Mention
from parsers.reading.lines.pairing import border
from parsers.reading.lines.sentences import only_speaks, sentence_around
from parsers.reading.lines.sheet import Sheet
from parsers.reading.lines.worded import item_of
from parsers.reading.words import asks_for, joins

_MOST_WORDS, _LEAST_LETTERS = 8, 4


def unsold_beside(
    sheet: Sheet, tokens: Sequence[Token], numbers: Sequence[Number], sold: Sequence[tuple[Number, Mention]]
) -> dict[int, Item]:
    """The items of plain counts in the sentences of those that are `sold`, by their place among the numbers."""
    counted = {number.place for number, _ in sold}
    sentences = {sentence_around(tokens, number.place, number.end) for number, _ in sold}
    taken = {place for _, mention in sold for place in mention.places} | {n.place for n in numbers} | dated_places(tokens)
    found = {}
    for index, number in enumerate(numbers):
        sentence = sentence_around(tokens, number.place, number.end)
        if not number.plain or number.place in counted or sentence not in sentences or not _begins(tokens, number, sentence[0], taken):
            continue
        end = _end(tokens, number.end, sentence[1], taken)
        words = [token.text for token in tokens[number.end : end]]
        told = any(len(word.strip(".,;:()")) >= _LEAST_LETTERS and word.strip(".,;:()").isalpha() for word in words)
        if told and not only_speaks(" ".join(token.text for token in tokens[slice(*sentence)])):
            region = tokens[number.place : end]
            found[index] = item_of(sheet, region, replace(number, place=0, end=number.end - number.place), ())
    return found


def _begins(tokens: Sequence[Token], number: Number, first: int, taken: set[int]) -> bool:
    """Whether a count begins what it counts, as behind a comma or «und»; a count «mit 10 Stück» tells what is in a pack."""
    if taken.isdisjoint(range(first, number.place)):
        return True
    before = tokens[number.place - 1].text
    return before.endswith((",", ";", ":")) or joins(before) or asks_for(before)


def _end(tokens: Sequence[Token], start: int, stop: int, taken: set[int]) -> int:
    """Where the words of the goods end: at a comma, a joining word, a number or words of another article."""
    end = start
    while end < min(stop, start + _MOST_WORDS) and end not in taken and not joins(tokens[end].text):
        if end > start and border(tokens, end) > 0:
            break
        end += 1
    return end
