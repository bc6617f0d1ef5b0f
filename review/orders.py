"""Confirmed orders: the list, and one with its receipt and hand-over."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter
from sqlalchemy import func
from sqlmodel import Session, col, or_, select
from starlette.responses import Response

from dispatch.outbox import try_again
from models.audit import history
from models.database import snapshot, transaction
from models.desk_tables import Question
from models.errors import UnknownOrder
from models.tables import Order, OrderLine, Outbox
from models.taking_back import is_final, take_back
from review.articles import like
from review.bench import Bench
from review.draft.happened import told
from review.pages import page, see
from review.visitors import OwnForm, SignedIn, number

PAGE = 50

router = APIRouter(include_in_schema=False)


@router.get("/orders")
def list_orders(bench: Bench, clerk: SignedIn, q: str = "", before: int = 0, troubled: bool = False) -> Response:
    """The newest first; `troubled` only those of which something could not be sent."""
    with snapshot(bench.engine) as session:
        query = select(Order).order_by(col(Order.id).desc()).limit(PAGE + 1)
        for word in q.split()[:8]:
            query = query.where(_mentions(word))
        if before:
            query = query.where(col(Order.id) < before)
        if troubled:
            query = query.where(col(Order.id).in_(select(Outbox.order_id).where(Outbox.state == "failed")))
        rows = list(session.exec(query))
        states = _states(session, rows)
    more = rows[PAGE - 1].id if len(rows) > PAGE else None
    return page(bench, "orders.html", clerk, orders=rows[:PAGE], states=states, q=q, more=more, troubled=troubled)


@router.get("/orders/{order_number}")
def show_order(order_number: str, bench: Bench, clerk: SignedIn) -> Response:
    """One order with its lines and what has left because of it."""
    with snapshot(bench.engine) as session:
        order = session.exec(select(Order).where(Order.number == order_number)).first()
        if order is None:
            raise UnknownOrder(f"there is no order {order_number}")
        lines = list(session.exec(select(OrderLine).where(OrderLine.order_id == order.id).order_by(col(OrderLine.position))))
        leaving = list(session.exec(select(Outbox).where(Outbox.order_id == order.id).order_by(col(Outbox.id))))
        changes = told(history(session, "order", order.number), clerk.texts)
    return page(bench, "order.html", clerk, order=order, lines=lines, leaving=leaving, final=is_final(order), happened=changes)


@router.post("/orders/{order_number}/take-back")
def take_confirmation_back(order_number: str, bench: Bench, clerk: SignedIn, form: OwnForm) -> Response:  # noqa: ARG001
    """The confirmation is taken back before anything has left; its draft is open again."""
    with transaction(bench.engine) as session:
        draft = take_back(session, order_number, clerk.name)
    return see(f"/drafts/{draft.id}")


@router.post("/outbox/try-again")
def send_again(bench: Bench, clerk: SignedIn, form: OwnForm) -> Response:
    """What could not be sent is due again."""
    with transaction(bench.engine) as session:
        row = try_again(session, number(form, "id"), clerk.name)
        question = session.exec(select(Question.draft_id).where(Question.key == row.key)).first()
        order = session.get(Order, row.order_id) if row.order_id else None
    if question:
        return see(f"/drafts/{question}")
    return see(f"/orders/{order.number}" if order else "/cases")


def _mentions(word: str) -> Any:
    fields = (Order.number, Order.buyer_order_number, Order.customer_number)
    return or_(
        *(col(field).ilike(like(word), escape="\\") for field in fields), func.lower(_buyer_name()).like(like(word.lower()), escape="\\")
    )


def _buyer_name() -> Any:
    return Order.__table__.c.buyer["name"].as_string()  # type: ignore[attr-defined]


def _states(session: Session, orders: list[Order]) -> dict[int, str]:
    """For each order the worst of what has to leave: failed, due, released, or done."""
    worst = ("failed", "due", "released", "done")
    found: dict[int, str] = {}
    for row in session.exec(select(Outbox).where(col(Outbox.order_id).in_([order.id for order in orders]))):
        known = found.get(row.order_id or 0, "done")
        found[row.order_id or 0] = min(known, row.state, key=worst.index)
    return found
