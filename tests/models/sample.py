"""A small company and readings of its orders, for tests of what happens after reading."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import Engine
from sqlmodel import Session

from config.company import (
    Article,
    Company,
    CompanyFolder,
    Customer,
    DeliveryAddress,
    FormFile,
    MasterData,
    PartNumber,
    Price,
    ShippingRate,
    TaxRate,
)
from config.settings import HandOver, Service, Settings, Smtp
from models.content import PLAIN_FIELDS, empty_content, empty_line
from models.database import transaction
from models.drafts import drafts_from_reading
from models.masterdata import import_company
from models.tables import Draft, MessageRow, ReadingRow

NOON = datetime(2026, 11, 23, 11, 0, tzinfo=UTC)

COMPANY = Company(
    name="Haus & Hof GmbH",
    street="Werkstr. 1",
    postcode="70173",
    city="Stuttgart",
    email="bestellung@haushof.example",
    domains=("haushof.example",),
    tax_rates=(
        TaxRate("DE", "standard", Decimal(19), date(2007, 1, 1)),
        TaxRate("DE", "reduced", Decimal(7), date(2007, 1, 1)),
        TaxRate("AT", "standard", Decimal(20), date(2016, 1, 1)),
    ),
    shipping_rates=(
        ShippingRate("DE", Decimal("5.90"), "standard", Decimal(5), Decimal(250)),
        ShippingRate("DE", Decimal("9.90"), "standard", Decimal(31), Decimal(250)),
        ShippingRate("*", Decimal("19.90"), "standard"),
    ),
)

DATA = MasterData(
    company=COMPANY,
    articles=(
        Article("4711", "Schraube M8", "Screw M8", price_net=Decimal("0.17"), weight_kg=Decimal("0.02"), gtin="4012345678901"),
        Article("4712", "Handschuhe", "Gloves", unit="PR", price_net=Decimal("12.50"), aliases=("Arbeitshandschuhe", "Gloves L")),
        Article("BUCH", "Handbuch", "Manual", price_net=Decimal("24.90"), tax_class="reduced"),
        Article("ALT", "Alte Schraube", price_net=Decimal(1), status="discontinued", replaced_by="4711"),
        Article("OHNE", "Preis auf Anfrage"),
    ),
    prices=(
        Price("4711", Decimal("0.15"), from_quantity=Decimal(100)),
        Price("4711", Decimal("0.14"), customer_number="10023"),
        Price("4712", Decimal("11.00"), valid_from=date(2026, 12, 1)),
    ),
    customers=(
        Customer(
            "10023",
            "Müller Bau",
            "Eva Müller",
            "Hauptstr. 5",
            "10115",
            "Berlin",
            "DE",
            "DE123456789",
            ("einkauf@mueller.example",),
            "invoice",
        ),
        Customer("10024", "Gesperrt KG", "", "Nebenstr. 1", "10115", "Berlin", "DE", status="blocked"),
        Customer("10025", "Ohne Post AG", "", "Weg 2", "10115", "Berlin", "DE"),
    ),
    delivery_addresses=(DeliveryAddress("10023", "Müller Baustelle", "", "Am Kran 1", "14467", "Potsdam", "DE"),),
    part_numbers=(PartNumber("10023", "M-1", "4711"),),
    forms=(FormFile("order.pdf", b"%PDF-1.4 a blank form"),),
)

SETTINGS = Settings(
    smtp=Smtp(sender="Haus & Hof <post@haushof.example>"),
    hand_over=(HandOver(name="warehouse", kind="fetch"),),
    customer_service=Service(email="service@haushof.example"),
)


def load_sample(engine: Engine, data: MasterData = DATA) -> None:
    """Imports the sample company."""
    with transaction(engine) as session:
        import_company(session, CompanyFolder(data))


def leaf(value: str) -> dict[str, Any]:
    """A leaf as a reading has it."""
    return {
        "value": value,
        "raw": value,
        "confidence": 0.9,
        "source": {"document": "0", "page": None, "box": None, "span": [0, 1]},
        "why": [],
    }


def order_content(fields: dict[str, str] | None = None, lines: list[dict[str, str]] | None = None, **more: Any) -> dict[str, Any]:
    """One order of a reading; `fields` by name, addresses as `ship_to.street`."""
    content = empty_content("de")
    del content["language"]
    for name, value in (fields or {"customer_number": "10023", "buyer_name": "Müller Bau"}).items():
        holder, key = (content["fields"], name) if name in PLAIN_FIELDS else (content["fields"][name.split(".")[0]], name.split(".")[1])
        holder[key] = leaf(value)
    stated = lines if lines is not None else [{"sku": "4711", "quantity": "100"}]
    content["lines"] = [empty_line() | {part: leaf(value) for part, value in line.items()} for line in stated]
    return content | more


def reading_content(*orders: dict[str, Any], kind: str = "order", confidence: float = 0.95, **more: Any) -> dict[str, Any]:
    """A reading as CONTRACT.md section 2 prints it."""
    said = {"also": [], "about": None, "problems": []} | more
    return {"path": "x.eml", "sha256": "0", "kind": kind, "kind_confidence": confidence, "language": "de", "orders": list(orders), **said}


def add_message(session: Session, fingerprint: str = "f1", content: bytes = b"Subject: Hallo\n\nHallo\n") -> MessageRow:
    """A message that has been kept."""
    message = MessageRow(
        fingerprint=fingerprint, sha256="0", size=len(content), content=content, subject="Bestellung", sender="a@b.example"
    )
    session.add(message)
    session.flush()
    return message


def add_reading(session: Session, message: MessageRow, content: dict[str, Any]) -> list[Draft]:
    """The drafts of a new reading of this message."""
    reading = ReadingRow(message_id=message.id or 0, version="1", content=content)
    session.add(reading)
    return drafts_from_reading(session, message, reading)


def draft_of(engine: Engine, *orders: dict[str, Any], fingerprint: str = "f1", **more: Any) -> Draft:
    """The first draft of a new message with these orders."""
    with transaction(engine) as session:
        return add_reading(session, add_message(session, fingerprint), reading_content(*(orders or (order_content(),)), **more))[0]
