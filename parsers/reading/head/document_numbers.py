"""The number of another document than an order, for where a clerk says that it is one: an invoice's, an offer's."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from config.vocabulary import phrases
from parsers.reading.evidence import Candidate, Reason
from parsers.reading.head.context import Head, candidate, label_reason, spots_of
from parsers.reading.head.labels import Sheet
from parsers.reading.head.number_values import number_at
from parsers.reading.head.order_numbers import where
from parsers.reading.phrasing import any_of, said
from parsers.reading.segments import Segment

_NO_TITLE = frozenset({"vat_id", "customer_number", "phone", "fax", "order_number"})
_BRACKETS = re.compile(r"\([^)]*\)")
_TITLE_THEN_NUMBER = re.compile(r"[A-ZÄÖÜ][a-zäöü]{4,40}\s+(?=\S*\d{3})([\w./-]*\w)")


def document_numbers(head: Head) -> Iterator[Candidate]:
    """Candidates for the number of a document of another kind, in its title or behind a label of its own."""
    for spot in spots_of(head, "document_number"):
        found = number_at(head, spot)
        if found and spot.segment.page.number == 1:
            start, end, value = found
            weight = 6.0 if spot.label.leads or spot.label.colon else 3.0
            yield candidate(spot.segment, start, end, value, Reason(label_reason(spot.label, spot), weight), *where(head, spot))
    for held in head.sheets:
        for segment in held.segments:
            if segment.page.number == 1:
                yield from _in_title(held, segment)


def _in_title(held: Sheet, segment: Segment) -> Iterator[Candidate]:
    """The number behind the name of a document: «Rechnung Nr. 4711», also where the two stand apart."""
    m = _title_with_number().match(segment.text)
    if m:
        named = _is_title(m[1]) and not any(label.keys & _NO_TITLE and label.start < m.start(2) for label in held.in_segment(segment))
        yield candidate(segment, m.start(2), m.end(2), m[2], Reason("number in the title", 6.5 if named else 2.0))
        return
    if (m := _TITLE_THEN_NUMBER.match(segment.text)) and said(segment.text[: m.start(1)], "titles", "other"):
        yield candidate(segment, m.start(1), m.end(1), m[1], Reason("number in the title", 6.5))
        return
    left = held.left_of(segment)
    if left and (m := _number_apart().match(segment.text)) and _is_title(left.text):
        yield candidate(segment, m.start(1), m.end(1), m[1], Reason("number beside the title", 6.5))


def _is_title(text: str) -> bool:
    """Whether a text is the name of a document and nothing else, a code in brackets and its own dashes aside."""
    bare = _BRACKETS.sub(" ", text).strip(" :-–")
    return any(len(name) >= 0.6 * len(bare) for name in said(bare, "titles", "other"))


@cache
def _title_with_number() -> re.Pattern[str]:
    """A title, and the number behind a word for it."""
    return re.compile(rf"([A-ZÄÖÜ][^\d:;,.]{{4,50}}(?:\(\d{{3}}\)\s*)?)(?:{_words_for_number()})\.?:?\s+(?=\S*\d)([\w./-]*\w)")


@cache
def _number_apart() -> re.Pattern[str]:
    return re.compile(rf"(?:{_words_for_number()}|#)\.?:?\s*(?=\S*\d)([\w./-]*\w)")


def _words_for_number() -> str:
    numbers = phrases("label_words", "numbers")
    return f"{any_of(word.capitalize() for word in numbers)}|(?<!\\w)(?:{any_of(numbers)})"
