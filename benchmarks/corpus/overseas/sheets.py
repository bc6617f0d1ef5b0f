"""Buyers of the overseas part who order by spreadsheet or table file."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from random import Random

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.distant.sheets import by_sheet
from benchmarks.corpus.drawn.cell_files import Rows, book_of
from benchmarks.corpus.drawn.enclosing import enclosed
from benchmarks.corpus.drawn.grids import Sheet, drawn, figure, rows_of, settled
from benchmarks.corpus.overseas.demands import ask, others
from benchmarks.corpus.overseas.speech import UNITS
from examples.post.tables import XLSX, saved
from examples.post.truth import Letter

STUDIO = Sheet(
    "studio", "de", (("desc", "Material"), ("sku", "Bestellnummer Katalog"), ("qty", "Menge"), ("unit", "Einheit")),
    (("name", "Werkstatt"), ("address", "Anschrift"), ("number", "Bestellung Nr."), ("day", "Datum"), ("customer", "Kundennr."), ("delivery", "gewünscht bis")), "Materialbestellung",
)  # fmt: skip
LEDGER = Sheet(
    "ledger", "de", (("pos10", "Pos."), ("sku", "Art.-Nr."), ("desc", "Artikel"), ("qty", "Menge"), ("unit", "ME"), ("price", "Preis EUR"), ("total", "Gesamt EUR")),
    (("number", "Bestellnummer"), ("day", "Bestelldatum"), ("customer", "Kundennummer"), ("delivery", "Liefertermin"), ("contact", "Bearbeitung"), ("payment", "Zahlung"), ("ship", "Lieferanschrift")), "Bestellung", below="Summe netto EUR",
)  # fmt: skip
SHEETS: tuple[tuple[Sheet, str], ...] = (
    (STUDIO, "xlsx"), (STUDIO, "ods"), (LEDGER, "xlsx"), (LEDGER, "xlsx"),
    (Sheet("museum stock", "de", (("bsku", "Inventar-Mat.-Nr."), ("sku", "Lieferantennr."), ("desc", "Bezeichnung"), ("qty", "Bedarf"), ("unit", "ME"), ("price", "EP EUR")), (("number", "Bestellnummer"), ("day", "vom"), ("customer", "Kundennummer")), codes=True, lines=(2, 10)), "xlsx"),
    (Sheet("teacher list", "de", (("qtyunit", "Wieviel"), ("desc", "Was"), ("sku", "Nummer im Katalog")), (("contact", "Lehrkraft"), ("number", "Bestellnummer"), ("delivery", "Wann gebraucht"), ("note", "Anmerkung")), "Bestellwünsche Werken", left=1, lines=(1, 8)), "xlsx"),
    (Sheet("till export", "de", (("gtin", "EAN"), ("sku", "Artikelnummer"), ("qty", "Menge"), ("desc", "Artikeltext")), (("customer", "Kundennummer"), ("number", "Bestellnummer")), lines=(2, 14)), "csv"),
    (Sheet("no head row", "de", (("sku", ""), ("qty", ""), ("unit", ""), ("desc", "")), (("number", "Bestellnummer"), ("customer", "Kundennummer")), head_row=False, lines=(2, 9)), "csv-ansi"),
    (Sheet("labels beside", "de", (("qty", "Anzahl"), ("unit", "Einheit"), ("sku", "Artikelnr."), ("desc", "Artikelname")), (("number", "Bestellnr."), ("day", "Datum"), ("delivery", "Termin"), ("contact", "Besteller/in")), side=True, lines=(1, 9)), "xlsx"),
    (Sheet("printed columns", "de", (("sku", "Nummer"), ("desc", "Bezeichnung"), ("qty", "Menge"), ("unit", "ME")), (("name", "Besteller:"), ("number", "Bestellung:"), ("day", "Datum:")), typed=False, lines=(1, 8)), "txt"),
    (Sheet("shop export", "de", (("desc", "Produkt"), ("sku", "SKU"), ("qty", "Anzahl"), ("price", "Preis netto EUR"), ("total", "Summe netto EUR")), (("number", "Bestellnummer"), ("day", "Datum"), ("payment", "Zahlart")), lines=(1, 8)), "html-xls"),
    (Sheet("capitals", "de", (("sku", "ARTIKEL"), ("desc", "BEZEICHNUNG"), ("qty", "MENGE"), ("unit", "ME"), ("eur", "WAEHRUNG"), ("price", "PREIS")), (("number", "BESTELLNR"), ("day", "BESTELLDATUM"), ("customer", "KUNDE")), upper=True, codes=True, lines=(1, 9)), "xlsx"),
    (Sheet("english studio", "en", (("qty", "Qty"), ("unit", "Unit"), ("sku", "Supplier code"), ("desc", "Description"), ("price", "Price EUR")), (("name", "Studio"), ("address", "Address"), ("number", "Order no."), ("day", "Order date"), ("delivery", "Needed by")), "Order sheet"), "xlsx"),
    (Sheet("english college", "en", (("pos", "Line"), ("sku", "Code"), ("desc", "Item"), ("qty", "Quantity"), ("unit", "Unit"), ("price", "Unit price EUR"), ("total", "Total EUR")), (("number", "PO number"), ("day", "PO date"), ("contact", "Requisitioner"), ("ship", "Deliver to")), below="Net total EUR"), "xlsx"),
    (Sheet("english csv", "en", (("sku", "sku"), ("qty", "quantity"), ("unit", "unit"), ("desc", "title")), (("number", "order_number"), ("customer", "account_number")), lines=(2, 9)), "csv-comma"),
    (Sheet("dutch studio", "nl", (("sku", "Artikelcode"), ("desc", "Omschrijving"), ("qty", "Aantal"), ("unit", "Eenheid")), (("name", "Atelier"), ("address", "Adres"), ("number", "Bestelnummer"), ("day", "Besteldatum"), ("delivery", "Gewenste datum")), "Bestelformulier"), "xlsx"),
    (Sheet("dutch tabs", "nl", (("qty", "aantal"), ("unit", "eenheid"), ("sku", "artikelnr"), ("desc", "artikel")), (("number", "ordernummer"), ("customer", "klantnummer")), lines=(2, 8)), "tabs"),
    (Sheet("french studio", "fr", (("desc", "Désignation"), ("sku", "Réf. fournisseur"), ("qty", "Qté"), ("unit", "Unité"), ("price", "PU HT EUR"), ("total", "Total HT EUR")), (("name", "Atelier"), ("address", "Adresse"), ("number", "Commande n°"), ("day", "Date"), ("delivery", "Livraison souhaitée")), "Bon de commande", below="Total HT EUR"), "xlsx"),
    (Sheet("french csv", "fr", (("sku", "ref"), ("desc", "libelle"), ("qty", "qte"), ("unit", "unite")), (("number", "commande"), ("customer", "client")), lines=(2, 8)), "csv"),
)  # fmt: skip


def ticked(world: World, random: Random, name: str) -> Letter:
    """A standing list with usual quantities in every row; ordered is what has a cross in the first column."""
    sheet = Sheet("ticked", "de", (("sku", "Artikelnr."), ("desc", "Artikel"), ("qty", "Menge"), ("unit", "Einheit")), (("name", "Werkstatt"), ("number", "Bestellnummer"), ("day", "Datum")), "Standardliste – nur angekreuzte Zeilen bestellen", lines=(2, 6))  # fmt: skip
    order = drawn(sheet, world, random, ask)
    order = replace(order, lines=tuple(line for line in order.lines if line.sku))
    rows: Rows = [["x", x.number, x.description, figure(x.quantity), x.unit] for x in order.lines]
    rows += [[None, a["sku"], a["name_de"], random.choice((2, 5, 10)), UNITS["de"][a["unit"]][0]] for a in others(order, random, 8)]
    rows.sort(key=lambda row: str(row[2]).casefold())
    head = rows_of(replace(sheet, columns=(), head_row=False), replace(order, lines=()))
    table: Rows = [*head, ["bestellen", *(title for _, title in sheet.columns)], *rows]
    said = settled(sheet, replace(order, lines=tuple(sorted(order.lines, key=lambda x: x.description.casefold()))))
    return enclosed(said, random, name, saved(book_of(table, random)), "xlsx ticked", "E", "xlsx", XLSX)


def instructions_first(world: World, random: Random, name: str) -> Letter:
    """The first sheet explains how the workbook is to be filled in, the second holds the order."""
    order = drawn(STUDIO, world, random, ask)
    book = book_of(rows_of(STUDIO, order), random)
    page = book.create_sheet("Hinweise", 0)
    for text in (
        "So füllen Sie die Liste aus",
        "1. Nur gelbe Felder ändern",
        "2. Beispiel: 3 Stück, nicht «drei»",
        "3. Bis zum 15. des Monats an den Einkauf senden",
    ):
        page.append([text])
    return enclosed(settled(STUDIO, order), random, name, saved(book), "xlsx instructions first", "E", "xlsx", XLSX)


def with_stock(world: World, random: Random, name: str) -> Letter:
    """Columns for what is there and what should be there stand before what is ordered."""
    sheet = Sheet("with stock", "de", (("sku", "Artikelnr."), ("desc", "Artikel"), ("qty", "zu bestellen"), ("unit", "Einheit")), (("name", "Laden"), ("number", "Bestellnummer"), ("day", "Datum"), ("customer", "Kundennummer")), "Lagerabgleich und Bestellung", lines=(2, 9))  # fmt: skip
    order = drawn(sheet, world, random, ask)
    table = rows_of(replace(sheet, columns=(), head_row=False), replace(order, lines=()))
    table.append(["Artikelnr.", "Artikel", "Bestand", "Mindestbestand", "zu bestellen", "Einheit"])
    for x in order.lines:
        there = random.randrange(0, 9)
        table.append([x.number, x.description, there, there + random.randrange(1, 20), figure(x.quantity), x.unit])
    return enclosed(settled(sheet, order), random, name, saved(book_of(table, random)), "xlsx with stock", "E", "xlsx", XLSX)


BUYERS: tuple[Buyer, ...] = (*(partial(by_sheet, sheet, kind, wants=ask) for sheet, kind in SHEETS), ticked, instructions_first, with_stock)
