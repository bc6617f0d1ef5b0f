"""XML that a house's own program writes, in no known format."""

from __future__ import annotations

import pytest

from parsers.extraction import extract
from parsers.options import Options
from parsers.sources.documents import read_documents
from parsers.sources.intake import take_apart
from parsers.structured.house_xml import with_house_xml
from tests.parsers.reading.letters import master

GERMAN = """<?xml version="1.0" encoding="UTF-8"?>
<Bestellung><Kopf><Bestellnummer>HX-4711</Bestellnummer><Bestelldatum>2026-10-11</Bestelldatum>
<Kundennummer>10023</Kundennummer></Kopf>
<Positionen>
<Position nr="1"><ArtikelNr>TS-125-10</ArtikelNr><Bezeichnung>Trennscheibe 125 mm</Bezeichnung><Menge einheit="C62">7</Menge>
<Einzelpreis>1.29</Einzelpreis><Gesamtpreis>9.03</Gesamtpreis></Position>
<Position nr="2"><ArtikelNr>CH-BR500</ArtikelNr><Bezeichnung>Bremsenreiniger 500 ml</Bezeichnung><Menge einheit="C62">4</Menge>
<Einzelpreis>2.49</Einzelpreis><Gesamtpreis>9.96</Gesamtpreis></Position>
</Positionen></Bestellung>"""
ENGLISH = """<order><order_no>HX-4711</order_no><order_date>2026-10-11</order_date><customer_number>10023</customer_number>
<items><item><item_no>TS-125-10</item_no><description>Trennscheibe 125 mm</description><quantity>7</quantity><unit>pcs</unit></item>
<item><item_no>CH-BR500</item_no>
<description>Bremsenreiniger 500 ml</description><quantity>4</quantity><unit>pcs</unit></item></items></order>"""


@pytest.mark.parametrize("content", [GERMAN, ENGLISH])
def test_its_names_are_labels_and_what_comes_again_is_a_table(content: str) -> None:
    reading = extract("order.xml", content.encode(), master(), Options())
    (order,) = reading.orders
    assert reading.kind == "order"
    assert order.fields.order_number is not None
    assert order.fields.order_number.value == "HX-4711"
    told = [(line.sku.value, line.quantity.value) for line in order.lines if line.sku and line.quantity]
    assert told == [("TS-125-10", "7"), ("CH-BR500", "4")]


def test_one_line_alone_is_a_table_too() -> None:
    one = GERMAN[: GERMAN.index('<Position nr="2">')] + "</Positionen></Bestellung>"
    (order,) = extract("order.xml", one.encode(), master(), Options()).orders
    assert [line.quantity.value for line in order.lines if line.quantity] == ["7"]


@pytest.mark.parametrize(
    "content",
    [
        "<settings><colour>red</colour><size>4</size></settings>",
        '<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"/>',
    ],
)
def test_what_holds_no_table_or_is_a_standards_stays_as_it_is(content: str) -> None:
    message = take_apart("file.xml", content.encode())
    documents = read_documents(message, Options())
    assert with_house_xml(message, documents) == tuple(documents)
