"""The order form of the fresh part's seller, and the hands that fill it in."""

from __future__ import annotations

from examples.post.form import LEFT, RIGHT, Form, Place

HANDS = ("BecauseWeOrganize-Regular.otf", "dkg.ttf", "Rufscript010.ttf")
_TOP, _ROW = 322.0, 25.0


def order_form(name: str, address: str) -> Form:
    """The seller's form: who orders on the left above where to, number and days in a column on the right, twelve rows, payment beside the total below."""
    wide, right = 236.0, RIGHT - 150
    return Form(
        title="Bestellformular", letterhead=(name, *address.split("\n")),
        fields={
            "bill_to.name": Place(LEFT + 60, 122, wide, 20), "bill_to.street": Place(LEFT + 60, 146, wide, 20), "bill_to.postcode": Place(LEFT + 60, 170, 62, 20), "bill_to.city": Place(LEFT + 130, 170, wide - 70, 20),
            "ship_to.name": Place(LEFT + 60, 216, wide, 20), "ship_to.street": Place(LEFT + 60, 240, wide, 20), "ship_to.postcode": Place(LEFT + 60, 264, 62, 20), "ship_to.city": Place(LEFT + 130, 264, wide - 70, 20),
            "customer_number": Place(right + 50, 122, 100, 20), "order_number": Place(right + 50, 152, 100, 20), "order_date": Place(right + 50, 182, 100, 20), "requested_delivery_date": Place(right + 50, 212, 100, 20), "signature": Place(right - 10, 760, 160, 22),
        },
        labels=(
            (LEFT, 137, "Firma"), (LEFT, 161, "Straße"), (LEFT, 185, "PLZ, Ort"), (LEFT, 231, "Firma"), (LEFT, 255, "Straße"), (LEFT, 279, "PLZ, Ort"), (right - 30, 137, "Kundennummer"), (right - 30, 167, "Bestellnummer"), (right - 30, 197, "Bestelldatum"), (right - 30, 227, "Liefern bis"),
            (LEFT, 690, "Ich zahle"), (right - 80, 776, "Unterschrift"),
        ),
        headings=((LEFT, 114, "Besteller / Rechnung an"), (LEFT, 208, "Lieferung an (nur wenn anders)")),
        ticks={"invoice": (Place(LEFT + 60, 681, 12, 12), "Rechnung"), "direct_debit": (Place(LEFT + 60, 701, 12, 12), "Lastschrift"), "prepayment": (Place(LEFT + 170, 681, 12, 12), "Vorkasse"), "credit_card": (Place(LEFT + 170, 701, 12, 12), "Kreditkarte")},
        columns=(("sku", "Bestell-Nr.", 95.0), ("description", "Bezeichnung", RIGHT - LEFT - 300.0), ("quantity", "Anzahl", 55.0), ("unit_price", "Preis €", 70.0), ("line_total", "Summe €", 80.0)),
        table_top=_TOP, rows=12, row_height=_ROW,
        small_print="Bitte in Druckbuchstaben ausfüllen. Preise zuzüglich Mehrwertsteuer.",
    )  # fmt: skip
