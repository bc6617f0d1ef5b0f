"""Numbers in the subject of an answer that are those of the mail below it: the order above may be another."""

from __future__ import annotations

from parsers.page import TAKEN
from parsers.reading.head.context import Head, spots_of
from parsers.reading.head.number_values import number_at
from parsers.reading.segments import Segment
from parsers.sources.mail.history import without_marks


def is_of_the_answered(head: Head, segment: Segment, value: str) -> bool:
    """Whether a number stands in the subject of an answer and in the mail that is answered, but not beside the goods."""
    if head.subject is None or segment.document is not head.subject.document or without_marks(segment.text) == segment.text.strip():
        return False
    own = [s.text for held in head.sheets for s in held.segments]
    ordered = any(TAKEN in text for text in own)
    return ordered and not any(value in text for text in own) and any(value in text for text in _quoted(head))


def number_of_the_answered(head: Head) -> bool:
    """Whether such a number is all that the subject names: it may be meant all the same."""
    spots = [spot for spot in spots_of(head, "order_number") if head.subject and spot.segment.document is head.subject.document]
    found = [(spot.segment, number[2]) for spot in spots if (number := number_at(head, spot))]
    return any(is_of_the_answered(head, segment, value) for segment, value in found)


def _quoted(head: Head) -> list[str]:
    """What each page quotes."""
    pages = (page for held in head.sheets for page in held.document.pages)
    return [" ".join(word.text for word in page.words if word.zone == "quoted") for page in pages]
