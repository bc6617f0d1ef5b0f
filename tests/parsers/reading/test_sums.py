"""The totals printed with the lines: labels in both languages, settled by arithmetic where a label says too little."""

from __future__ import annotations

import pytest

from parsers.reading.lines.totals import label_kind
from tests.parsers.reading.trade import read


@pytest.mark.parametrize(
    ("label", "kind"),
    [
        ("Summe netto", "net_total"),
        ("Gesamt netto EUR", "net_total"),
        ("Summe zzgl. MwSt.", "net_total"),
        ("zzgl. 19 % MwSt.", "tax_total"),
        ("MwSt. 19,00 %", "tax_total"),
        ("Gesamtbetrag inkl. MwSt.", "gross_total"),
        ("Bruttosumme", "gross_total"),
        ("Versandkosten", "shipping"),
        ("Versandkosten DHL", "shipping"),
        ("Übertrag", "carried"),
        ("abzgl. Rabatt", "reduction"),
        ("Mindermengenzuschlag", "surcharge"),
        ("Total excl. VAT", "net_total"),
        ("VAT 20%", "tax_total"),
        ("Grand total", "gross_total"),
        ("Carried forward", "carried"),
        ("Total", "any_total"),
        ("Seitenschneider 160 mm", None),
        ("Verbandkasten groß mit Wandhalter", None),
        ("Wir liefern die Summe aller bisher bestellten Artikel", None),
    ],
)
def test_a_label_names_its_total(label: str, kind: str | None) -> None:
    assert label_kind(label) == kind


ITEMS = "Artikel   Bezeichnung               Menge    Preis    Gesamt\n55061     Seitenschneider 160 mm       10    15,20    152,00\n"


def _below(*sums: tuple[str, str]) -> str:
    """Rows of labels and amounts under the items."""
    return "".join(f"{'':38}{label:<16}{amount:>7}\n" for label, amount in sums)


def _totals(*sums: tuple[str, str]) -> dict[str, str]:
    return {name: leaf.value for name, leaf in read(ITEMS + _below(*sums)).totals.items() if name != "currency"}


def test_a_bare_sum_that_the_lines_add_up_to_is_net() -> None:
    assert _totals(("Summe", "152,00")) == {"net_total": "152.00"}


def test_sum_and_tax_tell_what_is_gross() -> None:
    found = _totals(("Summe", "152,00"), ("MwSt. 19 %", "28,88"), ("Gesamt", "180,88"))
    assert found == {"net_total": "152.00", "tax_total": "28.88", "gross_total": "180.88"}


def test_amounts_without_a_label_count_where_arithmetic_proves_them() -> None:
    found = _totals(("", "152,00"), ("19 % MwSt.", "28,88"), ("", "180,88"))
    assert found == {"net_total": "152.00", "tax_total": "28.88", "gross_total": "180.88"}


def test_totals_that_do_not_add_up_are_asked() -> None:
    reading = read(ITEMS + _below(("Summe netto", "152,00"), ("MwSt. 19 %", "28,88"), ("Gesamtbetrag", "199,00")))
    assert {"fields.net_total", "fields.gross_total"} <= set(reading.doubts)


@pytest.mark.parametrize(("text", "code"), [("Preise in EUR", "EUR"), ("alle Preise in CHF", "CHF"), ("prices in £", "GBP")])
def test_the_currency_may_stand_anywhere(text: str, code: str) -> None:
    assert read(ITEMS + text).totals["currency"].value == code


def test_a_sum_that_names_no_tax_and_is_the_lines_is_net() -> None:
    assert _totals(("Bestellsumme", "152,00")) == {"net_total": "152.00"}
    assert _totals(("Gesamt inkl. MwSt.", "152,00")) == {"gross_total": "152.00"}


def test_the_net_total_has_the_charges_in_it() -> None:
    assert _totals(("Warenwert", "152,00"), ("Versand", "4,90"), ("Summe netto", "156,90"))["net_total"] == "156.90"
