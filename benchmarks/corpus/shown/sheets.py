"""Buyers of the shown part who order by spreadsheet or table file."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.drawn.cell_files import Rows, book_of
from benchmarks.corpus.drawn.enclosing import enclosed
from benchmarks.corpus.drawn.grids import Sheet, drawn, figure, rows_of, settled, sheets
from benchmarks.corpus.shown.speech import UNITS
from examples.post.tables import XLSX, saved
from examples.post.truth import Letter

ORDINARY = Sheet(
    "ordinary", "de", (("pos", "Pos."), ("sku", "Artikelnummer"), ("desc", "Artikelbezeichnung"), ("qty", "Menge"), ("unit", "Einheit")),
    (("name", "Firma"), ("address", "Adresse"), ("number", "Bestellnummer"), ("day", "Datum"), ("customer", "Kundennummer"), ("delivery", "Liefertermin")), "Bestellung",
)  # fmt: skip
PRICED = Sheet(
    "priced", "de", (("sku", "Art.-Nr."), ("desc", "Bezeichnung"), ("qty", "Anzahl"), ("unit", "Einheit"), ("price", "Einzelpreis (EUR)"), ("total", "Gesamtpreis (EUR)")),
    (("number", "Bestell-Nr.:"), ("day", "Bestelldatum:"), ("customer", "Kunden-Nr.:"), ("payment", "Zahlungsart:"), ("delivery", "Wunschtermin:")), "Bestellung", below="Gesamtsumme netto",
)  # fmt: skip
SHEETS: tuple[tuple[Sheet, str], ...] = (
    (ORDINARY, "xlsx"), (ORDINARY, "xlsx"), (PRICED, "xlsx"), (PRICED, "xlsx"), (ORDINARY, "ods"),
    (Sheet("quantity first", "de", (("qty", "Stückzahl"), ("desc", "Artikel"), ("sku", "Bestellnr.")), (("number", "Auftrag"), ("contact", "Besteller"))), "xlsx"),
    (Sheet("kitchen list", "de", (("empty", ""), ("desc", "Was"), ("qty", "Wieviel"), ("unit", "VE"), ("sku", "Nummer")), (("name", "Haus:"), ("delivery", "Bis wann:"), ("note", "Sonstiges:")), "Einkaufsliste", left=1, lines=(2, 8)), "xlsx"),
    (Sheet("own numbers", "de", (("pos10", "Pos"), ("bsku", "Unsere Nr."), ("sku", "Lieferanten-Nr."), ("desc", "Bezeichnung"), ("qty", "Bestellmenge"), ("unit", "ME"), ("price", "EP netto €"), ("total", "Wert €")), (("number", "Bestellung"), ("day", "vom"), ("customer", "Kundennummer"), ("delivery", "Lieferdatum")), below="Summe €", total="sum", codes=True, side=True, lines=(2, 12)), "xlsx"),
    (Sheet("data only", "de", (("sku", "ArtikelNr"), ("qty", "Menge")), lines=(2, 20)), "xlsx"),
    (Sheet("csv shop", "de", (("sku", "Artikelnummer"), ("desc", "Artikelname"), ("qty", "Anzahl"), ("price", "Preis EUR")), (("number", "Bestellnummer"), ("customer", "Kundennummer")), lines=(2, 12)), "csv"),
    (Sheet("csv ansi", "de", (("pos", "POS"), ("sku", "ARTNR"), ("desc", "BEZEICHNUNG"), ("qty", "MENGE"), ("unit", "ME")), lines=(2, 15), codes=True), "csv-ansi"),
    (Sheet("till", "de", (("gtin", "GTIN"), ("desc", "Artikel"), ("qty", "Nachbestellung")), lines=(2, 15)), "csv-comma"),
    (Sheet("blanks", "de", (("sku", "Artikel"), ("desc", "Bezeichnung"), ("qty", "Menge"), ("unit", "ME")), (("number", "Bestellung"), ("day", "Datum")), typed=False), "txt"),
    (Sheet("british", "en", (("sku", "Product Code"), ("desc", "Product"), ("qty", "Quantity"), ("unit", "Unit"), ("price", "Price EUR"), ("total", "Line total EUR")), (("name", "Ordered by"), ("address", "Address"), ("number", "Order Number"), ("day", "Order Date"), ("delivery", "Delivery Date"), ("ship", "Delivery Address")), "Order Form", below="Total net EUR"), "xlsx"),
    (Sheet("english csv", "en", (("sku", "item_code"), ("desc", "item_name"), ("qty", "qty"), ("unit", "unit")), (("number", "order_no"), ("customer", "account")), lines=(2, 12)), "csv-comma"),
    (Sheet("dutch", "nl", (("sku", "Artikelnummer"), ("desc", "Artikel"), ("qty", "Aantal"), ("unit", "Eenheid")), (("number", "Bestelnummer"), ("day", "Besteldatum"), ("customer", "Klantnummer"), ("delivery", "Leverdatum")), "Bestelling"), "xlsx"),
    (Sheet("french", "fr", (("sku", "Réf."), ("desc", "Article"), ("qty", "Qté"), ("unit", "Unité"), ("price", "Prix HT €"), ("total", "Montant HT €")), (("name", "Client"), ("number", "Commande n°"), ("day", "Date"), ("delivery", "Date de livraison"), ("note", "Remarques")), "Commande", below="Total HT €"), "xlsx"),
    (Sheet("french csv", "fr", (("sku", "REFERENCE"), ("desc", "DESIGNATION"), ("qty", "QUANTITE"), ("unit", "UNITE")), (("number", "COMMANDE"),), lines=(2, 10), codes=True), "csv-ansi"),
)  # fmt: skip


def sellers_order_list(world: World, random: Random, name: str) -> Letter:
    """Our own article list, sent back with quantities at some articles; the others are empty."""
    sheet = Sheet("article list", "de", (("sku", "Art.-Nr."), ("desc", "Artikel"), ("unit", "Einheit"), ("price", "Preis €"), ("qty", "Ihre Menge")), (("customer", "Kundennummer:"), ("address", "Besteller:")), lines=(2, 7))  # fmt: skip
    order = drawn(sheet, world, random)
    order = replace(order, lines=tuple(line for line in order.lines if line.sku))
    wanted = {line.sku for line in order.lines}
    others = random.sample([a for a in world.articles if a["sku"] not in wanted], 30)
    table: Rows = [[a["sku"], a["name_de"], UNITS["de"][a["unit"]][0], float(a["price_net"]), None] for a in others]
    table += [[line.number, line.description, line.unit, float(line.price), figure(line.quantity)] for line in order.lines]
    head = rows_of(replace(sheet, columns=(), head_row=False), replace(order, lines=()))
    rows: Rows = [["Bestellliste – bitte nur die letzte Spalte ausfüllen"], *head, [title for _, title in sheet.columns]]
    rows += sorted(table, key=lambda row: str(row[0]))
    return enclosed(settled(sheet, order), random, name, saved(book_of(rows, random)), "xlsx article list", "E", "xlsx", XLSX)


def notes_on_another_sheet(world: World, random: Random, name: str) -> Letter:
    """The order on the first sheet; the second one holds stock figures that order nothing."""
    order = drawn(ORDINARY, world, random)
    book = book_of(rows_of(ORDINARY, order), random)
    stock = book.create_sheet("Lagerbestand")
    stock.append(["Artikelnummer", "Bezeichnung", "Bestand"])
    for article in random.sample(list(world.articles), 5):
        stock.append([article["sku"], article["name_de"], random.randrange(0, 60)])
    return enclosed(settled(ORDINARY, order), random, name, saved(book), "xlsx stock beside", "E", "xlsx", XLSX)


BUYERS: tuple[Buyer, ...] = (*sheets(SHEETS), sellers_order_list, notes_on_another_sheet)
