"""The order form of the newcomer part's seller, and the hands that fill it in."""

from __future__ import annotations

from examples.post.form import LEFT, RIGHT, Form, Place

HANDS = ("Rufscript010.ttf", "BecauseWeConnect-Regular.otf", "Breip.ttf")
_TOP, _ROW = 372.0, 27.0


def order_form(name: str, address: str) -> Form:
    """The seller's form: who orders and where to one below the other at the left, what is said of the order at the right, nine rows, ticks above the signature."""
    middle = LEFT + 292
    return Form(
        title="Ihre Bestellung", letterhead=(name, *address.split("\n")),
        fields={
            "bill_to.name": Place(LEFT + 62, 132, 214, 22), "bill_to.street": Place(LEFT + 62, 160, 214, 22), "bill_to.postcode": Place(LEFT + 62, 188, 70, 22), "bill_to.city": Place(LEFT + 138, 188, 138, 22),
            "ship_to.name": Place(LEFT + 62, 246, 214, 22), "ship_to.street": Place(LEFT + 62, 274, 214, 22), "ship_to.postcode": Place(LEFT + 62, 302, 70, 22), "ship_to.city": Place(LEFT + 138, 302, 138, 22),
            "customer_number": Place(middle + 98, 132, RIGHT - middle - 98, 22), "order_number": Place(middle + 98, 174, RIGHT - middle - 98, 22), "order_date": Place(middle + 98, 216, RIGHT - middle - 98, 22), "requested_delivery_date": Place(middle + 98, 258, RIGHT - middle - 98, 22),
            "signature": Place(LEFT + 70, 712, 190, 24),
        },
        labels=(
            (LEFT, 148, "Name"), (LEFT, 176, "Straße, Nr."), (LEFT, 204, "PLZ, Ort"), (LEFT, 262, "Name"), (LEFT, 290, "Straße, Nr."), (LEFT, 318, "PLZ, Ort"), (middle, 148, "Kundennummer"), (middle, 190, "Ihre Bestellnr."), (middle, 232, "Bestelldatum"), (middle, 274, "Wunschtermin"),
            (LEFT, 668, "Zahlung"), (LEFT, 728, "Unterschrift"),
        ),
        headings=((LEFT, 122, "Besteller und Rechnung"), (LEFT, 236, "Lieferung (nur wenn anders)")),
        ticks={"invoice": (Place(LEFT + 70, 658, 12, 12), "Rechnung"), "prepayment": (Place(LEFT + 170, 658, 12, 12), "Vorkasse"), "direct_debit": (Place(LEFT + 270, 658, 12, 12), "SEPA-Lastschrift"), "paypal": (Place(LEFT + 390, 658, 12, 12), "PayPal")},
        columns=(("sku", "Artikelnummer", 104.0), ("description", "Artikel", RIGHT - LEFT - 104.0 - 62.0 - 150.0), ("quantity", "Anzahl", 62.0), ("unit_price", "Preis €", 72.0), ("line_total", "Summe €", 78.0)),
        table_top=_TOP, rows=9, row_height=_ROW,
    )  # fmt: skip
