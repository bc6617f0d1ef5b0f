"""Every kept message is read once and becomes a draft; what a message does to its reader costs that message only."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from sqlalchemy import Engine
from sqlmodel import select

from config.settings import Reading, Settings
from ingest.keeping.arriving import small_mail_arrived
from ingest.keeping.rows import keep
from ingest.keeping.store import Store
from ingest.reading.again import read_again
from ingest.reading.children import Answer, Child
from ingest.reading.claims import claim, finish, release_dead
from ingest.reading.engine import ReadingEngine, Tally
from ingest.reading.frames import Task
from models.database import snapshot, transaction
from models.tables import Draft, MessageRow, ReadingRow
from parsers.options import Options
from tests.ingest.mails import mail

HOSTILE = (sys.executable, str(Path(__file__).with_name("hostile_child.py")))
NOTHING = {"kind": "other", "kind_confidence": 1.0, "also": [], "about": None, "language": None, "orders": [], "problems": []}


def _keep(engine: Engine, store: Store, *bodies: str) -> None:
    keep(engine, [small_mail_arrived(store, f"p{n}", "test", mail(n, body)) for n, body in enumerate(bodies)])


def _reader(engine: Engine, store: Store, timeout_s: float = 60, command: tuple[str, ...] = HOSTILE) -> ReadingEngine:
    return ReadingEngine(engine, store, Settings(reading=Reading(processes=2, timeout_s=timeout_s, memory_mb=500)), command)


def _states(engine: Engine) -> list[str]:
    with snapshot(engine) as session:
        return [message.state for message in session.exec(select(MessageRow).order_by("id"))]


def _drafts(engine: Engine) -> list[Draft]:
    with snapshot(engine) as session:
        return list(session.exec(select(Draft).order_by("message_id")))


def test_each_message_becomes_one_draft(engine: Engine, store: Store) -> None:
    _keep(engine, store, "small", "large" * 1000)
    steps: list[tuple[int, int]] = []
    tally = _reader(engine, store).read_waiting(lambda done, total: steps.append((done, total)))
    assert tally == Tally(read=2)
    assert _states(engine) == ["read", "read"]
    assert [draft.message_id for draft in _drafts(engine)] == [1, 2]
    assert steps[-1] == (2, 2)


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ("DIE", "the reader died of SIGSEGV"),
        ("EAT", "needs more memory than reading.memory_mb"),
        ("RAISE", "ValueError: a page without words"),
    ],
)
def test_a_message_that_breaks_its_reader_waits_for_a_clerk_with_the_reason(
    sqlite_engine: Engine, store: Store, body: str, reason: str
) -> None:
    _keep(sqlite_engine, store, "good", body, "good too")
    tally = _reader(sqlite_engine, store).read_waiting()
    assert (tally.read, tally.failed) == (2, 1)
    assert _states(sqlite_engine) == ["read", "failed", "read"]
    assert reason in _drafts(sqlite_engine)[1].reason


def test_a_message_that_hangs_its_reader_is_broken_off(sqlite_engine: Engine, store: Store) -> None:
    _keep(sqlite_engine, store, "HANG")
    assert _reader(sqlite_engine, store, timeout_s=0.2).read_waiting().failed == 1
    assert "took longer than reading.timeout_s = 0.2" in _drafts(sqlite_engine)[0].reason


def test_bytes_that_were_changed_on_disk_wait_for_a_clerk_and_the_others_are_read(sqlite_engine: Engine, store: Store) -> None:
    _keep(sqlite_engine, store, "x" * 5000, "good")
    with snapshot(sqlite_engine) as session:
        store.path_of(session.get_one(MessageRow, 1).sha256).write_bytes(b"changed")
    _reader(sqlite_engine, store).read_waiting()
    assert _states(sqlite_engine) == ["failed", "read"]
    assert "the bytes were changed" in _drafts(sqlite_engine)[0].reason


def test_a_broken_installation_is_no_message_s_fault(sqlite_engine: Engine, store: Store) -> None:
    _keep(sqlite_engine, store, "good")
    tally = _reader(sqlite_engine, store, command=(sys.executable, "-c", "import no_such_module")).read_waiting()
    assert "No module named 'no_such_module'" in tally.broken
    assert _states(sqlite_engine) == ["kept"]
    assert _reader(sqlite_engine, store).read_waiting().read == 1


def test_two_engines_at_once_read_each_message_once(engine: Engine, store: Store) -> None:
    _keep(engine, store, *(f"mail {n}" for n in range(12)))
    first, second = _reader(engine, store), _reader(engine, store)
    first.start()
    second.read_waiting()
    first.stop(grace_s=60)
    assert [draft.message_id for draft in _drafts(engine)] == list(range(1, 13))
    with snapshot(engine) as session:
        assert len(session.exec(select(ReadingRow)).all()) == 12


def test_a_reading_that_comes_too_late_changes_nothing(engine: Engine, store: Store) -> None:
    _keep(engine, store, "slow")
    slow = claim(engine, lease_s=-1)
    assert slow is not None
    assert _reader(engine, store).read_waiting().read == 1
    assert not finish(engine, slow, Answer(NOTHING, 0.0))
    assert len(_drafts(engine)) == 1


def test_what_a_dead_process_held_is_read_at_once(sqlite_engine: Engine, store: Store) -> None:
    _keep(sqlite_engine, store, "good")
    held = claim(sqlite_engine, lease_s=1000)
    assert held is not None
    assert claim(sqlite_engine, lease_s=1000) is None
    assert release_dead(sqlite_engine) == 0
    host, _pid, token = held.leased_by.rsplit(":", 2)
    with transaction(sqlite_engine) as session:
        session.get_one(MessageRow, 1).leased_by = f"{host}:{2**22 + 1}:{token}"  # larger than any process number
    assert release_dead(sqlite_engine) == 1
    assert _reader(sqlite_engine, store).read_waiting().read == 1


def test_stopping_gives_back_what_is_not_finished_in_time(sqlite_engine: Engine, store: Store) -> None:
    _keep(sqlite_engine, store, "HANG")
    reader = _reader(sqlite_engine, store)
    reader.start()
    reader.stop(grace_s=0.0)
    with snapshot(sqlite_engine) as session:
        message = session.get_one(MessageRow, 1)
    assert (message.state, message.attempts, message.leased_by) == ("kept", 0, "")


def test_a_message_is_read_again_when_a_clerk_asks(sqlite_engine: Engine, store: Store) -> None:
    _keep(sqlite_engine, store, "good")
    _reader(sqlite_engine, store).read_waiting()
    with transaction(sqlite_engine) as session:
        assert read_again(session, 1, who="anna", as_order=True).read_as == "order"
    assert _reader(sqlite_engine, store).read_waiting().read == 1
    assert len(_drafts(sqlite_engine)) == 1


def _asked(child: Child, content: bytes) -> Answer:
    return child.read(Task("mail.eml", content, Options()), 1, lambda: None, lambda: False)


def test_a_child_that_has_spent_its_memory_is_replaced() -> None:
    child = Child(500, 60, HOSTILE)
    try:
        first, second, third = (_asked(child, content).text for content in (b"WHO, SPEND", b"WHO", b"WHO"))
    finally:
        child.end()
    assert first != second == third


def test_what_wants_more_memory_than_a_child_has_left_is_read_by_a_fresh_one() -> None:
    child = Child(500, 60, HOSTILE)
    try:
        first, second = _asked(child, b"WHO"), _asked(child, b"WHO, MUCH")
        assert first.text != second.text
        assert second.reading["problems"] == []
    finally:
        child.end()


def test_a_child_may_be_started_before_its_limits_are_known() -> None:
    child = Child(command=HOSTILE)
    try:
        child.start()
        child.limit(500, 60)
        first, second = _asked(child, b"WHO"), _asked(child, b"WHO, MUCH")
        assert first.text != second.text  # the limit holds: what needs more memory than is left is read by a fresh child
    finally:
        child.end()
