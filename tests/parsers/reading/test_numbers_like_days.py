"""Numbers that are written as a day is, and days that stand where a number does."""

from __future__ import annotations

import pytest

from tests.parsers.reading.letters import STRANGER, order

GOODS = "3 Stk Trennscheibe 125 mm (TS-125-10)"


@pytest.mark.parametrize(
    "label",
    ["Unsere Bestellnummer: ", "Please quote our order number ", "Notre commande n° ", "Onze referentie "],
    ids=["de", "en", "fr", "nl"],
)
def test_behind_a_label_of_a_number_it_is_the_number_and_no_day(label: str) -> None:
    fields = order(f"Hallo,\n\n{GOODS}\n\n{label}30-11-26\n").fields
    assert fields.order_number and fields.order_number.value == "30-11-26"
    assert fields.requested_delivery_date is None


def test_behind_the_title_of_an_order_it_may_be_either() -> None:
    found = order(f"Bonjour,\n\n{GOODS}\n\nCommande 18-10-26\n", "Commande 18-10-26")
    assert found.fields.order_number and found.fields.order_number.value == "18-10-26"
    assert {"fields.order_number", "fields.requested_delivery_date"} <= set(found.needs_review)


def test_a_day_behind_a_label_of_a_number_is_asked_about() -> None:
    found = order(f"{GOODS}\nBestellnummer: 11.11.2026\n")
    assert found.fields.order_number is None and "fields.order_number" in found.needs_review


def test_a_day_behind_the_title_is_the_order_s_where_it_is_past() -> None:
    found = order(f"Bestellung 9.10.2026\n\n{GOODS}\n", "Bestellung 9.10.2026")
    assert found.fields.order_date and found.fields.order_date.value == "2026-10-09"


def test_a_day_to_come_behind_the_title_is_asked_about() -> None:
    found = order(f"Hello,\n\n{GOODS}\n", "Order 20/11/26")
    assert "fields.requested_delivery_date" in found.needs_review


def test_hours_are_no_number() -> None:
    found = order(f"{GOODS}\n\nAnna Berg\nAm Kai 8\n68159 Mannheim\n\nSprechzeiten Mo-Fr 8-12 und 15-18 Uhr\n", sender=STRANGER)
    assert found.fields.order_number is None and "fields.order_number" not in found.needs_review


def test_po_is_part_of_the_number_below_a_label_and_in_capitals() -> None:
    for text in ("Unser Zeichen: PO 5527", "BESTELLUNG PO 5527"):
        number = order(f"{text}\n\n{GOODS}\n").fields.order_number
        assert number and number.value == "PO 5527"


def test_a_label_that_names_articles_in_its_row_names_no_order() -> None:
    text = "10 St. Trennscheibe 125 mm, Bestellnummer TS-125-10\n1 St. Kugelschreiber blau, Bestellnummer 542333-XT\n"
    assert order(text).fields.order_number is None


def test_today_tells_when_one_writes() -> None:
    found = order(f"heute gleich zweimal, bitte getrennt liefern:\n\n{GOODS}\n")
    assert found.fields.requested_delivery_date is None
    soon = order(f"bitte noch heute liefern:\n\n{GOODS}\n")
    assert soon.fields.requested_delivery_date and soon.fields.requested_delivery_date.value == "2026-10-12"


def test_best_nr_wishes_nobody_the_best() -> None:
    fields = order(f"wir hätten gerne\n\n{GOODS}\n\nBest.-Nr. 4500386494\nBis 20.10.26 bitte.\n\nPetra Lindner\n").fields
    assert fields.order_number and fields.order_number.value == "4500386494"
    assert fields.requested_delivery_date and fields.requested_delivery_date.value == "2026-10-20"
