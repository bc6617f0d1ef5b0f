"""German buyers of spreadsheets: a long form with few quantities, a table somewhere on a decorated sheet, several sheets, hidden rows and columns, everything as text, an order for each site."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from random import Random

from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.worksheet.worksheet import Worksheet

from benchmarks.corpus.company import World
from benchmarks.corpus.drawing import GERMAN, draw, ship_to, wished
from benchmarks.corpus.office import Cell
from benchmarks.corpus.posting import sent
from benchmarks.corpus.purchases import Position, Purchase
from benchmarks.corpus.workbooks import Loosely, as_cell, number, put, workbook, xlsx
from examples.post.envelope import Attachment
from examples.post.tables import XLSX, saved
from examples.post.truth import Letter


def long_form(world: World, random: Random, name: str) -> Letter:
    """The seller's list of some forty articles, of which few have a quantity; zeros and dashes are none."""
    p = draw(world, random, GERMAN, says=("number", "customer", "delivery", "contact", "phone"), lines=(2, 7), unknown=0)
    wanted = {x.sku: x for x in p.positions}
    others = [a for a in world.articles if a["sku"] not in wanted]
    offered = sorted(
        [*random.sample(others, min(len(others), random.randrange(28, 42))), *(a for a in world.articles if a["sku"] in wanted)],
        key=lambda a: a["name_de"],
    )
    book, sheet = workbook("Bestellliste")
    put(sheet, 1, 1, [f"Bestellformular {world.name}"])
    said: tuple[tuple[str, Cell], ...] = (("Firma", p.buyer["name"]), ("Straße", p.buyer["street"]), ("PLZ Ort", f"{p.buyer['postcode']} {p.buyer['city']}"), ("Kundennummer", p.customer_number), ("Bestellnummer", p.number), ("Liefertermin", p.wished), ("Besteller/in", p.contact), ("Telefon", p.phone), ("Datum", as_cell(p.written)))  # fmt: skip
    for index, (label, value) in enumerate(said, 3):
        put(sheet, index, 1, [label, value])
    top = 14
    put(sheet, top, 1, ["Artikelnummer", "Bezeichnung", "Einheit", "Preis netto", random.choice(("Bestellmenge", "Ihre Menge", "Menge"))])
    blank = random.choice((None, None, 0, "-"))
    units: dict[str, str] = {}
    ordered: list[Position] = []
    for index, a in enumerate(offered, top + 1):
        x = wanted.get(a["sku"])
        unit = units.setdefault(
            a["unit"],
            x.unit
            if x
            else {
                "C62": "Stück",
                "MTR": "m",
                "PK": "Pack",
                "RO": "Rolle",
                "BX": "Karton",
                "LTR": "Liter",
                "KGM": "kg",
                "PR": "Paar",
                "SET": "Set",
            }.get(a["unit"], ""),
        )
        put(sheet, index, 1, [a["sku"], a["name_de"], unit, float(a["price_net"])])
        sheet.cell(index, 5, number(x.quantity) if x else blank)
        if x:
            ordered.append(replace(x, unit=unit))
    printed = {a["sku"]: Decimal(a["price_net"]) for a in world.articles}  # the list has no prices of one customer
    p = replace(p, positions=tuple(replace(x, price=printed[x.sku or ""]) for x in ordered), line_totals=False, currency_said=False)
    for cell in sheet[top]:
        cell.font, cell.fill = Font(bold=True), PatternFill("solid", fgColor="DDDDDD")
    return xlsx(random, name, p, book, "form of forty articles")


def decorated(world: World, random: Random, name: str) -> Letter:
    """A table somewhere on a sheet with a title over merged cells, blocks of addresses beside each other, and sums below."""
    p = draw(world, random, GERMAN, says=("number", "date", "customer", "delivery", "payment", "contact", "ship_to", "note"), lines=(2, 12))
    p = replace(p, stated=("net", "tax", "gross"))
    book, sheet = workbook(random.choice(("Tabelle1", "Bestellung", "EK")))
    left, top = random.randrange(2, 5), random.randrange(2, 5)
    put(sheet, top, left, ["Bestellung" if random.random() < 0.5 else p.buyer["name"]])
    sheet.merge_cells(start_row=top, start_column=left, end_row=top, end_column=left + 6)
    sheet.cell(top, left).alignment, sheet.cell(top, left).font = Alignment(horizontal="center"), Font(size=18, bold=True)
    put(sheet, top + 2, left, ["Lieferant:", None, None, "Rechnungsadresse:", None, "Lieferadresse:" if p.ship_to else None])
    for index in range(5):
        for column, lines in ((0, p.seller), (3, p.sender), (5, p.receiver)):
            put(sheet, top + 3 + index, left + column, [lines[index] if index < len(lines) else None])
    said: tuple[tuple[str, Cell], ...] = (
        ("Bestell-Nr.:", p.number), ("Datum:", as_cell(p.written)), ("Kunden-Nr.:", p.customer_number), ("Lieferdatum:", _wished_day(p)),
        ("Zahlung:", p.paying), ("Bearbeiter:", p.contact),
    )  # fmt: skip
    row = top + 9
    for label, value in said:
        if value:
            put(sheet, row, left, [label, None, value])
            sheet.merge_cells(start_row=row, start_column=left, end_row=row, end_column=left + 1)
            sheet.cell(row, left + 2).number_format = "DD.MM.YYYY"
            row += 1
    row += random.randrange(1, 4)
    put(sheet, row, left, ["Pos", "Art.-Nr.", "Bezeichnung", "Anzahl", "Einheit", "Einzelpreis", "Gesamt"])
    for index, x in enumerate(p.positions, 1):
        put(sheet, row + index, left, [index, x.number, x.description, number(x.quantity), x.unit, number(x.price), float(x.total)])
        for column in (5, 6):
            sheet.cell(row + index, left + column).number_format = '#,##0.00 "€"'
    row += len(p.positions) + 1
    for label, amount in (("Summe netto", p.net), ("MwSt. 19 %", p.tax), ("Summe brutto", p.gross)):
        put(sheet, row, left + 5, [label, float(amount)])
        row += 1
    put(sheet, row + 2, left, [p.note])
    return xlsx(random, name, p, book, "table somewhere, merged cells")


def _wished_day(p: Purchase) -> Cell:
    """A day written in figures as a cell's day, other wishes as they are said."""
    figures = p.wish and p.wish[0] and p.wished == p.day(date.fromisoformat(p.wish[0]))
    return as_cell(date.fromisoformat(p.wish[0])) if p.wish and figures else p.wished


def several_sheets(world: World, random: Random, name: str) -> Letter:
    """A cover sheet with who and when, the lines on the second sheet, and a hidden sheet with an old order."""
    p = draw(
        world,
        random,
        GERMAN,
        says=("number", "date", "customer", "delivery", "contact", "phone", "ship_to", "payment"),
        lines=(2, 12),
        prices=random.random() < 0.6,
    )
    old = draw(world, random, GERMAN, lines=(3, 6)).positions
    book, cover = workbook("Deckblatt")
    rows = [("Bestellung an", p.world.name), (), ("Auftraggeber", p.buyer["name"]), ("Anschrift", p.buyer["street"]), ("", f"{p.buyer['postcode']} {p.buyer['city']}"), ("Kundennr.", p.customer_number), ("Bestellnummer", p.number), ("Bestelldatum", p.day(p.written)), ("Wunschtermin", p.wished), ("Zahlungsart", p.paying), ("Kontakt", p.contact), ("Tel.", p.phone)]  # fmt: skip
    for index, values in enumerate((r for r in rows if not r or r[1]), 2):
        put(cover, index, 2, values)
    if p.ship_to:
        put(cover, 16, 2, ["Lieferadresse"])
        for index, line in enumerate(p.receiver, 17):
            put(cover, index, 2, [line])
    lines = book.create_sheet("Positionen")
    _plain_table(lines, p, p.positions)
    archive = book.create_sheet("Archiv 2025")
    archive.sheet_state = "hidden"
    _plain_table(archive, p, old)
    return xlsx(random, name, replace(p, line_totals=False), book, "cover sheet, lines, hidden archive")


def _plain_table(sheet: Worksheet, p: Purchase, positions: Sequence[Position]) -> None:
    put(
        sheet,
        1,
        1,
        [
            "Lfd.",
            "Artikel",
            "Text",
            "Menge",
            "ME",
            *(["Preis"] if positions and positions[0].price is not None and p.currency_said else []),
        ],
    )
    for index, x in enumerate(positions, 2):
        put(sheet, index, 1, [index - 1, x.number, x.description, number(x.quantity), x.unit, number(x.price) if p.currency_said else None])


def hidden_parts(world: World, random: Random, name: str) -> Letter:
    """A sheet with hidden columns (what it sold for, the margin) and hidden rows (articles that dropped out)."""
    p = draw(world, random, GERMAN, says=("number", "customer", "delivery", "contact"), lines=(3, 10))
    dropped = [x for x in draw(world, random, GERMAN, lines=(1, 3)).positions if x.sku not in {y.sku for y in p.positions}]
    book, sheet = workbook("Bestellung")
    put(sheet, 1, 1, [p.buyer["name"], None, p.buyer["street"], f"{p.buyer['postcode']} {p.buyer['city']}"])
    put(
        sheet,
        2,
        1,
        [
            f"Bestellung {p.number}".strip(),
            None,
            f"Kundennummer {p.customer_number}" if p.customer_said else None,
            f"Lieferung {p.wished}" if p.wish else None,
            p.contact,
        ],
    )
    put(sheet, 4, 1, ["ArtNr", "VK", "Marge", "Artikel", "Menge", "ME", "EK", "Summe"])
    shown: list[tuple[Position, bool]] = [(x, True) for x in p.positions]
    for x in dropped:
        shown.insert(random.randrange(len(shown) + 1), (x, False))
    for index, (x, seen) in enumerate(shown, 5):
        put(
            sheet,
            index,
            1,
            [x.number, float(x.price or 0) * 1.4, 0.4, x.description, number(x.quantity), x.unit, number(x.price), float(x.total)],
        )
        sheet.row_dimensions[index].hidden = not seen
    sheet.column_dimensions["B"].hidden = sheet.column_dimensions["C"].hidden = True
    put(sheet, 5 + len(shown), 7, ["Summe", float(p.net)])
    return xlsx(random, name, replace(p, dated=False, stated=("sum",)), book, "hidden columns and rows")


def all_text(world: World, random: Random, name: str) -> Letter:
    """An export whose numbers and days are all text, some with an apostrophe's care and blanks around."""
    p = draw(world, random, GERMAN, says=("number", "date", "customer", "delivery", "contact"), lines=(1, 12), gtins=True)
    book, sheet = workbook("Export")
    for label, value in (
        ("Beleg", p.number),
        ("Belegdatum", p.day(p.written)),
        ("Kundennr. Lieferant", p.customer_number),
        ("Liefertermin", p.wished),
        ("Bearbeiter", p.contact),
        ("Firma", p.buyer["name"]),
        ("Ort", f"{p.buyer['street']}, {p.buyer['postcode']} {p.buyer['city']}"),
    ):
        if value:
            sheet.append([label + ":", value])
    sheet.append([])
    sheet.append(["Zeile", "EAN", "Lief.ArtNr", "Bezeichnung 1", "Menge", "Einheit", "Preis", "Wert"])
    for index, x in enumerate(p.positions, 1):
        sheet.append(
            [
                f"{index:04d}",
                x.gtin,
                f" {x.number} ",
                x.description,
                p.count(x, 2),
                x.unit,
                p.money(x.price or Decimal(0)),
                p.money(x.total),
            ]
        )
    return xlsx(random, name, p, book, "numbers as text")


def sheet_for_each_site(world: World, random: Random, name: str) -> Letter:
    """An order for each of two sites, each on its own sheet with its own number."""
    first = draw(world, random, GERMAN, says=("customer", "contact"), lines=(1, 6), prices=False)
    base = random.randrange(1000, 9000)
    orders = []
    book, sheet = workbook("Filiale A")
    for index in range(2):
        q = draw(world, random, GERMAN, says=(), lines=(1, 6), prices=False)
        q = replace(
            first,
            number=f"F{base + index}",
            positions=q.positions,
            wish=wished(random, first.written, GERMAN),
            ship_to=ship_to(world, random, first.buyer),
            dated=False,
        )
        sheet = sheet if index == 0 else book.create_sheet("Filiale B")
        head = [
            ("Bestellung Nr.", q.number),
            ("Kunde", q.buyer["name"]),
            ("", q.buyer["street"]),
            ("", f"{q.buyer['postcode']} {q.buyer['city']}"),
            ("Kundennummer", q.customer_number),
            ("Lieferung bis", q.wished),
            ("Besteller", q.contact),
        ]
        head += [("Liefern an" if i == 0 else "", line) for i, line in enumerate(q.receiver)]
        for row, (label, value) in enumerate(((k, v) for k, v in head if v), 1):
            put(sheet, row, 1, [label, value])
        put(sheet, 14, 1, ["Artikelnummer", "Artikel", "Anzahl", "Einheit"])
        for row, x in enumerate(q.positions, 15):
            put(sheet, row, 1, [x.number, x.description, number(x.quantity), x.unit])
        orders.append(q)
    text = random.choice(
        ("Guten Tag,\n\nanbei unsere Bestellungen für zwei Filialen.\n", "Bestellungen im Anhang, je Filiale ein Blatt.\n")
    )
    content = sent(random, name, replace(first, number=""), text, attachments=(Attachment("Filialen.xlsx", XLSX, saved(book)),))
    return Letter(f"E/{name}.eml", content, "order", "a sheet for each site", "E", tuple(Loosely(q) for q in orders))


SHEETS = (long_form, decorated, several_sheets, hidden_parts, all_text, sheet_for_each_site)
