"""The checks on lines, prices, units and sums; a value that was read is never changed by one."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from config.checks import values_of
from config.company import Price
from parsers.masterdata import Master
from parsers.reading.lines.read import ground_lines
from parsers.result import Check, Leaf, Line, Source
from tests.builders import article, master_of
from tests.parsers.reading.trade import CUSTOMER, MASTER, checks_of, read, told

HEAD = "Artikel   Bezeichnung                  Menge     Preis     Gesamt\n"


def checks(text: str) -> list[Check]:
    return list(checks_of(read(text)))


def codes(text: str) -> set[str]:
    return {check.code for check in checks(text)}


def values(check: Check) -> dict[str, str]:
    return values_of(check.code, check.message) or {}


def stated(master: Master = MASTER, totals: dict[str, str] | None = None, **parts: str) -> list[Check]:
    """The checks on one line that a structured format states."""
    line = Line(**{name: leaf(value) for name, value in parts.items()})
    return list(checks_of(ground_lines((line,), {name: leaf(value) for name, value in (totals or {}).items()}, master, CUSTOMER), master))


def leaf(value: str) -> Leaf:
    return Leaf(value, value, 1.0, Source("1", span=(0, len(value))))


def test_a_clean_line_has_no_check() -> None:
    assert checks(HEAD + "SK-0840   Sechskantschraube M8 x 40      100     0,12      12,00\n") == []


def test_a_wrong_product_is_said_with_all_numbers() -> None:
    (check,) = [
        c for c in checks(HEAD + "SK-0840   Sechskantschraube M8 x 40      100     0,12      13,00\n") if c.code == "product_differs"
    ]
    assert check.at == "lines.0.line_total"
    assert values(check) == {"quantity": "100", "unit_price": "0.12", "computed": "12.00", "stated": "13.00"}


def test_another_price_than_listed_is_a_check_and_no_change() -> None:
    reading = read(HEAD + "55061     Seitenschneider 160 mm             2    14,00      28,00\n")
    assert told(reading, "unit_price") == [("14.00",)]
    assert [(check.code, values(check)) for check in checks_of(reading)] == [("price_differs", {"stated": "14.00", "listed": "15.20"})]


def test_a_discontinued_article_stays_itself_and_its_successor_is_named() -> None:
    reading = read("Artikel   Bezeichnung              Menge\nBO-60     Spiralbohrer 6,0 mm         10\n")
    assert told(reading) == [("BO-60", "10")]
    assert [(check.code, "BO-61" in check.message) for check in checks_of(reading)] == [("discontinued", True)]


def test_another_unit_than_sold_is_said() -> None:
    found = checks("Artikel   Bezeichnung         Menge   Einheit\nKR-38     Kreppband 38 mm        24   Karton\n")
    assert ("unit_differs", "lines.0.unit") in {(check.code, check.at) for check in found}


@pytest.mark.parametrize(("unit", "quantity", "said"), [("C62", "7", True), ("C62", "10", False), ("BX", "7", False), ("EA", "3", True)])
def test_pieces_that_make_no_whole_packs_are_said(unit: str, quantity: str, said: bool) -> None:
    master = master_of(article("D-5", "Dübel 8 mm, 5 Stück", "4.20", pack_size="5", unit="C62"), customers=[CUSTOMER])
    assert ("pack_size" in {c.code for c in stated(master, sku="D-5", quantity=quantity, unit=unit)}) is said


@pytest.mark.parametrize(
    ("quantity", "price", "said"),
    [
        ("5", "10.00", False),  # the list price
        ("5", "9.00", True),  # the tier begins at 10
        ("10", "9.00", False),
        ("10", "10.00", True),  # the list price is no longer his
        ("10", "8.00", True),  # a price that has ended
        ("100", "6.50", False),  # the customer's own
        ("100", "9.00", True),  # his own goes before the scale
        ("100", "5.00", True),  # another customer's
    ],
)
def test_the_price_is_that_of_the_customer_for_so_many_on_that_day(quantity: str, price: str, said: bool) -> None:
    prices = [
        Price("D-5", Decimal(9), "", Decimal(10)),
        Price("D-5", Decimal(8), "", Decimal(10), valid_to=date(2026, 9, 30)),
        Price("D-5", Decimal("6.5"), "10023", Decimal(100), valid_from=date(2026, 10, 1)),
        Price("D-5", Decimal(5), "10024", Decimal(1)),
    ]
    master = master_of(article("D-5", "Dübel", "10.00"), customers=[CUSTOMER], prices=prices)
    assert ("price_differs" in {c.code for c in stated(master, sku="D-5", quantity=quantity, unit_price=price)}) is said


def test_a_price_with_more_digits_than_cents_may_be_rounded_by_the_buyer() -> None:
    master = master_of(article("S-1", "Scheibe", "0.1234"), customers=[CUSTOMER])
    assert "price_differs" not in {c.code for c in stated(master, sku="S-1", quantity="10", unit_price="0.12")}
    assert "price_differs" in {c.code for c in stated(master, sku="S-1", quantity="10", unit_price="0.13")}


def test_prices_in_another_currency_are_not_compared() -> None:
    found = stated(totals={"currency": "CHF"}, sku="55061", quantity="2", unit_price="14.00")
    assert {c.code for c in found} == {"currency_differs"}


def test_an_article_without_any_price_is_said() -> None:
    master = master_of(article("N-1", "Neues Teil"), customers=[CUSTOMER])
    assert [(c.code, c.at) for c in stated(master, sku="N-1", quantity="1")] == [("price_missing", "lines.0.unit_price")]


def test_goods_we_do_not_sell_are_said() -> None:
    assert ("unknown_article", "lines.0.sku") in {(c.code, c.at) for c in stated(sku="X-99812", description="Kaffeemaschine", quantity="1")}


@pytest.mark.parametrize(("quantity", "code"), [("0", "quantity_unusual"), ("20000", "quantity_unusual"), ("100", "")])
def test_an_impossible_quantity_is_said(quantity: str, code: str) -> None:
    assert {c.code for c in stated(sku="55061", quantity=quantity)} == ({code} if code else set())


def test_a_missing_quantity_is_an_error() -> None:
    assert [(c.code, c.severity) for c in stated(sku="55061")] == [("quantity_missing", "error")]


def test_lines_that_do_not_add_up_are_said() -> None:
    text = (
        HEAD
        + "SK-0840   Sechskantschraube M8 x 40      100     0,12      12,00\n          Summe netto                                  42,40\n"
    )
    assert "sum_differs" in codes(text)


@pytest.mark.parametrize(
    ("shipping", "gross", "said"),
    [("", "36.18", False), ("5.90", "36.18", False), ("5.90", "42.08", False), ("", "42.08", True), ("5.90", "40.00", True)],
)
def test_net_shipping_and_tax_make_the_gross_total(shipping: str, gross: str, said: bool) -> None:
    totals = {"net_total": "30.40", "tax_total": "5.78", "gross_total": gross, **({"shipping": shipping} if shipping else {})}
    found = stated(totals=totals, sku="55061", quantity="2", unit_price="15.20")
    assert ("gross_differs" in {c.code for c in found}) is said


def test_without_the_tax_the_gross_total_says_nothing() -> None:
    found = stated(totals={"net_total": "30.40", "gross_total": "99.00"}, sku="55061", quantity="2")
    assert "gross_differs" not in {c.code for c in found}


def test_a_thousands_sign_that_nothing_settles_is_said() -> None:
    found = checks("Artikel   Bezeichnung                  Menge\nSK-0840   Sechskantschraube M8 x 40    1.000\n")
    assert [(c.code, c.at, values(c)) for c in found] == [("number_ambiguous", "lines.0.quantity", {"raw": "1.000"})]


def test_near_twins_are_named_where_the_line_fits_both() -> None:
    assert [(c.code, c.at, values(c)) for c in checks("100 Sechskantschrauben verzinkt M8")] == [
        ("article_uncertain", "lines.0.sku", {"candidates": "SK-0840, SK-0850"})
    ]


def test_a_number_and_a_size_that_contradict_each_other_are_said() -> None:
    found = checks("Artikel   Bezeichnung                      Menge\nHG-10     Montagehandschuh Größe 9          20\n")
    assert ("description_differs", "HG-10") in {(c.code, values(c).get("sku")) for c in found}


def test_checks_stand_in_the_orders_order_each_once() -> None:
    first, second = (Line(sku=leaf(sku), quantity=leaf("0")) for sku in ("BO-60", "55061"))
    found = checks_of(ground_lines((first, second), {"currency": leaf("CHF")}, MASTER, CUSTOMER))
    assert [c.at for c in found] == ["fields.currency", "lines.0.quantity", "lines.0.sku", "lines.1.quantity"]


def test_without_a_catalogue_only_the_order_itself_is_checked() -> None:
    line = Line(sku=leaf("X-1"), quantity=leaf("2"), unit_price=leaf("3.00"), line_total=leaf("7.00"))
    found = checks_of(ground_lines((line,), {"currency": leaf("CHF")}, None, None), None)
    assert [c.code for c in found] == ["product_differs"]
