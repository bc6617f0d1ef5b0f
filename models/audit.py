"""Who changed what, when, from what to what."""

from __future__ import annotations

from typing import Any

from sqlalchemy import bindparam
from sqlmodel import Session, col, select

from models.tables import Audit

_HISTORY = select(Audit).where(Audit.subject == bindparam("subject"), Audit.subject_id == bindparam("subject_id")).order_by(col(Audit.id))


def record(
    session: Session, who: str, action: str, subject: str, subject_id: object, path: str = "", before: Any = None, after: Any = None
) -> Audit:
    """Adds one row to the transaction that makes the change; `subject` is a table's word (draft, order, user …)."""
    row = Audit(who=who, action=action, subject=subject, subject_id=str(subject_id), path=path, before=before, after=after)
    session.add(row)
    return row


def history(session: Session, subject: str, subject_id: object) -> list[Audit]:
    """All that happened to one subject, oldest first."""
    return list(session.exec(_HISTORY, params={"subject": subject, "subject_id": str(subject_id)}))
