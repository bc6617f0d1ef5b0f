"""Driving messages through: finds in the tables what waits to be read, has it read in child processes, writes what they understood.

The tables say what is to be done; the engine only says who does it now. It can be killed at any moment and started again.
"""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import structlog
from sqlalchemy import Engine
from sqlalchemy.exc import InterfaceError, OperationalError

from config.company import MasterData
from config.settings import Settings
from ingest.boundaries import boundary
from ingest.errors import StoreDamaged
from ingest.keeping.store import Store
from ingest.reading.again import told_of
from ingest.reading.children import COMMAND, Answer, Child, ChildFailed, Interrupted, ReaderBroken
from ingest.reading.claims import claim, fault, finish, give_back, release_dead, waiting
from ingest.reading.frames import Task
from ingest.reading.masterfile import MasterFiles, NoRoom
from models.database import snapshot
from models.masterdata import load_masterdata, master_version
from models.tables import MessageRow
from parsers.options import Options

LOOK_EVERY_S = 5.0
_LEASE_BEYOND_TIMEOUT_S = 120.0
_log = structlog.get_logger(__name__)

Progress = Callable[[int, int], None]


@dataclass(slots=True)
class Tally:
    """What became of the messages: read into drafts, or failed and waiting for a clerk with the reason.

    `broken` says why none could be read at all, where that is so; they still wait.
    """

    read: int = 0
    failed: int = 0
    broken: str = ""


class ReadingEngine:
    """As many threads as the settings ask for, each with a child process of its own that reads one message after the other."""

    def __init__(self, engine: Engine, store: Store, settings: Settings, command: Sequence[str] = COMMAND) -> None:
        self._engine = engine
        self._store = store
        self._masters = MasterFiles(self._master)
        self._reading = settings.reading
        self._command = command
        self._wake = threading.Event()
        self._stopping = threading.Event()
        self._break_off = threading.Event()
        self._threads: list[threading.Thread] = []
        self._tally_lock = threading.Lock()
        self.tally = Tally()

    def read_waiting(self, progress: Progress | None = None) -> Tally:
        """Read all that waits, then return. `progress` is called with how many are done and how many there are."""
        release_dead(self._engine)
        total = waiting(self._engine)
        self._begin(min(self._processes(), total), lambda: False, lambda: progress(self._done(), total) if progress else None)
        for thread in self._threads:
            thread.join()
        return self.tally

    def start(self) -> None:
        """Read what waits and what comes, until `stop`."""
        release_dead(self._engine)
        self._begin(self._processes(), self._wait, lambda: None)

    def wake(self) -> None:
        """Something was kept: look at once."""
        self._wake.set()

    def stop(self, grace_s: float) -> None:
        """Finish what is in hand within `grace_s` seconds; what is not finished by then is given back."""
        self._stopping.set()
        self._wake.set()
        deadline = time.monotonic() + grace_s
        for thread in self._threads:
            thread.join(max(0.0, deadline - time.monotonic()))
        self._break_off.set()
        for thread in self._threads:
            thread.join()

    def _processes(self) -> int:
        return self._reading.processes or os.cpu_count() or 1

    def _done(self) -> int:
        return self.tally.read + self.tally.failed

    def _begin(self, threads: int, wait: Callable[[], bool], after_each: Callable[[], None]) -> None:
        self._threads = [
            threading.Thread(target=self._work, args=(wait, after_each), name=f"reading-{number}", daemon=True) for number in range(threads)
        ]
        for thread in self._threads:
            thread.start()

    def _wait(self) -> bool:
        """Wait until there may be work; False when the engine stops."""
        self._wake.wait(LOOK_EVERY_S)
        self._wake.clear()
        return not self._stopping.is_set()

    def _work(self, wait: Callable[[], bool], after_each: Callable[[], None]) -> None:
        child = Child(self._reading.memory_mb, self._reading.timeout_s, self._command)
        try:
            while not self._stopping.is_set():
                if self._one(child):
                    after_each()
                elif not wait():
                    return
        finally:
            child.end()

    def _one(self, child: Child) -> bool:
        """Read the next message; False when there is none (or the database is away, which passes)."""
        try:
            message = claim(self._engine, self._reading.timeout_s + _LEASE_BEYOND_TIMEOUT_S)
            if message is None:
                return False
            self._drive(child, message)
        except (OperationalError, InterfaceError) as error:
            _log.error("the database cannot be used; tried again", reason=str(error.orig))
            return False
        except (ReaderBroken, NoRoom) as error:
            _log.error("nothing can be read; tried again", reason=str(error))
            self.tally.broken = str(error)
            return False
        return True

    def _drive(self, child: Child, message: MessageRow) -> None:
        """A claimed message to its end: read, failed, or given back."""
        try:
            answer = self._ask(child, message)
            boundary("message-read")
            if finish(self._engine, message, answer):
                self._count(read=1)
        except Interrupted:
            give_back(self._engine, message)
        except (ReaderBroken, NoRoom):
            give_back(self._engine, message)
            raise
        except StoreDamaged as error:
            self._fault(message, str(error), attempts=1)
        except ChildFailed as error:
            self._fault(message, str(error))
        except (OperationalError, InterfaceError):
            raise
        except Exception as error:  # the rim of a job: one message that breaks a rule of ours must not stop the others
            _log.exception("a reading could not be made into a draft", message_id=message.id)
            self._fault(message, f"its reading could not be made into a draft: {type(error).__name__}: {error}")

    def _ask(self, child: Child, message: MessageRow) -> Answer:
        with snapshot(self._engine) as session:
            master = master_version(session)
        options = Options(
            readers=self._reading.readers,
            tesseract_languages=self._reading.tesseract_languages,
            max_pages=self._reading.max_pages,
            as_order=message.read_as == "order",
            received=message.received_at.date(),
            told=told_of(message),
        )
        task = Task(message.name, self._store.locate(message), options, candidates=True)
        return child.read(task, master, lambda: self._masters.of(master), self._break_off.is_set)

    def _master(self) -> MasterData | None:
        with snapshot(self._engine, whole=True) as session:
            return load_masterdata(session) if master_version(session) else None

    def _fault(self, message: MessageRow, reason: str, attempts: int = 2) -> None:
        _log.warning("a message could not be read", message_id=message.id, reason=reason, attempt=message.attempts + 1)
        if fault(self._engine, message, reason, attempts):
            self._count(failed=1)

    def _count(self, read: int = 0, failed: int = 0) -> None:
        with self._tally_lock:
            self.tally.read += read
            self.tally.failed += failed
