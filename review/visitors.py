"""Who is asking: the signed-in clerk behind a cookie, and the proof that a form is our own (CSRF token)."""

from __future__ import annotations

import secrets
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Annotated

from fastapi import Depends, Request
from starlette.datastructures import FormData

from models.database import snapshot, transaction
from models.permissions import Permission, may
from models.users import Visit, find_session, is_to_note, note_seen
from review.bench import Bench
from review.texts import LANGUAGES, Texts, preferred

SESSION_COOKIE = "mailorder_session"
LANGUAGE_COOKIE = "mailorder_language"
MOST_FIELDS = 50_000
MOST_FILES = 50


class NotSignedIn(Exception):
    """Nobody is signed in, or the session has ended."""


class Forgery(Exception):
    """A form without the token that our pages put into theirs."""


class PasswordForOneTime(Exception):
    """Who signed in with a one-time password has to choose one first."""


class NotAllowed(Exception):
    """The clerk's role does not have the permission."""


@dataclass(frozen=True, slots=True)
class Clerk:
    """The signed-in person, in the language of the pages."""

    user_id: int
    name: str
    role: str
    csrf: str
    texts: Texts
    session_sha256: str = ""
    must_change: bool = False

    def may(self, permission: Permission) -> bool:
        """Whether the role has the permission (models.permissions)."""
        return may(self.role, permission)


def spoken(request: Request, bench: Bench) -> Texts:
    """The language of somebody who is not signed in: as chosen before, else as the browser asks."""
    chosen = request.cookies.get(LANGUAGE_COOKIE, "")
    return bench.languages[chosen if chosen in LANGUAGES else preferred(request.headers.get("accept-language", ""))]


def visit_of(request: Request) -> Visit:
    """From where the browser asks; behind a proxy uvicorn has put the browser's own address there."""
    return Visit(request.client.host if request.client else "", request.headers.get("user-agent", ""))


def present(request: Request, bench: Bench) -> Clerk:
    """The clerk behind the session cookie, even one who has to choose a password first. Raises NotSignedIn."""
    token = request.cookies.get(SESSION_COOKIE, "")
    with snapshot(bench.engine) as session:
        found = find_session(session, token) if token else None
    if found is None:
        raise NotSignedIn
    if is_to_note(found.session):
        with transaction(bench.engine) as session:
            note_seen(session, found.session.token_sha256, visit_of(request))
    user = found.user
    texts = bench.languages[user.language if user.language in LANGUAGES else LANGUAGES[0]]
    must_change = user.one_time_until is not None
    return Clerk(user.id or 0, user.name, user.role, found.session.csrf, texts, found.session.token_sha256, must_change)


Present = Annotated[Clerk, Depends(present)]


def allowed(permission: Permission) -> Callable[[Clerk], Awaitable[Clerk]]:
    """A dependency that gives the clerk where the role has the permission. It raises PasswordForOneTime, NotAllowed."""

    async def checked(clerk: Present) -> Clerk:
        if clerk.must_change:
            raise PasswordForOneTime
        if not clerk.may(permission):
            raise NotAllowed
        return clerk

    return checked


SignedIn = Annotated[Clerk, Depends(allowed("work"))]
Lead = Annotated[Clerk, Depends(allowed("see_figures"))]
PeopleManager = Annotated[Clerk, Depends(allowed("manage_people"))]
TokenManager = Annotated[Clerk, Depends(allowed("manage_tokens"))]
LoginWatcher = Annotated[Clerk, Depends(allowed("see_logins"))]


async def own_form(request: Request, clerk: Present) -> FormData:
    """The posted form. Raises Forgery unless it (or the header X-CSRF-Token) carries the session's token."""
    form = await request.form(max_fields=MOST_FIELDS, max_files=MOST_FILES)
    shown = request.headers.get("x-csrf-token") or form.get("csrf")
    if not isinstance(shown, str) or not secrets.compare_digest(shown.encode(), clerk.csrf.encode()):
        raise Forgery
    return form


OwnForm = Annotated[FormData, Depends(own_form)]
Spoken = Annotated[Texts, Depends(spoken)]


def text(form: FormData, name: str, otherwise: str = "") -> str:
    """A text field of the form; a file in its place counts as nothing."""
    value = form.get(name, otherwise)
    return value if isinstance(value, str) else otherwise


def number(form: FormData, name: str) -> int:
    """A whole number of the form; -1 where there is none."""
    value = text(form, name)
    return int(value) if value.isascii() and value.isdigit() and len(value) < 10 else -1


def amount(written: str) -> Decimal | None:
    """A decimal as our own pages write it; None where there is none."""
    try:
        value = Decimal(written)
    except InvalidOperation:
        return None
    return value if value.is_finite() else None
