"""A clerk's saved views: kept under a name, shown as tabs above the queue."""

from __future__ import annotations

from fastapi import APIRouter
from starlette.responses import Response

from models.database import transaction
from models.views import delete_view, save_view
from review.bench import Bench
from review.pages import see
from review.queue.filters import filter_of_query
from review.visitors import OwnForm, SignedIn, number, text

router = APIRouter(prefix="/views", include_in_schema=False)


@router.post("")
def keep_view(bench: Bench, clerk: SignedIn, form: OwnForm) -> Response:
    """The filter that the clerk looks at is kept under a name."""
    chosen = filter_of_query(text(form, "query"), clerk.name)
    with transaction(bench.engine) as session:
        save_view(session, clerk.user_id, text(form, "name"), chosen.address)
    return see(f"/?{chosen.address}")


@router.post("/delete")
def drop_view(bench: Bench, clerk: SignedIn, form: OwnForm) -> Response:
    """Takes a tab away; the drafts stay where they are."""
    with transaction(bench.engine) as session:
        delete_view(session, clerk.user_id, number(form, "id"))
    return see("/")
