"""Which fields of an order's head the clerk must look at: those that nothing independent confirms."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from parsers.page import Page, Word
from parsers.reading.address_fields import as_clue, is_on_file
from parsers.reading.address_parts import Block
from parsers.reading.customers import Match, PartyClue, alike, folded_number
from parsers.reading.evidence import Candidate, margin
from parsers.reading.head import Head, spots_of
from parsers.reading.head_dates import soon
from parsers.reading.labels import Spot
from parsers.reading.parties import Parties, as_filed
from parsers.result import Address, OrderFields


@dataclass(frozen=True, slots=True)
class Facts:
    """What the reading of a head was made from: candidates for each field, customers ranked, blocks chosen."""

    head: Head
    ranking: Mapping[str, Sequence[Candidate]]
    numbers: Sequence[Candidate]
    matches: tuple[Match, ...]
    parties: Parties


_SURE_CUSTOMER = 8.0
_ALIKE = 4.0
_ENOUGH = {"order_number": 2.5, "order_date": 1.5, "requested_delivery_date": 1.5, "payment_method": 1.5, "currency": 1.5}


def doubts(fields: OrderFields, match: Match | None, facts: Facts) -> tuple[str, ...]:
    """The paths, as in `needs_review`, of what is not confirmed."""
    return tuple(dict.fromkeys(f"fields.{path}" for path in _doubts(fields, match, facts)))


def _doubts(fields: OrderFields, match: Match | None, facts: Facts) -> Iterator[str]:
    yield from _stated_but_unread(fields, facts)
    for name, enough in _ENOUGH.items():
        candidates = facts.ranking[name]
        if (
            (candidates and margin(candidates) < enough and candidates[0].score > -1.0)
            or (getattr(fields, name) is None and name == "order_date")
            or (getattr(fields, name) and _unconfirmed(candidates[:1]))
        ):
            yield name
    if facts.head.master is not None:
        yield from _customer(fields, match, facts)
    yield from _addresses(fields, match, facts)


_LABELS = {"requested_delivery_date": "delivery_date", "payment_method": "payment_method", "order_number": "order_number"}


def _stated_but_unread(fields: OrderFields, facts: Facts) -> Iterator[str]:
    """Fields that are empty although a label of theirs stands there with something behind it that was not understood."""
    for name, key in _LABELS.items():
        if getattr(fields, name) is None and any(_unread(name, spot) for spot in spots_of(facts.head, key)):
            yield name


def _unread(name: str, spot: Spot) -> bool:
    """Whether what stands behind a label, which is set off as one, looks like a value: with digits, or any words for a way to pay."""
    set_off = spot.label.colon or (spot.label.leads and spot.place != "inside")
    if (
        not set_off
        or spot.segment.words[0].zone in {"signature", "footer"}
        or (name == "requested_delivery_date" and soon().search(spot.text))
    ):
        return False
    return any(c.isdigit() for c in spot.text) or (name == "payment_method" and any(c.isalpha() for c in spot.text))


def _unconfirmed(candidates: Sequence[Candidate]) -> bool:
    """Whether the words were read from a picture and the second reader did not see the same."""
    return any(_read_twice_differently(c.page, c.words) for c in candidates)


def _read_twice_differently(page: Page, words: Sequence[Word]) -> bool:
    return page.scanned and any(w.second is not None and w.second.strip(".,:;") != w.text.strip(".,:;") for w in words)


def _customer(fields: OrderFields, match: Match | None, facts: Facts) -> Iterator[str]:
    if match is None or not is_sure(match) or other_number(match, facts.numbers) or _stands_on_number_alone(fields, match, facts):
        yield "customer_number"


def _stands_on_number_alone(fields: OrderFields, match: Match, facts: Facts) -> bool:
    """Whether only a number leads to the customer, and it was not read for certain, or the address is somebody else's."""
    return match.keys == {"number"} and (_unconfirmed(facts.numbers[:1]) or _names_another(fields, match))


def is_sure(match: Match) -> bool:
    """Whether what leads to a customer is enough to pass without a look."""
    return match.score >= _SURE_CUSTOMER and not match.keys <= {"slip", "likeness"}


def other_number(match: Match, numbers: Sequence[Candidate]) -> Candidate | None:
    """A labelled customer number that is not the found customer's."""
    own = folded_number(match.customer.customer_number)
    return next((c for c in numbers if folded_number(c.value) != own), None)


def _names_another(fields: OrderFields, match: Match) -> bool:
    """Whether the printed address is somebody else's than the customer's whose number is given."""
    printed = fields.bill_to.street is not None and fields.bill_to.street.source.customer is None
    customer = match.customer
    return (
        printed and alike(as_clue(fields.bill_to), PartyClue(customer.name, "", customer.street, customer.postcode, customer.city)) < _ALIKE
    )


def _addresses(fields: OrderFields, match: Match | None, facts: Facts) -> Iterator[str]:
    for name in ("bill_to", "ship_to"):
        address = getattr(fields, name)
        missing = [part for part in ("name", "street", "postcode", "city", "country") if getattr(address, part) is None]
        yield from (name,) if len(missing) > 2 else (f"{name}.{part}" for part in missing)
    parties = facts.parties
    buyer_sure = match is not None and (parties.bill_to is None or as_filed(parties.bill_to, match.customer))
    if not buyer_sure and (parties.rivals or not _clean(parties.bill_to)):
        yield "bill_to"
        yield "buyer_name"
    if (
        parties.rivals
        or (parties.ship_to is None and not buyer_sure and not _clean(parties.bill_to))
        or (parties.ship_to is not None and not _clean(parties.ship_to) and not _is_filed(fields.ship_to, match, facts))
    ):
        yield "ship_to"


def _clean(block: Block | None) -> bool:
    """Whether an address has all its parts, in lines that each are one of them, from text or from two readers that agree."""
    if block is None or not {"name", "street", "postcode", "city"} <= block.parts.keys() or len(block.others) > 1:
        return False
    return not any(_read_twice_differently(block.segment.page, piece.words) for piece in block.parts.values())


def _is_filed(address: Address, match: Match | None, facts: Facts) -> bool:
    """Whether a printed address is one that is on file for the customer."""
    if match is None or facts.head.master is None:
        return False
    customer = match.customer
    known = [PartyClue(customer.name, "", customer.street, customer.postcode, customer.city)]
    return any(is_on_file(address, filed) for filed in (*known, *facts.head.master.customers.delivery_addresses(customer)))
