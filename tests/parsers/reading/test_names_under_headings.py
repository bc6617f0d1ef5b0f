"""Names of places of delivery and of persons, told by where they stand and by given names, where no file knows them."""

from __future__ import annotations

import pytest

from parsers.reading.addresses.given_names import begins_with_given_name
from parsers.reading.addresses.name_kinds import is_company_name, is_person
from parsers.reading.addresses.parts import Piece
from parsers.reading.segments import segments
from parsers.result import OrderReading
from tests.builders import document_of
from tests.parsers.reading.letters import order, read

ORDER = "Bestellung 4711-26\n5 Stück CH-BR500\n\n{address}\n\nMit freundlichen Grüßen\nPetra Lindner\nMetallbau Kessler GmbH"


def delivered(address: str) -> OrderReading:
    return order(ORDER.format(address=address))


def name_and_contact(found: OrderReading) -> tuple[str | None, str | None]:
    to = found.fields.ship_to
    assert to is not None
    return (to.name.value if to.name else None, to.contact.value if to.contact else None)


@pytest.mark.parametrize(
    "address",
    [
        "Lieferadresse:\nTrockendock 3\nWerftstraße 7\n26721 Emden",
        "Lieferadresse:\nBiogasanlage Hofmark\nHüttenstraße 2\n17033 Neubrandenburg",
        "Bitte liefern Sie an:\nMontageteam Brückenbau\nIndustriestraße 28\n45127 Essen",
        "Lieferanschrift: Steinbruch Nordhang, Hüttenstraße 2, 17033 Neubrandenburg",
    ],
)
def test_a_place_right_between_its_heading_and_its_street_needs_no_look(address: str) -> None:
    found = delivered(address)
    name, contact = name_and_contact(found)
    assert name in address.replace("Lieferanschrift: ", "").replace(",", "\n").split("\n")
    assert contact is None
    assert not {"fields.ship_to.name", "fields.ship_to.contact"} & set(found.needs_review)


def test_a_person_below_it_is_known_by_the_given_name() -> None:
    found = delivered("Lieferadresse:\nSchacht 4 Übertage\nMarlies Upmeyer\nDaimlerring 17\n46395 Bocholt")
    assert name_and_contact(found) == ("Schacht 4 Übertage", "Marlies Upmeyer")
    assert not {"fields.ship_to.name", "fields.ship_to.contact"} & set(found.needs_review)


@pytest.mark.parametrize(
    "lines",
    [
        "Xqvar Brendolin\nBiogasanlage Hofmark",  # which of them is the person?
        "Marlies Upmeyer",  # the person alone: whose house is it?
    ],
)
def test_who_may_be_a_person_as_well_is_asked_about(lines: str) -> None:
    found = delivered(f"Lieferadresse:\n{lines}\nDaimlerring 17\n46395 Bocholt")
    assert "fields.ship_to.name" in found.needs_review


def test_a_site_that_is_called_like_a_department_is_the_name() -> None:
    found = delivered("Deliver to:\nSite Office Pier 9\n945 Mill Road\nPittsburgh, PA 15222")
    assert name_and_contact(found) == ("Site Office Pier 9", None)


def test_a_person_below_such_a_site_is_to_be_asked_for() -> None:
    found = delivered("Ship to: Site Office Pier 9, Hector Kowalski, 945 Mill Road, Pittsburgh, PA 15222")
    assert name_and_contact(found) == ("Site Office Pier 9", "Hector Kowalski")


def test_a_part_of_the_building_behind_a_site_is_of_the_street() -> None:
    found = delivered("Deliver to: Site Office Pier 9, Unit 3, Steelworks Close, Sheffield, S9 1EA")
    assert name_and_contact(found) == ("Site Office Pier 9", None)
    street = found.fields.ship_to.street if found.fields.ship_to else None
    assert street is not None
    assert street.value == "Unit 3, Steelworks Close"


def test_what_somebody_is_there_is_no_contact() -> None:
    signed = "Ivonne Vogelsang\nLeiter Instandhaltung\n____________\nGebr. Bühler UG\nOttoallee 16a | 49716 Meppen"
    found = order(f"Bestellung 4711-26\n5 Stück CH-BR500\n\n{signed}")
    billed = found.fields.bill_to
    assert billed is not None
    assert billed.contact is None or billed.contact.value == "Ivonne Vogelsang"


def test_a_surname_makes_no_firm() -> None:
    assert not is_company_name("Gerlinde Stadlbauer")
    assert is_person("Gerlinde Stadlbauer")
    assert is_company_name("Elke Metallbau")
    assert is_company_name("Stadtbauamt Celle")


def test_given_names_are_first_words_with_more_behind() -> None:
    assert begins_with_given_name("Jan-Peter Voss")
    assert begins_with_given_name("Gülcan Uhlenbusch") == begins_with_given_name("gülcan uhlenbusch")
    assert not begins_with_given_name("Marlies")
    assert not begins_with_given_name("Biogasanlage Hofmark")


def test_words_of_leave_are_no_part_of_a_person() -> None:
    firm = "Brandt & Söhne Zimmerei GmbH & Co. KG"
    found = order(f"5 Stück CH-BR500\n\nGruß Marlies Upmeyer, {firm}\nAm Kai 4, 34123 Kassel", sender="Olaf <olaf@holzbau-brandt.example>")
    assert found.fields.bill_to.contact is not None
    assert found.fields.bill_to.contact.value == "Marlies Upmeyer"


def test_only_a_hyphen_joins_the_rows_of_a_name_without_a_blank() -> None:
    document = document_of("Lebenshilfe-\nWerkstatt Saarwinkel\ngGmbH\nZum Gleisdreieck 8 b\n46395 Bocholt")
    (segment, *below) = segments(document, document.pages[0])
    name = Piece(segment, 0, len(segment.text))
    for row in below[:2]:
        name = name.going_on(Piece(row, 0, len(row.text)))
    assert name.text == "Lebenshilfe-Werkstatt Saarwinkel gGmbH"


@pytest.mark.parametrize(
    ("words", "street"),
    [
        ("Bitte liefern Sie an unsere Halle 2.", "Ziegelhofer Weg 20"),
        ("Bitte senden Sie die Bestätigung an scan@halle-2.example.", "Ziegelhofer Weg 14"),  # an e-mail address names no place
    ],
)
def test_a_site_is_named_with_its_figure(words: str, street: str) -> None:
    found = delivered(words)
    assert found.fields.ship_to.street is not None
    assert found.fields.ship_to.street.value == street


def test_another_figure_names_another_site() -> None:
    found = delivered("Bitte liefern Sie an unsere Halle 3.")
    assert "fields.ship_to" in found.needs_review


def test_a_new_delivery_address_behind_to_is_not_the_suppliers() -> None:
    found = read(
        "please change the delivery address of our order B54635 of 9th October 2026 to:\n\n"
        "Northside Quarry\nUnit 4, Steelworks Close\nMiddlesbrough\nTS2 1UB\n\n"
        "Items and quantities as before.\n\nKind regards\nPetra Lindner"
    )
    assert found.kind == "change"
    (changed,) = found.orders
    assert changed.fields.ship_to.name is not None
    assert changed.fields.ship_to.name.value == "Northside Quarry"
