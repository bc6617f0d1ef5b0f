"""Days that are broken where the column of their label ends: «Required by 28- / Oct-2026», «Required by week / 45»."""

from __future__ import annotations

from collections.abc import Iterator

from parsers.reading.evidence import Candidate
from parsers.reading.head.context import Head
from parsers.reading.head.dates import Calendar, DateFound, find_dates
from parsers.reading.head.labels import Label, Sheet
from parsers.reading.segments import Segment

_SAME_EDGE_PT = 2.0


def wrapped_days(head: Head, key: str) -> Iterator[tuple[Candidate, DateFound]]:
    """The days that begin behind a label of this key and end the row below it in its column."""
    for held in head.sheets:
        for label in held.labelled(key):
            yield from _broken(held, label, head.calendar)


def _broken(held: Sheet, label: Label, calendar: Calendar) -> Iterator[tuple[Candidate, DateFound]]:
    segment = label.segment
    below = held.below(segment) if label.leads else None
    if below is None or abs(below.box.x0 - segment.box.x0) > _SAME_EDGE_PT or held.begins_with_label(below):
        return
    first = segment.text if segment.text.endswith("-") else f"{segment.text} "
    whole = first + below.text
    for found in find_dates(whole, calendar):
        broken = label.start <= found.start < len(segment.text) and len(first) < found.end == len(whole)
        if broken and not find_dates(segment.text[label.start :], calendar):
            yield day_of_two_rows(segment, below, found, len(first)), found


def day_of_two_rows(segment: Segment, below: Segment, found: DateFound, second: int) -> Candidate:
    """A day that begins in a row and ends in the one below, which begins at `second` in the text of both."""
    words = (*segment.words_at(found.start, len(segment.text)), *below.words_at(0, found.end - second))
    return Candidate(found.value.isoformat(), found.raw, segment.document, segment.page, words)
