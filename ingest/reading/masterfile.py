"""Master data made ready once, in a file that every child maps: no child builds what is looked up in, and all share the memory of it.

The file holds a pickle and, outside of it, the arrays that it speaks of (PEP 574), each beginning at a multiple of ALIGNED bytes.
"""

from __future__ import annotations

import contextlib
import mmap
import pickle
import struct
import tempfile
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from config.company import MasterData
from config.errors import MailorderError

if TYPE_CHECKING:
    from parsers.masterdata import Master

ALIGNED = 64
_SIZE = struct.Struct("<Q")


class NoRoom(MailorderError):
    """The file cannot be written."""


class MasterFile:
    """The file of one state of the master data; it is gone when this is closed, but for those who have it mapped."""

    def __init__(self, data: MasterData) -> None:
        """Makes the master data ready and writes it. Raises NoRoom."""
        from parsers.masterdata import index  # loads numpy

        self._file = tempfile.NamedTemporaryFile(prefix="mailorder-masterdata-")  # noqa: SIM115  (it lives as long as this)
        try:
            _write(self._file, index(data))
            self._file.flush()
        except OSError as error:
            self.close()
            folder = tempfile.gettempdir()
            raise NoRoom(f"the master data cannot be written to {folder} ({error.strerror}); make room there, or set TMPDIR") from None

    @property
    def path(self) -> Path:
        """Where it is."""
        return Path(self._file.name)

    def close(self) -> None:
        """Remove it."""
        with contextlib.suppress(OSError):  # swept already, or nothing more could be written
            self._file.close()


class MasterFiles:
    """The file of the current version of the master data, made when it is first asked for; for many threads."""

    def __init__(self, load: Callable[[], MasterData | None]) -> None:
        self._load = load
        self._lock = threading.Lock()
        self._version: int | None = None
        self._file: MasterFile | None = None

    def of(self, version: int) -> Path | None:
        """The file for this version, None where there is no master data. Raises NoRoom."""
        with self._lock:
            if version != self._version or (self._file and not self._file.path.exists()):  # temporary folders are swept
                data = self._load()
                self.close()
                self._file = MasterFile(data) if data else None
                self._version = version
            return self._file.path if self._file else None

    def close(self) -> None:
        """Remove the file."""
        if self._file:
            self._file.close()
        self._file, self._version = None, None


def map_master(path: Path) -> Master:
    """The master data of a file; its arrays stay in the file, read when they are looked at."""
    with path.open("rb") as file:
        held = memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))
    (size,) = _SIZE.unpack_from(held)
    sizes, inside = pickle.loads(held[_SIZE.size : _SIZE.size + size])  # noqa: S301  (our parent's)
    at = _aligned(_SIZE.size + size)
    buffers = []
    for length in sizes:
        buffers.append(held[at : at + length])
        at = _aligned(at + length)
    master: Master = pickle.loads(inside, buffers=buffers)  # noqa: S301
    return master


def _write(file: Any, master: Master) -> None:
    buffers: list[pickle.PickleBuffer] = []
    inside = pickle.dumps(master, protocol=5, buffer_callback=buffers.append)
    views = [buffer.raw() for buffer in buffers]
    head = pickle.dumps(([view.nbytes for view in views], inside))
    for piece in (_SIZE.pack(len(head)) + head, *views):
        file.write(piece)
        file.write(bytes(_aligned(file.tell()) - file.tell()))


def _aligned(at: int) -> int:
    return -(-at // ALIGNED) * ALIGNED
