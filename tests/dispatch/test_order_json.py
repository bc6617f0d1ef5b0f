"""The order as JSON: it keeps to the documented schema, and no amount loses or gains a digit."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dispatch.order_json import order_json
from tests.dispatch.values import a_line, an_order

SCHEMA = json.loads((Path(__file__).parents[2] / "docs" / "order.schema.json").read_text(encoding="utf-8"))
DOCUMENTED = jsonschema.Draft202012Validator(SCHEMA)


def test_a_confirmed_order_keeps_to_the_documented_schema() -> None:
    DOCUMENTED.validate(order_json(an_order(), [a_line()]))


def test_the_schema_refuses_what_is_not_documented() -> None:
    with pytest.raises(jsonschema.ValidationError):
        DOCUMENTED.validate({**order_json(an_order(), [a_line()]), "colour": "red"})


@given(st.decimals(min_value="0.000001", max_value="999999.999999", places=6), st.decimals(min_value=0, max_value="9999999.99", places=2))
def test_decimals_are_texts_without_exponent_that_read_back_the_same(quantity: Decimal, total: Decimal) -> None:
    written = order_json(an_order(gross_total=total), [a_line(quantity=quantity)])
    DOCUMENTED.validate(written)
    assert Decimal(written["lines"][0]["quantity"]) == quantity
    assert written["gross_total"] == f"{total:.2f}"
