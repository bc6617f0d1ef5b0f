"""winmail.dat (MS-OXTNEF): the files and texts that Outlook wrapped. Reads as far as the bytes make sense and says where they stop to."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

from parsers.sources.decoding import decode_text
from parsers.sources.mail.rtf import decompress

SIGNATURE = 0x223E9F78
# Attributes by the low half of their id (MS-OXTNEF section 2.1.3.2).
_CODEPAGE, _BODY, _MESSAGE_PROPS = 0x9007, 0x800C, 0x9003
_ATTACHMENT_BEGINS, _ATTACHMENT_TITLE, _ATTACHMENT_DATA, _ATTACHMENT_PROPS = 0x9002, 0x8010, 0x800F, 0x9005
# Properties (MS-OXPROPS).
_PLAIN, _RTF, _HTML = 0x1000, 0x1009, 0x1013
_DATA, _LONG_NAME, _NAME, _MIME_TAG, _METHOD = 0x3701, 0x3707, 0x3704, 0x370E, 0x3705
_FIXED_SIZES = {0x0002: 4, 0x0003: 4, 0x0004: 4, 0x0005: 8, 0x0006: 8, 0x0007: 8, 0x000A: 4, 0x000B: 4, 0x0014: 8, 0x0040: 8, 0x0048: 16}
_UNICODE, _BYTES_8, _OBJECT, _BINARY = 0x001F, 0x001E, 0x000D, 0x0102
_IID_IMESSAGE_SIZE = 16
_MAX_DEPTH = 10


@dataclass(frozen=True, slots=True)
class Text:
    """A body of the wrapped message."""

    name: str
    media_type: str
    content: bytes
    charset: str = ""


@dataclass(frozen=True, slots=True)
class File:
    """A wrapped file; `media_type` is what Outlook noted, "" for nothing."""

    name: str
    media_type: str
    content: bytes


@dataclass(slots=True)
class Tnef:
    """What was found; `damaged` when the bytes stop to make sense before their end."""

    bodies: list[Text] = field(default_factory=list)
    files: list[File] = field(default_factory=list)
    damaged: bool = False


@dataclass(slots=True)
class _Attachment:
    title: bytes = b""
    data: bytes = b""
    properties: dict[int, bytes] = field(default_factory=dict)
    unicode: set[int] = field(default_factory=set)


def read(content: bytes, depth: int = 0) -> Tnef:
    """The bodies and files in these bytes. Never raises."""
    found = Tnef()
    if len(content) < 6 or struct.unpack_from("<I", content)[0] != SIGNATURE:
        found.damaged = True
        return found
    codepage = "cp1252"
    attachments: list[_Attachment] = []
    for attribute, data in _attributes(content, found):
        if attribute == _CODEPAGE and len(data) >= 4:
            codepage = f"cp{struct.unpack_from('<I', data)[0]}"
        elif attribute == _BODY:
            found.bodies.append(Text("message.txt", "text/plain", data.rstrip(b"\x00"), codepage))
        elif attribute == _MESSAGE_PROPS:
            found.bodies += _bodies(data, codepage)
        elif attribute == _ATTACHMENT_BEGINS:
            attachments.append(_Attachment())
        elif attachments:
            _fill(attachments[-1], attribute, data)
    for attachment in attachments:
        _unwrap(attachment, codepage, found, depth)
    return found


def _attributes(content: bytes, found: Tnef) -> Iterator[tuple[int, bytes]]:
    """Each attribute's id and data; what is cut off is given as far as it goes."""
    at = 6
    while at + 9 <= len(content):
        level, number, size = struct.unpack_from("<BII", content, at)
        if level not in {1, 2}:
            found.damaged = bool(content[at:].strip(b"\x00"))
            return
        data = content[at + 9 : at + 9 + size]
        yield number & 0xFFFF, data
        at += 9 + size + 2  # a checksum follows, which Outlook itself does not insist on
        if len(data) < size:
            break
    found.damaged = bool(content[at:].strip(b"\x00")) or at > len(content)


def _fill(attachment: _Attachment, attribute: int, data: bytes) -> None:
    if attribute == _ATTACHMENT_TITLE:
        attachment.title = data
    elif attribute == _ATTACHMENT_DATA:
        attachment.data = data
    elif attribute == _ATTACHMENT_PROPS:
        for kind, number, value in _properties(data):
            attachment.properties.setdefault(number, value)
            if kind == _UNICODE:
                attachment.unicode.add(number)


def _unwrap(attachment: _Attachment, codepage: str, found: Tnef, depth: int) -> None:
    """A file, or a message that Outlook attached as an object, opened in its turn."""
    data = attachment.data or attachment.properties.get(_DATA, b"")
    if not data and not attachment.properties:
        return
    method = attachment.properties.get(_METHOD, b"")[:4]
    embedded = data[_IID_IMESSAGE_SIZE:]
    if method == struct.pack("<I", 5) and embedded[:4] == struct.pack("<I", SIGNATURE) and depth < _MAX_DEPTH:
        inner = read(embedded, depth + 1)
        found.bodies += inner.bodies
        found.files += inner.files
        return
    media_type = _string(attachment, _MIME_TAG, codepage)
    found.files.append(File(_file_name(attachment, codepage), media_type, data))


def _file_name(attachment: _Attachment, codepage: str) -> str:
    title = decode_text(attachment.title.rstrip(b"\x00"), codepage).text
    return _string(attachment, _LONG_NAME, codepage) or title or _string(attachment, _NAME, codepage)


def _string(attachment: _Attachment, number: int, codepage: str) -> str:
    value = attachment.properties.get(number, b"")
    charset = "utf-16-le" if number in attachment.unicode else codepage
    return decode_text(value, charset).text.partition("\x00")[0]


def _bodies(data: bytes, codepage: str) -> Iterator[Text]:
    for kind, number, value in _properties(data):
        if number == _RTF:
            yield Text("message.rtf", "application/rtf", decompress(value))
        elif number == _HTML:
            yield Text("message.html", "text/html", value.rstrip(b"\x00"))
        elif number == _PLAIN:
            charset = "utf-16-le" if kind == _UNICODE else codepage
            yield Text("message.txt", "text/plain", decode_text(value, charset).text.rstrip("\x00").encode(), "utf-8")


def _properties(data: bytes) -> Iterator[tuple[int, int, bytes]]:
    """(type, id, first value) of each MAPI property (MS-OXTNEF section 2.1.3.4); stops where the bytes stop to make sense."""
    if len(data) < 4:
        return
    at = 4
    try:
        for _ in range(struct.unpack_from("<I", data)[0]):
            kind, number = struct.unpack_from("<HH", data, at)
            at += 4
            if number >= 0x8000:
                at = _after_name(data, at)
            several = bool(kind & 0x1000)
            values, at = _values(data, at, kind & 0x0FFF, several)
            if values:
                yield kind & 0x0FFF, number, values[0]
    except struct.error:
        return


def _after_name(data: bytes, at: int) -> int:
    """Behind a named property's set, kind and id or name."""
    (kind,) = struct.unpack_from("<I", data, at + 16)
    at += 20
    if kind == 0:
        return at + 4
    (length,) = struct.unpack_from("<I", data, at)
    return at + 4 + _padded(length)


def _values(data: bytes, at: int, kind: int, several: bool) -> tuple[list[bytes], int]:
    size = _FIXED_SIZES.get(kind)
    counted = several or size is None
    count = 1
    if counted:
        (count,) = struct.unpack_from("<I", data, at)
        at += 4
    values = []
    for _ in range(count):
        length = size
        if length is None:
            (length,) = struct.unpack_from("<I", data, at)
            at += 4
        if at + length > len(data) + 3:
            raise struct.error("a value is longer than its data")
        values.append(data[at : at + length])
        at += length if size else _padded(length)
    return values, at


def _padded(length: int) -> int:
    """The next multiple of four."""
    return length + (-length % 4)
