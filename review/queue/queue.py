"""The queue: what waits for a clerk, filtered, sorted and searched."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

from fastapi import APIRouter, Request
from starlette.responses import Response

from models.claims import free_for
from models.database import snapshot
from models.drafts import KINDS
from models.tables import now
from models.views import views_of
from review.bench import Bench
from review.pages import head_of, page, see
from review.queue.chosen import Chosen
from review.queue.filters import SORTS, STATES, Filter
from review.queue.marks import marks_of
from review.queue.troubles import troubles
from review.queue.waiting import PAGE, next_waiting, waiting
from review.taking_back import last_confirmed
from review.visitors import SignedIn

router = APIRouter(include_in_schema=False)


@router.get("/")
def show_queue(request: Request, bench: Bench, clerk: SignedIn, chosen: Chosen, after: int = 0, done: str = "") -> Response:
    """The queue, or only its list where htmx asks while the clerk types."""
    only_list = request.headers.get("hx-target") == "list"
    with snapshot(bench.engine) as session:
        rows = waiting(session, chosen, after, PAGE + 1, clerk.name)
        head = head_of(session, clerk)
        trouble = troubles(session)
        views = [] if only_list else views_of(session, clerk.user_id)
        undoable = last_confirmed(session, clerk.name)
    more = urlencode(chosen.query(after=str(rows[PAGE - 1].id))) if len(rows) > PAGE else ""
    values: dict[str, Any] = {
        "rows": rows[:PAGE], "chosen": chosen, "counts": head.counts, "head": head, "more": more, "kinds": KINDS, "states": STATES,
        "sorts": SORTS, "now": now(), "after": after, "troubles": trouble, "done": done, "link": _link,
        "inside": chosen.address, "views": views, "marks": marks_of(rows, clerk), "undoable": undoable,
    }  # fmt: skip
    return page(bench, "queue_list.html" if only_list else "queue.html", clerk, **values)


def _link(chosen: Filter, **other: str) -> str:
    query = urlencode(chosen.query(**other))
    return f"/?{query}" if query else "/"


@router.get("/next")
def show_next(bench: Bench, clerk: SignedIn, chosen: Chosen, after: int = 0) -> Response:
    """On to the next open draft of the filter that nobody else has, or to the queue when none is left."""
    with snapshot(bench.engine) as session:
        following = next_waiting(session, chosen, after, free_for(clerk.name))
    query = chosen.waiting().address
    return see(f"/drafts/{following}" + (f"?{query}" if query else "") if following else "/")
