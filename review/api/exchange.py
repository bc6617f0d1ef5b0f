"""The HTTP API under /api/v1: for programs that bring messages in and departments that fetch their orders."""

from __future__ import annotations

import hashlib
import json
from typing import Annotated, Any

from fastapi import APIRouter, File, Path, Query, Request, UploadFile
from pydantic import BaseModel, Field
from sqlalchemy import and_, text
from sqlalchemy.exc import SQLAlchemyError
from sqlmodel import col, select
from starlette.exceptions import HTTPException
from starlette.responses import JSONResponse, Response

from dispatch.hand_over import fetchable, final_orders, mark_taken
from dispatch.order_json import order_json
from ingest.errors import StoreFull
from ingest.upload import keep_upload
from models.database import snapshot, transaction
from models.earlier import lines_of
from models.errors import UnknownOrder
from models.tables import Draft, MessageRow, Order, now
from models.taking_back import final_by
from review.api.problems import documented
from review.api.programs import MayRead, MayTake, MayUpload
from review.bench import Bench

DESCRIPTION = (
    "Orders that came by e-mail and post, and the drafts that wait for a clerk. Show a token as `Authorization: Bearer …`; the page "
    "«Programs» or `mailorder token add NAME --scope SCOPE` makes one. Decimals are texts, so that no reader rounds them. "
    "What is refused is told as RFC 9457 says (`application/problem+json`): `code` is for programs, `detail` for people. "
    "A draft's ETag is its version: changes show it as If-Match, 412 says that somebody else was first."
)
LARGEST_UPLOAD = 100_000_000
MOST_ORDERS = 500
NOT_FOUND, TOO_LARGE, UNAVAILABLE, INSUFFICIENT_STORAGE = 404, 413, 503, 507
EXAMPLE_ORDER = {
    "format": "mailorder-order-1",
    "number": "2026-000012",
    "customer_number": "10023",
    "currency": "EUR",
    "gross_total": "119.00",
    "lines": [],
}

router = APIRouter(prefix="/api/v1", responses=documented(422))
GUARDED = documented(401, 403)
OrderNumber = Annotated[str, Path(max_length=40, examples=["2026-000012"])]


class KeptMessage(BaseModel):
    """Where an uploaded message is kept; `new` is false when the same bytes had come before."""

    id: int
    new: bool = Field(description="false: the same upload had come before, and the id is that message's")


class DraftState(BaseModel):
    """One draft that came out of a message; `order` once it is confirmed."""

    id: int
    kind: str
    state: str
    looks: int
    order: str | None


class MessageState(BaseModel):
    """How far a message is: kept (waits to be read), read, or failed (waits for a clerk with the reason)."""

    id: int
    sha256: str
    state: str
    error: str
    drafts: list[DraftState]


class OrderList(BaseModel):
    """Orders of the form `docs/order.schema.json`; `next` is what `after` must be to go on, null at the end."""

    orders: list[dict[str, Any]]
    next: str | None


class Taken(BaseModel):
    """The order is the target's now."""

    number: str
    target: str
    state: str


class TakenBy(BaseModel):
    """Which department has the order."""

    target: str = Field(max_length=200, examples=["warehouse"])


class Health(BaseModel):
    """`ok`, as long as the database answers."""

    status: str


@router.get("/health", tags=["service"], responses=documented(503))
def health(bench: Bench) -> Health:
    """Whether the service can work; needs no token."""
    try:
        with snapshot(bench.engine) as session:
            session.connection().execute(text("SELECT 1"))
    except SQLAlchemyError:
        raise HTTPException(UNAVAILABLE, "the database cannot be reached") from None
    return Health(status="ok")


@router.post("/messages", status_code=201, tags=["messages"], responses={**GUARDED, **documented(413, 507)})
def upload_message(
    bench: Bench, program: MayUpload, file: Annotated[UploadFile, File(description="an e-mail, a PDF, a picture, a table")]
) -> KeptMessage:
    """Keeps a file byte for byte, to be read like what comes by mail. The same upload again gives the same id."""
    if (file.size or 0) > LARGEST_UPLOAD:
        raise HTTPException(TOO_LARGE, f"the file is larger than {LARGEST_UPLOAD // 1_000_000} MB")
    try:
        kept = keep_upload(bench.engine, bench.store, file.filename or "upload", file.file.read(), program)
    except StoreFull as reason:
        raise HTTPException(INSUFFICIENT_STORAGE, str(reason)) from None
    bench.kept()
    return KeptMessage(id=kept.message_id, new=kept.new)


@router.get("/messages/{message_id}", tags=["messages"], responses={**GUARDED, **documented(404)})
def message_state(bench: Bench, program: MayUpload, message_id: Annotated[int, Path(ge=1, lt=2**31)]) -> MessageState:  # noqa: ARG001
    """How far a message is, and what came out of it."""
    with snapshot(bench.engine) as session:
        message = session.get(MessageRow, message_id)
        if message is None:
            raise HTTPException(NOT_FOUND, f"there is no message {message_id}")
        drafts = session.exec(
            select(Draft, Order.number)
            .join(Order, and_(col(Order.draft_id) == col(Draft.id), col(Order.state) == "confirmed"), isouter=True)
            .where(Draft.message_id == message_id)
            .order_by(col(Draft.position))
        ).all()
    states = [DraftState(id=draft.id or 0, kind=draft.kind, state=draft.state, looks=draft.looks, order=number) for draft, number in drafts]
    return MessageState(id=message_id, sha256=message.sha256, state=message.state, error=message.error, drafts=states)


@router.get(
    "/orders",
    tags=["orders"],
    responses={
        **GUARDED,
        **documented(404),
        200: {"content": {"application/json": {"example": {"orders": [EXAMPLE_ORDER], "next": None}}}},
    },
)
def orders_for(
    bench: Bench,
    program: MayRead,  # noqa: ARG001
    target: Annotated[
        str | None,
        Query(
            max_length=200, description="the hand-over's name in the settings; left out: every order that is final", examples=["warehouse"]
        ),
    ] = None,
    after: Annotated[str, Query(max_length=40, description="`next` of the answer before")] = "",
    limit: Annotated[int, Query(ge=1, le=MOST_ORDERS)] = 100,
) -> OrderList:
    """The orders released for a department that it has not taken yet, oldest first; an order stays here until it is taken.

    Without `target` all orders that are final. One that was taken back and confirmed again later stands where its number does.
    """
    if target is not None and target not in {one.name for one in bench.settings.hand_over if one.kind == "fetch"}:
        raise HTTPException(NOT_FOUND, f"there is no hand-over {target} of kind fetch in the settings")
    with snapshot(bench.engine) as session:
        found = final_orders(session, limit + 1, after) if target is None else fetchable(session, target, limit + 1, after)
    return OrderList(orders=found[:limit], next=found[limit - 1]["number"] if len(found) > limit else None)


@router.post("/orders/{number}/taken", tags=["orders"], responses={**GUARDED, **documented(404)})
def take_order(bench: Bench, program: MayTake, number: OrderNumber, who: TakenBy) -> Taken:
    """The department has the order and is not offered it again; saying so twice is harmless."""
    with transaction(bench.engine) as session:
        row = mark_taken(session, who.target, number, program)
    return Taken(number=number, target=who.target, state=row.state)


@router.get(
    "/orders/{number}",
    tags=["orders"],
    responses={
        **GUARDED,
        **documented(404),
        200: {"content": {"application/json": {"example": EXAMPLE_ORDER}}},
        304: {"description": "unchanged"},
    },
)
def one_order(bench: Bench, program: MayRead, number: OrderNumber, request: Request) -> Response:  # noqa: ARG001
    """One order that is final, of the form `docs/order.schema.json`; it never changes, so If-None-Match answers 304."""
    with snapshot(bench.engine) as session:
        order = session.exec(select(Order).where(Order.number == number, final_by(now()))).first()
        if order is None:
            raise UnknownOrder(f"there is no final order {number}")
        stated = order_json(order, lines_of(session, order))
    tag = f'"{hashlib.sha256(json.dumps(stated, sort_keys=True).encode()).hexdigest()[:32]}"'
    if request.headers.get("if-none-match") == tag:
        return Response(status_code=304, headers={"ETag": tag})
    return JSONResponse(stated, headers={"ETag": tag})
