"""Bill-to and ship-to of an order, from what is printed and what the customer's file adds."""

from __future__ import annotations

from dataclasses import replace

from config.company import Customer
from parsers.reading.addresses.countries import AS_OURS, TOLD, calling_country, currency_country, mail_countries, only_country
from parsers.reading.addresses.fields import completed, inferred_country, is_on_file, on_file, printed, with_whole_name
from parsers.reading.addresses.lost_letters import with_letters_on_file
from parsers.reading.addresses.parties import Parties
from parsers.reading.addresses.parts import Block
from parsers.reading.head.context import Head
from parsers.reading.head.numbers import emails, phones, vat_ids
from parsers.reading.head.other_places import told_site
from parsers.reading.head.payment import currencies
from parsers.reading.matching.customers import PartyClue
from parsers.result import Address, Leaf

_LETTERS_OF_POSTCODE = 2


def addresses_of(head: Head, parties: Parties, customer: Customer | None) -> tuple[Address, Address]:
    """Bill-to and ship-to: as printed, completed from the file where it is the same place, else from the file."""
    bill_to = _printed(head, parties.bill_to, customer)
    if customer and bill_to is None:
        bill_to = on_file(filed(customer), customer.customer_number)
    site = told_site(head, customer, parties)
    if customer and site is not None:
        return bill_to or on_file(filed(customer), customer.customer_number), on_file(site, customer.customer_number)
    ship_to = _printed(head, parties.ship_to, customer, bill_to) or bill_to or Address()
    return bill_to or ship_to, ship_to


def _printed(head: Head, block: Block | None, customer: Customer | None, other: Address | None = None) -> Address | None:
    """An address as printed, completed from the file; `other` is the buyer's, which may tell the country of this one."""
    if block is None:
        return None
    address = printed(block, None)
    places = [filed(customer)] if customer else []
    if customer and head.master:
        places.extend(head.master.customers.delivery_addresses(customer))
    for known in places:
        address = with_letters_on_file(with_whole_name(address, block, known), block, known)
        if customer and is_on_file(address, known):
            address = completed(address, known, customer.customer_number)
            break
    if address.country is None:
        address = replace(address, country=_country(head, block, customer, other))
    return address


def _country(head: Head, block: Block, customer: Customer | None, other: Address | None) -> Leaf | None:
    """The country of an address that names none: what else the buyer writes, the language he writes in, or else our own country."""
    likely = [customer.country] if customer else []
    likely += [c.value[:2] for c in vat_ids(head)]
    likely += mail_countries([head.sender[1], *(c.value for c in emails(head))])
    likely += [code for c in phones(head) if (code := calling_country(c.value))]
    likely += [code for c in currencies(head) if (code := currency_country(c.value))]
    likely += [other.country.value] if other and other.country else []
    if len(block.text("city")) > _LETTERS_OF_POSTCODE:  # «2312 HJ» without its city is no Belgian postcode
        likely += only_country(head.language, block.countries)
    told = next((code for code in likely if code in block.countries), None)
    if told:
        return inferred_country(block, told, TOLD, 0.85)
    ours = head.master.company.country if head.master else "DE"
    return inferred_country(block, ours, AS_OURS, 0.85) if ours in block.countries else None


def filed(customer: Customer) -> PartyClue:
    """Where the customer's file says that he is."""
    return PartyClue(customer.name, "", customer.street, customer.postcode, customer.city, customer.country)
