"""Tokens of programs, for administrators: made with their scopes, shown once, revoked."""

from __future__ import annotations

from fastapi import APIRouter
from starlette.responses import Response

from models.database import snapshot, transaction
from models.errors import Refusal
from models.permissions import SCOPES
from models.tokens import all_tokens, create_token, revoke_token
from review.bench import Bench, Workbench
from review.pages import page, see
from review.refusals import refusal_words
from review.visitors import Clerk, OwnForm, TokenManager, text

UNPROCESSABLE = 422

router = APIRouter(prefix="/tokens", include_in_schema=False)


@router.get("")
def list_tokens(bench: Bench, clerk: TokenManager) -> Response:
    """All tokens, and the form for one more."""
    return _list(bench, clerk)


@router.post("")
def make(bench: Bench, clerk: TokenManager, form: OwnForm) -> Response:
    """One more; it is shown on this answer and nowhere else."""
    name, scopes = text(form, "name"), [scope for scope in form.getlist("scope") if isinstance(scope, str)]
    try:
        with transaction(bench.engine) as session:
            token = create_token(session, name, scopes, clerk.name)
    except Refusal as error:
        return _list(bench, clerk, UNPROCESSABLE, refusal_words(error, clerk.texts), name, tuple(scopes))
    return _list(bench, clerk, shown=token, named=name)


@router.post("/revoke")
def revoke(bench: Bench, clerk: TokenManager, form: OwnForm) -> Response:
    """Ends a token for good."""
    with transaction(bench.engine) as session:
        revoke_token(session, text(form, "name"), clerk.name)
    return see("/tokens")


def _list(
    bench: Workbench, clerk: Clerk, status: int = 200, failure: str = "", typed: str = "", chosen: tuple[str, ...] = (), shown: str = "",
    named: str = "",
) -> Response:  # fmt: skip
    with snapshot(bench.engine) as session:
        tokens = all_tokens(session)
    return page(
        bench, "tokens.html", clerk, status=status, tokens=tokens, scopes=SCOPES, failure=failure, typed=typed, chosen=chosen, shown=shown,
        named=named,
    )  # fmt: skip
