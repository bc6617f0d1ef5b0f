"""The order form of the unmet part's seller, and the hands that fill it in."""

from __future__ import annotations

from examples.post.form import LEFT, RIGHT, Form, Place

HANDS = ("BecauseWeOrganize-Regular.otf", "Breip.ttf", "BecauseWeLearn-Regular.otf", "dkg.ttf")
_TOP, _ROW = 258.0, 25.0


def order_form(name: str, address: str) -> Form:
    """The seller's form: both addresses at the top beside each other in boxes of four lines, one row of numbers and days below, twelve rows, payment and signature on one line at the foot."""
    middle = (LEFT + RIGHT) / 2 + 6
    wide, quarter = RIGHT - middle - 56, (RIGHT - LEFT) / 4
    return Form(
        title="Faxbestellung", letterhead=(name, *address.split("\n")),
        fields={
            "bill_to.name": Place(LEFT + 56, 121, wide, 22), "bill_to.street": Place(LEFT + 56, 147, wide, 22), "bill_to.postcode": Place(LEFT + 56, 173, 58, 22), "bill_to.city": Place(LEFT + 120, 173, wide - 64, 22),
            "ship_to.name": Place(middle + 56, 121, wide, 22), "ship_to.street": Place(middle + 56, 147, wide, 22), "ship_to.postcode": Place(middle + 56, 173, 58, 22), "ship_to.city": Place(middle + 120, 173, wide - 64, 22),
            "customer_number": Place(LEFT, 222, quarter - 10, 22), "order_number": Place(LEFT + quarter, 222, quarter - 10, 22), "order_date": Place(LEFT + 2 * quarter, 222, quarter - 10, 22), "requested_delivery_date": Place(LEFT + 3 * quarter, 222, quarter, 22),
            "signature": Place(RIGHT - 170, 622, 170, 24),
        },
        labels=(
            (LEFT, 137, "Name"), (LEFT, 163, "Straße"), (LEFT, 189, "PLZ Ort"), (middle, 137, "Name"), (middle, 163, "Straße"), (middle, 189, "PLZ Ort"),
            (LEFT, 218, "Kundennummer"), (LEFT + quarter, 218, "Ihre Bestellnummer"), (LEFT + 2 * quarter, 218, "Datum"), (LEFT + 3 * quarter, 218, "Wunschtermin"), (LEFT, 600, "Zahlung"), (RIGHT - 240, 638, "Unterschrift"),
        ),
        headings=((LEFT, 113, "Rechnung an"), (middle, 113, "Lieferung an (falls anders)")),
        ticks={"invoice": (Place(LEFT + 60, 590, 12, 12), "Rechnung"), "direct_debit": (Place(LEFT + 150, 590, 12, 12), "Bankeinzug"), "prepayment": (Place(LEFT + 250, 590, 12, 12), "Vorkasse")},
        columns=(("sku", "Bestell-Nr.", 104.0), ("quantity", "Menge", 58.0), ("description", "Artikel", RIGHT - LEFT - 162.0)),
        table_top=_TOP, rows=12, row_height=_ROW,
    )  # fmt: skip
