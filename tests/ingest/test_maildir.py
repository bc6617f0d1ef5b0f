"""Mails that another program delivers into a Maildir are kept once and marked as seen."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import Engine

from config.settings import Maildir
from ingest.keeping.store import Store
from ingest.maildir import take_maildir
from ingest.report import Report
from tests.ingest.mails import mail


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for part in ("new", "cur", "tmp"):
        (tmp_path / "mail" / part).mkdir(parents=True)
    return tmp_path / "mail"


def _take(engine: Engine, store: Store, folder: Path) -> Report:
    return take_maildir(engine, store, Maildir(name="post", path=folder))


def test_new_mails_are_kept_and_moved_to_cur_as_seen(sqlite_engine: Engine, store: Store, folder: Path) -> None:
    for number in range(3):
        (folder / "new" / f"10{number}.host").write_bytes(mail(number))
    assert _take(sqlite_engine, store, folder).new == 3
    assert sorted(path.name for path in (folder / "cur").iterdir()) == ["100.host:2,S", "101.host:2,S", "102.host:2,S"]
    assert _take(sqlite_engine, store, folder) == Report("maildir post")


def test_a_mail_that_a_person_has_opened_before_is_taken_too(sqlite_engine: Engine, store: Store, folder: Path) -> None:
    (folder / "cur" / "100.host:2,FS").write_bytes(mail(1))
    assert _take(sqlite_engine, store, folder).new == 1
    assert (folder / "cur" / "100.host:2,FS").exists()


def test_after_a_crash_before_moving_it_is_moved_and_not_taken_twice(sqlite_engine: Engine, store: Store, folder: Path) -> None:
    (folder / "new" / "100.host").write_bytes(mail(1))
    _take(sqlite_engine, store, folder)
    (folder / "cur" / "100.host:2,S").rename(folder / "new" / "100.host")
    assert _take(sqlite_engine, store, folder).new == 0
    assert not list((folder / "new").iterdir())


def test_a_mail_still_being_written_is_not_looked_at(sqlite_engine: Engine, store: Store, folder: Path) -> None:
    (folder / "tmp" / "100.host").write_bytes(b"From: half")
    assert _take(sqlite_engine, store, folder) == Report("maildir post")


def test_a_folder_that_is_no_maildir_is_a_problem_in_words(sqlite_engine: Engine, store: Store, tmp_path: Path) -> None:
    assert "it needs the folders new, cur and tmp" in _take(sqlite_engine, store, tmp_path / "none").problems[0]
