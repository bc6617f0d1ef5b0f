"""Layouts of the late part's buyers for the printer that mails in HTML, PDFs, scans, and sheets share."""

from __future__ import annotations

from benchmarks.corpus.printed import Layout

_WORKSHOP = {"order_number": "Bestell-Nr.", "date": "Datum", "customer_number": "Kd.-Nr.", "delivery": "Termin"}
_OFFICE = {
    "order_number": "Bestellnummer",
    "date": "Bestelldatum",
    "customer_number": "Unsere Kundennummer",
    "delivery": "Gewünschter Liefertermin",
    "contact": "Sachbearbeitung",
    "phone": "Durchwahl",
}
LAYOUTS: tuple[Layout, ...] = (
    Layout("spare-parts", "de", (("sku", "Teile-Nr."), ("description", "Teil"), ("quantity", "Anz."), ("price", "Netto €"), ("total", "Summe €")), _WORKSHOP, title="Teilebestellung", totals=("Summe netto €",), head="lines", rulings="rows"),
    Layout("clothing-room", "de", (("position", "Lfd."), ("description", "Kleidungsstück, Farbe, Größe"), ("sku", "Bestellnummer"), ("quantity", "Anzahl"), ("unit", "Einheit")), {**_OFFICE, "note": "Vermerk:"}, title="Bestellung Kleiderkammer", opening="Wir bitten um Lieferung von:", rulings="grid"),
    Layout("safety-officer", "de", (("position", "Pos"), ("sku", "Art-Nr"), ("description", "PSA-Artikel"), ("quantity_unit", "Menge"), ("price_unit", "Preis EUR"), ("total", "Wert EUR")), _OFFICE, title="Beschaffung PSA", head="table", rulings="zebra", totals=("Wert netto EUR", "USt. 19 %", "Wert brutto EUR"), font="DejaVu Sans", size=8.5),
    Layout("family-garage", "de", (("quantity", "Menge"), ("description", "Bezeichnung"), ("sku", "Nummer")), {"date": "vom", "order_number": "Nr."}, title="Bestellung", head="sentence", rulings="none", font="Liberation Serif", size=12, lines=(1, 6), closing="Danke und schöne Grüße"),
    Layout("materials-list", "de", (("position", "Item"), ("buyer_sku", "Mat.-Nr."), ("sku", "Lief.-Nr."), ("description", "Materialkurztext"), ("quantity", "Best.-Menge"), ("unit", "BME"), ("price", "Preis EUR"), ("total", "Wert EUR")), {**_OFFICE, "payment": "Zahlungsbedingung"}, buyer_numbers=True, position="{:04d}", size=8, totals=("Gesamtwert EUR",), rulings="outer"),
    Layout("caterer", "de", (("description", "Artikel"), ("sku", "Artikelnr."), ("quantity", "Menge"), ("unit", "VPE"), ("price", "Preis €"), ("total", "Betrag €")), {"order_number": "Bestellung", "date": "Datum", "delivery": "Lieferung", "ship_to": "Lieferung an:"}, sender="right", totals=("Netto €",), shipping_row="Fracht €"),
    Layout("street-works", "de", (("position", "OZ"), ("description", "Leistung / Ware"), ("sku", "Artikel"), ("quantity", "Menge"), ("unit", "Einheit"), ("price", "EP €"), ("total", "GP €")), {"order_number": "Auftrags-Nr.", "date": "Auftragsdatum", "delivery": "Lieferfrist", "contact": "Bauleiter", "ship_to": "Anlieferung Baustelle:"}, title="Warenbestellung", totals=("Auftragssumme netto €",), head="columns", rulings="grid"),
    Layout("textile-care", "de", (("sku", "Art."), ("description", "Text"), ("quantity_unit", "Bestellung")), {"order_number": "BestNr", "customer_number": "KdNr", "date": "Dat."}, head="lines", sender="line", rulings="rows", lines=(2, 10), upper=True),
    Layout("bicycle-chain", "de", (("gtin", "EAN"), ("sku", "Lieferanten-Art."), ("description", "Artikel"), ("quantity", "Menge"), ("price", "EK €"), ("total", "EK ges. €")), {"order_number": "Order", "date": "Orderdatum", "customer_number": "Kundennr."}, head="columns", sender="foot", totals=("Orderwert €",), lines=(2, 12)),
    Layout("long-haul", "de", (("position", "Nr"), ("sku", "Artikelnummer"), ("description", "Beschreibung"), ("quantity", "Menge"), ("unit", "ME"), ("price", "€/ME"), ("total", "€")), _WORKSHOP, breaks=11, carried="Zwischensumme / Übertrag", totals=("Endsumme netto €",), lines=(9, 20)),
    Layout("below-each", "de", (("position", "Pos."), ("description", "Artikel"), ("quantity", "Menge"), ("unit", "Einheit")), _OFFICE, second_row=(("sku", "Ihre Artikelnummer:"),), title="Bestellung"),
    Layout("departments", "de", (("sku", "Artikelnr."), ("description", "Artikel"), ("quantity", "Menge"), ("unit", "ME")), _WORKSHOP, groups=("Werkstatt", "Waschhalle", "Büro"), lines=(4, 9), rulings="grid"),
    Layout("british-motors", "en", (("position", "Line"), ("sku", "Part No"), ("description", "Part"), ("quantity", "Qty"), ("unit", "Unit"), ("price", "Each EUR"), ("total", "Value EUR")), {"order_number": "PO No", "date": "Date", "customer_number": "A/C No", "delivery": "Required by", "contact": "Buyer", "ship_to": "Ship to:"}, title="Parts Order", totals=("Order value EUR",), day_form="words", head="columns"),
    Layout("british-workwear", "en", (("description", "Garment"), ("sku", "Style no."), ("quantity_unit", "Quantity")), {"order_number": "Order reference", "date": "Dated", "delivery": "Wanted by", "note": "Note:"}, title="Garment order", head="lines", rulings="none", font="Liberation Serif", size=11, day_form="words"),
    Layout("export-house", "en", (("position", "#"), ("sku", "Article"), ("description", "Description of goods"), ("quantity", "Quantity"), ("unit", "UoM"), ("price", "Unit price EUR"), ("total", "Amount EUR")), {"order_number": "Order no.", "date": "Order date", "payment": "Payment", "contact": "Contact", "phone": "Phone"}, title="ORDER", totals=("Net amount EUR",), rulings="zebra", day_form="iso"),
)  # fmt: skip
