"""Checks on who orders, where to, how it is paid, and for when."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from config.company import Company, Customer
from parsers.masterdata import Master
from parsers.reading.addresses.fields import as_clue
from parsers.reading.checks.saying import day, say
from parsers.reading.head.order_dates import swapped
from parsers.reading.matching.customers import PartyClue, alike
from parsers.result import Check, Leaf, OrderFields

_SAME_PLACE = 6.0  # log-odds from which on an address is one on file


def check_parties(fields: OrderFields, customer: Customer | None, master: Master) -> Iterator[Check]:
    """What is to be said of the buyer, the delivery address and the terms, against what is on file."""
    yield from _customer(fields, customer, master)
    yield from _payment(fields.payment_method, customer, master.company)
    if fields.currency and fields.currency.value != master.company.currency:
        yield say("currency_differs", "fields.currency", stated=fields.currency.value, ours=master.company.currency)


def check_dates(fields: OrderFields, written: date | None) -> Iterator[Check]:
    """What is to be said of the dates; `written` is the day of the mail, else the printed one counts."""
    for name in ("order_date", "requested_delivery_date"):
        leaf: Leaf | None = getattr(fields, name)
        if leaf and (other := swapped(leaf.why)):
            yield say("date_ambiguous", f"fields.{name}", raw=leaf.raw, other=other)
    wanted, begin = day(fields.requested_delivery_date), written or day(fields.order_date)
    if wanted and begin and wanted < begin:
        yield say("date_in_past", "fields.requested_delivery_date", date=wanted.isoformat())


def _customer(fields: OrderFields, customer: Customer | None, master: Master) -> Iterator[Check]:
    if customer is None:
        yield say("unknown_customer", "fields.customer_number")
        return
    if customer.status == "blocked":
        yield say("customer_blocked", "fields.customer_number", customer=customer.customer_number)
    known = [
        PartyClue(customer.name, "", customer.street, customer.postcode, customer.city),
        *master.customers.delivery_addresses(customer),
    ]
    if fields.ship_to.street and all(alike(as_clue(fields.ship_to), address) < _SAME_PLACE for address in known):
        yield say("delivery_address_new", "fields.ship_to")


def _payment(method: Leaf | None, customer: Customer | None, company: Company) -> Iterator[Check]:
    if method is None:
        return
    if method.value not in company.payment_methods:
        yield say("payment_method_not_allowed", "fields.payment_method", method=method.value)
    elif method.value == "invoice" and customer is None and company.invoice_needs_known_customer:
        yield say("invoice_needs_customer", "fields.payment_method")
