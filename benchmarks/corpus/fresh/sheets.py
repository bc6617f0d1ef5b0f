"""Buyers of the fresh part who order by spreadsheet or table file."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.drawn.cell_files import Rows, book_of
from benchmarks.corpus.drawn.enclosing import enclosed
from benchmarks.corpus.drawn.grids import Sheet, drawn, figure, rows_of, settled, sheets
from benchmarks.corpus.fresh.speech import UNITS
from examples.post.tables import XLSX, saved
from examples.post.truth import Letter

USUAL = Sheet(
    "usual", "de", (("qty", "Menge"), ("unit", "Einheit"), ("sku", "Artikel-Nr."), ("desc", "Bezeichnung")),
    (("name", "Besteller"), ("address", "Anschrift"), ("customer", "Kundennummer"), ("number", "Bestellnummer"), ("day", "Datum"), ("delivery", "Liefertermin")), "Bestellung",
)  # fmt: skip
COSTED = Sheet(
    "costed", "de", (("pos", "Nr."), ("desc", "Artikel"), ("sku", "Bestell-Nr."), ("qty", "Anzahl"), ("unit", "Einheit"), ("price", "Preis/Einheit €"), ("total", "Summe €")),
    (("number", "Bestellung Nr."), ("day", "Datum"), ("contact", "Ansprechpartner"), ("delivery", "gewünschter Termin"), ("payment", "Zahlungsart")), below="Summe netto €",
)  # fmt: skip
SHEETS: tuple[tuple[Sheet, str], ...] = (
    (USUAL, "xlsx"), (USUAL, "xlsx"), (USUAL, "ods"), (COSTED, "xlsx"), (COSTED, "xlsx"), (COSTED, "ods"),
    (Sheet("lab list", "de", (("sku", "Kat.-Nr."), ("desc", "Produkt"), ("qty", "Bestellmenge"), ("unit", "VE")), (("contact", "Anforderer"), ("number", "Vorgang"), ("note", "Bemerkung")), "Laborbestellung", lines=(2, 12)), "xlsx"),
    (Sheet("moved right", "de", (("desc", "Artikel"), ("qty", "Menge"), ("unit", "ME"), ("sku", "Nummer")), (("name", "Firma"), ("delivery", "Lieferung bis")), "Einkauf", left=2, empty_rows=4), "xlsx"),
    (Sheet("labels in a row", "de", (("pos10", "Position"), ("bsku", "Artikel Kunde"), ("sku", "Artikel Lieferant"), ("desc", "Artikeltext"), ("qty", "Menge"), ("unit", "Mengeneinheit"), ("price", "Preis netto EUR")), (("number", "Beleg"), ("day", "Belegdatum"), ("customer", "Kundennummer"), ("delivery", "Lieferdatum")), side=True, codes=True, lines=(2, 14)), "xlsx"),
    (Sheet("two columns", "de", (("sku", "Artikel"), ("qty", "Anzahl")), (("name", "Kunde"), ("customer", "Nr.")), lines=(2, 18)), "xlsx"),
    (Sheet("all text", "de", (("sku", "Art.Nr."), ("desc", "Artikelbezeichnung"), ("qtyunit", "Bestellmenge"), ("price", "Preis €")), (("number", "Bestell-Nr.:"), ("day", "Datum:"), ("customer", "Kd-Nr.:")), typed=False), "xlsx"),
    (Sheet("csv of a till", "de", (("gtin", "EAN"), ("desc", "Bezeichnung"), ("qty", "Menge")), lines=(2, 16)), "csv"),
    (Sheet("csv of an inventory", "de", (("pos", "Pos"), ("sku", "Artikelnummer"), ("desc", "Artikeltext"), ("qty", "Menge"), ("unit", "Einheit"), ("price", "EK_EUR")), (("number", "Bestellnummer"), ("customer", "Kundennummer"), ("delivery", "Liefertermin")), codes=True, lines=(2, 14)), "csv-ansi"),
    (Sheet("csv plain", "de", (("qty", "Anzahl"), ("sku", "ArtNr"), ("desc", "Name")), lines=(2, 10)), "csv-comma"),
    (Sheet("export", "de", (("sku", "Artikel"), ("desc", "Bezeichnung"), ("qty", "Menge"), ("unit", "ME"), ("total", "Wert EUR"), ("price", "Preis EUR")), (("number", "Bestellung"), ("day", "Datum")), typed=False, codes=True, lines=(2, 12)), "html-xls"),
    (Sheet("text columns", "de", (("pos", "Pos"), ("sku", "Artikel-Nr"), ("qty", "Menge"), ("unit", "Einheit"), ("desc", "Bezeichnung")), (("number", "Bestellung"), ("customer", "Kunde"), ("day", "Datum")), typed=False), "txt"),
    (Sheet("british", "en", (("sku", "Item code"), ("desc", "Item"), ("qty", "Qty required"), ("unit", "Unit"), ("price", "Unit price EUR"), ("total", "Total EUR")), (("name", "Company"), ("address", "Address"), ("number", "PO number"), ("day", "Date"), ("delivery", "Deliver by"), ("ship", "Deliver to")), "Order", below="Total net EUR"), "xlsx"),
    (Sheet("english tabs", "en", (("sku", "sku"), ("desc", "name"), ("qty", "qty"), ("unit", "uom")), (("number", "order"),), lines=(2, 12)), "tabs"),
    (Sheet("dutch", "nl", (("desc", "Artikel"), ("sku", "Artikelcode"), ("qty", "Aantal"), ("unit", "Eenheid"), ("price", "Prijs €")), (("name", "Klant"), ("number", "Bestelnummer"), ("day", "Datum"), ("delivery", "Gewenste levering"), ("contact", "Contact")), "Bestelling"), "xlsx"),
    (Sheet("french", "fr", (("sku", "Référence"), ("desc", "Désignation"), ("qty", "Quantité"), ("unit", "Unité")), (("name", "Client"), ("address", "Adresse"), ("number", "N° de commande"), ("day", "Date"), ("delivery", "Livraison")), "Bon de commande"), "xlsx"),
    (Sheet("french csv", "fr", (("sku", "Reference"), ("desc", "Libelle"), ("qty", "Quantite"), ("unit", "Unite")), (("number", "Commande"), ("customer", "Client")), codes=True, lines=(2, 10)), "csv"),
)  # fmt: skip


def our_price_list(world: World, random: Random, name: str) -> Letter:
    """Our price list with quantities in its last column; most rows have none."""
    sheet = Sheet("price list", "de", (("sku", ""), ("desc", ""), ("unit", ""), ("price", ""), ("qty", "")), (("customer", "Ihre Kundennummer"), ("name", "Firma"), ("address", "Anschrift")), lines=(2, 7))  # fmt: skip
    order = drawn(sheet, world, random)
    order = replace(order, lines=tuple(line for line in order.lines if line.sku))
    wanted = {line.sku for line in order.lines}
    others = random.sample([a for a in world.articles if a["sku"] not in wanted], 35)
    table: Rows = [[a["sku"], a["name_de"], UNITS["de"][a["unit"]][0], float(a["price_net"]), None] for a in others]
    table += [[x.number, x.description, x.unit, float(x.price), figure(x.quantity)] for x in order.lines]
    head = rows_of(replace(sheet, columns=(), head_row=False), replace(order, lines=()))
    rows: Rows = [
        [f"{world.name} – Bestellliste"],
        ["Bitte tragen Sie in die letzte Spalte Ihre Mengen ein."],
        [],
        *head,
        ["Artikelnummer", "Artikel", "Einheit", "Preis EUR", "Ihre Bestellmenge"],
    ]
    rows += sorted(table, key=lambda row: str(row[1]))
    said = settled(sheet, order).naming_currency("EUR")
    return enclosed(said, random, name, saved(book_of(rows, random)), "xlsx our price list", "E", "xlsx", XLSX)


def said_in_the_mail(world: World, random: Random, name: str) -> Letter:
    """The sheet holds nothing but goods; number and day stand in the mail beside it."""
    sheet = Sheet(
        "goods only",
        "de",
        (("sku", "Artikelnummer"), ("desc", "Artikel"), ("qty", "Menge"), ("unit", "Einheit")),
        (("number", ""), ("delivery", "")),
        lines=(2, 12),
    )
    order = drawn(sheet, world, random)
    rows = rows_of(replace(sheet, heads=()), order)
    said = [f"{label} {value}" for label, value in (("Bestellnummer:", order.number), ("Liefertermin:", order.delivery_shown)) if value]
    body = (
        "Guten Tag,\n\nanbei die Liste, bitte so liefern.\n"
        + "".join(f"{line}\n" for line in said)
        + "\nViele Grüße\n{contact}\n{signature}"
    )
    return enclosed(
        settled(sheet, order), random, name, saved(book_of(rows, random)), "xlsx said in the mail", "E", "xlsx", XLSX, body=body
    )


def beside_an_older_list(world: World, random: Random, name: str) -> Letter:
    """The order on the first sheet; on the second one what was bought last year."""
    order = drawn(USUAL, world, random)
    book = book_of(rows_of(USUAL, order), random)
    old = book.create_sheet("Verbrauch 2025")
    old.append(["Artikel-Nr.", "Bezeichnung", "Verbrauch"])
    for article in random.sample(list(world.articles), 6):
        old.append([article["sku"], article["name_de"], random.randrange(4, 160)])
    return enclosed(settled(USUAL, order), random, name, saved(book), "xlsx beside an older list", "E", "xlsx", XLSX)


BUYERS: tuple[Buyer, ...] = (*sheets(SHEETS), our_price_list, said_in_the_mail, beside_an_older_list)
