"""A small catalogue with near-twins, and readings of it in one call."""

from __future__ import annotations

from datetime import UTC, datetime

from config.company import Customer, PartNumber
from parsers.masterdata import Master
from parsers.message import Message
from parsers.page import Document
from parsers.reading.assemble import with_totals
from parsers.reading.checks.order import checked
from parsers.reading.lines.read import LinesReading, read_lines
from parsers.result import Check, Leaf, OrderFields, OrderReading, Source
from tests.builders import article, document_of, master_of

CUSTOMER = Customer("10023", "Schlosserei Kessler")
MASTER = master_of(
    article("SK-0840", "Sechskantschraube M8 x 40 verzinkt", "0.12", gtin="4012345000016", name_en="Hex bolt M8 x 40 zinc plated"),
    article("SK-0850", "Sechskantschraube M8 x 50 verzinkt", "0.13", gtin="4012345000023", name_en="Hex bolt M8 x 50 zinc plated"),
    article("HG-09", "Montagehandschuh Griptec Größe 9", "2.95", unit="PR", aliases="Handschuhe Größe 9"),
    article("HG-10", "Montagehandschuh Griptec Größe 10", "2.95", unit="PR", aliases="Handschuhe Größe 10"),
    article("55061", "Seitenschneider 160 mm", "15.20"),
    article("KR-38", "Kreppband 38 mm x 50 m", "1.85", unit="RO", pack_size="24"),
    article("BO-60", "Spiralbohrer HSS 6,0 mm", "2.10", status="discontinued", replaced_by="BO-61"),
    customers=[CUSTOMER],
    part_numbers=[PartNumber("10023", "MAT-778", "HG-10")],
)


def read(document: Document | str, master: Master | None = MASTER, customer: Customer | None = CUSTOMER) -> LinesReading:
    """The reading of a document, or of a mail with this text."""
    return read_lines(document_of(document) if isinstance(document, str) else document, master, customer)


def told(reading: LinesReading, *parts: str) -> list[tuple[str | None, ...]]:
    """The values of these parts of all lines: article and quantity where none are named."""
    found = []
    for line in reading.lines:
        leaves = [getattr(line, part) for part in parts or ("sku", "quantity")]
        found.append(tuple(leaf.value if leaf else None for leaf in leaves))
    return found


def checks_of(reading: LinesReading, master: Master | None = MASTER) -> tuple[Check, ...]:
    """The checks on an order of these lines, which the customer mailed on 12 October 2026."""
    fields = OrderFields(customer_number=Leaf(CUSTOMER.customer_number, "", 1.0, Source(customer=CUSTOMER.customer_number)))
    order = OrderReading(("0",), with_totals(fields, reading.totals), reading.lines, reading.doubts, reading.checks)
    mail = Message("x", True, "mail.eml", date=datetime(2026, 10, 12, 9, tzinfo=UTC))
    return checked(order, mail, master).checks
