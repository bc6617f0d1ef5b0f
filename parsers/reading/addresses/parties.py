"""Whose address is whose: we ourselves, the buyer who is billed, the one who gets the goods; and which customer on file that is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from rapidfuzz import fuzz

from config.company import Company, Customer
from parsers.once import once
from parsers.reading.addresses.blocks import blocks
from parsers.reading.addresses.column import ORDERS
from parsers.reading.addresses.elsewhere import is_told_of
from parsers.reading.addresses.name_kinds import is_company_name, is_person
from parsers.reading.addresses.named_as_known import named_as_known
from parsers.reading.addresses.named_elsewhere import named_elsewhere
from parsers.reading.addresses.organisations import names_organisation, signed_by_sender, with_organisation, without_title
from parsers.reading.addresses.parts import Block, Piece, stands_at
from parsers.reading.addresses.person_beside import with_person_beside
from parsers.reading.addresses.persons import with_known_person
from parsers.reading.addresses.sent_to import sent_to
from parsers.reading.evidence import Reason
from parsers.reading.head.context import Head, is_body, names_article
from parsers.reading.matching.customers import PartyClue, alike, name_key, name_words, postcode_key, same_street
from parsers.reading.phrasing import said

_SAME_PLACE = 5.0
_DESCRIBES = 0.6
_AS_FILED = 6.0
_MOST_NAME_WORDS = 9
_PARTS = re.compile(r"\s*[,;·•|]\s*|\s+[-–]\s+")


@dataclass(frozen=True, slots=True)
class Parties:
    """The blocks chosen for the buyer and the receiver (None: none printed), and all that are not ours.

    `rivals` are other places that might be meant; one beside the customer's own address is taken for the receiver's, to be looked at.
    """

    bill_to: Block | None = None
    ship_to: Block | None = None
    foreign: tuple[Block, ...] = ()
    rivals: tuple[Block, ...] = ()


@once(2)
def all_blocks(head: Head) -> tuple[Block, ...]:
    """Every address block of the documents that is neither ours nor a carrier's or a bank's."""
    found = _headed([block for held in head.sheets for block in blocks(held)])
    ours = head.master.company if head.master else None
    return tuple(b for b in found if not (ours and is_ours(b, ours)) and not b.headings & {"carrier", "bank"} and not _among_lines(head, b))


def _headed(found: Sequence[Block]) -> list[Block]:
    """The blocks; who is headed as who orders is billed, unless another is headed as that: «Auftraggeber» beside «Rechnungsanschrift»."""
    if not any(_gets_bills(block) for block in found):
        return list(found)
    return [replace(block, headings=block.headings - {ORDERS, "bill_to"}) if ORDERS in block.headings else block for block in found]


def _among_lines(head: Head, block: Block) -> bool:
    """Whether an article of ours is named in the row of the postcode: sizes and counts have the form of one."""
    if head.master is None:
        return False
    held = next(sheet for sheet in head.sheets if sheet.document is block.segment.document)
    if any(names_article(head, segment) for segment in held.row(block.segment)):
        return True
    found = head.master.articles.described(block.segment.text, 1)
    return bool(found) and found[0].fit >= _DESCRIBES


def is_ours(block: Block, company: Company) -> bool:
    """Whether a block is the address of the company that is ordered from."""
    names = [name_key(n) for n in (company.name, *company.also_known_as) if n]
    here = [name_key(piece.text) for piece in (*block.names, *block.others)]
    if any(fuzz.ratio(a, b) >= 88 for a in names for b in here if b):
        return True
    return stands_at(block, company.street, company.postcode)


def clue(block: Block) -> PartyClue:
    """A block as evidence for a customer."""
    return PartyClue(block.text("name"), block.text("contact"), block.text("street"), block.text("postcode"), block.text("city"))


def bare_names(head: Head) -> Iterator[str]:
    """Short stretches of text that may be a name standing without an address: the sender's name, lines, and what commas part.

    No person's where an organisation is named: whoever signs for it may be a customer, too.
    """
    found = [head.sender[0]] if head.sender[0] else []
    for held in head.sheets:
        for segment in held.segments:
            if len(segment.words) <= _MOST_NAME_WORDS:
                found += [segment.text, *(part for part in _PARTS.split(segment.text) if part != segment.text)]
    signed = names_organisation(head)
    return (name for name in found if not (signed and is_person(name)))


def all_text(head: Head) -> str:
    """All that is written, to look a city up in."""
    return " ".join(segment.text for held in head.sheets for segment in held.segments)


def choose(head: Head, found: Sequence[Block], customer: Customer | None) -> Parties:
    """The buyer's and the receiver's block among those that are not ours."""
    found = [_without_us(head, block) for block in found]
    known = customer.name if customer else head.sender[0] if is_company_name(head.sender[0]) else ""
    found = [named_as_known(block, known) for block in found] if known else found
    found = [named_elsewhere(head, block, customer) for block in found] if customer else found
    found = [sent_to(head, signed_by_sender(head, without_title(head, block))) for block in found]
    found = [block if customer and as_filed(block, customer) else with_organisation(head, block) for block in found]
    found = [with_known_person(head, block, customer) for block in found]
    found = [block if customer and _is_at_home(block, customer) else with_person_beside(head, block) for block in found]
    if customer and (moved := _moved_to(head, found, customer)):
        return Parties(moved, None, tuple(found), (moved,))
    buyers = [b for b in found if "supplier" not in b.headings or "bill_to" in b.headings]
    if head.master is None:
        buyers = list(_without_seller(head, buyers))
    labelled_ship = [b for b in buyers if "bill_to" not in b.headings and ("ship_to" in b.headings or (customer and _is_site(b, customer)))]
    labelled_ship = _without_home(labelled_ship, customer)
    others = [b for b in buyers if b not in labelled_ship]
    ranked = sorted(others, key=lambda b: -sum(reason.weight for reason in as_buyer(head, b, customer)))
    bill_to = ranked[0] if ranked else None
    if customer and bill_to and not labelled_ship and len(ranked) == 1 and is_told_of(head, bill_to, customer):
        return Parties(None, bill_to, tuple(found), (bill_to,))
    ship_to = max(labelled_ship, key=_as_receiver) if labelled_ship else None
    rivals = tuple(b for b in ranked[1:] if bill_to and not same_place(b, bill_to) and not (ship_to and same_place(b, ship_to)))
    also = tuple(b for b in labelled_ship if ship_to and "ship_to" in b.headings and not same_place(b, ship_to))
    if bill_to and ship_to and "bill_to" in bill_to.headings and "ship_to" in ship_to.headings:
        rivals = ()  # both are called what they are: what else stands there, as in a footer, is neither
    rivals += also
    if ship_to is None and rivals and customer and bill_to and as_filed(bill_to, customer):
        return Parties(bill_to, rivals[0], tuple(found), rivals)
    return Parties(bill_to, ship_to, tuple(found), rivals)


def _without_us(head: Head, block: Block) -> Block:
    """The block with its town alone, where our own name stands right behind it, in the next column: «37073 Göttingen   Muster GmbH»."""
    city, company = block.parts.get("city"), head.master.company if head.master else None
    if city is None or company is None or city.more:
        return block
    for name in (company.name, *company.also_known_as):
        if name and city.text.casefold().endswith(f" {name.casefold()}"):
            end = city.segment.text.index(city.text, city.start) + len(city.text) - len(name)
            return replace(block, parts=block.parts | {"city": Piece(city.segment, city.start, end)})
    return block


def _is_at_home(block: Block, customer: Customer) -> bool:
    """Whether a block is the customer's own address, and not called one of deliveries."""
    return as_filed(block, customer) and "ship_to" not in block.headings


def _moved_to(head: Head, found: Sequence[Block], customer: Customer) -> Block | None:
    """The customer's new address, where he writes that he has moved: it is for goods and bills, and not on file."""
    own = [b for b in found if b.zone == "own" and not as_filed(b, customer) and "street" in b.parts and "postcode" in b.parts]
    named = [
        b for b in own if alike(clue(b), PartyClue(customer.name, "", b.text("street"), b.text("postcode"), b.text("city"))) >= _AS_FILED
    ]
    return named[0] if len(named) == 1 and said(all_text(head), "addresses", "moved") else None


def _without_home(receivers: list[Block], customer: Customer | None) -> list[Block]:
    """Of several places under headings of deliveries those that are not the customer's own address: his stands near such a heading."""
    away = [b for b in receivers if customer and not (as_filed(b, customer) and same_street(b.text("street"), customer.street))]
    return away if any("ship_to" in block.headings for block in away) else receivers


def _as_receiver(block: Block) -> tuple[bool, float]:
    """A heading says more than that the customer has this place on file, be it written out more fully: it may be his letterhead."""
    return "ship_to" in block.headings, len(block.parts) - 0.1 * block.segment.page.number


def _is_site(block: Block, customer: Customer) -> bool:
    """Whether a block names a site of the customer's that lies elsewhere: «Muster GmbH, Lager Nord»."""
    own, here = name_words(customer.name), name_words(block.text("name"))
    longer = len(here) > len(own) and here[: len(own)] == own and "," in block.text("name")
    return longer and bool(customer.street) and not same_street(block.text("street"), customer.street)


def as_filed(block: Block, customer: Customer) -> bool:
    """Whether a block is the customer's own address on file."""
    if "name" not in block.parts:
        return stands_at(block, customer.street, customer.postcode)
    return alike(clue(block), PartyClue(customer.name, customer.contact, customer.street, customer.postcode, customer.city)) >= _AS_FILED


def _without_seller(head: Head, found: Sequence[Block]) -> Sequence[Block]:
    """Without a company folder: who is labelled is the buyer; else an invoice goes to the buyer, a letter of order comes from him.

    The addressee of a letter stands in the window, below a sender's line (DIN 5008).
    """
    labelled = [b for b in found if b.headings & {"bill_to", "ship_to"}]
    if any("bill_to" in b.headings for b in labelled):
        return labelled
    found = [b for b in found if b not in labelled]
    window = [b for b in found if _in_window(b)]
    others = [b for b in found if b not in window]
    if not head.forced:
        return [*labelled, *(others or window)]
    return [*labelled, *(window or [b for b in others if not _sends(b, found)])]


def _sends(block: Block, found: Sequence[Block]) -> bool:
    """Whether a block is the sender's line over the window, or the same place: on an invoice that is the seller."""
    lines = [b for b in found if b.one_line and b.segment.page.number == 1 and b.box.y0 < 0.25 * b.segment.page.height]
    return any(block is line or same_place(block, line) for line in lines)


def _in_window(block: Block) -> bool:
    page = block.segment.page
    return (
        not block.one_line
        and block.box.x0 < 0.45 * page.width
        and 0.1 * page.height < block.box.y0 < 0.36 * page.height
        and page.number == 1
    )


def as_buyer(head: Head, block: Block, customer: Customer | None) -> tuple[Reason, ...]:
    """Why this block is who orders and is billed, or not; the sum of the weights is the log-odds, up to a constant."""
    on_file = PartyClue(customer.name, customer.contact, customer.street, customer.postcode, customer.city) if customer else None
    beside = is_body(head, block.segment) and len(head.sheets) > 1
    reasons = (
        Reason("under a heading of bills", 8.0 if _gets_bills(block) else 0.0),
        Reason("under a heading of who orders", 3.5 if ORDERS in block.headings else 0.0),
        Reason("like the customer's address on file", 0.7 * alike(clue(block), on_file) if on_file else 0.0),
        Reason("parts of an address", 0.3 * len(block.parts.keys() - {"contact"})),
        Reason("all in one line", -0.3 if block.one_line else 0.0),
        Reason(f"in {_ZONES[block.zone]}", {"own": 0.3, "signature": 0.5, "footer": -0.5, "quoted": -5.0}[block.zone]),
        Reason("on a later page", -0.4 * (block.segment.page.number - 1)),
        Reason("in the mail beside a document", -0.5 if beside else 0.0),
    )
    return tuple(reason for reason in reasons if reason.weight)


def _gets_bills(block: Block) -> bool:
    """Whether a heading says that the bill goes there, and not merely who orders: that is not always the customer himself."""
    return "bill_to" in block.headings and ORDERS not in block.headings


_ZONES = {"own": "the text itself", "signature": "the signature", "footer": "the footer", "quoted": "a quotation"}


def same_place(one: Block, other: Block) -> bool:
    """Whether two blocks are the same address, printed twice; another house number is another place."""
    numbers = [re.findall(r"\d+", block.text("street")) for block in (one, other)]
    if all(numbers) and numbers[0] != numbers[1]:
        return False
    return alike(clue(one), clue(other)) >= _SAME_PLACE or (
        postcode_key(one.text("postcode")) == postcode_key(other.text("postcode")) and same_street(one.text("street"), other.text("street"))
    )
