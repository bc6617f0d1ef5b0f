"""The order form of the yonder part's seller, and the hands that fill it in."""

from __future__ import annotations

from examples.post.form import LEFT, RIGHT, Form, Place

HANDS = ("BecauseWeConnect-Regular.otf", "Breip.ttf", "Rufscript010.ttf")
_TOP, _ROW = 312.0, 25.0


def order_form(name: str, address: str) -> Form:
    """The seller's form: who orders on the left, where to on the right, numbers and days in a row below, twelve rows, payment and signature at the foot."""
    half = (LEFT + RIGHT) / 2 + 8
    return Form(
        title="Bestellkarte", letterhead=(name, *address.split("\n")),
        fields={
            "bill_to.name": Place(LEFT + 55, 138, half - LEFT - 72, 22), "bill_to.street": Place(LEFT + 55, 166, half - LEFT - 72, 22), "bill_to.postcode": Place(LEFT + 55, 194, 58, 22), "bill_to.city": Place(LEFT + 118, 194, half - LEFT - 135, 22),
            "ship_to.name": Place(half + 55, 138, RIGHT - half - 55, 22), "ship_to.street": Place(half + 55, 166, RIGHT - half - 55, 22), "ship_to.postcode": Place(half + 55, 194, 58, 22), "ship_to.city": Place(half + 118, 194, RIGHT - half - 118, 22),
            "customer_number": Place(LEFT + 80, 232, 100, 22), "order_number": Place(half + 80, 232, 110, 22), "order_date": Place(LEFT + 80, 262, 100, 22), "requested_delivery_date": Place(half + 80, 262, 110, 22),
            "signature": Place(RIGHT - 190, 716, 190, 24),
        },
        labels=(
            (LEFT, 154, "Name"), (LEFT, 182, "Straße, Nr."), (LEFT, 210, "PLZ, Ort"), (half, 154, "Name"), (half, 182, "Straße, Nr."), (half, 210, "PLZ, Ort"), (LEFT, 248, "Kundennummer"), (half, 248, "Ihre Bestellnr."), (LEFT, 278, "Bestelldatum"), (half, 278, "Lieferung am"),
            (LEFT, 684, "Ich zahle"), (RIGHT - 250, 732, "Unterschrift"),
        ),
        headings=((LEFT, 130, "Besteller"), (half, 130, "Lieferung an (wenn anders)")),
        ticks={"invoice": (Place(LEFT + 80, 674, 12, 12), "nach Rechnung"), "direct_debit": (Place(LEFT + 195, 674, 12, 12), "per Lastschrift"), "prepayment": (Place(LEFT + 310, 674, 12, 12), "im Voraus")},
        columns=(("sku", "Bestellnummer", 100.0), ("description", "Bezeichnung", RIGHT - LEFT - 300.0), ("quantity", "Anzahl", 60.0), ("unit_price", "Preis €", 70.0), ("line_total", "Summe €", 70.0)),
        table_top=_TOP, rows=12, row_height=_ROW,
    )  # fmt: skip
