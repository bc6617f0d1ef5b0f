"""The order form of the shown part's seller, and the hands that fill it in."""

from __future__ import annotations

from examples.post.form import LEFT, RIGHT, Form, Place

HANDS = ("BecauseWeConnect-Regular.otf", "Breip.ttf", "Rufscript010.ttf")
_TOP, _ROW = 296.0, 26.0


def order_form(name: str, address: str) -> Form:
    """The seller's form: what is said of the order above, who orders and where to below it side by side, eleven rows, payment and signature at the foot."""
    half = (LEFT + RIGHT) / 2 + 10
    return Form(
        title="Bestellschein", letterhead=(name, *address.split("\n")),
        fields={
            "customer_number": Place(LEFT + 70, 118, 100, 22), "order_number": Place(LEFT + 250, 118, 100, 22), "order_date": Place(RIGHT - 90, 118, 90, 22), "requested_delivery_date": Place(RIGHT - 90, 146, 90, 22),
            "bill_to.name": Place(LEFT + 50, 180, half - LEFT - 70, 22), "bill_to.street": Place(LEFT + 50, 208, half - LEFT - 70, 22), "bill_to.postcode": Place(LEFT + 50, 236, 60, 22), "bill_to.city": Place(LEFT + 116, 236, half - LEFT - 136, 22),
            "ship_to.name": Place(half + 50, 180, RIGHT - half - 50, 22), "ship_to.street": Place(half + 50, 208, RIGHT - half - 50, 22), "ship_to.postcode": Place(half + 50, 236, 60, 22), "ship_to.city": Place(half + 116, 236, RIGHT - half - 116, 22),
            "signature": Place(RIGHT - 200, 704, 200, 24),
        },
        labels=(
            (LEFT, 134, "Kunden-Nr."), (LEFT + 190, 134, "Bestell-Nr."), (RIGHT - 150, 134, "Datum"), (RIGHT - 150, 162, "Liefertermin"), (LEFT, 196, "Name"), (LEFT, 224, "Straße"), (LEFT, 252, "PLZ/Ort"), (half, 196, "Name"), (half, 224, "Straße"), (half, 252, "PLZ/Ort"),
            (LEFT, 662, "Zahlungsart"), (RIGHT - 270, 720, "Unterschrift"),
        ),
        headings=((LEFT, 172, "Rechnungsanschrift"), (half, 172, "Lieferanschrift, falls abweichend")),
        ticks={"invoice": (Place(LEFT + 90, 652, 12, 12), "auf Rechnung"), "direct_debit": (Place(LEFT + 200, 652, 12, 12), "Lastschrift"), "prepayment": (Place(LEFT + 310, 652, 12, 12), "Vorkasse")},
        columns=(("quantity", "Menge", 60.0), ("sku", "Artikel-Nr.", 100.0), ("description", "Artikel", RIGHT - LEFT - 310.0), ("unit_price", "Einzelpreis €", 75.0), ("line_total", "Gesamt €", 75.0)),
        table_top=_TOP, rows=11, row_height=_ROW,
    )  # fmt: skip
