"""Layouts of the remote part's buyers for the printer that mails in HTML, PDFs, scans, and sheets share."""

from __future__ import annotations

from benchmarks.corpus.printed import Layout

_HEAD = {
    "order_number": "Bestellnummer",
    "date": "Bestelldatum",
    "customer_number": "Kundennummer",
    "delivery": "Lieferung bis",
    "contact": "Bestellt von",
}
LAYOUTS: tuple[Layout, ...] = (
    Layout("reception", "de", (("sku", "Art.-Nr."), ("description", "Artikel"), ("quantity", "Menge"), ("unit", "Einheit")), _HEAD, opening="wir benötigen für die Praxis:", closing="Vielen Dank!", font="Liberation Sans", size=10.5),
    Layout("dental-studio", "de", (("position", "Pos."), ("description", "Material"), ("sku", "Bestell-Nr."), ("quantity_unit", "Menge"), ("price", "EP EUR"), ("total", "GP EUR")), {**_HEAD, "ship_to": "Anlieferung an:"}, sender="right", totals=("Summe netto EUR",), rulings="grid"),
    Layout("animal-clinic", "de", (("quantity", "Menge"), ("unit", "Einh."), ("sku", "Artikelnr."), ("description", "Bezeichnung")), {"order_number": "Unsere Bestellnr.", "date": "Datum", "note": "Bitte beachten:"}, title="Klinikbedarf", head="lines", rulings="none", font="DejaVu Serif", size=10, lines=(1, 7)),
    Layout("trace-lab", "de", (("position", "Zeile"), ("sku", "Katalog-Nr."), ("description", "Beschreibung"), ("quantity", "Anzahl"), ("unit", "Einheit"), ("price", "Nettopreis EUR"), ("total", "Nettowert EUR")), {"order_number": "Bestellung", "date": "Datum", "customer_number": "Kunde", "delivery": "Termin", "phone": "Rückfragen"}, head="columns", rulings="zebra", font="DejaVu Sans Condensed", size=9, totals=("Bestellwert netto EUR", "USt. 19 % EUR", "Gesamtwert EUR")),
    Layout("nursing-group", "de", (("position", "Lfd."), ("buyer_sku", "Interne Nr."), ("description", "Artikel"), ("sku", "Nr. Lieferant"), ("quantity", "Menge"), ("unit", "VE"), ("price", "Preis/VE €"), ("total", "Summe €")), _HEAD, buyer_numbers=True, rulings="rows", size=9, totals=("Gesamt netto €",)),
    Layout("college-list", "de", (("description", "Bezeichnung"), ("sku", "Best.-Nr."), ("quantity", "Stückzahl")), {"order_number": "Auftrag Nr.", "date": "vom", "contact": "Fachlehrer/in", "payment": "Zahlung"}, title="Bestellung Sammlung", head="sentence", rulings="outer", font="Liberation Serif", size=11, lines=(1, 8)),
    Layout("hospital-long", "de", (("position", "Pos"), ("sku", "Artikel"), ("description", "Text"), ("quantity", "Menge"), ("unit", "ME"), ("price", "Preis EUR"), ("total", "Wert EUR")), {"order_number": "Bestell-Nr.", "date": "Bestelldatum", "delivery": "Liefertermin", "customer_number": "Kd.-Nr."}, breaks=9, carried="Zwischensumme", position="{:03d}", totals=("Nettosumme EUR",), lines=(7, 17)),
    Layout("wholesale-gtin", "de", (("gtin", "GTIN"), ("description", "Artikel"), ("sku", "Ihre Nr."), ("quantity", "Bestellmenge")), {"order_number": "Order", "date": "Datum", "customer_number": "Kundennr."}, head="columns", sender="foot", rulings="rows", lines=(2, 10)),
    Layout("two-storeys", "de", (("position", "Pos."), ("description", "Artikel"), ("quantity", "Menge"), ("unit", "Einheit"), ("price", "Preis €"), ("total", "Gesamt €")), _HEAD, second_row=(("sku", "Artikelnummer"),), totals=("Summe €",), sender="line"),
    Layout("by-department", "de", (("sku", "Art.-Nr."), ("description", "Artikel"), ("quantity", "Menge"), ("unit", "Einheit")), _HEAD, groups=("Behandlung", "Hygiene", "Labor"), lines=(4, 9), title="Sammelbestellung"),
    Layout("treasury", "de", (("position", "Nr."), ("description", "Leistung/Gegenstand"), ("sku", "Artikelnummer"), ("quantity", "Menge"), ("price_unit", "Preis EUR"), ("total", "Betrag EUR")), {"order_number": "Auftragsnummer", "date": "Datum", "delivery": "Lieferzeit", "contact": "Bearbeiter/in", "phone": "Telefon"}, title="Auftrag", totals=("Auftragssumme netto EUR", "19 % MwSt. EUR", "Auftragssumme brutto EUR"), sender="top", rulings="grid", font="Liberation Serif"),
    Layout("english-clinic", "en", (("position", "#"), ("sku", "Product code"), ("description", "Product"), ("quantity", "Qty"), ("unit", "Unit"), ("price", "Price EUR"), ("total", "Amount EUR")), {"order_number": "Order number", "date": "Order date", "customer_number": "Customer number", "delivery": "Please deliver by", "ship_to": "Ship to:"}, title="Purchase Order", totals=("Total excl. VAT EUR",), day_form="words", rulings="rows"),
    Layout("english-note", "en", (("quantity_unit", "Quantity"), ("description", "Item"), ("sku", "Catalogue no.")), {"order_number": "Our order", "date": "Date", "contact": "Contact", "note": "Note:"}, title="Order", head="sentence", rulings="none", font="DejaVu Serif", size=10.5, day_form="words"),
    Layout("english-stores", "en", (("description", "Description"), ("sku", "Part no."), ("quantity", "Ordered"), ("unit", "UoM"), ("price", "Unit EUR"), ("total", "Total EUR")), {"order_number": "PO number", "date": "PO date", "delivery": "Due date", "payment": "Payment"}, title="PURCHASE ORDER", head="columns", rulings="outer", day_form="words", totals=("Order total EUR",), sender="right"),
)  # fmt: skip
