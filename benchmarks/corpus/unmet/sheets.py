"""Buyers of the unmet part who order by spreadsheet or table file."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.drawn.cell_files import WRITERS, Rows, book_of
from benchmarks.corpus.drawn.enclosing import enclosed
from benchmarks.corpus.drawn.grids import Sheet, drawn, figure, rows_of, settled
from benchmarks.corpus.unmet.asking import asked_by
from benchmarks.corpus.unmet.speech import UNITS
from examples.post.tables import XLSX, saved
from examples.post.truth import Letter

PLAIN = Sheet(
    "plain", "de", (("qty", "Menge"), ("unit", "Einheit"), ("sku", "Artikelnummer"), ("desc", "Bezeichnung")),
    (("name", "Firma:"), ("address", "Anschrift:"), ("number", "Bestellnummer:"), ("day", "Datum:"), ("delivery", "Liefertermin:")), "Bestellung",
)  # fmt: skip
ERP = Sheet(
    "erp", "de", (("pos", "Pos."), ("sku", "Art.-Nr. Lieferant"), ("desc", "Artikelbezeichnung"), ("qty", "Bestellmenge"), ("unit", "ME"), ("price", "Nettopreis EUR"), ("total", "Positionswert EUR")),
    (("number", "Bestellung"), ("day", "Bestelldatum"), ("customer", "Kundennummer"), ("contact", "Ansprechpartner"), ("payment", "Zahlungsart")), below="Gesamt netto EUR", codes=True, lines=(2, 15),
)  # fmt: skip
SHEETS: tuple[tuple[Sheet, str], ...] = (
    (PLAIN, "xlsx"), (PLAIN, "xlsx"), (ERP, "xlsx"), (ERP, "xlsx"), (PLAIN, "ods"),
    (Sheet("fitter's list", "de", (("desc", "Material"), ("qty", "Menge"), ("sku", "Best.Nr.")), (("name", "Firma"), ("contact", "Monteur"), ("delivery", "wann")), "Materialliste", lines=(2, 9)), "xlsx"),
    (Sheet("only numbers", "de", (("sku", "Artikel"), ("qty", "Anzahl")), lines=(2, 25)), "xlsx"),
    (Sheet("set in", "de", (("pos", "Nr"), ("desc", "Artikel"), ("sku", "Artikelnr."), ("qty", "Anz."), ("unit", "EH"), ("price", "Preis €")), (("number", "Bestell-Nr."), ("day", "Datum"), ("note", "Hinweis")), "Bestellformular", left=2, empty_rows=5, lines=(1, 8)), "xlsx"),
    (Sheet("own and theirs", "de", (("pos10", "Pos"), ("bsku", "Materialnummer"), ("sku", "Lieferantenartikel"), ("desc", "Kurztext"), ("qty", "Menge"), ("unit", "BME"), ("price", "Preis EUR")), (("number", "Bestellnr."), ("day", "Datum"), ("delivery", "Lieferdatum")), side=True, codes=True, lines=(2, 12)), "xlsx"),
    (Sheet("export", "de", (("pos", "POSITION"), ("sku", "ARTIKELNUMMER"), ("desc", "BEZEICHNUNG"), ("qty", "MENGE"), ("unit", "EINHEIT"), ("price", "PREIS_EUR")), lines=(2, 14), codes=True), "csv"),
    (Sheet("export ansi", "de", (("sku", "ArtNr"), ("desc", "Text"), ("qty", "Menge"), ("unit", "ME")), (("number", "BestNr"), ("customer", "KdNr")), lines=(2, 10)), "csv-ansi"),
    (Sheet("shelf scanner", "de", (("gtin", "EAN"), ("qty", "Menge")), lines=(2, 12)), "csv"),
    (Sheet("tabs", "de", (("sku", "Artikelnr"), ("qty", "Menge"), ("desc", "Bezeichnung")), lines=(2, 9)), "tabs"),
    (Sheet("text columns", "de", (("qty", "Menge"), ("unit", "ME"), ("sku", "Artikel"), ("desc", "Bezeichnung")), (("number", "Bestellung"), ("day", "Datum")), typed=False), "txt"),
    (Sheet("web export", "de", (("sku", "Art.-Nr."), ("desc", "Artikel"), ("qty", "Menge"), ("price", "EP EUR"), ("total", "GP EUR")), (("number", "Bestellung"), ("name", "Kunde")), typed=False), "html-xls"),
    (Sheet("english", "en", (("sku", "Part number"), ("desc", "Description"), ("qty", "Qty"), ("unit", "UOM"), ("price", "Price EUR"), ("total", "Total EUR")), (("name", "Company"), ("address", "Address"), ("number", "PO number"), ("day", "Date"), ("delivery", "Required date"), ("ship", "Ship to")), "Purchase Order", below="Total EUR"), "xlsx"),
    (Sheet("english csv", "en", (("sku", "sku"), ("qty", "quantity"), ("desc", "description")), lines=(2, 12)), "csv-comma"),
    (Sheet("dutch", "nl", (("sku", "Artikelnr."), ("desc", "Omschrijving"), ("qty", "Aantal"), ("unit", "Eenheid")), (("name", "Bedrijf"), ("number", "Ordernummer"), ("day", "Datum"), ("delivery", "Leverdatum")), "Bestelling"), "xlsx"),
    (Sheet("french", "fr", (("qty", "Quantité"), ("unit", "Unité"), ("sku", "Référence"), ("desc", "Désignation"), ("price", "Prix HT EUR")), (("name", "Société"), ("number", "N° commande"), ("day", "Date"), ("note", "Remarque")), "Commande"), "xlsx"),
    (Sheet("french csv", "fr", (("sku", "Reference"), ("desc", "Libelle"), ("qty", "Quantite")), lines=(2, 9)), "csv-ansi"),
)  # fmt: skip


def sent(sheet: Sheet, kind: str) -> Buyer:
    """The firm that sends this sheet as a file of this kind."""
    write, ending, media_type = WRITERS[kind]

    def buyer(world: World, random: Random, name: str) -> Letter:
        order = drawn(sheet, world, random, asked_by("firm"))
        content = write(rows_of(sheet, order), random)
        return enclosed(settled(sheet, order), random, name, content, f"{kind} {sheet.name}", "E", ending, media_type)

    return buyer


def our_list_sent_back(world: World, random: Random, name: str) -> Letter:
    """Our own list of a trade's articles, filled in: most rows have no quantity, some a nought."""
    sheet = Sheet("our list", "de", (("sku", "Art.-Nr."), ("desc", "Bezeichnung"), ("unit", "Einheit"), ("price", "Ihr Preis EUR"), ("qty", "Bestellmenge")), (("name", "Kunde:"), ("customer", "Kundennummer:"), ("number", "Ihre Bestellnummer:")), lines=(2, 8))  # fmt: skip
    order = drawn(sheet, world, random, asked_by("firm"))
    names = {row["sku"]: row["name_de"] for row in world.articles}
    order = replace(order, lines=tuple(replace(line, description=names[line.sku], number=line.sku) for line in order.lines if line.sku))
    wanted = {line.sku for line in order.lines}
    others = random.sample([a for a in world.articles if a["sku"] not in wanted], 25)
    table: Rows = [[a["sku"], a["name_de"], UNITS["de"][a["unit"]][0], float(a["price_net"]), random.choice((None, None, None, 0))] for a in others]  # fmt: skip
    table += [[x.number, x.description, x.unit, float(x.price), figure(x.quantity)] for x in order.lines]
    head = rows_of(replace(sheet, columns=(), head_row=False), replace(order, lines=()))
    rows: Rows = [["Preisliste und Bestellblatt"], *head, [title for _, title in sheet.columns], *sorted(table, key=lambda row: str(row[1]))]  # fmt: skip
    return enclosed(settled(sheet, order), random, name, saved(book_of(rows, random)), "xlsx our list", "E", "xlsx", XLSX)


def with_a_second_sheet(world: World, random: Random, name: str) -> Letter:
    """The order on one sheet, the workshop's tool list on another, which orders nothing."""
    order = drawn(PLAIN, world, random, asked_by("works"))
    book = book_of(rows_of(PLAIN, order), random)
    tools = book.create_sheet("Werkzeugausgabe")
    tools.append(["Mitarbeiter", "Werkzeug", "Anzahl", "ausgegeben am"])
    for who in random.sample(("Kraus", "Bilgin", "Otte", "Neumann", "Rau"), 3):
        tools.append([who, random.choice(("Akkuschrauber", "Drehmomentschlüssel", "Messschieber")), 1, "03.09.2026"])
    return enclosed(settled(PLAIN, order), random, name, saved(book), "xlsx second sheet", "E", "xlsx", XLSX)


BUYERS: tuple[Buyer, ...] = (*(sent(sheet, kind) for sheet, kind in SHEETS), our_list_sent_back, with_a_second_sheet)
