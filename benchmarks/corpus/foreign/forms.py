"""The order form of the foreign part's seller, and the hands that fill it in."""

from __future__ import annotations

from examples.post.form import LEFT, RIGHT, Form, Place

HANDS = ("Breip.ttf", "Rufscript010.ttf", "BecauseWeConnect-Regular.otf")
_TOP, _ROW = 210.0, 25.0
_BOX = LEFT + 78


def order_form(name: str, address: str) -> Form:
    """The seller's form: numbers and days above the table, twelve rows, invoice and delivery address side by side below it, payment and signature at the foot."""
    half = (LEFT + RIGHT) / 2 + 8
    wide = half - _BOX - 18
    return Form(
        title="Teile-Bestellung", letterhead=(name, *address.split("\n")),
        fields={
            "customer_number": Place(_BOX, 124, 110, 22), "order_number": Place(_BOX, 154, 110, 22), "order_date": Place(RIGHT - 100, 124, 100, 22), "requested_delivery_date": Place(RIGHT - 100, 154, 100, 22),
            "bill_to.name": Place(LEFT + 44, 566, wide + 34, 22), "bill_to.street": Place(LEFT + 44, 594, wide + 34, 22), "bill_to.postcode": Place(LEFT + 44, 622, 60, 22), "bill_to.city": Place(LEFT + 110, 622, wide - 32, 22),
            "ship_to.name": Place(half + 44, 566, RIGHT - half - 44, 22), "ship_to.street": Place(half + 44, 594, RIGHT - half - 44, 22), "ship_to.postcode": Place(half + 44, 622, 60, 22), "ship_to.city": Place(half + 110, 622, RIGHT - half - 110, 22),
            "signature": Place(RIGHT - 190, 716, 190, 24),
        },
        labels=(
            (LEFT, 140, "Kundennummer"), (LEFT, 170, "Bestellnummer"), (RIGHT - 190, 140, "Bestelldatum"), (RIGHT - 190, 170, "Wunschtermin"), (LEFT, 582, "Name"), (LEFT, 610, "Straße"), (LEFT, 638, "PLZ Ort"), (half, 582, "Name"), (half, 610, "Straße"), (half, 638, "PLZ Ort"),
            (LEFT, 680, "Bezahlung"), (RIGHT - 262, 732, "Unterschrift"),
        ),
        headings=((LEFT, 556, "Rechnung an"), (half, 556, "Lieferung an (nur wenn abweichend)")),
        ticks={"invoice": (Place(LEFT + 78, 670, 12, 12), "Rechnung"), "direct_debit": (Place(LEFT + 170, 670, 12, 12), "SEPA-Lastschrift"), "prepayment": (Place(LEFT + 300, 670, 12, 12), "Vorkasse")},
        columns=(("sku", "Artikelnummer", 105.0), ("description", "Artikelbezeichnung", RIGHT - LEFT - 310.0), ("quantity", "Menge", 55.0), ("unit_price", "Einzelpreis €", 75.0), ("line_total", "Gesamtpreis €", 75.0)),
        table_top=_TOP, rows=12, row_height=_ROW,
    )  # fmt: skip
