"""A folder into which others write, a scanner or a person: one file or one sub-folder is one message.

A file is taken only when it is complete: its name is not a temporary one, nothing about it has changed for a while, and nobody has
it open for writing. After it is kept it is moved into `taken/`.
"""

from __future__ import annotations

import errno
import fcntl
import os
import tempfile
import time
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Engine

from config.settings import DropFolder
from ingest.boundaries import boundary
from ingest.keeping.arriving import Arrived, file_arrived
from ingest.keeping.rows import keep
from ingest.keeping.store import PIECE, Store
from ingest.report import Report

TAKEN = "taken"
_UNFINISHED = (".part", ".tmp", ".filepart", ".crdownload", ".partial", "~")
_OLDEST_IN_ZIP = (1980, 1, 1, 0, 0, 0)


class Looks:
    """What earlier looks at the folders saw, for when the clock cannot be trusted."""

    def __init__(self) -> None:
        self._seen: dict[Path, tuple[tuple[int, int], float]] = {}

    def settled(self, path: Path, settle_s: float) -> bool:
        """Whether nothing about the file has changed for `settle_s` seconds.

        The inode's change time tells it at once (copying programs set back the modification time, but not this one). Where it lies in the
        future, because a clock was set back, it counts from the first look at which the file was as it is now.
        """
        status = path.lstat()
        age_s = time.time() - status.st_ctime
        if age_s >= 0:
            return age_s >= settle_s
        state = (status.st_size, status.st_mtime_ns)
        before, since = self._seen.get(path, (None, 0.0))
        if before != state:
            since = time.monotonic()
            self._seen[path] = (state, since)
        return time.monotonic() - since >= settle_s


def take_drop_folder(engine: Engine, store: Store, settings: DropFolder, looks: Looks) -> Report:
    """Take in what is complete. Raises StoreFull; what cannot be read is a problem of its own, the others are taken."""
    report = Report(f"drop folder {settings.name}")
    try:
        entries = sorted(path for path in settings.path.iterdir() if _is_wanted(path))
    except OSError as error:
        words = f"drop folder {settings.name}: {settings.path} cannot be read: {error.strerror}; create it or correct its rights"
        return report.plus(problems=[words])
    for entry in entries:
        try:
            report = _take(engine, store, settings, looks, entry, report)
        except OSError as error:
            words = f"drop folder {settings.name}: {entry.name} cannot be taken: {error.strerror or error}; correct its rights or remove it"
            report = report.plus(problems=[words])
    return report


def _is_wanted(path: Path) -> bool:
    return not path.name.startswith(".") and path.name != TAKEN and not path.name.lower().endswith(_UNFINISHED)


def _take(engine: Engine, store: Store, settings: DropFolder, looks: Looks, entry: Path, report: Report) -> Report:
    files = _files(entry)
    if not files or not all(_is_complete(path, looks, settings.settle_s) for path in {entry, *files, *_folders(entry, files)}):
        return report
    store.check_free()
    arrived = _arrived(store, settings.name, entry, files)
    kept = keep(engine, [arrived])
    boundary("file-kept")
    _move_away(entry)
    boundary("file-moved")
    return report.plus(kept)


def _files(entry: Path) -> list[Path]:
    """The file itself, or the files of the sub-folder at any depth. Raises OSError for a link, which could lead anywhere."""
    if entry.is_symlink():
        raise OSError(errno.ELOOP, "it is a link, and links are not followed")
    if not entry.is_dir():
        return [entry]
    found = [path for path in sorted(entry.rglob("*")) if not path.is_dir() and not path.name.startswith(".")]
    if any(path.is_symlink() for path in found):
        raise OSError(errno.ELOOP, "there is a link in it, and links are not followed")
    return found


def _folders(entry: Path, files: list[Path]) -> set[Path]:
    """The folders that the files of a sub-folder lie in: one that has changed may not be complete."""
    return {path.parent for path in files} if entry.is_dir() else set()


def _is_complete(path: Path, looks: Looks, settle_s: float) -> bool:
    if path.name.lower().endswith(_UNFINISHED):
        return False
    try:
        return looks.settled(path, settle_s) and (path.is_dir() or not _is_being_written(path))
    except FileNotFoundError:  # its writer has renamed or removed it since
        return False


def _is_being_written(path: Path) -> bool:
    """Whether a process of this machine has it open for writing: a read lease is refused then (fcntl(2), «Leases»)."""
    descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW)
    try:
        fcntl.fcntl(descriptor, fcntl.F_SETLEASE, fcntl.F_RDLCK)
        fcntl.fcntl(descriptor, fcntl.F_SETLEASE, fcntl.F_UNLCK)
    except OSError as error:
        return error.errno == errno.EAGAIN  # any other: not our file or a network folder, where the settling time has to do
    finally:
        os.close(descriptor)
    return False


def _arrived(store: Store, source: str, entry: Path, files: list[Path]) -> Arrived:
    place = f"drop:{source}/{entry.name}@{max(path.stat().st_mtime_ns for path in files)}"
    if entry.is_dir():
        return file_arrived(store, place, f"drop:{source}", f"{entry.name}.zip", _bundle(entry, files))
    return file_arrived(store, place, f"drop:{source}", entry.name, _pieces(entry))


def _pieces(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        while piece := file.read(PIECE):
            yield piece


def _bundle(folder: Path, files: list[Path]) -> Iterator[bytes]:
    """The files as a zip, unpacked inside, without times: the same files give the same bytes."""
    with tempfile.TemporaryFile() as whole:
        with zipfile.ZipFile(whole, "w", zipfile.ZIP_STORED) as bundle:
            for path in files:
                inside = zipfile.ZipInfo(str(path.relative_to(folder)), _OLDEST_IN_ZIP)
                with bundle.open(inside, "w", force_zip64=True) as target:
                    for piece in _pieces(path):
                        target.write(piece)
        whole.seek(0)
        while piece := whole.read(PIECE):
            yield piece


def _move_away(entry: Path) -> None:
    taken = entry.parent / TAKEN
    taken.mkdir(exist_ok=True)
    target = taken / entry.name
    if target.exists():
        stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%f")
        target = taken / f"{entry.stem}.{stamp}{entry.suffix}"
    entry.rename(target)
