"""Who is to be asked for where the goods go: named behind the address, in a line of its own below it, or beside the firm's name.

«…, 04356 Leipzig, z. Hd. Robin Senft», «Contact on site: Derek Malik», «… Sheffield S9 2JE (attn. Mick Ross)»
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from config.vocabulary import phrases
from parsers.reading.addresses.localities import CAPITALS
from parsers.reading.addresses.name_kinds import is_company_name, is_department, is_place
from parsers.reading.addresses.parts import Block, Piece
from parsers.reading.head.context import Head
from parsers.reading.head.labels import Sheet
from parsers.reading.phrasing import any_of

_ROWS_BELOW = (1, 2)


def with_person_beside(head: Head, block: Block) -> Block:
    """The block with the person whom words such as «z. Hd.» or «on site:» name beside it as its contact, where it has none."""
    if ("contact" in block.parts and not _is_care_of(block.parts["contact"])) or "postcode" not in block.parts:
        return block
    person = next(_persons(head, block), None)
    return replace(block, parts=block.parts | {"contact": person}) if person is not None else block


def _is_care_of(contact: Piece) -> bool:
    """Whether what was taken for a person is who takes the goods in, «c/o Muster», so that a person who is named goes before."""
    return bool(re.search(r"(?i:c/o|p/a)\.?\s*$", contact.segment.text[: contact.start]))


def _persons(head: Head, block: Block) -> Iterator[Piece]:
    segment = block.segment
    end = max(piece.end for piece in block.parts.values() if piece.segment is segment)
    if m := _behind().match(segment.text, end):
        yield from _if_person(head, Piece(segment, *m.span("person")))
    for line in (*block.names, *block.others):
        if m := _asked_for().search(line.segment.text, line.start, line.end):
            yield from _if_person(head, Piece(line.segment, *m.span("person")))
    held = next(sheet for sheet in head.sheets if sheet.document is segment.document)
    for below in held.near(segment, (1,)):
        if _ends_asking().search(segment.text, end) and (m := _named().match(below.text)):
            yield from _if_person(head, Piece(below, *m.span("person")))
    yield from _beside_heading(head, held, block)
    for below in held.near(segment, _ROWS_BELOW):
        if m := _asked_for().match(below.text):
            yield from _if_person(head, Piece(below, *m.span("person")))


def _beside_heading(head: Head, held: Sheet, block: Block) -> Iterator[Piece]:
    """The person under a heading of his own, in the row of the one over the address: «Delivery address | Attention»."""
    over = block.names[0].segment if block.names else block.segment
    for heading in held.near(over, (-1,)):
        below = held.below(heading) if heading.text.strip(" :.").casefold() in _leads() else None
        if below is not None and (m := _named().fullmatch(below.text)):
            yield from _if_person(head, Piece(below, *m.span("person")))


def _if_person(head: Head, person: Piece) -> Iterator[Piece]:
    """The person, if the words may be one: a single name without a title must be on file, for «Contact: Sales» names none."""
    text = person.text
    if is_company_name(text) or is_department(text) or is_place(text):
        return
    known = head.master.customers if head.master else None
    on_file = known is not None and text.casefold() in known.first_names | known.last_names
    if " " in text.strip() or on_file:
        yield person


@cache
def _leads() -> tuple[str, ...]:
    """Words that lead to a person."""
    departments = {*phrases("addresses", "departments"), "c/o", "p/a"}
    return tuple({*phrases("salutations", "attention"), *phrases("salutations", "on_site")} - departments)


@cache
def _named() -> re.Pattern[str]:
    """A person with a title, or by one to three names."""
    titles, small = any_of(phrases("salutations", "titles")), any_of(phrases("salutations", "particles"))
    name = rf"[{CAPITALS}][\w'’-]*\.?(?:\s(?:(?:{small})\s)?[{CAPITALS}][\w'’-]+){{0,2}}"
    return re.compile(rf"(?P<person>(?:(?i:{titles})\b\.?\s+)*{name})")


@cache
def _asked_for() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?i:{any_of(_leads())})\.?\s*:?\s*{_named().pattern}")


@cache
def _ends_asking() -> re.Pattern[str]:
    """Words that lead to a person in the next row: «…, W91 X2R5, attn. / Conor Daly»."""
    return re.compile(rf"(?<!\w)(?i:{any_of(_leads())})\.?\s*:?\s*$")


@cache
def _behind() -> re.Pattern[str]:
    return re.compile(rf"[\s,;(/|·–-]*{_asked_for().pattern}")
