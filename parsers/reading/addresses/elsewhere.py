"""Addresses that are not where the customer's file says he is: named in passing for the goods, or his after a move."""

from __future__ import annotations

from rapidfuzz import fuzz

from config.company import Customer
from parsers.reading.addresses.parts import Block, stands_at
from parsers.reading.head.context import Head, is_body
from parsers.reading.matching.customers import name_key, postcode_key, same_street

_SAME_NAME = 88


def is_told_of(head: Head, block: Block, customer: Customer) -> bool:
    """Whether the one address of a mail stands in a line of its text, under another name and in another place than the customer's on file.

    Whoever writes from a known address and names one in passing says where the goods go: «Berth: Vessel Fortuna, Quay 6, 2060 Antwerp»;
    so does who names one that is on file for his goods.
    """
    if not is_body(head, block.segment) or block.zone != "own" or "bill_to" in block.headings:
        return False
    if _is_filed_for_goods(head, block, customer):
        return lies_elsewhere(block, customer)
    if not block.one_line:
        return False
    if head.sender[1].casefold() not in map(str.casefold, customer.emails):
        return False
    named = "name" in block.parts and fuzz.partial_ratio(name_key(block.text("name")), name_key(customer.name)) < _SAME_NAME
    return named and lies_elsewhere(block, customer)


def _is_filed_for_goods(head: Head, block: Block, customer: Customer) -> bool:
    """Whether a block is one of the customer's addresses of delivery on file."""
    filed = head.master.customers.delivery_addresses(customer) if head.master else ()
    return any(stands_at(block, one.street, one.postcode) for one in filed)


def lies_elsewhere(block: Block, customer: Customer) -> bool:
    """Whether neither street nor postcode of a block are those on file for the customer; False where the file has no address."""
    if not (customer.street and customer.postcode and {"street", "postcode"} <= block.parts.keys()):
        return False
    return not same_street(block.text("street"), customer.street) and postcode_key(block.text("postcode")) != postcode_key(
        customer.postcode
    )
