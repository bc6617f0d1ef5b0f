"""cXML OrderRequest (cxml.org, 1.2): new, update and delete."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from parsers.result import About, Address, Kind, Leaf, Line, OrderFields
from parsers.structured.stated import StatedOrder, goods_of
from parsers.structured.stating import Normal, currency_code, decimal, email, gtin, iso_date, joined, noted, times, vat_id, wanted_day
from parsers.structured.words import country_code, names_customer_number, payment_method, unit_code
from parsers.structured.xml_tree import Element, XmlText, find, find_all, local_name

KINDS: dict[str, Kind] = {"new": "order", "update": "change", "delete": "cancellation"}
# What IdReference and Extrinsic are called where they hold the buyer's VAT number (cXML User's Guide) or an article's GTIN.
VAT_DOMAINS = frozenset({"vatid", "buyervatid", "taxid", "vatnumber", "buyervatnumber"})
GTIN_DOMAINS = frozenset({"ean-13", "ean13", "ean", "gtin", "upc", "eanid", "ean/gtin", "upcconsumerpackagecode"})
BUYERS = frozenset({"buyer", "purchasingagent", "enduser", "requester", "administrator", "buyercorporate", "billto"})


def read_cxml(request: Element, text: XmlText) -> StatedOrder:
    """The order of an OrderRequest, the order as an update shall leave it, or what a delete is about."""
    head = find(request, "OrderRequestHeader")
    kind = KINDS.get((head.get("type") if head is not None else None) or "new", "order")
    items = _items(request)
    asked = text.attribute(head, "requestedDeliveryDate", iso_date)
    period = text.attribute(find(head, "DeliveryPeriod/Period"), "endDate", iso_date)
    wanted, same_day = wanted_day(asked or period, [text.attribute(item, "requestedDeliveryDate", iso_date) for item in items])
    fields = _fields(head, text, wanted, items)
    lines = tuple(_line(item, text) for item in items)
    return StatedOrder(
        kind,
        fields,
        lines,
        _totals(head, lines, text),
        About(fields.order_number, fields.customer_number) if kind != "order" else None,
        party_numbers=_numbers(request, head, text),
        doubts=() if same_day else ("fields.requested_delivery_date",),
    )


def _items(request: Element) -> list[Element]:
    """The items that are ordered; of a composite one the group, or its parts where each has its own price (compositeItemType)."""
    items = find_all(request, "ItemOut")
    in_parts = {item.get("lineNumber") for item in items if item.get("compositeItemType") == "itemLevel"}
    return [
        item
        for item in items
        if (item.get("parentLineNumber") in in_parts if item.get("parentLineNumber") else item.get("compositeItemType") != "itemLevel")
    ]


def _fields(head: Element | None, text: XmlText, wanted: Leaf | None, items: list[Element]) -> OrderFields:
    bill, ship = find(head, "BillTo/Address"), _ship_to(head, items)
    contact = _contact(head)
    persons = [place for place in (contact, bill, ship) if place is not None]
    bill_to = _address(text, bill if bill is not None else ship)
    return OrderFields(
        order_number=text.attribute(head, "orderID"),
        order_date=text.attribute(head, "orderDate", iso_date),
        requested_delivery_date=wanted,
        currency=text.attribute(find(head, "Total/Money"), "currency", currency_code) or _price_currency(items, text),
        customer_number=_labelled(head, text, names_customer_number) or text.attribute(bill, "addressID"),
        buyer_name=text.leaf(bill, "Name") or text.leaf(ship, "Name"),
        buyer_contact=text.leaf(contact, "Name"),
        buyer_email=next((leaf for place in persons for leaf in text.leaves(place, "Email", normal=email)), None),
        buyer_phone=next((leaf for place in persons if (leaf := _phone(place, text))), None),
        buyer_vat_id=_labelled(head, text, lambda label: _bare(label) in VAT_DOMAINS, vat_id),
        bill_to=bill_to,
        ship_to=_address(text, ship) if ship is not None else bill_to,
        payment_method=_payment(head, text),
        note=noted(
            text.leaves(head, "Comments"), [(item.get("lineNumber") or "", joined(text.leaves(item, "Comments"))) for item in items]
        ),
    )


def _ship_to(head: Element | None, items: list[Element]) -> Element | None:
    """The head's ShipTo; it may stand with each item instead, and is the order's where all say the same."""
    stated = find(head, "ShipTo/Address")
    places = [place for item in items for place in find_all(item, "ShipTo/Address")]
    if stated is not None or not places:
        return stated
    same = len({"|".join(map(str, place.itertext())) for place in places}) == 1 and len(places) == len(items)
    return places[0] if same else None


def _contact(head: Element | None) -> Element | None:
    """The contact who buys, else the first that is named."""
    contacts = find_all(head, "Contact")
    return next((contact for contact in contacts if _bare(contact.get("role") or "") in BUYERS), contacts[0] if contacts else None)


def _bare(label: str) -> str:
    return label.replace("_", "").replace(" ", "").casefold()


def _labelled(head: Element | None, text: XmlText, means: Callable[[str], bool], normal: Normal | None = None) -> Leaf | None:
    """The value of an IdReference or an Extrinsic of the head or its parties, chosen by its label."""
    for place in (head, find(head, "BillTo"), find(head, "BillTo/Address"), find(head, "ShipTo"), find(head, "Contact")):
        for reference in find_all(place, "IdReference"):
            if means(reference.get("domain") or "") and (found := text.attribute(reference, "identifier", normal)):
                return found
        for extrinsic in find_all(place, "Extrinsic"):
            if means(extrinsic.get("name") or "") and (found := text.leaf(extrinsic, normal=normal)):
                return found
    return None


def _numbers(request: Element, head: Element | None, text: XmlText) -> tuple[Leaf, ...]:
    """Numbers by which the buyer names itself: of its addresses, and in the envelope's From."""
    addresses = [find(head, "BillTo/Address"), find(head, "ShipTo/Address")]
    found = [text.attribute(address, "addressID") for address in addresses]
    envelope = next((above for above in request.iterancestors() if local_name(above) == "cXML"), None)
    return (*(leaf for leaf in found if leaf), *text.leaves(envelope, "Header/From/Credential/Identity"))


def _payment(head: Element | None, text: XmlText) -> Leaf | None:
    if find(head, "Payment/PCard") is not None:
        return text.statement.leaf("PCard", "Payment", normal=lambda _: "credit_card")
    days = text.attribute(find(head, "PaymentTerm"), "payInNumberOfDays", lambda raw: "invoice" if (decimal(raw) or "0") != "0" else None)
    words = text.leaves(find(head, "PaymentTerm"), "Extrinsic", normal=payment_method)
    return next(iter(words), None) or days  # so many days after the invoice, unless the terms say otherwise


def _phone(place: Element, text: XmlText) -> Leaf | None:
    """Country, area, number and extension, as they are dialled; the country code stands without its sign."""
    number = find(place, "Phone/TelephoneNumber")
    country = text.leaf(number, "CountryCode", normal=lambda raw: f"+{raw.lstrip('+')}")
    return (
        joined([country, *(text.leaf(number, part) for part in ("AreaOrCityCode", "Number", "Extension"))]) if number is not None else None
    )


def _price_currency(items: list[Element], text: XmlText) -> Leaf | None:
    for item in items[:1]:
        return text.attribute(find(item, "ItemDetail/UnitPrice/Money", "BlanketItemDetail/UnitPrice/Money"), "currency", currency_code)
    return None


def _address(text: XmlText, at: Element | None) -> Address:
    postal = find(at, "PostalAddress")
    return Address(
        name=text.leaf(at, "Name"),
        contact=text.leaf(postal, "DeliverTo"),
        street=text.joined(find_all(postal, "Street"), ", "),
        postcode=text.leaf(postal, "PostalCode"),
        city=text.leaf(postal, "City"),
        country=text.attribute(find(postal, "Country"), "isoCountryCode", country_code)
        or text.leaf(postal, "Country", normal=country_code)
        or text.attribute(at, "isoCountryCode", country_code),
    )


def _line(item: Element, text: XmlText) -> Line:
    ids = find(item, "ItemID")
    detail = find(item, "ItemDetail", "BlanketItemDetail")
    basis = find(detail, "PriceBasisQuantity")
    return Line(
        sku=text.leaf(ids, "SupplierPartID"),
        buyer_sku=text.leaf(ids, "BuyerPartID"),
        gtin=_gtin(ids, detail, text),
        description=text.leaf(detail, "Description", "Description/ShortName"),
        quantity=text.attribute(item, "quantity", decimal),
        unit=text.leaf(detail, "UnitOfMeasure", normal=unit_code) or text.leaf(item, "UnitOfMeasure", normal=unit_code),
        unit_price=text.leaf(detail, "UnitPrice/Money", normal=lambda raw: times(raw, _basis(basis))),
    )


def _basis(basis: Element | None) -> str | None:
    """For how many of the ordered unit the price is: PriceBasisQuantity in its own unit, times what one of them has of the ordered unit."""
    if basis is None:
        return None
    quantity, factor = decimal(basis.get("quantity") or "1"), decimal(basis.get("conversionFactor") or "1")
    if quantity is None or factor is None or Decimal(factor) <= 0:
        return quantity
    return f"{Decimal(quantity) / Decimal(factor):f}"


def _gtin(ids: Element | None, detail: Element | None, text: XmlText) -> Leaf | None:
    stated = text.leaf(detail, "ItemDetailIndustry/ItemDetailRetail/EANID", normal=gtin)
    references = [reference for reference in find_all(ids, "IdReference") if _bare(reference.get("domain") or "") in GTIN_DOMAINS]
    named = [extrinsic for extrinsic in find_all(detail, "Extrinsic") if _bare(extrinsic.get("name") or "") in GTIN_DOMAINS]
    found = [stated, *(text.attribute(r, "identifier", gtin) for r in references), *(text.leaf(e, normal=gtin) for e in named)]
    return next((leaf for leaf in found if leaf), None)


def _totals(head: Element | None, lines: tuple[Line, ...], text: XmlText) -> dict[str, Leaf]:
    """Total is the sum of the items without tax and shipping (cXML User's Guide); some programs put these in as well."""
    paths = {"net_total": "Total/Money", "shipping": "Shipping/Money", "tax_total": "Tax/Money"}
    found = {name: leaf for name, path in paths.items() if (leaf := text.leaf(head, path, normal=decimal))}
    goods = goods_of(lines)
    besides = sum((Decimal(found[name].value) for name in ("shipping", "tax_total") if name in found), Decimal(0))
    if (
        "net_total" in found
        and goods is not None
        and besides
        and abs(Decimal(found["net_total"].value) - goods - besides) < Decimal("0.02")
    ):
        found["gross_total"] = found.pop("net_total")
    return found
