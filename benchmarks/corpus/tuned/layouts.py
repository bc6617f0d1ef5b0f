"""The invented buyers' layouts that the readers were worked on with."""

from __future__ import annotations

from benchmarks.corpus.printed import Layout

LAYOUTS: tuple[Layout, ...] = (
    Layout(
        "plain-grid", "de", (("position", "Pos."), ("sku", "Art.-Nr."), ("description", "Bezeichnung"), ("quantity", "Menge"), ("unit", "ME"), ("price", "Preis"), ("total", "Gesamt")),
        {"order_number": "Bestellnummer", "date": "Datum", "customer_number": "Kundennummer", "delivery": "Liefertermin", "payment": "Zahlung", "ship_to": "Lieferanschrift:", "note": "Hinweis:"},
        rulings="grid", totals=("Summe netto",), opening="Bitte liefern Sie:",
    ),
    Layout(
        "vat-letter", "de", (("position", "Pos"), ("description", "Artikelbezeichnung"), ("sku", "Artikelnummer"), ("quantity_unit", "Anzahl"), ("price", "Einzelpreis €"), ("total", "Gesamtpreis €")),
        {"order_number": "Bestell-Nr.:", "date": "Bestelldatum:", "customer_number": "Kd.-Nr.:", "delivery": "gewünschter Termin:", "payment": "Zahlungsart:", "contact": "Ansprechpartner:", "phone": "Tel.:"},
        sender="line", totals=("Nettosumme", "MwSt. 19 %", "Bruttosumme"), font="Liberation Serif", closing="Mit freundlichen Grüßen\nEinkauf",
    ),
    Layout(
        "quantity-first", "de", (("quantity", "Stückzahl"), ("unit", "Einheit"), ("sku", "Ihre Nr."), ("description", "Produkt"), ("price", "EP"), ("total", "GP")),
        {"order_number": "Auftrag", "date": "vom", "customer_number": "unsere Kundennr.", "delivery": "bis", "note": "Bemerkung:"}, head="sentence", rulings="zebra", totals=("Warenwert",),
        font="DejaVu Sans", size=8.5,
    ),
    Layout(
        "two-numbers", "de", (("position", "Zeile"), ("buyer_sku", "Unsere Art.-Nr."), ("sku", "Lief.-Art.-Nr."), ("description", "Text"), ("quantity", "Menge"), ("unit", "Einh."), ("price", "Preis EUR"), ("total", "Wert EUR")),
        {"order_number": "Beleg-Nr.", "date": "Belegdatum", "customer_number": "Kunden-Nr. bei Ihnen", "delivery": "Lieferdatum", "contact": "Einkäufer", "ship_to": "Anlieferadresse", "payment": "Zahlungsbedingung"},
        rulings="rows", totals=("Bestellwert netto",), buyer_numbers=True,
    ),
    Layout(
        "erp-two-rows", "de", (("position", "Pos."), ("buyer_sku", "Material"), ("quantity", "Bestellmenge"), ("unit", "Einheit"), ("price", "Preis pro Einheit"), ("total", "Nettowert")),
        {"order_number": "Bestellnummer/Datum", "date": "Datum", "delivery": "Liefertermin:", "contact": "Bearbeiter", "phone": "Telefon", "customer_number": "Kundennummer"},
        second_row=(("description", ""), ("sku", "Ihre Materialnummer")), position="{:05d}", quantity_form="{},000", font="Liberation Mono", size=8, rulings="none", totals=("Gesamtnettowert ohne Mwst",),
        buyer_numbers=True,
    ),
    Layout(
        "per-hundred", "de", (("sku", "Artikel"), ("description", "Benennung"), ("quantity_unit", "Menge"), ("price", "Preis"), ("per", "je"), ("total", "Betrag")),
        {"order_number": "Bestellung Nr.", "date": "Datum", "customer_number": "Kunde", "delivery": "Lieferung am"}, per=100, per_word="100", head="lines", rulings="outer", totals=("Gesamtbetrag netto",),
    ),
    Layout(
        "no-prices", "de", (("sku", "Artikelnummer"), ("description", "Bezeichnung"), ("quantity", "Menge"), ("unit", "Einheit")),
        {"order_number": "Bestell-Nr.", "date": "Datum", "customer_number": "Kundennummer", "delivery": "Wunschtermin", "payment": "Zahlweise", "ship_to": "Lieferung an"}, sender="right", rulings="grid",
    ),
    Layout(
        "no-heads", "de", (("sku", "x"), ("description", "x"), ("quantity", "x"), ("unit", "x"), ("price", "x"), ("total", "x")),
        {"order_number": "Best.-Nr.", "date": "Datum", "customer_number": "Kd-Nr.", "delivery": "Termin"}, heads=False, rulings="none", head="sentence", totals=("Summe",), opening="wir bestellen hiermit folgende Artikel",
    ),
    Layout(
        "groups-and-freight", "de", (("position", "Pos."), ("sku", "Artikel-Nr."), ("description", "Beschreibung"), ("quantity", "Menge"), ("unit", "Mengeneinheit"), ("price", "Stückpreis"), ("total", "Summe")),
        {"order_number": "Bestellung", "date": "Bestelldatum", "customer_number": "Kundennummer", "delivery": "Liefertermin"}, groups=("Lager Erdgeschoss", "Baustelle Nord", "Büro"), shipping_row="Versandkosten",
        totals=("Zwischensumme netto", "zzgl. 19% USt", "Endbetrag"), rulings="rows",
    ),
    Layout(
        "long-list", "de", (("position", "Nr."), ("sku", "Bestellnr."), ("description", "Artikel"), ("quantity_unit", "Menge"), ("price", "Preis/Einheit"), ("total", "Gesamt")),
        {"order_number": "Unser Auftrag", "date": "Datum", "customer_number": "Kundennr.", "payment": "Zahlung", "delivery": "Lieferwoche/-tag"}, breaks=14, lines=(16, 32), totals=("Gesamtsumme netto",), rulings="rows",
    ),
    Layout(
        "english-boxes", "en", (("position", "Line"), ("sku", "Supplier part no."), ("description", "Description"), ("quantity", "Qty"), ("unit", "UoM"), ("price", "Unit price EUR"), ("total", "Amount EUR")),
        {"order_number": "PO Number", "date": "Date", "customer_number": "Customer No.", "delivery": "Delivery date", "payment": "Payment terms", "ship_to": "Ship to", "note": "Remarks:"}, title="Purchase Order",
        day_form="words", rulings="grid", totals=("Total net",), head="columns",
    ),
    Layout(
        "english-plain", "en", (("quantity", "Quantity"), ("unit", "Unit"), ("description", "Item"), ("sku", "Item number"), ("price", "Price"), ("total", "Total")),
        {"order_number": "Order no.", "date": "Order date", "customer_number": "Account no.", "delivery": "Required by", "contact": "Buyer", "phone": "Phone"}, title="ORDER", day_form="month first", rulings="none",
        totals=("Subtotal", "VAT 19%", "Grand total"), font="Liberation Serif", size=10.5,
    ),
    Layout(
        "shouting-mono", "de", (("quantity", "MENGE"), ("unit", "ME"), ("sku", "ARTIKEL"), ("description", "BEZEICHNUNG"), ("price", "E-PREIS"), ("total", "G-PREIS")),
        {"order_number": "BESTELL-NR", "date": "DATUM", "customer_number": "KUNDEN-NR", "delivery": "LIEFERUNG BIS"}, title="B E S T E L L U N G", upper=True, font="DejaVu Sans Mono", size=8, head="lines", rulings="none",
        totals=("SUMME EUR",), day_form="short",
    ),
    Layout(
        "with-gtin", "de", (("position", "#"), ("gtin", "EAN"), ("sku", "SKU"), ("description", "Artikelname"), ("quantity", "Anzahl"), ("price", "EK netto"), ("total", "Summe netto")),
        {"order_number": "Bestell-ID", "date": "Datum", "customer_number": "Lieferantenkundennummer", "payment": "Zahlart", "ship_to": "Versand an", "delivery": "Anlieferung bis"}, rulings="zebra", totals=("Gesamt netto",),
        sender="foot",
    ),
)  # fmt: skip
