"""The tree of a mail's parts, split in one pass over its lines, so that neither depth nor number of parts makes it slow.

The single rule (RFC 2046 section 5.1.2): a line that is the delimiter of any open multipart ends all that is open inside it. A missing
final delimiter, an unclosed inner part and parts after a delimiter that claimed to be the last come out right without a case of their own.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from parsers.sources.decoding import decode_transfer
from parsers.sources.mail.headers import Structured, structured

MAX_PARTS = 20_000
MAX_DEPTH = 2_000
_FIELD = re.compile(rb"([!-9;-~]+)[ \t]*:[ \t]*")
_DELIMITER = re.compile(rb"^--([^\r\n]*)", re.MULTILINE)
_LOOKS_LIKE_DELIMITER = re.compile(rb"^--([^\s-][^\r\n]{4,68}?)[ \t]*\r?\n(?=[A-Za-z-]+:|\r?\n)", re.MULTILINE)
_MESSAGES = ("message/rfc822", "message/global", "message/news")


@dataclass(slots=True)
class Entity:
    """One node of the tree: its header fields, undecoded, and its body as a stretch of `source`; `children` of a multipart or a message.

    The one value here that changes while it is made, for a body's end is known only when the next delimiter comes.
    """

    fields: tuple[tuple[str, bytes], ...]
    source: bytes
    start: int
    end: int
    kind: Structured
    media_type: str
    children: list[Entity] = field(default_factory=list)

    def first(self, name: str) -> bytes:
        """The first field of this name (in lower case); b"" where there is none."""
        return next((value for key, value in self.fields if key.lower() == name), b"")

    @property
    def disposition(self) -> Structured:
        return structured(self.first("content-disposition"))

    @property
    def encoding(self) -> str:
        """The Content-Transfer-Encoding's name alone, in lower case."""
        return structured(self.first("content-transfer-encoding")).value.strip("'\" ")

    @property
    def multipart(self) -> bool:
        return self.media_type.startswith("multipart/") and bool(self.children)

    @property
    def message(self) -> bool:
        return self.media_type in _MESSAGES

    @property
    def raw(self) -> bytes:
        """The body as it stands in the mail."""
        return self.source[self.start : self.end]

    @property
    def content(self) -> bytes:
        """The body decoded. Text that was not sent as base64 has \\n line ends, however the mail was carried (RFC 2046 section 4.1.1)."""
        decoded = decode_transfer(self.raw, self.encoding)
        if self.media_type.startswith("text/") and self.encoding != "base64":
            return decoded.replace(b"\r\n", b"\n")
        return decoded


@dataclass(slots=True)
class _Open:
    """What is open while the lines are passed: the path of entities, and which multipart a delimiter belongs to."""

    path: list[tuple[Entity, bytes]] = field(default_factory=list)
    levels: dict[bytes, list[int]] = field(default_factory=dict)
    parts: int = 1

    @property
    def innermost(self) -> Entity:
        return self.path[-1][0]

    def push(self, entity: Entity, boundary: bytes) -> None:
        """Opens an entity; b"" for one that no delimiter divides."""
        if boundary:
            self.levels.setdefault(boundary, []).append(len(self.path))
        self.path.append((entity, boundary))

    def close_above(self, level: int, end: int) -> None:
        """Everything inside the entity at this level ends here."""
        while len(self.path) > level + 1:
            entity, boundary = self.path.pop()
            entity.end = max(entity.start, end)
            if boundary:
                self.levels[boundary].pop()

    def level_of(self, line: bytes) -> tuple[int | None, bool]:
        """Which open multipart this delimiter belongs to, the innermost first, and whether it says that it is the last one."""
        name = line.rstrip()
        if self.levels.get(name):
            return self.levels[name][-1], False
        name = name[:-2].rstrip() if name.endswith(b"--") else b""
        return (self.levels[name][-1], True) if self.levels.get(name) else (None, False)


def split(content: bytes) -> Entity:
    """The tree of a mail. Line ends may be CRLF, LF or CR. What lies deeper than MAX_DEPTH or beyond MAX_PARTS stays undivided."""
    source = content if b"\n" in content else content.replace(b"\r", b"\n")
    root = _entity(source, _head_start(source), "text/plain")
    state = _Open()
    _descend(root, state)
    for match in _DELIMITER.finditer(source, root.start):
        level, last = state.level_of(match.group(1))
        if level is None or match.start() < state.innermost.start:
            continue
        state.close_above(level, _before_line(source, match.start()))
        if last or state.parts >= MAX_PARTS:
            continue
        parent = state.innermost
        default = "message/rfc822" if parent.media_type == "multipart/digest" else "text/plain"
        child = _entity(source, _next_line(source, match.end()), default)
        parent.children.append(child)
        state.parts += 1
        _descend(child, state)
    return root


def _head_start(source: bytes) -> int:
    """Where the header begins: blank lines before it, which some programs leave there, are passed by."""
    blank = re.match(rb"(?:[ \t\xa0]*\r?\n)+(?=[!-9;-~]+[ \t]*:|From )", source)
    return blank.end() if blank else 3 if source.startswith(b"\xef\xbb\xbf") else 0


def _descend(entity: Entity, state: _Open) -> None:
    """Puts the entity on the path, and what it opens: its boundary, or the message that it carries."""
    while len(state.path) < MAX_DEPTH:
        state.push(entity, _boundary(entity) if entity.media_type.startswith("multipart/") else b"")
        if not entity.message or entity.encoding in {"base64", "quoted-printable"}:
            return
        inner = _entity(entity.source, entity.start, "text/plain")
        entity.children.append(inner)
        state.parts += 1
        entity = inner


def _boundary(entity: Entity) -> bytes:
    """The boundary as declared; where that never comes, the one that the body seems to use; b"" for none."""
    declared = entity.kind["boundary"].encode("utf-8", "surrogateescape").rstrip()
    if declared and entity.source.find(b"--" + declared, entity.start) >= 0:
        return declared
    seen = _LOOKS_LIKE_DELIMITER.search(entity.source, entity.start)
    return seen.group(1) if seen else b""


def _entity(source: bytes, start: int, default: str) -> Entity:
    fields, body = header_block(source, start)
    declared = next((value for name, value in fields if name.lower() == "content-type"), b"")
    kind = structured(declared)
    media_type = kind.value if re.fullmatch(r"[\w.+-]+/[\w.+-]+", kind.value) else _mended(kind.value, default)
    return Entity(tuple(fields), source, body, len(source), kind, media_type)


def _mended(value: str, default: str) -> str:
    """A media type that is none, as senders mean it."""
    if value.startswith("multipart"):
        return "multipart/mixed"
    if "/" in value:
        main, _, sub = value.partition("/")
        if main.strip() in {"text", "image", "application", "audio", "video", "message", "multipart"}:
            return main.strip() + "/" + (re.sub(r"[^\w.+-].*", "", sub.strip()) or "octet-stream")
    return default


def header_block(source: bytes, start: int = 0) -> tuple[list[tuple[str, bytes]], int]:
    """The header fields from here on (value as it stands, folds included), and where the body begins.

    A line that is no field ends the header, unless a field follows it: then it is the rest of the field before, folded without a blank.
    """
    fields: list[tuple[str, list[bytes]]] = []
    at = start
    while at < len(source):
        end = _next_line(source, at)
        line = source[at:end]
        if not line.strip(b"\r\n"):
            at = end
            break
        match = _FIELD.match(line)
        if match:
            fields.append((match.group(1).decode("ascii"), [line[match.end() :].rstrip(b"\r\n")]))
        elif fields and (line[:1] in b" \t" or _goes_on(source, line, end)):
            fields[-1][1].append(line.strip())
        elif not (at == start and line.startswith((b"From ", b">From "))):
            break
        at = end
    return [(name, b"\r\n ".join(lines)) for name, lines in fields], at


def _goes_on(source: bytes, line: bytes, end: int) -> bool:
    following = source[end : end + 80]
    return not line.startswith(b"--") and bool(_FIELD.match(following) or (following[:1] in b" \t" and following.strip()))


def _next_line(source: bytes, at: int) -> int:
    found = source.find(b"\n", at)
    return len(source) if found < 0 else found + 1


def _before_line(source: bytes, start: int) -> int:
    """The line break before a delimiter belongs to the delimiter (RFC 2046 section 5.1.1)."""
    if source[max(0, start - 2) : start] == b"\r\n":
        return start - 2
    return start - 1 if source[max(0, start - 1) : start] == b"\n" else start
