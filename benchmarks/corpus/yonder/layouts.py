"""Layouts of the yonder part's buyers for the printer that mails in HTML, PDFs, scans, and sheets share."""

from __future__ import annotations

from benchmarks.corpus.printed import Layout

_HEAD = {
    "order_number": "Bestell-Nr.",
    "date": "Bestelldatum",
    "customer_number": "Kunden-Nr.",
    "delivery": "Lieferung am",
    "contact": "Bearbeiter",
}
_SKU, _NAME, _COUNT, _UNIT, _PRICE, _SUM = (
    ("sku", "Artikelnr."),
    ("description", "Artikelbezeichnung"),
    ("quantity", "Menge"),
    ("unit", "Einheit"),
    ("price", "Preis EUR"),
    ("total", "Summe EUR"),
)
LAYOUTS: tuple[Layout, ...] = (
    Layout("farm-list", "de", (_COUNT, _UNIT, _NAME, _SKU), {"date": "Datum", "customer_number": "Kunde Nr.", "note": "Anmerkung:"}, head="lines", rulings="none", font="Liberation Serif", size=11.5, lines=(1, 5), title="Bestellzettel"),
    Layout("nursery-order", "de", (("position", "Lfd."), _SKU, _NAME, _COUNT, _UNIT, _PRICE, _SUM), _HEAD, sender="right", rulings="grid", totals=("Zwischensumme netto EUR", "zzgl. 19 % USt.", "Endsumme EUR")),
    Layout("zoo-requisition", "de", (("position", "Zeile"), _NAME, _SKU, ("quantity_unit", "Bedarf"), _PRICE, _SUM), {**_HEAD, "ship_to": "Anlieferstelle"}, title="Bedarfsanforderung mit Bestellung", head="columns", rulings="outer", size=9, totals=("Gesamt netto EUR",), position="{:02d}"),
    Layout("serif-letter", "de", (_NAME, _SKU, ("quantity_unit", "Anzahl")), {"date": "Datum", "payment": "Zahlung", "contact": "Ansprechpartner"}, opening="Hiermit bestellen wir:", closing="Mit freundlichen Grüßen", sender="top", font="DejaVu Serif", size=10, lines=(1, 6)),
    Layout("town-form", "de", (("position", "Nr."), _SKU, _NAME, _COUNT, _UNIT, ("price", "Einzelpreis netto EUR"), ("total", "Gesamtpreis netto EUR")), {"order_number": "Auftrags-Nr.", "date": "vom", "delivery": "Lieferfrist", "phone": "Rückfragen unter", "contact": "Sachbearbeitung"}, title="Auftragsschein", rulings="grid", size=8.5, totals=("Auftragswert netto EUR",), sender="line"),
    Layout("shop-refill", "de", (("gtin", "GTIN"), _SKU, ("description", "Text"), ("quantity", "Nachschub")), {"order_number": "Beleg", "date": "Tag", "customer_number": "Kundenkonto"}, title="Nachschub", head="columns", rulings="zebra", font="DejaVu Sans", size=8, lines=(3, 14), sender="foot"),
    Layout("own-numbers", "de", (("position", "Pos"), ("buyer_sku", "Hausnummer"), _SKU, _NAME, _COUNT, _UNIT, _PRICE, _SUM), _HEAD, buyer_numbers=True, size=8.5, totals=("Warenwert netto EUR",), position="{:04d}"),
    Layout("carried-over", "de", (("position", "Pos."), _SKU, _NAME, _COUNT, _UNIT, ("price", "EP EUR"), ("total", "GP EUR")), {"order_number": "Bestellung", "date": "vom", "delivery": "Termin"}, breaks=9, carried="Zwischensumme Übertrag", totals=("Bestellsumme netto EUR",), lines=(8, 16), rulings="rows"),
    Layout("two-rows", "de", (("position", "#"), _SKU, _COUNT, _UNIT, ("price", "netto EUR"), ("total", "netto gesamt EUR")), _HEAD, second_row=(("description", "Text:"),), rulings="rows", totals=("Netto gesamt EUR",), sender="right", font="DejaVu Sans Condensed"),
    Layout("sentence-head", "de", (_COUNT, _UNIT, _SKU, _NAME), {"order_number": "Bestellung", "date": "vom", "delivery": "zur Lieferung"}, head="sentence", title="", opening="Wir bitten um Lieferung folgender Ware.", rulings="outer", lines=(1, 6)),
    Layout("areas", "de", (_SKU, _NAME, _COUNT, _UNIT), {"order_number": "Bestellnummer", "date": "Datum", "contact": "Besteller"}, groups=("Gewächshaus", "Stall", "Bienenstand"), lines=(4, 9), title="Jahresbestellung"),
    Layout("english-grower", "en", (("position", "Line"), ("sku", "Catalogue no."), ("description", "Product"), ("quantity", "Qty"), ("unit", "Unit"), ("price", "Each EUR"), ("total", "Amount EUR")), {"order_number": "Order no.", "date": "Date of order", "customer_number": "Customer no.", "delivery": "Wanted by", "ship_to": "Deliver to:"}, title="Order", totals=("Goods total EUR",), day_form="words", rulings="grid"),
    Layout("english-note", "en", (("quantity_unit", "How many"), ("description", "What"), ("sku", "Cat. no.")), {"date": "Date", "note": "Please note:"}, title="Order", head="lines", rulings="none", font="Liberation Serif", size=11, day_form="words", lines=(1, 5)),
    Layout("dutch-grower", "nl", (("sku", "Artikelcode"), ("description", "Artikel"), ("quantity", "Aantal"), ("unit", "Eenheid")), {"order_number": "Bestelnr.", "date": "Datum", "customer_number": "Klantnr."}, title="Bestelling", rulings="rows", sender="right"),
    Layout("french-grower", "fr", (("sku", "Référence"), ("description", "Désignation"), ("quantity", "Quantité"), ("unit", "Unité"), ("price", "PU HT EUR"), ("total", "Total HT EUR")), {"order_number": "Commande n°", "date": "Date", "customer_number": "Code client"}, title="Bon de commande", rulings="grid", totals=("Total HT EUR",)),
)  # fmt: skip
