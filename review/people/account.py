"""One's own account: the password, and the browsers in which one is signed in."""

from __future__ import annotations

from fastapi import APIRouter, Request
from starlette.responses import Response

from models.database import snapshot, transaction
from models.errors import Refusal
from models.passwords import SHORTEST
from models.people import change_own_password, end_sessions, get_user
from review.bench import Bench, Workbench
from review.pages import page, see
from review.people.login import begin_session
from review.people.people import shown_sessions
from review.refusals import refusal_words
from review.visitors import Clerk, OwnForm, Present, text

UNPROCESSABLE = 422

router = APIRouter(prefix="/account", include_in_schema=False)


@router.get("")
def show_account(bench: Bench, clerk: Present, done: str = "") -> Response:
    """Password and sessions; who has a password for one time sees only the form for another."""
    return _account(bench, clerk, done=done)


@router.post("/password")
def change_password(request: Request, bench: Bench, clerk: Present, form: OwnForm) -> Response:
    """A new password. All sessions end and this browser gets a new one."""
    new = text(form, "new")
    if new != text(form, "again"):
        return _account(bench, clerk, UNPROCESSABLE, clerk.texts("account.differ"))
    try:
        with transaction(bench.engine) as session:
            user = change_own_password(session, clerk.user_id, text(form, "old"), new)
            return begin_session(request, bench, session, user, "/" if clerk.must_change else "/account?done=password", "change")
    except Refusal as error:
        return _account(bench, clerk, UNPROCESSABLE, refusal_words(error, clerk.texts))


@router.post("/sessions/end")
def end(bench: Bench, clerk: Present, form: OwnForm) -> Response:
    """Ends one other session, or all others."""
    with transaction(bench.engine) as session:
        chosen = [text(form, "session")] if text(form, "session") else None
        end_sessions(session, get_user(session, clerk.user_id), clerk.name, chosen, besides=clerk.session_sha256)
    return see("/account?done=sessions")


def _account(bench: Workbench, clerk: Clerk, status: int = 200, failure: str = "", done: str = "") -> Response:
    with snapshot(bench.engine) as session:
        sessions = shown_sessions(session, clerk.user_id)
        user = get_user(session, clerk.user_id)
    return page(bench, "account.html", clerk, status=status, sessions=sessions, user=user, failure=failure, shortest=SHORTEST, done=done)
