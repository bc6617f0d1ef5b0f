"""Addresses as strangers write them: lines that were broken or run into the next column, the firm apart from the person who signs."""

from __future__ import annotations

import pytest

from parsers.reading.addresses.blocks import blocks
from parsers.reading.addresses.localities import localities, looks_like_street
from parsers.reading.addresses.name_kinds import is_company_name, is_courtesy, is_function, is_person, may_be_name
from parsers.reading.addresses.parts import Block
from parsers.reading.head.labels import sheet
from tests.builders import document_of
from tests.parsers.reading.letters import STRANGER, order

LINES = "10 Stück TS-125-10 Trennscheibe 125 mm\n5 Stück CH-BR500 Bremsenreiniger 500 ml\n"


def found(text: str) -> tuple[Block, ...]:
    return blocks(sheet(document_of(text)))


@pytest.mark.parametrize(
    "text",
    [
        "Muster GmbH, Obere Hauptstr. 18/3, 76133\nKarlsruhe",
        "Lieferadresse: Muster GmbH, Obere Hauptstr. 18/3, 76133\nKarlsruhe",
        "Muster GmbH, Obere Hauptstr. 18/3, 76133 Bestellung 4711\nKarlsruhe",
        "Muster GmbH, Obere Hauptstr. 18/3,\n76133 Karlsruhe",
        "Muster GmbH, Obere Hauptstr. 18/3, 76133 Karlsruhe Bestellung 4711",
        "Muster GmbH / Obere Hauptstr. 18/3 / 76133 Karlsruhe / HRB 7398230",
        "Von: Muster GmbH\nObere Hauptstr. 18/3\n76133 Karlsruhe",
        "Praxis/Firma: Muster GmbH\nObere Hauptstr. 18/3\n76133 Karlsruhe",
        "Abteilung Einkauf\nMuster GmbH\nObere Hauptstr. 18/3\n76133 Karlsruhe",
        "Anna Voss - Leiterin\nMuster GmbH\nObere Hauptstr. 18/3\n76133 Karlsruhe",
        "Anna Voss\nLaborleitung\nMuster GmbH\nObere Hauptstr. 18/3\n76133 Karlsruhe",
        "Firma: \nAdresse: Muster GmbH Obere Hauptstr. 18/3\nPLZ: 76133\nOrt: Karlsruhe",
    ],
)
def test_an_address_is_read_whole(text: str) -> None:
    (block, *_) = found(text)
    assert [block.text(part) for part in ("name", "street", "postcode", "city")] == [
        "Muster GmbH",
        "Obere Hauptstr. 18/3",
        "76133",
        "Karlsruhe",
    ]


@pytest.mark.parametrize(
    ("text", "street"),
    [
        ("Muster GmbH, Lange Reihe 20, Haus 6, 32423 Minden", "Lange Reihe 20, Haus 6"),
        ("Muster GmbH\nLange Reihe 20, Haus 6 * 32423 Minden", "Lange Reihe 20, Haus 6"),
        ("Muster GmbH | Lange Reihe 20, Gebäude C | 32423 Minden", "Lange Reihe 20, Gebäude C"),
        ("Muster GmbH\nLange Reihe 20\nHaus 6\n32423 Minden", "Lange Reihe 20 Haus 6"),
        ("Muster SARL, 18 rue Pasteur, bât. B, 49000 Angers", "18 rue Pasteur, bât. B"),
        ("Muster BV, Dorpsstraat 45, gebouw 3, 2611 GX Delft", "Dorpsstraat 45, gebouw 3"),
        ("Muster Ltd, 5 Victoria Road, Block C, Chester CH1 2NX", "5 Victoria Road, Block C"),
    ],
)
def test_a_house_belongs_to_the_street_before_it(text: str, street: str) -> None:
    (block,) = found(text)
    assert (block.text("name").split()[0], block.text("street")) == ("Muster", street)


def test_a_town_below_the_street_is_no_house() -> None:
    (block,) = found("Muster Ltd\n21 Stable Yard\nBath\nBA1 2NX")
    assert (block.text("street"), block.text("city")) == ("21 Stable Yard", "Bath")


def test_the_town_may_end_the_line_of_the_street() -> None:
    (block,) = found("Thornleigh Parish Council\nUnit 14, Victoria Road, Chester\nCH1 2NX")
    assert (block.text("street"), block.text("city")) == ("Unit 14, Victoria Road", "Chester")


def test_a_line_with_a_label_is_no_end_of_a_broken_address() -> None:
    seller, buyer = found("Lieferant: Werkzeug GmbH, Weg 5, 26871 Papenburg\nBesteller: Muster OHG, Gut Hohenau 174, 37671 Höxter")
    assert (seller.text("city"), buyer.text("name"), buyer.text("city")) == ("Papenburg", "Muster OHG", "Höxter")


@pytest.mark.parametrize("text", ["Gr. Dirk-Jan", "Danke Jörn", "Mci Marc", "Thx Bronwen", "Hoi Wieland", "Hallo Herr Tschirner"])
def test_who_greets_is_no_contact(text: str) -> None:
    assert is_courtesy(text)
    (block,) = found(f"{text}\nMuster GmbH\nLange Reihe 20\n32423 Minden")
    assert (block.text("name"), block.text("contact")) == ("Muster GmbH", "")


@pytest.mark.parametrize("text", ["Dagmar Berg", "Hella Tag", "Best Western Hotel", "Gr. Bleichen 5", "Grete Voss"])
def test_what_only_begins_like_a_greeting_is_none(text: str) -> None:
    assert not is_courtesy(text)


@pytest.mark.parametrize("lead", ["Sachbearbeiter: ", "z. Hd. "])
def test_a_contact_ends_before_the_telephone(lead: str) -> None:
    (block,) = found(f"Muster GmbH\n{lead}Anna Voss, Tel. 0170 44 7823\nLange Reihe 20\n32423 Minden")
    assert block.text("contact") == "Anna Voss"


@pytest.mark.parametrize("name", ["Stadt Grünthal – Bauhof", "Mairie de Saint-Aubray, services techniques"])
def test_a_name_known_whole_is_read_whole(name: str) -> None:
    text = f"{LINES}\n{name}\nGut Hohenau 117\n39104 Magdeburg\n\nLieferadresse: {name}, Ralf Berg, Siemensstraße 4, 68159 Mannheim\n"
    place = order(text, sender=f'"{name}" <info@postkiste.example>').fields.ship_to
    assert place.name and place.street
    assert (place.name.value, place.street.value) == (name, "Siemensstraße 4")


@pytest.mark.parametrize(
    ("text", "city"),
    [("90-001 Łódź, Poland", "Łódź"), ("8000 Århus", "Århus"), ("89073 Ulm Bestellung", "Ulm"), ("2312 HK Leiden besteldatum", "Leiden")],
)
def test_a_town_begins_with_any_capital_and_ends_before_a_label(text: str, city: str) -> None:
    (place,) = localities(text)
    assert place.city is not None
    assert text[slice(*place.city)] == city


@pytest.mark.parametrize("text", ["76133 Bestellung", "04694 B", "12345 Bestelldatum"])
def test_a_title_or_a_letter_is_no_town(text: str) -> None:
    assert not localities(text)


def test_a_street_may_be_named_for_a_saint() -> None:
    assert looks_like_street("St.-Anna-Straße 170")
    assert not looks_like_street("5 St. 170")


def test_a_country_may_follow_in_the_cell_of_a_form() -> None:
    (block,) = found("Firma Muster OG\nStraße Landstraße 19\nPLZ / Ort   1150 Wien, Österreich\n")
    assert block.text("country") == "Österreich"


def test_a_label_with_its_value_says_nothing_of_the_column_beside() -> None:
    (block,) = found(
        "Order number 3053                 De Clercq BV\nOrder date 30 November 2026       Stationsstraat 56\n"
        "Delivery date 3 December 2026     3000 Leuven"
    )
    assert (block.text("name"), block.text("street")) == ("De Clercq BV", "Stationsstraat 56")


def test_a_heading_with_a_value_does_not_speak_of_who_is_named_below() -> None:
    (block, *_) = found("Lieferant:   Werkzeug GmbH\nFirma:       Bauer AG\nAdresse:     Bauer AG, Am Sportplatz 8a, 66111 Saarbrücken")
    assert "supplier" not in block.headings


@pytest.mark.parametrize(
    "text",
    [
        "Ott + Wiesner",
        "Friseursalon Kogler",
        "Ullmann & Partner",
        "Tandartspraktijk Aerts",
        "Cabinet dentaire",
        "Bieri + Ott & Söhne",
        "Biohof Hülsmann",
    ],
)
def test_a_firm_is_told_by_its_words(text: str) -> None:
    assert is_company_name(text)
    assert not is_person(text)


@pytest.mark.parametrize("text", ["Laborleitung", "Office Manager", "praktijkmanager", "Responsable achats"])
def test_a_function_is_no_firm(text: str) -> None:
    assert is_function(text)
    assert not is_company_name(text)


@pytest.mark.parametrize("text", ["Mit Dank", "zahlen wir gegen offene Rechnung", "Met dank", "Ciao"])
def test_closings_and_sentences_are_no_names(text: str) -> None:
    assert not may_be_name(text) or len(text.split()) == 1


SIGNED = "\nMit freundlichen Grüßen\n{name}\nSonnenhang 4\n59494 Soest\n\n{firm}\nTelefon 0551 3859922\n"


@pytest.mark.parametrize(
    ("sender", "firm"),
    [
        ("Mareike Adler <einkauf@postkiste.example>", "Wohngruppe Trautwein GmbH"),
        ("Mareike Adler <adler@huender-denker.example>", "Hünder Denker am Markt"),
        ("Hof Denker KG <adler@postkiste.example>", "Hof Denker KG"),
    ],
)
def test_the_firm_below_the_address_is_the_buyer(sender: str, firm: str) -> None:
    fields = order(LINES + SIGNED.format(name="Mareike Adler", firm=firm), sender=sender).fields
    assert fields.bill_to.name is not None
    assert fields.bill_to.contact is not None
    assert (fields.bill_to.name.value, fields.bill_to.contact.value) == (firm, "Mareike Adler")


def test_a_person_who_orders_alone_stays_the_buyer() -> None:
    fields = order(LINES + SIGNED.format(name="Mareike Adler", firm=""), sender="Mareike Adler <adler@postkiste.example>").fields
    assert fields.bill_to.name is not None
    assert fields.bill_to.name.value == "Mareike Adler"


def test_an_address_without_a_name_is_the_senders_firms() -> None:
    text = f"die Wegener + Steiner AG bestellt:\n\n{LINES}\nMit freundlichen Grüßen\n\nEichendorffstr. 25 - 31134 Hildesheim\n"
    fields = order(text, sender="Wegener + Steiner AG <info@postkiste.example>").fields
    assert fields.buyer_name is not None
    assert fields.buyer_name.value == "Wegener + Steiner AG"


@pytest.mark.parametrize("signature", ["Gruß Yvonne Heinemann\nPhysiotherapie Ahlen", "Gruß\nPhysiotherapie Ahlen\nYvonne Heinemann"])
def test_the_contact_is_the_person_not_the_firm(signature: str) -> None:
    contact = order(f"{LINES}\n{signature}", sender=STRANGER).fields.buyer_contact
    assert contact is not None
    assert contact.value == "Yvonne Heinemann"
