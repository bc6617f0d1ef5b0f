"""The database goes away and comes back; writers of one process wait for each other."""

from __future__ import annotations

import threading
from contextlib import ExitStack

import pytest
from sqlalchemy import Engine, text
from sqlalchemy.exc import OperationalError

from models import database
from models.database import snapshot, transaction
from models.tables import Audit

ENDED = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"


def _use_at_once(engine: Engine, many: int) -> None:
    with ExitStack() as stack:
        for session in [stack.enter_context(snapshot(engine)) for _ in range(many)]:
            session.execute(text("SELECT 1"))


def _end_all_connections(engine: Engine) -> None:
    """As a restart of the server does."""
    with engine.connect() as connection:
        connection.execute(text(ENDED))
        connection.invalidate()


def test_after_a_restart_of_the_server_every_rested_connection_is_made_anew(
    postgres_engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "RESTED_S", 0.0)
    _use_at_once(postgres_engine, 3)
    _end_all_connections(postgres_engine)

    _use_at_once(postgres_engine, 3)
    with transaction(postgres_engine) as session:
        assert session.execute(text("SELECT 2")).scalar() == 2


def test_of_connections_in_use_one_question_fails_and_the_next_is_answered(
    postgres_engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "RESTED_S", 60.0)
    _use_at_once(postgres_engine, 3)
    _end_all_connections(postgres_engine)

    with pytest.raises(OperationalError):
        _use_at_once(postgres_engine, 3)
    _use_at_once(postgres_engine, 3)


def test_a_whole_snapshot_shows_one_state(engine: Engine) -> None:
    with snapshot(engine, whole=True) as session:
        before = session.execute(text("SELECT count(*) FROM audit")).scalar()
        thread = threading.Thread(target=_write_down, args=(engine,))
        thread.start()
        thread.join()
        assert session.execute(text("SELECT count(*) FROM audit")).scalar() == before
    with snapshot(engine) as session:
        assert session.execute(text("SELECT count(*) FROM audit")).scalar() == (before or 0) + 1


def test_writers_take_turns(engine: Engine) -> None:
    threads = [threading.Thread(target=_write_down, args=(engine,)) for _ in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with snapshot(engine) as session:
        assert session.execute(text("SELECT count(*) FROM audit")).scalar() == len(threads)


def _write_down(engine: Engine) -> None:
    with transaction(engine) as session:
        session.add(Audit(who="anna", action="test", subject="draft", subject_id="1"))
