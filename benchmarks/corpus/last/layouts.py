"""Layouts of the last part's buyers for the printer that mails in HTML, PDFs, scans, and sheets share."""

from __future__ import annotations

from benchmarks.corpus.printed import Layout

_HEAD = {
    "order_number": "Bestell-Nr.",
    "date": "Bestelldatum",
    "customer_number": "Ihre Kundennummer für uns",
    "delivery": "Lieferung",
    "contact": "Besteller/in",
}
LAYOUTS: tuple[Layout, ...] = (
    Layout("tavern", "de", (("quantity", "Menge"), ("unit", "Geb."), ("description", "Ware"), ("sku", "Ihre Nr.")), _HEAD, title="Wareneinkauf", opening="Wir bestellen zur Anlieferung:", closing="Mit freundlichen Grüßen", rulings="rows"),
    Layout("canteen", "de", (("position", "Lfd."), ("sku", "Lief.-Art."), ("description", "Text"), ("quantity_unit", "Best.-Menge"), ("price", "EK €"), ("total", "Wert €")), {**_HEAD, "ship_to": "Anlieferung:"}, title="Bestellung Betriebsrestaurant", head="lines", totals=("Warenwert netto €", "Umsatzsteuer 19 % €", "Endsumme €"), rulings="zebra", font="DejaVu Sans", size=8.5),
    Layout("steamer", "de", (("position", "#"), ("description", "Artikel"), ("sku", "Nr."), ("quantity", "Anz."), ("unit", "Einh.")), {"order_number": "Anforderung", "date": "vom", "delivery": "an Bord bis", "note": "Bemerkung:"}, title="Proviantanforderung", head="columns", sender="right", rulings="grid", lines=(2, 10)),
    Layout("bakery", "de", (("sku", "Artikel"), ("description", ""), ("quantity", "Menge"), ("unit", "VPE"), ("price_unit", "Preis EUR"), ("total", "Summe EUR")), {"date": "Datum", "order_number": "Beleg", "customer_number": "Kd.-Nr."}, sender="line", rulings="none", font="Liberation Mono", size=8, totals=("Summe EUR",)),
    Layout("stewardship", "de", (("position", "Pos."), ("sku", "Artikelnummer"), ("description", "Artikelbezeichnung"), ("quantity", "Menge"), ("unit", "Einheit")), {**_HEAD, "payment": "Zahlungsart", "phone": "Durchwahl"}, head="table", font="Liberation Serif", size=10.5, closing="gez. Hauswirtschaft", rulings="outer"),
    Layout("cleaners", "de", (("buyer_sku", "Mat.-Nr."), ("sku", "Lieferanten-Art."), ("description", "Bezeichnung"), ("quantity", "Menge"), ("unit", "ME"), ("price", "Preis €"), ("total", "Gesamt €")), _HEAD, title="Materialbestellung", buyer_numbers=True, head="columns", rulings="rows", size=8.5, totals=("Nettosumme €",)),
    Layout("supermarket", "de", (("position", "Nr."), ("gtin", "GTIN"), ("description", "Artikel"), ("sku", "Lief.-Nr."), ("quantity", "Bestellmenge"), ("unit", "Einheit")), {"order_number": "Auftragsnr.", "date": "Auftragsdatum", "delivery": "Wunschliefertag"}, title="Filialauftrag", sender="foot", rulings="grid", lines=(4, 14)),
    Layout("wide-stock", "de", (("sku", "Artikelnr."), ("description", "Bezeichnung"), ("unit", "Einheit"), ("price", "Preis EUR"), ("quantity", "Menge"), ("total", "Betrag EUR")), {**_HEAD, "ship_to": "Lieferadresse:"}, title="Bestellung", breaks=9, carried="Zwischensumme", totals=("Gesamtbetrag netto EUR",), lines=(8, 20), sender="top"),
    Layout("inn-letter", "de", (("quantity_unit", "Menge"), ("description", "Ware"), ("sku", "Nummer")), {"date": "Datum", "delivery": "Bitte liefern bis"}, head="sentence", heads=False, title="", opening="Sehr geehrte Damen und Herren, wir hätten gern:", closing="Freundlich grüßt Ihr Haus", font="Liberation Serif", size=11.5, rulings="none", lines=(1, 6)),
    Layout("two-row", "de", (("position", "Pos"), ("sku", "Art.-Nr."), ("quantity", "Menge"), ("unit", "ME"), ("price", "EP EUR"), ("total", "GP EUR")), _HEAD, title="Order", second_row=(("description", "Bez.:"),), position="{:04d}", totals=("Netto EUR",), rulings="rows"),
    Layout("departments", "de", (("quantity", "Menge"), ("unit", "Einheit"), ("sku", "Art.-Nr."), ("description", "Artikel")), _HEAD, title="Sammelbestellung", groups=("Küche", "Service", "Spüle"), lines=(4, 10), rulings="grid"),
    Layout("capital-print", "de", (("sku", "ARTIKEL"), ("description", "BEZEICHNUNG"), ("quantity", "MENGE"), ("unit", "EINHEIT"), ("price", "PREIS EUR"), ("total", "GESAMT EUR")), {"order_number": "BESTELLNR", "date": "DATUM", "customer_number": "KUNDENNR", "delivery": "LIEFERTERMIN"}, title="BESTELLUNG", upper=True, font="DejaVu Sans Mono", size=7.5, rulings="none", totals=("SUMME EUR",)),
    Layout("galley", "en", (("position", "Item"), ("description", "Stores"), ("sku", "Supplier ref."), ("quantity", "Qty"), ("unit", "Unit")), {"order_number": "Requisition no.", "date": "Date", "delivery": "Delivery", "contact": "Master / Purser", "ship_to": "Deliver to:"}, title="Stores Requisition", head="table", rulings="grid", day_form="words"),
    Layout("cafe-chain", "en", (("sku", "SKU"), ("description", "Product"), ("quantity", "Order qty"), ("unit", "Pack"), ("price", "Cost EUR"), ("total", "Ext. cost EUR")), {"order_number": "PO Number", "date": "PO Date", "customer_number": "Account no.", "payment": "Terms"}, title="Purchase Order", head="columns", sender="right", rulings="zebra", totals=("Order total EUR (ex VAT)",), day_form="iso"),
    Layout("bakehouse", "en", (("quantity_unit", "How many"), ("description", "What"), ("sku", "Ref")), {"date": "Date", "order_number": "Our order"}, title="Order", head="lines", rulings="rows", font="DejaVu Serif", day_form="month first", lines=(1, 7)),
)  # fmt: skip
