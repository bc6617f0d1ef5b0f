"""Delivery to a place that is only called by its name: «Lieferadresse: Zentrallager (wie bekannt)», «bitte an unser Lager Nord»."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from config.company import Customer
from config.vocabulary import phrases
from parsers.reading.addresses.column import names_site, role_told
from parsers.reading.addresses.localities import localities
from parsers.reading.addresses.parts import Block
from parsers.reading.head.context import Head
from parsers.reading.head.labels import Sheet
from parsers.reading.head.numbers import without_emails
from parsers.reading.matching.customers import PartyClue, name_words
from parsers.reading.phrasing import any_of, said
from parsers.reading.segments import Segment, tokens

_MOST_WORDS = 8
_FIELD = "heading:ship_to"


@dataclass(frozen=True, slots=True)
class Site:
    """Where the goods are to go, by name: the address on file that the words mean, None where they mean none or several.

    `vague` tells that a sentence says no more than what kind of site it is, «à notre atelier», which may be the buyer's own address.
    """

    words: str
    filed: PartyClue | None
    vague: bool = False


def named_site(head: Head, customer: Customer | None, found: Sequence[Block]) -> Site | None:
    """The place that is named for delivery without its address; None where the documents name none."""
    known = head.master.customers.delivery_addresses(customer) if head.master and customer else ()
    inside = {id(piece.segment) for block in found for piece in (*block.parts.values(), *block.names, *block.others)}
    open_end: Site | None = None
    for text, labelled in _told(head, inside):
        named = [place for place in known if customer and _means(text, place, customer)]
        meant = [place for place in named if labelled or (customer and _is_led_to(text, place, customer))]
        if len(meant) == 1:
            return Site(text, meant[0], vague=not labelled and customer is not None and _names_a_kind(meant[0], customer))
        if open_end is None and (named or (labelled and _is_name(text)) or (known and _towards_site().search(text))):
            open_end = Site(text, None)
    return open_end


def _told(head: Head, inside: set[int]) -> Iterator[tuple[str, bool]]:
    """What may name the place, and whether it stands behind a label: values first, then sentences that ask for delivery somewhere."""
    for held in head.sheets:
        for label in held.labelled(_FIELD):
            behind = label.segment.text[label.end :].strip()
            if label.colon and behind and id(label.segment) not in inside and len(tokens(behind)) <= _MOST_WORDS:
                yield behind, True  # whatever else its words may be a label of: «Lieferadresse: Warenannahme Halle 4»
                continue
            spot = next((s for s in held.spots(label) if s.place != "below"), None) if label.colon or label.leads else None
            if spot and id(spot.segment) not in inside and len(tokens(spot.text)) <= _MOST_WORDS and "delivery_date" not in label.keys:
                yield spot.text, label.colon
    for held in head.sheets:
        yield from ((without_emails(s.text), False) for s in held.segments if id(s) not in inside and _asks(held, s))


def _asks(held: Sheet, segment: Segment) -> bool:
    text = segment.text
    if segment.words[0].zone != "own" or said(text, "payment", "invoice") or any(True for _ in localities(text)):
        return False
    billed = any("heading:bill_to" in label.keys for label in held.in_segment(segment))
    sent = role_told(text) == {"ship_to"}  # «zur Lieferung an unsere Adresse „Archiv“» is no heading of a bill
    return (sent or not billed) and bool(said(text, "addresses", "towards"))


def _means(text: str, place: PartyClue, customer: Customer) -> bool:
    """Whether all words stand here that the place's name has beyond the customer's; where it has none, its city if that is another."""
    return bool(_spots(text, place, customer))


def _is_led_to(text: str, place: PartyClue, customer: Customer) -> bool:
    """Whether a word that leads somewhere stands close before a place: «an unser Lager Nord», not «in den Hof hinter der Werkstatt»."""
    here = [token.text for token in tokens(text)]
    return any(_leading().search(" ".join(here[:at])) for at in _spots(text, place, customer))


def _spots(text: str, place: PartyClue, customer: Customer) -> list[int]:
    """Before how many words of a text each naming of a place begins."""
    here = [token.text for token in tokens(text)]
    words = _own_words(place, customer) or list(name_words(place.city if place.city != customer.city else ""))
    return [i for i in range(len(here) - len(words) + 1) if words and here[i : i + len(words)] == words]


@cache
def _leading() -> re.Pattern[str]:
    leads = any_of((*phrases("addresses", "towards"), *phrases("addresses", "sending")))
    return re.compile(rf"(?<!\w)(?:{leads})(?:\s\S+){{0,2}}$", re.IGNORECASE)


def _names_a_kind(place: PartyClue, customer: Customer) -> bool:
    """Whether a site's name has no more beyond the customer's than the word for its kind."""
    words = _own_words(place, customer)
    return len(words) == 1 and names_site(words[0])


def _own_words(place: PartyClue, customer: Customer) -> list[str]:
    """What a place's name has beyond the customer's, its figures too: «Halle 2» is not «Halle 3»."""
    own = set(name_words(customer.name))
    named = set(name_words(place.name))
    return [t.text for t in tokens(place.name) if t.text not in own and (t.text in named or t.text.isdigit())]


def _is_name(text: str) -> bool:
    """Whether a value names a place, rather than saying that it is the usual one or a day."""
    return any(char.isalpha() for char in text) and not said(text, "headings", "same") and names_site(text)


@cache
def _towards_site() -> re.Pattern[str]:
    """«an unser Lager Nord»: a kind of site behind the word that leads there."""
    towards, sites = any_of(phrases("addresses", "towards")), any_of(phrases("addresses", "place_words"))
    return re.compile(rf"\b(?:{towards})\s+(?:\w+\s+){{0,2}}\w*(?:{sites})\b", re.IGNORECASE)
