"""What structured formats state is taken as they state it, with its place in the text."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from parsers.structured.stated import read_stated
from tests.parsers.structured import samples


def test_a_ubl_order_gives_head_lines_and_totals() -> None:
    (order,) = read_stated(samples.part(samples.UBL_ORDER)) or ()
    fields, line = order.fields, order.lines[0]
    assert order.kind == "order"
    assert fields.order_number and fields.order_number.value == "BE-2026-77"
    assert fields.customer_number and fields.customer_number.value == "10031"
    assert fields.requested_delivery_date and fields.requested_delivery_date.value == "2026-10-20"
    assert fields.bill_to.street and fields.bill_to.street.value == "Am Sägewerk 4"
    assert fields.ship_to == fields.bill_to
    assert line.sku and line.sku.value == "SP-440"
    assert line.gtin and line.gtin.value == "4006381333931"
    assert order.totals["gross_total"].value == "28.56"


def test_a_price_for_a_hundred_pieces_is_given_for_one() -> None:
    (order,) = read_stated(samples.part(samples.UBL_ORDER)) or ()
    assert order.lines[0].unit_price and order.lines[0].unit_price.value == "0.12"


def test_the_senders_codes_for_a_piece_become_c62() -> None:
    (order,) = read_stated(samples.part(samples.UBL_ORDER)) or ()
    assert order.lines[0].unit and order.lines[0].unit.value == "C62"


def test_a_value_tells_where_it_stands_in_the_text() -> None:
    (order,) = read_stated(samples.part(samples.UBL_ORDER)) or ()
    quantity = order.lines[0].quantity
    assert quantity and quantity.source.span
    assert samples.UBL_ORDER[slice(*quantity.source.span)] == "200"


def test_an_opentrans_order_names_the_customer_and_the_payment() -> None:
    (order,) = read_stated(samples.part(samples.OPENTRANS_ORDER)) or ()
    assert order.fields.customer_number and order.fields.customer_number.value == "10007"
    assert order.fields.payment_method and order.fields.payment_method.value == "direct_debit"
    assert order.fields.order_date and order.fields.order_date.value == "2026-10-06"


def test_a_cxml_delete_is_a_cancellation_of_its_order() -> None:
    (order,) = read_stated(samples.part(samples.CXML_DELETE)) or ()
    assert order.kind == "cancellation"
    assert order.about and order.about.order_number and order.about.order_number.value == "X-1"


def test_an_interchange_holds_several_orders_with_their_own_separators() -> None:
    first, second = read_stated(samples.part(samples.EDIFACT_TWO_ORDERS, "orders.edi")) or ()
    line = first.lines[0]
    assert first.fields.buyer_name and first.fields.buyer_name.value == "Werft Süd+Co"
    assert first.fields.requested_delivery_date and first.fields.requested_delivery_date.value == "2026-10-16"
    assert line.quantity and line.quantity.value == "2.5"
    assert line.unit_price and line.unit_price.value == "0.3"
    assert line.buyer_sku and line.buyer_sku.value == "77-B"
    assert second.kind == "cancellation"


def test_an_invoice_is_stated_to_be_no_order() -> None:
    (stated,) = read_stated(samples.part(samples.INVOICE)) or ()
    assert (stated.kind, stated.lines) == ("other", ())


def test_entities_are_not_resolved() -> None:
    hostile = '<!DOCTYPE Order [<!ENTITY x SYSTEM "file:///etc/hostname">]><Order><ID>&x;</ID></Order>'
    (order,) = read_stated(samples.part(hostile)) or ()
    assert order.fields.order_number is None


@settings(max_examples=60, deadline=None)
@given(st.integers(0, len(samples.UBL_ORDER)), st.sampled_from([samples.UBL_ORDER, samples.EDIFACT_TWO_ORDERS, samples.OPENTRANS_ORDER]))
def test_a_cut_off_file_is_read_or_declined_but_never_raises(cut: int, text: str) -> None:
    result = read_stated(samples.part(text[:cut]))
    assert result is None or all(order.kind for order in result)
