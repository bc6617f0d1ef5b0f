"""Keeping what arrived: rows and the mailbox's cursor in one transaction, a batch at a time.

Unique keys, not looking first, keep a message from being taken twice: two processes that keep the same mail at the same moment
both succeed, and one row stands.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import BindParameter, ColumnElement, Engine, bindparam, or_, select, update
from sqlmodel import Session, col

from ingest.boundaries import boundary
from ingest.keeping.arriving import Arrived
from ingest.keeping.bulk import insert, insert_new
from models.database import snapshot, transaction
from models.tables import Arrival, Cursor, MessageRow, now

_COLUMNS = (
    *("fingerprint", "sha256", "size", "content", "source", "name", "subject", "sender", "sender_name", "message_id", "sent_at", "thread"),
    *("automatic", "received_at", "state", "attempts", "error", "leased_by", "read_as", "page_parts"),
)


def _some() -> BindParameter[list[str]]:
    """Hundreds of keys in one statement, which is then compiled once; as plain values each of them would be a parameter to prepare."""
    return bindparam("some", expanding=True)


_KNOWN = select(col(Arrival.place), col(Arrival.message_id)).where(col(Arrival.place).in_(_some()))
_TAKEN = select(col(MessageRow.fingerprint), col(MessageRow.id), col(MessageRow.received_at)).where(
    col(MessageRow.fingerprint).in_(_some())
)
_MARK = update(Arrival).where(col(Arrival.place).in_(_some())).values(marked=True)


@dataclass(frozen=True, slots=True)
class Kept:
    """Where a message that arrived is kept; `new` is False when it had been taken before, here or elsewhere."""

    place: str
    message_id: int
    new: bool


@dataclass(frozen=True, slots=True)
class Reached:
    """How far a folder has been taken in once a batch is kept."""

    mailbox: str
    folder: str
    uidvalidity: int
    last_uid: int


def keep(engine: Engine, arrivals: Sequence[Arrived], reached: Reached | None = None, marked: Sequence[str] = ()) -> list[Kept]:
    """Keep a batch in one transaction; places in `marked` are noted as marked on the server in the same one.

    Returns one `Kept` for each arrival, in order. After it returns the batch is durable.
    """
    with transaction(engine) as session:
        kept = _keep_messages(session, arrivals)
        _note_arrivals(session, [(arrived.place, one.message_id, not arrived.to_mark) for arrived, one in zip(arrivals, kept, strict=True)])
        _note_marked(session, marked)
        if reached:
            _advance(session, reached)
        boundary("rows-written")
    boundary("rows-committed")
    return kept


def note_recognised(engine: Engine, places: Sequence[tuple[str, int, bool]], reached: Reached | None = None) -> None:
    """Messages that are kept already were seen at new places: (place, message id, marked)."""
    with transaction(engine) as session:
        _note_arrivals(session, places)
        if reached:
            _restart(session, reached)
    boundary("mails-recognised")


def note_marked(engine: Engine, places: Sequence[str]) -> None:
    """The server has been told; remember it."""
    if not places:
        return
    with transaction(engine) as session:
        _note_marked(session, places)
    boundary("marks-noted")


def known_places(engine: Engine, places: Sequence[str]) -> dict[str, int]:
    """Those of these places that are kept, with their message ids."""
    found: dict[str, int] = {}
    with snapshot(engine) as session:
        for some in _in_portions(places):
            rows = session.execute(_KNOWN, {"some": some})
            found.update((place, message_id) for place, message_id in rows)
    return found


def unmarked_places(engine: Engine, beginning: str) -> list[str]:
    """Places with this beginning that are kept, but not yet marked on the server."""
    with snapshot(engine) as session:
        places = session.scalars(select(col(Arrival.place)).where(~col(Arrival.marked)))
        return [place for place in places if place.startswith(beginning)]


def _in_portions(values: Sequence[str], size: int = 500) -> Iterable[Sequence[str]]:
    return (values[start : start + size] for start in range(0, len(values), size))


def _keep_messages(session: Session, arrivals: Sequence[Arrived]) -> list[Kept]:
    """One row for each fingerprint: whose moment stands in it has taken the message, the others find it."""
    if not arrivals:
        return []
    at = now()
    insert_new(session, MessageRow, _COLUMNS, [_row(one, at) for one in arrivals], "fingerprint")
    rows = session.execute(_TAKEN, {"some": [one.fingerprint for one in arrivals]})
    ids, new = {}, set()
    for fingerprint, message_id, received_at in rows:
        ids[fingerprint] = message_id
        if received_at == at:
            new.add(fingerprint)
    kept = []
    for one in arrivals:
        kept.append(Kept(one.place, ids[one.fingerprint], one.fingerprint in new))
        new.discard(one.fingerprint)
    return kept


def _row(arrived: Arrived, at: datetime) -> tuple[Any, ...]:
    head, stored = arrived.head, arrived.stored
    about = (head.subject, head.sender, head.sender_name, head.message_id, head.sent_at, head.thread)
    state = (head.automatic, at, "kept", 0, "", "", "", "")
    return (arrived.fingerprint, stored.sha256, stored.size, stored.content, arrived.source, arrived.name, *about, *state)


def _note_arrivals(session: Session, places: Sequence[tuple[str, int, bool]]) -> None:
    at = now()
    insert_new(session, Arrival, ("place", "message_id", "marked", "arrived_at"), [(*place, at) for place in places], "place")


def _note_marked(session: Session, places: Sequence[str]) -> None:
    for some in _in_portions(places):
        session.connection().execute(_MARK, {"some": some})


def _advance(session: Session, reached: Reached) -> None:
    """Move the cursor on, never back: of two pollers the one that is behind changes nothing."""
    behind = or_(col(Cursor.uidvalidity) != reached.uidvalidity, col(Cursor.last_uid) < reached.last_uid)
    _set_cursor(session, reached, behind)


def _restart(session: Session, reached: Reached) -> None:
    """The folder has a new UIDVALIDITY: the cursor starts again, unless another poller has already started it."""
    _set_cursor(session, reached, col(Cursor.uidvalidity) != reached.uidvalidity)


def _set_cursor(session: Session, reached: Reached, where: ColumnElement[bool]) -> None:
    values = {"uidvalidity": reached.uidvalidity, "last_uid": reached.last_uid, "updated_at": now()}
    statement = insert(session, Cursor).values(mailbox=reached.mailbox, folder=reached.folder, **values)
    session.connection().execute(statement.on_conflict_do_update(index_elements=["mailbox", "folder"], set_=values, where=where))
