"""Which XML format this is, told by the names of its elements."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from parsers.message import Part
from parsers.result import OrderFields
from parsers.sources.text.xml import XmlFile, first_name, read_xml_file
from parsers.structured.cxml import read_cxml
from parsers.structured.opentrans import read_opentrans
from parsers.structured.orderx import read_orderx
from parsers.structured.stated import EVERYTHING, StatedOrder
from parsers.structured.ubl import read_ubl
from parsers.structured.xml_tree import Element, XmlText, local_name, xml_text


@dataclass(frozen=True, slots=True)
class Format:
    """What it is called, how it is read, and the children of which one must be there: `Order` is a name that others use as well."""

    name: str
    read: Callable[[Element, XmlText], StatedOrder]
    children: frozenset[str]


_UBL = frozenset({"BuyerCustomerParty", "SellerSupplierParty", "OrderLine", "OrderReference"})
FORMATS: dict[str, Format] = {
    "Order": Format("UBL Order", read_ubl, _UBL),
    "OrderChange": Format("UBL OrderChange", read_ubl, _UBL),
    "OrderCancellation": Format("UBL OrderCancellation", read_ubl, _UBL),
    "ORDER": Format("openTRANS ORDER", read_opentrans, frozenset({"ORDER_HEADER"})),
    "ORDERCHANGE": Format("openTRANS ORDERCHANGE", read_opentrans, frozenset({"ORDERCHANGE_HEADER"})),
    "SCRDMCCBDACIOMessageStructure": Format("Order-X", read_orderx, frozenset({"ExchangedDocument"})),
    "OrderRequest": Format("cXML OrderRequest", read_cxml, frozenset({"OrderRequestHeader"})),
}

# Business documents that are certainly no orders: UBL, openTRANS, Cross Industry Invoice (ZUGFeRD, Factur-X, XRechnung), cXML.
NO_ORDERS = frozenset(
    {
        "Invoice", "CreditNote", "DebitNote", "OrderResponse", "OrderResponseSimple", "DespatchAdvice", "ReceiptAdvice", "Reminder",
        "Quotation", "RequestForQuotation", "Catalogue", "ApplicationResponse", "RemittanceAdvice", "SelfBilledInvoice",
        "INVOICE", "INVOICELIST", "DISPATCHNOTIFICATION", "ORDERRESPONSE", "QUOTATION", "RFQ", "RECEIPTACKNOWLEDGEMENT",
        "REMITTANCEADVICE", "BMECAT", "CrossIndustryInvoice", "CrossIndustryDocument", "SCRDMCCBDACIDDMessageStructure", "cXML",
    }
)  # fmt: skip

# What a transport puts around a document (Peppol's SBDH, SOAP), and lists of documents; no deeper than this below the root.
WRAPPINGS = frozenset({"StandardBusinessDocument", "Envelope", "Body"})
DEEPEST = 5
MOST_ELEMENTS = 2_000  # that are looked at for a document


def read_xml(part: Part, *, shown: bool = True) -> tuple[StatedOrder, ...] | None:
    """The orders of an XML part; None when nothing in it is one of the known formats."""
    if first_name(part.content[:20_000].replace(b"\0", b"").decode("latin-1")).lower() in {"html", "", "svg"}:
        return None
    file = read_xml_file(part.content, part.charset)
    if file.root is None:
        return None
    orders = tuple(_stated(element, file, part, shown=shown) for element in _documents(file.root))
    if orders:
        return orders
    return (StatedOrder("other", OrderFields()),) if _is_no_order(file.root) else None


def is_known(root: Element) -> bool:
    """Whether a file with this root holds a document of a known format, an order or none."""
    return any(True for _ in _documents(root)) or _is_no_order(root)


def _documents(root: Element) -> Iterator[Element]:
    """The outermost elements that are a document of a known format; several where one file holds several orders."""
    if local_name(root) in NO_ORDERS and local_name(root) != "cXML":
        return
    inside: set[Element] = set()
    for element in _levels(root):
        if element.getparent() in inside:
            inside.add(element)
        elif _is_document(element):
            inside.add(element)
            yield element


def _is_document(element: Element) -> bool:
    form = FORMATS.get(local_name(element))
    return form is not None and any(local_name(child) in form.children for child in element)


def _is_no_order(root: Element) -> bool:
    if local_name(root) in NO_ORDERS:
        return True
    return local_name(root) in WRAPPINGS and any(_is_no_order(child) for child in root)


def _levels(root: Element) -> Iterator[Element]:
    """The elements from the root on, level by level."""
    level = [root]
    left = MOST_ELEMENTS
    for _ in range(DEEPEST):
        yield from level[:left]
        left -= len(level)
        if left <= 0:
            return
        level = [child for element in level for child in element if isinstance(child.tag, str)]


def _stated(element: Element, file: XmlFile, part: Part, *, shown: bool) -> StatedOrder:
    form = FORMATS[local_name(element)]
    order = form.read(element, xml_text(part.number, file, form.name, shown=shown))
    return replace(order, doubts=tuple(dict.fromkeys((*order.doubts, *EVERYTHING)))) if file.fault else order
