"""Which XML format this is, told by the root element."""

from __future__ import annotations

from collections.abc import Callable

from parsers.message import Part
from parsers.result import OrderFields
from parsers.structured.cxml import read_cxml
from parsers.structured.opentrans import read_opentrans
from parsers.structured.orderx import read_orderx
from parsers.structured.stated import StatedOrder
from parsers.structured.ubl import read_ubl
from parsers.structured.xml_tree import Element, XmlText, local_name, parse, xml_text

FORMATS: dict[str, tuple[str, Callable[[Element, XmlText], StatedOrder]]] = {
    "Order": ("UBL Order", read_ubl),
    "OrderChange": ("UBL OrderChange", read_ubl),
    "OrderCancellation": ("UBL OrderCancellation", read_ubl),
    "ORDER": ("openTRANS ORDER", read_opentrans),
    "ORDERCHANGE": ("openTRANS ORDERCHANGE", read_opentrans),
    "SCRDMCCBDACIOMessageStructure": ("Order-X", read_orderx),
}

# Business documents that are certainly no orders: UBL, openTRANS, Cross Industry Invoice (ZUGFeRD, Factur-X, XRechnung).
NO_ORDERS = frozenset(
    {
        "Invoice", "CreditNote", "OrderResponse", "OrderResponseSimple", "DespatchAdvice", "ReceiptAdvice", "Reminder", "Quotation",
        "RequestForQuotation", "Catalogue", "INVOICE", "DISPATCHNOTIFICATION", "ORDERRESPONSE", "QUOTATION", "RFQ",
        "CrossIndustryInvoice", "CrossIndustryDocument",
    }
)  # fmt: skip


def read_xml(part: Part) -> tuple[StatedOrder, ...] | None:
    """The orders of an XML part; None when its root is none of the known formats."""
    root = parse(part.content)
    if root is None:
        return None
    name = local_name(root)
    if name in FORMATS:
        form, read = FORMATS[name]
        return (read(root, xml_text(part.number, part.content, form)),)
    if name == "cXML":
        return read_cxml(root, xml_text(part.number, part.content, "cXML OrderRequest"))
    return (StatedOrder("other", OrderFields()),) if name in NO_ORDERS else None
