"""Labels and the places where their values stand."""

from __future__ import annotations

import pytest

from parsers.reading.head.labels import Sheet, sheet
from tests.builders import document_of


def spots(text: str, key: str) -> list[tuple[str, str]]:
    held: Sheet = sheet(document_of(text))
    return [(spot.place, spot.text.strip()) for label in held.labelled(key) for spot in held.spots(label)]


@pytest.mark.parametrize(
    "text",
    ["Bestell-Nr.: 4711", "Bestellnummer 4711", "Unsere Bestellung Nr. 4711", "PO No. 4711", "Purchase Order # 4711", "Bestellung Nr 4711"],
)
def test_a_value_behind_its_label_is_found(text: str) -> None:
    assert spots(text, "order_number") == [("inside", "4711")]


def test_a_value_to_the_right_of_its_label_is_found() -> None:
    assert ("right", "4711") in spots("Bestellnummer          4711", "order_number")


def test_a_word_that_names_the_week_of_the_number_before_it_announces_nothing_below() -> None:
    assert spots("bitte liefern Sie bis 51. Kalenderwoche:\n\n1    Stück    Trinkglas", "delivery_date") == []
    assert spots("Kalenderwoche:    51", "delivery_date")


def test_a_value_below_its_label_is_found() -> None:
    assert ("below", "4711") in spots("Bestellnummer     Kundennummer\n4711              10023", "order_number")
    assert ("below", "10023") in spots("Bestellnummer     Kundennummer\n4711              10023", "customer_number")


def test_another_label_is_no_value() -> None:
    assert spots("Bestellnummer:\nKundennummer: 10023", "order_number") == []


def test_words_between_label_and_value_belong_to_the_label() -> None:
    assert spots("Unsere Kundennummer bei Ihnen: 10023", "customer_number") == [("inside", "10023")]
    assert spots("Anlieferung bis        21.11.2026", "delivery_date")[0] == ("right", "21.11.2026")


def test_two_labels_in_one_share_the_value_beside_them() -> None:
    assert ("right", "4711") in spots("Bestellnummer/Datum        4711", "order_number")


def test_a_compound_announces_what_its_last_part_does() -> None:
    assert spots("Lieferantenkundennummer 27208", "customer_number") == [("inside", "27208")]


def test_a_label_inside_a_name_is_none() -> None:
    assert spots("MUSTER-KUNDE GMBH", "customer_number") == []


def test_a_number_that_begins_with_its_label_stays_whole() -> None:
    assert spots("our order PO-4711", "order_number")[0][1] == "PO-4711"


def test_what_stands_below_a_head_word_of_the_lines_is_not_the_orders() -> None:
    table = "Bestellnr.    Bezeichnung     Menge    Preis\n926.010       Karton          40       0,52"
    assert all(place != "below" for place, _ in spots(table, "order_number"))
