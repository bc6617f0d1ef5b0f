"""Order numbers behind what an order calls itself, as behind a label: «Bestellschein: 54841/26», «AUFTRAG – stets angeben: BE5318»."""

from __future__ import annotations

import re
from collections.abc import Iterator

from parsers.reading.evidence import Candidate, Reason
from parsers.reading.head.context import Head, candidate, in_upper_half, is_body
from parsers.reading.head.dates import find_dates
from parsers.reading.head.labels import Sheet
from parsers.reading.head.number_values import is_ours
from parsers.reading.phrasing import places
from parsers.reading.segments import Segment

_NUMBER = r"((?=\S*\d{3})[A-ZÄÖÜ0-9][\w./-]*\w)"
_BEHIND_COLON = re.compile(rf"([^\d:]{{4,80}}):\s*{_NUMBER}")
_ALONE = re.compile(_NUMBER)
_OTHERS = frozenset({"foreign_number", "customer_number", "vat_id", "phone", "fax", "document_number"})


def numbers_behind_titles(head: Head) -> Iterator[Candidate]:
    """Candidates for the order's number behind a title and a colon, or beside a title that is alone in its place."""
    for held in head.sheets:
        for segment in held.segments:
            if segment.words[0].zone != "own" or not (in_upper_half(segment) or is_body(head, segment)):
                continue
            m = _BEHIND_COLON.fullmatch(segment.text)
            left = held.left_of(segment)
            if m and _is_titled(m[1]) and not any(label.start and label.keys & _OTHERS for label in held.in_segment(segment)):
                yield from _found(head, segment, m.start(2), _weight(held, segment))
            elif left and _ALONE.fullmatch(segment.text) and _is_beside_title(held, left, segment):
                yield from _found(head, segment, 0, _weight(held, left))


def _found(head: Head, segment: Segment, start: int, weight: float) -> Iterator[Candidate]:
    value = segment.text[start:]
    if not is_ours(head, value) and not find_dates(value, head.calendar):
        yield candidate(segment, start, len(segment.text), value, Reason("behind the title of an order, as behind a label", weight))


def _weight(held: Sheet, title: Segment) -> float:
    """Less for what a seller's form may be called as well, «Bestellschein»: then a clerk looks."""
    return 2.0 if any("foreign_number" in label.keys for label in held.in_segment(title)) else 2.8


def _is_titled(text: str) -> bool:
    """Whether a text begins with what an order calls itself."""
    return any(start == 0 for start, _ in places(text, "titles", "order"))


def _is_beside_title(held: Sheet, left: Segment, segment: Segment) -> bool:
    """Whether nothing but a title stands to the left, in a row of these two alone."""
    whole = any(end - start >= len(left.text.strip(" .:")) for start, end in places(left.text, "titles", "order"))
    return whole and len(held.row(segment)) == 2 and not held.heads_lines(segment)
