"""The steps of a draft that can be taken back: what stood before each change, kept whole and packed, a few kilobytes each."""

from __future__ import annotations

import json
import zlib
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam
from sqlmodel import Session, col, delete, select

from models.desk_tables import DraftStep
from models.tables import Draft

STILL_OPEN = ("open", "parked", "asked")
# No step is in memory when a change begins, so that the ORM need not look for those that go
_FORGET_UNDONE = (
    delete(DraftStep)
    .where(col(DraftStep.draft_id) == bindparam("draft"), col(DraftStep.undone))
    .execution_options(synchronize_session=False)
)


def keep_step(session: Session, draft: Draft) -> None:
    """Keeps what stands in the draft before a change; what had been taken back can no longer be done again.

    All changes of one transaction are one step: what the clerk did with one key is taken back with one key.
    """
    kept: set[int | None] = session.info.setdefault("steps", set())
    if draft.id in kept:
        return
    kept.add(draft.id)
    session.execute(_FORGET_UNDONE, {"draft": draft.id})
    session.add(DraftStep(draft_id=draft.id or 0, content=packed(draft)))


def forget_steps(session: Session, draft_id: int | None) -> None:
    """Nothing of what was done before can be taken back: the message was read anew."""
    session.exec(delete(DraftStep).where(col(DraftStep.draft_id) == draft_id))


def sweep_steps(session: Session, closed_before: datetime) -> int:
    """Removes the steps of drafts that were closed before this moment; how many."""
    closed = select(Draft.id).where(col(Draft.state).not_in(STILL_OPEN), col(Draft.closed_at) < closed_before)
    return int(session.exec(delete(DraftStep).where(col(DraftStep.draft_id).in_(closed))).rowcount)


def packed(draft: Draft) -> bytes:
    """What a step keeps of a draft: its kind and its content."""
    return zlib.compress(json.dumps([draft.kind, draft.content], ensure_ascii=False, separators=(",", ":")).encode())


def unpacked(step: DraftStep) -> tuple[str, dict[str, Any]]:
    """The kind and the content that a step keeps."""
    kind, content = json.loads(zlib.decompress(step.content))
    return kind, content
