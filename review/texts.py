"""The words of the pages in the clerk's language (review/locales), and how numbers, days and moments are written in it."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

from babel.dates import format_date, format_datetime, format_timedelta
from babel.numbers import NumberPattern, parse_pattern

LANGUAGES = ("de", "en")
DEFAULT_LANGUAGE = "en"
LOCALES = Path(__file__).parent / "locales"
_BABEL_LOCALES = {"de": "de_DE", "en": "en_GB"}


@dataclass(frozen=True, slots=True, eq=False)
class Texts:
    """One language: `texts("queue.title")` is the words; values go in by name, as in "{number} looks left".

    It is made once and compared by what it is, not by its words, so that what was said in it can be kept by it.
    """

    language: str
    words: dict[str, str]
    zone: ZoneInfo

    def __call__(self, key: str, **values: object) -> str:
        """The words of this key. Raises KeyError when the catalogue lacks it."""
        return self.words[key].format(**values) if values else self.words[key]

    def or_else(self, key: str, otherwise: str) -> str:
        """The words of a key made from data (a code, a unit), or `otherwise` where there are none."""
        return self.words.get(key, otherwise)

    def plural(self, key: str, number: int) -> str:
        """The words of `key.one` or `key.many` with the number in them."""
        return self(f"{key}.one" if number == 1 else f"{key}.many", number=number)

    def units(self) -> tuple[str, ...]:
        """The unit codes that have a word here."""
        return tuple(key.removeprefix("unit.") for key in self.words if key.startswith("unit."))

    def amount(self, value: Decimal | str | None, least: int = 0) -> str:
        """A number with grouping and at least so many digits behind the sign: 1.234,50."""
        if value is None or value == "":
            return ""
        return str(_digits(least).apply(Decimal(value), self._babel))

    def money(self, value: Decimal | str | None) -> str:
        """An amount with its cents."""
        return self.amount(value, 2)

    def day(self, value: date | str | None) -> str:
        """A day: 23.11.2026 or 23/11/2026's unambiguous form, 2026-11-23."""
        if not value:
            return ""
        value = date.fromisoformat(value) if isinstance(value, str) else value
        return str(format_date(value, "dd.MM.yyyy" if self.language == "de" else "yyyy-MM-dd", locale=self._babel))

    def moment(self, value: datetime | None) -> str:
        """A moment in the company's time zone."""
        pattern = "dd.MM.yyyy HH:mm" if self.language == "de" else "yyyy-MM-dd HH:mm"
        return str(format_datetime(value.astimezone(self.zone), pattern, locale=self._babel)) if value else ""

    def clock(self, value: datetime | None) -> str:
        """The time of day of a moment, with seconds, in the company's time zone."""
        return value.astimezone(self.zone).strftime("%H:%M:%S") if value else ""

    def age(self, since: datetime, at: datetime) -> str:
        """How long ago, in one rounded unit."""
        return str(format_timedelta(max(at - since, timedelta()), granularity="minute", threshold=1.2, format="short", locale=self._babel))

    @property
    def _babel(self) -> str:
        return _BABEL_LOCALES[self.language]


@cache
def _digits(least: int) -> NumberPattern:
    """Groups of three, and from so many to six digits behind the sign."""
    return parse_pattern(f"#,##0.{'0' * least}{'#' * (6 - least)}")


def load_texts(time_zone: str) -> dict[str, Texts]:
    """Every language by its code."""
    zone = ZoneInfo(time_zone)
    return {code: Texts(code, words_in(code), zone) for code in LANGUAGES}


@cache
def words_in(language: str) -> dict[str, str]:
    """All words of one language by their keys."""
    return _flat(tomllib.loads((LOCALES / f"{language}.toml").read_text(encoding="utf-8")))


def _flat(table: dict[str, object], prefix: str = "") -> dict[str, str]:
    words: dict[str, str] = {}
    for name, value in table.items():
        if isinstance(value, dict):
            words.update(_flat(value, f"{prefix}{name}."))
        else:
            words[f"{prefix}{name}"] = str(value)
    return words


def preferred(accept_language: str) -> str:
    """The first language of an Accept-Language header that we speak; quality values are taken in the order given (RFC 9110, 12.5.4)."""
    for entry in accept_language.split(","):
        code = entry.split(";")[0].strip().lower()[:2]
        if code in LANGUAGES:
            return code
    return DEFAULT_LANGUAGE
