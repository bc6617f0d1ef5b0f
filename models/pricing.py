"""What an order costs: our price of each line, shipping, tax, totals. Pure: values in, values out, decimals only.

The rules and why they are so: docs/decisions.md, «Money».
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import Literal

from config.company import Article, Company, Customer, MasterData, Price, ShippingRate, TaxRate
from config.prices import our_price
from models.errors import Refusal

Prices = Literal["as_ordered", "ours"]

CENT = Decimal("0.01")
ZERO = Decimal(0)
REVERSE_CHARGE = "reverse_charge"


class NotPriceable(Refusal):
    """The order has no price yet; `at` is the path of what is missing, `code` the kind of it."""

    def __init__(self, code: str, at: str, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.at = at


@dataclass(frozen=True, slots=True)
class LineToPrice:
    """A line as ordered: our article number, how many, the price that the buyer states, and whose price is to hold."""

    sku: str
    quantity: Decimal
    stated_price: Decimal | None = None
    prices: Prices = "ours"


@dataclass(frozen=True, slots=True)
class PricedLine:
    """`difference` is the stated price less ours, None where one of the two is missing; a null line total is none."""

    article: Article
    quantity: Decimal
    unit_price: Decimal
    line_total: Decimal
    our_price: Decimal | None
    stated_price: Decimal | None
    tax_class: str
    tax_percent: Decimal

    @property
    def difference(self) -> Decimal | None:
        return None if self.stated_price is None or self.our_price is None else self.stated_price - self.our_price


@dataclass(frozen=True, slots=True)
class TaxSum:
    """The tax on the sum of one class (EN 16931, BG-23: per category, on the sum, not per line)."""

    tax_class: str
    percent: Decimal
    net: Decimal
    tax: Decimal


@dataclass(frozen=True, slots=True)
class PricedOrder:
    """An order with its totals; `goods_net` + `shipping_net` = `net_total`, and that + `tax_total` = `gross_total`, to the cent."""

    lines: tuple[PricedLine, ...]
    goods_net: Decimal
    shipping_net: Decimal
    net_total: Decimal
    taxes: tuple[TaxSum, ...]
    tax_total: Decimal
    gross_total: Decimal
    currency: str


def round_to_cents(amount: Decimal) -> Decimal:
    """Half a cent goes up, away from zero, as merchants round (DIN 1333)."""
    return amount.quantize(CENT, ROUND_HALF_UP)


def price_order(
    lines: Sequence[LineToPrice], data: MasterData, customer: Customer | None, country: str, buyer_vat_id: str, day: date
) -> PricedOrder:
    """The order's prices for delivery to `country` (ISO 3166-1; "": the seller's) on this day.

    Raises NotPriceable, which names the line or rate that is missing.
    """
    taxation = _Taxation(data.company, country or data.company.country, buyer_vat_id or (customer.vat_id if customer else ""), day)
    articles = {article.sku: article for article in data.articles}
    number = customer.customer_number if customer else ""
    priced = tuple(_price_line(n, line, articles, data.prices, number, taxation) for n, line in enumerate(lines))
    goods_net = sum((line.line_total for line in priced), ZERO)
    weight_kg = sum(((line.article.weight_kg or ZERO) * line.quantity for line in priced), ZERO)
    rate = shipping_rate(data.company, taxation.country, weight_kg)
    shipping_net = _shipping_price(rate, goods_net)
    taxes = _taxes(priced, rate, shipping_net, taxation)
    net_total, tax_total = goods_net + shipping_net, sum((tax.tax for tax in taxes), ZERO)
    return PricedOrder(priced, goods_net, shipping_net, net_total, taxes, tax_total, net_total + tax_total, data.company.currency)


def _price_line(
    number: int, line: LineToPrice, articles: dict[str, Article], prices: Iterable[Price], customer_number: str, taxation: _Taxation
) -> PricedLine:
    article = articles.get(line.sku)
    if article is None:
        raise NotPriceable(
            "unknown_article", f"lines.{number}.sku", f"line {number + 1}: {line.sku or 'no article'} is not in the catalogue"
        )
    ours = our_price(article, prices, customer_number, line.quantity, taxation.day)
    unit_price = line.stated_price if line.prices == "as_ordered" and line.stated_price is not None else ours
    if unit_price is None:
        raise NotPriceable(
            "no_price", f"lines.{number}.unit_price", f"line {number + 1}: article {article.sku} has no price in the catalogue"
        )
    percent = taxation.percent(article.tax_class)
    total = round_to_cents(unit_price * line.quantity)
    return PricedLine(article, line.quantity, unit_price, total, ours, line.stated_price, article.tax_class, percent)


def shipping_rate(company: Company, country: str, weight_kg: Decimal) -> ShippingRate | None:
    """The rate of the country, else of any other; the lightest class that carries the weight. None: the company charges none at all.

    Raises NotPriceable when the company has rates, but none for this country and weight.
    """
    if not company.shipping_rates:
        return None
    own = [rate for rate in company.shipping_rates if rate.country == country]
    rates = own or [rate for rate in company.shipping_rates if rate.country == "*"]
    carrying = [rate for rate in rates if rate.up_to_kg is None or weight_kg <= rate.up_to_kg]
    if not carrying:
        words = f"company.toml has no shipping price to {country} for {weight_kg} kg; add a [[shipping]] table and import the company again"
        raise NotPriceable("no_shipping_rate", "fields.ship_to.country", words)
    return min(carrying, key=lambda rate: (rate.up_to_kg is None, rate.up_to_kg or ZERO))


def _shipping_price(rate: ShippingRate | None, goods_net: Decimal) -> Decimal:
    if rate is None or (rate.free_from_net is not None and goods_net >= rate.free_from_net):
        return ZERO
    return round_to_cents(rate.price_net)


def _taxes(lines: Iterable[PricedLine], rate: ShippingRate | None, shipping_net: Decimal, taxation: _Taxation) -> tuple[TaxSum, ...]:
    sums: defaultdict[str, Decimal] = defaultdict(Decimal)
    for line in lines:
        sums[line.tax_class] += line.line_total
    if rate and shipping_net:
        sums[rate.tax_class] += shipping_net
    return tuple(_tax_sum(tax_class, taxation.percent(tax_class), net) for tax_class, net in sorted(sums.items()))


def _tax_sum(tax_class: str, percent: Decimal, net: Decimal) -> TaxSum:
    return TaxSum(tax_class, percent, net, round_to_cents(net * percent / 100))


@dataclass(frozen=True, slots=True)
class _Taxation:
    """Which rate holds for a class: delivered to a country, for this buyer, on this day."""

    company: Company
    country: str
    buyer_vat_id: str
    day: date

    def percent(self, tax_class: str) -> Decimal:
        """Raises NotPriceable when company.toml has no rate; a company without any rates charges no tax."""
        if not self.company.tax_rates:
            return ZERO
        if self._is_business_abroad() and (rate := self._latest(self.country, REVERSE_CHARGE) or self._latest("*", REVERSE_CHARGE)):
            return rate.percent
        for country in (self.country, "*", self.company.country):
            if rate := self._latest(country, tax_class):
                return rate.percent
        words = (
            f"company.toml has no tax rate of class {tax_class} for {self.company.country}; add a [[tax_rate]] and import the company again"
        )
        raise NotPriceable("no_tax_rate", "fields.ship_to.country", words)

    def _latest(self, country: str, tax_class: str) -> TaxRate | None:
        rates = [r for r in self.company.tax_rates if r.country == country and r.tax_class == tax_class and r.valid_from <= self.day]
        return max(rates, key=lambda rate: rate.valid_from, default=None)

    def _is_business_abroad(self) -> bool:
        """Delivered to another country, to a buyer whose VAT number is not of the seller's country."""
        prefix = self.buyer_vat_id.strip()[:2].upper()
        return prefix.isalpha() and prefix != self.company.country and self.country != self.company.country
