"""Addresses in one line beside their heading, broken wherever the column ended."""

from __future__ import annotations

import pytest

from parsers.result import OrderReading
from tests.parsers.reading.letters import order

GOODS = "TS-125-10     Trennscheibe 125 mm      4 Stück\n"


def shipped(first: str, second: str, heading: str = "Lieferadresse") -> OrderReading:
    wide = 24
    rows = (("Bestellnr.", "BV2714"), (heading, first), ("", second), ("Ansprechpartner", "Petra Lindner"))
    text = "\n".join(f"{label:{wide}}{value}" for label, value in rows)
    return order(f"Bestellung\n\n{text}\n\n{GOODS}", "Material")


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Metallbau Kessler GmbH, Elfriede Aigner, Elektrastraße", "5/5, 8600 Bruck an der Mur"),
        ("Metallbau Kessler GmbH, Elfriede", "Aigner, Elektrastraße 5/5, 8600 Bruck an der Mur"),
        ("Metallbau Kessler GmbH, Elfriede Aigner,", "Elektrastraße 5/5, 8600 Bruck an der Mur"),
    ],
)
@pytest.mark.parametrize("heading", ["Lieferadresse", "Delivery address", "Adresse de livraison", "Leveradres"])
def test_a_line_broken_anywhere_beside_its_heading_is_one_address(first: str, second: str, heading: str) -> None:
    found = shipped(first, second, heading)
    there = found.fields.ship_to
    read = there.street and there.postcode and (there.street.value, there.postcode.value) == ("Elektrastraße 5/5", "8600")
    assert read or any(path.startswith("fields.ship_to") for path in found.needs_review)


def test_a_house_number_below_its_street_belongs_to_it() -> None:
    there = shipped("Metallbau Kessler GmbH, Elfriede Aigner, Elektrastraße", "5/5, 8600 Bruck an der Mur").fields.ship_to
    assert there.street is not None
    assert there.street.value == "Elektrastraße 5/5"
    assert there.contact is not None
    assert there.contact.value == "Elfriede Aigner"


@pytest.mark.parametrize("first", ["Halle bei Meier oder", "Rampe, hinter dem Werk"])
def test_a_postcode_below_a_heading_of_deliveries_that_nobody_took_is_asked_about(first: str) -> None:
    found = shipped(first, "Tor-8600 / 8600 Bruck an der Mur")
    assert any(path.startswith("fields.ship_to") for path in found.needs_review)
