"""What documents of workshops and builders taught: sums of groups inside a table, goods below a sum, what held before a change."""

from __future__ import annotations

import pytest

from parsers.reading.lines.heads import head_roles
from tests.parsers.reading.letters import lines_of, order

HEAD = "Art.-Nr.      Artikel                     Anz.    netto/Stk     netto"
HEATING = "CH-BR500      Bremsenreiniger 500 ml         3         5,00     15,00"
SANITARY = "TS-125-10     Trennscheibe 125 mm           20         2,00     40,00"
CLOSING = "                                      Auftragssumme netto     55,00"


def test_the_sum_of_a_group_ends_no_table() -> None:
    rows = [
        HEAD,
        "01 Heizung",
        HEATING,
        "                                            Summe Heizung     15,00",
        "02 Sanitär",
        SANITARY,
        "                                            Summe Sanitär     40,00",
        CLOSING,
    ]
    found = order("Bestellung\n\n" + "\n".join(rows) + "\n")
    assert lines_of(found) == [("CH-BR500", "3"), ("TS-125-10", "20")]
    assert found.fields.net_total is not None
    assert found.fields.net_total.value == "55.00"


def test_goods_below_the_last_sum_are_asked_about() -> None:
    rows = [HEAD, HEATING, "                                              Summe netto     15,00", "Das Übrige:", SANITARY]
    found = order("Bestellung\n\n" + "\n".join(rows) + "\n")
    assert "TS-125-10" in dict(lines_of(found)) or "lines" in found.needs_review


def test_words_below_the_last_sum_end_the_table() -> None:
    rows = [HEAD, HEATING, "                                              Summe netto     15,00", "Lieferung bitte an unser Lager, Tor 2."]
    found = order("Bestellung\n\n" + "\n".join(rows) + "\n")
    assert lines_of(found) == [("CH-BR500", "3")]
    assert "lines" not in found.needs_review


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("Menge alt", ("other",)),
        ("Menge neu", ("quantity",)),
        ("Old Qty", ("other",)),
        ("New Qty", ("quantity",)),
        ("Qté nouvelle", ("quantity",)),
        ("Aantal oud", ("other",)),
        ("Preis alt", ("other",)),
        ("neu", ()),
    ],
)
def test_a_head_says_whether_its_column_holds_still(text: str, roles: tuple[str, ...]) -> None:
    assert head_roles(text) == roles


def test_of_two_quantities_the_new_one_counts() -> None:
    rows = [
        "Pos.  Art.-Nr.    Beschreibung              Menge alt  Menge neu    Preis",
        "1     CH-BR500    Bremsenreiniger 500 ml           40         80     5,00",
        "2     TS-125-10   Trennscheibe 125 mm              12          6     2,00",
    ]
    found = order("Bitte liefern Sie nach diesem Stand:\n\n" + "\n".join(rows) + "\n")
    assert lines_of(found) == [("CH-BR500", "80"), ("TS-125-10", "6")]
