"""What single formats allow besides the usual: dates by line, splits, parties by number, items in parts."""

from __future__ import annotations

import pytest

from parsers.extraction import extract
from parsers.options import Options
from parsers.structured.stating import decimal, gtin, iso_date, times, week_friday
from parsers.structured.words import country_code, payment_method, unit_code
from tests.parsers.reading.letters import master
from tests.parsers.structured import samples
from tests.parsers.structured.test_stated import stated, value


def edifact_line(segments: str) -> str:
    """The EDIFACT order with its second line made of these segments."""
    head, _, rest = samples.edifact().partition("LIN+2'")
    return f"{head}LIN+2'{segments}UNS{rest.partition('UNS')[2]}"


def test_a_day_that_all_lines_share_is_the_order_s() -> None:
    text = samples.edifact().replace("DTM+2:2026111820261120:718'", "").replace("QTY+21:", "DTM+2:202648:616'QTY+21:")
    order = stated(text)
    assert value(order.fields, "requested_delivery_date") == "2026-11-27"
    assert order.doubts == ()


def test_days_that_differ_from_line_to_line_are_shown_to_the_clerk() -> None:
    text = samples.CXML.replace(' requestedDeliveryDate="2026-11-20"', "").replace(
        'lineNumber="1"', 'lineNumber="1" requestedDeliveryDate="2026-11-25"'
    )
    order = stated(text.replace('lineNumber="2"', 'lineNumber="2" requestedDeliveryDate="2026-11-23"'))
    assert value(order.fields, "requested_delivery_date") == "2026-11-23"
    assert order.doubts == ("fields.requested_delivery_date",)


def test_a_quantity_split_by_days_counts_once() -> None:
    whole = stated(edifact_line("PIA+5+CH-BR500:SA'QTY+21:12:PCE'SCC+1'QTY+21:5'DTM+2:20261120:102'SCC+1'QTY+21:7'DTM+2:20261127:102'"))
    parts = stated(edifact_line("PIA+5+CH-BR500:SA'SCC+1'QTY+21:5'DTM+2:20261120:102'SCC+1'QTY+21:7'DTM+2:20261127:102'"))
    for order in (whole, parts):
        assert order.lines[1].quantity and order.lines[1].quantity.value == "12"
        assert "fields.requested_delivery_date" in order.doubts


def test_an_address_in_lines_is_divided() -> None:
    order = stated(
        samples.edifact().replace(
            "NAD+DP+++Metallbau Kessler GmbH, Halle 2+Ziegelhofer Weg 20+Kassel++34123+DE'", "NAD+DP++Bau Nord:Tor 3:Weg 5:24103 Kiel'"
        )
    )
    found = [value(order.fields, f"ship_to.{name}") for name in ("name", "street", "postcode", "city")]
    assert found == ["Bau Nord", "Weg 5", "24103", "Kiel"]


def test_a_name_goes_on_in_the_next_component_only_where_the_first_was_full() -> None:
    long = samples.edifact().replace("Metallbau Kessler GmbH+Z", "Vereinigte Metallbau Kessler und:Söhne GmbH+Z")
    short = samples.edifact().replace("Metallbau Kessler GmbH+Z", "Metallbau Kessler GmbH:Abt. Einkauf+Z")
    assert value(stated(long).fields, "buyer_name") == "Vereinigte Metallbau Kessler und Söhne GmbH"
    assert value(stated(short).fields, "buyer_name") == "Metallbau Kessler GmbH"
    cut = samples.edifact().replace("Metallbau Kessler GmbH+Z", "Evangelische Kirchengemeinde Altenr:ode+Z")
    assert value(stated(cut).fields, "buyer_name") == "Evangelische Kirchengemeinde Altenrode"


def test_a_coded_description_is_none() -> None:
    order = stated(edifact_line("IMD+C++CU::9'IMD+F++:::Bremsenreiniger'QTY+21:12'"))
    assert order.lines[1].description and order.lines[1].description.value == "Bremsenreiniger"


def test_taxes_of_a_line_are_not_the_order_s() -> None:
    assert stated(samples.edifact()).totals["tax_total"].value == "56.58"


def test_items_of_a_composite_are_counted_once() -> None:
    group = samples.CXML.replace('lineNumber="1"', 'lineNumber="1" itemType="composite" compositeItemType="groupLevel"')
    parts = samples.CXML.replace('lineNumber="1"', 'lineNumber="1" itemType="composite" compositeItemType="itemLevel"')
    child = ('lineNumber="2"', 'lineNumber="2" itemType="item" parentLineNumber="1"')
    assert [line.sku.value for line in stated(group.replace(*child)).lines if line.sku] == ["TS-125-10"]
    assert [line.sku.value for line in stated(parts.replace(*child)).lines if line.sku] == ["CH-BR500"]


def test_a_card_is_a_way_of_payment_and_terms_in_words_are_another() -> None:
    card = samples.CXML.replace('<PaymentTerm payInNumberOfDays="30"/>', '<Payment><PCard number="1" expiration="2027-01-01"/></Payment>')
    advance = samples.UBL.replace("30 Tage netto", "Vorkasse")
    assert value(stated(card).fields, "payment_method") == "credit_card"
    assert value(stated(advance).fields, "payment_method") == "prepayment"


def test_an_opentrans_total_with_taxes_is_gross() -> None:
    order = stated(samples.OPENTRANS.replace("287.88</TOTAL_AMOUNT>", "354.36</TOTAL_AMOUNT>"))
    assert {name: leaf.value for name, leaf in order.totals.items()} == {"gross_total": "354.36", "shipping": "9.90"}


def test_the_customer_is_found_by_the_buyer_s_number_for_itself_where_only_that_is_given() -> None:
    bare = samples.edifact().replace(
        "10023::91++Metallbau Kessler GmbH+Ziegelhofer Weg:14+Kassel++34123+DE'RFF+VA:DE893721377'", "10023::92'"
    )
    bare = bare.replace("CTA+OC+:Petra Lindner'COM+p.lindner@kessler.example:EM'", "")
    (order,) = extract("o.edi", bare.encode(), master(), Options()).orders
    assert value(order.fields, "customer_number") == "10023"
    assert value(order.fields, "bill_to.street") == "Ziegelhofer Weg 14"


def test_a_number_that_is_somebody_else_s_needs_a_look() -> None:
    stranger = (
        samples.UBL.replace("10023</cbc:Supp", "10031</cbc:Supp")
        .replace("Metallbau Kessler GmbH", "Tischlerei Öhm")
        .replace("Ziegelhofer Weg", "Am Sägewerk")
    )
    stranger = stranger.replace("p.lindner@kessler.example", "ida@oehm.example").replace("DE893721377", "DE811907980")
    (order,) = extract("o.xml", stranger.encode(), master(), Options()).orders
    assert "fields.customer_number" in order.needs_review


def test_a_buyer_who_is_like_nobody_on_file_is_new_and_needs_no_look() -> None:
    new = samples.UBL.replace("<cbc:SupplierAssignedAccountID>10023</cbc:SupplierAssignedAccountID>", "")
    for old, other in (
        ("Metallbau Kessler GmbH", "Tischlerei Öhm"),
        ("Ziegelhofer Weg", "Am Sägewerk"),
        ("p.lindner@kessler.example", "ida@oehm.example"),
        ("DE893721377", "DE811907980"),
        ("34123", "99084"),
        ("Kassel", "Erfurt"),
    ):
        new = new.replace(old, other)
    (order,) = extract("o.xml", new.encode(), master(), Options()).orders
    assert (order.fields.customer_number, order.needs_review) == (None, ())
    assert "unknown_customer" in [check.code for check in order.checks]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (samples.UBL.replace("287.88</cbc:Line", "387.88</cbc:Line"), "sum_differs"),
        (samples.OPENTRANS.replace("<TOTAL_ITEM_NUM>2", "<TOTAL_ITEM_NUM>3"), "line_count_differs"),
        (samples.edifact().replace("CNT+2:2'", "CNT+2:3'"), "line_count_differs"),
    ],
)
def test_lines_that_the_file_s_own_sum_or_count_contradicts_need_a_look(text: str, code: str) -> None:
    (order,) = extract("o.xml", text.encode(), master(), Options()).orders
    assert code in [check.code for check in order.checks]
    assert order.needs_review == ("lines",)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("12.50", "12.50"), ("12,50", "12.50"), ("1.234,50", "1234.50"), ("1234,5", "1234.5"), ("0,125", "0.125"),
        ("1,234", None), ("1e999999999", None), ("abc", None),
    ],
)  # fmt: skip
def test_a_comma_is_the_decimal_sign_where_it_cannot_be_another(text: str, number: str | None) -> None:
    assert decimal(text) == number


def test_codes_and_dates_become_the_contract_s() -> None:
    assert [unit_code(text) for text in ("EA", "PCE", "Stück", "KG", "kg", "BX", "Rolle", "H87")] == [
        "C62",
        "C62",
        "C62",
        "KGM",
        "KGM",
        "BX",
        "RO",
        "H87",
    ]
    assert [country_code(text) for text in ("de", "276", "DEU", "Deutschland", "UK", "Nirgendwo")] == ["DE", "DE", "DE", "DE", "GB", None]
    assert [payment_method(text) for text in ("30", "59", "97", "Proforma-Rechnung, Vorkasse")] == [
        "invoice",
        "direct_debit",
        None,
        "prepayment",
    ]
    assert [iso_date(text) for text in ("2026-11-02T08:00:00Z", "20261102", "02.11.2026", "2026-13-01")] == ["2026-11-02"] * 3 + [None]
    assert (week_friday("202648"), times("129", "100"), times("5", "0"), gtin("4006381333931"), gtin("A-1")) == (
        "2026-11-27",
        "1.29",
        "5",
        "4006381333931",
        None,
    )


def test_a_letter_that_the_file_s_set_lacks_is_shown_to_the_clerk() -> None:
    head, _, rest = samples.edifact().partition("NAD+BY")
    order = stated(head + "NAD+BY+++Opakowania Zieli?ski+ul. Polna 7+Warszawa++00-950+PL'" + rest.partition("'")[2])
    assert value(order.fields, "buyer_name") == "Opakowania Zieli?ski"
    assert "fields.buyer_name" in order.doubts
