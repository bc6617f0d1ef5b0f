"""Layouts of the outsider part's buyers for the printer that mails in HTML, PDFs, scans, and sheets share."""

from __future__ import annotations

from benchmarks.corpus.printed import Layout

_HEAD = {
    "order_number": "Bestellnr.",
    "date": "Bestelldatum",
    "customer_number": "Kd.-Nr.",
    "delivery": "Lieferung bis",
    "contact": "Besteller/in",
}
LAYOUTS: tuple[Layout, ...] = (
    Layout("estate", "de", (("quantity_unit", "Menge"), ("description", "Artikel"), ("sku", "Katalog-Nr."), ("price", "Preis €")), _HEAD, opening="Für unseren Keller bestellen wir:", closing="Mit Grüßen aus dem Weinberg", font="Liberation Serif", size=10.5),
    Layout("cooperative", "de", (("position", "Pos."), ("sku", "Lief.-Art."), ("description", "Text"), ("quantity", "Menge"), ("unit", "BME"), ("price", "Nettopreis"), ("total", "Nettowert EUR")), {**_HEAD, "payment": "Zahlungskondition"}, position="{:05d}", totals=("Gesamtnettowert EUR",), size=8.5, rulings="outer"),
    Layout("apiary", "de", (("sku", "Nr."), ("description", "Was"), ("quantity", "Wieviel")), {"date": "Tag", "note": "Sonst noch:"}, head="lines", rulings="none", title="Imkereibestellung", lines=(1, 6), font="DejaVu Serif"),
    Layout("practice", "de", (("description", "Produkt"), ("sku", "Bestellnummer"), ("quantity", "Anzahl"), ("unit", "Einheit")), {"order_number": "Praxisbestellung", "date": "vom", "customer_number": "Kundennummer", "phone": "Telefon"}, head="sentence", rulings="grid", sender="line"),
    Layout("clinic", "de", (("position", "Nr."), ("buyer_sku", "Hausnummer"), ("sku", "Lieferanten-Nr."), ("description", "Bezeichnung"), ("quantity", "Menge"), ("unit", "ME"), ("price", "EK €"), ("total", "Summe €")), _HEAD, buyer_numbers=True, rulings="zebra", size=8.5, totals=("Bestellwert netto €",), font="DejaVu Sans"),
    Layout("pet-shop", "de", (("gtin", "EAN"), ("description", "Artikel"), ("quantity", "Menge"), ("price", "EK"), ("total", "EK ges.")), {"order_number": "Order", "date": "Datum", "customer_number": "Kunde"}, head="columns", totals=("EUR netto", "EUR MwSt 19 %", "EUR brutto"), lines=(2, 10)),
    Layout("garden-centre", "de", (("position", "Lfd."), ("sku", "Art.-Nr."), ("description", "Bezeichnung"), ("quantity_unit", "Bestellmenge"), ("price", "Netto-EK"), ("total", "Gesamt")), {**_HEAD, "ship_to": "Anlieferung:"}, totals=("Summe EUR netto",), groups=("Freiland", "Gewächshaus", "Ladengeschäft"), lines=(4, 10)),
    Layout("landscaper", "de", (("quantity", "Menge"), ("unit", "Einh."), ("description", "Material"), ("sku", "Lief.-Nr.")), {"order_number": "Bestellung", "date": "Datum", "delivery": "auf Baustelle am", "ship_to": "Baustelle:", "contact": "Bauleiter"}, title="Materialabruf", head="table", rulings="grid", sender="right"),
    Layout("fruit-grower", "de", (("sku", "Artikelnr."), ("description", "Artikel"), ("quantity", "Menge"), ("unit", "Einheit"), ("price", "Preis"), ("total", "Betrag")), {"order_number": "Auftrag", "date": "Datum", "payment": "Zahlung", "note": "Anmerkung:"}, head="lines", totals=("Nettobetrag EUR",), sender="foot"),
    Layout("bottles", "de", (("position", "Pos."), ("sku", "Artikel"), ("description", "Bezeichnung"), ("quantity", "Menge"), ("price", "EUR je Einheit"), ("total", "EUR")), _HEAD, totals=("Warenwert EUR netto",), rulings="rows", title="Bestellung Glas"),
    Layout("text-below", "de", (("position", "Pos"), ("sku", "Bestellnummer"), ("quantity_unit", "Menge"), ("price", "Einzel"), ("total", "Gesamt")), _HEAD, second_row=(("description", ""),), totals=("Summe netto EUR",), sender="line"),
    Layout("long-list", "de", (("position", "Pos."), ("sku", "Nummer"), ("description", "Bezeichnung"), ("quantity", "Menge"), ("unit", "ME"), ("price", "EP"), ("total", "GP")), {"order_number": "Bestell-Nr.", "date": "Datum", "customer_number": "Kunden-Nr."}, breaks=9, carried="Zwischensumme Übertrag", totals=("Endsumme netto EUR",), lines=(8, 16)),
    Layout("nursery", "en", (("quantity", "Qty"), ("unit", "Unit"), ("sku", "Cat. no."), ("description", "Item"), ("price", "EUR"), ("total", "EUR total")), {"order_number": "Order no.", "date": "Date", "customer_number": "Account no.", "delivery": "Wanted by", "ship_to": "Send to:"}, title="Nursery order", totals=("Net EUR",), day_form="words", rulings="outer"),
    Layout("vet-practice", "en", (("description", "Product"), ("sku", "Supplier code"), ("quantity", "Order qty")), {"order_number": "Order", "date": "Raised", "contact": "By"}, title="Practice stock order", head="sentence", day_form="words", font="Liberation Serif", size=10.5),
    Layout("vineyard", "en", (("position", "#"), ("sku", "Code"), ("description", "Description"), ("quantity_unit", "Quantity"), ("price", "Price EUR"), ("total", "Amount EUR")), {"order_number": "PO", "date": "PO date", "payment": "Terms", "phone": "Tel."}, title="Purchase Order", head="columns", totals=("Total EUR ex VAT",), day_form="iso", sender="top"),
)  # fmt: skip
