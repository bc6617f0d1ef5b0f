"""What the queue says of a draft besides its content: who has it open, whose it is, what it waits for."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select
from sqlmodel import Session, col

from models.claims import holders
from models.desk_tables import DraftMention
from models.tables import Draft
from review.visitors import Clerk


def marks_of(session: Session, draft_ids: Sequence[int], clerk: Clerk) -> dict[int, list[str]]:
    """A few words each, by draft; of all that the list shows, in three queries."""
    t = clerk.texts
    found: dict[int, list[str]] = {draft_id: [] for draft_id in draft_ids}
    shown = select(
        col(Draft.id), col(Draft.state), col(Draft.assigned_to), col(Draft.waits_until), col(Draft.first_look_by), col(Draft.answered_at)
    ).where(col(Draft.id).in_(draft_ids))
    for draft_id, state, assigned, until, first, answered in session.execute(shown):
        words = found[draft_id]
        if answered:
            words.append(t("mark.answered"))
        if state in ("parked", "asked"):
            words.append(t(f"mark.{state}", day=t.day(until)))
        if first:
            words.append(t("mark.first_look", who=first))
        if assigned:
            words.append(t("mark.assigned", who=assigned))
    mentions = (col(DraftMention.draft_id).in_(draft_ids), col(DraftMention.name) == clerk.name, col(DraftMention.settled_at).is_(None))
    for draft_id in set(session.scalars(select(col(DraftMention.draft_id)).where(*mentions))):
        found[draft_id].append(t("mark.named"))
    for draft_id, who in holders(session, draft_ids).items():
        if who != clerk.name:
            found[draft_id].append(t("mark.open_at", who=who))
    return found
