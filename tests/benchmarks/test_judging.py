"""When a value counts as the true one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.judging import Verdict, judge, pair_lines, plain, same


@pytest.mark.parametrize(
    ("field", "truth", "value"),
    [
        ("quantity", "2", "2.0"),
        ("unit_price", "12.50", "12.5"),
        ("street", "Hauptstraße 5", "Hauptstr. 5"),
        ("name", "Müller & Co. KG", "Müller + Co KG"),
        ("postcode", "5611 AB", "5611ab"),
        ("city", "Wien, AT", "wien"),
        ("buyer_phone", "+49 (0)231 55-1", "0231 551"),
        ("order_number", "B 12 / 3", "B12/3"),
        ("country", "DE", "de"),
        ("description", "Schraube M6 x 30 verzinkt", "verzinkt Schraube M6 x 30"),
        ("note", "Bitte vorher anrufen.", "… bitte vorher anrufen, danke"),
    ],
)
def test_spelling_that_changes_nothing_is_the_same(field: str, truth: str, value: str) -> None:
    assert same(field, truth, value)


@pytest.mark.parametrize(
    ("field", "truth", "value"),
    [("quantity", "2", "20"), ("sku", "H300-09", "H300-10"), ("order_date", "2026-10-01", "2026-01-10"), ("street", "Weg 5", "Weg 6")],
)
def test_what_differs_is_not(field: str, truth: str, value: str) -> None:
    assert not same(field, truth, value)


@pytest.mark.parametrize(
    ("truth", "value", "verdict"),
    [
        (None, None, Verdict.RIGHTLY_EMPTY),
        (None, "x", Verdict.FALSE),
        ("x", None, Verdict.MISSING),
        ("x", "  ", Verdict.MISSING),
        ("x", "y", Verdict.WRONG),
        ({"any_of": ["x", None]}, None, Verdict.RIGHTLY_EMPTY),
        ({"any_of": ["x", "y"]}, "y", Verdict.RIGHT),
        ({"ignore": True}, "anything", Verdict.NOT_JUDGED),
    ],
)
def test_verdicts(truth: object, value: str | None, verdict: Verdict) -> None:
    assert judge("sku", truth, value) is verdict


@given(st.text(max_size=60))
def test_plain_text_stays_as_it_is_when_made_plain_again(text: str) -> None:
    assert plain(plain(text)) == plain(text)


def line(sku: str | None, quantity: str) -> dict[str, str | None]:
    empty: dict[str, str | None] = dict.fromkeys(("buyer_sku", "gtin", "description", "unit", "unit_price", "line_total"))
    return empty | {"sku": sku, "quantity": quantity}


def test_lines_find_their_partners_whatever_their_order() -> None:
    truths, read = [line("A", "1"), line("B", "2")], [line("B", "2"), line("A", "1")]
    assert sorted(pair_lines(truths, read)) == [(0, 1), (1, 0)]


def test_a_line_that_shares_nothing_has_no_partner() -> None:
    assert pair_lines([line("A", "1")], [line("B", "2")]) == []
