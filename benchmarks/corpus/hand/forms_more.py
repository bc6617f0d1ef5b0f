"""More printed forms of the part that is worked with, and two that its company does not have: its older edition, and another house's."""

from __future__ import annotations

from random import Random

from benchmarks.corpus.company import World
from benchmarks.corpus.hand.press import WHITE, Blank, Column, Place, Press


def greyed(world: World, random: Random) -> Blank:
    """As a bureau of design draws it: white boxes on grey instead of lines, German and English labels in tiny print inside them."""
    p = Press("greyed", tint=(0.87, 0.88, 0.9), weight=0.3)
    p.box(0, 0, 595, 74, p.tint, edge=False)
    p.text(48, 46, "Bestellung", 22)
    p.text(176, 46, "Purchase order", 22, colour=(0.45, 0.47, 0.5))
    p.text(548, 36, f"{world.name}\n{world.address}", 7.5, align="right")
    wide = (
        ("customer_number", "Kundennummer / Customer no.", 48, 100), ("order_number", "Ihre Referenz / Your reference", 156, 190), ("order_date", "Datum / Date", 354, 90),
        ("requested_delivery_date", "Liefertermin / Deliver by", 452, 96),
    )  # fmt: skip
    for name, label, x, width in wide:
        p.field(name, x, 86, width, 28, look="filled", label=label, at="inside", label_size=5.5)
    for x, block, words in ((48, "bill_to", "Rechnung an / Bill to"), (302, "ship_to", "Lieferung an / Ship to")):
        p.text(x, 132, words, 8.5, bold=True)
        p.field(f"{block}.name", x, 137, 246, 28, look="filled", label="Firma, Name / Company, name", at="inside", label_size=5.5)
        p.field(f"{block}.contact", x, 168, 246, 28, look="filled", label="Ansprechpartner / Contact", at="inside", label_size=5.5)
        p.field(f"{block}.street", x, 199, 246, 28, look="filled", label="Straße / Street", at="inside", label_size=5.5)
        p.field(f"{block}.postcode", x, 230, 72, 28, look="filled", label="PLZ / Postcode", at="inside", label_size=5.5)
        p.field(f"{block}.city", x + 75, 230, 171, 28, look="filled", label="Ort / City", at="inside", label_size=5.5)
    p.field("buyer_email", 48, 261, 246, 28, look="filled", label="E-Mail", at="inside", label_size=5.5)
    p.field("buyer_phone", 302, 261, 120, 28, look="filled", label="Telefon / Phone", at="inside", label_size=5.5)
    p.field("buyer_vat_id", 425, 261, 123, 28, look="filled", label="USt-IdNr. / VAT ID", at="inside", label_size=5.5)
    columns = (
        Column("sku", "Art.-Nr. / Item no.", 98), Column("description", "Bezeichnung / Description", 222), Column("quantity", "Menge / Qty", 56), Column("unit_price", "Preis / Price €", 62),
        Column("line_total", "Summe / Total €", 62),
    )  # fmt: skip
    bottom = p.table(48, 300, columns, 13, 25, "filled", head_fill=False, head_size=6.5)
    p.text(424, bottom + 18, "Summe netto / Net total €", 7.5, align="right")
    p.field("net_total", 428, bottom + 4, 120, 24, look="filled")
    for index, (method, words) in enumerate(
        (
            ("invoice", "Rechnung / Invoice"),
            ("prepayment", "Vorkasse / Prepayment"),
            ("credit_card", "Kreditkarte / Credit card"),
            ("paypal", "PayPal"),
        )
    ):
        p.tick(method, 48 + index * 122, bottom + 38, words, 9, 7.5)
    p.field("note", 48, bottom + 56, 310, 40, look="filled", label="Bemerkungen / Remarks", at="inside", label_size=5.5)
    p.field("signature", 366, bottom + 56, 182, 40, look="filled", label="Unterschrift / Signature", at="inside", label_size=5.5)
    p.free.append(p.fields["note"][0])
    p.text(48, 822, "Es gelten unsere AGB. / Our terms and conditions apply.", 6)
    return p.blank()


def carded(world: World, random: Random) -> Blank:
    """An order card of A5, landscape: dotted lines to write on, what they are for in small print below them."""
    p = Press("carded", size=(595.3, 419.5), font="Times-Roman", weight=0.6)
    p.text(36, 40, "Bestellkarte", 17, bold=True)
    p.text(36, 54, "Hiermit bestelle ich zu den mir bekannten Bedingungen:", 9)
    for words, x in (("Anzahl", 36), ("Bestell-Nr.", 88), ("Artikel", 180)):
        p.text(x, 74, words, 7.5)
    columns = (Column("quantity", "", 48), Column("sku", "", 92), Column("description", "", 190))
    p.table(36, 76, columns, 8, 29, "lines", head_height=0, head_fill=False)
    x = 392
    p.text(x, 40, "Absender", 9, bold=True)
    for index, (name, words) in enumerate((("bill_to.name", "Name, Firma"), ("bill_to.street", "Straße, Hausnummer"))):
        p.field(name, x, 46 + index * 32, 172, 22, look="dots", label=words, at="below", label_size=6.5)
    p.field("bill_to.postcode", x, 110, 52, 22, look="dots", label="PLZ", at="below", label_size=6.5)
    p.field("bill_to.city", x + 58, 110, 114, 22, look="dots", label="Ort", at="below", label_size=6.5)
    p.field("customer_number", x, 142, 80, 22, look="dots", label="Kunden-Nr. (wenn bekannt)", at="below", label_size=6.5)
    p.field("buyer_phone", x + 92, 142, 80, 22, look="dots", label="Telefon", at="below", label_size=6.5)
    p.box(x, 186, 172, 92, weight=0.8)
    p.text(x + 86, 224, f"Antwort\n\n{world.name}\n{world.address}", 9, align="middle")
    p.field("order_date", x, 290, 70, 24, look="dots", label="Datum", at="below", label_size=6.5)
    p.field("signature", x + 80, 290, 92, 24, look="dots", label="Unterschrift", at="below", label_size=6.5)
    p.text(36, 352, "Ich zahle", 9, bold=True)
    for index, (method, words) in enumerate(
        (("invoice", "gegen Rechnung"), ("cash_on_delivery", "per Nachnahme"), ("direct_debit", "durch Abbuchung"))
    ):
        p.tick(method, 90 + index * 110, 343, words, 10, 8.5)
    p.tick("consent", 36, 372, "Bitte senden Sie mir auch Ihren neuen Gesamtkatalog.", 10, 8.5)
    p.text(36, 400, "Die Preise unserer gültigen Liste sind mir bekannt. Versand ab 25,00 € portofrei.", 6.5)
    return p.blank()


def british(world: World, random: Random) -> Blank:
    """For customers who write English: labels above boxes, a block that is for the office, totals below."""
    p = Press("british", language="en", tint=(0.2, 0.3, 0.45), weight=0.7)
    p.text(42, 60, "ORDER FORM", 22, bold=True, colour=p.tint)
    p.text(553, 46, world.name, 10, bold=True, align="right")
    p.text(553, 58, f"{world.address}\nGermany · Fax +49 340 000-17", 8, align="right")
    p.field("order_number", 42, 106, 150, 22, look="box", label="Your purchase order no.", at="above", label_size=7.5)
    p.field("order_date", 200, 106, 110, 22, look="box", label="Date", at="above", label_size=7.5)
    p.field("customer_number", 318, 106, 110, 22, look="box", label="Account number", at="above", label_size=7.5)
    p.field("requested_delivery_date", 436, 106, 117, 22, look="box", label="Required by", at="above", label_size=7.5)
    for x, block, words in ((42, "bill_to", "INVOICE ADDRESS"), (302, "ship_to", "DELIVERY ADDRESS (if different)")):
        p.text(x, 146, words, 8.5, bold=True, colour=p.tint)
        for index, (part, label) in enumerate((("name", "Company"), ("street", "Address"), ("city", "Town"), ("postcode", "Postcode"))):
            p.field(
                f"{block}.{part}",
                x,
                162 + index * 33,
                251 if part != "postcode" else 110,
                22,
                look="box",
                label=label,
                at="above",
                label_size=7,
            )
    p.field("buyer_phone", 160, 261, 133, 22, look="box", label="Telephone", at="above", label_size=7)
    p.field("buyer_vat_id", 420, 261, 133, 22, look="box", label="VAT registration no.", at="above", label_size=7)
    columns = (
        Column("position", "Item", 30), Column("quantity", "Qty", 44), Column("unit", "Unit", 44), Column("sku", "Catalogue no.", 96), Column("description", "Description", 177), Column("unit_price", "Price each €", 60),
        Column("line_total", "Amount €", 60),
    )  # fmt: skip
    p.box(42, 296, 511, 18, (0.86, 0.89, 0.93), edge=False)
    bottom = p.table(42, 296, columns, 12, 25, "grid", head_fill=False, head_size=7.5)
    for index, (name, words) in enumerate((("net_total", "Goods total"), ("gross_total", "Total incl. 19 % VAT"))):
        p.text(487, bottom + 15 + index * 23, words, 8, align="right")
        p.field(name, 493, bottom + 1 + index * 23, 60, 22, look="box")
    p.text(42, bottom + 20, "Payment", 8.5, bold=True)
    for index, (method, words) in enumerate((("invoice", "on account"), ("credit_card", "card"), ("prepayment", "advance payment"))):
        p.tick(method, 96 + index * 92, bottom + 11, words, 11, 8)
    p.field("note", 42, bottom + 46, 330, 40, look="box", label="Special instructions", at="above", label_size=7)
    p.field("signature", 42, 752, 210, 26, label="Authorised signature", at="below", label_size=7)
    p.box(392, bottom + 60, 161, 66, (0.93, 0.93, 0.93), weight=0.4)
    p.text(397, bottom + 71, "OFFICE USE ONLY", 7, bold=True)
    for index, words in enumerate(("Entered", "Picked", "Checked")):
        p.text(397, bottom + 87 + index * 15, words, 7)
        p.rule(440, bottom + 88 + index * 15, 545, bottom + 88 + index * 15, 0.3)
    p.free.append(p.fields["note"][0])
    return p.blank()


def older(world: World, random: Random) -> Blank:
    """The gridded form's edition of some years ago, which the company no longer has: nearly the same, the columns in another order, fewer fields."""
    p = Press("older")
    street, place = world.address.split("\n")
    p.text(40, 58, "Bestellformular", 20, bold=True)
    p.text(555, 46, world.name, 10, bold=True, align="right")
    p.text(555, 58, f"{street}\n{place}\nTelefax 0340 000-18", 8, align="right")
    p.field("customer_number", 125, 92, 150, 20, look="box", label="Kunden-Nr.", indent=85)
    p.field("order_date", 405, 92, 150, 20, look="box", label="Bestelldatum", indent=85)
    p.text(40, 136, "Rechnungsanschrift", 9, bold=True)
    for index, (part, label) in enumerate((("name", "Firma/Name"), ("street", "Straße, Nr."))):
        p.field(f"bill_to.{part}", 110, 142 + index * 20, 260, 20, look="box", label=label, indent=70)
    p.field("bill_to.postcode", 110, 182, 60, 20, look="box", label="PLZ / Ort", indent=70)
    p.field("bill_to.city", 170, 182, 200, 20, look="box")
    columns = (
        Column("position", "Pos.", 28), Column("quantity", "Menge", 48), Column("sku", "Artikelnummer", 92), Column("description", "Bezeichnung", 230), Column("unit_price", "Einzelpreis €", 58),
        Column("line_total", "Gesamt €", 59),
    )  # fmt: skip
    bottom = p.table(40, 222, columns, 20, 22, head_size=7.5)
    p.box(387, bottom, 109, 20)
    p.text(391, bottom + 13, "Warenwert netto", 8)
    p.field("net_total", 496, bottom, 59, 20, look="box")
    for index, (method, words) in enumerate((("invoice", "Rechnung"), ("direct_debit", "Lastschrift"), ("prepayment", "Vorkasse"))):
        p.tick(method, 40 + index * 100, bottom + 12, words)
    p.field("signature", 40, 772, 250, 26, label="Unterschrift / Firmenstempel", at="below", label_size=7)
    p.free.append(Place(0, 40, bottom + 34, 320, 36))
    return p.blank()


def foreign(world: World, random: Random) -> Blank:
    """A neutral pad from a stationer's, as buyers have it who were never sent a form."""
    p = Press("foreign", ink=(0.1, 0.25, 0.5), tint=WHITE, weight=0.5)
    p.text(50, 60, "BESTELLUNG", 18, bold=True)
    p.field("order_number", 400, 44, 145, 20, look="dots", label="Nr.", indent=20)
    p.field("order_date", 400, 68, 145, 20, look="dots", label="Datum", indent=36)
    p.text(50, 92, "An", 9)
    for index, line in enumerate((world.name, *world.address.split("\n"))):
        p.text(75, 92 + index * 14, line, 10)
    p.text(50, 150, "Von", 9)
    for index, part in enumerate(("name", "street")):
        p.field(f"bill_to.{part}", 75, 136 + index * 24, 300, 22, look="dots")
    p.field("bill_to.postcode", 75, 184, 60, 22, look="dots")
    p.field("bill_to.city", 140, 184, 235, 22, look="dots")
    p.field("requested_delivery_date", 440, 184, 105, 22, look="dots", label="Liefertermin", indent=56)
    columns = (
        Column("quantity", "Menge", 55),
        Column("sku", "Nummer", 95),
        Column("description", "Gegenstand", 235),
        Column("unit_price", "Einzelpreis", 60),
        Column("line_total", "Betrag", 50),
    )
    bottom = p.table(50, 226, columns, 18, 26, "columns")
    p.field("signature", 330, bottom + 14, 215, 30, look="dots", label="Stempel, Unterschrift", at="below", label_size=7)
    p.text(50, 820, "Bestellblock A4 · 2 x 50 Blatt", 6)
    return p.blank()
