"""Orders as PDF drawn piece by piece: prints of old systems in fixed pitch, forms with labels in boxes, sums carried over pages."""

from __future__ import annotations

import io
from collections.abc import Collection, Sequence
from dataclasses import replace
from decimal import Decimal
from random import Random

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.drawn.demand import Demand, demand
from benchmarks.corpus.drawn.enclosing import enclosed
from benchmarks.corpus.drawn.letters import spelt
from benchmarks.corpus.opened.pencil import block, new
from examples.post.truth import Letter, any_of

PRICED = {"sku", "description", "unit", "price", "total"}
SAYS = {"number", "date", "customer", "delivery", "address"}


def _ordered(
    world: World,
    random: Random,
    language: str,
    lines: tuple[int, int],
    shows: Collection[str] = PRICED,
    countries: Sequence[str] = (),
    decimals: int = 0,
    *,
    codes: bool = False,
) -> Demand:
    return demand(world, random, language, SAYS, lines, shows=shows, countries=countries, decimals=decimals, codes=codes, firm=True)


def _finished(order: Demand, random: Random, name: str, canvas: Canvas, buffer: io.BytesIO, sub: str, page: str) -> Letter:
    """The mail with this canvas; `page` holds the currency as the page names it."""
    canvas.save()
    return enclosed(order.naming_currency(page), random, name, buffer.getvalue(), sub, "C")


def needle_printer(world: World, random: Random, name: str) -> Letter:
    """A list of an old system: capitals, no umlauts, fixed pitch, dates without dots between label and value, several pages with sums carried over."""
    order = _ordered(world, random, "de", (2, 30), countries=("DE", "DE", "AT"), codes=True)
    umlauts = str.maketrans({"Ä": "AE", "Ö": "OE", "Ü": "UE", "ß": "SS", "ẞ": "SS", "²": "2", "Ø": "D=", "µ": "U", "é": "E", "É": "E"})

    def plain(text: str) -> str:
        return text.upper().translate(umlauts)

    canvas, buffer = new()
    carried = Decimal(0)
    for start in range(0, len(order.lines), 14):
        canvas.setFont("Courier", 9)
        rows = [
            f"{plain(order.buyer['name'])[:44]:<46}BESTELLUNG {order.number}", f"{plain(order.buyer['street']):<46}{f'DATUM {order.day(order.dated)}' if order.dated else ''}", f"{plain(order.spot):<46}SEITE {start // 14 + 1}", "", "",
            *(plain(line) for line in world.block.split("\n")), "", *([f"IHRE KD-NR {order.customer}"] if order.customer else []), *([f"LIEFERTERMIN {plain(order.delivery_shown)}"] if order.delivery_shown else []), "",
            f"{'POS':<4} {'ARTIKEL':<13} {'BEZEICHNUNG':<34} {'MENGE':>8} {'ME':<4}{'PREIS':>9}{'WERT EUR':>12}", "-" * 88,
        ]  # fmt: skip
        if start:
            rows.append(f"{'UEBERTRAG':<76}{order.money(carried):>12}")
        for number, x in enumerate(order.lines[start : start + 14], start + 1):
            text = plain(x.description)
            rows.append(
                f"{number:<4} {x.number:<13} {text[:34]:<34} {order.count(x.quantity):>8} {x.unit:<4}{order.money(x.price):>9}{order.money(x.total):>12}"
            )
            rows += [f"{'':<19}{text[34:]}"] if text[34:] else []
            carried += x.total
        last = start + 14 >= len(order.lines)
        rows += ["-" * 88, f"{'BESTELLSUMME NETTO EUR' if last else 'UEBERTRAG':<76}{order.money(carried):>12}"] + (
            ["", f"BEARBEITER {plain(order.contact)}"] if last else []
        )
        block(canvas, 14 * mm, 280 * mm, "\n".join(rows), 12)
        if not last:
            canvas.showPage()
    return spelt(
        _finished(replace(order, stated={"net_total": str(order.net)}), random, name, canvas, buffer, "needle printer", "EUR"), plain
    )


def labelled_boxes(world: World, random: Random, name: str) -> Letter:
    """A form of ruled boxes whose labels stand above the values, the table below drawn line by line; Dutch or German."""
    language = random.choice(("de", "nl"))
    order = _ordered(world, random, language, (1, 9))
    words = {
        "de": ("Einkaufsbestellung", "Bestellnummer", "Bestelldatum", "Kundennummer", "Lieferdatum", "Besteller", "Lieferant", ("Artikel", "Beschreibung", "Menge", "Einheit", "Preis €", "Betrag €"), "Summe netto €"),
        "nl": ("Bestelformulier", "Bestelnummer", "Besteldatum", "Klantnummer", "Leverdatum", "Besteller", "Leverancier", ("Artikel", "Omschrijving", "Aantal", "Eenheid", "Prijs €", "Bedrag €"), "Totaal netto €"),
    }[language]  # fmt: skip
    canvas, buffer = new()
    canvas.setFont("Times-Bold", 18)
    canvas.drawCentredString(A4[0] / 2, 278 * mm, words[0])
    values = (order.number, order.day(order.dated) if order.dated else "", order.customer, order.delivery_shown)
    for place, (label, value) in enumerate(zip(words[1:5], values, strict=True)):
        x = (18 + place * 44) * mm
        canvas.rect(x, 258 * mm, 44 * mm, 13 * mm)
        canvas.setFont("Times-Italic", 7.5)
        canvas.drawString(x + 2, 267.5 * mm, label)
        canvas.setFont("Times-Roman", 11)
        canvas.drawString(x + 2, 261 * mm, value)
    for x, label, text in ((18, words[5], f"{order.block}\nTel. {order.phone}"), (108, words[6], world.block)):
        canvas.setFont("Times-Italic", 7.5)
        canvas.drawString(x * mm, 250 * mm, label)
        canvas.setFont("Times-Roman", 10.5)
        block(canvas, x * mm, 245 * mm, text, 13)
    y = 212 * mm
    places = ((18, "l"), (46, "l"), (132, "r"), (136, "l"), (172, "r"), (192, "r"))
    rows = [
        words[7],
        *((x.number, x.description, order.count(x.quantity), x.unit, order.money(x.price), order.money(x.total)) for x in order.lines),
    ]
    for number, row in enumerate(rows):
        canvas.setFont("Times-Bold" if not number else "Times-Roman", 10)
        for (x, side), cell in zip(places, row, strict=True):
            (canvas.drawString if side == "l" else canvas.drawRightString)(x * mm, y, cell)
        canvas.line(18 * mm, y - 4, 192 * mm, y - 4)
        y -= 17
    canvas.setFont("Times-Bold", 11)
    canvas.drawRightString(192 * mm, y - 4, f"{words[8]} {order.money(order.net)}")
    return _finished(replace(order, stated={"net_total": str(order.net)}), random, name, canvas, buffer, f"labelled boxes {language}", "€")


def schedule_rows(world: World, random: Random, name: str) -> Letter:
    """Each position over several rows, its schedule repeating the quantity, a total that does not say what it is; English or German."""
    language = random.choice(("de", "en"))
    order = _ordered(world, random, language, (1, 8), PRICED | {"buyer_sku"}, decimals=0, codes=True)
    german = language == "de"
    canvas, buffer = new()
    canvas.setFont("Helvetica-Bold", 12)
    canvas.drawString(20 * mm, 280 * mm, f"{'Bestellung' if german else 'Purchase order'} {order.number}")
    canvas.setFont("Helvetica", 9)
    block(canvas, 20 * mm, 272 * mm, order.block, 11)
    block(canvas, 120 * mm, 272 * mm, world.block, 11)
    said = (
        ("Datum" if german else "Date", order.day(order.dated) if order.dated else ""),
        ("Ihre Kundennr. für uns" if german else "Our account no.", order.customer),
        ("Einkäufer" if german else "Purchaser", order.contact),
    )
    y = block(canvas, 20 * mm, 248 * mm, "\n".join(f"{label}: {value}" for label, value in said if value), 11) - 10
    for number, x in enumerate(order.lines, 1):
        canvas.setFont("Helvetica-Bold", 9)
        canvas.drawString(20 * mm, y, f"{number * 10:05d}   {x.buyer_sku}   {x.description}")
        canvas.setFont("Helvetica", 9)
        canvas.drawString(
            34 * mm, y - 11, f"{order.count(x.quantity)} {x.unit}   {'zu' if german else 'at'} {order.money(x.price)} EUR / 1 {x.unit}"
        )
        canvas.drawRightString(190 * mm, y - 11, order.money(x.total))
        canvas.drawString(34 * mm, y - 22, f"{'Ihre Artikelnummer' if german else 'Your part number'}: {x.number}")
        if order.delivery_shown:
            canvas.drawString(
                34 * mm, y - 33, f"{'Liefertermin' if german else 'Delivery'} {order.delivery_shown}: {order.count(x.quantity)} {x.unit}"
            )
        y -= 50
        if y < 40 * mm and number < len(order.lines):
            canvas.showPage()
            y = 280 * mm
    canvas.setFont("Helvetica-Bold", 10)
    canvas.drawRightString(190 * mm, y, f"{'Summe' if german else 'Total'} EUR {order.money(order.net)}")
    stated = {"net_total": any_of(None, str(order.net)), "gross_total": any_of(None, str(order.net))}
    return _finished(replace(order, stated=stated), random, name, canvas, buffer, f"schedule rows {language}", "EUR")


def values_far_right(world: World, random: Random, name: str) -> Letter:
    """Labels with dots up to their values, quantities in front, no rulings; French or English."""
    language = random.choice(("fr", "en"))
    order = _ordered(world, random, language, (1, 8), {"sku", "description", "unit"})
    french = language == "fr"
    canvas, buffer = new()
    canvas.setFont("Helvetica-Oblique", 16)
    canvas.drawString(25 * mm, 275 * mm, order.buyer["name"])
    canvas.setFont("Helvetica", 10)
    y = block(canvas, 25 * mm, 268 * mm, "\n".join(order.block.split("\n")[1:]), 12) - 10
    labels = (
        ("N° de commande", "Date", "Notre n° client", "Livraison souhaitée", "Demandeur")
        if french
        else ("Order number", "Date", "Customer number", "Delivery date", "Requested by")
    )
    for label, value in zip(
        labels,
        (order.number, order.day(order.dated) if order.dated else "", order.customer, order.delivery_shown, order.contact),
        strict=True,
    ):
        if value:
            canvas.drawString(25 * mm, y, label + " " + "." * (60 - len(label)))
            canvas.drawRightString(180 * mm, y, value)
            y -= 14
    canvas.drawString(25 * mm, y - 14, "Quantité / Article / Référence" if french else "Quantity / item / code")
    y -= 34
    for x in order.lines:
        canvas.drawRightString(40 * mm, y, order.count(x.quantity))
        canvas.drawString(43 * mm, y, x.unit)
        canvas.drawString(62 * mm, y, x.description)
        canvas.drawRightString(190 * mm, y, x.number)
        y -= 16
    canvas.drawString(25 * mm, y - 20, f"{'Fournisseur' if french else 'Supplier'}: {', '.join(world.block.split(chr(10)))}")
    return _finished(order, random, name, canvas, buffer, f"values far right {language}", "")


BUYERS: tuple[Buyer, ...] = (needle_printer, needle_printer, labelled_boxes, labelled_boxes, schedule_rows, schedule_rows, values_far_right)
