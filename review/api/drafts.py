"""Drafts over the API: list, read, correct, decide. Each change shows the version that it is made of and gives the next one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, Literal

from fastapi import APIRouter, Path, Query
from sqlmodel import Session
from starlette.exceptions import HTTPException
from starlette.responses import Response

from ingest.reading.again import read_again
from models.cases import to_customer_service
from models.claims import check_claim
from models.corrections import choose_prices, confirm_looks, correct, delete_line, insert_line, take_over
from models.database import snapshot, transaction
from models.deciding import look_and_confirm, say_kind
from models.drafts import check_version, find_draft, new_draft_by_hand, reject, reopen, set_aside
from models.errors import Refusal
from models.tables import MessageRow
from review.api.draft_views import (
    Confirmed,
    Confirming,
    Correction,
    DraftList,
    DraftRow,
    DraftView,
    EarlierOrder,
    Kind,
    Looked,
    NewLine,
    Said,
    ShownDocument,
    State,
    Why,
    draft_view,
)
from review.api.problems import documented
from review.api.programs import MayReadDrafts, MayWriteDrafts, Version
from review.bench import Bench, Workbench
from review.queue.filters import made_filter
from review.queue.waiting import waiting
from review.source.documents import NotShown

NOT_FOUND, CREATED = 404, 201
MOST = 200
DraftId = Annotated[int, Path(ge=1, lt=2**31)]
Index = Annotated[int, Path(ge=0, le=100_000, description="counted from 0")]

router = APIRouter(prefix="/api/v1/drafts", tags=["drafts"], responses=documented(401, 403, 422))
ONE = documented(404)
CHANGE = documented(404, 409, 412, 428)


@router.get("")
def list_drafts(
    bench: Bench, program: MayReadDrafts, state: State = "open", kind: Kind | Literal[""] = "",  # noqa: ARG001
    looks: Annotated[Literal["", "some", "none"], Query(description="with doubts, without, or both")] = "",
    q: Annotated[str, Query(max_length=200, description="words of number, customer, subject")] = "",
    customer: Annotated[str, Query(max_length=40, description="the customer's number")] = "",
    source: Annotated[str, Query(max_length=200, description="the mailbox or folder; of what waits")] = "",
    assigned_to: Annotated[str, Query(max_length=80, description="whose it is, or who is named in its notes; of what waits")] = "",
    sort: Annotated[Literal["age", "wanted", "value", "newest"], Query(description="of what waits")] = "age",
    after: Annotated[int, Query(ge=0, lt=2**31)] = 0, limit: Annotated[int, Query(ge=1, le=MOST)] = 50,
) -> DraftList:  # fmt: skip
    """The drafts in the order of the queue: what waits oldest first, or as it is sorted; what is closed newest first."""
    asked = {
        "state": state, "kind": kind, "looks": looks, "q": q, "customer": customer, "source": source, "mine": assigned_to, "sort": sort
    }  # fmt: skip
    with snapshot(bench.engine) as session:
        found = waiting(session, made_filter(asked, assigned_to), after, limit + 1)
    rows = [DraftRow(**{name: getattr(row, name) for name in DraftRow.model_fields}) for row in found[:limit]]
    return DraftList(drafts=rows, next=rows[-1].id if len(found) > limit else None)


@router.post("", status_code=CREATED, response_model=DraftView)
def enter_by_hand(bench: Bench, program: MayWriteDrafts) -> Response:
    """An empty order with one empty line, to be filled in."""
    with transaction(bench.engine) as session:
        return draft_view(session, bench, new_draft_by_hand(session, program), CREATED)


@router.get("/{draft_id}", response_model=DraftView, responses={**ONE, 304: {"description": "unchanged"}})
def one_draft(bench: Bench, program: MayReadDrafts, draft_id: DraftId) -> Response:  # noqa: ARG001
    """One draft with all that its page shows; the ETag is its version."""
    with snapshot(bench.engine) as session:
        return draft_view(session, bench, find_draft(session, draft_id))


@router.get("/{draft_id}/documents", responses=ONE)
def documents(bench: Bench, program: MayReadDrafts, draft_id: DraftId) -> list[ShownDocument]:  # noqa: ARG001
    """The documents that the values point into; none of an order entered by hand."""
    with snapshot(bench.engine) as session:
        draft = find_draft(session, draft_id)
        message = session.get(MessageRow, draft.message_id) if draft.message_id else None
    if message is None:
        return []
    try:
        shown = bench.documents.outline(message)
    except NotShown as reason:
        raise HTTPException(NOT_FOUND, str(reason)) from None
    return [ShownDocument(**{name: getattr(one, name) for name in ShownDocument.model_fields}) for one in shown]


@router.patch("/{draft_id}", response_model=DraftView, responses=CHANGE)
def correct_draft(bench: Bench, program: MayWriteDrafts, draft_id: DraftId, version: Version, correction: Correction) -> Response:
    """Corrects values of head and lines, all or none; the doubts about them are settled."""

    def act(session: Session) -> None:
        draft = correct(session, draft_id, version, correction.changes, program)
        if correction.prices:
            chosen = {int(line): prices for line, prices in correction.prices.items()}
            choose_prices(session, draft_id, draft.version, chosen, program)

    return changed(bench, draft_id, act)


@router.post("/{draft_id}/look", response_model=DraftView, responses=CHANGE)
def look(bench: Bench, program: MayWriteDrafts, draft_id: DraftId, version: Version, looked: Looked) -> Response:
    """What was doubtful is right."""
    return changed(bench, draft_id, lambda session: confirm_looks(session, draft_id, version, program, looked.paths))


@router.post("/{draft_id}/lines", status_code=CREATED, response_model=DraftView, responses=CHANGE)
def add_line(bench: Bench, program: MayWriteDrafts, draft_id: DraftId, version: Version, line: NewLine) -> Response:
    """Puts in an empty line."""
    return changed(bench, draft_id, lambda session: insert_line(session, draft_id, version, program, line.at), CREATED)


@router.delete("/{draft_id}/lines/{index}", response_model=DraftView, responses=CHANGE)
def take_out_line(bench: Bench, program: MayWriteDrafts, draft_id: DraftId, version: Version, index: Index) -> Response:
    """Takes a line out."""
    return changed(bench, draft_id, lambda session: delete_line(session, draft_id, version, index, program))


@router.post("/{draft_id}/take-over", response_model=DraftView, responses=CHANGE)
def take_over_lines(bench: Bench, program: MayWriteDrafts, draft_id: DraftId, version: Version, earlier: EarlierOrder) -> Response:
    """Takes over the lines of the buyer's earlier order."""
    return changed(bench, draft_id, lambda session: take_over(session, draft_id, version, earlier.number, program))


@router.post("/{draft_id}/confirm", responses=CHANGE)
def confirm_draft(bench: Bench, program: MayWriteDrafts, draft_id: DraftId, version: Version, how: Confirming) -> Confirmed:
    """The draft becomes an order; `errors` of the problem say what hinders."""
    with transaction(bench.engine) as session:
        if find_draft(session, draft_id).state == "open":
            check_claim(session, draft_id, program)
        order = look_and_confirm(
            session, draft_id, version, program, bench.settings, looked_at_all=how.looked_at_all, seen_total=how.seen_total
        )
        return Confirmed(number=order.number, gross_total=f"{order.gross_total:.2f}", currency=order.currency)


@router.post("/{draft_id}/reject", response_model=DraftView, responses=CHANGE)
def reject_draft(bench: Bench, program: MayWriteDrafts, draft_id: DraftId, version: Version, why: Why) -> Response:
    """Closes it with a reason."""
    return _decided(bench, draft_id, program, lambda session: reject(session, draft_id, version, why.reason, program))


@router.post("/{draft_id}/set-aside", response_model=DraftView, responses=CHANGE)
def set_draft_aside(bench: Bench, program: MayWriteDrafts, draft_id: DraftId, version: Version) -> Response:
    """Closes it: nothing to do."""
    return _decided(bench, draft_id, program, lambda session: set_aside(session, draft_id, version, program))


@router.post("/{draft_id}/customer-service", response_model=DraftView, responses=CHANGE)
def give_to_customer_service(bench: Bench, program: MayWriteDrafts, draft_id: DraftId, version: Version) -> Response:
    """Forwards the message as a case."""
    return _decided(bench, draft_id, program, lambda session: to_customer_service(session, draft_id, version, program, bench.settings))


@router.post("/{draft_id}/reopen", response_model=DraftView, responses=CHANGE)
def open_again(bench: Bench, program: MayWriteDrafts, draft_id: DraftId, version: Version) -> Response:
    """A closed draft waits again."""
    return changed(bench, draft_id, lambda session: reopen(session, draft_id, version, program))


@router.post("/{draft_id}/kind", response_model=DraftView, responses=CHANGE)
def choose_kind(bench: Bench, program: MayWriteDrafts, draft_id: DraftId, version: Version, said: Said) -> Response:
    """Says what it is."""
    return changed(bench, draft_id, lambda session: say_kind(session, draft_id, version, said.kind, program))


@router.post("/{draft_id}/read-again", response_model=DraftView, responses=CHANGE)
def read_as_order(bench: Bench, program: MayWriteDrafts, draft_id: DraftId, version: Version) -> Response:
    """Has the message read once more, as an order; a draft that somebody has changed stays as it is."""

    def act(session: Session) -> None:
        draft = find_draft(session, draft_id)
        check_version(draft, version)
        if draft.message_id is None:
            raise Refusal("this draft was entered by hand, there is no message to read")
        read_again(session, draft.message_id, program, as_order=True)

    answer = changed(bench, draft_id, act)
    bench.kept()
    return answer


def changed(bench: Workbench, draft_id: int, act: Callable[[Session], object], status: int = 200) -> Response:
    """Acts on a draft in one transaction, and answers with the draft as it is then."""
    with transaction(bench.engine) as session:
        act(session)
        return draft_view(session, bench, find_draft(session, draft_id), status)


def _decided(bench: Workbench, draft_id: int, program: str, act: Callable[[Session], object]) -> Response:
    """The same for what closes a draft, which nobody does while a clerk has it open."""

    def decide(session: Session) -> None:
        check_claim(session, draft_id, program)
        act(session)

    return changed(bench, draft_id, decide)
