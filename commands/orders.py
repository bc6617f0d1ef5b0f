"""`mailorder orders`: the confirmed orders, and where their receipt and hand-over stand."""

from __future__ import annotations

import json

from rich.console import Console
from rich.markup import escape
from rich.table import Table
from sqlmodel import Session, col, select

from commands.start import ready_database
from config.settings import Settings
from dispatch.order_json import order_json
from models.database import snapshot
from models.tables import Order, OrderLine, Outbox


def list_orders(settings: Settings, limit: int, as_json: bool) -> None:
    """Prints the newest orders, newest first: a table, or one JSON object a line."""
    with snapshot(ready_database(settings)) as session:
        orders = session.exec(select(Order).order_by(col(Order.id).desc()).limit(limit)).all()
        if as_json:
            for order in orders:
                print(json.dumps(order_json(order, _lines(session, order)), ensure_ascii=False))  # noqa: T201
        else:
            Console(highlight=False).print(_table(session, list(orders)))


def _lines(session: Session, order: Order) -> list[OrderLine]:
    return list(session.exec(select(OrderLine).where(OrderLine.order_id == order.id).order_by(col(OrderLine.position))))


def _table(session: Session, orders: list[Order]) -> Table:
    table = Table(box=None, padding=(0, 2))
    for name in ("order", "confirmed", "customer", "buyer's number", "gross", "", "receipt", "hand-over"):
        table.add_column(name, justify="right" if name == "gross" else "left")
    for order in orders:
        leaving = session.exec(select(Outbox).where(Outbox.order_id == order.id)).all()
        receipt = ", ".join(_state(row) for row in leaving if row.kind == "receipt")
        hand_over = ", ".join(f"{row.target} {_state(row)}" for row in leaving if row.kind == "hand_over")
        confirmed = f"{order.confirmed_at:%Y-%m-%d %H:%M} {order.confirmed_by}"
        buyer = order.customer_number or str(order.bill_to.get("name") or "")
        row = (order.number, confirmed, buyer, order.buyer_order_number, str(order.gross_total), order.currency, receipt, hand_over)
        table.add_row(*(escape(text) for text in row))
    return table


def _state(row: Outbox) -> str:
    return f"{row.state} ({row.error})" if row.error else row.state
