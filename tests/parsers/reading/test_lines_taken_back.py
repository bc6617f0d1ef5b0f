"""Counts that a text takes back, corrects later, or gives for each size; prices that only their row tells."""

from __future__ import annotations

import pytest

from tests.builders import article, master_of
from tests.parsers.reading.letters import order
from tests.parsers.reading.trade import CUSTOMER, read, told

GLOVES = master_of(
    *(article(f"NK-{size}", f"Vinylhandschuh Vinora {size}", "4.09", unit="BX", name_en=f"Vinyl glove Vinora {size}") for size in "SML"),
    article("MZ-250", "Messzylinder Polyskal 250 ml", "7.41"),
    customers=[CUSTOMER],
)


@pytest.mark.parametrize(
    "row",
    [
        "Vinylhandschuh Vinora: S 6 Kartons, M 10 Kartons und L 4 Kartons",
        "Vinylhandschuh Vinora: 6 Kartons S, 10 Kartons M, 4 Kartons L",
        "Vinylhandschuh Vinora S: 6, M: 10, L: 4",
        "Gant vinyle Vinora : S 6 cartons, M 10 cartons, L 4 cartons",
    ],
)
def test_sizes_with_counts_of_their_own_are_lines_of_their_own(row: str) -> None:
    assert told(read(f"Hallo,\n\n{row}\n", GLOVES)) == [("NK-S", "6"), ("NK-M", "10"), ("NK-L", "4")]


@pytest.mark.parametrize(
    "row",
    [
        "MZ-250 Messzylinder 16 x 100 mm: please make it 12 boxes (was 11)",
        "MZ-250 Messzylinder 16 x 100 mm: bitte 12 Karton (bisher 11)",
        "MZ-250 Messzylinder 16 x 100 mm : mettez 12 cartons (au lieu de 11)",
        "MZ-250 Messzylinder 16 x 100 mm: graag 12 dozen (was: 11 dozen)",
    ],
)
def test_what_was_does_not_count_and_sizes_are_not_taken_back(row: str) -> None:
    assert told(read(f"Hallo,\n\n{row}\n", GLOVES)) == [("MZ-250", "12")]


def test_a_correction_below_the_signature_amends_its_line() -> None:
    text = """Guten Morgen,

wir bestellen:

12 Stk Trennscheibe 125 mm (TS-125-10)
6 Stk Bremsenreiniger 500 ml (CH-BR500)

Viele Grüße
Petra Lindner

Halt, Korrektur: Trennscheibe 125 mm (TS-125-10) bitte 2, nicht 12. Danke!
"""
    found = order(text)
    assert [(line.sku.value, line.quantity.value) for line in found.lines if line.sku and line.quantity] == [
        ("TS-125-10", "2"),
        ("CH-BR500", "6"),
    ]
    assert "lines" not in found.needs_review


def test_a_count_with_its_price_and_total_in_a_row_of_its_own() -> None:
    text = "Pos   10   Art-Nr. SK-0840\n           Sechskantschraube M8 x 40\n           100 Stk x 0,12 = 12,00 EUR\n"
    assert told(read(text), "sku", "quantity", "unit_price", "line_total") == [("SK-0840", "100", "0.12", "12.00")]


def test_je_before_a_price_counts_nothing_for_others() -> None:
    text = """Montagehandschuh Griptec Größe 9, 30 Paar, je 2,95 EUR (HG-09)
Kreppband 38 mm x 50 m, 75 kg, je 1,85 EUR (KR-38)
Montagehandschuh Griptec Größe 10, 120 Paar, je 2,95 EUR (HG-10)
"""
    assert told(read(text)) == [("HG-09", "30"), ("KR-38", "75"), ("HG-10", "120")]


def test_an_amount_in_a_sentence_that_nothing_explains_is_asked_about() -> None:
    found = read("12 Stk Seitenschneider 160 mm (55061), 15,20 EUR, dazu 3,33 EUR\n")
    assert "lines.0.unit_price" in found.doubts
