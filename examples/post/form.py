"""A printed order form: where its cells are, and the blank as PDF. Lengths are points from the page's top left."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

WIDTH, HEIGHT = A4
LEFT, RIGHT = 42.0, WIDTH - 42.0


@dataclass(frozen=True)
class Place:
    """Where something is written: the cell's box, and how many equal boxes it has (1: a line to write on)."""

    x: float
    y: float
    width: float
    height: float
    boxes: int = 1


@dataclass(frozen=True)
class Form:
    """A form of fields, ticks, and one table. `columns` are (what, head word, width), `ticks` payment methods with their words."""

    title: str
    letterhead: tuple[str, ...]
    fields: Mapping[str, Place]
    labels: tuple[tuple[float, float, str], ...]
    headings: tuple[tuple[float, float, str], ...]
    ticks: Mapping[str, tuple[Place, str]]
    columns: tuple[tuple[str, str, float], ...]
    table_top: float
    rows: int
    row_height: float
    small_print: str = ""

    @property
    def table_bottom(self) -> float:
        """Where the table ends."""
        return self.table_top + self.rows * self.row_height

    def cell(self, row: int, column: str) -> Place:
        """The cell of a column in a row, counted from 0. Raises KeyError where there is no such column."""
        for what, x, width in self._edges():
            if what == column:
                return Place(x, self.table_top + row * self.row_height, width, self.row_height)
        raise KeyError(f"the form has no column {column!r}")

    def has(self, column: str) -> bool:
        """Whether the table has this column."""
        return any(what == column for what, _, _ in self.columns)

    def _edges(self) -> Iterator[tuple[str, float, float]]:
        x = LEFT
        for what, _, width in self.columns:
            yield what, x, width
            x += width

    def write(self, path: Path) -> None:
        """The blank as PDF, the same bytes each time."""
        canvas = Canvas(str(path), pagesize=A4, invariant=1)
        canvas.setTitle(self.title)
        canvas.setAuthor(self.letterhead[0])
        self._draw_letterhead(canvas)
        canvas.setFont("Helvetica-Bold", 9)
        for x, y, text in self.headings:
            canvas.drawString(x, HEIGHT - y, text)
        for place in self.fields.values():
            _draw_field(canvas, place)
        canvas.setFont("Helvetica", 9)
        for x, y, text in self.labels:
            canvas.drawString(x, HEIGHT - y, text)
        for place, text in self.ticks.values():
            canvas.rect(place.x, HEIGHT - place.y - place.height, place.width, place.height)
            canvas.drawString(place.x + 16, HEIGHT - place.y - 9, text)
        self._draw_table(canvas)
        canvas.setFont("Helvetica", 7)
        canvas.drawString(LEFT, HEIGHT - 822, self.small_print)
        canvas.save()

    def _draw_letterhead(self, canvas: Canvas) -> None:
        canvas.setFont("Helvetica-Bold", 20)
        canvas.drawString(LEFT, HEIGHT - 62, self.title)
        for index, line in enumerate(self.letterhead):
            canvas.setFont("Helvetica-Bold" if index == 0 else "Helvetica", 10 if index == 0 else 8)
            canvas.drawRightString(RIGHT, HEIGHT - 50 - index * 11.5, line)
        canvas.setLineWidth(1.2)
        canvas.line(LEFT, HEIGHT - 98, RIGHT, HEIGHT - 98)
        canvas.setLineWidth(0.6)

    def _draw_table(self, canvas: Canvas) -> None:
        head = self.table_top - 18
        canvas.setFillGray(0.88)
        canvas.rect(LEFT, HEIGHT - self.table_top, RIGHT - LEFT, 18, stroke=0, fill=1)
        canvas.setFillGray(0)
        canvas.setFont("Helvetica-Bold", 9)
        for (_, x, _), (_, word, _) in zip(self._edges(), self.columns, strict=True):
            canvas.line(x, HEIGHT - head, x, HEIGHT - self.table_bottom)
            canvas.drawString(x + 4, HEIGHT - self.table_top + 5, word)
        canvas.line(RIGHT, HEIGHT - head, RIGHT, HEIGHT - self.table_bottom)
        for y in [head, *(self.table_top + row * self.row_height for row in range(self.rows + 1))]:
            canvas.line(LEFT, HEIGHT - y, RIGHT, HEIGHT - y)


def _draw_field(canvas: Canvas, place: Place) -> None:
    bottom = HEIGHT - place.y - place.height
    if place.boxes == 1:
        canvas.line(place.x, bottom, place.x + place.width, bottom)
        return
    step = place.width / place.boxes
    for box in range(place.boxes):
        canvas.rect(place.x + box * step, bottom, step, place.height)


_TABLE_TOP, _ROW = 402.0, 24.0

ORDER_FORM = Form(
    title="BESTELLSCHEIN",
    letterhead=("Nordwind Werkstatt & Arbeitsschutz GmbH", "Am Speicherkai 14 · 26721 Emden", "Fax 04921 000-199 · bestellung@nordwind-versand.example"),
    fields={
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
        "net_total": Place(RIGHT - 82, _TABLE_TOP + _ROW * 12, 82, _ROW),
    },
    labels=(
        (LEFT, 90, "Bitte in Druckschrift ausfüllen und per Fax, Post oder E-Mail an uns senden."),
        (LEFT, 142, "Kundennummer"), (270, 142, "Ihre Bestell-Nr."), (LEFT, 194, "Firma / Name"), (LEFT, 218, "Ansprechpartner"), (LEFT, 242, "Straße, Nr."),
        (LEFT, 266, "PLZ / Ort"), (LEFT, 290, "Telefon"), (LEFT, 314, "E-Mail"), (306, 194, "Firma / Name"), (306, 218, "z. Hd."), (306, 242, "Straße, Nr."),
        (306, 266, "PLZ / Ort"), (306, 314, "Liefertermin"), (LEFT, 355, "Zahlungsart"), (LEFT, 788, "Datum"), (200, 788, "Unterschrift"),
    ),
    headings=((LEFT, 170, "Rechnungsanschrift"), (306, 170, "Lieferanschrift (nur falls abweichend)"), (RIGHT - 176, _TABLE_TOP + _ROW * 12 + 16, "Warenwert netto €")),
    ticks={
        "invoice": (Place(112, 346, 11, 11), "Rechnung"), "direct_debit": (Place(200, 346, 11, 11), "Lastschrift"),
        "prepayment": (Place(292, 346, 11, 11), "Vorkasse"), "cash_on_delivery": (Place(384, 346, 11, 11), "Nachnahme"),
    },
    columns=(
        ("sku", "Artikel-Nr.", 92.0), ("description", "Bezeichnung", RIGHT - LEFT - 298.0), ("quantity", "Menge", 52.0), ("unit_price", "Einzelpreis €", 72.0),
        ("line_total", "Gesamt €", 82.0),
    ),
    table_top=_TABLE_TOP, rows=12, row_height=_ROW,
    small_print="Es gelten unsere Lieferbedingungen. Alle Preise in Euro zuzüglich Mehrwertsteuer und Versand.",
)  # fmt: skip
