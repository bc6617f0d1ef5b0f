"""Order lines as firms lay them out themselves: labelled records, odd heads, prices for a hundred, options, sizes apart."""

from __future__ import annotations

import pytest

from parsers.reading.lines.amounts import read_amount
from parsers.reading.lines.heads import head_roles
from parsers.reading.lines.number_words import number_word
from tests.parsers.reading.trade import read, told

RECORDS = """Bestellung 4500987

Menge: 5
Artikel: 55061
Bezeichnung: Seitenschneider 160 mm
Preis: 15,20 EUR

Menge: 12 Rollen
Artikel: KR-38
Bezeichnung: Kreppband 38 mm x 50 m
Preis: 1,85 EUR
"""
INLINE = """Art.Nr. 55061, Seitenschneider 160 mm, Menge 5, EP 15,20, GP 76,00
Art.Nr. KR-38, Kreppband 38 mm, Menge 2, EP 1,85, GP 3,70
Gesamt: 79,70
"""
PIECES = """1   Part no.: 55061          Cutter 160 mm
    Quantity 20 pcs         Unit price 15.20 EUR      Total 304.00 EUR
2   Part no.: KR-38          Masking tape
    Quantity 15 pcs         Unit price 1.85 EUR       Total 27.75 EUR
"""
TOTALLED = """Position 1
  Artikel:     55061 - Seitenschneider 160 mm
  Menge:       8 Stück
  Einzelpreis: 15,20 €
  Gesamtpreis: 121,60 €
Position 2
  Artikel:     KR-38 - Kreppband 38 mm
  Menge:       3 Rollen
  Einzelpreis: 1,85 €
  Gesamtpreis: 5,55 €

Endbetrag: 127,15 €
"""


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (RECORDS, [("55061", "5", "15.20"), ("KR-38", "12", "1.85")]),
        (INLINE, [("55061", "5", "15.20"), ("KR-38", "2", "1.85")]),
        (PIECES, [("55061", "20", "15.20"), ("KR-38", "15", "1.85")]),
        (TOTALLED, [("55061", "8", "15.20"), ("KR-38", "3", "1.85")]),
    ],
)
def test_labelled_values_make_a_line_each(text: str, lines: list[tuple[str, str, str]]) -> None:
    assert told(read(text), "sku", "quantity", "unit_price") == lines


def test_a_record_keeps_its_description_and_its_line_total_is_no_total_of_the_order() -> None:
    reading = read(TOTALLED)
    assert told(reading, "description", "line_total")[0] == ("Seitenschneider 160 mm", "121.60")
    assert reading.totals["gross_total"].value == "127.15"


def test_words_under_the_articles_head_describe_and_are_no_number_of_the_buyer() -> None:
    reading = read(
        "Stk.   Artikel                              E-Preis   Summe\n"
        "10     Sechskantschraube M8 x 50 verzinkt      0,13    1,30\n"
        "4      Montagehandschuh Griptec Größe 10       2,95   11,80\n"
    )
    assert told(reading, "sku", "quantity", "buyer_sku") == [("SK-0850", "10", None), ("HG-10", "4", None)]


def test_prices_under_a_head_per_hundred_become_prices_of_one() -> None:
    reading = read("Artikelnr   Anz    Preis/100   Betrag\nSK-0840     1000       12,00   120,00\nSK-0850      500       13,00    65,00\n")
    assert [(quantity, float(price or 0)) for quantity, price in told(reading, "quantity", "unit_price")] == [("1000", 0.12), ("500", 0.13)]


@pytest.mark.parametrize("head", ["EUR/Stck", "Preis je kg", "Preis/100", "Preis pro m", "Price/1000", "€/m"])
def test_a_head_that_says_per_what_is_a_price(head: str) -> None:
    assert head_roles(head)[:1] == ("unit_price",)


@pytest.mark.parametrize("heading", ["Alternativ:\n", "Optional: "])
def test_positions_under_a_heading_of_alternatives_are_no_lines_but_are_shown(heading: str) -> None:
    reading = read(f"Wir bestellen:\n10 Stück 55061\n4 Rollen KR-38\n{heading}3 Paar HG-10\n")
    assert told(reading) == [("55061", "10"), ("KR-38", "4")]
    assert "lines" in reading.doubts


def test_a_size_in_a_column_of_its_own_tells_the_article() -> None:
    reading = read(
        "Artikel                    Größe    Menge    Preis\n"
        "Montagehandschuh Griptec       9       20     2,95\n"
        "Montagehandschuh Griptec      10       40     2,95\n"
    )
    assert told(reading) == [("HG-09", "20"), ("HG-10", "40")]


def test_a_line_that_was_not_understood_is_not_lost_in_silence() -> None:
    reading = read("1) LF 0298/4 Laborflasche 250 ml   10 Stück\n2) 55061 Seitenschneider   20 Stück\n3) KR-38 Kreppband   5 Rollen\n")
    unknown = next((line for line in reading.lines if line.sku is None), None)
    assert unknown is not None or "lines" in reading.doubts


def test_a_second_count_with_a_unit_makes_the_quantity_doubtful() -> None:
    reading = read("- 55061 in der Schachtel 200 Paar, 1 Karton\n")
    assert {"lines", "lines.0.quantity"} & set(reading.doubts)


def test_an_amount_behind_an_item_that_was_not_read_makes_its_price_doubtful() -> None:
    reading = read("Bitte 10 Stück Seitenschneider, Nr. 55061\nlaut Liste 15,20 EUR\n")
    assert told(reading, "unit_price") == [("15.20",)] or "lines.0.unit_price" in reading.doubts


def test_deliveries_that_are_no_parts_of_the_quantity_make_it_doubtful() -> None:
    rows = "Art.Nr.   Bezeichnung        Termin        Menge    Preis\n55061     Seitenschneider    15.12.2026       25    15,20\n"
    more = "                             05.01.2027       25\n                             02.02.2027       25\n"
    assert "lines.0.quantity" in read(rows + more).doubts


@pytest.mark.parametrize(
    ("word", "value"), [("fünfunddreißig", 35), ("twenty-five", 25), ("hundertfünfzig", 150), ("zweihundert", 200), ("Wunder", None)]
)
def test_composed_number_words(word: str, value: int | None) -> None:
    assert number_word(word) == value


def test_a_stop_behind_a_unit_or_a_number_of_ours_ends_what_it_ends() -> None:
    assert told(read("Wir brauchen 10 Kart. Seitenschneider, Nr. 55061")) == [("55061", "10")]
    assert told(read("Please send twenty-five rolls of KR-38. We also need 2 boxes of 55061.")) == [("KR-38", "25"), ("55061", "2")]


def test_a_number_behind_articles_with_a_colon_counts() -> None:
    reading = read("Bitte liefern Sie folgende Artikel: 2 Pack Kreppband 38 mm x 50 m, 250 Stück 55061")
    assert told(reading) == [("KR-38", "2"), ("55061", "250")]


def test_a_measure_is_no_price() -> None:
    assert told(read("- 4 Stück Seitenschneider 160 mm für 0,75 mm²"), "sku", "quantity", "unit_price") == [("55061", "4", None)]


@pytest.mark.parametrize(("text", "value"), [("FR06111", None), ("Fr.12.50", "12.50"), ("CHF12", "12"), ("fr12.50", "12.50")])
def test_letters_of_a_currency_in_an_articles_number_make_no_amount(text: str, value: str | None) -> None:
    amount = read_amount(text)
    assert (amount.text if amount else None) == value


WANTED = [("SK-0850", "20"), ("55061", "2")]
COUNTED = """
Artikel 1: SK-0850 – Sechskantschraube M8 x 50
Menge 1: 20
Artikel 2: 55061 – Seitenschneider
Menge 2: 2
"""
ABOVE = """
Artikel 1
SK-0850 Sechskantschraube M8 x 50
Menge 1
20
Artikel 2
55061 Seitenschneider
Menge 2
2
Artikel 3
Menge 3
Nachricht
Danke
"""
NAMED_ABOVE = """
Sechskantschraube M8 x 50 (Art.-Nr. SK-0850)
Menge: 20 Stück, Preis EUR 0,13
Seitenschneider 160 mm (Art.-Nr. 55061)
Menge: 2 Stück, Preis EUR 15,20
"""
ON_ITS_SIDE = """
Artikel-Nr.   SK-0850                   55061
Bezeichnung   Schraube M8 x 50 verz.    Seitenschneider
Menge         20                        2
"""


@pytest.mark.parametrize("text", [COUNTED, COUNTED.replace(": ", "      "), ABOVE, NAMED_ABOVE, ON_ITS_SIDE])
def test_records_are_read_however_their_labels_stand(text: str) -> None:
    reading = read(text)
    assert told(reading) == WANTED
    assert "lines" not in reading.doubts


def test_the_price_behind_a_comma_of_a_labelled_row_is_read() -> None:
    assert told(read(NAMED_ABOVE), "unit_price") == [("0.13",), ("15.20",)]


def test_a_label_with_its_value_is_no_label_of_the_row_below() -> None:
    text = "Position 1\nArtikel-Nr.: SK-0850\nMenge/ME: 20 Stk\nPreis/ME: 0,13 EUR netto\n\nPosition 2\nArtikel-Nr.: 55061\n"
    reading = read(f"{text}Menge/ME: 2 Stk\nPreis/ME: 15,20 EUR netto\n\nAuftragswert 33,00 EUR netto")
    assert told(reading, "unit_price") == [("0.13",), ("15.20",)]


def test_a_label_before_a_number_of_ours_names_articles() -> None:
    reading = read("Article : Pince coupante\nRéf : 55061\nQté : 2\n\nBon n° B021226")
    assert told(reading) == [("55061", "2")]


def test_a_description_may_stand_above_a_record_that_has_its_number() -> None:
    rows = "Seitenschneider 160 mm\nArtikelnummer: 55061   Menge: 2 Stück   Preis EUR: 15,20\n"
    reading = read(f"{rows}Kreppband 38 mm x 50 m\nArtikelnummer: KR-38   Menge: 3 Rollen   Preis EUR: 1,85\n")
    assert told(reading, "sku", "description") == [("55061", "Seitenschneider 160 mm"), ("KR-38", "Kreppband 38 mm x 50 m")]


@pytest.mark.parametrize("head", ["Mindestbestand", "Min stock", "Minimumvoorraad", "Stock minimum"])
def test_a_column_of_what_is_in_store_counts_nothing_that_is_ordered(head: str) -> None:
    assert "quantity" not in head_roles(head)


@pytest.mark.parametrize("numbers", ["Art.-Nr. SK-0840 · GTIN 4012345000016", "Art.-Nr. SK-0840 · GTIN", "Art.-Nr. SK-0840"])
def test_a_shops_card_has_name_numbers_and_product_below_one_another(numbers: str) -> None:
    card = f"Sechskantschraube M8 x 40 verzinkt\n{numbers}\n6 × 0,12 EUR = 0,72 EUR\n"
    found = read(f"Kunde hat bestellt.\n{card}Montagehandschuh Griptec Größe 9\nArt.-Nr. HG-09\n2 × 2,95 EUR = 5,90 EUR\n")
    assert told(found, "sku", "quantity", "unit_price") == [("SK-0840", "6", "0.12"), ("HG-09", "2", "2.95")]
    assert told(found, "description")[0] == ("Sechskantschraube M8 x 40 verzinkt",)
