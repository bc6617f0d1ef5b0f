"""The order form of the inland part's seller, and the hands that fill it in."""

from __future__ import annotations

from examples.post.form import LEFT, RIGHT, Form, Place

HANDS = ("Rufscript010.ttf", "BecauseWeConnect-Regular.otf", "Breip.ttf")
_TOP, _ROW = 352.0, 25.0


def order_form(name: str, address: str) -> Form:
    """The seller's form: numbers and days on top, who orders and where to below them, nine rows with the quantity first, how it is paid, a signature."""
    half = (RIGHT - LEFT) / 2
    left, right, width = LEFT + 70, LEFT + half + 70, half - 80
    return Form(
        title="Bestellschein", letterhead=(name, *address.split("\n")),
        fields={
            "customer_number": Place(left, 134, width, 22), "order_number": Place(right, 134, width, 22), "order_date": Place(left, 162, width, 22), "requested_delivery_date": Place(right, 162, width, 22),
            "bill_to.name": Place(left, 216, width, 22), "bill_to.street": Place(left, 244, width, 22), "bill_to.postcode": Place(left, 272, 56, 22), "bill_to.city": Place(left + 60, 272, width - 60, 22),
            "ship_to.name": Place(right, 216, width, 22), "ship_to.street": Place(right, 244, width, 22), "ship_to.postcode": Place(right, 272, 56, 22), "ship_to.city": Place(right + 60, 272, width - 60, 22),
            "signature": Place(right, 690, width, 24),
        },
        labels=(
            (LEFT, 150, "Kunden-Nr."), (LEFT + half, 150, "Ihre Best.-Nr."), (LEFT, 178, "Bestellt am"), (LEFT + half, 178, "Lieferung am"), (LEFT, 232, "Firma"), (LEFT, 260, "Straße, Nr."), (LEFT, 288, "PLZ / Ort"), (LEFT + half, 232, "Firma"), (LEFT + half, 260, "Straße, Nr."), (LEFT + half, 288, "PLZ / Ort"),
            (LEFT, 640, "Zahlungsart"), (LEFT + half, 706, "Unterschrift"),
        ),
        headings=((LEFT, 206, "Rechnung an"), (LEFT + half, 206, "Ware an (falls abweichend)")),
        ticks={"invoice": (Place(LEFT + 76, 630, 12, 12), "Rechnung"), "direct_debit": (Place(LEFT + 176, 630, 12, 12), "Lastschrift"), "prepayment": (Place(LEFT + 276, 630, 12, 12), "Vorkasse"), "cash_on_delivery": (Place(LEFT + 376, 630, 12, 12), "Nachnahme")},
        columns=(("quantity", "Menge", 66.0), ("sku", "Artikel-Nr.", 116.0), ("description", "Bezeichnung", RIGHT - LEFT - 182.0)),
        table_top=_TOP, rows=9, row_height=_ROW,
    )  # fmt: skip
