"""Readings made by hand, as the machine would make them, and the drafts that come out of them."""

from __future__ import annotations

from email.message import EmailMessage
from typing import Any

from sqlalchemy import Engine
from sqlmodel import Session

from ingest.keeping.store import Store
from ingest.upload import keep_upload
from models.content import empty_content, empty_line
from models.database import transaction
from models.drafts import drafts_from_reading
from models.tables import Draft, MessageRow, ReadingRow
from parsers.reading.checks.saying import say

TEXT = """Guten Tag,

bitte liefern Sie zu unserer Bestellung PO-4711 vom 23.11.2026:

  3 Kartons  SK-933-0620  Sechskantschraube M6 x 20   zu 8,90
  20 Paar    H300-09      Handschuhe Gr. 9            zu 2,50

Mit freundlichen Grüßen
Petra Lindner
Metallbau Kessler GmbH
"""


def order_mail(
    text: str = TEXT, subject: str = "Bestellung PO-4711", html: str = "", sender: str = "Petra Lindner <einkauf@kessler-metallbau.example>"
) -> bytes:
    """A mail with an order in its text, and in its HTML where some is given."""
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = sender, "bestellung@nordwind-versand.example", subject
    mail["Date"], mail["Message-ID"] = "Mon, 23 Nov 2026 09:14:00 +0100", f"<{abs(hash((text, subject, html)))}@kessler-metallbau.example>"
    mail.set_content(text)
    if html:
        mail.add_alternative(html, subtype="html")
    return mail.as_bytes()


def leaf(value: str, raw: str = "", confidence: float = 0.98, text: str = TEXT, document: str = "0") -> dict[str, Any]:
    """A value with its place in the text (of `raw`, or of itself)."""
    at = text.find(raw or value)
    span = [at, at + len(raw or value)] if at >= 0 else None
    source = {"document": document, "page": None, "box": None, **({"span": span} if span else {})}
    return {"value": value, "raw": raw or value, "confidence": confidence, "source": source, "why": ["label «Bestellung» to its left"]}


def on_file(value: str) -> dict[str, Any]:
    """A value that the customer file gives."""
    return {"value": value, "raw": "", "confidence": 0.99, "source": {"customer": "10023"}, "why": ["e-mail address on file"]}


def order(
    needs_review: tuple[str, ...] = (), checks: tuple[dict[str, Any], ...] = (), number: str = "PO-4711", bolts: str = "3"
) -> dict[str, Any]:
    """The order of TEXT, rightly read, with this number and so many boxes of bolts."""
    content = empty_content("de")
    content.pop("language")
    fields = content["fields"]
    fields.update(
        order_number=leaf(number), order_date=leaf("2026-11-23", "23.11.2026"), currency=on_file("EUR"),
        customer_number=on_file("10023"),
        buyer_name=leaf("Metallbau Kessler GmbH"), buyer_contact=leaf("Petra Lindner"),
        buyer_email=on_file("einkauf@kessler-metallbau.example"),
        payment_method=on_file("invoice"),
    )  # fmt: skip
    address = {
        "name": on_file("Metallbau Kessler GmbH"), "contact": None, "street": on_file("Ziegelhofer Weg 14"), "postcode": on_file("34123"),
        "city": on_file("Kassel"), "country": on_file("DE"),
    }  # fmt: skip
    fields["bill_to"], fields["ship_to"] = dict(address), dict(address)
    content["documents"] = ["0"]
    screws = _line("SK-933-0620", "Sechskantschraube M6 x 20", (bolts, "3 Kartons"), ("BX", "Kartons"), ("8.90", "8,90"))
    gloves = _line("H300-09", "Handschuhe Gr. 9", ("20", "20 Paar"), ("PR", "Paar"), ("2.50", "2,50"))
    gloves["quantity"]["confidence"] = 0.71
    content["lines"] = [screws, gloves]
    return {**content, "needs_review": list(needs_review), "checks": list(checks)}


def as_last_time() -> dict[str, Any]:
    """The order of a buyer who points at the last one and names no goods."""
    made = order(("lines",), (say("as_last_time", "lines").as_json(),), number="PO-4800")
    return {**made, "lines": []}


def _line(sku: str, description: str, quantity: tuple[str, str], unit: tuple[str, str], price: tuple[str, str]) -> dict[str, Any]:
    said = {"quantity": leaf(*quantity), "unit": leaf(*unit), "unit_price": leaf(*price)}
    return {**empty_line(), "sku": leaf(sku), "description": leaf(description), **said}


def reading(*orders: dict[str, Any], kind: str = "order", about: dict[str, Any] | None = None) -> dict[str, Any]:
    """A whole reading of CONTRACT.md section 2."""
    return {
        "path": "mail.eml", "sha256": "0" * 64, "kind": kind, "kind_confidence": 0.97, "also": [], "about": about, "language": "de",
        "orders": list(orders), "problems": [],
    }  # fmt: skip


def drafts_of_mail(engine: Engine, store: Store, content: bytes, made: dict[str, Any]) -> list[Draft]:
    """The drafts of a mail that was kept and read like this."""
    kept = keep_upload(engine, store, "mail.eml", content, "test")
    with transaction(engine) as session:
        return _read(session, kept.message_id, made, content)


def _read(session: Session, message_id: int, made: dict[str, Any], content: bytes) -> list[Draft]:
    message = session.get_one(MessageRow, message_id)
    message.state = "read"
    if b"Subject:" in content:
        message.subject = str(_head(content)["Subject"])
        message.sender, message.sender_name = "einkauf@kessler-metallbau.example", "Petra Lindner"
    row = ReadingRow(message_id=message_id, version="test", content=made)
    session.add(row)
    session.flush()
    return drafts_from_reading(session, message, row)


def _head(content: bytes) -> Any:
    from email import message_from_bytes, policy

    return message_from_bytes(content, policy=policy.default)
