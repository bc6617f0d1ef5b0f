"""From a template to an answer: what every page needs besides its own values."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Any

from sqlmodel import Session
from starlette.responses import HTMLResponse, RedirectResponse

from models.database import snapshot
from review.bench import Workbench
from review.queue.waiting import Counts, counts
from review.texts import LANGUAGES, Texts
from review.visitors import Clerk

SEE_OTHER = 303


@dataclass(frozen=True, slots=True)
class Head:
    """What the head of every page counts: all that waits, open cases, and what of it is this clerk's."""

    counts: Counts
    mine: int


def head_of(session: Session, clerk: Clerk) -> Head:
    """Counted now."""
    counted = counts(session)
    return Head(counted, counted.clerks.get(clerk.name, 0))


def _counted_now(bench: Workbench, clerk: Clerk) -> Head:
    with snapshot(bench.engine) as session:
        return head_of(session, clerk)


def page(
    bench: Workbench, template: str, clerk: Clerk | None, texts: Texts | None = None, status: int = 200, **values: Any
) -> HTMLResponse:
    """The template filled in, for the clerk or (before signing in) in `texts`."""
    words = clerk.texts if clerk else texts
    if words is None:
        raise TypeError("a page needs a clerk or a language")
    known: dict[str, Any] = {"t": words, "clerk": clerk, "languages": LANGUAGES, "swap": False}
    if clerk:
        known["count_head"] = partial(_counted_now, bench, clerk)  # only whole pages have a head
    return HTMLResponse(bench.templates.get_template(template).render(**known, **values), status)


def see(path: str) -> RedirectResponse:
    """On to another page, by GET: the browser's back button and reload do not post again."""
    return RedirectResponse(path, SEE_OTHER)
