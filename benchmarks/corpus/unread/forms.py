"""The order form of the unread part's seller, and the hands that fill it in."""

from __future__ import annotations

from examples.post.form import LEFT, RIGHT, Form, Place

HANDS = ("BecauseWeMentor-Regular.otf", "BecauseWeBuild-Regular.otf", "BecauseWeCreate-Regular.otf", "breipfont.ttf")
_TOP, _ROW = 318.0, 24.0


def order_form(name: str, address: str) -> Form:
    """The seller's form: who orders on the left, numbers and days on the right, where to deliver below both; fourteen rows, payment at the foot."""
    middle = (LEFT + RIGHT) / 2
    return Form(
        title="Bestellkarte", letterhead=(name, *address.split("\n")),
        fields={
            "bill_to.name": Place(LEFT + 62, 120, middle - LEFT - 80, 22), "bill_to.street": Place(LEFT + 62, 148, middle - LEFT - 80, 22), "bill_to.postcode": Place(LEFT + 62, 176, 62, 22), "bill_to.city": Place(LEFT + 130, 176, middle - LEFT - 148, 22),
            "customer_number": Place(RIGHT - 130, 120, 130, 22), "order_number": Place(RIGHT - 130, 148, 130, 22), "order_date": Place(RIGHT - 130, 176, 130, 22), "requested_delivery_date": Place(RIGHT - 130, 204, 130, 22),
            "ship_to.name": Place(LEFT + 62, 244, middle - LEFT - 80, 22), "ship_to.street": Place(middle + 52, 244, RIGHT - middle - 52, 22), "ship_to.postcode": Place(LEFT + 62, 272, 62, 22), "ship_to.city": Place(LEFT + 130, 272, middle - LEFT - 148, 22),
            "signature": Place(RIGHT - 190, 712, 190, 24),
        },
        labels=(
            (LEFT, 136, "Firma/Name"), (LEFT, 164, "Straße, Nr."), (LEFT, 192, "PLZ, Ort"), (RIGHT - 210, 136, "Kundennummer"), (RIGHT - 210, 164, "Ihre Bestell-Nr."), (RIGHT - 210, 192, "Bestelldatum"), (RIGHT - 210, 220, "Liefern bis"), (LEFT, 260, "Name"), (middle, 260, "Straße"), (LEFT, 288, "PLZ, Ort"),
            (LEFT, 678, "Ich zahle"), (RIGHT - 260, 728, "Unterschrift"),
        ),
        headings=((LEFT, 112, "Besteller"), (LEFT, 236, "Lieferung an (nur wenn abweichend)")),
        ticks={"invoice": (Place(LEFT + 66, 668, 12, 12), "gegen Rechnung"), "direct_debit": (Place(LEFT + 176, 668, 12, 12), "per Lastschrift"), "prepayment": (Place(LEFT + 286, 668, 12, 12), "per Vorkasse")},
        columns=(("sku", "Artikelnummer", 108.0), ("description", "Bezeichnung", RIGHT - LEFT - 178.0), ("quantity", "Menge", 70.0)),
        table_top=_TOP, rows=14, row_height=_ROW,
    )  # fmt: skip
