"""The failure of one source does not hold the others, and a source that fails is left alone for a while."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.exc import OperationalError

from config.settings import DropFolder, Mailbox, Settings
from ingest.backing_off import AT_MOST_S, BackOff
from ingest.errors import MailboxRefused
from ingest.keeping.store import Store
from ingest.report import Report
from ingest.sources import Source, poll_once
from tests.ingest.imap_server import server_that_says


def test_waiting_doubles_with_each_failure_up_to_an_hour_and_ends_with_success() -> None:
    back_off = BackOff()
    assert [back_off.failed(0.0, 60.0) for _ in range(8)] == [60, 120, 240, 480, 960, 1920, AT_MOST_S, AT_MOST_S]
    assert not back_off.ready(AT_MOST_S - 1)
    back_off.worked()
    assert back_off.ready(0.0)
    assert back_off.failed(0.0, 60.0) == 60


def _raising(error: Exception, calls: list[int]) -> Callable[[], Report]:
    def take() -> Report:
        calls.append(1)
        raise error

    return take


def test_a_refused_login_is_not_tried_again_at_once() -> None:
    calls: list[int] = []
    source = Source("mailbox orders", 1, _raising(MailboxRefused("the login was refused"), calls))
    assert [source.poll().problems, source.poll().problems] == [("the login was refused",), ()]
    assert len(calls) == 1


def test_what_the_database_says_comes_without_the_mails() -> None:
    error = OperationalError("INSERT secret words", {"content": b"secret words"}, Exception("disk I/O error"))
    assert Source("mailbox orders", 1, _raising(error, [])).poll().problems == (
        "mailbox orders: the database cannot be used: disk I/O error",
    )


def test_a_defect_in_one_source_is_in_the_report() -> None:
    assert Source("mailbox orders", 1, _raising(ZeroDivisionError("x"), [])).poll().problems == ("mailbox orders: ZeroDivisionError: x",)


def test_a_server_that_stalls_does_not_hold_the_drop_folder(sqlite_engine: Engine, store: Store, tmp_path: Path) -> None:
    (tmp_path / "scans").mkdir()
    (tmp_path / "scans" / "order.txt").write_bytes(b"3 x 4711")
    with server_that_says(b"* OK\r\n") as port:
        box = Mailbox(name="orders", host="127.0.0.1", port=port, security="none", user="anna", timeout_s=0.3)
        settings = Settings(mailboxes=(box,), drop_folders=(DropFolder(name="scans", path=tmp_path / "scans", settle_s=0),))
        order: list[str] = []
        report = poll_once(settings, sqlite_engine, store, lambda one: order.append(one.source))
    assert (report.new, report.unreachable) == (1, True)
    assert "no answer within 0.3 s" in report.problems[0]
    assert sorted(order) == ["drop folder scans", "mailbox orders"]
