"""The order form of the drawn part's seller, and the hands that fill it in."""

from __future__ import annotations

from examples.post.form import LEFT, RIGHT, Form, Place

HANDS = ("BecauseWeLearn-Regular.otf", "Breip.ttf", "Rufscript010.ttf")
_TOP, _ROW = 330.0, 24.0


def order_form(name: str, address: str) -> Form:
    """The seller's form: who orders on the left, what is said of the order on the right, twelve rows, payment and signature at the foot."""
    return Form(
        title="BESTELLUNG per Fax oder E-Mail", letterhead=(name, *address.split("\n")),
        fields={
            "bill_to.name": Place(120, 130, 180, 22), "bill_to.street": Place(120, 158, 180, 22), "bill_to.postcode": Place(120, 186, 70, 22), "bill_to.city": Place(196, 186, 104, 22),
            "customer_number": Place(410, 130, RIGHT - 410, 22), "order_number": Place(410, 158, RIGHT - 410, 22), "order_date": Place(410, 186, RIGHT - 410, 22), "requested_delivery_date": Place(410, 214, RIGHT - 410, 22),
            "ship_to.name": Place(120, 250, RIGHT - 120, 22), "ship_to.street": Place(120, 278, 180, 22), "ship_to.postcode": Place(360, 278, 70, 22), "ship_to.city": Place(436, 278, RIGHT - 436, 22), "signature": Place(330, 700, RIGHT - 330, 24),
        },
        labels=(
            (LEFT, 146, "Firma"), (LEFT, 174, "Straße"), (LEFT, 202, "PLZ Ort"), (312, 146, "Kundennummer"), (312, 174, "Ihre Bestellnr."), (312, 202, "Bestelldatum"), (312, 230, "Wunschtermin"), (LEFT, 266, "Lieferung an"), (LEFT, 294, "Straße"),
            (312, 294, "PLZ Ort"), (LEFT, 664, "Zahlung"), (250, 716, "Unterschrift"),
        ),
        headings=((LEFT, 120, "Besteller"), (312, 120, "Angaben zur Bestellung"), (LEFT, 244, "Lieferanschrift (nur falls anders)")),
        ticks={"invoice": (Place(120, 654, 12, 12), "Rechnung"), "direct_debit": (Place(230, 654, 12, 12), "Lastschrift"), "cash_on_delivery": (Place(350, 654, 12, 12), "Nachnahme")},
        columns=(("sku", "Artikelnummer", 110.0), ("description", "Bezeichnung", RIGHT - LEFT - 320.0), ("quantity", "Stück", 60.0), ("unit_price", "Preis €", 75.0), ("line_total", "Summe €", 75.0)),
        table_top=_TOP, rows=12, row_height=_ROW,
    )  # fmt: skip
