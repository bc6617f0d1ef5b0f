"""How the engine and a child that reads talk over a pipe: eight bytes of length, then the bytes."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from parsers.options import Options

LENGTH = struct.Struct(">Q")
READY = b"ready"
LATER = "later"
"""In place of a child's memory limit, where that follows as the first line of its input."""


@dataclass(frozen=True, slots=True)
class Master:
    """Which file of master data holds (`ingest.reading.masterfile`), told before the first task and after each import; None: none."""

    file: Path | None


@dataclass(frozen=True, slots=True)
class Task:
    """One message to read: small bytes come along, large ones lie in a file of the store.

    With `candidates` each order tells under that name what its values could have been as well (parsers.candidates).
    """

    name: str
    content: bytes | Path
    options: Options
    candidates: bool = False

    def bytes(self) -> bytes:
        return self.content if isinstance(self.content, bytes) else self.content.read_bytes()


def frame(payload: bytes) -> bytes:
    return LENGTH.pack(len(payload)) + payload


def next_frame(stream: IO[bytes]) -> bytes | None:
    """The next frame, or None at the end of the stream."""
    head = stream.read(LENGTH.size)
    if len(head) < LENGTH.size:
        return None
    return stream.read(LENGTH.unpack(head)[0])
