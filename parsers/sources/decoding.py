"""Undoing what was done to bytes on their way: transfer encodings (RFC 2045, uuencode) and character sets."""

from __future__ import annotations

import binascii
import codecs
import re
from dataclasses import dataclass

# What senders call a character set is often a part of what they mean: the WHATWG Encoding Standard's labels say which.
_MEANT = {
    "ascii": "cp1252",
    "us-ascii": "cp1252",
    "ansi_x3.4-1968": "cp1252",
    "iso-8859-1": "cp1252",
    "iso8859-1": "cp1252",
    "iso_8859-1": "cp1252",
    "latin1": "cp1252",
    "latin-1": "cp1252",
    "l1": "cp1252",
    "iso-8859-9": "cp1254",
    "iso-8859-8-i": "iso-8859-8",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "x-gbk": "gb18030",
    "euc-kr": "cp949",
    "ks_c_5601-1987": "cp949",
    "shift_jis": "cp932",
    "x-sjis": "cp932",
    "sjis": "cp932",
    "windows-31j": "cp932",
    "windows-874": "cp874",
    "macintosh": "mac_roman",
    "x-mac-roman": "mac_roman",
    "unicode-1-1-utf-7": "utf-7",
    "utf8mb4": "utf-8",
    "ansi": "cp1252",
    "utf8": "utf-8",
    "unicode": "utf-16",
    "cp65001": "utf-8",
    "cp20127": "cp1252",
    "cp28591": "cp1252",
    "cp28605": "iso-8859-15",
}
_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF32_LE, "utf-32"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_NOT_BASE64 = bytes(set(range(256)) - set(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"))
_BASE64_REST = re.compile(rb"[A-Za-z0-9+/\s]*=*\s*\Z")
_UU_BEGIN = re.compile(r"^begin [0-7]{3,4} ([^\r\n]+?)[ \t]*\r?$", re.MULTILINE)


def decode_transfer(body: bytes, encoding: str) -> bytes:
    """The bytes as they were before their Content-Transfer-Encoding; an unknown encoding leaves them as they are."""
    if encoding == "base64":
        return decode_base64(body)
    if encoding == "quoted-printable":
        return binascii.a2b_qp(body)
    if encoding in {"x-uuencode", "uuencode", "x-uue", "uue"}:
        found = take_uuencoded(body.decode("latin-1"))[1]
        return found[0].content if found else body
    return body


def decode_base64(body: bytes) -> bytes:
    """The bytes, whatever stands between the characters that count; what follows the padding counts only if it is base64 again."""
    decoded = b""
    rest = body
    while rest:
        piece, padding, rest = rest.partition(b"=")
        letters = piece.translate(None, _NOT_BASE64)
        if len(letters) % 4 == 1:  # a letter too many, of a cut or a disturbed end
            letters = letters[:-1]
        decoded += binascii.a2b_base64(letters + b"=" * (-len(letters) % 4))
        rest = rest.lstrip(b"= \t\r\n")
        if padding and not _BASE64_REST.match(rest):
            break
    return decoded


@dataclass(frozen=True, slots=True)
class Uuencoded:
    """A file that stood uuencoded in a text."""

    name: str
    content: bytes


def take_uuencoded(text: str) -> tuple[str, tuple[Uuencoded, ...]]:
    """The text without its uuencoded files, and these."""
    kept: list[str] = []
    files: list[Uuencoded] = []
    at = 0
    for begin in _UU_BEGIN.finditer(text):
        if begin.start() < at:
            continue
        content, end = _uudecode(text, begin.end())
        if end is None:
            continue
        kept.append(text[at : begin.start()])
        files.append(Uuencoded(begin.group(1), content))
        at = end
    return "".join(kept) + text[at:], tuple(files)


def _uudecode(text: str, start: int) -> tuple[bytes, int | None]:
    """The decoded lines from `start` on and where the text goes on after "end"; None when these are no uuencoded lines."""
    decoded = bytearray()
    at = start
    for match in re.compile(r"\r?\n([^\r\n]*)").finditer(text, start):
        line = match.group(1)
        if line.strip() == "end":
            return bytes(decoded), match.end()
        if line.strip() in {"", "`"}:
            at = match.end()
            continue
        data = _uu_line(line)
        if data is None:
            return b"", None
        decoded += data
        at = match.end()
    return bytes(decoded), at if decoded else None


def _uu_line(line: str) -> bytes | None:
    try:
        return binascii.a2b_uu(line.encode("latin-1"))
    except (ValueError, UnicodeEncodeError):
        # Some encoders count one character short or long: the length letter says how many bytes are meant (uudecode of GNU does the same).
        length = (ord(line[0]) - 32) & 63
        needed = (length * 4 + 2) // 3
        if not 0 < length <= 45 or len(line) < needed:
            return None
        try:
            return binascii.a2b_uu((line[: needed + 1]).encode("latin-1"))
        except (ValueError, UnicodeEncodeError):
            return None


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text, and whether the character set that it was said to be in is known at all."""

    text: str
    known: bool = True


def decode_text(content: bytes, charset: str = "") -> Decoded:
    """The text of these bytes: as declared where that holds, else as the bytes themselves say. Never raises.

    Windows-1252 stands for ISO-8859-1 (WHATWG Encoding Standard, section 4.2); valid UTF-8 beyond ASCII is UTF-8 whatever the label of
    a one-byte set says, for text in such a set is practically never valid UTF-8.
    """
    for mark, name in _MARKS:
        if content.startswith(mark):
            return Decoded(content[len(mark) :].decode("utf-8", "replace") if name == "utf-8" else content.decode(name, "replace"))
    label = charset.strip().strip("\"'").lower()
    codec = _codec(label) if label else None
    if codec is None:
        return Decoded(_by_its_bytes(content), known=not label)
    return Decoded(_as_declared(content, codec))


def _codec(label: str) -> str | None:
    name = _MEANT.get(label, label)
    for attempt in (name, name.replace("_", "-"), re.sub(r"^(x-|cs)", "", name), re.sub(r"^cp-?|^windows-?|^win-?", "cp", name)):
        try:
            info = codecs.lookup(attempt)
        except (LookupError, ValueError):
            continue
        # base64, hex, rot13, zlib and the like are codecs of Python, not character sets.
        if getattr(info, "_is_text_encoding", True) and info.name not in {"idna", "punycode", "unicode-escape", "raw-unicode-escape"}:
            return _MEANT.get(info.name, info.name)
    return None


def _as_declared(content: bytes, codec: str) -> str:
    if codec.startswith(("cp125", "iso8859", "mac")) and _is_utf8(content):
        return content.decode("utf-8")
    if codec == "cp1252":
        return _windows_1252(content)
    try:
        return content.decode(codec)
    except (UnicodeError, ValueError):
        return _by_its_bytes(content) if codec == "utf-8" else content.decode(codec, "replace")


def _is_utf8(content: bytes) -> bool:
    if content.isascii():
        return False
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _by_its_bytes(content: bytes) -> str:
    if content.count(0) > len(content) // 5:
        return _utf16_without_mark(content)
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        lenient = content.decode("utf-8", "replace")
    valid = sum(1 for c in lenient if c > "\x7f" and c != "\ufffd")
    return lenient if valid > 2 * lenient.count("\ufffd") else _windows_1252(content)


def _utf16_without_mark(content: bytes) -> str:
    """UTF-16 that lost its byte order mark shows by which of its bytes are zero."""
    big = content[0::2].count(0) > content[1::2].count(0)
    return content.decode("utf-16-be" if big else "utf-16-le", "replace")


def _windows_1252(content: bytes) -> str:
    """Windows-1252; its five unassigned bytes stay control characters (WHATWG)."""
    try:
        return content.decode("cp1252")
    except UnicodeDecodeError:
        return "".join(bytes((b,)).decode("cp1252", "ignore") or chr(b) for b in content)
