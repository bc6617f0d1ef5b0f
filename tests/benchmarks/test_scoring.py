"""The measures of a reading: what counts as right, silent, and needless."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from benchmarks.scoring import Measures, calibration_error, measure
from examples.post.texts import letters

TRUTH: dict[str, Any] = next(letter.truth() for letter in letters() if letter.name.startswith("mails/01"))


def leaf(truth: Any) -> dict[str, Any] | None:
    value = truth["any_of"][0] if isinstance(truth, dict) and "any_of" in truth else truth
    return None if value is None or isinstance(value, dict) else {"value": value, "confidence": 1.0}


@pytest.fixture
def perfect() -> dict[str, Any]:
    """The reading that says exactly what is true."""
    order = TRUTH["orders"][0]
    fields = {k: {p: leaf(t) for p, t in v.items()} if k in ("bill_to", "ship_to") else leaf(v) for k, v in order["fields"].items()}
    lines = [{part: leaf(t) for part, t in line.items()} for line in order["lines"]]
    return {"kind": "order", "kind_confidence": 1.0, "orders": [{"fields": fields, "lines": lines, "needs_review": []}]}


def test_a_perfect_reading_is_touchless(perfect: dict[str, Any]) -> None:
    found = measure(TRUTH, perfect)
    assert (found.fully_right, found.touchless, found.silent_errors, found.needless) == (1, 1, 0, 0)
    assert found.report()["line F1"] == 1.0


def test_a_wrong_quantity_is_silent_unless_it_is_marked(perfect: dict[str, Any]) -> None:
    order = perfect["orders"][0]
    order["lines"][1]["quantity"]["value"] = "999"
    assert measure(TRUTH, perfect).silent_errors == 1
    order["needs_review"] = ["lines.1"]
    marked = measure(TRUTH, perfect)
    assert (marked.silent_errors, marked.needless, marked.fully_right, marked.lines_safe) == (0, 0, 0, 1)


def test_a_lost_line_is_silent_unless_the_lines_are_marked(perfect: dict[str, Any]) -> None:
    order = perfect["orders"][0]
    del order["lines"][2]
    assert measure(TRUTH, perfect).silent_errors == 1
    assert measure(TRUTH, perfect).lines_safe == 0
    order["needs_review"] = ["lines"]
    assert measure(TRUTH, perfect).silent_errors == 0


def test_an_invented_line_is_silent_unless_it_is_marked(perfect: dict[str, Any]) -> None:
    order = perfect["orders"][0]
    extra = copy.deepcopy(order["lines"][0]) | {
        "sku": {"value": "NONE", "confidence": 1.0},
        "quantity": None,
        "unit_price": None,
        "description": None,
    }
    order["lines"].append(extra)
    assert measure(TRUTH, perfect).silent_errors == 1
    order["needs_review"] = [f"lines.{len(order['lines']) - 1}.sku"]
    assert measure(TRUTH, perfect).silent_errors == 0


def test_a_review_of_what_is_right_is_needless_and_not_touchless(perfect: dict[str, Any]) -> None:
    perfect["orders"][0]["needs_review"] = ["fields.currency"]
    found = measure(TRUTH, perfect)
    assert (found.needless, found.reviews, found.touchless, found.fully_right) == (1, 1, 0, 1)


def test_a_wrong_address_part_is_covered_by_a_review_of_the_address(perfect: dict[str, Any]) -> None:
    order = perfect["orders"][0]
    order["fields"]["ship_to"]["street"] = {"value": "Nowhere 1", "confidence": 0.4}
    assert measure(TRUTH, perfect).silent_errors == 1
    order["needs_review"] = ["fields.ship_to"]
    assert measure(TRUTH, perfect).silent_errors == 0


def test_a_wrong_kind_is_silent_only_when_it_is_said_with_certainty(perfect: dict[str, Any]) -> None:
    wrong = {"kind": "other", "orders": []}
    assert measure(TRUTH, wrong | {"kind_confidence": 0.95}).silent_errors == 1
    unsure = measure(TRUTH, wrong | {"kind_confidence": 0.5})
    assert (unsure.silent_errors, unsure.lines_safe, unsure.orders) == (0, 1, 1)


def test_an_order_that_was_not_read_is_neither_right_nor_silent() -> None:
    found = measure(TRUTH, None)
    assert (found.unread, found.fully_right, found.silent_errors, found.lines_safe) == (1, 0, 0, 0)


def test_an_order_where_none_is_counts_as_false(perfect: dict[str, Any]) -> None:
    newsletter = {"id": "n", "kind": "other", "orders": []}
    assert measure(newsletter, perfect).false_orders == 1


def test_measures_add_up(perfect: dict[str, Any]) -> None:
    both = measure(TRUTH, perfect) + measure(TRUTH, None)
    assert (both.files, both.orders, both.report()["fully right"]) == (2, 2, 0.5)
    assert Measures().report()["line F1"] is None


def test_confidence_that_holds_has_no_calibration_error() -> None:
    assert calibration_error([(0.75, True), (0.75, True), (0.75, True), (0.75, False)]) == 0.0
    assert calibration_error([(0.95, False)]) == 0.95
