"""The queue: what waits for a clerk, filtered and searched."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

from fastapi import APIRouter, Request
from starlette.responses import Response

from models.claims import free_for
from models.database import snapshot
from models.drafts import KINDS
from models.tables import now
from review.bench import Bench
from review.marks import marks_of
from review.pages import page, see
from review.taking_back import last_confirmed
from review.troubles import troubles
from review.visitors import SignedIn
from review.waiting import PAGE, STATES, counts, made_filter, next_waiting, waiting

router = APIRouter(include_in_schema=False)


@router.get("/")
def show_queue(
    request: Request,
    bench: Bench,
    clerk: SignedIn,
    state: str = "open",
    kind: str = "",
    looks: str = "",
    q: str = "",
    after: int = 0,
    done: str = "",
) -> Response:
    """The queue, or only its list where htmx asks while the clerk types."""
    chosen = made_filter(state, kind, looks, q)
    with snapshot(bench.engine) as session:
        rows = waiting(session, chosen, after, PAGE + 1)
        number_of = counts(session)
        trouble = troubles(session)
        marks = marks_of(session, [row.id for row in rows], clerk)
        undoable = last_confirmed(session, clerk.name)
    more = urlencode(chosen.query(after=str(rows[PAGE - 1].id))) if len(rows) > PAGE else ""
    template = "queue_list.html" if request.headers.get("hx-target") == "list" else "queue.html"
    values: dict[str, Any] = {
        "rows": rows[:PAGE], "chosen": chosen, "counts": number_of, "more": more, "kinds": KINDS, "states": STATES, "now": now(),
        "after": after, "troubles": trouble, "done": done, "link": _link, "inside": urlencode(chosen.query()),
        "marks": marks, "undoable": undoable,
    }  # fmt: skip
    return page(bench, template, clerk, **values)


def _link(chosen: Any, **other: str) -> str:
    query = urlencode(chosen.query(**other))
    return f"/?{query}" if query else "/"


@router.get("/next")
def show_next(bench: Bench, clerk: SignedIn, after: int = 0, kind: str = "", looks: str = "", q: str = "") -> Response:
    """On to the next open draft of the filter that nobody else has, or to the queue when none is left."""
    chosen = made_filter("open", kind, looks, q)
    with snapshot(bench.engine) as session:
        following = next_waiting(session, chosen, after, free_for(clerk.name))
    query = urlencode(chosen.query())
    return see(f"/drafts/{following}" + (f"?{query}" if query else "") if following else "/")
