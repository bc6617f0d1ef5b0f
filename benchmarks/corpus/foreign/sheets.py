"""Buyers of the foreign part who order by spreadsheet or table file."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.drawn.cell_files import Rows, book_of
from benchmarks.corpus.drawn.enclosing import enclosed
from benchmarks.corpus.drawn.grids import Sheet, drawn, rows_of, settled, sheets
from examples.post.tables import XLSX, saved
from examples.post.truth import Letter

PLAIN = Sheet(
    "workshop", "de", (("sku", "Art.-Nr."), ("desc", "Teil"), ("qty", "Menge"), ("unit", "Einheit")),
    (("name", "Betrieb"), ("address", "Anschrift"), ("number", "Bestell-Nr."), ("day", "Bestellt am"), ("customer", "Kd.-Nr."), ("delivery", "Benötigt bis")), "Teilebestellung",
)  # fmt: skip
PRICED = Sheet(
    "dealer", "de", (("pos", "Nr."), ("sku", "Lieferanten-Nr."), ("desc", "Bezeichnung"), ("qty", "Bestellmenge"), ("unit", "ME"), ("price", "EK netto EUR"), ("total", "Summe EUR")),
    (("number", "Bestellung"), ("day", "Datum"), ("customer", "Kundennummer"), ("payment", "Zahlung"), ("delivery", "Lieferung")), "Händlerorder", below="Summe netto EUR",
)  # fmt: skip
SHEETS: tuple[tuple[Sheet, str], ...] = (
    (PLAIN, "xlsx"), (PLAIN, "xlsx"), (PLAIN, "ods"), (PRICED, "xlsx"), (PRICED, "xlsx"), (PRICED, "html-xls"),
    (Sheet("name first", "de", (("desc", "Artikel"), ("sku", "Nummer"), ("qty", "Anzahl")), (("number", "Auftragsnr.:"), ("contact", "Besteller:"))), "xlsx"),
    (Sheet("indented", "de", (("pos", "#"), ("qty", "Anzahl"), ("unit", "Einh."), ("desc", "Bezeichnung"), ("sku", "Best.-Nr.")), (("name", "Firma:"), ("delivery", "Wann:"), ("note", "Hinweis:")), "Was wir brauchen", left=2, lines=(2, 9)), "xlsx"),
    (Sheet("fleet numbers", "de", (("pos10", "Zeile"), ("bsku", "Material"), ("sku", "Lief.-Material"), ("desc", "Kurztext"), ("qty", "Menge"), ("unit", "BME"), ("price", "Nettopreis"), ("total", "Nettowert"), ("eur", "Währung")), (("number", "Einkaufsbeleg"), ("day", "Belegdatum"), ("customer", "Kundennr."), ("delivery", "Lieferdatum")), codes=True, side=True, lines=(2, 12)), "xlsx"),
    (Sheet("two columns", "de", (("sku", "Teilenummer"), ("qty", "Menge")), lines=(2, 18)), "xlsx"),
    (Sheet("basket", "de", (("sku", "artikelnr"), ("desc", "bezeichnung"), ("qty", "menge"), ("price", "preis_EUR"), ("total", "summe_EUR")), (("number", "bestellnr"), ("customer", "kundennr")), lines=(2, 12)), "csv"),
    (Sheet("old export", "de", (("pos", "LFDNR"), ("sku", "TEILENR"), ("desc", "BENENNUNG"), ("qty", "MENGE"), ("unit", "EINHEIT")), (("number", "BESTELLNR"), ("day", "DATUM")), lines=(2, 14), codes=True, upper=True), "csv-ansi"),
    (Sheet("scanner", "de", (("gtin", "EAN"), ("desc", "Artikel"), ("qty", "Menge")), lines=(2, 15)), "csv-comma"),
    (Sheet("text columns", "de", (("sku", "Teilenr."), ("desc", "Bezeichnung"), ("qty", "Menge"), ("unit", "ME")), (("number", "Bestellnummer"), ("day", "Datum")), typed=False), "txt"),
    (Sheet("tabbed", "de", (("sku", "Artikelnummer"), ("desc", "Artikeltext"), ("qty", "Anzahl"), ("unit", "Einheit")), (("number", "Bestellnummer"),), lines=(2, 12)), "tabs"),
    (Sheet("uk dealer", "en", (("sku", "Part No"), ("desc", "Description"), ("qty", "Qty"), ("unit", "UoM"), ("price", "Unit EUR"), ("total", "Total EUR")), (("name", "Company"), ("address", "Address"), ("number", "PO Number"), ("day", "PO Date"), ("customer", "Account No"), ("delivery", "Required By"), ("ship", "Deliver To")), "Purchase Order", below="Net total EUR"), "xlsx"),
    (Sheet("english csv", "en", (("sku", "sku"), ("desc", "description"), ("qty", "quantity"), ("unit", "unit")), (("number", "po_number"), ("customer", "customer_no")), lines=(2, 12)), "csv-comma"),
    (Sheet("dutch", "nl", (("sku", "Artikelcode"), ("desc", "Omschrijving"), ("qty", "Aantal"), ("unit", "Eenheid")), (("name", "Bedrijf"), ("number", "Ordernummer"), ("day", "Datum"), ("customer", "Klantnummer"), ("delivery", "Leverdatum")), "Inkooporder"), "xlsx"),
    (Sheet("french", "fr", (("sku", "Code article"), ("desc", "Désignation"), ("qty", "Quantité"), ("unit", "Unité"), ("price", "PU HT €"), ("total", "Total HT €")), (("name", "Société"), ("number", "N° de commande"), ("day", "Date"), ("delivery", "Livraison")), "Bon de commande", below="Total HT €"), "xlsx"),
)  # fmt: skip


def inventory_columns(world: World, random: Random, name: str) -> Letter:
    """A stock list whose last columns tell what is there, what there should be, and what is ordered."""
    sheet = Sheet("stock", "de", (("sku", "Artikelnr."), ("desc", "Bezeichnung"), ("qty", "Bestellmenge"), ("unit", "Einheit")), (("customer", "Kundennr."), ("number", "Bestellnr.")), lines=(3, 9))  # fmt: skip
    order = drawn(sheet, world, random)
    rows: Rows = rows_of(replace(sheet, columns=(), head_row=False), replace(order, lines=()))
    rows.append(["Artikelnr.", "Bezeichnung", "Bestand", "Sollbestand", "Bestellmenge", "Einheit"])
    for line in order.lines:
        there, wanted = random.randrange(0, 9), float(line.quantity)
        quantity = int(wanted) if wanted.is_integer() else wanted
        rows.append([line.number, line.description, there, there + quantity, quantity, line.unit])
    return enclosed(settled(sheet, order), random, name, saved(book_of(rows, random)), "xlsx stock list", "E", "xlsx", XLSX)


def price_list_on_another_sheet(world: World, random: Random, name: str) -> Letter:
    """The order on the first sheet; the second one holds a part of our price list and orders nothing."""
    order = drawn(PLAIN, world, random)
    book = book_of(rows_of(PLAIN, order), random)
    prices = book.create_sheet("Preise 2026")
    prices.append(["Artikelnummer", "Bezeichnung", "Preis EUR"])
    for article in random.sample(list(world.articles), 7):
        prices.append([article["sku"], article["name_de"], float(article["price_net"])])
    return enclosed(settled(PLAIN, order), random, name, saved(book), "xlsx prices beside", "E", "xlsx", XLSX)


BUYERS: tuple[Buyer, ...] = (*sheets(SHEETS), inventory_columns, price_list_on_another_sheet)
