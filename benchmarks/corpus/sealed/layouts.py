"""Layouts of the sealed part's buyers for the printer that mails in HTML, PDFs, scans, and sheets share."""

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
    Layout("electrician", "de", (("position", "Pos."), ("quantity", "Menge"), ("unit", "ME"), ("sku", "Artikelnr."), ("description", "Artikelbezeichnung")), _HEAD, opening="Wir bestellen hiermit:", closing="Mit freundlichem Gruß"),
    Layout("switchgear", "de", (("position", "Pos."), ("sku", "Typ/Artikelnr."), ("description", "Beschreibung"), ("quantity", "Anz."), ("unit", "Einh."), ("price", "Stückpreis €"), ("total", "Gesamtpreis €")), {**_HEAD, "ship_to": "Lieferung an:"}, sender="right", totals=("Zwischensumme €", "19 % MwSt. €", "Endsumme €"), rulings="grid"),
    Layout("caretaking", "de", (("quantity_unit", "Anzahl"), ("description", "Was"), ("sku", "Best.-Nr.")), {"order_number": "Unser Zeichen / Bestellnummer", "date": "Datum", "note": "Bemerkung:"}, head="lines", rulings="none", font="Liberation Serif", size=11.5, lines=(1, 5)),
    Layout("theatre", "de", (("sku", "Katalognr."), ("description", "Gegenstand"), ("quantity", "Menge"), ("unit", "Einheit"), ("price", "Einzelpreis EUR"), ("total", "Summe EUR")), {"order_number": "Bestellnummer", "date": "Bestelldatum", "delivery": "Lieferung bis", "payment": "Zahlungsweise"}, title="Auftrag", head="table", totals=("Gesamt netto EUR",), sender="line"),
    Layout("public-works", "de", (("position", "Nr."), ("sku", "Artikelnummer"), ("description", "Leistungstext"), ("quantity", "Menge"), ("unit", "Einheit"), ("price", "EP EUR"), ("total", "GP EUR")), {"order_number": "Auftragsnummer", "date": "Datum", "customer_number": "Kundennummer", "delivery": "Ausführungsfrist/Lieferung", "contact": "Sachgebiet", "phone": "Durchwahl"}, head="columns", rulings="zebra", size=8.5, font="DejaVu Sans", totals=("Nettosumme EUR",)),
    Layout("own-material-numbers", "de", (("position", "Pos."), ("buyer_sku", "Material"), ("sku", "Ihre Art.-Nr."), ("description", "Kurztext"), ("quantity", "Menge"), ("unit", "BME"), ("price", "Preis EUR"), ("total", "Wert EUR")), _HEAD, buyer_numbers=True, position="{:04d}", rulings="rows", size=8.5, totals=("Nettobestellwert EUR",)),
    Layout("store-pages", "de", (("position", "Zeile"), ("sku", "Artikel"), ("description", "Text"), ("quantity", "Menge"), ("unit", "ME"), ("price", "EP €"), ("total", "GP €")), {"order_number": "Beleg", "date": "vom", "customer_number": "Kunde"}, breaks=9, carried="Seitenübertrag", totals=("Summe netto",), lines=(7, 20), sender="foot"),
    Layout("short-note", "de", (("quantity", "Menge"), ("sku", "Nr."), ("description", "Artikel")), {"date": "Datum", "delivery": "Wann", "contact": "Wer"}, head="sentence", title="Bestellzettel", font="DejaVu Serif", rulings="rows", lines=(1, 6)),
    Layout("trade-counter", "de", (("position", "Pos."), ("sku", "Art.Nr."), ("description", "Bezeichnung"), ("quantity", "Menge"), ("unit", "ME")), {"order_number": "Bestellung", "date": "Datum", "customer_number": "Kd.-Nr."}, head="columns", sender="foot", lines=(2, 12), rulings="outer"),
    Layout("name-below", "de", (("position", "Pos"), ("sku", "Ihre Art.-Nr."), ("quantity", "Menge"), ("unit", "ME"), ("price", "€/ME"), ("total", "€ gesamt")), _HEAD, second_row=(("description", ""),), totals=("Nettobetrag €",), sender="right"),
    Layout("by-circuit", "de", (("position", "Pos."), ("sku", "Artikelnummer"), ("description", "Bezeichnung"), ("quantity", "Menge"), ("unit", "Einheit")), _HEAD, groups=("Verteilung", "Leitungen", "Leuchten"), lines=(4, 9), title="Bestellung Baustelle"),
    Layout("english-switchgear", "en", (("position", "Item"), ("sku", "Part no."), ("description", "Description"), ("quantity", "Qty"), ("unit", "UOM"), ("price", "Unit price EUR"), ("total", "Line total EUR")), {"order_number": "PO number", "date": "PO date", "customer_number": "Account no.", "delivery": "Required by", "contact": "Buyer", "ship_to": "Ship to:"}, title="Purchase order", totals=("Total excl. VAT EUR",), day_form="words"),
    Layout("english-stage", "en", (("quantity", "Qty"), ("description", "Item"), ("sku", "Code")), {"order_number": "Order", "date": "Date", "note": "Notes:"}, title="Order", head="lines", rulings="none", font="Liberation Serif", size=11, day_form="words", lines=(1, 7)),
    Layout("english-grid", "en", (("sku", "Catalogue no."), ("description", "Product"), ("quantity", "Quantity"), ("unit", "Unit"), ("price", "Price EUR"), ("total", "Amount EUR")), {"order_number": "Order no.", "date": "Date", "delivery": "Delivery", "payment": "Payment"}, title="Order form", head="columns", rulings="grid", totals=("Total net EUR",), sender="top"),
)  # fmt: skip
