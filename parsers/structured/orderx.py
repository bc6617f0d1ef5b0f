"""Order-X 1.0 (FeRD and FNFE-MPE; UN/CEFACT Supply Chain Reference Data Model, CIO), alone or inside a PDF."""

from __future__ import annotations

from parsers.result import About, Address, Kind, Leaf, Line, OrderFields
from parsers.structured.stated import StatedOrder
from parsers.structured.stating import (
    country_code,
    currency_code,
    decimal,
    email,
    gtin,
    iso_date,
    payment_means,
    times,
    unit_code,
    vat_id,
)  # fmt: skip
from parsers.structured.xml_tree import Element, XmlText, find, find_all

# UNTDID 1001: 220 order, 230 purchase order change, 231 purchase order response. UNTDID 1225: 1 is a cancellation.
KINDS: dict[str, Kind] = {"220": "order", "230": "change", "231": "other"}
CANCELLATION = "1"
DELETED_LINE = "2"  # UNTDID 1229


def read_orderx(root: Element, text: XmlText) -> StatedOrder:
    """The order, the order as a change shall leave it, or what a cancellation is about."""
    document = find(root, "ExchangedDocument")
    deal = find(root, "SupplyChainTradeTransaction")
    agreement = find(deal, "ApplicableHeaderTradeAgreement")
    kind = _kind(document)
    fields = _fields(document, deal, agreement, text)
    referred = text.leaf(agreement, "BuyerOrderReferencedDocument/IssuerAssignedID")
    about = About(referred or fields.order_number, fields.customer_number) if kind in ("change", "cancellation") else None
    items = [item for item in find_all(deal, "IncludedSupplyChainTradeLineItem") if _status(item) != DELETED_LINE]
    return StatedOrder(kind, fields, tuple(_line(item, text) for item in items), _totals(deal, text), about)


def _kind(document: Element | None) -> Kind:
    code, purpose = (_text(find(document, name)) for name in ("TypeCode", "PurposeCode"))
    return "cancellation" if purpose == CANCELLATION else KINDS.get(code, "order")


def _text(element: Element | None) -> str:
    return (element.text or "").strip() if element is not None else ""


def _status(item: Element) -> str:
    return _text(find(item, "AssociatedDocumentLineDocument/LineStatusCode"))


def _fields(document: Element | None, deal: Element | None, agreement: Element | None, text: XmlText) -> OrderFields:
    buyer = find(agreement, "BuyerTradeParty")
    contact = find(buyer, "DefinedTradeContact")
    delivery = find(deal, "ApplicableHeaderTradeDelivery")
    settlement = find(deal, "ApplicableHeaderTradeSettlement")
    payer = find(settlement, "InvoiceeTradeParty")
    bill_to = _address(text, payer if find(payer, "PostalTradeAddress") is not None else buyer)
    receiver = find(delivery, "ShipToTradeParty")
    mail = text.leaf(contact, "EmailURIUniversalCommunication/URIID", normal=email)
    return OrderFields(
        order_number=text.leaf(document, "ID"),
        order_date=text.leaf(document, "IssueDateTime/DateTimeString", normal=iso_date),
        requested_delivery_date=_wanted(delivery, text),
        currency=text.leaf(settlement, "OrderCurrencyCode", normal=currency_code),
        customer_number=text.leaf(buyer, "ID"),
        buyer_name=text.leaf(buyer, "Name", "SpecifiedLegalOrganization/TradingBusinessName"),
        buyer_contact=text.leaf(contact, "PersonName", "DepartmentName"),
        buyer_email=mail or text.leaf(buyer, "URIUniversalCommunication/URIID", normal=email),
        buyer_phone=text.leaf(contact, "TelephoneUniversalCommunication/CompleteNumber"),
        buyer_vat_id=text.leaf(buyer, "SpecifiedTaxRegistration/ID", normal=vat_id),
        bill_to=bill_to,
        ship_to=_address(text, receiver) if find(receiver, "PostalTradeAddress") is not None else bill_to,
        payment_method=text.leaf(settlement, "SpecifiedTradeSettlementPaymentMeans/TypeCode", normal=payment_means),
        note=text.joined(find_all(document, "IncludedNote/Content")),
    )


def _wanted(delivery: Element | None, text: XmlText) -> Leaf | None:
    event = find(delivery, "RequestedDeliverySupplyChainEvent")
    paths = ("OccurrenceDateTime/DateTimeString", "OccurrenceSpecifiedPeriod/EndDateTime/DateTimeString")
    return text.leaf(event, *paths, "OccurrenceSpecifiedPeriod/StartDateTime/DateTimeString", normal=iso_date)


def _address(text: XmlText, party: Element | None) -> Address:
    at = find(party, "PostalTradeAddress")
    return Address(
        name=text.leaf(party, "Name"),
        contact=text.leaf(party, "DefinedTradeContact/PersonName"),
        street=text.leaf(at, "LineOne", "LineTwo"),
        postcode=text.leaf(at, "PostcodeCode"),
        city=text.leaf(at, "CityName"),
        country=text.leaf(at, "CountryID", normal=country_code),
    )


def _line(item: Element, text: XmlText) -> Line:
    product = find(item, "SpecifiedTradeProduct")
    price = find(item, "SpecifiedLineTradeAgreement/NetPriceProductTradePrice")
    basis = find(price, "BasisQuantity")
    quantity = find(item, "SpecifiedLineTradeDelivery/RequestedQuantity", "SpecifiedLineTradeDelivery/AgreedQuantity")
    total = find(item, "SpecifiedLineTradeSettlement/SpecifiedTradeSettlementLineMonetarySummation")
    return Line(
        sku=text.leaf(product, "SellerAssignedID"),
        buyer_sku=text.leaf(product, "BuyerAssignedID"),
        gtin=text.leaf(product, "GlobalID", normal=gtin),
        description=text.leaf(product, "Name", "Description"),
        quantity=text.leaf(quantity, normal=decimal),
        unit=text.attribute(quantity, "unitCode", unit_code),
        unit_price=text.leaf(price, "ChargeAmount", normal=lambda raw: times(raw, basis.text if basis is not None else None)),
        line_total=text.leaf(total, "LineTotalAmount", normal=decimal),
    )


def _totals(deal: Element | None, text: XmlText) -> dict[str, Leaf]:
    sums = find(deal, "ApplicableHeaderTradeSettlement/SpecifiedTradeSettlementHeaderMonetarySummation")
    found = {
        "net_total": text.leaf(sums, "TaxBasisTotalAmount", "LineTotalAmount", normal=decimal),
        "tax_total": text.leaf(sums, "TaxTotalAmount", normal=decimal),
        "gross_total": text.leaf(sums, "GrandTotalAmount", normal=decimal),
    }
    return {name: leaf for name, leaf in found.items() if leaf}
