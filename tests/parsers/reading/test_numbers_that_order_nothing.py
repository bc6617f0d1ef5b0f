"""Numbers and articles beside the goods of which the words say that nothing is ordered: what need not be looked at, and what must."""

from __future__ import annotations

import pytest

from tests.builders import table_of
from tests.parsers.reading.trade import read, told

TWO = [("55061", "24"), ("KR-38", "10")]


@pytest.mark.parametrize(
    "text",
    [
        "55061 Seitenschneider 160 mm: Bestand 2, Soll 26, Bestellmenge 24 Stk.\nKR-38 Kreppband: Soll 11, Bestellmenge 10 Rollen",
        "55061 side cutter: stock 2, order 24 pcs\nKR-38 tape: stock 1, order 10 rolls",
        "10  55061  Seitenschneider 160mm  24 Stück\n20  KR-38  Kreppband 38mm  10 Rollen",
        "00010 55061\nSeitenschneider 160 mm\n24 Stück\n00020 KR-38\nKreppband 38 mm\n10 Rollen",
        "Wir erwarten 300 Gäste und bestellen daher 24 Stück 55061 Seitenschneider 160 mm und 10 Rollen KR-38 Kreppband.",
        "55061 Pince coupante : pas 23 mais 24 pièces\nKR-38 Ruban : 10 rouleaux et non plus 12",
        "24 Stück Seitenschneider 160 mm (55061), bitte in 2 gleichen Paketen\n10 Rollen Kreppband (KR-38)",
        "24 Stück Seitenschneider 160 mm (55061), das sind 2 Kartons\n10 Rollen Kreppband (KR-38)",
        "Seit 31 Jahren kaufen wir bei Ihnen. Bitte 24 Stück 55061 Seitenschneider 160 mm und 10 Rollen KR-38 Kreppband.",
    ],
)
def test_what_is_in_store_denied_or_told_of_positions_people_and_years_are_no_counts_and_need_no_look(text: str) -> None:
    found = read(f"Wir bestellen:\n\n{text}\n")
    assert told(found) == TWO
    assert "lines" not in found.doubts


def test_a_number_that_nothing_explains_is_still_asked_about() -> None:
    found = read(
        "Wir bestellen:\n\n55061 Seitenschneider 160 mm: Fach 2, 26, Bestellmenge 24 Stk.\nKR-38 Kreppband: Bestellmenge 10 Rollen\n"
    )
    assert "lines" in found.doubts


@pytest.mark.parametrize(
    "before",
    [
        "Der Seitenschneider (55061) aus der letzten Lieferung klemmt, eine Gutschrift wäre nett.",
        "The side cutter (55061) from your last delivery is stuck, a return label would be appreciated.",
        "De vorige keer was de zijkniptang (55061) stuk, daarover bel ik nog.",
    ],
)
@pytest.mark.parametrize("rest", [" Unsere neue Bestellung:\n", "\n\nBestellung:\n"])
def test_goods_of_an_earlier_delivery_are_not_asked_about(before: str, rest: str) -> None:
    found = read(f"{before}{rest}\n10 Rollen KR-38 Kreppband 38 mm\n20 Stück SK-0850 Sechskantschraube M8 x 50\n")
    assert told(found) == [("KR-38", "10"), ("SK-0850", "20")]
    assert "lines" not in found.doubts


@pytest.mark.parametrize("again", ["bitte wie bei der letzten Lieferung", "aus der letzten Lieferung brauchen wir wieder"])
def test_what_shall_come_again_is_asked_about(again: str) -> None:
    found = read(f"Den Seitenschneider (55061) {again}.\n\n10 Rollen KR-38 Kreppband 38 mm\n")
    assert "lines" in found.doubts


def test_a_size_among_the_words_of_counted_goods_is_not_asked_about() -> None:
    sizes = "   - 20 Stück M8 x 40 / SK-0840\n   - 10 Stück M8 x 50 / SK-0850\n"
    found = read(f"Wir bestellen Sechskantschraube verzinkt in folgenden Ausführungen:\n{sizes}")
    assert told(found) == [("SK-0840", "20"), ("SK-0850", "10")]
    assert "lines" not in found.doubts


INVENTORY = [
    ("Artikel", "Bezeichnung", "Einheit", "Bestand", "Meldebestand", "Bestellung"),
    ("SK-0840", "Sechskantschraube M8 x 40", "Stück", "36", "5", ""),
    ("SK-0850", "Sechskantschraube M8 x 50", "Stück", "2", "5", "250"),
    ("HG-09", "Montagehandschuh Größe 9", "Paar", "29", "5", ""),
    ("55061", "Seitenschneider 160 mm", "Stück", "1", "5", "24"),
    ("KR-38", "Kreppband 38 mm", "Rollen", "33", "5", ""),
]


def test_rows_of_an_inventory_in_cells_that_order_nothing_need_no_look() -> None:
    found = read(table_of(INVENTORY))
    assert told(found) == [("SK-0850", "250"), ("55061", "24")]
    assert "lines" not in found.doubts


def test_a_number_in_a_cell_where_the_rows_that_order_have_none_is_asked_about() -> None:
    rows = [(*row, "Bemerkung" if number == 0 else "12" if row[0] == "HG-09" else "") for number, row in enumerate(INVENTORY)]
    assert "lines" in read(table_of(rows)).doubts


def test_rows_of_a_form_with_a_nought_are_left_empty() -> None:
    rows = [(*row[:3], "0" if row[5] == "" else row[5]) for row in INVENTORY]
    rows[0] = ("Artikel", "Bezeichnung", "Einheit", "Menge")
    found = read(table_of(rows))
    assert told(found) == [("SK-0850", "250"), ("55061", "24")]
    assert "lines" not in found.doubts


PRICED = [
    ("Part No", "Description", "Qty", "Unit EUR", "Line EUR"),
    ("55061", "Seitenschneider 160 mm", "24", "15.2", "364.8"),
    ("KR-38", "Kreppband 38 mm", "10", "1.85", "18.5"),
]


def test_a_total_without_its_second_decimal_is_one_whatever_currency_stands_in_its_label() -> None:
    found = read(table_of([*PRICED, ("Total EUR (net)", "", "", "", "383.3")]))
    assert found.totals["net_total"].value == "383.3"
    assert "lines" not in found.doubts


def test_rows_that_formulas_fill_with_nought_are_no_lines() -> None:
    found = read(table_of([*PRICED, ("", "", "", "", "0,00 €"), ("", "", "", "", "0,00 €")]))
    assert told(found) == TWO
    assert "lines" not in found.doubts
