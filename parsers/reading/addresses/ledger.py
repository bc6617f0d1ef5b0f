"""The ledger of an address block: each line of it must have found its role, or the part that it may belong to is in doubt.

A line between the firm and its street may be a site, a person or a department; by its form alone nobody tells «Campus Zuid» from a person.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from config.company import Customer
from config.vocabulary import phrases
from parsers.reading.addresses.localities import CAPITALS, country_named
from parsers.reading.addresses.name_kinds import (
    NO_NAME,
    ends_with_legal_form,
    is_company_name,
    is_courtesy,
    is_department,
    is_function,
    is_person,
    may_be_name,
)
from parsers.reading.addresses.organisations import parted_below
from parsers.reading.addresses.parts import Block, Piece, is_titled, person_in
from parsers.reading.addresses.persons import is_called_so, lines_below_name, persons_named
from parsers.reading.head.context import Head
from parsers.reading.matching.customers import name_key
from parsers.reading.phrasing import any_of, places, said
from parsers.reading.segments import Segment
from parsers.result import Address

_LEAST_NAMES_ON_FILE = 20
"""So many first names the customer file must hold before it tells what is none."""
_NUMBER_AT_END = re.compile(r",\s*\d{1,4}\s?[a-zA-Z]?$")
_GOES_ON = re.compile(r"\s[a-zäöüß]{1,4}(?:\s[a-zäöüß]{1,4})?$|-$")
_STATE = re.compile(r"[A-Z]{2}")  # «Grand Rapids, MI 49503»
_MOST_LETTERS = 12
_BETWEEN = re.compile(r"[^\W_]+")


def unexplained(head: Head, block: Block | None, address: Address, customer: Customer | None) -> Iterator[tuple[str, str]]:
    """The parts of an address that a line of its block may change, each with the words that found no role."""
    if block is None:
        return
    if (street := _street_doubted(block)) is not None:
        yield "street", street
    city = block.parts.get("city")
    if city and (rest := _town_going_on(city) or _town_in_next_row(head, city)):
        yield "city", rest
    contact = block.parts.get("contact")
    if contact and address.contact and not _is_known(head, contact, customer):
        yield from (("contact", contact.text), ("name", contact.text))
    if address.name and is_person(address.name.value):
        for piece in parted_below(head, block):
            yield from (("name", piece.text), ("contact", piece.text))
    if address.name and said(address.name.value, "kinds", "please"):
        yield "name", address.name.value  # a sentence went into it: «… stellen Sie bitte auf Muster Stiftung»
    for piece in lines_below_name(block):
        if address.name and address.name.value.endswith(f" {piece.text}"):
            yield "name", piece.text  # «Order sheet – Muster Ltd» over «Muster Ltd»
        if not _has_role(head, piece, address, customer) or _may_be_site(block, piece):
            yield "name", piece.text
            if is_person(piece.text):
                yield "contact", piece.text


def _has_role(head: Head, piece: Piece, address: Address, customer: Customer | None) -> bool:
    """Whether a line is a part of the name as it was read, a person known, or by its words a department, a function or a courtesy."""
    text = piece.text
    if address.name and name_key(text) in name_key(address.name.value):
        return True
    person = person_in(piece)
    if person and is_called_so(head, person.text):
        return address.contact is not None and name_key(person.text) in name_key(address.contact.value)
    if is_department(text) or is_function(text) or is_courtesy(text) or not may_be_name(text) or NO_NAME.search(text):
        return True
    return address.contact is not None and person is not None and name_key(person.text) in persons_named(head, customer)


def _may_be_site(block: Block, piece: Piece) -> bool:
    """Whether a department before the street of a delivery may be a part of the receiver's name: «Muster Ltd, Lab, Am Kai 3»."""
    return "ship_to" in block.headings and block.one_line and is_department(piece.text) and len(piece.text.split()) == 1


def _is_known(head: Head, contact: Piece, customer: Customer | None) -> bool:
    """Whether something besides its form tells that a line is a person: a title, the file, the sender, a first name on file."""
    text = contact.text
    led = contact.segment.text[: contact.start].rstrip()
    if is_titled(text) or (led and not led.endswith((",", ";", "|", "·", "•", "-", "–", "/"))):
        return True
    sender = head.sender[0].split()
    if len(sender) > 1 and text.split()[0] == sender[0] and name_key(text) != name_key(head.sender[0]):
        return False  # «Andrea von der Anmeldung», who signs with another name than she sends with
    if name_key(text) in persons_named(head, customer):
        return True
    if len(head.master.customers.first_names if head.master else ()) < _LEAST_NAMES_ON_FILE:
        return True
    return is_called_so(head, text) and not (ends_with_legal_form(text) or is_company_name(text))


def _street_doubted(block: Block) -> str | None:
    """What may belong to the street: a number that ends the name where the street has none, or words between it and the postcode."""
    street, postcode = block.parts.get("street"), block.parts.get("postcode")
    if street is None or postcode is None:
        return None
    if not any(map(str.isdigit, street.text)) and (number := _NUMBER_AT_END.search(block.text("name"))):
        return number[0].strip(" ,")
    if street.more or street.segment is not postcode.segment or street.end > postcode.start:
        return None
    between = street.segment.text[street.end : postcode.start]
    for piece in (*block.parts.values(), *block.names, *block.others):
        if piece.segment is street.segment:
            between = between.replace(piece.text, " ")
    rest = " ".join(_BETWEEN.findall(between))
    short = (
        0 < len(rest) <= _MOST_LETTERS
        and not _STATE.fullmatch(rest)
        and not country_named(rest)
        and not places(between, "headings", "same")
    )
    return rest if short and rest.casefold() not in phrases("label_words", "fillers") else None


def _town_going_on(city: Piece) -> str | None:
    """What shows that a town goes on where its line breaks: «Rothenburg ob der», «'s-»."""
    if city.more:
        return None
    text = city.segment.text
    rest = text[city.end :]
    broken = city.text.endswith("-") or (rest and _GOES_ON.fullmatch(rest))
    return text[city.start :] if broken else None


def _town_in_next_row(head: Head, city: Piece) -> str | None:
    """The row by which a town at the end of its row may go on: «23730 Neustadt» over «in Holstein»."""
    if city.more or city.segment.text[city.end :].strip():
        return None
    held = next(sheet for sheet in head.sheets if sheet.document is city.segment.document)
    return next((below.text for below in held.near(city.segment, (1, 1)) if _goes_on_in(below, city.segment)), None)


def _goes_on_in(below: Segment, segment: Segment) -> bool:
    """Whether a row goes on from the one above by its words, or as the second row of the same cell, where no country begins it."""
    cell = segment.words[-1].cell
    wrapped = cell is not None and below.words[0].cell == cell
    return bool(_second_half().match(below.text)) or (wrapped and not country_named(below.text.split(",")[0]))


@cache
def _second_half() -> re.Pattern[str]:
    return re.compile(rf"(?:{any_of(phrases('addresses', 'city_words'))})\s[{CAPITALS}][\w-]+[.,;]?$")
