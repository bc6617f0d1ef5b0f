"""Who wrote the order, and what the writer asks for beyond the lines."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from config.vocabulary import phrases
from parsers.reading.evidence import Candidate, Reason
from parsers.reading.head.context import Head, candidate, label_reason, spots_of
from parsers.reading.head.labels import Sheet
from parsers.reading.phrasing import any_of, said

_NAME = r"[A-ZÄÖÜÉ][\w'’ßéèáöäü-]*\.?"


@cache
def _person() -> re.Pattern[str]:
    titles, degrees = any_of(phrases("salutations", "titles")), any_of(phrases("salutations", "degrees"))
    small = any_of(phrases("salutations", "particles"))
    return re.compile(
        rf"(?:(?:(?!(?:{degrees})\b)(?i:{titles}))\b\.?\s+)?(?P<person>(?:(?i:{degrees})\b[.-]?\w*\.?\s+)*"
        rf"{_NAME}(?:\s+(?:{small})\b)*(?:\s+{_NAME}){{1,2}})(?=$|[\s,;|(/])"
    )


def contact_names(head: Head) -> Iterator[Candidate]:
    """Candidates for the person who orders: behind a label, or below the closing words."""
    for spot in spots_of(head, "contact"):
        m = _person().match(spot.segment.text, spot.start, spot.end)
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
            m = _person().fullmatch(below.text.strip(" ,")) if below.page is segment.page else None
            if m:
                start = below.text.index(m["person"])
                yield candidate(below, start, start + len(m["person"]), m["person"], Reason("below the closing words", 2.5))
                break


def notes(head: Head) -> Iterator[Candidate]:
    """Candidates for what the buyer asks for beyond the lines."""
    for spot in spots_of(head, "note"):
        if spot.label.colon and len(spot.text.split()) >= 2:
            yield candidate(spot.segment, spot.start, spot.end, spot.text.strip(), Reason(label_reason(spot.label, spot), 2.5))
