"""German buyers whose programs place each text by itself: an ERP in three rows an item, columns written one after the other, dotted leaders, a turned page, a needle printer."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from random import Random

from reportlab.lib.pagesizes import A4, landscape

from benchmarks.corpus.company import World
from benchmarks.corpus.drawing import AUSTRIAN, GERMAN, draw, on_days, per_hundred
from benchmarks.corpus.pen import Pen, drawn
from benchmarks.corpus.posting import pdf_letter
from benchmarks.corpus.purchases import Position, Purchase
from examples.post.truth import Letter

WIDTH, _ = A4


def hospital_erp(world: World, random: Random, name: str) -> Letter:
    """The print of a large ERP: quantities with three decimals, own material number, our number and the day in rows below, sums carried over."""
    p = draw(
        world,
        random,
        GERMAN,
        says=("number", "date", "customer", "contact", "phone", "ship_to", "payment"),
        lines=(2, 14),
        buyer_numbers=True,
    )
    p = replace(on_days(random, per_hundred(random, p)), stated=("net",))
    places = random.choice((0, 3, 3))
    return pdf_letter(
        random,
        name,
        p,
        drawn(lambda pen: _erp_pages(pen.of(8.5), p, places), font=random.choice(("Courier", "Helvetica"))),
        "ERP print, three rows an item",
    )


def _erp_pages(pen: Pen, p: Purchase, places: int) -> None:
    y = _erp_first_head(pen, p)
    carried, page = Decimal(0), 1
    for index, x in enumerate(p.positions, 1):
        if y > 690:
            pen.put(60, y + 6, "Übertrag")
            pen.put(545, y + 6, p.money(carried), right=True)
            pen.put(60, 800, f"{p.buyer['name']}   Seite {page}")
            pen.turn()
            page += 1
            pen.put(60, 50, f"Bestellung {p.number} / {p.day(p.written)}   Blatt {page}")
            y = _erp_column_heads(pen, 80)
            pen.put(60, y, "Übertrag")
            pen.put(545, y, p.money(carried), right=True)
            y += 18
        y = _erp_item(pen, p, x, index, y, places)
        carried += x.total
    pen.rule(50, y - 4, 545)
    pen.put(300, y + 10, "Gesamtnettowert ohne MwSt. EUR")
    pen.put(545, y + 10, p.money(p.net), right=True)
    if p.ship_to:
        pen.lines(60, y + 30, ["Bitte liefern Sie an:", *p.receiver])
    if p.payment:
        pen.put(60, y + 100, f"Zahlungsbed.: {p.paying}")


def _erp_first_head(pen: Pen, p: Purchase) -> float:
    pen.of(13, "Helvetica-Bold").put(50, 48, p.buyer["name"])
    pen.lines(50, 62, p.sender[1:])
    pen.lines(50, 130, ["Firma", *p.seller])
    y = 130.0
    pen.of(12, "Helvetica-Bold").put(320, 115, "Bestellung")
    for label, value in (
        ("Bestellnummer/Datum", f"{p.number} / {p.day(p.written)}" if p.number else ""), ("Datum", "" if p.number else p.day(p.written)), ("Ansprechpartner/Telefon", " / ".join(v for v in (p.contact, p.phone) if v)),
        ("Ihre Lieferantennummer bei uns", "70" + str(len(p.buyer["name"]) * 311)), ("Unsere Kundennummer bei Ihnen", p.customer_number),
    ):  # fmt: skip
        if value:
            pen.of(7).put(320, y, label)
            pen.put(320, y + 11, value)
            y += 27
    return _erp_column_heads(pen, 285)


def _erp_column_heads(pen: Pen, y: float) -> float:
    pen.rule(50, y - 11, 545)
    for x, word, right in (
        (52, "Pos.", False),
        (85, "Material", False),
        (265, "Bestellmenge", True),
        (275, "Einheit", False),
        (440, "Preis pro Einheit", True),
        (545, "Nettowert", True),
    ):
        pen.put(x, y, word, right=right)
    pen.put(85, y + 11, "Bezeichnung")
    pen.rule(50, y + 15, 545)
    return y + 30


def _erp_item(pen: Pen, p: Purchase, x: Position, index: int, y: float, places: int) -> float:
    price, total = p.prices_of(x)
    pen.put(52, y, f"{index * 10:05d}")
    pen.put(85, y, x.buyer_sku or "Textposition")
    pen.put(265, y, p.count(x, places), right=True)
    pen.put(275, y, x.unit)
    pen.put(440, y, f"{price} / {x.per} {x.unit}", right=True)
    pen.put(545, y, total, right=True)
    below = [x.description, f"Ihre Materialnummer: {x.number}"] + ([f"Liefertermin: Tag {p.day(x.day)}"] if x.day else [])
    return pen.lines(85, y + 11, below, 11) + 7


def column_writer(world: World, random: Random, name: str) -> Letter:
    """A program that writes a column at a time, from the right to the left and the heads last: nothing that belongs together follows itself."""
    p = draw(world, random, GERMAN, says=("number", "date", "customer", "delivery", "contact", "note"), lines=(2, 15))
    p = replace(p, stated=("net", "tax", "gross"))
    heads = random.random() < 0.7
    p = p if heads else replace(p, wish=None)
    return pdf_letter(
        random,
        name,
        p,
        drawn(lambda pen: _columns(pen.of(9), p, heads=heads), font=random.choice(("Helvetica", "Times-Roman"))),
        f"columns written one by one{'' if heads else ', no heads'}",
    )


def _columns(pen: Pen, p: Purchase, *, heads: bool) -> None:
    top = 320.0
    prices = [p.prices_of(x) for x in p.positions]
    bottom = top + 15 * len(prices)
    columns = (
        (550, [t for _, t in prices], True, "Gesamt"), (485, [price for price, _ in prices], True, "Preis"), (400, [x.unit for x in p.positions], False, "Einh."), (390, [p.count(x) for x in p.positions], True, "Anzahl"),
        (125, [x.description for x in p.positions], False, "Bezeichnung"), (50, [x.number for x in p.positions], False, "Art.-Nr."),
    )  # fmt: skip
    for label, amount, y in (("Summe EUR", p.net, 12), ("19% MwSt. EUR", p.tax, 26), ("Total EUR", p.gross, 40)):
        pen.put(550, bottom + y, p.money(amount), right=True)
        pen.put(410, bottom + y, label)
    for x, texts, right, _ in columns:
        for index, text in enumerate(texts):
            pen.put(x, top + 15 * index, text, right=right)
    if p.note:
        pen.put(50, bottom + 70, f"Bitte beachten: {p.note}")
    said = (
        ("Bestellnummer", p.number),
        ("Bestelldatum", p.day(p.written)),
        ("Kundennummer", p.customer_number),
        ("Liefertermin", p.wished),
        ("Ansprechpartner", p.contact),
    )
    pen.lines(470, 150, [v for _, v in said if v], 13)
    pen.lines(370, 150, [k for k, v in said if v], 13)
    pen.lines(50, 150, p.seller)
    pen.of(8).lines(400, 60, p.sender)
    pen.of(14).put(50, 280, "B E S T E L L U N G")
    if heads:
        for x, _, right, head in columns:
            pen.put(x, top - 18, head, right=right)
        pen.rule(50, top - 13, 550)


def dotted_leaders(world: World, random: Random, name: str) -> Letter:
    """A baker's list: name, a row of dots, how many; prices after more dots or not at all, our number in brackets or before."""
    prices = random.random() < 0.5
    p = draw(
        world, random, GERMAN, says=("number", "date", "customer", "delivery", "contact", "phone", "note"), lines=(2, 9), prices=prices
    )
    p = replace(p, line_totals=False)
    before = random.random() < 0.5
    return pdf_letter(random, name, p, drawn(lambda pen: _dotted(pen, p, before=before), font="Times-Roman"), "dotted leaders")


def _dotted(pen: Pen, p: Purchase, *, before: bool) -> None:
    pen.of(15, "Times-BoldItalic").put(60, 60, p.buyer["name"])
    pen.of(9).put(60, 75, ", ".join(p.sender[1:]) + (f"  Tel. {p.phone}" if p.phone else ""))
    pen.of(10).lines(60, 115, p.seller)
    pen = pen.of(11)
    number = f" {p.number}" if p.number else ""
    pen.put(60, 185, f"Bestellung{number} vom {p.day(p.written)}" + (f" (Kundennummer {p.customer_number})" if p.customer_number else ""))
    y = 215.0
    for x in p.positions:
        text = f"{x.number}  {x.description} " if before else f"{x.description} ({x.number}) "
        count = f" {p.count(x)} {x.unit}" + (f" zu {p.money(x.price)} €" if x.price is not None else "")
        dots = "." * int((480 - pen.width(text) - pen.width(count)) / pen.width("."))
        pen.put(60, y, f"{text}{dots}{count}")
        y += 19
    closing = [f"Lieferung: {p.wished}" if p.wished else "", p.note, "Vielen Dank!", "", p.contact]
    pen.lines(60, y + 20, [line for line in closing if line])


def turned_page(world: World, random: Random, name: str) -> Letter:
    """A landscape list on a page that is stored upright and turned by its own entry; tiny type, the bold struck twice."""
    p = draw(world, random, GERMAN, lines=(4, 18))
    p = replace(p, stated=("net",))
    size = random.choice((6.0, 7.0, 8.0))
    return pdf_letter(random, name, p, drawn(lambda pen: _turned(pen, p, size), landscape(A4)), "turned page, bold struck twice")


def _twice(pen: Pen, x: float, y: float, text: str, *, right: bool = False) -> None:
    """Bold as old printers make it."""
    pen.put(x, y, text, right=right)
    pen.put(x + 0.25, y, text, right=right)


def _turned(pen: Pen, p: Purchase, size: float) -> None:
    canvas = pen.canvas
    canvas.setPageRotation(90)  # the library stores the turned page upright
    canvas.translate(WIDTH, 0)
    canvas.rotate(90)
    pen = pen.of(size)
    _twice(pen.of(size + 6), 40, 40, f"Bestellung {p.number}".strip())
    pen.lines(40, 60, p.sender)
    pen.lines(300, 60, ["an", *p.seller])
    if p.ship_to:
        pen.lines(560, 60, ["Lieferanschrift:", *p.receiver])
    said = (("Datum", p.day(p.written)), ("Kundennummer", p.customer_number), ("Liefertermin", p.wished), ("Bearbeiter", p.contact), ("Telefon", p.phone), ("Zahlung", p.paying), ("USt-ID", p.buyer["vat_id"] if p.vat_said else ""))  # fmt: skip
    pen.lines(40, 120, [f"{k}: {v}" for k, v in said if v])
    y = 200.0
    columns = (
        (40, "Pos", False),
        (75, "Artikelnummer", False),
        (170, "Artikelbezeichnung", False),
        (560, "Menge", True),
        (570, "Einheit", False),
        (690, "Einzelpreis EUR", True),
        (800, "Gesamtpreis EUR", True),
    )
    for place, word, right in columns:
        _twice(pen, place, y, word, right=right)
    pen.rule(40, y + 3, 800)
    for index, x in enumerate(p.positions, 1):
        y += size * 1.6
        price, total = p.prices_of(x)
        values = (str(index), x.number, x.description, p.count(x), x.unit, price, total)
        for (place, _, right), value in zip(columns, values, strict=True):
            (_twice if place == 75 else _once)(pen, place, y, value, right=right)
    pen.rule(690, y + 4, 800)
    _twice(pen, 690, y + 16, "Summe netto", right=True)
    _twice(pen, 800, y + 16, p.money(p.net), right=True)
    pen.put(40, y + 30, p.note)


def _once(pen: Pen, x: float, y: float, text: str, *, right: bool = False) -> None:
    pen.put(x, y, text, right=right)


def needle_printer(world: World, random: Random, name: str) -> Letter:
    """An Austrian firm's old program: eighty signs a row, rows of dashes and stars, everything in capitals, pages of thirty rows."""
    p = draw(
        world, random, AUSTRIAN, ("AT", "AT", "DE"), says=("number", "date", "customer", "delivery", "contact"), lines=(2, 16), unknown=0
    )
    p = replace(p, stated=("net",)).changed(
        lambda x: replace(x, description=x.description[:30].strip(), unit=x.unit if len(x.unit) <= 4 else "")
    )
    return pdf_letter(random, name, p, drawn(lambda pen: _needles(pen.of(10), p), font="Courier"), "eighty signs a row")


def _needles(pen: Pen, p: Purchase) -> None:
    rows = [*(line.upper() for line in p.sender), "", "AN", *(line.upper() for line in p.seller), "", "*" * 78]
    said = (
        ("BESTELLUNG NR.", p.number),
        ("VOM", p.day(p.written)),
        ("KUNDEN-NR.", p.customer_number),
        ("LIEFERUNG BIS", p.wished.upper()),
        ("BESTELLER", p.contact.upper()),
    )
    rows += [f"{k:<16}: {v}" for k, v in said if v] + ["*" * 78, ""]
    head = f"{'POS':>3} {'ARTIKEL':<12} {'BEZEICHNUNG':<30} {'MENGE':>6} {'EH':<4} {'PREIS':>8} {'BETRAG':>9}"
    rows += [head, "-" * 78]
    for index, x in enumerate(p.positions, 1):
        price, total = p.prices_of(x)
        rows.append(f"{index:>3} {x.number:<12} {x.description.upper():<30} {p.count(x):>6} {x.unit:<4} {price:>8} {total:>9}")
    rows += ["-" * 78, f"{'SUMME EUR OHNE MWST':<60} {p.money(p.net):>17}", "=" * 78]
    for start in range(0, len(rows), 48):
        if start:
            pen.turn()
            pen.put(50, 60, f"BLATT {start // 48 + 1}")
        pen.lines(50, 80, rows[start : start + 48], 14)


CANVASES = (hospital_erp, column_writer, dotted_leaders, turned_page, needle_printer)
