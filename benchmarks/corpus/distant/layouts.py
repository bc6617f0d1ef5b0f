"""Layouts of the distant part's buyers for the printer that mails in HTML, PDFs, scans, and sheets share."""

from __future__ import annotations

from benchmarks.corpus.printed import Layout

_HEAD = {
    "order_number": "Bestell-Nr.",
    "date": "Datum",
    "customer_number": "Kunden-Nr.",
    "delivery": "Liefertermin",
    "contact": "Sachbearbeiter",
}
LAYOUTS: tuple[Layout, ...] = (
    Layout("slipway", "de", (("quantity", "Menge"), ("unit", "ME"), ("sku", "Art.-Nr."), ("description", "Bezeichnung")), _HEAD, opening="bitte liefern Sie an unsere Werft:", closing="Mit seemännischem Gruß", font="DejaVu Sans", size=9.5),
    Layout("charter-office", "de", (("position", "Pos"), ("sku", "Artikel-Nr."), ("description", "Artikel"), ("quantity_unit", "Menge"), ("price", "Preis EUR"), ("total", "Betrag EUR")), {**_HEAD, "ship_to": "Lieferanschrift:"}, sender="top", totals=("Nettobetrag EUR",), rulings="zebra"),
    Layout("mooring-plan", "de", (("description", "Ware"), ("sku", "Nummer"), ("quantity", "Anzahl"), ("unit", "Einheit")), {"order_number": "Auftrag", "date": "vom", "note": "Hinweis:"}, title="Materialbestellung", head="sentence", rulings="none", font="Liberation Serif", size=11.5, lines=(1, 6)),
    Layout("shipping-line", "de", (("position", "Lfd. Nr."), ("buyer_sku", "Unsere Nr."), ("sku", "Ihre Nr."), ("description", "Bezeichnung"), ("quantity", "Menge"), ("unit", "ME"), ("price", "EP EUR"), ("total", "GP EUR")), {**_HEAD, "phone": "Telefon"}, buyer_numbers=True, head="columns", rulings="grid", size=8.5, totals=("Bestellwert netto EUR", "19 % USt. EUR", "Bestellwert brutto EUR")),
    Layout("harbour-long", "de", (("position", "Pos."), ("sku", "Art.-Nr."), ("description", "Artikel"), ("quantity", "Menge"), ("unit", "Einh."), ("price", "EUR"), ("total", "EUR gesamt")), {"order_number": "Bestellung Nr.", "date": "Datum", "customer_number": "Kundennummer", "delivery": "Lieferung"}, breaks=11, carried="Übertrag", position="{:02d}", totals=("Gesamtsumme netto EUR",), lines=(8, 18), rulings="rows"),
    Layout("hundreds", "de", (("sku", "Artikel"), ("description", "Bezeichnung"), ("quantity", "Menge"), ("unit", "Einheit"), ("price", "Preis/100 EUR"), ("total", "Wert EUR")), _HEAD, per=100, per_word="100", totals=("Summe netto EUR",), rulings="outer"),
    Layout("gtin-scan", "de", (("position", "#"), ("gtin", "EAN"), ("sku", "Artikelnr."), ("description", "Text"), ("quantity", "Stück")), {"order_number": "Bestellung", "date": "am", "customer_number": "Kunde"}, head="lines", sender="foot", rulings="rows", lines=(2, 11)),
    Layout("two-rows", "de", (("position", "Pos."), ("sku", "Artikelnummer"), ("quantity", "Menge"), ("unit", "Einheit"), ("price", "Einzel EUR"), ("total", "Gesamt EUR")), _HEAD, second_row=(("description", "Bezeichnung"),), totals=("Netto EUR",), sender="line"),
    Layout("by-boat", "de", (("quantity_unit", "Menge"), ("description", "Artikel"), ("sku", "Nr.")), _HEAD, groups=("Rumpf", "Rigg", "Maschine"), lines=(4, 9), title="Bestellung Saisonvorbereitung"),
    Layout("parish", "de", (("position", "Nr."), ("description", "Gegenstand"), ("sku", "Bestellnummer"), ("quantity", "Menge"), ("price_unit", "Einzelpreis EUR"), ("total", "Summe EUR")), {"order_number": "Bestellschein", "date": "Datum", "delivery": "Frist", "contact": "Bearbeitung", "payment": "Zahlung"}, title="Bestellschein", totals=("Nettosumme EUR", "USt. 19 % EUR", "Bruttosumme EUR"), sender="right", rulings="grid", font="Liberation Serif", size=10),
    Layout("plain-text-like", "de", (("quantity", "Anz."), ("unit", ""), ("description", "Bezeichnung"), ("sku", "Artikelnr.")), {"order_number": "Bestellnummer", "date": "Datum"}, head="lines", rulings="none", font="DejaVu Sans Mono", size=8.5, lines=(1, 7)),
    Layout("english-yard", "en", (("position", "Line"), ("sku", "Part number"), ("description", "Description"), ("quantity", "Qty"), ("unit", "UoM"), ("price", "Price EUR"), ("total", "Total EUR")), {"order_number": "Order no.", "date": "Date", "customer_number": "Account no.", "delivery": "Required by", "ship_to": "Deliver to:"}, title="Order", totals=("Net total EUR",), day_form="words", rulings="zebra"),
    Layout("english-harbour", "en", (("sku", "Code"), ("description", "Goods"), ("quantity_unit", "Quantity")), {"order_number": "Purchase order", "date": "Dated", "contact": "Ordered by", "note": "Remarks:"}, title="Purchase order", head="columns", rulings="rows", font="Liberation Serif", size=11, day_form="words"),
    Layout("english-club", "en", (("quantity", "No."), ("unit", "Unit"), ("description", "Item"), ("sku", "Your ref."), ("price", "EUR each"), ("total", "EUR")), {"order_number": "Our ref.", "date": "Date", "delivery": "Needed by", "payment": "Payment"}, title="Club order", head="sentence", rulings="outer", day_form="words", totals=("Sum EUR",), sender="foot"),
)  # fmt: skip
