"""Months and weeks of the languages without a thorough vocabulary are those of the CLDR."""

from __future__ import annotations

import tomllib
from importlib import resources

import pytest
from babel import Locale
from babel.units import format_unit

from parsers.reading.head.months import month_numbers, week_words

LANGUAGES = tomllib.loads(resources.files("config").joinpath("months.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_they_are_as_babel_has_them(language: str) -> None:
    told, held = LANGUAGES[language], Locale(language).months
    assert told["months"] == [held["format"]["wide"][number].casefold() for number in range(1, 13)]
    assert told.get("standing_alone", told["months"]) == [held["stand-alone"]["wide"][number].casefold() for number in range(1, 13)]
    weeks = {format_unit(count, "duration-week", locale=language).strip("0123456789 ").casefold() for count in (1, 5)}
    assert set(told["weeks"]) == weeks


@pytest.mark.parametrize(
    ("name", "number"), [("tammikuuta", 1), ("października", 10), ("pazdziernika", 10), ("grudzień", 12), ("oktober", 10), ("december", 12)]
)
def test_a_month_in_any_of_them_is_known(name: str, number: int) -> None:
    assert month_numbers()[name] == number


def test_words_for_a_week_are_known() -> None:
    assert {"kw", "uge", "viikkoa", "săptămână"} <= set(week_words())
