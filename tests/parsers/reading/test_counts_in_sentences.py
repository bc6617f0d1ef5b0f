"""Which number counts which goods where several stand in one sentence or row, and what is asked about where one is left."""

from __future__ import annotations

import pytest

from parsers.reading.lines.read import LinesReading, read_lines
from parsers.reading.matching.whole_numbers import with_whole_numbers
from tests.builders import article, document_of, master_of
from tests.parsers.reading.trade import told

MASTER = master_of(
    article("SR-12", "Schot Regatio 12 mm blau", "2.10", unit="MTR"),
    article("04736", "Drahtseil Trossa 10 mm", "3.00", unit="MTR"),
    article("05088-F", "Rettungsweste Trivelo 100 N Junior", "39.00"),
    article("LED-40", "Frontlicht Luzola LED 40 Lux", "12.00"),
    article("RU-50", "Latzhose Rurik kornblau 50", "45.00"),
    article("KU-6", "Kugellagerkugel Sfera 3,969 mm", "7.00", gtin="4012345000016"),
    article("PC-3", "Drahtseil Trossa 3 mm verzinkt", "2.00", gtin="4012345000023"),
)


def read(text: str) -> LinesReading:
    """The reading of a mail with this text."""
    return read_lines(with_whole_numbers(document_of(text), MASTER), MASTER, None)


@pytest.mark.parametrize("first", ["2 Stk Kaffeemaschine", "2 Stk Kaffeemaschine 24V für die Pantry"])
def test_a_count_does_not_reach_over_another_and_goods_that_we_do_not_sell_are_a_line(first: str) -> None:
    reading = read(f"Wir brauchen {first} und 2,5 Meter Schot Regatio 12 mm blau.")
    assert sorted(told(reading), key=str) == [("SR-12", "2.5"), (None, "2")]
    assert "lines.1.sku" in reading.doubts or "lines.0.sku" in reading.doubts


def test_what_a_pack_holds_is_no_line_of_its_own() -> None:
    assert len(read("Bitte 3 Stück Rettungsweste Trivelo 100 N Junior im Karton mit 10 Stück Anhängern.").lines) == 1


def test_a_count_behind_times_may_be_a_measure() -> None:
    assert told(read("04736 x 12,5 Drahtseil Trossa 10 mm\n05088-F x 2 Rettungsweste Trivelo 100 N Junior")) == [
        ("04736", "12.5"),
        ("05088-F", "2"),
    ]


@pytest.mark.parametrize(
    "text", ["05088-F...2 Stück...Rettungsweste Trivelo\n04736...7 m...Drahtseil", "best. folgt: 05088-F=2 + 04736=7 + danke"]
)
def test_what_dots_or_equals_signs_join_is_parted(text: str) -> None:
    assert told(read(text)) == [("05088-F", "2"), ("04736", "7")]


def test_a_number_within_the_name_of_goods_that_are_spoken_of_counts_nothing() -> None:
    invoice = "the invoice for Frontlicht Luzola LED 40 Lux (LED-40) shows our old address."
    reading = read(f"{invoice}\n\n3 Stück Schot Regatio 12 mm blau, SR-12")
    assert ("LED-40", "40") not in told(reading)
    assert "lines" in reading.doubts


def test_of_two_bare_numbers_the_one_in_the_name_is_a_size() -> None:
    assert told(read("il me faut 5 salopette rurik bleu 50 (RU-50), pour lundi")) == [("RU-50", "5")]


def test_a_count_that_may_be_a_size_in_the_name_is_asked_about() -> None:
    assert "lines.0.quantity" in read("wir brauchen Latzhose Rurik in kornblau 50 RU-50").doubts
    assert "lines.0.quantity" in read("il nous faut salopette Rurik bleu 50 (RU-50)").doubts


def test_another_number_of_the_same_article_below_is_no_second_article() -> None:
    first, second = "KU-6  Kugellagerkugel, Sfera 3,969 mm  5 Stück", "PC-3  Drahtseil, Trossa 3 mm  7 m"
    reading = read(f"{first}\nEAN 4012345000016\n{second}\nEAN 4012345000023")
    assert told(reading) == [("KU-6", "5"), ("PC-3", "7")]
    assert not [doubt for doubt in reading.doubts if doubt.endswith("quantity")]


def test_no_part_of_a_telephone_number_counts() -> None:
    assert told(read("5 Stück Schot Regatio 12 mm blau, SR-12\nGesa Meyer, +49 471 90 68368")) == [("SR-12", "5")]


@pytest.mark.parametrize("wish", ["Graag aan één stuk leveren.", "Please deliver in one piece."])
def test_one_piece_says_how_and_not_how_many(wish: str) -> None:
    assert told(read(f"5 stuks Schot Regatio 12 mm blau, SR-12\n{wish}")) == [("SR-12", "5")]


def test_goods_whose_price_for_more_is_asked_are_not_ordered() -> None:
    question = "Sagt mir noch, ab welcher Menge Rettungsweste Trivelo (05088-F) günstiger wird, etwa bei 300."
    reading = read(f"5 Stück Drahtseil Trossa 10 mm, 04736\n{question}")
    assert told(reading) == [("04736", "5")]


def test_a_number_beside_goods_that_nothing_explains_is_asked_about() -> None:
    assert "lines" in read("7 Stück Rettungsweste Trivelo 100 N Junior (05088-F) rot 4 blau").doubts


@pytest.mark.parametrize("behind", ["", ", KW 49", ", unsere Bestellnummer ist 2720", " bis 24.12.", " Pos. 3"])
def test_a_number_that_something_explains_is_not_asked_about(behind: str) -> None:
    reading = read(f"7 Stück Kugellagerkugel Sfera 3,969 mm (KU-6){behind}")
    assert "lines" not in reading.doubts


def test_a_number_that_is_taken_back_is_not_asked_about() -> None:
    assert "lines" not in read("Kugellagerkugel Sfera 3,969 mm (KU-6): 8, nein, lieber 7 Stück").doubts


def test_a_request_orders_all_that_it_counts() -> None:
    reading = read("Kunnen jullie 4 stk 05088-F Rettungsweste Trivelo en 20 meter 04736 Drahtseil Trossa sturen?")
    assert told(reading) == [("05088-F", "4"), ("04736", "20")]


def test_you_is_not_each() -> None:
    assert told(read("stuur je mij 4 set 05088-F en 12,5 m 04736?")) == [("05088-F", "4"), ("04736", "12.5")]


def test_what_multiplies_below_a_heading_of_this_week_counts() -> None:
    reading = read("our order for this week:\n40 x LED-40 Frontlicht Luzola LED 40 Lux\n25 x 04736 Drahtseil Trossa 10 mm")
    assert told(reading) == [("LED-40", "40"), ("04736", "25")]


def test_a_unit_in_brackets_may_have_its_plural_there() -> None:
    assert told(read("- 05088-F Rettungsweste Trivelo (8 pièce(s))\n- 04736 Drahtseil Trossa (25 mètres)")) == [
        ("05088-F", "8"),
        ("04736", "25"),
    ]


def test_long_rows_that_end_alike_are_a_list() -> None:
    reading = read(
        "Rettungsweste Trivelo 100 N Junior (Artikel 05088-F): 1 Stück à 39,00 €, zusammen 39,00 €\n"
        "Kaffeemaschine 24 V für die Pantry (Artikel 250075-XT): 1 Stck. à 77,03 €, zusammen 77,03 €\n"
        "Frontlicht Luzola LED 40 Lux für Fahrräder (Artikel LED-40): 4 Stk à 12,00 €, zusammen 48,00 €"
    )
    assert told(reading, "quantity", "unit_price", "line_total") == [
        ("1", "39.00", "39.00"),
        ("1", "77.03", "77.03"),
        ("4", "12.00", "48.00"),
    ]
