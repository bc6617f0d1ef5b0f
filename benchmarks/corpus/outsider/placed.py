"""Orders of the outsider part as PDF set place by place: a card with the goods in blocks, a table with quantities at the left edge, a list over two pages."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from random import Random

from reportlab.lib.pagesizes import A4, A5
from reportlab.lib.units import mm

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.drawn.demand import Demand
from benchmarks.corpus.drawn.enclosing import enclosed
from benchmarks.corpus.outsider.asking import asked_by
from benchmarks.corpus.pen import Pen, drawn
from examples.post.truth import Letter

SAYS = {"number", "date", "customer", "delivery", "address"}
# title, labels of the head (number, date, customer, delivery, person), of the table (number, goods, quantity, price, total), of the sum, of the next page
WORDS: Mapping[str, tuple[str, Sequence[str], Sequence[str], str, str]] = {
    "de": ("Bestellung", ("Bestellnr.", "Bestelldatum", "Kd.-Nr.", "Termin", "Bearbeitet von"), ("Best.-Nr.", "Artikel", "Menge", "€/Einh.", "€"), "Nettosumme EUR", "weiter auf Seite 2"),
    "en": ("Order", ("Order no.", "Order date", "Account", "Wanted", "Handled by"), ("Cat. no.", "Goods", "Quantity", "€ each", "€"), "Net sum EUR", "continued on page 2"),
    "nl": ("Bestelling", ("Ordernr.", "Orderdatum", "Klantnr.", "Leverdatum", "Besteld door"), ("Code", "Artikel", "Aantal", "€ per eenh.", "€"), "Totaal netto EUR", "vervolg op pagina 2"),
    "fr": ("Commande", ("N° commande", "Date de commande", "N° client", "Livraison", "Établi par"), ("Code", "Article", "Quantité", "PU €", "€"), "Total HT EUR", "suite page 2"),
}  # fmt: skip


def _said(order: Demand) -> list[tuple[str, str]]:
    values = (order.number, order.day(order.dated) if order.dated else "", order.customer, order.delivery_shown, order.contact)
    return [(label, value) for label, value in zip(WORDS[order.language][1], values, strict=True) if value]


def _asked(world: World, random: Random, languages: Sequence[str], lines: tuple[int, int], shows: Collection[str]) -> Demand:
    """An order whose amounts have no narrow blanks: the built-in fonts lack them."""
    order = asked_by("firm")(world, random, random.choice(languages), SAYS, lines, shows=shows, firm=True)
    return replace(order, manner=replace(order.manner, grouping=order.manner.grouping.replace("\u202f", " ")))


def _sent(order: Demand, random: Random, name: str, content: bytes, sub: str, *, priced: bool = True) -> Letter:
    said = replace(order.naming_currency("EUR"), stated={"net_total": str(order.net)}) if priced else order
    return enclosed(said, random, name, content, f"{sub} {order.language}", "C")


PRICED = {"sku", "description", "unit", "price", "total"}


def blocks(world: World, random: Random, name: str) -> Letter:
    """Each of the goods in a block of its own, its figures below its name."""
    order = _asked(world, random, ("de", "de", "fr"), (1, 7), PRICED)
    title, _, heads, total, _ = WORDS[order.language]

    def draw(pen: Pen) -> None:
        pen.of(17, "Helvetica-Bold").put(20 * mm, 22 * mm, title)
        pen.of(9).lines(20 * mm, 30 * mm, order.block.split("\n"))
        pen.of(9).lines(120 * mm, 30 * mm, world.block.split("\n"))
        pen.of(9).lines(120 * mm, 52 * mm, [f"{label}: {value}" for label, value in _said(order)])
        y = 88 * mm
        for x in order.lines:
            pen.box(18 * mm, y - 12, 174 * mm, 16 * mm)
            pen.of(10, "Helvetica-Bold").put(20 * mm, y, x.description)
            cells = (f"{heads[0]} {x.number}", f"{heads[2]} {order.count(x.quantity)} {x.unit}", f"{heads[3]} {order.money(x.price)}")
            for place, cell in enumerate(cells):
                pen.of(9).put((20 + 52 * place) * mm, y + 18, cell)
            pen.of(10, "Helvetica-Bold").put(190 * mm, y + 18, f"{order.money(x.total)} {heads[4]}", right=True)
            y += 19 * mm
        pen.of(11, "Helvetica-Bold").put(190 * mm, y + 8, f"{total} {order.money(order.net)}", right=True)

    return _sent(order, random, name, drawn(draw), "blocks")


def quantity_at_the_edge(world: World, random: Random, name: str) -> Letter:
    """Quantities stand far left, the goods in the middle, numbers far right; no lines between them."""
    order = _asked(world, random, ("de", "en", "nl"), (1, 10), {"sku", "description", "unit"})
    title, _, heads, _, _ = WORDS[order.language]

    def draw(pen: Pen) -> None:
        pen.of(10, "Times-Roman").lines(130 * mm, 20 * mm, order.block.split("\n"))
        pen.of(10, "Times-Roman").lines(22 * mm, 48 * mm, world.block.split("\n"))
        pen.of(15, "Times-Bold").put(22 * mm, 78 * mm, title)
        for row, (label, value) in enumerate(_said(order)):
            pen.of(9.5, "Times-Italic").put(130 * mm, (52 + 5.5 * row) * mm, label)
            pen.of(9.5, "Times-Roman").put(160 * mm, (52 + 5.5 * row) * mm, value)
        for place, head in ((22, heads[2]), (58, heads[1]), (160, heads[0])):
            pen.of(9.5, "Times-Bold").put(place * mm, 92 * mm, head)
        for row, x in enumerate(order.lines):
            y = (101 + 8 * row) * mm
            pen.of(10.5, "Times-Roman").put(22 * mm, y, f"{order.count(x.quantity)} {x.unit}")
            pen.of(10.5, "Times-Roman").put(58 * mm, y, x.description)
            pen.of(10.5, "Times-Roman").put(160 * mm, y, x.number)

    return _sent(order, random, name, drawn(draw, font="Times-Roman"), "quantity at the edge", priced=False)


def over_two_pages(world: World, random: Random, name: str) -> Letter:
    """A small format whose table goes on on a second page, with the head repeated there."""
    order = _asked(world, random, ("de", "fr", "en"), (9, 15), PRICED)
    title, _, heads, total, onward = WORDS[order.language]
    columns: tuple[tuple[float, bool], ...] = ((10, False), (32, False), (98, True), (117, True), (138, True))

    def heading(pen: Pen, y: float) -> None:
        for (x, right), head in zip(columns, heads, strict=True):
            pen.of(7.5, "Helvetica-Bold").put(x * mm, y, head, right=right)
        pen.rule(10 * mm, y + 3, 138 * mm)

    def draw(pen: Pen) -> None:
        pen.of(13, "Helvetica-Bold").put(10 * mm, 14 * mm, title)
        pen.of(7.5).lines(10 * mm, 20 * mm, order.block.split("\n"))
        pen.of(7.5).lines(55 * mm, 20 * mm, world.block.split("\n"))
        pen.of(7.5).lines(100 * mm, 20 * mm, [f"{label} {value}" for label, value in _said(order)])
        heading(pen, 48 * mm)
        y = 54 * mm
        for n, x in enumerate(order.lines):
            if n == 7:
                pen.of(7).put(10 * mm, y + 10, onward)
                pen.turn()
                heading(pen, 15 * mm)
                y = 21 * mm
            cells = (x.number, x.description, f"{order.count(x.quantity)} {x.unit}", order.money(x.price), order.money(x.total))
            for (place, right), cell in zip(columns, cells, strict=True):
                pen.of(7.5 if len(cell) < 46 else 6).put(place * mm, y, cell, right=right)
            y += 7 * mm
        pen.of(9, "Helvetica-Bold").put(138 * mm, y + 8, f"{total} {order.money(order.net)}", right=True)

    return _sent(order, random, name, drawn(draw, size=A5), "over two pages")


def till_roll(world: World, random: Random, name: str) -> Letter:
    """A print of a mobile terminal: narrow, in capitals, two rows for each of the goods."""
    order = _asked(world, random, ("de", "nl"), (1, 9), {"sku", "description", "unit"})
    title, _, _, _, _ = WORDS[order.language]
    rows = [
        *order.block.split("\n"),
        "",
        f"** {title.upper()} **",
        *(f"{label:<16}{value}" for label, value in _said(order)),
        "",
        *world.block.split("\n"),
        "=" * 40,
    ]
    for n, x in enumerate(order.lines, 1):
        rows += [f"{n:02d} {x.description}", f"   {x.number:<18}{order.count(x.quantity):>8} {x.unit}"]
    rows += ["=" * 40, f"{len(order.lines):02d} POS."]

    def draw(pen: Pen) -> None:
        pen.of(9, "Courier").lines(8 * mm, 12 * mm, rows)

    return _sent(order, random, name, drawn(draw, size=(105 * mm, A4[1]), font="Courier"), "till roll", priced=False)


BUYERS: tuple[Buyer, ...] = (blocks, blocks, quantity_at_the_edge, quantity_at_the_edge, over_two_pages, till_roll)  # fmt: skip
