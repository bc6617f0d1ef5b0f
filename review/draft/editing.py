"""What a clerk does to a draft. Every form carries the whole draft, so that each action saves what was typed before it acts."""

from __future__ import annotations

from decimal import Decimal

from fastapi import APIRouter, Request
from sqlmodel import Session, select
from starlette.datastructures import FormData
from starlette.responses import Response

from ingest.reading.again import part_pages, read_again
from models.cases import to_customer_service
from models.confirmation import NotConfirmable, SecondLookNeeded
from models.corrections import confirm_looks, delete_line, insert_line, take_over
from models.database import snapshot, transaction
from models.deciding import look_and_confirm, look_and_leave, say_kind
from models.drafts import check_version, find_draft, lock_draft, reject, reopen, set_aside
from models.errors import DraftClosed, Refusal, StaleDraft
from models.tables import Draft, MessageRow, Order
from review.bench import Bench, Workbench
from review.draft.acting import acted, again, closed, decided, onward, path_of
from review.draft.conflicts import conflict_page, resolved
from review.draft.edits import Saved, changed, read_edit
from review.pages import see
from review.queue.chosen import filter_of_form
from review.refusals import obstacle_words, refusal_words
from review.source.documents import NotShown
from review.visitors import Clerk, OwnForm, SignedIn, amount, number, text

router = APIRouter(prefix="/drafts/{draft_id}", include_in_schema=False)


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

    def confirm(session: Session, saved: Saved) -> Order | None:
        if saved.problems:
            return None
        seen = _seen_total(form) if saved.draft.version == number(form, "version") else None
        version, looked = saved.draft.version, _all_looked_at(form)
        return look_and_confirm(session, draft_id, version, clerk.name, bench.settings, looked_at_all=looked, seen_total=seen)

    try:
        saved, order = decided(bench, clerk, draft_id, form, confirm)
    except DraftClosed:
        return _confirmed_before(request, bench, clerk, draft_id, form)
    except StaleDraft:
        return _looked_before(request, bench, clerk, draft_id, form)
    if isinstance(order, Order):
        return onward(draft_id, filter_of_form(form, clerk.name), order.number)
    if isinstance(order, SecondLookNeeded):
        return _first_look(bench, clerk, draft_id, form, saved, order)
    return again(bench, clerk, draft_id, form, saved, _why_not(order, clerk))


@router.post("/reject")
def reject_draft(draft_id: int, request: Request, bench: Bench, clerk: SignedIn, form: OwnForm) -> Response:
    """Closes the draft with a reason."""
    return closed(
        request, bench, clerk, draft_id, form, lambda session, version: reject(session, draft_id, version, text(form, "reason"), clerk.name)
    )


@router.post("/set-aside")
def set_draft_aside(draft_id: int, request: Request, bench: Bench, clerk: SignedIn, form: OwnForm) -> Response:
    """Closes a draft in which there is nothing (more) to do."""
    return closed(request, bench, clerk, draft_id, form, lambda session, version: set_aside(session, draft_id, version, clerk.name))


@router.post("/customer-service")
def give_to_customer_service(draft_id: int, request: Request, bench: Bench, clerk: SignedIn, form: OwnForm) -> Response:
    """Forwards the message to customer service as a case."""
    return closed(
        request, bench, clerk, draft_id, form,
        lambda session, version: to_customer_service(session, draft_id, version, clerk.name, bench.settings),
    )  # fmt: skip


@router.post("/reopen")
def open_again(draft_id: int, bench: Bench, clerk: SignedIn, form: OwnForm) -> Response:
    """A draft that was rejected, set aside or given to customer service waits again."""
    with transaction(bench.engine) as session:
        reopen(session, draft_id, number(form, "version"), clerk.name)
    return see(path_of(draft_id, filter_of_form(form, clerk.name)))


@router.post("/kind")
def choose_kind(draft_id: int, request: Request, bench: Bench, clerk: SignedIn, form: OwnForm) -> Response:
    """The clerk says what it is; an order without lines gets an empty one to begin with."""

    def act(session: Session, saved: Saved) -> None:
        say_kind(session, draft_id, saved.draft.version, text(form, "kind"), clerk.name)

    return acted(request, bench, clerk, draft_id, form, act, "")


@router.post("/read-again")
def read_as_order(draft_id: int, bench: Bench, clerk: SignedIn, form: OwnForm) -> Response:
    """The message is an order, the clerk says: it is read once more as one."""
    with transaction(bench.engine) as session:
        draft = find_draft(session, draft_id)
        if draft.message_id is not None:
            read_again(session, draft.message_id, clerk.name, as_order=True)
    bench.kept()
    return see(path_of(draft_id, filter_of_form(form, clerk.name)))


@router.post("/pages")
def part_a_page(draft_id: int, bench: Bench, clerk: SignedIn, form: OwnForm) -> Response:
    """The clerk says of a page that it begins a letter, goes on with the one before, or belongs to none; the message is read again.

    Refused where there is no such page, where the pages are in hand, and where the draft has been read or changed anew meanwhile.
    """
    document, page_number = text(form, "document"), number(form, "page")
    _check_page(bench, draft_id, document, page_number)
    with transaction(bench.engine) as session:
        draft = lock_draft(session, draft_id)
        if draft.message_id is not None:
            part_pages(session, draft.message_id, document, page_number, text(form, "part"), clerk.name)
        check_version(draft, number(form, "version"))
    bench.kept()
    return see(path_of(draft_id, filter_of_form(form, clerk.name)))


@router.post("/resolve")
def resolve(draft_id: int, request: Request, bench: Bench, clerk: SignedIn, form: OwnForm) -> Response:
    """After a conflict: the values that the clerk has chosen of both are saved."""
    try:
        resolved(bench, clerk, draft_id, form)
    except (StaleDraft, DraftClosed):
        return conflict_page(request, bench, clerk, draft_id, form)
    return see(path_of(draft_id, filter_of_form(form, clerk.name)))


def _check_page(bench: Workbench, draft_id: int, document: str, page_number: int) -> None:
    """Raises NotShown unless the draft's message has this page. Asks a child process, so it is not part of a transaction."""
    with snapshot(bench.engine) as session:
        draft = find_draft(session, draft_id)
        message = session.get(MessageRow, draft.message_id) if draft.message_id else None
    shown = bench.documents.outline(message) if message else ()
    if not any(one.number == document and 1 <= page_number <= one.pages for one in shown):
        raise NotShown(f"the document «{document}» has no page {page_number}")


def _why_not(refused: Refusal | None, clerk: Clerk) -> str:
    """Why nothing was confirmed; None: something that was typed cannot be understood."""
    if refused is None:
        return clerk.texts("draft.mend_first")
    if isinstance(refused, NotConfirmable):
        return " ".join(dict.fromkeys(obstacle_words(obstacle, clerk.texts) for obstacle in refused.obstacles))
    return refusal_words(refused, clerk.texts)


def _first_look(bench: Workbench, clerk: Clerk, draft_id: int, form: FormData, saved: Saved, needed: SecondLookNeeded) -> Response:
    """The amount needs two clerks: this confirmation is the first one, unless the same clerk has given it already."""
    if needed.by:
        return again(bench, clerk, draft_id, form, saved, refusal_words(needed, clerk.texts))
    with transaction(bench.engine) as session:
        look_and_leave(session, draft_id, saved.draft.version, clerk.name, bench.settings, looked_at_all=_all_looked_at(form))
    return onward(draft_id, filter_of_form(form, clerk.name))


def _all_looked_at(form: FormData) -> bool:
    """Whether the form says that every doubt has been looked at."""
    return text(form, "looked") == "all"


def _looked_before(request: Request, bench: Workbench, clerk: Clerk, draft_id: int, form: FormData) -> Response:
    """The second click of a first look is harmless; anything else was changed by somebody."""
    with snapshot(bench.engine) as session:
        draft = find_draft(session, draft_id)
        edit = read_edit(form, draft.content, clerk.texts)
    if draft.first_look_by == clerk.name and draft.version == edit.version + 1 and not changed(draft.content, edit.changes):
        return onward(draft_id, filter_of_form(form, clerk.name))
    return conflict_page(request, bench, clerk, draft_id, form)


def _seen_total(form: FormData) -> Decimal | None:
    """The gross total that the page showed; what is typed and confirmed at once changes it, and then it does not hold."""
    return amount(text(form, "seen"))


def _confirmed_before(request: Request, bench: Workbench, clerk: Clerk, draft_id: int, form: FormData) -> Response:
    """A double click, or a page out of the browser's history: harmless when nothing else is asked for than what was confirmed."""
    with snapshot(bench.engine) as session:
        draft: Draft = find_draft(session, draft_id)
        order = session.exec(select(Order).where(Order.draft_id == draft_id)).first()
        edit = read_edit(form, draft.content, clerk.texts)
    if order and order.confirmed_by == clerk.name and not edit.problems and not changed(draft.content, edit.changes):
        return onward(draft_id, filter_of_form(form, clerk.name), order.number)
    return conflict_page(request, bench, clerk, draft_id, form)
