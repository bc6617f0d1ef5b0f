"""Dates in running text: every way of writing one, and what else it may mean. Nothing here knows which date is wanted."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache, lru_cache
from itertools import product

from dateutil.easter import easter

from config.vocabulary import languages, load, phrases, table
from parsers.reading.head.months import OF, month_numbers, week_words
from parsers.reading.phrasing import any_of

FRIDAY = 4
_CODE_GOES_ON = re.compile(r"[-/.]\d{3}")  # «KW4-4526» numbers an article
_KILOWATTS = re.compile(r"(?<![\w.,/-])\d{1,3}(?:[.,]\d{1,3})?\s?$")
_DECIMALS = re.compile(r"[.,]\d{1,3}\s?[^\W\d_]")
_PLAIN_OFFSET = 2  # days: «übermorgen» is one day, «morgen» may be said of many things
_DIGIT = re.compile(r"\d")
_PARTS_OF_MONTHS = {"end_of": 31, "middle_of": 15, "start_of": 1}
"""The day that a part of a month stands for, by the key of its words."""


@dataclass(frozen=True, slots=True)
class DateFound:
    """A date at `start`..`end` of a text; `other` is what it means with day and month swapped, `vague` that words left room."""

    start: int
    end: int
    value: date
    raw: str
    other: date | None = None
    week: bool = False
    vague: bool = False
    has_year: bool = True


@dataclass(frozen=True, slots=True)
class Calendar:
    """What helps to read a date: the day the message was written, and whether the day stands before the month (None: unknown)."""

    written: date | None = None
    day_first: bool | None = None


_LETTERS = re.compile(r"[^\W\d_]+")

SOME_DAY = Calendar(date(2000, 1, 1))
"""For texts of which only counts whether and where they name a day."""


@lru_cache(maxsize=4096)
def find_dates(text: str, calendar: Calendar) -> tuple[DateFound, ...]:
    """All dates of a text, from left to right, none overlapping another."""
    kept: list[DateFound] = []
    for found in sorted(_all(text, calendar), key=lambda f: (f.start, f.start - f.end)):
        if not kept or found.start >= kept[-1].end:
            kept.append(found)
    return tuple(kept)


def _all(text: str, calendar: Calendar) -> Iterator[DateFound]:
    words = set(_LETTERS.findall(text.casefold()))
    if not words.isdisjoint(_month_words()):
        yield from _spelled(text, calendar)
    if _DIGIT.search(text):
        yield from _iso(text)
        yield from _numeric(text, calendar)
        if not words.isdisjoint(_month_words()):
            yield from _named(text, calendar)
        if not words.isdisjoint(_week_words()):
            yield from _weeks(text, calendar)
    if calendar.written and not words.isdisjoint(_relative_words()):
        yield from _relative(text, calendar.written)


# The words of which one stands in whatever the patterns below find: most texts hold none, and need not be searched with each of them.


@cache
def _month_words() -> frozenset[str]:
    return _longest_words(month_numbers())


@cache
def _week_words() -> frozenset[str]:
    return _longest_words(week_words())


@cache
def _relative_words() -> frozenset[str]:
    days = (word for word in table("dates", "weekdays") if len(word) > 3)
    named = (word for key in ("feasts", "fixed_feasts", "offsets", "unit_days") for word in table("dates", key))
    told = (phrase for key in ("coming_week", *_PARTS_OF_MONTHS, "ordinals") for phrase in phrases("dates", key))
    leads = (lead for key in _PARTS_OF_MONTHS for lead in phrases("dates", key))
    glued = (lead + month for lead, month in product(leads, table("dates", "months")))  # «EndeOktober»
    return _longest_words((*days, *named, *told, *glued))


def _longest_words(said: Iterable[str]) -> frozenset[str]:
    return frozenset(max(_LETTERS.findall(one.casefold()), key=len) for one in said)


_ISO = re.compile(r"(?<![\d.-])(20\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?![\d])|(?<![\w/-])(20[12]\d)(0[1-9]|1[0-2])([0-2]\d|3[01])(?![\w/-])")


def _iso(text: str) -> Iterator[DateFound]:
    for m in _ISO.finditer(text):
        year, month, day = (g for g in m.groups() if g)
        value = _day(int(year), int(month), int(day))
        if value:
            yield DateFound(m.start(), m.end(), value, m.group())


_NUMERIC = re.compile(r"(?<![\d.,/-])([0-3]?\d)\s?([./-])\s?([0-3]?\d)(?:\s?\2\s?(\d{4}|\d{2})(?![\d])|(\.)(?![\d])|(?=\s|$|[,;)]))")


def _numeric(text: str, calendar: Calendar) -> Iterator[DateFound]:
    for m in _NUMERIC.finditer(text):
        first, sign, second, year = int(m[1]), m[2], int(m[3]), m[4]
        end = m.end()
        if year and _is_no_year(m, calendar.written):
            year, end = None, m.start(4) - (m.string[m.start(4) - 1] == " ")
        if year is None and (sign != "." or m.string[end - 1] != ".") and not _ends_a_term(m):
            continue  # «3/4» and «1.5» are numbers until a second dot, a year, or «entro il» before them makes them dates
        found = _day_and_month(first, second, year, sign, calendar)
        if found:
            value, other = found
            yield DateFound(m.start(), end, value, m.string[m.start() : end], other, has_year=year is not None)


_MOST_YEARS_AWAY = 15
_YEARS_IN_SHORT = 3


def _is_no_year(m: re.Match[str], written: date | None) -> bool:
    """Whether the two digits behind a second dot and a blank count something: «bis 27.10. 60 Liter», «am 3.11. 26 Stück»."""
    if len(m[4]) == 4 or m.string[m.start(4) - 1] != " ":
        return False
    counts = bool(re.match(r"\s+[^\W\d_]", m.string[m.end() :])) and not re.match(r"\d{1,2}\.\s", m.group())
    return counts or (written is not None and abs(2000 + int(m[4]) - written.year) > _MOST_YEARS_AWAY)


def _ends_a_term(m: re.Match[str]) -> bool:
    """Whether two digits each stand behind what leads to a day: «entro il 22/05», «pour le 10/12»."""
    return m[2] == "/" and len(m[1]) == len(m[3]) == 2 and bool(_term().search(m.string[: m.start()]))


@cache
def _term() -> re.Pattern[str]:
    """What leads to a day at the end of a text: «bis zum», «no later than the», «d'ici le»."""
    return re.compile(
        rf"(?<!\w)(?:{any_of(phrases('dates', 'by_day'))}):?\s+(?:(?:{any_of(phrases('dates', 'on_day'))})\s+)?$", re.IGNORECASE
    )


def _day_and_month(first: int, second: int, year: str | None, sign: str, calendar: Calendar) -> tuple[date, date | None] | None:
    """The date and, where day and month could be swapped, the other one; dots always put the day first (DIN 1355-1)."""
    stands = _in_year(second, first, year, calendar.written)
    swapped = _in_year(first, second, year, calendar.written)
    if sign == "." or calendar.day_first:
        return (stands, None) if stands else (swapped, None) if swapped and sign != "." else None
    if calendar.day_first is False and swapped:
        return swapped, None
    if stands and swapped and stands != swapped:
        return stands, swapped
    either = stands or swapped
    return (either, None) if either else None


@cache
def _month_names() -> str:
    return any_of(table("dates", "months"))


@cache
def _named_patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    months, all_months = _month_names(), any_of(month_numbers())
    nth, of = any_of(phrases("dates", "ordinals")), any_of((*phrases("dates", "of_month"), *OF))
    year = rf"(?:[\s,.'-]*(?:\b(?:{any_of(OF)})\s+)?((?:20)?\d\d)(?!\d|[:.]\d))?"
    day_month = rf"(?<![\d])([0-3]?\d)(?:\.|º|{nth})?(?:\s|-|\.|\b(?:{of})\s)*\b({all_months})\b\.?{year}"
    month_day = rf"\b({months})\b\.?[\s-]*([0-3]?\d)(?:{nth})?(?![\d:]|\.\d)(?:[\s,'-]+(20\d\d)(?!\d))?"
    return re.compile(day_month, re.IGNORECASE), re.compile(month_day, re.IGNORECASE)


def _named(text: str, calendar: Calendar) -> Iterator[DateFound]:
    months = month_numbers()
    for pattern, day_at, month_at in zip(_named_patterns(), (1, 2), (2, 1), strict=True):
        for m in pattern.finditer(text):
            year, end = m[3], m.end()
            if year and len(year) == 2 and calendar.written and abs(2000 + int(year) - calendar.written.year) > _YEARS_IN_SHORT:
                year, end = None, m.start(3)  # «bis 6. November 15 Boxen»
            value = _in_year(months[m[month_at].casefold()], int(m[day_at]), year, calendar.written)
            if value:
                raw = m.string[m.start() : end].strip()
                yield DateFound(m.start(), m.start() + len(raw), value, raw, has_year=year is not None)


@cache
def _spelled_pattern() -> re.Pattern[str]:
    nth, of = any_of(table("dates", "nth_words")), any_of((*phrases("dates", "of_month"), *OF))
    year = rf"(?:\s+(?:(?:{any_of(OF)})\s+)?(20\d\d)(?!\d))?"
    return re.compile(rf"(?<![\w-])({nth})\s+(?:(?:{of})\s+)?({_month_names()})\b(?!-){year}", re.IGNORECASE)


def _spelled(text: str, calendar: Calendar) -> Iterator[DateFound]:
    """Days in words: «den zweiten Oktober», «de dertiende oktober», «the second of October»."""
    for m in _spelled_pattern().finditer(text):
        nth = table("dates", "nth_words")[" ".join(m[1].casefold().split())]
        if value := _in_year(table("dates", "months")[m[2].casefold()], nth, m[3], calendar.written):
            yield DateFound(m.start(), m.end(), value, m.group(), has_year=m[3] is not None)


@cache
def _week_pattern() -> re.Pattern[str]:
    words = any_of(week_words())
    return re.compile(
        rf"\b(?:{words})(?![^\W\d_])[\s.:-]*(\d{{1,2}})(?!\d)(?:\s?(?:[/.-]|\s)\s?(20\d\d|\d\d(?!\d)))?|(?<!\d)(\d{{1,2}})\.\s?(?:{words})\b(?:\s?[/]?\s?(20\d\d))?",
        re.IGNORECASE,
    )


def _weeks(text: str, calendar: Calendar) -> Iterator[DateFound]:
    """A calendar week stands for its Friday (CONTRACT.md); without a year the week next to come."""
    for m in _week_pattern().finditer(text):
        if m[1] and (_is_power(text, m) or (m.group()[-1].isdigit() and " " not in m.group() and _CODE_GOES_ON.match(text, m.end()))):
            continue
        week, year = int(m[1] or m[3]), m[2] or m[4]
        value = _friday(week, _full_year(year) if year else None, calendar.written)
        if value:
            yield DateFound(m.start(), m.end(), value, m.group(), week=True, has_year=year is not None)


def _is_power(text: str, m: re.Match[str]) -> bool:
    """Whether a week is a power and the size behind it: «Ladekabel 11 kW 7,5 m»; no week is written «kW» behind a number."""
    if not _KILOWATTS.search(text, max(0, m.start() - 9), m.start()):
        return False
    return m.group().startswith("kW") or bool(_DECIMALS.match(text, m.end()))


def _friday(week: int, year: int | None, written: date | None) -> date | None:
    try:
        if year is not None:
            return date.fromisocalendar(year, week, FRIDAY + 1)
        if written is None:
            return None
        here = date.fromisocalendar(written.isocalendar().year, week, FRIDAY + 1)
        return here if here >= written else date.fromisocalendar(written.isocalendar().year + 1, week, FRIDAY + 1)
    except ValueError:
        return None


def _relative(text: str, written: date) -> Iterator[DateFound]:
    yield from _coming_weeks(text, written)
    yield from _weekdays(text, written)
    yield from _days_without_month(text, written)
    yield from _feasts(text, written)
    yield from _parts_of_months(text, written)
    for m in _alternatives("offsets").finditer(text):
        if _day_before().search(text[: m.start()]):
            continue  # «heute Morgen», «Freitag morgen»: a time of that day
        if not any(text[: m.end()].casefold().endswith(greeting) and greeting != m[1].casefold() for greeting in _greetings()):
            days = table("dates", "offsets")[m[1].casefold()]
            yield DateFound(m.start(), m.end(), written + timedelta(days=days), m.group(), vague=days < _PLAIN_OFFSET)
    for m in _spans().finditer(text):
        number, unit = m[1] or m[3], m[2] or m[4]
        count = int(number) if number.isdigit() else table("dates", "counts")[number.casefold()]
        days = count * table("dates", "unit_days")[unit.casefold()]
        if days <= 366 and not _payable().search(text, 0, m.start()):
            yield DateFound(m.start(), m.end(), written + timedelta(days=days), m.group(), vague=True)


def _coming_weeks(text: str, written: date) -> Iterator[DateFound]:
    """«nächste Woche» is its Friday, and the day that is said with it: «Mittwoch nächster Woche», «next week, Wednesday»."""
    monday = written + timedelta(days=7 - written.weekday())
    for m in _coming_week().finditer(text):
        named = m["before"] or m["behind"]
        if named is None:
            yield DateFound(m.start(), m.end(), monday + timedelta(days=FRIDAY), m.group(), week=True, vague=True)
        elif not (m["before"] and m["behind"]):
            yield DateFound(m.start(), m.end(), monday + timedelta(days=table("dates", "weekdays")[named.casefold()]), m.group())


@cache
def _coming_week() -> re.Pattern[str]:
    days, on_day = any_of(w for w in table("dates", "weekdays") if len(w) > 3), any_of(phrases("dates", "on_day"))
    before, behind = rf"(?:(?P<before>{days})\s+(?:{any_of(OF)}\s+)?)?", rf"(?:,?\s+(?:(?:{on_day})\s+)?(?P<behind>{days})(?!\w))?"
    return re.compile(rf"\b{before}(?:{any_of(phrases('dates', 'coming_week'))})\b{behind}", re.IGNORECASE)


@cache
def _day_before() -> re.Pattern[str]:
    words = (*table("dates", "offsets"), *table("dates", "weekdays"), *phrases("dates", "past_days"))
    return re.compile(rf"(?<!\w)(?:{any_of(word for word in words if len(word) > 3)})\s+$", re.IGNORECASE)


@cache
def _greetings() -> tuple[str, ...]:
    return phrases("salutations", "greetings")


@cache
def _alternatives(key: str) -> re.Pattern[str]:
    return re.compile(rf"\b({any_of(table('dates', key))})\b", re.IGNORECASE)


@cache
def _phrase_pattern(key: str) -> re.Pattern[str]:
    return re.compile(rf"\b({any_of(phrases('dates', key))})\b", re.IGNORECASE)


@cache
def _payable() -> re.Pattern[str]:
    """What makes the time behind it one for paying: «zahlbar in 30 Tagen»."""
    words = (word for word in phrases("payment_words", "paying") if "…" not in word)
    return re.compile(rf"(?<!\w)(?:{any_of(words)})\W*$", re.IGNORECASE)


@cache
def _spans() -> re.Pattern[str]:
    within, counts, units = any_of(phrases("dates", "within")), any_of(table("dates", "counts")), any_of(table("dates", "unit_days"))
    to_pay = any_of(phrases("payment_words", "behind_days"))
    number, from_now = rf"(\d{{1,3}}|{counts})", any_of(phrases("dates", "from_now"))
    told = rf"\b(?:{within})\s+{number}\s+({units})\b(?!\s+(?:{to_pay})\b)"
    return re.compile(rf"{told}|(?<!\w){number}\s+({units})\s+(?:{from_now})(?!\w)", re.IGNORECASE)


@cache
def _weekday_pattern() -> re.Pattern[str]:
    lead, days = any_of(phrases("dates", "next")), any_of(w for w in table("dates", "weekdays") if len(w) > 3)
    coming, on_day, nth = any_of(phrases("dates", "coming")), any_of(phrases("dates", "on_day")), any_of(table("dates", "nth_words"))
    return re.compile(
        rf"\b((?:{lead})\s+)*({days})\b(\s+(?:{coming})(?!\w))?(?![,.]?\s*(?:(?:{on_day})\s+)?\d)(?!,?\s+(?:[^\W\d]{{2,3}}\s+)?(?:{nth})\s)",
        re.IGNORECASE,
    )


@cache
def _ends_with_weekday() -> re.Pattern[str]:
    return re.compile(rf"\b({any_of(w for w in table('dates', 'weekdays') if len(w) > 1)})\.?\s*$", re.IGNORECASE)


def _goes_on_from_weekday(text: str, start: int, day: str) -> bool:
    """Whether a weekday of the same language stands right before: «maandag tot vrijdag» are hours, «Brauch ma bis Freitag» a day."""
    before = _ends_with_weekday().search(text, 0, start)
    if before is None:
        return False
    both = {before[1].casefold(), day.casefold()}
    return any(both <= table_of.keys() for table_of in _weekdays_of_each())


@cache
def _weekdays_of_each() -> tuple[Mapping[str, int], ...]:
    return tuple(load(language).get("dates", {}).get("weekdays", {}) for language in languages())


def _weekdays(text: str, written: date) -> Iterator[DateFound]:
    """A weekday is the next one after the day of writing; «next Friday» or today's weekday leave room, «by Friday» does not."""
    for m in _weekday_pattern().finditer(text):
        ahead = (table("dates", "weekdays")[m[2].casefold()] - written.weekday() - 1) % 7 + 1
        if not (m[1] or m[3]) or _goes_on_from_weekday(text, m.start(), m[2]):
            continue
        plain = not m[3] and " ".join(m[1].casefold().split()) in phrases("dates", "until")
        yield DateFound(m.start(), m.end(), written + timedelta(days=ahead), m.group(), vague=not plain or ahead == 7)


_MONTH_AHEAD = 31


@cache
def _day_without_month() -> re.Pattern[str]:
    days, nth = any_of(w for w in table("dates", "weekdays") if len(w) > 3), any_of(phrases("dates", "ordinals"))
    on_day, months = any_of(phrases("dates", "on_day")), any_of((*month_numbers(), *phrases("dates", "of_month"), *OF))
    plain_number = rf"([0-3]?\d)(?:(?:{nth}|[.º])(?![\w/-]|[.,:]?\d)|(?=\s*(?:$|[.,;!?)](?:\s|$))))"
    number = rf"{plain_number}(?!\.?\s*(?:{months})\b)"
    return re.compile(rf"\b({days})\b[.,]?\s+(?:(?:{on_day})\s+)?{number}|(?:\b(?:{on_day})\s+)([0-3]?\d)(?:{nth})(?!\w)", re.IGNORECASE)


def _days_without_month(text: str, written: date) -> Iterator[DateFound]:
    """«Wednesday 18th», «Montag, den 18.», «by the 18th»: the next such day, if it is the weekday that is said with it."""
    for m in _day_without_month().finditer(text) if _DIGIT.search(text) else ():
        if not m[1] and not _term().search(text[: m.start(3)]):
            continue
        number, weekday = int(m[2] or m[3]), table("dates", "weekdays")[m[1].casefold()] if m[1] else None
        coming = (written + timedelta(days=ahead) for ahead in range(_MONTH_AHEAD * (2 if m[1] else 1)))
        value = next((day for day in coming if day.day == number and weekday in {None, day.weekday()}), None)
        if value is not None:
            yield DateFound(m.start(), m.end(), value, m.group(), vague=weekday is None, has_year=False)


@cache
def _feast_pattern() -> re.Pattern[str]:
    lead, names = any_of(phrases("dates", "next")), any_of((*table("dates", "feasts"), *table("dates", "fixed_feasts")))
    until = any_of(phrases("dates", "by_day"))
    return re.compile(rf"(?<!\w)(?:{lead}|{until})\s+(?:[^\W\d]+\s+)?({names})(?![\w-])", re.IGNORECASE)


def _feasts(text: str, written: date) -> Iterator[DateFound]:
    """«spätestens Gründonnerstag», «before Christmas Eve»: the next such feast, where it ends a term; the words leave room."""
    for m in _feast_pattern().finditer(text):
        name = m[1].casefold()
        days = [day for year in (written.year, written.year + 1) if (day := _feast(name, year)) is not None and day >= written]
        if days:
            yield DateFound(m.start(), m.end(), days[0], m.group(), vague=True, has_year=False)


def _feast(name: str, year: int) -> date | None:
    """A feast's day in a year: so many days from Easter, or a day of its own («12-24»)."""
    if (offset := table("dates", "feasts").get(name)) is not None:
        sunday: date = easter(year)
        return sunday + timedelta(days=offset)
    month, day = table("dates", "fixed_feasts")[name].split("-")
    return _day(year, int(month), int(day))


@cache
def _month_parts(key: str) -> re.Pattern[str]:
    lead, of = any_of(phrases("dates", key)), any_of(phrases("dates", "part_of"))
    return re.compile(rf"\b(?:{lead})[\s-]*(?:(?:{of})\s*)?({_month_names()})\b\.?(?:\s+(20\d\d))?", re.IGNORECASE)


def _parts_of_months(text: str, written: date) -> Iterator[DateFound]:
    for key, day in _PARTS_OF_MONTHS.items():
        for m in _month_parts(key).finditer(text):
            month = table("dates", "months")[m[1].casefold()]
            if day == 31:
                first = _in_year(month, 1, m[2], written.replace(day=1))
                value = _last_of_month(first) if first else None
            else:
                value = _in_year(month, day, m[2], written)
            if value:
                yield DateFound(m.start(), m.end(), value, m.group(), vague=key != "end_of", has_year=m[2] is not None)


def _last_of_month(day: date) -> date:
    return (day.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)


def _in_year(month: int, day: int, year: str | None, written: date | None) -> date | None:
    """The day in the year that is written, or else in the one that brings it nearest after the day of writing."""
    if year:
        return _day(_full_year(year), month, day)
    if written is None:
        return None
    here = _day(written.year, month, day)
    if here and (here - written).days < -180:
        return _day(written.year + 1, month, day)
    if here and (here - written).days > 270:
        return _day(written.year - 1, month, day)
    return here


def _full_year(year: str) -> int:
    return int(year) if len(year) == 4 else 2000 + int(year)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day) if 1990 <= year <= 2100 else None
    except ValueError:
        return None
