"""Buyers of the trial part whose PDFs are drawn piece by piece: a card per article, a till's roll."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from random import Random

from reportlab.lib.units import mm

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.drawn.demand import Demand, demand
from benchmarks.corpus.drawn.enclosing import enclosed
from benchmarks.corpus.pen import Pen, drawn
from examples.post.truth import Letter

SAYS = {"number", "date", "customer", "delivery", "address"}
WORDS = {
    "de": ("Bestellung", "Bestellnummer", "Bestelldatum", "Kundennummer", "Lieferung", "Ansprechpartner", "Artikelnummer", "Menge", "Preis EUR", "Gesamt EUR", "Summe netto EUR"),
    "en": ("Order", "Order number", "Order date", "Account number", "Delivery", "Contact", "Item number", "Quantity", "Price EUR", "Total EUR", "Net total EUR"),
    "nl": ("Bestelling", "Bestelnummer", "Besteldatum", "Klantnummer", "Levering", "Contactpersoon", "Artikelnummer", "Aantal", "Prijs EUR", "Totaal EUR", "Totaal netto EUR"),
}  # fmt: skip


def _said(order: Demand) -> list[tuple[str, str]]:
    values = (order.number, order.day(order.dated) if order.dated else "", order.customer, order.delivery_shown, order.contact)
    return [(label, value) for label, value in zip(WORDS[order.language][1:6], values, strict=True) if value]


def _ordered(world: World, random: Random, languages: Sequence[str], lines: tuple[int, int]) -> Demand:
    shows = {"sku", "description", "unit", "price", "total"}
    return demand(world, random, random.choice(languages), SAYS, lines, shows=shows, firm=True)


def _sent(order: Demand, random: Random, name: str, draw: Callable[[Pen], None], sub: str, font: str) -> Letter:
    said = replace(order.naming_currency("EUR"), stated={"net_total": str(order.net)})
    return enclosed(said, random, name, drawn(draw, font=font), f"{sub} {order.language}", "C")


def cards(world: World, random: Random, name: str) -> Letter:
    """Each article has a box of its own with its name above and number, quantity and prices below."""
    order = _ordered(world, random, ("de", "de", "en", "nl"), (1, 9))
    words = WORDS[order.language]

    def draw(pen: Pen) -> None:
        pen.of(16, "Helvetica-Bold").put(18 * mm, 22 * mm, words[0])
        pen.of(9.5).lines(18 * mm, 30 * mm, order.block.split("\n"))
        pen.of(9.5).lines(112 * mm, 30 * mm, world.block.split("\n"))
        for row, (label, value) in enumerate(_said(order)):
            pen.of(9).put(18 * mm, (56 + 5 * row) * mm, f"{label}: {value}")
        for row, x in enumerate(order.lines):
            y = (86 + 20 * row) * mm
            pen.box(18 * mm, y, 174 * mm, 17 * mm)
            pen.of(10, "Helvetica-Bold").put(21 * mm, y + 6 * mm, x.description)
            cells = (
                f"{words[6]}: {x.number}", f"{words[7]}: {order.count(x.quantity)} {x.unit}", f"{words[8]}: {order.money(x.price)}", f"{words[9]}: {order.money(x.total)}",
            )  # fmt: skip
            for place, cell in zip((21, 72, 115, 153), cells, strict=True):
                pen.of(8.5).put(place * mm, y + 13 * mm, cell)
        pen.of(10, "Helvetica-Bold").put(192 * mm, (92 + 20 * len(order.lines)) * mm, f"{words[10]}: {order.money(order.net)}", right=True)

    return _sent(order, random, name, draw, "cards", "Helvetica")


def quantity_on_the_left(world: World, random: Random, name: str) -> Letter:
    """A table without rules: quantity and unit on the left, the price far on the right, what is said of the order beside the title."""
    order = _ordered(world, random, ("de", "en"), (1, 14))
    words = WORDS[order.language]

    def draw(pen: Pen) -> None:
        pen.of(10, "Times-Roman").lines(20 * mm, 20 * mm, order.block.split("\n"))
        pen.of(10, "Times-Roman").lines(20 * mm, 48 * mm, world.block.split("\n"))
        pen.of(15, "Times-Bold").put(20 * mm, 78 * mm, words[0])
        for row, (label, value) in enumerate(_said(order)):
            pen.of(9, "Times-Italic").put(118 * mm, (48 + 5 * row) * mm, label)
            pen.of(9, "Times-Roman").put(152 * mm, (48 + 5 * row) * mm, value)
        item = {"de": "Artikel", "en": "Item"}[order.language]
        for left, right, head in (
            (20, False, words[7]), (46, False, words[6]), (74, False, item), (168, True, words[8]), (190, True, words[9]),
        ):  # fmt: skip
            pen.of(8.5, "Times-Bold").put(left * mm, 88 * mm, head, right=right)
        for row, x in enumerate(order.lines):
            y = (95 + 6.5 * row) * mm
            pen.of(9.5, "Times-Roman").put(20 * mm, y, f"{order.count(x.quantity)} {x.unit}")
            pen.of(9.5, "Times-Roman").put(46 * mm, y, x.number)
            pen.of(9.5, "Times-Roman").put(74 * mm, y, x.description)
            pen.of(9.5, "Times-Roman").put(168 * mm, y, order.money(x.price), right=True)
            pen.of(9.5, "Times-Roman").put(190 * mm, y, order.money(x.total), right=True)
        pen.of(10, "Times-Bold").put(190 * mm, (99 + 6.5 * len(order.lines)) * mm, f"{words[10]} {order.money(order.net)}", right=True)

    return _sent(order, random, name, draw, "quantity on the left", "Times-Roman")


BUYERS: tuple[Buyer, ...] = (cards, quantity_on_the_left)
