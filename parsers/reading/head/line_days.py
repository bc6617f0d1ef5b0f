"""The wished day where it stands with the lines: in a column of their table, below a head word for it."""

from __future__ import annotations

from collections.abc import Iterator

from parsers.reading.evidence import Candidate, Reason
from parsers.reading.head.context import Head, candidate
from parsers.reading.head.dates import DateFound, find_dates
from parsers.reading.head.labels import Sheet
from parsers.reading.segments import Segment
from parsers.reading.words import keys_of

SEVERAL_DAYS = "the lines name several days"


def days_in_columns(head: Head) -> Iterator[tuple[Candidate, DateFound]]:
    """Candidates for the wished day below head words for delivery; of several in a column the earliest, for an order has one."""
    for held in head.sheets:
        for over in _heads(held):
            found = list(_below(head, held, over))
            if not found:
                continue
            segment, day = min(found, key=lambda place: place[1].value)
            reasons = [Reason(f"column «{over.text}» of the lines", 3.5)]
            if len({day.value for _, day in found}) > 1:
                reasons.append(Reason(SEVERAL_DAYS, 0.0))
            yield candidate(segment, day.start, day.end, day.value.isoformat(), *reasons), day


def _heads(held: Sheet) -> Iterator[Segment]:
    """The head words of the lines that announce a wished day; a bare «Datum» is that of the order, repeated in each line."""
    labelled = {id(label.segment) for label in held.labelled("delivery_date") if label.leads}
    of_order = {id(label.segment) for label in held.labelled("order_date") if label.leads}
    for segment in held.segments:
        named = id(segment) in labelled or (id(segment) not in of_order and "date" in keys_of("columns", segment.text))
        if named and held.heads_lines(segment):
            yield segment


def _below(head: Head, held: Sheet, over: Segment) -> Iterator[tuple[Segment, DateFound]]:
    """The days in the column below a head word, on its page."""
    for segment in held.segments:
        if segment.page is over.page and segment.row > over.row and _in_column(segment, over):
            for day in find_dates(segment.text, head.calendar)[:2]:
                words = segment.words_at(day.start, day.end)
                if not day.vague and any(word.cell or word.box.overlap_x(over.box) > 0 for word in words):
                    yield segment, day


def _in_column(segment: Segment, over: Segment) -> bool:
    one, other = segment.words[0].cell, over.words[0].cell
    if one and other:
        return (one.table, one.column) == (other.table, other.column)
    return segment.box.overlap_x(over.box) > 0
