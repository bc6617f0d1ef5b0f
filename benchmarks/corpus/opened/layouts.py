"""The layouts of invented buyers on which the readers are measured at the end; they share no arrangement with those that were worked on."""

from __future__ import annotations

from benchmarks.corpus.printed import Layout

LAYOUTS: tuple[Layout, ...] = (
    Layout(
        "guesthouse", "de", (("quantity_unit", "Wir möchten"), ("description", "von diesem Artikel"), ("sku", "Nr. im Katalog")),
        {"date": "Geschrieben am", "order_number": "Unser Beleg", "customer_number": "Stammnummer", "delivery": "Eintreffen bis", "contact": "Rückfragen an", "note": "Noch etwas:"},
        title="Einkaufszettel", sender="foot", head="lines", rulings="none", font="DejaVu Serif", size=10.5, closing="Wir freuen uns auf Ihre Lieferung.",
    ),
    Layout(
        "municipal", "de", (("position", "Lfd. Nr."), ("description", "Leistung / Gegenstand"), ("sku", "Kat.-Nr. d. Bieters"), ("quantity", "Umfang"), ("unit", "Maßeinh."), ("price", "EP in EUR"), ("total", "GP in EUR")),
        {"order_number": "Auftrags-Nr. der Vergabestelle", "date": "Ausstellungstag", "customer_number": "Kreditor-/Kundenkennung", "delivery": "Ausführungsfrist bis", "payment": "Zahlungsweg", "ship_to": "Leistungsort:", "cost": "Produktsachkonto", "note": "Auflage:"},
        title="Auftragsschein", head="table", rulings="grid", font="Liberation Serif", size=9, totals=("Zwischensumme netto", "Umsatzsteuer 19 v. H.", "Auftragssumme"), extra={"cost": "11.1.03/5241100"}, position="{}.", opening="Auf der Grundlage Ihres Angebots wird Ihnen folgender Auftrag erteilt:",
    ),
    Layout(
        "site-list", "de", (("sku", "Artikel#"), ("quantity", "Anz."), ("unit", "VPE"), ("description", "Material")),
        {"order_number": "BV-Bestellung", "delivery": "Auf der Baustelle am", "contact": "Bauleitung", "phone": "Handy", "ship_to": "Abladestelle", "note": "Achtung:"},
        title="MATERIALABRUF", head="columns", sender="top", rulings="zebra", font="DejaVu Sans", size=8, upper=True,
    ),
    Layout(
        "chain-store", "de", (("gtin", "Strichcode"), ("sku", "Lieferanten-ID"), ("description", "Warentext"), ("quantity", "Best.-Stk"), ("price", "EK"), ("total", "EK ges.")),
        {"order_number": "Order-ID", "date": "Orderdatum", "delivery": "Anlieferfenster", "customer_number": "Lieferantenkonto-Nr. (Ihre Kd-Nr.)"},
        title="Filialorder", head="columns", sender="right", rulings="outer", size=8.5, totals=("EK-Wert Order",), groups=("Warengruppe 10", "Warengruppe 40"), lines=(4, 12),
    ),
    Layout(
        "clinic-erp", "de", (("position", "Zl."), ("buyer_sku", "Int. Artikel"), ("description", "Kurztext"), ("quantity_unit", "Abrufmenge"), ("price_unit", "Konditionspreis"), ("total", "Zeilenwert")),
        {"order_number": "Abruf", "date": "Druckdatum", "contact": "Disponent", "phone": "Durchwahl", "delivery": "Wunschanlieferung", "ship_to": "Wareneingang", "payment": "Regulierung"},
        title="Bestellabruf", sender="line", second_row=(("sku", "Herstellerartikel:"),), position="{:03d}", rulings="rows", totals=("Wert des Abrufs",), buyer_numbers=True, font="Liberation Mono", size=8,
    ),
    Layout(
        "long-list", "de", (("position", "#"), ("sku", "Kennung"), ("description", "Bezeichnung der Ware"), ("quantity", "Soll"), ("unit", "Geb."), ("price", "à €"), ("total", "Summe €")),
        {"order_number": "Vorgang", "date": "Bestelltag", "customer_number": "Mandant", "delivery": "Bedarf zum"},
        title="Bedarfsanforderung an Lieferant", head="sentence", rulings="rows", breaks=6, carried="Seitensumme", totals=("Bedarfswert", "zzgl. 19 % USt", "Endbetrag"), lines=(7, 15), size=8.5,
    ),
    Layout(
        "no-head-bakery", "de", (("quantity", "Wie viel"), ("unit", "Form"), ("description", "Ware"), ("sku", "Artikelnr.")),
        {"date": "Backstube, den", "delivery": "brauchen wir spätestens", "note": "PS:"}, heads=False, title="", opening="Folgendes bitte einpacken:", closing="Danke, das Backteam", sender="top", head="lines", rulings="none", font="Liberation Serif", size=12,
    ),
    Layout(
        "per-thousand", "de", (("sku", "Teil"), ("description", "Spezifikation"), ("quantity", "Losgröße"), ("unit", "Einheit"), ("price", "EUR/1000"), ("total", "Loswert EUR")),
        {"order_number": "Fertigungsbestellung", "date": "Tag", "customer_number": "Abnehmer-Nr.", "delivery": "Just-in-time-Termin"}, per=1000, head="table", sender="right", rulings="grid", totals=("Loswerte gesamt netto",), font="DejaVu Sans", size=8,
    ),
    Layout(
        "freight-and-tax", "de", (("description", "Was"), ("sku", "Welche Nr."), ("quantity_unit", "Wie viel"), ("price", "Stückpreis"), ("total", "Macht")),
        {"order_number": "Zeichen", "customer_number": "Wir sind Kunde", "payment": "Wir zahlen", "delivery": "Wann", "date": "Heute", "ship_to": "Wohin"},
        title="Wir bestellen", head="lines", sender="top", rulings="zebra", shipping_row="Fracht", totals=("Alles netto", "Mehrwertsteuer (19 %)", "Alles brutto"), font="Liberation Sans", size=11,
    ),
    Layout(
        "engineer", "de", (("position", "Pos.-Nr."), ("sku", "Ident-Nr. Lieferant"), ("quantity", "Bedarf"), ("description", "Benennung/Abmessung")),
        {"order_number": "Stücklisten-Bestellung", "date": "erstellt", "contact": "Konstrukteur", "delivery": "Bereitstellung", "customer_number": "Kreditor extern", "drawing": "Zeichnung"}, quantity_form="{},00", extra={"drawing": "ZG-4410-02 Rev. C"},
        title="Stücklistenauszug", head="columns", rulings="grid", font="Liberation Mono", size=7.5, position="{:02d}",
    ),
    Layout(
        "uk-merchant", "en", (("position", "Ln"), ("sku", "Cat. ref"), ("description", "Goods"), ("quantity", "No. reqd"), ("unit", "Per"), ("price", "Rate €"), ("total", "Value €")),
        {"order_number": "Our order", "date": "Date of order", "customer_number": "A/C with you", "delivery": "Goods wanted by", "payment": "Settlement", "ship_to": "Consign to", "note": "Instructions:"},
        title="ORDER FORM", head="table", sender="line", rulings="rows", totals=("Goods total",), day_form="words", font="Liberation Serif", size=10,
    ),
    Layout(
        "us-store", "en", (("quantity", "Qty Ord"), ("sku", "Vendor Item"), ("description", "Item Description"), ("price", "Cost Ea"), ("total", "Ext Cost")),
        {"order_number": "P.O. No.", "date": "P.O. Date", "delivery": "In-Hands Date", "contact": "Buyer", "phone": "Ph"}, title="Purchase Order", head="columns", sender="right", rulings="zebra", totals=("PO Total before tax EUR",), day_form="month first", size=9,
    ),
    Layout(
        "exporter", "en", (("position", "S/N"), ("description", "Particulars"), ("sku", "Maker's ref."), ("quantity_unit", "Ordered"), ("price_unit", "Net price"), ("total", "Net amount")),
        {"order_number": "Indent no.", "date": "Dated", "customer_number": "Importer code", "delivery": "Latest shipment", "payment": "Payment terms", "ship_to": "Consignee"}, title="INDENT", head="lines", rulings="outer", totals=("Total net amount EUR",), font="DejaVu Serif", size=8.5, day_form="words",
    ),
    Layout(
        "minimal-en", "en", (("sku", "Stock code"), ("quantity", "Qty wanted"), ("description", "Product")), {"order_number": "Ref", "delivery": "By"}, heads=False, title="Stock request", head="sentence", rulings="none", sender="foot", size=11, font="Liberation Sans", day_form="iso",
    ),
    Layout(
        "two-row-en", "en", (("position", "Item"), ("sku", "Supplier code"), ("quantity", "Required"), ("unit", "UM"), ("price", "Price"), ("total", "Subtotal")),
        {"order_number": "Requisition", "date": "Raised on", "contact": "Raised by", "delivery": "On site date", "ship_to": "Drop-off point", "customer_number": "Vendor's account for us"},
        second_row=(("description", "–"),), title="Requisition", rulings="grid", head="table", totals=("Requisition total net EUR",), font="Liberation Sans", size=8.5, day_form="words",
    ),
    Layout(
        "small-print", "de", (("position", "P"), ("sku", "ArtNr"), ("description", "ArtBez"), ("quantity", "Mng"), ("unit", "Me"), ("price", "Prs"), ("total", "Btr")),
        {"order_number": "BestNr", "date": "Dat", "customer_number": "KdNr", "delivery": "LTerm", "payment": "ZahlBed", "contact": "SB"}, title="BESTELLSCHREIBEN", head="sentence", rulings="none", font="Liberation Sans", size=7, totals=("SumNetto", "MwSt", "SumBrutto"), lines=(3, 14),
    ),
)  # fmt: skip
