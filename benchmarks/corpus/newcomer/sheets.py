"""Buyers of the newcomer part who order by spreadsheet or table file."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import Row, World
from benchmarks.corpus.drawn.cell_files import Cell, Rows, book_of
from benchmarks.corpus.drawn.demand import Demand
from benchmarks.corpus.drawn.enclosing import enclosed
from benchmarks.corpus.drawn.grids import Sheet, drawn, figure, settled, sheets
from benchmarks.corpus.newcomer.kinds import by
from examples.post.tables import XLSX, saved
from examples.post.truth import Letter

SCHOOL = Sheet(
    "school list", "de", (("pos", "Lfd."), ("desc", "Gegenstand"), ("sku", "Bestellnr. Lieferant"), ("qty", "Anzahl"), ("unit", "Einheit")),
    (("name", "Schule"), ("address", "Anschrift"), ("number", "Bestell-Nr."), ("day", "Bestelldatum"), ("delivery", "Lieferung bis"), ("contact", "Ansprechperson")), "Sammelbestellung",
)  # fmt: skip
PRICED = Sheet(
    "office prices", "de", (("sku", "Artikelnr."), ("desc", "Artikelbeschreibung"), ("qty", "Bestellmenge"), ("unit", "VPE"), ("price", "Netto-EP €"), ("total", "Netto-GP €")),
    (("number", "Bestellnummer"), ("day", "Datum der Bestellung"), ("customer", "Kundennummer"), ("payment", "Zahlweise"), ("ship", "Lieferadresse")), "Bestellformular Büro", below="Gesamt netto",
)  # fmt: skip
SHEETS: tuple[tuple[Sheet, str], ...] = (
    (SCHOOL, "xlsx"), (SCHOOL, "ods"), (PRICED, "xlsx"), (PRICED, "xlsx"),
    (Sheet("shop export", "de", (("gtin", "EAN-Code"), ("desc", "Titel/Artikel"), ("qty", "Bestellt"), ("price", "EK netto EUR")), (("number", "Bestellzeichen"), ("customer", "Kundennr.")), lines=(3, 15)), "csv"),
    (Sheet("quantities left", "de", (("qty", "Menge"), ("unit", "ME"), ("desc", "Bezeichnung"), ("sku", "Art.Nr.")), (("name", "Besteller"), ("number", "Auftragsnr."), ("note", "Anmerkung")), "Bedarf", left=1, lines=(2, 8)), "xlsx"),
    (Sheet("no head", "de", (("sku", ""), ("desc", ""), ("qty", ""), ("unit", "")), (("number", "Bestellnummer"), ("customer", "Kundennummer")), head_row=False, lines=(2, 8)), "xlsx"),
    (Sheet("old program", "de", (("pos10", "ZEILE"), ("sku", "ARTIKEL"), ("desc", "TEXT"), ("qty", "ANZ"), ("unit", "EH"), ("price", "PREIS"), ("total", "BETRAG")), (("number", "BESTELLUNG"), ("day", "VOM")), upper=True, codes=True, typed=False, lines=(2, 14)), "csv-ansi"),
    (Sheet("own codes", "de", (("bsku", "Interne Nr."), ("desc", "Bezeichnung intern"), ("qty", "Bedarf"), ("unit", "Einheit"), ("sku", "Nr. beim Lieferanten")), (("number", "Bestellnummer"), ("day", "Erstellt"), ("delivery", "Benötigt am"), ("contact", "Anforderer")), side=True, lines=(2, 10)), "xlsx"),
    (Sheet("tab text", "de", (("sku", "Artikel"), ("qty", "Menge"), ("desc", "Text")), (("number", "Bestellnr"),), lines=(3, 12), typed=False), "tabs"),
    (Sheet("plain columns", "de", (("qty", "Menge"), ("unit", "Einheit"), ("sku", "Nummer"), ("desc", "Artikel")), (("number", "Bestellnummer"), ("day", "Datum"), ("customer", "Kundennummer")), typed=False, lines=(2, 9)), "txt"),
    (Sheet("system page", "de", (("pos", "Pos."), ("sku", "Artikelnummer"), ("desc", "Kurztext"), ("qty", "Menge"), ("unit", "ME"), ("price", "Preis EUR"), ("total", "Wert EUR")), (("number", "Bestellung"), ("day", "Belegdatum"), ("delivery", "Lieferdatum")), codes=True, lines=(2, 10)), "html-xls"),
    (Sheet("english school", "en", (("qty", "Quantity"), ("unit", "Unit"), ("sku", "Catalogue number"), ("desc", "Description"), ("price", "Unit price EUR"), ("total", "Total EUR")), (("name", "School"), ("address", "Address"), ("number", "Order number"), ("day", "Date"), ("delivery", "Required by")), "Stock order", below="Net total EUR", countries=("GB", "IE")), "xlsx"),
    (Sheet("english csv", "en", (("gtin", "ean"), ("sku", "supplier_code"), ("desc", "title"), ("qty", "quantity")), (("number", "po_number"), ("customer", "account_number")), lines=(3, 14)), "csv-comma"),
    (Sheet("dutch", "nl", (("sku", "Artikelcode"), ("desc", "Omschrijving"), ("qty", "Aantal"), ("unit", "Eenheid"), ("price", "Prijs €"), ("total", "Totaal €")), (("name", "School"), ("number", "Bestelnummer"), ("day", "Datum"), ("delivery", "Gewenste leverdatum")), "Bestellijst", below="Totaal excl. btw"), "xlsx"),
    (Sheet("french", "fr", (("desc", "Désignation"), ("sku", "Référence"), ("qty", "Quantité"), ("unit", "Unité")), (("name", "Établissement"), ("address", "Adresse"), ("number", "N° de commande"), ("day", "Date"), ("note", "Observations")), "Liste de fournitures"), "ods"),
    (Sheet("french text", "fr", (("gtin", "EAN"), ("qty", "QTE"), ("desc", "TITRE")), (("number", "COMMANDE"), ("customer", "CLIENT")), lines=(2, 12)), "csv-ansi"),
)  # fmt: skip


def _amounts(order: Demand, random: Random) -> list[tuple[int | None, ...]]:
    """What each room gets of each article; together the line's quantity."""
    amounts = []
    for line in order.lines:
        total = int(line.quantity)
        first = random.randrange(total + 1)
        second = random.randrange(total - first + 1)
        amounts.append(tuple(part or None for part in (first, second, total - first - second)))
    return amounts


def rooms_beside(world: World, random: Random, name: str) -> Letter:
    """A column for each room and one for the sum, which is what is ordered."""
    sheet = Sheet(
        "rooms",
        "de",
        (("sku", "Art.-Nr."), ("desc", "Artikel"), ("qty", "Gesamtmenge")),
        (("name", "Einrichtung:"), ("number", "Bestellnummer:"), ("day", "Datum:")),
        lines=(2, 7),
    )
    order = drawn(sheet, world, random)
    whole = tuple(line for line in order.lines if line.quantity.isdigit())
    order = replace(order, lines=whole or tuple(replace(line, quantity="6") for line in order.lines))
    rooms = ("Gruppe 1", "Gruppe 2", "Krippe")
    rows: Rows = [["Bestellung je Gruppe"], [], ["Einrichtung:", order.buyer["name"]]]
    rows += [["Bestellnummer:", order.number]] if order.number else []
    rows += [["Datum:", order.dated]] if order.dated else []
    rows += [[], ["Art.-Nr.", "Artikel", *rooms, "Gesamtmenge"]]
    for line, parts in zip(order.lines, _amounts(order, random), strict=True):
        rows.append([line.number, line.description, *parts, figure(line.quantity)])
    content = saved(book_of(rows, random))
    return enclosed(settled(sheet, order), random, name, content, "xlsx rooms beside", "E", "xlsx", XLSX)


def ticked_catalogue(world: World, random: Random, name: str) -> Letter:
    """Our own list, which the customer sends back whole: most rows have no quantity, some a nought."""
    sheet = Sheet(
        "our list",
        "de",
        (("sku", "Artikelnummer"), ("desc", "Artikel"), ("price", "Preis netto EUR"), ("qty", "Bestellmenge")),
        (("customer", "Ihre Kundennummer"), ("name", "Ihr Name")),
        lines=(2, 6),
    )
    order = drawn(sheet, world, random)
    order = replace(order, lines=tuple(line for line in order.lines if line.sku))
    wanted = {line.sku: line for line in order.lines}

    def row(article: Row) -> list[Cell]:
        line = wanted.get(article["sku"])
        left: Cell = random.choice((None, None, None, 0))
        return [
            line.number if line else article["sku"],
            line.description if line else article["name_de"],
            float(line.price if line else article["price_net"]),
            figure(line.quantity) if line else left,
        ]

    listed = [a for a in world.articles if a["sku"] in wanted or random.random() < 0.25]
    rows: Rows = [[f"{world.name} – Sortimentsliste Herbst", None, None, None]]
    rows += [["Ihre Kundennummer", order.customer]] if order.customer else []
    rows += [
        ["Ihr Name", order.buyer["name"]],
        [],
        ["Artikelnummer", "Artikel", "Preis netto EUR", "Bestellmenge"],
        *(row(a) for a in listed),
    ]
    content = saved(book_of(rows, random))
    return enclosed(settled(sheet, order), random, name, content, "xlsx ticked catalogue", "E", "xlsx", XLSX)


BUYERS: tuple[Buyer, ...] = (*sheets(SHEETS), by("school", rooms_beside), ticked_catalogue, ticked_catalogue)
