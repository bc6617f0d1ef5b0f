"""The printed forms of the part that is worked with: a house of German trade, its forms of many years side by side."""

from __future__ import annotations

from random import Random

from benchmarks.corpus.company import Row, World
from benchmarks.corpus.hand.press import Blank, Column, Place, Press


def stock(world: World, random: Random, count: int, longest: int = 60) -> list[Row]:
    """Articles that a form has printed in its rows, in the catalogue's order."""
    fitting = [a for a in world.articles if a["status"] == "active" and len(a["name_de"]) <= longest]
    chosen = random.sample(fitting, min(count, len(fitting)))
    return sorted(chosen, key=fitting.index)


def gridded(world: World, random: Random) -> Blank:
    """As an office draws it in a spreadsheet: every cell ruled, labels on the left, a block for the office, sums below."""
    p = Press("gridded")
    street, place = world.address.split("\n")
    p.text(40, 58, "Bestellformular", 20, bold=True)
    p.text(555, 46, world.name, 10, bold=True, align="right")
    p.text(555, 58, f"{street}\n{place}\nFax 0340 000-17 · Tel. 0340 000-10", 8, align="right")
    p.box(395, 92, 160, 64, p.tint)
    p.text(399, 102, "Nur für internen Gebrauch", 7, bold=True)
    for index, word in enumerate(("Auftrags-Nr.", "erfasst am", "Kürzel")):
        p.text(399, 118 + index * 16, word, 7)
        p.rule(455, 119 + index * 16, 548, 119 + index * 16, 0.4)
    for index, (name, label) in enumerate(
        (("customer_number", "Kunden-Nr."), ("order_number", "Ihre Bestell-Nr."), ("order_date", "Bestelldatum"))
    ):
        p.field(name, 125, 92 + index * 22, 180, 22, look="box", label=label, indent=85)
    p.text(40, 180, "Rechnungsanschrift", 9, bold=True)
    p.text(305, 180, "Lieferanschrift (falls abweichend)", 9, bold=True)
    for block, x, indent in (("bill_to", 110, 70), ("ship_to", 360, 55)):
        for index, (part, label) in enumerate((("name", "Firma/Name"), ("street", "Straße, Nr."))):
            p.field(
                f"{block}.{part}", x, 186 + index * 22, 555 - x if block == "ship_to" else 180, 22, look="box", label=label, indent=indent
            )
        p.field(f"{block}.postcode", x, 230, 60, 22, look="box", label="PLZ / Ort", indent=indent)
        p.field(f"{block}.city", x + 60, 230, 495 - x if block == "ship_to" else 120, 22, look="box")
    p.field("buyer_phone", 110, 252, 180, 22, look="box", label="Telefon", indent=70)
    p.field("requested_delivery_date", 360, 252, 195, 22, look="box", label="Wunschtermin", indent=55, label_size=7.5)
    p.text(40, 299, "Zahlungsart:", 9, bold=True)
    for index, (method, words) in enumerate(
        (("invoice", "Rechnung"), ("direct_debit", "Lastschrift"), ("prepayment", "Vorkasse"), ("credit_card", "Kreditkarte"))
    ):
        p.tick(method, 110 + index * 112, 290, words)
    columns = (
        Column("position", "Pos.", 28), Column("sku", "Artikelnummer", 92), Column("description", "Bezeichnung", 190), Column("quantity", "Menge", 48),
        Column("unit", "Einheit", 45), Column("unit_price", "Einzelpreis €", 54), Column("line_total", "Gesamt €", 58),
    )  # fmt: skip
    bottom = p.table(40, 312, columns, 15, 22, head_size=7.5)
    for index, (name, words) in enumerate(
        (("net_total", "Warenwert netto"), ("tax_total", "zzgl. 19 % MwSt."), ("gross_total", "Gesamtbetrag"))
    ):
        p.box(387, bottom + index * 20, 110, 20)
        p.text(391, bottom + 13 + index * 20, words, 8, bold=name == "gross_total")
        p.field(name, 497, bottom + index * 20, 58, 20, look="box")
    p.text(40, bottom + 14, "Bemerkungen:", 8.5)
    p.field("note", 100, bottom + 4, 270, 40, look="none")
    p.field("signature", 40, 772, 250, 26, label="Unterschrift / Firmenstempel", at="below", label_size=7)
    p.text(
        40,
        828,
        "Es gelten unsere Allgemeinen Geschäftsbedingungen. Lieferung frei Haus ab 250,00 € Warenwert, darunter 7,50 € Versandkosten.",
        6.5,
    )
    p.free += [p.fields["note"][0]]
    return p.blank()


def ruled(world: World, random: Random) -> Blank:
    """As a secretary writes it in Word: serifs, lines to write on, a table of horizontal rulings."""
    p = Press("ruled", font="Times-Roman", weight=0.5)
    street, place = world.address.split("\n")
    p.text(297, 60, world.name, 15, bold=True, align="middle")
    p.text(297, 75, f"{street} · {place} · Telefax (03 40) 00 00 17", 9, align="middle")
    p.rule(57, 82, 538, 82, 1.2)
    p.text(57, 112, "Bestellung", 18, bold=True)
    p.text(57, 128, "Bitte leserlich in Druckbuchstaben ausfüllen und zurücksenden.", 9)
    p.field("order_date", 430, 96, 108, 20, label="Datum:", indent=38, label_size=10)
    for index, (name, label) in enumerate((
        ("bill_to.name", "Besteller (Firma, Name):"), ("bill_to.contact", "Ansprechpartner/in:"), ("bill_to.street", "Straße und Hausnummer:"),
    )):  # fmt: skip
        p.field(name, 185, 138 + index * 24, 353, 20, label=label, indent=128, label_size=10)
    p.field("bill_to.postcode", 185, 210, 70, 20, label="Postleitzahl, Ort:", indent=128, label_size=10)
    p.field("bill_to.city", 265, 210, 273, 20)
    p.field("customer_number", 185, 234, 110, 20, label="Kundennummer:", indent=128, label_size=10)
    p.field("order_number", 395, 234, 143, 20, label="Bestellzeichen:", indent=80, label_size=10)
    p.field("requested_delivery_date", 185, 258, 110, 20, label="Lieferung bis spätestens:", indent=128, label_size=10)
    columns = (
        Column("quantity", "Anzahl", 52), Column("unit", "Einheit", 52), Column("sku", "Best.-Nr.", 100), Column("description", "Artikelbezeichnung", 187),
        Column("unit_price", "Preis/Einh.", 90),
    )  # fmt: skip
    bottom = p.table(57, 292, columns, 14, 24, "rules", head_fill=False, head_size=9.5)
    p.text(57, bottom + 24, "Zahlung:", 10, bold=True)
    for index, (method, words) in enumerate(
        (("invoice", "nach Erhalt der Rechnung"), ("direct_debit", "durch Bankeinzug"), ("cash_on_delivery", "per Nachnahme"))
    ):
        p.tick(method, 115 + index * 145, bottom + 16, words, 9, 9.5)
    p.tick("consent", 57, bottom + 36, "Ja, ich möchte den kostenlosen Katalog und Angebote per E-Mail erhalten.", 9, 9.5)
    p.field("place_date", 57, 752, 200, 24, label="Ort, Datum", at="below", label_size=8)
    p.field("signature", 310, 752, 228, 24, label="Unterschrift", at="below", label_size=8)
    p.free.append(Place(0, 57, bottom + 54, 400, 24))
    p.text(297, 822, "Geschäftsführer: M. Albers · Amtsgericht Stendal HRB 00000 · USt-IdNr. DE123456788", 7, align="middle")
    return p.blank()


def combed(world: World, random: Random) -> Blank:
    """As a mail-order house prints it in a colour that the scanner drops out: combs, two tables side by side, many ticks."""
    p = Press("combed", ink=(0.93, 0.45, 0.3), tint=(1.0, 0.9, 0.86), weight=0.7)
    p.box(28, 28, 539, 46, p.ink, edge=False)
    p.text(38, 58, "Bestellschein", 24, bold=True, colour=(1, 1, 1))
    p.text(558, 50, f"{world.name}\n{world.address.replace(chr(10), ', ')}", 8.5, align="right", colour=(1, 1, 1))
    p.field("customer_number", 28, 92, 132, 20, boxes=8, look="comb", label="Ihre Kundennummer (falls zur Hand)", at="above", label_size=7)
    for boxes, x in ((2, 330), (2, 366), (4, 402)):
        p.field(
            "order_date",
            x,
            92,
            boxes * 16,
            20,
            boxes=boxes,
            look="comb",
            label="Bestelldatum" if x == 330 else "",
            at="above",
            label_size=7,
        )
    p.field("bill_to.name", 28, 130, 300, 20, boxes=1, look="box", label="Name, Vorname / Firma", at="above", label_size=7)
    p.field("bill_to.street", 28, 164, 300, 20, look="box", label="Straße, Hausnummer", at="above", label_size=7)
    p.field("bill_to.postcode", 28, 198, 85, 20, boxes=5, look="comb", label="PLZ", at="above", label_size=7)
    p.field("bill_to.city", 121, 198, 207, 20, look="box", label="Wohnort", at="above", label_size=7)
    p.field("buyer_phone", 345, 130, 222, 20, boxes=14, look="teeth", label="Telefon für Rückfragen", at="above", label_size=7)
    p.field("buyer_email", 345, 164, 222, 20, look="box", label="E-Mail", at="above", label_size=7)
    p.tick("consent", 345, 202, "Ja, senden Sie mir den Newsletter.", 11, 8)
    p.text(28, 240, "So möchte ich bezahlen:", 9, bold=True)
    for index, (method, words) in enumerate(
        (("invoice", "Rechnung"), ("direct_debit", "Bankeinzug"), ("cash_on_delivery", "Nachnahme"), ("prepayment", "Vorauskasse"))
    ):
        p.tick(method, 150 + index * 104, 231, words, 11)
    p.field("iban", 60, 252, 352, 18, boxes=22, look="comb", label="IBAN", indent=32)
    columns = (
        Column("sku", "Bestellnummer", 122, 10), Column("size", "Größe", 42), Column("quantity", "Menge", 34, 3), Column("unit_price", "Preis €", 63, cents=True),
    )  # fmt: skip
    for x in (28, 306):
        bottom = p.table(x, 286, columns, 16, 23, "grid", first=1)
    p.field("note", 28, bottom + 16, 330, 34, look="box", label="Platz für Ihre Nachricht an uns", at="above", label_size=7)
    p.field("net_total", 470, bottom + 18, 97, 24, look="box", label="Summe netto €", indent=70)
    p.text(28, bottom + 66, "Lieferung nur, solange der Vorrat reicht. Rückgabe binnen 14 Tagen. Versandkostenanteil 7,50 €.", 7)
    p.field("signature", 345, bottom + 62, 222, 26, label="Datum, Unterschrift", at="below", label_size=7)
    p.free.append(p.fields["note"][0])
    return p.blank()


def listed(world: World, random: Random) -> Blank:
    """Two pages of articles with number, name and price printed; the buyer writes how many. A few rows for others below."""
    p = Press("listed", font="Vera", tint=(0.9, 0.93, 0.97), weight=0.4)
    articles = stock(world, random, 52, 38)
    p.text(40, 56, "Bestell-Liste Stammsortiment", 15, bold=True)
    p.text(40, 70, f"{world.name} · {world.address.replace(chr(10), ' · ')}", 7.5)
    p.field("customer_number", 108, 84, 96, 20, boxes=6, look="comb", label="Kunden-Nr.", indent=68)
    p.field("order_date", 420, 84, 135, 20, look="box", label="Datum", indent=50)
    p.field("bill_to.name", 108, 110, 220, 20, look="box", label="Firma", indent=68)
    p.field("bill_to.city", 420, 110, 135, 20, look="box", label="Ort", indent=50)
    p.field("order_number", 108, 136, 220, 20, look="box", label="Ihre Best.-Nr.", indent=68, label_size=7.5)
    p.field("requested_delivery_date", 420, 136, 135, 20, look="box", label="Termin", indent=50)
    columns = (
        Column("sku", "Art.-Nr.", 82), Column("description", "Artikel", 238), Column("unit", "Einheit", 50), Column("unit_price", "Preis netto €", 70),
        Column("quantity", "Menge", 75),
    )  # fmt: skip
    bottom = p.table(40, 168, columns, 28, 21, "zebra", printed=articles[:28], print_size=7.5, head_size=7.5)
    p.rule(480, 168, 480, bottom)
    p.text(555, 812, "bitte wenden  –  Seite 1 von 2", 7.5, align="right")
    p.next_page()
    p.text(40, 50, "Bestell-Liste Stammsortiment, Seite 2 von 2", 11, bold=True)
    bottom = p.table(40, 64, columns, 20, 21, "zebra", printed=articles[28:48], print_size=7.5, head_size=7.5)
    p.rule(480, 64, 480, bottom)
    p.text(40, bottom + 20, "Weitere Artikel", 9, bold=True)
    free = tuple(Column(c.what, c.head, c.width) for c in columns)
    bottom = p.table(40, bottom + 26, free, 6, 24, "grid", head_size=7.5)
    p.field("note", 110, bottom + 12, 445, 30, look="box", label="Hinweise", indent=70)
    p.field("signature", 330, 760, 225, 26, label="Unterschrift", at="below", label_size=7)
    p.free.append(p.fields["note"][0])
    return p.blank()
