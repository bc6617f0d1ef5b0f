"""Layouts of the foreign part's buyers for the printer that mails in HTML, PDFs, scans, and sheets share."""

from __future__ import annotations

from benchmarks.corpus.printed import Layout

_HEAD = {
    "order_number": "Bestell-Nr.",
    "date": "Bestelldatum",
    "customer_number": "Kunden-Nr.",
    "delivery": "Lieferdatum",
    "contact": "Sachbearbeiter/in",
}
LAYOUTS: tuple[Layout, ...] = (
    Layout("cycle-shop", "de", (("sku", "Artikel-Nr."), ("description", "Beschreibung"), ("quantity", "Anz."), ("unit", "Einh.")), _HEAD, opening="wir bestellen wie folgt:", closing="Freundliche Grüße", lines=(2, 9)),
    Layout("dealer-erp", "de", (("position", "Pos."), ("sku", "Lief.-Art.-Nr."), ("description", "Artikelbezeichnung"), ("quantity", "Menge"), ("unit", "ME"), ("price", "E-Preis EUR"), ("total", "G-Preis EUR")), {**_HEAD, "ship_to": "Lieferanschrift:"}, sender="right", totals=("Summe netto EUR", "zzgl. 19 % MwSt. EUR", "Gesamt EUR"), rulings="grid"),
    Layout("scooter-workshop", "de", (("quantity", "Menge"), ("sku", "Teilenummer"), ("description", "Teil")), {"order_number": "Auftrag", "date": "Datum", "note": "Bemerkung:"}, head="lines", rulings="none", font="Liberation Serif", size=11, lines=(1, 7), title="Teilebestellung"),
    Layout("fleet", "de", (("position", "Nr."), ("description", "Bezeichnung"), ("sku", "Bestellnummer"), ("quantity_unit", "Bedarf"), ("price", "EUR je Einheit"), ("total", "EUR gesamt")), {"order_number": "Bestellung", "date": "vom", "delivery": "Liefertermin", "payment": "Zahlungsbedingung"}, head="table", totals=("Auftragswert netto EUR",), sender="line"),
    Layout("tyre-service", "de", (("position", "Pos"), ("sku", "Artikel"), ("description", "Dimension / Text"), ("quantity", "Stückzahl"), ("unit", "Einheit"), ("price_unit", "Preis EUR"), ("total", "Summe EUR")), {"order_number": "Beleg-Nr.", "date": "Belegdatum", "customer_number": "Kd.-Nr.", "delivery": "Termin", "contact": "Disposition", "phone": "Tel."}, head="columns", rulings="zebra", size=8.5, font="DejaVu Sans", totals=("Nettosumme EUR",), title="Bestellbeleg"),
    Layout("own-part-numbers", "de", (("position", "Pos."), ("buyer_sku", "Unsere Teile-Nr."), ("sku", "Ihre Teile-Nr."), ("description", "Benennung"), ("quantity", "Menge"), ("unit", "ME"), ("price", "Preis €"), ("total", "Wert €")), _HEAD, buyer_numbers=True, position="{:02d}", rulings="rows", size=8.5, totals=("Bestellsumme €",)),
    Layout("season-stock", "de", (("position", "Lfd."), ("sku", "Art.-Nr."), ("description", "Artikel"), ("quantity", "Stk."), ("unit", "VPE"), ("price", "EK €"), ("total", "EK ges. €")), {"order_number": "Vorbestellung", "date": "Datum", "customer_number": "Kundennr."}, breaks=11, totals=("Summe EK netto",), lines=(9, 19), sender="right", title="Bestellung Saisonware"),
    Layout("club", "de", (("quantity_unit", "Wieviel"), ("description", "Was"), ("sku", "Nummer"), ("price", "à Euro")), {"date": "Datum", "delivery": "Gewünscht bis", "contact": "Besteller"}, head="sentence", title="Vereinsbestellung", font="DejaVu Serif", rulings="rows", lines=(1, 6)),
    Layout("scan-list", "de", (("gtin", "GTIN"), ("sku", "Artikelnr."), ("description", "Bezeichnung"), ("quantity", "Menge")), {"order_number": "Bestellnr.", "date": "Datum", "customer_number": "Kundennr."}, head="columns", sender="foot", lines=(2, 12), rulings="outer"),
    Layout("text-below", "de", (("position", "Pos."), ("sku", "Artikelnummer"), ("quantity", "Menge"), ("unit", "Einheit"), ("price", "Preis/Einheit"), ("total", "Betrag")), _HEAD, second_row=(("description", ""),), totals=("Nettobetrag EUR",)),
    Layout("by-vehicle", "de", (("position", "Pos."), ("sku", "Teile-Nr."), ("description", "Teil"), ("quantity", "Anzahl"), ("unit", "Einheit")), _HEAD, groups=("Leihräder", "Motorroller", "Werkstattbedarf"), lines=(4, 9), title="Bedarf je Bereich"),
    Layout("british-dealer", "en", (("position", "Line"), ("sku", "Part no."), ("description", "Part"), ("quantity", "Qty"), ("unit", "UoM"), ("price", "Unit EUR"), ("total", "Value EUR")), {"order_number": "PO number", "date": "PO date", "customer_number": "Account no.", "delivery": "Deliver by", "contact": "Raised by", "ship_to": "Deliver to:"}, title="Purchase Order", totals=("Order value excl. VAT EUR",), day_form="words"),
    Layout("english-workshop", "en", (("quantity", "Qty"), ("sku", "Number"), ("description", "Description")), {"order_number": "Our order", "date": "Date", "note": "Notes:"}, title="Workshop order", head="lines", rulings="none", font="Liberation Serif", size=11, day_form="words"),
    Layout("english-export", "en", (("sku", "Stock code"), ("description", "Goods"), ("quantity_unit", "Quantity"), ("price", "Price EUR"), ("total", "Amount EUR")), {"order_number": "Order ref.", "date": "Order date", "delivery": "Required date", "payment": "Terms"}, title="ORDER", head="columns", rulings="grid", day_form="iso", totals=("Net amount EUR",), sender="top"),
    Layout("rental-fleet", "de", (("description", "Artikel"), ("quantity", "Menge"), ("unit", "Einheit"), ("sku", "Art.-Nr.")), {"order_number": "Bestellzeichen", "date": "Datum", "delivery": "Anlieferung am", "note": "Anmerkung:"}, head="table", rulings="outer", sender="line", font="Liberation Sans", lines=(1, 8), title="Bestellschreiben"),
)  # fmt: skip
