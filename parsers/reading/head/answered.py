"""Numbers of an answer: those of the mail below it, which the order above may not have, and those that the mail below asks for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from parsers.page import TAKEN
from parsers.reading.evidence import Candidate, Reason
from parsers.reading.head.context import Head, candidate, spots_of
from parsers.reading.head.dates import find_dates
from parsers.reading.head.label_words import labels_of
from parsers.reading.head.number_values import is_ours, number_at
from parsers.reading.segments import Segment, segments
from parsers.sources.mail.history import without_marks


def is_of_the_answered(head: Head, segment: Segment, value: str) -> bool:
    """Whether a number stands in the subject of an answer and in the mail that is answered, but not beside the goods."""
    if head.subject is None or segment.document is not head.subject.document or without_marks(segment.text) == segment.text.strip():
        return False
    own = [s.text for held in head.sheets for s in held.segments]
    ordered = any(TAKEN in text for text in own)
    return ordered and not any(value in text for text in own) and any(value in text for text in _quoted(head))


def numbers_asked_for(head: Head) -> Iterator[Candidate]:
    """Numbers right below a question in the mail that is answered: «> Haben Sie eine Bestellnummer? / Ja, E261066.»; a clerk looks."""
    pages = ((held.document, page) for held in head.sheets for page in held.document.pages)
    for document, page in pages:
        if not any(word.zone == "quoted" for word in page.words):
            continue
        for asked, told in pairwise(segments(document, page)):
            question = asked.words[0].zone == "quoted" and asked.text.rstrip().endswith("?")
            named = question and any("order_number" in keys for keys, *_ in labels_of(asked.text))
            m = _NUMBER.search(told.text) if named and told.words[0].zone == "own" else None
            if m and not is_ours(head, m[0]) and not find_dates(m[0], head.calendar):
                yield candidate(told, *m.span(), m[0], Reason("answers a question for the order's number", 2.0))


_NUMBER = re.compile(r"(?<![\w.,/@+-])(?=[\w./-]*\d{3})[A-Za-z0-9](?:[\w./-]*\w)?(?![\w@%])")


def number_of_the_answered(head: Head) -> bool:
    """Whether such a number is all that the subject names: it may be meant all the same."""
    spots = [spot for spot in spots_of(head, "order_number") if head.subject and spot.segment.document is head.subject.document]
    found = [(spot.segment, number[2]) for spot in spots if (number := number_at(head, spot))]
    return any(is_of_the_answered(head, segment, value) for segment, value in found)


def _quoted(head: Head) -> list[str]:
    """What each page quotes."""
    pages = (page for held in head.sheets for page in held.document.pages)
    return [" ".join(word.text for word in page.words if word.zone == "quoted") for page in pages]
