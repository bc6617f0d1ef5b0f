"""What waits, as the queue shows it: chosen and sorted in a small index of what waits, read for one page, with keyset paging."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import (
    ColumnElement,
    CompoundSelect,
    Select,
    and_,
    bindparam,
    distinct,
    false,
    func,
    literal,
    literal_column,
    null,
    or_,
    select,
    union_all,
)
from sqlmodel import Session, col

from models.desk_tables import DraftClaim, DraftMention
from models.notes import is_mine, names
from models.search import matching, newest_matching
from models.tables import Case, Draft, MessageRow, now
from models.types import Exact
from review.queue.filters import Filter

PAGE = 50
NEVER = date.max
OPEN = col(Draft.state) == literal("open", literal_execute=True)  # spelled out in the statement: only so is the partial index used

_NUMBER: Any = col(Draft.id)
_BY = (col(Draft.kind), col(Draft.source), col(Draft.assigned_to))
_HOW_MANY: ColumnElement[int] = func.count()
_COUNTS: CompoundSelect[Any] = union_all(
    select(
        literal_column("'waits'").label("what"),
        *(column.label(name) for column, name in zip(_BY, ("kind", "source", "clerk"), strict=True)),
        _HOW_MANY.label("number"),
        func.count().filter(col(Draft.looks) > 0).label("looks"),
        func.max(col(Draft.id)).label("newest"),
    )
    .where(OPEN)
    .group_by(*_BY),
    select(literal_column("'named'"), null(), null(), col(DraftMention.name), func.count(distinct(col(Draft.id))), null(), null())
    .join(Draft, col(Draft.id) == col(DraftMention.draft_id))
    .where(
        OPEN,
        col(DraftMention.settled_at).is_(None),
        or_(col(Draft.assigned_to).is_(None), col(Draft.assigned_to) != col(DraftMention.name)),
    )
    .group_by(col(DraftMention.name)),
    select(literal_column("'cases'"), null(), null(), null(), _HOW_MANY, null(), null())
    .select_from(Case)
    .where(col(Case.state) == literal("open", literal_execute=True)),
)  # in one question, because every page asks it


@dataclass(frozen=True, slots=True)
class Row:
    """One draft as the queue lists it; `since` is when its message came, `holder` has it open, `named`: a note asks the clerk."""

    id: int
    version: int
    kind: str
    state: str
    looks: int
    title: str
    customer_number: str
    order_number: str
    wanted_on: date | None
    gross_value: Decimal | None
    assigned_to: str
    waits_until: date | None
    first_look_by: str
    answered: bool
    subject: str
    source: str
    since: datetime
    reason: str
    holder: str
    named: bool

    @property
    def confirmable(self) -> bool:
        """Whether it can be chosen to be confirmed with others: an order that waits and needs no look."""
        return self.state == "open" and self.kind == "order" and not self.looks


def waiting(session: Session, chosen: Filter, after: int = 0, limit: int = PAGE, who: str = "") -> list[Row]:
    """The drafts of the filter that come after this one in its order, as this clerk is to see them."""
    if chosen.state != "open" and chosen.search:
        state = "" if chosen.state == "any" else chosen.state
        ids = newest_matching(session, chosen.search, (state, chosen.kind, chosen.customer), after, limit)
    else:
        ids = list(session.scalars(_after(session, _ids(session, chosen), chosen, after).limit(limit)))
    found = {row.id: _row(row) for row in session.execute(_LISTED, {"ids": ids, "who": who, "now": now()})} if ids else {}
    return [found[number] for number in ids if number in found]


def next_waiting(session: Session, chosen: Filter, after: int, among: ColumnElement[bool] | None = None) -> int | None:
    """The id of the draft after this one (`among` those, where given), else of the first; None when nothing is left."""
    others = _ids(session, chosen.waiting()).where(col(Draft.id) != after)
    others = others if among is None else others.where(among)
    for start in (after, 0):
        if (found := session.scalar(_after(session, others, chosen.waiting(), start).limit(1))) is not None:
            return int(found)
    return None


def place_of(session: Session, chosen: Filter, draft_id: int) -> tuple[int, int]:
    """Which of how many a draft is in the filter's order."""
    chosen = chosen.waiting()
    behind = _behind(session, chosen, _NUMBER, draft_id)
    counted = _ids(session, chosen).with_only_columns(func.count(), func.count().filter(behind))
    total, after = session.execute(counted).one()
    return total - after, total


@dataclass(frozen=True, slots=True)
class Counts:
    """How many drafts wait: in all, by kind, with doubts, by source, by the clerk whose they are; and how many cases are open."""

    all: int
    looks: int
    kinds: dict[str, int]
    sources: dict[str, int]
    clerks: dict[str, int]
    newest: int
    cases: int


def counts(session: Session) -> Counts:
    """Counted now."""
    found = session.execute(_COUNTS).all()
    rows = [row for row in found if row.what == "waits"]
    named = [row for row in found if row.what == "named"]  # in notes that are not settled, on drafts of others or of nobody
    return Counts(
        all=sum(row.number for row in rows),
        looks=sum(row.looks for row in rows),
        kinds=_summed([(row.kind, row.number) for row in rows]),
        sources=_summed([(row.source, row.number) for row in rows]),
        clerks=_summed([(row.clerk, row.number) for row in (*rows, *named) if row.clerk is not None]),
        newest=max((row.newest for row in rows), default=0),
        cases=sum(row.number for row in found if row.what == "cases"),
    )


def _summed(pairs: Sequence[tuple[Any, int]]) -> dict[Any, int]:
    found: dict[Any, int] = {}
    for name, number in pairs:
        found[name] = found.get(name, 0) + number
    return found


def _ids(session: Session, chosen: Filter) -> Select[Any]:
    """The ids of the filter's drafts, in no order: what waits by its columns, all else by the index of words, which knows them too."""
    if chosen.state == "open":
        query = select(col(Draft.id)).where(OPEN, *_conditions(chosen))
        return query.where(col(Draft.id).in_(matching(session, chosen.search, "open"))) if chosen.search else query
    state = "" if chosen.state == "any" else chosen.state
    if chosen.kind or chosen.customer or chosen.search:
        return matching(session, chosen.search, state, chosen.kind, chosen.customer)
    query = select(col(Draft.id))
    return query.where(col(Draft.state) == state) if state else query


def _conditions(chosen: Filter) -> list[ColumnElement[bool]]:
    wanted = {Draft.kind: chosen.kind, Draft.customer_number: chosen.customer, Draft.source: chosen.source}
    found = [col(column) == value for column, value in wanted.items() if value]
    if chosen.mine:
        found.append(is_mine(chosen.mine))
    if chosen.looks:
        found.append(col(Draft.looks) > 0 if chosen.looks == "some" else col(Draft.looks) == 0)
    return found


def _after(session: Session, query: Select[Any], chosen: Filter, after: int) -> Select[Any]:
    """The query in the filter's order, behind this draft (0: from the beginning)."""
    number: ColumnElement[int] = query.selected_columns[0]
    query = query.where(_behind(session, chosen, number, after)) if after else query
    if not _by_number(chosen):
        return query.order_by(_key(chosen), number)
    if not after and (chosen.state, chosen.sort) == ("open", "age"):
        query = query.order_by(col(Draft.answered_at).is_(None))  # in front those to which an answer came
    return query.order_by(number.desc() if _downwards(chosen) else number)


def _by_number(chosen: Filter) -> bool:
    return chosen.state != "open" or chosen.sort in ("age", "newest")


def _downwards(chosen: Filter) -> bool:
    return chosen.state != "open" or chosen.sort == "newest"


def _key(chosen: Filter) -> Any:
    return func.coalesce(col(Draft.wanted_on), NEVER) if chosen.sort == "wanted" else -func.coalesce(col(Draft.gross_value), 0)


def _behind(session: Session, chosen: Filter, number: ColumnElement[int], after: int) -> ColumnElement[bool]:
    """What comes behind this draft in the filter's order."""
    if _by_number(chosen):
        return number < after if _downwards(chosen) else number > after
    key = _key(chosen)
    known = session.execute(select(col(Draft.wanted_on), col(Draft.gross_value)).where(col(Draft.id) == after)).first()
    if known is None:
        return false()
    value = known.gross_value or Decimal(0)
    here: Any = (known.wanted_on or NEVER) if chosen.sort == "wanted" else literal(-value, Exact())
    return or_(key > here, and_(key == here, number > after))


_LISTED: Any = (
    select(
        col(Draft.id), col(Draft.version), col(Draft.kind), col(Draft.state), col(Draft.looks), col(Draft.title),
        col(Draft.customer_number), col(Draft.order_number), col(Draft.wanted_on), col(Draft.gross_value), col(Draft.assigned_to),
        col(Draft.waits_until), col(Draft.first_look_by), col(Draft.answered_at), col(Draft.reason), col(Draft.created_at),
        col(MessageRow.subject), col(MessageRow.name), col(MessageRow.source), col(MessageRow.received_at),
        col(DraftClaim.who).label("holder"), names(bindparam("who")).label("named"),
    )
    .join(MessageRow, col(Draft.message_id) == col(MessageRow.id), isouter=True)
    .join(DraftClaim, and_(col(DraftClaim.draft_id) == col(Draft.id), col(DraftClaim.until) > bindparam("now")), isouter=True)
    .where(col(Draft.id).in_(bindparam("ids", expanding=True)))
)  # fmt: skip


def _row(found: Any) -> Row:
    return Row(
        found.id, found.version, found.kind, found.state, found.looks, found.title, found.customer_number, found.order_number,
        found.wanted_on, found.gross_value, found.assigned_to or "", found.waits_until, found.first_look_by,
        found.answered_at is not None, found.subject or found.name or "", found.source or "",
        found.received_at or found.created_at, found.reason, found.holder or "", found.named,
    )  # fmt: skip
