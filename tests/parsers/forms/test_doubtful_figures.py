"""What figures leave open is asked about: ones that may be sevens, days far from that of receipt; letters of a number do not count."""

from __future__ import annotations

from decimal import Decimal

import pytest

from parsers.forms.counts import Value, twins
from parsers.forms.two_readers import figures_agree
from tests.parsers.forms.test_orders import BUYER, only_order, sheet
from tests.parsers.forms.test_second_reader import written


@pytest.mark.parametrize(("count", "meant"), [("75", ["15"]), ("17", ["11", "71"]), ("20", [])])
def test_counts_that_differ_in_ones_and_sevens_alone_are_twins(count: str, meant: list[str]) -> None:
    others = [Value(Decimal(n), n, -1.0) for n in (count, "15", "25", "11", "71", "200")]
    assert [v.raw for v in twins(Value(Decimal(count), count, 0.0), others)] == meant


@pytest.mark.parametrize(("year", "asked"), [("2026", False), ("2024", True)])
def test_a_day_far_from_that_of_receipt_is_asked_about(year: str, asked: bool) -> None:
    order = only_order(sheet(BUYER | {"order_date": f"12.10.{year}"}))
    assert order.fields.order_date is not None
    assert ("fields.order_date" in order.needs_review) == asked


def test_figures_of_a_number_are_confirmed_whatever_its_letters_look_like() -> None:
    assert figures_agree(written("68"), "68")
    assert figures_agree(written("68"), "B8")
    assert not figures_agree(written("68"), "69")
    assert not figures_agree(written("68"), "168")
