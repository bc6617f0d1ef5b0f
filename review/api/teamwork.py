"""Over the API: what clerks do to a draft for each other, taking changes and confirmations back, and asking the customer."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Path
from pydantic import BaseModel, Field
from sqlmodel import Session
from starlette.responses import Response

from models.asking import Asked, ask
from models.audit import history
from models.claims import check_claim
from models.database import snapshot, transaction
from models.desk_tables import DraftNote
from models.drafts import check_version, find_draft
from models.line_edits import split_line
from models.notes import add_note, assign, notes_of
from models.tables import now
from models.taking_back import take_back
from models.undo import redo, undo
from models.waits import bring_back, park
from review.api.draft_views import DraftView, draft_view
from review.api.drafts import CHANGE, CREATED, ONE, DraftId, Index, changed
from review.api.problems import documented
from review.api.programs import MayReadDrafts, MayWriteDrafts, Version
from review.bench import Bench

OrderNumber = Annotated[str, Path(max_length=40, examples=["2026-000012"])]

router = APIRouter(prefix="/api/v1", tags=["drafts"], responses=documented(401, 403, 422))


class Note(BaseModel):
    """What is written for the others; @name calls somebody."""

    text: str = Field(min_length=1, max_length=4000, examples=["@anna please look at the price"])


class NoteView(Note):
    """A note with who wrote it, and when."""

    who: str
    at: datetime


class Assigned(BaseModel):
    """The user whose it is to do; empty: anybody's."""

    to: str = Field(default="", max_length=80)


class Parked(BaseModel):
    """The day on which it comes back to the queue."""

    until: date


class Question(BaseModel):
    """The mail to the customer, which leaves after the grace time; the draft comes back with the answer, on this day at the latest."""

    recipient: str = Field(max_length=320, examples=["purchasing@example.com"])
    subject: str = Field(max_length=300)
    text: str = Field(max_length=20_000)
    language: Literal["de", "en", "fr", "nl"] = "en"
    until: date


class Happened(BaseModel):
    """One entry of a draft's history; `path` names the value that was changed, where one was."""

    at: datetime
    who: str
    action: str
    path: str
    before: Any
    after: Any


@router.get("/drafts/{draft_id}/history", responses=ONE)
def history_of(bench: Bench, program: MayReadDrafts, draft_id: DraftId) -> list[Happened]:  # noqa: ARG001
    """Who did what to the draft, oldest first."""
    with snapshot(bench.engine) as session:
        find_draft(session, draft_id)
        return [
            Happened(at=row.at, who=row.who, action=row.action, path=row.path, before=row.before, after=row.after)
            for row in history(session, "draft", draft_id)
        ]


@router.get("/drafts/{draft_id}/notes", responses=ONE)
def notes(bench: Bench, program: MayReadDrafts, draft_id: DraftId) -> list[NoteView]:  # noqa: ARG001
    """The notes on the draft, oldest first."""
    with snapshot(bench.engine) as session:
        find_draft(session, draft_id)
        return [_seen(note) for note in notes_of(session, draft_id)]


@router.post("/drafts/{draft_id}/notes", status_code=CREATED, responses=ONE)
def write_note(bench: Bench, program: MayWriteDrafts, draft_id: DraftId, note: Note) -> NoteView:
    """Writes a note; the draft's version stays."""
    with transaction(bench.engine) as session:
        written = add_note(session, draft_id, note.text, program)
        session.flush()
        return _seen(written)


@router.post("/drafts/{draft_id}/assign", response_model=DraftView, responses=CHANGE)
def assign_draft(bench: Bench, program: MayWriteDrafts, draft_id: DraftId, version: Version, assigned: Assigned) -> Response:
    """Makes it somebody's to do."""

    def act(session: Session) -> None:
        check_version(find_draft(session, draft_id), version)
        assign(session, draft_id, assigned.to, program)

    return changed(bench, draft_id, act)


@router.post("/drafts/{draft_id}/park", response_model=DraftView, responses=CHANGE)
def park_draft(bench: Bench, program: MayWriteDrafts, draft_id: DraftId, version: Version, parked: Parked) -> Response:
    """Takes it out of the queue until a day to come."""

    def act(session: Session) -> None:
        check_claim(session, draft_id, program)
        park(session, draft_id, version, parked.until, program, bench.today())

    return changed(bench, draft_id, act)


@router.post("/drafts/{draft_id}/ask", response_model=DraftView, responses=CHANGE)
def ask_customer(bench: Bench, program: MayWriteDrafts, draft_id: DraftId, version: Version, question: Question) -> Response:
    """Asks the customer."""
    asked = Asked(question.recipient, question.subject, question.text, question.language)

    def act(session: Session) -> None:
        check_claim(session, draft_id, program)
        ask(session, draft_id, version, asked, question.until, program, bench.settings, now(), bench.today())

    return changed(bench, draft_id, act)


@router.post("/drafts/{draft_id}/bring-back", response_model=DraftView, responses=CHANGE)
def bring_draft_back(bench: Bench, program: MayWriteDrafts, draft_id: DraftId, version: Version) -> Response:
    """Brings a parked or asked draft back to the queue."""
    return changed(bench, draft_id, lambda session: bring_back(session, draft_id, version, program))


@router.post("/drafts/{draft_id}/undo", response_model=DraftView, responses=CHANGE)
def undo_change(bench: Bench, program: MayWriteDrafts, draft_id: DraftId, version: Version) -> Response:
    """Takes the last change back."""
    return changed(bench, draft_id, lambda session: undo(session, draft_id, version, program))


@router.post("/drafts/{draft_id}/redo", response_model=DraftView, responses=CHANGE)
def redo_change(bench: Bench, program: MayWriteDrafts, draft_id: DraftId, version: Version) -> Response:
    """Does again what was taken back last."""
    return changed(bench, draft_id, lambda session: redo(session, draft_id, version, program))


@router.post("/drafts/{draft_id}/lines/{index}/split", response_model=DraftView, responses=CHANGE)
def split(bench: Bench, program: MayWriteDrafts, draft_id: DraftId, version: Version, index: Index) -> Response:
    """Divides a line in two."""
    return changed(bench, draft_id, lambda session: split_line(session, draft_id, version, index, program))


@router.post("/orders/{number}/take-back", response_model=DraftView, responses=documented(404, 409))
def take_order_back(bench: Bench, program: MayWriteDrafts, number: OrderNumber) -> Response:
    """Takes a confirmation back before the order is final; the draft waits again, and the order keeps its number."""
    with transaction(bench.engine) as session:
        return draft_view(session, bench, take_back(session, number, program))


def _seen(note: DraftNote) -> NoteView:
    return NoteView(text=note.text, who=note.who, at=note.at)
