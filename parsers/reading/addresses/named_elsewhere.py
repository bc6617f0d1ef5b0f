"""The buyer's name where it stands apart from his address: above a letterhead's line of trades, in full in the footer alone.

«Tischlerei Brandes OHG / Innenausbau · Laboreinrichtung · Am Sägewerk 5 · 37154 Northeim»
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from rapidfuzz import fuzz

from config.company import Customer
from config.vocabulary import phrases
from parsers.reading.addresses.column import role_told
from parsers.reading.addresses.localities import CAPITALS
from parsers.reading.addresses.name_kinds import begins_as_sentence, ends_with_legal_form, is_person
from parsers.reading.addresses.parts import Block, Piece, stands_at
from parsers.reading.head.context import Head
from parsers.reading.matching.customers import name_key
from parsers.reading.phrasing import any_of, said
from parsers.reading.words import plain, plain_phrases

_SAME_NAME = 88


def named_elsewhere(head: Head, block: Block, customer: Customer) -> Block:
    """The block with the customer's name from where else it is printed, if it is his own address and has not the whole name.

    What stands in its place and is a sentence is no name: «Hier unsere Bestellung, alles an mich (Am Kai 3, …)»; before another address it
    says where the goods go: «Bitte alles ans Tor, Am Kai 3, …».
    """
    if "name" not in block.parts or "ship_to" in block.headings:
        return block
    name = block.text("name")
    if not _is_home(block, customer):
        asks = bool(set(plain(name).split()) & plain_phrases("kinds", "please") or said(name, "addresses", "sending"))
        return _as_receiver(block) if asks and not block.headings and not ends_with_legal_form(name) else block
    same = fuzz.ratio(name_key(name), name_key(customer.name)) >= _SAME_NAME
    cut_off = customer.name.casefold().startswith(name.casefold()) and len(name) < len(customer.name)
    if (same and not cut_off) or (not same and (ends_with_legal_form(name) or is_person(name))):
        return block
    known = next(_printed(head, block, customer.name), None)
    if known is not None:
        held = block.parts["name"]
        return replace(block, parts=block.parts | {"name": known}, others=(*block.others, held), names=(known, *block.names))
    return _without_name(block) if not same and _is_sentence(name) else block


def _as_receiver(block: Block) -> Block:
    """The block of a sentence that sends goods, under the name behind its last «to», if any: «Anliefern ans Gerätehaus, Am Kai 3, …»."""
    held, role = block.parts["name"], role_told(block.text("name")) or frozenset({"ship_to"})
    leads = list(_towards().finditer(held.segment.text, held.start, held.end))
    if not leads or held.more:
        return replace(_without_name(block), headings=role)
    return replace(block, parts=block.parts | {"name": Piece(held.segment, leads[-1].end(), held.end)}, headings=role)


@cache
def _towards() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?i:{any_of(phrases('addresses', 'towards'))})\s+(?=[{CAPITALS}])")


def _is_home(block: Block, customer: Customer) -> bool:
    return bool(customer.street) and stands_at(block, customer.street, customer.postcode)


def _printed(head: Head, block: Block, name: str) -> Iterator[Piece]:
    """Where the same document prints a name, in one line or in two below each other."""
    exact = re.compile(rf"(?<!\w){re.escape(name)}(?!\w)", re.IGNORECASE)
    held = next(sheet for sheet in head.sheets if sheet.document is block.segment.document)
    for segment in held.segments:
        if match := exact.search(segment.text):
            yield Piece(segment, *match.span())
    for segment in held.segments:
        below = held.below(segment)
        if below is not None and f"{segment.text} {below.text}".casefold() == name.casefold():
            yield Piece(segment, 0, len(segment.text), (Piece(below, 0, len(below.text)),))


def _is_sentence(name: str) -> bool:
    """Whether what was taken for a name speaks: «Bitte alles ans Tor», «Hier unsere Bestellung»."""
    return begins_as_sentence(name) or bool(set(plain(name).split()) & plain_phrases("kinds", "please") or said(name, "titles", "order"))


def _without_name(block: Block) -> Block:
    held = block.parts["name"]
    parts = {part: piece for part, piece in block.parts.items() if part != "name"}
    return replace(block, parts=parts, others=(*block.others, held), names=tuple(piece for piece in block.names if piece is not held))
