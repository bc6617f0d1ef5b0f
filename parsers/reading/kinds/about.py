"""What a message that is no order speaks of: the order and the customer."""

from __future__ import annotations

from collections.abc import Sequence

from parsers.masterdata import Master
from parsers.message import Message
from parsers.page import Document
from parsers.reading.head.read import read_fields
from parsers.reading.stated_orders import Stated
from parsers.result import About, Kind

_SPEAKING: frozenset[Kind] = frozenset({"change", "cancellation", "complaint", "inquiry"})


def about(message: Message, documents: Sequence[Document], master: Master | None, kind: Kind, stated: Stated) -> About | None:
    """The order and the customer that a message of this kind speaks of; None for an order and for what is nothing of the sort."""
    if kind not in _SPEAKING:
        return None
    if stated.about:
        return stated.about
    if stated.orders:
        fields = stated.orders[0].fields
        return About(fields.order_number, fields.customer_number)
    fields = read_fields(message, documents, master).fields
    return About(fields.order_number, fields.customer_number)
