"""What clerks do to a draft for each other: notes, assigning, parking, bringing back; and taking the last change back."""

from __future__ import annotations

from datetime import date

from fastapi import APIRouter, Request
from sqlmodel import Session
from starlette.responses import Response

from models.database import transaction
from models.notes import add_note, assign, settle_mentions
from models.undo import redo, undo
from models.waits import WrongDay, bring_back, park
from review.bench import Bench
from review.draft.acting import acted, closed, path_of
from review.draft.edits import Saved
from review.pages import see
from review.queue.chosen import filter_of_form
from review.typed import NotUnderstood, understood
from review.visitors import OwnForm, SignedIn, number, text

router = APIRouter(prefix="/drafts/{draft_id}", include_in_schema=False)


@router.post("/notes")
def write_note(draft_id: int, request: Request, bench: Bench, clerk: SignedIn, form: OwnForm) -> Response:
    """A note for the others; @name calls somebody."""
    return acted(
        request,
        bench,
        clerk,
        draft_id,
        form,
        lambda session, _: _nothing(add_note(session, draft_id, text(form, "note_text"), clerk.name)),
        "",
    )


@router.post("/notes/seen")
def see_notes(draft_id: int, bench: Bench, clerk: SignedIn, form: OwnForm) -> Response:
    """The clerk has seen the notes that name them."""
    with transaction(bench.engine) as session:
        settle_mentions(session, draft_id, clerk.name)
    return see(path_of(draft_id, filter_of_form(form, clerk.name)))


@router.post("/assign")
def assign_draft(draft_id: int, request: Request, bench: Bench, clerk: SignedIn, form: OwnForm) -> Response:
    """The draft is somebody's to do, or anybody's."""
    return acted(
        request,
        bench,
        clerk,
        draft_id,
        form,
        lambda session, _: _nothing(assign(session, draft_id, text(form, "assignee"), clerk.name)),
        "",
    )


@router.post("/park")
def park_draft(draft_id: int, request: Request, bench: Bench, clerk: SignedIn, form: OwnForm) -> Response:
    """Out of the queue until a day; on to the next draft."""

    def away(session: Session, version: int) -> None:
        park(session, draft_id, version, day_of(text(form, "until")), clerk.name, bench.today())

    return closed(request, bench, clerk, draft_id, form, away)


@router.post("/bring-back")
def bring_draft_back(draft_id: int, bench: Bench, clerk: SignedIn, form: OwnForm) -> Response:
    """A parked or asked draft waits in the queue again."""
    with transaction(bench.engine) as session:
        bring_back(session, draft_id, number(form, "version"), clerk.name)
    return see(path_of(draft_id, filter_of_form(form, clerk.name)))


@router.post("/undo")
def undo_change(draft_id: int, request: Request, bench: Bench, clerk: SignedIn, form: OwnForm) -> Response:
    """Takes the last change back; what was typed and could not be understood is taken back first."""

    def act(session: Session, saved: Saved) -> str:
        if saved.problems:
            return _untyped(saved)
        return next(iter(undo(session, draft_id, saved.draft.version, clerk.name)[1]), "")

    return acted(request, bench, clerk, draft_id, form, act, "draft_form.html")


@router.post("/redo")
def redo_change(draft_id: int, request: Request, bench: Bench, clerk: SignedIn, form: OwnForm) -> Response:
    """Does again what was taken back last."""

    def act(session: Session, saved: Saved) -> str:
        return next(iter(redo(session, draft_id, saved.draft.version, clerk.name)[1]), "")

    return acted(request, bench, clerk, draft_id, form, act, "draft_form.html")


def _untyped(saved: Saved) -> str:
    """Leaves out what was typed in vain; the path of its field."""
    path = next(iter(saved.problems), "")
    saved.typed.clear()
    saved.problems.clear()
    return path


def _nothing(_done: object) -> None:
    """Nothing that the focus could go to."""


def day_of(typed: str) -> date:
    """The day that was chosen or typed. Raises WrongDay."""
    try:
        return date.fromisoformat(understood("until.order_date", typed))
    except (NotUnderstood, ValueError):
        raise WrongDay(f"{typed!r} is no day; write it as 2026-01-31") from None
