"""What the goods of an order have swallowed: a label with a number, or a day to come, that went into an article's description.

The head is read without the words of the lines; where those hold what the head lacks, the clerk is asked.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from functools import cache

from config.vocabulary import phrases
from parsers.reading.head.dates import SOME_DAY, Calendar, find_dates
from parsers.reading.head.label_words import labels_of
from parsers.reading.phrasing import any_of, said
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
    """Whether a day with its year stands in a text that lies after the order's, or any day that words of a term or a wish lead to."""
    if any(day.has_year and ordered < day.value <= ordered + timedelta(_DAYS_AHEAD) for day in find_dates(text, SOME_DAY)):
        return True
    led = [(m.end(), text[: m.start()]) for m in _until().finditer(text)]
    days = [day for day in find_dates(text, Calendar(ordered)) if day.value > ordered and any(map(str.isalpha, day.raw))]
    if any(_CUT_OFF.match(text, end) and not _ends_in_number(before) for end, before in led):
        return True  # «bis 53.», where «KW» was left outside
    wished = [day for day in days if any(end == day.start and not _ends_in_number(before) for end, before in led)]
    return bool(wished) or any(said(text[: day.start], "dates", "wish") for day in days)


_CUT_OFF = re.compile(r"\d{1,2}\.$")


def _ends_in_number(text: str) -> bool:
    """Whether a number stands before a word such as «bis»: then the two are a range, and no term."""
    return bool(re.search(r"\d\W*(?:[^\W\d_]{1,3}\W*)?$", text))


@cache
def _until() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{any_of(phrases('dates', 'by_day'))})\s+", re.IGNORECASE)
