"""One draft on the clerk's desk: everything that its page shows, gathered in one snapshot."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from sqlmodel import Session, col, or_, select

from config.company import PAYMENT_METHODS, Article, Customer, MasterData
from models.audit import history
from models.checks import all_checks
from models.confirmation import Preview, preview
from models.content import Content, shape_fault, spoken_of, value
from models.drafts import drafts_of
from models.earlier import last_order, lines_of
from models.errors import NotImported, Refusal
from models.masterdata import load_pricing_data
from models.ordering import Obstacle
from models.surroundings import Surroundings
from models.tables import Case, Draft, MessageRow, Order, OrderLine
from models.weighing import chosen_prices
from review.bench import Workbench
from review.draft.evidence import Source, sources
from review.draft.first_values import first_values
from review.draft.happened import Told, told
from review.draft.order_form import FormView, form_view
from review.draft.price_facts import PriceFacts, price_facts
from review.draft.solutions import ways_out
from review.draft.together import Together, together_of
from review.draft.ways import Ways
from review.queue.filters import Filter
from review.queue.waiting import place_of
from review.refusals import obstacle_words
from review.source.documents import NotShown, Shown
from review.texts import Texts
from review.visitors import Clerk

ORDER_KINDS = ("order", "change")


@dataclass(frozen=True, slots=True)
class LastOrder:
    """What the buyer of an order «as last time» ordered last (None: nothing that is known here), and whether the draft holds all of it."""

    order: Order | None
    lines: tuple[OrderLine, ...]
    taken: bool


@dataclass(frozen=True, slots=True)
class Desk:
    """A draft with its form, its source, what it would cost, and its neighbours."""

    draft: Draft
    message: MessageRow | None
    form: FormView
    saved: FormView
    preview: Preview
    obstacles: dict[str, tuple[str, ...]]
    customer: Customer | None
    articles: dict[str, Article]
    payment_methods: tuple[str, ...]
    currency: str
    order: Order | None
    case: Case | None
    siblings: tuple[Draft, ...]
    about: tuple[Order, ...]
    history: tuple[Told, ...]
    second_look_above: Decimal | None
    today: date
    place: tuple[int, int]
    last: LastOrder | None
    checks: tuple[Content, ...]
    together: Together
    ways: Ways
    prices: Mapping[int, PriceFacts]

    @property
    def open(self) -> bool:
        """Whether the clerk can change it: it waits, and nobody else has it open."""
        return self.draft.state == "open" and self.together.holder is None

    @property
    def tomorrow(self) -> str:
        """The first day until which it can be parked."""
        return (self.today + timedelta(days=1)).isoformat()

    @property
    def needs_two(self) -> bool:
        """Whether its amount needs the confirmations of two clerks."""
        limit, priced = self.second_look_above, self.preview.priced
        return limit is not None and priced is not None and priced.gross_total > limit

    @property
    def can_part(self) -> bool:
        """Whether the clerk can say of its pages that they begin another letter, or belong to none."""
        return self.draft.state in ("open", "rejected", "set_aside")

    @property
    def has_form(self) -> bool:
        """Whether it is, or may become, an order."""
        return self.draft.kind in ORDER_KINDS or bool(self.draft.content["lines"])

    @property
    def saved_values(self) -> dict[str, str]:
        """What each field showed when it was last saved, by path; what the clerk sends back is compared with it."""
        return self.saved.values()

    def difference(self, total: str) -> Decimal | None:
        """How much more the buyer's total of this name is than ours; None where one of the two is missing."""
        ours, stated = self.our(total), value(self.draft.content, f"fields.{total}")
        return None if ours is None or not stated or shape_fault(total, stated) else Decimal(stated) - ours

    def our(self, total: str) -> Decimal | None:
        """Our sum beside the buyer's of this name; None while it cannot be told."""
        priced = self.preview.priced
        if priced is None:
            return None
        ours = {
            "shipping": priced.shipping_net,
            "net_total": priced.net_total,
            "tax_total": priced.tax_total,
            "gross_total": priced.gross_total,
        }
        return ours[total]

    @property
    def problems(self) -> list[dict[str, Any]]:
        """What could not be read of the message."""
        return list(self.draft.content.get("problems") or [])


def desk_of(
    session: Session,
    bench: Workbench,
    around: Surroundings,
    clerk: Clerk,
    chosen: Filter | None = None,
    typed: Mapping[str, str] | None = None,
    problems: Mapping[str, str] | None = None,
) -> Desk:
    """Everything about a draft, from what stands beside it."""
    texts, draft = clerk.texts, around.draft
    zone, today = bench.zone, bench.today()
    priced = _preview(session, draft, today)
    content = {**draft.content, "checks": all_checks(session, draft, today, zone)}
    hindering = [(obstacle.code, obstacle.at) for obstacle in priced.problems]
    together = together_of(session, around, clerk.name)
    concerned = _master_data(session, draft)
    company = concerned.company if concerned else None
    form = form_view(content, texts, typed, problems, first_values(session, draft, texts))
    return Desk(
        draft=draft,
        message=around.message,
        form=form,
        saved=form_view(draft.content, texts) if typed else form,
        preview=priced,
        obstacles=_by_place(priced.problems, texts),
        customer=next(iter(concerned.customers), None) if concerned else None,
        articles={article.sku: article for article in concerned.articles} if concerned else {},
        payment_methods=company.payment_methods if company else PAYMENT_METHODS,
        currency=company.currency if company else "EUR",
        order=_order(session, draft),
        case=around.case,
        siblings=tuple(drafts_of(session, draft.message_id)) if draft.message_id and around.siblings > 1 else (draft,),
        about=_about(session, draft),
        history=told(history(session, "draft", draft.id) if around.events else (), texts),
        second_look_above=bench.settings.review.second_look_above,
        today=today,
        place=place_of(session, chosen or Filter(), draft.id or 0),
        last=_last_order(session, draft),
        checks=tuple(content["checks"]),
        together=together,
        ways={} if together.holder else ways_out(session, draft, content["checks"], hindering, company, texts),
        prices=price_facts(session, draft.content, draft.customer_number, today) if draft.state == "open" else {},
    )


def source_of(asked: Future[tuple[Shown, ...]] | None, desk: Desk) -> tuple[tuple[Source, ...], str]:
    """The documents beside the form, and why they cannot be shown if so. Waits for a child process, so it is not part of the snapshot."""
    if asked is None:
        return (), ""
    try:
        documents = asked.result()
    except NotShown as reason:
        return (), str(reason)
    return sources(documents, desk.form.marks, desk.draft.content), ""


def _preview(session: Session, draft: Draft, today: date) -> Preview:
    if draft.state != "open" or draft.kind not in ORDER_KINDS:
        return Preview(None)
    try:
        return preview(session, draft.id or 0, per_line=chosen_prices(draft), today=today)
    except NotImported as error:
        return Preview(None, (Obstacle("not_imported", "fields", str(error)),))
    except Refusal as error:
        return Preview(None, (Obstacle("refused", "fields", str(error)),))


def _order(session: Session, draft: Draft) -> Order | None:
    """What became of it; nothing yet of one that waits."""
    if draft.state == "open":
        return None
    return session.exec(select(Order).where(Order.draft_id == draft.id, Order.state == "confirmed")).first()


def _master_data(session: Session, draft: Draft) -> MasterData | None:
    """The articles and the customer of the draft, as pricing has them; None before the first import."""
    skus = [value(draft.content, f"lines.{number}.sku") for number in range(len(draft.content["lines"]))]
    try:
        return load_pricing_data(session, skus, draft.customer_number)
    except NotImported:
        return None


def _by_place(obstacles: tuple[Obstacle, ...], texts: Texts) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for obstacle in obstacles:
        if obstacle.code != "looks_left":
            found[obstacle.at] = (*found.get(obstacle.at, ()), obstacle_words(obstacle, texts))
    return found


def _last_order(session: Session, draft: Draft) -> LastOrder | None:
    """The last order beside an open draft that orders as last time; None beside any other."""
    if draft.state != "open" or not any(check["code"] == "as_last_time" for check in draft.content["checks"]):
        return None
    order = last_order(session, draft)
    if order is None:
        return LastOrder(None, (), taken=False)
    lines = tuple(lines_of(session, order))
    here = Counter(value(draft.content, f"lines.{number}.sku") for number in range(len(draft.content["lines"])))
    return LastOrder(order, lines, taken=Counter(line.sku for line in lines) <= here)


def _about(session: Session, draft: Draft) -> tuple[Order, ...]:
    """The confirmed orders of which a change, cancellation or complaint speaks."""
    number = spoken_of(draft.content, "order_number")
    if not number:
        return ()
    query = select(Order).where(or_(col(Order.number) == number, col(Order.buyer_order_number) == number), Order.state == "confirmed")
    if draft.customer_number:
        query = query.where(or_(col(Order.customer_number) == draft.customer_number, col(Order.customer_number) == ""))
    return tuple(session.exec(query.order_by(col(Order.id).desc()).limit(5)))
