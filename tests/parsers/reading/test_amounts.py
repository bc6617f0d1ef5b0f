"""Numbers as people write them: every way of grouping, and ambiguity that is said instead of guessed."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsers.reading.lines.amounts import DecimalSign, decimal_sign, read_amount
from parsers.reading.lines.number_words import number_group, number_word


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1.234,50", "1234.50"),
        ("1,234.50", "1234.50"),
        ("1'234.50", "1234.50"),
        ("1 234,50", "1234.50"),
        ("12,–", "12"),
        ("12,-", "12"),
        ("0,125", "0.125"),
        ("1.000.000", "1000000"),
        ("5,00-", "-5.00"),
        ("-5,00", "-5.00"),
        (".50", "0.50"),
        ("1,5", "1.5"),
    ],
)
def test_every_way_of_writing_is_read(text: str, value: str) -> None:
    amount = read_amount(text)
    assert amount is not None
    assert amount.value == Decimal(value)
    assert amount.otherwise is None


@pytest.mark.parametrize("text", ["12.03.2026", "7.5.26", "A-100", "1.2.3", "10:30", "", "-", "€", "1,2,3", "12/100"])
def test_what_is_no_number_is_none(text: str) -> None:
    assert read_amount(text) is None


@pytest.mark.parametrize(
    ("text", "code"), [("12,50 €", "EUR"), ("€12.50", "EUR"), ("CHF 12.50", "CHF"), ("12.50EUR", "EUR"), ("$5", "USD"), ("12,50", None)]
)
def test_currency_beside_the_number_is_kept(text: str, code: str | None) -> None:
    amount = read_amount(text)
    assert amount is not None
    assert amount.currency == code


def test_a_number_of_an_article_that_begins_like_a_currency_is_no_amount() -> None:
    assert read_amount("FR.2449.1") is None
    assert read_amount("FR.0611.01") is None
    assert read_amount("0988.02") is None
    assert read_amount("Fr.12.50") is not None


def test_a_thousands_sign_without_a_known_decimal_sign_has_two_meanings() -> None:
    amount = read_amount("1.000")
    assert amount is not None
    assert (amount.value, amount.otherwise) == (Decimal(1000), Decimal("1.000"))


@pytest.mark.parametrize(("sign", "value"), [(",", "1000"), (".", "1.000")])
def test_the_documents_decimal_sign_settles_it(sign: DecimalSign, value: str) -> None:
    amount = read_amount("1.000", sign)
    assert amount is not None
    assert (amount.value, amount.otherwise) == (Decimal(value), None)


def test_letters_are_read_as_digits_only_when_asked() -> None:
    assert read_amount("l2,5O") is None
    amount = read_amount("l2,5O", repair=True)
    assert amount is not None
    assert (amount.value, amount.repaired) == (Decimal("12.50"), True)


def test_sizes_and_article_numbers_do_not_vote_for_the_decimal_sign() -> None:
    assert decimal_sign(["H720.08", "8.8", "12.5", "1.000"]) is None
    assert decimal_sign(["12,50", "8.8"]) == ","


def test_number_words_and_dozens() -> None:
    assert (number_word("zwei"), number_word("Twelve,"), number_word("Hammer")) == (2, 12, None)
    assert number_group("Dutzend") == 12


@given(st.decimals(min_value=0, max_value=10**9, places=2))
def test_money_reads_back_in_german_and_in_english_form(value: Decimal) -> None:
    english = f"{value:,.2f}"
    german = english.translate(str.maketrans(",.", ".,"))
    for text in (english, german):
        amount = read_amount(text)
        assert amount is not None
        assert amount.value == value


@given(st.text(max_size=30))
def test_no_text_makes_it_fail(text: str) -> None:
    for repair in (False, True):
        read_amount(text, repair=repair)
