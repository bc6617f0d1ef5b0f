"""Orders of the shown part as PDF set place by place: a table written column after column, a form with ruled fields, a narrow till print."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
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
    "de": ("Bestellung", "Bestellnummer", "Datum", "Kundennummer", "Liefertermin", "Besteller", "Artikelnummer", "Bezeichnung", "Menge", "Preis EUR", "Gesamt EUR", "Summe netto EUR"),
    "en": ("Order", "Order number", "Date", "Customer number", "Delivery date", "Ordered by", "Item number", "Description", "Quantity", "Price EUR", "Total EUR", "Net total EUR"),
    "nl": ("Bestelling", "Bestelnummer", "Datum", "Klantnummer", "Leverdatum", "Besteller", "Artikelnummer", "Omschrijving", "Aantal", "Prijs EUR", "Totaal EUR", "Totaal netto EUR"),
    "fr": ("Commande", "N° de commande", "Date", "N° client", "Livraison", "Demandeur", "Référence", "Désignation", "Quantité", "Prix EUR", "Total EUR", "Total HT EUR"),
}  # fmt: skip


def _said(order: Demand) -> list[tuple[str, str]]:
    values = (order.number, order.day(order.dated) if order.dated else "", order.customer, order.delivery_shown, order.contact)
    return [(label, value) for label, value in zip(WORDS[order.language][1:6], values, strict=True) if value]


def _sent(order: Demand, random: Random, name: str, draw: Callable[[Pen], None], sub: str, font: str = "Helvetica") -> Letter:
    said = replace(order.naming_currency("EUR"), stated={"net_total": str(order.net)})
    return enclosed(said, random, name, drawn(draw, font=font), f"{sub} {order.language}", "C")


def _ordered(world: World, random: Random, languages: Sequence[str], lines: tuple[int, int], shows: Collection[str]) -> Demand:
    """An order whose amounts have no narrow blanks: the built-in fonts lack them."""
    order = demand(world, random, random.choice(languages), SAYS, lines, shows=shows, firm=True)
    return replace(order, manner=replace(order.manner, grouping=order.manner.grouping.replace("\u202f", " ")))


def column_by_column(world: World, random: Random, name: str) -> Letter:
    """The table is written column after column, the totals before it, what is said of the order last."""
    order = _ordered(world, random, ("de", "de", "nl"), (1, 14), {"sku", "description", "unit", "price", "total"})
    words = WORDS[order.language]
    columns = (
        (18, False, words[6], [x.number for x in order.lines]), (46, False, words[7], [x.description for x in order.lines]), (140, True, words[8], [f"{order.count(x.quantity)} {x.unit}" for x in order.lines]),
        (164, True, words[9], [order.money(x.price) for x in order.lines]), (192, True, words[10], [order.money(x.total) for x in order.lines]),
    )  # fmt: skip

    def draw(pen: Pen) -> None:
        pen.of(10).lines(18 * mm, 20 * mm, order.block.split("\n"))
        pen.of(10).lines(18 * mm, 50 * mm, world.block.split("\n"))
        bottom = (104 + 7 * len(order.lines)) * mm
        pen.of(9.5, "Helvetica-Bold").put(192 * mm, bottom, f"{words[11]} {order.money(order.net)}", right=True)
        for x, right, head, cells in columns:
            pen.of(9, "Helvetica-Bold").put(x * mm, 92 * mm, head, right=right)
            for row, cell in enumerate(cells):
                pen.of(9).put(x * mm, (100 + 7 * row) * mm, cell, right=right)
        pen.rule(18 * mm, 94 * mm, 192 * mm)
        pen.of(15, "Helvetica-Bold").put(18 * mm, 82 * mm, words[0])
        for row, (label, value) in enumerate(_said(order)):
            pen.of(9).put(122 * mm, (50 + 5 * row) * mm, label)
            pen.of(9).put(158 * mm, (50 + 5 * row) * mm, value)

    return _sent(order, random, name, draw, "column by column")


def ruled_fields(world: World, random: Random, name: str) -> Letter:
    """A form with lines to write on, its labels small below them; each row of the table has a box."""
    order = _ordered(world, random, ("en", "fr", "de"), (1, 9), {"sku", "description", "unit", "price", "total"})
    words = WORDS[order.language]
    edges = (16, 42, 112, 138, 164, 194)

    def draw(pen: Pen) -> None:
        pen.of(16, "Times-Bold").put(16 * mm, 20 * mm, words[0])
        pen.of(10, "Times-Roman").lines(16 * mm, 30 * mm, order.block.split("\n"))
        pen.of(10, "Times-Roman").lines(120 * mm, 30 * mm, world.block.split("\n"))
        for place, (label, value) in enumerate(_said(order)):
            x, y = (16 + 62 * (place % 3)) * mm, (64 + 14 * (place // 3)) * mm
            pen.of(10.5, "Times-Roman").put(x, y, value)
            pen.rule(x, y + 3, x + 56 * mm)
            pen.of(6.5, "Times-Italic").put(x, y + 11, label)
        rows = [
            words[6:11],
            *(
                (x.number, x.description, f"{order.count(x.quantity)} {x.unit}", order.money(x.price), order.money(x.total))
                for x in order.lines
            ),
        ]
        for row, cells in enumerate(rows):
            y = (92 + 8 * row) * mm
            for left, end, cell in zip(edges, edges[1:], cells, strict=False):
                pen.box(left * mm, y, (end - left) * mm, 8 * mm)
                pen.of(9, "Times-Roman" if row else "Times-Bold").put((left + 1.5) * mm, y + 15, cell)
        pen.of(10, "Times-Bold").put(194 * mm, (92 + 8 * len(rows) + 7) * mm, f"{words[11]}: {order.money(order.net)}", right=True)

    return _sent(order, random, name, draw, "ruled fields", "Times-Roman")


def narrow_print(world: World, random: Random, name: str) -> Letter:
    """A narrow print of a mobile device: each item on two rows, quantity times price below the name."""
    order = _ordered(world, random, ("de", "nl", "fr", "en"), (1, 10), {"sku", "description", "unit", "price", "total"})
    words = WORDS[order.language]
    rows = [
        *order.block.split("\n"),
        "",
        *(f"{label}: {value}" for label, value in _said(order)),
        "",
        *world.block.split("\n"),
        "",
        "-" * 56,
    ]
    for x in order.lines:
        rows += [
            f"{x.number}  {x.description}",
            f"{f'    {order.count(x.quantity)} {x.unit} x {order.money(x.price)}':<42}{order.money(x.total):>14}",
        ]
    rows += ["-" * 56, f"{words[11]:<42}{order.money(order.net):>14}"]

    def draw(pen: Pen) -> None:
        pen.of(11, "Courier-Bold").put(30 * mm, 20 * mm, words[0].upper())
        pen.of(9.5, "Courier").lines(30 * mm, 28 * mm, rows)

    return _sent(order, random, name, draw, "narrow print", "Courier")


BUYERS: tuple[Buyer, ...] = (column_by_column, column_by_column, ruled_fields, ruled_fields, narrow_print)
