"""A file is taken from the drop folder once it is complete, and once only."""

from __future__ import annotations

import io
import os
import time
import zipfile
from pathlib import Path

import pytest
from sqlalchemy import Engine
from sqlmodel import select

from config.settings import DropFolder
from ingest.drop_folder import Looks, take_drop_folder
from ingest.keeping.store import Store
from ingest.report import Report
from models.database import snapshot
from models.tables import MessageRow
from tests.ingest.mails import mail


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / "scans"
    path.mkdir()
    return path


def _take(engine: Engine, store: Store, folder: Path, settle_s: float = 0.0) -> Report:
    return take_drop_folder(engine, store, DropFolder(name="scans", path=folder, settle_s=settle_s), Looks())


def _kept(engine: Engine, store: Store) -> dict[str, bytes]:
    with snapshot(engine) as session:
        return {message.name: store.read(message) for message in session.exec(select(MessageRow))}


def test_a_file_is_kept_and_moved_away(sqlite_engine: Engine, store: Store, folder: Path) -> None:
    (folder / "scan.pdf").write_bytes(b"%PDF" * 1000)
    assert _take(sqlite_engine, store, folder).new == 1
    assert _kept(sqlite_engine, store) == {"scan.pdf": b"%PDF" * 1000}
    assert [path.name for path in folder.rglob("*")] == ["taken", "scan.pdf"]
    assert _take(sqlite_engine, store, folder).new == 0


def test_a_sub_folder_is_one_message_with_all_its_files(sqlite_engine: Engine, store: Store, folder: Path) -> None:
    (folder / "order 7" / "more").mkdir(parents=True)
    (folder / "order 7" / "page 1.tif").write_bytes(b"one")
    (folder / "order 7" / "more" / "page 2.tif").write_bytes(b"two")
    assert _take(sqlite_engine, store, folder).new == 1
    with zipfile.ZipFile(io.BytesIO(_kept(sqlite_engine, store)["order 7.zip"])) as bundle:
        assert {name: bundle.read(name) for name in bundle.namelist()} == {"page 1.tif": b"one", "more/page 2.tif": b"two"}


def test_a_file_that_just_changed_is_left_alone(sqlite_engine: Engine, store: Store, folder: Path) -> None:
    (folder / "scan.pdf").write_bytes(b"half")
    assert _take(sqlite_engine, store, folder, settle_s=1000).new == 0
    assert (folder / "scan.pdf").exists()


def test_a_copy_with_an_old_modification_time_is_not_taken_for_complete(sqlite_engine: Engine, store: Store, folder: Path) -> None:
    (folder / "scan.pdf").write_bytes(b"half")
    os.utime(folder / "scan.pdf", (0, 0))
    assert _take(sqlite_engine, store, folder, settle_s=1000).new == 0


def test_a_file_that_is_open_for_writing_is_left_alone(sqlite_engine: Engine, store: Store, folder: Path) -> None:
    with (folder / "scan.pdf").open("wb"):
        assert _take(sqlite_engine, store, folder).new == 0
    assert _take(sqlite_engine, store, folder).new == 1


@pytest.mark.parametrize("name", [".hidden.pdf", "scan.pdf.part", "scan.TMP", "scan.pdf.filepart"])
def test_hidden_and_temporary_names_are_left_alone(sqlite_engine: Engine, store: Store, folder: Path, name: str) -> None:
    (folder / name).write_bytes(b"x")
    assert _take(sqlite_engine, store, folder) == Report("drop folder scans")


def test_after_a_crash_before_moving_the_file_is_not_taken_twice(sqlite_engine: Engine, store: Store, folder: Path) -> None:
    (folder / "scan.pdf").write_bytes(b"x")
    _take(sqlite_engine, store, folder)
    (folder / "taken" / "scan.pdf").rename(folder / "scan.pdf")
    report = _take(sqlite_engine, store, folder)
    assert (report.new, report.known) == (0, 1)
    assert not (folder / "scan.pdf").exists()


def test_another_scan_of_the_same_name_is_another_message(sqlite_engine: Engine, store: Store, folder: Path) -> None:
    for content in (b"first", b"second"):
        (folder / "scan.pdf").write_bytes(content)
        assert _take(sqlite_engine, store, folder).new == 1
    assert len(list((folder / "taken").iterdir())) == 2


def test_a_mail_that_came_before_is_known_when_it_is_dropped(sqlite_engine: Engine, store: Store, folder: Path) -> None:
    (folder / "one.eml").write_bytes(mail(1))
    (folder / "two.eml").write_bytes(mail(1, received="relay"))
    report = _take(sqlite_engine, store, folder)
    assert (report.new, report.known) == (1, 1)


def test_a_link_is_a_problem_in_words_and_the_others_are_taken(sqlite_engine: Engine, store: Store, folder: Path, tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("secret")
    (folder / "a.pdf").symlink_to(tmp_path / "secret")
    (folder / "b.pdf").write_bytes(b"x")
    report = _take(sqlite_engine, store, folder)
    assert report.new == 1
    assert "a.pdf cannot be taken: it is a link" in report.problems[0]


def test_a_missing_folder_is_a_problem_in_words(sqlite_engine: Engine, store: Store, tmp_path: Path) -> None:
    assert "cannot be read: No such file or directory; create it" in _take(sqlite_engine, store, tmp_path / "gone").problems[0]


def test_after_the_clock_was_set_back_a_file_settles_by_being_looked_at(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "scan.pdf").write_bytes(b"x")
    moments = iter([10.0, 10.0, 12.0, 14.0, 14.0])
    monkeypatch.setattr(time, "time", lambda: 0.0)
    monkeypatch.setattr(time, "monotonic", lambda: next(moments))
    looks = Looks()
    assert [looks.settled(folder / "scan.pdf", 3.0) for _ in range(3)] == [False, False, True]
