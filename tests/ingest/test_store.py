"""Bytes that are stored come back as they were, or not at all and with words."""

from __future__ import annotations

from pathlib import Path

import pytest

from config.settings import Store as StoreSettings
from ingest.errors import StoreDamaged, StoreFull
from ingest.keeping.store import Store, Stored
from models.tables import MessageRow


def _row(stored: Stored) -> MessageRow:
    return MessageRow(id=7, fingerprint="f", sha256=stored.sha256, size=stored.size, content=stored.content, subject="Bestellung 7")


@pytest.mark.parametrize("size", [0, 1000, 1001, 3_000_000])
def test_bytes_come_back_as_they_were(store: Store, size: int) -> None:
    content = bytes(size)
    stored = store.put(content)
    assert store.read(_row(stored)) == content
    assert (stored.content is None) == (size > 1000)


def test_bytes_in_pieces_are_the_same_as_in_one(store: Store) -> None:
    with store.writing() as writer:
        for piece in (b"a" * 900, b"b" * 900):
            writer.write(piece)
    assert writer.stored() == store.put(b"a" * 900 + b"b" * 900)


def test_a_missing_file_is_named_with_its_message(store: Store) -> None:
    stored = store.put(b"x" * 2000)
    store.path_of(stored.sha256).unlink()
    with pytest.raises(StoreDamaged, match=rf"message 7 \(Bestellung 7\).*{stored.sha256}.*No such file"):
        store.read(_row(stored))


def test_a_changed_file_is_found(store: Store) -> None:
    stored = store.put(b"x" * 2000)
    store.path_of(stored.sha256).write_bytes(b"y" * 2000)
    with pytest.raises(StoreDamaged, match="the bytes were changed"):
        store.read(_row(stored))
    with pytest.raises(StoreDamaged, match="the bytes were changed"):
        store.locate(_row(stored))


def test_storing_again_mends_a_changed_file(store: Store) -> None:
    stored = store.put(b"x" * 2000)
    store.path_of(stored.sha256).write_bytes(b"")
    store.put(b"x" * 2000)
    assert store.read(_row(stored)) == b"x" * 2000


def test_a_failure_while_writing_leaves_nothing(store: Store, tmp_path: Path) -> None:
    def broken() -> None:
        with store.writing() as writer:
            writer.write(b"x" * 2000)
            raise ConnectionError

    with pytest.raises(ConnectionError):
        broken()
    assert not [path for path in (tmp_path / "store").rglob("*") if path.is_file()]


def test_a_store_opens_while_another_process_finishes_a_mail(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "iterdir", lambda folder: iter([folder / "renamed meanwhile"]))
    store.open()
    assert store.put(b"x" * 2000).content is None


def test_too_little_room_is_said_before_anything_is_taken(tmp_path: Path) -> None:
    full = Store(StoreSettings(path=tmp_path, free_at_least_mb=10**9))
    full.open()
    with pytest.raises(StoreFull, match=r"store\.free_at_least_mb asks for 1000000000"):
        full.check_free()


def test_a_store_that_is_no_folder_is_said_in_words(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StoreFull, match="cannot be written: Not a directory"):
        Store(StoreSettings(path=tmp_path / "file" / "store")).open()


def test_a_full_disk_is_said_in_words_and_leaves_nothing(store: Store, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(StoreFull, match="No space left on device"):
        store.put(b"x" * 2000)
    assert not [path for path in (tmp_path / "store").rglob("*") if path.is_file()]
