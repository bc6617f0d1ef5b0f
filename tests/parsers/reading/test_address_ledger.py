"""Each line of an address must have found its role: what has none, or may have two, is asked about."""

from __future__ import annotations

from io import BytesIO

import pytest
from openpyxl import Workbook

from parsers.extraction import extract
from parsers.options import Options
from parsers.result import OrderReading
from tests.parsers.reading.letters import master, order

GOODS = "5 Stück CH-BR500"


def delivered(address: str) -> OrderReading:
    return order(f"Bestellung 4711-26\n\n{GOODS}\n\nLieferadresse:\n{address}\n")


def asked(found: OrderReading, path: str) -> bool:
    steps = path.split(".")
    return any(".".join(steps[:length]) in found.needs_review for length in range(1, len(steps) + 1))


def test_a_line_between_firm_and_street_that_nothing_explains_is_asked_about() -> None:
    found = delivered("Metallbau Kessler GmbH\nQuadrata\nLange Reihe 8\n20099 Hamburg")
    assert asked(found, "fields.ship_to.name")


def test_a_street_alone_below_its_firm_is_not_asked_about() -> None:
    found = delivered("Metallbau Kessler GmbH\nLange Reihe 8\n20099 Hamburg")
    assert not asked(found, "fields.ship_to.name")


@pytest.mark.parametrize("site", ["Annexe", "Lab B"])
def test_what_stands_between_a_firm_and_its_street_in_one_line_is_its_site(site: str) -> None:
    found = order(f"Bestellung 4711-26\n\n{GOODS}\n\nLieferadresse: Metallbau Kessler GmbH, {site}, Lange Reihe 8, 20099 Hamburg")
    assert found.fields.ship_to.name is not None
    assert found.fields.ship_to.name.value == f"Metallbau Kessler GmbH, {site}"


def test_of_two_lines_like_persons_the_first_is_the_site() -> None:
    found = order(
        f"Bestellung 4711-26\n\n{GOODS}\n\nLieferadresse: Metallbau Kessler GmbH, Campus Zuid, Eva Ott, Lange Reihe 8, 20099 Hamburg"
    )
    assert found.fields.ship_to.contact is None or found.fields.ship_to.contact.value != "Campus Zuid"
    assert asked(found, "fields.ship_to.name")


def test_a_number_before_its_street_is_no_part_of_the_house_before_it() -> None:
    found = order(f"Bestellung 4711-26\n\n{GOODS}\n\nLieferadresse: Résidence Les Acacias, 1, rue de l'Alzette, L-1466 Luxembourg")
    assert found.fields.ship_to.street is not None
    assert found.fields.ship_to.street.value == "1, rue de l'Alzette"


def test_a_floor_that_no_word_explains_is_asked_about() -> None:
    found = order(f"Bestellung 4711-26\n\n{GOODS}\n\nLieferadresse: Muster ApS, Skolevej 3, xyz, 9000 Aalborg")
    assert asked(found, "fields.ship_to.street")


def test_a_town_that_breaks_off_is_asked_about() -> None:
    found = delivered("Objekt Scheuerle\nFeldstr. 23 a\n91541 Rothenburg ob der")
    assert asked(found, "fields.ship_to.city")


def test_a_town_that_goes_on_in_the_next_row_is_asked_about() -> None:
    found = order(f"Bestellung 4711-26\n\n{GOODS}\n\nLieferort: Objekt Scheuerle, Feldstr. 23 a, 23730 Neustadt\nin Holstein\n\nGruß")
    assert asked(found, "fields.ship_to.city")


def test_the_buyers_own_address_under_a_heading_of_deliveries_is_not_where_the_goods_go_when_another_stands_there() -> None:
    own = "Metallbau Kessler GmbH\nEinkauf, Frau Ott\nZiegelhofer Weg 14\n34123 Kassel\nDeutschland"
    found = order(f"Bestellung 4711-26\n\n{GOODS}\n\nLieferadresse:\n{own}\n\nLieferadresse:\nLager Süd\nLange Reihe 8\n20099 Hamburg\n")
    assert found.fields.ship_to.street is not None
    assert found.fields.ship_to.street.value == "Lange Reihe 8"
    assert found.fields.bill_to.street is not None
    assert found.fields.bill_to.street.value == "Ziegelhofer Weg 14"


def test_of_two_strange_places_under_headings_of_deliveries_one_is_asked_about() -> None:
    found = order(
        f"Bestellung 4711-26\n\n{GOODS}\n\nLieferadresse:\nLager Nord\nFeldstr. 23\n24103 Kiel\n\n"
        "Lieferadresse:\nLager Süd\nLange Reihe 8\n20099 Hamburg\n"
    )
    assert "fields.ship_to" in found.needs_review


def test_a_town_that_goes_on_in_the_second_row_of_its_cell_is_asked_about() -> None:
    rows = (
        ("Adres", "Wiersma + van der Meer C.V., Oosterhaven 89 B, 1781 AB Den Helder, Nederland"),
        ("Bestelnummer", "201126-7"),
        ("Artikel", "Aantal"),
        ("CH-BR500", 5),
    )
    book = Workbook()
    for row in rows:
        book.worksheets[0].append(row)
    content = BytesIO()
    book.save(content)
    (found,) = extract("bestelling.xlsx", content.getvalue(), master(), Options()).orders
    town = found.fields.bill_to.city
    assert (town is not None and town.value == "Den Helder") or asked(found, "fields.bill_to.city")


def test_the_end_of_a_name_at_its_address_on_file_is_the_whole_name() -> None:
    found = order(f"Bestellung 4711-26\n\n{GOODS}\n\nRechnungsadresse:\nKessler GmbH\nZiegelhofer Weg 14\n34123 Kassel\n")
    assert found.fields.bill_to.name is not None
    assert found.fields.bill_to.name.value == "Metallbau Kessler GmbH"
