"""A confirmed order as JSON for the next department (docs/order.schema.json); decimals are texts, so that no reader rounds them."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from models.tables import Order, OrderLine
from models.types import plain

FORMAT = "mailorder-order-1"


def order_json(order: Order, lines: Sequence[OrderLine]) -> dict[str, Any]:
    """The order as an object; amounts have two digits behind the point, quantities and unit prices as many as they need."""
    return {
        "format": FORMAT,
        "number": order.number,
        "confirmed_at": order.confirmed_at.isoformat(),
        "confirmed_by": order.confirmed_by,
        "customer_number": order.customer_number or None,
        "buyer_order_number": order.buyer_order_number or None,
        "order_date": order.order_date.isoformat() if order.order_date else None,
        "requested_delivery_date": order.requested_delivery_date.isoformat() if order.requested_delivery_date else None,
        "buyer": order.buyer,
        "bill_to": order.bill_to,
        "ship_to": order.ship_to,
        "payment_method": order.payment_method or None,
        "language": order.language,
        "note": order.note or None,
        "currency": order.currency,
        "lines": [_line_json(line) for line in lines],
        "goods_net": _money(order.goods_net),
        "shipping_net": _money(order.shipping_net),
        "net_total": _money(order.net_total),
        "taxes": [{**tax, "net": _money(Decimal(tax["net"])), "tax": _money(Decimal(tax["tax"]))} for tax in order.taxes],
        "tax_total": _money(order.tax_total),
        "gross_total": _money(order.gross_total),
    }


def _line_json(line: OrderLine) -> dict[str, Any]:
    return {
        "position": line.position,
        "sku": line.sku,
        "buyer_sku": line.buyer_sku or None,
        "description": line.description,
        "quantity": str(plain(line.quantity)),
        "unit": line.unit,
        "unit_price": str(plain(line.unit_price)),
        "line_total": _money(line.line_total),
        "tax_class": line.tax_class,
        "tax_percent": str(plain(line.tax_percent)),
    }


def _money(amount: Decimal) -> str:
    return f"{amount:.2f}"
