"""Checks on lines and amounts: what the clerk should know, as codes with a place. The sentences in each language stand in [checks]."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal, InvalidOperation

from config import vocabulary
from config.company import Article, Customer
from parsers.masterdata import Master
from parsers.result import Check, Leaf, Line, Severity

CENT = Decimal("0.011")
UNUSUAL_QUANTITY = Decimal(10_000)
SAME_UNITS = ({"C62", "H87", "EA", "PCE"}, {"BX", "CT", "KT", "XBX", "CS"}, {"PK", "PA", "XPK"}, {"LTR", "L"}, {"RO", "XRO"})


def say(code: str, severity: Severity, at: str, **values: object) -> Check:
    """A check with its English sentence, its placeholders filled."""
    sentence = str(vocabulary.load("en")["checks"][code])
    return Check(code, severity, at, sentence.format(**values))


def number(leaf: Leaf | None) -> Decimal | None:
    """The value of a leaf as a number; None where it is missing or no number."""
    try:
        return Decimal(leaf.value) if leaf is not None else None
    except InvalidOperation:
        return None


def check_lines(
    lines: Sequence[Line], articles: Sequence[Article | None], master: Master | None, customer: Customer | None
) -> tuple[Check, ...]:
    """What is to be said about each line; `articles` are those found, in the lines' order."""
    found: list[Check] = []
    for place, (line, article) in enumerate(zip(lines, articles, strict=True)):
        at = f"lines.{place}"
        found += _product(line, at)
        if line.quantity is None:
            found.append(say("quantity_missing", "error", f"{at}.quantity"))
        elif (quantity := number(line.quantity)) is not None and (quantity <= 0 or quantity > UNUSUAL_QUANTITY):
            found.append(say("quantity_unusual", "warning", f"{at}.quantity", quantity=line.quantity.value))
        if master is not None and article is None:
            found.append(say("unknown_article", "warning", f"{at}.sku"))
        elif master is not None and article is not None:
            found += _article(line, article, master, customer, at)
    return tuple(found)


def _product(line: Line, at: str) -> Iterator[Check]:
    quantity, price, total = number(line.quantity), number(line.unit_price), number(line.line_total)
    if quantity is None or price is None or total is None or abs(quantity * price - total) < CENT:
        return
    if not any("as printed" in reason for reason in (line.line_total.why if line.line_total else ())):
        yield say(
            "product_differs", "warning", f"{at}.line_total", quantity=quantity, unit_price=price, computed=quantity * price, stated=total
        )


def _article(line: Line, article: Article, master: Master, customer: Customer | None, at: str) -> Iterator[Check]:
    quantity, price = number(line.quantity), number(line.unit_price)
    known = master.articles.prices(article, customer.customer_number if customer else None, quantity)
    if price is not None and known and price not in known:
        yield say("price_differs", "warning", f"{at}.unit_price", stated=price, listed=known[-1])
    if article.status == "discontinued":
        yield say("discontinued", "warning", f"{at}.sku", sku=article.sku, replaced_by=article.replaced_by or "–")
    if line.unit is not None and not same_unit(line.unit.value, article.unit):
        yield say("unit_differs", "warning", f"{at}.unit", stated=line.unit.value, listed=article.unit)
    if quantity is not None and _breaks_a_pack(line, article, quantity):
        yield say("pack_size", "info", f"{at}.quantity", quantity=quantity, pack_size=article.pack_size)


def _breaks_a_pack(line: Line, article: Article, quantity: Decimal) -> bool:
    """Whether single pieces are ordered of what is sold in packs, and they make no whole packs."""
    pieces = line.unit.value if line.unit is not None else article.unit
    return bool(article.pack_size and article.pack_size > 1 and same_unit(pieces, "C62") and quantity % article.pack_size)


def same_unit(one: str, other: str) -> bool:
    """Whether two Rec 20 codes are used for the same thing on orders."""
    return one == other or any(one in group and other in group for group in SAME_UNITS)


def check_sum(computed: Decimal | None, stated: Decimal | None, agrees: bool | None) -> tuple[Check, ...]:
    """Whether the lines add up to what is printed."""
    if agrees is False and computed is not None and stated is not None:
        return (say("sum_differs", "warning", "fields.net_total", computed=computed, stated=stated),)
    return ()
