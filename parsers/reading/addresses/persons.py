"""Who is to be asked for at an address, where nothing but names on file tells that a line of it is a person."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from config.company import Customer
from parsers.reading.addresses.given_names import begins_with_given_name
from parsers.reading.addresses.name_kinds import is_company_name, is_person
from parsers.reading.addresses.parts import Block, Piece
from parsers.reading.head.context import Head
from parsers.reading.matching.customers import name_key

_LONGEST_FIRST_NAME = 9


def with_known_person(head: Head, block: Block, customer: Customer | None) -> Block:
    """The block with the person below its name as the contact, where both have a person's form and only the one begins with a first name.

    «Gut Wiesengrund / Wiebke Claasen / Am Kai 3».
    """
    name = block.parts.get("name")
    if name is None or "contact" in block.parts or is_company_name(name.text) or is_called_so(head, name.text):
        return block
    named = persons_named(head, customer)
    lines = [piece for piece in lines_below_name(block) if is_person(piece.text)]
    known = [piece for piece in lines if name_key(piece.text) in named or is_called_so(head, piece.text)]
    if len(known) != 1 or name_key(name.text) in named:
        return block
    parts = block.parts | {"contact": known[0]}
    return replace(block, parts=parts, others=tuple(piece for piece in block.others if piece is not known[0]))


def lines_below_name(block: Block) -> Iterator[Piece]:
    """The lines between the name and the street that are neither of them nor the contact."""
    name, street = block.parts.get("name"), block.parts.get("street")
    if name is None or street is None:
        return
    begin, end = _place(name), _place(street)
    taken = [line for part in block.parts.values() for line in (part, *part.more)]
    lines = dict.fromkeys((*block.names, *block.others))
    yield from (piece for piece in lines if begin < _place(piece) < end and piece not in taken)


def stands_below(piece: Piece, other: Piece) -> bool:
    """Whether a line of an address stands below another, or behind it in the same row."""
    return _place(piece) > _place(other)


def _place(piece: Piece) -> tuple[int, int, int]:
    return (piece.segment.page.number, piece.segment.row, piece.start)


def persons_named(head: Head, customer: Customer | None) -> set[str]:
    """The persons whom the mail and the customer's file name."""
    filed = head.master.customers.delivery_addresses(customer) if head.master and customer else ()
    named = (head.sender[0], *((customer.contact,) if customer else ()), *(place.contact for place in filed))
    return {name_key(name) for name in named if name}


def is_called_so(head: Head, text: str) -> bool:
    """Whether a name begins with a given name or as a contact on file does, or ends as one and begins with a short word that no firm on
    file is called by."""
    if begins_with_given_name(text):
        return True
    if head.master is None:
        return False
    known, words = head.master.customers, text.split()
    if words[0].casefold() in known.first_names:
        return True
    short = len(words) > 1 and len(words[0]) <= _LONGEST_FIRST_NAME and words[-1].casefold() in known.last_names
    return short and not known.names_some_firm(words[0])
