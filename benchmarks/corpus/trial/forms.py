"""The order form of the trial part's seller, and the hands that fill it in."""

from __future__ import annotations

from examples.post.form import LEFT, RIGHT, Form, Place

HANDS = ("dkg.ttf", "BecauseWeMentor-Regular.otf", "Rufscript010.ttf")
_TOP, _ROW = 340.0, 27.0


def order_form(name: str, address: str) -> Form:
    """The seller's form: the buyer's address on the left, the order's numbers and days in a column on the right, the delivery address below, ten rows, payment beside the signature."""
    right = RIGHT - 130
    return Form(
        title="Bestellformular", letterhead=(name, *address.split("\n")),
        fields={
            "bill_to.name": Place(LEFT + 85, 120, 190, 22), "bill_to.street": Place(LEFT + 85, 148, 190, 22), "bill_to.postcode": Place(LEFT + 85, 176, 60, 22), "bill_to.city": Place(LEFT + 150, 176, 125, 22),
            "customer_number": Place(right, 120, 130, 22), "order_number": Place(right, 148, 130, 22), "order_date": Place(right, 176, 130, 22), "requested_delivery_date": Place(right, 204, 130, 22),
            "ship_to.name": Place(LEFT + 85, 222, 190, 22), "ship_to.street": Place(LEFT + 85, 250, 190, 22), "ship_to.postcode": Place(LEFT + 85, 278, 60, 22), "ship_to.city": Place(LEFT + 150, 278, 125, 22),
            "signature": Place(RIGHT - 180, 690, 180, 26),
        },
        labels=(
            (LEFT, 136, "Praxis / Firma"), (LEFT, 164, "Straße, Nr."), (LEFT, 192, "PLZ, Ort"), (right - 95, 136, "Kundennummer"), (right - 95, 164, "Ihre Bestellnr."), (right - 95, 192, "Bestelldatum"), (right - 95, 220, "Lieferung bis"),
            (LEFT, 238, "Lieferung an"), (LEFT, 266, "Straße, Nr."), (LEFT, 294, "PLZ, Ort"), (LEFT, 652, "Zahlung"), (RIGHT - 250, 708, "Unterschrift"),
        ),
        headings=((LEFT, 112, "Besteller"), (LEFT, 214, "Abweichende Lieferadresse")),
        ticks={"invoice": (Place(LEFT + 60, 642, 12, 12), "Rechnung"), "direct_debit": (Place(LEFT + 150, 642, 12, 12), "Lastschrift"), "prepayment": (Place(LEFT + 240, 642, 12, 12), "Vorkasse")},
        columns=(("sku", "Art.-Nr.", 95.0), ("description", "Artikelbezeichnung", RIGHT - LEFT - 300.0), ("quantity", "Anzahl", 55.0), ("unit_price", "Preis €", 70.0), ("line_total", "Summe €", 80.0)),
        table_top=_TOP, rows=10, row_height=_ROW,
    )  # fmt: skip
