"""Parts to documents: each readable part of a message as pages of words."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from parsers.message import Message, Part
from parsers.options import Options
from parsers.page import Document, Problem
from parsers.sources.decoding import decode_text
from parsers.sources.html import lay_html
from parsers.sources.plain import lay_text

_PICTURES = frozenset({"image/png", "image/jpeg", "image/tiff", "image/webp", "image/bmp", "image/gif", "image/heic"})


def read_documents(message: Message, options: Options) -> tuple[Document, ...]:
    """The body ("0") and every readable part, in their order; what cannot be read is a document without pages and a problem."""
    return tuple(_documents(message, options))


def _documents(message: Message, options: Options) -> Iterator[Document]:
    if message.mail:
        yield read_body("0", message.text, message.html, message.subject)
    for part in message.parts:
        document = read_part(part, options)
        if document:
            yield document


def read_body(number: str, text: str, html: str, subject: str) -> Document:
    """A mail's text from the better of its two forms."""
    if not html.strip():
        return lay_text(number, "", text, subject)
    return lay_html(number, "", html, subject)


def read_part(part: Part, options: Options) -> Document | None:
    """One part as a document; None for what is no document at all (a program, a signature file)."""
    reader = _reader(part.media_type)
    return reader(part, options) if reader else None


def _reader(media_type: str) -> Callable[[Part, Options], Document] | None:
    if media_type == "application/pdf":
        from parsers.sources.pdf import read_pdf

        return read_pdf
    if media_type in _PICTURES:
        from parsers.sources.picture import read_picture

        return read_picture
    if media_type == "text/html":
        return lambda part, options: lay_html(part.number, part.name, decode_text(part.content, part.charset).text)
    if media_type.startswith("text/") or media_type in {"application/xml", "application/edifact"}:
        return lambda part, options: lay_text(part.number, part.name, decode_text(part.content, part.charset).text)
    return None
