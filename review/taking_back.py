"""The confirmation that a clerk has just given and can still take back, wherever the clerk is by now."""

from __future__ import annotations

from sqlalchemy import bindparam
from sqlmodel import Session, col, select

from models.tables import Order, now

_NOT_FINAL = (
    select(Order)
    .where(col(Order.final_at) > bindparam("now"), Order.state == "confirmed", Order.confirmed_by == bindparam("who"))
    .order_by(col(Order.final_at).desc(), col(Order.id).desc())
    .limit(1)
)


def last_confirmed(session: Session, who: str) -> Order | None:
    """The order that this clerk confirmed last, while it is not final; None where there is none."""
    return session.exec(_NOT_FINAL, params={"now": now(), "who": who}).first()


def seconds_left(order: Order | None) -> int:
    """How long an order can still be taken back, in whole seconds; by our clock, so that the browser's may be wrong."""
    left = (order.final_at - now()).total_seconds() if order and order.final_at else 0
    return max(0, int(left))
