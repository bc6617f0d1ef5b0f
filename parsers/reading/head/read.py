"""Reading the head of an order: numbers, dates, parties, payment, note."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from config.company import Customer
from parsers.masterdata import Master
from parsers.message import Message
from parsers.once import once
from parsers.page import Document
from parsers.reading.addresses.fields import as_clue, completed, on_file
from parsers.reading.addresses.parties import Parties, all_blocks, as_filed
from parsers.reading.addresses.sites import named_site
from parsers.reading.checks.saying import say
from parsers.reading.evidence import Candidate, margin, probability, ranked
from parsers.reading.head.address_doubts import lines_without_role
from parsers.reading.head.context import Head
from parsers.reading.head.facts import Facts, is_sure
from parsers.reading.head.gate import DAY_OF_MAIL, doubts, other_number
from parsers.reading.head.numbers import emails, is_our_address
from parsers.reading.head.places import addresses_of, filed
from parsers.reading.head.ranking import dated, head_of, parties_of, ranking_of
from parsers.reading.head.writing import written_on
from parsers.reading.matching.customers import Clues, Match, folded_number, named
from parsers.result import Check, Leaf, OrderFields, Source


@dataclass(frozen=True, slots=True)
class FieldsReading:
    """The head of one order, the customer it leads to, and what is in doubt (paths as in `needs_review`).

    `facts` are what it was made from; None for a head that a structured format states.
    """

    fields: OrderFields = field(default_factory=OrderFields)
    customer: Customer | None = None
    doubts: tuple[str, ...] = ()
    checks: tuple[Check, ...] = ()
    facts: Facts | None = field(default=None, repr=False)


def read_fields(message: Message, documents: Sequence[Document], master: Master | None, *, forced: bool = False) -> FieldsReading:
    """The head of the order that these documents hold, the leading document first.

    `forced` reads as an order what calls itself something else, because a clerk says so.
    """
    return _read_fields(message, master, forced, *documents)


@once(4)
def _read_fields(message: Message, master: Master | None, forced: bool, *documents: Document) -> FieldsReading:
    head = dated(replace(head_of(message, master, *documents), forced=forced))
    found = all_blocks(head)
    named_in, matches, parties = parties_of(head, found)
    match = named(matches)
    ranking = ranking_of(head, named_in, match)
    leaves: dict[str, Leaf | None] = {name: _best(candidates) for name, candidates in ranking.items()}
    if leaves["order_date"] is None:
        leaves["order_date"] = _written_on(message, master)
    customer = match.customer if match else None
    site = None if parties.ship_to else named_site(head, customer, found)
    bill_to, ship_to = addresses_of(head, parties, customer)
    if site and site.filed and customer:
        ship_to = on_file(site.filed, customer.customer_number)
    leaves["buyer_contact"] = _best([c for c in ranking["buyer_contact"] if not bill_to.name or c.value != bill_to.name.value])
    fields = OrderFields(
        **leaves,
        customer_number=_customer_number(head, match, named_in),
        buyer_name=_who_orders(head, parties, customer) or bill_to.name,
        buyer_email=_email(head),
        bill_to=bill_to,
        ship_to=ship_to,
    )
    return _judged(fields, match, Facts(head, ranking, named_in, tuple(matches), parties, site))


def _who_orders(head: Head, parties: Parties, customer: Customer | None) -> Leaf | None:
    """The customer's name beside a bill that goes to another, where his own address is printed, too; None where it is not so."""
    billed = parties.bill_to
    if customer is None or billed is None or "bill_to" not in billed.headings or as_filed(billed, customer):
        return None
    home = next((block for block in parties.foreign if as_filed(block, customer) and "name" in block.parts), None)
    return addresses_of(head, Parties(bill_to=home), customer)[0].name if home else None


def ground_fields(fields: OrderFields, message: Message, master: Master | None) -> FieldsReading:
    """A head that a structured format states outright, with the customer found."""
    head = head_of(message, master)
    match = named(_stated_matches(head, fields))
    number = fields.customer_number
    if master:
        number = None
        if match:
            stated = fields.customer_number
            same = stated is not None and folded_number(stated.value) == folded_number(match.customer.customer_number)
            number = stated if same else _from_file(match)
    grounded = replace(fields, customer_number=number)
    if match and not fields.bill_to.street:
        grounded = replace(grounded, bill_to=completed(fields.bill_to, filed(match.customer), match.customer.customer_number))
    if not any(getattr(grounded.ship_to, part) for part in ("name", "street", "postcode", "city")):
        grounded = replace(grounded, ship_to=grounded.bill_to)
    unsure = () if master is None or (match and is_sure(match)) else ("fields.customer_number",)
    return FieldsReading(grounded, match.customer if match else None, unsure)


def _stated_matches(head: Head, fields: OrderFields) -> list[Match]:
    if head.master is None:
        return []
    parties = tuple(as_clue(a) for a in (fields.bill_to, fields.ship_to) if a.name)
    own = (head.sender[1],) if head.sender[1] and not is_our_address(head, head.sender[1]) else ()
    mails = (*_stated(fields.buyer_email), *own)
    return head.master.customers.ranked(Clues(_stated(fields.customer_number), False, mails, _stated(fields.buyer_vat_id), parties))


def _stated(leaf: Leaf | None) -> tuple[str, ...]:
    return (leaf.value,) if leaf else ()


def _best(candidates: Sequence[Candidate]) -> Leaf | None:
    """The best candidate, if anything speaks for it; its margin to the next is its confidence."""
    if not candidates or candidates[0].score <= 0:
        return None
    read = min((word.confidence for word in candidates[0].words), default=1.0)
    return candidates[0].as_leaf(min(0.99, probability(0.9 * margin(candidates))) * read)


def _written_on(message: Message, master: Master | None) -> Leaf | None:
    """The day the order mail was written (CONTRACT.md: where no date is printed)."""
    written = written_on(message, master)
    return Leaf(written[0].isoformat(), written[1], 0.95, Source("0"), (DAY_OF_MAIL,)) if written else None


def _from_file(match: Match) -> Leaf:
    number = match.customer.customer_number
    return Leaf(number, number, min(0.99, probability(match.score - 3.0)), Source(customer=number), tuple(r.text for r in match.reasons))


def _customer_number(head: Head, match: Match | None, numbers: Sequence[Candidate]) -> Leaf | None:
    if head.master is None:
        return _best(numbers)
    if match is None:
        return None
    own = folded_number(match.customer.customer_number)
    stated = next((c for c in numbers if folded_number(c.value) == own), None)
    if stated is None:
        return _from_file(match)
    leaf = stated.as_leaf(min(0.99, probability(match.score - 3.0)))
    return replace(leaf, value=match.customer.customer_number, why=(*leaf.why, *(r.text for r in match.reasons)))


def _email(head: Head) -> Leaf | None:
    name, address = head.sender
    if address and not is_our_address(head, address):
        return Leaf(address.lower(), f"{name} <{address}>".strip(), 0.95, Source("0"), ("sender of the mail",))
    return _best(ranked(emails(head)))


def _with_lines_told(fields: OrderFields, lines: Iterable[tuple[str, str]]) -> OrderFields:
    """The fields, a part of an address with each line as a reason that may change it."""
    for path, line in lines:
        name, _, part = path.partition(".")
        address = getattr(fields, name)
        if leaf := getattr(address, part):
            told = replace(leaf, why=(*leaf.why, f"«{line}» stands in the address, and nothing says what it is"))
            fields = replace(fields, **{name: replace(address, **{part: told})})
    return fields


def _judged(fields: OrderFields, match: Match | None, facts: Facts) -> FieldsReading:
    found: list[Check] = []
    if match and (other := other_number(match, facts.numbers)):
        number = match.customer.customer_number
        found.append(say("customer_number_contradicts", "fields.customer_number", stated=other.value, found=number))
    customer = match.customer if match else None
    fields = _with_lines_told(fields, lines_without_role(fields, match, facts))
    return FieldsReading(fields, customer, doubts(fields, match, facts), tuple(found), facts)
