"""What the queue says of a draft besides its content: who has it open, whose it is, what it waits for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from models.waits import WAITING
from review.queue.waiting import Row
from review.visitors import Clerk


def marks_of(rows: Sequence[Row], clerk: Clerk) -> dict[int, list[str]]:
    """A few words each, by draft."""
    return {row.id: list(_marks(row, clerk)) for row in rows}


def _marks(row: Row, clerk: Clerk) -> Iterator[str]:
    t = clerk.texts
    if row.answered:
        yield t("mark.answered")
    if row.state in WAITING:
        yield t(f"mark.{row.state}", day=t.day(row.waits_until))
    if row.first_look_by:
        yield t("mark.first_look", who=row.first_look_by)
    if row.assigned_to:
        yield t("mark.assigned", who=row.assigned_to)
    if row.named:
        yield t("mark.named")
    if row.holder not in ("", clerk.name):
        yield t("mark.open_at", who=row.holder)
