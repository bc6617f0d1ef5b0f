"""Who wrote the order, and what the writer asks for beyond the lines."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from config.vocabulary import phrases
from parsers.reading.addresses.name_kinds import begins_as_sentence, ends_with_legal_form, is_company_name, is_courtesy, is_department
from parsers.reading.evidence import Candidate, Reason
from parsers.reading.head.context import Head, candidate, label_reason, spots_of
from parsers.reading.head.labels import Sheet
from parsers.reading.phrasing import any_of, places, said

_MOST_WORDS = 7
_NAME = r"[A-ZÄÖÜÉ][\w'’ßéèáöäü-]*\.?"


@cache
def _person() -> re.Pattern[str]:
    before = (*phrases("salutations", "titles"), *phrases("salutations", "before_own_name"))  # «Ihr Jürgen Grünwald»
    titles, degrees = any_of(before), any_of(phrases("salutations", "degrees"))
    small = any_of(phrases("salutations", "particles"))
    return re.compile(
        rf"(?:(?:(?!(?:{degrees})\b)(?i:{titles}))\b\.?\s+)?(?P<person>(?:(?i:{degrees})\b[.-]?\w*\.?\s+)*"
        rf"{_NAME}(?:\s+(?:{small})\b)*(?:\s+{_NAME}){{1,2}})(?=$|[\s,;|(/])"
    )


def contact_names(head: Head) -> Iterator[Candidate]:
    """Candidates for the person who orders: behind a label, behind the closing words or below them; a firm is no person."""
    for spot in spots_of(head, "contact"):
        m = _person().match(spot.segment.text, spot.start, spot.end)
        if m and _may_sign(m["person"]) and not ends_with_legal_form(spot.segment.text[m.start("person") : spot.end]):
            yield candidate(
                spot.segment, m.start("person"), m.end("person"), m["person"].strip(), Reason(label_reason(spot.label, spot), 3.0)
            )
    for held in head.sheets:
        yield from _signed(held)


def _signed(held: Sheet) -> Iterator[Candidate]:
    for at, segment in enumerate(held.segments):
        closings = places(segment.text, "salutations", "closings") if len(segment.words) <= _MOST_WORDS else ()
        if not closings:
            continue
        behind = _person().fullmatch(segment.text[closings[-1][1] :].strip(" ,"))
        if behind and _may_sign(behind["person"]):
            start = segment.text.index(behind["person"], closings[-1][1])
            yield candidate(segment, start, start + len(behind["person"]), behind["person"], Reason("behind the closing words", 2.5))
            continue
        for below in held.segments[at + 1 : at + 3]:
            m = _person().fullmatch(below.text.strip(" ,")) if below.page is segment.page else None
            if m and _may_sign(m["person"]):
                start = below.text.index(m["person"])
                yield candidate(below, start, start + len(m["person"]), m["person"], Reason("below the closing words", 2.5))
                break


def _may_sign(text: str) -> bool:
    """Whether a line below the closing words may be a person: no firm, no department, no greeting and no part of the closing itself."""
    return (
        not is_company_name(text)
        and not is_courtesy(text)
        and not is_department(text)
        and not begins_as_sentence(text)
        and not said(text, "salutations", "on_behalf")
    )


def notes(head: Head) -> Iterator[Candidate]:
    """Candidates for what the buyer asks for beyond the lines."""
    for spot in spots_of(head, "note"):
        if spot.label.colon and len(spot.text.split()) >= 2:
            yield candidate(spot.segment, spot.start, spot.end, spot.text.strip(), Reason(label_reason(spot.label, spot), 2.5))
