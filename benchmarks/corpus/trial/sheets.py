"""Buyers of the trial part who order by spreadsheet or table file."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.drawn.cell_files import Rows, book_of
from benchmarks.corpus.drawn.enclosing import enclosed
from benchmarks.corpus.drawn.grids import Sheet, drawn, figure, rows_of, settled, sheets
from examples.post.tables import XLSX, saved
from examples.post.truth import Letter

PRACTICE = Sheet(
    "practice", "de", (("sku", "Artikelnr."), ("desc", "Bezeichnung"), ("qty", "Bestellmenge"), ("unit", "Einheit")),
    (("name", "Praxis"), ("address", "Anschrift"), ("number", "Bestell-Nr."), ("day", "Datum"), ("customer", "Kunden-Nr."), ("delivery", "Lieferung bis")), "Materialbestellung",
)  # fmt: skip
PRICED = Sheet(
    "priced", "de", (("pos", "Nr."), ("sku", "Artikel-Nr."), ("desc", "Artikel"), ("qty", "Anzahl"), ("unit", "VE"), ("price", "Preis/VE €"), ("total", "Summe €")),
    (("number", "Bestellung:"), ("day", "vom:"), ("customer", "Kundennr.:"), ("contact", "Ansprechpartner:"), ("payment", "Zahlung:")), "Bestellung Pflegebedarf", below="Summe netto €",
)  # fmt: skip
SHEETS: tuple[tuple[Sheet, str], ...] = (
    (PRACTICE, "xlsx"), (PRACTICE, "ods"), (PRICED, "xlsx"),
    (Sheet("reception list", "de", (("desc", "Artikel"), ("sku", "Art.-Nr."), ("qty", "Menge")), (("contact", "Bestellt von"), ("delivery", "Bis"), ("note", "Hinweis")), "Einkauf", lines=(2, 9)), "xlsx"),
    (Sheet("purchasing", "de", (("pos10", "Pos."), ("bsku", "Materialnr."), ("sku", "Lieferantenartikel"), ("desc", "Materialtext"), ("qty", "Menge"), ("unit", "ME"), ("price", "Nettopreis EUR"), ("total", "Nettowert EUR")), (("number", "Bestellnummer"), ("day", "Bestelldatum"), ("delivery", "Lieferdatum"), ("customer", "Kundennr. b. Lief.")), side=True, codes=True, below="Gesamtwert EUR", lines=(2, 14)), "xlsx"),
    (Sheet("two columns", "de", (("qty", "Anzahl"), ("sku", "Artikelnummer")), lines=(2, 18)), "xlsx"),
    (Sheet("indented", "de", (("pos", "#"), ("desc", "Produkt"), ("sku", "Nummer"), ("qtyunit", "Menge")), (("name", "Kunde"), ("customer", "Kundennummer"), ("number", "Bestellzeichen")), "Nachbestellung", left=1, lines=(1, 9)), "xlsx"),
    (Sheet("export", "de", (("sku", "Artikelnummer"), ("desc", "Artikelbezeichnung"), ("qty", "Bestellmenge"), ("unit", "Mengeneinheit"), ("price", "Einzelpreis_EUR")), (("number", "Bestellnummer"), ("customer", "Kundennummer"), ("day", "Bestelldatum")), codes=True, lines=(2, 14)), "csv-ansi"),
    (Sheet("export plain", "de", (("pos", "Pos"), ("sku", "ArtNr"), ("qty", "Menge"), ("desc", "Text")), lines=(2, 16)), "csv"),
    (Sheet("scanner", "de", (("gtin", "EAN"), ("qty", "Anzahl"), ("desc", "Artikel")), lines=(3, 18)), "csv-comma"),
    (Sheet("note pad", "de", (("qty", "Menge"), ("unit", "VE"), ("sku", "Nummer"), ("desc", "Artikel")), (("number", "Bestellung"), ("customer", "Kunde")), typed=False), "txt"),
    (Sheet("old system", "de", (("pos10", "Pos"), ("sku", "Lieferantennr."), ("desc", "Materialbezeichnung"), ("qty", "Bestellmenge"), ("unit", "ME"), ("price", "Preis EUR"), ("total", "Wert EUR")), (("number", "Bestellung"), ("day", "Bestelldatum"), ("customer", "Kundennummer")), typed=False, codes=True, lines=(2, 12)), "html-xls"),
    (Sheet("tabs", "de", (("sku", "Artikelnummer"), ("desc", "Bezeichnung"), ("qty", "Menge"), ("unit", "Einheit")), lines=(2, 14)), "tabs"),
    (Sheet("english", "en", (("sku", "Item code"), ("desc", "Description"), ("qty", "Quantity"), ("unit", "Unit"), ("price", "Unit price (EUR)"), ("total", "Total (EUR)")), (("name", "Practice"), ("address", "Address"), ("number", "Order no."), ("day", "Order date"), ("customer", "Account no."), ("delivery", "Required by")), "Supplies order", below="Total net (EUR)"), "xlsx"),
    (Sheet("english export", "en", (("sku", "SKU"), ("desc", "Product"), ("qty", "Qty")), (("number", "PO"), ("customer", "Account")), lines=(2, 12)), "csv-comma"),
    (Sheet("dutch", "nl", (("sku", "Code"), ("desc", "Omschrijving"), ("qty", "Aantal"), ("unit", "Eenheid"), ("price", "Prijs excl. btw €")), (("name", "Praktijk"), ("number", "Bestelnummer"), ("day", "Datum"), ("customer", "Klantnr."), ("delivery", "Levering")), "Bestelformulier"), "xlsx"),
    (Sheet("dutch export", "nl", (("sku", "artikelnummer"), ("qty", "aantal"), ("unit", "eenheid"), ("desc", "artikel")), codes=True, lines=(2, 10)), "csv"),
    (Sheet("french", "fr", (("sku", "Référence"), ("desc", "Produit"), ("qty", "Quantité"), ("unit", "Conditionnement")), (("name", "Cabinet"), ("address", "Adresse"), ("number", "N° de commande"), ("day", "Date"), ("customer", "N° client"), ("note", "Observations")), "Commande de matériel"), "xlsx"),
    (Sheet("french open", "fr", (("qty", "Qté"), ("desc", "Désignation"), ("sku", "Réf."), ("price", "Prix HT €"), ("total", "Total HT €")), (("number", "Commande"), ("day", "Date"), ("delivery", "Livraison")), below="Total HT €"), "ods"),
)  # fmt: skip


def stock_and_order(world: World, random: Random, name: str) -> Letter:
    """The stock list of a practice: what is there, what it should be, and what is ordered; rows without a quantity order nothing."""
    sheet = Sheet(
        "stock",
        "de",
        (("sku", "Art.-Nr."), ("desc", "Artikel"), ("qty", "Bestellen")),
        (("name", "Praxis"), ("customer", "Kundennummer"), ("delivery", "Lieferung")),
        lines=(2, 8),
    )
    order = drawn(sheet, world, random)
    order = replace(order, lines=tuple(sorted((x for x in order.lines if x.sku), key=lambda x: x.number)))
    wanted = {x.sku for x in order.lines}
    idle = random.sample([a for a in world.articles if a["sku"] not in wanted], 14)
    table: Rows = [[a["sku"], a["name_de"], random.randrange(8, 30), random.randrange(5, 9), None] for a in idle]
    table += [[x.number, x.description, random.randrange(0, 4), random.randrange(5, 9), figure(x.quantity)] for x in order.lines]
    head = rows_of(replace(sheet, columns=(), head_row=False), replace(order, lines=()))
    rows: Rows = [
        ["Lagerliste mit Bestellung"],
        *head,
        ["Art.-Nr.", "Artikel", "Bestand", "Mindestbestand", "Bestellen"],
        *sorted(table, key=lambda row: str(row[0])),
    ]
    return enclosed(settled(sheet, order), random, name, saved(book_of(rows, random)), "xlsx stock and order", "E", "xlsx", XLSX)


def rest_in_the_mail(world: World, random: Random, name: str) -> Letter:
    """The file holds the goods alone; numbers and day stand in the mail."""
    sheet = Sheet(
        "goods",
        "de",
        (("sku", "Artikelnummer"), ("desc", "Artikel"), ("qty", "Menge"), ("unit", "Einheit")),
        (("number", ""), ("customer", ""), ("delivery", "")),
        lines=(2, 10),
    )
    order = drawn(sheet, world, random)
    pairs = (("Bestellnummer", order.number), ("unsere Kundennummer", order.customer), ("Liefertermin", order.delivery_shown))
    said = ", ".join(f"{label} {value}" for label, value in pairs if value)
    body = f"Hallo,\n\nim Anhang die Artikel{f'; {said}' if said else ''}.\n\nGruß\n{{contact}}\n{{signature}}"
    rows = rows_of(replace(sheet, heads=()), order)
    return enclosed(
        settled(sheet, order), random, name, saved(book_of(rows, random)), "xlsx rest in the mail", "E", "xlsx", XLSX, body=body
    )


BUYERS: tuple[Buyer, ...] = (*sheets(SHEETS), stock_and_order, rest_in_the_mail)
