"""All the places where messages come in, each looked at on its own: the failure of one does not hold the others."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import partial

import structlog
from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError

from config.errors import MailorderError, ServerUnreachable
from config.settings import Settings
from ingest.backing_off import FIRST_REFUSED_S, FIRST_S, BackOff
from ingest.drop_folder import Looks, take_drop_folder
from ingest.errors import MailboxRefused
from ingest.keeping.store import Store
from ingest.mailboxes.imap import take_mailbox
from ingest.maildir import take_maildir
from ingest.report import Report

_AT_ONCE = 8
_log = structlog.get_logger(__name__)


@dataclass(slots=True)
class Source:
    """One place where messages come in: how to look at it, how often, and how it has behaved."""

    name: str
    interval_s: int
    take: Callable[[], Report]
    back_off: BackOff = field(default_factory=BackOff)
    one_at_a_time: threading.Lock = field(default_factory=threading.Lock)

    def poll(self) -> Report:
        """Look once. Never raises: what went wrong is in the report, and a source that fails is left alone for a while."""
        with self.one_at_a_time:
            if not self.back_off.ready(time.monotonic()):
                return Report(self.name)
            try:
                report = self.take()
            except MailorderError as error:
                return self._failed(error)
            except DBAPIError as error:
                return self._failed(error)
            except Exception as error:  # the rim of a job: a source must not take the others with it
                _log.exception("looking at a source failed", source=self.name)
                return self._failed(error)
            self.back_off.worked()
            return report

    def _failed(self, error: Exception) -> Report:
        first_s = FIRST_REFUSED_S if isinstance(error, MailboxRefused) else FIRST_S
        wait_s = self.back_off.failed(time.monotonic(), first_s)
        words = str(error) if isinstance(error, MailorderError) else f"{self.name}: {_in_short(error)}"
        _log.warning("a source cannot be used", source=self.name, reason=words, next_try_in_s=wait_s)
        return Report(self.name, problems=(words,), unreachable=isinstance(error, ServerUnreachable))


def _in_short(error: Exception) -> str:
    """Without the statement and its parameters, which are the mails themselves."""
    if isinstance(error, DBAPIError):
        return f"the database cannot be used: {error.orig}"
    return f"{type(error).__name__}: {error}"


def sources(settings: Settings, engine: Engine, store: Store, stopping: Callable[[], bool] = lambda: False) -> list[Source]:
    """The sources that the settings name; once `stopping` says so, a long intake ends after the batch in hand."""
    looks = Looks()
    return [
        *(Source(f"mailbox {box.name}", box.interval_s, partial(take_mailbox, engine, store, box, stopping)) for box in settings.mailboxes),
        *(
            Source(f"drop folder {one.name}", one.interval_s, partial(take_drop_folder, engine, store, one, looks))
            for one in settings.drop_folders
        ),
        *(Source(f"maildir {one.name}", one.interval_s, partial(take_maildir, engine, store, one)) for one in settings.maildirs),
    ]


def poll_once(settings: Settings, engine: Engine, store: Store, done: Callable[[Report], None] | None = None) -> Report:
    """Look once at every source, several at a time; `done` is told of each as it is finished. Returns the sum of all."""
    total = Report("all")
    with ThreadPoolExecutor(_AT_ONCE, thread_name_prefix="polling") as pool:
        for report in pool.map(Source.poll, sources(settings, engine, store)):
            if done:
                done(report)
            total = total.and_also(report)
    return total
