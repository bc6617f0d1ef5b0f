"""Signing in with the company's own account: off to the provider, and back with the proof."""

from __future__ import annotations

import json
import secrets
from dataclasses import asdict
from datetime import timedelta

import structlog
from fastapi import APIRouter, Request
from starlette.responses import RedirectResponse, Response

from models.database import transaction
from models.elsewhere import user_of
from models.people import note_login
from models.tables import User
from models.users import Refused
from review.bench import Bench, Workbench
from review.pages import see
from review.people.login import begin_session, login_form, own_path
from review.people.oidc import Attempt, NotProven, new_attempt
from review.texts import Texts
from review.visitors import Spoken, visit_of

ATTEMPT_COOKIE = "mailorder_oidc"
ATTEMPT_LASTS = timedelta(minutes=10)
PATH = "/login/oidc"
NOT_FOUND, FORBIDDEN, BAD_GATEWAY = 404, 403, 502
_log = structlog.get_logger(__name__)

router = APIRouter(include_in_schema=False)


@router.get(PATH)
def go(request: Request, bench: Bench, texts: Spoken, onward: str = "/") -> Response:
    """Off to the provider; the browser keeps what it must bring back."""
    if bench.provider is None:
        return see("/login")
    attempt = new_attempt(own_path(onward))
    try:
        address = bench.provider.address(attempt, _redirect_url(request, bench))
    except NotProven as reason:
        return _refused(request, bench, texts, "", reason.result, str(reason))
    answer = RedirectResponse(address, 303)
    answer.set_cookie(
        ATTEMPT_COOKIE, json.dumps(asdict(attempt)), max_age=round(ATTEMPT_LASTS.total_seconds()), path=PATH,
        httponly=True, samesite="lax", secure=bench.settings.web.secure_cookies,
    )  # fmt: skip
    return answer


@router.get(f"{PATH}/back")
def come_back(request: Request, bench: Bench, texts: Spoken, state: str = "", code: str = "", error: str = "") -> Response:
    """Back from the provider, in the browser that went there; opens a session, or says why not."""
    if bench.provider is None:
        return see("/login")
    attempt = _attempt(request)
    if attempt is None or not secrets.compare_digest(state.encode(), attempt.state.encode()):
        return _refused(request, bench, texts, "", "oidc_state", "the answer belongs to no attempt of this browser")
    if error or not code:
        return _refused(request, bench, texts, "", "oidc_refused", error or "no code")
    try:
        identity = bench.provider.identity(code, attempt, _redirect_url(request, bench))
    except NotProven as reason:
        return _refused(request, bench, texts, "", reason.result, str(reason))
    oidc = bench.settings.web.oidc
    with transaction(bench.engine) as session:
        found = user_of(session, identity, dict(oidc.roles), oidc.make_users)
        if isinstance(found, User):
            answer = begin_session(request, bench, session, found, attempt.onward, "oidc")
    if isinstance(found, Refused):
        return _refused(request, bench, texts, identity.name, found.result, found.reason)
    answer.delete_cookie(ATTEMPT_COOKIE, path=PATH)
    return answer


def _refused(request: Request, bench: Workbench, texts: Texts, name: str, result: str, reason: str) -> Response:
    """The login form with what to do; the log has the provider's own words."""
    _log.warning("sign-in by OpenID Connect refused", result=result, reason=reason, name=name)
    with transaction(bench.engine) as session:
        note_login(session, name, result, visit_of(request), timedelta(days=bench.settings.web.logins_kept_days), way="oidc")
    status = BAD_GATEWAY if result == "oidc_unreachable" else FORBIDDEN
    answer = login_form(request, bench, texts, "/", status, "", texts.or_else(f"logins.why_{result}", texts("logins.why_oidc_token")))
    answer.delete_cookie(ATTEMPT_COOKIE, path=PATH)
    return answer


def _attempt(request: Request) -> Attempt | None:
    try:
        return Attempt(**{name: str(value) for name, value in json.loads(request.cookies.get(ATTEMPT_COOKIE, "")).items()})
    except (ValueError, TypeError, AttributeError):
        return None


def _redirect_url(request: Request, bench: Workbench) -> str:
    return bench.settings.web.oidc.redirect_url or str(request.url_for("come_back"))
