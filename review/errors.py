"""What is answered when a request cannot be served: a page in the clerk's words, or JSON where a program asks."""

from __future__ import annotations

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.responses import Response

from config.errors import MailorderError
from models.errors import DraftClosed, OrderFinal, Refusal, StaleDraft, UnknownDraft, UnknownOrder
from models.people import UnknownUser
from models.tokens import UnknownToken
from review.api.problems import problem, refused
from review.bench import Workbench
from review.pages import page, see
from review.refusals import refusal_words
from review.source.documents import NotShown
from review.texts import Texts
from review.visitors import Clerk, Forgery, NotAllowed, NotSignedIn, PasswordForOneTime, present, spoken

UNAUTHORIZED, FORBIDDEN, NOT_FOUND, CONFLICT, UNPROCESSABLE, FAILED = 401, 403, 404, 409, 422, 500
_STATUS: dict[type[Exception], int] = {
    UnknownDraft: NOT_FOUND,
    UnknownOrder: NOT_FOUND,
    UnknownUser: NOT_FOUND,
    UnknownToken: NOT_FOUND,
    StaleDraft: CONFLICT,
    DraftClosed: CONFLICT,
    OrderFinal: CONFLICT,
}


def register(app: FastAPI) -> None:
    """Tells the application which answer belongs to which error."""
    app.add_exception_handler(NotSignedIn, _not_signed_in)
    app.add_exception_handler(PasswordForOneTime, _choose_a_password)
    app.add_exception_handler(NotAllowed, _not_allowed)
    app.add_exception_handler(Forgery, _forgery)
    app.add_exception_handler(NotShown, _not_shown)
    app.add_exception_handler(MailorderError, _refused)
    app.add_exception_handler(HTTPException, _http)
    app.add_exception_handler(RequestValidationError, _not_understood)


def apology(bench: Workbench, request: Request, number: str) -> Response:
    """For a defect: the number under which the log has it, never the traceback."""
    return _answer(request, FAILED, "error.failed", bench, number=number)


def _not_signed_in(request: Request, _error: Exception) -> Response:
    if request.method == "GET" and "hx-request" not in request.headers and "text/html" in request.headers.get("accept", ""):
        onward = request.url.path + (f"?{request.url.query}" if request.url.query else "")
        return see(f"/login?onward={_quoted(onward)}")
    return _answer(request, UNAUTHORIZED, "error.signed_out")


def _choose_a_password(request: Request, _error: Exception) -> Response:
    if request.method == "GET" and "hx-request" not in request.headers:
        return see("/account")
    return _answer(request, FORBIDDEN, "error.choose_a_password")


def _not_allowed(request: Request, _error: Exception) -> Response:
    return _answer(request, FORBIDDEN, "error.not_allowed")


def _quoted(path: str) -> str:
    from urllib.parse import quote

    return quote(path, safe="/")


def _forgery(request: Request, _error: Exception) -> Response:
    return _answer(request, FORBIDDEN, "error.forgery")


def _not_shown(request: Request, error: Exception) -> Response:
    return _answer(request, NOT_FOUND, "error.not_shown", reason=str(error))


def _refused(request: Request, error: Exception) -> Response:
    if _for_programs(request) and isinstance(error, Refusal):
        return refused(error)
    status = next((code for kind, code in _STATUS.items() if isinstance(error, kind)), UNPROCESSABLE)
    if not isinstance(error, Refusal):
        return _answer(request, 503, "error.refused", reason=str(error))
    return _answer(request, status, "error.refused", reason=refusal_words(error, _texts(request, request.app.state.workbench)))


def _http(request: Request, error: Exception) -> Response:
    if not isinstance(error, HTTPException):
        raise error
    if _for_programs(request):
        return problem(error.status_code, str(error.detail), headers=error.headers)
    key = "error.not_found" if error.status_code in (NOT_FOUND, 405) else "error.refused"
    return _answer(request, error.status_code, key, reason=str(error.detail))


def _not_understood(request: Request, error: Exception) -> Response:
    if _for_programs(request) and isinstance(error, RequestValidationError):
        wrong = [{"at": ".".join(str(step) for step in one["loc"]), "code": one["type"], "message": one["msg"]} for one in error.errors()]
        first = wrong[0] if wrong else {"at": "request", "message": "cannot be read"}
        return problem(UNPROCESSABLE, f"{first['at']}: {first['message']}", errors=wrong)
    return _answer(request, NOT_FOUND, "error.not_found", reason="")


def _answer(request: Request, status: int, key: str, bench: Workbench | None = None, **values: str) -> Response:
    bench = bench or request.app.state.workbench
    texts = _texts(request, bench)
    if _for_programs(request):
        return problem(status, bench.languages["en"](key, **values) if values else bench.languages["en"](key))
    return page(
        bench,
        "error.html",
        _clerk(request, bench),
        texts,
        status,
        title=texts(f"error.title_{status}") if f"error.title_{status}" in texts.words else texts("error.title"),
        words=texts(key, **values) if values else texts(key),
    )


def _for_programs(request: Request) -> bool:
    return request.url.path.startswith("/api/")


def _clerk(request: Request, bench: Workbench) -> Clerk | None:
    try:
        return present(request, bench)
    except Exception:
        return None


def _texts(request: Request, bench: Workbench) -> Texts:
    clerk = _clerk(request, bench)
    return clerk.texts if clerk else spoken(request, bench)
