"""The order form of the sealed part's seller, and the hands that fill it in."""

from __future__ import annotations

from examples.post.form import LEFT, RIGHT, Form, Place

HANDS = ("BecauseWeConnect-Regular.otf", "Breip.ttf", "Rufscript010.ttf")
_TOP, _ROW = 166.0, 26.0
_FOOT = _TOP + 12 * _ROW + 30


def order_form(name: str, address: str) -> Form:
    """The seller's form: what is said of the order in one line, twelve rows of goods, who orders and where to at the foot, payment and signature last."""
    half = (LEFT + RIGHT) / 2 + 12
    return Form(
        title="Fax- und Mailbestellung", letterhead=(name, *address.split("\n")),
        fields={
            "customer_number": Place(LEFT + 52, 106, 78, 22), "order_number": Place(LEFT + 190, 106, 92, 22), "order_date": Place(LEFT + 320, 106, 74, 22), "requested_delivery_date": Place(RIGHT - 74, 106, 74, 22),
            "bill_to.name": Place(LEFT + 44, _FOOT + 10, half - LEFT - 62, 22), "bill_to.street": Place(LEFT + 44, _FOOT + 38, half - LEFT - 62, 22), "bill_to.postcode": Place(LEFT + 44, _FOOT + 66, 54, 22), "bill_to.city": Place(LEFT + 104, _FOOT + 66, half - LEFT - 122, 22),
            "ship_to.name": Place(half + 44, _FOOT + 10, RIGHT - half - 44, 22), "ship_to.street": Place(half + 44, _FOOT + 38, RIGHT - half - 44, 22), "ship_to.postcode": Place(half + 44, _FOOT + 66, 54, 22), "ship_to.city": Place(half + 104, _FOOT + 66, RIGHT - half - 104, 22),
            "signature": Place(RIGHT - 180, _FOOT + 160, 180, 26),
        },
        labels=(
            (LEFT, 122, "Kunden-Nr."), (LEFT + 136, 122, "Bestell-Nr."), (LEFT + 288, 122, "Datum"), (RIGHT - 112, 122, "Termin"), (LEFT, _FOOT + 26, "Name"), (LEFT, _FOOT + 54, "Straße"), (LEFT, _FOOT + 82, "PLZ, Ort"), (half, _FOOT + 26, "Name"), (half, _FOOT + 54, "Straße"), (half, _FOOT + 82, "PLZ, Ort"),
            (LEFT, _FOOT + 126, "Ich zahle"), (RIGHT - 246, _FOOT + 176, "Unterschrift"),
        ),
        headings=((LEFT, _FOOT, "Rechnungsadresse"), (half, _FOOT, "Lieferadresse, wenn sie abweicht")),
        ticks={"invoice": (Place(LEFT + 62, _FOOT + 117, 11, 11), "auf Rechnung"), "direct_debit": (Place(LEFT + 164, _FOOT + 117, 11, 11), "per Lastschrift"), "prepayment": (Place(LEFT + 272, _FOOT + 117, 11, 11), "per Vorkasse")},
        columns=(("quantity", "Menge", 64.0), ("sku", "Artikelnummer", 112.0), ("description", "Bezeichnung", RIGHT - LEFT - 176.0)),
        table_top=_TOP, rows=12, row_height=_ROW,
    )  # fmt: skip
