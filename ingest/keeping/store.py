"""Where the bytes of messages lie: small ones in their row, large ones as files named by their SHA-256.

A file is written under a temporary name, fsynced, renamed, and its folder fsynced, all before the row that names it is
committed; a crash in between leaves a file that no row knows, never a row without its file.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from config.settings import Store as StoreSettings
from ingest.boundaries import boundary
from ingest.errors import StoreDamaged, StoreFull
from models.tables import MessageRow

PIECE = 1 << 20
_LEFT_OVER_AFTER_S = 86_400


@dataclass(frozen=True, slots=True)
class Stored:
    """Bytes that are safe: `content` for the row, or None when they lie in a file."""

    sha256: str
    size: int
    content: bytes | None


class Store:
    """One folder of files by SHA-256 (ab/cd/abcd…), and the rule what goes there instead of into the row."""

    def __init__(self, settings: StoreSettings) -> None:
        self._folder = settings.path
        self._incoming = settings.path / "incoming"
        self._inline_up_to = settings.inline_up_to
        self._free_at_least = settings.free_at_least_mb * 1_000_000

    def open(self) -> None:
        """Make the folders and remove what a crash left half written more than a day ago. Raises StoreFull when it cannot be written."""
        with _writable(self._folder):
            self._incoming.mkdir(parents=True, exist_ok=True)
            for path in self._incoming.iterdir():
                with contextlib.suppress(FileNotFoundError):  # a mail that another process has just finished writing
                    if time.time() - path.stat().st_mtime > _LEFT_OVER_AFTER_S:
                        path.unlink()

    def check_free(self) -> None:
        """Raises StoreFull when less than the room that the settings ask for is left."""
        with _writable(self._folder):
            free = shutil.disk_usage(self._incoming).free
        if free < self._free_at_least:
            wanted = f"store.free_at_least_mb asks for {self._free_at_least // 1_000_000}"
            raise StoreFull(f"store {self._folder}: {free // 1_000_000} MB are free, {wanted}; nothing is taken in until there is room")

    def put(self, content: bytes) -> Stored:
        """These bytes, safe on disk or small enough for the row. Raises StoreFull."""
        if len(content) <= self._inline_up_to:
            return Stored(hashlib.sha256(content).hexdigest(), len(content), content)
        with self.writing() as writer:
            writer.write(content)
        return writer.stored()

    @contextlib.contextmanager
    def writing(self) -> Iterator[Writer]:
        """A writer for bytes that come in pieces; at the end of the block they are safe, on an error they are gone. Raises StoreFull."""
        with _writable(self._folder):
            descriptor, name = tempfile.mkstemp(dir=self._incoming)
        writer = Writer(self._folder, descriptor, Path(name))
        try:
            yield writer
            with _writable(self._folder):
                self._settle(writer)
        finally:
            writer.close()

    def _settle(self, writer: Writer) -> None:
        if writer.size <= self._inline_up_to:
            writer.take_back()
            return
        writer.sync()
        target = self.path_of(writer.sha256())
        if not target.parent.exists():
            target.parent.mkdir(parents=True, exist_ok=True)
            _sync_folder(target.parent.parent)
            _sync_folder(self._folder)
        writer.rename(target)
        _sync_folder(target.parent)
        boundary("bytes-stored")

    def path_of(self, sha256: str) -> Path:
        """Where bytes of this hash lie if they are in a file."""
        return self._folder / sha256[:2] / sha256[2:4] / sha256

    def read(self, message: MessageRow) -> bytes:
        """The bytes of a message as they came. Raises StoreDamaged when they are missing or not what they were."""
        content = message.content if message.content is not None else self._from_file(message)
        self._compare(message, hashlib.sha256(content).hexdigest())
        return content

    def locate(self, message: MessageRow) -> bytes | Path:
        """The bytes of a small message, the verified file of a large one (so that the caller need not hold it). Raises StoreDamaged."""
        if message.content is not None:
            return self.read(message)
        path = self.path_of(message.sha256)
        try:
            with path.open("rb") as file:
                self._compare(message, hashlib.file_digest(file, "sha256").hexdigest())
        except OSError as error:
            raise self._damaged(message, error.strerror or str(error)) from error
        return path

    def _from_file(self, message: MessageRow) -> bytes:
        try:
            return self.path_of(message.sha256).read_bytes()
        except OSError as error:
            raise self._damaged(message, error.strerror or str(error)) from error

    def _compare(self, message: MessageRow, found: str) -> None:
        if found != message.sha256:
            raise self._damaged(message, f"its SHA-256 is {found}, so the bytes were changed")

    def _damaged(self, message: MessageRow, reason: str) -> StoreDamaged:
        where = "the database" if message.content is not None else str(self.path_of(message.sha256))
        return StoreDamaged(
            f"message {message.id} ({message.subject or message.name or message.source}): its bytes in {where} cannot be used: {reason};"
            " put the file back from a backup, or fetch the message again from its source, and read it again"
        )


class Writer:
    """Bytes on their way into the store, hashed as they come."""

    def __init__(self, folder: Path, descriptor: int, path: Path) -> None:
        self._folder = folder
        self._file = os.fdopen(descriptor, "wb")
        self._path = path
        self._hash = hashlib.sha256()
        self._content: bytes | None = None
        self.size = 0

    def write(self, piece: bytes) -> None:
        """Raises StoreFull."""
        with _writable(self._folder):
            self._file.write(piece)
        self._hash.update(piece)
        self.size += len(piece)

    def sha256(self) -> str:
        return self._hash.hexdigest()

    def sync(self) -> None:
        self._file.flush()
        os.fsync(self._file.fileno())

    def rename(self, target: Path) -> None:
        self._path.rename(target)

    def take_back(self) -> None:
        """Small after all: the bytes go into the row."""
        self._file.flush()
        self._content = self._path.read_bytes()

    def close(self) -> None:
        """Remove what was not renamed."""
        self._path.unlink(missing_ok=True)
        with contextlib.suppress(OSError):  # what could not be flushed has been told by write or sync
            self._file.close()

    def stored(self) -> Stored:
        """What was written; after the block of `Store.writing`."""
        return Stored(self.sha256(), self.size, self._content)


@contextlib.contextmanager
def _writable(folder: Path) -> Iterator[None]:
    """What a full disk or missing rights say, in words."""
    try:
        yield
    except OSError as error:
        raise StoreFull(
            f"store {folder} cannot be written: {error.strerror}; make room or correct the rights, what was there before is safe"
        ) from error


def _sync_folder(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
