"""Asking back: a page on which the clerk sees the proposed question to the customer, changes it, and sends it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from fastapi import APIRouter, Request
from sqlmodel import Session
from starlette.datastructures import FormData
from starlette.responses import Response

from config.company import Company
from dispatch.questions import LANGUAGES, Frame, frame, spoken_to, subject_words
from models.asking import Asked, ask
from models.claims import check_claim
from models.content import value
from models.database import snapshot, transaction
from models.errors import DraftClosed, Refusal, StaleDraft
from models.masterdata import load_company_profile, master_version
from models.surroundings import surroundings
from models.waits import working_day
from review.bench import Bench, Workbench
from review.draft.acting import UNPROCESSABLE, onward, path_of, saved_as_seen
from review.draft.conflicts import conflict_page
from review.draft.desk import Desk, desk_of
from review.draft.proposals import proposals
from review.draft.teamwork import day_of
from review.pages import page, see
from review.queue.chosen import Chosen, filter_of_form
from review.queue.filters import Filter
from review.refusals import refusal_words
from review.visitors import Clerk, OwnForm, SignedIn, number, text

router = APIRouter(prefix="/drafts/{draft_id}/ask", include_in_schema=False)


@dataclass(frozen=True, slots=True)
class Written:
    """The question as it stands on the page."""

    recipient: str
    subject: str
    text: str
    language: str
    until: str


@router.post("/open")
def open_question(draft_id: int, request: Request, bench: Bench, clerk: SignedIn, form: OwnForm) -> Response:
    """Saves what was typed in the draft, then shows the question."""
    try:
        saved_as_seen(bench, clerk, draft_id, form)
    except (StaleDraft, DraftClosed):
        return conflict_page(request, bench, clerk, draft_id, form)
    return see(path_of(draft_id, filter_of_form(form, clerk.name)).replace(f"/drafts/{draft_id}", f"/drafts/{draft_id}/ask"))


@router.get("")
def show_question(draft_id: int, bench: Bench, clerk: SignedIn, chosen: Chosen, language: str = "") -> Response:
    """The proposed question, in the customer's language or another one."""
    desk, company = _about(bench, clerk, draft_id)
    spoken = spoken_to(language or desk.draft.content.get("language"), company.languages if company else ())
    return _page(bench, clerk, desk, company, chosen.waiting(), spoken)


@router.post("")
def send_question(draft_id: int, bench: Bench, clerk: SignedIn, form: OwnForm) -> Response:
    """The question leaves after the grace time; the draft waits for its answer, and the next one opens."""
    written = _written(form)
    asked = Asked(written.recipient, written.subject, written.text, written.language)
    try:
        with transaction(bench.engine) as session:
            _ask(session, bench, clerk, draft_id, number(form, "version"), asked, written)
    except Refusal as error:
        desk, company = _about(bench, clerk, draft_id)
        return _page(
            bench, clerk, desk, company, filter_of_form(form, clerk.name), written.language, written, refusal_words(error, clerk.texts)
        )
    return onward(draft_id, filter_of_form(form, clerk.name))


def _ask(session: Session, bench: Workbench, clerk: Clerk, draft_id: int, version: int, asked: Asked, written: Written) -> None:
    check_claim(session, draft_id, clerk.name)
    until, at = day_of(written.until), datetime.now(UTC)
    ask(session, draft_id, version, asked, until, clerk.name, bench.settings, at, bench.today())


def _about(bench: Workbench, clerk: Clerk, draft_id: int) -> tuple[Desk, Company | None]:
    with snapshot(bench.engine) as session:
        desk = desk_of(session, bench, surroundings(session, draft_id), clerk)
        return desk, load_company_profile(session) if master_version(session) else None


def _page(
    bench: Workbench, clerk: Clerk, desk: Desk, company: Company | None, inside: Filter, language: str,
    written: Written | None = None, failure: str = "",
) -> Response:  # fmt: skip
    """The page with what was `written` and refused, else with what is proposed."""
    offered, around = proposals(desk, language), _frame(desk, company, language)
    values: dict[str, Any] = {
        "desk": desk, "chosen": inside, "proposals": offered, "tongues": LANGUAGES, "frame": around, "failure": failure,
        "written": written or _proposed(bench, desk, company, language, around.around([one.text for one in offered if one.open])),
        "back": path_of(desk.draft.id or 0, inside),
    }  # fmt: skip
    return page(bench, "ask.html", clerk, status=UNPROCESSABLE if failure else 200, **values)


def _written(form: FormData) -> Written:
    language = text(form, "language")
    return Written(text(form, "to"), text(form, "subject"), text(form, "text"), spoken_to(language), text(form, "until"))


def _frame(desk: Desk, company: Company | None, language: str) -> Frame:
    name = value(desk.draft.content, "fields.buyer_contact") or (desk.message.sender_name if desk.message else "")
    return frame(language, name, company.name if company else "")


def _proposed(bench: Workbench, desk: Desk, company: Company | None, language: str, words: str) -> Written:
    message, order_number = desk.message, value(desk.draft.content, "fields.order_number")
    since = (message.sent_at or message.received_at) if message else desk.draft.created_at
    until = working_day(bench.today(), bench.settings.review.answer_days)
    return Written(_recipient(desk, company), subject_words(language, order_number, since.date()), words, language, until.isoformat())


def _recipient(desk: Desk, company: Company | None) -> str:
    """Who wrote to us; where it was one of our own who passed the order on, the buyer."""
    sender = desk.message.sender if desk.message else ""
    ours = company is not None and sender.rpartition("@")[2].casefold() in {domain.casefold() for domain in company.domains}
    buyer = value(desk.draft.content, "fields.buyer_email") or next(iter(desk.customer.emails if desk.customer else ()), "")
    return (sender if "@" in sender and not ours else "") or buyer
