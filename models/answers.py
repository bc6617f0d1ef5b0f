"""Answers to our questions: a message that came because of one is linked with its draft, which comes back to the queue's front."""

from __future__ import annotations

from collections.abc import Sequence

from sqlmodel import Session, col, select

from models.audit import record
from models.content import spoken_of, value
from models.desk_tables import Answer, Question
from models.drafts import MACHINE, close, lock_draft
from models.earlier import same_number
from models.steps import STILL_OPEN
from models.tables import Draft, MessageRow, now
from models.waits import WAITING, come_back

SAYS_ONLY_SOMETHING = ("inquiry", "other")
MOST_ASKED = 50
_BOUNCERS = ("mailer-daemon", "postmaster")


def link_answer(session: Session, message: MessageRow, drafts: Sequence[Draft]) -> Answer | None:
    """Links a message that was just read with the question it answers; None where it answers none.

    By the Message-IDs that it names, else by the order number and the sender. The answer's own draft stays where it orders, changes or
    complains, and is set aside where it says only something: that is read at the draft that had asked. Doing it again changes nothing.
    """
    session.flush()
    answer = session.get(Answer, message.id) or _new_answer(session, message, drafts)
    if answer and answer.kind == "answer" and session.get_one(Draft, answer.draft_id).state in STILL_OPEN:
        for draft in drafts:
            if _says_only_something(draft):
                close(session, draft, "set_aside", MACHINE)
    return answer


def _says_only_something(draft: Draft) -> bool:
    """Whether nothing is to be done about a message beyond reading what it says."""
    more = draft.content["lines"] or draft.content.get("also") or draft.content.get("problems")
    return draft.state == "open" and draft.kind in SAYS_ONLY_SOMETHING and not more and not draft.touched


def _new_answer(session: Session, message: MessageRow, drafts: Sequence[Draft]) -> Answer | None:
    question = _named(session, message) or _of_the_sender(session, message, drafts)
    if question is None or question.draft_id in [draft.id for draft in drafts]:
        return None
    answer = Answer(message_id=message.id or 0, question_id=question.id or 0, draft_id=question.draft_id, kind=_kind(message))
    session.add(answer)
    draft = lock_draft(session, question.draft_id)
    record(session, MACHINE, f"{answer.kind} came", "draft", draft.id, after=message.subject)
    if answer.kind == "automatic":
        return answer  # nobody has answered yet: the draft waits on
    if draft.state in WAITING:
        come_back(session, draft, now())
    elif draft.state == "open":
        draft.answered_at = now()
        session.add(draft)
    return answer


def _kind(message: MessageRow) -> str:
    if message.sender.partition("@")[0].casefold() in _BOUNCERS:
        return "bounce"
    return "automatic" if message.automatic else "answer"


def _named(session: Session, message: MessageRow) -> Question | None:
    """The last question whose Message-ID stands in the message's References or In-Reply-To."""
    names = message.thread.split()
    if not names:
        return None
    return session.exec(select(Question).where(col(Question.key).in_(names)).order_by(col(Question.id).desc())).first()


def _of_the_sender(session: Session, message: MessageRow, drafts: Sequence[Draft]) -> Question | None:
    """The last question to this sender that waits for an answer, about an order number that the message names."""
    if not message.sender:
        return None
    query = select(Question, Draft).join(Draft, col(Draft.id) == col(Question.draft_id))
    asked = query.where(Question.recipient == message.sender.lower(), Draft.state == "asked", col(Question.withdrawn_at).is_(None))
    for question, draft in session.exec(asked.order_by(col(Question.id).desc()).limit(MOST_ASKED)):
        number = value(draft.content, "fields.order_number")
        if number and (number.casefold() in message.subject.casefold() or any(same_number(number, one) for one in _numbers(drafts))):
            return question
    return None


def _numbers(drafts: Sequence[Draft]) -> list[str]:
    """The order numbers of which the message speaks."""
    about = [spoken_of(draft.content, "order_number") for draft in drafts]
    return [number for number in [*about, *(value(draft.content, "fields.order_number") for draft in drafts)] if number]


def answers_to(session: Session, draft_id: int) -> list[tuple[Answer, MessageRow]]:
    """What came because of the questions about a draft, oldest first, each with its message."""
    query = select(Answer, MessageRow).join(MessageRow, col(MessageRow.id) == col(Answer.message_id))
    return list(session.exec(query.where(Answer.draft_id == draft_id).order_by(col(Answer.at))))
