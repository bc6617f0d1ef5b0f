"""Buyers of the outsider part who order by spreadsheet or table file."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from random import Random

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.drawn.cell_files import WRITERS, Rows, book_of
from benchmarks.corpus.drawn.enclosing import enclosed
from benchmarks.corpus.drawn.grids import Sheet, drawn, figure, rows_of, settled
from benchmarks.corpus.outsider.asking import asked_by
from examples.post.tables import XLSX, saved
from examples.post.truth import Letter

USUAL = Sheet(
    "usual", "de", (("desc", "Artikel"), ("sku", "Katalog-Nr."), ("qty", "Anzahl"), ("unit", "Gebinde")),
    (("name", "Besteller"), ("address", "Anschrift"), ("number", "Bestell-Nr."), ("day", "Bestelldatum"), ("customer", "Kd.-Nr."), ("delivery", "Lieferung bis")), "Bestellliste",
)  # fmt: skip
PRICED = Sheet(
    "with prices", "de", (("pos", "lfd."), ("sku", "Art.-Nr."), ("desc", "Ware"), ("qty", "Menge"), ("unit", "ME"), ("price", "€ netto"), ("total", "€ netto gesamt")),
    (("number", "Auftragsnummer"), ("day", "Datum"), ("customer", "Kundennummer"), ("contact", "bestellt von")), below="Summe netto €",
)  # fmt: skip
SHEETS: tuple[tuple[Sheet, str], ...] = (
    (USUAL, "xlsx"), (USUAL, "xlsx"), (USUAL, "ods"), (PRICED, "xlsx"), (PRICED, "xlsx"),
    (Sheet("cellar book", "de", (("qty", "Bedarf"), ("unit", "Einh."), ("desc", "Bezeichnung"), ("sku", "Bestellnummer")), (("block", "Weingut"), ("delivery", "spätestens"), ("number", "Bestellung")), "Kellerbuch – Bestellbedarf", left=1, lines=(2, 9)), "xlsx"),
    (Sheet("practice", "de", (("bsku", "PZN/Hausnr."), ("sku", "Nr. beim Lieferanten"), ("desc", "Präparat/Artikel"), ("qty", "Bestellmenge"), ("unit", "Einheit")), (("number", "Bestellung"), ("day", "Tag"), ("customer", "Kundennr.")), side=True, codes=True, lines=(2, 12)), "xlsx"),
    (Sheet("no heads", "de", (("sku", ""), ("qty", ""), ("desc", "")), head_row=False, lines=(2, 8)), "csv"),
    (Sheet("till export", "de", (("gtin", "Barcode"), ("desc", "Artikelname"), ("qty", "Bestellen")), (("number", "Bestellung"), ("customer", "Kunde")), lines=(2, 14)), "csv"),
    (Sheet("capital letters", "de", (("pos10", "ZEILE"), ("sku", "LIEFNR"), ("desc", "TEXT"), ("qty", "MENGE"), ("unit", "ME"), ("price", "EKPREIS")), (("number", "BESTNR"),), upper=True, codes=True, lines=(2, 14)), "csv-ansi"),
    (Sheet("days of each", "de", (("sku", "Artikelnr."), ("desc", "Artikel"), ("qty", "Menge"), ("unit", "Einheit"), ("day", "Liefertag")), (("number", "Nr."), ("contact", "Von"), ("delivery", "Liefertag")), lines=(2, 7)), "xlsx"),
    (Sheet("typed text", "de", (("sku", "Artikel"), ("desc", "Bezeichnung"), ("qtyunit", "Menge")), (("number", "Bestellnr."), ("delivery", "Termin")), "Bestellung", typed=False, lines=(1, 8)), "txt"),
    (Sheet("system table", "de", (("pos", "Pos"), ("sku", "Lieferantenartikel"), ("desc", "Bezeichnung"), ("qty", "Menge"), ("unit", "ME"), ("price", "Preis EUR")), (("number", "Bestellung"), ("day", "Datum")), codes=True, lines=(2, 10)), "html-xls"),
    (Sheet("nursery", "en", (("sku", "Cat. No."), ("desc", "Item"), ("qty", "How many"), ("unit", "Unit"), ("price", "EUR each"), ("total", "EUR total")), (("name", "Nursery"), ("address", "Address"), ("number", "Order Ref"), ("day", "Date"), ("delivery", "Deliver by"), ("ship", "Deliver to")), "Plant & Sundries Order", below="EUR total net"), "xlsx"),
    (Sheet("pet shop", "en", (("gtin", "barcode"), ("sku", "supplier_code"), ("desc", "product"), ("qty", "order_qty")), (("number", "po"), ("customer", "account_no")), lines=(2, 12)), "csv-comma"),
    (Sheet("growers", "nl", (("qty", "Aantal"), ("unit", "Eenheid"), ("sku", "Code"), ("desc", "Omschrijving")), (("name", "Bedrijf"), ("address", "Adres"), ("number", "Ordernr."), ("day", "Datum"), ("delivery", "Uiterlijk")), "Bestellijst"), "xlsx"),
    (Sheet("practice nl", "nl", (("sku", "ARTIKELCODE"), ("desc", "ARTIKEL"), ("qty", "AANTAL")), (("number", "ORDER"),), lines=(2, 10)), "csv-ansi"),
    (Sheet("cellar fr", "fr", (("desc", "Produit"), ("sku", "Code"), ("qty", "Quantité"), ("unit", "Unité"), ("price", "PU HT €"), ("total", "Total HT €")), (("name", "Domaine"), ("number", "N° commande"), ("day", "Date"), ("customer", "Code client"), ("delivery", "Livraison")), "Commande", below="TOTAL HT €"), "xlsx"),
    (Sheet("shop fr", "fr", (("sku", "Ref"), ("desc", "Article"), ("qty", "Qte"), ("unit", "Unite")), (("number", "Commande"), ("note", "Remarque")), lines=(2, 9)), "ods"),
)  # fmt: skip
ASK = asked_by("firm")


def sent(sheet: Sheet, kind: str, world: World, random: Random, name: str) -> Letter:
    """This sheet as a file of this kind beside a mail."""
    write, ending, media_type = WRITERS[kind]
    order = drawn(sheet, world, random, ASK)
    return enclosed(
        settled(sheet, order), random, name, write(rows_of(sheet, order), random), f"{kind} {sheet.name}", "E", ending, media_type
    )


def our_whole_range(world: World, random: Random, name: str) -> Letter:
    """Our list of articles under headings, sent back with quantities at a few of them."""
    sheet = Sheet("our range", "de", (("sku", "Art.-Nr."), ("desc", "Bezeichnung"), ("unit", "Einheit"), ("price", "EUR netto"), ("qty", "Bestellmenge")), (("customer", "Ihre Kundennummer"), ("name", "Firma"), ("address", "Anschrift")), lines=(2, 8), codes=True)  # fmt: skip
    order = drawn(sheet, world, random, ASK)
    order = replace(order, lines=tuple(replace(line, description=_name(world, line.sku)) for line in order.lines if line.sku))
    quantities = {line.sku: line for line in order.lines}
    start = random.randrange(0, 60)
    listed = [a for n, a in enumerate(world.articles) if start <= n < start + 40 or a["sku"] in quantities]
    rows: Rows = [[f"Bestellliste {world.name}"], ["Bitte tragen Sie rechts Ihre Mengen ein."], []]
    rows += [
        ["Ihre Kundennummer", order.customer],
        ["Firma", order.buyer["name"]],
        ["Anschrift", f"{order.buyer['street']}, {order.spot}"],
        [],
    ]
    rows.append([title for _, title in sheet.columns])
    for article in listed:
        line = quantities.get(article["sku"])
        unit = line.unit if line else {"C62": "STK", "KGM": "KG"}.get(article["unit"], article["unit"])
        price = float(line.price) if line else float(article["price_net"])
        rows.append([line.number if line else article["sku"], article["name_de"], unit, price, figure(line.quantity) if line else None])
    order = replace(order, lines=tuple(quantities[a["sku"]] for a in listed if a["sku"] in quantities))
    return enclosed(settled(sheet, order), random, name, saved(book_of(rows, random)), "xlsx our range", "E", "xlsx", XLSX)


def _name(world: World, sku: str | None) -> str:
    return next(article["name_de"] for article in world.articles if article["sku"] == sku)


def template_with_help(world: World, random: Random, name: str) -> Letter:
    """The order on the second sheet of a workbook; the first one explains how to fill it in."""
    order = drawn(USUAL, world, random, ASK)
    book = book_of(rows_of(USUAL, order), random)
    help_ = book.create_sheet("Anleitung", 0)
    for row in (
        ["So füllen Sie die Bestellliste aus"],
        [],
        ["1.", "Artikel und Anzahl auf dem Blatt «Bestellung» eintragen."],
        ["2.", "Datei speichern und per E-Mail senden."],
        ["3.", "Bei Fragen: Durchwahl 12"],
    ):
        help_.append(row)
    return enclosed(settled(USUAL, order), random, name, saved(book), "xlsx with help", "E", "xlsx", XLSX)


BUYERS: tuple[Buyer, ...] = (*(partial(sent, sheet, kind) for sheet, kind in SHEETS), our_whole_range, template_with_help)
