"""The order form of the tuned part, and the hands that fill it in."""

from __future__ import annotations

from examples.post.form import LEFT, RIGHT, Form, Place

HANDS = ("Breip.ttf", "dkg.ttf")
_TOP, _ROW = 390.0, 25.0


def order_form(name: str, address: str) -> Form:
    """The seller's form: number combs, two address blocks side by side, ticks, ten rows."""
    return Form(
        title="Bestellkarte", letterhead=(name, *address.split("\n"), "Fax 0340 000-5"),
        fields={
            "customer_number": Place(130, 116, 90, 20, 5), "order_date": Place(330, 116, 120, 20), "bill_to.name": Place(110, 168, 178, 20), "bill_to.street": Place(110, 194, 178, 20),
            "bill_to.postcode": Place(110, 220, 90, 20), "bill_to.city": Place(206, 220, 82, 20), "ship_to.name": Place(372, 168, RIGHT - 372, 20),
            "ship_to.street": Place(372, 194, RIGHT - 372, 20), "ship_to.postcode": Place(372, 220, 70, 20), "ship_to.city": Place(448, 220, RIGHT - 448, 20),
            "order_number": Place(110, 252, 178, 20), "requested_delivery_date": Place(372, 252, RIGHT - 372, 20), "signature": Place(330, 740, RIGHT - 330, 22),
            "net_total": Place(RIGHT - 80, _TOP + _ROW * 10, 80, _ROW),
        },
        labels=(
            (LEFT, 130, "Kunden-Nr."), (280, 130, "Datum"), (LEFT, 182, "Name/Firma"), (LEFT, 208, "Straße"), (LEFT, 234, "PLZ, Ort"), (304, 182, "Name/Firma"), (304, 208, "Straße"),
            (304, 234, "PLZ, Ort"), (LEFT, 266, "Ihr Zeichen"), (304, 266, "Lieferung bis"), (LEFT, 310, "Ich zahle"), (250, 756, "Unterschrift"),
        ),
        headings=((LEFT, 158, "Rechnung an"), (304, 158, "Lieferung an (falls anders)"), (RIGHT - 170, _TOP + _ROW * 10 + 17, "Summe €")),
        ticks={"invoice": (Place(110, 301, 11, 11), "auf Rechnung"), "direct_debit": (Place(215, 301, 11, 11), "per Bankeinzug"), "prepayment": (Place(330, 301, 11, 11), "im Voraus")},
        columns=(("quantity", "Menge", 50.0), ("sku", "Bestell-Nr.", 100.0), ("description", "Artikel", RIGHT - LEFT - 300.0), ("unit_price", "Preis €", 70.0), ("line_total", "Summe €", 80.0)),
        table_top=_TOP, rows=10, row_height=_ROW, small_print="Bitte deutlich schreiben.",
    )  # fmt: skip
