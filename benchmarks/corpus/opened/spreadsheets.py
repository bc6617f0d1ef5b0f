"""The opened part's buyers who order by spreadsheet: forms, price lists, several sheets, hidden rows and columns, text for numbers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from html import escape
from random import Random
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Font, PatternFill

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.opened import words
from benchmarks.corpus.opened.attached import PLAIN, PRICED, mailed, wanted, zipped
from examples.post.tables import XLSX, saved
from examples.post.truth import Letter

ODS = "application/vnd.oasis.opendocument.spreadsheet"


def _midnight(day: Any) -> datetime:
    return datetime(day.year, day.month, day.day)  # noqa: DTZ001  (a sheet's dates have no zone)


def figure(quantity: str) -> int | float:
    return float(quantity) if "." in quantity else int(quantity)


def _sheet(book: Workbook) -> Any:
    return book.active


def boxed_form(world: World, random: Random, name: str) -> Letter:
    """A form with a merged title and labels beside cells; the table begins in the third column, an internal column is hidden."""
    order = wanted(world, random, "de", {"number", "date", "customer", "delivery", "payment", "address", "note"}, (1, 9), PRICED)
    book = Workbook()
    sheet = _sheet(book)
    sheet["B2"] = "Bestellformular Einkauf"
    sheet.merge_cells("B2:H2")
    sheet["B2"].font = Font(bold=True, size=16)
    for row, line in enumerate(order.block.split("\n"), 4):
        sheet.cell(row, 2, line)
    said = [
        ("Bestellnummer", order.number),
        ("Bestelldatum", _midnight(order.dated) if order.dated else ""),
        ("Kundennummer", int(order.customer) if order.customer else ""),
        ("Liefertermin", order.delivery_shown),
        ("Zahlungsart", order.payment_said),
        ("Bemerkung", order.note),
        ("Ansprechpartner", order.contact),
    ]
    for row, (label, value) in enumerate((pair for pair in said if pair[1]), 4):
        sheet.cell(row, 6, label)
        sheet.cell(row, 7, value)
    cells: tuple[str | int | float, ...]
    for column, head in enumerate(("Artikelnummer", "Bezeichnung", "intern", "Menge", "Einheit", "Einzelpreis €", "Gesamt €"), 3):
        sheet.cell(13, column, head).fill = PatternFill("solid", fgColor="DDDDDD")
    for row, x in enumerate(order.lines, 14):
        cells = (x.number, x.description, random.randrange(100, 999), figure(x.quantity), x.unit, float(x.price), float(x.total))
        for column, cell in enumerate(cells, 3):
            sheet.cell(row, column, cell)
    sheet.column_dimensions["E"].hidden = True
    bottom = 15 + len(order.lines)
    sheet.cell(bottom, 8, "Summe netto")
    sheet.cell(bottom, 9, float(order.net))
    order = replace(order, stated={"net_total": str(order.net)}, currency="EUR")
    return mailed(order, random, name, f"Bestellung_{order.number or 'neu'}.xlsx".replace("/", "-"), XLSX, saved(book), "xlsx form")


def whole_list(world: World, random: Random, name: str) -> Letter:
    """A price list of forty articles in which the buyer has put quantities at some."""
    order = wanted(world, random, "de", {"customer", "delivery"}, (2, 7), PLAIN - {"unit"} | {"price"})
    order = replace(order, lines=tuple(x for x in order.lines if x.sku))
    chosen = {x.sku: x for x in order.lines}
    articles = sorted(
        [*random.sample([a for a in world.articles if a["sku"] not in chosen], 36), *(a for a in world.articles if a["sku"] in chosen)],
        key=lambda a: a["name_de"],
    )
    book = Workbook()
    sheet = _sheet(book)
    sheet.append(["Ihre Bestellliste – bitte in der Spalte «Ihre Menge» eintragen"])
    sheet.append(["Kunde", int(order.customer) if order.customer else order.buyer["name"]])
    sheet.append(["Liefertermin", order.delivery_shown] if order.delivery else [])
    sheet.append([])
    sheet.append(["Artikel", "Bezeichnung", "Preis EUR", "Ihre Menge"])
    for a in articles:
        x = chosen.get(a["sku"])
        sheet.append([a["sku"], a["name_de"], float(x.price if x else a["price_net"]), figure(x.quantity) if x else None])
    order = replace(order, lines=tuple(chosen[a["sku"]] for a in articles if a["sku"] in chosen), currency="EUR")
    return mailed(order, random, name, "Bestellliste.xlsx", XLSX, saved(book), "xlsx whole list")


def second_sheet(world: World, random: Random, name: str) -> Letter:
    """The first sheet explains, the order is on the second, a third holds addresses of branches; Dutch."""
    order = wanted(world, random, "nl", {"number", "date", "customer", "delivery", "address"}, (1, 8), PLAIN)
    book = Workbook()
    first = _sheet(book)
    first.title = "Uitleg"
    for text in ("Bestelformulier versie 3.2", "Vul op het tweede blad de aantallen in.", "Minimaal 10 stuks per regel voor 5 % korting."):
        first.append([text])
    sheet = book.create_sheet("Bestelling")
    for label, value in (
        ("Bestelnummer", order.number),
        ("Besteldatum", order.day(order.dated) if order.dated else ""),
        ("Klantnummer", order.customer),
        ("Leverdatum", order.delivery_shown),
        ("Contactpersoon", order.contact),
    ):
        if value:
            sheet.append([label, value])
    for line in order.block.split("\n"):
        sheet.append([None, None, None, line])
    sheet.append([])
    sheet.append(["Artikelnr.", "Omschrijving", "Aantal", "Eenheid"])
    for x in order.lines:
        sheet.append([x.number, x.description, figure(x.quantity), x.unit])
    book.create_sheet("Notities").append(["geen"])
    return mailed(order, random, name, "bestelling.xlsx", XLSX, saved(book), "xlsx second sheet")


def all_as_text(world: World, random: Random, name: str) -> Letter:
    """Every cell is text, with decimal commas and words for units; a sheet exported by another program."""
    order = wanted(world, random, "de", {"number", "customer", "delivery", "date"}, (1, 9), PRICED)
    book = Workbook()
    sheet = _sheet(book)
    sheet.append([f"Bestellung {order.number}".strip(), "", f"Datum: {order.day(order.dated)}" if order.dated else ""])
    if order.customer:
        sheet.append([f"Kundennummer: {order.customer}"])
    if order.delivery:
        sheet.append([f"Liefertermin: {order.delivery_shown}"])
    sheet.append(["Pos.", "Artikelnr.", "Text", "Menge", "E-Preis EUR", "G-Preis EUR"])
    for n, x in enumerate(order.lines, 1):
        sheet.append(
            [str(n), x.number, x.description, f"{words.count(x.quantity, 'de')} {x.unit}", order.money(x.price), order.money(x.total)]
        )
    return mailed(replace(order, currency="EUR"), random, name, "export.xlsx", XLSX, saved(book), "xlsx all text")


def bare_columns(world: World, random: Random, name: str) -> Letter:
    """Number and quantity, no head, nothing else; the rest is said in the mail."""
    order = wanted(world, random, "de", {"number", "customer", "delivery"}, (2, 12), {"sku"})
    book = Workbook()
    sheet = _sheet(book)
    for x in order.lines:
        sheet.append([x.number, figure(x.quantity)])
    extra = "".join(
        f"{label} {value}\n"
        for label, value in (("Bestellnummer", order.number), ("Kundennummer", order.customer), ("Liefertermin", order.delivery_shown))
        if value
    )
    return mailed(order, random, name, "liste.xlsx", XLSX, saved(book), "xlsx bare columns", extra.strip())


def english_book(world: World, random: Random, name: str) -> Letter:
    """Dates as dates, supplier and buyer side by side, hidden rows left from last time."""
    order = wanted(world, random, "en", {"number", "date", "address"}, (1, 8), PRICED)
    gone = random.sample([a for a in world.articles if all(a["sku"] != x.sku for x in order.lines)], 2)
    book = Workbook()
    sheet = _sheet(book)
    sheet.append(["PURCHASE ORDER"])
    sheet.append(["PO number", order.number] if order.number else [])
    sheet.append(["PO date", _midnight(order.dated)] if order.dated else [])
    for ours, theirs in zip([*order.block.split("\n"), "", ""], [*world.block.split("\n"), "Germany", "", "", ""], strict=False):
        sheet.append([ours, None, None, theirs])
    sheet.append(["Item code", "Description", "Qty", "Unit", "Unit price EUR", "Total EUR"])
    for a in gone:
        sheet.append([a["sku"], a["name_en"], random.randrange(2, 60), "pcs", float(a["price_net"]), None])
        sheet.row_dimensions[sheet.max_row].hidden = True
    for x in order.lines:
        sheet.append([x.number, x.description, figure(x.quantity), x.unit, float(x.price), float(x.total)])
    sheet.append(["Net total", None, None, None, None, float(order.net)])
    return mailed(
        replace(order, currency="EUR", stated={"net_total": str(order.net)}), random, name, "PO.xlsx", XLSX, saved(book), "xlsx hidden rows"
    )


def open_sheet(world: World, random: Random, name: str) -> Letter:
    """An OpenDocument spreadsheet."""
    order = wanted(world, random, "de", {"number", "customer", "delivery"}, (1, 8), PLAIN)

    def cell(value: str, *, figure: bool) -> str:
        if figure:
            return f'<table:table-cell office:value-type="float" office:value="{value}"><text:p>{value.replace(".", ",")}</text:p></table:table-cell>'
        return f'<table:table-cell office:value-type="string"><text:p>{escape(value)}</text:p></table:table-cell>'

    rows: list[Sequence[str]] = [
        ("Bestellung an", world.name),
        *(
            (label, value)
            for label, value in (("Bestellnummer", order.number), ("Kundennummer", order.customer), ("Liefertermin", order.delivery_shown))
            if value
        ),
        ("",),
        ("Artikelnr.", "Bezeichnung", "Stückzahl", "Einheit"),
    ]
    rows += [(x.number, x.description, x.quantity, x.unit) for x in order.lines]
    typed = "".join(
        "<table:table-row>" + "".join(cell(v, figure=place == 2 and v[0].isdigit()) for place, v in enumerate(row)) + "</table:table-row>"
        for row in rows
    )
    names = "urn:oasis:names:tc:opendocument:xmlns"
    content = f'<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="{names}:office:1.0" xmlns:table="{names}:table:1.0" xmlns:text="{names}:text:1.0" office:version="1.2"><office:body><office:spreadsheet><table:table table:name="Bestellung">{typed}</table:table></office:spreadsheet></office:body></office:document-content>'
    manifest = f'<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="{names}:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="{ODS}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>'
    return mailed(
        order,
        random,
        name,
        "bestellung.ods",
        ODS,
        zipped([("mimetype", ODS.encode()), ("content.xml", content.encode()), ("META-INF/manifest.xml", manifest.encode())]),
        "ods",
    )


BUYERS: tuple[Buyer, ...] = (boxed_form, whole_list, second_sheet, second_sheet, all_as_text, bare_columns, english_book, open_sheet)
