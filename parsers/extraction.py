"""From bytes to a reading: one step a function, in order."""

from __future__ import annotations

from parsers.masterdata import Master
from parsers.options import Options
from parsers.reading.classify import classify
from parsers.reading.fields import read_fields
from parsers.reading.lines import read_lines
from parsers.result import OrderReading, Reading
from parsers.sources.documents import read_documents
from parsers.sources.intake import take_apart


def extract(name: str, content: bytes, master: Master | None, options: Options) -> Reading:
    """All that can be understood of these bytes; pure: the same bytes and master data give the same reading."""
    message = take_apart(name, content)
    documents = read_documents(message, options)
    head = read_fields(message, documents, master)
    lines = [read_lines(document, master, head.customer) for document in documents]
    kind = classify(message, documents, lines, master)
    orders = tuple(
        OrderReading((document.number,), head.fields, found.lines, (*head.doubts, *found.doubts), (*head.checks, *found.checks))
        for document, found in zip(documents, lines, strict=True)
        if found.lines
    )
    problems = message.problems + tuple(p for d in documents for p in d.problems)
    return Reading(message.sha256, kind.kind, kind.confidence, kind.also, kind.about, kind.language, orders, problems)
