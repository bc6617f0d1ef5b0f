"""When the drawn part's buyers want their goods, as they say it."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from benchmarks.corpus.drawn.speech import Manner
from benchmarks.corpus.wishes import MONTHS, WEEKDAYS
from examples.post.truth import Truth


@dataclass(frozen=True)
class Wished:
    """The truth of a wished day, how a label shows it, and how a sentence says it after «bis», «by», «uiterlijk», «pour»."""

    day: Truth = None
    shown: str = ""
    said: str = ""


@dataclass(frozen=True)
class DayWords:
    """The words of four languages for days that are no dates: {w} a week, {m} a month, {n} a number of days."""

    weeks: Mapping[str, Sequence[str]]
    soon: Mapping[str, Sequence[str]]
    month_end: Mapping[str, str]
    in_days: Mapping[str, str]
    tomorrow: Mapping[str, str]


_WEEKS = {
    "de": ("KW {w}", "{w}. KW", "KW{w}/{y}", "Kalenderwoche {w}", "KW {w}.{y}"),
    "en": ("week {w}", "wk. {w}", "calendar week {w}"),
    "nl": ("week {w}", "wk {w}", "week {w} {y}"),
    "fr": ("semaine {w}", "sem. {w}", "S{w}"),
}
_SOON = {
    "de": ("schnellstmöglich", "asap", "so bald wie möglich", "nächstmöglich"),
    "en": ("ASAP", "as soon as you can"),
    "nl": ("z.s.m.", "zo snel mogelijk"),
    "fr": ("au plus vite", "dès que possible"),
}
_MONTH_END = {"de": "Ende {m}", "en": "end of {m}", "nl": "eind {m}", "fr": "fin {m}"}
_IN_DAYS = {"de": "in {n} Tagen", "en": "in {n} days", "nl": "over {n} dagen", "fr": "dans {n} jours"}
_TOMORROW = {"de": "morgen", "en": "tomorrow", "nl": "morgen", "fr": "demain"}
DRAWN = DayWords(_WEEKS, _SOON, _MONTH_END, _IN_DAYS, _TOMORROW)


def wished_day(random: Random, written: date, manner: Manner, country: str, *, loose: bool, words: DayWords = DRAWN) -> Wished:
    """A day in one of the ways that buyers use, mostly a date; `loose` allows such as need the mail's own date."""
    language = manner.language
    wish = written + timedelta(days=random.randrange(2, 35))
    wish += timedelta(days=max(0, 7 - wish.weekday()) if wish.weekday() > 4 else 0)
    way = random.choices(("date", "week", "soon", "loose"), (12, 3, 2, 6 if loose else 0))[0]
    if way == "week" and country != "US":
        year, week, _ = wish.isocalendar()
        shown = random.choice(words.weeks[language]).format(w=week, y=year)
        return Wished(date.fromisocalendar(year, week, 5).isoformat(), shown, f"la {shown}" if shown.startswith("sem") else shown)
    if way == "soon":
        shown = random.choice(words.soon[language])
        return Wished(None, shown, "")
    if way == "loose":
        return _loose(random, written, wish, manner, country, words)
    shown = manner.day(wish)
    return Wished(
        wish.isoformat(),
        shown,
        f"le {shown}" if language == "fr" else f"zum {shown}" if language == "de" and random.random() < 0.3 else shown,
    )


def _loose(random: Random, written: date, wish: date, manner: Manner, country: str, words: DayWords) -> Wished:
    language, month, weekday = manner.language, MONTHS[manner.language][wish.month - 1], WEEKDAYS[manner.language][wish.weekday()]
    american = country == "US"
    dated = {
        "de": f"{wish.day}.{wish.month}.",
        "en": f"{month} {wish.day}" if american else f"{wish.day} {month}",
        "nl": f"{wish.day} {month}",
        "fr": f"{wish.day} {month}",
    }[language]
    article = "le " if language == "fr" else ""
    way = random.randrange(6)
    if way == 0:
        return Wished(wish.isoformat(), dated, article + dated)
    if way == 1:
        return Wished(wish.isoformat(), f"{weekday} {dated}", f"{article}{weekday}{', den' if language == 'de' else ''} {dated}")
    if way == 2:
        said = words.month_end[language].format(m=month)
        return Wished(wish.replace(day=monthrange(wish.year, wish.month)[1]).isoformat(), said, said)
    if way == 3:
        days = random.choice((7, 10, 14, 21))
        said = words.in_days[language].format(n=days)
        return Wished((written + timedelta(days=days)).isoformat(), said, f"{days} days from today" if language == "en" else said)
    if way == 4 and written.weekday() < 4:
        return Wished((written + timedelta(days=1)).isoformat(), words.tomorrow[language], words.tomorrow[language])
    coming = next(day for day in (written + timedelta(days=n) for n in (3, 4, 5)) if day.weekday() < 5)
    name = WEEKDAYS[language][coming.weekday()]
    return Wished(coming.isoformat(), name, f"{'ce ' if language == 'fr' else ''}{name}")
