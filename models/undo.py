"""Taking back the last change of a draft, and doing it again, until the draft is confirmed."""

from __future__ import annotations

from typing import Any

from sqlmodel import Session, col, select

from models.audit import record
from models.content import Content, filled
from models.desk_tables import DraftStep
from models.drafts import open_draft, save
from models.errors import Refusal
from models.steps import packed, unpacked
from models.tables import Draft

TOLD_ONE_BY_ONE = 8
"""More values than this are told as one change in the history."""


class NothingToUndo(Refusal):
    """There is no change that could be taken back, or done again."""


def undo(session: Session, draft_id: int, version: int, who: str) -> tuple[Draft, tuple[str, ...]]:
    """Takes the last change back; the draft, and the paths at which something stands otherwise now.

    Raises NothingToUndo, StaleDraft, DraftClosed, UnknownDraft.
    """
    query = select(DraftStep).where(DraftStep.draft_id == draft_id, ~col(DraftStep.undone)).order_by(col(DraftStep.id).desc())
    return _swap(session, open_draft(session, draft_id, version), session.exec(query.limit(1)).first(), who, "undo")


def redo(session: Session, draft_id: int, version: int, who: str) -> tuple[Draft, tuple[str, ...]]:
    """Does again what was taken back last; as `undo`."""
    query = select(DraftStep).where(DraftStep.draft_id == draft_id, col(DraftStep.undone)).order_by(col(DraftStep.id))
    return _swap(session, open_draft(session, draft_id, version), session.exec(query.limit(1)).first(), who, "redo")


def _swap(session: Session, draft: Draft, step: DraftStep | None, who: str, action: str) -> tuple[Draft, tuple[str, ...]]:
    """What the step keeps and what the draft holds change places."""
    if step is None:
        raise NothingToUndo("there is no change to take back" if action == "undo" else "nothing was taken back that could be done again")
    kind, content = unpacked(step)
    step.content, step.undone = packed(draft), action == "undo"
    session.add(step)
    before, changed = draft.content, _differences(draft.content, content)
    if draft.kind != kind:
        record(session, who, action, "draft", draft.id, "kind", draft.kind, kind)
    _tell(session, draft, who, action, changed, before, content)
    draft.kind, draft.first_look_by = kind, ""
    return save(session, draft, content, step=False), tuple(changed)


def _tell(
    session: Session, draft: Draft, who: str, action: str, changed: dict[str, tuple[Any, Any]], before: Content, after: Content
) -> None:
    if len(before["lines"]) != len(after["lines"]):
        record(session, who, action, "draft", draft.id, "lines", len(before["lines"]), len(after["lines"]))
    elif len(changed) > TOLD_ONE_BY_ONE:
        record(session, who, action, "draft", draft.id, after=len(changed))
    else:
        for path, (old, new) in changed.items():
            record(session, who, action, "draft", draft.id, path, old, new)
        if not changed and before != after:
            record(session, who, action, "draft", draft.id, next(iter(_doubts(before) ^ _doubts(after)), ""))


def _differences(before: Content, after: Content) -> dict[str, tuple[Any, Any]]:
    """The paths at which the values differ, with both."""
    old, new = dict(filled(before)), dict(filled(after))
    paths = dict.fromkeys([*old, *new])
    return {path: (old.get(path), new.get(path)) for path in paths if old.get(path) != new.get(path)}


def _doubts(content: Content) -> set[str]:
    return set(content["needs_review"])
