"""Which of a company's prices holds: for the reader's checks and for pricing orders alike."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from config.company import Article, Price


def our_price(article: Article, prices: Iterable[Price], customer_number: str, quantity: Decimal, day: date) -> Decimal | None:
    """The customer's own price where there is one, else the price for everybody, else the catalogue's."""
    held = holding_price(article.sku, prices, customer_number, quantity, day)
    return held.price_net if held else article.price_net


def holding_price(sku: str, prices: Iterable[Price], customer_number: str, quantity: Decimal, day: date) -> Price | None:
    """The row of the price list that holds, the customer's own before one for everybody; None: the catalogue's price holds.

    Of several the one of the largest quantity that is reached holds, then the one that began last.
    """
    fitting = [
        price
        for price in prices
        if price.sku == sku
        and price.customer_number in ("", customer_number)
        and price.from_quantity <= quantity
        and (price.valid_from or date.min) <= day <= (price.valid_to or date.max)
    ]
    return max(fitting, key=lambda price: (price.customer_number != "", price.from_quantity, price.valid_from or date.min), default=None)
