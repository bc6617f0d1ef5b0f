"""Reading the head of an order: numbers, dates, parties, payment, note."""

from __future__ import annotations

from collections.abc import Container, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from config.company import Customer
from parsers.masterdata import Master
from parsers.message import Message
from parsers.page import Document, Page, Word
from parsers.reading.addresses.fields import as_clue, completed, on_file
from parsers.reading.addresses.parties import all_blocks, all_text, bare_names, choose, clue
from parsers.reading.addresses.parts import Block
from parsers.reading.addresses.sites import named_site
from parsers.reading.checks.saying import say
from parsers.reading.evidence import Candidate, margin, probability, ranked
from parsers.reading.head.context import Head, names_article, subject_sheet
from parsers.reading.head.dates import Calendar
from parsers.reading.head.gate import Facts, doubts, is_sure, other_number
from parsers.reading.head.labels import sheet
from parsers.reading.head.numbers import (
    OF_THE_PAST,
    customer_numbers,
    document_numbers,
    emails,
    is_our_address,
    order_numbers,
    phones,
    stated_again,
    vat_ids,
)
from parsers.reading.head.order_dates import delivery_dates, document_dates, order_dates
from parsers.reading.head.payment import currencies, payment_methods
from parsers.reading.head.people import contact_names, notes
from parsers.reading.head.places import addresses_of, filed
from parsers.reading.head.unexplained import days_to_come, numbers_beside_unknown_words
from parsers.reading.head.writing import day_first, day_written
from parsers.reading.kinds.kind_texts import quantity_in_text
from parsers.reading.language import language_of
from parsers.reading.matching.customers import Clues, Match, folded_number, named
from parsers.reading.once import once
from parsers.reading.parting import NumberOnPage
from parsers.reading.segments import Segment
from parsers.result import Check, Leaf, OrderFields, Source
from parsers.sources.forwarding import original_sender

_LABELLED = ("order_number", "order_date", "requested_delivery_date", "buyer_phone", "buyer_vat_id")
_LABELLED_SCORE = 2.0
_HEADING, _NUMBER_AS_HEADING = 4, 2.5  # words; log-odds
_MOST_LABEL_WORDS = 8
_CERTAIN_NUMBER = 4.0  # log-odds from which on two different order numbers make two orders


@dataclass(frozen=True, slots=True)
class FieldsReading:
    """The head of one order, the customer it leads to, and what is in doubt (paths as in `needs_review`).

    `words` are those (by identity) that belong to addresses and labelled values beyond doubt. `facts` are what it was made from; None
    for a head that a structured format states.
    """

    fields: OrderFields = field(default_factory=OrderFields)
    customer: Customer | None = None
    doubts: tuple[str, ...] = ()
    checks: tuple[Check, ...] = ()
    words: frozenset[int] = frozenset()
    facts: Facts | None = field(default=None, repr=False)


def read_fields(message: Message, documents: Sequence[Document], master: Master | None, *, forced: bool = False) -> FieldsReading:
    """The head of the order that these documents hold, the leading document first.

    `forced` reads as an order what calls itself something else, because a clerk says so.
    """
    return _read_fields(message, master, forced, *documents)


@once(4)
def _read_fields(message: Message, master: Master | None, forced: bool, *documents: Document) -> FieldsReading:
    head = _dated(replace(_head(message, master, *documents), forced=forced))
    found = all_blocks(head)
    numbers = ranked(customer_numbers(head))
    matches = _matches(head, numbers, found)
    match = named(matches)
    parties = choose(head, found, match.customer if match else None)
    ranking = _ranking(head, numbers, forced=forced)
    if match:  # «Kundenreferenz»: the number that the customer is known by is not the order's
        own = folded_number(match.customer.customer_number)
        ranking["order_number"] = [c for c in ranking["order_number"] if folded_number(c.value) != own]
    leaves: dict[str, Leaf | None] = {name: _best(candidates) for name, candidates in ranking.items()}
    if leaves["order_date"] is None:
        leaves["order_date"] = _written_on(message)
    customer = match.customer if match else None
    site = None if parties.ship_to else named_site(head, customer, found)
    bill_to, ship_to = addresses_of(head, parties, customer)
    if site and site.filed and customer:
        ship_to = on_file(site.filed, customer.customer_number)
    fields = OrderFields(
        **leaves,
        customer_number=_customer_number(head, match, numbers),
        buyer_name=bill_to.name,
        buyer_email=_email(head),
        bill_to=bill_to,
        ship_to=ship_to,
    )
    return _judged(fields, match, Facts(head, ranking, numbers, tuple(matches), parties, site))


def _ranking(head: Head, numbers: Sequence[Candidate], *, forced: bool) -> dict[str, list[Candidate]]:
    """The candidates for each field, best first; where no label leads to a number or a day, what nothing else explains."""
    order_number = ranked(stated_again([*order_numbers(head), *(document_numbers(head) if forced else ())]))
    vat, calls = ranked(vat_ids(head)), ranked(phones(head))
    if not order_number or order_number[0].score <= 0:
        past = [c for c in order_number if any(reason.text == OF_THE_PAST for reason in c.reasons)]
        explained = [c.value for c in (*numbers, *vat, *calls, *past)]
        order_number = ranked([*order_number, *numbers_beside_unknown_words(head, explained)])
    order_date = ranked([*order_dates(head), *(document_dates(head) if forced else ())])
    wished = ranked(delivery_dates(head))
    if not wished or wished[0].score <= 0:
        ordered = date.fromisoformat(order_date[0].value) if order_date else None
        wished = ranked([*wished, *days_to_come(head, ordered)])
    return {
        "order_number": order_number,
        "order_date": order_date,
        "requested_delivery_date": wished,
        "payment_method": ranked(payment_methods(head)),
        "buyer_vat_id": vat,
        "buyer_phone": calls,
        "buyer_contact": ranked(contact_names(head)),
        "note": ranked(notes(head)),
        "currency": ranked(currencies(head)),
    }


def clear_order_number(message: Message, document: Document, page: Page | None, master: Master | None) -> str | None:
    """The order number that a document (or one page of it) states beyond doubt; None where it does not."""
    if page is not None and document.pages != (page,):
        document = replace(document, pages=(page,))
    return _clear_order_number(message, document, master)


@once(8)
def _clear_order_number(message: Message, document: Document, master: Master | None) -> str | None:
    head = replace(_head(message, master, document), subject=None)
    candidates = ranked(order_numbers(head))
    return folded_number(candidates[0].value) if candidates and candidates[0].score >= _CERTAIN_NUMBER else None


def clear_order_numbers(message: Message, document: Document, master: Master | None) -> tuple[NumberOnPage, ...]:
    """The order numbers that a document of one page states beyond doubt or as a heading, with label and the height at which they stand."""
    head = replace(_head(message, master, document), subject=None)
    goods = {id(word) for held in head.sheets for s in held.segments if quantity_in_text(s.text) for word in s.words}
    headings = {
        id(word) for held in head.sheets for s in held.segments if len(s.words) <= _HEADING and len(held.row(s)) == 1 for word in s.words
    }
    enough = {True: _NUMBER_AS_HEADING, False: _CERTAIN_NUMBER}
    found = [c for c in order_numbers(head) if c.words and id(c.words[0]) not in goods]
    sure = [c for c in found if c.score >= enough[id(c.words[0]) in headings]]
    return tuple(NumberOnPage(folded_number(c.value), c.reasons[0].text, min(w.box.y0 for w in c.words)) for c in sure)


def ground_fields(fields: OrderFields, message: Message, master: Master | None) -> FieldsReading:
    """A head that a structured format states outright, with the customer found."""
    head = _head(message, master)
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


@once(8)
def _head(message: Message, master: Master | None, *documents: Document) -> Head:
    sheets = tuple(sheet(document) for document in documents)
    original = original_sender(message) if message.mail else None
    sender = original or (message.sender[0] if message.sender else ("", ""))
    written = day_written(message, passed_on=original is not None)
    language = language_of(" ".join(segment.text for held in sheets for segment in held.segments))
    on_day = written[0] if written else None
    calendar = Calendar(on_day, day_first(sheets, master, on_day, language))
    return Head(message, sheets, subject_sheet(message.subject), master, calendar, sender, language=language)


def _dated(head: Head) -> Head:
    """The same, with the printed date as the day of writing where no mail tells it: «KW 43» needs a year."""
    if head.calendar.written:
        return head
    printed_on = ranked(order_dates(head))
    if not printed_on or printed_on[0].score <= 0:
        return head
    return replace(head, calendar=replace(head.calendar, written=date.fromisoformat(printed_on[0].value)))


def _matches(head: Head, numbers: Sequence[Candidate], found: Sequence[Block]) -> list[Match]:
    if head.master is None:
        return []
    scanned = any(page.scanned for held in head.sheets for page in held.document.pages)
    printed_emails = [c.value for c in emails(head)]
    own = [head.sender[1].lower()] if head.sender[1] and not is_our_address(head, head.sender[1]) else []
    clues = Clues(
        tuple(c.value for c in numbers),
        scanned,
        tuple(dict.fromkeys([*own, *printed_emails])),
        tuple(dict.fromkeys(c.value for c in vat_ids(head))),
        tuple(clue(b) for b in found),
        tuple(bare_names(head)),
        all_text(head),
    )
    return head.master.customers.ranked(clues)


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


def _written_on(message: Message) -> Leaf | None:
    """The day the order mail was written (CONTRACT.md: where no date is printed)."""
    written = day_written(message, passed_on=message.mail and original_sender(message) is not None)
    return Leaf(written[0].isoformat(), written[1], 0.95, Source("0"), ("the day the mail was written",)) if written else None


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


def _judged(fields: OrderFields, match: Match | None, facts: Facts) -> FieldsReading:
    found: list[Check] = []
    if match and (other := other_number(match, facts.numbers)):
        number = match.customer.customer_number
        found.append(say("customer_number_contradicts", "fields.customer_number", stated=other.value, found=number))
    customer = match.customer if match else None
    return FieldsReading(fields, customer, doubts(fields, match, facts), tuple(found), _own_words(facts), facts)


def _sells(head: Head, segment: Segment) -> bool:
    """Whether a segment is of a line: it names an article, or ends with a count behind a colon («Weinglas 35 cl: 5 St.»)."""
    return names_article(head, segment) or quantity_in_text(segment.text.rpartition(": ")[2] if ": " in segment.text else "")


def _own_words(facts: Facts) -> frozenset[int]:
    """The words of address blocks, and of values that a label leads to."""
    pieces = [piece for block in facts.parties.foreign for piece in (*block.parts.values(), *block.names)]
    labelled = [c for name in _LABELLED for c in facts.ranking[name][:1] if c.score >= _LABELLED_SCORE] + list(facts.numbers[:1])
    segments = [segment for held in facts.head.sheets for segment in held.segments]
    sold = {id(w) for s in segments if _sells(facts.head, s) for w in s.words}
    values = {id(w) for c in labelled for w in c.words}
    labels = {id(w) for s in segments for w in _before(s.words, values)}
    return frozenset({id(w) for p in pieces for w in p.words} | values | labels) - sold


def _before(words: Sequence[Word], values: Container[int]) -> Sequence[Word]:
    """The words before the last value in a segment: its label, which left alone would look like the head of a column."""
    last = next((place for place in reversed(range(len(words))) if id(words[place]) in values), 0)
    counts = any(c.isdigit() for word in words[:last] for c in word.text if id(word) not in values)
    return words[:last] if last <= _MOST_LABEL_WORDS and not counts else ()
