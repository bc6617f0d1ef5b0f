"""Orders as PDF drawn piece by piece, as old programs do: boxes, ERP prints in fixed pitch, turned pages, text struck twice, ledger paper."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from random import Random

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.opened import words
from benchmarks.corpus.opened.pencil import ALL, block, finished, new, ordered
from examples.post.truth import Letter, Truth


def boxes(world: World, random: Random, name: str) -> Letter:
    """A form of boxes with tiny labels inside them; the table is drawn column by column."""
    order = ordered(world, random, "de", {"number", "date", "customer", "delivery", "payment", "note"}, (1, 8))
    canvas, buffer = new()
    canvas.setFont("Helvetica-Bold", 15)
    canvas.drawString(20 * mm, 280 * mm, "Warenbestellung")
    fields = [
        ("Besteller", order.block),
        ("Lieferant", world.block),
        ("Bestell-Nr.", order.number),
        ("Bestelldatum", order.day(order.dated) if order.dated else ""),
        ("Kunden-Nr.", order.customer),
        ("Liefertermin", order.delivery_shown),
        ("Zahlungsart", order.payment_said),
        ("Bemerkung", order.note),
    ]
    places = [
        (20, 240, 85, 33),
        (107, 240, 83, 33),
        (20, 226, 40, 12),
        (62, 226, 40, 12),
        (104, 226, 40, 12),
        (146, 226, 44, 12),
        (20, 212, 60, 12),
        (82, 212, 108, 12),
    ]
    for (label, value), (x, y, width, height) in zip(fields, places, strict=True):
        canvas.rect(x * mm, y * mm, width * mm, height * mm)
        canvas.setFont("Helvetica", 5.5)
        canvas.drawString((x + 1) * mm, (y + height - 2.4) * mm, label)
        canvas.setFont("Helvetica", 9)
        block(canvas, (x + 2) * mm, (y + height - 7.2) * mm if "\n" in value else (y + 3) * mm, value, 11)
    columns = [
        (20, "Artikel-Nr.", [x.number for x in order.lines]), (48, "Bezeichnung", [x.description for x in order.lines]), (118, "Menge", [f"{words.count(x.quantity, 'de')} {x.unit}" for x in order.lines]),
        (145, "Preis €", [order.money(x.price) for x in order.lines]), (170, "Summe €", [order.money(x.total) for x in order.lines]),
    ]  # fmt: skip
    for x, head, cells in reversed(columns):
        canvas.setFont("Helvetica", 5.5)
        canvas.drawString((x + 1) * mm, 205 * mm, head)
        canvas.setFont("Helvetica", 9)
        for row, cell in enumerate(cells):
            canvas.rect(x * mm, (196 - 8 * row) * mm, ({20: 28, 48: 70, 118: 27, 145: 25, 170: 20}[x]) * mm, 8 * mm)
            canvas.drawString((x + 1) * mm, (199 - 8 * row) * mm, cell)
    bottom = 196 - 8 * len(order.lines)
    canvas.drawRightString(190 * mm, bottom * mm, f"Gesamt netto: {order.money(order.net)} €")
    canvas.drawString(20 * mm, (bottom - 12) * mm, f"Unterschrift: {order.contact}")
    return finished(replace(order, stated={"net_total": str(order.net)}), random, name, canvas, buffer, "boxes", "€")


def erp_schedule(world: World, random: Random, name: str) -> Letter:
    """An ERP print in fixed pitch: two rows an item, a schedule row that repeats the quantity, sums carried over the page break."""
    order = ordered(world, random, "de", {"number", "date", "delivery", "customer"}, (2, 12), ALL | {"buyer_sku"}, ("DE", "AT"))
    canvas, buffer = new()
    carried, page, per_page = Decimal(0), 1, 7
    pages = -(-len(order.lines) // per_page)
    day = order.delivery_shown or ""

    def head() -> float:
        canvas.setFont("Courier-Bold", 10)
        canvas.drawString(18 * mm, 282 * mm, order.buyer["name"])
        canvas.setFont("Courier", 8)
        canvas.drawRightString(195 * mm, 282 * mm, f"Seite {page}/{pages}")
        y = 274 * mm
        if page == 1:
            y = block(canvas, 18 * mm, y, "\n".join(order.block.split("\n")[1:]), 10)
            block(
                canvas,
                120 * mm,
                274 * mm,
                "\n".join(
                    f"{label:<16}: {value}"
                    for label, value in (
                        ("Bestellung", order.number),
                        ("Datum", order.day(order.dated) if order.dated else ""),
                        ("Lieferdatum", day),
                        ("Ihr Debitor", order.customer),
                        ("Einkäufer", order.contact),
                    )
                    if value
                ),
                10,
            )
            y = block(canvas, 18 * mm, y - 14, world.block, 10) - 18
        canvas.drawString(18 * mm, y, f"{'Pos':<6}{'Material':<16}{'Menge':>12} {'ME':<10}{'Preis/ME EUR':>14}{'Wert EUR':>16}")
        canvas.line(18 * mm, y - 3, 195 * mm, y - 3)
        return float(y - 14)

    y = head()
    for number, x in enumerate(order.lines, 1):
        quantity = f"{Decimal(x.quantity):.3f}".replace(".", ",")
        canvas.drawString(
            18 * mm, y, f"{number * 10:<6}{x.buyer_sku:<16}{quantity:>12} {x.unit:<10}{order.money(x.price):>14}{order.money(x.total):>16}"
        )
        canvas.drawString(18 * mm, y - 10, f"      {x.description}  Lief.Art.: {x.number}")
        if day:
            canvas.drawString(18 * mm, y - 20, f"      Einteilung: {day}  {quantity} {x.unit}")
        carried += x.total
        y -= 34
        if number % per_page == 0 and number < len(order.lines):
            canvas.drawString(18 * mm, y, f"{'Übertrag':<58}{order.money(carried):>16}")
            canvas.showPage()
            page += 1
            y = head()
            canvas.drawString(18 * mm, y, f"{'Übertrag':<58}{order.money(carried):>16}")
            y -= 16
    canvas.line(18 * mm, y + 6, 195 * mm, y + 6)
    canvas.drawString(18 * mm, y - 6, f"{'Gesamtnettowert EUR':<58}{order.money(order.net):>16}")
    return finished(replace(order, stated={"net_total": str(order.net)}), random, name, canvas, buffer, "ERP with schedules", "EUR")


def turned(world: World, random: Random, name: str) -> Letter:
    """A landscape list on a portrait page that the file turns by 90 degrees."""
    order = ordered(world, random, "en", {"number", "date", "delivery", "customer"}, (1, 8), {"sku", "description", "unit"})
    canvas, buffer = new()
    canvas.setPageRotation(90)
    canvas.translate(A4[0], 0)
    canvas.rotate(90)
    canvas.setFont("Times-Bold", 16)
    canvas.drawString(20 * mm, 190 * mm, "Stock order")
    canvas.setFont("Times-Roman", 10)
    said = [
        ("Order no.", order.number),
        ("Order date", order.day(order.dated) if order.dated else ""),
        ("Delivery date", order.delivery_shown),
        ("Customer no.", order.customer),
        ("Ordered by", order.contact),
    ]
    block(canvas, 20 * mm, 180 * mm, order.block)
    block(canvas, 150 * mm, 180 * mm, "\n".join(f"{label}: {value}" for label, value in said if value))
    block(canvas, 230 * mm, 180 * mm, world.block)
    y = 140 * mm
    canvas.setFont("Times-Bold", 10)
    for x, head in ((20, "Qty"), (40, "Unit"), (65, "Item"), (110, "Description")):
        canvas.drawString(x * mm, y, head)
    canvas.setFont("Times-Roman", 10)
    for line in order.lines:
        y -= 18
        for x, cell in ((20, words.count(line.quantity, "en")), (40, line.unit), (65, line.number), (110, line.description)):
            canvas.drawString(x * mm, y, cell)
    return finished(order, random, name, canvas, buffer, "turned", "")


def struck_twice(world: World, random: Random, name: str) -> Letter:
    """Bold made by printing twice, a hair apart; Dutch."""
    order = ordered(world, random, "nl", {"number", "date", "delivery", "customer"}, (1, 7))
    canvas, buffer = new()

    def bold(x: float, y: float, text: str) -> None:
        canvas.drawString(x, y, text)
        canvas.drawString(x + 0.35, y, text)

    canvas.setFont("Helvetica", 14)
    bold(20 * mm, 275 * mm, "BESTELBON")
    canvas.setFont("Helvetica", 9)
    block(canvas, 20 * mm, 262 * mm, order.block)
    block(canvas, 120 * mm, 262 * mm, f"Leverancier:\n{world.block}")
    y = 225 * mm
    for label, value in (
        ("Bestelnummer", order.number),
        ("Besteldatum", order.day(order.dated) if order.dated else ""),
        ("Leverdatum", order.delivery_shown),
        ("Klantnummer", order.customer),
    ):
        if value:
            canvas.drawString(20 * mm, y, label)
            bold(60 * mm, y, value)
            y -= 13
    y -= 12
    for x, head in ((20, "Art.nr."), (48, "Omschrijving"), (118, "Aantal"), (150, "Prijs €"), (172, "Bedrag €")):
        bold(x * mm, y, head)
    for line in order.lines:
        y -= 15
        bold(20 * mm, y, line.number)
        canvas.drawString(48 * mm, y, line.description)
        bold(118 * mm, y, f"{words.count(line.quantity, 'nl')} {line.unit}")
        canvas.drawRightString(162 * mm, y, order.money(line.price))
        canvas.drawRightString(188 * mm, y, order.money(line.total))
    y -= 22
    bold(118 * mm, y, f"Totaal excl. btw  € {order.money(order.net)}")
    return finished(replace(order, stated={"net_total": str(order.net)}), random, name, canvas, buffer, "struck twice", "€")


def gb_ledger(world: World, random: Random, name: str) -> Letter:
    """Old green-lined paper: everything in capitals and fixed pitch, values after dots; British."""
    order = ordered(world, random, "en", {"number", "date", "delivery", "customer"}, (1, 8), countries=("GB",))
    canvas, buffer = new()
    canvas.setFillColor(colors.Color(0.9, 0.97, 0.9))
    for row in range(0, 28, 2):
        canvas.rect(0, row * 30, A4[0], 30, stroke=0, fill=1)
    canvas.setFillColor(colors.black)
    canvas.setFont("Courier", 8.5)
    rows = [
        f"{'PURCHASE ORDER':<50}{order.buyer['name'].upper()}",
        *(f"{'':<50}{line.upper()}" for line in order.block.split("\n")[1:]),
        "",
    ]
    said = (
        ("ORDER NUMBER", order.number),
        ("ORDER DATE", order.day(order.dated) if order.dated else ""),
        ("DELIVERY DATE", order.delivery_shown.upper()),
        ("ACCOUNT", order.customer),
    )
    rows += [f"{label:.<22} {value}" for label, value in said if value] + [
        "",
        f"TO: {world.name.upper()}",
        "",
        f"{'LN':<4}{'CODE':<14}{'DESCRIPTION':<38}{'QTY':>7} {'UNIT':<8}{'PRICE':>9}{'VALUE':>11}",
        "=" * 92,
    ]
    rows += [
        f"{n:<4}{x.number:<14}{x.description.upper()[:37]:<38}{x.quantity:>7} {x.unit.upper():<8}{order.money(x.price):>9}{order.money(x.total):>11}"
        for n, x in enumerate(order.lines, 1)
    ]
    rows += [
        "=" * 92,
        f"{'TOTAL NET EUR':<81}{order.money(order.net):>11}",
        "",
        f"ISSUED BY {order.contact.upper()}",
        "*** END OF ORDER ***",
    ]
    block(canvas, 15 * mm, 280 * mm, "\n".join(rows), 11.5)
    stated: dict[str, Truth] = {"net_total": str(order.net)}
    return finished(replace(order, stated=stated), random, name, canvas, buffer, "ledger paper", "EUR")


BUYERS: tuple[Buyer, ...] = (boxes, erp_schedule, turned, struck_twice, struck_twice, gb_ledger)
