"""What a draft looks like over the API, and what a program says about one."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Annotated, Any, Literal

from pydantic import BaseModel, Field
from sqlmodel import Session, select
from starlette.responses import JSONResponse, Response

from models.checks import all_checks
from models.confirmation import preview
from models.errors import NotImported
from models.pricing import Prices
from models.tables import Case, Draft, Order
from models.weighing import chosen_prices
from review.api.programs import etag
from review.bench import Workbench

State = Literal["open", "parked", "asked", "set_aside", "rejected", "case", "confirmed", "any"]
Kind = Literal["order", "change", "cancellation", "complaint", "inquiry", "other"]


class DraftRow(BaseModel):
    """One draft as the queue lists it."""

    id: int
    kind: str
    state: str
    looks: int
    title: str
    customer_number: str
    order_number: str
    subject: str
    source: str
    since: datetime
    reason: str


class DraftList(BaseModel):
    """`next` is what `after` must be to go on, null at the end."""

    drafts: list[DraftRow]
    next: int | None


class Totals(BaseModel):
    """What confirming would give; decimals are texts."""

    currency: str
    net_total: str
    tax_total: str
    gross_total: str


class Hindrance(BaseModel):
    """What stands in the way of confirming."""

    code: str
    at: str
    message: str


class DraftView(BaseModel):
    """One draft: its content as CONTRACT.md section 2 writes an order, each value with the words it was read from and their place."""

    id: int
    version: int = Field(description="the ETag's number")
    message_id: int | None
    kind: str
    kind_confidence: float | None
    state: str
    reason: str
    customer_number: str
    assigned_to: str
    waits_until: date | None = Field(description="the day on which a parked or asked draft comes back")
    first_look_by: str = Field(description="who has confirmed an order that needs two")
    language: str | None
    fields: dict[str, Any]
    lines: list[dict[str, Any]]
    needs_review: list[str]
    checks: list[dict[str, Any]]
    problems: list[dict[str, Any]]
    totals: Totals | None
    hindrances: list[Hindrance]
    order: str | None = Field(description="the order's number, once it is confirmed")
    case: str | None


class ShownDocument(BaseModel):
    """One document of a draft's message; `text` is what the spans of the values point into, `pages` those that the boxes lie on."""

    number: str
    name: str
    media_type: str
    size: int
    pages: int
    text: str | None


class Correction(BaseModel):
    """Values in normal form by path; null empties one. `prices` says by line whose price holds."""

    changes: dict[str, Annotated[str, Field(max_length=10_000)] | None] = Field(
        default_factory=dict, max_length=5000, examples=[{"lines.0.quantity": "3", "fields.ship_to.city": "Kassel"}]
    )
    prices: dict[Annotated[str, Field(pattern=r"^\d{1,5}$")], Prices] = Field(
        default_factory=dict, max_length=5000, examples=[{"0": "ours"}]
    )


class Looked(BaseModel):
    """The paths that were looked at and are right; null: all."""

    paths: list[str] | None = Field(max_length=5000, examples=[["lines.0.quantity"]])


class NewLine(BaseModel):
    """Where the empty line goes: before line `at` (counted from 0), or at the end."""

    at: int | None = Field(default=None, ge=0, le=100_000)


class Confirming(BaseModel):
    """`looked_at_all`: every doubt has been looked at. `seen_total`: the gross total that was seen; another one now is refused."""

    looked_at_all: bool = False
    seen_total: Annotated[Decimal, Field(max_digits=18, decimal_places=6)] | None = None


class Confirmed(BaseModel):
    """The order that it became."""

    number: str
    gross_total: str
    currency: str


class Why(BaseModel):
    """Why it is rejected."""

    reason: str = Field(min_length=1, max_length=2000)


class Said(BaseModel):
    """What the message is."""

    kind: Kind


class EarlierOrder(BaseModel):
    """The buyer's earlier order whose lines are taken over."""

    number: str = Field(max_length=40, examples=["2026-000012"])


def draft_view(session: Session, bench: Workbench, draft: Draft, status: int = 200) -> Response:
    """The draft as it is now, with its version as ETag."""
    zone, today = bench.zone, bench.today()
    content = draft.content
    order = session.exec(select(Order.number).where(Order.draft_id == draft.id, Order.state == "confirmed")).first()
    case = session.exec(select(Case.number).where(Case.message_id == draft.message_id)).first() if draft.message_id else None
    totals, hindrances = _preview(session, draft, today)
    view = DraftView(
        id=draft.id or 0, version=draft.version, message_id=draft.message_id, kind=draft.kind,
        kind_confidence=content.get("kind_confidence"), state=draft.state, reason=draft.reason, customer_number=draft.customer_number,
        assigned_to=draft.assigned_to or "", waits_until=draft.waits_until, first_look_by=draft.first_look_by,
        language=content.get("language"), fields=content["fields"], lines=content["lines"], needs_review=content["needs_review"],
        checks=all_checks(session, draft, today, zone), problems=content.get("problems") or [], totals=totals, hindrances=hindrances,
        order=order, case=case,
    )  # fmt: skip
    return JSONResponse(view.model_dump(mode="json"), status, {"ETag": etag(draft.version)})


def _preview(session: Session, draft: Draft, today: date) -> tuple[Totals | None, list[Hindrance]]:
    if draft.state != "open":
        return None, []
    try:
        seen = preview(session, draft.id or 0, per_line=chosen_prices(draft), today=today)
    except NotImported as error:
        return None, [Hindrance(code="not_imported", at="fields", message=str(error))]
    hindrances = [Hindrance(code=one.code, at=one.at, message=one.message) for one in seen.problems]
    priced = seen.priced
    if priced is None:
        return None, hindrances
    amounts = {name: f"{getattr(priced, name):.2f}" for name in ("net_total", "tax_total", "gross_total")}
    return Totals(currency=priced.currency, **amounts), hindrances
