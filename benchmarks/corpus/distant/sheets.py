"""Buyers of the distant part who order by spreadsheet or table file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from functools import partial
from random import Random

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.distant.demands import ask, others
from benchmarks.corpus.distant.speech import UNITS
from benchmarks.corpus.drawn.cell_files import WRITERS, Rows, book_of
from benchmarks.corpus.drawn.demand import Demand
from benchmarks.corpus.drawn.enclosing import enclosed
from benchmarks.corpus.drawn.grids import Sheet, drawn, figure, rows_of, settled
from examples.post.tables import XLSX, saved
from examples.post.truth import Letter

YARD = Sheet(
    "yard", "de", (("qty", "Menge"), ("unit", "Einheit"), ("sku", "Artikel-Nr."), ("desc", "Artikelbezeichnung")),
    (("name", "Auftraggeber:"), ("address", "Adresse:"), ("number", "Bestell-Nr.:"), ("day", "Bestelldatum:"), ("customer", "Kunden-Nr.:"), ("delivery", "Liefertermin:")), "Bestellung Werftmaterial",
)  # fmt: skip
PRICED = Sheet(
    "priced", "de", (("pos", "Pos."), ("sku", "Artikelnummer"), ("desc", "Bezeichnung"), ("qty", "Anzahl"), ("unit", "ME"), ("price", "Einzelpreis EUR"), ("total", "Gesamtpreis EUR")),
    (("number", "Bestellung"), ("day", "Datum"), ("delivery", "Lieferung bis"), ("contact", "Besteller"), ("payment", "Zahlungsart"), ("ship", "Lieferadresse")), "Bestellliste", below="Gesamtsumme netto EUR",
)  # fmt: skip
SHEETS: tuple[tuple[Sheet, str], ...] = (
    (YARD, "xlsx"), (YARD, "xlsx"), (PRICED, "xlsx"), (PRICED, "ods"),
    (Sheet("spare parts", "de", (("pos10", "Position"), ("bsku", "Unsere Teilenr."), ("sku", "Lieferantenteilenr."), ("desc", "Benennung"), ("qty", "Bestellmenge"), ("unit", "Einheit"), ("price", "Preis EUR")), (("number", "Bestellnummer"), ("customer", "Kundennummer"), ("day", "Datum")), codes=True, lines=(2, 11)), "xlsx"),
    (Sheet("club list", "de", (("desc", "Was"), ("sku", "Katalognummer"), ("qtyunit", "Wie viel")), (("contact", "Wer"), ("delivery", "Bis wann"), ("note", "Bemerkung")), "Einkaufsliste Verein", left=1, lines=(1, 7)), "xlsx"),
    (Sheet("scanner", "de", (("gtin", "GTIN"), ("sku", "Artikelnummer"), ("desc", "Bezeichnung"), ("qty", "Menge")), (("customer", "Kundennummer"),), lines=(2, 16)), "csv"),
    (Sheet("depot export", "de", (("sku", "ArtNr"), ("desc", "Text"), ("qty", "BestMenge"), ("unit", "ME"), ("price", "Preis_EUR"), ("total", "Wert_EUR")), (("number", "BestellNr"), ("day", "BestellDatum")), lines=(2, 12), codes=True), "csv-ansi"),
    (Sheet("heads in a row", "de", (("sku", "Nummer"), ("desc", "Artikel"), ("qty", "Menge"), ("unit", "Einh.")), (("number", "Bestellnummer"), ("day", "Datum"), ("customer", "Kundennummer"), ("delivery", "Wunschtermin"), ("contact", "Ansprechpartner")), side=True, lines=(1, 9)), "xlsx"),
    (Sheet("old program", "de", (("sku", "Nr."), ("desc", "Ware"), ("qty", "Anz."), ("unit", "Einh.")), (("name", "Kunde:"), ("number", "Auftrag:"), ("day", "vom:")), typed=False, lines=(1, 8)), "txt"),
    (Sheet("web export", "de", (("sku", "Artikelnummer"), ("desc", "Artikelname"), ("qty", "Menge"), ("price", "Einzelpreis EUR"), ("total", "Positionswert EUR")), (("number", "Bestellnummer"), ("day", "Bestelldatum"), ("payment", "Zahlungsart")), lines=(1, 8)), "html-xls"),
    (Sheet("english stock", "en", (("sku", "Item code"), ("desc", "Item"), ("qty", "Order qty"), ("unit", "UoM"), ("price", "Price EUR"), ("total", "Total EUR")), (("name", "Company"), ("address", "Address"), ("number", "PO no."), ("day", "PO date"), ("delivery", "Delivery date")), "Stock order", below="Total net EUR"), "xlsx"),
    (Sheet("english bosun", "en", (("qty", "Qty"), ("unit", "Unit"), ("desc", "Item"), ("sku", "Supplier ref")), (("contact", "Bosun"), ("number", "Order no."), ("delivery", "Wanted by")), "Bosun's store list", lines=(1, 9)), "xlsx"),
    (Sheet("english csv", "en", (("bsku", "our_item"), ("sku", "your_item"), ("desc", "description"), ("qty", "qty"), ("unit", "uom")), (("number", "po"), ("customer", "account")), lines=(2, 9)), "csv-comma"),
    (Sheet("dutch yard", "nl", (("sku", "Artikelnr."), ("desc", "Artikel"), ("qty", "Aantal"), ("unit", "Eenheid"), ("price", "Prijs EUR"), ("total", "Totaal EUR")), (("name", "Bedrijf"), ("address", "Adres"), ("number", "Bestelnummer"), ("day", "Datum"), ("delivery", "Leverdatum")), "Bestellijst", below="Totaal excl. btw EUR"), "xlsx"),
    (Sheet("dutch tabs", "nl", (("sku", "code"), ("desc", "omschrijving"), ("qty", "aantal"), ("unit", "eenheid")), (("number", "bestelnummer"), ("customer", "klantnummer")), lines=(2, 8)), "tabs"),
    (Sheet("french yard", "fr", (("sku", "Référence"), ("desc", "Désignation"), ("qty", "Quantité"), ("unit", "Unité")), (("name", "Société"), ("address", "Adresse"), ("number", "N° de commande"), ("day", "Date de commande"), ("delivery", "Date de livraison"), ("payment", "Règlement")), "Commande d'accastillage"), "xlsx"),
    (Sheet("french export", "fr", (("qty", "quantite"), ("unit", "unite"), ("sku", "reference"), ("desc", "designation")), (("number", "numero_commande"), ("customer", "code_client")), lines=(2, 8)), "csv"),
)  # fmt: skip


def by_sheet(sheet: Sheet, kind: str, world: World, random: Random, name: str, *, wants: Callable[..., Demand] = ask) -> Letter:
    """The file of this kind that this buyer sends."""
    write, ending, media_type = WRITERS[kind]
    order = drawn(sheet, world, random, wants)
    content = write(rows_of(sheet, order), random)
    return enclosed(settled(sheet, order), random, name, content, f"{kind} {sheet.name}", "E", ending, media_type)


BOATS = ("Albatros", "Möwe", "Kormoran")


def for_each_boat(world: World, random: Random, name: str) -> Letter:
    """Columns say how much each boat gets; the last one is the sum, and that is ordered."""
    sheet = Sheet("each boat", "de", (("sku", "Art.-Nr."), ("desc", "Artikel"), ("unit", "Einheit"), ("qty", "Bestellmenge gesamt")), (("name", "Firma"), ("number", "Bestellnummer"), ("day", "Datum")), "Sammelbestellung Flotte", lines=(2, 7))  # fmt: skip
    order = drawn(sheet, world, random, ask)
    table = rows_of(replace(sheet, columns=(), head_row=False), replace(order, lines=()))
    table.append(["Art.-Nr.", "Artikel", "Einheit", *BOATS, "Bestellmenge gesamt"])
    for line in order.lines:
        whole = Decimal(line.quantity)
        one = (whole / 3).to_integral_value(rounding="ROUND_FLOOR")
        two = ((whole - one) / 2).to_integral_value(rounding="ROUND_FLOOR")
        shares = [figure(str(part)) if part else None for part in (one, two, whole - one - two)]
        table.append([line.number, line.description, line.unit, *shares, figure(line.quantity)])
    return enclosed(settled(sheet, order), random, name, saved(book_of(table, random)), "xlsx for each boat", "E", "xlsx", XLSX)


def catalogue_filled_in(world: World, random: Random, name: str) -> Letter:
    """Our own list by trade, with headings between and quantities only where something is wanted."""
    sheet = Sheet("catalogue", "de", (("sku", "Artikelnr."), ("desc", "Artikel"), ("unit", "Einheit"), ("price", "Netto EUR"), ("qty", "Ihre Menge")), (("name", "Ihr Name / Firma"), ("customer", "Ihre Kundennummer"), ("number", "Ihre Bestellnummer")), lines=(2, 8))  # fmt: skip
    order = drawn(sheet, world, random, ask)
    order = replace(order, lines=tuple(line for line in order.lines if line.sku))
    table: Rows = [[a["sku"], a["name_de"], UNITS["de"][a["unit"]][0], float(a["price_net"]), None] for a in others(order, random, 26)]
    table += [[x.number, x.description, x.unit, float(x.price), figure(x.quantity)] for x in order.lines]
    table.sort(key=lambda row: str(row[1]).casefold())
    half = len(table) // 2
    head = rows_of(replace(sheet, columns=(), head_row=False), replace(order, lines=()))
    rows: Rows = [[f"Sortiment Herbst – {world.name}"], ["Bitte Menge eintragen und zurückmailen"], [], *head, [title for _, title in sheet.columns], ["TEIL 1"], *table[:half], ["TEIL 2"], *table[half:]]  # fmt: skip
    placed = sorted(order.lines, key=lambda x: x.description.casefold())
    said = settled(sheet, replace(order, lines=tuple(placed)))
    return enclosed(said, random, name, saved(book_of(rows, random)), "xlsx catalogue filled in", "E", "xlsx", XLSX)


def hidden_sheet(world: World, random: Random, name: str) -> Letter:
    """The order on the sheet that shows; a hidden one keeps an old order."""
    order = drawn(YARD, world, random, ask)
    book = book_of(rows_of(YARD, order), random)
    past = book.create_sheet("alt")
    past.append([title for _, title in YARD.columns])
    for article in others(order, random, 4):
        past.append([random.randrange(2, 30), UNITS["de"][article["unit"]][0], article["sku"], article["name_de"]])
    past.sheet_state = "hidden"
    return enclosed(settled(YARD, order), random, name, saved(book), "xlsx hidden sheet", "E", "xlsx", XLSX)


BUYERS: tuple[Buyer, ...] = (*(partial(by_sheet, sheet, kind) for sheet, kind in SHEETS), for_each_boat, catalogue_filled_in, hidden_sheet)
