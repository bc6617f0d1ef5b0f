"""What clerks type, to the normal form: nothing is guessed."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from review.texts import load_texts
from review.typed import NotUnderstood, shown, understood

TEXTS = load_texts("Europe/Berlin")


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("12", "12"), ("12,5", "12.5"), ("12.5", "12.5"), ("12,50", "12.5"), ("1.234,50", "1234.5"), ("1,234.50", "1234.5"),
        ("1 234,5", "1234.5"),
        ("1'234.50", "1234.5"), ("1.234.567", "1234567"), ("0,125", "0.125"), ("0.125", "0.125"), ("-3,00", "-3"),
        ("12,", "12"), (",5", "0.5"), ("007", "7"),
    ],
)  # fmt: skip
def test_numbers_are_understood_with_comma_and_point(typed: str, value: str) -> None:
    assert understood("lines.0.quantity", typed) == value


@pytest.mark.parametrize("typed", ["1.234", "1,234", "12.345", "999,000"])
def test_thousands_or_fraction_is_asked_not_guessed(typed: str) -> None:
    with pytest.raises(NotUnderstood) as reason:
        understood("lines.0.quantity", typed)

    assert reason.value.key == "typed.ambiguous_number"


@pytest.mark.parametrize("typed", ["drei", "3 Stück", "1.2.3", "1,2,3", "--3", "3-", "٣", "1e5", "NaN", ".", "1.23,456.7"])
def test_what_is_no_number_is_refused(typed: str) -> None:
    with pytest.raises(NotUnderstood):
        understood("lines.0.unit_price", typed)


@pytest.mark.parametrize("typed", ["2026-11-23", "23.11.2026", "23.11.26", "23/11/2026", " 23.11.2026 "])
def test_days_are_understood(typed: str) -> None:
    assert understood("fields.order_date", typed) == "2026-11-23"


@pytest.mark.parametrize("typed", ["31.02.2026", "gestern", "23.11.", "2026", "99.99.9999"])
def test_what_is_no_day_is_refused(typed: str) -> None:
    with pytest.raises(NotUnderstood):
        understood("fields.order_date", typed)


@pytest.mark.parametrize("language", ["de", "en"])
@given(units=st.integers(-(10**15), 10**15))
def test_a_number_that_is_shown_is_never_read_as_another(language: str, units: int) -> None:
    value = format((Decimal(units) / 10**6).normalize(), "f")

    try:
        again = understood("lines.0.quantity", shown("lines.0.quantity", value, TEXTS[language]))
    except NotUnderstood:
        return
    assert Decimal(again) == Decimal(value)


@given(st.text(max_size=30))
def test_any_text_is_understood_or_refused(typed: str) -> None:
    for path in ("lines.0.quantity", "fields.order_date", "fields.note", "fields.ship_to.country"):
        try:
            understood(path, typed)
        except NotUnderstood:
            continue
