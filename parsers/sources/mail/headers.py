"""What a header of a mail says: RFC 5322 fields, RFC 2047 words, RFC 2231 parameters, addresses and dates. Nothing here raises."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from urllib.parse import unquote_to_bytes

from parsers.sources.decoding import decode_base64, decode_text, decode_transfer

_ENCODED_WORD = re.compile(r"=\?([^?\s]*)\?([bBqQ])\?([^?]*(?:\?(?!=)[^?]*)*)\?=")
_FOLD = re.compile(r"\r?\n[ \t]*|\r(?=[ \t])")
_PARAMETER = re.compile(r';\s*([^\s=;"]+?)\s*=\s*(?:"((?:[^"\\]|\\.)*)"?|([^;]*))', re.DOTALL)
_TOKEN_KINDS = {"(": "comment", '"': "quoted", "<": "angle", ",": "mark", ";": "mark", ":": "mark"}
_QUOTED = re.compile(r'"(?:[^"\\]|\\.)*"', re.DOTALL)
_PLAIN = re.compile(r'[^",;:(<]+')
_COMMENT = re.compile(r"\([^()<>]*\)")
_PARENTHESIS = re.compile(r"\\.|[()]", re.DOTALL)


def raw_text(value: bytes) -> str:
    """A header's bytes as text, before any of its encoded words is looked at; 8-bit bytes as UTF-8 where they are, else Windows-1252."""
    return decode_text(value.replace(b"\x00", b"")).text


def unfold(value: str) -> str:
    """One line out of a folded header (RFC 5322 section 2.2.3)."""
    return _FOLD.sub(" ", value).strip()


def decode_words(value: str) -> str:
    """The text with its encoded words read (RFC 2047); neighbours of one character set are joined before they are decoded,
    for senders cut characters in two."""
    out: list[str] = []
    pending: tuple[str, bytes] | None = None
    at = 0
    for word in _ENCODED_WORD.finditer(value):
        between = value[at : word.start()]
        charset, data = word.group(1).split("*")[0], _word_bytes(word.group(2), word.group(3))
        if pending and (between.strip() or pending[0].lower() != charset.lower()):
            out.append(decode_text(pending[1], pending[0]).text)
            pending = None
        if between.strip() or at == 0:
            out.append(between)
        pending = (charset, pending[1] + data) if pending else (charset, data)
        at = word.end()
    if pending:
        out.append(decode_text(pending[1], pending[0]).text)
    return "".join(out) + value[at:]


def _word_bytes(kind: str, data: str) -> bytes:
    raw = data.encode("utf-8", "surrogateescape")
    if kind in "bB":
        return decode_base64(raw)
    return decode_transfer(raw.replace(b"_", b"=20").replace(b" ", b"=20"), "quoted-printable")


def readable(value: bytes) -> str:
    """A header as a person reads it: decoded, on one line."""
    return decode_words(unfold(raw_text(value))).strip()


@dataclass(frozen=True, slots=True)
class Structured:
    """A Content-Type or Content-Disposition: its value in lower case and its parameters, decoded."""

    value: str = ""
    parameters: dict[str, str] = field(default_factory=dict)

    def __getitem__(self, name: str) -> str:
        return self.parameters.get(name, "")


def structured(value: bytes) -> Structured:
    """The value and parameters; names in pieces are put together (RFC 2231), encoded words in quotes are read, as senders write them."""
    text = unfold(raw_text(value))
    head, semicolon, rest = text.partition(";")
    pieces: dict[str, dict[int, tuple[bool, str]]] = {}
    plain: dict[str, str] = {}
    for match in _PARAMETER.finditer(semicolon + rest):
        name, quoted, bare = match.group(1).lower(), match.group(2), match.group(3)
        held = re.sub(r"\\(.)", r"\1", quoted) if quoted is not None else (bare or "").strip()
        extended = name.endswith("*")
        base, star, index = name.rstrip("*").partition("*")
        if star or extended:
            pieces.setdefault(base, {})[int(index) if index.isdigit() else 0] = (extended, held)
        else:
            plain.setdefault(name, decode_words(held))
    joined = {name: _join_pieces(found) for name, found in pieces.items()}
    return Structured(head.strip().strip('"').lower(), {**plain, **joined})


def _join_pieces(pieces: dict[int, tuple[bool, str]]) -> str:
    charset = ""
    data = b""
    for number, (_, (extended, value)) in enumerate(sorted(pieces.items())):
        if number == 0 and extended and value.count("'") >= 2:
            charset, _, value = value.split("'", 2)
        data += unquote_to_bytes(value) if extended else value.encode("utf-8")
    text = decode_text(data, charset).text
    return text if charset else decode_words(text)


def addresses(value: bytes) -> tuple[tuple[str, str], ...]:
    """Each mailbox as (name, address), groups opened; a name without an address has "" there.

    A comma in a name without quotes, «Muster, Anna <anna@muster.example>», parts no mailboxes, though RFC 5322 (section 3.4) has it so.
    """
    found: list[tuple[str, str]] = []
    for name, address in _mailboxes(unfold(raw_text(value))):
        if address and name and found and not found[-1][1]:
            name = f"{found.pop()[0]}, {name}"
        found.append((name, address))
    return tuple(found)


def _mailboxes(text: str) -> Iterator[tuple[str, str]]:
    name: list[str] = []
    angle: str | None = None
    comment = ""
    for kind, held, end in _address_tokens(text):
        if kind == "comment":
            comment = held
        elif kind == "quoted":
            # A quoted string is a display name, unless an @ follows it: then it is the local part of an address.
            name.append(f'"{held}"' if text[end : end + 1] == "@" else held)
        elif kind == "angle":
            angle = held
        elif kind == "word":
            name.append(held)
        elif held == ":":
            name = []  # the name of a group
        else:
            yield from _mailbox("".join(name), angle, comment)
            name, angle, comment = [], None, ""
    yield from _mailbox("".join(name), angle, comment)


def _address_tokens(text: str) -> Iterator[tuple[str, str, int]]:
    """(kind, text, end) of each token: comment, quoted, angle, mark (one of , ; :) or word. Comments inside angles are left out."""
    at = 0
    while at < len(text):
        kind, end = _TOKEN_KINDS.get(text[at], "word"), at + 1
        if kind == "comment":
            end = _comment_end(text, at)
            yield kind, text[at + 1 : end].removesuffix(")"), end
        elif kind == "quoted":
            match = _QUOTED.match(text, at)
            end = match.end() if match else len(text)
            yield kind, re.sub(r"\\(.)", r"\1", text[at + 1 : end].removesuffix('"')), end
        elif kind == "angle":
            end = text.find(">", at) + 1 or len(text)
            yield kind, _COMMENT.sub("", text[at + 1 : end].removesuffix(">")), end
        elif kind == "mark":
            yield kind, text[at], end
        else:
            match = _PLAIN.match(text, at)
            end = match.end() if match else end
            yield kind, text[at:end], end
        at = end


def _comment_end(text: str, start: int) -> int:
    depth = 0
    for match in _PARENTHESIS.finditer(text, start):
        depth += {"(": 1, ")": -1}.get(match.group(), 0)
        if depth <= 0:
            return match.end()
    return len(text)


def _mailbox(words: str, angle: str | None, comment: str) -> Iterator[tuple[str, str]]:
    name = " ".join(decode_words(" ".join(words.split())).split())
    if angle is not None:
        address = re.sub(r"^@[^:]*:", "", "".join(angle.split()))  # an old source route (RFC 5322 section 4.4)
        if name or address:
            yield name or decode_words(comment).strip(), address
        return
    bare = "".join(words.split()) if "@" in words and re.search(r"\s[@.]|[@.]\s", words) else name
    found = next((w for w in bare.split() if "@" in w), bare if comment and " " not in bare else "")
    rest = " ".join(w for w in bare.split() if w != found)
    if found or rest:
        yield (decode_words(comment).strip() or rest, found) if found else (rest, "")


def date(value: bytes) -> datetime | None:
    """The moment, with its zone (UTC where none is given); None when this is no date."""
    try:
        moment = parsedate_to_datetime(readable(value))
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
