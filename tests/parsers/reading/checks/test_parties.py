"""The checks on who orders, where to, and how it is paid."""

from __future__ import annotations

from dataclasses import replace

import pytest

from config.checks import values_of
from parsers.masterdata import index
from tests.parsers.reading.letters import PETRA, STRANGER, master, order, read


def test_a_delivery_address_on_file_is_not_new() -> None:
    text = "5 Stück CH-BR500\n\nLieferadresse:\nMetallbau Kessler GmbH, Halle 2\nZiegelhofer Weg 20\n34123 Kassel"
    assert "delivery_address_new" not in {check.code for check in order(text).checks}


def test_a_message_names_what_it_speaks_of() -> None:
    (check,) = [c for c in order("5 Stück CH-BR500", sender="krumm@baecker.example").checks if c.code == "customer_blocked"]
    assert "10031" in check.message
    assert check.at == "fields.customer_number"


def test_another_currency_is_checked() -> None:
    assert "currency_differs" in {c.code for c in order("5 Stück CH-BR500 zu je 2,49 CHF").checks}


def test_a_known_customer_in_our_currency_gives_no_check() -> None:
    assert order("5 Stück CH-BR500\nLiefertermin: 23.10.2026").checks == ()


def test_a_stranger_is_unknown() -> None:
    assert "unknown_customer" in {c.code for c in order("5 Stück CH-BR500", sender=STRANGER).checks}


@pytest.mark.parametrize(
    ("sender", "wanted", "code"),
    [
        (STRANGER, "Zahlung: Rechnung", "invoice_needs_customer"),
        (PETRA, "Zahlung: Rechnung", ""),
        (PETRA, "Bezahlung per PayPal", "payment_method_not_allowed"),
    ],
)
def test_how_is_paid_is_checked(sender: str, wanted: str, code: str) -> None:
    data = master().data
    strict = index(replace(data, company=replace(data.company, payment_methods=("invoice",), invoice_needs_known_customer=True)))
    (found,) = read(f"5 Stück CH-BR500\n\n{wanted}", "Bestellung", sender, known=strict).orders
    assert {c.code for c in found.checks if c.at == "fields.payment_method"} == ({code} if code else set())


def test_a_number_of_somebody_else_is_said_with_both() -> None:
    (check,) = [c for c in order("5 Stück CH-BR500\nKundennummer: 99999").checks if c.code == "customer_number_contradicts"]
    assert values_of(check.code, check.message) == {"stated": "99999", "found": "10023"}


def test_a_day_that_may_be_another_is_said_with_both() -> None:
    found = order("5 pcs CH-BR500\nDelivery date: 03/12/2026", "Order", STRANGER)
    (check,) = [c for c in found.checks if c.code == "date_ambiguous"]
    told = values_of(check.code, check.message) or {}
    assert (check.at, told["raw"]) == ("fields.requested_delivery_date", "03/12/2026")
    days = {"2026-12-03", "2026-03-12"}
    assert found.fields.requested_delivery_date is not None
    assert {told["other"], found.fields.requested_delivery_date.value} == days


def test_a_day_before_the_order_is_said() -> None:
    found = order("5 Stück CH-BR500\nLiefertermin: 01.10.2026")
    assert [(c.code, c.at) for c in found.checks] == [("date_in_past", "fields.requested_delivery_date")]
