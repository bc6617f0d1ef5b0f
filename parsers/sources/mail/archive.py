"""Files out of a zip, within limits that a bomb runs into before it bursts."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass

MAX_FILES = 1_000
MAX_RATIO = 200
_ALWAYS_ALLOWED = 1_000_000  # small files may pack as well as they like


REASONS = {"encrypted": "it needs a password", "damaged": "it is damaged", "too_large": "it unpacks to more than is safe"}


@dataclass(frozen=True, slots=True)
class Unpacked:
    """One file of an archive; `refused` says in a word why it was not taken ("" when it was)."""

    name: str
    content: bytes
    refused: str = ""


def unpack(content: bytes, left: int) -> Iterator[Unpacked]:
    """Each file in its order, `left` bytes of content at most.

    A refused one comes without content: "encrypted", "damaged" or "too_large".
    """
    try:
        archive = zipfile.ZipFile(io.BytesIO(content))
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, OverflowError, UnicodeError):
        yield Unpacked("", b"", "damaged")
        return
    with archive:
        for number, info in enumerate(archive.infolist()):
            if info.is_dir():
                continue
            if number >= MAX_FILES:
                yield Unpacked(info.filename, b"", "too_large")
                return
            file = _read(archive, info, left)
            left -= len(file.content)
            yield file


def _read(archive: zipfile.ZipFile, info: zipfile.ZipInfo, left: int) -> Unpacked:
    if info.flag_bits & 0x1:
        return Unpacked(info.filename, b"", "encrypted")
    allowed = min(left, max(_ALWAYS_ALLOWED, info.compress_size * MAX_RATIO))
    if info.file_size > allowed:
        return Unpacked(info.filename, b"", "too_large")
    try:
        with archive.open(info) as stream:  # the size that the archive states may lie: one byte more tells
            data = stream.read(allowed + 1)
    except Exception:  # zipfile and its decompressors raise nearly anything on damaged data
        return Unpacked(info.filename, b"", "damaged")
    return Unpacked(info.filename, b"", "too_large") if len(data) > allowed else Unpacked(info.filename, data)
