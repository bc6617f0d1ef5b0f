"""The database: one engine for SQLite and PostgreSQL, transactions that write and snapshots that only read."""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any, TypeVar
from weakref import WeakKeyDictionary

from sqlalchemy import Connection, Dialect, Engine, Pool, create_engine, event
from sqlalchemy.engine import make_url
from sqlalchemy.exc import InvalidatePoolError
from sqlmodel import Session

BUSY_TIMEOUT_MS = 30_000
CACHE_KB = 32_768
CHECKPOINT_PAGES = 8_000
RESTED_S = 1.0
PREPARED = 400
Value = TypeVar("Value")
_TURNS: WeakKeyDictionary[Pool, threading.Lock] = WeakKeyDictionary()


def open_database(url: str) -> Engine:
    """An engine for `sqlite:///FILE` or `postgresql://…` (psycopg 3 is used); the folder of an SQLite file is made."""
    parsed = make_url(url)
    if parsed.get_backend_name() == "sqlite":
        return _open_sqlite(url, parsed.database or "")
    engine = create_engine(parsed.set(drivername="postgresql+psycopg"), pool_use_lifo=True, hide_parameters=True)
    event.listen(engine, "connect", _prepare_postgresql)
    event.listen(engine, "checkin", _note_use)
    event.listen(engine, "checkout", partial(_check_idle, engine.dialect))
    return engine


def _prepare_postgresql(connection: Any, _record: object) -> None:
    # A page asks dozens of questions, always the same: planned at the second time, they cost half; the pool gives the same connection again
    connection.prepare_threshold, connection.prepared_max = 1, PREPARED


def _note_use(_connection: Any, record: Any) -> None:
    record.info["used_at"] = time.monotonic()


def _check_idle(dialect: Dialect, connection: Any, record: Any, _proxy: object) -> None:
    """A connection that rested is asked whether it still lives, as `pool_pre_ping` does each time, which is a tenth of a page's questions.

    Raises InvalidatePoolError where the server has been restarted; the pool then connects anew.
    """
    if time.monotonic() - record.info.get("used_at", math.inf) < RESTED_S:  # a new one has not been used
        return
    try:
        dialect.do_ping(connection)
    except dialect.loaded_dbapi.Error as error:
        raise InvalidatePoolError from error


def _open_sqlite(url: str, path: str) -> Engine:
    if path and path != ":memory:":
        Path(path).parent.mkdir(parents=True, exist_ok=True)
    engine = create_engine(url, hide_parameters=True)
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _prepare_sqlite(connection: Any, _record: object) -> None:
    connection.isolation_level = None  # the driver's own BEGIN is switched off: _begin_sqlite says which kind
    # A batch of the intake is several megabytes: with SQLite's own 2 MB of cache and a checkpoint every 4 MB it takes twice as long
    quick = (f"cache_size=-{CACHE_KB}", f"wal_autocheckpoint={CHECKPOINT_PAGES}")
    for pragma in (f"busy_timeout={BUSY_TIMEOUT_MS}", "journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", *quick):
        connection.execute(f"PRAGMA {pragma}")


def _begin_sqlite(connection: Connection) -> None:
    # A deferred transaction that reads and then writes fails at once with «database is locked» when another has written
    # meanwhile (https://sqlite.org/isolation.html); IMMEDIATE waits for its turn instead.
    connection.exec_driver_sql("BEGIN IMMEDIATE" if connection.get_execution_options().get("writes") else "BEGIN")


@contextmanager
def transaction(engine: Engine, *, single: bool = False) -> Iterator[Session]:
    """A session that writes: committed at the end of the block, rolled back on any error.

    `single`: there will be one statement, which PostgreSQL commits by itself, with two questions fewer.
    """
    engine = engine.execution_options(writes=True)
    if single and engine.dialect.name == "postgresql":
        engine = engine.execution_options(isolation_level="AUTOCOMMIT")
    with _turn(engine), Session(engine, expire_on_commit=False) as session, session.begin():
        yield session


@contextmanager
def _turn(engine: Engine) -> Iterator[None]:
    """SQLite has one writer; the threads of this process take turns.

    Left to SQLite, who waits looks again after longer and longer sleeps, up to 0.1 s (sqliteDefaultBusyCallback).
    """
    if engine.dialect.name != "sqlite":
        yield
        return
    lock = _TURNS.setdefault(engine.pool, threading.Lock())
    taken = lock.acquire(timeout=BUSY_TIMEOUT_MS / 1000)  # after that SQLite says that it is locked
    try:
        yield
    finally:
        if taken:
            lock.release()


@contextmanager
def snapshot(engine: Engine, *, whole: bool = False, after: Session | None = None) -> Iterator[Session]:
    """A session that only reads: on SQLite one consistent state, on PostgreSQL what is committed at each question.

    With `whole` PostgreSQL, too, shows one state, at the price of two questions more; what is read in pieces needs it. `after` is a
    session that has just ended: the master data that it had loaded is not asked for again.
    """
    if engine.dialect.name == "postgresql":
        engine = engine.execution_options(isolation_level="REPEATABLE READ" if whole else "AUTOCOMMIT")
    with Session(engine, expire_on_commit=False, info=after.info if after else None) as session:
        yield session


def padded(values: Sequence[Value]) -> list[Value]:
    """The values for an IN, the last one repeated up to a power of two: each other length would be another statement, prepared anew."""
    wanted = 1 << max(len(values) - 1, 0).bit_length()
    return [*values, *[value for value in values[-1:] for _ in range(len(values), wanted)]]
