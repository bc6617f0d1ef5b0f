"""Checks on the lines of an order as it was read: each line in itself, and against the catalogue and the customer's prices."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal

from config.company import Article, Customer
from config.units import same_unit
from parsers.masterdata import Master
from parsers.reading.checks.saying import number, say
from parsers.result import Check, Line

CENT = Decimal("0.011")
HALF_A_CENT = Decimal("0.005")
UNUSUAL_QUANTITY = Decimal(10_000)


def check_lines(
    lines: Sequence[Line], master: Master | None, customer: Customer | None, day: date | None, *, priced: bool = True
) -> Iterator[Check]:
    """What is to be said about each line; `day` is the one whose prices hold, where it is known.

    `priced` is False where the buyer's prices cannot be compared with ours: they are in another currency.
    """
    for place, line in enumerate(lines):
        at = f"lines.{place}"
        yield from _product(line, at)
        yield from _quantity(line, at)
        if master is None:
            continue
        article = master.articles.article(line.sku.value) if line.sku else None
        if article is None:
            yield say("unknown_article", f"{at}.sku")
            continue
        yield from _article(line, article, at)
        if priced:
            yield from _price(line, article, master, customer, day, at)


def _product(line: Line, at: str) -> Iterator[Check]:
    quantity, price, total = number(line.quantity), number(line.unit_price), number(line.line_total)
    if quantity is None or price is None or total is None or abs(quantity * price - total) < CENT:
        return
    if not any("as printed" in reason for reason in (line.line_total.why if line.line_total else ())):
        numbers = {"quantity": quantity, "unit_price": price, "computed": quantity * price, "stated": total}
        yield say("product_differs", f"{at}.line_total", **numbers)


def _quantity(line: Line, at: str) -> Iterator[Check]:
    quantity = number(line.quantity)
    if line.quantity is None:
        yield say("quantity_missing", f"{at}.quantity")
    elif quantity is not None and not 0 < quantity <= UNUSUAL_QUANTITY:
        yield say("quantity_unusual", f"{at}.quantity", quantity=quantity)


def _article(line: Line, article: Article, at: str) -> Iterator[Check]:
    if article.status == "discontinued":
        yield say("discontinued", f"{at}.sku", sku=article.sku, replaced_by=article.replaced_by or "–")
    if line.unit is not None and not same_unit(line.unit.value, article.unit):
        yield say("unit_differs", f"{at}.unit", stated=line.unit.value, listed=article.unit)
    quantity = number(line.quantity)
    if quantity is not None and article.pack_size and _breaks_a_pack(line, article, quantity, article.pack_size):
        yield say("pack_size", f"{at}.quantity", quantity=quantity, pack_size=article.pack_size)


def _breaks_a_pack(line: Line, article: Article, quantity: Decimal, pack_size: Decimal) -> bool:
    """Whether single pieces are ordered of what is sold in packs, and they make no whole packs."""
    pieces = line.unit.value if line.unit is not None else article.unit
    return pack_size > 1 and same_unit(pieces, "C62") and bool(quantity % pack_size)


def _price(line: Line, article: Article, master: Master, customer: Customer | None, day: date | None, at: str) -> Iterator[Check]:
    """Another price than this customer's for so many on that day; without quantity or day, than any that the customer may have seen."""
    who = customer.customer_number if customer else ""
    known = master.articles.prices(article, who)
    if not known:
        yield say("price_missing", f"{at}.unit_price")
        return
    stated, quantity = number(line.unit_price), number(line.quantity)
    if stated is None:
        return
    ours = master.articles.price(article, who, quantity, day) if quantity is not None and day is not None else None
    if not any(_same(stated, one) for one in ([ours] if ours is not None else known)):
        yield say("price_differs", f"{at}.unit_price", stated=stated, listed=ours if ours is not None else known[-1])


def _same(stated: Decimal, ours: Decimal) -> bool:
    """Whether two prices are the same; a price with more digits than cents may have been rounded by the buyer."""
    exponent = ours.as_tuple().exponent
    fine = isinstance(exponent, int) and exponent < -2
    return abs(stated - ours) < HALF_A_CENT if fine else stated == ours
