"""A draft and what stands beside it, in one question: each page of a draft needs a little of many tables, and most of it is not there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import sqlalchemy
from sqlalchemy import ScalarSelect, and_, bindparam, func
from sqlalchemy.orm import aliased
from sqlmodel import Session, col

from models.desk_tables import Answer, DraftClaim, DraftNote, DraftStep, Question
from models.drafts import unknown_draft
from models.tables import LARGEST_ID, Audit, Case, Draft, MessageRow, User, now


@dataclass(frozen=True, slots=True)
class Surroundings:
    """`message` is what the draft was read from, `case` what was opened for it, `answer` what it answers; `holder` has the draft now.

    `siblings` counts the drafts of the message, `notes`, `questions` and `events` what there is of each to be asked for; `undo` and
    `redo` how many steps can be taken back, and done again. `colleagues` are all who can sign in, by name.
    """

    draft: Draft
    message: MessageRow | None
    case: Case | None
    answer: Answer | None
    holder: DraftClaim | None
    siblings: int
    notes: int
    questions: int
    events: int
    undo: int
    redo: int
    colleagues: tuple[str, ...]


def surroundings(session: Session, draft_id: int) -> Surroundings:
    """What stands beside a draft now. Raises UnknownDraft."""
    told = {"draft_id": draft_id, "subject_id": str(draft_id), "at": now()}
    found: Any = session.execute(_QUERY, told).first() if 0 < draft_id < LARGEST_ID else None
    if found is None:
        raise unknown_draft(draft_id)
    *beside, names = found
    return Surroundings(*(*beside, tuple(sorted(names.split(_BETWEEN))) if names else ()))


_BETWEEN = "\n"
_SIBLING = aliased(Draft)


def _how_many(*conditions: Any) -> ScalarSelect[int]:
    return sqlalchemy.select(func.count()).where(*conditions).scalar_subquery()


_QUERY = (
    sqlalchemy.select(
        Draft,
        MessageRow,
        Case,
        Answer,
        DraftClaim,
        _how_many(col(_SIBLING.message_id) == Draft.message_id),
        _how_many(col(DraftNote.draft_id) == Draft.id),
        _how_many(col(Question.draft_id) == Draft.id),
        _how_many(Audit.subject == "draft", Audit.subject_id == bindparam("subject_id")),
        _how_many(col(DraftStep.draft_id) == Draft.id, ~col(DraftStep.undone)),
        _how_many(col(DraftStep.draft_id) == Draft.id, col(DraftStep.undone)),
        sqlalchemy.select(func.aggregate_strings(col(User.name), _BETWEEN)).where(col(User.active)).scalar_subquery(),
    )
    .select_from(Draft)
    .outerjoin(MessageRow, col(MessageRow.id) == Draft.message_id)
    .outerjoin(Case, col(Case.message_id) == Draft.message_id)
    .outerjoin(Answer, col(Answer.message_id) == Draft.message_id)
    .outerjoin(DraftClaim, and_(col(DraftClaim.draft_id) == Draft.id, col(DraftClaim.until) > bindparam("at")))
    .where(col(Draft.id) == bindparam("draft_id"))
)
