"""The checks on who orders, where to, and how it is paid."""

from __future__ import annotations

import re

import pytest

from config.vocabulary import load
from tests.parsers.reading.letters import STRANGER, order

CODES = (
    "unknown_customer",
    "customer_blocked",
    "customer_number_contradicts",
    "delivery_address_new",
    "payment_method_not_allowed",
    "currency_differs",
    "date_in_past",
)


@pytest.mark.parametrize("code", CODES)
def test_each_check_says_the_same_in_both_languages(code: str) -> None:
    german, english = load("de")["checks"][code], load("en")["checks"][code]
    assert set(re.findall(r"{\w+}", german)) == set(re.findall(r"{\w+}", english))


def test_a_delivery_address_on_file_is_not_new() -> None:
    text = "5 Stück CH-BR500\n\nLieferadresse:\nMetallbau Kessler GmbH, Halle 2\nZiegelhofer Weg 20\n34123 Kassel"
    assert "delivery_address_new" not in {check.code for check in order(text).checks}


def test_a_message_names_what_it_speaks_of() -> None:
    (check,) = [c for c in order("5 Stück CH-BR500", sender="krumm@baecker.example").checks if c.code == "customer_blocked"]
    assert "10031" in check.message
    assert check.at == "fields.customer_number"


def test_another_currency_is_checked() -> None:
    assert "currency_differs" in {c.code for c in order("5 Stück CH-BR500 zu je 2,49 CHF").checks}


def test_a_known_customer_in_our_currency_gives_no_check() -> None:
    found = {c.code for c in order("5 Stück CH-BR500\nLiefertermin: 23.10.2026").checks}
    assert not found & set(CODES)


def test_a_stranger_is_unknown() -> None:
    assert "unknown_customer" in {c.code for c in order("5 Stück CH-BR500", sender=STRANGER).checks}
