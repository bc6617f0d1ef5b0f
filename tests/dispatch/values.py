"""A confirmed order as values, for tests that need no database."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from models.tables import Order, OrderLine
from tests.models.sample import NOON

ADDRESS = {"name": "Müller Bau", "contact": "", "street": "Hauptstr. 5", "postcode": "10115", "city": "Berlin", "country": "DE"}
BUYER = {"name": "Müller Bau", "contact": "Eva Müller", "email": "eva@mueller.example", "phone": "", "vat_id": ""}


def an_order(**more: Any) -> Order:
    """An order of one line over 23.68 euros."""
    values: dict[str, Any] = {
        "id": 1,
        "number": "2026-000001",
        "year": 2026,
        "sequence": 1,
        "draft_id": 1,
        "currency": "EUR",
        "language": "de",
        "payment_method": "invoice",
        "buyer": BUYER,
        "bill_to": ADDRESS,
        "ship_to": ADDRESS,
        "goods_net": Decimal(1400),
        "shipping_net": Decimal("5.9"),
        "net_total": Decimal("1405.9"),
        "tax_total": Decimal("267.12"),
        "gross_total": Decimal("1673.02"),
        "taxes": [{"tax_class": "standard", "percent": "19", "net": "1405.9", "tax": "267.12"}],
        "confirmed_by": "anna",
        "confirmed_at": NOON,
    }
    return Order(**(values | more))


def a_line(**more: Any) -> OrderLine:
    """10,000 screws at 0.14."""
    values: dict[str, Any] = {
        "order_id": 1,
        "position": 1,
        "sku": "4711",
        "description": "Schraube M8",
        "quantity": Decimal(10000),
        "unit": "C62",
        "unit_price": Decimal("0.14"),
        "line_total": Decimal(1400),
        "tax_percent": Decimal(19),
    }
    return OrderLine(**(values | more))
