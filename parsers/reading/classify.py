"""Saying what a message is, before and beside reading it as an order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from parsers.masterdata import Master
from parsers.message import Message
from parsers.page import Document
from parsers.reading.lines import LinesReading
from parsers.result import About, Kind


@dataclass(frozen=True, slots=True)
class KindReading:
    """The kind with its probability, what else is in the message, what it speaks of, and its language (ISO 639-1)."""

    kind: Kind
    confidence: float
    also: tuple[Kind, ...] = ()
    about: About | None = None
    language: str | None = None


def classify(message: Message, documents: Sequence[Document], lines: Sequence[LinesReading], master: Master | None) -> KindReading:
    """What this message is; `lines` are the lines read from each of the documents, in their order."""
    return KindReading("other", 0.5)
