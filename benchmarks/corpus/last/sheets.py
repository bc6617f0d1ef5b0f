"""Buyers of the last part who order by spreadsheet or table file: lists of kitchens, ships, chains, and our own price list sent back."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.drawn.cell_files import Cell, Rows, book_of
from benchmarks.corpus.drawn.enclosing import enclosed
from benchmarks.corpus.drawn.grids import Sheet, drawn, figure, rows_of, settled, sheets
from benchmarks.corpus.last.speech import UNITS
from benchmarks.corpus.last.tongues import wanted
from examples.post.tables import XLSX, saved
from examples.post.truth import Letter

KITCHEN = Sheet(
    "kitchen", "de", (("pos", "lfd. Nr."), ("sku", "Ihre Artikelnr."), ("desc", "Artikel"), ("unit", "Gebinde"), ("qty", "Bestellmenge")),
    (("name", "Einrichtung"), ("address", "Anschrift"), ("number", "Bestellung Nr."), ("day", "Bestelltag"), ("customer", "Kd.-Nr."), ("delivery", "Wunschliefertag"), ("contact", "Küchenleitung")), "Wareneinkauf Küche",
)  # fmt: skip
COSTED = Sheet(
    "costed", "de", (("desc", "Produkt"), ("sku", "Produkt-Nr."), ("qty", "Anzahl"), ("unit", "VE"), ("price", "EUR je VE"), ("total", "EUR gesamt")),
    (("number", "Auftragsnummer"), ("day", "Auftragsdatum"), ("customer", "Unsere Kundennummer"), ("payment", "Zahlung"), ("delivery", "Anlieferung am"), ("note", "Wichtig")), below="Einkaufswert netto",
)  # fmt: skip
SHEETS: tuple[tuple[Sheet, str], ...] = (
    (KITCHEN, "xlsx"), (KITCHEN, "xlsx"), (COSTED, "xlsx"), (COSTED, "ods"),
    (Sheet("ship list", "de", (("desc", "Proviant"), ("qty", "Bedarf"), ("unit", "Einheit"), ("sku", "Best.-Nr.")), (("name", "Reederei"), ("block", "Rechnung an"), ("number", "Anforderung/Bestellnr."), ("delivery", "an Bord bis"), ("ship", "Lieferadresse")), "Proviantliste", left=2, lines=(3, 16), empty_rows=3), "xlsx"),
    (Sheet("beside", "de", (("sku", "Artikelnummer"), ("qty", "Menge"), ("unit", "ME"), ("desc", "Text")), (("number", "Bestellnr."), ("day", "Datum"), ("customer", "Kunde"), ("delivery", "Liefertermin")), side=True, codes=True, lines=(2, 12)), "xlsx"),
    (Sheet("capitals", "de", (("sku", "ART_NR"), ("desc", "ART_TEXT"), ("qty", "BEST_MENGE"), ("unit", "BEST_ME"), ("eur", "WAEHRUNG"), ("price", "EK")), (("number", "BESTELLUNG"), ("day", "DATUM"), ("customer", "DEBITOR")), upper=True, codes=True, lines=(2, 14)), "csv-ansi"),
    (Sheet("bare", "de", (("qty", ""), ("sku", ""), ("desc", "")), head_row=False, lines=(1, 8)), "csv"),
    (Sheet("chain", "de", (("bsku", "Materialnummer"), ("sku", "Lieferantenmaterial"), ("desc", "Kurztext"), ("qty", "Menge"), ("unit", "Einheit")), (("number", "Einkaufsbeleg"), ("day", "Belegdatum"), ("delivery", "Lieferdatum")), lines=(2, 14), codes=True), "xlsx"),
    (Sheet("barcodes", "de", (("gtin", "EAN-Code"), ("desc", "Artikelbezeichnung"), ("qty", "Stückzahl")), (("number", "Filialbestellung"),), lines=(2, 14)), "tabs"),
    (Sheet("typed text", "de", (("qtyunit", "Wie viel"), ("desc", "Was"), ("sku", "Nr.")), (("name", "Besteller"), ("delivery", "Wann"), ("note", "Bitte beachten")), "Einkaufszettel", typed=False, lines=(1, 7)), "xlsx"),
    (Sheet("web export", "de", (("sku", "Artikel-Nr"), ("desc", "Bezeichnung"), ("qty", "Menge"), ("price", "Preis (EUR)"), ("total", "Gesamt (EUR)")), (("number", "Bestellnummer"), ("customer", "Kundennr")), below="Summe (EUR)"), "html-xls"),
    (Sheet("galley", "en", (("pos", "Item"), ("desc", "Stores"), ("sku", "Your code"), ("qty", "Qty required"), ("unit", "Unit")), (("name", "Vessel operator"), ("address", "Office"), ("number", "Requisition number"), ("day", "Date"), ("delivery", "Deliver by")), "STORES LIST", lines=(2, 14)), "xlsx"),
    (Sheet("cafe csv", "en", (("sku", "sku"), ("desc", "product"), ("qty", "quantity"), ("unit", "pack"), ("price", "cost_eur")), (("number", "po_number"), ("day", "po_date")), lines=(2, 10)), "csv-comma"),
    (Sheet("dutch list", "nl", (("qty", "Hoeveelheid"), ("unit", "Verpakking"), ("desc", "Product"), ("sku", "Productcode")), (("name", "Bedrijf"), ("number", "Onze bestelling"), ("day", "Datum"), ("customer", "Debiteurnr."), ("delivery", "Leverdag")), "Bestellijst"), "xlsx"),
    (Sheet("dutch csv", "nl", (("sku", "artikel"), ("desc", "omschrijving"), ("qty", "aantal"), ("unit", "eenheid")), (("number", "bestelnummer"),), lines=(2, 10)), "csv"),
    (Sheet("french list", "fr", (("sku", "Code article"), ("desc", "Produit"), ("unit", "Conditionnement"), ("qty", "Quantité commandée"), ("price", "PU HT (EUR)"), ("total", "Total HT (EUR)")), (("name", "Établissement"), ("address", "Adresse"), ("number", "Bon n°"), ("day", "Date"), ("delivery", "Livraison")), "Commande économat", below="Total HT (EUR)"), "xlsx"),
    (Sheet("french ods", "fr", (("desc", "Article"), ("qty", "Qté"), ("unit", "Un."), ("sku", "Réf.")), (("number", "Commande"), ("customer", "N° client"), ("note", "Observations")), lines=(1, 8)), "ods"),
)  # fmt: skip


def own_price_list(world: World, random: Random, name: str) -> Letter:
    """Our price list with the buyer's quantities in its last column; a heading before each kind of goods, most rows empty."""
    sheet = Sheet("price list", "de", (("sku", "Nummer"), ("desc", "Bezeichnung"), ("unit", "Einheit"), ("price", "EUR netto"), ("qty", "Ihre Bestellung")), (("customer", "Kd.-Nr."), ("address", "Besteller")), lines=(2, 8))  # fmt: skip
    order = drawn(sheet, world, random)
    order = replace(order, lines=tuple(line for line in order.lines if line.sku))
    wanted_skus = {line.sku for line in order.lines}
    others = random.sample([a for a in world.articles if a["sku"] not in wanted_skus], 36)
    table: list[list[Cell]] = [[a["sku"], a["name_de"], UNITS["de"][a["unit"]][0], float(a["price_net"]), None] for a in others]
    table += [[line.number, line.description, line.unit, float(line.price), figure(line.quantity)] for line in order.lines]
    table.sort(key=lambda row: str(row[1]))
    places = {str(row[0]): place for place, row in enumerate(table)}
    order = replace(order, lines=tuple(sorted(order.lines, key=lambda line: places[line.number])))
    head = rows_of(replace(sheet, columns=(), head_row=False), replace(order, lines=()))
    rows: Rows = [[f"Preisliste {world.name} – gültig bis 31.12.2026"], *head, [title for _, title in sheet.columns], *table]
    return enclosed(settled(sheet, order), random, name, saved(book_of(rows, random)), "xlsx price list", "E", "xlsx", XLSX)


def consumption_beside(world: World, random: Random, name: str) -> Letter:
    """The order on the first sheet; on the second one what was used up last month, which orders nothing."""
    order = drawn(KITCHEN, world, random)
    book = book_of(rows_of(KITCHEN, order), random)
    used = book.create_sheet("Verbrauch Vormonat")
    used.append(["Artikelnr.", "Artikel", "verbraucht", "Einheit"])
    for article in random.sample(list(world.articles), 7):
        used.append([article["sku"], article["name_de"], random.randrange(1, 90), UNITS["de"][article["unit"]][0]])
    return enclosed(settled(KITCHEN, order), random, name, saved(book), "xlsx consumption beside", "E", "xlsx", XLSX)


POLISH = Sheet("polish", "pl", (("pos", "Lp."), ("sku", "Nr artykułu"), ("desc", "Nazwa"), ("qty", "Ilość"), ("unit", "J.m.")), (("name", "Firma"), ("number", "Zamówienie nr"), ("day", "Data"), ("delivery", "Termin dostawy")), "Zamówienie")  # fmt: skip


def polish_list(world: World, random: Random, name: str) -> Letter:
    """A Polish buyer's list."""
    order = drawn(POLISH, world, random, wanted)
    content = saved(book_of(rows_of(POLISH, order), random))
    return enclosed(settled(POLISH, order), random, name, content, "xlsx polish", "E", "xlsx", XLSX)


BUYERS: tuple[Buyer, ...] = (*sheets(SHEETS), own_price_list, consumption_beside, polish_list)
