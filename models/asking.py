"""Asking the customer: the question leaves through the outbox, and the draft waits for the answer out of the clerk's way."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import bindparam
from sqlmodel import Session, col, select

from config.settings import Settings
from models.audit import record
from models.desk_tables import Question
from models.drafts import MACHINE, lock_draft, open_draft
from models.errors import Refusal
from models.leaving import message_id_of, sending_domain, write_question
from models.masterdata import load_company_profile, master_version
from models.tables import Outbox
from models.waits import check_day, come_back, send_away

_QUESTIONS = (
    select(Question, Outbox)
    .join(Outbox, col(Outbox.key) == col(Question.key), isouter=True)
    .where(Question.draft_id == bindparam("draft_id"))
    .order_by(col(Question.id))
)

LONGEST_TEXT = 20_000
LONGEST_SUBJECT = 300
_EMAIL = re.compile(r"[^@\s<>,;:\"\\()\[\]]+@[^@\s<>,;:\"\\()\[\]]+")


@dataclass(frozen=True, slots=True)
class Asked:
    """What the clerk wants to send."""

    recipient: str
    subject: str
    text: str
    language: str


class NotAskable(Refusal):
    """A question that cannot be sent like this; `reason`: no_address, no_subject, no_text, too_long."""

    def __init__(self, reason: str, words: str) -> None:
        super().__init__(words)
        self.reason = reason


def ask(
    session: Session, draft_id: int, version: int, asked: Asked, until: date, who: str, settings: Settings, at: datetime, today: date
) -> Question:
    """Sends the question once the grace time is over; the draft waits as «asked», until the day at most.

    Raises NotAskable, WrongDay, StaleDraft, DraftClosed, UnknownDraft.
    """
    _check(asked)
    check_day(until, today)
    draft = open_draft(session, draft_id, version)
    company = load_company_profile(session) if master_version(session) else None
    number = f"{draft_id}-{draft.version}"
    question = Question(
        key=message_id_of("question", number, at, sending_domain(settings, company)),
        draft_id=draft_id,
        who=who,
        at=at,
        recipient=asked.recipient.strip().lower(),
        language=asked.language,
        subject=" ".join(asked.subject.split()),
        text=asked.text.replace("\r\n", "\n").strip(),
    )
    session.add(question)
    write_question(session, question.key, settings, at)
    record(session, who, "question", "draft", draft_id, after=question.text)
    send_away(session, draft, "asked", until, who)
    return question


def _check(asked: Asked) -> None:
    if not _EMAIL.fullmatch(asked.recipient.strip()):
        raise NotAskable("no_address", f"{asked.recipient.strip()!r} is no e-mail address; write the customer's")
    if not asked.subject.strip():
        raise NotAskable("no_subject", "the subject is empty; write one")
    if not asked.text.strip():
        raise NotAskable("no_text", "the text is empty; write what you want to know")
    if len(asked.text) > LONGEST_TEXT or len(asked.subject) > LONGEST_SUBJECT:
        raise NotAskable("too_long", f"the text is longer than {LONGEST_TEXT} or the subject than {LONGEST_SUBJECT} characters; shorten it")


def questions_of(session: Session, draft_id: int) -> list[tuple[Question, Outbox | None]]:
    """What was asked about a draft, oldest first, each with its row of the outbox."""
    return list(session.exec(_QUESTIONS, params={"draft_id": draft_id}))


def question_failed(session: Session, key: str, reason: str, at: datetime) -> None:
    """The question could not be sent, for good: its draft comes back, and the clerk is told why."""
    question = session.exec(select(Question).where(Question.key == key)).first()
    if question is None:
        return
    draft = lock_draft(session, question.draft_id)
    record(session, MACHINE, "question failed", "draft", draft.id, after=reason)
    if draft.state == "asked":
        come_back(session, draft, at)
