"""What a program is told when something is refused: problem details as RFC 9457 has them, with a code that stays and words that explain."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from http import HTTPStatus
from typing import Any

from pydantic import BaseModel, Field
from starlette.responses import JSONResponse

from models.asking import NotAskable
from models.claims import ClaimedByOther
from models.confirmation import AlreadyConfirmed, NotConfirmable, SecondLookNeeded
from models.errors import (
    BadName,
    BadValue,
    DraftClosed,
    NameTaken,
    NotImported,
    OrderFinal,
    PagesInUse,
    Refusal,
    StaleDraft,
    UnknownDraft,
    UnknownOrder,
)
from models.passwords import WeakPassword
from models.people import LastAdministrator, UnknownUser
from models.tokens import NoScope, UnknownToken
from models.undo import NothingToUndo
from models.waits import WrongDay

MEDIA_TYPE = "application/problem+json"
BY_STATUS = {
    400: "bad_request", 401: "no_token", 403: "scope_missing", 404: "not_found", 405: "method_not_allowed", 406: "not_acceptable",
    409: "conflict", 412: "changed_meanwhile", 413: "too_large", 415: "media_type", 422: "not_understood", 428: "version_missing",
    500: "defect", 503: "unavailable", 507: "no_room",
}  # fmt: skip

_KINDS: tuple[tuple[type[Refusal], int, str], ...] = (
    (UnknownDraft, 404, "unknown_draft"), (UnknownOrder, 404, "unknown_order"), (UnknownUser, 404, "unknown_user"),
    (UnknownToken, 404, "unknown_token"), (StaleDraft, 412, "changed_meanwhile"), (AlreadyConfirmed, 409, "already_confirmed"),
    (DraftClosed, 409, "draft_closed"), (NameTaken, 409, "name_taken"), (LastAdministrator, 409, "last_administrator"),
    (NotImported, 409, "not_imported"), (BadValue, 422, "bad_value"), (NotConfirmable, 422, "not_confirmable"), (BadName, 422, "bad_name"),
    (ClaimedByOther, 409, "claimed"), (SecondLookNeeded, 409, "second_look_needed"), (OrderFinal, 409, "order_final"),
    (PagesInUse, 409, "pages_in_use"), (NothingToUndo, 409, "nothing_to_undo"), (NotAskable, 422, "not_askable"),
    (WrongDay, 422, "wrong_day"), (NoScope, 422, "no_scope"), (WeakPassword, 422, "weak_password"),
)  # fmt: skip


class ProblemAt(BaseModel):
    """One thing that is wrong, and where."""

    at: str = Field(description="a path into the order or the request, e.g. lines.0.quantity")
    code: str
    message: str


class Problem(BaseModel):
    """RFC 9457. `code` is for programs and stays; `detail` is for people and says what to do."""

    type: str = "about:blank"
    title: str
    status: int
    detail: str
    code: str
    errors: list[ProblemAt] = []


def problem(
    status: int, detail: str, code: str = "", errors: Sequence[Mapping[str, str]] = (), headers: Mapping[str, str] | None = None
) -> JSONResponse:
    """The answer for a program."""
    told = Problem(
        title=HTTPStatus(status).phrase, status=status, detail=detail, code=code or BY_STATUS.get(status, "refused"),
        errors=[ProblemAt(**one) for one in errors],
    )  # fmt: skip
    return JSONResponse(told.model_dump(), status, headers=dict(headers or {}), media_type=MEDIA_TYPE)


def refused(error: Refusal) -> JSONResponse:
    """The answer to what the models refuse."""
    status, code = next(((status, code) for kind, status, code in _KINDS if isinstance(error, kind)), (422, "refused"))
    errors: list[dict[str, str]] = []
    if isinstance(error, NotConfirmable):
        errors = [{"at": one.at, "code": one.code, "message": one.message} for one in error.obstacles]
    elif isinstance(error, BadValue):
        errors = [{"at": error.path, "code": "bad_value", "message": error.reason}]
    elif isinstance(error, WeakPassword):
        code = f"password_{error.key}"
    return problem(status, str(error), code, errors)


def documented(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """These statuses for the OpenAPI description of a route."""
    schema = {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}
    return {status: {"description": HTTPStatus(status).phrase, "content": schema} for status in statuses}


def described(made: Callable[[], dict[str, Any]]) -> Callable[[], dict[str, Any]]:
    """The OpenAPI description with the form of a problem, which no route names as its answer's model."""

    def openapi() -> dict[str, Any]:
        description = made()
        schema = Problem.model_json_schema(ref_template="#/components/schemas/{model}")
        parts = schema.pop("$defs")
        description["components"]["schemas"].update({"Problem": schema, **parts})
        return description

    return openapi
