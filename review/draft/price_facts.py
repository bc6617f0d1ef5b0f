"""A line's prices side by side: what the document says, the list, and what this customer has been promised, and until when."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sqlmodel import Session

from config.prices import holding_price
from models.content import Content, shape_fault, value
from models.errors import NotImported
from models.masterdata import load_pricing_data


@dataclass(frozen=True, slots=True)
class PriceFacts:
    """`stated` and `listed` net for one unit; `agreed` from the price list, `own` where only this customer has it, from so many, until."""

    stated: Decimal | None
    listed: Decimal | None
    agreed: Decimal | None = None
    own: bool = False
    from_quantity: Decimal | None = None
    until: date | None = None


def price_facts(session: Session, content: Content, customer_number: str, today: date) -> Mapping[int, PriceFacts]:
    """The facts of every line of our articles, lines counted from 0; empty while no company has been imported."""
    lines = range(len(content["lines"]))
    skus = [value(content, f"lines.{number}.sku") for number in lines]
    try:
        data = load_pricing_data(session, skus, customer_number)
    except NotImported:
        return {}
    articles = {article.sku: article for article in data.articles}
    found = {}
    for number in lines:
        if (article := articles.get(skus[number])) is None:
            continue
        quantity = _number(content, f"lines.{number}.quantity") or Decimal(0)
        held = holding_price(article.sku, data.prices, customer_number, quantity, today)
        stated = _number(content, f"lines.{number}.unit_price")
        facts = PriceFacts(stated, article.price_net)
        if held:
            facts = PriceFacts(stated, article.price_net, held.price_net, bool(held.customer_number), held.from_quantity, held.valid_to)
        found[number] = facts
    return found


def _number(content: Content, path: str) -> Decimal | None:
    text = value(content, path)
    return Decimal(text) if text and not shape_fault("quantity", text) else None
