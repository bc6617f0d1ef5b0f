"""Why a value was chosen: its reasons add up to its score, and the candidates that lost stand below it."""

from __future__ import annotations

import json

import pytest

from parsers.explaining import Alternative, Place, explained
from parsers.extraction import extract
from parsers.options import Options
from parsers.result import OrderReading
from tests.parsers.reading.letters import PETRA, order, read
from tests.parsers.structured import samples

TABLE = """Bestellung Nr. 4711-26 vom 12.10.2026, unser Angebot war vom 01.10.2026

Artikel     Bezeichnung             Menge    Preis   Gesamt
CH-BR500    Bremsenreiniger 500 ml      5     2,49    12,45
TS-125-10   Trennscheibe 125 mm        10     1,29    12,90
"""


def places(made: OrderReading) -> dict[str, Place]:
    return {place.at: place for place in explained(made)}


def values(place: Place) -> list[tuple[str, bool]]:
    return [(candidate.value, candidate.chosen) for candidate in place.candidates]


def test_a_field_tells_what_was_chosen_what_lost_and_why() -> None:
    place = places(order("Kundennummer: 10023\nBestellnummer: B-26-1187\nBestellnummer: X-99\n\n5 Stück CH-BR500"))["fields.order_number"]
    assert ("B-26-1187", True) in values(place)
    assert ("X-99", False) in values(place)
    assert any("Bestellnummer" in text for text, _ in place.candidates[0].reasons)
    assert place.confidence is not None


def test_the_reasons_of_every_candidate_add_up_to_its_score() -> None:
    weighed: list[Alternative] = [c for place in explained(order(TABLE)) for c in place.candidates if c.score is not None]
    assert weighed
    for candidate in weighed:
        assert sum(weight or 0.0 for _, weight in candidate.reasons) == pytest.approx(candidate.score)


def test_the_customer_stands_beside_others_that_were_likely() -> None:
    place = places(order("5 Stück CH-BR500\nKundennummer: 10031"))["fields.customer_number"]
    assert {candidate.value for candidate in place.candidates} == {"10023", "10031"}


def test_a_value_that_no_candidate_gave_tells_its_own_reasons() -> None:
    place = places(order("5 Stück CH-BR500"))["fields.order_date"]
    assert values(place) == [("2026-10-12", True)]
    assert place.candidates[0].reasons == (("the day the mail was written", None),)


def test_the_buyers_address_stands_beside_the_blocks_that_lost() -> None:
    text = "5 Stück CH-BR500, bitte liefern an:\n\nBaustelle Rathaus\nMarktplatz 1\n37073 Göttingen\n"
    found = places(order(f"{text}\n--\nMetallbau Kessler GmbH\nZiegelhofer Weg 14\n34123 Kassel"))
    assert values(found["fields.ship_to"])[0] == ("Baustelle Rathaus, Marktplatz 1, 37073, Göttingen", True)
    assert any("on file" in text for text, _ in found["fields.bill_to"].candidates[0].reasons)


def test_the_columns_tell_which_roles_they_might_have_had() -> None:
    place = places(order(TABLE))["table 1"]
    first, *others = place.candidates
    assert first.chosen
    assert "quantity «Menge» (5, 10)" in first.value
    assert others
    assert all(other.score is not None and first.score is not None and other.score <= first.score for other in others)


def test_an_article_stands_beside_its_rivals() -> None:
    place = places(order("Bitte 5 Stück Bremsenreiniger CH-BR500."))["lines.0.sku"]
    assert values(place)[0] == ("CH-BR500", True)
    assert ("article number CH-BR500", 5.5) in place.candidates[0].reasons


def test_what_must_be_looked_at_is_told_though_nothing_was_found() -> None:
    text = "Artikel     Bezeichnung             Menge    Preis   Gesamt\nKM-2000     Kaffeemaschine              1    99,00    99,00\n"
    place = places(order(f"Wir bestellen:\n\n{text}"))["lines.0.sku"]
    assert not any(candidate.chosen for candidate in place.candidates)


def test_what_a_structured_format_states_tells_where() -> None:
    (made,) = extract("o.xml", samples.EVERY_FORMAT["ubl"].encode(), None, Options()).orders
    told = places(made)["fields.order_number"].candidates
    assert [candidate.chosen for candidate in told] == [True]
    assert told[0].reasons


def test_an_explanation_is_json() -> None:
    made = [place.as_json() for place in explained(order(TABLE))]
    assert json.loads(json.dumps(made)) == made


def test_the_grounds_are_no_part_of_the_reading() -> None:
    made = read(TABLE, "Bestellung", PETRA).orders[0]
    assert "grounds" not in made.as_json()
    assert made == read(TABLE, "Bestellung", PETRA).orders[0]
