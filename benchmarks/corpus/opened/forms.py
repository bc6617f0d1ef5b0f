"""The order form of the part that nobody has looked at, and the hands that fill it in."""

from __future__ import annotations

from examples.post.form import LEFT, RIGHT, Form, Place

HANDS = ("Rufscript010.ttf", "BecauseWeLearn-Regular.otf", "dkg.ttf")
_TOP, _ROW = 210.0, 22.0


def order_form(name: str, address: str) -> Form:
    """The seller's form: the table first, then ticks and one address block over the whole width."""
    return Form(
        title="Fax-Bestellung", letterhead=(name, *address.split("\n")),
        fields={
            "customer_number": Place(150, 120, 110, 22, 5), "order_number": Place(390, 120, RIGHT - 390, 22), "requested_delivery_date": Place(150, 156, 130, 20),
            "bill_to.name": Place(150, 590, RIGHT - 150, 20), "bill_to.street": Place(150, 618, RIGHT - 150, 20), "bill_to.postcode": Place(150, 646, 80, 20, 5),
            "bill_to.city": Place(290, 646, RIGHT - 290, 20), "ship_to.name": Place(150, 694, RIGHT - 150, 20), "ship_to.street": Place(150, 720, RIGHT - 150, 20),
            "ship_to.postcode": Place(150, 746, 80, 20, 5), "ship_to.city": Place(290, 746, RIGHT - 290, 20), "order_date": Place(390, 156, RIGHT - 390, 20), "signature": Place(150, 784, 200, 20),
        },
        labels=(
            (LEFT, 136, "Ihre Kundennummer"), (300, 136, "Bestellzeichen"), (LEFT, 170, "Liefertermin"), (340, 170, "Datum"), (LEFT, 604, "Besteller"), (LEFT, 632, "Straße/Haus-Nr."),
            (LEFT, 660, "Postleitzahl"), (255, 660, "Ort"), (LEFT, 708, "Empfänger"), (LEFT, 734, "Straße/Haus-Nr."), (LEFT, 760, "Postleitzahl"), (255, 760, "Ort"), (LEFT, 800, "Unterschrift"), (LEFT, 556, "Bezahlung:"),
        ),
        headings=((LEFT, 584, "Rechnungsadresse"), (LEFT, 686, "Lieferadresse, wenn abweichend")),
        ticks={"invoice": (Place(150, 546, 12, 12), "Rechnung"), "prepayment": (Place(250, 546, 12, 12), "Vorauskasse"), "credit_card": (Place(360, 546, 12, 12), "Kreditkarte")},
        columns=(("sku", "Artikelnummer", 120.0), ("quantity", "Anzahl", 70.0), ("description", "Artikelbezeichnung", RIGHT - LEFT - 190.0)),
        table_top=_TOP, rows=14, row_height=_ROW,
    )  # fmt: skip
