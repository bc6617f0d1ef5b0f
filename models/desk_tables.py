"""The tables of the clerks' desk: who has which draft, notes, steps that can be taken back, questions to customers and their answers."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Column, LargeBinary
from sqlmodel import Field, SQLModel

from models.tables import now
from models.types import UtcDateTime


class DraftClaim(SQLModel, table=True):
    """Whose a draft is now: `who` has it open in the window `token`, until `until` at most."""

    __tablename__ = "draft_claim"
    draft_id: int = Field(primary_key=True, foreign_key="draft.id")
    who: str
    token: str
    since: datetime = Field(default_factory=now, sa_type=UtcDateTime, nullable=False)
    until: datetime = Field(sa_type=UtcDateTime, nullable=False)


class DraftNote(SQLModel, table=True):
    """What a clerk writes about a draft for the others."""

    __tablename__ = "draft_note"
    id: int | None = Field(default=None, primary_key=True)
    draft_id: int = Field(foreign_key="draft.id", index=True)
    who: str
    at: datetime = Field(default_factory=now, sa_type=UtcDateTime, nullable=False)
    text: str


class DraftMention(SQLModel, table=True):
    """A clerk who is named in a note (@name); the draft is among that clerk's until `settled_at`."""

    __tablename__ = "draft_mention"
    note_id: int = Field(primary_key=True, foreign_key="draft_note.id")
    name: str = Field(primary_key=True)
    draft_id: int = Field(foreign_key="draft.id", index=True)
    settled_at: datetime | None = Field(default=None, sa_type=UtcDateTime, nullable=True)


class DraftStep(SQLModel, table=True):
    """One change of a draft that can be taken back: `content` is what stood before it, and while it is `undone` what stood after it."""

    __tablename__ = "draft_step"
    id: int | None = Field(default=None, primary_key=True)
    draft_id: int = Field(foreign_key="draft.id", index=True)
    at: datetime = Field(default_factory=now, sa_type=UtcDateTime, nullable=False)
    undone: bool = False
    content: bytes = Field(sa_column=Column(LargeBinary, nullable=False))


class Question(SQLModel, table=True):
    """What a clerk has asked the customer; `key` is its Message-ID and that of its outbox row."""

    __tablename__ = "question"
    id: int | None = Field(default=None, primary_key=True)
    key: str = Field(unique=True)
    draft_id: int = Field(foreign_key="draft.id", index=True)
    who: str
    at: datetime = Field(default_factory=now, sa_type=UtcDateTime, nullable=False)
    recipient: str = Field(index=True)
    language: str
    subject: str
    text: str
    withdrawn_at: datetime | None = Field(default=None, sa_type=UtcDateTime, nullable=True)


class Answer(SQLModel, table=True):
    """A message that came because of a question. `kind`: answer, automatic (nobody is there), bounce (it did not arrive)."""

    __tablename__ = "answer"
    message_id: int = Field(primary_key=True, foreign_key="message.id")
    question_id: int = Field(foreign_key="question.id")
    draft_id: int = Field(foreign_key="draft.id", index=True)
    kind: str = "answer"
    at: datetime = Field(default_factory=now, sa_type=UtcDateTime, nullable=False)
