"""Numbers that running text takes back: «statt 10 doch 12», «von 10 auf 12», «2 Boxen, nein, lieber 40 Boxen»."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache, lru_cache

from config.vocabulary import table
from parsers.reading.lines.amounts import read_amount
from parsers.reading.lines.clauses import Token
from parsers.reading.lines.number_words import number_word
from parsers.reading.lines.units import COUNTED_UNITS
from parsers.reading.words import ends_with, is_times, plain, plain_phrases, unit_code

_LONGEST_INSTEAD = 4  # words: «à la place de»
_LEAST_NUMBER = 100_000  # from here on an article's, «(3024031) nehmen wir 25»
_LONGEST_SECOND_THOUGHT = 6  # words: «Moment, doch lieber gleich»


def without_replaced(tokens: Sequence[Token]) -> list[Token]:
    """The tokens without the numbers that others stand for: the one after «statt», the one before «nein, lieber»."""
    kept: list[Token] = []
    skip = answered = 0  # up to `answered` each «statt» has its number
    for token in _with_second_thoughts(tokens):
        skip *= not token.begins_row
        if skip and (read_amount(token.text.strip(",;()")) or number_word(token.text) or unit_code(token.text)):
            skip = 0 if token.text.endswith(")") else skip - 1
            answered = len(kept)
            continue
        skip = 0
        kept.append(token)
        if (start := _changed_from(kept)) is not None:
            del kept[start:]
        if _instead(kept[answered:]):
            skip = 2
    return kept


def _instead(tokens: Sequence[Token]) -> bool:
    """Whether these tokens end with «statt», «à la place de», or with a bracket that says what was: the number behind does not count."""
    if not tokens or (plain(tokens[-1].text).split() or ("",))[-1] not in _last_words():
        return False
    last = tokens[-_LONGEST_INSTEAD:]
    opens = next((place for place in reversed(range(len(last))) if last[place].text.startswith("(")), None)
    bracketed = opens is not None and ends_with(" ".join(token.text for token in last[opens:]), "numbers", "formerly")  # «(was: 11)»
    return bracketed or ends_with(" ".join(token.text for token in last), "numbers", "instead")


@cache
def _last_words() -> frozenset[str]:
    """The words with which phrases end that take a number back; and none, since signs may stand behind them."""
    ended = plain_phrases("numbers", "instead") | plain_phrases("numbers", "formerly")
    return frozenset(phrase.split()[-1] for phrase in ended) | {""}


def _changed_from(tokens: Sequence[Token]) -> int | None:
    """Where «from 13 to», «von 13 Stück auf» begins that these tokens end with: the number behind it counts; None where they do not."""
    leads = _leads_to(plain(tokens[-1].text))
    if not leads:
        return None
    for start in range(len(tokens) - 2, max(len(tokens) - 5, -1), -1):
        if plain(tokens[start].text) in leads:
            inside = [token.text.strip("(,;:)") for token in tokens[start + 1 : -1]]
            counted = inside[:1] and read_amount(inside[0]) is not None and all(unit_code(text) for text in inside[1:])
            return start if counted else None
    return None


@lru_cache(maxsize=1024)
def _leads_to(goal: str) -> frozenset[str]:
    """The words that a change to another number begins with where this word goes on: «from» for «to»."""
    return frozenset(lead for lead, going_on in table("numbers", "changed").items() if going_on == goal)


def _with_second_thoughts(tokens: Sequence[Token]) -> list[Token]:
    """The tokens; in place of each count that is taken back stands the better one: «40 Boxen» for «2 Boxen, nein, 40 Boxen»."""
    kept = list(tokens)
    place = 0
    while place < len(kept):
        begins = _thought_better(kept, place) if _is_count(kept[place].text) else None
        first = _taken_back(kept, begins, place) if begins is not None else None
        if begins is not None and first is not None and not _instead(kept[:first]):
            better = kept[place : _count_end(kept, place)]
            opened = [replace(token, row=kept[first].row, starts_row=False, wraps=False, opens=False) for token in better]
            opened[0] = replace(kept[first], word=better[0].word, page=better[0].page)
            kept = [*kept[:first], *opened, *kept[_count_end(kept, first) : begins], *kept[_count_end(kept, place) :]]
        place += 1
    return kept


def _is_dimension(tokens: Sequence[Token], place: int) -> bool:
    """Whether a number is the second of two that measure goods: «100 cm x 100 m: please make it 2 rolls»."""
    return place > 1 and is_times(tokens[place - 1].text) and any(map(str.isdigit, "".join(t.text for t in tokens[place - 3 : place - 1])))


def _is_count(text: str) -> bool:
    amount = read_amount(text.strip("(,;:)."))
    return (amount is not None and not amount.money_like and amount.value < _LEAST_NUMBER) or bool(number_word(text.strip("(,;:).")))


def _count_end(tokens: Sequence[Token], place: int) -> int:
    """Where a count ends: behind its unit where it has one."""
    unit = place + 1 < len(tokens) and not tokens[place].text.endswith(",") and unit_code(tokens[place + 1].text.strip("(,;:)"))
    return place + 2 if unit else place + 1


def _thought_better(tokens: Sequence[Token], place: int) -> int | None:
    """Where the words begin that say, right before a count, that it is the better one; None where none do."""
    best = None
    for start in range(place - 1, max(place - 1 - _LONGEST_SECOND_THOUGHT, -1), -1):
        said = plain(" ".join(token.text for token in tokens[start:place]))
        if said and _all_said(tuple(said.split())):
            best = start
    while best and not plain(tokens[best - 1].text):
        best -= 1
    return best


@lru_cache(maxsize=4096)
def _all_said(words: tuple[str, ...]) -> bool:
    """Whether nothing but words of thinking better is said."""
    known = plain_phrases("numbers", "rather")
    return not words or any(" ".join(words[:count]) in known and _all_said(words[count:]) for count in range(1, len(words) + 1))


def _taken_back(tokens: Sequence[Token], begins: int, place: int) -> int | None:
    """The place of the count that is taken back: right before the words, the one of the same unit in the row, or, where the better one
    ends it without a unit, the only number in it, which begins it: «1 Pack Klingen fürs Rasiermesser.. ne mach 3»; None for none.
    """
    last = place + 1 == len(tokens) or tokens[place + 1].begins_row
    unit = unit_code(tokens[place + 1].text.strip("(,;:).")) if place + 1 < len(tokens) else None
    for start in range(begins - 1, -1, -1):
        end = _count_end(tokens, start)
        its = unit_code(tokens[end - 1].text.strip("(,;:).")) if end > start + 1 else None
        measures = unit is not None and ((its is not None and its not in COUNTED_UNITS) or _is_dimension(tokens, start))
        if _is_count(tokens[start].text) and not measures and (end == begins or (unit is not None and its == unit)):
            return start
        if tokens[start].begins_row:
            only = last and _is_count(tokens[start].text) and not any(any(map(str.isdigit, t.text)) for t in tokens[start + 1 : begins])
            return start if only else None
    return None
