"""What the queue shows of a mail before it is read: subject, sender, date, Message-ID, thread, taken from the first bytes.

Not a parser of messages (that is `parsers.sources.intake`, in a child process): this reads eight header lines of any bytes, quickly,
and never fails.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.errors import HeaderParseError
from email.header import decode_header
from email.utils import parseaddr, parsedate_to_datetime

HEAD_AT_MOST = 1 << 20
_EMPTY_LINES = (b"\r\n\r\n", b"\n\n", b"\n\r\n")
# One search over the whole head: a quarter of the time that going through its lines takes (`make bench-intake`)
_KEY_LINE = re.compile(
    rb"\n(message-id|date|from|to|subject|references|in-reply-to|auto-submitted)[ \t\r]*:([^\n]*(?:\n[ \t][^\n]*)*)", re.IGNORECASE
)
_PLAIN_DATE = re.compile(
    r"(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), )?(\d{1,2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ([12]\d{3})"
    r" (\d\d):(\d\d):(\d\d) ([+-])([01]\d|2[0-3])([0-5]\d)(?: \([A-Z]+\))?",
    re.ASCII,
)
_MONTHS = dict(zip(("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"), range(1, 13), strict=True))
_PLAIN_ADDRESS = re.compile(r'"?([^"<>()@;:\\]*)"?\s*<([^\s"<>()@,;:\\]+@[^\s"<>()@,;:\\]+)>')
_UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f]+")
_NAME = re.compile(r"<[!-;=?-~]{1,250}@[!-;=?-~]{1,250}>")
_LONGEST = 1000


@dataclass(frozen=True, slots=True)
class Head:
    """Decoded, printable, at most 1000 characters each; empty (None) where the mail does not say.

    `thread`: the Message-IDs of References and In-Reply-To (RFC 5322, 3.6.4), oldest first, the last ones where there are many;
    `automatic`: Auto-Submitted says that no person wrote it (RFC 3834, section 5).
    """

    subject: str = ""
    sender: str = ""
    sender_name: str = ""
    message_id: str = ""
    sent_at: datetime | None = None
    thread: str = ""
    automatic: bool = False


def end_of_head(content: bytes) -> int | None:
    """Where the body begins, or None when no empty line is among these bytes."""
    if content.startswith((b"\n", b"\r\n")):
        return content.index(b"\n") + 1
    end: int | None = None
    for mark in _EMPTY_LINES:
        at = content.find(mark, 0, end)
        end = at + len(mark) if at >= 0 else end
    return end


def key_lines(head: bytes) -> dict[bytes, bytes]:
    """Message-ID, Date, From, To, Subject, References, In-Reply-To, Auto-Submitted by their names in small letters: unfolded, the
    first of each.
    """
    lines: dict[bytes, bytes] = {}
    for name, value in _KEY_LINE.findall(b"\n" + head):
        lines.setdefault(name.lower(), value.replace(b"\r", b"").replace(b"\n", b"").strip())
    return lines


def read_head(lines: dict[bytes, bytes]) -> Head:
    """The head that these lines (of `key_lines`) say."""
    name, address = _address(_text(lines.get(b"from", b"")))
    return Head(
        subject=_words(_text(lines.get(b"subject", b""))),
        sender=_shown(address),
        sender_name=_words(name),
        message_id=_shown(_text(lines.get(b"message-id", b""))),
        thread=_thread(_text(lines.get(b"references", b"")), _text(lines.get(b"in-reply-to", b""))),
        automatic=not lines.get(b"auto-submitted", b"no").strip().lower().startswith(b"no"),
        sent_at=_moment(_text(lines.get(b"date", b""))),
    )


def _thread(references: str, in_reply_to: str) -> str:
    names = list(dict.fromkeys([*_NAME.findall(references), *_NAME.findall(in_reply_to)]))
    while len(thread := " ".join(names)) > _LONGEST:
        del names[0]
    return thread


def _text(value: bytes) -> str:
    try:
        return value.decode("utf-8")
    except UnicodeDecodeError:
        return value.decode("cp1252", "replace")


def _shown(text: str) -> str:
    return (text if text.isprintable() else _UNPRINTABLE.sub(" ", text)).strip()[:_LONGEST]


def _words(text: str) -> str:
    """Encoded words (RFC 2047) decoded; what cannot be decoded stays as it is."""
    if "=?" not in text:
        return _shown(text)
    try:
        return _shown("".join(_decoded(part, charset) for part, charset in decode_header(_UNPRINTABLE.sub(" ", text))))
    except (HeaderParseError, ValueError):
        return _shown(text)


def _decoded(part: bytes | str, charset: str | None) -> str:
    if isinstance(part, str):
        return part
    try:
        return part.decode(charset or "ascii", "replace")
    except LookupError:
        return part.decode("latin-1")


def _address(text: str) -> tuple[str, str]:
    # nearly all, with commas that RFC 5322 wants in quotes, «Muster, Anna <anna@muster.example>»; the full parser takes ten times as long
    if plain := _PLAIN_ADDRESS.fullmatch(text):
        return plain[1].strip(), plain[2]
    try:
        return parseaddr(text)
    except (ValueError, IndexError):  # some malformed addresses break the parser (python/cpython issue 102988 and its kin)
        return "", ""


def _moment(text: str) -> datetime | None:
    try:
        if plain := _PLAIN_DATE.fullmatch(text):  # nearly all; the full parser takes five times as long
            return _plain_moment(*plain.groups())
        moment = parsedate_to_datetime(text)
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _plain_moment(day: str, month: str, year: str, hour: str, minute: str, second: str, sign: str, zone_h: str, zone_min: str) -> datetime:
    """Raises ValueError, OverflowError for a moment that does not exist."""
    ahead = timedelta(hours=int(zone_h), minutes=int(zone_min))
    moment = datetime(int(year), _MONTHS[month], int(day), int(hour), int(minute), int(second), tzinfo=UTC)
    return moment - ahead if sign == "+" else moment + ahead
