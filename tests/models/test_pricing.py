"""Prices: whose price holds, what shipping and tax cost, and that no cent is lost whatever the numbers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from config.company import Article, Company, Customer, MasterData, Price, ShippingRate, TaxRate
from models.pricing import LineToPrice, NotPriceable, PricedOrder, price_order, round_to_cents
from tests.models.sample import COMPANY, DATA

TODAY = date(2026, 11, 23)
MUELLER = DATA.customers[0]


def line(sku: str, quantity: str, stated: str | None = None, prices: str = "ours") -> LineToPrice:
    return LineToPrice(sku, Decimal(quantity), Decimal(stated) if stated else None, prices)  # type: ignore[arg-type]


def priced(
    *lines: LineToPrice, data: MasterData = DATA, customer: Customer | None = None, country: str = "DE", vat_id: str = "", day: date = TODAY
) -> PricedOrder:
    return price_order(lines, data, customer, country, vat_id, day)


def unit_price(sku: str, quantity: str, customer: Customer | None = None, day: date = TODAY) -> Decimal:
    return priced(line(sku, quantity), customer=customer, day=day).lines[0].unit_price


def test_the_catalogues_price_holds_where_there_is_no_other() -> None:
    assert unit_price("4711", "1") == Decimal("0.17")


def test_a_scale_holds_from_its_quantity_on() -> None:
    assert (unit_price("4711", "99.999"), unit_price("4711", "100")) == (Decimal("0.17"), Decimal("0.15"))


def test_the_customers_own_price_goes_before_the_scale() -> None:
    assert unit_price("4711", "1000", MUELLER) == Decimal("0.14")


def test_a_price_holds_on_its_first_and_last_day_only() -> None:
    prices = (Price("4711", Decimal(9), valid_from=date(2026, 5, 1), valid_to=date(2026, 5, 31)),)
    data = replace(DATA, prices=prices)
    days = [date(2026, 4, 30), date(2026, 5, 1), date(2026, 5, 31), date(2026, 6, 1)]
    found = [priced(line("4711", "1"), data=data, day=day).lines[0].unit_price for day in days]
    assert found == [Decimal("0.17"), Decimal(9), Decimal(9), Decimal("0.17")]


def test_of_two_prices_of_the_same_quantity_the_later_one_holds() -> None:
    prices = (Price("4711", Decimal(1), valid_from=date(2026, 1, 1)), Price("4711", Decimal(2), valid_from=date(2026, 6, 1)))
    assert priced(line("4711", "1"), data=replace(DATA, prices=prices)).lines[0].unit_price == Decimal(2)


def test_as_ordered_takes_the_stated_price_and_shows_the_difference() -> None:
    ours, ordered = priced(line("4712", "2", "12.00"), line("4712", "2", "12.00", "as_ordered")).lines
    assert (ours.unit_price, ordered.unit_price) == (Decimal("12.50"), Decimal("12.00"))
    assert ours.difference == ordered.difference == Decimal("-0.50")


def test_as_ordered_without_a_stated_price_takes_ours() -> None:
    [only] = priced(line("4712", "2", None, "as_ordered")).lines
    assert (only.unit_price, only.difference) == (Decimal("12.50"), None)


def test_goods_without_a_price_can_be_sold_at_the_stated_one() -> None:
    assert priced(line("OHNE", "1", "3.00", "as_ordered")).goods_net == Decimal("3.00")
    with pytest.raises(NotPriceable) as told:
        priced(line("OHNE", "1", "3.00"))
    assert (told.value.code, told.value.at) == ("no_price", "lines.0.unit_price")


@pytest.mark.parametrize(
    ("amount", "cents"), [("0.005", "0.01"), ("0.004999", "0.00"), ("1.115", "1.12"), ("2.675", "2.68"), ("-0.005", "-0.01")]
)
def test_half_a_cent_goes_up(amount: str, cents: str) -> None:
    assert round_to_cents(Decimal(amount)) == Decimal(cents)


def test_a_line_is_rounded_once_and_not_piece_by_piece() -> None:
    article = Article("A", price_net=Decimal("0.0375"))
    assert priced(line("A", "1000"), data=MasterData(COMPANY, (article,))).lines[0].line_total == Decimal("37.50")


@pytest.mark.parametrize(
    ("sku", "quantity", "country", "shipping"),
    [
        ("4711", "250", "DE", "5.90"),  # 5 kg
        ("4711", "251", "DE", "9.90"),
        ("4712", "20", "DE", "0"),  # 250.00 and more
        ("4712", "19", "DE", "5.90"),
        ("4712", "20", "FR", "19.90"),
    ],
)
def test_shipping_goes_by_country_weight_and_value(sku: str, quantity: str, country: str, shipping: str) -> None:
    assert priced(line(sku, quantity), country=country).shipping_net == Decimal(shipping)


def test_what_no_rate_carries_is_told_and_not_sent_for_free() -> None:
    with pytest.raises(NotPriceable, match=r"2000\.00 kg") as told:
        priced(line("4711", "100000"))
    assert told.value.code == "no_shipping_rate"


def test_a_company_without_shipping_rates_charges_none() -> None:
    assert priced(line("4711", "1"), data=replace(DATA, company=replace(COMPANY, shipping_rates=()))).shipping_net == 0


def test_tax_is_taken_on_the_sum_of_a_class_with_shipping() -> None:
    order = priced(line("4712", "1"), line("BUCH", "1"))
    assert [(t.tax_class, t.percent, t.net, t.tax) for t in order.taxes] == [
        ("reduced", Decimal(7), Decimal("24.90"), Decimal("1.74")),
        ("standard", Decimal(19), Decimal("18.40"), Decimal("3.50")),
    ]
    assert (order.net_total, order.tax_total, order.gross_total) == (Decimal("43.30"), Decimal("5.24"), Decimal("48.54"))


def test_the_rate_of_the_country_delivered_to_holds_where_there_is_one_else_the_sellers() -> None:
    assert priced(line("4712", "1"), country="AT").taxes[0].percent == Decimal(20)
    assert priced(line("4712", "1"), country="FR").taxes[0].percent == Decimal(19)


def test_a_rate_holds_from_its_day_on() -> None:
    rates = (TaxRate("DE", "standard", Decimal(19), date(2007, 1, 1)), TaxRate("DE", "standard", Decimal(21), date(2027, 1, 1)))
    data = replace(DATA, company=replace(COMPANY, tax_rates=rates))
    days = date(2026, 12, 31), date(2027, 1, 1)
    assert [priced(line("4712", "1"), data=data, day=day).taxes[0].percent for day in days] == [Decimal(19), Decimal(21)]


REVERSE = replace(
    DATA, company=replace(COMPANY, tax_rates=(*COMPANY.tax_rates, TaxRate("*", "reverse_charge", Decimal(0), date(2007, 1, 1))))
)


@pytest.mark.parametrize(
    ("data", "country", "vat_id", "percent"),
    [
        (REVERSE, "FR", "FR12345678901", "0"),
        (REVERSE, "FR", "", "19"),
        (REVERSE, "FR", "DE123456789", "19"),
        (REVERSE, "DE", "FR12345678901", "19"),
        (DATA, "FR", "FR12345678901", "19"),
    ],
)
def test_no_tax_for_a_business_abroad_only_where_the_company_says_so(data: MasterData, country: str, vat_id: str, percent: str) -> None:
    assert priced(line("4712", "1"), data=data, country=country, vat_id=vat_id).taxes[0].percent == Decimal(percent)


def test_a_class_without_a_rate_is_told() -> None:
    data = MasterData(COMPANY, (Article("A", price_net=Decimal(1), tax_class="luxury"),))
    with pytest.raises(NotPriceable, match="luxury"):
        priced(line("A", "1"), data=data)


AMOUNTS = st.decimals(min_value=0, max_value="99999.999999", places=6)
QUANTITIES = st.decimals(min_value="0.001", max_value=9999, places=3)
ROWS = st.lists(st.tuples(AMOUNTS, QUANTITIES, st.sampled_from(["standard", "reduced"])), min_size=1, max_size=12)


def of_rows(rows: Sequence[tuple[Decimal, Decimal, str]]) -> PricedOrder:
    articles = tuple(Article(str(n), price_net=price, tax_class=tax_class) for n, (price, _, tax_class) in enumerate(rows))
    return priced(*(LineToPrice(str(n), quantity) for n, (_, quantity, _) in enumerate(rows)), data=MasterData(COMPANY, articles))


@given(ROWS)
def test_the_parts_are_the_whole_to_the_cent(rows: list[tuple[Decimal, Decimal, str]]) -> None:
    order = of_rows(rows)
    assert sum(row.line_total for row in order.lines) == order.goods_net
    assert order.goods_net + order.shipping_net == order.net_total == sum(tax.net for tax in order.taxes)
    assert order.net_total + sum(tax.tax for tax in order.taxes) == order.net_total + order.tax_total == order.gross_total
    assert all(amount == round_to_cents(amount) for amount in (order.goods_net, order.shipping_net, order.tax_total, order.gross_total))


@given(ROWS)
def test_the_order_of_the_lines_changes_no_sum(rows: list[tuple[Decimal, Decimal, str]]) -> None:
    forward, backward = of_rows(rows), of_rows(rows[::-1])
    assert (forward.gross_total, forward.taxes) == (backward.gross_total, backward.taxes)


@given(ROWS, st.integers(min_value=0, max_value=11))
def test_a_further_line_never_makes_the_goods_cheaper(rows: list[tuple[Decimal, Decimal, str]], kept: int) -> None:
    assert of_rows(rows[: kept + 1]).goods_net <= of_rows(rows).goods_net


@given(st.decimals(min_value=0, max_value=10**9, places=2), st.decimals(min_value=0, max_value=100, places=2))
def test_tax_is_within_half_a_cent_of_exact(net: Decimal, percent: Decimal) -> None:
    company = Company(
        "X", tax_rates=(TaxRate("DE", "standard", percent, date.min),), shipping_rates=(ShippingRate("*", Decimal(0), "standard"),)
    )
    order = priced(line("A", "1"), data=MasterData(company, (Article("A", price_net=net),)))
    assert abs(order.tax_total - net * percent / 100) <= Decimal("0.005")
