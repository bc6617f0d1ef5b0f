"""Buyers of the inland part who order by spreadsheet or table file, some with the firm's letterhead on top, some with a column for each works."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from functools import partial
from random import Random

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.distant.sheets import by_sheet
from benchmarks.corpus.drawn.cell_files import Rows, book_of
from benchmarks.corpus.drawn.enclosing import enclosed
from benchmarks.corpus.drawn.grids import Sheet, drawn, figure, rows_of, settled
from benchmarks.corpus.inland.demands import ask, others
from benchmarks.corpus.inland.speech import UNITS
from examples.post.tables import XLSX, saved
from examples.post.truth import Letter

WORKS = Sheet(
    "works", "de", (("sku", "Artikel-Nr. Lieferant"), ("desc", "Bezeichnung"), ("qty", "Bestellmenge"), ("unit", "Mengeneinheit")),
    (("name", "Besteller"), ("address", "Rechnungsanschrift"), ("number", "Bestell-Nr."), ("day", "Bestelldatum"), ("customer", "Kunden-Nr."), ("delivery", "Liefertermin")), "Bestellung Ersatz- und Verschleißteile",
)  # fmt: skip
PRICED = Sheet(
    "priced", "de", (("pos", "Pos"), ("sku", "Artikel"), ("desc", "Text"), ("qty", "Menge"), ("unit", "ME"), ("price", "Einzelpreis netto EUR"), ("total", "Gesamtpreis netto EUR")),
    (("number", "Bestellung"), ("day", "vom"), ("contact", "Ansprechpartner"), ("phone", "Telefon"), ("delivery", "Termin"), ("payment", "Zahlungsbedingung"), ("ship", "Lieferadresse")), "Bestellformular", below="Summe netto EUR",
)  # fmt: skip
SHEETS: tuple[tuple[Sheet, str], ...] = (
    (WORKS, "xlsx"), (WORKS, "xlsx"), (WORKS, "ods"), (PRICED, "xlsx"), (PRICED, "xlsx"),
    (Sheet("material list", "de", (("pos10", "Position"), ("bsku", "Material"), ("sku", "Lieferantenmaterial"), ("desc", "Kurztext"), ("qty", "Menge"), ("unit", "BME"), ("price", "Preis EUR"), ("total", "Wert EUR")), (("number", "Bestellnummer"), ("customer", "Kundennummer"), ("day", "Belegdatum")), codes=True, lines=(2, 12)), "xlsx"),
    (Sheet("foreman", "de", (("qtyunit", "Wieviel"), ("desc", "Was"), ("sku", "Nr.")), (("contact", "Meister"), ("number", "Bestellnummer"), ("delivery", "bis wann")), "Zettel Schlosserei", left=1, lines=(1, 7)), "xlsx"),
    (Sheet("stock export", "de", (("sku", "ARTNR"), ("gtin", "EAN"), ("desc", "ARTBEZ"), ("qty", "MENGE"), ("unit", "ME")), (("number", "BESTNR"), ("customer", "KDNR")), codes=True, lines=(2, 15)), "csv-ansi"),
    (Sheet("scan gun", "de", (("sku", "Code"), ("qty", "Anzahl")), (("customer", "Kunde"), ("number", "Bestellnummer")), lines=(2, 12)), "csv"),
    (Sheet("labels in a row", "de", (("sku", "Artikel-Nr."), ("desc", "Artikel"), ("qty", "Menge"), ("unit", "Einheit")), (("number", "Bestell-Nr."), ("day", "Datum"), ("delivery", "Lieferung"), ("contact", "Besteller"), ("customer", "Kd.-Nr.")), side=True, lines=(1, 9)), "xlsx"),
    (Sheet("printed list", "de", (("sku", "Artikelnr"), ("desc", "Bezeichnung"), ("qty", "Menge"), ("unit", "Einh")), (("name", "Firma:"), ("number", "Bestellung:"), ("day", "Datum:")), typed=False, lines=(1, 8)), "txt"),
    (Sheet("shop export", "de", (("sku", "Artikelnummer"), ("desc", "Artikelname"), ("qty", "Menge"), ("price", "Preis netto EUR"), ("total", "Gesamt netto EUR")), (("number", "Bestellnummer"), ("day", "Bestellzeit"), ("payment", "Zahlungsart"), ("address", "Rechnung an")), lines=(1, 8)), "html-xls"),
    (Sheet("capitals", "de", (("qty", "MENGE"), ("unit", "EINHEIT"), ("sku", "TEILENUMMER"), ("desc", "BENENNUNG")), (("number", "BESTELLUNG"), ("day", "DATUM"), ("customer", "KUNDENNUMMER")), upper=True, codes=True, lines=(1, 9)), "xlsx"),
    (Sheet("english works", "en", (("pos", "Line"), ("sku", "Your part no."), ("desc", "Description"), ("qty", "Qty"), ("unit", "UOM"), ("price", "Unit price EUR"), ("total", "Line value EUR")), (("name", "Company"), ("address", "Address"), ("number", "PO number"), ("day", "PO date"), ("delivery", "Date required"), ("contact", "Buyer")), "Purchase order", below="Total net EUR"), "xlsx"),
    (Sheet("english stores", "en", (("desc", "Item"), ("sku", "Supplier code"), ("qty", "Order"), ("unit", "Unit")), (("number", "Order no."), ("customer", "Account"), ("ship", "Deliver to")), "Stores top-up", lines=(1, 9)), "xlsx"),
    (Sheet("english csv", "en", (("bsku", "our_part"), ("sku", "supplier_part"), ("desc", "description"), ("qty", "quantity"), ("unit", "uom")), (("number", "po_number"), ("customer", "account_no")), lines=(2, 9)), "csv-comma"),
    (Sheet("dutch works", "nl", (("sku", "Artikelnummer"), ("desc", "Omschrijving"), ("qty", "Bestelaantal"), ("unit", "Eenheid"), ("price", "Prijs EUR"), ("total", "Bedrag EUR")), (("name", "Bedrijf"), ("address", "Adres"), ("number", "Inkoopordernr."), ("day", "Datum"), ("delivery", "Leverdatum")), "Inkooporder", below="Totaal excl. btw EUR"), "xlsx"),
    (Sheet("dutch tabs", "nl", (("sku", "artikel"), ("desc", "omschrijving"), ("qty", "aantal"), ("unit", "eenheid")), (("number", "order"), ("customer", "klantnummer")), lines=(2, 8)), "tabs"),
    (Sheet("french works", "fr", (("sku", "Réf. article"), ("desc", "Désignation"), ("qty", "Quantité"), ("unit", "Unité"), ("price", "Prix HT EUR"), ("total", "Montant HT EUR")), (("name", "Société"), ("address", "Adresse de facturation"), ("number", "N° de commande"), ("day", "Date"), ("delivery", "Délai")), "Bon de commande", below="Total HT EUR"), "xlsx"),
    (Sheet("french csv", "fr", (("sku", "article"), ("desc", "designation"), ("qty", "quantite"), ("unit", "unite")), (("number", "num_commande"), ("customer", "num_client")), lines=(2, 8)), "csv"),
)  # fmt: skip


def letterheaded(world: World, random: Random, name: str) -> Letter:
    """The firm's letterhead on top, the seller below it, facts at the right, the goods, and sums with tax."""
    sheet = Sheet("letterheaded", "de", (("sku", "Art.-Nr."), ("desc", "Bezeichnung"), ("qty", "Menge"), ("unit", "ME"), ("price", "EP EUR"), ("total", "GP EUR")), (("address", ""), ("number", ""), ("day", ""), ("customer", ""), ("delivery", "")), lines=(1, 9))  # fmt: skip
    order = drawn(sheet, world, random, ask)
    pairs: Rows = [["Bestell-Nr.:", order.number], ["Datum:", order.dated], ["Kunden-Nr.:", order.customer], ["Liefertermin:", order.delivery_shown]]  # fmt: skip
    facts = [pair for pair in pairs if pair[1]]
    head: Rows = [[order.buyer["name"]], [f"{order.buyer['street']} · {order.spot}"], [f"Tel. {order.phone} · {order.sender}"], [], ["An"]]
    for place, text in enumerate(world.block.split("\n")):
        head.append([text, None, None, *(facts[place] if place < len(facts) else [])])
    head += [[None, None, None, *fact] for fact in facts[3:]]
    goods: Rows = [[x.number, x.description, figure(x.quantity), x.unit, float(x.price), float(x.total)] for x in order.lines]
    sums: Rows = [[None, None, None, "Netto EUR", None, float(order.net)], [None, None, None, "MwSt 19 % EUR", None, float(order.tax)], [None, None, None, "Brutto EUR", None, float(order.net + order.tax)]]  # fmt: skip
    foot: Rows = [[], [f"Mit freundlichen Grüßen, {order.contact}"]]
    rows: Rows = [*head, [], ["Bestellung"], [], [title for _, title in sheet.columns], *goods, *sums, *foot]
    stated = {"net_total": str(order.net), "tax_total": str(order.tax), "gross_total": str(order.net + order.tax)}
    said = replace(settled(sheet, order), stated=stated)
    return enclosed(said, random, name, saved(book_of(rows, random)), "xlsx letterheaded", "E", "xlsx", XLSX)


def for_each_works(world: World, random: Random, name: str) -> Letter:
    """Columns say how much each works gets; the sum of them is ordered, and stands before them."""
    sheet = Sheet("each works", "de", (("sku", "Artikelnummer"), ("desc", "Bezeichnung"), ("qty", "Gesamtmenge"), ("unit", "ME")), (("name", "Firma"), ("number", "Bestellnummer"), ("day", "Datum"), ("customer", "Kundennummer")), "Sammelbestellung aller Werke", lines=(2, 7))  # fmt: skip
    order = drawn(sheet, world, random, ask)
    rows = rows_of(replace(sheet, columns=(), head_row=False), replace(order, lines=()))
    rows.append([*(title for _, title in sheet.columns), "davon Werk Nord", "davon Werk Süd"])
    for x in order.lines:
        north = (Decimal(x.quantity) * random.choice((0, 1, 1, 2)) / 2).to_integral_value(rounding="ROUND_FLOOR")
        shares = [figure(str(part)) if part else None for part in (north, Decimal(x.quantity) - north)]
        rows.append([x.number, x.description, figure(x.quantity), x.unit, *shares])
    return enclosed(settled(sheet, order), random, name, saved(book_of(rows, random)), "xlsx for each works", "E", "xlsx", XLSX)


def reorder_list(world: World, random: Random, name: str) -> Letter:
    """The whole shelf with stock and minimum; ordered is what has a quantity in the last column."""
    sheet = Sheet("reorder list", "de", (("sku", "Artikel"), ("desc", "Bezeichnung"), ("unit", "Einheit"), ("qty", "Bestellung")), (("name", "Lager"), ("number", "Bestell-Nr."), ("day", "Stand"), ("customer", "Kunden-Nr.")), "Meldebestandsliste", lines=(2, 7))  # fmt: skip
    order = drawn(sheet, world, random, ask)
    order = replace(order, lines=tuple(line for line in order.lines if line.sku))
    table: Rows = [[x.number, x.description, x.unit, random.randrange(0, 4), 5, figure(x.quantity)] for x in order.lines]
    table += [[a["sku"], a["name_de"], UNITS["de"][a["unit"]][0], random.randrange(6, 40), 5, None] for a in others(order, random, 12)]
    table.sort(key=lambda row: str(row[1]).casefold())
    head = rows_of(replace(sheet, columns=(), head_row=False), replace(order, lines=()))
    rows: Rows = [*head, ["Artikel", "Bezeichnung", "Einheit", "Bestand", "Meldebestand", "Bestellung"], *table]
    said = settled(sheet, replace(order, lines=tuple(sorted(order.lines, key=lambda x: x.description.casefold()))))
    return enclosed(said, random, name, saved(book_of(rows, random)), "xlsx reorder list", "E", "xlsx", XLSX)


def with_contacts_sheet(world: World, random: Random, name: str) -> Letter:
    """The order on the first sheet; a second one has people and their telephones."""
    order = drawn(WORKS, world, random, ask)
    book = book_of(rows_of(WORKS, order), random)
    page = book.create_sheet("Ansprechpartner")
    for row in (
        ("Name", "Bereich", "Durchwahl"),
        ("Fr. Winkelmann", "Wareneingang", 214),
        ("Hr. Sobotta", "Instandhaltung", 231),
        ("Hr. Ilic", "Lager", 208),
    ):
        page.append(row)
    return enclosed(settled(WORKS, order), random, name, saved(book), "xlsx with contacts sheet", "E", "xlsx", XLSX)


BUYERS: tuple[Buyer, ...] = (*(partial(by_sheet, sheet, kind, wants=ask) for sheet, kind in SHEETS), letterheaded, letterheaded, for_each_works, reorder_list, with_contacts_sheet)  # fmt: skip
