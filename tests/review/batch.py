"""A scan of several letters as the machine parts it: two orders, an envelope and advertising, one page in doubt."""

from __future__ import annotations

import io
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen import canvas

from tests.review.readings import order, order_mail, reading

DOCUMENT = "1"
PAGES = (
    ("Metallbau Kessler GmbH", "Bestellung PO-4721", "3 Kartons  SK-933-0620  Sechskantschraube M6 x 20   8,90"),
    ("", "", "20 Paar  H300-09  Handschuhe Gr. 9   2,50"),
    ("Metallbau Kessler GmbH, Ziegelhofer Weg 14, 34123 Kassel", "", "Nordwind Werkstatt & Arbeitsschutz GmbH"),
    ("Metallbau Kessler GmbH", "Bestellung PO-4722", "6 Kartons  SK-933-0620  Sechskantschraube M6 x 20   8,90"),
    ("Herbstaktion!", "", "Besuchen Sie uns auf unserer Messe, wir freuen uns auf Sie."),
)
TAKEN = (("begins", "", True), ("goes_on", "", False), ("aside", "envelope", True), ("begins", "", True), ("aside", "advertising", True))
LETTERS = ([1, 2], [4])


def batch_mail() -> bytes:
    """A mail with the scan as its attachment."""
    mail = message_from_bytes(order_mail("Anbei die Post von heute.\n", "Post"), _class=EmailMessage, policy=policy.default)
    mail.add_attachment(_scan(), maintype="application", subtype="pdf", filename="post-2026-11-23.pdf")
    return mail.as_bytes()


def _scan() -> bytes:
    content = io.BytesIO()
    sheet = canvas.Canvas(content, pagesize=A4, invariant=True)
    for sender, title, body in PAGES:
        sheet.setFont("Helvetica", 11)
        for y, words in ((70, sender), (150, title), (220, body)):
            sheet.drawString(60, A4[1] - y, words)
        sheet.showPage()
    sheet.save()
    return content.getvalue()


def batch_reading() -> dict[str, Any]:
    """What the machine makes of it: an order for each letter, and what each page was taken for."""
    orders = [
        {**order(("lines",) if not place else (), number=f"PO-472{1 + place}", bolts=f"{3 + 3 * place}"), "pages": {DOCUMENT: pages}}
        for place, pages in enumerate(LETTERS)
    ]
    taken = [
        {"document": DOCUMENT, "page": page, "part": part, "kind": kind, "sure": sure, "why": ""}
        for page, (part, kind, sure) in enumerate(TAKEN, start=1)
    ]
    return {**reading(*orders), "batch": taken}
