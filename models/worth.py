"""What a waiting draft is worth, to sort the queue by: what confirming it would give, else what the buyer states."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from sqlmodel import Session

from models.content import Content, shape_fault, value
from models.errors import NotImported
from models.ordering import read_wanted
from models.pricing import NotPriceable, price_order
from models.tables import Draft

LARGEST = Decimal(10**11)  # what the column holds has a digit to spare
_UNPRICEABLE = frozenset({"unknown_article", "bad_quantity", "no_lines", "bad_value"})


def gross_value(session: Session, draft: Draft, today: date) -> Decimal | None:
    """The gross total at today's prices and the clerk's choices; the stated one where it cannot be priced; None where neither is known."""
    if not draft.content["lines"]:
        return stated_value(draft.content)
    chosen = {number: line["prices"] for number, line in enumerate(draft.content["lines"]) if line.get("prices")}
    try:
        wanted = read_wanted(session, draft, "ours", chosen)
        if any(obstacle.code in _UNPRICEABLE for obstacle in wanted.obstacles):
            return stated_value(draft.content)
        priced = price_order(wanted.lines, wanted.data, wanted.customer, wanted.ship_to["country"], wanted.buyer["vat_id"], today)
    except (NotImported, NotPriceable):
        return stated_value(draft.content)
    return priced.gross_total if priced.gross_total < LARGEST else None


def stated_value(content: Content) -> Decimal | None:
    """The total that the buyer states; None where there is none that can be one."""
    text = value(content, "fields.gross_total") or value(content, "fields.net_total")
    stated = Decimal(text) if text and not shape_fault("gross_total", text) else None
    return stated if stated is not None and abs(stated) < LARGEST else None


def wanted_on(content: Content) -> date | None:
    """The day on which the buyer wants the goods."""
    path = "fields.requested_delivery_date"
    text = value(content, path)
    return date.fromisoformat(text) if text and not shape_fault(path, text) else None
