"""Short structured orders of our own, and the values that stand in them."""

from __future__ import annotations

import hashlib

from parsers.message import Part

UBL_ORDER = """<?xml version="1.0" encoding="UTF-8"?>
<Order xmlns="urn:oasis:names:specification:ubl:schema:xsd:Order-2"
  xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
  xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
  <cbc:ID>BE-2026-77</cbc:ID>
  <cbc:IssueDate>2026-10-05</cbc:IssueDate>
  <cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>
  <cac:BuyerCustomerParty>
    <cbc:SupplierAssignedAccountID>10031</cbc:SupplierAssignedAccountID>
    <cac:Party>
      <cac:PartyName><cbc:Name>Tischlerei Öhm</cbc:Name></cac:PartyName>
      <cac:PostalAddress>
        <cbc:StreetName>Am Sägewerk</cbc:StreetName><cbc:BuildingNumber>4</cbc:BuildingNumber>
        <cbc:CityName>Kassel</cbc:CityName><cbc:PostalZone>34117</cbc:PostalZone>
        <cac:Country><cbc:IdentificationCode>DE</cbc:IdentificationCode></cac:Country>
      </cac:PostalAddress>
      <cac:Contact><cbc:Name>Ida Öhm</cbc:Name><cbc:ElectronicMail>ida@oehm.example</cbc:ElectronicMail></cac:Contact>
    </cac:Party>
  </cac:BuyerCustomerParty>
  <cac:Delivery><cac:RequestedDeliveryPeriod><cbc:EndDate>2026-10-20</cbc:EndDate></cac:RequestedDeliveryPeriod></cac:Delivery>
  <cac:AnticipatedMonetaryTotal><cbc:LineExtensionAmount currencyID="EUR">24.00</cbc:LineExtensionAmount>
    <cbc:PayableAmount currencyID="EUR">28.56</cbc:PayableAmount></cac:AnticipatedMonetaryTotal>
  <cac:OrderLine><cac:LineItem>
    <cbc:ID>1</cbc:ID><cbc:Quantity unitCode="EA">200</cbc:Quantity>
    <cbc:LineExtensionAmount currencyID="EUR">24.00</cbc:LineExtensionAmount>
    <cac:Price><cbc:PriceAmount currencyID="EUR">12.00</cbc:PriceAmount><cbc:BaseQuantity unitCode="EA">100</cbc:BaseQuantity></cac:Price>
    <cac:Item><cbc:Name>Spanplattenschraube 4x40</cbc:Name>
      <cac:BuyersItemIdentification><cbc:ID>MAT-9</cbc:ID></cac:BuyersItemIdentification>
      <cac:SellersItemIdentification><cbc:ID>SP-440</cbc:ID></cac:SellersItemIdentification>
      <cac:StandardItemIdentification><cbc:ID schemeID="0160">4006381333931</cbc:ID></cac:StandardItemIdentification></cac:Item>
  </cac:LineItem></cac:OrderLine>
</Order>"""

OPENTRANS_ORDER = """<ORDER xmlns="http://www.opentrans.org/XMLSchema/2.1" xmlns:bme="http://www.bmecat.org/bmecat/2005" version="2.1">
<ORDER_HEADER><ORDER_INFO><ORDER_ID>O-5</ORDER_ID><ORDER_DATE>2026-10-06T08:00:00</ORDER_DATE>
<PARTIES><PARTY><bme:PARTY_ID type="supplier_specific">10007</bme:PARTY_ID><PARTY_ROLE>buyer</PARTY_ROLE>
<ADDRESS><bme:NAME>Gärtnerei Moos</bme:NAME><bme:STREET>Beet 1</bme:STREET><bme:ZIP>99084</bme:ZIP><bme:CITY>Erfurt</bme:CITY>
<bme:COUNTRY_CODED>DE</bme:COUNTRY_CODED></ADDRESS></PARTY></PARTIES>
<bme:CURRENCY>EUR</bme:CURRENCY><PAYMENT><DEBIT/></PAYMENT></ORDER_INFO></ORDER_HEADER>
<ORDER_ITEM_LIST><ORDER_ITEM><PRODUCT_ID><bme:SUPPLIER_PID>G-12</bme:SUPPLIER_PID></PRODUCT_ID><QUANTITY>3</QUANTITY>
<bme:ORDER_UNIT>PCE</bme:ORDER_UNIT></ORDER_ITEM></ORDER_ITEM_LIST></ORDER>"""

CXML_DELETE = """<cXML><Request><OrderRequest><OrderRequestHeader orderID="X-1" orderDate="2026-10-06T10:00:00+02:00" type="delete">
<Total><Money currency="EUR">10.00</Money></Total></OrderRequestHeader></OrderRequest></Request></cXML>"""

EDIFACT_TWO_ORDERS = (
    "UNA:+,? 'UNB+UNOC:3+A+B+261005:1200+1'"
    "UNH+1+ORDERS:D:01B:UN'BGM+220+E-1+9'DTM+137:20261005:102'DTM+2:202642:616'NAD+BY+10044::91++Werft Süd?+Co+Kai 3+Kiel++24103+DE'"
    "RFF+VA:DE811907980'CUX+2:EUR:9'LIN+1++4006381333931:SRV'PIA+1+K-7:SA+77-B:BP'IMD+F++:::Kleber'QTY+21:2,5:KGM'PRI+AAA:30,00:::100'UNT+9+1'"
    "UNH+2+ORDERS:D:96A:UN'BGM+220+E-2+1'UNT+2+2'UNZ+2+1'"
)

INVOICE = """<rsm:CrossIndustryInvoice xmlns:rsm="urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100"/>"""


def part(text: str, name: str = "order.xml") -> Part:
    """The text as a part "0", in UTF-8."""
    content = text.encode()
    return Part("0", name, "application/xml", content, hashlib.sha256(content).hexdigest())
