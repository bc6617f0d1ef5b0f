"""What a waiting draft is worth, to sort the queue by: what confirming it would give, else what the buyer states."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from sqlmodel import Session

from models.content import Content, shape_fault, value
from models.errors import NotImported
from models.tables import Draft
from models.weighing import LARGEST_TOTAL, TOO_LARGE, chosen_prices, weigh


def gross_value(session: Session, draft: Draft, today: date) -> Decimal | None:
    """The gross total at today's prices and the clerk's choices; the stated one where it cannot be priced; None where neither is known."""
    if not draft.content["lines"]:
        return stated_value(draft.content)
    try:
        weighed = weigh(session, draft, "ours", chosen_prices(draft), today)
    except NotImported:
        return stated_value(draft.content)
    if weighed.priced is not None:
        return weighed.priced.gross_total if weighed.priced.gross_total < LARGEST_TOTAL else None
    return None if any(obstacle.code == TOO_LARGE for obstacle in weighed.obstacles) else stated_value(draft.content)


def stated_value(content: Content) -> Decimal | None:
    """The total that the buyer states; None where there is none that can be one."""
    text = value(content, "fields.gross_total") or value(content, "fields.net_total")
    stated = Decimal(text) if text and not shape_fault("gross_total", text) else None
    return stated if stated is not None and abs(stated) < LARGEST_TOTAL else None


def wanted_on(content: Content) -> date | None:
    """The day on which the buyer wants the goods."""
    path = "fields.requested_delivery_date"
    text = value(content, path)
    return date.fromisoformat(text) if text and not shape_fault(path, text) else None
