"""Buyers of the unread part who order by spreadsheet or by files of separated columns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from random import Random

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.drawn import grids
from benchmarks.corpus.drawn.cell_files import WRITERS, Rows, book_of
from benchmarks.corpus.drawn.enclosing import enclosed
from benchmarks.corpus.drawn.grids import Sheet, figure, rows_of, settled
from benchmarks.corpus.unread.ask import ask
from examples.post.tables import XLSX, saved
from examples.post.truth import Letter

drawn = partial(grids.drawn, ask=ask)


def sent(sheet: Sheet, kind: str) -> Buyer:
    """The buyer who sends this sheet as a file of this kind."""
    write, ending, media_type = WRITERS[kind]

    def buyer(world: World, random: Random, name: str) -> Letter:
        order = drawn(sheet, world, random)
        return enclosed(
            settled(sheet, order), random, name, write(rows_of(sheet, order), random), f"{kind} {sheet.name}", "E", ending, media_type
        )

    return buyer


USUAL = Sheet(
    "usual",
    "de",
    (("sku", "Art.-Nr."), ("desc", "Artikel"), ("qty", "Menge"), ("unit", "ME")),
    (("name", "Firma"), ("number", "Bestell-Nr."), ("day", "Datum"), ("customer", "Kd.-Nr."), ("delivery", "Liefertermin")),
    "Bestellung",
)
COSTED = Sheet(
    "costed", "de", (("pos", "lfd. Nr."), ("desc", "Bezeichnung"), ("sku", "Artikelnr."), ("qty", "Anzahl"), ("unit", "Einh."), ("price", "Einzelpreis netto €"), ("total", "Gesamtpreis netto €")),
    (("name", "Auftraggeber"), ("address", "Rechnungsadresse"), ("ship", "Lieferadresse"), ("contact", "Ansprechpartner/in"), ("phone", "Tel."), ("number", "Auftragsnummer"), ("day", "Auftragsdatum"), ("delivery", "Lieferung bis"), ("payment", "Zahlung")), "Materialbestellung", below="Summe netto €",
)  # fmt: skip
SHEETS: tuple[tuple[Sheet, str], ...] = (
    (USUAL, "xlsx"), (USUAL, "ods"), (COSTED, "xlsx"), (COSTED, "ods"),
    (Sheet("quantity first", "de", (("qty", "Stück"), ("unit", ""), ("sku", "Nummer"), ("desc", "Text")), (("number", "Bestellung"), ("delivery", "bis"))), "xlsx"),
    (Sheet("bare", "de", (("sku", ""), ("qty", "")), head_row=False, lines=(2, 12)), "xlsx"),
    (Sheet("bare with names", "de", (("desc", ""), ("sku", ""), ("qty", ""), ("unit", "")), head_row=False, lines=(2, 9)), "csv"),
    (Sheet("purchasing", "de", (("pos10", "Pos."), ("bsku", "Artikel (intern)"), ("sku", "Artikel (Lieferant)"), ("desc", "Artikelbezeichnung"), ("qty", "Bestellmenge"), ("unit", "Mengeneinheit"), ("price", "Preis"), ("eur", "Währ."), ("total", "Wert")), (("number", "Bestellnummer"), ("day", "Bestelldatum"), ("customer", "Kundennummer"), ("delivery", "Liefertermin")), side=True, codes=True, lines=(2, 18)), "xlsx"),
    (Sheet("export", "de", (("bsku", "ARTIKELNR"), ("sku", "LIEFARTNR"), ("desc", "BEZEICHNUNG1"), ("qty", "MENGE"), ("unit", "EINHEIT"), ("price", "EK_EUR")), (("number", "BELEG"), ("day", "DATUM"), ("customer", "KDNR")), typed=False, codes=True, lines=(2, 15)), "csv-ansi"),
    (Sheet("depot stock", "de", (("gtin", "GTIN"), ("sku", "Artikel"), ("desc", "Bezeichnung"), ("qty", "Nachschub"), ("unit", "VPE")), (("number", "Anforderung"), ("name", "Standort/Firma"))), "xlsx"),
    (Sheet("indented", "de", (("empty", ""), ("desc", "Benötigtes Material"), ("sku", "Art.-Nr. lt. Katalog"), ("qtyunit", "Menge")), (("seller", "An:"), ("block", "Von:"), ("number", "Zeichen/Bestellnr.:"), ("note", "Hinweis:")), "Materialliste", left=1, empty_rows=4), "xlsx"),
    (Sheet("plain text", "de", (("pos", "Pos"), ("sku", "Artikel"), ("desc", "Bezeichnung"), ("qty", "Menge"), ("unit", "ME")), (("number", "Bestellung:"), ("day", "vom:"), ("customer", "Kunde:"), ("delivery", "Termin:")), "BESTELLUNG", typed=False, codes=True), "txt"),
    (Sheet("till export", "de", (("gtin", "EAN"), ("desc", "Artikel"), ("qty", "Menge")), lines=(3, 18)), "csv-comma"),
    (Sheet("old system", "de", (("sku", "ARTIKEL"), ("desc", "TEXT"), ("qty", "MENGE"), ("unit", "ME"), ("price", "PREIS EUR"), ("total", "BETRAG EUR")), (("number", "AUFTRAG"), ("delivery", "TERMIN")), typed=False, codes=True, upper=True, lines=(2, 12)), "html-xls"),
    (Sheet("english", "en", (("pos", "#"), ("sku", "Supplier code"), ("desc", "Item description"), ("qty", "Order qty"), ("unit", "Unit"), ("price", "Net price (EUR)"), ("total", "Net value (EUR)")), (("name", "Customer"), ("address", "Address"), ("number", "Order no."), ("day", "Order date"), ("customer", "Account no."), ("delivery", "Required date"), ("ship", "Delivery address")), "Order form", below="Total net (EUR)"), "xlsx"),
    (Sheet("english flat", "en", (("sku", "sku"), ("desc", "name"), ("qty", "qty"), ("unit", "uom")), lines=(2, 12)), "tabs"),
    (Sheet("english open", "en", (("qty", "Qty"), ("desc", "Item"), ("sku", "Code")), (("number", "PO"), ("contact", "Ordered by"))), "ods"),
    (Sheet("numbers as numbers", "de", (("pos", "Pos"), ("sku", "ArtikelNr"), ("qty", "Anzahl"), ("desc", "Artikel")), (("name", "Kunde"), ("number", "BestellNr")), numeric=True), "xlsx"),
    (Sheet("dutch", "nl", (("sku", "Artikelcode"), ("desc", "Artikelomschrijving"), ("qty", "Bestelaantal"), ("unit", "Eenheid"), ("price", "Stukprijs €"), ("total", "Regeltotaal €")), (("name", "Klant"), ("number", "Bestelnummer"), ("day", "Besteldatum"), ("customer", "Klantnr."), ("delivery", "Gewenste leverdatum")), "Bestelformulier", below="Totaal excl. btw €"), "xlsx"),
    (Sheet("dutch flat", "nl", (("sku", "code"), ("qty", "aantal"), ("desc", "omschrijving")), (("number", "order"), ("customer", "klant"))), "csv"),
    (Sheet("french", "fr", (("sku", "Réf. article"), ("desc", "Désignation"), ("qty", "Quantité commandée"), ("unit", "Unité"), ("price", "Prix unitaire HT €"), ("total", "Prix total HT €")), (("name", "Client"), ("address", "Adresse de facturation"), ("ship", "Adresse de livraison"), ("number", "Commande n°"), ("day", "Date"), ("delivery", "Livraison souhaitée")), "Commande", below="Total HT €"), "xlsx"),
    (Sheet("french flat", "fr", (("desc", "article"), ("sku", "reference"), ("qty", "quantite")), (("number", "commande"),)), "csv-ansi"),
)  # fmt: skip


def seller_list(world: World, random: Random, name: str) -> Letter:
    """The seller's own list in sections, with quantities at a few of its articles."""
    sheet = Sheet(
        "list",
        "de",
        (("sku", "Best.-Nr."), ("desc", "Artikel"), ("unit", "Einheit"), ("qty", "Ihre Menge")),
        (("customer", "Ihre Kundennummer"), ("name", "Firma")),
        lines=(2, 8),
    )
    order = drawn(sheet, world, random)
    names = {a["sku"]: a["name_de"] for a in world.articles}
    units = {"C62": "Stück", "MTR": "m", "PK": "Pack", "RO": "Rolle", "BX": "Schachtel", "LTR": "Liter", "KGM": "kg", "PR": "Paar"}
    taken = tuple(replace(x, description=names[x.sku], number=x.sku, unit=units[x.code], unit_is=x.code) for x in order.lines if x.sku)
    order = replace(order, lines=tuple(sorted(taken, key=lambda x: list(names).index(x.sku or ""))))
    wanted = {x.sku: figure(x.quantity) for x in order.lines}
    shown = [a for a in world.articles if a["sku"] in wanted or random.random() < 0.25]
    rows: Rows = [
        ["Bestell-Liste Saison 2026/27"],
        ["Firma", order.buyer["name"]],
        ["Ihre Kundennummer", order.customer],
        ["Bitte nur die letzte Spalte ausfüllen."],
        ["Best.-Nr.", "Artikel", "Einheit", "Ihre Menge"],
    ]
    section = ""
    for a in shown:
        begin = a["name_de"].split()[0]
        if begin != section:
            rows.append([begin.upper()])
            section = begin
        rows.append([a["sku"], a["name_de"], units[a["unit"]], wanted.get(a["sku"])])
    return enclosed(settled(sheet, order), random, name, saved(book_of(rows, random)), "xlsx seller list", "E", "xlsx", XLSX)


def by_site(world: World, random: Random, name: str) -> Letter:
    """A column for each site and one for all together, which is what is ordered."""
    sheet = Sheet(
        "sites",
        "de",
        (("sku", "Art.-Nr."), ("desc", "Artikel"), ("qty", "Gesamt"), ("unit", "Einheit")),
        (("name", "Auftraggeber"), ("number", "Bestellnummer"), ("delivery", "Liefertermin")),
        lines=(2, 10),
    )
    order = drawn(sheet, world, random)
    order = replace(order, lines=tuple(replace(x, quantity=str(max(2, int(float(x.quantity))))) for x in order.lines))
    heads = random.choice((("Hof Nord", "Hof Süd"), ("Team 1", "Team 2"), ("Schule", "Kita")))
    said = (("Auftraggeber", order.buyer["name"]), ("Bestellnummer", order.number), ("Liefertermin", order.delivery_shown))
    rows: Rows = [[label, value] for label, value in said if value]
    rows.append([])
    rows.append(["Art.-Nr.", "Artikel", *heads, "Gesamt", "Einheit"])
    for x in order.lines:
        part = random.randrange(1, int(x.quantity))
        rows.append([x.number, x.description, part, int(x.quantity) - part, int(x.quantity), x.unit])
    return enclosed(settled(sheet, order), random, name, saved(book_of(rows, random)), "xlsx by site", "E", "xlsx", XLSX)


def hidden_column(world: World, random: Random, name: str) -> Letter:
    """Beside this year's quantities stand last year's, in a column that is hidden."""
    sheet = Sheet(
        "hidden column",
        "de",
        (("sku", "Nummer"), ("desc", "Artikel"), ("qty", "Bestellmenge"), ("unit", "Einheit")),
        (("name", "Betrieb"), ("number", "Bestell-Nr."), ("customer", "Kundennummer"), ("delivery", "Termin")),
        "Jahresbestellung",
        lines=(2, 10),
    )
    order = drawn(sheet, world, random)
    rows = rows_of(sheet, order)
    first = len(rows) - len(order.lines)
    rows = [
        *rows[: first - 1],
        [*rows[first - 1][:2], "Menge Vorjahr", *rows[first - 1][2:]],
        *([*row[:2], random.randrange(2, 90), *row[2:]] for row in rows[first:]),
    ]
    book = book_of(rows, random)
    book.active.column_dimensions["C"].hidden = True
    return enclosed(settled(sheet, order), random, name, saved(book), "xlsx hidden column", "E", "xlsx", XLSX)


def second_sheet(world: World, random: Random, name: str) -> Letter:
    """A cover sheet first, the goods on the second sheet, a list of telephone numbers on the third."""
    order = drawn(USUAL, world, random)
    book = book_of([["Bestellmappe", order.buyer["name"]], [], ["Blatt 2:", "Bestellung"], ["Blatt 3:", "Ansprechpartner"]], random)
    book.active.title = "Deckblatt"
    goods = book.create_sheet("Bestellung")
    for row in rows_of(USUAL, order):
        goods.append(row)
    people = book.create_sheet("Ansprechpartner")
    for person in (["Einkauf", order.contact, order.phone], ["Lager", "Frau Noack", "-22"], ["Buchhaltung", "Herr Tietz", "-31"]):
        people.append(person)
    return enclosed(settled(USUAL, order), random, name, saved(book), "xlsx second sheet", "E", "xlsx", XLSX)


def head_in_the_mail(
    language: str, labels: Sequence[str], text: str, heads: Sequence[str], world: World, random: Random, name: str
) -> Letter:
    """The file holds only the goods; what is said of the order stands in the mail."""
    sheet = Sheet(
        "goods",
        language,
        tuple(zip(("sku", "desc", "qty", "unit"), heads, strict=True)),
        (("number", ""), ("customer", ""), ("delivery", "")),
        lines=(2, 12),
    )
    order = drawn(sheet, world, random)
    values = (order.number, order.customer, order.delivery_shown)
    said = "".join(f"\n{label} {value}" for label, value in zip(labels, values, strict=True) if value)
    rows = rows_of(replace(sheet, heads=()), order)
    return enclosed(
        settled(sheet, order),
        random,
        name,
        saved(book_of(rows, random)),
        f"xlsx head in the mail {language}",
        "E",
        "xlsx",
        XLSX,
        body=text.replace("{said}", said),
    )


IN_MAILS = (
    ("de", ("Bestellnummer", "Kundennummer", "Liefertermin"), "Guten Tag,\n\ndie Tabelle mit dem Material hängt an.{said}\n\nMit freundlichen Grüßen\n{contact}\n{signature}", ("Artikelnr.", "Bezeichnung", "Menge", "Einheit")),
    ("en", ("Order number", "Account", "Delivery date"), "Hi,\n\nlist of materials attached.{said}\n\nRegards\n{contact}\n{signature}", ("Code", "Description", "Qty", "Unit")),
)  # fmt: skip
BUYERS: tuple[Buyer, ...] = (
    *(sent(*pair) for pair in SHEETS),
    seller_list,
    by_site,
    hidden_column,
    second_sheet,
    *(partial(head_in_the_mail, *case) for case in IN_MAILS),
)
