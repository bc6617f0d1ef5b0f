"""Ways in which people word order lines in mails, each with what would be taken for a count or a price by a reader of numbers alone."""

from __future__ import annotations

import pytest

from parsers.reading.lines.read import LinesReading, read_lines
from parsers.reading.matching.whole_numbers import with_whole_numbers
from tests.builders import article, document_of, master_of
from tests.parsers.reading.trade import told

MASTER = master_of(
    article("FI-300", "Stretchfolie 30 cm x 300 m", "4.00", unit="RO", name_en="Stretch film 30 cm x 300 m"),
    article("VA-18", "Ausdehnungsgefäß 18 l", "21.00", name_en="Expansion vessel 18 l"),
    article("VA-25", "Ausdehnungsgefäß 25 l", "25.00", name_en="Expansion vessel 25 l"),
    article("KR-15", "Kupferrohr 15 x 1 mm", "5.00", unit="MTR", name_en="Copper tube 15 x 1 mm"),
    article("PK-40", "Pizzakarton 40 x 40 cm", "25.76", unit="BX", name_en="Pizza box 40 x 40 cm"),
    article("HE-2", "Schulheft Lineatur 2", "0.32", name_en="Exercise book ruling 2"),
    article("HE-1", "Schulheft Lineatur 1", "0.32", name_en="Exercise book ruling 1"),
)


def read(text: str) -> LinesReading:
    """The reading of a mail with this text."""
    return read_lines(with_whole_numbers(document_of(text), MASTER), MASTER, None)


def test_a_price_for_a_hundred_is_that_of_one() -> None:
    reading = read("7 Kartons Pizzakarton 40 x 40 cm, Art.-Nr. PK-40, 2.576,00 EUR je 100 Kartons, zusammen 180,32 EUR")
    assert told(reading, "sku", "quantity", "unit_price", "line_total") == [("PK-40", "7", "25.76", "180.32")]
    assert reading.doubts == ()


def test_a_price_for_a_hundred_may_be_announced() -> None:
    reading = read("Pizzakarton 40 x 40 cm (PK-40): 40 Kartons, Preis je 100: 2.576,00 EUR")
    assert told(reading, "sku", "quantity", "unit_price") == [("PK-40", "40", "25.76")]


@pytest.mark.parametrize("price", ["EUR 25.00/unit", "25.00 each", "at EUR 25.00 each"])
def test_a_price_may_stand_with_what_it_is_for(price: str) -> None:
    reading = read(f"Item VA-25, Expansion vessel 25 l: 60 ea, {price}\nItem VA-18, Expansion vessel 18 l: 10 ea, EUR 21.00/unit")
    assert told(reading, "sku", "quantity", "unit_price")[0] == ("VA-25", "60", "25.00")


def test_price_and_total_are_told_apart_by_their_product() -> None:
    reading = read("Item VA-25, Expansion vessel 25 l: 60 ea, 25.00 each, 1,500.00 total")
    assert told(reading, "quantity", "unit_price", "line_total") == [("60", "25.00", "1500.00")]


def test_a_price_may_stand_behind_a_semicolon() -> None:
    reading = read("24 Stk. Ausdehnungsgefäß 25 l; Ihre Nr. VA-25; Einzelpreis 25,00 €; Summe 600,00 €")
    assert told(reading, "sku", "quantity", "unit_price", "line_total") == [("VA-25", "24", "25.00", "600.00")]


@pytest.mark.parametrize(
    "text",
    [
        "Wir brauchen 6 each of Stretch film 30 cm x 300 m (FI-300), Expansion vessel 25 l (VA-25) and Copper tube 15 x 1 mm (KR-15).",
        "Bitte je 6 Stück: Stretchfolie 30 cm x 300 m (FI-300), Ausdehnungsgefäß 25 l (VA-25) und Kupferrohr 15 x 1 mm (KR-15).",
    ],
)
def test_a_count_for_each_goes_before_sizes(text: str) -> None:
    assert told(read(text)) == [("FI-300", "6"), ("VA-25", "6"), ("KR-15", "6")]


def test_a_count_for_each_does_not_reach_into_the_next_sentence() -> None:
    text = "Please send 6 each of VA-25 and VA-18. By the way, the KR-15 was fine."
    assert told(read(text)) == [("VA-25", "6"), ("VA-18", "6")]


def test_the_numbers_of_a_day_count_nothing() -> None:
    text = "Wir brauchen 18 Stk. Ausdehnungsgefäß 25 l. Es reicht, wenn alles bis 7. Oktober 2026 da ist, das Ausdehnungsgefäß 18 l nicht."
    assert ("VA-25", "18") in told(read(text))
    assert "2026" not in [quantity for _, quantity in told(read(text))]


def test_a_measure_without_its_unit_may_begin_or_end_a_row() -> None:
    assert told(read("7,5 Kupferrohr 15 x 1 mm\n3 Ausdehnungsgefäß 25 l")) == [("KR-15", "7.5"), ("VA-25", "3")]
    assert told(read("Kupferrohr 15 x 1 mm (KR-15): 7,5")) == [("KR-15", "7.5")]
    assert told(read("KR-15  Copper tube 15 x 1 mm  QTY 7.5")) == [("KR-15", "7.5")]


@pytest.mark.parametrize(
    "text", ["KR-15 Copper tube: change quantity from 13 to 7.5 kgs", "KR-15 Kupferrohr: bitte von 13 Meter auf 7,5 Meter ändern"]
)
def test_of_a_changed_count_the_new_one_holds(text: str) -> None:
    assert [quantity for _, quantity in told(read(text))] == ["7.5"]


def test_a_bullet_is_no_size() -> None:
    text = "1. Exercise book ruling 2 - 4 ea\n2. Expansion vessel 18 l - 20 ea\n3. Copper tube 15 x 1 mm - 4 m"
    assert told(read(text)) == [("HE-2", "4"), ("VA-18", "20"), ("KR-15", "4")]


def test_goods_that_we_do_not_sell_have_a_line_of_their_own_in_a_list() -> None:
    text = "- 36 Stück Ausdehnungsgefäß 25 l\n- 1 Stück Papiervernichter C15\n- 16 Stück Ausdehnungsgefäß 18 l"
    assert told(read(text)) == [("VA-25", "36"), (None, "1"), ("VA-18", "16")]


def test_the_longest_rows_of_a_list_are_not_wrapped() -> None:
    text = (
        "VA-18 Expansion vessel 18 l for heating systems, grey, 250 pcs, EUR 21.91/unit\n"
        "KR-15 Copper tube 15 x 1 mm, 10 m, EUR 4.60/unit\n"
        "VA-25 Expansion vessel 25 l for heating systems, grey, 150 pcs, EUR 25.85/unit\n"
        "PK-40 Pizza box 40 x 40 cm, 40 boxes, EUR 8.56/unit"
    )
    assert [price for (price,) in told(read(text), "unit_price")] == ["21.91", "4.60", "25.85", "8.56"]


def test_what_a_sentence_beside_the_order_complains_about_is_not_ordered() -> None:
    text = "Vorab: bei der letzten Lieferung waren zwei Ausdehnungsgefäß 18 l beschädigt.\n\nHeute bestellen wir:\n\n20 Stück VA-25"
    assert told(read(text)) == [("VA-25", "20")]


def test_a_number_said_twice_is_one() -> None:
    assert told(read("50 (fünfzig) Stück Ausdehnungsgefäß 25 l (VA-25)\n24 (24) Stück Ausdehnungsgefäß 18 l (VA-18)")) == [
        ("VA-25", "50"),
        ("VA-18", "24"),
    ]


@pytest.mark.parametrize(
    "text", ["(5) Expansion vessel 25 l\n(2) Copper tube 15 x 1 mm", "Expansion vessel 25 l x5\nCopper tube 15 x 1 mm x2"]
)
def test_counts_may_stand_in_brackets_or_behind_an_x(text: str) -> None:
    assert told(read(text)) == [("VA-25", "5"), ("KR-15", "2")]


def test_what_stands_before_the_words_of_an_article_speaks_against_it() -> None:
    assert told(read("40 Stück Ausdehnungsgefäß 25 l\n25 Stück Prüfkoffer für Kupferrohr"))[1][0] is None


@pytest.mark.parametrize(
    "nothing", ["Kupferrohr 15 x 1 mm (KR-15): /", "Kupferrohr 15 x 1 mm (KR-15): -", "0   KR-15   Kupferrohr 15 x 1 mm"]
)
def test_what_is_left_out_of_a_list_is_no_line_and_is_said(nothing: str) -> None:
    reading = read(f"Ausdehnungsgefäß 25 l (VA-25): 3\n{nothing}\nAusdehnungsgefäß 18 l (VA-18): 10")
    assert told(reading) == [("VA-25", "3"), ("VA-18", "10")]
    assert "lines" in reading.doubts
