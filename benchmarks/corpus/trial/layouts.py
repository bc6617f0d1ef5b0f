"""Layouts of the trial part's buyers for the printer that mails in HTML, PDFs, scans, and sheets share."""

from __future__ import annotations

from benchmarks.corpus.printed import Layout

_HEAD = {
    "order_number": "Bestell-Nr.",
    "date": "Bestelldatum",
    "customer_number": "Kunden-Nr.",
    "delivery": "Lieferdatum",
    "contact": "Bearbeiter/in",
}
LAYOUTS: tuple[Layout, ...] = (
    Layout("surgery", "de", (("position", "Nr."), ("sku", "Art.-Nr."), ("description", "Artikel"), ("quantity", "Anzahl"), ("unit", "Einheit")), _HEAD, title="Materialbestellung", opening="Wir bestellen:", closing="Mit freundlichen Grüßen", sender="right"),
    Layout("prosthetics", "de", (("position", "Pos."), ("description", "Material"), ("sku", "Best.-Nr."), ("quantity_unit", "Menge"), ("price", "EP €"), ("total", "GP €")), {**_HEAD, "payment": "Zahlung"}, title="Bestellung Labor", totals=("Summe netto €",), rulings="grid", font="DejaVu Sans", size=8.5),
    Layout("home-purchasing", "de", (("position", "Pos"), ("buyer_sku", "Haus-Nr."), ("sku", "Lieferanten-Nr."), ("description", "Bezeichnung"), ("quantity", "Menge"), ("unit", "ME"), ("price", "Preis €"), ("total", "Betrag €")), _HEAD, buyer_numbers=True, position="{:02d}", head="columns", rulings="rows", size=8.5, totals=("Bestellsumme €",)),
    Layout("clinic", "de", (("position", "Zeile"), ("sku", "Artikel"), ("description", "Text"), ("quantity", "Menge"), ("unit", "Einh."), ("price_unit", "Preis EUR"), ("total", "Wert EUR")), {"order_number": "Belegnummer", "date": "Belegdatum", "customer_number": "Kundennummer", "delivery": "Termin", "contact": "Einkäufer", "phone": "Durchwahl"}, title="BESTELLUNG", head="table", rulings="zebra", totals=("Netto EUR", "USt 19 % EUR", "Brutto EUR")),
    Layout("salon", "de", (("quantity", "Menge"), ("unit", ""), ("description", "Was wir brauchen"), ("sku", "Nr.")), {"date": "Datum", "delivery": "bis", "note": "Hinweis:"}, title="Bestellzettel", head="lines", rulings="none", font="DejaVu Serif", size=11, lines=(1, 6)),
    Layout("care-service", "de", (("description", "Artikelbezeichnung"), ("sku", "Artikelnummer"), ("quantity", "Anzahl"), ("unit", "VE")), {"order_number": "Bestellung", "date": "Datum", "customer_number": "Kd.-Nr.", "ship_to": "Liefern an:"}, head="sentence", rulings="rows", sender="line", closing="Vielen Dank"),
    Layout("veterinary", "de", (("sku", "Artikelnr."), ("description", "Bezeichnung"), ("quantity_unit", "Bestellmenge"), ("price", "netto EUR"), ("total", "gesamt EUR")), {"order_number": "Auftragsnr.", "date": "Datum", "delivery": "Lieferwunsch", "payment": "Zahlungsweise"}, title="Auftrag", head="table", totals=("Auftragswert netto EUR",), sender="foot", font="Liberation Serif", size=10),
    Layout("branch-list", "de", (("gtin", "GTIN"), ("sku", "Artikelnr."), ("description", "Artikel"), ("quantity", "Anzahl")), {"order_number": "Bestellnr.", "date": "Datum", "customer_number": "Kunde", "delivery": "Lieferung"}, head="columns", rulings="outer", lines=(3, 14), size=8.5),
    Layout("long-month", "de", (("position", "Lfd."), ("sku", "Artikelnr."), ("description", "Bezeichnung"), ("quantity", "Menge"), ("unit", "Einheit"), ("price", "Einzel €"), ("total", "Gesamt €")), {"order_number": "Monatsbestellung", "date": "Datum", "customer_number": "Kundennummer"}, breaks=9, totals=("Gesamtsumme netto",), lines=(8, 18), carried="Zwischensumme"),
    Layout("wards", "de", (("position", "Pos."), ("sku", "Art.-Nr."), ("description", "Artikel"), ("quantity", "Menge"), ("unit", "Einheit")), _HEAD, groups=("Wohnbereich Nord", "Wohnbereich Süd", "Wäscherei"), lines=(4, 9), title="Sammelbestellung", rulings="grid"),
    Layout("name-below", "de", (("position", "Pos."), ("sku", "Artikelnummer"), ("quantity", "Menge"), ("unit", "ME"), ("price", "Preis"), ("total", "Summe")), _HEAD, second_row=(("description", ""),), totals=("Summe netto EUR",), font="Liberation Mono", size=8.5),
    Layout("british-surgery", "en", (("position", "#"), ("sku", "Product code"), ("description", "Product"), ("quantity", "Qty"), ("unit", "Unit"), ("price", "Unit price EUR"), ("total", "Amount EUR")), {"order_number": "Order no.", "date": "Date", "customer_number": "Account no.", "delivery": "Required by", "contact": "Ordered by", "ship_to": "Deliver to:"}, title="Purchase Order", totals=("Net total EUR",), day_form="words", rulings="grid"),
    Layout("british-simple", "en", (("quantity", "Quantity"), ("unit", ""), ("description", "Item"), ("sku", "Code")), {"order_number": "Our ref.", "date": "Date", "delivery": "Delivery", "note": "Notes:"}, title="Order", head="lines", rulings="rows", sender="right", day_form="words", font="Liberation Serif", size=10.5),
    Layout("british-columns", "en", (("sku", "Item code"), ("description", "Description"), ("quantity_unit", "Quantity"), ("price", "Price EUR"), ("total", "Total EUR")), {"order_number": "PO number", "date": "PO date", "payment": "Payment terms", "contact": "Buyer"}, title="Supplies order", head="columns", rulings="zebra", day_form="words", totals=("Goods total EUR",)),
)  # fmt: skip
