"""Signing in and out, and choosing a language."""

from __future__ import annotations

import secrets
from datetime import timedelta
from typing import Annotated

from fastapi import APIRouter, Form, Request
from sqlmodel import Session, select
from starlette.responses import JSONResponse, Response

from models.database import transaction
from models.people import note_login
from models.tables import User, now
from models.users import Refused, end_session, find_user, open_session, sign_in
from review.bench import Bench, Workbench
from review.pages import page, see
from review.texts import LANGUAGES, Texts
from review.visitors import LANGUAGE_COOKIE, SESSION_COOKIE, Forgery, OwnForm, Present, SignedIn, Spoken, text, visit_of

FORM_COOKIE = "mailorder_login"
A_YEAR_S = 31_536_000
TOO_MANY = 429
UNAUTHORIZED = 401

router = APIRouter(include_in_schema=False)


@router.get("/login")
def show_login(request: Request, bench: Bench, texts: Spoken, onward: str = "/", language: str = "") -> Response:
    """The form; `?language=` changes the language for this browser."""
    if language in LANGUAGES:
        texts = bench.languages[language]
    answer = login_form(request, bench, texts, onward)
    if language in LANGUAGES:
        _remember_language(answer, bench, language)
    return answer


@router.post("/login")
def log_in(
    request: Request,
    bench: Bench,
    texts: Spoken,
    name: Annotated[str, Form()] = "",
    password: Annotated[str, Form()] = "",
    onward: Annotated[str, Form()] = "/",
    csrf: Annotated[str, Form()] = "",
) -> Response:
    """Opens a session, or says why not; a form that another site posts is refused."""
    expected = request.cookies.get(FORM_COOKIE, "")
    if not expected or not secrets.compare_digest(csrf.encode(), expected.encode()):
        raise Forgery
    with transaction(bench.engine) as session:
        outcome = sign_in(session, name, password)
        if isinstance(outcome, User):
            answer = begin_session(request, bench, session, outcome, onward, "password")
        else:
            note_login(session, name, outcome.result, visit_of(request), _kept(bench), find_user(session, name))
    return _refused(request, bench, texts, onward, name, outcome) if isinstance(outcome, Refused) else answer


def begin_session(request: Request, bench: Workbench, session: Session, user: User, onward: str, way: str) -> Response:
    """A new session with a new token, whatever cookie the browser came with (its session ends); the answer leads on."""
    hours = bench.settings.web.session_hours
    token, _ = open_session(session, user, hours, visit=visit_of(request))
    end_session(session, request.cookies.get(SESSION_COOKIE, ""))
    note_login(session, user.name, "ok", visit_of(request), _kept(bench), user, way)
    answer = see("/account" if user.one_time_until else own_path(onward))
    _set_cookie(answer, bench, SESSION_COOKIE, token, timedelta(hours=hours))
    answer.delete_cookie(FORM_COOKIE, path="/login")
    return answer


def _kept(bench: Workbench) -> timedelta:
    return timedelta(days=bench.settings.web.logins_kept_days)


@router.post("/logout")
def log_out(request: Request, bench: Bench, clerk: Present, _form: OwnForm) -> Response:  # noqa: ARG001
    """Ends this browser's session."""
    with transaction(bench.engine) as session:
        end_session(session, request.cookies.get(SESSION_COOKIE, ""))
    answer = see("/login")
    answer.delete_cookie(SESSION_COOKIE)
    return answer


@router.post("/language")
def choose_language(bench: Bench, clerk: Present, form: OwnForm) -> Response:
    """The clerk's pages are in this language from now on, in every browser."""
    language = text(form, "language")
    if language in LANGUAGES:
        with transaction(bench.engine) as session:
            user = session.exec(select(User).where(User.id == clerk.user_id)).one()
            user.language = language
    answer = see(own_path(text(form, "onward", "/")))
    _remember_language(answer, bench, clerk.texts.language if language not in LANGUAGES else language)
    return answer


@router.get("/session")
def session_token(clerk: SignedIn) -> Response:
    """The token for forms of a page that was open while the clerk signed in again elsewhere."""
    return JSONResponse({"csrf": clerk.csrf})


def login_form(
    request: Request, bench: Workbench, texts: Texts, onward: str, status: int = 200, name: str = "", problem: str = ""
) -> Response:
    """The form for name and password, with what went wrong before."""
    token = request.cookies.get(FORM_COOKIE) or secrets.token_urlsafe(24)
    answer = page(
        bench,
        "login.html",
        None,
        texts,
        status,
        csrf=token,
        onward=own_path(onward),
        name=name,
        problem=problem,
        oidc=bench.settings.web.oidc,
    )
    answer.set_cookie(FORM_COOKIE, token, path="/login", httponly=True, samesite="strict", secure=bench.settings.web.secure_cookies)
    return answer


def _refused(request: Request, bench: Workbench, texts: Texts, onward: str, name: str, refused: Refused) -> Response:
    if refused.until is None:
        return login_form(request, bench, texts, onward, UNAUTHORIZED, name, texts("login.wrong"))
    wait_s = max(1, round((refused.until - now()).total_seconds()))
    answer = login_form(request, bench, texts, onward, TOO_MANY, name, texts("login.throttled", seconds=wait_s))
    answer.headers["Retry-After"] = str(wait_s)
    return answer


def own_path(onward: str) -> str:
    """A path of ours; anything that would lead elsewhere becomes the queue."""
    harmless = onward.startswith("/") and not onward.startswith(("//", "/\\")) and onward.isprintable() and "\\" not in onward
    return onward if harmless else "/"


def _remember_language(answer: Response, bench: Workbench, language: str) -> None:
    _set_cookie(answer, bench, LANGUAGE_COOKIE, language, timedelta(seconds=A_YEAR_S))


def _set_cookie(answer: Response, bench: Workbench, name: str, value: str, lasting: timedelta) -> None:
    answer.set_cookie(
        name, value, max_age=round(lasting.total_seconds()), httponly=True, samesite="lax", secure=bench.settings.web.secure_cookies
    )
