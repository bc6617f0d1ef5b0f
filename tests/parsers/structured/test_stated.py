"""What structured formats state is taken as they state it: one order, written in each of them, is read alike from each."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from parsers.extraction import extract
from parsers.options import Options
from parsers.result import Address, Leaf, OrderFields
from parsers.sources.documents import read_part
from parsers.structured.stated import StatedOrder, read_stated
from tests.parsers.reading.letters import master
from tests.parsers.structured import samples
from tests.parsers.structured.samples import part

# What a format has no place for, or says in another sense.
MISSING = {
    "opentrans": {"net_total": "287.88", "tax_total": None, "gross_total": None},
    "cxml": {"net_total": "287.88", "gross_total": None},
}


def stated(text: str | bytes) -> StatedOrder:
    """The one order in this text."""
    (order,) = read_stated(part(text)) or ()
    return order


def value(fields: OrderFields, path: str) -> str | None:
    held: OrderFields | Address | Leaf | None = fields
    for name in path.split("."):
        held = getattr(held, name)
    return held.value if isinstance(held, Leaf) else None


def line_values(order: StatedOrder) -> list[dict[str, str]]:
    names = ("sku", "buyer_sku", "gtin", "description", "quantity", "unit", "unit_price", "line_total")
    return [{name: leaf.value for name in names if (leaf := getattr(line, name))} for line in order.lines]


@pytest.mark.parametrize("form", samples.EVERY_FORMAT)
def test_every_field_of_the_head_is_read(form: str) -> None:
    fields = stated(samples.EVERY_FORMAT[form]).fields
    assert {path: value(fields, path) for path in samples.FIELDS} == samples.FIELDS


@pytest.mark.parametrize("form", samples.EVERY_FORMAT)
def test_every_part_of_the_lines_is_read_with_prices_for_one(form: str) -> None:
    found = line_values(stated(samples.EVERY_FORMAT[form]))
    left_out = {"line_total"} if form == "cxml" else set()
    assert found == [{name: value for name, value in line.items() if name not in left_out} for line in samples.LINES]


@pytest.mark.parametrize("form", samples.EVERY_FORMAT)
def test_totals_and_freight_are_read(form: str) -> None:
    totals = stated(samples.EVERY_FORMAT[form]).totals
    expected = samples.TOTALS | MISSING.get(form, {})
    assert {name: totals[name].value if name in totals else None for name in samples.TOTALS} == expected


@pytest.mark.parametrize("form", samples.EVERY_FORMAT)
def test_nothing_needs_a_look_where_nothing_contradicts(form: str) -> None:
    reading = extract("order.xml", samples.EVERY_FORMAT[form].encode(), master(), Options())
    (order,) = reading.orders
    assert (reading.kind, order.needs_review, reading.problems) == ("order", (), ())
    assert [check.code for check in order.checks] == []


@pytest.mark.parametrize("form", samples.EVERY_FORMAT)
def test_a_value_tells_where_it_stands_in_the_text_that_is_shown(form: str) -> None:
    given_part = part(samples.EVERY_FORMAT[form], "order.edi" if form.startswith("edifact") else "order.xml")
    document = read_part(given_part, Options())
    order = stated(samples.EVERY_FORMAT[form])
    assert document
    for leaf in (order.fields.order_number, order.fields.bill_to.postcode, order.lines[0].quantity, order.lines[1].sku):
        assert leaf and leaf.source.span
        assert document.text[slice(*leaf.source.span)] == leaf.raw


def test_an_invoice_is_stated_to_be_no_order() -> None:
    order = stated(samples.INVOICE)
    assert (order.kind, order.lines) == ("other", ())


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 6000), st.sampled_from(sorted(samples.EVERY_FORMAT)))
def test_a_file_cut_off_anywhere_is_read_with_everything_in_doubt_or_not_at_all(cut: int, form: str) -> None:
    text = samples.EVERY_FORMAT[form]
    result = read_stated(part(text[: cut % len(text.rstrip("'~\r\n>"))]))
    assert all({"fields", "lines"} <= set(order.doubts) for order in result or () if order.kind != "other" and "UNT" not in text[:cut])


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(sorted(samples.EVERY_FORMAT)), st.data())
def test_a_file_with_anything_in_it_never_raises(form: str, data: st.DataObject) -> None:
    text = samples.EVERY_FORMAT[form]
    at = data.draw(st.integers(0, len(text)))
    length = data.draw(st.integers(0, 40))
    inserted = data.draw(
        st.one_of(st.text(max_size=12), st.sampled_from(["9" * 60, "1e999999", "-0", "NaN", "20261399", "&x;", "<!--", "'", "+++", "::"]))
    )
    extract("order.xml", (text[:at] + inserted + text[at + length :]).encode("utf-8", "replace"), master(), Options())
