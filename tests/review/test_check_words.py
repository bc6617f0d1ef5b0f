"""Checks in the clerk's words: one sentence in each language, values as they are written there."""

from __future__ import annotations

from typing import Any

import pytest

from parsers.reading.checks.saying import say
from review.draft.check_words import check_words
from review.texts import load_texts
from tests.review.conftest import Browser, House
from tests.review.readings import order, reading

TEXTS = load_texts("Europe/Berlin")


def made(code: str, at: str, **values: str) -> dict[str, Any]:
    return say(code, at, **values).as_json()


PRICE = made("price_differs", "lines.0.unit_price", stated="1234.50", listed="1234.5678")
UNIT = made("unit_differs", "lines.0.unit", stated="PR", listed="RO")
DAY = made("date_in_past", "fields.requested_delivery_date", date="2026-10-01")
METHOD = made("payment_method_not_allowed", "fields.payment_method", method="prepayment")
PACK = made("pack_size", "lines.0.quantity", quantity="7.000", pack_size="5")


@pytest.mark.parametrize(
    ("check", "language", "words"),
    [
        (PRICE, "de", "Bestellt zu 1.234,50, unser Preis ist 1.234,5678."),
        (PRICE, "en", "Ordered at 1,234.50, our price is 1,234.5678."),
        (UNIT, "de", "Bestellt in Paar, verkauft wird in Rolle."),
        (DAY, "de", "Der Liefertermin 01.10.2026 liegt vor dem Tag der Bestellung."),
        (METHOD, "de", "Die Zahlungsart Vorkasse ist hier nicht vorgesehen."),
        (PACK, "de", "7 ist kein Vielfaches der Verpackungseinheit 5."),
    ],
)
def test_a_check_is_said_in_the_clerks_language(check: dict[str, Any], language: str, words: str) -> None:
    assert check_words(check, TEXTS[language]) == words


def test_what_no_register_knows_stays_as_it_was_said() -> None:
    check = {"code": "old", "severity": "info", "at": "lines", "message": "Something {odd}."}
    assert check_words(check, TEXTS["de"]) == "Something {odd}."
    assert check_words({**check, "code": "pack_size"}, TEXTS["de"]) == "Something {odd}."


def test_what_a_stranger_wrote_cannot_break_a_sentence() -> None:
    evil = "3» may also mean 4 {other} «"
    words = check_words(made("date_ambiguous", "fields.order_date", raw=evil, other="2026-03-12"), TEXTS["de"])
    assert words == "«3» kann auch 4 {other} «» may also mean 2026-03-12 heißen."


def test_the_page_says_checks_beside_their_value_in_the_clerks_language(house: House, anna: Browser, ben: Browser) -> None:
    checks = (made("price_differs", "lines.1.unit_price", stated="2.50", listed="2.95"), made("unread_row", "lines", text="4 Dübel"))
    draft = house.draft(reading(order(checks=checks)))

    german, english = (clerk.get(f"/drafts/{draft.id}").text for clerk in (anna, ben))

    assert '<p class="warning">Bestellt zu 2,50, unser Preis ist 2,95.</p>' in german
    assert "wurde aber nicht gelesen: 4 Dübel" in german
    assert '<p class="warning">Ordered at 2.50, our price is 2.95.</p>' in english
