"""Mails for tests, made in one call."""

from __future__ import annotations

import io
import zipfile
from email.message import EmailMessage

from parsers.message import Message
from parsers.options import Options
from parsers.page import Document
from parsers.sources.documents import read_documents
from parsers.sources.intake import take_apart

HEAD = b"From: Max Muster <max@kunde.example>\r\nSubject: Bestellung\r\nMIME-Version: 1.0\r\n"


def mail_of(text: str = "", html: str = "", subject: str = "Bestellung", files: tuple[tuple[str, bytes], ...] = ()) -> bytes:
    """A mail with this text, HTML, or both, and these files as binary attachments."""
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "Max Muster <max@kunde.example>", "bestellung@wir.example", subject
    if text or not html:
        mail.set_content(text)
        if html:
            mail.add_alternative(html, subtype="html")
    else:
        mail.set_content(html, subtype="html")
    for name, content in files:
        mail.add_attachment(content, maintype="application", subtype="octet-stream", filename=name)
    return mail.as_bytes()


def raw_mail(fields: str, body: bytes) -> bytes:
    """A mail with these further header fields and this body, as it stands."""
    return HEAD + fields.encode() + b"\r\n\r\n" + body


def taken(content: bytes, name: str = "mail.eml") -> Message:
    return take_apart(name, content)


def read(content: bytes, name: str = "mail.eml") -> tuple[Document, ...]:
    """The documents of what arrived under this name."""
    return read_documents(take_apart(name, content), Options())


def lines_of(document: Document) -> list[str]:
    """The document's text, line by line."""
    return document.text.split("\n")


def words_in(document: Document, zone: str) -> str:
    """The words of one zone."""
    return " ".join(word.text for word in document.words if word.zone == zone)


def zip_of(*files: tuple[str, bytes]) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files:
            archive.writestr(name, content)
    return held.getvalue()
