"""Who reads which message now: leases in the tables, so that any work can be found again from them alone.

A lease only saves work. What keeps a message from being read into two drafts is that its end is written under the condition that the
message is still ours and still waits; clocks that differ between machines, or jump, cost a second reading at most.
"""

from __future__ import annotations

import os
import secrets
import socket
from collections.abc import Sequence
from datetime import timedelta
from importlib.metadata import version

from sqlalchemy import CursorResult, Engine, func, or_, select, update
from sqlmodel import Session, col

from ingest.boundaries import boundary
from ingest.reading.children import Answer
from models.answers import link_answer
from models.database import snapshot, transaction
from models.drafts import draft_for_failed, drafts_from_reading
from models.tables import MessageRow, ReadingRow, now

ATTEMPTS = 2
_US = f"{socket.gethostname()}:{os.getpid()}:{secrets.token_hex(4)}"


def waiting(engine: Engine) -> int:
    """How many messages wait to be read."""
    with snapshot(engine) as session:
        return session.scalar(select(func.count()).where(col(MessageRow.state) == "kept")) or 0


def claim(engine: Engine, lease_s: float) -> MessageRow | None:
    """The oldest message that waits and nobody reads, now ours for `lease_s` seconds; None when there is none."""
    with transaction(engine) as session:
        free = or_(col(MessageRow.leased_until).is_(None), col(MessageRow.leased_until) < now())
        query = select(MessageRow).where(col(MessageRow.state) == "kept", free).order_by(col(MessageRow.id)).limit(1)
        message = session.scalars(query.with_for_update(skip_locked=True)).first()
        if message:
            message.leased_by, message.leased_until = _US, now() + timedelta(seconds=lease_s)
    boundary("message-claimed")
    return message


def give_back(engine: Engine, message: MessageRow) -> None:
    """The message is as it was before it was claimed."""
    with transaction(engine) as session:
        _end_lease(session, message, "kept")


def finish(engine: Engine, message: MessageRow, answer: Answer) -> bool:
    """Write reading and drafts in one transaction; False when the message was no longer ours, then nothing is written."""
    with transaction(engine) as session:
        if not _end_lease(session, message, "read"):
            return False
        reading = ReadingRow(message_id=message.id or 0, version=version("mailorder"), content=answer.reading, seconds=answer.seconds)
        session.add(reading)
        session.flush()
        row = session.get_one(MessageRow, message.id)
        link_answer(session, row, drafts_from_reading(session, row, reading, answer.text))
        boundary("drafts-written")
    boundary("drafts-committed")
    return True


def fault(engine: Engine, message: MessageRow, reason: str, attempts: int = ATTEMPTS) -> bool:
    """Reading failed. True when it was the last attempt: then the message waits for a clerk, with the reason in words."""
    with transaction(engine) as session:
        last = message.attempts + 1 >= attempts
        if not _end_lease(session, message, "failed" if last else "kept"):
            return False
        row = session.get_one(MessageRow, message.id, populate_existing=True)
        row.attempts, row.error = message.attempts + 1, reason
        if last:
            link_answer(session, row, [draft_for_failed(session, row)])
    return last


def release_dead(engine: Engine) -> int:
    """Give back what processes of this machine held that are no more; how many messages."""
    with transaction(engine) as session:
        leased = select(col(MessageRow.leased_by)).where(col(MessageRow.state) == "kept", col(MessageRow.leased_by) != "").distinct()
        dead = [holder for holder in session.scalars(leased) if _is_dead(holder)]
        return _release(session, dead) if dead else 0


def _release(session: Session, holders: Sequence[str]) -> int:
    theirs = update(MessageRow).where(col(MessageRow.leased_by).in_(holders), col(MessageRow.state) == "kept")
    return _count(session.execute(theirs.values(leased_by="", leased_until=None)))


def _is_dead(holder: str) -> bool:
    host, process, _token = holder.rsplit(":", 2)
    if holder == _US or host != socket.gethostname():
        return False
    if int(process) == os.getpid():  # our number, but not our token: a process before us, in a container that was started again
        return True
    try:
        os.kill(int(process), 0)
    except ProcessLookupError:
        return True
    except PermissionError:
        pass
    return False


def _end_lease(session: Session, message: MessageRow, state: str) -> bool:
    """Whether the message was still ours and waiting; then it has this state and no lease."""
    ours = (col(MessageRow.id) == message.id, col(MessageRow.state) == "kept", col(MessageRow.leased_by) == _US)
    return _count(session.execute(update(MessageRow).where(*ours).values(state=state, leased_by="", leased_until=None))) == 1


def _count(result: object) -> int:
    return result.rowcount if isinstance(result, CursorResult) else 0
