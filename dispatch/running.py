"""The outbox inside `mailorder run`: what is due is sent, forwarded and handed over every few seconds."""

from __future__ import annotations

import structlog
from apscheduler.schedulers.background import BackgroundScheduler
from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError

from config.settings import Settings
from dispatch.outbox import ReadMessage, deliver_due

LOOK_EVERY_S = 2
_log = structlog.get_logger(__name__)


class Leaving:
    """Delivers what is due, in one thread of this process."""

    def __init__(self, settings: Settings, engine: Engine, read_message: ReadMessage) -> None:
        self._settings = settings
        self._engine = engine
        self._read_message = read_message
        self._scheduler = BackgroundScheduler(timezone="UTC")

    def start(self) -> None:
        """Begin; `stop` ends it."""
        # A delivery that takes longer than the interval is not started a second time
        self._scheduler.add_job(self._deliver, "interval", seconds=LOOK_EVERY_S, max_instances=1, coalesce=True, misfire_grace_time=None)
        self._scheduler.start()

    def stop(self) -> None:
        """End after the delivery in hand."""
        self._scheduler.shutdown(wait=True)

    def _deliver(self) -> None:
        try:
            delivered = deliver_due(self._engine, self._settings, self._read_message)
        except DBAPIError as error:
            _log.error("the outbox cannot be read; tried again", reason=str(error.orig))
            return
        if delivered.done or delivered.failed:
            _log.info("outbox", done=delivered.done, later=delivered.later, failed=delivered.failed)
