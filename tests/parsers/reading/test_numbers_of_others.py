"""Numbers that count nothing, prices that may be totals, and words of somebody else: gates that need no phrase."""

from __future__ import annotations

import pytest

from config.company import Customer, MasterData
from parsers.masterdata import index
from tests.builders import article
from tests.parsers.reading.letters import KESSLER, SELLER, STRANGER, order, read
from tests.parsers.reading.trade import read as read_goods
from tests.parsers.reading.trade import told

GOODS = "4 Stück Trennscheibe 125 mm (TS-125-10)\n2 Stück Bremsenreiniger 500 ml (CH-BR500)\n"


@pytest.mark.parametrize("place", ["KST 7120", "cost center 7120", "centre de coûts 7120", "kostenplaats 7120"])
def test_a_cost_centre_counts_nothing(place: str) -> None:
    rows = f"4 Stk Trennscheibe 125 mm | TS-125-10 | {place}\n2 Stk Bremsenreiniger 500 ml | CH-BR500 | {place}\n"
    found = order(f"Für Objekt 12 benötigen wir:\n\nMenge Artikel | Nr. | Kostenstelle\n{rows}")
    assert [line.quantity.value for line in found.lines if line.quantity] == ["4", "2"]


def test_a_number_behind_unknown_words_is_not_taken_for_the_count_unseen() -> None:
    found = order("Bestellung\n\n4 Kuv. Trennscheibe 125 mm | TS-125-10 | Fach 7120\n")
    wrong = [line for line in found.lines if line.quantity and line.quantity.value != "4"]
    assert not wrong or any(path.startswith("lines") for path in found.needs_review)


def test_the_orders_own_number_counts_no_goods_unseen() -> None:
    found = order("Bestellung 3692\n\n- Trennscheibe 125 mm / TS-125-10\n\nreferenz 3692\n", subject="Bestellung 3692")
    counted = [line for line in found.lines if line.quantity and line.quantity.value == "3692"]
    assert not counted or "lines" in found.needs_review


def test_words_that_go_straight_on_to_a_number_are_one_article() -> None:
    goods = (
        article("KG-28", "Kochhandschuh Hitzeros 28 cm", "9.10", unit="PR", name_en="Oven glove Hitzeros 28 cm"),
        article(
            "KG-45",
            "Kochhandschuh Hitzeros 45 cm",
            "11.10",
            unit="PR",
            name_en="Oven glove Hitzeros 45 cm",
            aliases="gant de cuisine Hitzeros 45 cm",
        ),
    )
    known = index(MasterData(SELLER, goods, customers=(KESSLER,)))
    reading = read(
        "Nous désirons commander :\n\n- 200 paires Gant de cuisine Hitzeros 28 cm / KG-28\n\nNotre référence de commande : 3692\n",
        known=known,
    )
    (found,) = reading.orders
    assert [(line.sku.value, line.quantity.value) for line in found.lines if line.sku and line.quantity] == [("KG-28", "200")]


@pytest.mark.parametrize("bill", ["Rechnung wie immer an uns.", "Invoice as usual to us.", "Facture comme d'habitude à nous."])
def test_where_a_bill_goes_is_no_way_to_pay(bill: str) -> None:
    assert order(f"{GOODS}\n{bill}\n").fields.payment_method is None


@pytest.mark.parametrize("label", ["AGENTS REF. 26-20", "Makler Ref. 26-20"])
def test_a_reference_of_somebody_else_is_asked_about(label: str) -> None:
    found = order(f"Please supply:\n\n{GOODS}\n{label}\n", subject="Stores")
    assert found.fields.order_number is None or "fields.order_number" in found.needs_review


@pytest.mark.parametrize("row", ["New order #MS-1603 (9th October 2026)", "Neue Bestellung #MS-1603 (9. Oktober 2026)"])
def test_a_day_in_brackets_behind_the_number_is_the_orders(row: str) -> None:
    found = order(f"{row}\n\n{GOODS}", subject="Order MS-1603")
    assert found.fields.order_date is not None
    assert found.fields.order_date.value == "2026-10-09"


def test_a_price_of_one_piece_may_be_the_total() -> None:
    one = read_goods("""
Art.-Nr.   Bezeichnung              Menge    Preis
55061      Seitenschneider 160 mm       1    15,10

Zwischensumme: 15,10
""")
    assert "lines.0.unit_price" in one.doubts


@pytest.mark.parametrize("street", ["Alter Güterbahnhof 17", "Robert-Koch-Str. 23c"])
def test_a_street_in_letters_or_words_of_elsewhere_lists_the_country(street: str) -> None:
    buyer = Customer("30001", "Verdi Forniture S.r.l.", "", "Corso Italia 113", "38122", "Trento", "IT", "", ("info@verdi.example",))
    known = index(MasterData(SELLER, (article("TS-125-10", "Trennscheibe 125 mm", "1.29"),), customers=(buyer,)))
    text = "Bestellung\n\n4 Stück Trennscheibe 125 mm (TS-125-10)\n\nLieferadresse:\nVerdi Forniture S.r.l.\n"
    text += f"{street}\n54290 Trier\n\nVerdi Forniture S.r.l.\nCorso Italia 113\n38122 Trento\nItalia\n"
    (found,) = read(text, "Bestellung", "Verdi Forniture S.r.l. <info@verdi.example>", known=known).orders
    assert (
        found.fields.ship_to.country is None or found.fields.ship_to.country.value == "DE" or "fields.ship_to.country" in found.needs_review
    )


def test_saint_towns_of_britain_are_towns() -> None:
    found = order(f"{GOODS}\nKind regards\nAnna Berg\nThe Blackwood Fish Bar Ltd\n152 Market Square\nSt Ives, TR26 1LP\n", sender=STRANGER)
    assert found.fields.bill_to.city is not None
    assert found.fields.bill_to.city.value == "St Ives"
    assert found.fields.order_number is None


def test_rows_that_state_their_products_are_lines() -> None:
    found = read_goods("""
NACHBESTELLUNG
Sechskantschraube M8 x 40 verzinkt
SK-0840   100 x 0,12 = 12,00
Seitenschneider 160 mm
55061   2 x 15,20 = 30,40
Kreppband 38 mm x 50 m
KR-38   1.000 x 1,85 = 1.850,00

SUMME EUR NETTO 1.892,40
""")
    assert told(found, "sku", "quantity", "unit_price", "line_total") == [
        ("SK-0840", "100", "0.12", "12.00"),
        ("55061", "2", "15.20", "30.40"),
        ("KR-38", "1000", "1.85", "1850.00"),
    ]
    assert found.doubts == ()
