"""What came before a draft: the earlier orders and waiting drafts of the same buyer, and what is usually ordered of an article."""

from __future__ import annotations

import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from functools import cache
from typing import Any

import sqlalchemy
from sqlalchemy import ARRAY, JSON, ColumnElement, Executable, Integer, Text, any_, bindparam, cast, literal, null, union_all
from sqlalchemy.orm import aliased
from sqlmodel import Session, col, select

from models.content import Content, shape_fault, value
from models.database import padded
from models.tables import Draft, Order, OrderLine

SHORT_WHILE = timedelta(days=14)
MOST_EARLIER = 60  # orders of one buyer within SHORT_WHILE: more than four a day are not looked through, each time a draft opens
MOST_OF_ONE = 50
TELLING = 5  # articles by which the drafts of the same goods are found before their lines are compared; of fewer the last is asked again

Goods = Counter[tuple[str, Decimal]]

# Built once, as all that a page of a draft asks: building a question costs the interpreter as much as asking it
_LAST_QUANTITIES = (
    select(col(OrderLine.quantity))
    .where(col(OrderLine.sku) == bindparam("sku"))
    .order_by(col(OrderLine.order_id).desc())
    .limit(MOST_OF_ONE)
)
_HIS_ORDERS = (
    select(col(Order.id))
    .where(col(Order.customer_number) == bindparam("customer"))
    .order_by(col(Order.confirmed_at).desc())
    .limit(MOST_EARLIER)
)
_HIS_QUANTITIES = (
    select(col(OrderLine.sku), col(OrderLine.quantity))
    .where(col(OrderLine.order_id).in_(_HIS_ORDERS), col(OrderLine.sku).in_(bindparam("skus", expanding=True)))
    .order_by(col(OrderLine.order_id).desc())
)


@dataclass(frozen=True, slots=True)
class Earlier:
    """An earlier order (`name` is its number) or a draft that still waits (`name` is its id), with the buyer's number."""

    id: int
    name: str
    waits: bool
    at: datetime
    order_number: str


def earlier_of(session: Session, draft: Draft, number: str = "") -> list[Earlier]:
    """The buyer's newest orders of a short while, those of this number (else its own), and the newest drafts that wait; newest first."""
    told = {
        **_buyer(draft),
        "number": number or value(draft.content, "fields.order_number"),
        "since": draft.created_at - SHORT_WHILE,
    }
    return _found(draft, session.execute(_earlier_query(bool(draft.customer_number)), told))


def same_numbered(session: Session, draft: Draft, earlier: Sequence[Earlier], number: str = "") -> Earlier | None:
    """The newest order or waiting draft of this number (else the draft's): alike among `earlier`, written the same among all."""
    number = number or value(draft.content, "fields.order_number")
    if not number:
        return None
    alike = [one for one in earlier if same_number(number, one.order_number)]
    if sum(one.waits for one in earlier) >= MOST_EARLIER:  # else all that wait are among them
        waiting = session.execute(_numbered_query(bool(draft.customer_number)), {**_buyer(draft), "number": number})
        alike = _newest([*alike, *_found(draft, waiting)])
    return next((one for one in alike if _has_number(session, one)), None)


def same_goods(session: Session, draft: Draft, earlier: Sequence[Earlier]) -> Earlier | None:
    """The newest of `earlier` within a short while that asks for the same articles in the same quantities."""
    goods = goods_of(draft.content)
    near = [one for one in earlier if abs(draft.created_at - one.at) <= SHORT_WHILE]
    if not goods or not near:
        return None
    ordered = _ordered(session, [one.id for one in near if not one.waits], goods)
    drafted = _drafted(session, [one.id for one in near if one.waits], goods)
    return next((one for one in near if (drafted if one.waits else ordered).get(one.id) == goods), None)


def last_order(session: Session, draft: Draft) -> Order | None:
    """The buyer's last confirmed order; None where there is none."""
    most = 1 if draft.customer_number else MOST_EARLIER
    newest = next(iter(_found(draft, session.execute(_last_query(bool(draft.customer_number)), {**_buyer(draft), "most": most}))), None)
    return session.get(Order, newest.id) if newest else None


def lines_of(session: Session, order: Order) -> list[OrderLine]:
    """The lines of an order, in their order."""
    return list(session.exec(select(OrderLine).where(OrderLine.order_id == order.id).order_by(col(OrderLine.position))))


def usual_quantities(session: Session, skus: Sequence[str]) -> dict[str, list[Decimal]]:
    """The quantities last ordered of each article by anybody, newest first."""
    # One question for each article: together they would have to be sorted, all that was ever ordered of them
    return {sku: list(session.execute(_LAST_QUANTITIES, {"sku": sku}).scalars()) for sku in dict.fromkeys(skus)}


def customers_quantities(session: Session, skus: Sequence[str], customer_number: str) -> dict[str, list[Decimal]]:
    """The quantities of each article in this customer's last MOST_EARLIER orders, newest first."""
    found: defaultdict[str, list[Decimal]] = defaultdict(list)
    for sku, quantity in session.execute(_HIS_QUANTITIES, {"customer": customer_number, "skus": padded(sorted(set(skus)))}):
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
    return one == other or (bool(_folded(one)) and _folded(one) == _folded(other))


def _folded(number: str) -> str:
    return "".join(character for character in number.casefold() if character.isalnum())


def _newest(found: Iterable[Earlier]) -> list[Earlier]:
    return sorted(found, key=lambda one: one.at, reverse=True)


def _has_number(session: Session, one: Earlier) -> bool:
    """A draft's column may hold the number of which it only speaks; its content says whether it is its own."""
    return not one.waits or bool(value(session.get_one(Draft, one.id).content, "fields.order_number"))


def _ordered(session: Session, orders: Sequence[int], goods: Goods) -> dict[int, Goods]:
    """What was ordered, by the orders' ids; only of those that have one of these goods, else they cannot have all."""
    if not orders:
        return {}
    sku, quantity = min(goods)
    found: defaultdict[int, Goods] = defaultdict(Counter)
    told = {"ids": orders, "sku": sku, "quantity": quantity}
    for order_id, article, count in session.execute(_ordered_query(session.get_bind().dialect.name), told):
        found[order_id][article, count] += 1
    return found


def _drafted(session: Session, drafts: Sequence[int], goods: Goods) -> dict[int, Goods]:
    """What the drafts ask for that may ask for these goods, by their ids; of the others not even the lines are loaded."""
    if not drafts:
        return {}
    skus = sorted({json.dumps(sku) for sku, _ in goods})
    written = {f"written_{place}": _anywhere(skus[min(place, len(skus) - 1)]) for place in range(TELLING)}
    rows = session.execute(_drafted_query(session.get_bind().dialect.name), {"ids": drafts, **written})
    return {number: goods_of({"lines": lines}) for number, lines in rows}


def _anywhere(text: str) -> str:
    """The pattern of a LIKE, escaped by «/», for what has this text in it."""
    return "%" + re.sub("[/%_]", r"/\g<0>", text) + "%"


def is_the_buyers(order: Order, draft: Draft) -> bool:
    """Whether an order is of the draft's buyer: the same customer, or a stranger of the same e-mail address or name."""
    if draft.customer_number or order.customer_number:
        return draft.customer_number == order.customer_number
    return _is_the_strangers(order.buyer, draft)


def _is_the_strangers(buyer: Content, draft: Draft) -> bool:
    stated = {part: value(draft.content, f"fields.buyer_{part}").casefold() for part in ("email", "name")}
    return any(text and text == str(buyer.get(part, "")).casefold() for part, text in stated.items())


def _buyer(draft: Draft) -> dict[str, object]:
    return {"before": draft.id, "customer": draft.customer_number, "title": draft.title}


def _found(draft: Draft, rows: Iterable[Any]) -> list[Earlier]:
    """Each once, newest first; orders of buyers who are not on file are told by their e-mail address or name."""
    his = (row for row in rows if draft.customer_number or row.waits or _is_the_strangers(row.buyer, draft))
    return _newest(
        dict.fromkeys(Earlier(row.id, str(row.id) if row.waits else row.name, row.waits, row.at, row.order_number) for row in his)
    )


@cache
def _earlier_query(known: bool) -> Executable:
    """One question for three: newest orders, orders of the number, newest drafts. Of a buyer who is on file (`known`) or is not."""
    lately = _orders(known).where(col(Order.confirmed_at) >= bindparam("since")).limit(MOST_EARLIER)
    numbered = _orders(known).where(col(Order.buyer_order_number) == bindparam("number"), bindparam("number") != "")
    return union_all(*(sqlalchemy.select(one.subquery()) for one in (lately, numbered, _waiting(known).limit(MOST_EARLIER))))


@cache
def _ordered_query(dialect: str) -> Executable:
    """The lines of those orders that have an article in a quantity."""
    line = aliased(OrderLine)
    having = select(line.order_id).where(
        _among(line.order_id, dialect), line.sku == bindparam("sku"), line.quantity == bindparam("quantity")
    )
    return select(col(OrderLine.order_id), col(OrderLine.sku), col(OrderLine.quantity)).where(col(OrderLine.order_id).in_(having))


@cache
def _drafted_query(dialect: str) -> Executable:
    """The lines of those drafts that have TELLING texts in their content."""
    texts = (cast(col(Draft.content), Text).like(bindparam(f"written_{place}"), escape="/") for place in range(TELLING))
    return select(col(Draft.id), Draft.content["lines"]).where(_among(col(Draft.id), dialect), *texts)


def _among(number: Any, dialect: str) -> ColumnElement[bool]:
    """Whether a number is one of «ids»; in PostgreSQL they are one array: sixty parameters would be read anew with each question."""
    if dialect == "postgresql":
        return col(number) == any_(bindparam("ids", type_=ARRAY(Integer)))
    return col(number).in_(bindparam("ids", expanding=True))


@cache
def _numbered_query(known: bool) -> Executable:
    query: Executable = _waiting(known).where(col(Draft.order_number) == bindparam("number"))
    return query


@cache
def _last_query(known: bool) -> Executable:
    query: Executable = _orders(known).limit(bindparam("most"))
    return query


def _orders(known: bool) -> Any:
    """The buyer's confirmed orders, newest first."""
    columns: Any = (
        col(Order.id).label("id"), literal(value=False).label("waits"), col(Order.number).label("name"),
        col(Order.confirmed_at).label("at"), col(Order.buyer_order_number).label("order_number"),
    )  # fmt: skip
    query = sqlalchemy.select(*columns, *(() if known else (col(Order.buyer).label("buyer"),)))
    return query.where(col(Order.customer_number) == bindparam("customer"), col(Order.state) == "confirmed").order_by(
        col(Order.confirmed_at).desc()
    )


def _waiting(known: bool) -> Any:
    """The buyer's drafts that came before this one and still wait, newest first; of buyers who are not on file those of the same name."""
    columns: Any = (
        col(Draft.id).label("id"), literal(value=True).label("waits"), literal("").label("name"),
        col(Draft.created_at).label("at"), col(Draft.order_number).label("order_number"),
    )  # fmt: skip
    query = sqlalchemy.select(*columns, *(() if known else (cast(null(), JSON).label("buyer"),))).where(
        col(Draft.state) == "open",
        col(Draft.kind) == "order",
        col(Draft.id) < bindparam("before"),
        col(Draft.customer_number) == bindparam("customer"),
    )
    return (query if known else query.where(col(Draft.title) == bindparam("title"))).order_by(col(Draft.id).desc())
