"""A draft is one clerk's while it is open: claimed when its page opens, renewed while it stays open, given up on leaving.

A claim keeps two clerks from working on the same draft unknowingly. It guards nothing that must be right: that is the draft's version.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, bindparam, case, exists, inspect
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.sql.dml import ReturningInsert
from sqlmodel import Session, col, delete, or_, select

from models.audit import record
from models.desk_tables import DraftClaim
from models.errors import Refusal
from models.tables import LARGEST_ID, Draft, now

_HELD = select(DraftClaim).where(DraftClaim.draft_id == bindparam("draft_id"), col(DraftClaim.until) > bindparam("at"))


class ClaimedByOther(Refusal):
    """Another clerk has the draft; `by` is who."""

    def __init__(self, by: str) -> None:
        super().__init__(f"{by} has this draft open; take it over first")
        self.by = by


def claim(session: Session, draft_id: int, who: str, token: str, seconds: int, at: datetime | None = None) -> DraftClaim:
    """The claim that holds now: this clerk's, or another's who was first and whose time has not run out."""
    at = at or now()
    return _write(session, DraftClaim(draft_id=draft_id, who=who, token=token, since=at, until=at + timedelta(seconds=seconds)), at)


def take_over_claim(session: Session, draft_id: int, who: str, token: str, seconds: int, at: datetime | None = None) -> DraftClaim:
    """The draft is this clerk's from now on, whoever had it; the history tells from whom it was taken."""
    at = at or now()
    holder = holder_of(session, draft_id, at)
    if holder and holder.who != who:
        record(session, who, "take over", "draft", draft_id, before=holder.who, after=who)
    release(session, draft_id)
    return _write(session, DraftClaim(draft_id=draft_id, who=who, token=token, since=at, until=at + timedelta(seconds=seconds)), at)


def claim_open(session: Session, draft_id: int, who: str, token: str, seconds: int) -> bool:
    """Whether the draft is this clerk's now: not where another was first, nor where it is closed, or there is none. One statement."""
    if not 0 < draft_id < LARGEST_ID:
        return False
    at = now()
    open_one = select(col(Draft.id)).where(Draft.id == draft_id, Draft.state == "open")
    wanted = DraftClaim(draft_id=draft_id, who=who, token=token, since=at, until=at + timedelta(seconds=seconds))
    return session.scalars(_statement(session, wanted, at, open_one)).first() is not None


def _write(session: Session, wanted: DraftClaim, at: datetime) -> DraftClaim:
    """One statement, so that of two clerks who open a draft at the same moment one has it."""
    mine: DraftClaim | None = session.scalars(_statement(session, wanted, at), execution_options={"populate_existing": True}).first()
    if mine:
        return mine
    return session.exec(select(DraftClaim).where(DraftClaim.draft_id == wanted.draft_id).execution_options(populate_existing=True)).one()


def _statement(session: Session, wanted: DraftClaim, at: datetime, only_for: Select[int | None] | None = None) -> ReturningInsert[Any]:
    """Writes the claim where the draft is free, or this clerk's already; with `only_for` only for the draft that it gives."""
    insert = postgresql.insert if session.get_bind().dialect.name == "postgresql" else sqlite.insert
    values = wanted.model_dump()
    free = or_(col(DraftClaim.who) == wanted.who, col(DraftClaim.until) <= at)
    renewed: dict[str, Any] = {name: values[name] for name in ("who", "token", "until")}
    renewed["since"] = case((col(DraftClaim.who) == wanted.who, col(DraftClaim.since)), else_=at)
    if only_for is None:
        rows = insert(DraftClaim).values(**values)
    else:
        types = {attribute.key: attribute.columns[0].type for attribute in inspect(DraftClaim).column_attrs}
        told = [bindparam(name, values[name], type_=types[name]) for name in values if name != "draft_id"]
        rows = insert(DraftClaim).from_select(list(values), only_for.add_columns(*told))
    return rows.on_conflict_do_update(index_elements=["draft_id"], set_=renewed, where=free).returning(DraftClaim)


def release(session: Session, draft_id: int, token: str = "") -> None:
    """The draft is free: altogether, or (with `token`) only where that window still has it."""
    query = delete(DraftClaim).where(col(DraftClaim.draft_id) == draft_id)
    session.exec(query.where(col(DraftClaim.token) == token) if token else query)


def holder_of(session: Session, draft_id: int, at: datetime | None = None) -> DraftClaim | None:
    """The claim on a draft; None where it is free."""
    return session.exec(_HELD, params={"draft_id": draft_id, "at": at or now()}).first()


def check_claim(session: Session, draft_id: int, who: str, at: datetime | None = None) -> None:
    """Raises ClaimedByOther while another clerk has the draft: a decision on it is then that clerk's."""
    holder = holder_of(session, draft_id, at)
    if holder and holder.who != who:
        raise ClaimedByOther(holder.who)


def free_for(who: str, at: datetime | None = None) -> ColumnElement[bool]:
    """Of the drafts that wait those that this clerk can do: nobody else has them open, and they need no second look of another."""
    taken = exists().where(col(DraftClaim.draft_id) == col(Draft.id), col(DraftClaim.who) != who, col(DraftClaim.until) > (at or now()))
    return and_(~taken, col(Draft.first_look_by) != who)
