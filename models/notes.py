"""What clerks tell each other about a draft: notes with mentions, and whose it is to do."""

from __future__ import annotations

import re
from collections.abc import Sequence

from sqlalchemy import ColumnElement, bindparam, exists, update
from sqlmodel import Session, col, or_, select

from models.audit import record
from models.desk_tables import DraftMention, DraftNote
from models.drafts import lock_draft
from models.errors import DraftClosed, Refusal
from models.steps import STILL_OPEN
from models.tables import Draft, Order, User, now

_NOTES = select(DraftNote).where(DraftNote.draft_id == bindparam("draft_id")).order_by(col(DraftNote.id))
_COLLEAGUES = select(User.name).where(col(User.active)).order_by(col(User.name))

LONGEST_NOTE = 4000
ORDER_NUMBER = re.compile(r"\b(\d{4}-\d{6})\b")


def add_note(session: Session, draft_id: int, text: str, who: str) -> DraftNote:
    """A note for the others; everybody whom it names (@name) finds the draft among their own, and who answers has seen what named them.

    Raises Refusal for an empty or endless note, UnknownDraft.
    """
    text = text.replace("\r\n", "\n").strip()
    if not text:
        raise Refusal("the note is empty; write something")
    if len(text) > LONGEST_NOTE:
        raise Refusal(f"the note is longer than {LONGEST_NOTE} characters; shorten it")
    lock_draft(session, draft_id)
    note = DraftNote(draft_id=draft_id, who=who, text=text)
    session.add(note)
    session.flush()
    settle_mentions(session, draft_id, who)
    named = [name for name in mentioned(text, colleagues(session)) if name != who]
    session.add_all(DraftMention(note_id=note.id or 0, name=name, draft_id=draft_id) for name in named)
    record(session, who, "note", "draft", draft_id, after=text)
    session.flush()
    return note


def colleagues(session: Session) -> list[str]:
    """The names of all who can sign in."""
    return list(session.exec(_COLLEAGUES))


def mentioned(text: str, names: Sequence[str]) -> list[str]:
    """Those of the names that stand behind an @; of «anna» and «anna maria» the longer one counts where it fits."""
    longest_first = sorted(names, key=len, reverse=True)
    if not names:
        return []
    pattern = re.compile(rf"(?<!\w)@({'|'.join(map(re.escape, longest_first))})(?!\w)", re.IGNORECASE)
    known = {name.casefold(): name for name in names}
    return list(dict.fromkeys(known[found.casefold()] for found in pattern.findall(text)))


def settle_mentions(session: Session, draft_id: int, who: str) -> None:
    """This clerk has seen all that names them in this draft's notes."""
    session.execute(update(DraftMention).where(col(DraftMention.draft_id) == draft_id, *_not_settled(who)).values(settled_at=now()))


def notes_of(session: Session, draft_id: int) -> list[DraftNote]:
    """The notes on a draft, oldest first."""
    return list(session.exec(_NOTES, params={"draft_id": draft_id}))


def is_named(session: Session, draft_id: int, who: str) -> bool:
    """Whether a note names this clerk, who has not answered or seen it yet."""
    query = select(DraftMention).where(DraftMention.draft_id == draft_id, *_not_settled(who))
    return session.exec(query).first() is not None


def orders_named(session: Session, notes: Sequence[DraftNote]) -> set[str]:
    """The numbers of orders of ours that the notes mention."""
    numbers = {number for note in notes for number in ORDER_NUMBER.findall(note.text)}
    return set(session.exec(select(Order.number).where(col(Order.number).in_(numbers)))) if numbers else set()


def assign(session: Session, draft_id: int, to: str, who: str) -> Draft:
    """The draft is that clerk's to do ("": anybody's). Raises Refusal for a name that nobody has, DraftClosed, UnknownDraft."""
    if to and to not in colleagues(session):
        raise Refusal(f"nobody is called {to}; choose one of {', '.join(colleagues(session))}")
    draft = lock_draft(session, draft_id)
    if draft.state not in STILL_OPEN:
        raise DraftClosed(f"draft {draft_id} is not open any more ({draft.state}); open it again first")
    if (draft.assigned_to or "") != to:
        record(session, who, "assign", "draft", draft_id, before=draft.assigned_to or None, after=to or None)
        draft.assigned_to = to or None
        session.add(draft)
        session.flush()
    return draft


def is_mine(who: str) -> ColumnElement[bool]:
    """The drafts that are this clerk's: assigned, or named in a note that was not answered yet."""
    return or_(col(Draft.assigned_to) == who, names(who))


def names(who: str | ColumnElement[str]) -> ColumnElement[bool]:
    """Whether a note on the draft names this clerk, who has not answered or seen it yet."""
    return exists().where(col(DraftMention.draft_id) == col(Draft.id), *_not_settled(who))


def _not_settled(who: str | ColumnElement[str]) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    """Of the mentions those that name this clerk and wait to be answered or seen."""
    return col(DraftMention.name) == who, col(DraftMention.settled_at).is_(None)
