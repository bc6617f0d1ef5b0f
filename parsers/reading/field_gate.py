"""Which fields of an order's head the clerk must look at: those that nothing independent confirms."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from parsers.reading.address_fields import as_clue
from parsers.reading.customers import Match, PartyClue, alike, folded_number
from parsers.reading.evidence import Candidate, margin
from parsers.reading.head import Head
from parsers.reading.parties import Parties
from parsers.result import OrderFields


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


def _unconfirmed(candidates: Sequence[Candidate]) -> bool:
    """Whether the words were read from a picture and the second reader did not see the same."""
    return any(
        c.page.scanned and any(w.second is not None and w.second.strip(".,:;") != w.text.strip(".,:;") for w in c.words) for c in candidates
    )


def _customer(fields: OrderFields, match: Match | None, facts: Facts) -> Iterator[str]:
    if (
        match is None
        or match.score < _SURE_CUSTOMER
        or match.keys <= {"slip", "likeness"}
        or other_number(match, facts.numbers)
        or (match.keys == {"number"} and (_unconfirmed(facts.numbers[:1]) or _names_another(fields, match)))
    ):
        yield "customer_number"


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
        for part in ("name", "street", "postcode", "city", "country"):
            if getattr(address, part) is None:
                yield f"{name}.{part}"
    if match is None or facts.parties.rivals:
        yield "bill_to"
        if facts.parties.ship_to is None:
            yield "ship_to"
