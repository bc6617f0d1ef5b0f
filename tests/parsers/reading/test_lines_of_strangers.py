"""Lines of documents of others, without a catalogue: heads of two levels, unknown words, rows that only tell of the item above."""

from __future__ import annotations

import pytest

from parsers.reading.words import unit_code
from tests.parsers.reading.trade import read, told


def _lines(text: str) -> list[tuple[str | None, ...]]:
    return told(read(text, None, None), "quantity", "unit_price", "line_total")


def test_a_rate_of_tax_in_a_column_makes_no_total_of_a_line() -> None:
    text = (
        "Pos  Beschreibung           Preis   Menge   Steuer          Entgelt\n"
        "1    Anfahrt pauschal       35,00   1 Stk   19 % MwSt.        35,00\n"
        "2    Wartung Pumpe          60,00   3 Std   19 % MwSt.       180,00\n"
    )
    assert _lines(text) == [("1", "35.00", "35.00"), ("3", "60.00", "180.00")]


def test_indented_rows_without_an_amount_tell_of_the_item_above() -> None:
    text = (
        "Artikelnr  Bezeichnung             Menge        Preis     Gesamt\n"
        "4711-12    Obstkiste gemischt      2 Stk        30,00      60,00\n"
        "           Inhalt:\n"
        "             4711-20  Äpfel rot         12 Stk\n"
        "             4711-30  Birnen            10 Stk\n"
        "4713-10    Saftpresse              1 Stk        80,00      80,00\n"
    )
    assert _lines(text) == [("2", "30.00", "60.00"), ("1", "80.00", "80.00")]


def test_a_line_without_a_price_that_begins_like_the_others_is_one() -> None:
    text = (
        "Artikelnr  Bezeichnung             Menge        Preis     Gesamt\n"
        "4711-12    Obstkiste gemischt      2 Stk        30,00      60,00\n"
        "4711-20    Äpfel rot              12 Stk\n"
        "4713-10    Saftpresse              1 Stk        80,00      80,00\n"
    )
    assert [line[0] for line in _lines(text)] == ["2", "12", "1"]


def test_a_head_of_two_levels_names_the_columns_of_both() -> None:
    text = (
        "GTIN             Art-Nr-Lieferant      Menge       Nettopreis   Nettowert\n"
        "Art-Nr-Kunde     Artikelbezeichnung\n"
        "4123450000014    WA997           100,0000 kWh           0,5200       52,00\n"
        "K100             Strom Tagtarif\n"
        "4123450000021    WB250            20,0000 Stk           1,5000       30,00\n"
        "K200             Zählerplatz\n"
    )
    assert _lines(text) == [("100.0000", "0.5200", "52.00"), ("20.0000", "1.5000", "30.00")]


def test_an_amount_left_of_the_price_is_how_many() -> None:
    text = (
        "Amount    Product               VAT     Price       Total\n"
        "1.00      Design of a leaflet   7%    160.00 €    160.00 €\n"
        "400.00    Balloons, printed     19%     0.79 €    316.00 €\n"
    )
    assert _lines(text) == [("1.00", "160.00", "160.00"), ("400.00", "0.79", "316.00")]


def test_a_number_in_a_description_below_takes_no_head_from_the_column() -> None:
    text = (
        "Pos  Bezeichnung                    Menge     Preis    Gesamt\n"
        "1    Reiniger                       2 Stk      4,00      8,00\n"
        "     Citro, Kanister zu      5 l\n"
        "2    Farbe weiß                     3 Stk     12,00     36,00\n"
        "     matt, Eimer zu         10 l\n"
    )
    assert _lines(text) == [("2", "4.00", "8.00"), ("3", "12.00", "36.00")]


@pytest.mark.parametrize(("text", "code"), [("Unit(s)", "C62"), ("Liter(s)", "LTR"), ("kWh", "KWH"), ("Stk.", "C62"), ("(s)", None)])
def test_a_plural_in_brackets_is_the_same_unit(text: str, code: str | None) -> None:
    assert unit_code(text) == code
