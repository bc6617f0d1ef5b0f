"""One order in every format, in our own words: the same values must come out of each. And short pieces for single questions."""

from __future__ import annotations

import hashlib

from parsers.message import Part

NUMBER = "B-2026-118"
FIELDS = {
    "order_number": NUMBER,
    "order_date": "2026-11-02",
    "requested_delivery_date": "2026-11-20",
    "currency": "EUR",
    "customer_number": "10023",
    "buyer_name": "Metallbau Kessler GmbH",
    "buyer_contact": "Petra Lindner",
    "buyer_email": "p.lindner@kessler.example",
    "buyer_phone": "+49 561 4471-20",
    "buyer_vat_id": "DE893721377",
    "bill_to.name": "Metallbau Kessler GmbH",
    "bill_to.street": "Ziegelhofer Weg 14",
    "bill_to.postcode": "34123",
    "bill_to.city": "Kassel",
    "bill_to.country": "DE",
    "ship_to.name": "Metallbau Kessler GmbH, Halle 2",
    "ship_to.contact": "Uwe Brandt",
    "ship_to.street": "Ziegelhofer Weg 20",
    "ship_to.postcode": "34123",
    "ship_to.city": "Kassel",
    "ship_to.country": "DE",
    "payment_method": "invoice",
    "note": "Bitte vorher anrufen\n1: mit Prüfzeugnis",
}
TOTALS = {"net_total": "297.78", "shipping": "9.90", "tax_total": "56.58", "gross_total": "354.36"}
LINES = (
    {
        "sku": "TS-125-10", "buyer_sku": "778-A", "gtin": "4006381333931", "description": "Trennscheibe 125 mm", "quantity": "200",
        "unit": "C62", "unit_price": "1.29", "line_total": "258.00",
    },
    {"sku": "CH-BR500", "description": "Bremsenreiniger 500 ml", "quantity": "12", "unit": "C62", "unit_price": "2.49", "line_total": "29.88"},
)  # fmt: skip

UBL = f"""<?xml version="1.0" encoding="UTF-8"?>
<Order xmlns="urn:oasis:names:specification:ubl:schema:xsd:Order-2"
  xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
  xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
  <cbc:CustomizationID>urn:fdc:peppol.eu:poacc:trns:order:3</cbc:CustomizationID>
  <cbc:ID>{NUMBER}</cbc:ID><cbc:IssueDate>2026-11-02</cbc:IssueDate><cbc:OrderTypeCode>220</cbc:OrderTypeCode>
  <cbc:Note>Bitte vorher anrufen</cbc:Note><cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>
  <cac:BuyerCustomerParty>
    <cbc:SupplierAssignedAccountID>10023</cbc:SupplierAssignedAccountID>
    <cac:Party>
      <cac:PartyName><cbc:Name>Metallbau Kessler GmbH</cbc:Name></cac:PartyName>
      <cac:PostalAddress>
        <cbc:StreetName>Ziegelhofer Weg</cbc:StreetName><cbc:BuildingNumber>14</cbc:BuildingNumber>
        <cbc:CityName>Kassel</cbc:CityName><cbc:PostalZone>34123</cbc:PostalZone>
        <cac:Country><cbc:IdentificationCode>DE</cbc:IdentificationCode></cac:Country>
      </cac:PostalAddress>
      <cac:PartyTaxScheme><cbc:CompanyID>026 123 45678</cbc:CompanyID><cac:TaxScheme><cbc:ID>FC</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme>
      <cac:PartyTaxScheme><cbc:CompanyID>DE893721377</cbc:CompanyID><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme>
      <cac:Contact><cbc:Name>Petra Lindner</cbc:Name><cbc:Telephone>+49 561 4471-20</cbc:Telephone>
        <cbc:ElectronicMail>p.lindner@kessler.example</cbc:ElectronicMail></cac:Contact>
    </cac:Party>
  </cac:BuyerCustomerParty>
  <cac:SellerSupplierParty><cac:Party><cac:PartyName><cbc:Name>Nordwind Versand GmbH</cbc:Name></cac:PartyName></cac:Party></cac:SellerSupplierParty>
  <cac:Delivery>
    <cac:DeliveryLocation><cac:Address><cbc:StreetName>Ziegelhofer Weg 20</cbc:StreetName><cbc:CityName>Kassel</cbc:CityName>
      <cbc:PostalZone>34123</cbc:PostalZone><cac:Country><cbc:IdentificationCode>DE</cbc:IdentificationCode></cac:Country></cac:Address>
    </cac:DeliveryLocation>
    <cac:RequestedDeliveryPeriod><cbc:StartDate>2026-11-18</cbc:StartDate><cbc:EndDate>2026-11-20</cbc:EndDate></cac:RequestedDeliveryPeriod>
    <cac:DeliveryParty><cac:PartyName><cbc:Name>Metallbau Kessler GmbH, Halle 2</cbc:Name></cac:PartyName>
      <cac:Contact><cbc:Name>Uwe Brandt</cbc:Name></cac:Contact></cac:DeliveryParty>
  </cac:Delivery>
  <cac:PaymentTerms><cbc:Note>30 Tage netto</cbc:Note></cac:PaymentTerms>
  <cac:AllowanceCharge><cbc:ChargeIndicator>true</cbc:ChargeIndicator><cbc:AllowanceChargeReasonCode>FC</cbc:AllowanceChargeReasonCode>
    <cbc:AllowanceChargeReason>Fracht</cbc:AllowanceChargeReason><cbc:Amount currencyID="EUR">9.90</cbc:Amount></cac:AllowanceCharge>
  <cac:TaxTotal><cbc:TaxAmount currencyID="EUR">56.58</cbc:TaxAmount></cac:TaxTotal>
  <cac:AnticipatedMonetaryTotal><cbc:LineExtensionAmount currencyID="EUR">287.88</cbc:LineExtensionAmount>
    <cbc:TaxExclusiveAmount currencyID="EUR">297.78</cbc:TaxExclusiveAmount><cbc:TaxInclusiveAmount currencyID="EUR">354.36</cbc:TaxInclusiveAmount>
    <cbc:ChargeTotalAmount currencyID="EUR">9.90</cbc:ChargeTotalAmount><cbc:PayableAmount currencyID="EUR">354.36</cbc:PayableAmount>
  </cac:AnticipatedMonetaryTotal>
  <cac:OrderLine><cbc:Note>mit Prüfzeugnis</cbc:Note><cac:LineItem>
    <cbc:ID>1</cbc:ID><cbc:Quantity unitCode="EA">200</cbc:Quantity><cbc:LineExtensionAmount currencyID="EUR">258.00</cbc:LineExtensionAmount>
    <cac:Price><cbc:PriceAmount currencyID="EUR">129.00</cbc:PriceAmount><cbc:BaseQuantity unitCode="EA">100</cbc:BaseQuantity></cac:Price>
    <cac:Item><cbc:Name>Trennscheibe 125 mm</cbc:Name>
      <cac:BuyersItemIdentification><cbc:ID>778-A</cbc:ID></cac:BuyersItemIdentification>
      <cac:SellersItemIdentification><cbc:ID>TS-125-10</cbc:ID></cac:SellersItemIdentification>
      <cac:StandardItemIdentification><cbc:ID schemeID="0160">4006381333931</cbc:ID></cac:StandardItemIdentification></cac:Item>
  </cac:LineItem></cac:OrderLine>
  <cac:OrderLine><cac:LineItem>
    <cbc:ID>2</cbc:ID><cbc:Quantity unitCode="C62">12</cbc:Quantity><cbc:LineExtensionAmount currencyID="EUR">29.88</cbc:LineExtensionAmount>
    <cac:Price><cbc:PriceAmount currencyID="EUR">2.49</cbc:PriceAmount></cac:Price>
    <cac:Item><cbc:Name>Bremsenreiniger 500 ml</cbc:Name>
      <cac:SellersItemIdentification><cbc:ID>CH-BR500</cbc:ID></cac:SellersItemIdentification></cac:Item>
  </cac:LineItem></cac:OrderLine>
</Order>"""

OPENTRANS = f"""<?xml version="1.0" encoding="UTF-8"?>
<ORDER xmlns="http://www.opentrans.org/XMLSchema/2.1" xmlns:bmecat="http://www.bmecat.org/bmecat/2005" version="2.1" type="standard">
<ORDER_HEADER><ORDER_INFO><ORDER_ID>{NUMBER}</ORDER_ID><ORDER_DATE>2026-11-02T08:00:00+01:00</ORDER_DATE>
<DELIVERY_DATE type="fixed"><DELIVERY_START_DATE>2026-11-18T00:00:00</DELIVERY_START_DATE><DELIVERY_END_DATE>2026-11-20T00:00:00</DELIVERY_END_DATE></DELIVERY_DATE>
<PARTIES>
<PARTY><bmecat:PARTY_ID type="buyer_specific">LF-9</bmecat:PARTY_ID><PARTY_ROLE>supplier</PARTY_ROLE><ADDRESS><bmecat:NAME>Nordwind Versand GmbH</bmecat:NAME></ADDRESS></PARTY>
<PARTY><bmecat:PARTY_ID type="supplier_specific">10023</bmecat:PARTY_ID><PARTY_ROLE>buyer</PARTY_ROLE><PARTY_ROLE>invoice_recipient</PARTY_ROLE>
<ADDRESS><bmecat:NAME>Metallbau Kessler GmbH</bmecat:NAME><CONTACT_DETAILS><bmecat:CONTACT_NAME>Lindner</bmecat:CONTACT_NAME>
<bmecat:FIRST_NAME>Petra</bmecat:FIRST_NAME><bmecat:PHONE type="office">+49 561 4471-20</bmecat:PHONE>
<bmecat:EMAILS><bmecat:EMAIL>p.lindner@kessler.example</bmecat:EMAIL></bmecat:EMAILS></CONTACT_DETAILS>
<bmecat:STREET>Ziegelhofer Weg 14</bmecat:STREET><bmecat:ZIP>34123</bmecat:ZIP><bmecat:CITY>Kassel</bmecat:CITY>
<bmecat:COUNTRY>Deutschland</bmecat:COUNTRY><bmecat:VAT_ID>DE 893 721 377</bmecat:VAT_ID></ADDRESS></PARTY>
<PARTY><bmecat:PARTY_ID type="buyer_specific">L-2</bmecat:PARTY_ID>
<ADDRESS><bmecat:NAME>Metallbau Kessler GmbH, Halle 2</bmecat:NAME><CONTACT_DETAILS><bmecat:CONTACT_NAME>Uwe Brandt</bmecat:CONTACT_NAME></CONTACT_DETAILS>
<bmecat:STREET>Ziegelhofer Weg 20</bmecat:STREET><bmecat:ZIP>34123</bmecat:ZIP><bmecat:CITY>Kassel</bmecat:CITY><bmecat:COUNTRY_CODED>276</bmecat:COUNTRY_CODED></ADDRESS></PARTY>
</PARTIES>
<ORDER_PARTIES_REFERENCE><bmecat:BUYER_IDREF type="supplier_specific">10023</bmecat:BUYER_IDREF>
<SHIPMENT_PARTIES_REFERENCE><DELIVERY_IDREF type="buyer_specific">L-2</DELIVERY_IDREF></SHIPMENT_PARTIES_REFERENCE></ORDER_PARTIES_REFERENCE>
<bmecat:CURRENCY>EUR</bmecat:CURRENCY>
<PAYMENT><DEBIT>false</DEBIT><PAYMENT_TERMS><PAYMENT_TERM type="other">30 Tage netto</PAYMENT_TERM></PAYMENT_TERMS></PAYMENT>
<REMARKS type="order">Bitte vorher anrufen</REMARKS><REMARKS type="invoice">Kostenstelle 4</REMARKS>
<ALLOW_OR_CHARGES_FIX><ALLOW_OR_CHARGE type="surcharge"><ALLOW_OR_CHARGE_TYPE>freight</ALLOW_OR_CHARGE_TYPE>
<ALLOW_OR_CHARGE_VALUE><AOC_MONETARY_AMOUNT>9.90</AOC_MONETARY_AMOUNT></ALLOW_OR_CHARGE_VALUE></ALLOW_OR_CHARGE></ALLOW_OR_CHARGES_FIX>
</ORDER_INFO></ORDER_HEADER>
<ORDER_ITEM_LIST>
<ORDER_ITEM><LINE_ITEM_ID>1</LINE_ITEM_ID><PRODUCT_ID><bmecat:SUPPLIER_PID>TS-125-10</bmecat:SUPPLIER_PID>
<bmecat:INTERNATIONAL_PID type="ean">4006381333931</bmecat:INTERNATIONAL_PID><bmecat:BUYER_PID>778-A</bmecat:BUYER_PID>
<bmecat:DESCRIPTION_SHORT>Trennscheibe 125 mm</bmecat:DESCRIPTION_SHORT></PRODUCT_ID><QUANTITY>200</QUANTITY><bmecat:ORDER_UNIT>PCE</bmecat:ORDER_UNIT>
<PRODUCT_PRICE_FIX><bmecat:PRICE_AMOUNT>129.00</bmecat:PRICE_AMOUNT><bmecat:PRICE_QUANTITY>100</bmecat:PRICE_QUANTITY></PRODUCT_PRICE_FIX>
<PRICE_LINE_AMOUNT>258.00</PRICE_LINE_AMOUNT><REMARKS type="general">mit Prüfzeugnis</REMARKS></ORDER_ITEM>
<ORDER_ITEM><LINE_ITEM_ID>2</LINE_ITEM_ID><PRODUCT_ID><bmecat:SUPPLIER_PID>CH-BR500</bmecat:SUPPLIER_PID>
<bmecat:DESCRIPTION_SHORT>Bremsenreiniger 500 ml</bmecat:DESCRIPTION_SHORT></PRODUCT_ID><QUANTITY>12</QUANTITY><bmecat:ORDER_UNIT>Stk</bmecat:ORDER_UNIT>
<PRODUCT_PRICE_FIX><bmecat:PRICE_AMOUNT>2.49</bmecat:PRICE_AMOUNT></PRODUCT_PRICE_FIX><PRICE_LINE_AMOUNT>29.88</PRICE_LINE_AMOUNT></ORDER_ITEM>
</ORDER_ITEM_LIST><ORDER_SUMMARY><TOTAL_ITEM_NUM>2</TOTAL_ITEM_NUM><TOTAL_AMOUNT>287.88</TOTAL_AMOUNT></ORDER_SUMMARY></ORDER>"""


def _orderx_party(name: str, street: str, contact: str = "", more: str = "", number: str = "") -> str:
    """A trade party of Order-X with its contact and postal address."""
    return f"""{number}<ram:Name>{name}</ram:Name>{contact}<ram:PostalTradeAddress><ram:PostcodeCode>34123</ram:PostcodeCode><ram:LineOne>{street}</ram:LineOne>
<ram:CityName>Kassel</ram:CityName><ram:CountryID>DE</ram:CountryID></ram:PostalTradeAddress>{more}"""


def orderx(profile: str = "comfort", type_code: str = "220", purpose: str = "9") -> str:
    """The order as Order-X in a profile; with other codes a change (230) or a cancellation (purpose 1)."""
    contact = """<ram:DefinedTradeContact><ram:PersonName>Petra Lindner</ram:PersonName>
<ram:TelephoneUniversalCommunication><ram:CompleteNumber>+49 561 4471-20</ram:CompleteNumber></ram:TelephoneUniversalCommunication>
<ram:EmailURIUniversalCommunication><ram:URIID>p.lindner@kessler.example</ram:URIID></ram:EmailURIUniversalCommunication></ram:DefinedTradeContact>"""
    numbers = """<ram:SpecifiedTaxRegistration><ram:ID schemeID="FC">02612345678</ram:ID></ram:SpecifiedTaxRegistration>
<ram:SpecifiedTaxRegistration><ram:ID schemeID="VA">DE893721377</ram:ID></ram:SpecifiedTaxRegistration>"""
    brandt = "<ram:DefinedTradeContact><ram:PersonName>Uwe Brandt</ram:PersonName></ram:DefinedTradeContact>"
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<rsm:SCRDMCCBDACIOMessageStructure xmlns:rsm="urn:un:unece:uncefact:data:SCRDMCCBDACIOMessageStructure:100"
 xmlns:ram="urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:128"
 xmlns:udt="urn:un:unece:uncefact:data:standard:UnqualifiedDataType:128">
<rsm:ExchangedDocumentContext><ram:GuidelineSpecifiedDocumentContextParameter><ram:ID>urn:order-x.eu:1p0:{profile}</ram:ID>
</ram:GuidelineSpecifiedDocumentContextParameter></rsm:ExchangedDocumentContext>
<rsm:ExchangedDocument><ram:ID>{NUMBER}</ram:ID><ram:TypeCode>{type_code}</ram:TypeCode>
<ram:IssueDateTime><udt:DateTimeString format="102">20261102</udt:DateTimeString></ram:IssueDateTime><ram:PurposeCode>{purpose}</ram:PurposeCode>
<ram:IncludedNote><ram:Content>Bitte vorher anrufen</ram:Content></ram:IncludedNote></rsm:ExchangedDocument>
<rsm:SupplyChainTradeTransaction>
<ram:IncludedSupplyChainTradeLineItem><ram:AssociatedDocumentLineDocument><ram:LineID>1</ram:LineID>
<ram:IncludedNote><ram:Content>mit Prüfzeugnis</ram:Content></ram:IncludedNote></ram:AssociatedDocumentLineDocument>
<ram:SpecifiedTradeProduct><ram:GlobalID schemeID="0160">4006381333931</ram:GlobalID><ram:SellerAssignedID>TS-125-10</ram:SellerAssignedID>
<ram:BuyerAssignedID>778-A</ram:BuyerAssignedID><ram:Name>Trennscheibe 125 mm</ram:Name></ram:SpecifiedTradeProduct>
<ram:SpecifiedLineTradeAgreement><ram:NetPriceProductTradePrice><ram:ChargeAmount>129.00</ram:ChargeAmount>
<ram:BasisQuantity unitCode="C62">100</ram:BasisQuantity></ram:NetPriceProductTradePrice></ram:SpecifiedLineTradeAgreement>
<ram:SpecifiedLineTradeDelivery><ram:RequestedQuantity unitCode="C62">200</ram:RequestedQuantity></ram:SpecifiedLineTradeDelivery>
<ram:SpecifiedLineTradeSettlement><ram:SpecifiedTradeSettlementLineMonetarySummation><ram:LineTotalAmount>258.00</ram:LineTotalAmount>
</ram:SpecifiedTradeSettlementLineMonetarySummation></ram:SpecifiedLineTradeSettlement></ram:IncludedSupplyChainTradeLineItem>
<ram:IncludedSupplyChainTradeLineItem><ram:AssociatedDocumentLineDocument><ram:LineID>2</ram:LineID></ram:AssociatedDocumentLineDocument>
<ram:SpecifiedTradeProduct><ram:SellerAssignedID>CH-BR500</ram:SellerAssignedID><ram:Name>Bremsenreiniger 500 ml</ram:Name></ram:SpecifiedTradeProduct>
<ram:SpecifiedLineTradeAgreement><ram:NetPriceProductTradePrice><ram:ChargeAmount>2.49</ram:ChargeAmount></ram:NetPriceProductTradePrice></ram:SpecifiedLineTradeAgreement>
<ram:SpecifiedLineTradeDelivery><ram:RequestedQuantity unitCode="C62">12</ram:RequestedQuantity></ram:SpecifiedLineTradeDelivery>
<ram:SpecifiedLineTradeSettlement><ram:SpecifiedTradeSettlementLineMonetarySummation><ram:LineTotalAmount>29.88</ram:LineTotalAmount>
</ram:SpecifiedTradeSettlementLineMonetarySummation></ram:SpecifiedLineTradeSettlement></ram:IncludedSupplyChainTradeLineItem>
<ram:ApplicableHeaderTradeAgreement><ram:SellerTradeParty><ram:Name>Nordwind Versand GmbH</ram:Name></ram:SellerTradeParty>
<ram:BuyerTradeParty>{_orderx_party("Metallbau Kessler GmbH", "Ziegelhofer Weg 14", contact, numbers, "<ram:ID>10023</ram:ID>")}</ram:BuyerTradeParty>
</ram:ApplicableHeaderTradeAgreement>
<ram:ApplicableHeaderTradeDelivery>
<ram:ShipToTradeParty>{_orderx_party("Metallbau Kessler GmbH, Halle 2", "Ziegelhofer Weg 20", brandt)}</ram:ShipToTradeParty>
<ram:RequestedDeliverySupplyChainEvent><ram:OccurrenceDateTime><udt:DateTimeString format="102">20261120</udt:DateTimeString></ram:OccurrenceDateTime>
</ram:RequestedDeliverySupplyChainEvent></ram:ApplicableHeaderTradeDelivery>
<ram:ApplicableHeaderTradeSettlement><ram:OrderCurrencyCode>EUR</ram:OrderCurrencyCode>
<ram:SpecifiedTradeSettlementPaymentMeans><ram:TypeCode>30</ram:TypeCode></ram:SpecifiedTradeSettlementPaymentMeans>
<ram:SpecifiedTradeAllowanceCharge><ram:ChargeIndicator><udt:Indicator>true</udt:Indicator></ram:ChargeIndicator><ram:ActualAmount>9.90</ram:ActualAmount>
<ram:ReasonCode>DL</ram:ReasonCode><ram:Reason>Versand</ram:Reason></ram:SpecifiedTradeAllowanceCharge>
<ram:SpecifiedTradeSettlementHeaderMonetarySummation><ram:LineTotalAmount>287.88</ram:LineTotalAmount><ram:ChargeTotalAmount>9.90</ram:ChargeTotalAmount>
<ram:TaxBasisTotalAmount>297.78</ram:TaxBasisTotalAmount><ram:TaxTotalAmount currencyID="EUR">56.58</ram:TaxTotalAmount>
<ram:GrandTotalAmount>354.36</ram:GrandTotalAmount></ram:SpecifiedTradeSettlementHeaderMonetarySummation></ram:ApplicableHeaderTradeSettlement>
</rsm:SupplyChainTradeTransaction></rsm:SCRDMCCBDACIOMessageStructure>"""


def edifact(release: str = "D:96A", *, message: str = "ORDERS", begins: str = "BGM+220+B-2026-118+9'", gtin: str = "EN") -> str:
    """The order as EDIFACT with the usual separators; the comma is its decimal sign."""
    body = (
        f"UNH+1+{message}:{release}:UN:EAN008'{begins}DTM+137:20261102:102'DTM+2:2026111820261120:718'"
        "PAI+::30'FTX+AAI+++Bitte vorher:anrufen'"
        "NAD+BY+10023::91++Metallbau Kessler GmbH+Ziegelhofer Weg:14+Kassel++34123+DE'RFF+VA:DE893721377'"
        "CTA+OC+:Petra Lindner'COM+p.lindner@kessler.example:EM'COM+?+49 561 4471-20:TE'"
        "NAD+SU+4098765000003::9++Nordwind Versand GmbH'"
        "NAD+DP+++Metallbau Kessler GmbH, Halle 2+Ziegelhofer Weg 20+Kassel++34123+DE'CTA+IC+:Uwe Brandt'"
        "CUX+2:EUR:9'ALC+C++++FC'MOA+8:9,90'"
        f"LIN+1++4006381333931:{gtin}'PIA+1+TS-125-10:SA+778-A:BP'IMD+F++:::Trennscheibe 125 mm'QTY+21:200:PCE'FTX+LIN+++mit Prüfzeugnis'"
        "MOA+203:258,00'MOA+124:49,02'PRI+AAA:129,00:::100'LIN+2'PIA+5+CH-BR500:SA'IMD+F++:::Bremsenreiniger 500 ml'QTY+21:12:PCE'MOA+203:29,88'"
        "PRI+AAB:3,00'PRI+AAA:2,49'UNS+S'MOA+79:287,88'MOA+125:297,78'MOA+124:56,58'MOA+86:354,36'CNT+2:2'"
    )
    segments = body.count("'") + 1
    return f"UNA:+,? 'UNB+UNOC:3+A+B+261102:0800+7'{body}UNT+{segments}+1'UNZ+1+7'"


def with_separators(interchange: str, una: str) -> str:
    """The interchange with the separators of another UNA."""
    new = {":": una[0], "+": una[1], "'": una[5]}
    written = []
    characters = iter(interchange[9:])
    for character in characters:
        literal = next(characters) if character == "?" else character if character not in new else ""
        written.append((una[3] + literal if literal in una else literal) if literal else new[character])
    return f"UNA{una}{''.join(written)}"


CXML = f"""<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE cXML SYSTEM "http://xml.cxml.org/schemas/cXML/1.2.050/cXML.dtd">
<cXML payloadID="1@kessler.example" timestamp="2026-11-02T08:00:00+01:00">
<Header><From><Credential domain="NetworkId"><Identity>AN-KESSLER</Identity></Credential></From></Header>
<Request><OrderRequest><OrderRequestHeader orderID="{NUMBER}" orderDate="2026-11-02T08:00:00+01:00" type="new" orderType="regular" requestedDeliveryDate="2026-11-20">
<Total><Money currency="EUR">287.88</Money></Total>
<ShipTo><Address addressID="H2"><Name xml:lang="de">Metallbau Kessler GmbH, Halle 2</Name><PostalAddress><DeliverTo>Uwe Brandt</DeliverTo>
<Street>Ziegelhofer Weg 20</Street><City>Kassel</City><PostalCode>34123</PostalCode><Country isoCountryCode="DE">Deutschland</Country></PostalAddress></Address></ShipTo>
<BillTo><Address addressID="10023"><Name xml:lang="de">Metallbau Kessler GmbH</Name><PostalAddress><Street>Ziegelhofer Weg 14</Street><City>Kassel</City>
<PostalCode>34123</PostalCode><Country isoCountryCode="DE">Deutschland</Country></PostalAddress></Address>
<IdReference domain="vatID" identifier="DE893721377"/></BillTo>
<Shipping><Money currency="EUR">9.90</Money><Description xml:lang="de">Versand</Description></Shipping>
<Tax><Money currency="EUR">56.58</Money><Description xml:lang="de">MwSt</Description></Tax>
<PaymentTerm payInNumberOfDays="30"/>
<Contact role="technicalSupport"><Name xml:lang="de">Ed Vau</Name></Contact>
<Contact role="purchasingAgent"><Name xml:lang="de">Petra Lindner</Name><Email>p.lindner@kessler.example</Email><Phone><TelephoneNumber>
<CountryCode isoCountryCode="DE">49</CountryCode><AreaOrCityCode>561</AreaOrCityCode><Number>4471-20</Number></TelephoneNumber></Phone></Contact>
<Comments xml:lang="de">Bitte vorher anrufen</Comments></OrderRequestHeader>
<ItemOut quantity="200" lineNumber="1"><ItemID><SupplierPartID>TS-125-10</SupplierPartID><BuyerPartID>778-A</BuyerPartID>
<IdReference domain="EAN-13" identifier="4006381333931"/></ItemID><ItemDetail><UnitPrice><Money currency="EUR">129.00</Money></UnitPrice>
<Description xml:lang="de">Trennscheibe 125 mm</Description><UnitOfMeasure>EA</UnitOfMeasure>
<PriceBasisQuantity quantity="100" conversionFactor="1"><UnitOfMeasure>EA</UnitOfMeasure></PriceBasisQuantity></ItemDetail>
<Comments>mit Prüfzeugnis</Comments></ItemOut>
<ItemOut quantity="12" lineNumber="2"><ItemID><SupplierPartID>CH-BR500</SupplierPartID></ItemID><ItemDetail><UnitPrice><Money currency="EUR">2.49</Money></UnitPrice>
<Description xml:lang="de"><ShortName>Bremsenreiniger 500 ml</ShortName></Description><UnitOfMeasure>EA</UnitOfMeasure></ItemDetail></ItemOut>
</OrderRequest></Request></cXML>"""

EVERY_FORMAT = {
    "ubl": UBL,
    "opentrans": OPENTRANS,
    "orderx-basic": orderx("basic"),
    "orderx-comfort": orderx("comfort"),
    "orderx-extended": orderx("extended"),
    "edifact-d96a": edifact(),
    "edifact-d01b": edifact("D:01B", gtin="SRV"),
    "edifact-una": with_separators(edifact(), "|^,\\ ~"),
    "edifact-wrapped": "\r\n".join(edifact()[at : at + 80] for at in range(0, len(edifact()), 80)),
    "cxml": CXML,
}

INVOICE = """<rsm:CrossIndustryInvoice xmlns:rsm="urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100"/>"""


def part(text: str | bytes, name: str = "order.xml", charset: str = "") -> Part:
    """The text as a part "0", in UTF-8."""
    content = text if isinstance(text, bytes) else text.encode()
    media_type = "application/edifact" if name.endswith(".edi") else "application/xml"
    return Part("0", name, media_type, content, hashlib.sha256(content).hexdigest(), charset=charset)
