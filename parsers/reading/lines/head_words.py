"""Where words of the order's head begin behind goods in running text: its number and the wished day are no part of a description."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from config.vocabulary import phrases
from parsers.reading.head.dates import SOME_DAY, DateFound, find_dates
from parsers.reading.head.label_words import labels_of, number_words
from parsers.reading.head.number_values import is_named_number
from parsers.reading.lines.clauses import Token
from parsers.reading.phrasing import any_of
from parsers.reading.words import plain

_NUMBER_ALONE = re.compile(r"\S*\d(?!.*\d[.,]\d\d(?!\d))")


def head_begins(tokens: Sequence[Token]) -> int:
    """The place among these tokens where the head's words begin: «unter der Bestellnummer 4711», «bis KW 51»; their count for none."""
    if not any(plain(word) in _telling() for token in tokens for word in token.text.split("-")):
        return len(tokens)
    starts, text = [], ""
    for token in tokens:
        starts.append(len(text))
        text += f"{token.text} "
    found = [at for at in (_number_at(text), _day_at(text)) if at is not None]
    return next((place for place, at in enumerate(starts) if found and at >= min(found)), len(tokens))


@cache
def _telling() -> frozenset[str]:
    """The words of which one stands in each such phrase."""
    leads = (*phrases("dates", "by_day"), *phrases("dates", "for_day"), *phrases("dates", "weeks"))
    return frozenset(word for phrase in leads for word in plain(phrase).split()) | number_words() | frozenset(_compounds())


def _compounds() -> list[str]:
    """Labels in one word: «Bestellnummer»."""
    return [plain(phrase) for phrase in phrases("labels", "order_number") if " " not in phrase]


def _number_at(text: str) -> int | None:
    """Where the order's number begins with its label; what still has a price behind it is one of the article's numbers."""
    for keys, start, end, *_ in labels_of(text):
        if keys == {"order_number"} and end > start and is_named_number(text[start:end]) and _NUMBER_ALONE.match(text[end:]):
            before = _under().search(text, 0, start)
            return before.start() if before else start
    return None


@cache
def _under() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{any_of(phrases('label_words', 'under'))})\s+(?:\w+\s+)?$", re.IGNORECASE)


def _day_at(text: str) -> int | None:
    """Where what leads to a day begins, or the day itself where it says so: a week, «bis Montag»."""
    for day in find_dates(text, SOME_DAY):
        if lead := _lead().search(text, 0, day.start):
            return lead.start()
        if day.week or _leads_itself(day):
            return day.start
    return None


def _leads_itself(day: DateFound) -> bool:
    return bool(re.match(rf"(?:{any_of(phrases('dates', 'by_day'))})\s", day.raw, re.IGNORECASE))


@cache
def _lead() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{any_of((*phrases('dates', 'by_day'), *phrases('dates', 'for_day')))})\s+$", re.IGNORECASE)
