"""Parts to documents: each readable part of a message as pages of words."""

from __future__ import annotations

from parsers.message import Message, Part
from parsers.options import Options
from parsers.page import Document


def read_documents(message: Message, options: Options) -> tuple[Document, ...]:
    """The body ("0") and every readable part, in their order; what cannot be read is a document without pages and a problem."""
    return ()


def read_part(part: Part, options: Options) -> Document | None:
    """One part as a document; None for what is no document at all (a program, a signature file)."""
    return None
