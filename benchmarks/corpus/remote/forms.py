"""The order form of the remote part's seller, and the hands that fill it in."""

from __future__ import annotations

from examples.post.form import LEFT, RIGHT, Form, Place

HANDS = ("BecauseWeConnect-Regular.otf", "Breip.ttf", "Rufscript010.ttf")
_TOP, _ROW = 342.0, 24.0


def order_form(name: str, address: str) -> Form:
    """The seller's form: who orders above, where to below it, numbers and days in a row under both, ten rows, how it is paid, a signature."""
    return Form(
        title="Bestellformular", letterhead=(name, *address.split("\n")),
        fields={
            "bill_to.name": Place(LEFT + 95, 120, RIGHT - LEFT - 95, 22), "bill_to.street": Place(LEFT + 95, 146, 200, 22), "bill_to.postcode": Place(LEFT + 345, 146, 60, 22), "bill_to.city": Place(LEFT + 410, 146, RIGHT - LEFT - 410, 22),
            "ship_to.name": Place(LEFT + 95, 196, RIGHT - LEFT - 95, 22), "ship_to.street": Place(LEFT + 95, 222, 200, 22), "ship_to.postcode": Place(LEFT + 345, 222, 60, 22), "ship_to.city": Place(LEFT + 410, 222, RIGHT - LEFT - 410, 22),
            "customer_number": Place(LEFT + 95, 264, 130, 22), "order_number": Place(LEFT + 345, 264, 140, 22), "order_date": Place(LEFT + 95, 292, 130, 22), "requested_delivery_date": Place(LEFT + 345, 292, 140, 22),
            "signature": Place(LEFT + 300, 716, 200, 24),
        },
        labels=(
            (LEFT, 136, "Praxis / Firma"), (LEFT, 162, "Straße, Nr."), (LEFT + 302, 162, "PLZ, Ort"), (LEFT, 212, "Name"), (LEFT, 238, "Straße, Nr."), (LEFT + 302, 238, "PLZ, Ort"),
            (LEFT, 280, "Kundennummer"), (LEFT + 250, 280, "Ihre Bestellnr."), (LEFT, 308, "Bestelldatum"), (LEFT + 250, 308, "Lieferung bis"), (LEFT, 640, "Zahlungsart"), (LEFT + 230, 732, "Unterschrift"),
        ),
        headings=((LEFT, 112, "Besteller"), (LEFT, 188, "Lieferanschrift (nur wenn abweichend)")),
        ticks={"invoice": (Place(LEFT + 95, 630, 12, 12), "Rechnung"), "direct_debit": (Place(LEFT + 195, 630, 12, 12), "Lastschrift"), "prepayment": (Place(LEFT + 295, 630, 12, 12), "Vorkasse"), "credit_card": (Place(LEFT + 395, 630, 12, 12), "Kreditkarte")},
        columns=(("sku", "Artikelnummer", 110.0), ("description", "Bezeichnung", RIGHT - LEFT - 170.0), ("quantity", "Menge", 60.0)),
        table_top=_TOP, rows=10, row_height=_ROW,
    )  # fmt: skip
