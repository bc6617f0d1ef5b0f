"""Confidences that hold: curves rise, and nothing but the confidence changes."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsers.extraction import extract, understand
from parsers.options import Options
from parsers.reading.confidence import CLASSES, Curve, _curves, calibrated, curve_name
from parsers.result import ADDRESS_PARTS, LINE_PARTS, OrderFields
from tests.parsers.reading.letters import STRANGER, mail, master

shares = st.floats(0, 1)


def without_confidence(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: without_confidence(held) for key, held in value.items() if key != "confidence"}
    return [without_confidence(held) for held in value] if isinstance(value, list) else value


def test_every_value_of_an_order_belongs_to_one_class() -> None:
    names = [name for names in CLASSES.values() for name in names]
    heads = [name for name in OrderFields.__dataclass_fields__ if name not in ("bill_to", "ship_to")]
    assert sorted(names) == sorted([*heads, *ADDRESS_PARTS, *LINE_PARTS])


@pytest.mark.parametrize("name", sorted(_curves()))
def test_each_fitted_curve_rises_within_0_and_1(name: str) -> None:
    curve = _curves()[name]
    assert len(curve.said) == len(curve.right) > 0
    assert all(a < b for a, b in pairwise(curve.said))
    assert all(0 < a <= b < 1 for a, b in pairwise((*curve.right, curve.right[-1])))


@given(shares, shares)
def test_more_evidence_never_lowers_a_confidence(one: float, other: float) -> None:
    curve = Curve((0.2, 0.5, 0.9), (0.1, 0.1, 0.8))
    low, high = sorted((one, other))
    assert 0.1 <= curve.at(low) <= curve.at(high) <= 0.8


def test_a_knot_is_met_and_between_knots_it_is_straight() -> None:
    curve = Curve((0.2, 0.6), (0.5, 0.9))
    assert [round(curve.at(said), 4) for said in (0.0, 0.2, 0.4, 0.6, 1.0)] == [0.5, 0.5, 0.7, 0.9, 0.9]


def test_what_is_listed_has_a_curve_of_its_own() -> None:
    reviews = {"fields.bill_to", "lines.2.quantity", "lines"}
    assert curve_name("fields.bill_to.street", reviews) == "party listed"
    assert curve_name("lines.2.quantity", reviews) == "quantity listed"
    assert curve_name("lines.1.quantity", reviews) == "quantity unlisted"  # «lines» says that one may be missing


def test_only_confidences_change() -> None:
    letter = mail("Bitte 5 Stück CH-BR500 und 3 Stück CH-BR501 bis 12.11.2026, Bestellnummer 4711", "Bestellung", STRANGER)
    raw, told = (read("mail.eml", letter, master(), Options()) for read in (understand, extract))
    assert raw.orders
    assert without_confidence(told.as_json("")) == without_confidence(raw.as_json(""))
    assert told == calibrated(raw)
    assert replace(told, orders=()) == replace(raw, orders=())
