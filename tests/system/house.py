"""One installation for a test: settings file, database, store, and the real command, in a temporary folder."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from sqlmodel import SQLModel, select

from config.settings import Mailbox, Settings, load_settings
from examples.servers import Dovecot
from ingest.keeping.store import Store
from ingest.report import Report
from ingest.sources import poll_once
from models.database import open_database, snapshot
from models.schema import migrate
from models.tables import Arrival, Draft, MessageRow

Row = TypeVar("Row", bound=SQLModel)
PASSWORD = "secret"
COMMAND_TIMEOUT_S = 120


@dataclass(slots=True)
class House:
    """The settings are written once; `mailboxes` are TOML tables of `mailbox`, drop folders likewise."""

    folder: Path
    tables: list[str]

    @classmethod
    def build(cls, folder: Path, *tables: str) -> House:
        """A house whose database is migrated."""
        folder.mkdir(parents=True, exist_ok=True)
        house = cls(folder, list(tables))
        house.write()
        migrate(open_database(house.settings.database))
        return house

    def write(self) -> None:
        """(Re)write the settings file from `tables`."""
        store = '[store]\npath = "store"\nfree_at_least_mb = 0\ninline_up_to = 2000\n'
        general = f'database = "sqlite:///mailorder.db"\n{store}[reading]\nprocesses = 1\n'
        (self.folder / "mailorder.toml").write_text("\n".join([general, *self.tables]), encoding="utf-8")

    @property
    def settings(self) -> Settings:
        return load_settings(self.folder / "mailorder.toml")

    @property
    def mailbox(self) -> Mailbox:
        return self.settings.mailboxes[0]

    def start(self, *arguments: str, die_at: str = "") -> subprocess.Popen[str]:
        """The real command as a process of its own."""
        command = [sys.executable, "-m", "mailorder", *arguments, "--config", str(self.folder / "mailorder.toml")]
        environment = {**os.environ, **({"MAILORDER_DIE_AT": die_at} if die_at else {}), "OMP_THREAD_LIMIT": "1"}
        return subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)

    def poll(self, die_at: str = "") -> tuple[int, str]:
        """`mailorder poll` to its end: exit status (negative: the signal it died of) and all that it said."""
        process = self.start("poll", die_at=die_at)
        said, errors = process.communicate(timeout=COMMAND_TIMEOUT_S)
        return process.returncode, said + errors

    def take_in(self) -> Report:
        """Look once at every source, in this process, without reading."""
        settings = self.settings
        store = Store(settings.store)
        store.open()
        engine = open_database(settings.database)
        try:
            return poll_once(settings, engine, store)
        finally:
            engine.dispose()

    def messages(self) -> list[MessageRow]:
        return self._rows(MessageRow)

    def contents(self) -> list[bytes]:
        """The kept messages byte for byte, in the order of their ids."""
        store = Store(self.settings.store)
        return [store.read(message) for message in sorted(self.messages(), key=lambda message: message.id or 0)]

    def drafts_by_message(self) -> dict[int, int]:
        """How many drafts each message has."""
        counts = {message.id or 0: 0 for message in self.messages()}
        for draft in self._rows(Draft):
            counts[draft.message_id or 0] += 1
        return counts

    def arrivals(self) -> list[Arrival]:
        return self._rows(Arrival)

    @staticmethod
    def wait_for(condition: Callable[[], bool], patience_s: float) -> bool:
        """Whether the condition came true in time."""
        deadline = time.monotonic() + patience_s
        while not condition():
            if time.monotonic() > deadline:
                return False
            threading.Event().wait(0.05)
        return True

    def _rows(self, table: type[Row]) -> list[Row]:
        engine = open_database(self.settings.database)
        with snapshot(engine) as session:
            rows = list(session.exec(select(table)))
        engine.dispose()
        return rows


def mailbox(server: Dovecot, user: str, *, port: int = 0, password: str = PASSWORD, **more: object) -> str:
    """The settings table of a mailbox on this server."""
    account = {"name": user, "host": server.host, "port": port or server.port, "user": user, "password": password}
    values: dict[str, object] = {**account, "security": "none", "timeout_s": 20, **more}
    return "[[mailboxes]]\n" + "".join(f"{key} = {_toml(value)}\n" for key, value in values.items())


def _toml(value: object) -> str:
    if isinstance(value, list):
        return f"[{', '.join(map(_toml, value))}]"
    if isinstance(value, str | Path):
        return '"' + str(value).replace("\\", "\\\\").replace('"', '\\"') + '"'
    return str(value).lower() if isinstance(value, bool) else str(value)


def drop_folder(path: Path) -> str:
    """The settings table of a drop folder whose files settle at once."""
    path.mkdir(parents=True, exist_ok=True)
    return f'[[drop_folders]]\nname = "scans"\npath = {_toml(path)}\nsettle_s = 0\n'


def maildir(path: Path) -> str:
    """The settings table of a Maildir, which is made."""
    for part in ("new", "cur", "tmp"):
        (path / part).mkdir(parents=True, exist_ok=True)
    return f'[[maildirs]]\nname = "post"\npath = {_toml(path)}\n'
