"""Cases: what was given to customer service, and closing it."""

from __future__ import annotations

from fastapi import APIRouter
from sqlmodel import col, select
from starlette.responses import Response

from models.cases import close_case
from models.database import snapshot, transaction
from models.tables import Case, Draft, MessageRow, Outbox
from review.bench import Bench
from review.pages import page, see
from review.visitors import OwnForm, SignedIn, text

SHOWN = 200

router = APIRouter(include_in_schema=False)


@router.get("/cases")
def list_cases(bench: Bench, clerk: SignedIn, state: str = "open") -> Response:
    """Open cases, or the closed ones."""
    state = state if state in ("open", "closed") else "open"
    with snapshot(bench.engine) as session:
        query = select(Case, MessageRow).join(MessageRow, col(Case.message_id) == col(MessageRow.id)).where(Case.state == state)
        rows = session.exec(query.order_by(col(Case.id).desc()).limit(SHOWN)).all()
        numbers = [case.id for case, _ in rows]
        leaving = {row.case_id: row for row in session.exec(select(Outbox).where(col(Outbox.case_id).in_(numbers)))}
        messages = [case.message_id for case, _ in rows]
        drafts = {draft.message_id: draft.id for draft in session.exec(select(Draft).where(col(Draft.message_id).in_(messages)))}
    return page(bench, "cases.html", clerk, rows=rows, leaving=leaving, drafts=drafts, state=state)


@router.post("/cases/close")
def close(bench: Bench, clerk: SignedIn, form: OwnForm) -> Response:
    """Customer service has settled it."""
    with transaction(bench.engine) as session:
        close_case(session, text(form, "number"), clerk.name)
    return see("/cases")
