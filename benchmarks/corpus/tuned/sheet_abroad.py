"""More buyers of spreadsheets: templates in English, Dutch and French, a society's ODS, two tables on a sheet, remarks at the lines."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from random import Random

from openpyxl.styles import Font

from benchmarks.corpus.company import World
from benchmarks.corpus.drawing import AMERICAN, BRITISH, DUTCH, FRENCH, GERMAN, draw
from benchmarks.corpus.office import ODS, Cell, ods_bytes
from benchmarks.corpus.places import country_name
from benchmarks.corpus.purchases import Purchase
from benchmarks.corpus.workbooks import as_cell, attached, number, put, workbook, xlsx
from examples.post.envelope import Attachment
from examples.post.truth import Letter


def english_template(world: World, random: Random, name: str) -> Letter:
    """A purchase order template: company above, three blocks beside each other, lines with empty rows behind, totals at the right foot."""
    american = random.random() < 0.4
    p = draw(world, random, AMERICAN if american else BRITISH, ("US",) if american else ("GB", "NL", "DK"), lines=(1, 9))
    p = replace(p, stated=("sum",), currency_said=False)
    book, sheet = workbook("Purchase Order")
    put(sheet, 1, 1, [p.buyer["name"], None, None, None, None, "PURCHASE ORDER"])
    sheet.cell(1, 6).font = Font(size=20, bold=True)
    for index, line in enumerate(p.sender[1:], 2):
        put(sheet, index, 1, [line])
    block: tuple[tuple[str, Cell], ...] = (("DATE", as_cell(p.written)), ("PO #", p.number), ("CUSTOMER ID", p.customer_number))
    for index, (label, value) in enumerate(block, 3):
        put(sheet, index, 5, [label, value] if value else [])
    sheet.cell(3, 6).number_format = "MM/DD/YYYY" if american else "DD/MM/YYYY"
    put(sheet, 8, 1, ["VENDOR", None, None, "SHIP TO"])
    for index in range(6):
        for column, lines in ((1, p.seller), (4, p.receiver or p.sender)):
            put(sheet, 9 + index, column, [lines[index] if index < len(lines) else None])
    put(sheet, 16, 1, ["REQUISITIONER", None, "DELIVER BY", None, "TERMS"])
    put(sheet, 17, 1, [p.contact, None, p.wished, None, p.paying])
    put(sheet, 19, 1, ["ITEM #", "DESCRIPTION", "QTY", "UNIT", "UNIT PRICE", "TOTAL"])
    for index, x in enumerate(p.positions, 20):
        put(sheet, index, 1, [x.number, x.description, number(x.quantity), x.unit, number(x.price), float(x.total)])
    for index in range(20 + len(p.positions), 34):
        sheet.cell(index, 6, 0)
    put(sheet, 34, 5, ["TOTAL", float(p.net)])
    put(sheet, 35, 1, ["Comments or special instructions", p.note])
    return xlsx(random, name, replace(p, phone="", vat_said=False), book, "English template with empty rows")


def _place(p: Purchase) -> str:
    """Postcode and city, with the country of those whom nobody knows."""
    b = p.buyer
    return f"{b['postcode']} {b['city']}" + ("" if p.known else f", {country_name(b['country'], p.language)}")


def dutch_list(world: World, random: Random, name: str) -> Letter:
    """A Dutch list: title, facts in two pairs a row, the table from the second column on, VAT and sum below."""
    p = draw(
        world, random, DUTCH, ("NL", "BE"), says=("number", "date", "customer", "delivery", "contact", "payment", "note"), lines=(2, 12)
    )
    p = replace(p, tax_percent=Decimal(21), stated=("net", "tax", "gross"))
    book, sheet = workbook("Blad1")
    put(sheet, 2, 2, [f"Bestelling bij {p.world.name}"])
    b = p.buyer
    facts: list[tuple[str, Cell]] = [
        ("Bedrijf", b["name"]), ("Bestelnummer", p.number), ("Adres", b["street"]), ("Datum", p.day(p.written)), ("Plaats", _place(p)), ("Klantnr.", p.customer_number), ("Contact", p.contact), ("Leverdatum", p.wished), ("", ""),
        ("Betaling", p.paying),
    ]  # fmt: skip
    for index in range(0, len(facts), 2):
        for column, (label, value) in ((2, facts[index]), (5, facts[index + 1])):
            put(sheet, 4 + index // 2, column, [f"{label}:", str(value)] if value else [])
    put(sheet, 11, 2, ["Artikelnr", "Omschrijving", "Aantal", "Eenheid", "Stukprijs", "Bedrag"])
    for index, x in enumerate(p.positions, 12):
        put(sheet, index, 2, [x.number, x.description, number(x.quantity), x.unit, number(x.price), float(x.total)])
        for column in (6, 7):
            sheet.cell(index, column).number_format = "€ #,##0.00"
    row = 13 + len(p.positions)
    for label, amount in (("Totaal excl. btw", p.net), ("Btw 21%", p.tax), ("Totaal incl. btw", p.gross)):
        put(sheet, row, 6, [label, float(amount)])
        row += 1
    put(sheet, row + 1, 2, ["Opmerking:" if p.note else None, p.note])
    return xlsx(random, name, p, book, "Dutch list")


def french_form(world: World, random: Random, name: str) -> Letter:
    """A French form: labels in merged cells, more empty rows than lines, references sometimes as numbers."""
    p = draw(
        world,
        random,
        FRENCH,
        ("FR", "BE", "CH"),
        says=("number", "date", "customer", "delivery", "contact", "phone", "ship_to"),
        lines=(1, 9),
        prices=random.random() < 0.6,
    )
    p = replace(p, stated=("net",) if p.currency_said else ())
    book, sheet = workbook("Commande")
    put(sheet, 1, 1, ["BON DE COMMANDE"])
    sheet.merge_cells("A1:F1")
    b, row = p.buyer, 3
    facts: tuple[tuple[str, Cell], ...] = (("Société", b["name"]), ("Adresse", b["street"]), ("CP / Ville", _place(p)), ("N° client", p.customer_number), ("N° de commande", p.number), ("Date", p.day(p.written)), ("Date de livraison souhaitée", p.wished), ("Contact", p.contact), ("Téléphone", p.phone))  # fmt: skip
    for label, value in facts:
        put(sheet, row, 1, [label, None, str(value)])
        sheet.merge_cells(start_row=row, start_column=1, end_row=row, end_column=2)
        row += 1
    if p.ship_to:
        put(sheet, row, 1, ["Adresse de livraison"])
        for line in p.receiver:
            put(sheet, row, 3, [line])
            row += 1
    row += 1
    put(sheet, row, 1, ["Référence", "Désignation", "Quantité", "Unité", *(["Prix unitaire HT", "Total HT"] if p.currency_said else [])])
    for index, x in enumerate(p.positions, row + 1):
        reference: Cell = int(x.number) if x.number.isdigit() and not x.number.startswith("0") else x.number
        put(
            sheet,
            index,
            1,
            [reference, x.description, number(x.quantity), x.unit, number(x.price), float(x.total) if x.price is not None else None],
        )
    if p.currency_said:
        put(sheet, row + 14, 5, ["Total HT", float(p.net)])
    return xlsx(random, name, p, book, "French form")


def society(world: World, random: Random, name: str) -> Letter:
    """A society's ODS, a few rows typed by hand, a sheet of members beside it that is none of ours."""
    p = draw(world, random, GERMAN, ("DE", "AT"), says=("customer", "delivery", "contact", "phone"), lines=(1, 8), prices=False)
    p = replace(p, dated=True)
    rows: list[list[Cell]] = [
        [p.buyer["name"]],
        [f"{p.buyer['street']}, {p.buyer['postcode']} {p.buyer['city']}"],
        [],
        ["Datum", p.written],
    ]
    rows += [
        [k, v]
        for k, v in (("Kundennummer", p.customer_number), ("Lieferung", p.wished), ("Ansprechpartner", p.contact), ("Telefon", p.phone))
        if v
    ]
    rows += [[], ["Wir bestellen:"], ["Stückzahl", "Einheit", "Artikel", "Artikelnummer"]]
    rows += [[number(x.quantity), x.unit, x.description, x.number] for x in p.positions]
    members: list[list[Cell]] = [["Name", "Eintritt", "Beitrag"], ["Meier", date(2019, 4, 1), 24.0], ["Schulze", date(2021, 7, 1), 36.0]]
    content = ods_bytes((("Bestellung", rows), ("Mitglieder", members)))
    return attached(random, name, p, Attachment("Bestellung.ods", ODS, content), "ODS with another sheet")


def two_tables(world: World, random: Random, name: str) -> Letter:
    """Two tables on one sheet for two trades, each with its own heads, and one order number for both."""
    p = draw(world, random, GERMAN, says=("number", "date", "customer", "delivery", "contact"), lines=(4, 12))
    p = replace(p, stated=("net",))
    book, sheet = workbook("Bedarf")
    said: tuple[tuple[str, Cell], ...] = (("Firma", p.buyer["name"]), ("Anschrift", f"{p.buyer['street']}, {p.buyer['postcode']} {p.buyer['city']}"), ("Bestell-Nr.", p.number), ("Datum", p.day(p.written)), ("Kunden-Nr.", p.customer_number), ("Termin", p.wished), ("Name", p.contact))  # fmt: skip
    row = 1
    for label, value in said:
        if value:
            put(sheet, row, 1, [label, str(value)])
            row += 1
    half = len(p.positions) // 2
    for title, part in (
        (random.choice(("Erdgeschoss", "Team 1", "Abt. Technik")), p.positions[:half]),
        (random.choice(("Lager", "Team 2", "Abt. Verwaltung")), p.positions[half:]),
    ):
        put(sheet, row + 1, 1, [title])
        put(sheet, row + 2, 1, ["Artikelnr.", "Bezeichnung", "Menge", "Einheit", "Preis €", "Summe €"])
        for index, x in enumerate(part, row + 3):
            put(sheet, index, 1, [x.number, x.description, number(x.quantity), x.unit, number(x.price), float(x.total)])
        row += 3 + len(part)
        put(sheet, row, 5, ["Zwischensumme", float(sum((x.total for x in part), Decimal(0)))])
        row += 1
    put(sheet, row + 1, 5, ["Gesamt netto", float(p.net)])
    return xlsx(random, name, p, book, "two tables on a sheet")


def remarks(world: World, random: Random, name: str) -> Letter:
    """A list with columns of its own life: who needs it, last year's number, what is in stock, a remark; the order's number only in the name of the sheet."""
    p = draw(world, random, GERMAN, says=("customer", "delivery", "contact"), lines=(2, 10), prices=False)
    p = replace(p, dated=False)
    book, sheet = workbook("Bestellung")
    put(sheet, 1, 1, [f"{p.buyer['name']}, {p.buyer['street']}, {p.buyer['postcode']} {p.buyer['city']}"])
    put(
        sheet,
        2,
        1,
        [
            f"Kundennummer: {p.customer_number}" if p.customer_said else None,
            None,
            None,
            f"Lieferung: {p.wished}" if p.wish else None,
            None,
            p.contact,
        ],
    )
    put(sheet, 4, 1, ["Anforderer", "Artikel-Nr.", "Artikel", "Bestand", "Verbrauch 2025", "zu bestellen", "Einheit", "Bemerkung"])
    for index, x in enumerate(p.positions, 5):
        remark = random.choice(("", "", "wie immer", "dringend", "für Kollegen Huber"))
        put(
            sheet,
            index,
            1,
            [
                random.choice(("Lager", "Werkstatt", "Büro 12")),
                x.number,
                x.description,
                random.randrange(0, 30),
                random.randrange(40, 900),
                number(x.quantity),
                x.unit,
                remark,
            ],
        )
    return xlsx(random, name, p, book, "columns of stock and use")


SHEETS = (english_template, dutch_list, french_form, society, two_tables, remarks)
