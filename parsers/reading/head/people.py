"""Who wrote the order, and what the writer asks for beyond the lines."""

from __future__ import annotations

import re
from collections.abc import Iterator

from parsers.reading.evidence import Candidate, Reason
from parsers.reading.head.context import Head, candidate, label_reason, spots_of
from parsers.reading.head.labels import Sheet
from parsers.reading.phrasing import said

_PERSON = re.compile(
    r"(?:(?:Herrn?|Frau|Mrs?|Ms|Hr|Fr)\b\.?\s+)?(?P<person>(?:(?:Dr|Prof|Dipl)\b[.-]?\w*\.?\s+)*[A-ZÄÖÜÉ][\w'’ßéèáöäü-]*\.?(?:\s+(?:von|van|de|der|zu)\b)*(?:\s+[A-ZÄÖÜÉ][\w'’ßéèáöäü-]*\.?){1,2})(?=$|[\s,;|(/])"
)


def contact_names(head: Head) -> Iterator[Candidate]:
    """Candidates for the person who orders: behind a label, or below the closing words."""
    for spot in spots_of(head, "contact"):
        m = _PERSON.match(spot.segment.text, spot.start, spot.end)
        if m:
            yield candidate(
                spot.segment, m.start("person"), m.end("person"), m["person"].strip(), Reason(label_reason(spot.label, spot), 3.0)
            )
    for held in head.sheets:
        yield from _signed(held)


def _signed(held: Sheet) -> Iterator[Candidate]:
    for at, segment in enumerate(held.segments):
        if not said(segment.text, "salutations", "closings") or len(segment.words) > 7:
            continue
        for below in held.segments[at + 1 : at + 3]:
            m = _PERSON.fullmatch(below.text.strip(" ,")) if below.page is segment.page else None
            if m:
                start = below.text.index(m["person"])
                yield candidate(below, start, start + len(m["person"]), m["person"], Reason("below the closing words", 2.5))
                break


def notes(head: Head) -> Iterator[Candidate]:
    """Candidates for what the buyer asks for beyond the lines."""
    for spot in spots_of(head, "note"):
        if spot.label.colon and len(spot.text.split()) >= 2:
            yield candidate(spot.segment, spot.start, spot.end, spot.text.strip(), Reason(label_reason(spot.label, spot), 2.5))
