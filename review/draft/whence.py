"""Where a value comes from: the reasons for it, how it stands in the document, and what else it could have been."""

from __future__ import annotations

from fastapi import APIRouter
from starlette.responses import Response

from models.claims import holder_of
from models.content import Content, leaf
from models.database import snapshot
from models.drafts import find_draft
from models.errors import BadValue
from review.bench import Bench
from review.draft.order_form import words_of
from review.draft.ways import Found, Way, candidate_ways
from review.pages import page
from review.reasons import reasons_in_words
from review.visitors import SignedIn

router = APIRouter(prefix="/drafts/{draft_id}", include_in_schema=False)


@router.get("/why")
def why(draft_id: int, bench: Bench, clerk: SignedIn, path: str = "") -> Response:
    """What stands behind one value, to be shown below the form."""
    with snapshot(bench.engine) as session:
        draft = find_draft(session, draft_id)
        holder = holder_of(session, draft_id)
    held = _leaf(draft.content, path)
    found = Found(draft.content)
    if draft.state == "open" and (holder is None or holder.who == clerk.name):
        found.add(path, candidate_ways(draft.content, path, clerk.texts))
    ways: tuple[Way, ...] = found.ways().get(path, ())
    reasons = reasons_in_words(held.get("why") or (), clerk.texts)
    return page(bench, "why.html", clerk, draft=draft, path=path, words=words_of(path, clerk.texts), leaf=held, reasons=reasons, ways=ways)


def _leaf(content: Content, path: str) -> Content:
    try:
        return leaf(content, path) or {}
    except BadValue:
        return {}
