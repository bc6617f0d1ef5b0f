"""openTRANS 2.1 (and 1.0) ORDER and ORDERCHANGE (Fraunhofer IAO, BMEcat names inside)."""

from __future__ import annotations

from decimal import Decimal

from parsers.result import About, Address, Leaf, Line, OrderFields
from parsers.structured.stated import StatedOrder, goods_of
from parsers.structured.stating import currency_code, decimal, email, gtin, iso_date, joined, noted, times, vat_id, wanted_day
from parsers.structured.words import country_code, is_shipping, payment_method, unit_code
from parsers.structured.xml_tree import Element, XmlText, find, find_all, local_name, text_in

GTIN_TYPES = {"ean", "gtin"}
# The child of PAYMENT names the way; CASH and CHECK are none of the contract's methods.
PAYMENTS = {"CARD": "credit_card", "DEBIT": "direct_debit", "ACCOUNT": "invoice"}
ORDER_REMARKS = {None, "general", "order", "orderchange", "deliverynote", "transport"}
# An item list of a change holds ORDER_ITEM (2.1); some write ORDERCHANGE_ITEM after the pattern of the other documents.
ITEMS = ("ORDER_ITEM_LIST/ORDER_ITEM", "ORDERCHANGE_ITEM_LIST/ORDER_ITEM", "ORDERCHANGE_ITEM_LIST/ORDERCHANGE_ITEM")


def read_opentrans(root: Element, text: XmlText) -> StatedOrder:
    """The order, or the order as a change shall leave it."""
    change = local_name(root) == "ORDERCHANGE"
    info = find(root, "ORDER_HEADER/ORDER_INFO", "ORDERCHANGE_HEADER/ORDERCHANGE_INFO")
    items = [item for path in ITEMS for item in find_all(root, path)]
    wanted, same_day = wanted_day(_wanted(info, text), [_wanted(item, text) for item in items])
    fields = _fields(info, text, wanted, items)
    lines = tuple(_line(item, text) for item in items)
    summary = find(root, "ORDER_SUMMARY", "ORDERCHANGE_SUMMARY")
    stated = text_in(summary, "TOTAL_ITEM_NUM")
    return StatedOrder(
        "change" if change else "order",
        fields,
        lines,
        _totals(info, summary, lines, text),
        About(fields.order_number, fields.customer_number) if change else None,
        count=int(stated) if stated.isdecimal() and len(stated) < 6 else None,
        party_numbers=tuple(text.leaves(_party(info, "buyer", "customer"), "PARTY_ID")),
        doubts=() if same_day else ("fields.requested_delivery_date",),
    )


def _fields(info: Element | None, text: XmlText, wanted: Leaf | None, items: list[Element]) -> OrderFields:
    buyer = _party(info, "buyer", "customer")
    contact = find(buyer, "ADDRESS/CONTACT_DETAILS")
    payer = _party(info, "invoice_recipient", "payer")
    bill_to = _address(text, payer if find(payer, "ADDRESS") is not None else buyer)
    delivery = _party(info, "final_delivery", "delivery")
    return OrderFields(
        order_number=text.leaf(info, "ORDER_ID"),
        order_date=text.leaf(info, "ORDER_DATE", "ORDERCHANGE_DATE", normal=iso_date),
        requested_delivery_date=wanted,
        currency=text.leaf(info, "CURRENCY", "PRICE_CURRENCY", normal=currency_code) or _item_currency(items, text),
        customer_number=_customer_number(text, buyer),
        buyer_name=text.leaf(buyer, "ADDRESS/NAME"),
        buyer_contact=_person(text, contact),
        buyer_email=text.leaf(contact, "EMAILS/EMAIL", "EMAIL", normal=email) or text.leaf(buyer, "ADDRESS/EMAIL", normal=email),
        buyer_phone=text.leaf(contact, "PHONE") or text.leaf(buyer, "ADDRESS/PHONE"),
        buyer_vat_id=text.leaf(buyer, "ADDRESS/VAT_ID", normal=vat_id),
        bill_to=bill_to,
        ship_to=_address(text, delivery) if find(delivery, "ADDRESS") is not None else bill_to,
        payment_method=_payment(info, text),
        note=noted(_remarks(info, text), ((text_in(item, "LINE_ITEM_ID"), joined(_remarks(item, text))) for item in items)),
    )


def _remarks(element: Element | None, text: XmlText) -> list[Leaf | None]:
    return [text.leaf(remark) for remark in find_all(element, "REMARKS") if remark.get("type") in ORDER_REMARKS]


def _party(info: Element | None, *roles: str) -> Element | None:
    """The first party in one of the roles, by preference; named by its role, by its place (1.0), or by a reference to its number."""
    parties = [*find_all(info, "PARTIES/PARTY"), *_old_parties(info)]
    for role in roles:
        found = next((party for party in parties if role in _roles(party)), None)
        if found is not None:
            return found
        meant = _referred(info, role)
        found = next((party for party in parties if meant and meant in {text_in(number) for number in find_all(party, "PARTY_ID")}), None)
        if found is not None:
            return found
    return None


def _old_parties(info: Element | None) -> list[Element]:
    """openTRANS 1.0: ORDER_PARTIES/BUYER_PARTY/PARTY, and SHIPMENT_PARTIES/DELIVERY_PARTY/PARTY below."""
    held = find(info, "ORDER_PARTIES")
    named = [
        *(held if held is not None else ()),
        *find_all(held, "SHIPMENT_PARTIES/DELIVERY_PARTY"),
        *find_all(held, "SHIPMENT_PARTIES/FINAL_DELIVERY_PARTY"),
    ]
    return [party for parent in named for party in find_all(parent, "PARTY")]


def _roles(party: Element) -> set[str]:
    roles = {text_in(role) for role in find_all(party, "PARTY_ROLE")}
    parent = party.getparent()
    name = local_name(parent) if parent is not None else ""
    old = {"INVOICE_PARTY": "invoice_recipient"}.get(name, name.removesuffix("_PARTY").lower())
    return roles or {old}


def _referred(info: Element | None, role: str) -> str:
    """The number of the party that ORDER_PARTIES_REFERENCE names for a role."""
    reference = find(info, "ORDER_PARTIES_REFERENCE")
    name = f"{role.upper()}_IDREF"
    return text_in(reference, name) or text_in(reference, f"SHIPMENT_PARTIES_REFERENCE/{name}")


def _customer_number(text: XmlText, buyer: Element | None) -> Leaf | None:
    number = next((i for i in find_all(buyer, "PARTY_ID") if i.get("type") == "supplier_specific"), None)
    return text.leaf(number)


def _person(text: XmlText, contact: Element | None) -> Leaf | None:
    return joined([text.leaf(contact, "FIRST_NAME"), text.leaf(contact, "CONTACT_NAME")])


def _address(text: XmlText, party: Element | None) -> Address:
    at = find(party, "ADDRESS")
    return Address(
        name=text.leaf(at, "NAME"),
        contact=_person(text, find(at, "CONTACT_DETAILS")),
        street=text.leaf(at, "STREET", "BOXNO"),
        postcode=text.leaf(at, "ZIP", "ZIPBOX"),
        city=text.leaf(at, "CITY"),
        country=text.leaf(at, "COUNTRY_CODED", "COUNTRY", normal=country_code),
    )


def _payment(info: Element | None, text: XmlText) -> Leaf | None:
    payment = find(info, "PAYMENT")
    for child in payment if payment is not None else ():
        name = local_name(child)
        if name in PAYMENTS and text_in(child).lower() not in {"false", "0"}:
            return text.statement.leaf(name, "PAYMENT", normal=lambda way: PAYMENTS[way])
    return text.leaf(payment, "PAYMENT_TERMS/PAYMENT_TERM", "PAYMENT_TERM", normal=payment_method)


def _wanted(element: Element | None, text: XmlText) -> Leaf | None:
    return text.leaf(element, "DELIVERY_DATE/DELIVERY_END_DATE", "DELIVERY_DATE/DELIVERY_START_DATE", normal=iso_date)


def _item_currency(items: list[Element], text: XmlText) -> Leaf | None:
    paths = ("PRODUCT_PRICE_FIX/PRICE_CURRENCY", "ARTICLE_PRICE/PRICE_CURRENCY", "PRICE_CURRENCY")
    return next((leaf for item in items[:1] for leaf in text.leaves(item, *paths, normal=currency_code)), None)


def _line(item: Element, text: XmlText) -> Line:
    product = find(item, "PRODUCT_ID", "ARTICLE_ID")
    price = find(item, "PRODUCT_PRICE_FIX", "ARTICLE_PRICE")
    basis = text_in(price, "PRICE_QUANTITY")
    standard = next((i for i in find_all(product, "INTERNATIONAL_PID") if i.get("type", "ean").lower() in GTIN_TYPES), None)
    return Line(
        sku=text.leaf(product, "SUPPLIER_PID", "SUPPLIER_AID"),
        buyer_sku=text.leaf(product, "BUYER_PID", "BUYER_AID"),
        gtin=text.leaf(standard, normal=gtin) or text.leaf(product, "INTERNATIONAL_AID", normal=gtin),
        description=text.leaf(product, "DESCRIPTION_SHORT", "DESCRIPTION_LONG"),
        quantity=text.leaf(item, "QUANTITY", normal=decimal),
        unit=text.leaf(item, "ORDER_UNIT", normal=unit_code),
        unit_price=text.leaf(price, "PRICE_AMOUNT", normal=lambda raw: times(raw, basis)),
        line_total=text.leaf(item, "PRICE_LINE_AMOUNT", normal=decimal) or text.leaf(price, "PRICE_LINE_AMOUNT", normal=decimal),
    )


def _totals(info: Element | None, summary: Element | None, lines: tuple[Line, ...], text: XmlText) -> dict[str, Leaf]:
    """What TOTAL_AMOUNT is: the sum of the items in 1.0 and in practice, with all charges and taxes after 2.1's words; the lines tell."""
    total = text.leaf(summary, "TOTAL_AMOUNT", normal=decimal)
    shipping = _freight(info, text) or _freight(summary, text)
    goods = goods_of(lines)
    with_taxes = total is not None and goods is not None and Decimal(total.value) > goods + Decimal("0.02")
    found = {"gross_total" if with_taxes else "net_total": total, "shipping": shipping}
    return {name: leaf for name, leaf in found.items() if leaf}


def _freight(element: Element | None, text: XmlText) -> Leaf | None:
    for charge in find_all(element, "ALLOW_OR_CHARGES_FIX/ALLOW_OR_CHARGE"):
        words = f"{text_in(charge, 'ALLOW_OR_CHARGE_TYPE')} {text_in(charge, 'ALLOW_OR_CHARGE_NAME')}"
        if charge.get("type", "surcharge") == "surcharge" and is_shipping("", words):
            return text.leaf(charge, "ALLOW_OR_CHARGE_VALUE/AOC_MONETARY_AMOUNT", normal=decimal)
    return None
