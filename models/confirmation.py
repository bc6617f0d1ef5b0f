"""Confirming: a draft becomes a priced, numbered order, with all that has to leave because of it, in one transaction."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

from sqlmodel import Session, select

from config.settings import Settings
from models.audit import record
from models.drafts import check_version, lock_draft, save
from models.errors import DraftClosed, Refusal, UnknownDraft
from models.leaving import write_hand_overs, write_receipt
from models.numbers import next_number
from models.ordering import Obstacle, Wanted, read_wanted
from models.outcomes import write_outcome
from models.pricing import NotPriceable, PricedOrder, Prices, price_order
from models.tables import Draft, Order, OrderLine, now

LARGEST_TOTAL = Decimal(10**11)  # what the columns hold has another digit to spare
_UNPRICEABLE = ("unknown_article", "bad_quantity", "no_lines", "bad_value")


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


@dataclass(frozen=True, slots=True)
class Preview:
    """What confirming would give: the prices where they can be told, and what hinders."""

    priced: PricedOrder | None
    problems: tuple[Obstacle, ...] = ()


@dataclass(frozen=True, slots=True)
class _Weighed:
    wanted: Wanted
    priced: PricedOrder | None
    obstacles: tuple[Obstacle, ...] = field(default_factory=tuple)


def preview(
    session: Session, draft_id: int, prices: Prices = "ours", per_line: Mapping[int, Prices] | None = None, today: date | None = None
) -> Preview:
    """What the order would cost today, and what stands in its way; changes nothing. Raises UnknownDraft, NotImported."""
    draft = session.get(Draft, draft_id)
    if draft is None:
        raise UnknownDraft(f"there is no draft {draft_id}; go back to the queue")
    weighed = _weigh(session, draft, prices, per_line or {}, today or now().date())
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
    AlreadyConfirmed, StaleDraft, DraftClosed, UnknownDraft, NotImported.
    """
    at = at or now()
    draft = lock_draft(session, draft_id)
    if draft.state == "confirmed":
        return _confirmed_before(session, draft, version, who)
    if draft.state != "open":
        raise DraftClosed(f"draft {draft_id} is not open any more ({draft.state}); open it again first")
    check_version(draft, version)
    today = at.astimezone(ZoneInfo(settings.time_zone)).date()
    weighed = _weigh(session, draft, prices, per_line or {}, today)
    if weighed.obstacles or weighed.priced is None:
        raise NotConfirmable(weighed.obstacles)
    if seen_total is not None and seen_total != weighed.priced.gross_total:
        words = f"the total has changed from {seen_total} to {weighed.priced.gross_total} since it was shown; look at the prices again"
        raise NotConfirmable([Obstacle("total_changed", "lines", words)])
    order = _write_order(session, draft, weighed.wanted, weighed.priced, who, today.year, at)
    write_receipt(session, order, weighed.wanted.data.company, settings, at)
    write_hand_overs(session, order, settings, at)
    draft.state, draft.closed_at, draft.closed_by = "confirmed", at, who
    save(session, draft)
    write_outcome(session, draft, at)
    record(session, who, "confirm", "draft", draft_id, after={"order": order.number})
    record(
        session, who, "confirm", "order", order.number, after={"draft": draft_id, "prices": prices, "gross_total": str(order.gross_total)}
    )
    session.flush()
    return order


def _confirmed_before(session: Session, draft: Draft, version: int, who: str) -> Order:
    order = session.exec(select(Order).where(Order.draft_id == draft.id)).one()
    if order.confirmed_by == who and draft.version == version + 1:
        return order
    raise AlreadyConfirmed(order.number, order.confirmed_by)


def _weigh(session: Session, draft: Draft, prices: Prices, per_line: Mapping[int, Prices], today: date) -> _Weighed:
    wanted = read_wanted(session, draft, prices, per_line)
    if any(obstacle.code in _UNPRICEABLE for obstacle in wanted.obstacles):
        return _Weighed(wanted, None, wanted.obstacles)
    try:
        priced = price_order(wanted.lines, wanted.data, wanted.customer, wanted.ship_to["country"], wanted.buyer["vat_id"], today)
    except NotPriceable as missing:
        return _Weighed(wanted, None, (*wanted.obstacles, Obstacle(missing.code, missing.at, str(missing))))
    if priced.gross_total > LARGEST_TOTAL:
        too_large = Obstacle("too_large", "lines", f"the total of {priced.gross_total} cannot be right; check quantities and prices")
        return _Weighed(wanted, None, (*wanted.obstacles, too_large))
    return _Weighed(wanted, priced, wanted.obstacles)


def _write_order(session: Session, draft: Draft, wanted: Wanted, priced: PricedOrder, who: str, year: int, at: datetime) -> Order:
    sequence = next_number(session, "order", year)
    order = Order(
        number=f"{year}-{sequence:06d}",
        year=year,
        sequence=sequence,
        draft_id=draft.id or 0,
        customer_number=wanted.customer.customer_number if wanted.customer else "",
        buyer_order_number=wanted.text("order_number"),
        order_date=wanted.day("order_date"),
        requested_delivery_date=wanted.day("requested_delivery_date"),
        currency=priced.currency,
        language=wanted.language,
        payment_method=wanted.payment_method,
        buyer=wanted.buyer,
        bill_to=wanted.bill_to,
        ship_to=wanted.ship_to,
        note=wanted.text("note"),
        goods_net=priced.goods_net,
        shipping_net=priced.shipping_net,
        net_total=priced.net_total,
        tax_total=priced.tax_total,
        gross_total=priced.gross_total,
        taxes=[{"tax_class": t.tax_class, "percent": str(t.percent), "net": str(t.net), "tax": str(t.tax)} for t in priced.taxes],
        confirmed_by=who,
        confirmed_at=at,
    )
    session.add(order)
    session.flush()
    session.add_all(_order_lines(order, wanted, priced))
    return order


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
