"""Layouts of the newcomer part's buyers for the printer that mails in HTML, PDFs, scans, and sheets share."""

from __future__ import annotations

from benchmarks.corpus.printed import Layout

_HEAD = {
    "order_number": "Bestell-Nr.",
    "date": "Bestelldatum",
    "customer_number": "Kunden-Nr.",
    "delivery": "Lieferwunsch",
    "contact": "Ansprechpartner/in",
}
LAYOUTS: tuple[Layout, ...] = (
    Layout("kindergarten", "de", (("quantity", "Anzahl"), ("unit", "Einheit"), ("description", "Was wir brauchen"), ("sku", "Bestellnummer")), {"order_number": "Bestellung Nr.", "date": "Datum", "note": "Bitte beachten:"}, title="Materialbestellung", head="lines", rulings="rows", font="DejaVu Sans", lines=(1, 6)),
    Layout("vestry", "de", (("sku", "Nummer"), ("description", "Gegenstand"), ("quantity_unit", "Menge"), ("price", "Preis EUR"), ("total", "Summe EUR")), {"order_number": "Bestellzeichen", "date": "Datum", "payment": "Zahlungsweise"}, sender="line", head="lines", rulings="none", font="Liberation Serif", size=11, totals=("Zusammen netto EUR",), lines=(1, 6)),
    Layout("town", "de", (("position", "lfd. Nr."), ("quantity", "Menge"), ("unit", "Einheit"), ("description", "Bezeichnung des Artikels"), ("sku", "Artikelnummer"), ("price", "Einzelpreis"), ("total", "Gesamtpreis")), {**_HEAD, "ship_to": "Lieferort:"}, title="Auftrag", rulings="grid", totals=("Summe netto EUR", "19 % MwSt. EUR", "Auftragssumme EUR"), sender="right"),
    Layout("bookshop", "de", (("gtin", "EAN"), ("description", "Titel"), ("sku", "Artikelnr."), ("quantity", "Menge"), ("price", "EK EUR")), {"order_number": "Bestellzeichen", "date": "vom", "customer_number": "Kundennr."}, head="columns", rulings="zebra", size=8.5, lines=(2, 12)),
    Layout("office-centre", "de", (("position", "Pos."), ("sku", "Art.-Nr."), ("description", "Produkt"), ("quantity", "Menge"), ("unit", "ME"), ("price_unit", "Preis EUR"), ("total", "Betrag EUR")), {**_HEAD, "payment": "Zahlung"}, head="table", rulings="rows", totals=("Nettobetrag EUR",), breaks=9, carried="Zwischensumme", lines=(4, 14)),
    Layout("agency", "de", (("description", "Artikel"), ("quantity", "Anzahl"), ("sku", "Art.-Nr.")), {"order_number": "Auftragsnummer", "date": "Auftragsdatum", "delivery": "Liefern bis"}, title="", opening="Bitte liefern Sie an unsere Agentur:", head="sentence", rulings="outer", font="Liberation Sans Narrow", sender="foot", lines=(1, 5)),
    Layout("group-purchasing", "de", (("position", "Pos"), ("buyer_sku", "Material-Nr."), ("sku", "Lieferanten-Nr."), ("description", "Bezeichnung"), ("quantity", "Menge"), ("unit", "ME"), ("price", "Preis EUR"), ("total", "Wert EUR")), {**_HEAD, "phone": "Telefon"}, buyer_numbers=True, position="{:04d}0", rulings="rows", size=8, totals=("Gesamtwert netto EUR",), font="DejaVu Sans"),
    Layout("classrooms", "de", (("position", "Nr."), ("description", "Bezeichnung"), ("sku", "Artikel-Nr."), ("quantity_unit", "Anzahl")), _HEAD, groups=("Klassenzimmer", "Lehrerzimmer", "Turnhalle"), title="Sammelbestellung", lines=(4, 9), rulings="grid"),
    Layout("music-shop", "de", (("sku", "Verlagsnr."), ("quantity", "Menge"), ("price", "Preis €"), ("total", "Summe €")), {"order_number": "Bestellnr.", "date": "Datum", "delivery": "Liefertermin"}, second_row=(("description", "Titel:"),), totals=("Summe € netto",), rulings="none", lines=(1, 7)),
    Layout("cloister", "de", (("quantity_unit", "Menge"), ("description", "Ware"), ("sku", "Best.-Nr.")), {"date": "am", "note": "Anmerkung:"}, title="Bestellung", opening="Ehrwürdige Grüße zuvor. Wir erbitten:", closing="Vergelt's Gott", head="lines", rulings="none", font="DejaVu Serif", lines=(1, 5)),
    Layout("toy-wholesale", "de", (("gtin", "GTIN"), ("sku", "Artikel"), ("description", "Bezeichnung"), ("quantity", "Menge"), ("unit", "VE"), ("price", "EK EUR"), ("total", "Wert EUR")), {"order_number": "Bestellung", "date": "Datum", "customer_number": "Kundennummer"}, upper=True, head="columns", rulings="zebra", totals=("Bestellwert netto EUR",), shipping_row="Frachtpauschale", size=8.5),
    Layout("parish-english", "en", (("quantity", "Quantity"), ("unit", "Unit"), ("description", "Description"), ("sku", "Item code")), {"order_number": "Order no.", "date": "Date", "customer_number": "Account no.", "contact": "Contact"}, title="Church order", head="table", rulings="rows", font="Liberation Serif", day_form="words"),
    Layout("english-academy", "en", (("position", "Line"), ("sku", "Supplier code"), ("description", "Product"), ("quantity", "Qty"), ("price", "Unit price EUR"), ("total", "Net EUR")), {"order_number": "Order number", "date": "Order date", "delivery": "Required by", "ship_to": "Deliver to:"}, title="Purchase Order", head="columns", rulings="grid", totals=("Total net EUR",), day_form="words"),
    Layout("american-school", "en", (("quantity", "QTY"), ("sku", "ITEM"), ("description", "DESCRIPTION"), ("price", "PRICE EUR"), ("total", "AMOUNT EUR")), {"order_number": "PO number", "date": "Date", "contact": "Requested by"}, title="REQUISITION", sender="right", rulings="outer", day_form="month first", totals=("Total EUR",), lines=(1, 6)),
    Layout("english-letter", "en", (("position", "No."), ("description", "Item"), ("sku", "Code"), ("quantity_unit", "Quantity")), {"order_number": "Our order", "date": "Dated", "note": "Note:"}, title="Order", opening="Please supply the following:", head="lines", rulings="none", size=10.5, day_form="words", lines=(1, 6)),
)  # fmt: skip
