"""Bytes to a message with all its parts: RFC 5322 with everything nested in it, or a single file."""

from __future__ import annotations

import hashlib
import html as markup
import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from parsers.message import Message, Part, Wrapping
from parsers.page import Problem
from parsers.sources.decoding import decode_text, take_uuencoded
from parsers.sources.mail import archive, headers, second_opinion, signed, tnef
from parsers.sources.mail.bodies import find_bodies
from parsers.sources.mail.mime import MAX_PARTS, Entity, split
from parsers.sources.naming import display_name, is_mail, media_type_of
from parsers.sources.text.html import bare_text
from parsers.sources.text.plain import join_flowed

MAX_OPENED = 100  # messages in messages, zips in zips
MAX_KEPT_CONTAINERS = 20  # each nested message holds all deeper ones: keeping 100 of them would cost 100 times the mail
MAX_UNPACKED = 400_000_000
_META_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?([\w-]+)", re.IGNORECASE)
_PKCS7 = ("application/pkcs7-mime", "application/x-pkcs7-mime")


def take_apart(name: str, content: bytes) -> Message:
    """The message in these bytes; a file that is no mail becomes a message with the one part "0". Never raises on any content."""
    if is_mail(content, name):
        return take_mail(name, content)
    sha256 = hashlib.sha256(content).hexdigest()
    shelf = _Shelf(next_number=0)
    shelf.take(name, "", content)
    return Message(
        sha256, False, display_name(name), parts=shelf.all_parts, forwarded=tuple(shelf.forwarded), problems=tuple(shelf.problems)
    )


def take_mail(name: str, content: bytes) -> Message:
    """The message in these bytes, which are a mail whatever they look like, as those from a mailbox are."""
    shelf = _Shelf()
    message = _message(split(content), display_name(name), "0", hashlib.sha256(content).hexdigest(), shelf, 0)
    missing = second_opinion.attachments(content) - len(message.parts)
    if missing <= 0:
        return message
    words = f"A second reader finds {missing} more attachments in this mail than could be taken out of it; look at the original message."
    return replace(message, problems=(*message.problems, Problem("parts_missing", "0", words)))


def bundle(name: str, files: Sequence[tuple[str, bytes]]) -> Message:
    """One message out of several files that belong together, as a scanner leaves them in a folder; its parts count from "1"."""
    shelf = _Shelf()
    digest = hashlib.sha256()
    for file_name, content in files:
        shelf.take(file_name, "", content)
        digest.update(file_name.encode("utf-8", "surrogatepass") + b"\0" + hashlib.sha256(content).digest())
    forwarded, problems = tuple(shelf.forwarded), tuple(shelf.problems)
    return Message(digest.hexdigest(), False, display_name(name), parts=shelf.all_parts, forwarded=forwarded, problems=problems)


@dataclass(slots=True)
class _Shelf:
    """Where the parts are put as they are found, numbered one after the other."""

    next_number: int = 1
    parts: list[Part] = field(default_factory=list)
    forwarded: list[Message] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    unpacked: int = 0

    @property
    def all_parts(self) -> tuple[Part, ...]:
        return tuple(self.parts)

    def problem(self, code: str, number: str, message: str) -> None:
        self.problems.append(Problem(code, number, message))

    def put(self, part: Part) -> str:
        """Keeps the part under the next number, which is returned."""
        number = str(self.next_number)
        self.next_number += 1
        sha256 = hashlib.sha256(part.content).hexdigest()
        self.parts.append(replace(part, number=number, name=display_name(part.name), sha256=sha256))
        return number

    def take(self, name: str, declared: str, content: bytes, inside: Wrapping | None = None, depth: int = 0) -> None:
        """Keeps a file and opens it where it is a wrapping."""
        media_type = media_type_of(content, name, declared)
        if _is_nested_mail(content, name, media_type):
            media_type = "message/rfc822"
        self.take_typed(Part("", name, media_type, content, "", inside), depth)

    def take_typed(self, part: Part, depth: int) -> None:
        """Keeps a part whose media type is known, and opens it."""
        mail = split(part.content) if part.media_type == "message/rfc822" else None
        number = self.put(replace(part, name=part.name or _title(mail)) if mail else part)
        if depth >= MAX_OPENED or self.next_number > MAX_PARTS:
            self.problem("too_deep", number, f"Part {number} lies too deep in other parts to be opened; look at the original message.")
        elif part.media_type == "application/ms-tnef":
            self._open_tnef(number, part, depth)
        elif part.media_type == "application/zip":
            self._open_zip(number, part, depth)
        elif mail:
            self.open_message(number, mail, depth)
        elif part.media_type in _PKCS7:
            self._open_signed(number, part, depth)

    def _open_tnef(self, number: str, part: Part, depth: int) -> None:
        found = tnef.read(part.content)
        if found.damaged:
            self.problem("damaged", number, f"«{part.name}» is damaged; {len(found.files)} files could be taken out of it.")
        for body in found.bodies:
            self.put(Part("", body.name, body.media_type, body.content, "", "winmail.dat", body=True, charset=body.charset))
        for file in found.files:
            self.take(file.name, file.media_type, file.content, "winmail.dat", depth + 1)

    def _open_zip(self, number: str, part: Part, depth: int) -> None:
        for file in archive.unpack(part.content, MAX_UNPACKED - self.unpacked):
            self.unpacked += len(file.content)
            if file.refused:
                code = "password_protected" if file.refused == "encrypted" else file.refused
                self.problem(
                    code,
                    number,
                    f"«{display_name(file.name) or part.name}» in part {number} was not unpacked: {archive.REASONS[file.refused]}.",
                )
            else:
                self.take(file.name, "", file.content, "zip", depth + 1)

    def _open_signed(self, number: str, part: Part, depth: int) -> None:
        content = signed.opened(part.content)
        if content == "encrypted":
            self.problem("encrypted", number, f"Part {number} is encrypted (S/MIME); ask the sender for an unencrypted copy.")
        elif content:
            self.open_message(number, split(content), depth, "signed")

    def open_message(self, number: str, inner: Entity, depth: int, inside: Wrapping = "message") -> None:
        """The parts of a nested message, its own text as a part marked `body`, and the message itself under `forwarded`."""
        at = len(self.forwarded)
        before = len(self.parts)
        raw = inner.source[inner.start : inner.end]
        message = _message(inner, number, number, hashlib.sha256(raw).hexdigest(), self, depth + 1, inside)
        self.forwarded[at:] = [replace(message, parts=tuple(self.parts[before:]), forwarded=tuple(self.forwarded[at:]))]


def _title(mail: Entity) -> str:
    """What a nested mail without a file name is called."""
    return (headers.readable(mail.first("subject")) or "message") + ".eml"


def _is_nested_mail(content: bytes, name: str, media_type: str) -> bool:
    return media_type in {"text/plain", "application/octet-stream"} and name.lower().endswith(".eml") and is_mail(content, name)


def _message(root: Entity, name: str, number: str, sha256: str, shelf: _Shelf, depth: int, inside: Wrapping | None = None) -> Message:
    """The message of this tree; its parts go onto the shelf, a nested one's text as well."""
    found = find_bodies(root, _signed_entity)
    text, uuencoded = take_uuencoded(_joined_text(found.text, number, shelf))
    html = _joined_html(found.html)
    if inside:
        _put_body(text, html, inside, shelf)
    for entity in found.attachments:
        _take_entity(entity, inside, shelf, depth)
    for file in uuencoded:
        shelf.take(file.name, "", file.content, inside, depth)
    if any(e.media_type == "multipart/encrypted" for e in (root, *root.children)):
        shelf.problem("encrypted", number, "The message is encrypted (PGP); ask the sender for an unencrypted copy.")
    if root.source and number == "0" and shelf.next_number > MAX_PARTS:
        shelf.problem("too_many_parts", number, f"The message has more than {MAX_PARTS} parts; what follows them was not divided.")
    nested = bool(inside)
    return Message(
        sha256,
        True,
        name,
        subject=headers.readable(root.first("subject")),
        sender=headers.addresses(root.first("from") or root.first("sender")),
        reply_to=headers.addresses(root.first("reply-to")),
        to=headers.addresses(root.first("to")),
        date=headers.date(root.first("date")),
        message_id=headers.readable(root.first("message-id")),
        in_reply_to=headers.readable(root.first("in-reply-to")),
        references=tuple(headers.readable(root.first("references")).split()),
        headers=tuple((key, headers.readable(value)) for key, value in root.fields),
        text=text,
        html=html,
        parts=() if nested else shelf.all_parts,
        forwarded=() if nested else tuple(shelf.forwarded),
        problems=() if nested else tuple(shelf.problems),
        number=number,
    )


def _put_body(text: str, html: str, inside: Wrapping, shelf: _Shelf) -> None:
    """The text of a nested message as parts: both forms where it has both; the reader takes the better one."""
    if text.strip():
        shelf.put(Part("", "", "text/plain", text.encode("utf-8", "replace"), "", inside, body=True, charset="utf-8"))
    if html.strip():
        shelf.put(Part("", "", "text/html", html.encode("utf-8", "replace"), "", inside, body=True, charset="utf-8"))


def _signed_entity(entity: Entity) -> Entity | None:
    """What an opaquely signed entity carries, to stand in its place."""
    if entity.media_type not in _PKCS7:
        return None
    content = signed.opened(entity.content)
    return split(content) if content and content != "encrypted" else None


def _take_entity(entity: Entity, inside: Wrapping | None, shelf: _Shelf, depth: int) -> None:
    """An attachment onto the shelf, under what its bytes show it to be."""
    name = entity.disposition["filename"] or entity.kind["name"]
    if entity.message and entity.children:
        inner = entity.children[0]
        number = shelf.put(
            Part("", name or _title(inner), "message/rfc822", entity.raw if depth < MAX_KEPT_CONTAINERS else b"", "", inside)
        )
        if depth < MAX_OPENED:
            shelf.open_message(number, inner, depth)
        else:
            shelf.problem("too_deep", number, f"Part {number} lies too deep in other messages to be opened; look at the original message.")
        return
    content = entity.content
    media_type = "message/rfc822" if entity.message else media_type_of(content, name, entity.media_type)
    if _is_nested_mail(content, name, media_type):
        media_type = "message/rfc822"
    content_id = headers.readable(entity.first("content-id")).strip("<> ")
    inline = entity.disposition.value == "inline" or bool(content_id and entity.disposition.value != "attachment")
    shelf.take_typed(Part("", name, media_type, content, "", inside, inline, content_id, charset=entity.kind["charset"]), depth)


def _joined_text(entities: Sequence[Entity], number: str, shelf: _Shelf) -> str:
    """The plain body; "" when all there is, is HTML. An HTML piece among plain ones gives its bare text."""
    if all(e.media_type == "text/html" for e in entities):
        return ""
    return "\n".join(bare_text(_decoded(e, "", None)) if e.media_type == "text/html" else _decoded(e, number, shelf) for e in entities)


def _joined_html(entities: Sequence[Entity]) -> str:
    """The HTML body; "" when all there is, is plain. A plain piece among HTML ones keeps its lines."""
    if not any(e.media_type == "text/html" for e in entities):
        return ""
    return "\n".join(
        _decoded(e, "", None) if e.media_type == "text/html" else f"<pre>{markup.escape(_decoded(e, '', None))}</pre>" for e in entities
    )


def _decoded(entity: Entity, number: str, shelf: _Shelf | None) -> str:
    content = entity.content
    charset = entity.kind["charset"]
    if not charset and entity.media_type == "text/html":
        declared = _META_CHARSET.search(content[:4096])
        charset = declared.group(1).decode("ascii") if declared else ""
    decoded = decode_text(content, charset)
    if shelf and not decoded.known:
        shelf.problem(
            "unknown_charset", number, f"The text says that it is in «{charset[:40]}», which is unknown; it was read by its bytes."
        )
    text = decoded.text.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "")
    if entity.kind["format"].lower() == "flowed" and entity.media_type == "text/plain":
        return join_flowed(text, entity.kind["delsp"].lower() == "yes")
    return text
