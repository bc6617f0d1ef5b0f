"""What the clerk should know about who orders, where to, and how it is paid."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from config.company import Company, Customer
from config.vocabulary import load
from parsers.masterdata import Master
from parsers.reading.addresses.fields import as_clue
from parsers.reading.head.context import Head
from parsers.reading.matching.customers import PartyClue, alike
from parsers.result import Check, OrderFields, Severity


def check_parties(fields: OrderFields, customer: Customer | None, head: Head, other_number: str = "") -> tuple[Check, ...]:
    """The checks on the head of an order, against the customer on file; `other_number` is a stated one that is not his."""
    found = list(_dates(fields, head))
    if head.master is not None:
        found.extend(_customer(fields, customer, head.master))
        found.extend(_payment(fields, customer, head.master.company))
    if customer and other_number:
        placed = {"stated": other_number, "found": customer.customer_number}
        found.append(_check("customer_number_contradicts", "warning", "fields.customer_number", **placed))
    return tuple(found)


def _check(code: str, severity: Severity, at: str, **placed: str) -> Check:
    return Check(code, severity, at, load("en")["checks"][code].format(**placed))


def _customer(fields: OrderFields, customer: Customer | None, master: Master) -> Iterator[Check]:
    if customer is None:
        yield _check("unknown_customer", "warning", "fields.customer_number")
    else:
        if customer.status == "blocked":
            yield _check("customer_blocked", "error", "fields.customer_number", customer=customer.customer_number)
        known = [
            PartyClue(customer.name, "", customer.street, customer.postcode, customer.city),
            *master.customers.delivery_addresses(customer),
        ]
        if fields.ship_to.street and all(alike(as_clue(fields.ship_to), address) < 6 for address in known):
            yield _check("delivery_address_new", "warning", "fields.ship_to")


def _payment(fields: OrderFields, customer: Customer | None, company: Company) -> Iterator[Check]:
    method = fields.payment_method
    if method and (
        method.value not in company.payment_methods
        or (method.value == "invoice" and customer is None and company.invoice_needs_known_customer)
    ):
        yield _check("payment_method_not_allowed", "warning", "fields.payment_method", method=method.value)
    if fields.currency and fields.currency.value != company.currency:
        yield _check("currency_differs", "warning", "fields.currency", stated=fields.currency.value, ours=company.currency)


def _dates(fields: OrderFields, head: Head) -> Iterator[Check]:
    wanted, written = fields.requested_delivery_date, head.calendar.written
    if wanted and written and date.fromisoformat(wanted.value) < written:
        yield _check("date_in_past", "warning", "fields.requested_delivery_date", date=wanted.value)
