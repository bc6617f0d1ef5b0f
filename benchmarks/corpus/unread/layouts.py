"""Layouts of the unread part's buyers for the printer that mails in HTML, PDFs, scans, and sheets share."""

from __future__ import annotations

from benchmarks.corpus.printed import Layout

_HEAD = {
    "order_number": "Bestell-Nr.",
    "date": "Bestelldatum",
    "customer_number": "Kd.-Nr.",
    "delivery": "Lieferung bis",
    "contact": "Besteller",
}
LAYOUTS: tuple[Layout, ...] = (
    Layout("workshop", "de", (("position", "Nr."), ("quantity", "Menge"), ("unit", "ME"), ("sku", "Art.-Nr."), ("description", "Artikel")), _HEAD, opening="wir bestellen:", closing="Danke und freundliche Grüße"),
    Layout("plumber", "de", (("sku", "Artikelnr."), ("description", "Beschreibung"), ("quantity_unit", "Menge"), ("price", "E-Preis €"), ("total", "G-Preis €")), {**_HEAD, "ship_to": "Baustelle:"}, sender="right", totals=("Nettosumme €", "19 % USt. €", "Bruttosumme €"), rulings="grid", title="Materialbestellung"),
    Layout("dairy-farm", "de", (("quantity", "Stück"), ("description", "Was"), ("sku", "Katalog-Nr.")), {"order_number": "Best. Nr.", "date": "Datum", "note": "Bitte beachten:"}, head="lines", rulings="none", font="DejaVu Serif", size=10.5, lines=(1, 5), title="Bestellung"),
    Layout("town-hall", "de", (("position", "Pos."), ("description", "Leistung/Ware"), ("sku", "Artikel"), ("quantity", "Anzahl"), ("unit", "Einheit"), ("price", "Einzelpreis EUR"), ("total", "Gesamtpreis EUR")), {"order_number": "Auftragsnummer", "date": "Datum", "delivery": "Lieferfrist", "contact": "Sachbearbeitung", "phone": "Durchwahl", "payment": "Zahlungsart"}, title="Auftragsschreiben", head="table", totals=("Auftragswert netto EUR",), sender="line", size=9),
    Layout("switchgear", "de", (("position", "Pos"), ("buyer_sku", "Material"), ("sku", "Liefer.-Art."), ("description", "Benennung"), ("quantity", "Bestellmenge"), ("unit", "BME"), ("price_unit", "Preis EUR/ME"), ("total", "Pos.-Wert EUR")), _HEAD, buyer_numbers=True, position="{:04d}", rulings="zebra", size=8.5, font="DejaVu Sans", totals=("Bestellwert netto EUR",), head="columns"),
    Layout("garden-shop", "de", (("gtin", "EAN"), ("sku", "Lief.-Nr."), ("description", "Artikeltext"), ("quantity", "Anz.")), {"order_number": "Filialbestellung", "date": "vom", "customer_number": "Kundennr.", "delivery": "Anliefertag"}, head="columns", sender="foot", lines=(2, 14), rulings="rows"),
    Layout("stage", "de", (("quantity_unit", "Anzahl"), ("description", "Equipment"), ("sku", "Art.Nr."), ("price", "Preis/EUR")), {"date": "Datum", "delivery": "spätestens", "contact": "Technische Leitung", "order_number": "Bestellung"}, head="sentence", title="Bestellung Technik", rulings="outer", lines=(1, 7)),
    Layout("carried-list", "de", (("position", "lfd."), ("sku", "Nummer"), ("description", "Bezeichnung"), ("quantity", "Menge"), ("unit", "Einh."), ("price", "Preis"), ("total", "Gesamt")), {"order_number": "Bestellnr.", "date": "Datum", "customer_number": "Kundennr."}, breaks=11, carried="Zwischensumme", totals=("Summe netto EUR",), lines=(9, 20), sender="right"),
    Layout("two-row", "de", (("position", "Pos."), ("sku", "Artikel-Nr."), ("quantity", "Menge"), ("unit", "ME"), ("price", "EP EUR"), ("total", "GP EUR")), _HEAD, second_row=(("description", "Text:"),), totals=("Endsumme netto EUR",), font="Liberation Mono", size=9),
    Layout("by-building", "de", (("sku", "Artikelnummer"), ("description", "Artikel"), ("quantity", "Menge"), ("unit", "Einheit")), _HEAD, groups=("Betriebshof", "Schwimmbad", "Grundschule"), lines=(4, 9), title="Bestellung Gebäudeunterhalt"),
    Layout("swiss-office", "de", (("sku", "Art.-Nr."), ("description", "Bezeichnung"), ("quantity", "Anzahl"), ("unit", "Einheit"), ("price", "Preis EUR"), ("total", "Betrag EUR")), {"order_number": "Bestellnummer", "date": "Datum", "customer_number": "Ihre Kunden-Nr.", "contact": "Kontakt"}, rulings="rows", sender="top", totals=("Total netto EUR",)),
    Layout("english-council", "en", (("position", "Line"), ("sku", "Cat. no."), ("description", "Goods"), ("quantity", "Quantity"), ("unit", "Unit"), ("price", "Unit price EUR"), ("total", "Line total EUR")), {"order_number": "Official order no.", "date": "Dated", "customer_number": "Our account", "delivery": "Deliver by", "contact": "Officer", "ship_to": "Deliver to:"}, title="Official Order", totals=("Total excl. VAT EUR",), day_form="words", rulings="grid"),
    Layout("english-farm", "en", (("quantity", "No."), ("unit", ""), ("description", "Item"), ("sku", "Code")), {"order_number": "Order", "date": "Date", "note": "NB:"}, title="Order", head="lines", rulings="none", font="Liberation Serif", size=11, day_form="words", lines=(1, 6)),
    Layout("english-stage", "en", (("description", "Description"), ("sku", "SKU"), ("quantity_unit", "Qty"), ("price", "EUR each"), ("total", "EUR")), {"order_number": "PO", "date": "Date", "delivery": "On site"}, title="PURCHASE ORDER", head="columns", rulings="zebra", day_form="iso", totals=("Net EUR",), sender="foot"),
)  # fmt: skip
