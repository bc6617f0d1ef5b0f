"""Layouts of the fresh part's buyers for the printer that mails in HTML, PDFs, scans, and sheets share."""

from __future__ import annotations

from benchmarks.corpus.printed import Layout

_HEAD = {
    "order_number": "Bestell-Nr.",
    "date": "Bestelldatum",
    "customer_number": "Kunden-Nr.",
    "delivery": "Liefertermin",
    "contact": "Bearbeiter",
}
LAYOUTS: tuple[Layout, ...] = (
    Layout("practice", "de", (("quantity", "Menge"), ("unit", "Einheit"), ("sku", "Art.-Nr."), ("description", "Artikel")), _HEAD, opening="Wir bestellen zur sofortigen Lieferung:", closing="Mit freundlichen Grüßen", sender="right"),
    Layout("wholesale", "de", (("position", "Pos."), ("sku", "Artikelnummer"), ("description", "Bezeichnung"), ("quantity", "Menge"), ("unit", "ME"), ("price", "EP €"), ("total", "GP €")), {**_HEAD, "payment": "Zahlungsart"}, totals=("Netto €", "USt. 19 % €", "Brutto €"), rulings="zebra", font="DejaVu Sans Condensed"),
    Layout("bakehouse", "de", (("description", "Artikel"), ("quantity_unit", "Menge"), ("sku", "Bestellnummer")), {"date": "Datum", "delivery": "Lieferung", "contact": "Besteller", "note": "Bemerkung:"}, head="lines", rulings="grid", size=11, lines=(1, 7), title="Bestellzettel"),
    Layout("institute", "de", (("position", "Lfd. Nr."), ("description", "Gegenstand"), ("sku", "Katalog-Nr."), ("quantity", "Anzahl"), ("unit", "Einheit"), ("price", "Einzelpreis EUR"), ("total", "Gesamtpreis EUR")), {"order_number": "Auftragsnummer", "date": "Datum", "customer_number": "Kundennummer", "delivery": "Liefertermin"}, title="Auftrag", head="columns", rulings="outer", totals=("Auftragswert netto EUR",), sender="line"),
    Layout("dispatch", "de", (("position", "Zeile"), ("buyer_sku", "Mat.-Nr."), ("sku", "Lief.-Nr."), ("description", "Text"), ("quantity", "Menge"), ("unit", "ME"), ("price", "Preis €"), ("total", "Wert €")), _HEAD, buyer_numbers=True, position="{:02d}0", rulings="rows", size=8.5, totals=("Summe €",), title="BESTELLUNG"),
    Layout("office", "de", (("quantity", "Anzahl"), ("description", "Produkt"), ("sku", "Nr."), ("price", "Preis €")), {"order_number": "Bestellung", "date": "vom", "delivery": "bis"}, head="sentence", rulings="none", font="Liberation Serif", size=11.5, lines=(1, 6)),
    Layout("cleaners", "de", (("sku", "Art.-Nr."), ("description", "Bezeichnung"), ("quantity", "Menge"), ("unit", "VE"), ("price", "Preis €"), ("total", "Gesamt €")), {**_HEAD, "ship_to": "Lieferung an:"}, groups=("Reinigungsmittel", "Papier", "Sonstiges"), lines=(4, 9), totals=("Summe netto €",)),
    Layout("long", "de", (("position", "Pos"), ("sku", "Artikel"), ("description", "Bezeichnung"), ("quantity", "Menge"), ("unit", "Einh."), ("price", "Preis EUR"), ("total", "Betrag EUR")), _HEAD, breaks=12, lines=(10, 22), totals=("Endsumme netto EUR",), carried="Zwischensumme"),
    Layout("scanner", "de", (("gtin", "GTIN"), ("description", "Artikel"), ("sku", "Art.-Nr."), ("quantity", "Menge")), {"order_number": "Beleg", "date": "Datum", "customer_number": "Kunde"}, sender="foot", rulings="grid", lines=(2, 10)),
    Layout("workshop", "de", (("position", "Pos."), ("sku", "Art.-Nr."), ("quantity", "Menge"), ("unit", "Einheit"), ("price", "Preis €"), ("total", "Summe €")), {"order_number": "Bestellung", "date": "Datum", "delivery": "Lieferung"}, second_row=(("description", ""),), totals=("Gesamt netto €",), head="columns", sender="line"),
    Layout("packer", "de", (("position", "Nr."), ("sku", "Ihre Nr."), ("description", "Packmittel"), ("quantity", "Menge"), ("unit", "Einheit"), ("price", "€ / 100"), ("total", "Betrag €")), {"order_number": "Abruf Nr.", "date": "Datum", "delivery": "Anlieferung", "contact": "Abrufer"}, per=100, per_word="100", totals=("Warenwert netto €",), title="Abruf", rulings="rows", font="DejaVu Sans"),
    Layout("plain-paper", "de", (("quantity", ""), ("unit", ""), ("description", ""), ("sku", "")), {"order_number": "Bestellung", "date": "Datum", "contact": "Gruß"}, heads=False, head="lines", rulings="none", font="DejaVu Serif", size=12, lines=(1, 5), opening="Wir brauchen:"),
    Layout("polish-print", "en", (("position", "No."), ("description", "Goods"), ("sku", "Catalogue no."), ("quantity", "Quantity"), ("unit", "Unit"), ("price", "Price EUR"), ("total", "Value EUR")), {"order_number": "Order", "date": "Date", "delivery": "Delivery", "payment": "Payment"}, title="ORDER", totals=("Total net EUR",), rulings="outer", day_form="iso", sender="right"),
    Layout("english", "en", (("position", "Pos."), ("sku", "Code"), ("description", "Description"), ("quantity", "Qty"), ("unit", "Unit"), ("price", "Price EUR"), ("total", "Amount EUR")), {"order_number": "Order no.", "date": "Date", "customer_number": "Account no.", "delivery": "Deliver by", "contact": "Contact", "ship_to": "Deliver to:"}, title="Purchase Order", totals=("Net total EUR",), day_form="words", rulings="grid"),
    Layout("english-letter", "en", (("quantity_unit", "Quantity"), ("description", "Item"), ("sku", "Item no.")), {"order_number": "Our order", "date": "Date", "delivery": "Delivery"}, title="Order", head="lines", rulings="none", font="Liberation Serif", size=11, day_form="words", lines=(1, 6)),
)  # fmt: skip
