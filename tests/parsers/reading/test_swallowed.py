"""What went into the description of goods, or stands where no label leads to it, is asked about."""

from __future__ import annotations

from datetime import date

import pytest

from parsers.reading.head.dates import Calendar, find_dates
from parsers.reading.swallowed import swallowed
from parsers.result import Leaf, Line, OrderFields, Source
from tests.parsers.reading.letters import order
from tests.parsers.reading.test_fields import paper

DAY = Leaf("2026-11-05", "05.11.2026", 0.9, Source("0"))


def line(text: str) -> Line:
    return Line(description=Leaf(text, text, 0.9, Source("0")))


def test_a_number_behind_the_words_for_an_order_among_goods_is_asked_about() -> None:
    assert list(swallowed(OrderFields(order_date=DAY), [line("stp ? Bon de commande 903-26-W. Merci")])) == ["fields.order_number"]


def test_goods_without_such_words_are_not() -> None:
    assert list(swallowed(OrderFields(order_date=DAY), [line("Hakenblech 903-26 verzinkt")])) == []


def test_a_day_to_come_among_goods_is_asked_about() -> None:
    found = list(swallowed(OrderFields(order_date=DAY, order_number=DAY), [line("Schuhe 42, die Ware sollte bis 13.11.2026 da sein")]))
    assert found == ["fields.requested_delivery_date"]


@pytest.mark.parametrize("text", ["KW4-4526", "Kabel KW4-4526 blau"])
def test_a_week_within_a_code_is_no_week(text: str) -> None:
    assert not list(find_dates(text, Calendar(date(2026, 11, 5))))


def test_a_week_stays_one() -> None:
    assert [found.value for found in find_dates("KW48", Calendar(date(2026, 11, 5)))] == [date(2026, 11, 27)]


def test_a_yard_behind_a_site_is_no_naming_of_the_site() -> None:
    found = order("Bestellung 4711-26\n5 Stück CH-BR500\n\nBitte in den Hof hinter der Halle 2 liefern.")
    assert found.fields.ship_to.street is not None
    assert found.fields.ship_to.street.value != "Ziegelhofer Weg 20"
    assert "fields.ship_to" in found.needs_review


def test_po_before_letters_in_an_english_sentence_says_what_is_numbered() -> None:
    text = (
        "Hi there,\n\nCan we get the following for the surgery please:\n5 pieces CH-BR500\n\nOur ref is PO HYG-4253.\nThanks for your help"
    )
    number = order(text).fields.order_number
    assert number is not None
    assert number.value == "HYG-4253"


def test_a_number_beside_what_an_order_calls_itself_is_not_lost() -> None:
    found = paper("Metallbau Kessler GmbH\n\nBestellschein    3692\nLieferfrist      03.11.2026\n")
    assert found.fields.order_number is not None or "fields.order_number" in found.doubts


def test_a_street_below_the_title_of_an_order_is_not_its_number() -> None:
    found = paper("Purchase order\n171 Canal Street, Manchester, M4 5JW\n")
    assert found.fields.order_number is None
