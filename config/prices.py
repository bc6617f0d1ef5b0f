"""Which of a company's prices holds: for the reader's checks and for pricing orders alike."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from config.company import Article, Price


def our_price(article: Article, prices: Iterable[Price], customer_number: str, quantity: Decimal, day: date) -> Decimal | None:
    """The customer's own price where there is one, else the price for everybody, else the catalogue's.

    Of several the one of the largest quantity that is reached holds, then the one that began last.
    """
    fitting = [
        price
        for price in prices
        if price.sku == article.sku
        and price.customer_number in ("", customer_number)
        and price.from_quantity <= quantity
        and (price.valid_from or date.min) <= day <= (price.valid_to or date.max)
    ]
    if not fitting:
        return article.price_net
    best = max(fitting, key=lambda price: (price.customer_number != "", price.from_quantity, price.valid_from or date.min))
    return best.price_net
