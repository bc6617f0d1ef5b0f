"""Which line of an address is the buyer's name, where that is known from the file or from the sender."""

from __future__ import annotations

from dataclasses import replace

from rapidfuzz import fuzz

from config.vocabulary import phrases
from parsers.reading.addresses.name_kinds import is_company_name, is_department, is_person, is_place
from parsers.reading.addresses.parts import SIGNS, Block, Piece, parted, person_in
from parsers.reading.matching.customers import name_key
from parsers.reading.phrasing import said

_SAME_NAME = 88


def named_as_known(block: Block, name: str) -> Block:
    """The block with the line as its name that is the buyer's, on file or as the sender of the mail, where another was taken for it."""
    filed = name_key(name)
    block = _parted(_without_lead(_spelled_out(block, name), name), name)
    if fuzz.ratio(name_key(block.text("name")), filed) >= _SAME_NAME:
        return _with_contact(block)
    block = _without_firm_as_contact(block, filed)
    lines = (*block.names, *block.others, *((block.parts["contact"],) if "contact" in block.parts else ()))
    known = next((piece for piece in lines if fuzz.ratio(name_key(piece.text), filed) >= _SAME_NAME), None)
    if known is None or (is_company_name(block.text("name")) and not is_company_name(known.text) and person_in(known)):
        return block  # whoever signs for a firm may be on file alone, too
    parts = block.parts | {"name": known}
    held = block.parts.get("name")
    if parts.get("contact") is known:
        del parts["contact"]
    if held and "contact" not in parts and (person := person_in(held)):
        parts["contact"] = person
    return replace(block, parts=parts, others=tuple(piece for piece in block.others if piece is not known))


def _without_firm_as_contact(block: Block, filed: str) -> Block:
    """The block with another person, or none, to be asked for, where the buyer's own name was taken for one.

    «Feinkost Berg, Praxis Süd, Eva Ott, Am Kai 3, …»
    """
    contact = block.parts.get("contact")
    if contact is None or "name" not in block.parts or fuzz.ratio(name_key(contact.text), filed) < _SAME_NAME:
        return block
    others = (piece for piece in block.names if piece.text not in {contact.text, block.text("name")})
    person = next((piece for piece in others if is_person(piece.text)), None)
    parts = {part: piece for part, piece in block.parts.items() if part != "contact"}
    return replace(block, parts=parts | ({"contact": person} if person else {}))


def _spelled_out(block: Block, name: str) -> Block:
    """The block with the whole name where its line goes on with what a sign parts from the firm: «Stadt Grünthal – Bauhof, Am Kai 3, …»."""
    held = block.parts.get("name")
    if held is None or held.more or not name.casefold().startswith(held.text.casefold()):
        return block
    text = held.segment.text
    begin = text.index(held.text, held.start)
    end = begin + len(name)
    if len(name) == len(held.text) or text[begin:end].casefold() != name.casefold() or text[end : end + 1].isalnum():
        return block
    whole = Piece(held.segment, begin, end)
    inside = {piece for piece in (*block.others, *block.names) if piece.segment is held.segment and begin <= piece.start < end}
    parts = {part: piece for part, piece in block.parts.items() if piece not in inside} | {"name": whole}
    return replace(
        block,
        parts=parts,
        others=tuple(piece for piece in block.others if piece not in inside),
        names=(whole, *(piece for piece in block.names if piece not in inside)),
    )


def _without_lead(block: Block, name: str) -> Block:
    """The block without what leads to the buyer's known name: «von Muster & Partner GmbH, …», «Requisition from Muster Ltd, …»."""
    held = block.parts.get("name")
    if held is None or held.more or not held.text.casefold().endswith(f" {name.casefold()}"):
        return block
    lead = held.text[: -len(name)]
    words = lead.casefold().split()
    leads = {*phrases("correspondence", "from"), *phrases("addresses", "introduced"), *phrases("addresses", "of_whom")}
    titled = words[-1] in leads or bool(said(lead, "titles", "order"))
    if not titled:
        return block
    begin = held.segment.text.index(held.text, held.start) + len(held.text) - len(name)
    return replace(block, parts=block.parts | {"name": Piece(held.segment, begin, begin + len(name))})


def _parted(block: Block, name: str) -> Block:
    """The block with the buyer's known name alone, where a sign parts it from a person in its line: «Anna Berg – Muster GmbH»."""
    filed = name_key(name)
    for line in (*block.names, *block.others):
        if line.more or fuzz.ratio(name_key(line.text), filed) >= _SAME_NAME or not SIGNS.search(line.text):
            continue
        pieces = parted(line)
        known = next((piece for piece in pieces if fuzz.ratio(name_key(piece.text), filed) >= _SAME_NAME), None)
        person = next((piece for piece in pieces if piece is not known and is_person(piece.text)), None)
        if known and person and (block.text("name") == line.text or person.text in block.text("name")):
            parts = {**block.parts, "name": known, "contact": block.parts.get("contact", person)}
            return replace(
                block, parts=parts, others=tuple(piece for piece in block.others if piece is not line), names=(*block.names, known)
            )
    return block


def _with_contact(block: Block) -> Block:
    """The block with the person in the line below its name as the contact, where it has none."""
    lines = () if "contact" in block.parts else block.others
    below = next((piece for piece in lines if not (is_department(piece.text) or is_place(piece.text))), None)
    person = person_in(below) if below else None
    if below is None or person is None or person.text != below.text or not is_person(below.text) or is_department(below.text):
        return block
    return replace(block, parts=block.parts | {"contact": below}, others=tuple(piece for piece in block.others if piece is not below))
