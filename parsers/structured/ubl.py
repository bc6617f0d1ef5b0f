"""UBL 2.1 Order, OrderChange and OrderCancellation (OASIS; Peppol BIS Ordering 3 uses a part of it)."""

from __future__ import annotations

import re

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
from parsers.structured.xml_tree import Element, XmlText, find, find_all, local_name

KINDS: dict[str, Kind] = {"Order": "order", "OrderChange": "change", "OrderCancellation": "cancellation"}
FREIGHT_CODE = "FC"  # UNTDID 7161


def read_ubl(root: Element, text: XmlText) -> StatedOrder:
    """The order of a UBL document, or what a change or cancellation is about."""
    kind = KINDS[local_name(root)]
    buyer = find(root, "BuyerCustomerParty")
    referred = text.leaf(root, "OrderReference/ID")
    about = About(referred, _customer_number(text, buyer)) if kind != "order" else None
    fields = _fields(root, text, buyer, referred if kind != "order" else None)
    return StatedOrder(kind, fields, tuple(_line(item, text) for item in _items(root)), _totals(root, text), about)


def _items(root: Element) -> list[Element]:
    return [item for item in find_all(root, "OrderLine/LineItem") if _status(item) != "2"]


def _status(item: Element) -> str:
    """UNTDID 1229: 2 is a deleted line."""
    code = find(item, "LineStatusCode")
    return (code.text or "").strip() if code is not None else ""


def _fields(root: Element, text: XmlText, buyer: Element | None, referred: Leaf | None) -> OrderFields:
    party = find(buyer, "Party")
    payer = find(root, "AccountingCustomerParty/Party")
    if payer is None or find(payer, "PostalAddress") is None:
        payer = party
    contact = next(
        (c for c in (find(party, "Contact"), find(buyer, "BuyerContact"), find(buyer, "DeliveryContact")) if c is not None), None
    )
    bill_to = _address(text, payer, find(payer, "PostalAddress"))
    return OrderFields(
        order_number=referred or text.leaf(root, "ID"),
        order_date=text.leaf(root, "IssueDate", normal=iso_date),
        requested_delivery_date=_wanted(root, text),
        currency=text.leaf(root, "DocumentCurrencyCode", normal=currency_code) or _amount_currency(root, text),
        customer_number=_customer_number(text, buyer),
        buyer_name=_name(text, party),
        buyer_contact=_person(text, party) or text.leaf(contact, "Name"),
        buyer_email=text.leaf(contact, "ElectronicMail", normal=email),
        buyer_phone=text.leaf(contact, "Telephone"),
        buyer_vat_id=text.leaf(party, "PartyTaxScheme/CompanyID", normal=vat_id),
        bill_to=bill_to,
        ship_to=_ship_to(root, text, bill_to),
        payment_method=text.leaf(root, "PaymentMeans/PaymentMeansCode", normal=payment_means),
        note=text.joined(find_all(root, "Note")),
    )


def _customer_number(text: XmlText, buyer: Element | None) -> Leaf | None:
    return text.leaf(buyer, "SupplierAssignedAccountID")


def _name(text: XmlText, party: Element | None) -> Leaf | None:
    return text.leaf(party, "PartyName/Name", "PartyLegalEntity/RegistrationName", "PartyTaxScheme/RegistrationName")


def _person(text: XmlText, party: Element | None) -> Leaf | None:
    person = find(party, "Contact/Name")
    if person is not None:
        return text.leaf(person)
    return text.joined([*find_all(party, "Person/FirstName"), *find_all(party, "Person/FamilyName")])


def _address(text: XmlText, party: Element | None, address: Element | None, contact: Leaf | None = None) -> Address:
    return Address(
        name=_name(text, party),
        contact=contact or text.leaf(party, "Contact/Name"),
        street=_street(text, address),
        postcode=text.leaf(address, "PostalZone"),
        city=text.leaf(address, "CityName"),
        country=text.leaf(address, "Country/IdentificationCode", normal=country_code),
    )


def _street(text: XmlText, address: Element | None) -> Leaf | None:
    street = find_all(address, "StreetName")
    number = find_all(address, "BuildingNumber")
    if street and number and not re.search(r"\d", street[0].text or ""):
        return text.joined([street[0], number[0]])
    return text.leaf(address, "StreetName", "AddressLine/Line", "Postbox")


def _ship_to(root: Element, text: XmlText, bill_to: Address) -> Address:
    delivery = find(root, "Delivery")
    place = find(delivery, "DeliveryLocation/Address", "DeliveryAddress")
    if place is None:
        return bill_to
    party = find(delivery, "DeliveryParty")
    there = _address(text, party, place)
    name = there.name or text.leaf(delivery, "DeliveryLocation/Name") or bill_to.name
    return Address(name, there.contact, there.street, there.postcode, there.city, there.country or bill_to.country)


def _wanted(root: Element, text: XmlText) -> Leaf | None:
    paths = ("EndDate", "StartDate")
    for period in ("Delivery/RequestedDeliveryPeriod", "RequestedDeliveryPeriod"):
        found = text.leaf(find(root, period), *paths, normal=iso_date)
        if found:
            return found
    return text.leaf(find(root, "OrderLine/LineItem/Delivery/RequestedDeliveryPeriod"), *paths, normal=iso_date)


def _amount_currency(root: Element, text: XmlText) -> Leaf | None:
    for path in (
        "AnticipatedMonetaryTotal/PayableAmount",
        "OrderLine/LineItem/LineExtensionAmount",
        "OrderLine/LineItem/Price/PriceAmount",
    ):
        found = text.attribute(find(root, path), "currencyID", currency_code)
        if found:
            return found
    return None


def _line(item: Element, text: XmlText) -> Line:
    product = find(item, "Item")
    price = find(item, "Price")
    basis = find(price, "BaseQuantity")
    quantity = find(item, "Quantity")
    return Line(
        sku=text.leaf(product, "SellersItemIdentification/ID"),
        buyer_sku=text.leaf(product, "BuyersItemIdentification/ID"),
        gtin=text.leaf(product, "StandardItemIdentification/ID", normal=gtin),
        description=text.leaf(product, "Name", "Description"),
        quantity=text.leaf(quantity, normal=decimal),
        unit=text.attribute(quantity, "unitCode", unit_code),
        unit_price=text.leaf(price, "PriceAmount", normal=lambda raw: times(raw, basis.text if basis is not None else None)),
        line_total=text.leaf(item, "LineExtensionAmount", normal=decimal),
    )


def _totals(root: Element, text: XmlText) -> dict[str, Leaf]:
    sums = find(root, "AnticipatedMonetaryTotal")
    found = {
        "net_total": text.leaf(sums, "TaxExclusiveAmount", "LineExtensionAmount", normal=decimal),
        "gross_total": text.leaf(sums, "TaxInclusiveAmount", "PayableAmount", normal=decimal),
        "tax_total": text.leaf(root, "TaxTotal/TaxAmount", normal=decimal),
        "shipping": _freight(root, text),
    }
    return {name: leaf for name, leaf in found.items() if leaf}


def _freight(root: Element, text: XmlText) -> Leaf | None:
    for charge in find_all(root, "AllowanceCharge"):
        code = find(charge, "AllowanceChargeReasonCode")
        indicator = find(charge, "ChargeIndicator")
        if indicator is not None and indicator.text == "true" and code is not None and code.text == FREIGHT_CODE:
            return text.leaf(charge, "Amount", normal=decimal)
    return None
