"""Address blocks as the addresses of an order, with the country found and what is missing taken from the file."""

from __future__ import annotations

from dataclasses import replace

from parsers.reading.addresses.localities import country_named, speaks_against
from parsers.reading.addresses.name_kinds import ends_with_legal_form, is_person
from parsers.reading.addresses.parts import Block, stands_at
from parsers.reading.evidence import source_of
from parsers.reading.matching.customers import PartyClue, alike, name_key, postcode_key
from parsers.result import ADDRESS_PARTS, Address, Leaf, Source

_TYPED = 0.97
_READ = 0.9


def printed(block: Block, country: Leaf | None) -> Address:
    """The address as it is printed; `country` is taken where the block names none."""
    leaves = {part: _leaf(block, part) for part in ADDRESS_PARTS if part in block.parts and part != "country"}
    return Address(**leaves, country=_country(block) or country)


def _leaf(block: Block, part: str) -> Leaf:
    piece = block.parts[part]
    confidence = min([_READ if piece.segment.page.scanned else _TYPED, *(w.confidence for w in piece.words)])
    why = ("part of an address block", *(f"under a heading for {h}" for h in sorted(block.headings)))
    return Leaf(piece.text, piece.text, confidence, source_of(piece.segment.document, piece.segment.page, piece.words), why)


def _country(block: Block) -> Leaf | None:
    piece = block.parts.get("country")
    code = country_named(piece.text) if piece else None
    if piece and code and not (code == piece.text.strip("() ") and speaks_against(block.countries, code)):
        return Leaf(code, piece.text, _TYPED, source_of(piece.segment.document, piece.segment.page, piece.words), ("country named",))
    if len(block.countries) == 1:
        return inferred_country(block, next(iter(block.countries)), "form of the postcode")
    return None


def inferred_country(block: Block, code: str, why: str, confidence: float = 0.95) -> Leaf:
    """A country that is not written but follows; its source is the postcode."""
    piece = block.parts["postcode"]
    return Leaf(code, piece.text, confidence, source_of(piece.segment.document, piece.segment.page, piece.words), (why,))


def on_file(address: PartyClue, customer_number: str) -> Address:
    """An address as the customer file has it."""
    source = Source(customer=customer_number)
    held = {part: getattr(address, part) for part in ADDRESS_PARTS}
    return Address(**{part: Leaf(value, value, 0.97, source, ("address on file",)) for part, value in held.items() if value})


def completed(address: Address, filed: PartyClue, customer_number: str) -> Address:
    """A printed address whose missing parts are taken from the same address on file; the contact stays as printed."""
    more = on_file(filed, customer_number)
    held = {part: getattr(address, part) or (getattr(more, part) if part != "contact" else None) for part in ADDRESS_PARTS}
    return Address(**held)


def with_whole_name(address: Address, block: Block, filed: PartyClue) -> Address:
    """The address with the name on file for its street and postcode, where that is printed over several lines or parted by a comma."""
    if address.street and filed.street and postcode_key(block.text("postcode")) == postcode_key(filed.postcode):
        before, _, street = address.street.value.casefold().rpartition(filed.street.casefold())
        if not street and is_person(address.street.value[: len(before)].strip()):
            address = replace(address, street=replace(address.street, value=filed.street))  # «Rainer Ott / Am Kai 3»: a person's row above
    here = stands_at(block, filed.street, filed.postcode)
    if here and address.city and _goes_on(address.city.value.casefold(), filed.city.casefold()):
        why = (*address.city.why, "with the next line the town on file")  # «2700 Wiener / Neustadt»
        address = replace(address, city=replace(address.city, value=filed.city, why=why))
    if here and address.city and filed.city and _goes_on_elsewhere(address.city.value, filed.city):
        address = replace(address, city=replace(address.city, value=filed.city))
    if here and address.name and f" {address.name.value.casefold()} " in f"{filed.name.casefold()} ":
        why = (*address.name.why, "the end of the name on file")  # «Hafenamt der Samtgemeinde / Altenwieck», parted too far for one block
        address = replace(address, name=replace(address.name, value=filed.name, why=why))
    if here and address.name and is_person(address.name.value) and not is_person(filed.name):
        return _of_the_firm(address, address.name, filed.name)
    pieces = (*block.names, *(piece for piece in block.others if piece not in block.names))
    lines = " ".join(piece.text for piece in sorted(pieces, key=lambda piece: (piece.segment.row, piece.start)))
    whole = name_key(lines) == name_key(filed.name)  # wherever the goods go
    if not (here or whole) or address.name is None or name_key(address.name.value) == name_key(filed.name):
        return address
    if name_key(filed.name) not in name_key(lines) or name_key(address.name.value) not in name_key(filed.name):
        return address
    whole_name = replace(address.name, value=filed.name, why=(*address.name.why, "with the next line the name on file"))
    is_site = address.contact is not None and name_key(address.contact.value) in name_key(filed.name)  # «Muster GmbH, Leihstation Hafen»
    return replace(address, name=whole_name, contact=None if is_site else address.contact)


def _of_the_firm(address: Address, person: Leaf, firm: str) -> Address:
    """The address with the firm that is on file there as its name, where only a person stands over the street."""
    if name_key(person.value) in name_key(firm):
        return address
    name = replace(person, value=firm, why=(*person.why, "a person at the address of a firm on file"))
    return replace(address, name=name, contact=address.contact or person)


def _goes_on_elsewhere(city: str, filed: str) -> bool:
    """Whether what stands behind the town on file is its province or the next column: «Fuengirola (Málaga)», «Ulm   Muster GmbH»."""
    behind = city[len(filed) :]
    return city.casefold().startswith(f"{filed.casefold()} ") and (behind.startswith(" (") or ends_with_legal_form(behind))


def _goes_on(broken: str, whole: str) -> bool:
    """Whether a town as printed is the first line of the one on file: «wiener» of «wiener neustadt», «'s-» of «'s-hertogenbosch»."""
    return whole.startswith(broken if broken.endswith("-") else f"{broken} ")


def as_clue(address: Address) -> PartyClue:
    """An address as evidence for a customer."""
    return PartyClue(**{part: (leaf.value if (leaf := getattr(address, part)) else "") for part in ADDRESS_PARTS})


def is_on_file(address: Address, filed: PartyClue) -> bool:
    """Whether name, street and postcode all are as on file; one that could not be found does not count against it."""
    clue = as_clue(address)
    if clue.name and not clue.street:
        clue = replace(clue, street=filed.street)
    if not clue.name:
        clue = replace(clue, name=filed.name)
    return alike(clue, filed) >= 8.5 and postcode_key(clue.postcode) == postcode_key(filed.postcode)
