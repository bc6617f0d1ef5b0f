"""Drafts that wait for a day: parked by a clerk, or asked back to the customer. They come back by themselves, or when wanted."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from sqlmodel import Session, col, select

from models.audit import record
from models.claims import release
from models.desk_tables import Question
from models.drafts import MACHINE, check_version, lock_draft, open_draft, save
from models.errors import DraftClosed, Refusal
from models.leaving import withdraw
from models.tables import Draft, now

WAITING = ("parked", "asked")
LONGEST = timedelta(days=366)
SATURDAY = 5


class WrongDay(Refusal):
    """A draft cannot wait until such a day: it is over, beyond a year, or none at all."""


def park(session: Session, draft_id: int, version: int, until: date, who: str, today: date) -> Draft:
    """Out of the queue until this day. Raises WrongDay, StaleDraft, DraftClosed, UnknownDraft."""
    check_day(until, today)
    return send_away(session, open_draft(session, draft_id, version), "parked", until, who)


def check_day(until: date, today: date) -> None:
    """Raises WrongDay unless the day is to come, within a year."""
    if until <= today:
        raise WrongDay(f"the day {until} is not to come; choose a later one")
    if until > today + LONGEST:
        raise WrongDay(f"the day {until} is more than a year away; choose an earlier one")


def send_away(session: Session, draft: Draft, state: str, until: date, who: str) -> Draft:
    """The draft waits in this state until the day."""
    record(session, who, "ask" if state == "asked" else "park", "draft", draft.id, "state", after=until.isoformat())
    draft.state, draft.waits_until, draft.answered_at = state, until, None
    release(session, draft.id or 0)
    return save(session, draft)


def bring_back(session: Session, draft_id: int, version: int, who: str, at: datetime | None = None) -> Draft:
    """A parked or asked draft is in the queue again; a question that has not left yet never will. Raises StaleDraft, DraftClosed."""
    draft = lock_draft(session, draft_id)
    if draft.state not in WAITING:
        raise DraftClosed(f"draft {draft_id} is neither parked nor asked back ({draft.state})")
    check_version(draft, version)
    for question in session.exec(select(Question).where(Question.draft_id == draft_id, col(Question.withdrawn_at).is_(None))):
        if withdraw(session, question.key):
            question.withdrawn_at = at or now()
            session.add(question)
            record(session, who, "withdraw question", "draft", draft_id, after=question.subject)
    record(session, who, "bring back", "draft", draft_id, "state", draft.state, "open")
    return come_back(session, draft)


def come_back(session: Session, draft: Draft, answered_at: datetime | None = None) -> Draft:
    """The draft waits for a clerk again; at the queue's front where something has come of its waiting."""
    draft.state, draft.waits_until, draft.answered_at = "open", None, answered_at
    return save(session, draft)


def wake_due(session: Session, today: date) -> int:
    """Brings back what has waited for its day; how many. May be done by several programs at once, and again."""
    query = select(Draft).where(col(Draft.state).in_(WAITING), col(Draft.waits_until) <= today)
    drafts = list(session.exec(query.with_for_update(skip_locked=True)))
    for draft in drafts:
        record(session, MACHINE, "day has come", "draft", draft.id, "state", draft.state, "open")
        come_back(session, draft)
    return len(drafts)


def working_day(start: date, days: int) -> date:
    """The day so many working days (Monday to Friday) after the start."""
    day = start
    while days > 0:
        day += timedelta(days=1)
        days -= day.weekday() < SATURDAY
    return day
