"""Who is asking: the signed-in clerk behind a cookie, and the proof that a form is our own (CSRF token)."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Annotated

from fastapi import Depends, Request
from starlette.datastructures import FormData

from models.database import snapshot
from models.users import find_session
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


@dataclass(frozen=True, slots=True)
class Clerk:
    """The signed-in person, in the language of the pages."""

    user_id: int
    name: str
    role: str
    csrf: str
    texts: Texts


def spoken(request: Request, bench: Bench) -> Texts:
    """The language of somebody who is not signed in: as chosen before, else as the browser asks."""
    chosen = request.cookies.get(LANGUAGE_COOKIE, "")
    return bench.languages[chosen if chosen in LANGUAGES else preferred(request.headers.get("accept-language", ""))]


def signed_in(request: Request, bench: Bench) -> Clerk:
    """The clerk behind the session cookie. Raises NotSignedIn."""
    token = request.cookies.get(SESSION_COOKIE, "")
    with snapshot(bench.engine) as session:
        found = find_session(session, token) if token else None
    if found is None:
        raise NotSignedIn
    user = found.user
    texts = bench.languages[user.language if user.language in LANGUAGES else LANGUAGES[0]]
    return Clerk(user.id or 0, user.name, user.role, found.session.csrf, texts)


SignedIn = Annotated[Clerk, Depends(signed_in)]


async def own_form(request: Request, clerk: SignedIn) -> FormData:
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
