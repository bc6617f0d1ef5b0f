"""openTRANS 2.1 (and 1.0) ORDER and ORDERCHANGE (Fraunhofer IAO, BMEcat names inside)."""

from __future__ import annotations

from parsers.result import About, Address, Leaf, Line, OrderFields
from parsers.structured.stated import StatedOrder
from parsers.structured.stating import country_code, currency_code, decimal, email, gtin, iso_date, times, unit_code, vat_id
from parsers.structured.xml_tree import Element, XmlText, find, find_all, local_name

GTIN_TYPES = {"ean", "gtin"}
# The child of PAYMENT names the way; CASH and CHECK are none of the contract's methods.
PAYMENTS = {"CARD": "credit_card", "DEBIT": "direct_debit", "ACCOUNT": "invoice"}


def read_opentrans(root: Element, text: XmlText) -> StatedOrder:
    """The order, or the order as a change shall leave it."""
    change = local_name(root) == "ORDERCHANGE"
    info = find(root, "ORDER_HEADER/ORDER_INFO", "ORDERCHANGE_HEADER/ORDERCHANGE_INFO")
    buyer = _party(info, "buyer")
    fields = _fields(info, text, buyer)
    lines = tuple(
        _line(item, text)
        for path in ("ORDER_ITEM_LIST/ORDER_ITEM", "ORDERCHANGE_ITEM_LIST/ORDERCHANGE_ITEM")
        for item in find_all(root, path)
    )
    about = About(fields.order_number, fields.customer_number) if change else None
    return StatedOrder("change" if change else "order", fields, lines, _totals(root, text), about)


def _fields(info: Element | None, text: XmlText, buyer: Element | None) -> OrderFields:
    contact = find(buyer, "ADDRESS/CONTACT_DETAILS")
    payer = _party(info, "invoice_recipient")
    bill_to = _address(text, payer if payer is not None else buyer)
    delivery = _party(info, "delivery") if _party(info, "final_delivery") is None else _party(info, "final_delivery")
    return OrderFields(
        order_number=text.leaf(info, "ORDER_ID"),
        order_date=text.leaf(info, "ORDER_DATE", "ORDERCHANGE_DATE", normal=iso_date),
        requested_delivery_date=text.leaf(info, "DELIVERY_DATE/DELIVERY_END_DATE", "DELIVERY_DATE/DELIVERY_START_DATE", normal=iso_date),
        currency=text.leaf(info, "CURRENCY", "PRICE_CURRENCY", normal=currency_code),
        customer_number=_customer_number(text, buyer),
        buyer_name=text.leaf(buyer, "ADDRESS/NAME"),
        buyer_contact=text.joined([*find_all(contact, "FIRST_NAME"), *find_all(contact, "CONTACT_NAME")]),
        buyer_email=text.leaf(contact, "EMAILS/EMAIL", "EMAIL", normal=email) or text.leaf(buyer, "ADDRESS/EMAIL", normal=email),
        buyer_phone=text.leaf(contact, "PHONE") or text.leaf(buyer, "ADDRESS/PHONE"),
        buyer_vat_id=text.leaf(buyer, "ADDRESS/VAT_ID", normal=vat_id),
        bill_to=bill_to,
        ship_to=_address(text, delivery) if find(delivery, "ADDRESS") is not None else bill_to,
        payment_method=_payment(info, text),
        note=text.joined([r for r in find_all(info, "REMARKS") if r.get("type") in (None, "general", "order")]),
    )


def _party(info: Element | None, role: str) -> Element | None:
    parties = [*find_all(info, "PARTIES/PARTY"), *find_all(info, "ORDER_PARTIES/BUYER_PARTY/PARTY")]
    return next((party for party in parties if _role(party) == role), None)


def _role(party: Element) -> str:
    role = find(party, "PARTY_ROLE")
    if role is not None:
        return (role.text or "").strip()
    parent = party.getparent()
    return local_name(parent).removesuffix("_PARTY").lower() if parent is not None else ""


def _customer_number(text: XmlText, buyer: Element | None) -> Leaf | None:
    number = next((i for i in find_all(buyer, "PARTY_ID") if i.get("type") == "supplier_specific"), None)
    return text.leaf(number)


def _address(text: XmlText, party: Element | None) -> Address:
    at = find(party, "ADDRESS")
    return Address(
        name=text.leaf(at, "NAME"),
        contact=text.leaf(at, "CONTACT_DETAILS/CONTACT_NAME"),
        street=text.leaf(at, "STREET", "BOXNO"),
        postcode=text.leaf(at, "ZIP", "ZIPBOX"),
        city=text.leaf(at, "CITY"),
        country=text.leaf(at, "COUNTRY_CODED", normal=country_code),
    )


def _payment(info: Element | None, text: XmlText) -> Leaf | None:
    payment = find(info, "PAYMENT")
    way = next((child for child in payment if local_name(child) in PAYMENTS), None) if payment is not None else None
    if way is None:
        return None
    return text.statement.leaf(local_name(way), "PAYMENT", normal=lambda name: PAYMENTS[name])


def _line(item: Element, text: XmlText) -> Line:
    product = find(item, "PRODUCT_ID", "ARTICLE_ID")
    price = find(item, "PRODUCT_PRICE_FIX", "ARTICLE_PRICE")
    basis = find(price, "PRICE_QUANTITY")
    standard = next((i for i in find_all(product, "INTERNATIONAL_PID") if i.get("type", "").lower() in GTIN_TYPES), None)
    return Line(
        sku=text.leaf(product, "SUPPLIER_PID", "SUPPLIER_AID"),
        buyer_sku=text.leaf(product, "BUYER_PID", "BUYER_AID"),
        gtin=text.leaf(standard, normal=gtin) or text.leaf(product, "INTERNATIONAL_AID", normal=gtin),
        description=text.leaf(product, "DESCRIPTION_SHORT", "DESCRIPTION_LONG"),
        quantity=text.leaf(item, "QUANTITY", normal=decimal),
        unit=text.leaf(item, "ORDER_UNIT", normal=unit_code),
        unit_price=text.leaf(price, "PRICE_AMOUNT", normal=lambda raw: times(raw, basis.text if basis is not None else None)),
        line_total=text.leaf(item, "PRICE_LINE_AMOUNT", normal=decimal) or text.leaf(price, "PRICE_LINE_AMOUNT", normal=decimal),
    )


def _totals(root: Element, text: XmlText) -> dict[str, Leaf]:
    net = text.leaf(root, "ORDER_SUMMARY/TOTAL_AMOUNT", "ORDERCHANGE_SUMMARY/TOTAL_AMOUNT", normal=decimal)
    return {"net_total": net} if net else {}
