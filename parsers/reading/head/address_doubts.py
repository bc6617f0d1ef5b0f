"""Which parts of an order's addresses the clerk must look at: those that nothing independent confirms."""

from __future__ import annotations

from collections.abc import Iterator

from parsers.reading.addresses.countries import AS_OURS, TOLD, has_letters_of_elsewhere, spoken_in, street_countries
from parsers.reading.addresses.elsewhere import lies_elsewhere
from parsers.reading.addresses.fields import is_on_file
from parsers.reading.addresses.given_names import begins_with_given_name
from parsers.reading.addresses.ledger import unexplained
from parsers.reading.addresses.name_kinds import is_department, is_person
from parsers.reading.addresses.names import is_name_sure
from parsers.reading.addresses.parties import as_filed, clue
from parsers.reading.addresses.parts import Block
from parsers.reading.addresses.persons import lines_below_name, stands_below
from parsers.reading.addresses.pieces import is_cut_out
from parsers.reading.head.context import Head
from parsers.reading.head.facts import Facts, is_sure, read_twice_differently
from parsers.reading.head.other_places import speaks_of_another_place
from parsers.reading.matching.customers import Match, PartyClue, alike, name_key
from parsers.result import Address, Leaf, OrderFields

_AT_HOME = 6.0


def addresses_in_doubt(fields: OrderFields, match: Match | None, facts: Facts) -> Iterator[str]:
    for name in ("bill_to", "ship_to"):
        address = getattr(fields, name)
        missing = [part for part in ("name", "street", "postcode", "city", "country") if getattr(address, part) is None]
        yield from (name,) if len(missing) > 2 else (f"{name}.{part}" for part in missing)
        if is_cut_out(facts.parties.bill_to if name == "bill_to" else facts.parties.ship_to or facts.parties.bill_to):
            yield f"{name}.street"
        if _lacks_its_number(address.street, match, facts):
            yield f"{name}.street"
        if _country_is_a_guess(address, facts.head):
            yield f"{name}.country"
    if _lies_elsewhere(fields.ship_to, facts.parties.ship_to):
        yield "ship_to.country"
    yield from _names(fields, match, facts)
    yield from (path for path, _ in lines_without_role(fields, match, facts))
    parties = facts.parties
    buyer_sure = match is not None and (parties.bill_to is None or as_filed(parties.bill_to, match.customer))
    if not buyer_sure and (parties.rivals or not is_clean(parties.bill_to)):
        yield "bill_to"
        yield "buyer_name"
    if match and is_sure(match) and parties.bill_to and parties.ship_to is None and lies_elsewhere(parties.bill_to, match.customer):
        yield from ("bill_to", "ship_to", "buyer_name")  # who is known by his address of e-mail may have moved, or name where the goods go
    site = facts.site
    if site and (site.filed is None or site.vague):
        yield "ship_to"
    if (
        parties.ship_to is None
        and not parties.rivals
        and not (site and site.filed)
        and speaks_of_another_place(facts.head, match.customer if match else None, parties)
    ):
        yield "ship_to"
    unknown = [block for block in parties.rivals if not _is_one_of_his(block, match, facts)]
    if (
        unknown
        or len(parties.rivals) > 1
        or (parties.ship_to is None and not buyer_sure and not is_clean(parties.bill_to))
        or (parties.ship_to is not None and not is_clean(parties.ship_to) and not _is_filed(fields.ship_to, match, facts))
    ):
        yield "ship_to"


def lines_without_role(fields: OrderFields, match: Match | None, facts: Facts) -> Iterator[tuple[str, str]]:
    """The parts of addresses that a line of their block may change, with the line; none where the address is on file."""
    parties, customer = facts.parties, match.customer if match else None
    for name, block in (("bill_to", parties.bill_to), ("ship_to", parties.ship_to or parties.bill_to)):
        address = getattr(fields, name)
        filed = _is_filed(address, match, facts)
        for part, line in unexplained(facts.head, block, address, customer):
            if (
                not filed
                or part == "contact"
                or (part in {"street", "city"} and not _stands_on_file(getattr(address, part), part, match, facts))
            ):
                yield f"{name}.{part}", line


def _stands_on_file(leaf: Leaf | None, part: str, match: Match | None, facts: Facts) -> bool:
    """Whether a part of an address is, word for word, that of the customer or of a delivery address on file."""
    return leaf is not None and any(name_key(on_file) == name_key(leaf.value) for on_file in _on_file(part, match, facts))


def _on_file(part: str, match: Match | None, facts: Facts) -> Iterator[str]:
    """This part of the customer's own address and of his delivery addresses."""
    if match is not None and facts.head.master is not None:
        yield from (getattr(place, part) for place in (match.customer, *facts.head.master.customers.delivery_addresses(match.customer)))


def _lacks_its_number(street: Leaf | None, match: Match | None, facts: Facts) -> bool:
    """Whether a street has a number on file and none here: it may stand elsewhere on the page."""
    if street is None or any(map(str.isdigit, street.value)):
        return False
    read = name_key(street.value)
    rests = (on_file.removeprefix(read) for on_file in map(name_key, _on_file("street", match, facts)) if on_file.startswith(read))
    return any(rest.strip()[:1].isdigit() for rest in rests)


def _names(fields: OrderFields, match: Match | None, facts: Facts) -> Iterator[str]:
    """The names that nothing but their place speaks for."""
    customer = match.customer if match else None
    billed = fields.bill_to.name
    if billed is not None and not is_name_sure(billed, facts.head, customer):
        yield "bill_to.name"
        if _may_be_contact(fields.bill_to, fields.buyer_contact):
            yield "bill_to.contact"
        billed = None
    shipped = fields.ship_to.name
    led = _is_led_to(fields.ship_to, facts.parties.ship_to)
    if shipped is not None and not is_name_sure(shipped, facts.head, customer, billed.value if billed else "", led=led):
        yield "ship_to.name"
        if _may_be_contact(fields.ship_to, fields.buyer_contact):
            yield "ship_to.contact"


def _is_led_to(address: Address, block: Block | None) -> bool:
    """Whether the name stands right below a heading of deliveries, and right above its street or a person and the street.

    Whatever it is called then is the place's name, unless it may be the person's.
    """
    if block is None or "ship_to" not in block.headings or not {"name", "street"} <= block.parts.keys():
        return False
    name, contact = block.parts["name"], block.parts.get("contact")
    if address.name is None or address.name.value != name.text or begins_with_given_name(name.text) or name.more:
        return False
    if contact is not None and not (begins_with_given_name(contact.text) and stands_below(contact, name)):
        return False
    return not any(stands_below(name, line) for line in (*block.names, *block.others)) and not any(lines_below_name(block))


def _may_be_contact(address: Address, contact: Leaf | None) -> bool:
    """Whether the name that is in doubt may be who is to be asked for, or that one the name: nothing but this block says who he is."""
    if address.contact is not None:
        return contact is None or address.contact.value != contact.value
    return address.name is not None and is_person(address.name.value)


def _country_is_a_guess(address: Address, head: Head) -> bool:
    """Whether only our own country was at hand for an address, and the buyer writes in a language that is not written there."""
    leaf = address.country
    return leaf is not None and leaf.why == (AS_OURS,) and head.language is not None and leaf.value not in spoken_in(head.language)


def _lies_elsewhere(address: Address, block: Block | None) -> bool:
    """Whether the place of delivery was put into the buyer's country, but its words or letters are those of another with such postcodes."""
    leaf = address.country
    if block is None or leaf is None or leaf.why != (TOLD,):
        return False
    possible = street_countries(block.text("street")) & block.countries
    abroad = len(block.countries) > 1 and has_letters_of_elsewhere(f"{block.text('street')} {block.text('city')}", leaf.value)
    return (bool(possible) and leaf.value not in possible) or abroad


def _is_one_of_his(block: Block, match: Match | None, facts: Facts) -> bool:
    """Whether an address is, street and postcode, a delivery address on file for the customer."""
    known = facts.head.master.customers.delivery_addresses(match.customer) if match and facts.head.master else ()
    return any(alike(clue(block), filed) >= _AT_HOME for filed in known)


def is_clean(block: Block | None) -> bool:
    """Whether an address has all its parts, in lines that each are one of them, from text or from two readers that agree."""
    if block is None or not {"name", "street", "postcode", "city"} <= block.parts.keys():
        return False
    if sum(not is_department(piece.text) for piece in block.others) > 1:
        return False
    return not any(read_twice_differently(block.segment.page, piece.words) for piece in block.parts.values())


def _is_filed(address: Address, match: Match | None, facts: Facts) -> bool:
    """Whether a printed address is one that is on file for the customer."""
    if match is None or facts.head.master is None:
        return False
    customer = match.customer
    known = [PartyClue(customer.name, "", customer.street, customer.postcode, customer.city)]
    return any(is_on_file(address, filed) for filed in (*known, *facts.head.master.customers.delivery_addresses(customer)))
