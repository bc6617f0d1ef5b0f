"""Order lines in tables: whatever the columns' order and names, over page breaks, without a head, with rows that are no lines."""

from __future__ import annotations

from decimal import Decimal

import pytest

from parsers.reading.lines.assignment import counts_up
from parsers.reading.lines.columns import build_columns
from parsers.reading.lines.numerals import numerals_of
from parsers.reading.lines.rows import rows_of
from tests.builders import document_of, table_of
from tests.parsers.reading.trade import read, told

PLAIN = """
Pos  Art.-Nr.   Bezeichnung                        Menge  Einheit  Einzelpreis   Gesamt
1    SK-0840    Sechskantschraube M8 x 40            100  Stück           0,12    12,00
2    55061      Seitenschneider 160 mm                 2  Stück          15,20    30,40
                                                          Summe netto             42,40
                                                          MwSt 19 %                8,06
                                                          Gesamtbetrag            50,46 EUR
"""


def test_a_plain_table_passes_with_nothing_to_look_at() -> None:
    reading = read(PLAIN)
    assert told(reading, "sku", "quantity", "unit", "unit_price", "line_total") == [
        ("SK-0840", "100", "C62", "0.12", "12.00"),
        ("55061", "2", "C62", "15.20", "30.40"),
    ]
    assert {name: leaf.value for name, leaf in reading.totals.items()} == {
        "net_total": "42.40", "tax_total": "8.06", "gross_total": "50.46", "currency": "EUR",
    }  # fmt: skip
    assert reading.doubts == ()
    assert reading.strength > 4


def test_without_a_catalogue_the_number_is_the_one_printed() -> None:
    assert told(read(PLAIN, None, None)) == [("SK-0840", "100"), ("55061", "2")]


def test_every_value_says_where_it_stands_and_why() -> None:
    line = read(PLAIN).lines[1]
    assert line.quantity is not None
    assert line.quantity.source.span is not None
    assert PLAIN[slice(*line.quantity.source.span)] == "2"
    assert any("15.20" in reason for reason in line.quantity.why)


def test_an_english_table_with_the_quantity_first() -> None:
    reading = read("""
Qty   UoM   Your part no.   Description               Unit price     Amount
1,200 pcs   SK-0840         Hex bolt M8 x 40                0.12     144.00
5     pcs   55061           Side cutter                    15.20      76.00
                            Total net                              220.00
""")
    assert told(reading) == [("SK-0840", "1200"), ("55061", "5")]
    assert reading.doubts == ()


def test_whose_number_a_column_holds_follows_from_its_head() -> None:
    reading = read("""
Unsere Mat.-Nr.   Ihre Art.-Nr.   Bezeichnung                Menge
MAT-778           HG-10           Montagehandschuh Gr. 10       20
""")
    assert told(reading, "sku", "buyer_sku", "quantity") == [("HG-10", "MAT-778", "20")]


def test_the_buyers_number_alone_leads_to_our_article() -> None:
    reading = read("""
Materialnummer   Bezeichnung           Menge   Preis
MAT-778          Arbeitshandschuhe        20    2,95
""")
    assert told(reading) == [("HG-10", "20")]


def test_a_declared_table_is_read_by_its_cells() -> None:
    reading = read(
        table_of(
            [
                ["Artikel", "Bezeichnung", "Anzahl", "Preis"],
                ["SK-0840", "Schraube", "50 Stk", "0,12 €"],
                ["KR-38", "Kreppband", "24 Rollen", "1,85 €"],
            ]
        )
    )
    assert told(reading, "sku", "quantity", "unit", "unit_price") == [("SK-0840", "50", "C62", "0.12"), ("KR-38", "24", "RO", "1.85")]


def test_a_table_without_a_head_is_read_by_content() -> None:
    reading = read("""
1   SK-0840   Sechskantschraube M8 x 40     100 Stück     0,12     12,00
2   55061     Seitenschneider 160 mm          2 Stück    15,20     30,40
3   KR-38     Kreppband 38 mm                24 Rollen    1,85     44,40
""")
    assert told(reading, "sku", "quantity", "unit_price") == [("SK-0840", "100", "0.12"), ("55061", "2", "15.20"), ("KR-38", "24", "1.85")]


def test_an_item_may_take_two_rows() -> None:
    reading = read("""
Pos   Artikel    Bezeichnung                   Menge   Preis     Gesamt
10    SK-0840    Sechskantschraube M8 x 40
                                                 100    0,12      12,00
20    55061      Seitenschneider 160 mm
                                                   2   15,20      30,40
""")
    assert told(reading, "sku", "quantity", "line_total") == [("SK-0840", "100", "12.00"), ("55061", "2", "30.40")]


def test_a_number_below_the_description_belongs_to_the_item_above() -> None:
    reading = read("""
Pos   Bezeichnung                     Menge   Preis     Gesamt
1     Schraube verzinkt                 100    0,12      12,00
      Ihre Art.-Nr.: SK-0840
2     Zange                               2   15,20      30,40
      Ihre Art.-Nr.: 55061
""")
    assert told(reading) == [("SK-0840", "100"), ("55061", "2")]


def test_a_table_goes_on_over_a_page_break_with_a_carried_sum() -> None:
    head = "Pos  Artikel   Bezeichnung                Menge    Preis    Gesamt\n"
    carried = "                              Übertrag                   12,00\n"
    one = "1    SK-0840   Sechskantschraube M8 x 40    100     0,12     12,00\n"
    two = "2    55061     Seitenschneider 160 mm         2    15,20     30,40\n"
    total = "                              Summe netto                42,40"
    reading = read(document_of(head + one + carried, head + carried + two + total, paged=True))
    assert told(reading) == [("SK-0840", "100"), ("55061", "2")]
    assert reading.lines[1].sku is not None
    assert reading.lines[1].sku.source.page == 2
    assert reading.doubts == ()


def test_the_columns_of_a_table_may_stand_elsewhere_on_the_next_page() -> None:
    head = "Pos  Artikel   Bezeichnung                Menge    Preis    Gesamt\n"
    one = "1    SK-0840   Sechskantschraube M8 x 40    100     0,12     12,00\n"
    moved = "Pos  Artikel   Bezeichnung     Menge    Preis              Gesamt\n"
    two = "2    55061     Seitenschneider     2    15,20               30,40\n"
    reading = read(document_of(head + one, moved + two + "               Summe netto                             42,40", paged=True))
    assert told(reading, "sku", "quantity", "unit_price") == [("SK-0840", "100", "0.12"), ("55061", "2", "15.20")]
    assert reading.doubts == ()


def test_shipping_is_a_total_and_no_line() -> None:
    reading = read("""
Artikel   Bezeichnung               Menge    Preis    Gesamt
55061     Seitenschneider 160 mm        2    15,20     30,40
          Versandkosten                                 6,90
          Summe netto                                  37,30
""")
    assert told(reading) == [("55061", "2")]
    assert reading.totals["shipping"].value == "6.90"
    assert reading.doubts == ()


def test_delivery_schedules_and_optional_positions_are_no_lines() -> None:
    reading = read("""
Pos  Artikel   Bezeichnung                  Menge    Preis    Gesamt
1    SK-0840   Sechskantschraube M8 x 40      100     0,12     12,00
               Einteilung 12.10.2026           50
               Einteilung 19.10.2026           50
2    55061     Seitenschneider 160 mm           2    15,20     30,40
3    Alternativ KR-38 Kreppband                24     1,85     44,40
               Summe netto                                     42,40
""")
    assert told(reading) == [("SK-0840", "100"), ("55061", "2")]


def test_a_discount_explains_the_total_and_leaves_the_price_as_printed() -> None:
    reading = read("""
Artikel   Bezeichnung               Menge    Preis   Rabatt %    Gesamt
55061     Seitenschneider 160 mm       10    15,20      10       136,80
""")
    assert told(reading, "unit_price", "line_total") == [("15.20", "136.80")]
    assert reading.doubts == ()


def test_a_price_for_a_hundred_becomes_the_price_of_one() -> None:
    reading = read("""
Artikel   Bezeichnung                  Menge    Preis    PE    Gesamt
SK-0840   Sechskantschraube M8 x 40      500    12,00   100     60,00
""")
    assert told(reading, "quantity", "unit_price", "line_total") == [("500", "0.12", "60.00")]


def test_a_form_row_left_empty_is_no_line() -> None:
    reading = read("""
Artikel   Bezeichnung                Menge    Preis    Gesamt
55061     Seitenschneider 160 mm         2    15,20     30,40
SK-0840   Sechskantschraube              0     0,12      0,00
KR-38     Kreppband                            1,85
""")
    assert told(reading) == [("55061", "2")]


def test_terms_are_no_order() -> None:
    reading = read("""
Allgemeine Einkaufsbedingungen
1. Bei mehr als 10 Stück je Position gilt ein Rabatt von 3 %.
2. Mindermengen unter 50,00 EUR werden nicht angenommen.
3. Zahlbar innerhalb von 14 Tagen mit 2 % Skonto, 30 Tage netto.
""")
    assert reading.lines == ()
    assert reading.strength < 0


def test_goods_we_do_not_sell_have_no_number_and_steal_none() -> None:
    reading = read("""
Artikel   Bezeichnung               Menge    Preis    Gesamt
X-99812   Kaffeemaschine Roma           1   499,00    499,00
55061     Seitenschneider 160 mm        2    15,20     30,40
""")
    assert told(reading) == [(None, "1"), ("55061", "2")]
    assert reading.doubts == ("lines.0.sku",)


@pytest.mark.parametrize("amount", ["12,00", "12.00", "€ 12,00", "12,00 EUR"])
def test_the_totals_form_does_not_matter(amount: str) -> None:
    reading = read(f"Artikel   Bezeichnung     Menge   Preis   Gesamt\nSK-0840   Schraube M8x40    100    0,12   {amount}\n")
    assert told(reading, "line_total") == [("12.00",)]


FORM = """
Menge   Art.-Nr.   Artikel
        SK-0840    Sechskantschraube M8 x 40 verzinkt
 20     SK-0850    Sechskantschraube M8 x 50 verzinkt
        HG-09      Montagehandschuh Griptec Größe 9
        HG-10      Montagehandschuh Griptec Größe 10
  2     55061      Seitenschneider 160 mm
        KR-38      Kreppband 38 mm x 50 m
"""


def test_rows_of_a_form_that_were_left_empty_are_no_lines_and_need_no_look() -> None:
    reading = read(FORM)
    assert told(reading) == [("SK-0850", "20"), ("55061", "2")]
    assert reading.doubts == ()


def test_a_single_row_without_its_quantity_is_asked_for() -> None:
    rows = FORM.splitlines()
    reading = read("\n".join([rows[1], rows[3], rows[4], rows[6]]))
    assert told(reading) == [("SK-0850", "20"), ("55061", "2")]
    assert "lines" in reading.doubts


def test_counts_with_two_decimals_go_before_sizes_in_the_descriptions() -> None:
    reading = read("""
Pos.   Ident-Nr.   Bedarf   Benennung/Abmessung
10     KR-38        24,00   Kreppband 38 mm x 50 m
20     55061         5,00   Seitenschneider 160 mm
30     BO-60        30,00   Spiralbohrer HSS 6,0 mm
""")
    assert told(reading, "sku", "quantity", "unit_price") == [("KR-38", "24.00", None), ("55061", "5.00", None), ("BO-60", "30.00", None)]
    assert "lines" not in reading.doubts


@pytest.mark.parametrize(("head", "base"), [("EUR/1000", 1000), ("Preis PE", 100)])
def test_prices_for_many_are_told_by_the_head_or_by_the_products(head: str, base: int) -> None:
    prices = {1000: ("120,00", "15.200,00"), 100: ("12,00", "1.520,00")}[base]
    reading = read(f"""
Art.-Nr.   Bezeichnung                   Menge   {head:>9}    Gesamt
SK-0840    Sechskantschraube M8 x 40       100   {prices[0]:>9}     12,00
55061      Seitenschneider 160 mm            2   {prices[1]:>9}     30,40
""")
    assert told(reading, "quantity", "unit_price", "line_total") == [("100", "0.12", "12.00"), ("2", "15.2", "30.40")]
    assert reading.doubts == ()


THREE = """
Art.-Nr.   Bezeichnung                  Menge   ME    {price:>6}     {total:>7}
SK-0840    Sechskantschraube M8 x 40  100,000   Stk   {one:>6}     {both:>7}
55061      Seitenschneider 160 mm       2,000   Stk   {two:>6}     {sum:>7}
"""


def test_three_decimals_of_a_system_are_no_thousands() -> None:
    plain = THREE.format(price="", total="", one="", two="", both="", sum="")
    assert told(read(plain), "quantity") == [("100",), ("2",)]
    assert "lines.0.quantity" not in read(plain).doubts
    swiss = THREE.format(price="Preis", total="Betrag", one="0.12", two="15.20", both="12.00", sum="30.40")
    assert told(read(swiss), "quantity") == [("100",), ("2",)]
    assert read(swiss).doubts == ()


def test_one_quantity_that_may_be_thousands_is_asked_for() -> None:
    one = "\n".join(THREE.format(price="", total="", one="", two="", both="", sum="").splitlines()[:3])
    assert told(read(one), "quantity") == [("100",)]
    assert "lines.0.quantity" in read(one).doubts


def test_two_tables_side_by_side_are_read_one_after_the_other() -> None:
    reading = read("""
Art.-Nr.   Bezeichnung                   Menge      Art.-Nr.   Bezeichnung                   Menge
SK-0840    Sechskantschraube M8 x 40       100      HG-09      Montagehandschuh Gr. 9           12
SK-0850    Sechskantschraube M8 x 50        50      55061      Seitenschneider 160 mm            2
KR-38      Kreppband 38 mm x 50 m           24
""")
    assert told(reading) == [("SK-0840", "100"), ("SK-0850", "50"), ("KR-38", "24"), ("HG-09", "12"), ("55061", "2")]
    assert "lines" not in reading.doubts


def test_a_row_of_quantity_unit_and_price_alone_has_the_quantity_of_the_item_above() -> None:
    reading = read("""
Pos   Artikelbeschreibung                          Gesamtpreis
1     Seitenschneider 160 mm                             30,40
      Bestellnummer 55061
      2 St zu je 15,20
2     Sechskantschraube M8 x 50                           6,50
      Bestellnummer SK-0850
      50 Stück zu je 0,13
3     Kreppband 38 mm                                    44,40
      Bestellnummer KR-38
      24 Rollen zu je 1,85
                                      Summe netto        81,30
""")
    assert told(reading) == [("55061", "2"), ("SK-0850", "50"), ("KR-38", "24")]
    assert "lines" not in reading.doubts


def test_letters_inside_a_word_make_no_line_optional() -> None:
    reading = read("""
Art.nr.    Omschrijving           Aantal
55061      Stopset groot               3
KR-38      Kreppband 38 mm            24
""")
    assert told(reading) == [("55061", "3"), ("KR-38", "24")]


def test_a_list_without_a_head_passes_where_units_and_known_articles_speak_for_it() -> None:
    reading = read("""
Bestellung Kessler

12 Stück     55061       Seitenschneider 160 mm
24 Rollen    KR-38       Kreppband 38 mm x 50 m
100 Stück    SK-0840     Sechskantschraube M8 x 40 verzinkt
""")
    assert told(reading) == [("55061", "12"), ("KR-38", "24"), ("SK-0840", "100")]
    assert reading.doubts == ()


def test_the_buyers_numbers_may_look_like_amounts() -> None:
    reading = read("""
Pos   Unsere Nr.   Ihre Art.-Nr.   Bezeichnung               Menge    Preis    Gesamt
1     13594.00     55061           Seitenschneider 160 mm        2    15,20     30,40
2     72210.00     KR-38           Kreppband 38 mm x 50 m       24     1,85     44,40
""")
    assert told(reading, "buyer_sku", "unit_price") == [("13594.00", "15.20"), ("72210.00", "1.85")]
    assert reading.doubts == ()


def test_a_half_among_three_decimals_makes_no_thousands_of_the_others() -> None:
    rows = THREE.format(price="", total="", one="", two="", both="", sum="") + "KR-38      Kreppband 38 mm x 50 m       7,500   Rol\n"
    assert told(read(rows), "quantity") == [("100",), ("2",), ("7.5",)]


def test_a_subtotal_may_name_anything() -> None:
    subtotal = 45 * " " + "Zwischensumme 1 Haus 12 a-c    12,00\n"
    assert told(read(PLAIN.replace("2    55061", subtotal + "2    55061"))) == [("SK-0840", "100"), ("55061", "2")]


def test_a_discount_of_ten_percent_is_no_base_of_the_price() -> None:
    reading = read("""
Pos   Art.-Nr.   Bezeichnung              Menge   Einzelpreis   Rabatt    Gesamt
1     55061      Seitenschneider 160 mm      10         15,20     10 %    136,80
2     KR-38      Kreppband 38 mm x 50 m      20          1,85     10 %     33,30
""")
    assert told(reading, "unit_price", "line_total") == [("15.20", "136.80"), ("1.85", "33.30")]


def test_sizes_behind_their_words_join_no_column_of_quantities() -> None:
    document = document_of("""
Kreppband 38 mm
Rundstahl 19 mm
PVC-Rohre 60 mm
""")
    rows = rows_of(document)
    columns = build_columns(rows, {row.number: numerals_of(row, None) for row in rows}, None)
    assert columns == []


def test_an_indented_row_that_names_the_article_of_the_priced_row_above_is_no_line() -> None:
    reading = read("""
Pos   Bezeichnung                          Menge   Einzelpreis   Gesamt
1     Seitenschneider mit Griff                2         15,20    30,40
        isoliert             55061             8
2     Kreppband                               20          1,85    37,00
        Breite 38            KR-38            50
""")
    assert told(reading) == [("55061", "2"), ("KR-38", "20")]


@pytest.mark.parametrize(("values", "positions"), [([1, 2, 4], True), ([10, 20, 30], True), ([5, 10, 16], False), ([5, 10, 15], True)])
def test_positions_count_up_evenly(values: list[int], positions: bool) -> None:
    assert counts_up([Decimal(value) for value in values]) is positions
