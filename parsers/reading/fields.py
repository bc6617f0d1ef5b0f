"""Reading the head of an order: numbers, dates, parties, payment, note."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from config.company import Customer
from parsers.masterdata import Master
from parsers.message import Message
from parsers.page import Document
from parsers.result import Check, OrderFields


@dataclass(frozen=True, slots=True)
class FieldsReading:
    """The head of one order, the customer it leads to, and what is in doubt (paths as in `needs_review`)."""

    fields: OrderFields = field(default_factory=OrderFields)
    customer: Customer | None = None
    doubts: tuple[str, ...] = ()
    checks: tuple[Check, ...] = ()


def read_fields(message: Message, documents: Sequence[Document], master: Master | None) -> FieldsReading:
    """The head of the order that these documents hold, the leading document first."""
    return FieldsReading()


def ground_fields(fields: OrderFields, message: Message, master: Master | None) -> FieldsReading:
    """A head that a structured format states outright, with the customer found and the same checks run."""
    return FieldsReading(fields)
