"""UBL 2.1 Order, OrderChange and OrderCancellation (OASIS; Peppol BIS Ordering 3 uses a part of it)."""

from __future__ import annotations

import re

from parsers.result import About, Address, Kind, Leaf, Line, OrderFields
from parsers.structured.stated import StatedOrder
from parsers.structured.stating import currency_code, decimal, email, gtin, iso_date, joined, noted, times, vat_id, wanted_day
from parsers.structured.words import country_code, is_shipping, payment_method, unit_code
from parsers.structured.xml_tree import Element, XmlText, find, find_all, local_name, text_in

KINDS: dict[str, Kind] = {"Order": "order", "OrderChange": "change", "OrderCancellation": "cancellation"}
DELETED_LINE = "2"  # UNTDID 1229


def read_ubl(root: Element, text: XmlText) -> StatedOrder:
    """The order of a UBL document, the order as a change shall leave it, or what a cancellation is about."""
    kind = KINDS[local_name(root)]
    items = [item for item in find_all(root, "OrderLine/LineItem") if text_in(item, "LineStatusCode") != DELETED_LINE]
    wanted, same_day = wanted_day(_wanted(root, text), [_wanted(item, text) for item in items])
    fields = _fields(root, text, items, wanted, changed=kind != "order")
    stated = text_in(root, "LineCountNumeric")
    return StatedOrder(
        kind,
        fields,
        tuple(_line(item, text) for item in items),
        _totals(root, text),
        About(fields.order_number, fields.customer_number) if kind != "order" else None,
        goods=text.leaf(root, "AnticipatedMonetaryTotal/LineExtensionAmount", normal=decimal),
        count=int(stated) if stated.isdecimal() and kind == "order" else None,
        party_numbers=tuple(text.leaves(find(root, "BuyerCustomerParty"), "AdditionalAccountID", "Party/PartyIdentification/ID")),
        doubts=() if same_day else ("fields.requested_delivery_date",),
    )


def _fields(root: Element, text: XmlText, items: list[Element], wanted: Leaf | None, *, changed: bool) -> OrderFields:
    """The head; a change or cancellation has a number of its own, what is changed or cancelled is its OrderReference."""
    buyer = find(root, "BuyerCustomerParty")
    party = find(buyer, "Party")
    payer = find(root, "AccountingCustomerParty/Party")
    billed = payer if find(payer, "PostalAddress") is not None else party
    bill_to = _address(text, billed, find(billed, "PostalAddress"))
    contacts = ("Party/Contact", "BuyerContact", "DeliveryContact")
    address = text.leaf(party, "EndpointID", normal=email)  # Peppol's address of the party, scheme EM
    return OrderFields(
        order_number=(text.leaf(root, "OrderReference/ID") if changed else None) or text.leaf(root, "ID"),
        order_date=text.leaf(root, "IssueDate", normal=iso_date),
        requested_delivery_date=wanted,
        currency=text.leaf(root, "DocumentCurrencyCode", "PricingCurrencyCode", normal=currency_code) or _amount_currency(root, text),
        customer_number=text.leaf(buyer, "SupplierAssignedAccountID"),
        buyer_name=_name(text, party),
        buyer_contact=text.leaf(buyer, *(f"{contact}/Name" for contact in contacts)) or _person(text, party),
        buyer_email=text.leaf(buyer, *(f"{contact}/ElectronicMail" for contact in contacts), normal=email) or address,
        buyer_phone=text.leaf(buyer, *(f"{contact}/Telephone" for contact in contacts)),
        buyer_vat_id=_vat_id(text, party) or _vat_id(text, payer),
        bill_to=bill_to,
        ship_to=_ship_to(root, text, items, bill_to),
        payment_method=text.leaf(root, "PaymentMeans/PaymentMeansCode", "PaymentTerms/Note", normal=payment_method),
        note=noted(text.leaves(root, "Note", "CancellationNote"), _line_notes(items, text)),
    )


def _line_notes(items: list[Element], text: XmlText) -> list[tuple[str, Leaf | None]]:
    """Notes stand with the line (Peppol) or with its item (UBL)."""
    return [
        (text_in(item, "ID"), joined([*text.leaves(item.getparent(), "Note"), *text.leaves(item, "Note")]))
        for item in items
    ]  # fmt: skip


def _name(text: XmlText, party: Element | None) -> Leaf | None:
    return text.leaf(party, "PartyName/Name", "PartyLegalEntity/RegistrationName", "PartyTaxScheme/RegistrationName")


def _person(text: XmlText, party: Element | None) -> Leaf | None:
    return joined([text.leaf(party, "Person/FirstName"), text.leaf(party, "Person/FamilyName")])


def _vat_id(text: XmlText, party: Element | None) -> Leaf | None:
    """The number of the scheme VAT, which stands beside others; of a scheme without a name where there is no such."""
    schemes = find_all(party, "PartyTaxScheme")
    named = [scheme for scheme in schemes if text_in(scheme, "TaxScheme/ID").upper() == "VAT"]
    return text.leaf((named or schemes or [None])[0], "CompanyID", normal=vat_id)  # type: ignore[list-item]


def _address(text: XmlText, party: Element | None, address: Element | None) -> Address:
    return Address(
        name=_name(text, party),
        contact=text.leaf(party, "Contact/Name") or _person(text, party),
        street=_street(text, address),
        postcode=text.leaf(address, "PostalZone"),
        city=text.leaf(address, "CityName"),
        country=text.leaf(address, "Country/IdentificationCode", "Country/Name", normal=country_code),
    )


def _street(text: XmlText, address: Element | None) -> Leaf | None:
    street, number = text.leaf(address, "StreetName"), text.leaf(address, "BuildingNumber")
    if street and number and not re.search(r"\d", street.value):
        return joined([street, number])
    return street or text.leaf(address, "AddressLine/Line", "AdditionalStreetName", "Postbox")


def _ship_to(root: Element, text: XmlText, items: list[Element], bill_to: Address) -> Address:
    """Where the order's Delivery says; else where that of all lines says alike."""
    places = [found for found in find_all(root, "Delivery") if _place(found) is not None]
    if not places:
        of_lines = [
            _delivered(delivery, text, bill_to) for item in items for delivery in find_all(item, "Delivery") if _place(delivery) is not None
        ]
        return of_lines[0] if of_lines and len({_values(address) for address in of_lines}) == 1 else bill_to
    return _delivered(places[0], text, bill_to)


def _place(delivery: Element) -> Element | None:
    return find(delivery, "DeliveryLocation/Address", "DeliveryAddress", "DeliveryParty/PostalAddress")


def _delivered(delivery: Element, text: XmlText, bill_to: Address) -> Address:
    there = _address(text, find(delivery, "DeliveryParty"), _place(delivery))
    name = there.name or text.leaf(delivery, "DeliveryLocation/Name") or bill_to.name
    return Address(name, there.contact, there.street, there.postcode, there.city, there.country or bill_to.country)


def _values(address: Address) -> tuple[str, ...]:
    return tuple(leaf.value if leaf else "" for leaf in (address.name, address.street, address.postcode, address.city))


def _wanted(element: Element, text: XmlText) -> Leaf | None:
    """The end of the period in which delivery is wanted, of an order or of a line."""
    periods = ("Delivery/RequestedDeliveryPeriod", "RequestedDeliveryPeriod", "Delivery/DeliveryLocation/RequestedDeliveryPeriod")
    paths = [f"{period}/{day}" for day in ("EndDate", "StartDate") for period in periods]
    return text.leaf(element, *paths, "Delivery/LatestDeliveryDate", normal=iso_date)


def _amount_currency(root: Element, text: XmlText) -> Leaf | None:
    paths = ("AnticipatedMonetaryTotal/PayableAmount", "OrderLine/LineItem/LineExtensionAmount", "OrderLine/LineItem/Price/PriceAmount")
    return next((leaf for path in paths if (leaf := text.attribute(find(root, path), "currencyID", currency_code))), None)


def _line(item: Element, text: XmlText) -> Line:
    product = find(item, "Item")
    price = find(item, "Price")
    basis = text_in(price, "BaseQuantity")
    quantity = find(item, "Quantity")
    return Line(
        sku=text.leaf(product, "SellersItemIdentification/ID"),
        buyer_sku=text.leaf(product, "BuyersItemIdentification/ID"),
        gtin=text.leaf(product, "StandardItemIdentification/ID", normal=gtin),
        description=text.leaf(product, "Name", "Description"),
        quantity=text.leaf(quantity, normal=decimal),
        unit=text.attribute(quantity, "unitCode", unit_code),
        unit_price=text.leaf(price, "PriceAmount", normal=lambda raw: times(raw, basis)),
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
        reason = text_in(charge, "AllowanceChargeReason")
        if text_in(charge, "ChargeIndicator") in {"true", "1"} and is_shipping(text_in(charge, "AllowanceChargeReasonCode"), reason):
            return text.leaf(charge, "Amount", normal=decimal)
    return None
