"""The company's own printed order form: where its cells are, and the blank as PDF. Lengths are points from the page's top left."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

WIDTH, HEIGHT = A4
ROWS = 12
LEFT, RIGHT = 42.0, WIDTH - 42.0
TABLE_TOP, ROW_HEIGHT = 402.0, 24.0


@dataclass(frozen=True)
class Place:
    """Where something is written: the cell's box, and how many equal boxes it has (1: none)."""

    x: float
    y: float
    width: float
    height: float
    boxes: int = 1


FIELDS: dict[str, Place] = {
    "customer_number": Place(150, 128, 90, 20, 5),
    "order_number": Place(340, 128, RIGHT - 340, 20),
    "bill_to.name": Place(112, 180, 176, 20),
    "bill_to.contact": Place(112, 204, 176, 20),
    "bill_to.street": Place(112, 228, 176, 20),
    "bill_to.postcode": Place(112, 252, 80, 20, 5),
    "bill_to.city": Place(198, 252, 90, 20),
    "buyer_phone": Place(112, 276, 176, 20),
    "buyer_email": Place(112, 300, 176, 20),
    "ship_to.name": Place(376, 180, RIGHT - 376, 20),
    "ship_to.contact": Place(376, 204, RIGHT - 376, 20),
    "ship_to.street": Place(376, 228, RIGHT - 376, 20),
    "ship_to.postcode": Place(376, 252, 80, 20, 5),
    "ship_to.city": Place(462, 252, RIGHT - 462, 20),
    "requested_delivery_date": Place(376, 300, RIGHT - 376, 20),
    "order_date": Place(70, 772, 120, 22),
    "signature": Place(250, 772, RIGHT - 250, 22),
    "net_total": Place(RIGHT - 82, TABLE_TOP + ROW_HEIGHT * ROWS, 82, ROW_HEIGHT),
}

TICKS: dict[str, tuple[Place, str]] = {
    "invoice": (Place(112, 346, 11, 11), "Rechnung"),
    "direct_debit": (Place(200, 346, 11, 11), "Lastschrift"),
    "prepayment": (Place(292, 346, 11, 11), "Vorkasse"),
    "cash_on_delivery": (Place(384, 346, 11, 11), "Nachnahme"),
}

COLUMNS: tuple[tuple[str, str, float], ...] = (
    ("sku", "Artikel-Nr.", 92.0),
    ("description", "Bezeichnung", RIGHT - LEFT - 92.0 - 52.0 - 72.0 - 82.0),
    ("quantity", "Menge", 52.0),
    ("unit_price", "Einzelpreis €", 72.0),
    ("line_total", "Gesamt €", 82.0),
)

LABELS: tuple[tuple[float, float, str], ...] = (
    (LEFT, 142, "Kundennummer"),
    (270, 142, "Ihre Bestell-Nr."),
    (LEFT, 194, "Firma / Name"),
    (LEFT, 218, "Ansprechpartner"),
    (LEFT, 242, "Straße, Nr."),
    (LEFT, 266, "PLZ / Ort"),
    (LEFT, 290, "Telefon"),
    (LEFT, 314, "E-Mail"),
    (306, 194, "Firma / Name"),
    (306, 218, "z. Hd."),
    (306, 242, "Straße, Nr."),
    (306, 266, "PLZ / Ort"),
    (306, 314, "Liefertermin"),
    (LEFT, 355, "Zahlungsart"),
    (LEFT, 788, "Datum"),
    (200, 788, "Unterschrift"),
)


def table_cell(row: int, column: str) -> Place:
    """The cell of a column in a row, counted from 0."""
    x = LEFT
    for name, _, width in COLUMNS:
        if name == column:
            return Place(x, TABLE_TOP + row * ROW_HEIGHT, width, ROW_HEIGHT)
        x += width
    raise KeyError(f"the form has no column {column!r}")


def write_blank_form(path: Path) -> None:
    """The blank as PDF, the same bytes each time."""
    canvas = Canvas(str(path), pagesize=A4, invariant=1)
    canvas.setTitle("Bestellschein")
    canvas.setAuthor("Nordwind Werkstatt & Arbeitsschutz GmbH")
    _letterhead(canvas)
    _section_heads(canvas)
    for place in FIELDS.values():
        _field(canvas, place)
    canvas.setFont("Helvetica", 9)
    for x, y, label in LABELS:
        canvas.drawString(x, HEIGHT - y, label)
    for place, label in TICKS.values():
        canvas.rect(place.x, HEIGHT - place.y - place.height, place.width, place.height)
        canvas.drawString(place.x + 16, HEIGHT - place.y - 9, label)
    _table(canvas)
    canvas.save()


def _letterhead(canvas: Canvas) -> None:
    canvas.setFont("Helvetica-Bold", 20)
    canvas.drawString(LEFT, HEIGHT - 62, "BESTELLSCHEIN")
    canvas.setFont("Helvetica-Bold", 10)
    canvas.drawRightString(RIGHT, HEIGHT - 50, "Nordwind Werkstatt & Arbeitsschutz GmbH")
    canvas.setFont("Helvetica", 8)
    canvas.drawRightString(RIGHT, HEIGHT - 62, "Am Speicherkai 14 · 26721 Emden")
    canvas.drawRightString(RIGHT, HEIGHT - 73, "Fax 04921 000-199 · bestellung@nordwind-versand.example")
    canvas.drawString(LEFT, HEIGHT - 90, "Bitte in Druckschrift ausfüllen und per Fax, Post oder E-Mail an uns senden.")
    canvas.setLineWidth(1.2)
    canvas.line(LEFT, HEIGHT - 98, RIGHT, HEIGHT - 98)
    canvas.setLineWidth(0.6)


def _section_heads(canvas: Canvas) -> None:
    canvas.setFont("Helvetica-Bold", 9)
    canvas.drawString(LEFT, HEIGHT - 170, "Rechnungsanschrift")
    canvas.drawString(306, HEIGHT - 170, "Lieferanschrift (nur falls abweichend)")


def _field(canvas: Canvas, place: Place) -> None:
    """A comb of boxes, or a line to write on."""
    bottom = HEIGHT - place.y - place.height
    if place.boxes == 1:
        canvas.line(place.x, bottom, place.x + place.width, bottom)
        return
    step = place.width / place.boxes
    for box in range(place.boxes):
        canvas.rect(place.x + box * step, bottom, step, place.height)


def _table(canvas: Canvas) -> None:
    head = TABLE_TOP - 18
    canvas.setFillGray(0.88)
    canvas.rect(LEFT, HEIGHT - TABLE_TOP, RIGHT - LEFT, 18, stroke=0, fill=1)
    canvas.setFillGray(0)
    canvas.setFont("Helvetica-Bold", 9)
    bottom = TABLE_TOP + ROWS * ROW_HEIGHT
    for x, label in _column_edges():
        canvas.line(x, HEIGHT - head, x, HEIGHT - bottom)
        canvas.drawString(x + 4, HEIGHT - TABLE_TOP + 5, label)
    canvas.line(RIGHT, HEIGHT - head, RIGHT, HEIGHT - bottom)
    for y in [head, *(TABLE_TOP + row * ROW_HEIGHT for row in range(ROWS + 1))]:
        canvas.line(LEFT, HEIGHT - y, RIGHT, HEIGHT - y)
    canvas.drawRightString(RIGHT - 88, HEIGHT - bottom - 16, "Warenwert netto €")
    canvas.setFont("Helvetica", 7)
    canvas.drawString(LEFT, HEIGHT - 822, "Es gelten unsere Lieferbedingungen. Alle Preise in Euro zuzüglich Mehrwertsteuer und Versand.")


def _column_edges() -> Iterator[tuple[float, str]]:
    x = LEFT
    for _, label, width in COLUMNS:
        yield x, label
        x += width
