"""The intake inside `mailorder run`: every source on its own schedule, told at once where the server has IDLE, and the reading engine."""

from __future__ import annotations

import threading
from datetime import UTC, datetime
from functools import partial

import structlog
from apscheduler.executors.pool import ThreadPoolExecutor
from apscheduler.schedulers.background import BackgroundScheduler
from sqlalchemy import Engine

from config.settings import Settings
from ingest.keeping.store import Store
from ingest.mailboxes.idle import Watch
from ingest.reading.engine import ReadingEngine
from ingest.sources import Source, sources

_log = structlog.get_logger(__name__)


class Intake:
    """Everything that takes in and reads, in threads of this process and children of it."""

    def __init__(self, settings: Settings, engine: Engine, store: Store) -> None:
        self._stopping = threading.Event()
        self._sources = sources(settings, engine, store, self._stopping.is_set)
        self._scheduler = BackgroundScheduler(timezone="UTC", executors={"default": ThreadPoolExecutor(max(1, len(self._sources)))})
        self._reading = ReadingEngine(engine, store, settings)
        by_name = {source.name: source for source in self._sources}
        self._watches = [Watch(box, partial(self._poll, by_name[f"mailbox {box.name}"])) for box in settings.mailboxes if box.idle]

    def start(self) -> None:
        """Begin at once; `stop` ends it."""
        self._reading.start()
        for source in self._sources:
            every = {"trigger": "interval", "seconds": source.interval_s, "next_run_time": datetime.now(UTC)}
            # A poll that takes longer than its interval is not started a second time, and a late one is not skipped
            self._scheduler.add_job(self._poll, args=[source], max_instances=1, coalesce=True, misfire_grace_time=None, **every)
        self._scheduler.start()
        for watch in self._watches:
            watch.start()

    def wake(self) -> None:
        """Something was kept elsewhere (an upload): read it at once."""
        self._reading.wake()

    def stop(self, grace_s: float) -> None:
        """Finish or give back what is in hand, within `grace_s` seconds."""
        self._stopping.set()
        for watch in self._watches:
            watch.stop()
        self._scheduler.shutdown(wait=False)
        self._reading.stop(grace_s)

    def _poll(self, source: Source) -> None:
        report = source.poll()
        for problem in report.problems:
            _log.warning("a problem while taking in", source=source.name, problem=problem)
        if report.new:
            _log.info("messages came in", source=source.name, new=report.new, known=report.known)
            self._reading.wake()
