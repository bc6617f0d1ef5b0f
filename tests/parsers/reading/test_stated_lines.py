"""Lines that a structured format states: values stay, our article is found, the same checks run."""

from __future__ import annotations

from parsers.reading.lines.read import ground_lines
from parsers.result import Leaf, Line, Source
from tests.parsers.reading.trade import CUSTOMER, MASTER


def _leaf(value: str) -> Leaf:
    return Leaf(value, value, 1.0, Source("1", span=(0, len(value))))


def _line(**values: str) -> Line:
    return Line(**{name: _leaf(value) for name, value in values.items()})


def test_our_article_is_found_by_gtin_and_by_the_buyers_number() -> None:
    lines = (_line(gtin="4012345000016", quantity="10"), _line(buyer_sku="MAT-778", quantity="5"))
    reading = ground_lines(lines, {}, MASTER, CUSTOMER)
    assert [line.sku.value if line.sku else None for line in reading.lines] == ["SK-0840", "HG-10"]
    assert reading.doubts == ()


def test_without_a_catalogue_everything_stays_as_stated() -> None:
    lines = (_line(sku="X-1", quantity="10"),)
    assert ground_lines(lines, {}, None, None).lines == lines


def test_goods_we_do_not_sell_are_asked() -> None:
    reading = ground_lines((_line(sku="X-99812", description="Kaffeemaschine", quantity="1"),), {}, MASTER, None)
    assert reading.lines[0].sku is None
    assert reading.doubts == ("lines.0.sku",)


def test_a_stated_sum_that_differs_is_a_check() -> None:
    line = _line(sku="55061", quantity="2", unit_price="15.20", line_total="30.40")
    reading = ground_lines((line,), {"net_total": _leaf("99.00")}, MASTER, None)
    assert [check.code for check in reading.checks] == ["sum_differs"]


def test_a_missing_quantity_is_asked() -> None:
    assert "lines.0.quantity" in ground_lines((_line(sku="55061"),), {}, MASTER, None).doubts
