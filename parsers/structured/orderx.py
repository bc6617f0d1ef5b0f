"""Order-X 1.0 (FeRD and FNFE-MPE; UN/CEFACT Supply Chain Reference Data Model, CIO), alone or inside a PDF.

Its profiles Basic, Comfort and Extended differ in what may be said, not in how it is said.
"""

from __future__ import annotations

from parsers.result import About, Address, Kind, Leaf, Line, OrderFields
from parsers.structured.stated import StatedOrder
from parsers.structured.stating import currency_code, decimal, email, gtin, iso_date, joined, noted, times, vat_id, wanted_day, week_friday
from parsers.structured.words import country_code, is_shipping, payment_method, unit_code
from parsers.structured.xml_tree import Element, XmlText, find, find_all, text_in

# UNTDID 1001: 220 order, 230 purchase order change, 231 purchase order response. UNTDID 1225: 1 is a cancellation.
KINDS: dict[str, Kind] = {"220": "order", "230": "change", "231": "other"}
CANCELLATION = "1"
DELETED_LINE = "2"  # UNTDID 1229
CALENDAR_WEEK = "616"  # UNTDID 2379


def read_orderx(root: Element, text: XmlText) -> StatedOrder:
    """The order, the order as a change shall leave it, or what a cancellation is about."""
    document = find(root, "ExchangedDocument")
    deal = find(root, "SupplyChainTradeTransaction")
    agreement = find(deal, "ApplicableHeaderTradeAgreement")
    kind = _kind(document)
    items = [
        item
        for item in find_all(deal, "IncludedSupplyChainTradeLineItem")
        if text_in(item, "AssociatedDocumentLineDocument/LineStatusCode") != DELETED_LINE
    ]
    delivery = find(deal, "ApplicableHeaderTradeDelivery")
    wanted, same_day = wanted_day(_wanted(delivery, text), [_wanted(find(item, "SpecifiedLineTradeDelivery"), text) for item in items])
    fields = _fields(document, deal, agreement, text, wanted, items)
    referred = text.leaf(agreement, "BuyerOrderReferencedDocument/IssuerAssignedID")
    sums = find(deal, "ApplicableHeaderTradeSettlement/SpecifiedTradeSettlementHeaderMonetarySummation")
    return StatedOrder(
        kind,
        fields,
        tuple(_line(item, text) for item in items),
        _totals(deal, sums, text),
        About(referred or fields.order_number, fields.customer_number) if kind in ("change", "cancellation") else None,
        goods=text.leaf(sums, "LineTotalAmount", normal=decimal),
        party_numbers=tuple(text.leaves(find(agreement, "BuyerTradeParty"), "GlobalID")),
        doubts=() if same_day else ("fields.requested_delivery_date",),
    )


def _kind(document: Element | None) -> Kind:
    return "cancellation" if text_in(document, "PurposeCode") == CANCELLATION else KINDS.get(text_in(document, "TypeCode"), "order")


def _fields(
    document: Element | None, deal: Element | None, agreement: Element | None, text: XmlText, wanted: Leaf | None, items: list[Element]
) -> OrderFields:
    buyer = find(agreement, "BuyerTradeParty")
    contact = find(buyer, "DefinedTradeContact")
    settlement = find(deal, "ApplicableHeaderTradeSettlement")
    payer = find(settlement, "InvoiceeTradeParty")
    bill_to = _address(text, payer if find(payer, "PostalTradeAddress") is not None else buyer)
    receiver = find(deal, "ApplicableHeaderTradeDelivery/ShipToTradeParty")
    mail = text.leaf(contact, "EmailURIUniversalCommunication/URIID", normal=email)
    terms = ("SpecifiedTradeSettlementPaymentMeans/TypeCode", "SpecifiedTradePaymentTerms/Description")
    notes = ((text_in(item, f"{LINE}/LineID"), joined(text.leaves(item, f"{LINE}/IncludedNote/Content"))) for item in items)
    return OrderFields(
        order_number=text.leaf(document, "ID"),
        order_date=text.leaf(document, "IssueDateTime/DateTimeString", normal=iso_date),
        requested_delivery_date=wanted,
        currency=text.leaf(settlement, "OrderCurrencyCode", normal=currency_code),
        customer_number=text.leaf(buyer, "ID"),
        buyer_name=text.leaf(buyer, "Name", "SpecifiedLegalOrganization/TradingBusinessName"),
        buyer_contact=text.leaf(contact, "PersonName", "DepartmentName"),
        buyer_email=mail or text.leaf(buyer, "URIUniversalCommunication/URIID", normal=email),
        buyer_phone=text.leaf(contact, "TelephoneUniversalCommunication/CompleteNumber"),
        buyer_vat_id=_vat_id(text, buyer),
        bill_to=bill_to,
        ship_to=_address(text, receiver) if find(receiver, "PostalTradeAddress") is not None else bill_to,
        payment_method=text.leaf(settlement, *terms, normal=payment_method),
        note=noted(text.leaves(document, "IncludedNote/Content"), notes),
    )


LINE = "AssociatedDocumentLineDocument"


def _vat_id(text: XmlText, buyer: Element | None) -> Leaf | None:
    """The VAT number (scheme VA), which may stand beside a national tax number (FC)."""
    held = find_all(buyer, "SpecifiedTaxRegistration/ID")
    return next((text.leaf(number, normal=vat_id) for number in held if number.get("schemeID") in {"VA", None}), None)


def _wanted(delivery: Element | None, text: XmlText) -> Leaf | None:
    """The day, or the last day of the period, on which delivery is wanted, of an order or of a line."""
    event = find(delivery, "RequestedDeliverySupplyChainEvent")
    for path in ("OccurrenceDateTime", "OccurrenceSpecifiedPeriod/EndDateTime", "OccurrenceSpecifiedPeriod/StartDateTime"):
        for moment in find_all(event, f"{path}/DateTimeString"):
            found = text.leaf(moment, normal=week_friday if moment.get("format") == CALENDAR_WEEK else iso_date)
            if found:
                return found
    return None


def _address(text: XmlText, party: Element | None) -> Address:
    at = find(party, "PostalTradeAddress")
    return Address(
        name=text.leaf(party, "Name"),
        contact=text.leaf(party, "DefinedTradeContact/PersonName"),
        street=text.leaf(at, "LineOne", "LineTwo", "StreetName"),
        postcode=text.leaf(at, "PostcodeCode"),
        city=text.leaf(at, "CityName"),
        country=text.leaf(at, "CountryID", normal=country_code),
    )


def _line(item: Element, text: XmlText) -> Line:
    product = find(item, "SpecifiedTradeProduct")
    agreed = find(item, "SpecifiedLineTradeAgreement")
    price = find(agreed, "NetPriceProductTradePrice", "GrossPriceProductTradePrice")
    basis = text_in(price, "BasisQuantity")
    quantity = find(item, "SpecifiedLineTradeDelivery/RequestedQuantity", "SpecifiedLineTradeDelivery/AgreedQuantity")
    total = find(item, "SpecifiedLineTradeSettlement/SpecifiedTradeSettlementLineMonetarySummation")
    return Line(
        sku=text.leaf(product, "SellerAssignedID"),
        buyer_sku=text.leaf(product, "BuyerAssignedID"),
        gtin=text.leaf(product, "GlobalID", normal=gtin),
        description=text.leaf(product, "Name", "Description"),
        quantity=text.leaf(quantity, normal=decimal),
        unit=text.attribute(quantity, "unitCode", unit_code),
        unit_price=text.leaf(price, "ChargeAmount", normal=lambda raw: times(raw, basis)),
        line_total=text.leaf(total, "LineTotalAmount", normal=decimal),
    )


def _totals(deal: Element | None, sums: Element | None, text: XmlText) -> dict[str, Leaf]:
    found = {
        "net_total": text.leaf(sums, "TaxBasisTotalAmount", "LineTotalAmount", normal=decimal),
        "tax_total": text.leaf(sums, "TaxTotalAmount", normal=decimal),
        "gross_total": text.leaf(sums, "GrandTotalAmount", normal=decimal),
        "shipping": _freight(find(deal, "ApplicableHeaderTradeSettlement"), text),
    }
    return {name: leaf for name, leaf in found.items() if leaf}


def _freight(settlement: Element | None, text: XmlText) -> Leaf | None:
    for charge in find_all(settlement, "SpecifiedTradeAllowanceCharge"):
        indicator = text_in(charge, "ChargeIndicator/Indicator") or text_in(charge, "ChargeIndicator")
        if indicator in {"true", "1"} and is_shipping(text_in(charge, "ReasonCode"), text_in(charge, "Reason")):
            return text.leaf(charge, "ActualAmount", normal=decimal)
    return text.leaf(settlement, "SpecifiedLogisticsServiceCharge/AppliedAmount", normal=decimal)
