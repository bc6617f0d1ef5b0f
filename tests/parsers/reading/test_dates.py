"""Dates in running text, in every way that buyers write them."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsers.reading.head.dates import FRIDAY, Calendar, DateFound, find_dates

MONDAY = date(2026, 11, 23)


def one(text: str, day_first: bool | None = None) -> DateFound:
    found = find_dates(text, Calendar(MONDAY, day_first))
    assert len(found) == 1, found
    return found[0]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Datum: 12.03.2026", date(2026, 3, 12)),
        ("am 3.12. bitte", date(2026, 12, 3)),
        ("12. März 2026", date(2026, 3, 12)),
        ("12. März", date(2027, 3, 12)),
        ("March 12, 2026", date(2026, 3, 12)),
        ("12th of March 2026", date(2026, 3, 12)),
        ("12-Mar-26", date(2026, 3, 12)),
        ("2026-12-05", date(2026, 12, 5)),
        ("20261205", date(2026, 12, 5)),
        ("25/12/2026", date(2026, 12, 25)),
        ("12/25/2026", date(2026, 12, 25)),
        ("bis Ende November", date(2026, 11, 30)),
        ("bis nächsten Mittwoch", date(2026, 11, 25)),
        ("next Friday", date(2026, 11, 27)),
        ("in zwei Wochen", date(2026, 12, 7)),
        ("Liefern Sie morgen", date(2026, 11, 24)),
    ],
)
def test_a_date_is_read_however_it_is_written(text: str, value: date) -> None:
    assert one(text).value == value


@pytest.mark.parametrize("text", ["KW 49", "KW49/2026", "49. KW", "calendar week 49", "KW 49/26"])
def test_a_calendar_week_stands_for_its_friday(text: str) -> None:
    found = one(text)
    assert found.week
    assert found.value == date(2026, 12, 4)


@pytest.mark.parametrize("text", ["1.000 Stück zu 12.50", "30 Tage netto", "Guten Morgen", "10.2 mm", "99.99.2026", "KW 60", "3/4 Zoll"])
def test_what_is_no_date_is_left_alone(text: str) -> None:
    assert find_dates(text, Calendar(MONDAY)) == ()


def test_day_and_month_that_could_be_swapped_are_both_given() -> None:
    found = one("03/12/2026")
    assert {found.value, found.other} == {date(2026, 12, 3), date(2026, 3, 12)}


def test_a_known_order_of_day_and_month_settles_it() -> None:
    assert one("03/12/2026", day_first=True).value == date(2026, 12, 3)
    assert one("03/12/2026", day_first=False).value == date(2026, 3, 12)
    assert one("03/12/2026", day_first=False).other is None


def test_words_that_leave_room_are_marked() -> None:
    assert one("nächsten Freitag").vague
    assert not one("kommenden Freitag").vague
    assert not one("27.11.2026").vague


@given(st.dates(min_value=date(2020, 1, 1), max_value=date(2035, 12, 31)))
def test_every_day_is_read_as_itself(day: date) -> None:
    for text in (day.strftime("%d.%m.%Y"), day.isoformat(), day.strftime("%d %B %Y")):
        assert [found.value for found in find_dates(text, Calendar(MONDAY))] == [day]


@given(st.text(max_size=60))
def test_no_text_makes_it_fail_and_no_two_dates_overlap(text: str) -> None:
    found = find_dates(text, Calendar(MONDAY))
    assert all(a.end <= b.start for a, b in pairwise(found))


@given(st.integers(min_value=1, max_value=52))
def test_a_week_without_a_year_is_the_next_to_come(week: int) -> None:
    value = one(f"KW {week}").value
    assert value.weekday() == FRIDAY
    assert MONDAY - timedelta(days=1) <= value <= MONDAY + timedelta(days=371)


@pytest.mark.parametrize(
    "text", ["bis 27.10. 60 Liter", "bis 27.10. 26 Stück", "bis 27. Oktober 15 Boxen", "bis 27. Oktober 2026: 15 Boxen"]
)
def test_a_number_of_pieces_behind_a_date_is_no_year(text: str) -> None:
    assert [found.value for found in find_dates(text, Calendar(date(2026, 10, 20)))] == [date(2026, 10, 27)]


@pytest.mark.parametrize("text", ["27. 10. 26", "27.10.26", "27.10. 26"])
def test_two_digits_are_a_year_where_nothing_is_counted(text: str) -> None:
    (found,) = find_dates(text, Calendar(date(2026, 3, 1)))
    assert (found.value, found.has_year) == (date(2026, 10, 27), True)


@pytest.mark.parametrize(
    ("text", "value", "vague"),
    [
        ("no later than Wednesday 25th", date(2026, 11, 25), False),
        ("bis Freitag, den 4.", date(2026, 12, 4), False),
        ("by the 30th", date(2026, 11, 30), True),
        ("entro il 04/12", date(2026, 12, 4), False),
        ("spätestens Heiligabend", date(2026, 12, 24), True),
        ("bis Gründonnerstag", date(2027, 3, 25), True),
    ],
)
def test_a_day_that_only_its_term_or_its_weekday_tells(text: str, value: date, *, vague: bool) -> None:
    found = one(text, day_first=True)
    assert (found.value, found.vague) == (value, vague)


@pytest.mark.parametrize(
    "text", ["Freitag 4 Kartons", "Ostern steht vor der Tür", "3/8 Zoll", "hose on 10/12 fittings", "Thursday 31st of the month"]
)
def test_what_has_no_term_names_no_day(text: str) -> None:
    assert not find_dates(text, Calendar(MONDAY, day_first=True))
