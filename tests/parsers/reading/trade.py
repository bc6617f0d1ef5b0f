"""A small catalogue with near-twins, and readings of it in one call."""

from __future__ import annotations

from config.company import Customer, PartNumber
from parsers.masterdata import Master
from parsers.page import Document
from parsers.reading.lines.read import LinesReading, read_lines
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
