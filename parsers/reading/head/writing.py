"""When and how a message was written: its day, also that of a forwarded one, and whether its dates put the day first."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache

from config.vocabulary import phrases
from parsers.masterdata import Master
from parsers.message import Message
from parsers.reading.addresses.localities import localities
from parsers.reading.head.dates import Calendar, find_dates
from parsers.reading.head.labels import Sheet
from parsers.reading.phrasing import any_of

_SLASHED = re.compile(r"(?<!\d)(\d{1,2})/(\d{1,2})/(?:20)?\d\d(?!\d)")
_MONTH_FIRST = frozenset({"US"})


def day_written(message: Message, *, passed_on: bool) -> tuple[date, str] | None:
    """The day the order mail was written, in its own time zone, with the words that say it; of a mail passed on, the original's."""
    if passed_on:
        if message.forwarded and (sent := message.forwarded[0].date):
            return sent.date(), message.forwarded[0].header("Date") or sent.isoformat()
        near = Calendar(message.date.date() if message.date else None)
        for m in _sent().finditer(message.text):
            found = [d for d in find_dates(m[1], near) if d.has_year and not d.vague and d.other is None]
            if found:
                return found[0].value, m[1].strip()
    if message.date:
        return message.date.date(), message.header("Date") or message.date.isoformat()
    return None


@cache
def _sent() -> re.Pattern[str]:
    words = any_of(phrases("correspondence", "sent"))
    return re.compile(rf"^[\s>|*]*(?:{words})\s*\*?:\*?\s*(.+)$", re.IGNORECASE | re.MULTILINE)


def day_first(sheets: Sequence[Sheet], master: Master | None) -> bool | None:
    """Whether dates with strokes put the day first: by one that cannot be otherwise, else by the countries named; None: unknown."""
    parts = [(int(m[1]), int(m[2])) for text in _texts(sheets) for m in _SLASHED.finditer(text)]
    if not parts:
        return None
    days_first, months_first = any(a > 12 for a, _ in parts), any(b > 12 for _, b in parts)
    if days_first != months_first:
        return days_first
    ours = {master.company.country} if master else set()
    named = {code for text in _texts(sheets) for found in localities(text) if len(found.countries) == 1 for code in found.countries} - ours
    if not named:
        return None
    return not named & _MONTH_FIRST if not (named & _MONTH_FIRST and named - _MONTH_FIRST) else None


def _texts(sheets: Sequence[Sheet]) -> Iterator[str]:
    return (segment.text for held in sheets for segment in held.segments)
