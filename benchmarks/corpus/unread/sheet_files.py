"""The unread part's buyers who order by spreadsheet, CSV file, or word processor."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from functools import partial
from html import escape
from random import Random
from typing import Any

from docx import Document
from openpyxl import Workbook
from openpyxl.styles import Font, PatternFill

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.unread import words
from benchmarks.corpus.unread.letters import filled, letter, parts_of
from benchmarks.corpus.unread.printed_pages import SUBJECTS
from benchmarks.corpus.unread.wish import Wish, wish
from examples.post.envelope import Attachment
from examples.post.tables import XLSX, saved
from examples.post.truth import Letter

DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
ODS = "application/vnd.oasis.opendocument.spreadsheet"
_PLAIN = {"sku", "description", "unit"}
_PRICED = _PLAIN | {"price", "total"}
_BODIES = {
    "de": "Guten Tag,\n\n<anbei unsere Bestellung als Datei.|die Bestellliste hängt an.>\n\nMit freundlichen Grüßen\n{contact}\n{name}", "en": "Hello,\n\n<please find our order attached.|order sheet attached.>\n\nRegards\n{contact}\n{name}",
    "nl": "Hallo,\n\nBijgaand onze bestelling.\n\nGroet,\n{contact}\n{name}", "fr": "Bonjour,\n\nCi-joint notre commande.\n\nCordialement,\n{contact}\n{name}",
}  # fmt: skip


def _drawn(world: World, random: Random, language: str, says: Collection[str], lines: tuple[int, int], shows: Collection[str]) -> Wish:
    order = wish(
        world,
        random,
        language,
        says,
        lines,
        shows=shows,
        strangers=0.12 if "address" in says else 0.0,
        unsold=0.04 if "description" in shows and "buyer_sku" not in shows else 0.0,
    )
    identified = {"address", "customer"} & set(says)
    return order if identified or order.sender in order.buyer["emails"] else replace(order, sender=order.buyer["emails"].split(";")[0])


def _mailed(order: Wish, random: Random, name: str, file: str, media_type: str, content: bytes, sub: str, extra: str = "") -> Letter:
    parts = parts_of(order, random)
    text, _ = filled(_BODIES[order.language], parts, random)
    subject, _ = filled(random.choice(SUBJECTS[order.language]), parts, random)
    return letter(
        order,
        random,
        name,
        subject,
        text.replace("\n\n", f"\n\n{extra}\n\n", 1) if extra else text,
        attachments=(Attachment(file, media_type, content),),
        sub=sub,
        group="E",
    )


def _midnight(day: Any) -> datetime:
    return datetime(day.year, day.month, day.day)  # noqa: DTZ001  (a sheet's dates have no zone)


def _figure(quantity: str) -> int | float:
    return float(quantity) if "." in quantity else int(quantity)


def _sheet(book: Workbook) -> Any:
    return book.active


def boxed_form(world: World, random: Random, name: str) -> Letter:
    """A form with a merged title and labels beside cells; the table begins in the third column, an internal column is hidden."""
    order = _drawn(world, random, "de", {"number", "date", "customer", "delivery", "payment", "address", "note"}, (1, 9), _PRICED)
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
        cells = (x.number, x.description, random.randrange(100, 999), _figure(x.quantity), x.unit, float(x.price), float(x.total))
        for column, cell in enumerate(cells, 3):
            sheet.cell(row, column, cell)
    sheet.column_dimensions["E"].hidden = True
    bottom = 15 + len(order.lines)
    sheet.cell(bottom, 8, "Summe netto")
    sheet.cell(bottom, 9, float(order.net))
    order = replace(order, stated={"net_total": str(order.net)}, currency="EUR")
    return _mailed(order, random, name, f"Bestellung_{order.number or 'neu'}.xlsx".replace("/", "-"), XLSX, saved(book), "xlsx form")


def whole_list(world: World, random: Random, name: str) -> Letter:
    """A price list of forty articles in which the buyer has put quantities at some."""
    order = _drawn(world, random, "de", {"customer", "delivery"}, (2, 7), _PLAIN - {"unit"} | {"price"})
    order = replace(order, lines=tuple(x for x in order.lines if x.sku))
    wanted = {x.sku: x for x in order.lines}
    articles = sorted(
        [*random.sample([a for a in world.articles if a["sku"] not in wanted], 36), *(a for a in world.articles if a["sku"] in wanted)],
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
        x = wanted.get(a["sku"])
        sheet.append([a["sku"], a["name_de"], float(x.price if x else a["price_net"]), _figure(x.quantity) if x else None])
    order = replace(order, lines=tuple(wanted[a["sku"]] for a in articles if a["sku"] in wanted), currency="EUR")
    return _mailed(order, random, name, "Bestellliste.xlsx", XLSX, saved(book), "xlsx whole list")


def second_sheet(world: World, random: Random, name: str) -> Letter:
    """The first sheet explains, the order is on the second, a third holds addresses of branches; Dutch."""
    order = _drawn(world, random, "nl", {"number", "date", "customer", "delivery", "address"}, (1, 8), _PLAIN)
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
        sheet.append([x.number, x.description, _figure(x.quantity), x.unit])
    book.create_sheet("Notities").append(["geen"])
    return _mailed(order, random, name, "bestelling.xlsx", XLSX, saved(book), "xlsx second sheet")


def all_as_text(world: World, random: Random, name: str) -> Letter:
    """Every cell is text, with decimal commas and words for units; a sheet exported by another program."""
    order = _drawn(world, random, "de", {"number", "customer", "delivery", "date"}, (1, 9), _PRICED)
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
    return _mailed(replace(order, currency="EUR"), random, name, "export.xlsx", XLSX, saved(book), "xlsx all text")


def bare_columns(world: World, random: Random, name: str) -> Letter:
    """Number and quantity, no head, nothing else; the rest is said in the mail."""
    order = _drawn(world, random, "de", {"number", "customer", "delivery"}, (2, 12), {"sku"})
    book = Workbook()
    sheet = _sheet(book)
    for x in order.lines:
        sheet.append([x.number, _figure(x.quantity)])
    extra = "".join(
        f"{label} {value}\n"
        for label, value in (("Bestellnummer", order.number), ("Kundennummer", order.customer), ("Liefertermin", order.delivery_shown))
        if value
    )
    return _mailed(order, random, name, "liste.xlsx", XLSX, saved(book), "xlsx bare columns", extra.strip())


def english_book(world: World, random: Random, name: str) -> Letter:
    """Dates as dates, supplier and buyer side by side, hidden rows left from last time."""
    order = _drawn(world, random, "en", {"number", "date", "address"}, (1, 8), _PRICED)
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
        sheet.append([x.number, x.description, _figure(x.quantity), x.unit, float(x.price), float(x.total)])
    sheet.append(["Net total", None, None, None, None, float(order.net)])
    return _mailed(
        replace(order, currency="EUR", stated={"net_total": str(order.net)}), random, name, "PO.xlsx", XLSX, saved(book), "xlsx hidden rows"
    )


def _csv(rows: Sequence[Sequence[str]], separator: str, charset: str, quoting: int = csv.QUOTE_MINIMAL) -> bytes:
    buffer = io.StringIO()
    csv.writer(buffer, delimiter=separator, quoting=quoting).writerows(rows)  # type: ignore[arg-type]
    return buffer.getvalue().encode(charset)


def head_rows_csv(world: World, random: Random, name: str) -> Letter:
    """Rows of labels above the table, decimal commas, an old code page."""
    order = _drawn(world, random, "de", {"number", "customer", "delivery", "payment"}, (1, 9), _PRICED)
    said = [
        (label, value)
        for label, value in (
            ("Bestellnummer", order.number),
            ("Kundennummer", order.customer),
            ("Liefertermin", order.delivery_shown),
            ("Zahlungsart", order.payment_said),
        )
        if value
    ]
    rows = [*said, (), ("Pos", "Artikelnummer", "Artikelbezeichnung", "Menge", "ME", "Preis EUR", "Betrag EUR")]
    rows += [
        (str(n), x.number, x.description, words.count(x.quantity, "de"), x.unit, order.money(x.price), order.money(x.total))
        for n, x in enumerate(order.lines, 1)
    ]
    return _mailed(
        replace(order, currency="EUR"), random, name, "bestellung.csv", "text/csv", _csv(rows, ";", "cp1252"), "csv with head rows"
    )


def till_csv(world: World, random: Random, name: str) -> Letter:
    """A shop till's export: GTIN and count, everything in quotes; English."""
    order = _drawn(world, random, "en", set(), (2, 12), {"gtin"})
    order = replace(order, lines=tuple(x for x in order.lines if x.sku))
    rows = [("EAN", "Qty", "Store"), *((x.gtin, x.quantity, "014") for x in order.lines)]
    return _mailed(order, random, name, "reorder.csv", "text/csv", _csv(rows, ",", "utf-8", csv.QUOTE_ALL), "csv of a till")


def wide_csv(world: World, random: Random, name: str) -> Letter:
    """One row a line, the order's head repeated in each; UTF-16 with tabs; French."""
    order = _drawn(world, random, "fr", {"number", "customer", "date"}, (1, 8), _PLAIN | {"price"})
    rows: list[tuple[str, ...]] = [
        ("N° commande", "Date", "Code client", "Référence", "Désignation", "Quantité", "Unité", "Prix unitaire HT EUR")
    ]
    rows += [
        (
            order.number,
            order.day(order.dated) if order.dated else "",
            order.customer,
            x.number,
            x.description,
            words.count(x.quantity, "fr"),
            x.unit,
            order.money(x.price),
        )
        for x in order.lines
    ]
    return _mailed(
        replace(order, currency="EUR"), random, name, "commande.csv", "text/csv", _csv(rows, "\t", "utf-16"), "csv with repeated head"
    )


def broken_cells_csv(world: World, random: Random, name: str) -> Letter:
    """Line breaks inside cells, the buyer's number and ours in one; quantities with three decimals."""
    order = _drawn(world, random, "de", {"customer", "delivery"}, (1, 7), _PLAIN | {"buyer_sku"})
    rows = [
        ("Material", "Text", "Bestellmenge", "Einheit"),
        *(
            (x.buyer_sku, f"{x.description}\nIhre Art.-Nr.: {x.number}", f"{Decimal(x.quantity):.3f}".replace(".", ","), x.unit)
            for x in order.lines
        ),
    ]
    extra = "".join(
        f"{label}: {value}\n" for label, value in (("Kundennummer", order.customer), ("Liefertermin", order.delivery_shown)) if value
    )
    return _mailed(order, random, name, "abruf.csv", "text/csv", _csv(rows, ";", "utf-8-sig"), "csv with broken cells", extra.strip())


def open_sheet(world: World, random: Random, name: str) -> Letter:
    """An OpenDocument spreadsheet."""
    order = _drawn(world, random, "de", {"number", "customer", "delivery"}, (1, 8), _PLAIN)

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
    return _mailed(
        order,
        random,
        name,
        "bestellung.ods",
        ODS,
        _zipped([("mimetype", ODS.encode()), ("content.xml", content.encode()), ("META-INF/manifest.xml", manifest.encode())]),
        "ods",
    )


def _zipped(entries: Sequence[tuple[str, bytes]]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as target:
        for name, content in entries:
            target.writestr(zipfile.ZipInfo(name, (2026, 10, 20, 0, 0, 0)), content)
    return buffer.getvalue()


def _docx(document: Any) -> bytes:
    written = io.BytesIO()
    document.save(written)
    with zipfile.ZipFile(written) as source:
        return _zipped([(entry.filename, source.read(entry)) for entry in source.infolist()])


HEADS = {
    "de": (("Pos.", "Artikel-Nr.", "Bezeichnung", "Menge", "Einheit"), ("Bestellnummer", "Datum", "Kundennummer", "Liefertermin"), "Bestellung"), "nl": (("Regel", "Artikelnummer", "Omschrijving", "Aantal", "Eenheid"), ("Bestelnummer", "Datum", "Klantnummer", "Leverdatum"), "Bestelling"),
    "en": (("No.", "Item no.", "Description", "Quantity", "Unit"), ("Order number", "Order date", "Customer number", "Delivery date"), "Purchase order"), "fr": (("N°", "Référence", "Désignation", "Quantité", "Unité"), ("N° de commande", "Date", "N° client", "Date de livraison"), "Bon de commande"),
}  # fmt: skip


def _said(order: Wish) -> list[tuple[str, str]]:
    values = (order.number, order.day(order.dated) if order.dated else "", order.customer, order.delivery_shown)
    return [(label, value) for label, value in zip(HEADS[order.language][1], values, strict=True) if value]


def word_table(language: str, world: World, random: Random, name: str) -> Letter:
    """A letter with a table."""
    order = _drawn(world, random, language, {"number", "date", "customer", "delivery", "address"}, (1, 8), _PLAIN)
    heads, _, title = HEADS[language]
    document = Document()
    for line in order.block.split("\n"):
        document.add_paragraph(line)
    document.add_heading(title, 1)
    for label, value in _said(order):
        document.add_paragraph(f"{label}: {value}")
    table = document.add_table(rows=1, cols=len(heads))
    for cell, head in zip(table.rows[0].cells, heads, strict=True):
        cell.text = head
    for n, x in enumerate(order.lines, 1):
        for cell, text in zip(
            table.add_row().cells, (str(n), x.number, x.description, words.count(x.quantity, language), x.unit), strict=True
        ):
            cell.text = text
    document.add_paragraph(order.contact)
    return _mailed(order, random, name, f"{title}.docx", DOCX, _docx(document), f"docx table {language}")


def word_list(language: str, world: World, random: Random, name: str) -> Letter:
    """A letter with a bulleted list."""
    order = _drawn(world, random, language, {"number", "delivery", "address"}, (1, 6), _PLAIN)
    opening = {
        "de": "Sehr geehrte Damen und Herren, wir bestellen:",
        "en": "Dear Sirs, please supply:",
        "nl": "Geachte heer, mevrouw, wij bestellen:",
        "fr": "Madame, Monsieur, nous commandons :",
    }[language]
    document = Document()
    document.add_paragraph(order.block)
    document.add_paragraph(opening)
    for x in order.lines:
        document.add_paragraph(f"{words.count(x.quantity, language)} {x.unit} {x.description} ({x.number})", style="List Bullet")
    for label, value in _said(order):
        document.add_paragraph(f"{label}: {value}")
    document.add_paragraph(order.contact)
    return _mailed(order, random, name, f"{HEADS[language][2]}.docx", DOCX, _docx(document), f"docx list {language}")


def word_tabs(world: World, random: Random, name: str) -> Letter:
    """A letter whose columns are made with tabs; German, with prices."""
    order = _drawn(world, random, "de", {"number", "date", "customer", "address"}, (1, 7), _PRICED)
    document = Document()
    document.add_paragraph(f"{order.buyer['name']}\t\t{order.day(order.dated) if order.dated else ''}".rstrip())
    document.add_paragraph("\n".join(order.block.split("\n")[1:]))
    document.add_heading(f"Bestellung {order.number}".strip(), 2)
    if order.customer:
        document.add_paragraph(f"Kundennummer: {order.customer}")
    document.add_paragraph("Art.-Nr.\tArtikel\tMenge\tEinzelpreis €\tGesamtpreis €")
    for x in order.lines:
        document.add_paragraph(
            f"{x.number}\t{x.description}\t{words.count(x.quantity, 'de')} {x.unit}\t{order.money(x.price)}\t{order.money(x.total)}"
        )
    document.add_paragraph(f"Summe netto\t\t\t\t{order.money(order.net)}")
    document.add_paragraph(f"{order.contact}")
    return _mailed(
        replace(order, currency="EUR", stated={"net_total": str(order.net)}), random, name, "Brief.docx", DOCX, _docx(document), "docx tabs"
    )


BUYERS: tuple[Buyer, ...] = (
    boxed_form, whole_list, second_sheet, all_as_text, bare_columns, english_book, head_rows_csv, till_csv, wide_csv, broken_cells_csv, open_sheet, partial(word_table, "de"), partial(word_table, "nl"), partial(word_table, "en"), partial(word_list, "fr"), partial(word_list, "de"), word_tabs,
)  # fmt: skip
