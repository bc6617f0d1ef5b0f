"""Lists that are said otherwise than as a table or a sentence: corrected in a chat, said twice, sent by a form, priced without totals."""

from __future__ import annotations

import pytest

from tests.parsers.reading.letters import order, read
from tests.parsers.reading.trade import read as read_goods
from tests.parsers.reading.trade import told


@pytest.mark.parametrize("said", ["nicht 35 sondern 90 Stück!", "nicht 35, sondern 90 Stück"])
def test_a_count_is_corrected_under_a_name_that_was_cut_off(said: str) -> None:
    found = read_goods(f"""unsere Bestellung:

[05:04] Ina: 35 Stück Sechskantschraube M8 x 40 verz (SK-0840)
[05:05] Ina: 18 Stück Seitenschneider 160 mm (55061)
[05:06] Ina: Halt, von Sechskantschraube M8 x 40 verz {said}
""")
    assert told(found) == [("SK-0840", "90"), ("55061", "18")]


def test_a_list_in_two_languages_is_one_order() -> None:
    found = read_goods("""Bestellung auf Deutsch und auf Englisch (bitte nur einmal liefern):

6 x Sechskantschraube M8 x 40 verzinkt (SK-0840)
60 x Sechskantschraube M8 x 50 verzinkt (SK-0850)

In English:

6 x Hex bolt M8 x 40 zinc plated (SK-0840)
60 x Hex bolt M8 x 50 zinc plated (SK-0850)
""")
    assert told(found) == [("SK-0840", "6"), ("SK-0850", "60")]


def test_a_single_line_in_two_languages_is_asked_about() -> None:
    found = read_goods("""Bestellung:

6 x Sechskantschraube M8 x 40 verzinkt (SK-0840)

In English:

6 x Hex bolt M8 x 40 zinc plated (SK-0840)
""")
    assert told(found) == [("SK-0840", "6")]
    assert "lines" in found.doubts


def test_other_counts_are_another_list() -> None:
    found = read_goods("""Bestellung:

6 x Sechskantschraube M8 x 40 verzinkt (SK-0840)
5 x Hex bolt M8 x 40 zinc plated (SK-0840)
""")
    assert len(found.lines) == 2


FORM = """formular=bestellung
firma=Metallbau Kessler GmbH
ansprechpartner=Petra Lindner
kundennummer=10023
bestellnummer=WB45-29
liefertermin=16.11.2026
zahlung=Nachnahme
pos1_artikel=TS-125-10
pos1_text=Trennscheibe 125 mm
pos1_menge=20
pos1_einheit=Stk.
{more}datenschutz=ja
"""
SECOND = "pos2_artikel=CH-BR500\npos2_text=Bremsenreiniger 500 ml\npos2_menge=3\npos2_einheit=Stk.\n"


@pytest.mark.parametrize("more", ["", SECOND])
def test_the_fields_of_a_web_form_are_labels_and_values(more: str) -> None:
    reading = read(FORM.format(more=more), "Formulareingang")
    assert reading.kind == "order"
    (found,) = reading.orders
    fields = (found.fields.order_number, found.fields.customer_number, found.fields.requested_delivery_date, found.fields.payment_method)
    assert [leaf.value if leaf else None for leaf in fields] == ["WB45-29", "10023", "2026-11-16", "cash_on_delivery"]
    lines = [(line.sku.value, line.quantity.value) for line in found.lines if line.sku and line.quantity]
    assert lines == [("TS-125-10", "20"), *([("CH-BR500", "3")] if more else [])]


def test_products_behind_a_sign_are_lines() -> None:
    found = read_goods("""Purchase Order

SK-0840  Hex bolt M8 x 40 zinc plated  x 300 pcs  @ EUR 0.12  EUR 36.00
55061  Seitenschneider 160 mm  x 1 pcs  @ EUR 15.20  EUR 15.20

Order value EUR 51.20 excluding VAT
""")
    assert told(found, "sku", "quantity", "unit", "unit_price", "line_total") == [
        ("SK-0840", "300", "C62", "0.12", "36.00"),
        ("55061", "1", "C62", "15.20", "15.20"),
    ]


def test_a_price_list_with_a_column_to_order_has_prices() -> None:
    found = read_goods("""
Nummer    Bezeichnung                           Einheit   EUR netto   Ihre Bestellung
SK-0840   Sechskantschraube M8 x 40 verzinkt    Stück          0,12               900
55061     Seitenschneider 160 mm                Stück         15,20                24
""")
    assert told(found, "sku", "quantity", "unit_price", "line_total") == [("SK-0840", "900", "0.12", None), ("55061", "24", "15.20", None)]


@pytest.mark.parametrize("heading", ["Davon haben wir noch genug (bitte NICHT liefern):", "Please do not send, we still have plenty of:"])
def test_a_list_under_such_a_heading_is_not_ordered(heading: str) -> None:
    goods = "4 Stück Trennscheibe 125 mm (TS-125-10)"
    found = order(f"Bestellung\n\n{goods}\n\n{heading}\n\nBremsenreiniger 500 ml\n")
    assert [line.sku.value for line in found.lines if line.sku] == ["TS-125-10"]


@pytest.mark.parametrize(
    "row", ["ordine n. JK-9243 del 01.10.2026", "pedido n.º JK-9243 de fecha 01.10.2026", "objednávka č. JK-9243 ze dne 01.10.2026"]
)
def test_the_day_behind_the_number_is_the_orders_or_asked_about(row: str) -> None:
    found = order(f"{row}\n\n4 pz Trennscheibe 125 mm (TS-125-10)\n", subject="")
    day = found.fields.order_date.value if found.fields.order_date else None
    assert day == "2026-10-01" or "fields.order_date" in found.needs_review


def test_a_dutch_postcode_at_a_rows_end_has_no_town_of_two_letters() -> None:
    found = order(
        "Bestelling\n\n4 stuks Trennscheibe 125 mm (TS-125-10)\n\nVan: Verhoeven Paviljoen B.V., Veerkade 134, 1012 JS\nAmsterdam\n",
        sender="keuken@verhoeven.example",
    )
    city = found.fields.bill_to.city
    assert city is None or city.value == "Amsterdam"
