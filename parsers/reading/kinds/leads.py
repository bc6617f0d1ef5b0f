"""What stands in front of the lines of a document and says what becomes of the goods: «wir bestellen:», «beschädigt waren:»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from parsers.page import Document
from parsers.reading.kinds.meanings import SENTENCE_END, came_short, meant_places, plainly, speaks_of_order, without_numbered_offers
from parsers.reading.lines.read import LinesReading
from parsers.reading.phrasing import places, said
from parsers.result import LINE_PARTS, Kind, Leaf, Line, Source

_MOST_WORDS = 40
_MOST_LEADS = 6  # of so many lines the words before them are looked at
_SENTENCE = re.compile(r"[.!?]\s+(?=[^\W\d_])")
_CLAUSE = re.compile(r"[,;–—]\s")
_ASKED = re.compile(r"(?<!\d)[.!?;](?=\s)|¶")  # the dot of «10. August» ends no sentence
Lead = Kind | Literal["received", "listed"]
_LEADS: tuple[tuple[Lead, str], ...] = (
    ("order", "order"),
    ("change", "change"),
    ("cancellation", "cancellation"),
    ("complaint", "complaint"),
    ("inquiry", "inquiry"),
    ("other", "supplying"),
    ("received", "received"),
)


def lead_in(document: Document, found: LinesReading) -> str:
    """The last words of the sender's own before the first of these lines; "" where there are no lines, or none is found in the text.

    Before a later line where those begin an order anew: «ein Karton Deckel hat gefehlt. … Und gleich die nächste Bestellung: / …».
    """
    begins = sorted({place for line in found.lines if (place := _beginning(document, line))})
    if not begins:
        return ""
    words = [
        ((0, word.span[0]) if word.span else (page.number, word.box.middle / page.height), word.text)
        for page in document.pages
        for word in page.words
        if word.zone == "own" and not word.struck
    ]
    leads = (" ".join([text for at, text in words if at < first][-_MOST_WORDS:]) for first in begins[:_MOST_LEADS])
    first = next(leads)
    return next((lead for lead in leads if begins_anew(lead)), first)


def _beginning(document: Document, line: Line) -> tuple[int, float] | None:
    """Where a line begins in a document; None where none of its values was found there."""
    places = [_place(leaf.source) for leaf in _leaves(line) if leaf.source.document == document.number]
    return min((place for place in places if place), default=None)


def led_as(lead: str) -> Lead | None:
    """What the words in front of the lines say of them: the last that is said counts, what is denied does not."""
    if begins_anew(lead):
        return "order"
    lead = plainly(to_the_colon(without_numbered_offers(lead)))
    told = [(end, -start, kind) for kind, key in _LEADS for start, end in meant_places(lead, key)]
    if not told and places(lead, "kinds", "listed"):  # «folgende Positionen:» says only that a list comes
        return "listed"
    if any(kind == "order" for *_, kind in told):  # «wir bestellen und bitten um Bestätigung des Termins:»
        asked = places(lead, "kinds", "asked_back")
        told = [one for one in told if one[2] not in {"inquiry", "other"} or not any(a < one[0] and -one[1] < b for a, b in asked)]
    complains = any(kind == "complaint" for *_, kind in told) or bool(came_short(lead))
    if complains:  # «es waren statt 24 Stück nur 20» changes nothing
        told = [one for one in told if one[2] != "change"]
    else:  # what came is not what a later sentence leads in: «kam gut an. Jetzt weiter mit:»
        begun = max((match.end() for match in _SENTENCE.finditer(lead)), default=0)
        told = [one for one in told if one[2] != "received" or one[0] > begun]
    if not told and asks_of_an_order(lead):
        return "inquiry"
    return max(told, key=lambda one: one[:2])[2] if told else None


def begins_anew(lead: str) -> tuple[str, ...]:
    """By what the last words before the lines say that another order begins, and nothing else: «Und nun zur neuen Bestellung 4711:».

    Behind other sentences it is enough that these last words order: «… Gutschrift reicht, denn ich bestelle hiermit gleich neu:».
    """
    *before, last = SENTENCE_END.split(plainly(to_the_colon(lead)))
    if (found := said(last, "kinds", "new_order")) and _says_nothing_else(last):
        return found
    clause = _CLAUSE.split(last)[-1]
    for part in dict.fromkeys((last, clause) if before else ()):
        if (found := said(part, "kinds", "order")) and _says_nothing_else(part):
            return found
    return ()


def may_begin_an_order(lead: str) -> bool:
    """Whether the last words before the lines name an order of the sender's, and nothing else is said there: «Bestellung 4711:»."""
    last = SENTENCE_END.split(plainly(to_the_colon(lead)))[-1]
    return _says_nothing_else(last) and bool(places(last, "titles", "order")) and not places(last, "kinds", "your_order")


def _says_nothing_else(last: str) -> bool:
    """Whether words that lead in a list by their colon say nothing of what was delivered, is missing, asked, changed or taken back."""
    if not last.rstrip().endswith(":") or places(last, "kinds", "missing") or asks_of_an_order(last):
        return False
    return not any(meant_places(last, key) for kind, key in _LEADS if kind != "order")


def asks_of_an_order(lead: str) -> bool:
    """Whether words in front of lines ask about an order that was placed: «teilen Sie uns den Termin zu unserer Bestellung 6193 mit:»."""
    last = _ASKED.split(lead)[-1]
    return bool(places(last, "kinds", "asked_back")) and speaks_of_order(last)


def to_the_colon(lead: str) -> str:
    """A lead up to the colon at its end; a few words behind that belong to the line."""
    introduced = re.match(r"(.*:)(?:\s+\S+){0,6}$", lead)
    return introduced.group(1) if introduced else lead


def _leaves(line: Line) -> Iterator[Leaf]:
    return (leaf for name in LINE_PARTS if (leaf := getattr(line, name)) is not None)


def _place(source: Source) -> tuple[int, float] | None:
    """Where a value stands, so that what stands before it can be told: its span, or its page and height."""
    if source.span:
        return 0, source.span[0]
    return (source.page or 1, source.box[1]) if source.box else None
