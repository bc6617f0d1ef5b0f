"""The lead's figures: what came in, what waits, what was confirmed as it was read or changed, and what the reading had wrong unasked.

Days are those of the company's time zone. Everything is counted from indexes that hold all that is asked for (message_received,
draft_created, outcome_day), one stretch of them for each day; so no counter has to be kept that many write at once and wait for.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Select, case, func, select
from sqlmodel import Session, col

from models.tables import CustomerRow, Draft, MessageRow, Outcome

LONGEST_SPAN_DAYS = 92
MOST_NAMED = 25
MOST_SHOWN = 20


@dataclass(frozen=True, slots=True)
class Counted:
    """Numbers of one day, mailbox or customer: `came_in` messages (of a customer: drafts), `unchanged` and `changed` drafts confirmed,
    `silent` values that were wrong unasked, in `silent_drafts` drafts, `waiting` now.
    """

    key: str
    name: str
    came_in: int = 0
    unchanged: int = 0
    changed: int = 0
    silent: int = 0
    silent_drafts: int = 0
    waiting: int = 0

    @property
    def confirmed(self) -> int:
        """All that were confirmed."""
        return self.unchanged + self.changed


@dataclass(frozen=True, slots=True)
class Missed:
    """A confirmed draft in which the reading had something wrong unasked."""

    draft_id: int
    confirmed_at: datetime
    customer_number: str
    paths: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Figures:
    """All of the lead's view; `waiting` and `oldest` are of now, the rest of the days."""

    first: date
    last: date
    waiting: int
    oldest: datetime | None
    days: tuple[Counted, ...]
    mailboxes: tuple[Counted, ...]
    customers: tuple[Counted, ...]
    missed: tuple[Missed, ...]
    total: Counted


def figures(session: Session, first: date, last: date, zone: ZoneInfo) -> Figures:
    """The figures of these days, both included; more than 92 are cut to the last 92, a turned span is put right."""
    first, last = min(first, last), max(first, last)
    first = max(first, last - timedelta(days=LONGEST_SPAN_DAYS - 1))
    days = counted_days(session, first, last, zone)
    begin, end = _bounds(first, zone)[0], _bounds(last, zone)[1]
    waiting = _waiting(session)
    return Figures(
        first, last, sum(waiting[0].values()), _oldest(session), days, _mailboxes(session, begin, end, waiting[0]),
        _customers(session, begin, end, waiting[1]), _missed(session, begin, end), _sum(days),
    )  # fmt: skip


def counted_days(session: Session, first: date, last: date, zone: ZoneInfo) -> tuple[Counted, ...]:
    """The numbers of each of these days alone, which cost far less than those by mailbox and customer."""
    return tuple(_day(session, day, zone) for day in _days(first, last))


def _days(first: date, last: date) -> Iterator[date]:
    return (first + timedelta(days=step) for step in range((last - first).days + 1))


def _bounds(day: date, zone: ZoneInfo) -> tuple[datetime, datetime]:
    """The moments at which a day begins and the next one does: 23 or 25 hours where the clocks are changed."""
    return tuple(datetime.combine(one, time(), zone).astimezone(UTC) for one in (day, day + timedelta(days=1)))  # type: ignore[return-value]


def _day(session: Session, day: date, zone: ZoneInfo) -> Counted:
    begin, end = _bounds(day, zone)
    came_in = session.execute(_within(select(func.count()).select_from(MessageRow), MessageRow.received_at, begin, end)).scalar()
    row = session.execute(_within(select(*_sums()), Outcome.confirmed_at, begin, end)).one()
    return Counted(day.isoformat(), day.isoformat(), int(came_in or 0), *(int(number or 0) for number in row))


def _sums() -> tuple[Any, ...]:
    """Unchanged, changed, silent values, drafts with some."""
    changed, silent = col(Outcome.changed), col(Outcome.silent)
    return (
        func.sum(case((changed, 0), else_=1)), func.sum(case((changed, 1), else_=0)), func.sum(silent),
        func.sum(case((silent > 0, 1), else_=0)),
    )  # fmt: skip


def _within(query: Select[Any], moment: Any, begin: datetime, end: datetime) -> Select[Any]:
    return query.where(col(moment) >= begin, col(moment) < end)


def _mailboxes(session: Session, begin: datetime, end: datetime, waiting: dict[str, int]) -> tuple[Counted, ...]:
    came_in = _grouped(session, MessageRow.source, MessageRow.received_at, begin, end)
    outcomes = _outcomes(session, Outcome.source, begin, end)
    names = sorted({*came_in, *outcomes, *waiting})
    return tuple(_counted(name, name, came_in, outcomes, waiting) for name in names)


def _customers(session: Session, begin: datetime, end: datetime, waiting: dict[str, int]) -> tuple[Counted, ...]:
    """Those with most silent errors, then with most drafts."""
    came_in = _grouped(session, Draft.customer_number, Draft.created_at, begin, end)
    outcomes = _outcomes(session, Outcome.customer_number, begin, end)
    every = {*came_in, *outcomes, *waiting}
    worth = sorted(every, key=lambda key: (-outcomes.get(key, (0,) * 4)[2], -came_in.get(key, 0), -sum(outcomes.get(key, (0,))[:2]), key))
    chosen = worth[:MOST_NAMED]
    query = select(col(CustomerRow.customer_number), col(CustomerRow.name)).where(col(CustomerRow.customer_number).in_(chosen))
    names: dict[str, str] = {row.customer_number: row.name for row in session.execute(query)}
    return tuple(_counted(key, names.get(key, ""), came_in, outcomes, waiting) for key in chosen)


def _grouped(session: Session, by: Any, moment: Any, begin: datetime, end: datetime) -> dict[str, int]:
    query = _within(select(col(by), func.count()), moment, begin, end).group_by(col(by))
    return {key: int(number) for key, number in session.execute(query)}


def _outcomes(session: Session, by: Any, begin: datetime, end: datetime) -> dict[str, tuple[int, ...]]:
    query = _within(select(col(by), *_sums()), Outcome.confirmed_at, begin, end).group_by(col(by))
    return {key: tuple(int(number or 0) for number in numbers) for key, *numbers in session.execute(query)}


def _counted(key: str, name: str, came_in: dict[str, int], outcomes: dict[str, tuple[int, ...]], waiting: dict[str, int]) -> Counted:
    unchanged, changed, silent, silent_drafts = outcomes.get(key, (0, 0, 0, 0))
    return Counted(key, name, came_in.get(key, 0), unchanged, changed, silent, silent_drafts, waiting.get(key, 0))


def _waiting(session: Session) -> tuple[dict[str, int], dict[str, int]]:
    """How many drafts wait now, by mailbox ("" by hand) and by customer."""
    return _counted_open(session, Draft.source), _counted_open(session, Draft.customer_number)


def _counted_open(session: Session, by: Any) -> dict[str, int]:
    query = select(col(by), func.count()).where(col(Draft.state) == "open").group_by(col(by))
    return {key: int(number) for key, number in session.execute(query)}


def _oldest(session: Session) -> datetime | None:
    found: datetime | None = session.execute(
        select(col(Draft.created_at)).where(col(Draft.state) == "open").order_by(col(Draft.id)).limit(1)
    ).scalar()
    return found


def _missed(session: Session, begin: datetime, end: datetime) -> tuple[Missed, ...]:
    query = _within(select(Outcome), Outcome.confirmed_at, begin, end).where(col(Outcome.silent) > 0)
    rows: Sequence[Outcome] = session.execute(query.order_by(col(Outcome.confirmed_at).desc()).limit(MOST_SHOWN)).scalars().all()
    return tuple(Missed(row.draft_id, row.confirmed_at, row.customer_number, tuple(row.silent_paths)) for row in rows)


def _sum(days: Sequence[Counted]) -> Counted:
    parts = ("came_in", "unchanged", "changed", "silent", "silent_drafts")
    return Counted("", "", *(sum(getattr(day, part) for day in days) for part in parts))
