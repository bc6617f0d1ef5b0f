"""The order form of the last part's seller, and the hands that fill it in."""

from __future__ import annotations

from examples.post.form import LEFT, RIGHT, Form, Place

HANDS = ("BecauseWeMentor-Regular.otf", "dkg.ttf", "BecauseWeLearn-Regular.otf", "breipfont.ttf")
_TOP, _ROW = 206.0, 24.5


def order_form(name: str, address: str) -> Form:
    """The seller's form: numbers and days in two rows at the top, the table of twelve rows, below it who pays and where the goods go, at the foot how it is paid."""
    half = (LEFT + RIGHT) / 2 + 8
    wide = RIGHT - half - 42
    return Form(
        title="Bestellzettel", letterhead=(name, *address.split("\n")),
        fields={
            "order_date": Place(LEFT + 84, 112, 120, 22), "customer_number": Place(half + 84, 112, RIGHT - half - 84, 22), "requested_delivery_date": Place(LEFT + 84, 146, 120, 22), "order_number": Place(half + 84, 146, RIGHT - half - 84, 22),
            "bill_to.name": Place(LEFT + 42, 534, wide, 22), "bill_to.street": Place(LEFT + 42, 562, wide, 22), "bill_to.postcode": Place(LEFT + 42, 590, 58, 22), "bill_to.city": Place(LEFT + 108, 590, wide - 66, 22),
            "ship_to.name": Place(half + 42, 534, wide, 22), "ship_to.street": Place(half + 42, 562, wide, 22), "ship_to.postcode": Place(half + 42, 590, 58, 22), "ship_to.city": Place(half + 108, 590, wide - 66, 22),
            "signature": Place(LEFT + 84, 676, 200, 24),
        },
        labels=(
            (LEFT, 128, "Bestelldatum"), (half, 128, "Kundennummer"), (LEFT, 162, "Lieferung am"), (half, 162, "Ihre Bestell-Nr."), (LEFT, 550, "Firma"), (LEFT, 578, "Straße"), (LEFT, 606, "PLZ/Ort"), (half, 550, "Firma"), (half, 578, "Straße"), (half, 606, "PLZ/Ort"),
            (LEFT, 650, "Bezahlung"), (LEFT, 692, "Unterschrift"),
        ),
        headings=((LEFT, 526, "Besteller / Rechnung"), (half, 526, "Lieferung an (nur wenn abweichend)")),
        ticks={"direct_debit": (Place(LEFT + 84, 640, 12, 12), "Bankeinzug"), "invoice": (Place(LEFT + 190, 640, 12, 12), "Rechnung"), "prepayment": (Place(LEFT + 290, 640, 12, 12), "Vorauskasse")},
        columns=(("description", "Artikel", RIGHT - LEFT - 190.0), ("sku", "Artikelnummer", 120.0), ("quantity", "Menge", 70.0)),
        table_top=_TOP, rows=12, row_height=_ROW, small_print="Bitte leserlich ausfüllen und per Fax, Post oder E-Mail zurücksenden. Es gelten unsere Lieferbedingungen.",
    )  # fmt: skip
