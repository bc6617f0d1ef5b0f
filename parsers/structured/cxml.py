"""cXML OrderRequest (cxml.org, 1.2): new, update and delete."""

from __future__ import annotations

from parsers.result import About, Address, Kind, Leaf, Line, OrderFields
from parsers.structured.stated import StatedOrder
from parsers.structured.stating import country_code, currency_code, decimal, email, iso_date, times, unit_code
from parsers.structured.xml_tree import Element, XmlText, find, find_all

KINDS: dict[str, Kind] = {"new": "order", "update": "change", "delete": "cancellation"}


def read_cxml(root: Element, text: XmlText) -> tuple[StatedOrder, ...]:
    """The order requests of a cXML document; one of kind "other" when it holds something else."""
    requests = find_all(root, "Request/OrderRequest")
    return tuple(_order(request, text) for request in requests) or (StatedOrder("other", OrderFields()),)


def _order(request: Element, text: XmlText) -> StatedOrder:
    head = find(request, "OrderRequestHeader")
    kind = KINDS.get(head.get("type", "new") if head is not None else "new", "order")
    fields = _fields(head, text)
    about = About(fields.order_number, fields.customer_number) if kind != "order" else None
    return StatedOrder(kind, fields, tuple(_line(item, text) for item in find_all(request, "ItemOut")), _totals(head, text), about)


def _fields(head: Element | None, text: XmlText) -> OrderFields:
    bill_to = _address(text, find(head, "BillTo/Address"))
    ship = find(head, "ShipTo/Address")
    contact = find(head, "Contact", "BillTo/Address", "ShipTo/Address")
    return OrderFields(
        order_number=text.attribute(head, "orderID"),
        order_date=text.attribute(head, "orderDate", iso_date),
        requested_delivery_date=text.attribute(head, "requestedDeliveryDate", iso_date),
        currency=text.attribute(find(head, "Total/Money"), "currency", currency_code),
        customer_number=text.attribute(find(head, "BillTo/Address"), "addressID"),
        buyer_name=bill_to.name or text.leaf(ship, "Name"),
        buyer_contact=text.leaf(find(head, "Contact"), "Name"),
        buyer_email=text.leaf(contact, "Email", normal=email),
        bill_to=bill_to,
        ship_to=_address(text, ship) if ship is not None else bill_to,
        payment_method=_payment(head, text),
        note=text.joined(find_all(head, "Comments")),
    )


def _payment(head: Element | None, text: XmlText) -> Leaf | None:
    card = find(head, "Payment/PCard")
    return text.statement.leaf("PCard", "Payment", normal=lambda _: "credit_card") if card is not None else None


def _address(text: XmlText, at: Element | None) -> Address:
    postal = find(at, "PostalAddress")
    return Address(
        name=text.leaf(at, "Name"),
        contact=text.leaf(postal, "DeliverTo"),
        street=text.joined(find_all(postal, "Street"), ", "),
        postcode=text.leaf(postal, "PostalCode"),
        city=text.leaf(postal, "City"),
        country=text.attribute(find(postal, "Country"), "isoCountryCode", country_code),
    )


def _line(item: Element, text: XmlText) -> Line:
    ids = find(item, "ItemID")
    detail = find(item, "ItemDetail", "BlanketItemDetail")
    basis = find(detail, "PriceBasisQuantity")
    return Line(
        sku=text.leaf(ids, "SupplierPartID"),
        buyer_sku=text.leaf(ids, "BuyerPartID"),
        description=text.leaf(detail, "Description", "Description/ShortName"),
        quantity=text.attribute(item, "quantity", decimal),
        unit=text.leaf(detail, "UnitOfMeasure", normal=unit_code),
        unit_price=text.leaf(
            detail, "UnitPrice/Money", normal=lambda raw: times(raw, basis.get("quantity") if basis is not None else None)
        ),
    )


def _totals(head: Element | None, text: XmlText) -> dict[str, Leaf]:
    # Total is the sum of the items, without tax and shipping (cXML User's Guide, OrderRequestHeader).
    paths = {"net_total": "Total/Money", "shipping": "Shipping/Money", "tax_total": "Tax/Money"}
    found = {name: text.leaf(head, path, normal=decimal) for name, path in paths.items()}
    return {name: leaf for name, leaf in found.items() if leaf}
