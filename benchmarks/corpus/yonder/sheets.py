"""Buyers of the yonder part who order by spreadsheet or table file."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.drawn.cell_files import Rows, book_of
from benchmarks.corpus.drawn.enclosing import enclosed
from benchmarks.corpus.drawn.grids import Sheet, drawn, figure, sent, settled
from benchmarks.corpus.yonder.voices import FIRMS, LAND, TRADE, among
from examples.post.tables import XLSX, saved
from examples.post.truth import Letter

_SHOP, _CLUB, _ZOO = frozenset({"shop"}), frozenset({"club"}), frozenset({"zoo"})
PLAIN = Sheet("plain", "de", (("qty", "Menge"), ("unit", "Einheit"), ("sku", "Artikel-Nr."), ("desc", "Artikel")), (("name", "Besteller"), ("address", "Anschrift"), ("number", "Bestell-Nr."), ("day", "Datum"), ("customer", "Kunden-Nr."), ("delivery", "Lieferung bis")), "Bestellung")  # fmt: skip
PRICED = Sheet("priced", "de", (("pos", "Nr."), ("sku", "Bestellnummer"), ("desc", "Bezeichnung"), ("qty", "Anzahl"), ("unit", "ME"), ("price", "Netto €"), ("total", "Netto gesamt €")), (("number", "Auftrag Nr."), ("day", "Auftragsdatum"), ("customer", "Kundennummer"), ("payment", "Zahlungsart"), ("contact", "Besteller")), "Auftrag", below="Summe netto €")  # fmt: skip
SHEETS: tuple[tuple[frozenset[str], Sheet, str], ...] = (
    (FIRMS, PLAIN, "xlsx"), (FIRMS, PLAIN, "ods"), (TRADE, PRICED, "xlsx"), (LAND, PRICED, "xlsx"),
    (_CLUB, Sheet("collected", "de", (("desc", "Was"), ("sku", "Katalognr."), ("qty", "Wie viele"), ("unit", "Einheit")), (("name", "Verein"), ("contact", "Ansprechpartner"), ("phone", "Telefon"), ("ship", "Lieferung an"), ("note", "Hinweis")), "Sammelbestellung", left=1, lines=(2, 10)), "xlsx"),
    (_ZOO, Sheet("beside each other", "de", (("sku", "Artikel"), ("desc", "Text"), ("qtyunit", "Bedarf"), ("price", "EP EUR"), ("total", "GP EUR")), (("number", "Beleg"), ("day", "Datum"), ("delivery", "Termin"), ("contact", "Revierleitung")), "Bedarf", side=True, below="Netto EUR", lines=(2, 9)), "xlsx"),
    (TRADE, Sheet("own numbers", "de", (("bsku", "Art.-Nr. intern"), ("sku", "Art.-Nr. Lieferant"), ("desc", "Artikeltext"), ("qty", "Bestellmenge"), ("unit", "Einheit")), (("number", "Bestellung"), ("day", "Datum"), ("delivery", "Wunschtermin")), codes=True, countries=("DE", "AT")), "xlsx"),
    (_SHOP, Sheet("till csv", "de", (("gtin", "EAN"), ("sku", "ArtNr"), ("desc", "Text"), ("qty", "Nachbestellmenge")), (), lines=(3, 14)), "csv"),
    (_SHOP, Sheet("export", "de", (("pos", "Zeile"), ("sku", "Artikelnummer"), ("desc", "Bezeichnung"), ("qty", "Menge"), ("unit", "Einheit"), ("price", "Einzelpreis EUR")), (("number", "Bestellnummer"), ("customer", "Kundennummer")), codes=True), "csv-ansi"),
    (LAND, Sheet("bare", "de", (("sku", "Nummer"), ("desc", "Artikel"), ("qty", "Stückzahl")), lines=(2, 12)), "xlsx"),
    (TRADE, Sheet("english", "en", (("sku", "Cat no."), ("desc", "Product"), ("qty", "Qty wanted"), ("unit", "Unit"), ("price", "Price EUR"), ("total", "Net EUR")), (("name", "Customer"), ("address", "Address"), ("number", "Order number"), ("day", "Date"), ("delivery", "Wanted by")), "Order", below="Net total EUR"), "xlsx"),
    (FIRMS, Sheet("dutch", "nl", (("qty", "Aantal"), ("unit", "Eenheid"), ("desc", "Artikel"), ("sku", "Artikelnr.")), (("name", "Naam"), ("number", "Bestelnummer"), ("day", "Datum"), ("delivery", "Levering")), "Bestellijst"), "xlsx"),
    (FIRMS, Sheet("french", "fr", (("sku", "Réf."), ("desc", "Désignation"), ("qty", "Quantité"), ("unit", "Unité")), (("name", "Client"), ("number", "N° de commande"), ("day", "Date"), ("delivery", "Livraison")), "Commande"), "xlsx"),
)  # fmt: skip


def with_stock_beside(world: World, random: Random, name: str) -> Letter:
    """The workbook of a nursery: what is in stock stands in a column of its own, what is wanted in another; some articles want nothing."""
    sheet = Sheet(
        "stock beside",
        "de",
        (("sku", "Art.-Nr."), ("desc", "Artikel"), ("qty", "Bestellen")),
        (("customer", "Kundennummer"),),
        lines=(2, 7),
    )
    order = drawn(sheet, world, random)
    order = replace(order, lines=tuple(x for x in order.lines if x.sku))
    wanted = {x.sku for x in order.lines}
    others = random.sample([a for a in world.articles if a["sku"] not in wanted], 8)
    table: Rows = [[x.number, x.description, random.randrange(0, 4), figure(x.quantity)] for x in order.lines]
    table += [[a["sku"], a["name_de"], random.randrange(5, 60), None] for a in others]
    random.shuffle(table)
    rows: Rows = [["Lagerliste mit Bestellung"]]
    rows += [["Kundennummer", order.customer]] if order.customer else []
    rows += [[], ["Art.-Nr.", "Artikel", "Im Lager", "Bestellen"], *table]
    return enclosed(settled(sheet, order), random, name, saved(book_of(rows, random)), "xlsx stock beside", "E", "xlsx", XLSX)


BUYERS: tuple[Buyer, ...] = (*(among(kinds, sent(sheet, kind)) for kinds, sheet, kind in SHEETS), among(TRADE, with_stock_beside))
