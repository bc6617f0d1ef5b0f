"""Buyers of the remote part who order by spreadsheet or table file."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from random import Random

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.drawn.cell_files import WRITERS, Rows, book_of
from benchmarks.corpus.drawn.enclosing import enclosed
from benchmarks.corpus.drawn.grids import Sheet, drawn, figure, rows_of, settled
from benchmarks.corpus.remote.demands import ask
from benchmarks.corpus.remote.speech import UNITS
from examples.post.tables import XLSX, saved
from examples.post.truth import Letter

PRACTICE = Sheet(
    "practice", "de", (("pos", "Nr."), ("desc", "Artikel"), ("sku", "Art.-Nr."), ("qty", "Menge"), ("unit", "Einheit")),
    (("name", "Praxis:"), ("address", "Anschrift:"), ("customer", "Kundennummer:"), ("number", "Bestellnummer:"), ("day", "Datum:"), ("delivery", "Lieferung bis:")), "Praxisbestellung",
)  # fmt: skip
PRICED = Sheet(
    "laboratory", "de", (("sku", "Katalognummer"), ("desc", "Artikelbezeichnung"), ("qty", "Stückzahl"), ("unit", "Einheit"), ("price", "Preis netto EUR"), ("total", "Gesamt netto EUR")),
    (("number", "Bestellung Nr."), ("day", "Bestelldatum"), ("contact", "Anforderer"), ("delivery", "Wunschtermin"), ("ship", "Lieferadresse"), ("payment", "Zahlungsart")), "Laborbestellung", below="Summe netto",
)  # fmt: skip
SHEETS: tuple[tuple[Sheet, str], ...] = (
    (PRACTICE, "xlsx"), (PRACTICE, "xlsx"), (PRICED, "xlsx"), (PRICED, "xlsx"), (PRACTICE, "ods"),
    (Sheet("own and ours", "de", (("bsku", "Lagernr."), ("desc", "Bezeichnung"), ("sku", "Lieferant Art.-Nr."), ("qty", "Bestellen"), ("unit", "ME")), (("number", "Bestellnr."), ("day", "Datum"), ("customer", "Kundennr. beim Lieferanten")), codes=True, lines=(2, 10)), "xlsx"),
    (Sheet("quantity in front", "de", (("qty", "Anzahl"), ("unit", "VE"), ("sku", "Nummer"), ("desc", "Was wird gebraucht")), (("contact", "Wer bestellt?"), ("delivery", "Bis wann?"), ("note", "Sonst noch was?")), "Bestellzettel Station", left=1, lines=(1, 7)), "xlsx"),
    (Sheet("scan export", "de", (("gtin", "EAN"), ("sku", "Artikelnummer"), ("qty", "Menge")), lines=(2, 15)), "csv"),
    (Sheet("stock export", "de", (("sku", "ARTIKELNUMMER"), ("desc", "ARTIKELTEXT"), ("qty", "BESTELLMENGE"), ("unit", "EINHEIT"), ("price", "PREIS_EUR")), (("number", "BESTELLNUMMER"), ("customer", "KUNDENNUMMER")), lines=(2, 12), codes=True), "csv-ansi"),
    (Sheet("side heads", "de", (("pos10", "Position"), ("sku", "Artikel"), ("desc", "Beschreibung"), ("qty", "Menge"), ("unit", "Einh."), ("price", "EP €"), ("total", "GP €")), (("number", "Bestellnummer"), ("day", "Bestelldatum"), ("customer", "Kundennummer"), ("delivery", "Liefertermin")), below="Gesamt netto €", side=True, lines=(2, 9)), "xlsx"),
    (Sheet("text columns", "de", (("sku", "Artikelnr"), ("qty", "Menge"), ("unit", "Einheit"), ("desc", "Bezeichnung")), (("number", "Bestellnummer:"), ("day", "Datum:"), ("name", "Firma:")), typed=False), "txt"),
    (Sheet("empty rows", "de", (("desc", "Material"), ("qty", "Menge"), ("unit", "Gebinde"), ("sku", "Best.-Nr.")), (("block", "Besteller"), ("day", "Datum")), "Materialanforderung Werkstatt und Labor", empty_rows=5, lines=(1, 6)), "xlsx"),
    (Sheet("care group", "en", (("sku", "Supplier code"), ("desc", "Product"), ("qty", "Quantity"), ("unit", "Unit"), ("price", "Unit cost EUR"), ("total", "Total cost EUR")), (("name", "Home"), ("address", "Address"), ("number", "PO number"), ("day", "Date"), ("delivery", "Needed by")), "Monthly stock order", below="Total excl. VAT EUR"), "xlsx"),
    (Sheet("teaching lab", "en", (("desc", "Item"), ("sku", "Cat. No."), ("qty", "Qty")), (("contact", "Requested by"), ("number", "Order no."), ("ship", "Deliver to")), lines=(1, 9)), "xlsx"),
    (Sheet("english export", "en", (("sku", "sku"), ("desc", "description"), ("qty", "quantity"), ("unit", "uom")), (("number", "po_number"), ("customer", "customer_no")), lines=(2, 10)), "csv-comma"),
    (Sheet("dutch lab", "nl", (("sku", "Artikelcode"), ("desc", "Omschrijving"), ("qty", "Aantal"), ("unit", "Eenheid"), ("price", "Prijs excl. btw EUR")), (("name", "Praktijk"), ("number", "Ons bestelnummer"), ("day", "Datum"), ("customer", "Klantnr."), ("delivery", "Gewenste levering")), "Bestelformulier"), "xlsx"),
    (Sheet("french clinic", "fr", (("qty", "Quantité"), ("unit", "Unité"), ("desc", "Désignation"), ("sku", "Référence"), ("price", "PU HT EUR"), ("total", "Total HT EUR")), (("name", "Établissement"), ("address", "Adresse"), ("number", "N° de commande"), ("day", "Date"), ("delivery", "Livraison pour le")), "Bon de commande", below="Total HT EUR"), "xlsx"),
    (Sheet("french export", "fr", (("sku", "ref"), ("desc", "libelle"), ("qty", "qte"), ("unit", "unite")), (("number", "commande"), ("customer", "client")), lines=(2, 8), codes=True), "csv-ansi"),
)  # fmt: skip


def by_sheet(sheet: Sheet, kind: str, world: World, random: Random, name: str) -> Letter:
    """The file of this kind that this buyer sends."""
    write, ending, media_type = WRITERS[kind]
    order = drawn(sheet, world, random, ask)
    content = write(rows_of(sheet, order), random)
    return enclosed(settled(sheet, order), random, name, content, f"{kind} {sheet.name}", "E", ending, media_type)


def our_list_filled_in(world: World, random: Random, name: str) -> Letter:
    """Our price list for a trade, with quantities where something is wanted; the rest is empty."""
    sheet = Sheet(
        "price list",
        "de",
        (("sku", "Art.-Nr."), ("desc", "Artikel"), ("price", "Preis EUR"), ("unit", "Einheit"), ("qty", "Bestellmenge")),
        (("name", "Besteller:"), ("customer", "Kundennummer:"), ("number", "Bestellnummer:")),
        lines=(2, 7),
    )
    order = drawn(sheet, world, random, ask)
    order = replace(order, lines=tuple(line for line in order.lines if line.sku))
    wanted = {line.sku for line in order.lines}
    others = random.sample([a for a in world.articles if a["sku"] not in wanted], 24)
    table: Rows = [[a["sku"], a["name_de"], float(a["price_net"]), UNITS["de"][a["unit"]][0], None] for a in others]
    table += [[line.number, line.description, float(line.price), line.unit, figure(line.quantity)] for line in order.lines]
    head = rows_of(replace(sheet, columns=(), head_row=False), replace(order, lines=()))
    rows: Rows = [
        ["Preisliste zum Ankreuzen – Menge eintragen und zurücksenden"],
        [],
        *head,
        [title for _, title in sheet.columns],
        *sorted(table, key=lambda row: str(row[1])),
    ]
    return enclosed(settled(sheet, order), random, name, saved(book_of(rows, random)), "xlsx our list filled in", "E", "xlsx", XLSX)


def last_months_beside(world: World, random: Random, name: str) -> Letter:
    """The order on the first sheet; a second one keeps what was bought in another month."""
    order = drawn(PRACTICE, world, random, ask)
    book = book_of(rows_of(PRACTICE, order), random)
    past = book.create_sheet("Verbrauch Vorjahr")
    past.append(["Art.-Nr.", "Artikel", "Verbrauch"])
    for article in random.sample(list(world.articles), 6):
        past.append([article["sku"], article["name_de"], random.randrange(5, 90)])
    return enclosed(settled(PRACTICE, order), random, name, saved(book), "xlsx last year beside", "E", "xlsx", XLSX)


BUYERS: tuple[Buyer, ...] = (*(partial(by_sheet, sheet, kind) for sheet, kind in SHEETS), our_list_filled_in, last_months_beside)
