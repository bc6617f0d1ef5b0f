"""Taking a confirmation back, as long as nothing has left because of it."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, and_, or_
from sqlmodel import Session, col, delete, select

from models.audit import record
from models.drafts import lock_draft, save
from models.earlier import lines_of
from models.errors import OrderFinal, UnknownOrder
from models.leaving import withdraw_all
from models.tables import Draft, Order, OrderLine, Outcome, now


def is_final(order: Order, at: datetime | None = None) -> bool:
    """Whether the order can no longer be taken back by the clock; something that has left makes it final, too."""
    return order.final_at is None or order.final_at <= (at or now())


def final_by(at: datetime) -> ColumnElement[bool]:
    """The orders that are confirmed and can no longer be taken back by the clock."""
    return and_(col(Order.state) == "confirmed", or_(col(Order.final_at).is_(None), col(Order.final_at) <= at))


def take_back(session: Session, order_number: str, who: str, at: datetime | None = None) -> Draft:
    """The draft waits again, as it was when it was confirmed; receipt and hand-overs never leave.

    The order keeps its number, without lines, and gets them anew when the draft is confirmed again: so no number is missing and none
    is given twice. Raises OrderFinal once the grace time is over or something is on its way, UnknownOrder.
    """
    at = at or now()
    draft_id = session.exec(select(Order.draft_id).where(Order.number == order_number)).first()
    if draft_id is None:
        raise UnknownOrder(f"there is no order {order_number}")
    draft = lock_draft(session, draft_id)
    order = session.exec(
        select(Order).where(Order.number == order_number).with_for_update().execution_options(populate_existing=True)
    ).one()
    if order.state == "taken_back":
        return draft
    if is_final(order, at):
        raise OrderFinal(f"order {order_number} is final: the time for taking it back is over")
    if not withdraw_all(session, order.id or 0):
        raise OrderFinal(f"order {order_number} is final: its receipt or hand-over is on its way")
    record(session, who, "take back", "order", order_number, before=_as_it_was(session, order), after={"draft": draft_id})
    session.exec(delete(OrderLine).where(col(OrderLine.order_id) == order.id))
    session.exec(delete(Outcome).where(col(Outcome.draft_id) == draft_id))
    order.state = "taken_back"
    session.add(order)
    draft.state, draft.closed_at, draft.closed_by, draft.first_look_by = "open", None, "", ""
    record(session, who, "take back", "draft", draft_id, before={"order": order_number})
    return save(session, draft)


def _as_it_was(session: Session, order: Order) -> dict[str, Any]:
    lines = [{"sku": line.sku, "quantity": str(line.quantity), "unit_price": str(line.unit_price)} for line in lines_of(session, order)]
    return {"gross_total": str(order.gross_total), "lines": lines}
