"""The order form of the outsider part's seller, and the hands that fill it in."""

from __future__ import annotations

from examples.post.form import LEFT, RIGHT, Form, Place

HANDS = ("dkg.ttf", "Breip.ttf", "dkgIt.ttf", "breipfont.ttf")
_TOP, _ROW = 336.0, 24.0


def order_form(name: str, address: str) -> Form:
    """The seller's form: numbers and days in a column at the right, the buyer's address beside them, the place of delivery below, thirteen rows, payment under the table at the left."""
    right, wide = RIGHT - 96, RIGHT - LEFT - 260
    return Form(
        title="Bestellkarte", letterhead=(name, *address.split("\n")),
        fields={
            "customer_number": Place(right, 116, 96, 22), "order_number": Place(right, 144, 96, 22), "order_date": Place(right, 172, 96, 22), "requested_delivery_date": Place(right, 200, 96, 22),
            "bill_to.name": Place(LEFT + 60, 116, wide, 22), "bill_to.street": Place(LEFT + 60, 144, wide, 22), "bill_to.postcode": Place(LEFT + 60, 172, 60, 22), "bill_to.city": Place(LEFT + 126, 172, wide - 66, 22),
            "ship_to.name": Place(LEFT + 60, 228, wide, 22), "ship_to.street": Place(LEFT + 60, 254, wide, 22), "ship_to.postcode": Place(LEFT + 60, 280, 60, 22), "ship_to.city": Place(LEFT + 126, 280, wide - 66, 22),
            "signature": Place(RIGHT - 190, 700, 190, 24),
        },
        labels=(
            (LEFT, 132, "Name"), (LEFT, 160, "Straße"), (LEFT, 188, "PLZ/Ort"), (LEFT, 244, "Name"), (LEFT, 270, "Straße"), (LEFT, 296, "PLZ/Ort"),
            (right - 92, 132, "Kunden-Nr."), (right - 92, 160, "Bestell-Nr."), (right - 92, 188, "Datum"), (right - 92, 216, "Liefern bis"), (LEFT, 678, "Zahlweise"), (RIGHT - 260, 716, "Unterschrift"),
        ),
        headings=((LEFT, 108, "Besteller"), (LEFT, 220, "Lieferung an (nur wenn anders)")),
        ticks={"invoice": (Place(LEFT + 70, 668, 12, 12), "Rechnung"), "direct_debit": (Place(LEFT + 160, 668, 12, 12), "Lastschrift"), "prepayment": (Place(LEFT + 260, 668, 12, 12), "Vorkasse")},
        columns=(("quantity", "Anzahl", 62.0), ("description", "Artikel", RIGHT - LEFT - 172.0), ("sku", "Katalog-Nr.", 110.0)),
        table_top=_TOP, rows=13, row_height=_ROW,
    )  # fmt: skip
