"""One draft's page: the source on the left, the order on the right."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from fastapi import APIRouter, Request
from sqlmodel import select
from starlette.responses import Response

from models.database import snapshot
from models.drafts import KINDS
from models.surroundings import surroundings
from models.tables import Order
from review.bench import Bench, Workbench
from review.draft.desk import Desk, desk_of, source_of
from review.draft.holding import hold, new_window
from review.draft.together import turns
from review.pages import head_of, page
from review.queue.chosen import Chosen
from review.queue.filters import Filter
from review.taking_back import last_confirmed
from review.visitors import Clerk, SignedIn

router = APIRouter(include_in_schema=False)


@router.get("/drafts/{draft_id}")
def show_draft(draft_id: int, bench: Bench, clerk: SignedIn, chosen: Chosen, done: str = "", note: str = "") -> Response:
    """The page of one draft; the filter of the queue stays, so that the next draft is the queue's next."""
    return draft_page(bench, clerk, draft_id, chosen.waiting(), done=done, note=note)


@router.get("/drafts/{draft_id}/reading")
def reading_state(draft_id: int, request: Request, bench: Bench, clerk: SignedIn) -> Response:
    """Asked again and again while a message is being read; reloads the page once it has been."""
    with snapshot(bench.engine) as session:
        desk = desk_of(session, bench, surroundings(session, draft_id), clerk)
    if desk.message and desk.message.state == "kept":
        return page(bench, "draft_reading.html", clerk, desk=desk)
    return Response(headers={"HX-Refresh": "true"}) if "hx-request" in request.headers else Response(status_code=204)


def draft_page(bench: Workbench, clerk: Clerk, draft_id: int, chosen: Filter, status: int = 200, **more: Any) -> Response:
    """The whole page; `typed` and `problems` (by path) put back what could not be saved."""
    typed, problems, number = more.pop("typed", None), more.pop("problems", None), more.pop("done", "")
    window = new_window(bench)
    hold(bench, clerk, draft_id, window)
    known = _known(bench, clerk, draft_id, chosen, typed, problems, number)
    desk = known["desk"]
    shown, trouble = source_of(known.pop("outline"), desk)
    values = {
        "window": window,
        "turns": turns(bench, desk.together),
        "sources": shown,
        "source_trouble": trouble,
        **form_values(desk, chosen),
        **known,
        **more,
    }
    return page(bench, "draft.html", clerk, status=status, **{"note": "", "failure": "", "focus": "", **values})


def _known(
    bench: Workbench,
    clerk: Clerk,
    draft_id: int,
    chosen: Filter,
    typed: Mapping[str, str] | None,
    problems: Mapping[str, str] | None,
    number: str,
) -> dict[str, Any]:
    """What of the page stands in the database; `number` is the order's that this clerk has just confirmed."""
    with snapshot(bench.engine) as session:
        around = surroundings(session, draft_id)
        return {
            "outline": bench.documents.begin_outline(around.message) if around.message else None,  # a child's work, meanwhile
            "desk": desk_of(session, bench, around, clerk, chosen, typed, problems),
            "head": head_of(session, clerk),
            "undoable": last_confirmed(session, clerk.name),
            "done": session.exec(select(Order).where(Order.number == number)).first() if number else None,
        }


def form_values(desk: Desk, chosen: Filter) -> dict[str, Any]:
    """What the form's templates need."""
    return {
        "desk": desk,
        "form": desk.form,
        "kinds": KINDS,
        "inside": chosen.address,
        "chosen": chosen,
        "tomorrow": desk.tomorrow,
    }
