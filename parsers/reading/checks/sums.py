"""Checks on the totals that the buyer states."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from parsers.reading.checks.saying import number, say
from parsers.result import Check, OrderFields

CENT = Decimal("0.021")


def check_sum(computed: Decimal | None, stated: Decimal | None, agrees: bool | None) -> tuple[Check, ...]:
    """Whether the lines add up to what is printed; whether they do is the reader's to say, who knows charges and reductions."""
    if agrees is False and computed is not None and stated is not None:
        return (say("sum_differs", "fields.net_total", computed=computed, stated=stated),)
    return ()


def check_totals(fields: OrderFields) -> Iterator[Check]:
    """Whether net, shipping and tax make the gross total; shipping may be in the net total or beside it."""
    net, tax, gross = number(fields.net_total), number(fields.tax_total), number(fields.gross_total)
    if net is None or tax is None or gross is None:
        return
    shipping = number(fields.shipping) or Decimal(0)
    if all(abs(net + tax + extra - gross) >= CENT for extra in {Decimal(0), shipping}):
        yield say("gross_differs", "fields.gross_total", computed=net + tax + shipping, stated=gross)
