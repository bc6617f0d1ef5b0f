"""Layouts of the shown part's buyers for the printer that mails in HTML, PDFs, scans, and sheets share."""

from __future__ import annotations

from benchmarks.corpus.printed import Layout

_FULL = {
    "order_number": "Bestellnummer",
    "date": "Datum",
    "customer_number": "Kundennummer",
    "delivery": "Liefertermin",
    "contact": "Ansprechpartner",
}
LAYOUTS: tuple[Layout, ...] = (
    Layout("inn", "de", (("position", "Pos."), ("sku", "Artikel-Nr."), ("description", "Bezeichnung"), ("quantity", "Menge"), ("unit", "Einheit")), _FULL, opening="Bitte liefern Sie:", closing="Mit freundlichen Grüßen"),
    Layout("furnisher", "de", (("position", "Pos"), ("sku", "Art.-Nr."), ("description", "Artikel"), ("quantity", "Anzahl"), ("unit", "ME"), ("price", "Preis €"), ("total", "Gesamt €")), {**_FULL, "ship_to": "Lieferadresse:"}, sender="right", totals=("Summe netto €", "MwSt. 19 %", "Summe brutto €"), rulings="grid"),
    Layout("riding-school", "de", (("quantity", "Anzahl"), ("unit", ""), ("description", "Artikel"), ("sku", "Nummer")), {"order_number": "Bestellung Nr.", "date": "Datum", "note": "Hinweis:"}, head="lines", rulings="none", font="Liberation Serif", size=11, lines=(1, 6)),
    Layout("orchestra", "de", (("description", "Gegenstand"), ("sku", "Bestellnr."), ("quantity_unit", "Menge"), ("price", "Einzelpreis EUR"), ("total", "Gesamtpreis EUR")), {"order_number": "Auftragsnummer", "date": "Auftragsdatum", "delivery": "Lieferung bis", "payment": "Zahlung"}, title="Auftrag", head="table", totals=("Gesamtsumme netto EUR",), sender="line"),
    Layout("brewery", "de", (("position", "Zeile"), ("sku", "Artikelnummer"), ("description", "Artikeltext"), ("quantity", "Bestellmenge"), ("unit", "Einheit"), ("price_unit", "Preis EUR"), ("total", "Wert EUR")), {"order_number": "Bestell-Nr.", "date": "Bestelldatum", "customer_number": "Unsere Kundennr.", "delivery": "Wunschtermin", "contact": "Einkauf", "phone": "Telefon"}, head="columns", rulings="zebra", size=8.5, font="DejaVu Sans", totals=("Nettowert EUR",)),
    Layout("clinic-laundry", "de", (("position", "Pos."), ("buyer_sku", "Unsere Nr."), ("sku", "Ihre Nr."), ("description", "Bezeichnung"), ("quantity", "Menge"), ("unit", "ME"), ("price", "Preis EUR"), ("total", "Betrag EUR")), _FULL, buyer_numbers=True, position="{:03d}", rulings="rows", size=8.5, totals=("Bestellwert EUR",)),
    Layout("long-list", "de", (("position", "Nr."), ("sku", "Artikel"), ("description", "Bezeichnung"), ("quantity", "Menge"), ("unit", "Einheit"), ("price", "Preis €"), ("total", "Summe €")), {"order_number": "Bestellung", "date": "vom", "customer_number": "Kunden-Nr."}, breaks=10, totals=("Gesamt netto",), lines=(8, 18), sender="right"),
    Layout("estate", "de", (("quantity_unit", "Menge"), ("description", "Ware"), ("sku", "Art.-Nr."), ("price", "EUR/Einheit")), {"date": "Datum", "delivery": "Anlieferung", "contact": "Besteller"}, head="sentence", title="Bestellung", font="DejaVu Serif", rulings="rows", lines=(1, 6)),
    Layout("retail", "de", (("gtin", "EAN"), ("sku", "Artikelnr."), ("description", "Text"), ("quantity", "Stück")), {"order_number": "Auftrag", "date": "Datum", "customer_number": "Kunde"}, head="columns", sender="foot", lines=(2, 12), rulings="outer"),
    Layout("details-row", "de", (("position", "Pos."), ("sku", "Art.-Nr."), ("quantity", "Menge"), ("unit", "Einheit"), ("price", "Einzelpreis"), ("total", "Gesamtpreis")), _FULL, second_row=(("description", ""),), totals=("Summe EUR netto",)),
    Layout("grouped", "de", (("position", "Pos."), ("sku", "Artikel-Nr."), ("description", "Artikel"), ("quantity", "Menge"), ("unit", "Einheit")), _FULL, groups=("Zimmer", "Küche", "Außenbereich"), lines=(4, 9), title="Bestellung Einrichtung"),
    Layout("english-house", "en", (("position", "No."), ("sku", "Item code"), ("description", "Item"), ("quantity", "Quantity"), ("unit", "Unit"), ("price", "Price EUR"), ("total", "Total EUR")), {"order_number": "Order number", "date": "Date", "customer_number": "Account", "delivery": "Delivery date", "contact": "Contact", "ship_to": "Delivery address:"}, title="Order", totals=("Total net EUR",), day_form="words"),
    Layout("english-plain", "en", (("quantity", "Qty"), ("unit", "Unit"), ("description", "Description"), ("sku", "Code")), {"order_number": "Order", "date": "Date", "note": "Remarks:"}, title="Purchase order", head="lines", rulings="none", font="Liberation Serif", size=11, day_form="words"),
    Layout("american-barn", "en", (("sku", "Item #"), ("description", "Description"), ("quantity", "Qty"), ("price", "Price EUR"), ("total", "Ext. EUR")), {"order_number": "PO #", "date": "PO date", "delivery": "Need by"}, title="PURCHASE ORDER", head="columns", rulings="grid", day_form="month first", totals=("Subtotal EUR",), sender="top"),
)  # fmt: skip
