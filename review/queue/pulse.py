"""What goes on while a page is open: the counts of its head, and how much new post waits, told by server-sent events.

The database is asked once a second for all clerks together, and only while somebody listens; each listener is told only what is new to him.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from dataclasses import dataclass

import structlog
from sqlalchemy import Engine, select
from sqlalchemy.exc import SQLAlchemyError
from sqlmodel import col
from starlette.concurrency import run_in_threadpool

from models.database import snapshot
from models.tables import Draft
from review.queue.filters import Filter
from review.queue.waiting import OPEN, Counts, counts

EVERY_S = 1.0
STILL_THERE_S = 15.0
MOST_NEW = 500

_log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Arrived:
    """A draft that waits, as far as a filter can ask for it without a search."""

    id: int
    kind: str
    looks: int
    customer: str
    source: str
    assigned_to: str

    def fits(self, chosen: Filter) -> bool:
        """Whether it belongs to what the filter shows."""
        asked = ((chosen.kind, self.kind), (chosen.customer, self.customer), (chosen.source, self.source), (chosen.mine, self.assigned_to))
        doubts = not chosen.looks or (chosen.looks == "some") == bool(self.looks)
        return doubts and all(not wanted or wanted == there for wanted, there in asked)


@dataclass(frozen=True, slots=True)
class Beat:
    """The state of one second; `arrived` are the newest drafts that wait, newest first."""

    counts: Counts
    arrived: tuple[Arrived, ...]

    def told(self, clerk: str, chosen: Filter, since: int) -> str:
        """What one listener is told, as JSON: counts by the name that the page gives them, and how much is new in this filter."""
        by_kind = {f"kind.{kind}": number for kind, number in self.counts.kinds.items()}
        new = 0 if chosen.search or chosen.state != "open" else sum(one.id > since and one.fits(chosen) for one in self.arrived)
        head = {"queue": self.counts.all, "mine": self.counts.clerks.get(clerk, 0), "cases": self.counts.cases, "looks": self.counts.looks}
        return json.dumps({"counts": {**head, "plain": self.counts.all - self.counts.looks, **by_kind}, "new": new})


class Pulse:
    """One look a second for all who listen."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._beat: Beat | None = None
        self._listeners: set[asyncio.Event] = set()
        self._looking: asyncio.Task[None] | None = None
        self._ended = False

    async def listen(self) -> AsyncIterator[Beat | None]:
        """The state now and after each change; None now and then, to see whether anybody is still there."""
        changed = asyncio.Event()
        self._listeners.add(changed)
        if self._looking is None or self._looking.done():
            self._looking = asyncio.create_task(self._look())
        if self._beat:
            changed.set()
        try:
            while not self._ended:
                try:
                    await asyncio.wait_for(changed.wait(), STILL_THERE_S)
                except TimeoutError:
                    yield None
                    continue
                changed.clear()
                if not self._ended and self._beat:
                    yield self._beat
        finally:
            self._listeners.discard(changed)

    def end(self) -> None:
        """No more: every stream ends, so that the server can."""
        self._ended = True
        for listener in self._listeners:
            listener.set()

    async def _look(self) -> None:
        while self._listeners and not self._ended:
            try:
                beat: Beat | None = await run_in_threadpool(look, self._engine, self._beat)
            except SQLAlchemyError as error:  # it passes, or every page says so
                _log.warning("the counts cannot be told; tried again", reason=str(error))
                beat = self._beat
            if beat != self._beat:
                self._beat = beat
                for listener in self._listeners:
                    listener.set()
            await asyncio.sleep(EVERY_S)
        self._beat = None


def look(engine: Engine, before: Beat | None = None) -> Beat:
    """What waits now; what has arrived is asked for only where a count or the newest id has changed since `before`."""
    with snapshot(engine) as session:
        counted = counts(session)
        if before and before.counts == counted:
            return before
        columns = (col(Draft.id), col(Draft.kind), col(Draft.looks), col(Draft.customer_number), col(Draft.source), col(Draft.assigned_to))
        newest = session.execute(select(*columns).where(OPEN).order_by(col(Draft.id).desc()).limit(MOST_NEW))
        arrived = (Arrived(number, kind, looks, customer, source, his or "") for number, kind, looks, customer, source, his in newest)
        return Beat(counted, tuple(arrived))
