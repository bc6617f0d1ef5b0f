"""Confirming: a draft becomes a priced, numbered order, with all that has to leave because of it, in one transaction."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

from sqlmodel import Session, select

from config.settings import Settings
from models.audit import record
from models.claims import release
from models.drafts import check_version, find_draft, lock_draft, save
from models.errors import DraftClosed, Refusal
from models.leaving import write_hand_overs, write_receipt
from models.numbers import next_number
from models.ordering import Obstacle, Wanted
from models.outcomes import write_outcome
from models.pricing import PricedOrder, Prices
from models.tables import Draft, Order, OrderLine, now
from models.weighing import weigh


class NotConfirmable(Refusal):
    """Something hinders confirming; `obstacles` says what, each with a code, a path and a sentence."""

    def __init__(self, obstacles: Sequence[Obstacle]) -> None:
        super().__init__("; ".join(obstacle.message for obstacle in obstacles))
        self.obstacles = tuple(obstacles)


class AlreadyConfirmed(Refusal):
    """Another clerk was first; `number` is the order's."""

    def __init__(self, number: str, by: str) -> None:
        super().__init__(f"{by} has confirmed this draft already; it is order {number}")
        self.number = number


class SecondLookNeeded(Refusal):
    """The amount needs two clerks: this would be the first confirmation, or the same clerk's second; `by` is who gave the first."""

    def __init__(self, limit: Decimal, by: str = "") -> None:
        first = f"{by} has confirmed it once; another clerk must look, too" if by else "confirm it as the first of two clerks"
        super().__init__(f"orders above {limit} need two clerks: {first}")
        self.limit = limit
        self.by = by


@dataclass(frozen=True, slots=True)
class Preview:
    """What confirming would give: the prices where they can be told, and what hinders."""

    priced: PricedOrder | None
    problems: tuple[Obstacle, ...] = ()


def preview(
    session: Session, draft_id: int, prices: Prices = "ours", per_line: Mapping[int, Prices] | None = None, today: date | None = None
) -> Preview:
    """What the order would cost today, and what stands in its way; changes nothing. Raises UnknownDraft, NotImported."""
    draft = find_draft(session, draft_id)
    weighed = weigh(session, draft, prices, per_line or {}, today or now().date())
    return Preview(weighed.priced, weighed.obstacles)


def confirm(
    session: Session,
    draft_id: int,
    version: int,
    who: str,
    settings: Settings,
    prices: Prices = "ours",
    per_line: Mapping[int, Prices] | None = None,
    at: datetime | None = None,
    seen_total: Decimal | None = None,
) -> Order:
    """The order: numbered without gaps, priced with ours or the stated prices (`per_line`, counted from 0, overrides).

    `seen_total` is the gross total that the clerk was shown: when an import has changed a price since, nothing is confirmed unseen.
    Confirming again what the same clerk has just confirmed (a double click) gives the same order. Raises NotConfirmable,
    AlreadyConfirmed, SecondLookNeeded, StaleDraft, DraftClosed, UnknownDraft, NotImported.
    """
    at = at or now()
    draft = lock_draft(session, draft_id)
    if draft.state == "confirmed":
        return _confirmed_before(session, draft, version, who)
    wanted, priced = _ready(session, draft, version, prices, per_line or {}, settings, at, seen_total)
    limit = settings.review.second_look_above
    if limit is not None and priced.gross_total > limit and draft.first_look_by in ("", who):
        raise SecondLookNeeded(limit, draft.first_look_by)
    order = _write_order(session, draft, wanted, priced, who, settings, at)
    write_receipt(session, order, wanted.data.company, settings, at)
    write_hand_overs(session, order, settings, at)
    release(session, draft_id)
    draft.state, draft.closed_at, draft.closed_by, draft.answered_at = "confirmed", at, who, None
    save(session, draft)
    write_outcome(session, draft, at)
    record(session, who, "confirm", "draft", draft_id, after={"order": order.number})
    record(
        session, who, "confirm", "order", order.number, after={"draft": draft_id, "prices": prices, "gross_total": str(order.gross_total)}
    )
    session.flush()
    return order


def first_look(
    session: Session,
    draft_id: int,
    version: int,
    who: str,
    settings: Settings,
    per_line: Mapping[int, Prices] | None = None,
    at: datetime | None = None,
) -> Draft:
    """The first of two confirmations of an order that `confirm` refuses with SecondLookNeeded: the draft waits for another clerk's.

    Any change of the draft makes it void. Raises as `confirm` does; SecondLookNeeded where this clerk has given the first already.
    """
    draft = lock_draft(session, draft_id)
    _, priced = _ready(session, draft, version, "ours", per_line or {}, settings, at or now(), None)
    if draft.first_look_by:
        raise SecondLookNeeded(settings.review.second_look_above or Decimal(0), draft.first_look_by)
    draft.first_look_by, draft.answered_at = who, None
    release(session, draft_id)
    record(session, who, "first look", "draft", draft_id, after={"gross_total": str(priced.gross_total)})
    return save(session, draft)


def _ready(
    session: Session,
    draft: Draft,
    version: int,
    prices: Prices,
    per_line: Mapping[int, Prices],
    settings: Settings,
    at: datetime,
    seen_total: Decimal | None,
) -> tuple[Wanted, PricedOrder]:
    """What is ordered and what it costs, of a draft that nothing hinders."""
    if draft.state != "open":
        raise DraftClosed(f"draft {draft.id} is not open any more ({draft.state}); open it again first")
    check_version(draft, version)
    weighed = weigh(session, draft, prices, per_line, at.astimezone(ZoneInfo(settings.time_zone)).date())
    if weighed.obstacles or weighed.priced is None:
        raise NotConfirmable(weighed.obstacles)
    if seen_total is not None and seen_total != weighed.priced.gross_total:
        words = f"the total has changed from {seen_total} to {weighed.priced.gross_total} since it was shown; look at the prices again"
        raise NotConfirmable([Obstacle("total_changed", "lines", words)])
    return weighed.wanted, weighed.priced


def _confirmed_before(session: Session, draft: Draft, version: int, who: str) -> Order:
    order = session.exec(select(Order).where(Order.draft_id == draft.id)).one()
    if order.confirmed_by == who and draft.version == version + 1:
        return order
    raise AlreadyConfirmed(order.number, order.confirmed_by)


def _write_order(session: Session, draft: Draft, wanted: Wanted, priced: PricedOrder, who: str, settings: Settings, at: datetime) -> Order:
    """The order with a new number, or with the number of a confirmation of this draft that was taken back."""
    order = session.exec(select(Order).where(Order.draft_id == draft.id).with_for_update()).first() or _numbered(
        session, draft, settings, at
    )
    for name, value in _order_values(wanted, priced).items():
        setattr(order, name, value)
    order.confirmed_by, order.confirmed_at = who, at
    order.state, order.final_at = "confirmed", at + timedelta(seconds=settings.web.grace_s)
    session.add(order)
    session.flush()
    session.add_all(_order_lines(order, wanted, priced))
    return order


def _numbered(session: Session, draft: Draft, settings: Settings, at: datetime) -> Order:
    year = at.astimezone(ZoneInfo(settings.time_zone)).year
    sequence = next_number(session, "order", year)
    return Order(number=f"{year}-{sequence:06d}", year=year, sequence=sequence, draft_id=draft.id or 0)  # type: ignore[call-arg]


def _order_values(wanted: Wanted, priced: PricedOrder) -> dict[str, Any]:
    return {
        "customer_number": wanted.customer.customer_number if wanted.customer else "",
        "buyer_order_number": wanted.text("order_number"),
        "order_date": wanted.day("order_date"),
        "requested_delivery_date": wanted.day("requested_delivery_date"),
        "currency": priced.currency,
        "language": wanted.language,
        "payment_method": wanted.payment_method,
        "buyer": wanted.buyer,
        "bill_to": wanted.bill_to,
        "ship_to": wanted.ship_to,
        "note": wanted.text("note"),
        "goods_net": priced.goods_net,
        "shipping_net": priced.shipping_net,
        "net_total": priced.net_total,
        "tax_total": priced.tax_total,
        "gross_total": priced.gross_total,
        "taxes": [{"tax_class": t.tax_class, "percent": str(t.percent), "net": str(t.net), "tax": str(t.tax)} for t in priced.taxes],
    }


def _order_lines(order: Order, wanted: Wanted, priced: PricedOrder) -> list[OrderLine]:
    return [
        OrderLine(
            order_id=order.id or 0,
            position=position,
            sku=line.article.sku,
            buyer_sku=wanted.line_text(position - 1, "buyer_sku"),
            description=_name(line.article.name_de, line.article.name_en, order.language) or wanted.line_text(position - 1, "description"),
            quantity=line.quantity,
            unit=line.article.unit,
            unit_price=line.unit_price,
            line_total=line.line_total,
            list_price=line.our_price,
            stated_price=line.stated_price,
            tax_class=line.tax_class,
            tax_percent=line.tax_percent,
        )
        for position, line in enumerate(priced.lines, start=1)
    ]


def _name(german: str, english: str, language: str) -> str:
    return (german or english) if language == "de" else (english or german)
