"""People, for administrators: who may sign in and as what, their sessions, and who has tried to sign in."""

from __future__ import annotations

from fastapi import APIRouter
from sqlmodel import Session
from starlette.responses import Response

from models.audit import history
from models.database import snapshot, transaction
from models.errors import Refusal
from models.people import add_person, change_person, end_sessions, everybody, get_user, handle, logins, reset_password, sessions_of
from models.permissions import ROLES
from review.bench import Bench, Workbench
from review.pages import page, see
from review.people.browsers import browser_name
from review.refusals import refusal_words
from review.visitors import Clerk, LoginWatcher, OwnForm, PeopleManager, text

UNPROCESSABLE = 422
PAGE = 50
SHOWN_LOGINS = 10

router = APIRouter(include_in_schema=False)


@router.get("/people")
def list_people(bench: Bench, clerk: PeopleManager) -> Response:
    """Everybody, and the form for one more."""
    return _list(bench, clerk)


@router.post("/people")
def add(bench: Bench, clerk: PeopleManager, form: OwnForm) -> Response:
    """One more; the password for one time is shown on this answer and nowhere else."""
    name, elsewhere = text(form, "name"), bench.provider is not None and text(form, "elsewhere") == "yes"
    try:
        with transaction(bench.engine) as session:
            user, password = add_person(session, name, text(form, "role"), text(form, "language"), clerk.name, elsewhere=elsewhere)
    except Refusal as error:
        return _list(bench, clerk, UNPROCESSABLE, failure=refusal_words(error, clerk.texts), typed=name)
    return _list(bench, clerk, shown=(user.name, password) if password else None)


def _list(
    bench: Workbench, clerk: Clerk, status: int = 200, failure: str = "", typed: str = "", shown: tuple[str, str] | None = None
) -> Response:
    with snapshot(bench.engine) as session:
        people = everybody(session)
    oidc = bench.provider is not None
    return page(
        bench, "people.html", clerk, status=status, people=people, roles=ROLES, failure=failure, typed=typed, shown=shown, oidc=oidc
    )


@router.get("/people/{user_id}")
def show_person(user_id: int, bench: Bench, clerk: PeopleManager) -> Response:
    """One person with sessions, logins and what was changed."""
    return _one(bench, clerk, user_id)


@router.post("/people/{user_id}")
def change(user_id: int, bench: Bench, clerk: PeopleManager, form: OwnForm) -> Response:
    """Another role or language; switched off or on."""
    try:
        with transaction(bench.engine) as session:
            change_person(session, user_id, text(form, "role"), text(form, "language"), text(form, "active") == "yes", clerk.name)
    except Refusal as error:
        return _one(bench, clerk, user_id, UNPROCESSABLE, refusal_words(error, clerk.texts))
    return see(f"/people/{user_id}")


@router.post("/people/{user_id}/reset")
def reset(user_id: int, bench: Bench, clerk: PeopleManager, form: OwnForm) -> Response:  # noqa: ARG001
    """A password for one time, shown on this answer and nowhere else; one's own is changed where the old one is asked for."""
    if user_id == clerk.user_id:
        return see("/account")
    try:
        with transaction(bench.engine) as session:
            _, password = reset_password(session, user_id, clerk.name)
    except Refusal as error:
        return _one(bench, clerk, user_id, UNPROCESSABLE, refusal_words(error, clerk.texts))
    return _one(bench, clerk, user_id, password=password)


@router.post("/people/{user_id}/sessions/end")
def end(user_id: int, bench: Bench, clerk: PeopleManager, form: OwnForm) -> Response:
    """Ends one session of somebody, or all."""
    with transaction(bench.engine) as session:
        chosen = [text(form, "session")] if text(form, "session") else None
        end_sessions(session, get_user(session, user_id), clerk.name, chosen)
    return see(f"/people/{user_id}")


def _one(bench: Workbench, clerk: Clerk, user_id: int, status: int = 200, failure: str = "", password: str = "") -> Response:
    with snapshot(bench.engine) as session:
        user = get_user(session, user_id)
        return page(
            bench, "person.html", clerk, status=status, user=user, roles=ROLES, failure=failure, password=password,
            sessions=shown_sessions(session, user_id), tries=logins(session, user.name, limit=SHOWN_LOGINS),
            history=history(session, "user", user.name),
        )  # fmt: skip


def shown_sessions(session: Session, user_id: int) -> list[tuple[str, str, object]]:
    """A session's handle, the browser's name, and its row, for each."""
    return [(handle(row), browser_name(row.agent), row) for row in sessions_of(session, user_id)]


@router.get("/logins")
def list_logins(bench: Bench, clerk: LoginWatcher, name: str = "", failed: bool = False, before: int = 0) -> Response:
    """Who has tried to sign in, when, from where, and what came of it."""
    with snapshot(bench.engine) as session:
        rows = logins(session, name.strip(), failed, max(0, min(before, 2**31 - 1)), PAGE + 1)
    more = rows[PAGE - 1].id if len(rows) > PAGE else None
    return page(bench, "logins.html", clerk, rows=rows[:PAGE], name=name, failed=failed, more=more)
