"""What routes for programs share: the token with its scope, and the version that a change is made of (If-Match; RFC 9110, section 13)."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Annotated

from fastapi import Depends, Header
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from starlette.exceptions import HTTPException

from models.database import snapshot, transaction
from models.tokens import find_token, is_to_note, note_use
from review.bench import Bench

UNAUTHORIZED, FORBIDDEN, PRECONDITION_FAILED, PRECONDITION_REQUIRED = 401, 403, 412, 428
_bearer = HTTPBearer(auto_error=False, description="A token of the page «Programs» or of «mailorder token add»")
_VERSION = re.compile(r'"(\d{1,9})"')


def needs(scope: str) -> Callable[..., str]:
    """A dependency that gives the name of the program whose token has this scope."""

    def allowed(bench: Bench, shown: Annotated[HTTPAuthorizationCredentials | None, Depends(_bearer)]) -> str:
        with snapshot(bench.engine) as session:
            token = find_token(session, shown.credentials) if shown else None
        if token is None:
            raise HTTPException(UNAUTHORIZED, "show a token as «Authorization: Bearer …»", {"WWW-Authenticate": "Bearer"})
        if scope not in token.scopes:
            raise HTTPException(FORBIDDEN, f"the token {token.name} lacks the scope {scope}")
        if is_to_note(token):
            with transaction(bench.engine) as session:
                note_use(session, token.id or 0)
        return token.name

    return allowed


MayUpload = Annotated[str, Depends(needs("messages:write"))]
MayReadDrafts = Annotated[str, Depends(needs("drafts:read"))]
MayWriteDrafts = Annotated[str, Depends(needs("drafts:write"))]
MayRead = Annotated[str, Depends(needs("orders:read"))]
MayTake = Annotated[str, Depends(needs("orders:take"))]
MayLookUp = Annotated[str, Depends(needs("masterdata:read"))]
MaySeeFigures = Annotated[str, Depends(needs("figures:read"))]
MayManage = Annotated[str, Depends(needs("people:write"))]


def etag(version: int) -> str:
    """A draft's version as the header has it."""
    return f'"{version}"'


def matched_version(
    if_match: Annotated[str | None, Header(description="the ETag of the draft that was read", examples=['"3"'])] = None,
) -> int:
    """The version that the change is made of; nothing is changed unseen, so `*` does not do. Raises 428 and 412."""
    if not if_match or if_match.strip() == "*":
        raise HTTPException(PRECONDITION_REQUIRED, "show the ETag of the draft that you have read as If-Match")
    found = _VERSION.fullmatch(if_match.strip())
    if found is None:
        raise HTTPException(PRECONDITION_FAILED, "If-Match is no ETag of a draft; read the draft again")
    return int(found[1])


Version = Annotated[int, Depends(matched_version)]
