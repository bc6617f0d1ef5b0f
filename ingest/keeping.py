"""Keeping what arrived: rows and the mailbox's cursor in one transaction, a batch at a time.

Unique keys, not looking first, keep a message from being taken twice: two processes that keep the same mail at the same moment
both succeed, and one row stands.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Engine, Table, or_, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import Session, SQLModel, col

from ingest.arriving import Arrived
from ingest.boundaries import boundary
from models.database import snapshot, transaction
from models.tables import Arrival, Cursor, MessageRow, now


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
            rows = session.execute(select(col(Arrival.place), col(Arrival.message_id)).where(col(Arrival.place).in_(some)))
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
    if not arrivals:
        return []
    before = _ids(session, arrivals)
    _insert_new(session, MessageRow, [_row(one) for one in arrivals if one.fingerprint not in before], "fingerprint")
    ids = {**before, **_ids(session, [one for one in arrivals if one.fingerprint not in before])}
    seen = set(before)
    kept = []
    for one in arrivals:
        kept.append(Kept(one.place, ids[one.fingerprint], one.fingerprint not in seen))
        seen.add(one.fingerprint)
    return kept


def _ids(session: Session, arrivals: Sequence[Arrived]) -> dict[str, int]:
    if not arrivals:
        return {}
    wanted = {one.fingerprint for one in arrivals}
    rows = session.execute(select(col(MessageRow.fingerprint), col(MessageRow.id)).where(col(MessageRow.fingerprint).in_(wanted)))
    return {row.fingerprint: row.id for row in rows}


def _row(arrived: Arrived) -> dict[str, Any]:
    head = arrived.head
    return {
        "fingerprint": arrived.fingerprint,
        "sha256": arrived.stored.sha256,
        "size": arrived.stored.size,
        "content": arrived.stored.content,
        "source": arrived.source,
        "name": arrived.name,
        "subject": head.subject,
        "sender": head.sender,
        "sender_name": head.sender_name,
        "message_id": head.message_id,
        "sent_at": head.sent_at,
        "received_at": now(),
        "state": "kept",
        "attempts": 0,
        "error": "",
    }


def _insert_new(session: Session, table: type[SQLModel], rows: Sequence[dict[str, Any]], key: str) -> None:
    """INSERT … ON CONFLICT DO NOTHING, which SQLite and PostgreSQL both have."""
    if not rows:
        return
    target: Table = table.__table__  # type: ignore[attr-defined]
    insert = postgresql.insert if session.get_bind().dialect.name == "postgresql" else sqlite.insert
    session.connection().execute(insert(target).on_conflict_do_nothing(index_elements=[key]), rows)


def _note_arrivals(session: Session, places: Sequence[tuple[str, int, bool]]) -> None:
    at = now()
    rows = [{"place": place, "message_id": message_id, "arrived_at": at, "marked": marked} for place, message_id, marked in places]
    _insert_new(session, Arrival, rows, "place")


def _note_marked(session: Session, places: Sequence[str]) -> None:
    for some in _in_portions(places):
        session.execute(update(Arrival).where(col(Arrival.place).in_(some)).values(marked=True))


def _advance(session: Session, reached: Reached) -> None:
    """Move the cursor on, never back: of two pollers the one that is behind changes nothing."""
    _make_cursor(session, reached)
    session.execute(
        update(Cursor)
        .where(col(Cursor.mailbox) == reached.mailbox, col(Cursor.folder) == reached.folder)
        .where(or_(col(Cursor.uidvalidity) != reached.uidvalidity, col(Cursor.last_uid) < reached.last_uid))
        .values(uidvalidity=reached.uidvalidity, last_uid=reached.last_uid, updated_at=now())
    )


def _restart(session: Session, reached: Reached) -> None:
    """The folder has a new UIDVALIDITY: the cursor starts again, unless another poller has already started it."""
    _make_cursor(session, reached)
    session.execute(
        update(Cursor)
        .where(col(Cursor.mailbox) == reached.mailbox, col(Cursor.folder) == reached.folder)
        .where(col(Cursor.uidvalidity) != reached.uidvalidity)
        .values(uidvalidity=reached.uidvalidity, last_uid=reached.last_uid, updated_at=now())
    )


def _make_cursor(session: Session, reached: Reached) -> None:
    insert = postgresql.insert if session.get_bind().dialect.name == "postgresql" else sqlite.insert
    values = {"mailbox": reached.mailbox, "folder": reached.folder, "uidvalidity": reached.uidvalidity, "last_uid": reached.last_uid}
    session.execute(insert(Cursor).values(**values, updated_at=now()).on_conflict_do_nothing(index_elements=["mailbox", "folder"]))
