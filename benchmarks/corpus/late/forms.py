"""The order form of the late part's seller, and the hands that fill it in."""

from __future__ import annotations

from examples.post.form import LEFT, RIGHT, Form, Place

HANDS = ("BecauseWeConnect-Regular.otf", "Breip.ttf", "Rufscript010.ttf")
_TOP, _ROW = 322.0, 25.0


def order_form(name: str, address: str) -> Form:
    """The seller's form: the buyer at the left, what is said of the order in a column at the right, the delivery address below, twelve rows, ticks beside the signature."""
    half = (LEFT + RIGHT) / 2 + 34
    return Form(
        title="Auftragsschein", letterhead=(name, *address.split("\n")),
        fields={
            "bill_to.name": Place(LEFT + 60, 128, half - LEFT - 80, 22), "bill_to.street": Place(LEFT + 60, 156, half - LEFT - 80, 22), "bill_to.postcode": Place(LEFT + 60, 184, 56, 22), "bill_to.city": Place(LEFT + 122, 184, half - LEFT - 142, 22),
            "customer_number": Place(RIGHT - 110, 128, 110, 22), "order_number": Place(RIGHT - 110, 156, 110, 22), "order_date": Place(RIGHT - 110, 184, 110, 22), "requested_delivery_date": Place(RIGHT - 110, 212, 110, 22),
            "ship_to.name": Place(LEFT + 60, 242, half - LEFT - 80, 22), "ship_to.street": Place(half + 48, 242, RIGHT - half - 48, 22), "ship_to.postcode": Place(LEFT + 60, 270, 56, 22), "ship_to.city": Place(LEFT + 122, 270, half - LEFT - 142, 22), "signature": Place(RIGHT - 190, 690, 190, 26),
        },
        labels=(
            (LEFT, 144, "Firma"), (LEFT, 172, "Straße"), (LEFT, 200, "PLZ, Ort"), (half, 144, "Kundennr."), (half, 172, "Ihre Bestellnr."), (half, 200, "Datum"), (half, 228, "Wunschtermin"), (LEFT, 258, "Name"), (half, 258, "Straße"), (LEFT, 286, "PLZ, Ort"), (LEFT, 706, "Zahlung"), (RIGHT - 256, 706, "Unterschrift"),
        ),
        headings=((LEFT, 120, "Besteller"), (LEFT, 234, "Lieferanschrift (nur wenn anders)")),
        ticks={"invoice": (Place(LEFT + 52, 697, 11, 11), "Rechnung"), "prepayment": (Place(LEFT + 124, 697, 11, 11), "Vorkasse"), "direct_debit": (Place(LEFT + 196, 697, 11, 11), "Einzug")},
        columns=(("sku", "Artikelnummer", 104.0), ("description", "Artikel, Farbe, Größe", RIGHT - LEFT - 174.0), ("quantity", "Anzahl", 70.0)),
        table_top=_TOP, rows=12, row_height=_ROW,
    )  # fmt: skip
