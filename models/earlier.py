"""What came before a draft: the earlier orders and waiting drafts of the same buyer, and what is usually ordered of an article."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

from sqlalchemy import ColumnElement, true
from sqlalchemy.orm import defer
from sqlmodel import Session, col, select

from models.content import Content, shape_fault, value
from models.tables import Draft, Order, OrderLine

SHORT_WHILE = timedelta(days=14)
MOST_EARLIER = 60  # orders of one buyer within SHORT_WHILE: more than four a day are not looked through, each time a draft opens
MOST_OF_ONE = 50

Goods = Counter[tuple[str, Decimal]]


@dataclass(frozen=True, slots=True)
class Earlier:
    """An earlier order (`name` is its number) or a draft that still waits (`name` is its id), with the buyer's number and the goods."""

    name: str
    waits: bool
    at: datetime
    order_number: str
    goods: Goods


def earlier_of(session: Session, draft: Draft) -> list[Earlier]:
    """The buyer's confirmed orders of the same number or of a short while, and drafts that came before and wait; newest first."""
    number = value(draft.content, "fields.order_number")
    orders = _orders(session, draft, col(Order.confirmed_at) >= draft.created_at - SHORT_WHILE, col(Order.confirmed_at))
    if number:  # a query of its own: with an «or» neither index helps, and all orders of the customer are read
        known = {order.id for order in orders}
        orders += [order for order in _orders(session, draft, col(Order.buyer_order_number) == number) if order.id not in known]
    ordered = _ordered(session, orders)
    found = [Earlier(o.number, False, o.confirmed_at, o.buyer_order_number, ordered[o.id]) for o in orders]
    for other in _waiting(session, draft):
        stated = value(other.content, "fields.order_number")
        found.append(Earlier(str(other.id), True, other.created_at, stated, goods_of(other.content)))
    return sorted(found, key=lambda one: one.at, reverse=True)


def last_order(session: Session, draft: Draft) -> Order | None:
    """The buyer's last confirmed order; None where there is none."""
    most = 1 if draft.customer_number else MOST_EARLIER
    return next(iter(_orders(session, draft, true(), col(Order.confirmed_at), most)), None)


def lines_of(session: Session, order: Order) -> list[OrderLine]:
    """The lines of an order, in their order."""
    return list(session.exec(select(OrderLine).where(OrderLine.order_id == order.id).order_by(col(OrderLine.position))))


def usual_quantities(session: Session, skus: Sequence[str], customer_number: str = "") -> dict[str, list[Decimal]]:
    """The quantities last ordered of each article, newest first: by anybody, or by this customer in his last MOST_EARLIER orders."""
    lines = select(col(OrderLine.sku), col(OrderLine.quantity)).order_by(col(OrderLine.order_id).desc())
    if customer_number:
        his = select(col(Order.id)).where(Order.customer_number == customer_number).order_by(col(Order.confirmed_at).desc())
        of_his = col(OrderLine.order_id).in_(list(session.exec(his.limit(MOST_EARLIER))))
        queries = [lines.where(of_his, col(OrderLine.sku).in_(set(skus)))]
    else:  # one for each article: together they would have to be sorted, all that was ever ordered of them
        queries = [lines.where(OrderLine.sku == sku).limit(MOST_OF_ONE) for sku in dict.fromkeys(skus)]
    found: defaultdict[str, list[Decimal]] = defaultdict(list)
    for query in queries:
        for sku, quantity in session.exec(query):
            if len(found[sku]) < MOST_OF_ONE:
                found[sku].append(quantity)
    return found


def goods_of(content: Content) -> Goods:
    """The articles of a draft with their quantities; empty where a line lacks one of the two, and nothing can be compared."""
    found: Goods = Counter()
    for number in range(len(content["lines"])):
        sku, quantity = value(content, f"lines.{number}.sku"), value(content, f"lines.{number}.quantity")
        if not sku or not quantity or shape_fault("quantity", quantity):
            return Counter()
        found[sku, Decimal(quantity)] += 1
    return found


def same_number(one: str, other: str) -> bool:
    """Whether two order numbers are the same, case, blanks and dashes aside."""
    return bool(_folded(one)) and _folded(one) == _folded(other)


def _folded(number: str) -> str:
    return "".join(character for character in number.casefold() if character.isalnum())


def _ordered(session: Session, orders: Sequence[Order]) -> defaultdict[int | None, Goods]:
    """What was ordered, by the orders' ids."""
    lines = select(col(OrderLine.order_id), col(OrderLine.sku), col(OrderLine.quantity)).where(
        col(OrderLine.order_id).in_([o.id for o in orders])
    )
    found: defaultdict[int | None, Goods] = defaultdict(Counter)
    for order_id, sku, quantity in session.exec(lines) if orders else ():
        found[order_id][sku, quantity] += 1
    return found


def _orders(
    session: Session, draft: Draft, concerned: ColumnElement[bool], newest: Any = col(Order.id), most: int = MOST_EARLIER
) -> list[Order]:
    """The buyer's orders, newest first by `newest`; buyers who are not on file are told by their e-mail address or name."""
    query = select(Order).where(Order.customer_number == draft.customer_number, Order.state == "confirmed", concerned)
    needless = (defer(one) for one in (Order.bill_to, Order.ship_to, Order.taxes, Order.note))  # type: ignore[arg-type]
    orders = session.exec(query.options(*needless).order_by(newest.desc()).limit(most))
    return [order for order in orders if is_the_buyers(order, draft)]


def is_the_buyers(order: Order, draft: Draft) -> bool:
    """Whether an order is of the draft's buyer: the same customer, or a stranger of the same e-mail address or name."""
    if draft.customer_number or order.customer_number:
        return draft.customer_number == order.customer_number
    stated = {part: value(draft.content, f"fields.buyer_{part}").casefold() for part in ("email", "name")}
    return any(text and text == str(order.buyer.get(part, "")).casefold() for part, text in stated.items())


def _waiting(session: Session, draft: Draft) -> list[Draft]:
    """The buyer's drafts that came before this one and still wait; of buyers who are not on file those of the same name."""
    query = select(Draft).where(
        Draft.state == "open", Draft.kind == "order", col(Draft.id) < draft.id, Draft.customer_number == draft.customer_number
    )
    if not draft.customer_number:
        query = query.where(Draft.title == draft.title)
    return list(session.exec(query.order_by(col(Draft.id).desc()).limit(MOST_EARLIER)))
