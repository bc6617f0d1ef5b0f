"""The order form of the distant part's seller, and the hands that fill it in."""

from __future__ import annotations

from examples.post.form import LEFT, RIGHT, Form, Place

HANDS = ("BecauseWeConnect-Regular.otf", "Breip.ttf", "Rufscript010.ttf")
_TOP, _ROW = 356.0, 25.0


def order_form(name: str, address: str) -> Form:
    """The seller's form: numbers and days above, who orders beside where to, nine rows, how it is paid, a signature."""
    half = (RIGHT - LEFT) / 2
    left, right, width = LEFT + 62, LEFT + half + 62, half - 72
    return Form(
        title="Bestellschein", letterhead=(name, *address.split("\n")),
        fields={
            "customer_number": Place(left, 126, width, 22), "order_number": Place(right, 126, width, 22), "order_date": Place(left, 154, width, 22), "requested_delivery_date": Place(right, 154, width, 22),
            "bill_to.name": Place(left, 212, width, 22), "bill_to.street": Place(left, 240, width, 22), "bill_to.postcode": Place(left, 268, 56, 22), "bill_to.city": Place(left + 60, 268, width - 60, 22),
            "ship_to.name": Place(right, 212, width, 22), "ship_to.street": Place(right, 240, width, 22), "ship_to.postcode": Place(right, 268, 56, 22), "ship_to.city": Place(right + 60, 268, width - 60, 22),
            "signature": Place(right, 712, width, 24),
        },
        labels=(
            (LEFT, 142, "Kunden-Nr."), (LEFT + half, 142, "Bestell-Nr."), (LEFT, 170, "Datum"), (LEFT + half, 170, "Termin"), (LEFT, 228, "Name"), (LEFT, 256, "Straße"), (LEFT, 284, "PLZ, Ort"), (LEFT + half, 228, "Name"), (LEFT + half, 256, "Straße"), (LEFT + half, 284, "PLZ, Ort"),
            (LEFT, 640, "Zahlung"), (LEFT + half, 728, "Unterschrift"),
        ),
        headings=((LEFT, 202, "Auftraggeber"), (LEFT + half, 202, "Lieferung an (falls abweichend)")),
        ticks={"invoice": (Place(LEFT + 62, 630, 12, 12), "Rechnung"), "direct_debit": (Place(LEFT + 162, 630, 12, 12), "Lastschrift"), "prepayment": (Place(LEFT + 262, 630, 12, 12), "Vorkasse"), "cash_on_delivery": (Place(LEFT + 362, 630, 12, 12), "Nachnahme")},
        columns=(("quantity", "Menge", 60.0), ("sku", "Art.-Nr.", 110.0), ("description", "Artikel", RIGHT - LEFT - 170.0)),
        table_top=_TOP, rows=9, row_height=_ROW,
    )  # fmt: skip
