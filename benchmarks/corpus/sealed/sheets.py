"""Buyers of the sealed part who order by spreadsheet or table file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from random import Random

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.drawn import grids
from benchmarks.corpus.drawn.cell_files import WRITERS, Rows, book_of
from benchmarks.corpus.drawn.demand import Demand
from benchmarks.corpus.drawn.enclosing import enclosed
from benchmarks.corpus.drawn.grids import Sheet, figure, rows_of, settled
from benchmarks.corpus.sealed.asking import Who, ask
from benchmarks.corpus.sealed.speech import UNITS
from examples.post.tables import XLSX, saved
from examples.post.truth import Letter

LIST = Sheet(
    "material list", "de", (("pos", "Nr."), ("sku", "Art.-Nr."), ("desc", "Material"), ("qty", "Menge"), ("unit", "ME")), (("name", "Firma"), ("address", "Anschrift"), ("number", "Bestellnr."), ("day", "Datum"), ("delivery", "Benötigt bis")), "Materialliste",
)  # fmt: skip
PRICED = Sheet(
    "calculation", "de", (("desc", "Artikel"), ("sku", "Lieferantennr."), ("qty", "Anzahl"), ("unit", "Einheit"), ("price", "EP €"), ("total", "GP €")), (("number", "Bestellnummer:"), ("day", "Bestelldatum:"), ("customer", "Kundennummer:"), ("delivery", "Liefertermin:"), ("contact", "Bearbeiter:")), "Bestellung", below="Nettosumme",
)  # fmt: skip
SHEETS: tuple[tuple[Sheet, str], ...] = (
    (LIST, "xlsx"), (LIST, "xlsx"), (PRICED, "xlsx"), (PRICED, "xlsx"), (LIST, "ods"),
    (Sheet("van stock", "de", (("sku", "Nummer"), ("desc", "Was"), ("qtyunit", "auffüllen")), (("contact", "Monteur"),), "Bestandsauffüllung Bus"), "xlsx"),
    (Sheet("framework", "de", (("pos10", "Pos."), ("bsku", "Material"), ("sku", "Lief.-Material"), ("desc", "Kurztext"), ("qty", "Abrufmenge"), ("unit", "BME"), ("price", "Preis EUR"), ("total", "Wert EUR")), (("number", "Bestellung"), ("day", "Belegdatum"), ("customer", "Kundennr."), ("delivery", "Lieferdatum")), below="Summe EUR", codes=True, side=True, lines=(2, 12)), "xlsx"),
    (Sheet("town stock", "de", (("pos", "lfd. Nr."), ("desc", "Gegenstand"), ("sku", "Artikel"), ("qty", "Stückzahl/Menge"), ("unit", "Einheit")), (("name", "Dienststelle"), ("address", "Adresse"), ("number", "Bestellschein"), ("delivery", "Lieferfrist"), ("note", "Hinweis")), "Bedarf Straßenbeleuchtung", left=1, lines=(1, 6)), "xlsx"),
    (Sheet("bare pairs", "de", (("sku", "Artikel"), ("qty", "Menge")), lines=(3, 20)), "xlsx"),
    (Sheet("system export", "de", (("pos", "Position"), ("sku", "Artikelnummer"), ("desc", "Artikeltext"), ("qty", "Menge"), ("unit", "Mengeneinheit"), ("price", "Nettopreis EUR")), lines=(2, 15), codes=True), "csv"),
    (Sheet("old system", "de", (("sku", "ARTIKEL"), ("desc", "TEXT"), ("qty", "MENGE"), ("unit", "EH")), (("number", "BESTELLUNG"), ("customer", "KUNDE")), lines=(2, 12), codes=True, upper=True), "csv-ansi"),
    (Sheet("scanner", "de", (("gtin", "EAN"), ("qty", "Anzahl"), ("desc", "Bezeichnung")), lines=(2, 14)), "csv-comma"),
    (Sheet("blank columns", "de", (("sku", "Nummer"), ("desc", "Bezeichnung"), ("qty", "Menge"), ("unit", "Einh.")), (("number", "Bestellung:"), ("day", "Datum:")), typed=False), "txt"),
    (Sheet("web table", "de", (("pos", "Pos"), ("sku", "Artikelnr"), ("desc", "Bezeichnung"), ("qty", "Menge"), ("unit", "ME"), ("price", "Preis EUR"), ("total", "Gesamt EUR")), (("number", "Bestell-Nr"), ("day", "Datum"), ("customer", "Kunden-Nr")), "Bestellung"), "html-xls"),
    (Sheet("british", "en", (("pos", "Line"), ("sku", "Part No"), ("desc", "Description"), ("qty", "Qty"), ("unit", "UoM"), ("price", "Unit EUR"), ("total", "Line EUR")), (("name", "Company"), ("address", "Address"), ("number", "PO Number"), ("day", "PO Date"), ("delivery", "Required By")), "Purchase Order", below="Total EUR (net)"), "xlsx"),
    (Sheet("british rig", "en", (("qty", "Qty"), ("desc", "Item"), ("sku", "Code")), (("number", "Order"), ("ship", "Deliver to"), ("delivery", "By"))), "xlsx"),
    (Sheet("dutch", "nl", (("sku", "Artikelcode"), ("desc", "Omschrijving"), ("qty", "Aantal"), ("unit", "Eenheid")), (("number", "Ordernummer"), ("day", "Datum"), ("customer", "Klantnr."), ("delivery", "Leverdatum")), "Order"), "xlsx"),
    (Sheet("dutch export", "nl", (("sku", "artikel"), ("desc", "omschrijving"), ("qty", "aantal"), ("price", "prijs_eur")), lines=(2, 10)), "csv"),
    (Sheet("french", "fr", (("sku", "Code article"), ("desc", "Libellé"), ("qty", "Quantité"), ("unit", "Unité"), ("price", "PU HT €"), ("total", "Total HT €")), (("name", "Société"), ("address", "Adresse"), ("number", "N° commande"), ("day", "Date"), ("delivery", "Livraison")), "Bon de commande", below="Total général HT €"), "xlsx"),
)  # fmt: skip
_ASK: Callable[..., Demand] = partial(ask, who=Who(firm=True))


def sent(sheet: Sheet, kind: str, world: World, random: Random, name: str) -> Letter:
    """The mail with this sheet as a file of this kind."""
    write, ending, media_type = WRITERS[kind]
    order = grids.drawn(sheet, world, random, _ASK)
    content = write(rows_of(sheet, order), random)
    return enclosed(settled(sheet, order), random, name, content, f"{kind} {sheet.name}", "E", ending, media_type)


def our_price_list(world: World, random: Random, name: str) -> Letter:
    """Our own price list comes back with quantities behind some articles; the others are empty."""
    sheet = Sheet("price list", "de", (("sku", "Artikelnummer"), ("desc", "Bezeichnung"), ("unit", "Einheit"), ("price", "Preis €"), ("qty", "Bestellmenge")), (("customer", "Ihre Kundennummer"), ("address", "Ihre Anschrift")), lines=(2, 8))  # fmt: skip
    order = grids.drawn(sheet, world, random, _ASK)
    order = replace(order, lines=tuple(replace(line, number=line.sku or "") for line in order.lines if line.sku))
    wanted = {line.sku for line in order.lines}
    others = random.sample([a for a in world.articles if a["sku"] not in wanted], 28)
    table: Rows = [[a["sku"], a["name_de"], UNITS["de"][a["unit"]][0], float(a["price_net"]), None] for a in others]
    table += [[line.number, line.description, line.unit, float(line.price), figure(line.quantity)] for line in order.lines]
    head = rows_of(replace(sheet, columns=(), head_row=False), replace(order, lines=()))
    rows: Rows = [[f"Preisliste Handwerk – {world.name}"], *head, [title for _, title in sheet.columns], *sorted(table, key=lambda row: str(row[1]))]  # fmt: skip
    return enclosed(settled(sheet, order), random, name, saved(book_of(rows, random)), "xlsx price list", "E", "xlsx", XLSX)


def stock_beside(world: World, random: Random, name: str) -> Letter:
    """The order on the first sheet; a second one holds what lies in the buyer's store."""
    order = grids.drawn(LIST, world, random, _ASK)
    book = book_of(rows_of(LIST, order), random)
    store = book.create_sheet("Bestand")
    store.append(["Artikel", "Bezeichnung", "Ist-Bestand", "Lagerort"])
    for article in random.sample(list(world.articles), 6):
        store.append([article["sku"], article["name_de"], random.randrange(0, 90), f"R{random.randrange(1, 9)}"])
    return enclosed(settled(LIST, order), random, name, saved(book), "xlsx stock beside", "E", "xlsx", XLSX)


BUYERS: tuple[Buyer, ...] = (*(partial(sent, sheet, kind) for sheet, kind in SHEETS), our_price_list, stock_beside)
