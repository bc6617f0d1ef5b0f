"""Buyers of the late part who order by spreadsheet or table file."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from random import Random

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.drawn.cell_files import WRITERS, Rows, book_of
from benchmarks.corpus.drawn.enclosing import enclosed
from benchmarks.corpus.drawn.grids import Sheet, drawn, figure, rows_of, settled
from benchmarks.corpus.late.asking import Asked, ask, on_file
from benchmarks.corpus.late.pages import sized
from benchmarks.corpus.late.speech import UNITS
from benchmarks.corpus.late.world import SIZES
from benchmarks.corpus.opened.letters import settled as said_only
from examples.post.tables import XLSX, saved
from examples.post.truth import Letter

WORKSHOP = Sheet(
    "workshop", "de", (("sku", "Teilenummer"), ("desc", "Bezeichnung"), ("qty", "Bestellmenge"), ("unit", "ME"), ("price", "EK (€)")), (("name", "Betrieb"), ("address", "Anschrift"), ("number", "Bestellnr."), ("day", "Bestelldatum"), ("customer", "Kd.-Nr."), ("delivery", "Lieferung bis")), "Teilebestellung",
)  # fmt: skip
NEEDS = Sheet(
    "needs",
    "de",
    (("pos", "Lfd. Nr."), ("desc", "Artikel / Farbe / Größe"), ("sku", "Bestell-Nr."), ("qty", "Anzahl"), ("unit", "Einheit")),
    (("contact", "Anforderer"), ("number", "Bestellnummer"), ("delivery", "Benötigt bis"), ("note", "Hinweis")),
    "Bedarfsmeldung Arbeitskleidung",
)
SHEETS: tuple[tuple[Sheet, str], ...] = (
    (WORKSHOP, "xlsx"), (WORKSHOP, "xlsx"), (NEEDS, "xlsx"), (NEEDS, "ods"),
    (Sheet("stock minimum", "de", (("sku", "Art.Nr."), ("desc", "Artikeltext"), ("qty", "zu bestellen"), ("qtyunit", "Menge mit Einheit"), ("total", "Wert €")), (("customer", "Kundennummer"), ("number", "Lauf-Nr. Bestellung")), "Mindestbestand unterschritten", below="Summe netto €", lines=(2, 12)), "xlsx"),
    (Sheet("purchasing export", "de", (("pos10", "Position"), ("bsku", "Material"), ("sku", "Lieferantenmaterial"), ("desc", "Kurztext"), ("qty", "Menge"), ("unit", "Bestell-ME"), ("price", "Nettopreis"), ("total", "Nettowert"), ("eur", "Währung"), ("cost", "Kostenstelle")), (("number", "Einkaufsbeleg"), ("day", "Belegdatum"), ("delivery", "Lieferdatum")), codes=True, lines=(2, 14)), "xlsx"),
    (Sheet("bare two columns", "de", (("qty", "Menge"), ("sku", "Nr")), lines=(1, 12), head_row=True), "xlsx"),
    (Sheet("indented", "de", (("empty", ""), ("sku", "Artikel-Nr."), ("desc", "Artikel"), ("empty", ""), ("qty", "Menge"), ("unit", "Einheit")), (("name", "Kunde:"), ("customer", "Kundennummer:"), ("day", "Datum:")), "BESTELLUNG", left=1, empty_rows=6, side=False), "xlsx"),
    (Sheet("across", "de", (("sku", "Artikelnr"), ("desc", "Artikel"), ("qty", "Menge"), ("price", "Einzelpreis €"), ("total", "Gesamt €")), (("number", "Bestellung Nr."), ("day", "Datum"), ("customer", "Kunde"), ("delivery", "Termin"), ("payment", "Zahlung")), side=True, below="Gesamtsumme netto €"), "xlsx"),
    (Sheet("till csv", "de", (("gtin", "ean"), ("sku", "lieferant_artnr"), ("desc", "bezeichnung"), ("qty", "bestellmenge")), lines=(2, 14)), "csv"),
    (Sheet("old ansi", "de", (("sku", "ARTIKEL"), ("desc", "TEXT1"), ("qty", "MENGE"), ("unit", "EINHEIT"), ("price", "PREIS"), ("total", "BETRAG")), lines=(2, 12), codes=True, upper=True), "csv-ansi"),
    (Sheet("shop tabs", "de", (("sku", "SKU"), ("desc", "Produkt"), ("qty", "Menge"), ("price", "Preis EUR")), (("number", "Bestellnummer"), ("day", "Datum"), ("payment", "Zahlart")), lines=(1, 8)), "tabs"),
    (Sheet("text columns", "de", (("pos", "Nr"), ("sku", "Artikelnr"), ("desc", "Artikelbezeichnung"), ("qty", "Menge"), ("unit", "Eh")), (("number", "Bestellnummer"), ("day", "Datum")), "BESTELLUNG", typed=False), "txt"),
    (Sheet("export html", "de", (("sku", "Artikelnummer"), ("desc", "Artikel"), ("qty", "Menge"), ("unit", "Einheit"), ("price", "Preis €"), ("total", "Gesamtpreis €")), (("number", "Bestellnummer"), ("customer", "Kundennummer"), ("delivery", "Liefertermin")), "Bestellexport", typed=False, lines=(2, 10)), "html-xls"),
    (Sheet("british stores", "en", (("sku", "Part No."), ("desc", "Description"), ("qty", "Qty Req'd"), ("unit", "Unit"), ("price", "Each EUR"), ("total", "Line EUR")), (("name", "Company"), ("address", "Address"), ("number", "Order No."), ("day", "Date"), ("customer", "Account"), ("delivery", "Required by"), ("ship", "Deliver to")), "Stores Order", below="Net total EUR"), "xlsx"),
    (Sheet("export csv", "en", (("sku", "supplier_sku"), ("desc", "description"), ("qty", "order_qty"), ("unit", "uom")), (("number", "po_number"), ("delivery", "delivery_date")), lines=(2, 10)), "csv-comma"),
    (Sheet("nl werkplaats", "nl", (("sku", "Art.nr."), ("desc", "Omschrijving"), ("qty", "Bestelaantal"), ("unit", "Eenheid"), ("price", "Prijs €")), (("name", "Bedrijf"), ("number", "Bestelnummer"), ("day", "Datum"), ("customer", "Klantnummer")), "Bestellijst"), "xlsx"),
    (Sheet("fr atelier", "fr", (("sku", "Code"), ("desc", "Libellé"), ("qty", "Quantité"), ("unit", "Unité"), ("price", "PU HT €"), ("total", "Total HT €")), (("name", "Société"), ("address", "Adresse"), ("number", "N° de commande"), ("day", "Date"), ("delivery", "Livraison")), "Bon de commande", below="Total HT €"), "xlsx"),
    (Sheet("fr export", "fr", (("sku", "ref_fournisseur"), ("bsku", "ref_interne"), ("desc", "designation"), ("qty", "quantite"), ("unit", "unite")), (("number", "no_commande"),), lines=(2, 10), codes=True), "csv"),
)  # fmt: skip


def sent(sheet: Sheet, kind: str, world: World, random: Random, name: str) -> Letter:
    """The sheet as a file of this kind."""
    write, ending, media_type = WRITERS[kind]
    order = drawn(sheet, world, random, ask)
    content = write(rows_of(sheet, order), random)
    return enclosed(settled(sheet, order), random, name, content, f"{kind} {sheet.name}", "E", ending, media_type)


def size_sheet(world: World, random: Random, name: str) -> Letter:
    """Models down, sizes across; a cell without a number orders nothing."""
    order, models = sized(world, random)
    used = [size for size in SIZES if any(size == other for _, sizes in models for other, _ in sizes)]
    b = order.buyer
    heads = (
        ("Firma", f"{b['name']}, {b['street']}, {order.spot}"),
        ("Bestellnummer", order.number),
        ("Datum", order.dated),
        ("Kundennummer", order.customer),
        ("Liefertermin", order.delivery_shown),
    )
    rows: Rows = [["Größenliste / Bestellung"], []]
    rows += [[label, value] for label, value in heads if value]
    rows += [[], ["Modell und Farbe", *used]]
    for model, sizes in models:
        wanted = {size: int(line.quantity) for size, line in sizes}
        rows.append([model, *(wanted.get(size) for size in used)])
    said = said_only(order, {"number", "customer", "delivery", "block"} | ({"day"} if order.dated else set()))
    return enclosed(said, random, name, saved(_plain_book(rows, random)), "xlsx sizes", "E", "xlsx", XLSX)


def _plain_book(rows: Rows, random: Random) -> object:
    book = book_of([row[:8] for row in rows], random)
    for at, row in enumerate(rows, 1):
        for place, value in enumerate(row[8:], 9):
            if value is not None:
                book.active.cell(at, place, value)
    return book


def cover_sheet(world: World, random: Random, name: str) -> Letter:
    """Who orders stands on the first sheet, what on the second."""
    columns = (("pos", "Pos."), ("sku", "Artikelnummer"), ("desc", "Artikel"), ("qty", "Menge"), ("unit", "Einheit"))
    heads = (
        ("name", "Auftraggeber"),
        ("address", "Anschrift"),
        ("number", "Bestellnummer"),
        ("day", "Bestelldatum"),
        ("customer", "Kundennummer"),
        ("delivery", "Liefertermin"),
    )
    cover, goods = Sheet("cover", "de", columns, heads, "Bestellung - Deckblatt"), Sheet("cover", "de", columns)
    order = drawn(cover, world, random, ask)
    book = book_of(rows_of(replace(cover, columns=(), head_row=False), replace(order, lines=())), random)
    second = book.create_sheet("Positionen")
    for row in rows_of(goods, order):
        second.append(row)
    return enclosed(settled(cover, order), random, name, saved(book), "xlsx cover", "E", "xlsx", XLSX)


def our_price_list(world: World, random: Random, name: str) -> Letter:
    """Our price list of one trade, sent back with quantities beside some articles."""
    trade = random.choice(("clothes", "protection", "car", "bicycle"))
    order: Asked = on_file(world, random, "de", {"customer"}, (2, 7), {"sku", "description", "unit", "price"}, loose=False, trades=(trade,))
    articles = {a["sku"]: a for a in world.articles if a["trade"] == trade}
    order = replace(
        order,
        lines=tuple(
            replace(
                x,
                number=str(x.sku),
                description=articles[str(x.sku)]["name_de"],
                unit=UNITS["de"][x.code][0],
                unit_is=x.code,
                price=articles[str(x.sku)]["price_net"],
            )
            for x in order.lines
        ),
    )
    wanted = {x.sku: x for x in order.lines}
    rows: Rows = [
        [f"{world.name} - Preisliste"],
        ["Bitte Menge eintragen und zurücksenden"],
        ["Kundennummer", order.customer] if order.customer else [],
        ["Besteller", order.buyer["name"]],
        [],
        ["Artikelnummer", "Artikel", "Einheit", "Preis netto EUR", "Ihre Bestellmenge"],
    ]
    rows += [
        [sku, a["name_de"], UNITS["de"][a["unit"]][0], float(a["price_net"]), figure(wanted[sku].quantity) if sku in wanted else None]
        for sku, a in articles.items()
    ]
    order = replace(order, lines=tuple(wanted[sku] for sku in articles if sku in wanted))
    said = said_only(order, {"customer"} if order.customer else set()).naming_currency("EUR")
    return enclosed(said, random, name, saved(book_of(rows, random)), "xlsx our price list", "E", "xlsx", XLSX)


BUYERS: tuple[Buyer, ...] = (*(partial(sent, sheet, kind) for sheet, kind in SHEETS), size_sheet, size_sheet, cover_sheet, our_price_list)
