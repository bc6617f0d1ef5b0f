"""Address blocks: columns, lines, forms, and the countries' forms."""

from __future__ import annotations

from dataclasses import replace

import pytest

from parsers.page import Box, Document
from parsers.reading.addresses.blocks import blocks
from parsers.reading.addresses.localities import localities, looks_like_street
from parsers.reading.addresses.parts import Block
from parsers.reading.head.labels import sheet
from tests.builders import document_of, page_of, table_of


def found(text: str) -> tuple[Block, ...]:
    return blocks(sheet(document_of(text)))


def parts(block: Block) -> tuple[str, ...]:
    return tuple(block.text(part) for part in ("name", "street", "postcode", "city"))


def test_two_blocks_side_by_side_are_two_addresses() -> None:
    left, right = found(
        "Rechnungsadresse:              Lieferadresse:\n"
        "Muster Metallbau GmbH          Muster Metallbau GmbH\n"
        "Industriestr. 5                Hafenstraße 12 a\n"
        "12345 Berlin                   A-1010 Wien"
    )
    assert parts(left) == ("Muster Metallbau GmbH", "Industriestr. 5", "12345", "Berlin")
    assert parts(right) == ("Muster Metallbau GmbH", "Hafenstraße 12 a", "1010", "Wien")
    assert left.headings == {"bill_to"}
    assert right.headings == {"ship_to"}
    assert right.countries == {"AT"}


def test_a_senders_line_is_an_address() -> None:
    (block,) = found("Muster Metallbau GmbH · Industriestr. 5 · 12345 Berlin")
    assert parts(block) == ("Muster Metallbau GmbH", "Industriestr. 5", "12345", "Berlin")


def test_an_address_in_a_sentence_begins_behind_its_heading() -> None:
    (block,) = found("Liefern Sie bitte an: Bauhof Nord, Am Kai 7, 20457 Hamburg.")
    assert parts(block) == ("Bauhof Nord", "Am Kai 7", "20457", "Hamburg")
    assert "ship_to" in block.headings


def test_the_person_to_be_asked_for_is_the_contact() -> None:
    (block,) = found("Muster GmbH\nz. Hd. Frau Erika Meier\nWeg 5\n12345 Berlin")
    assert (block.text("name"), block.text("contact")) == ("Muster GmbH", "Frau Erika Meier")


def test_the_signer_above_a_firm_is_the_contact() -> None:
    (block,) = found("Kind regards,\nJoost Bakker\nDe Kabeljauw B.V.\nDokweg 9, 3011 GD Rotterdam, The Netherlands")
    assert (block.text("name"), block.text("contact"), block.text("country")) == ("De Kabeljauw B.V.", "Joost Bakker", "The Netherlands")


def test_a_department_is_neither_name_nor_contact() -> None:
    (block,) = found("Muster GmbH\nWareneingang Tor 3\nWeg 5\n12345 Berlin")
    assert block.text("name") == "Muster GmbH"
    assert block.text("contact") == ""


def test_a_form_with_a_label_before_each_part_is_an_address() -> None:
    (block,) = found("Firma: Sanitär Huber GmbH\nStraße: Am Brunnen 4\nPLZ: 84028\nOrt: Landshut")
    assert parts(block) == ("Sanitär Huber GmbH", "Am Brunnen 4", "84028", "Landshut")


@pytest.mark.parametrize(
    ("text", "postcode", "city", "country"),
    [
        ("D-12345 Berlin", "12345", "Berlin", "DE"),
        ("CH-8001 Zürich", "8001", "Zürich", "CH"),
        ("3011 GD Rotterdam", "3011 GD", "Rotterdam", "NL"),
        ("Springfield, IL 62701", "62701", "Springfield", "US"),
        ("Bristol BS1 4RN", "BS1 4RN", "Bristol", "GB"),
        ("00-950 Warszawa", "00-950", "Warszawa", "PL"),
    ],
)
def test_each_country_writes_its_postcode_in_its_way(text: str, postcode: str, city: str, country: str) -> None:
    (locality,) = localities(text)
    assert text[slice(*locality.postcode)] == postcode
    assert locality.city is not None
    assert text[slice(*locality.city)] == city
    assert locality.countries == {country}


@pytest.mark.parametrize("text", ["55031 Stück", "4 Stück 55031 Schlosserhammer", "12345 Euro", "1200 Main Street"])
def test_a_quantity_or_a_street_is_no_address(text: str) -> None:
    assert found(text) == ()


@pytest.mark.parametrize("text", ["Hauptstr. 5", "Am Kai 7", "Postfach 12 34", "12 High Street", "C4, 12", "Ringstraße 5/2", "PO Box 300"])
def test_streets_look_like_streets(text: str) -> None:
    assert looks_like_street(text)


@pytest.mark.parametrize("text", ["10 Stück", "12,50 EUR", "Muster GmbH", "4711", "info@muster.example"])
def test_other_lines_do_not(text: str) -> None:
    assert not looks_like_street(text)


def test_a_line_that_announces_an_address_is_not_its_name() -> None:
    (block,) = found("Lieferung an mich:\nBrigitte Kern\nMoosacher Str. 11 a\n80809 München")
    assert parts(block) == ("Brigitte Kern", "Moosacher Str. 11 a", "80809", "München")


def test_the_signer_may_say_what_he_is_there() -> None:
    (block,) = found("P. Ahlers, Werkstattleitung\nTechnische Schule Nordtor\nLehrlingsdamm 2\n28195 Bremen")
    assert (block.text("name"), block.text("contact")) == ("Technische Schule Nordtor", "P. Ahlers")


@pytest.mark.parametrize("city", ["Hameln", "St. Gallen", "Freiburg i. Br."])
def test_a_city_ends_with_its_sentence(city: str) -> None:
    (block,) = found(f"Bitte liefern: Kita Sonne, Amselweg 4, 31787 {city}, danke.")
    assert parts(block) == ("Kita Sonne", "Amselweg 4", "31787", city.rstrip("."))
    (other,) = localities("31787 Hameln. So schnell wie möglich")
    assert "31787 Hameln. So"[slice(*other.city or (0, 0))] == "Hameln."


def test_a_heading_may_go_on_in_brackets() -> None:
    (block,) = found(
        "Lieferanschrift (nur falls abweichend)\nFirma: Baustelle Hafen\nStraße: Kaistraße 9\nPLZ: 23570\nOrt: Travemünde",
    )
    assert block.headings == {"ship_to"}


def test_a_sentence_about_delivery_is_the_heading_of_the_address_below() -> None:
    (block,) = found("Bitte liefern Sie an unsere Baustelle:\nMuster Montage GmbH\nAm Kai 7\n20457 Hamburg")
    assert block.headings == {"ship_to"}


@pytest.mark.parametrize(
    ("text", "street", "city", "postcode"),
    [
        ("Muster Ltd\n12 Main Street\nDublin 12, D12 K8X2", "12 Main Street", "Dublin 12", "D12 K8X2"),
        ("Muster Ltd\n12 Main Street\nDublin 12\nD12 K8X2\nIreland", "12 Main Street", "Dublin 12", "D12 K8X2"),
        ("Muster Ltd\nShannon Road 4\nTuam\nCo. Galway\nH54 E2V4", "Shannon Road 4", "Tuam", "H54 E2V4"),
        ("Muster Ltd, 12 Main Street, Tuam, Co. Galway, H54 E2V4", "12 Main Street", "Tuam", "H54 E2V4"),
        ("Muster Ltd\n26 Main Street | Dublin 12 | D12 K8X2 | Ireland", "26 Main Street", "Dublin 12", "D12 K8X2"),
        ("Muster Ltd\n78 High Street | Exeter | EX2 8NU", "78 High Street", "Exeter", "EX2 8NU"),
    ],
)
def test_a_town_may_stand_apart_from_its_postcode(text: str, street: str, city: str, postcode: str) -> None:
    (block,) = found(text)
    assert parts(block) == ("Muster Ltd", street, postcode, city)


@pytest.mark.parametrize(
    ("text", "street"),
    [
        ("Muster Ltd\nUnit 8, Mill Close\nLeeds\nLS1 4AB", "Unit 8, Mill Close"),
        ("Muster Ltd, Unit 8, Mill Close, Leeds LS1 4AB", "Unit 8, Mill Close"),
        ("Muster Ltd\nUnit 8\nMill Close\nLeeds LS1 4AB", "Unit 8, Mill Close"),
        ("Muster Ltd\n7, impasse du Moulin\n69003 Lyon", "7, impasse du Moulin"),
        ("Muster Ltd, 7, impasse du Moulin, 69003 Lyon", "7, impasse du Moulin"),
        ("Muster Ltd, Kerkstraat 5, bus 1, 9000 Gent", "Kerkstraat 5, bus 1"),
        ("Muster Ltd\nKerkstraat 17-6\n1012 AB Amsterdam", "Kerkstraat 17-6"),
    ],
)
def test_units_doors_and_house_numbers_belong_to_the_street(text: str, street: str) -> None:
    (block,) = found(text)
    assert (block.text("name"), block.text("street")) == ("Muster Ltd", street)


@pytest.mark.parametrize("behind", ["Tel", "Tel. 04941 1234", "Deutschland"])
def test_a_city_ends_before_a_label_or_a_country(behind: str) -> None:
    (block,) = found(f"Muster GmbH\nWeg 5\n26603 Aurich {behind}")
    assert block.text("city") == "Aurich"


def test_a_heading_may_go_on_with_a_condition() -> None:
    (block,) = found("Lieferanschrift, falls abweichend\nMuster Bau GmbH\nWeg 5\n26603 Aurich")
    assert block.text("name") == "Muster Bau GmbH"
    assert block.headings == {"ship_to"}


def test_the_title_of_a_letterhead_is_no_name() -> None:
    (block,) = found("Nachschub / Kanban-Bestellung\nMuster Bau GmbH\nWeg 5\n26603 Aurich")
    assert block.text("name") == "Muster Bau GmbH"


@pytest.mark.parametrize("line", ["to our warehouse:", "We need them at our yard:", "Bitte direkt in unser Außenlager:"])
def test_a_line_with_a_colon_that_leads_to_a_site_is_the_heading_for_delivery(line: str) -> None:
    (block,) = found(f"{line}\nMuster Montage GmbH\nAm Kai 7\n20457 Hamburg")
    assert block.headings == {"ship_to"}


def test_a_line_that_sends_the_invoice_somewhere_is_not() -> None:
    (block,) = found("Invoice to our office:\nMuster Montage GmbH\nAm Kai 7\n20457 Hamburg")
    assert "ship_to" not in block.headings


def test_a_long_name_with_its_site_is_a_name() -> None:
    (block,) = found("Möller & Söhne Fensterbau GmbH & Co. KG, Warenannahme Halle 4\nNadine Schütz\nWeg 5\n26603 Aurich")
    assert block.text("name") == "Möller & Söhne Fensterbau GmbH & Co. KG, Warenannahme Halle 4"
    assert block.text("contact") == "Nadine Schütz"


def test_a_site_behind_its_firm_in_one_line_is_part_of_the_name() -> None:
    (block,) = found("Muster GmbH, Lager Nord, Weg 5, 12345 Berlin")
    assert parts(block) == ("Muster GmbH, Lager Nord", "Weg 5", "12345", "Berlin")


def test_the_end_of_a_site_in_the_next_line_belongs_to_the_name() -> None:
    (block,) = found("Muster Limited - Distribution\nCentre\n5 Mill Road\nLeeds LS1 4AB")
    assert block.text("name") == "Muster Limited - Distribution Centre"


def test_a_heading_in_two_languages_is_no_name() -> None:
    (block,) = found("Lieferung an / Ship to\nBauvorhaben Friedrichs\nGärtnerstraße 95b\n44787 Bochum")
    assert parts(block) == ("Bauvorhaben Friedrichs", "Gärtnerstraße 95b", "44787", "Bochum")
    assert block.headings == {"ship_to"}


def test_an_address_may_go_on_in_the_next_line_of_its_sentence() -> None:
    (block,) = found("Bitte an folgende Adresse liefern: Neubau Moll, Am\nUmspannwerk 7, 56068 Koblenz")
    assert parts(block) == ("Neubau Moll", "Am Umspannwerk 7", "56068", "Koblenz")
    assert block.headings == {"ship_to"}


def test_the_kind_of_a_site_behind_the_heading_is_part_of_its_name() -> None:
    (block,) = found("Ship to: Job site Wright, 45 Harbor Street, Norwich, NR1 3QG")
    assert block.text("name") == "Job site Wright"


def test_the_signer_above_a_firm_may_begin_with_any_letter() -> None:
    (block,) = found("Łukasz Dąbrowska\nWójcik & Zając Sp. z o.o.\nul. Garbarska 28/5\n50-062 Wrocław")
    assert (block.text("name"), block.text("contact")) == ("Wójcik & Zając Sp. z o.o.", "Łukasz Dąbrowska")


def test_a_name_that_ends_with_an_article_goes_on_in_the_next_line() -> None:
    (block,) = found("SAS Rousselet, Chantier Les\nHalles\n10, place aux Herbes\n21000 Dijon")
    assert block.text("name") == "SAS Rousselet, Chantier Les Halles"


def test_a_form_with_each_label_above_its_value_is_an_address() -> None:
    rows = "Firma\nMuster GmbH\nAnsprechpartner\nErika Meier\nStraße und Hausnummer\nAn der Schleuse 5"
    rows += "\nPLZ\n12345\nOrt\nBerlin\nTelefon\n030 123"
    (block,) = found(rows)
    assert parts(block) == ("Muster GmbH", "An der Schleuse 5", "12345", "Berlin")


def test_the_number_of_a_hall_in_the_next_line_belongs_to_the_name() -> None:
    (block,) = found("Hausverwaltung Haas e.K., Warenannahme\nHalle 4\nKartonagenring 103 b\n80331 München")
    assert block.text("name") == "Hausverwaltung Haas e.K., Warenannahme Halle 4"


def test_the_name_over_an_address_in_one_line_may_stand_larger_and_apart() -> None:
    page = page_of("Chevalier & Dupuis SNC\n\n\n55, quai des Plombiers – 67000 Strasbourg")
    words = tuple(replace(w, box=Box(w.box.x0, w.box.y0 - 4, w.box.x1, w.box.y1 + 4)) if w.box.y0 < 20 else w for w in page.words)
    (block,) = blocks(sheet(Document("0", "x.pdf", "application/pdf", (replace(page, words=words),), True)))
    assert block.text("name") == "Chevalier & Dupuis SNC"


def test_an_address_that_every_line_repeats_in_columns_is_an_address() -> None:
    heads = ["Item", "Description", "Quantity", "Unit Price", "Ship To Name", "Ship To Street", "Ship To City", "Ship To Postcode"]
    goes = ["Weber Site", "9 Foundry Lane", "Norwich", "NR3 1DD"]
    rows = [heads, ["SK-1", "Screw", "5", "1.20", *goes], ["SK-2", "Nut", "7", "0.30", *goes]]
    (block,) = [block for block in blocks(sheet(table_of(rows))) if "heading:ship_to" in block.headings]
    assert [block.text(part) for part in ("name", "street", "city", "postcode")] == goes
    rows[2][5] = "28 Foundry Lane"
    assert not any(block.text("name") == "Weber Site" for block in blocks(sheet(table_of(rows))))


@pytest.mark.parametrize(
    ("text", "name", "street"),
    [
        ("Muster Engineering Ltd | Unit 4, Dock Street | Newport, NP19 4RF", "Muster Engineering Ltd", "Unit 4, Dock Street"),
        ("Muster School LLP, Shed 4, Unit 7, 77 Mill Hill, Cambridge, CB5 8HZ", "Muster School LLP, Shed 4", "Unit 7, 77 Mill Hill"),
        ("Muster School LLP, Shed 4, 77 Mill Hill, Cambridge, CB5 8HZ", "Muster School LLP, Shed 4", "77 Mill Hill"),
    ],
)
def test_a_unit_before_its_street_belongs_to_the_street(text: str, name: str, street: str) -> None:
    (block,) = found(text)
    assert parts(block)[:2] == (name, street)


@pytest.mark.parametrize(
    ("text", "street"),
    [
        ("Muster Ltd, Unit 9, Aldridge Business Park, Vigo Place, Walsall WS9 8UG", "Unit 9, Aldridge Business Park, Vigo Place"),
        ("Muster Ltd\nUnit 3, Liosban Estate\nTuam Road\nLeeds LS1 4AB", "Unit 3, Liosban Estate, Tuam Road"),
        ("Muster Ltd\nFlat 2\n19 Harbour Terrace\nWhitby\nYO21 3NT", "Flat 2, 19 Harbour Terrace"),
    ],
)
def test_what_says_where_at_a_street_stands_before_it(text: str, street: str) -> None:
    (block,) = found(text)
    assert (block.text("name"), block.text("street")) == ("Muster Ltd", street)
