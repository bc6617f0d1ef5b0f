"""A second set of layouts: other label words, columns, fonts and arrangements than the first."""

from __future__ import annotations

from benchmarks.corpus.printed import Layout

LAYOUTS: tuple[Layout, ...] = (
    Layout(
        "u-total-first", "de", (("total", "Zeilenwert"), ("price", "Nettopreis"), ("quantity", "Bedarf"), ("unit", "Geb."), ("sku", "Katalog-Nr."), ("description", "Gegenstand")),
        {"order_number": "Vorgangsnummer", "date": "Ausgestellt am", "customer_number": "Debitor", "delivery": "Eintreffen spätestens", "payment": "Begleichung"}, title="Beschaffungsauftrag", rulings="outer", sender="right",
        font="DejaVu Serif", size=8.5, totals=("Auftragswert",),
    ),
    Layout(
        "u-form-like", "de", (("sku", "Best.-Kennz."), ("quantity", "Anz."), ("unit", "VE"), ("description", "Was"), ("price", "à €"), ("total", "€ gesamt")),
        {"order_number": "Bestellzeichen", "date": "Tag", "customer_number": "Kundenkonto", "delivery": "Anlieferung", "contact": "Rückfragen an", "phone": "Durchwahl", "ship_to": "Ware bitte hierhin:"}, title="Bedarfsmeldung",
        rulings="grid", head="columns", totals=("Gesamt ohne Steuer",), day_form="words",
    ),
    Layout(
        "u-sparse", "de", (("description", "Ware"), ("quantity_unit", "Wie viel"), ("sku", "Nr. laut Katalog")),
        {"order_number": "Zeichen", "date": "Ort, den", "customer_number": "Kundennr"}, title="", opening="anbei unsere Wünsche für die kommende Woche.", head="sentence", sender="line", rulings="none", font="Liberation Serif", size=11,
    ),
    Layout(
        "u-stacked", "de", (("position", "Lfd."), ("description", "Leistung / Ware"), ("quantity", "Soll"), ("unit", "Maß"), ("price", "Satz"), ("total", "Kosten")),
        {"order_number": "Abruf Nr.", "date": "Abrufdatum", "customer_number": "Ihr Kunde Nr.", "delivery": "Abruf zum", "payment": "Zahlungsziel/-weg"}, second_row=(("sku", "Kat.-Nr."), ("gtin", "GTIN")), title="Abruf", rulings="rows",
        totals=("Abrufsumme", "Umsatzsteuer 19 v. H.", "Rechnungssumme"), position="{}.)", sender="foot",
    ),
    Layout(
        "u-dense", "de", (("position", ""), ("buyer_sku", "SachNr."), ("description", "Benennung"), ("sku", "Liefer.-Teilenr."), ("quantity", "Best.Mge"), ("unit", "BME"), ("price", "Preis je PE"), ("per", "PE"), ("total", "Pos.-Wert")),
        {"order_number": "Einkaufsbeleg", "date": "Erstelldatum", "contact": "Disponent", "delivery": "WE-Termin", "customer_number": "Kreditor-Ref."}, per=100, per_word="100", font="Liberation Sans Narrow", size=7.5, rulings="grid",
        totals=("Belegsumme",), buyer_numbers=True, title="Lieferabruf", lines=(3, 12),
    ),
    Layout(
        "u-many-pages", "de", (("sku", "Code"), ("description", "Inhalt"), ("price_unit", "Preis"), ("quantity", "bestellt"), ("total", "Euro")),
        {"order_number": "Liste", "date": "Stand", "customer_number": "Kd.", "delivery": "Zustellung"}, breaks=11, lines=(13, 27), carried="Zwischenstand", totals=("Summe aller Positionen",), rulings="zebra", head="lines", title="Sammelbestellung",
    ),
    Layout(
        "u-no-heads", "de", (("position", "x"), ("quantity_unit", "x"), ("description", "x"), ("sku", "x")),
        {"order_number": "Ref.", "customer_number": "Kto.", "delivery": "Lieferfenster", "date": "den"}, heads=False, rulings="rows", head="lines", position="{})", font="DejaVu Sans", title="Nachbestellung",
    ),
    Layout(
        "u-english-uk", "en", (("sku", "Cat. ref"), ("description", "Goods"), ("quantity", "No. off"), ("unit", "Per"), ("price", "Rate"), ("total", "Value")),
        {"order_number": "Our ref", "date": "Dated", "customer_number": "Your a/c for us", "delivery": "Wanted on site by", "payment": "Settlement", "ship_to": "Consignee", "note": "NB"}, title="REQUISITION", day_form="words", rulings="outer",
        totals=("Net value",), font="DejaVu Serif", size=8.5,
    ),
    Layout(
        "u-english-erp", "en", (("position", "Itm"), ("buyer_sku", "Our P/N"), ("sku", "Mfr/Vendor P/N"), ("description", "Short text"), ("quantity", "Order qty"), ("unit", "OUn"), ("price", "Net price"), ("total", "Net value")),
        {"order_number": "Purchasing document", "date": "Doc. date", "delivery": "Deliv. date", "contact": "Purch. group", "phone": "Ext.", "customer_number": "Our account with you"}, position="{:04d}", quantity_form="{}.000",
        day_form="iso", rulings="none", font="DejaVu Sans Mono", size=7, totals=("Total net item value EUR",), title="Purchase order", buyer_numbers=True,
    ),
    Layout(
        "u-freight", "de", (("quantity", "Mge"), ("description", "Artikeltext"), ("sku", "Id"), ("price", "VK netto"), ("total", "Pos. netto")),
        {"order_number": "Bestell-Ref", "date": "Auftragsdatum", "customer_number": "Kundenreferenz-Nr.", "payment": "Bezahlung", "ship_to": "abweichende Warenempfängerin/abweichender Warenempfänger"}, shipping_row="Fracht & Verpackung",
        totals=("Netto", "Steuer", "Zu zahlen"), groups=("Regal A", "Regal B"), rulings="grid", sender="right", head="columns",
    ),
    Layout(
        "u-narrow", "de", (("sku", "Artikelcode"), ("quantity", "Best."), ("unit", "Eh."), ("description", "Bez.")),
        {"order_number": "BestNr", "date": "BestDat", "customer_number": "KdNr", "delivery": "LTermin", "note": "Info"}, font="Liberation Mono", size=9, head="lines", rulings="none", title="AUFTRAG", upper=True, day_form="short",
    ),
    Layout(
        "u-centred", "de", (("description", "Artikel"), ("sku", "Artikelnr. Anbieter"), ("price", "Preis/Stk"), ("quantity", "x"), ("total", "Betrag")),
        {"order_number": "Einkauf Nr.", "date": "Einkaufsdatum", "customer_number": "Mitglied/Kunde", "payment": "Zahlungsweise", "delivery": "Zustelltag"}, rulings="rows", totals=("Einkaufswert", "Steuer (19 %)", "Endsumme"), title="Ihr Einkauf",
        extra_style="body {text-align: center} table.head {margin: auto}", font="DejaVu Sans", size=9,
    ),
)  # fmt: skip
