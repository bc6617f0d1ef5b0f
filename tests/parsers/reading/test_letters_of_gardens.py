"""What letters of gardens taught: goods said by what sets them apart from those before, sizes with one count, counts of other goods."""

from __future__ import annotations

import pytest

from config.company import Article, MasterData
from parsers.masterdata import index
from parsers.reading.matching.sizes import sizes_of
from parsers.result import OrderReading
from tests.builders import article
from tests.parsers.reading.letters import HALL, KESSLER, SELLER, lines_of, read

GOODS: tuple[Article, ...] = (
    *(article(f"GS-{size}", f"Gummistiefel Marsch grün Gr. {size}") for size in (38, 39, 40, 41)),
    *(article(f"GH-{size}", f"Lederhandschuh Torf Gr. {size}") for size in (8, 9, 10)),
    article("T-11S", "Kulturtopf Viva rund 11 cm schwarz"),
    article("T-11T", "Kulturtopf Viva rund 11 cm terrakotta"),
    article("T-13S", "Kulturtopf Viva rund 13 cm schwarz"),
    article("T-13T", "Kulturtopf Viva rund 13 cm terrakotta"),
    article("M-B", "Pferdemüsli Trab Basis 20 kg"),
    article("M-S", "Pferdemüsli Trab Senior 20 kg"),
    article("R-20", "Rindenmulch 0-20 mm 60 l"),
    article("R-40", "Rindenmulch 20-40 mm 60 l"),
    article("S-R", "Saatgut Radieschen Saxa"),
    article("S-M", "Saatgut Möhre Nantaise"),
    article("S-T", "Saatgut Tomate Matina"),
    article("K-85", "Schubkarre Last 85 l"),
)
GARDEN = index(MasterData(SELLER, GOODS, customers=(KESSLER,), delivery_addresses=(HALL,)))


def ordered(text: str) -> OrderReading:
    """The one order in a mail."""
    (found,) = read(text, "Bestellung", known=GARDEN).orders
    return found


@pytest.mark.parametrize("ditto", ["dto. 13 cm terrakotta", "desgl. 13 cm terrakotta", "Stück, ebenso, 13 cm terrakotta"])
def test_a_word_that_refers_to_the_goods_before_stands_for_them(ditto: str) -> None:
    found = ordered(f"wir brauchen:\n1500 Kulturtopf Viva 11 cm schwarz\n800 {ditto}\n")
    assert lines_of(found) == [("T-11S", "1500"), ("T-13T", "800")]


def test_what_sets_goods_apart_from_those_before_may_be_all_that_is_said_and_is_asked_about() -> None:
    found = ordered("bitte 20 Sack Pferdemüsli Trab Basis, 6 Senior\n")
    assert lines_of(found) == [("M-B", "20"), ("M-S", "6")]
    assert "lines.1.sku" in found.needs_review


def test_a_number_amid_other_goods_is_no_count_of_those_before() -> None:
    found = ordered("bitte:\n12 Stk Kulturtopf Viva 11 cm schwarz\n12 Stk Zierband 500 terrakotta\n")
    assert ("T-11T", "500") not in lines_of(found)


def test_a_size_that_nothing_counts_leaves_the_lines_in_doubt() -> None:
    found = ordered("bitte 1 Paar Gummistiefel Marsch grün Größe 39. Und für den Enkel Größe 41.\n")
    assert "lines" in found.needs_review


@pytest.mark.parametrize(
    "row",
    [
        "Lederhandschuh Torf: Gr. 8 und 9 je 10 Paar",
        "Lederhandschuh Torf: 8 (10 Paar), 9 (10 Paar)",
        "Lederhandschuh Torf je 10 Paar in 8 und 9",
    ],
)
def test_sizes_of_goods_named_once_with_a_count_for_each(row: str) -> None:
    assert lines_of(ordered(f"bitte liefern:\n{row}\n")) == [("GH-8", "10"), ("GH-9", "10")]


def test_a_table_of_sizes_may_add_up_its_rows_and_begin_anew_for_other_goods() -> None:
    rows = [
        "Ware\t38\t39\t40\tgesamt",
        "Gummistiefel Marsch grün\t3\t2\t\t5",
        "Handschuhe\t8\t9\t10\tgesamt",
        "Lederhandschuh Torf\t\t4\t1\t5",
    ]
    found = ordered("bitte liefern:\n" + "\n".join(rows) + "\n")
    assert lines_of(found) == [("GS-38", "3"), ("GS-39", "2"), ("GH-9", "4"), ("GH-10", "1")]


def test_a_count_stands_with_the_goods_of_its_row_though_they_are_not_ours() -> None:
    found = ordered("Wir brauchen:\nje 5 Stück Radieschen Saxa und Möhre Nantaise,\n3 Stück Zuckererbsen,\n4 x Tomate Matina\n")
    assert lines_of(found)[:2] == [("S-R", "5"), ("S-M", "5")]
    assert ("S-M", "3") not in lines_of(found)


def test_what_brackets_say_by_the_way_takes_nothing_back() -> None:
    found = ordered("Wir brauchen:\n4 x Tomate Matina (nicht Harzfeuer, die war letztes Jahr nichts)\n")
    assert lines_of(found) == [("S-T", "4")]


def test_a_range_is_a_size() -> None:
    assert sizes_of("Rindenmulch 20-40") != sizes_of("Rindenmulch 0-20")
    assert lines_of(ordered("15 Sack Rindenmulch 20-40\n")) == [("R-40", "15")]


def test_the_only_article_somewhat_like_the_words_is_offered_and_asked_about() -> None:
    found = ordered("1 Stück Schubkarre 85 Liter\n")
    assert lines_of(found) == [("K-85", "1")]


def test_words_for_reductions_amid_goods_are_no_sum() -> None:
    found = ordered("1500 Kulturtopf Viva 11 cm schwarz\n800 dto. 13 cm terrakotta\n")
    assert len(found.lines) == 2


@pytest.mark.parametrize(
    "text",
    [
        "Statt der 4 bewilligt der Kämmerer nur 2.\n\nBestellung:\n4 Stück Kulturtopf Viva 11 cm schwarz\n",
        "Wir haben 4 Stück Kulturtopf Viva 11 cm schwarz bestellt. Richtig sind 2.\n",
    ],
)
def test_a_count_that_a_sentence_puts_right_is_in_doubt(text: str) -> None:
    found = read(text, "Bestellung", known=GARDEN)
    assert all("lines" in order.needs_review for order in found.orders)


def test_rows_that_a_mail_program_marks_as_struck_out_are_none() -> None:
    found = ordered("Bestellung:\n3 Stück Kulturtopf Viva 11 cm schwarz\n[gestrichen: 9 Stück Kulturtopf Viva 13 cm schwarz]\n")
    assert lines_of(found) == [("T-11S", "3")]


def test_a_row_that_begins_as_the_lines_above_it_is_no_less_one_though_we_do_not_sell_it() -> None:
    found = ordered("Bonjour, nous commandons :\n3 Kulturtopf Viva 11 cm schwarz\n2 abreuvoirs galvanisés si vous en avez\nMerci\n")
    assert "lines" in found.needs_review
