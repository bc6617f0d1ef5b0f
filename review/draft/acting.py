"""How every action on a draft goes: what was typed is saved first, then the action, and nothing typed is lost when it is refused."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar
from urllib.parse import urlencode

from fastapi import Request
from sqlmodel import Session
from starlette.datastructures import FormData
from starlette.responses import Response

from models.claims import check_claim
from models.database import snapshot, transaction
from models.drafts import lock_draft
from models.errors import DraftClosed, Refusal, StaleDraft
from models.surroundings import surroundings
from review.bench import Workbench
from review.draft.conflicts import conflict_page
from review.draft.desk import desk_of
from review.draft.draft import draft_page, form_values
from review.draft.edits import Saved, read_edit, save_edit
from review.pages import page, see
from review.queue.chosen import filter_of_form
from review.queue.filters import Filter
from review.refusals import refusal_words
from review.visitors import Clerk

UNPROCESSABLE = 422

Act = Callable[[Session, Saved], object]
Decision = TypeVar("Decision")


def acted(request: Request, bench: Workbench, clerk: Clerk, draft_id: int, form: FormData, act: Act, template: str) -> Response:
    """Saves and acts in one transaction; what could not be understood stays in its field, with the reason beside it.

    `act` may return the path that the focus goes to. Where it is refused, what was typed is saved all the same, and the reason is said.
    """
    failure, focus = "", None
    try:
        with transaction(bench.engine) as session:
            saved = _save(session, clerk, draft_id, form)
            focus = act(session, saved)
    except (StaleDraft, DraftClosed):
        return conflict_page(request, bench, clerk, draft_id, form)
    except Refusal as error:
        failure = refusal_words(error, clerk.texts)
        with transaction(bench.engine) as session:
            saved = _save(session, clerk, draft_id, form)
    if template and "hx-request" in request.headers:
        with snapshot(bench.engine, after=session) as shown:
            shown.add(saved.draft)  # as it was just written
            around, inside = surroundings(shown, draft_id), filter_of_form(form, clerk.name)
            desk = desk_of(shown, bench, around, clerk, inside, saved.typed, saved.problems)
        return page(bench, template, clerk, **form_values(desk, inside), failure=failure, focus=focus or "")
    if saved.problems or failure:
        return again(bench, clerk, draft_id, form, saved, failure or clerk.texts("draft.mend_first"))
    return see(path_of(draft_id, filter_of_form(form, clerk.name)))


def closed(
    request: Request, bench: Workbench, clerk: Clerk, draft_id: int, form: FormData, close: Callable[[Session, int], object]
) -> Response:
    """Saves what can be understood, closes (or sends away), and goes on to the next draft."""
    try:
        saved, refused = decided(bench, clerk, draft_id, form, lambda session, saved: close(session, saved.draft.version))
    except (StaleDraft, DraftClosed):
        return conflict_page(request, bench, clerk, draft_id, form)
    if isinstance(refused, Refusal):
        return again(bench, clerk, draft_id, form, saved, refusal_words(refused, clerk.texts))
    return onward(draft_id, filter_of_form(form, clerk.name))


def decided(
    bench: Workbench, clerk: Clerk, draft_id: int, form: FormData, decide: Callable[[Session, Saved], Decision]
) -> tuple[Saved, Decision | Refusal]:
    """What was typed, and what was decided, saved in one transaction; a refusal is given back, and what was typed is saved all the same.

    Raises DraftClosed, StaleDraft: the clerk decides on what is seen.
    """
    try:
        with transaction(bench.engine) as session:
            saved = _save_as_seen(session, clerk, draft_id, form)
            check_claim(session, draft_id, clerk.name)
            return saved, decide(session, saved)
    except (DraftClosed, StaleDraft):
        raise
    except Refusal as refused:
        return saved_as_seen(bench, clerk, draft_id, form), refused


def saved_as_seen(bench: Workbench, clerk: Clerk, draft_id: int, form: FormData) -> Saved:
    """What was typed, saved before a decision. Raises DraftClosed, StaleDraft: the clerk decides on what is seen."""
    with transaction(bench.engine) as session:
        return _save_as_seen(session, clerk, draft_id, form)


def _save_as_seen(session: Session, clerk: Clerk, draft_id: int, form: FormData) -> Saved:
    draft = lock_draft(session, draft_id)
    edit = read_edit(form, draft.content, clerk.texts)
    if draft.state != "open":
        raise DraftClosed(f"draft {draft_id} is not open any more")
    if draft.version != edit.version:  # also where nothing was typed
        raise StaleDraft(f"draft {draft_id} has been changed meanwhile")
    return save_edit(session, draft_id, edit, clerk.name, clerk.texts)


def _save(session: Session, clerk: Clerk, draft_id: int, form: FormData) -> Saved:
    draft = lock_draft(session, draft_id)
    return save_edit(session, draft_id, read_edit(form, draft.content, clerk.texts), clerk.name, clerk.texts)


def again(bench: Workbench, clerk: Clerk, draft_id: int, form: FormData, saved: Saved, words: str) -> Response:
    """The page once more, with what was typed and why it did not work."""
    return draft_page(
        bench, clerk, draft_id, filter_of_form(form, clerk.name), UNPROCESSABLE, typed=saved.typed, problems=saved.problems, failure=words
    )


def path_of(draft_id: int, inside: Filter) -> str:
    """The address of a draft's page."""
    query = inside.address
    return f"/drafts/{draft_id}" + (f"?{query}" if query else "")


def onward(draft_id: int, inside: Filter, done: str = "") -> Response:
    """On to the next draft."""
    query = urlencode({**inside.query(), "after": str(draft_id), **({"done": done} if done else {})})
    return see(f"/next?{query}")
