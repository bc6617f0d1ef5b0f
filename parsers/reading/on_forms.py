"""Orders on the company's own forms beside what else a message holds: like a structured format, a form says itself what stands where."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from parsers.masterdata import Master
from parsers.message import Message
from parsers.page import Document
from parsers.reading.head.writing import written_on
from parsers.reading.stated_orders import Stated


def with_filled(
    stated: Stated, message: Message, documents: Sequence[Document], master: Master | None, received: date | None = None
) -> Stated:
    """What is stated, with the orders on filled-in forms; a document of nothing but forms is not read again as a page of words.

    `received` is the day on which a message without a date came in.
    """
    if not any(page.filled for document in documents for page in document.pages):
        return stated
    from parsers.forms.order import filled_orders  # loads what reads pictures

    written = written_on(message, master) if message.mail else None
    orders = filled_orders(documents, master, written[0] if written else None, received)
    only = frozenset(d.number for d in documents if d.pages and all(page.filled for page in d.pages))
    return replace(stated, orders=(*stated.orders, *orders), kind=stated.kind or "order", documents=stated.documents | only)


def without_filled(document: Document) -> Document:
    """The document's other pages."""
    if not any(page.filled for page in document.pages):
        return document
    return replace(document, pages=tuple(page for page in document.pages if page.filled is None))
