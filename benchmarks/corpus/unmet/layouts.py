"""Layouts of the unmet part's buyers for the printer that mails in HTML, PDFs, scans, and sheets share."""

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
    Layout("electrician", "de", (("position", "Pos."), ("quantity", "Menge"), ("unit", "ME"), ("sku", "Artikelnr."), ("description", "Bezeichnung")), _HEAD, opening="Wir bestellen:", closing="MfG"),
    Layout("plumber", "de", (("sku", "Art.-Nr."), ("description", "Artikel"), ("quantity_unit", "Menge"), ("price", "EP €"), ("total", "GP €")), {**_HEAD, "ship_to": "Baustelle:"}, sender="right", totals=("Summe netto €",), rulings="grid"),
    Layout("machine-builder", "de", (("position", "Pos"), ("buyer_sku", "Mat.-Nr."), ("sku", "Ihre Art.-Nr."), ("description", "Benennung"), ("quantity", "Menge"), ("unit", "ME"), ("price", "Preis/EUR"), ("total", "Wert/EUR")), _HEAD, buyer_numbers=True, position="{:04d}", rulings="rows", size=8.5, totals=("Gesamt netto EUR",)),
    Layout("caretaker", "de", (("quantity", "Anz."), ("description", "Artikel"), ("sku", "Nummer")), {"date": "Datum", "delivery": "benötigt bis", "note": "Bem.:"}, head="lines", rulings="none", font="Liberation Serif", size=11, title="Materialanforderung", lines=(1, 6)),
    Layout("hotel-technician", "de", (("position", "Nr."), ("description", "Bezeichnung"), ("sku", "Artikelnummer"), ("quantity", "Stück"), ("price", "Preis"), ("total", "Summe")), {"order_number": "Bestellung", "date": "vom", "contact": "Haustechnik", "phone": "Tel."}, head="table", totals=("Summe EUR netto", "19 % MwSt. EUR", "Summe EUR brutto"), sender="line"),
    Layout("town-works", "de", (("position", "Lfd. Nr."), ("quantity", "Menge"), ("unit", "Einheit"), ("description", "Leistung / Lieferung"), ("sku", "Artikel-Nr."), ("price_unit", "Einzelpreis €")), {"order_number": "Auftrag Nr.", "date": "Datum", "contact": "Bearbeiter", "delivery": "Lieferfrist", "ship_to": "Lieferort:", "payment": "Zahlung"}, title="Auftrag", head="columns", rulings="outer"),
    Layout("repair-shop", "de", (("quantity", "Stk"), ("sku", "Teilenr."), ("description", "Teil")), {"date": "Datum", "order_number": "Auftrag"}, head="sentence", rulings="rows", font="Liberation Mono", size=9, title="Teilebestellung", sender="top"),
    Layout("facility", "de", (("position", "Pos."), ("sku", "Bestellnr."), ("description", "Artikelbezeichnung"), ("quantity", "Anzahl"), ("unit", "VE"), ("price", "Netto"), ("total", "Netto ges.")), {**_HEAD, "note": "Hinweis:", "payment": "Zahlungsart"}, head="columns", rulings="zebra", font="DejaVu Sans", size=8.5, totals=("Bestellsumme netto EUR",)),
    Layout("hundreds", "de", (("position", "Pos"), ("sku", "Artikel"), ("description", "Text"), ("quantity", "Menge"), ("unit", "ME"), ("price", "Preis/100"), ("total", "Gesamt EUR")), _HEAD, per=100, rulings="rows", size=9, totals=("Nettosumme EUR",)),
    Layout("stock-order", "de", (("gtin", "EAN-Code"), ("sku", "Lieferanten-Art."), ("description", "Artikeltext"), ("quantity", "Bestellmenge")), {"order_number": "Bestellung", "date": "Bestelldatum", "customer_number": "Kunde"}, head="columns", lines=(2, 12), rulings="outer", sender="foot"),
    Layout("two-line", "de", (("position", "Pos."), ("sku", "Artikelnummer"), ("quantity", "Menge"), ("unit", "Einh."), ("price", "Preis"), ("total", "Betrag")), _HEAD, second_row=(("description", ""),), totals=("Gesamtbetrag EUR netto",), sender="right"),
    Layout("long-order", "de", (("position", "Pos."), ("sku", "Art.-Nr."), ("description", "Bezeichnung"), ("quantity_unit", "Menge"), ("price", "EP EUR"), ("total", "GP EUR")), {"order_number": "Bestellung Nr.", "date": "Datum", "delivery": "Liefertermin"}, breaks=11, totals=("Endbetrag netto",), lines=(9, 17)),
    Layout("english-trade", "en", (("position", "Line"), ("quantity", "Qty"), ("unit", "UOM"), ("sku", "Part no."), ("description", "Description"), ("price", "Unit EUR"), ("total", "Total EUR")), {"order_number": "PO number", "date": "Date", "customer_number": "Account", "delivery": "Required", "contact": "Buyer", "ship_to": "Deliver to:"}, title="PURCHASE ORDER", totals=("Total EUR excl. VAT",), day_form="words"),
    Layout("english-stores", "en", (("sku", "Code"), ("description", "Item"), ("quantity", "Qty")), {"order_number": "Requisition no.", "date": "Date", "contact": "Requested by"}, title="Stores requisition", head="lines", rulings="rows", font="Liberation Serif", size=11, day_form="words"),
    Layout("danish", "en", (("position", "Pos."), ("sku", "Item no."), ("description", "Text"), ("quantity_unit", "Quantity"), ("price", "Price EUR"), ("total", "Amount EUR")), {"order_number": "Order no.", "date": "Order date", "delivery": "Delivery date", "phone": "Phone"}, title="Purchase order", head="columns", rulings="grid", day_form="iso", totals=("Total EUR",), sender="top"),
)  # fmt: skip
