"""Orders of the late part as PDF set place by place: a form of cells, a delivery plan of one column, a receipt, a table whose heads stand below."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from random import Random

from reportlab.lib.units import mm

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.drawn.enclosing import enclosed
from benchmarks.corpus.late.asking import Asked, ask
from benchmarks.corpus.late.pages import size_page
from benchmarks.corpus.pen import Pen, drawn
from examples.post.truth import Letter

SAYS = {"number", "date", "customer", "delivery", "address"}
PRICED = {"sku", "description", "unit", "price", "total"}
WORDS = {
    "de": ("Bestellung", "Bestell-Nr.", "Datum", "Kd.-Nr.", "Termin", "Name", "Artikelnr.", "Artikel", "Menge", "Preis EUR", "Summe EUR", "Gesamt netto EUR", "An"),
    "en": ("Purchase order", "Order no.", "Date", "Account", "Delivery date", "Name", "Part no.", "Part", "Quantity", "Price EUR", "Sum EUR", "Net total EUR", "To"),
    "nl": ("Bestelling", "Bestelnr.", "Datum", "Klantnr.", "Leverdatum", "Naam", "Artikelnr.", "Artikel", "Aantal", "Prijs EUR", "Som EUR", "Totaal netto EUR", "Aan"),
    "fr": ("Commande", "N° commande", "Date", "N° client", "Livraison", "Nom", "Réf.", "Article", "Quantité", "Prix EUR", "Somme EUR", "Total HT EUR", "À"),
}  # fmt: skip


def _ordered(world: World, random: Random, languages: Sequence[str], lines: tuple[int, int], shows: Collection[str] = PRICED) -> Asked:
    """An order whose amounts have no narrow blanks, and by nobody whose name the built-in fonts lack."""
    order = ask(world, random, random.choice(languages), SAYS, lines, shows=shows, firm=True)
    while any(ord(sign) > 255 for sign in order.block + order.contact):
        order = ask(world, random, order.language, SAYS, lines, shows=shows, firm=True)
    return replace(order, manner=replace(order.manner, grouping=order.manner.grouping.replace("\u202f", " ").replace("’", "'")))


def _said(order: Asked) -> list[tuple[str, str]]:
    values = (order.number, order.day(order.dated) if order.dated else "", order.customer, order.delivery_shown, order.contact)
    return [(label, value) for label, value in zip(WORDS[order.language][1:6], values, strict=True) if value]


def _sent(order: Asked, random: Random, name: str, draw: Callable[[Pen], None], sub: str, font: str = "Helvetica") -> Letter:
    said = replace(order.naming_currency("EUR"), stated={"net_total": str(order.net)}) if "price" in order.shows else order
    return enclosed(said, random, name, drawn(draw, font=font), f"{sub} {order.language}", "C")


def cells(world: World, random: Random, name: str) -> Letter:
    """A form whose labels stand in small grey cells above their values; each row of goods has a cell of its own."""
    order = _ordered(world, random, ("de", "en", "nl"), (1, 8))
    words = WORDS[order.language]

    def draw(pen: Pen) -> None:
        pen.of(17, "Helvetica-Bold").put(15 * mm, 20 * mm, words[0])
        pen.of(9.5).lines(15 * mm, 30 * mm, order.block.split("\n"))
        pen.of(9.5).lines(110 * mm, 30 * mm, [f"{words[12]}:", *world.block.split("\n")])
        for place, (label, value) in enumerate(_said(order)):
            x = (15 + 36 * place) * mm
            pen.box(x, 56 * mm, 35 * mm, 5 * mm, grey=0.85)
            pen.of(7).put(x + 3, 59.5 * mm, label)
            pen.of(9).put(x + 3, 66 * mm, value)
        y = 80 * mm
        for row in (
            words[6:11],
            *(
                (x.number, x.description, f"{order.count(x.quantity)} {x.unit}", order.money(x.price), order.money(x.total))
                for x in order.lines
            ),
        ):
            for left, wide, cell in zip((15, 45, 120, 147, 170), (30, 75, 27, 23, 25), row, strict=True):
                pen.box(left * mm, y, wide * mm, 9 * mm)
                pen.of(8.5).put((left + 1.5) * mm, y + 6 * mm, cell)
            y += 9 * mm
        pen.of(10, "Helvetica-Bold").put(195 * mm, y + 8 * mm, f"{words[11]} {order.money(order.net)}", right=True)

    return _sent(order, random, name, draw, "cells")


def receipt(world: World, random: Random, name: str) -> Letter:
    """A narrow print of a counter: quantity times price first, the name below, the number behind it in brackets."""
    order = _ordered(world, random, ("de", "fr", "nl"), (1, 9))
    words = WORDS[order.language]
    rows = [
        *order.block.split("\n"),
        "-" * 60,
        f"{words[12]} {world.name}",
        *world.address.split("\n"),
        "-" * 60,
        *(f"{label:<16}{value}" for label, value in _said(order)),
        "-" * 60,
    ]
    for x in order.lines:
        rows += [
            f"{f'{order.count(x.quantity)} {x.unit} x {order.money(x.price)}':<40}{order.money(x.total):>18}",
            f"  {x.description} ({x.number})",
        ]
    rows += ["=" * 60, f"{words[11]:<40}{order.money(order.net):>18}"]

    def draw(pen: Pen) -> None:
        pen.of(12, "Courier-Bold").put(40 * mm, 18 * mm, f"*** {words[0].upper()} ***")
        pen.of(9, "Courier").lines(40 * mm, 26 * mm, rows)

    return _sent(order, random, name, draw, "receipt", "Courier")


def tear_off(world: World, random: Random, name: str) -> Letter:
    """Two halves with a line between: above who and when, below the goods with the quantity at the far right."""
    order = _ordered(world, random, ("de", "de", "en", "fr"), (1, 12), {"sku", "description", "unit"})
    words = WORDS[order.language]

    def draw(pen: Pen) -> None:
        pen.of(11, "Times-Bold").put(20 * mm, 20 * mm, order.buyer["name"])
        pen.of(10, "Times-Roman").lines(20 * mm, 25 * mm, order.block.split("\n")[1:])
        pen.of(10, "Times-Roman").lines(20 * mm, 50 * mm, [words[12], *world.block.split("\n")])
        pen.of(10, "Times-Roman").lines(115 * mm, 50 * mm, [f"{label}: {value}" for label, value in _said(order)], 14)
        pen.rule(0, 88 * mm, 210 * mm)
        pen.of(13, "Times-Bold").put(20 * mm, 98 * mm, words[0])
        y = 110 * mm
        for place, head in ((20, words[7]), (120, words[6])):
            pen.of(9, "Times-Italic").put(place * mm, y - 5 * mm, head)
        pen.of(9, "Times-Italic").put(190 * mm, y - 5 * mm, words[8], right=True)
        for x in order.lines:
            pen.of(10.5, "Times-Roman").put(20 * mm, y + 2 * mm, x.description)
            pen.of(10.5, "Times-Roman").put(120 * mm, y + 2 * mm, x.number)
            pen.of(10.5, "Times-Roman").put(190 * mm, y + 2 * mm, f"{order.count(x.quantity)} {x.unit}", right=True)
            y += 8 * mm

    return _sent(order, random, name, draw, "tear-off", "Times-Roman")


def over_two_pages(world: World, random: Random, name: str) -> Letter:
    """A long list whose sum is carried to the next page; the head stands on the first page only."""
    order = _ordered(world, random, ("de", "en"), (12, 24))
    words, carried = WORDS[order.language], {"de": "Übertrag", "en": "Carried forward"}[order.language]

    def row(pen: Pen, y: float, values: Sequence[str]) -> None:
        for place, right, value in zip((18, 48, 142, 168, 194), (False, False, True, True, True), values, strict=True):
            pen.put(place * mm, y, value, right=right)

    def draw(pen: Pen) -> None:
        pen.of(14, "Helvetica-Bold").put(18 * mm, 18 * mm, words[0])
        pen.of(9).lines(18 * mm, 28 * mm, order.block.split("\n"))
        pen.of(9).lines(72 * mm, 28 * mm, world.block.split("\n"))
        pen.of(9).lines(147 * mm, 28 * mm, [f"{label} {value}" for label, value in _said(order)])
        y, total = 66 * mm, order.goods * 0
        row(pen.of(8.5, "Helvetica-Bold"), y - 7 * mm, words[6:11])
        for number, x in enumerate(order.lines):
            if number == 11:
                row(pen.of(9, "Helvetica-Oblique"), y, ("", carried, "", "", order.money(total)))
                pen.turn()
                y = 30 * mm
                row(pen.of(8.5, "Helvetica-Bold"), y - 14 * mm, words[6:11])
                row(pen.of(9, "Helvetica-Oblique"), y - 7 * mm, ("", carried, "", "", order.money(total)))
            row(pen.of(9), y, (x.number, x.description, f"{order.count(x.quantity)} {x.unit}", order.money(x.price), order.money(x.total)))
            total += x.total
            y += 8 * mm
        pen.of(10, "Helvetica-Bold").put(194 * mm, y + 6 * mm, f"{words[11]} {order.money(order.net)}", right=True)

    return _sent(order, random, name, draw, "over two pages")


BUYERS: tuple[Buyer, ...] = (cells, cells, receipt, tear_off, tear_off, over_two_pages, size_page, size_page)
