"""What a clerk does to a draft. Every form carries the whole draft, so that each action saves what was typed before it acts."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import urlencode

from fastapi import APIRouter, Request
from sqlmodel import Session, select
from starlette.datastructures import FormData
from starlette.responses import Response

from ingest.reading.again import read_again
from models.cases import to_customer_service
from models.confirmation import NotConfirmable, confirm
from models.corrections import chosen_prices, confirm_looks, delete_line, insert_line, take_over
from models.database import snapshot, transaction
from models.drafts import reject, reopen, set_aside, set_kind
from models.errors import DraftClosed, Refusal, StaleDraft
from models.tables import Draft, Order
from review.bench import Bench, Workbench
from review.conflicts import conflict_page, resolved
from review.desk import desk_of, find_draft
from review.draft import draft_page, form_values
from review.edits import Saved, changed, read_edit, save_edit
from review.pages import page, see
from review.refusals import obstacle_words, refusal_words
from review.visitors import Clerk, OwnForm, SignedIn, number, text
from review.waiting import Filter, made_filter

UNPROCESSABLE = 422

router = APIRouter(prefix="/drafts/{draft_id}", include_in_schema=False)
Act = Callable[[Session, Saved], object]


@router.post("")
@router.post("/save")
def save(draft_id: int, request: Request, bench: Bench, clerk: SignedIn, form: OwnForm) -> Response:
    """Saves what was typed; htmx gets only what changes on the page."""
    return acted(request, bench, clerk, draft_id, form, lambda _session, _saved: None, "draft_saved.html")


@router.post("/look")
def look(draft_id: int, request: Request, bench: Bench, clerk: SignedIn, form: OwnForm) -> Response:
    """The clerk has looked at one doubt (`path`) and finds it right."""

    def act(session: Session, saved: Saved) -> None:
        path = text(form, "path")
        if path in saved.draft.content["needs_review"] and path not in saved.problems:
            confirm_looks(session, draft_id, saved.draft.version, clerk.name, [path])

    return acted(request, bench, clerk, draft_id, form, act, "draft_saved.html")


@router.post("/lines/insert")
def insert(draft_id: int, request: Request, bench: Bench, clerk: SignedIn, form: OwnForm, at: int | None = None) -> Response:
    """An empty line before line `at` (counted from 0), or at the end."""

    def act(session: Session, saved: Saved) -> None:
        insert_line(session, draft_id, saved.draft.version, clerk.name, at)

    return acted(request, bench, clerk, draft_id, form, act, "draft_form.html")


@router.post("/lines/delete")
def delete(draft_id: int, request: Request, bench: Bench, clerk: SignedIn, form: OwnForm, index: int) -> Response:
    """Takes a line out."""

    def act(session: Session, saved: Saved) -> None:
        delete_line(session, draft_id, saved.draft.version, index, clerk.name)

    return acted(request, bench, clerk, draft_id, form, act, "draft_form.html")


@router.post("/lines/take-over")
def take_over_lines(draft_id: int, request: Request, bench: Bench, clerk: SignedIn, form: OwnForm, order: str) -> Response:
    """The lines of the buyer's earlier order as a start."""

    def act(session: Session, saved: Saved) -> None:
        take_over(session, draft_id, saved.draft.version, order, clerk.name)

    return acted(request, bench, clerk, draft_id, form, act, "draft_form.html")


@router.post("/confirm")
def confirm_draft(draft_id: int, request: Request, bench: Bench, clerk: SignedIn, form: OwnForm) -> Response:
    """The draft becomes an order, and the next draft opens. `looked=all`: the clerk says that every doubt has been looked at."""
    try:
        saved = _saved(bench, clerk, draft_id, form)
    except DraftClosed:
        return _confirmed_before(request, bench, clerk, draft_id, form)
    except StaleDraft:
        return conflict_page(request, bench, clerk, draft_id, form)
    chosen = _chosen(form)
    if saved.problems:
        return _again(bench, clerk, draft_id, chosen, saved, clerk.texts("draft.mend_first"))
    try:
        with transaction(bench.engine) as session:
            draft = saved.draft
            if text(form, "looked") == "all" and draft.content["needs_review"]:
                draft = confirm_looks(session, draft_id, draft.version, clerk.name)
            order = confirm(session, draft_id, draft.version, clerk.name, bench.settings, per_line=chosen_prices(draft))
    except NotConfirmable as error:
        words = " ".join(dict.fromkeys(obstacle_words(obstacle, clerk.texts) for obstacle in error.obstacles))
        return _again(bench, clerk, draft_id, chosen, saved, words)
    except Refusal as error:
        return _again(bench, clerk, draft_id, chosen, saved, refusal_words(error, clerk.texts))
    return _onward(draft_id, chosen, order.number)


@router.post("/reject")
def reject_draft(draft_id: int, request: Request, bench: Bench, clerk: SignedIn, form: OwnForm) -> Response:
    """Closes the draft with a reason."""
    return _closed(
        request, bench, clerk, draft_id, form, lambda session, version: reject(session, draft_id, version, text(form, "reason"), clerk.name)
    )


@router.post("/set-aside")
def set_draft_aside(draft_id: int, request: Request, bench: Bench, clerk: SignedIn, form: OwnForm) -> Response:
    """Closes a draft in which there is nothing (more) to do."""
    return _closed(request, bench, clerk, draft_id, form, lambda session, version: set_aside(session, draft_id, version, clerk.name))


@router.post("/customer-service")
def give_to_customer_service(draft_id: int, request: Request, bench: Bench, clerk: SignedIn, form: OwnForm) -> Response:
    """Forwards the message to customer service as a case."""
    return _closed(
        request, bench, clerk, draft_id, form,
        lambda session, version: to_customer_service(session, draft_id, version, clerk.name, bench.settings),
    )  # fmt: skip


@router.post("/reopen")
def open_again(draft_id: int, bench: Bench, clerk: SignedIn, form: OwnForm) -> Response:
    """A draft that was rejected, set aside or given to customer service waits again."""
    with transaction(bench.engine) as session:
        reopen(session, draft_id, number(form, "version"), clerk.name)
    return see(_path(draft_id, _chosen(form)))


@router.post("/kind")
def choose_kind(draft_id: int, request: Request, bench: Bench, clerk: SignedIn, form: OwnForm) -> Response:
    """The clerk says what it is; an order without lines gets an empty one to begin with."""

    def act(session: Session, saved: Saved) -> None:
        draft = set_kind(session, draft_id, saved.draft.version, text(form, "kind"), clerk.name)
        if draft.kind == "order" and not draft.content["lines"]:
            insert_line(session, draft_id, draft.version, clerk.name)

    return acted(request, bench, clerk, draft_id, form, act, "")


@router.post("/read-again")
def read_as_order(draft_id: int, bench: Bench, clerk: SignedIn, form: OwnForm) -> Response:
    """The message is an order, the clerk says: it is read once more as one."""
    with transaction(bench.engine) as session:
        draft = find_draft(session, draft_id)
        if draft.message_id is not None:
            read_again(session, draft.message_id, clerk.name, as_order=True)
    bench.kept()
    return see(_path(draft_id, _chosen(form)))


@router.post("/resolve")
def resolve(draft_id: int, request: Request, bench: Bench, clerk: SignedIn, form: OwnForm) -> Response:
    """After a conflict: the values that the clerk has chosen of both are saved."""
    try:
        resolved(bench, clerk, draft_id, form)
    except (StaleDraft, DraftClosed):
        return conflict_page(request, bench, clerk, draft_id, form)
    return see(_path(draft_id, _chosen(form)))


def acted(request: Request, bench: Workbench, clerk: Clerk, draft_id: int, form: FormData, act: Act, template: str) -> Response:
    """Saves and acts in one transaction; what could not be understood stays in its field, with the reason beside it.

    htmx gets the template, a browser without it the page again.
    """
    try:
        with transaction(bench.engine) as session:
            saved = save_edit(
                session, draft_id, read_edit(form, find_draft(session, draft_id).content, clerk.texts), clerk.name, clerk.texts
            )
            act(session, saved)
    except (StaleDraft, DraftClosed):
        return conflict_page(request, bench, clerk, draft_id, form)
    chosen = _chosen(form)
    if template and "hx-request" in request.headers:
        with snapshot(bench.engine) as session:
            desk = desk_of(session, bench, draft_id, clerk.texts, chosen, saved.typed, saved.problems)
        return page(bench, template, clerk, **form_values(desk, chosen), failure="")
    if saved.problems:
        return _again(bench, clerk, draft_id, chosen, saved, clerk.texts("draft.mend_first"))
    return see(_path(draft_id, chosen))


def _closed(
    request: Request, bench: Workbench, clerk: Clerk, draft_id: int, form: FormData, close: Callable[[Session, int], object]
) -> Response:
    """Saves what can be understood, closes, and goes on to the next draft."""
    try:
        saved = _saved(bench, clerk, draft_id, form)
    except (StaleDraft, DraftClosed):
        return conflict_page(request, bench, clerk, draft_id, form)
    try:
        with transaction(bench.engine) as session:
            close(session, saved.draft.version)
    except Refusal as error:
        return _again(bench, clerk, draft_id, _chosen(form), saved, refusal_words(error, clerk.texts))
    return _onward(draft_id, _chosen(form))


def _saved(bench: Workbench, clerk: Clerk, draft_id: int, form: FormData) -> Saved:
    with transaction(bench.engine) as session:
        draft = find_draft(session, draft_id)
        edit = read_edit(form, draft.content, clerk.texts)
        if draft.state != "open":
            raise DraftClosed(f"draft {draft_id} is not open any more")
        if draft.version != edit.version:  # also where nothing was typed: the clerk decides on what is seen
            raise StaleDraft(f"draft {draft_id} has been changed meanwhile")
        return save_edit(session, draft_id, edit, clerk.name, clerk.texts)


def _confirmed_before(request: Request, bench: Workbench, clerk: Clerk, draft_id: int, form: FormData) -> Response:
    """A double click, or a page out of the browser's history: harmless when nothing else is asked for than what was confirmed."""
    with snapshot(bench.engine) as session:
        draft: Draft = find_draft(session, draft_id)
        order = session.exec(select(Order).where(Order.draft_id == draft_id)).first()
        edit = read_edit(form, draft.content, clerk.texts)
    if order and order.confirmed_by == clerk.name and not edit.problems and not changed(draft.content, edit.changes):
        return _onward(draft_id, _chosen(form), order.number)
    return conflict_page(request, bench, clerk, draft_id, form)


def _again(bench: Workbench, clerk: Clerk, draft_id: int, chosen: Filter, saved: Saved, words: str) -> Response:
    return draft_page(bench, clerk, draft_id, chosen, UNPROCESSABLE, typed=saved.typed, problems=saved.problems, failure=words)


def _chosen(form: FormData) -> Filter:
    return made_filter("open", text(form, "in.kind"), text(form, "in.looks"), text(form, "in.q"))


def _path(draft_id: int, chosen: Filter) -> str:
    query = urlencode(chosen.query())
    return f"/drafts/{draft_id}" + (f"?{query}" if query else "")


def _onward(draft_id: int, chosen: Filter, done: str = "") -> Response:
    query = urlencode({**chosen.query(), "after": str(draft_id), **({"done": done} if done else {})})
    return see(f"/next?{query}")
