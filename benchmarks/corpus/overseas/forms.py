"""The order form of the overseas part's seller, and the hands that fill it in."""

from __future__ import annotations

from examples.post.form import LEFT, RIGHT, Form, Place

HANDS = ("BecauseWeConnect-Regular.otf", "Breip.ttf", "Rufscript010.ttf")
_TOP, _ROW = 372.0, 24.0


def order_form(name: str, address: str) -> Form:
    """The seller's form: who orders, where to, numbers and days below, nine rows with the number first, how it is paid, a signature."""
    half = (RIGHT - LEFT) / 2
    left, right, width = LEFT + 66, LEFT + half + 66, half - 76
    return Form(
        title="Bestellung Werkstattbedarf", letterhead=(name, *address.split("\n")),
        fields={
            "bill_to.name": Place(left, 142, width, 22), "bill_to.street": Place(left, 170, width, 22), "bill_to.postcode": Place(left, 198, 56, 22), "bill_to.city": Place(left + 60, 198, width - 60, 22),
            "ship_to.name": Place(right, 142, width, 22), "ship_to.street": Place(right, 170, width, 22), "ship_to.postcode": Place(right, 198, 56, 22), "ship_to.city": Place(right + 60, 198, width - 60, 22),
            "customer_number": Place(left, 252, width, 22), "order_number": Place(right, 252, width, 22), "order_date": Place(left, 280, width, 22), "requested_delivery_date": Place(right, 280, width, 22),
            "signature": Place(right, 716, width, 24),
        },
        labels=(
            (LEFT, 158, "Name"), (LEFT, 186, "Straße"), (LEFT, 214, "PLZ, Ort"), (LEFT + half, 158, "Name"), (LEFT + half, 186, "Straße"), (LEFT + half, 214, "PLZ, Ort"), (LEFT, 268, "Kundennr."), (LEFT + half, 268, "Bestellnr."), (LEFT, 296, "Datum"), (LEFT + half, 296, "Liefern bis"),
            (LEFT, 650, "Zahlung"), (LEFT + half, 732, "Unterschrift"),
        ),
        headings=((LEFT, 132, "Besteller"), (LEFT + half, 132, "Lieferadresse, wenn anders")),
        ticks={"invoice": (Place(LEFT + 66, 640, 12, 12), "Rechnung"), "prepayment": (Place(LEFT + 166, 640, 12, 12), "Vorkasse"), "direct_debit": (Place(LEFT + 266, 640, 12, 12), "Lastschrift"), "cash_on_delivery": (Place(LEFT + 366, 640, 12, 12), "Nachnahme")},
        columns=(("sku", "Artikelnummer", 112.0), ("description", "Artikel", RIGHT - LEFT - 176.0), ("quantity", "Anzahl", 64.0)),
        table_top=_TOP, rows=9, row_height=_ROW,
    )  # fmt: skip
