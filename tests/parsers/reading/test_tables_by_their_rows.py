"""Tables and records whose heads say less, or more, than their rows: what fits the printed amounts holds."""

from __future__ import annotations

from tests.builders import table_of
from tests.parsers.reading.trade import read, told


def test_records_side_by_side_are_all_read() -> None:
    reading = read("""
Bezeichnung:    Sechskantschraube M8 x 40     Bezeichnung:    Seitenschneider 160 mm
Artikelnummer:  SK-0840                       Artikelnummer:  55061
Menge:          100 Stück                     Menge:          2 Stück
Bezeichnung:    Sechskantschraube M8 x 50
Artikelnummer:  SK-0850
Menge:          50 Stück
""")
    assert sorted(told(reading)) == [("55061", "2"), ("SK-0840", "100"), ("SK-0850", "50")]


def test_a_head_broken_into_two_rows_says_what_prices_are_for() -> None:
    reading = read("""
Pos.  Art.-Nr.   Bezeichnung                  Menge  Einheit   EUR je    Betrag
                                                                  100       EUR
10    SK-0840    Sechskantschraube M8 x 40      200  Stück      12,00     24,00
20    SK-0850    Sechskantschraube M8 x 50      100  Stück      13,00     13,00
""")
    assert told(reading, "sku", "quantity", "unit_price", "line_total") == [
        ("SK-0840", "200", "0.12", "24.00"),
        ("SK-0850", "100", "0.13", "13.00"),
    ]


def test_prices_under_a_head_for_a_hundred_are_for_one_where_the_totals_say_so() -> None:
    rows = [
        ["Nr.", "Artikelnr.", "Bezeichnung", "Menge", "€ / 100", "Betrag €"],
        ["1", "55061", "Seitenschneider 160 mm", "50", "15,20", "760,00"],
        ["2", "KR-38", "Kreppband 38 mm x 50 m", "12", "1,85", "22,20"],
    ]
    assert told(read(table_of(rows)), "sku", "quantity", "unit_price") == [("55061", "50", "15.20"), ("KR-38", "12", "1.85")]


def test_two_heads_glued_together_are_two() -> None:
    reading = read("""
Pos  Artikel    Text                          MengeEinh.   Preis    Betrag
1    SK-0840    Sechskantschraube M8 x 40       100 Stk     0,12     12,00
2    55061      Seitenschneider 160 mm          2  Stk     15,20     30,40
3    KR-38      Kreppband 38 mm x 50 m          6 Rol       1,85     11,10
""")
    assert told(reading) == [("SK-0840", "100"), ("55061", "2"), ("KR-38", "6")]


def test_a_size_below_the_head_of_quantities_is_no_quantity() -> None:
    reading = read("""
Pos  Artikel      Menge Einheit    Bezeichnung
  1  HG-09           12 Paar
     Montagehandschuh Griptec Gr. 9
  2  55061           20 Stück
     Seitenschneider 160 mm
""")
    assert told(reading) == [("HG-09", "12"), ("55061", "20")]


def test_a_label_of_the_head_below_the_only_line_belongs_to_the_head() -> None:
    reading = read("""
Menge  Einheit  Artikelbezeichnung            Artikelnr.   Preis EUR
36     St.      Seitenschneider 160 mm        55061            15,20
Zahlung: per Rechnung
""")
    assert told(reading) == [("55061", "36")]
    assert reading.lines[0].description and "Rechnung" not in reading.lines[0].description.value


def test_amounts_in_a_record_that_no_label_explains_leave_it_to_the_sentence() -> None:
    reading = read("""
Seitenschneider 160 mm
SKU: 55061
Quantity: 10      €15.20 each      €152.00
Kreppband 38 mm x 50 m
SKU: KR-38
Quantity: 40      €1.85 each      €74.00
""")
    assert told(reading, "sku", "quantity", "unit_price") == [("55061", "10", "15.20"), ("KR-38", "40", "1.85")]
