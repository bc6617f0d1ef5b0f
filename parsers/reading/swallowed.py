"""What the goods of an order have swallowed: a label with a number, or a day to come, that went into an article's description.

The head is read without the words of the lines; where those hold what the head lacks, the clerk is asked.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from parsers.reading.head.dates import SOME_DAY, find_dates
from parsers.reading.head.label_words import labels_of
from parsers.result import Line, OrderFields

_NUMBER = re.compile(r"\W*(?:[^\W\d_]+\W+){0,2}((?=[\w./-]*\d{2})[A-Za-z0-9][\w./-]*\w)")
_DAYS_AHEAD = 300


def swallowed(fields: OrderFields, lines: Sequence[Line]) -> Iterator[str]:
    """The paths of the fields that are empty although a description of a line seems to state them."""
    for line in lines:
        text = line.description.raw if line.description else ""
        own = {leaf.value for leaf in (line.sku, line.buyer_sku, line.gtin) if leaf}
        if fields.order_number is None and any(number not in own for number in _order_numbers(text)):
            yield "fields.order_number"
        if (
            fields.requested_delivery_date is None
            and fields.order_date
            and _names_day_to_come(text, date.fromisoformat(fields.order_date.value))
        ):
            yield "fields.requested_delivery_date"


def _order_numbers(text: str) -> Iterator[str]:
    """Numbers behind a label of the order's number: «Bon de commande 903-26-W»."""
    for keys, _, end, *_ in labels_of(text):
        if "order_number" in keys and (m := _NUMBER.match(text, end)):
            yield m[1]


def _names_day_to_come(text: str, ordered: date) -> bool:
    """Whether a day with its year stands in a text that lies after the order's."""
    return any(day.has_year and ordered < day.value <= ordered + timedelta(_DAYS_AHEAD) for day in find_dates(text, SOME_DAY))
