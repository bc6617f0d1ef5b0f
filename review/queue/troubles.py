"""What needs a person outside the queue: things that could not be sent or handed over, in the clerk's words."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import func, select
from sqlmodel import Session, col

from models.tables import MessageRow, Outbox

TRIES_BEFORE_WORRY = 2


@dataclass(frozen=True, slots=True)
class Troubles:
    """How many outbox entries have failed for good, how many are being tried again, and how many messages wait to be read."""

    failed: int
    tried_again: int
    unread: int


def troubles(session: Session) -> Troubles:
    """Counted now."""
    return Troubles(*session.execute(_QUERY).one())


_QUERY = select(
    *(
        select(func.count()).where(*conditions).scalar_subquery()
        for conditions in (
            [col(Outbox.state) == "failed"],
            [col(Outbox.state) == "due", col(Outbox.attempts) >= TRIES_BEFORE_WORRY],
            [col(MessageRow.state) == "kept"],
        )
    )
)
