"""Totals of documents of others, without a catalogue: in tables of their own, at several rates, with amounts that are paid already."""

from __future__ import annotations

import pytest

from tests.parsers.reading.trade import read, told

ITEMS = (
    "Pos  Bezeichnung              Menge     Preis    Gesamt\n"
    "1    Apfelsaft naturtrüb         20      4,00     80,00\n"
    "2    Tragetasche bedruckt        50      0,40     20,00\n"
)


def _totals(below: str, items: str = ITEMS) -> dict[str, str]:
    return {name: leaf.value for name, leaf in read(items + below, None, None).totals.items() if name != "currency"}


def test_totals_as_a_row_of_labels_above_their_amounts() -> None:
    below = (
        "\n"
        "Warenwert   Zu-/Abschlag   Nettobetrag   MwSt-Betrag   MwSt-%   Endbetrag\n"
        "    80,00          -2,00         78,00          5,46      7,0       83,46\n"
        "    20,00                        20,00          3,80     19,0       23,80\n"
        "   100,00          -2,00         98,00          9,26                107,26\n"
    )
    assert _totals(below) == {"net_total": "98.00", "tax_total": "9.26", "gross_total": "107.26"}


def test_a_row_of_labels_whose_amounts_do_not_add_up_states_nothing() -> None:
    below = "\nNettobetrag   MwSt-Betrag   Endbetrag\n     98,00          9,26       17,26\n"
    assert "gross_total" not in _totals(below)


def test_several_rates_are_one_tax_where_net_and_gross_prove_it() -> None:
    below = (
        "                              Summe netto        100,00\n"
        "                              MwSt. 7 %            5,60\n"
        "                              MwSt. 19 %           3,80\n"
        "                              Gesamtbetrag       109,40\n"
    )
    assert _totals(below) == {"net_total": "100.00", "tax_total": "9.40", "gross_total": "109.40"}


def test_what_is_paid_already_is_not_taken_off_the_gross() -> None:
    below = (
        "                              Positionssumme     100,00\n"
        "                              MwSt. 7 %            5,60\n"
        "                              MwSt. 19 %           3,80\n"
        "                              Steuerbetrag         9,40\n"
        "                              Bruttosumme        109,40\n"
        "                              Anzahlung          -50,00\n"
        "                              Zahlbetrag          59,40\n"
    )
    assert _totals(below) == {"net_total": "100.00", "tax_total": "9.40", "gross_total": "109.40"}


def test_in_a_credit_note_the_minus_is_the_documents() -> None:
    items = (
        "Pos  Bezeichnung              Menge     Preis     Gesamt\n"
        "1    Apfelsaft naturtrüb         20      4,00     -80,00\n"
        "2    Tragetasche bedruckt        50      0,40     -20,00\n"
    )
    below = (
        "                              Summe netto        -100,00\n"
        "                              MwSt. 19 %          -19,00\n"
        "                              Gesamtbetrag       -119,00\n"
    )
    reading = read(items + below, None, None)
    assert told(reading, "quantity", "line_total") == [("20", "80.00"), ("50", "20.00")]
    assert _totals(below, items) == {"net_total": "100.00", "tax_total": "19.00", "gross_total": "119.00"}


def test_a_line_that_takes_goods_back_keeps_its_minus() -> None:
    items = (
        "Pos  Bezeichnung              Menge     Preis     Gesamt\n"
        "1    Apfelsaft naturtrüb         20      4,00      80,00\n"
        "2    Leergut zurück             -50      0,40     -20,00\n"
    )
    assert told(read(items, None, None), "quantity", "line_total") == [("20", "80.00"), ("-50", "-20.00")]


FRENCH = (
    "Réf.     Désignation              Quantité    Prix HT    Total HT\n"
    "A-100    Chaise de bureau noire        1 200       2,00    2 400,00\n"
    "A-200    Table pliante blanche             4      35,00      140,00\n"
    "\n"
)


@pytest.mark.parametrize("below", ["Total HT : 2 540,00 €", "Soit un total hors taxes de 2 540,00 €."])
def test_blanks_group_the_digits_of_a_total_in_running_text(below: str) -> None:
    assert _totals(below, FRENCH) == {"net_total": "2540.00"}
    assert told(read(FRENCH + below, None, None), "quantity") == [("1200",), ("4",)]


def test_where_blanks_do_not_group_a_count_before_an_amount_stays_one() -> None:
    assert _totals("Bei Abnahme der Summe netto 2 540,00\n") != {"net_total": "2540.00"}
