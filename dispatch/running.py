"""The outbox inside `mailorder run`: what is due is sent, forwarded and handed over every few seconds; drafts whose day has come wake."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any
from zoneinfo import ZoneInfo

import structlog
from apscheduler.schedulers.background import BackgroundScheduler
from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError

from config.settings import Settings
from dispatch.outbox import ReadMessage, deliver_due
from models.database import transaction
from models.steps import sweep_steps
from models.tables import now
from models.waits import wake_due

LOOK_EVERY_S = 2
WAKE_EVERY_S = 30
SWEEP_EVERY_H = 1
UNDO_KEPT = timedelta(days=1)
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
        quietly = {"max_instances": 1, "coalesce": True, "misfire_grace_time": None}
        self._scheduler.add_job(self._deliver, "interval", seconds=LOOK_EVERY_S, **quietly)
        self._scheduler.add_job(self._wake, "interval", seconds=WAKE_EVERY_S, next_run_time=now(), **quietly)
        self._scheduler.add_job(self._sweep, "interval", hours=SWEEP_EVERY_H, **quietly)
        self._scheduler.start()

    def stop(self) -> None:
        """End after the delivery in hand."""
        self._scheduler.shutdown(wait=True)

    def _deliver(self) -> None:
        delivered = self._tried("the outbox", lambda: deliver_due(self._engine, self._settings, self._read_message))
        if delivered and (delivered.done or delivered.failed):
            _log.info("outbox", done=delivered.done, later=delivered.later, failed=delivered.failed)

    def _wake(self) -> None:
        """Parked and asked drafts come back on their day, as the company's clock has it."""

        def wake() -> int:
            with transaction(self._engine) as session:
                return wake_due(session, now().astimezone(ZoneInfo(self._settings.time_zone)).date())

        if woken := self._tried("the parked drafts", wake):
            _log.info("drafts whose day has come", number=woken)

    def _sweep(self) -> None:
        """The steps of drafts that nobody will take back any more go, so that their table stays as small as the work in hand."""

        def sweep() -> int:
            with transaction(self._engine) as session:
                return sweep_steps(session, now() - UNDO_KEPT)

        self._tried("the steps to take back", sweep)

    @staticmethod
    def _tried(what: str, act: Callable[[], Any]) -> Any:
        """The result; None while the database is away, which passes."""
        try:
            return act()
        except DBAPIError as error:
            _log.error(f"{what} cannot be read; tried again", reason=str(error.orig))
            return None
