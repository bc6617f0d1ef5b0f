"""Printed and scanned orders for tests of the source pane: a PDF, its picture, and where the values stand on it."""

from __future__ import annotations

import io
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any

import pypdfium2
from reportlab.pdfgen import canvas

from tests.review.readings import order, order_mail

A4 = (595, 842)
PRINTED = (
    (60, 70, "Metallbau Kessler GmbH"), (60, 120, "Bestellung"), (140, 120, "PO-4711"), (300, 120, "23.11.2026"),
    (60, 180, "1"), (90, 180, "SK-933-0620"), (190, 180, "Sechskantschraube M6 x 20"), (380, 180, "3"),
    (410, 180, "Karton"), (480, 180, "8,90"),
    (60, 204, "2"), (90, 204, "H300-09"), (190, 204, "Handschuhe Gr. 9"), (380, 204, "20"), (410, 204, "Paar"), (480, 204, "2,50"),
)  # fmt: skip
LINE_PARTS = ("sku", "description", "quantity", "unit", "unit_price")


def printed(*, landscape: bool = False) -> bytes:
    """A mail with the order as a PDF."""
    return _mail(_pdf(landscape=landscape), "application", "pdf")


def scanned() -> bytes:
    """A mail with the same page as a picture."""
    content = io.BytesIO()
    page = pypdfium2.PdfDocument(_pdf(landscape=False))[0]
    page.render(scale=200 / 72, grayscale=True).to_pil().save(content, "PNG", dpi=(200, 200))
    return _mail(content.getvalue(), "image", "png")


def _pdf(*, landscape: bool) -> bytes:
    content = io.BytesIO()
    size = A4[::-1] if landscape else A4
    sheet = canvas.Canvas(content, pagesize=size, invariant=True)
    sheet.setFont("Helvetica", 11)
    for x, y, words in PRINTED:
        sheet.drawString(x, size[1] - y, words)
    sheet.save()
    return content.getvalue()


def _mail(content: bytes, maintype: str, subtype: str) -> bytes:
    body = order_mail("Guten Tag,\n\nanbei unsere Bestellung.\n", "Bestellung PO-4711")
    mail = message_from_bytes(body, _class=EmailMessage, policy=policy.default)
    mail.add_attachment(content, maintype=maintype, subtype=subtype, filename=f"bestellung-4711.{subtype}")
    return mail.as_bytes()


def printed_order(needs_review: tuple[str, ...] = (), checks: tuple[dict[str, Any], ...] = ()) -> dict[str, Any]:
    """The order with the places of its values on the page."""
    made = order(needs_review, checks)
    for name, at in (("buyer_name", 0), ("order_number", 2), ("order_date", 3)):
        made["fields"][name]["source"] = place(at)
    for index in range(2):
        for at, part in enumerate(LINE_PARTS, start=5 + 6 * index):
            made["lines"][index][part]["source"] = place(at)
    return made


def place(at: int) -> dict[str, Any]:
    """The source of the piece of print of this number."""
    x, y, words = PRINTED[at]
    box = [(x - 2) / A4[0], (y - 11) / A4[1], (x + 6 * len(words) + 4) / A4[0], (y + 4) / A4[1]]
    return {"document": "1", "page": 1, "box": box}
