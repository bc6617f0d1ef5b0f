"""What the post of a technical wholesaler taught: prices asked for, units of an estate, numbers in groups of points, departments."""

from __future__ import annotations

import pytest

from config.company import Customer, MasterData
from parsers.extraction import extract
from parsers.masterdata import index
from parsers.options import Options
from parsers.reading.addresses.name_kinds import is_department, is_function
from parsers.reading.head.number_values import is_money
from parsers.result import OrderReading
from tests.builders import article
from tests.parsers.reading.letters import SELLER, STRANGER, lines_of, order, read

GOODS = "5 Stück CH-BR500 Bremsenreiniger 500 ml"


def value(found: OrderReading, name: str) -> str | None:
    leaf = getattr(found.fields, name)
    return leaf.value if leaf else None


@pytest.mark.parametrize(
    ("subject", "said"),
    [
        ("Offerteaanvraag", "graag ontvangen wij uw prijs en levertijd voor:"),
        ("Offerteaanvraag", "wij ontvangen graag uw prijs en levertijd van:"),
    ],
)
def test_whose_subject_asks_for_an_offer_orders_nothing_with_what_he_would_like_to_have(subject: str, said: str) -> None:
    found = read(f"Geachte heer/mevrouw,\n\n{said}\n\n{GOODS}\n10 Stück TS-125-10 Trennscheibe 125 mm\n", subject=subject)
    assert found.kind == "inquiry"


def test_a_price_that_is_asked_for_counts_no_goods() -> None:
    question = "Kunt u ook een prijs geven voor de trennscheibe (TS-125-10)? Dat is nog geen bestelling."
    found = order(f"Goedendag,\n\ngraag leveren:\n\n{GOODS}\n\n{question}\n")
    assert lines_of(found) == [("CH-BR500", "5")]


@pytest.mark.parametrize("units", ["Unit 7", "Units 1-20", "Units 3, 4"])
def test_the_units_of_an_estate_belong_to_the_street(units: str) -> None:
    found = order(
        f"{GOODS}\n\nKind regards\nGary Wells\n\nWells Haulage Limited, {units}, Station Yard, LE19 1WL Leicester\n", sender=STRANGER
    )
    assert found.fields.bill_to.name is not None
    assert found.fields.bill_to.name.value == "Wells Haulage Limited"


@pytest.mark.parametrize("said", ["Please deliver not later than Monday.", "Please deliver no later than Monday."])
def test_a_day_of_the_week_is_not_later_than(said: str) -> None:
    assert value(order(f"Order:\n\n{GOODS}\n\n{said}\n"), "requested_delivery_date")


@pytest.mark.parametrize(
    ("number", "money"), [("26.433.73", False), ("1.234,50", True), ("1,234.50", True), ("465.36", True), ("12.345", False)]
)
def test_an_amount_has_one_sign_for_thousands_and_another_for_cents(number: str, money: bool) -> None:
    assert is_money(number) is money


def test_a_number_in_groups_of_points_is_the_orders() -> None:
    assert value(order(f"Bestelnummer: 26.433.73\n\n{GOODS}\n"), "order_number") == "26.433.73"


def test_the_value_of_an_order_is_not_its_number() -> None:
    assert value(order(f"PURCHASE ORDER\n\n{GOODS}\n\nOrder value net EUR 465.36\n"), "order_number") is None


@pytest.mark.parametrize("line", ["Technischer Einkauf", "Zentraler Einkauf", "Technical Stores", "Einkauf"])
def test_a_department_may_say_which(line: str) -> None:
    assert is_department(line)


@pytest.mark.parametrize(
    ("line", "function"),
    [("Leiter Instandhaltung", True), ("Leiterin Einkauf", True), ("Leiter Gerüstbau GmbH", False), ("Leiter Anna", False)],
)
def test_who_leads_a_department_is_named_by_what_he_does(line: str, function: bool) -> None:
    assert is_function(line) is function


def test_a_street_whose_number_stands_only_on_file_is_asked_about() -> None:
    customer = Customer(
        "21073", "Nothdurft Werkzeugbau GmbH", "", "Unter den Eichen 16", "92224", "Amberg", "DE", emails=("info@nothdurft.example",)
    )
    known = index(MasterData(SELLER, (article("CH-BR500", "Bremsenreiniger 500 ml"),), customers=(customer,)))
    mail = f"From: info@nothdurft.example\nSubject: Bestellung\n\n{GOODS}\n\nNothdurft Werkzeugbau GmbH\nUnter den Eichen\n92224 Amberg\n"
    (found,) = extract("mail.eml", mail.encode(), known, Options()).orders
    assert "fields.bill_to.street" in found.needs_review


@pytest.mark.parametrize(
    "said",
    [
        "bitte nochmals wie bei unserer letzten Bestellung vom 21.07.2026, also:",
        "please send once more what was in our last order of 21/07/2026:",
        "graag nogmaals zoals bij onze laatste bestelling van 21-07-2026:",
        "comme dans notre dernière commande du 21/07/2026 :",
    ],
)
def test_the_day_of_the_last_order_is_not_this_ones(said: str) -> None:
    assert value(order(f"{said}\n\n{GOODS}\n"), "order_date") != "2026-07-21"


@pytest.mark.parametrize(
    "said",
    [
        "2 Stück Trennscheibe 125 mm (TS-125-10) gehen heute per Paket an Sie zurück, wie abgesprochen.",
        "2 pieces of TS-125-10 are going back to you today, as agreed.",
        "2 stuks TS-125-10 gaan vandaag retour, zoals besproken.",
    ],
)
def test_goods_that_go_back_are_not_ordered(said: str) -> None:
    found = order(f"{said} Unabhängig davon bestellen wir neu:\n\n{GOODS}\n")
    assert lines_of(found) == [("CH-BR500", "5")]
