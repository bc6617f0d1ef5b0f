"""What letters of kitchens taught: several goods in a row, words beside a street, a place of delivery named in passing."""

from __future__ import annotations

import pytest

from config.company import Article, MasterData
from parsers.masterdata import index
from parsers.reading.matching.sizes import contradict, sizes_of
from tests.builders import article
from tests.parsers.reading.letters import HALL, KESSLER, SELLER, lines_of, order, read

GOODS: tuple[Article, ...] = (
    article("M-L", "Tafelmesser Linea"),
    article("G-L", "Tafelgabel Linea"),
    article("K-36", "Kochtopf Profi 36 cm 36 l ohne Deckel"),
    article("D-36", "Deckel Profi 36 cm"),
    article("W-5", "Digitalwaage 5 kg / 1 g"),
    article("W-15", "Digitalwaage 15 kg / 5 g"),
    article("B-3", "Bierglas Hopfen 0,3 l"),
    article("B-5", "Bierglas Hopfen 0,5 l"),
)
KITCHEN = index(MasterData(SELLER, GOODS, customers=(KESSLER,), delivery_addresses=(HALL,)))


def ordered(text: str) -> list[tuple[str | None, str | None]]:
    """Article and quantity of each line of the one order in a mail."""
    (found,) = read(text, "Bestellung", known=KITCHEN).orders
    return lines_of(found)


def test_several_goods_in_one_row_each_behind_its_count() -> None:
    assert ordered("wir bräuchten:\n* 30x Tafelmesser Linea, 20x Tafelgabel Linea\n") == [("M-L", "30"), ("G-L", "20")]


def test_a_name_that_is_a_word_for_positions_elsewhere_ends_no_count() -> None:
    text = "Bitte liefern Sie:\n40 St. Tafelmesser Linea\n3 St. Kochtopf Profi 36 cm / 36 l\n2 St. Deckel Profi 36 cm\n"
    assert ordered(text) == [("M-L", "40"), ("K-36", "3"), ("D-36", "2")]


def test_a_measure_behind_a_bare_count_is_a_size() -> None:
    assert ordered("Bitte schicken:\nMarlies: 1 Digitalwaage 5 kg, 4 Tafelgabel Linea\n") == [("W-5", "1"), ("G-L", "4")]


def test_a_row_keeps_its_own_count_though_another_says_that_nothing_is_needed() -> None:
    text = "Servus,\nBestellung:\n0,3 Hopfen 144\n0,5 Hopfen 72\nBierdeckel brauch ich keine, hab ich noch\n"
    assert ordered(text)[:2] == [("B-3", "144"), ("B-5", "72")]


def test_a_size_in_other_units_is_another_size() -> None:
    asked = sizes_of("Digitalwaage 5 kg")
    assert contradict(asked, sizes_of("Digitalwaage 15 kg / 5 g"))
    assert not contradict(asked, sizes_of("Digitalwaage 5 kg / 1 g"))


@pytest.mark.parametrize(
    "row",
    [
        "Lieferung bitte an die Mensa Weinberg (Weinbergweg 23, 06120 Halle)",
        "Lieferanschrift: Mensa Weinberg, Weinbergweg 23, 06120 Halle",
    ],
)
def test_a_street_in_brackets_stands_without_them(row: str) -> None:
    place = order(f"Bitte 3 Stück CH-BR500 liefern.\n\n{row}\n\nP. Lindner").fields.ship_to
    assert place is not None
    assert place.street is not None
    assert place.street.value == "Weinbergweg 23"


def test_a_place_on_file_named_in_passing_gets_the_goods_and_not_the_bill() -> None:
    found = order("3 Stück CH-BR500\n\nAdresse: Kessler Halle 2, Ziegelhofer Weg 20, 34123 Kassel.\n\nP. Lindner").fields
    assert found.ship_to is not None
    assert found.ship_to.street is not None
    assert found.ship_to.street.value == "Ziegelhofer Weg 20"
