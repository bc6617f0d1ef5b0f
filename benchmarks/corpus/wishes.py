"""When a buyer wants his goods: a day in the words of four languages, from «12.11.2026» to «bis Ende November»."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Mapping
from datetime import date, timedelta
from random import Random

from examples.post.truth import Truth

MONTHS: Mapping[str, tuple[str, ...]] = {
    "de": ("Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"),
    "en": ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"),
    "nl": ("januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"),
    "fr": ("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"),
}  # fmt: skip
SHORT_MONTHS: Mapping[str, tuple[str, ...]] = {
    "de": ("Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez."),
    "en": ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
    "nl": ("jan.", "feb.", "mrt.", "apr.", "mei", "juni", "juli", "aug.", "sept.", "okt.", "nov.", "dec."),
    "fr": ("janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."),
}  # fmt: skip
WEEKDAYS: Mapping[str, tuple[str, ...]] = {
    "de": ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    "nl": ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"),
    "fr": ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
}  # fmt: skip
_FORMS: Mapping[str, Mapping[str, str]] = {
    "de": {
        "figures": "{d:%d.%m.%Y}", "short": "{d.day}.{d.month}.{d:%y}", "no year": "{d.day}.{d.month}.", "words": "{d.day}. {month} {d.year}", "no year words": "{d.day}. {month}", "abbreviated": "{d.day}. {short} {d.year}",
        "weekday": "{weekday}, {d.day}.{d.month}.{d.year}", "weekday no year": "{weekday}, den {d.day}. {month}", "iso": "{d:%Y-%m-%d}", "slashes": "{d:%d/%m/%Y}",
    },
    "en": {
        "figures": "{d:%d/%m/%Y}", "words": "{d.day} {month} {d.year}", "ordinal": "{d.day}{th} {month} {d.year}", "no year words": "{d.day} {month}", "abbreviated": "{d:%d}-{short}-{d.year}", "weekday no year": "{weekday} {d.day} {month}",
        "iso": "{d:%Y-%m-%d}", "american": "{d:%m/%d/%Y}", "american words": "{month} {d.day}, {d.year}", "american no year": "{month} {d.day}",
    },
    "nl": {
        "figures": "{d:%d-%m-%Y}", "short": "{d.day}-{d.month}-{d:%y}", "words": "{d.day} {month} {d.year}", "no year words": "{d.day} {month}", "weekday no year": "{weekday} {d.day} {month}", "slashes": "{d:%d/%m/%Y}",
        "abbreviated": "{d.day} {short} {d.year}", "iso": "{d:%Y-%m-%d}",
    },
    "fr": {
        "figures": "le {d:%d/%m/%Y}", "short": "le {d:%d/%m/%y}", "dots": "le {d:%d.%m.%Y}", "words": "le {d.day} {month} {d.year}", "no year words": "le {d.day} {month}", "weekday no year": "le {weekday} {d.day} {month}",
        "abbreviated": "le {d.day} {short} {d.year}",
    },
}  # fmt: skip
_WEEK: Mapping[str, tuple[str, ...]] = {
    "de": ("KW {w}", "KW{w}", "{w}. KW", "{w}. Kalenderwoche", "KW {w}/{y}"), "en": ("week {w}", "calendar week {w}", "wk {w}/{y}"), "nl": ("week {w}", "wk. {w}", "week {w}/{y}"), "fr": ("la semaine {w}", "la sem. {w}", "la S{w}"),
}  # fmt: skip
_END_OF_MONTH = {"de": "Ende {month}", "en": "the end of {month}", "nl": "eind {month}", "fr": "fin {month}"}
_COMING_DAY = {"de": "kommenden {weekday}", "en": "this coming {weekday}", "nl": "komende {weekday}", "fr": "ce {weekday}"}
_SOON = {
    "de": ("baldmöglichst", "so schnell wie möglich", "schnellstmöglich"), "en": ("as soon as possible", "ASAP"), "nl": ("zo spoedig mogelijk", "zsm"),
    "fr": ("dès que possible", "le plus tôt possible"),
}  # fmt: skip

DAYS = {"de": ("figures", "short", "no year", "words", "no year words", "abbreviated", "weekday", "weekday no year"), "en": ("words", "ordinal", "no year words", "abbreviated", "weekday no year"),
        "nl": ("figures", "short", "words", "no year words", "weekday no year"), "fr": ("figures", "short", "words", "no year words", "weekday no year")}  # fmt: skip
AMERICAN = ("american", "american words", "american no year")


def day_in(day: date, language: str, form: str) -> str:
    """A day in one of the language's forms, without the article that French sets before it."""
    return _day(day, language, form).removeprefix("le ")


def _day(day: date, language: str, form: str) -> str:
    th = "th" if 4 <= day.day <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(day.day % 10, "th")
    return _FORMS[language][form].format(
        d=day,
        month=MONTHS[language][day.month - 1],
        short=SHORT_MONTHS[language][day.month - 1],
        weekday=WEEKDAYS[language][day.weekday()],
        th=th,
    )


def wish(random: Random, written: date, language: str, forms: tuple[str, ...] = ()) -> tuple[Truth, str]:
    """What day is meant (ISO, None for «as soon as possible») and how it is said: a day in one of `forms`, or, where none is asked for, any way of the language."""
    day = _working_day(written + timedelta(days=random.randrange(3, 28)))
    if forms:
        return day.isoformat(), _day(day, language, random.choice(forms))
    way = random.randrange(10)
    if way == 0:
        year, week, _ = day.isocalendar()
        return date.fromisocalendar(year, week, 5).isoformat(), random.choice(_WEEK[language]).format(w=week, y=year)
    if way == 1:
        end = day.replace(day=monthrange(day.year, day.month)[1])
        return end.isoformat(), _END_OF_MONTH[language].format(month=MONTHS[language][day.month - 1])
    if way == 2:
        coming = random.choice([day for day in (written + timedelta(days=n) for n in range(2, 7)) if day.weekday() < 5])
        return coming.isoformat(), _COMING_DAY[language].format(weekday=WEEKDAYS[language][coming.weekday()])
    if way == 3:
        return None, random.choice(_SOON[language])
    return day.isoformat(), _day(day, language, random.choice(DAYS[language]))


def _working_day(day: date) -> date:
    return day + timedelta(days=max(0, 7 - day.weekday()) if day.weekday() > 4 else 0)
