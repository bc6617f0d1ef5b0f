"""What the queue says of a draft besides its content: who has it open, whose it is, what it waits for."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select
from sqlmodel import Session, col

from models.claims import holders
from models.desk_tables import DraftMention
from models.waits import WAITING
from review.queue.waiting import Row
from review.visitors import Clerk


def marks_of(session: Session, rows: Sequence[Row], clerk: Clerk) -> dict[int, list[str]]:
    """A few words each, by draft; of all that the list shows, in two queries."""
    t = clerk.texts
    draft_ids = [row.id for row in rows]
    found: dict[int, list[str]] = {draft_id: [] for draft_id in draft_ids}
    for row in rows:
        words = found[row.id]
        if row.answered:
            words.append(t("mark.answered"))
        if row.state in WAITING:
            words.append(t(f"mark.{row.state}", day=t.day(row.waits_until)))
        if row.first_look_by:
            words.append(t("mark.first_look", who=row.first_look_by))
        if row.assigned_to:
            words.append(t("mark.assigned", who=row.assigned_to))
    mentions = (col(DraftMention.draft_id).in_(draft_ids), col(DraftMention.name) == clerk.name, col(DraftMention.settled_at).is_(None))
    for draft_id in set(session.scalars(select(col(DraftMention.draft_id)).where(*mentions))):
        found[draft_id].append(t("mark.named"))
    for draft_id, who in holders(session, draft_ids).items():
        if who != clerk.name:
            found[draft_id].append(t("mark.open_at", who=who))
    return found
