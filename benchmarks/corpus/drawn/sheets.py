"""Buyers of the drawn part who order by spreadsheet."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.drawn.cell_files import Rows, book_of
from benchmarks.corpus.drawn.enclosing import enclosed
from benchmarks.corpus.drawn.grids import Sheet, drawn, figure, rows_of, settled, sheets
from examples.post.tables import XLSX, saved
from examples.post.truth import Letter

PLAIN = Sheet(
    "plain",
    "de",
    (("sku", "Artikelnummer"), ("desc", "Bezeichnung"), ("qty", "Menge"), ("unit", "Einheit")),
    (("number", "Bestellnummer"), ("day", "Datum"), ("customer", "Kundennummer"), ("delivery", "Liefertermin")),
    "Bestellung",
)
PRICED = Sheet(
    "priced", "de", (("pos", "Pos."), ("sku", "Art.-Nr."), ("desc", "Artikel"), ("qty", "Anzahl"), ("unit", "ME"), ("price", "Preis netto EUR"), ("total", "Gesamt netto EUR")),
    (("name", "Besteller"), ("address", "Anschrift"), ("number", "Unsere Bestell-Nr."), ("day", "Bestelldatum"), ("delivery", "Gewünschte Lieferung"), ("payment", "Zahlungsart"), ("ship", "Lieferanschrift")), below="Summe netto EUR",
)  # fmt: skip
SHEETS: tuple[tuple[Sheet, str], ...] = (
    (PLAIN, "xlsx"), (PLAIN, "xlsx"), (PRICED, "xlsx"), (PRICED, "ods"),
    (Sheet("own form", "de", (("empty", ""), ("qty", "Menge"), ("unit", "VE"), ("desc", "Artikelbezeichnung"), ("sku", "Bestellnummer"), ("price", "Einzelpreis €"), ("total", "Summe €")), (("seller", "Lieferant:"), ("name", "Firma:"), ("address", "Adresse:"), ("contact", "Ansprechpartner:"), ("phone", "Telefon:"), ("customer", "Kunden-Nr.:"), ("number", "Bestellung Nr.:"), ("delivery", "Liefern bis:"), ("note", "Anmerkung:")), "BESTELLFORMULAR", below="Summe", total="sum", left=1, empty_rows=6), "xlsx"),
    (Sheet("number and count", "de", (("sku", "Artikel"), ("qty", "Stk")), lines=(2, 20)), "xlsx"),
    (Sheet("no heads", "de", (("qty", ""), ("desc", ""), ("sku", "")), head_row=False, lines=(2, 8)), "xlsx"),
    (Sheet("heads beside", "de", (("bsku", "Material"), ("desc", "Materialkurztext"), ("qty", "Bestellmenge"), ("unit", "BME"), ("price", "Nettopreis"), ("eur", "Währung"), ("sku", "Lief.-Mat.-Nr.")), (("number", "Einkaufsbeleg"), ("day", "Belegdatum"), ("delivery", "Lieferdatum"), ("customer", "Kundennummer beim Lieferanten")), side=True, codes=True, lines=(2, 15)), "xlsx"),
    (Sheet("system export", "de", (("pos10", "Position"), ("bsku", "Material"), ("desc", "Kurztext"), ("qty", "Bestellmenge"), ("unit", "Bestellmengeneinheit"), ("price", "Nettobestellpreis EUR")), (("number", "Einkaufsbeleg"), ("day", "Belegdatum")), typed=False, codes=True, lines=(2, 15)), "html-xls"),
    (Sheet("everything text", "de", (("pos", "Nr"), ("sku", "ArtNr"), ("desc", "Bez"), ("qtyunit", "Menge"), ("price", "EP in EUR"), ("total", "GP in EUR")), (("number", "Bestellnummer:"), ("customer", "Kundennummer:"), ("day", "Datum:")), typed=False), "xlsx"),
    (Sheet("csv plain", "de", (("sku", "Artikelnummer"), ("desc", "Bezeichnung"), ("qty", "Menge"), ("unit", "Einheit")), lines=(2, 15)), "csv"),
    (Sheet("csv with labels", "de", (("pos", "Position"), ("sku", "Artikelnr"), ("desc", "Text"), ("qty", "Menge"), ("unit", "ME"), ("price", "Preis_EUR"), ("total", "Wert_EUR")), (("number", "Bestellung"), ("customer", "Kunde"), ("delivery", "Termin"), ("payment", "Zahlung")), codes=True), "csv-ansi"),
    (Sheet("till", "de", (("gtin", "EAN-Code"), ("desc", "Artikeltext"), ("qty", "Nachbestellmenge")), lines=(3, 20)), "csv-comma"),
    (Sheet("english", "en", (("pos", "Line"), ("sku", "Supplier SKU"), ("desc", "Description"), ("qty", "Qty"), ("unit", "UOM"), ("price", "Unit Cost (EUR)"), ("total", "Extended (EUR)")), (("name", "Company"), ("address", "Address"), ("number", "PO Number"), ("day", "PO Date"), ("customer", "Account Number"), ("delivery", "Need By"), ("ship", "Ship To")), "Purchase Order", below="Total excl. VAT (EUR)"), "xlsx"),
    (Sheet("english csv", "en", (("sku", "part_no"), ("qty", "quantity"), ("desc", "description")), lines=(2, 12)), "tabs"),
    (Sheet("dutch", "nl", (("sku", "Artikelnr."), ("desc", "Omschrijving"), ("qty", "Aantal"), ("unit", "Eenheid"), ("price", "Prijs €")), (("number", "Ordernr."), ("day", "Datum"), ("customer", "Klantnr."), ("delivery", "Leverdatum"), ("contact", "Contactpersoon")), "Inkooporder"), "xlsx"),
    (Sheet("dutch open", "nl", (("qty", "Aantal"), ("unit", ""), ("sku", "Code"), ("desc", "Artikel")), (("name", "Bedrijf"), ("customer", "Klantnummer"))), "ods"),
    (Sheet("french", "fr", (("sku", "Référence"), ("desc", "Désignation"), ("qty", "Quantité"), ("unit", "Unité"), ("price", "PU HT €"), ("total", "Total HT €")), (("name", "Société"), ("address", "Adresse"), ("number", "N° commande"), ("day", "Date"), ("customer", "Code client"), ("delivery", "Livraison")), "BON DE COMMANDE", below="Total HT €"), "xlsx"),
    (Sheet("french csv", "fr", (("sku", "Ref"), ("desc", "Libelle"), ("qty", "Qte")), (("number", "Commande"), ("customer", "Client"))), "csv-ansi"),
    (Sheet("capitals", "de", (("sku", "ARTIKEL"), ("desc", "BEZEICHNUNG"), ("qty", "MENGE"), ("unit", "ME")), (("number", "BESTELLNR"), ("delivery", "LIEFERTERMIN")), codes=True, upper=True, lines=(2, 15)), "csv"),
)  # fmt: skip


NUMERIC = Sheet(
    "numbers as figures",
    "de",
    (("sku", "Art.-Nr."), ("desc", "Artikel"), ("qty", "Menge"), ("unit", "Einheit")),
    (("name", "Kunde"), ("number", "Bestellnummer"), ("delivery", "Liefertermin")),
    numeric=True,
)
TEXT = Sheet(
    "text", "de", (("pos10", "Pos"), ("sku", "Artikelnr."), ("desc", "Bezeichnung"), ("qty", "Menge"), ("unit", "ME"), ("price", "Preis EUR"), ("total", "Wert EUR")),
    (("number", "Bestellnummer:"), ("day", "Bestelldatum:"), ("customer", "Kundennummer:"), ("delivery", "Lieferdatum:")), "BESTELLUNG", typed=False, codes=True,
)  # fmt: skip


def quantities_in_a_list(world: World, random: Random, name: str) -> Letter:
    """The seller's list with quantities at some articles, noughts at a few others."""
    sheet = Sheet(
        "list",
        "de",
        (("sku", "Artikelnr."), ("desc", "Artikel"), ("price", "Preis €"), ("qty", "Bestellmenge")),
        (("customer", "Kundennummer"), ("name", "Firma")),
        lines=(2, 8),
    )
    order = drawn(sheet, world, random)
    order = replace(order, lines=tuple(sorted((line for line in order.lines if line.sku), key=lambda line: line.description)))
    wanted = {line.sku: line for line in order.lines}
    others = random.sample([a for a in world.articles if a["sku"] not in wanted], 45)
    rows: Rows = [
        ["Sortiment Herbst/Winter – bitte Menge eintragen und zurücksenden"],
        ["Firma", order.buyer["name"]],
        ["Kundennummer", order.customer] if order.customer else [],
        [],
        ["Artikelnr.", "Artikel", "Preis €", "Bestellmenge"],
    ]
    table = [(a["name_de"], a["sku"], float(a["price_net"]), random.choice((None, None, None, 0))) for a in others] + [
        (x.description, x.number, float(x.price), figure(x.quantity)) for x in order.lines
    ]
    rows += [[sku, text, price, quantity] for text, sku, price, quantity in sorted(table, key=lambda row: row[0])]
    return enclosed(settled(sheet, order), random, name, saved(book_of(rows, random)), "xlsx quantities in a list", "E", "xlsx", XLSX)


def on_the_second_sheet(world: World, random: Random, name: str) -> Letter:
    """Instructions first, the order on the second sheet, last year's figures on a third that is hidden."""
    order = drawn(PLAIN, world, random)
    book = book_of(
        [["Anleitung"], ["1. Mengen auf dem Blatt «Bestellung» eintragen."], ["2. Mindestbestellwert 50 EUR, ab 10 Stück 3 % Rabatt."]],
        random,
    )
    book.active.title = "Anleitung"
    sheet = book.create_sheet("Bestellung")
    for row in rows_of(PLAIN, order):
        sheet.append(row)
    old = book.create_sheet("Vorjahr")
    for article in random.sample(list(world.articles), 4):
        old.append([article["sku"], article["name_de"], random.randrange(5, 90)])
    old.sheet_state = "hidden"
    return enclosed(settled(PLAIN, order), random, name, saved(book), "xlsx second sheet", "E", "xlsx", XLSX)


def the_rest_in_the_mail(world: World, random: Random, name: str) -> Letter:
    """The sheet holds only lines; number, customer and day stand in the mail."""
    sheet = Sheet(
        "lines",
        "de",
        (("sku", "Art.-Nr."), ("desc", "Bezeichnung"), ("qty", "Menge")),
        (("number", ""), ("customer", ""), ("delivery", "")),
        lines=(2, 12),
    )
    order = drawn(sheet, world, random)
    said = [
        f"{label} {value}"
        for label, value in (("Bestellnummer:", order.number), ("Kundennummer:", order.customer), ("Lieferung bis:", order.delivery_shown))
        if value
    ]
    rows = rows_of(replace(sheet, heads=()), order)
    body = (
        "Guten Tag,\n\nim Anhang unsere Liste."
        + "".join(f"\n{line}" for line in said)
        + "\n\nMit freundlichen Grüßen\n{contact}\n{signature}"
    )
    return enclosed(
        settled(sheet, order), random, name, saved(book_of(rows, random)), "xlsx rest in the mail", "E", "xlsx", XLSX, body=body
    )


BUYERS: tuple[Buyer, ...] = (
    *sheets((*SHEETS, (TEXT, "txt"), (NUMERIC, "xlsx"))),
    quantities_in_a_list,
    on_the_second_sheet,
    the_rest_in_the_mail,
)
