"""Whether a text speaks of a place that no address of the order is: then the goods may have to go there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from config.company import Customer
from config.vocabulary import phrases
from parsers.reading.addresses.localities import has_street_word, localities, looks_like_street
from parsers.reading.addresses.parties import Parties, same_place
from parsers.reading.addresses.parts import Block
from parsers.reading.addresses.pieces import SEPARATORS
from parsers.reading.head.context import Head, is_body
from parsers.reading.head.labels import Label, Sheet
from parsers.reading.matching.customers import PartyClue, name_key, same_street
from parsers.reading.phrasing import any_of, said
from parsers.reading.segments import Segment

_SAME_EDGE_PT, _NEAR = 2.0, 2.2
_SHORTEST_TOWN = 4


def speaks_of_another_place(head: Head, customer: Customer | None, parties: Parties) -> bool:
    """Whether the sender's own words name a street, an address or a block that was taken for nobody's.

    «bitte nach Büsum, Deichhafen 6»; «die Ware geht nach 01097 Dresden, Am Kai 3 (Objekt West)».
    """
    if told_site(head, customer, parties) is not None:
        return True
    ours = head.master.company if head.master else None
    filed = head.master.customers.delivery_addresses(customer) if customer and head.master else ()
    known = [block.text("street") for block in parties.foreign]
    known += [known_to_us.street for known_to_us in (customer, ours) if known_to_us]
    held = frozenset(id(piece.segment) for block in parties.foreign for piece in block.parts.values())
    for segment in _own(head):
        if any(True for _ in localities(segment.text)):
            if ours and id(segment) not in held and is_body(head, segment) and _is_elsewhere(segment, known):
                return True
            continue
        if any(len(a.street) > 4 and _holds(segment.text, a.street) for a in filed):
            return True
        streets = [m.group() for m in _street().finditer(segment.text)] if said(segment.text, "dates", "wish") else []
        if any(not any(same_street(street, other) for other in known) for street in streets):
            return True
    if any(
        _leads_to_a_street(sheet, label, known, held) or _leads_to_a_place(sheet, label, held)
        for sheet in head.sheets
        for label in sheet.labelled("heading:ship_to")
    ):
        return True
    return ours is not None and any(_is_nobodys(head, block, parties) for block in parties.foreign)


def told_site(head: Head, customer: Customer | None, parties: Parties) -> PartyClue | None:
    """The one of the customer's addresses of delivery on file that his own words name without their being an address; None where none is.

    «ins Lager nach Bünde (Holser Str. 51)», «to us in Sheffield, Carbrook St.»: its town, and its street or a word for sending.
    """
    if customer is None or head.master is None or parties.ship_to is not None:
        return None
    texts = [segment.text for segment in _own(head) if is_body(head, segment)]
    whole = " ".join(texts)
    found = []
    for site in head.master.customers.delivery_addresses(customer):
        if len(site.city) < _SHORTEST_TOWN or name_key(site.city) == name_key(customer.city) or not _names(whole, site.city):
            continue
        words = [word for word in re.findall(r"[^\W\d_]{4,}", site.street) if not _is_kind_of_street(word)]
        sent = any(_names(text, site.city) and said(text, "addresses", "sending") for text in texts)
        if sent or any(_names(whole, word) for word in words):
            found.append(site)
    return found[0] if len({(site.street, site.city) for site in found}) == 1 else None


def _names(text: str, word: str) -> bool:
    return bool(re.search(rf"(?<!\w){re.escape(word)}(?!\w)", text, re.IGNORECASE))


def _is_kind_of_street(word: str) -> bool:
    return word.casefold() in {
        *phrases("addresses", "street_words"),
        *phrases("addresses", "street_endings"),
        *phrases("addresses", "street_types"),
    }


def _leads_to_a_street(held: Sheet, label: Label, known: list[str], blocks: frozenset[int]) -> bool:
    """Whether what stands beside a heading of deliveries names a street that is not known, in no address that was found."""
    spot = next((s for s in held.spots(label) if s.place != "below"), None) if label.leads else None
    if spot is None or id(spot.segment) in blocks or spot.segment.words[0].zone != "own" or "," not in spot.text:
        return False
    streets = [piece for piece in SEPARATORS.split(spot.text) if looks_like_street(piece) and any(map(str.isdigit, piece))]
    return any(not any(same_street(street, other) for other in known) for street in streets)


def _leads_to_a_place(held: Sheet, label: Label, blocks: frozenset[int]) -> bool:
    """Whether a postcode with its town stands beside a heading of deliveries, or right below that, in no address that was found.

    An address may be broken where nobody would look for it; that a line of it is left over shows it.
    """
    spot = next((s for s in held.spots(label) if s.place != "below"), None) if label.leads else None
    if spot is None or id(spot.segment) in blocks or spot.segment.words[0].zone != "own":
        return False
    below = (s for s in held.near(spot.segment, (1, 2)) if abs(s.box.x0 - spot.segment.box.x0) < _SAME_EDGE_PT and held.left_of(s) is None)
    lines = (spot.segment, *(s for s in below if s.box.y0 - spot.segment.box.y1 < _NEAR * spot.segment.box.height))
    return any(id(line) not in blocks and any(True for _ in localities(line.text)) for line in lines)


def _own(head: Head) -> Iterator[Segment]:
    return (segment for held in head.sheets for segment in held.segments if segment.words[0].zone == "own")


def _is_elsewhere(segment: Segment, known: list[str]) -> bool:
    """Whether a row with a postcode and its city names a street, too, and none that is known."""
    place = localities(segment.text)[0]
    beside = f"{segment.text[: place.start]} , {segment.text[place.end :]}"
    named = has_street_word(beside) and any(map(str.isdigit, beside))
    return named and not any(street and _holds(segment.text, street) for street in known)


def _is_nobodys(head: Head, block: Block, parties: Parties) -> bool:
    """Whether an address in the sender's own words, called the seller's though it is not ours, is another place than the buyer's."""
    called_ours = "supplier" in block.headings and block.zone == "own" and is_body(head, block.segment)
    return called_ours and block is not parties.bill_to and not (parties.bill_to and same_place(block, parties.bill_to))


def _holds(text: str, street: str) -> bool:
    """Whether a street stands in a text, not only the beginning of its number: «Am Kai 2» does not stand in «Am Kai 24»."""
    return bool(re.search(rf"(?<!\w){re.escape(street)}(?!\s?\w)", text, re.IGNORECASE))


@cache
def _street() -> re.Pattern[str]:
    """A street with its number in running text, by the endings that only streets have."""
    endings = any_of(phrases("addresses", "told_streets"))
    return re.compile(rf"(?<![^\W_])[A-ZÄÖÜ][\w-]*\s?(?i:{endings})\s\d{{1,3}}(?![\w,.]*\d)")
