"""What waits, as the queue shows it: one query with keyset paging, so that page one of a million costs what page one of ten does."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, String, and_, cast, func, or_, select
from sqlmodel import Session, col

from models.drafts import KINDS
from models.tables import Draft, MessageRow

PAGE = 50
STATES = ("open", "parked", "asked", "set_aside", "rejected", "case", "confirmed")


@dataclass(frozen=True, slots=True)
class Filter:
    """What the clerk wants to see; `looks`: "" all, "some" with doubts, "none" without."""

    state: str = "open"
    kind: str = ""
    looks: str = ""
    search: str = ""

    def query(self, **other: str) -> dict[str, str]:
        """As query parameters, without the defaults."""
        values = {"state": self.state, "kind": self.kind, "looks": self.looks, "q": self.search, **other}
        return {name: value for name, value in values.items() if value and (name, value) != ("state", "open")}


@dataclass(frozen=True, slots=True)
class Row:
    """One draft as the queue lists it."""

    id: int
    kind: str
    state: str
    looks: int
    title: str
    customer_number: str
    order_number: str
    subject: str
    source: str
    since: datetime
    reason: str


def made_filter(state: str, kind: str, looks: str, search: str) -> Filter:
    """A filter of what came in the address; anything unknown counts as not chosen."""
    return Filter(
        state if state in STATES else "open",
        kind if kind in KINDS else "",
        looks if looks in ("some", "none") else "",
        search.strip()[:200],
    )


def waiting(session: Session, chosen: Filter, after: int = 0, limit: int = PAGE) -> list[Row]:
    """The drafts of the filter after this id, oldest first (the closed ones newest first); in front those to which an answer came."""
    newest_first = chosen.state != "open"
    query = _filtered(_columns(), chosen)
    if after:
        query = query.where(col(Draft.id) < after if newest_first else col(Draft.id) > after)
    front = [col(Draft.answered_at).is_(None)] if chosen.state == "open" and not after else []
    query = query.order_by(*front, col(Draft.id).desc() if newest_first else col(Draft.id)).limit(limit)
    return [_row(found) for found in session.execute(query)]


def next_waiting(session: Session, chosen: Filter, after: int, among: ColumnElement[bool] | None = None) -> int | None:
    """The id of the draft after this one (`among` those, where given), else of the first; None when nothing is left."""
    for start in (after, 0):
        query = _filtered(select(col(Draft.id)).join(MessageRow, _its_message(), isouter=True), chosen)
        query = query if among is None else query.where(among)
        found = session.execute(query.where(col(Draft.id) > start, col(Draft.id) != after).order_by(col(Draft.id)).limit(1)).scalar()
        if found is not None:
            return int(found)
    return None


def place_of(session: Session, chosen: Filter, draft_id: int) -> tuple[int, int]:
    """Which of how many a draft is in the filter's order."""
    counted: Any = select(func.count(), func.count().filter(col(Draft.id) <= draft_id)).select_from(Draft)
    query = _filtered(counted, chosen, joined=False)
    total, before = session.execute(query).one()
    return int(before), int(total)


def counts(session: Session) -> dict[str, int]:
    """How many open drafts there are by kind, under "" in all, and under "looks" those with doubts."""
    rows = session.execute(
        select(col(Draft.kind), func.count(), func.count().filter(col(Draft.looks) > 0))
        .where(col(Draft.state) == "open")
        .group_by(col(Draft.kind))
    ).all()
    found = {kind: number for kind, number, _ in rows}
    return {**found, "": sum(found.values()), "looks": sum(doubtful for _, _, doubtful in rows)}


def _its_message() -> Any:
    return and_(col(Draft.message_id) == col(MessageRow.id))


def _columns() -> Select[Any]:
    return select(
        col(Draft.id), col(Draft.kind), col(Draft.state), col(Draft.looks), col(Draft.title), col(Draft.customer_number),
        _order_number().label("order_number"), _about_number().label("about_number"), col(Draft.reason), col(Draft.created_at),
        col(MessageRow.subject), col(MessageRow.name), col(MessageRow.source), col(MessageRow.received_at),
    ).join(MessageRow, _its_message(), isouter=True)  # fmt: skip


def _order_number() -> Any:
    return Draft.__table__.c.content["fields"]["order_number"]["value"].as_string()  # type: ignore[attr-defined]


def _about_number() -> Any:
    return Draft.__table__.c.content["about"]["order_number"]["value"].as_string()  # type: ignore[attr-defined]


def _filtered(query: Select[Any], chosen: Filter, joined: bool = True) -> Select[Any]:
    query = query.where(col(Draft.state) == chosen.state)
    if chosen.kind:
        query = query.where(col(Draft.kind) == chosen.kind)
    if chosen.looks:
        query = query.where(col(Draft.looks) > 0 if chosen.looks == "some" else col(Draft.looks) == 0)
    if chosen.search:
        if not joined:
            query = query.join(MessageRow, _its_message(), isouter=True)
        for word in chosen.search.split():
            query = query.where(_mentions(word))
    return query


def _mentions(word: str) -> Any:
    pattern = "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%"
    places = (
        col(Draft.title), col(Draft.customer_number), _order_number(), _about_number(), cast(col(Draft.id), String),
        col(MessageRow.subject), col(MessageRow.sender), col(MessageRow.sender_name), col(MessageRow.name),
    )  # fmt: skip
    return or_(*(place.ilike(pattern, escape="\\") for place in places))


def _row(found: Any) -> Row:
    return Row(
        found.id, found.kind, found.state, found.looks, found.title, found.customer_number, found.order_number or found.about_number or "",
        found.subject or found.name or "", found.source or "", found.received_at or found.created_at, found.reason,
    )  # fmt: skip
