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
from parsers.reading.matching.customers import FREE_MAILERS, domain_of
from parsers.reading.phrasing import any_of
from parsers.sources.forwarding import original_sender

_STROKES = re.compile(r"(?<![\d/-])(\d{1,2})([/-])(\d{1,2})\2((?:20)?\d\d)(?![\d/-])")
_MONTH_FIRST = frozenset({"US"})
_AMBIGUOUS_LANGUAGE = "en"  # of those in the vocabulary the only one in which some put the month first
_DAYS_TO_WRITE, _FAR_DAYS = 14, 31  # an order is dated on the day of its mail or a little before; a month away it is not


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


def written_on(message: Message, master: Master | None) -> tuple[date, str] | None:
    """The day on which whoever orders wrote, and the words that say it; None where nothing does."""
    return day_written(message, passed_on=who_orders(message, master)[1])


def who_orders(message: Message, master: Master | None) -> tuple[tuple[str, str], bool]:
    """Name and address of who orders, and whether that is the first sender of a mail that was passed on.

    It is he, but for a buyer's people who pass on what a colleague wrote: then the order is theirs, and of their day.
    """
    sender = message.sender[0] if message.sender else ("", "")
    original = original_sender(message) if message.mail else None
    if original is None:
        return sender, False
    ours = master.company.domains if master else ()
    domain = domain_of(sender[1])
    if not domain or domain in ours or (master and sender[1].casefold() == master.company.email.casefold()):
        return original, True
    within = domain_of(original[1]) == domain and domain not in FREE_MAILERS
    if master and master.customers.by_email(sender[1]) and not master.customers.by_email(original[1]):
        within = True  # the town passes on what its fire brigade asks for
    return (sender, False) if within or (master and not original[1]) else (original, True)


@cache
def _sent() -> re.Pattern[str]:
    words = any_of(phrases("correspondence", "sent"))
    return re.compile(rf"^[\s>|*]*(?:{words})\s*\*?:\*?\s*(.+)$", re.IGNORECASE | re.MULTILINE)


def day_first(sheets: Sequence[Sheet], master: Master | None, written: date | None = None, language: str | None = None) -> bool | None:
    """Whether dates with strokes put the day first; None: unknown.

    Told by one that cannot be otherwise, else by one that is near the day of writing in one order only, by the countries named, by the
    language.
    """
    parts = [pair for text in _texts(sheets) for m in _STROKES.finditer(text) if (pair := _day_and_month(m, written))]
    if not parts:
        return None
    days_first, months_first = any(a > 12 for a, _, _ in parts), any(b > 12 for _, b, _ in parts)
    if days_first != months_first:
        return days_first
    near = {order for part in parts if (order := _near(part, written)) is not None}
    if len(near) == 1:
        return near.pop()
    ours = {master.company.country} if master else set()
    named = {code for text in _texts(sheets) for found in localities(text) if len(found.countries) == 1 for code in found.countries} - ours
    if not named or (named & _MONTH_FIRST and named - _MONTH_FIRST):
        return True if language not in (None, _AMBIGUOUS_LANGUAGE) else None
    return not named & _MONTH_FIRST


def _day_and_month(m: re.Match[str], written: date | None) -> tuple[int, int, int] | None:
    """Both numbers and the year of what can be a date; years far from the day of writing are none."""
    one, other, year = int(m[1]), int(m[3]), int(m[4]) + (2000 if len(m[4]) == 2 else 0)
    possible = 1 <= min(one, other) <= 12 and 1 <= max(one, other) <= 31 and (written is None or abs(year - written.year) <= 1)
    return (one, other, year) if possible else None


def _near(part: tuple[int, int, int], written: date | None) -> bool | None:
    """Whether a date with the day first is near the day of writing and far from it otherwise, or the other way; None where neither."""
    one, other, year = part
    if written is None or max(one, other) > 12:
        return None
    days, months = (written - date(year, other, one)).days, (written - date(year, one, other)).days
    if -1 <= days <= _DAYS_TO_WRITE and abs(months) > _FAR_DAYS:
        return True
    return False if -1 <= months <= _DAYS_TO_WRITE and abs(days) > _FAR_DAYS else None


def _texts(sheets: Sequence[Sheet]) -> Iterator[str]:
    return (segment.text for held in sheets for segment in held.segments)
