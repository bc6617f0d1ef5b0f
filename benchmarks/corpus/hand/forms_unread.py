"""The printed forms of the part that is left unread: another house, other printers."""

from __future__ import annotations

from random import Random

from benchmarks.corpus.company import World
from benchmarks.corpus.hand.forms_worked import stock
from benchmarks.corpus.hand.press import WHITE, Blank, Column, Place, Press


def broad(world: World, random: Random) -> Blank:
    """A4 landscape, labels above, euros and cents in columns of their own."""
    p = Press("broad", size=(841.9, 595.3), weight=0.5, tint=(0.92, 0.92, 0.92))
    p.text(36, 44, "Materialbestellung", 17, bold=True)
    p.text(806, 34, f"{world.name}, {world.address.replace(chr(10), ', ')}\nBestellannahme: Fax 0421 000-44", 8, align="right")
    cells = (
        ("customer_number", "Kundennummer", 36, 96), ("order_number", "Bestellnummer / Kommission", 138, 170), ("order_date", "Datum", 314, 90), ("requested_delivery_date", "Liefertermin", 410, 100),
        ("bill_to.contact", "Besteller (Name in Druckbuchstaben)", 516, 290),
    )  # fmt: skip
    for name, label, x, width in cells:
        p.field(name, x, 66, width, 20, look="box", label=label, at="above", label_size=7)
    for x, block, words in ((36, "bill_to", "Firma"), (424, "ship_to", "Lieferung an Baustelle / Lager")):
        p.field(f"{block}.name", x, 102, 182, 20, look="box", label=words, at="above", label_size=7)
        p.field(f"{block}.street", x + 188, 102, 194, 20, look="box", label="Straße", at="above", label_size=7)
        p.field(f"{block}.postcode", x, 136, 62, 20, look="box", label="PLZ", at="above", label_size=7)
        p.field(f"{block}.city", x + 68, 136, 314, 20, look="box", label="Ort", at="above", label_size=7)
    columns = (
        Column("position", "Nr.", 26), Column("sku", "Artikel-Nr.", 106), Column("description", "Bezeichnung", 318), Column("quantity", "Menge", 60), Column("unit", "ME", 50),
        Column("unit_price", "Preis (€ | ct)", 100, cents=True), Column("line_total", "Gesamt (€ | ct)", 110, cents=True),
    )  # fmt: skip
    bottom = p.table(36, 168, columns, 13, 23, "grid", head_size=7.5)
    p.text(690, bottom + 15, "Summe ohne MwSt.", 8, bold=True, align="right")
    p.field("net_total", 696, bottom, 73, 23, look="box")
    p.field("net_total", 769, bottom, 37, 23, look="box")
    p.field("note", 36, bottom + 14, 400, 32, look="box", label="Anmerkungen", at="above", label_size=7)
    for index, (method, words) in enumerate(
        (("invoice", "auf Rechnung"), ("direct_debit", "SEPA-Lastschrift"), ("prepayment", "Vorkasse"))
    ):
        p.tick(method, 36 + index * 130, bottom + 56, words, 9, 8)
    p.field("signature", 560, bottom + 40, 246, 26, label="Unterschrift", at="below", label_size=7)
    p.free.append(p.fields["note"][0])
    return p.blank()


def dutch(world: World, random: Random) -> Blank:
    """In Dutch: postcode of four digits and two letters, labels on the left, ticks with their words before them."""
    p = Press("dutch", language="nl", font="Vera", ink=(0.1, 0.1, 0.1), tint=(0.98, 0.9, 0.78), weight=0.5)
    p.box(0, 0, 595, 16, (0.9, 0.45, 0.1), edge=False)
    p.text(46, 58, "Bestelformulier", 19, bold=True)
    p.text(549, 48, f"{world.name}\n{world.address}\nDuitsland", 7.5, align="right")
    for index, (name, label) in enumerate((
        ("bill_to.name", "Bedrijfsnaam"), ("bill_to.contact", "Contactpersoon"), ("bill_to.street", "Straat en nr."),
    )):  # fmt: skip
        p.field(name, 132, 92 + index * 25, 230, 20, look="filled", label=label, indent=86, label_size=8)
    for boxes, x in ((4, 132), (2, 204)):
        p.field(
            "bill_to.postcode",
            x,
            167,
            boxes * 17,
            20,
            boxes=boxes,
            look="comb",
            label="Postcode" if boxes == 4 else "",
            indent=86,
            label_size=8,
        )
    p.field("bill_to.city", 132, 192, 230, 20, look="filled", label="Plaats", indent=86, label_size=8)
    for index, (name, label) in enumerate((
        ("customer_number", "Klantnr."), ("order_number", "Uw kenmerk"), ("order_date", "Datum"), ("requested_delivery_date", "Leverdatum"), ("buyer_phone", "Telefoon"),
    )):  # fmt: skip
        p.field(name, 445, 92 + index * 25, 104, 20, look="filled", label=label, indent=68, label_size=8)
    columns = (
        Column("sku", "Artikelnr.", 104),
        Column("description", "Omschrijving", 240),
        Column("quantity", "Aantal", 55),
        Column("unit", "Eenheid", 48),
        Column("unit_price", "Prijs p/st €", 56),
    )
    bottom = p.table(46, 228, columns, 15, 25, "zebra", head_size=7.5)
    p.text(46, bottom + 24, "Betaling", 8.5, bold=True)
    for index, (method, words) in enumerate((("invoice", "op rekening"), ("direct_debit", "incasso"), ("prepayment", "vooruit"))):
        p.tick(method, 190 + index * 108, bottom + 15, words, 10, 8, before=True)
    p.tick("consent", 46, bottom + 38, "Ja, ik ontvang graag de nieuwsbrief.", 10, 8)
    p.field("note", 132, bottom + 58, 417, 34, look="filled", label="Opmerkingen", indent=86, label_size=8)
    p.field("signature", 345, 772, 204, 26, label="Handtekening", at="below", label_size=7)
    p.free.append(p.fields["note"][0])
    return p.blank()


def paired(world: World, random: Random) -> Blank:
    """Printed articles in two lists side by side, small boxes for the number of each; three free lines."""
    p = Press("paired", tint=(0.94, 0.94, 0.94), weight=0.45)
    articles = stock(world, random, 44, 26)
    p.text(36, 50, "Nachbestellung leicht gemacht", 15, bold=True)
    p.text(559, 44, f"{world.name}\nper Fax an 0421 000-45", 8, align="right")
    p.field("bill_to.name", 36, 80, 240, 20, look="line", label="Firma / Einrichtung", at="above", label_size=7)
    p.field("bill_to.street", 36, 114, 240, 20, look="line", label="Straße", at="above", label_size=7)
    p.field("bill_to.postcode", 292, 114, 60, 20, look="line", label="PLZ", at="above", label_size=7)
    p.field("bill_to.city", 362, 114, 197, 20, look="line", label="Ort", at="above", label_size=7)
    p.field("customer_number", 292, 80, 118, 20, boxes=7, look="teeth", label="Kundennummer", at="above", label_size=7)
    p.field("order_date", 440, 80, 119, 20, look="line", label="Datum", at="above", label_size=7)
    columns = (
        Column("sku", "Nr.", 68),
        Column("description", "Artikel", 104),
        Column("unit_price", "€ netto", 38),
        Column("quantity", "Anzahl", 44),
    )
    for index, x in enumerate((36, 305)):
        bottom = p.table(x, 146, columns, 22, 22, "grid", printed=articles[index * 22 : index * 22 + 22], print_size=6.5, head_size=7)
    p.text(36, bottom + 16, "Außerdem bestellen wir:", 8.5, bold=True)
    free = (Column("sku", "Nr.", 110), Column("description", "Artikel", 313), Column("quantity", "Anzahl", 100))
    bottom = p.table(36, bottom + 20, free, 3, 24, "rules", head_height=14, head_size=7, head_fill=False)
    p.field("signature", 330, bottom + 8, 229, 26, label="Datum, Stempel, Unterschrift", at="below", label_size=6.5)
    p.free.append(Place(0, 36, bottom + 8, 270, 30))
    return p.blank()


def verdant(world: World, random: Random) -> Blank:
    """In light green that scanners drop out: combs for everything, labels below them."""
    p = Press("verdant", ink=(0.55, 0.78, 0.6), tint=(0.9, 0.97, 0.91), weight=0.8)
    p.box(0, 0, 595.3, 841.9, (0.965, 0.99, 0.968), edge=False)
    p.text(34, 52, "Bestellschein", 20, bold=True, colour=(0.1, 0.45, 0.25))
    p.text(561, 44, f"{world.name}\n{world.address}", 8, align="right", colour=(0.1, 0.45, 0.25))
    p.field("customer_number", 34, 72, 144, 22, boxes=8, look="comb", label="Kunden-Nr.", at="below", label_size=7)
    for boxes, x, label in ((2, 350, "Tag"), (2, 391, "Monat"), (2, 432, "Jahr")):
        p.field("order_date", x, 72, boxes * 17, 22, boxes=boxes, look="comb", label=label, at="below", label_size=7)
    p.field("bill_to.name", 34, 108, 527, 22, boxes=31, look="comb", label="Name, Vorname oder Firma", at="below", label_size=7)
    p.field("bill_to.street", 34, 144, 527, 22, boxes=31, look="comb", label="Straße, Hausnummer", at="below", label_size=7)
    p.field("bill_to.postcode", 34, 180, 85, 22, boxes=5, look="comb", label="Postleitzahl", at="below", label_size=7)
    p.field("bill_to.city", 136, 180, 425, 22, boxes=25, look="comb", label="Ort", at="below", label_size=7)
    columns = (
        Column("sku", "Artikelnummer", 180, 11), Column("size", "Größe", 60), Column("quantity", "Menge", 60, 3), Column("description", "Stichwort", 140), Column("unit_price", "Einzelpreis (€ | ct)", 87, cents=True),
    )  # fmt: skip
    bottom = p.table(34, 222, columns, 15, 26, "grid", head_size=7.5)
    p.text(34, bottom + 22, "Zahlungsweise (bitte nur eine ankreuzen)", 8, bold=True, colour=(0.1, 0.45, 0.25))
    for index, (method, words) in enumerate(
        (("prepayment", "Vorkasse"), ("invoice", "Rechnung"), ("cash_on_delivery", "Nachnahme"), ("direct_debit", "Bankeinzug"))
    ):
        p.tick(method, 34 + index * 108, bottom + 32, words, 13, 8.5)
    p.field("iban", 66, bottom + 56, 396, 20, boxes=22, look="comb", label="IBAN", indent=32, label_size=8)
    p.tick("consent", 34, bottom + 86, "Ich bin einverstanden, dass Sie mich über Neuheiten informieren.", 11, 8)
    p.field("signature", 330, bottom + 118, 231, 24, label="Unterschrift", at="below", label_size=7)
    p.free.append(Place(0, 34, bottom + 108, 270, 36))
    return p.blank()


def twofold(world: World, random: Random) -> Blank:
    """German and English, two pages: the second has nothing but more rows and the sum."""
    p = Press("twofold", font="Times-Roman", weight=0.7, tint=(0.88, 0.88, 0.88))
    p.text(50, 60, "Bestellung · Order", 19, bold=True)
    p.text(545, 48, f"{world.name}\n{world.address}", 9, align="right")
    left = (
        ("customer_number", "Kunden-Nr. · Customer No."), ("bill_to.name", "Firma · Company"), ("bill_to.contact", "Name · Contact"), ("bill_to.street", "Straße · Street"), ("bill_to.postcode", "PLZ · Postcode"),
        ("bill_to.city", "Ort · Town"), ("order_number", "Ihre Nr. · Your ref."), ("order_date", "Datum · Date"), ("requested_delivery_date", "Termin · Delivery date"), ("buyer_email", "E-Mail"),
    )  # fmt: skip
    for index, (name, label) in enumerate(left):
        p.field(name, 190, 86 + index * 23, 355, 23, look="box", label=label, indent=138, label_size=9.5)
        p.box(50, 86 + index * 23, 140, 23)
    columns = (
        Column("position", "Pos.", 30), Column("quantity", "Menge\nQuantity", 55), Column("description", "Artikelbezeichnung\nDescription", 235), Column("sku", "Artikelnummer\nArticle No.", 110),
        Column("unit_price", "Preis €\nPrice €", 65),
    )  # fmt: skip
    bottom = p.table(50, 330, columns, 16, 26, "grid", head_height=28, head_size=8.5)
    p.text(545, bottom + 20, "weiter auf Seite 2 · continued on page 2", 8, align="right")
    p.next_page()
    p.text(50, 56, "Bestellung · Order   2 / 2", 13, bold=True)
    bottom = p.table(50, 74, columns, 20, 26, "grid", head_height=28, head_size=8.5, first=17)
    p.text(474, bottom + 17, "Warenwert netto · Net value €", 9, align="right")
    p.field("net_total", 480, bottom, 65, 26, look="box")
    for index, (method, words) in enumerate(
        (("invoice", "Rechnung · Invoice"), ("prepayment", "Vorkasse · In advance"), ("credit_card", "Kreditkarte · Credit card"))
    ):
        p.tick(method, 50 + index * 150, bottom + 44, words, 10, 9)
    p.field("signature", 300, 752, 245, 26, label="Unterschrift · Signature", at="below", label_size=8)
    p.free.append(Place(1, 50, bottom + 66, 400, 36))
    return p.blank()


def slender(world: World, random: Random) -> Blank:
    """A5 portrait, a card from a catalogue: lines to write on, no grid, the article's page in the catalogue beside it."""
    p = Press("slender", size=(419.5, 595.3), font="Vera", weight=0.5, tint=WHITE)
    p.text(30, 42, "Bestellkarte", 14, bold=True)
    p.text(390, 36, f"{world.name}\n{world.address}", 6.5, align="right")
    p.field("bill_to.name", 90, 62, 300, 20, label="Name", indent=60, label_size=7.5)
    p.field("bill_to.street", 90, 86, 300, 20, label="Straße", indent=60, label_size=7.5)
    p.field("bill_to.postcode", 90, 110, 60, 20, label="PLZ, Ort", indent=60, label_size=7.5)
    p.field("bill_to.city", 158, 110, 232, 20)
    p.field("customer_number", 90, 134, 90, 20, label="Kunden-Nr.", indent=60, label_size=7.5)
    p.field("buyer_phone", 250, 134, 140, 20, label="Telefon", indent=48, label_size=7.5)
    columns = (
        Column("page", "Seite", 40),
        Column("sku", "Best.-Nr.", 92),
        Column("description", "Artikel", 163),
        Column("quantity", "Stück", 65),
    )
    bottom = p.table(30, 168, columns, 9, 27, "lines", head_fill=False, head_size=7.5)
    for index, (method, words) in enumerate((("invoice", "Rechnung"), ("cash_on_delivery", "Nachnahme"), ("paypal", "PayPal"))):
        p.tick(method, 30 + index * 112, bottom + 18, words, 10, 8)
    p.tick("consent", 30, bottom + 40, "Bitte Katalog zusenden", 10, 7.5)
    p.field("place_date", 30, 530, 150, 24, label="Ort, Datum", at="below", label_size=6.5)
    p.field("signature", 200, 530, 190, 24, label="Unterschrift", at="below", label_size=6.5)
    p.free.append(Place(0, 30, bottom + 56, 300, 20))
    return p.blank()


def earlier(world: World, random: Random) -> Blank:
    """The broad form before it was made broad: the same words, upright, the columns narrower."""
    p = Press("earlier", weight=0.5, tint=(0.92, 0.92, 0.92))
    p.text(36, 50, "Materialbestellung", 17, bold=True)
    p.text(559, 40, f"{world.name}\n{world.address}", 8, align="right")
    for name, label, x, width in (
        ("customer_number", "Kundennummer", 36, 120),
        ("order_number", "Bestellnummer", 162, 180),
        ("order_date", "Datum", 348, 211),
    ):
        p.field(name, x, 80, width, 20, look="box", label=label, at="above", label_size=7)
    p.field("bill_to.name", 36, 116, 260, 20, look="box", label="Firma", at="above", label_size=7)
    p.field("bill_to.street", 302, 116, 257, 20, look="box", label="Straße", at="above", label_size=7)
    p.field("bill_to.postcode", 36, 150, 62, 20, look="box", label="PLZ", at="above", label_size=7)
    p.field("bill_to.city", 104, 150, 455, 20, look="box", label="Ort", at="above", label_size=7)
    columns = (
        Column("position", "Nr.", 26),
        Column("quantity", "Menge", 54),
        Column("sku", "Artikel-Nr.", 96),
        Column("description", "Bezeichnung", 277),
        Column("unit_price", "Preis €", 70),
    )
    bottom = p.table(36, 184, columns, 22, 24, "grid", head_size=7.5)
    p.field("signature", 330, bottom + 30, 229, 26, label="Unterschrift", at="below", label_size=7)
    p.free.append(Place(0, 36, bottom + 16, 270, 36))
    return p.blank()


def alien(world: World, random: Random) -> Blank:
    """A buyer's own purchase form, drawn up in a spreadsheet and printed empty."""
    p = Press("alien", font="Courier", weight=0.4, tint=(0.8, 0.86, 0.8))
    p.text(40, 60, "BEDARFSMELDUNG / BESTELLUNG", 13, bold=True)
    p.text(40, 80, f"Lieferant: {world.name}", 9)
    for index, (name, label) in enumerate(
        (
            ("bill_to.name", "Besteller"),
            ("bill_to.street", "Strasse"),
            ("bill_to.postcode", "PLZ"),
            ("bill_to.city", "Ort"),
            ("order_number", "BANF-Nr."),
            ("order_date", "Datum"),
        )
    ):
        p.box(40 + index % 2 * 258, 94 + index // 2 * 24, 70, 24, p.tint)
        p.field(name, 110 + index % 2 * 258, 94 + index // 2 * 24, 188, 24, look="box", label=label, indent=66, label_size=8)
    columns = (
        Column("position", "Lfd", 32),
        Column("description", "Material", 232),
        Column("sku", "Lief.-Art.-Nr.", 110),
        Column("quantity", "Menge", 60),
        Column("unit", "ME", 80),
    )
    bottom = p.table(40, 184, columns, 20, 25, "grid", head_size=8)
    p.field("signature", 300, bottom + 20, 254, 28, label="Freigabe", at="below", label_size=7)
    return p.blank()
