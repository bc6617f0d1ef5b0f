"""The candidates for each value of an order's head, best first, and the customer and parties that they lead to."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from parsers.masterdata import Master
from parsers.message import Message
from parsers.once import once
from parsers.page import Document
from parsers.reading.addresses.parties import Parties, all_text, bare_names, choose, clue
from parsers.reading.addresses.parts import Block
from parsers.reading.evidence import Candidate, ranked
from parsers.reading.head.context import Head, subject_sheet
from parsers.reading.head.dates import Calendar
from parsers.reading.head.document_numbers import document_numbers
from parsers.reading.head.labels import sheet
from parsers.reading.head.numbers import customer_numbers, emails, is_our_address, phones, vat_ids
from parsers.reading.head.order_dates import delivery_dates, document_dates, order_dates
from parsers.reading.head.order_numbers import OF_THE_PAST, order_numbers, stated_again
from parsers.reading.head.payment import currencies, payment_methods
from parsers.reading.head.people import contact_names, notes
from parsers.reading.head.unexplained import days_to_come, numbers_beside_unknown_words
from parsers.reading.head.writing import day_first, who_orders, written_on
from parsers.reading.language import language_of
from parsers.reading.matching.customers import Clues, Match, folded_number, named


@once(8)
def head_of(message: Message, master: Master | None, *documents: Document) -> Head:
    sheets = tuple(sheet(document) for document in documents)
    sender, written = who_orders(message, master)[0], written_on(message, master)
    language = language_of(" ".join(segment.text for held in sheets for segment in held.segments))
    on_day = written[0] if written else None
    calendar = Calendar(on_day, day_first(sheets, master, on_day, language))
    return Head(message, sheets, subject_sheet(message.subject), master, calendar, sender, language=language)


def dated(head: Head) -> Head:
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


def parties_of(head: Head, found: Sequence[Block]) -> tuple[list[Candidate], list[Match], Parties]:
    """The customer numbers that are stated, the customers they and all else lead to, and who is buyer and receiver."""
    numbers = ranked(customer_numbers(head))
    matches = _matches(head, numbers, found)
    match = named(matches)
    return numbers, matches, choose(head, found, match.customer if match else None)


def labelled(head: Head, numbers: Sequence[Candidate], match: Match | None) -> dict[str, list[Candidate]]:
    """The candidates for what labels lead to, best first; where no label leads to a number or a day, what nothing else explains."""
    order_number = ranked(stated_again([*order_numbers(head), *(document_numbers(head) if head.forced else ())]))
    vat, calls = ranked(vat_ids(head)), ranked(phones(head))
    if not order_number or order_number[0].score <= 0:
        past = [c for c in order_number if any(reason.text == OF_THE_PAST for reason in c.reasons)]
        explained = [c.value for c in (*numbers, *vat, *calls, *past)]
        order_number = ranked([*order_number, *numbers_beside_unknown_words(head, explained)])
    if match:  # «Kundenreferenz»: the number that the customer is known by is not the order's
        own = folded_number(match.customer.customer_number)
        order_number = [c for c in order_number if folded_number(c.value) != own]
    order_date = _not_numbers([*order_dates(head), *(document_dates(head) if head.forced else ())], order_number)
    wished = _not_numbers(delivery_dates(head), order_number)
    if not wished or wished[0].score <= 0:
        ordered = date.fromisoformat(order_date[0].value) if order_date else None
        wished = _not_numbers([*wished, *days_to_come(head, ordered)], order_number)
    return {
        "order_number": order_number,
        "order_date": order_date,
        "requested_delivery_date": wished,
        "buyer_vat_id": vat,
        "buyer_phone": calls,
    }


def _not_numbers(days: Iterable[Candidate], numbers: Sequence[Candidate]) -> list[Candidate]:
    """The candidates for a day, best first, without what is the order's number: «Bestellnummer 30-11-26»."""
    number = numbers[0].value if numbers and numbers[0].score > 0 else None
    return ranked(day for day in days if day.raw != number)


def ranking_of(head: Head, numbers: Sequence[Candidate], match: Match | None) -> dict[str, list[Candidate]]:
    """The candidates for each field, best first."""
    return labelled(head, numbers, match) | {
        "payment_method": ranked(payment_methods(head)),
        "buyer_contact": ranked(contact_names(head)),
        "note": ranked(notes(head)),
        "currency": ranked(currencies(head)),
    }
