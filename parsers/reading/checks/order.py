"""All checks on one order as it was read: they follow from its values and the master data, whoever read it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from config.company import Customer
from parsers.masterdata import Master
from parsers.message import Message
from parsers.reading.checks.lines import check_lines
from parsers.reading.checks.parties import check_dates, check_parties
from parsers.reading.checks.saying import day
from parsers.reading.checks.sums import check_totals
from parsers.reading.head.writing import written_on
from parsers.result import Check, OrderReading


def checked(order: OrderReading, message: Message, master: Master | None) -> OrderReading:
    """The order with its checks beside those of its readers, in the order's own order."""
    sent = written_on(message, master)
    written = sent[0] if sent else None
    found = {(check.code, check.at): check for check in (*order.checks, *_checks(order, master, written))}
    for at in [at for code, at in found if code == "article_uncertain"]:
        found.pop(("unknown_article", at), None)  # that several fit says more
    return replace(order, checks=tuple(sorted(found.values(), key=_place)))


def _checks(order: OrderReading, master: Master | None, written: date | None) -> Iterator[Check]:
    fields = order.fields
    customer = _customer(order, master)
    if master is not None:
        yield from check_parties(fields, customer, master)
    yield from check_dates(fields, written)
    yield from check_totals(fields)
    comparable = master is None or fields.currency is None or fields.currency.value == master.company.currency
    yield from check_lines(order.lines, master, customer, written or day(fields.order_date), priced=comparable)


def _customer(order: OrderReading, master: Master | None) -> Customer | None:
    number = order.fields.customer_number
    return master.customers.by_number(number.value) if master and number else None


def _place(check: Check) -> tuple[int, int]:
    """Fields first, then what concerns all lines, then line by line."""
    steps = check.at.split(".")
    return (int(steps[0] == "lines"), int(steps[1]) + 1 if steps[0] == "lines" and len(steps) > 1 else 0)
