"""A draft that is open in a browser is that clerk's: claimed with the page, renewed while it stays, given up on leaving, taken over."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from typing import Any

from fastapi import APIRouter
from starlette.responses import JSONResponse, Response

from models.claims import claim, claim_open, release, take_over_claim
from models.database import transaction
from models.drafts import find_draft
from models.tables import Draft
from review.bench import Bench, Workbench
from review.pages import see
from review.visitors import Clerk, OwnForm, SignedIn, text

router = APIRouter(prefix="/drafts/{draft_id}", include_in_schema=False)


def new_window(bench: Workbench) -> dict[str, Any]:
    """What a window that shows a draft is known by: its token, and how often it calls in (seconds)."""
    return {"token": secrets.token_urlsafe(12), "every_s": max(5, bench.settings.review.claim_s // 3)}


def hold(bench: Workbench, clerk: Clerk, draft_id: int, window: Mapping[str, Any]) -> None:
    """The draft is this clerk's from now on, for the window that shows it, unless another was first or it is closed."""
    with transaction(bench.engine, single=True) as session:
        claim_open(session, draft_id, clerk.name, str(window["token"]), bench.settings.review.claim_s)


@router.post("/claim")
def call_in(draft_id: int, bench: Bench, clerk: SignedIn, form: OwnForm) -> Response:
    """A window calls in: who has the draft now, and its state and version, by which the window knows that it shows something old."""
    with transaction(bench.engine) as session:
        draft: Draft = find_draft(session, draft_id)
        state, version = draft.state, draft.version
        seconds = bench.settings.review.claim_s
        holder = claim(session, draft_id, clerk.name, text(form, "token")[:40], seconds).who if state == "open" else ""
    return JSONResponse({"holder": holder, "mine": holder == clerk.name, "state": state, "version": version})


@router.post("/take-over")
def take_over_draft(draft_id: int, bench: Bench, clerk: SignedIn, form: OwnForm) -> Response:
    """Knowingly takes the draft over from the clerk who has it."""
    with transaction(bench.engine) as session:
        if find_draft(session, draft_id).state == "open":
            take_over_claim(session, draft_id, clerk.name, text(form, "token")[:40], bench.settings.review.claim_s)
    return see(f"/drafts/{draft_id}")


@router.post("/release")
def leave(draft_id: int, bench: Bench, clerk: SignedIn, form: OwnForm) -> Response:  # noqa: ARG001
    """The window is closed, or goes on to another page."""
    if token := text(form, "token")[:40]:
        with transaction(bench.engine) as session:
            release(session, draft_id, token)
    return Response(status_code=204)
