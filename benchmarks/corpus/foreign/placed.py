"""Orders of the foreign part as PDF set place by place: sums before the goods, labels above their values, cards, a slip of a till."""

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
PRICED = {"sku", "description", "unit", "price", "total"}
WORDS = {
    "de": ("BESTELLUNG", "Bestellnummer", "Bestelldatum", "Kundennummer", "Liefertermin", "Art.-Nr.", "Artikel", "Menge", "EUR", "EUR ges.", "Gesamt netto EUR", "Lieferant"),
    "en": ("PURCHASE ORDER", "Order number", "Order date", "Customer number", "Delivery date", "Part no.", "Description", "Quantity", "EUR", "EUR total", "Net total EUR", "Supplier"),
    "nl": ("BESTELLING", "Ordernummer", "Orderdatum", "Klantnummer", "Leverdatum", "Artikelnr.", "Artikel", "Aantal", "EUR", "EUR totaal", "Totaal netto EUR", "Leverancier"),
    "fr": ("COMMANDE", "Numéro de commande", "Date de commande", "Code client", "Date de livraison", "Référence", "Désignation", "Quantité", "EUR", "Total EUR", "Total HT EUR", "Fournisseur"),
}  # fmt: skip


def _said(order: Demand) -> list[tuple[str, str]]:
    values = (order.number, order.day(order.dated) if order.dated else "", order.customer, order.delivery_shown)
    return [(label, value) for label, value in zip(WORDS[order.language][1:5], values, strict=True) if value]


def _sent(order: Demand, random: Random, name: str, draw: Callable[[Pen], None], sub: str, font: str = "Helvetica") -> Letter:
    said = replace(order.naming_currency("EUR"), stated={"net_total": str(order.net)})
    return enclosed(said, random, name, drawn(draw, font=font), f"{sub} {order.language}", "C")


def _ordered(world: World, random: Random, languages: Sequence[str], lines: tuple[int, int], shows: Collection[str]) -> Demand:
    """An order in signs that the built-in fonts have: no narrow blanks, no Polish or Czech letters."""
    order = demand(world, random, random.choice(languages), SAYS, lines, shows=shows, firm=True)
    while any(ord(sign) > 255 for sign in order.block + order.contact):
        order = demand(world, random, order.language, SAYS, lines, shows=shows, firm=True)
    return replace(order, manner=replace(order.manner, grouping=order.manner.grouping.replace("\u202f", " ").replace("’", "'")))


def labels_above(world: World, random: Random, name: str) -> Letter:
    """What is said of the order stands in boxes with small labels above; the goods below it in a ruled table, the sum in its foot."""
    order = _ordered(world, random, ("de", "de", "de", "en", "fr"), (1, 12), PRICED)
    words = WORDS[order.language]

    def draw(pen: Pen) -> None:
        pen.of(14, "Helvetica-Bold").put(18 * mm, 22 * mm, words[0])
        pen.of(9.5).lines(18 * mm, 32 * mm, order.block.split("\n"))
        pen.of(7).put(110 * mm, 28 * mm, words[11])
        pen.of(9.5).lines(110 * mm, 32 * mm, world.block.split("\n"))
        for place, (label, value) in enumerate(_said(order)):
            x = (18 + 44 * place) * mm
            pen.box(x, 58 * mm, 44 * mm, 11 * mm)
            pen.of(6.5).put(x + 3, 61.5 * mm, label)
            pen.of(9.5).put(x + 3, 66.5 * mm, value)
        heads = ((19, False, words[5]), (50, False, words[6]), (146, True, words[7]), (168, True, words[8]), (193, True, words[9]))
        for x, right, head in heads:
            pen.of(8.5, "Helvetica-Bold").put(x * mm, 80 * mm, head, right=right)
        pen.rule(18 * mm, 82 * mm, 194 * mm)
        for row, line in enumerate(order.lines):
            y = (88 + 8 * row) * mm
            cells = (line.number, line.description, f"{order.count(line.quantity)} {line.unit}", order.money(line.price), order.money(line.total))  # fmt: skip
            for (x, right, _), cell in zip(heads, cells, strict=True):
                pen.of(8.5).put(x * mm, y, cell, right=right)
            pen.rule(18 * mm, y + 5, 194 * mm, weight=0.25)
        foot = (92 + 8 * len(order.lines)) * mm
        pen.of(9.5, "Helvetica-Bold").put(193 * mm, foot, f"{words[10]}   {order.money(order.net)}", right=True)

    return _sent(order, random, name, draw, "labels above")


def goods_as_cards(world: World, random: Random, name: str) -> Letter:
    """Each article stands in a card of its own, its figures below the name."""
    order = _ordered(world, random, ("de", "de", "nl", "en"), (1, 7), PRICED)
    words = WORDS[order.language]

    def draw(pen: Pen) -> None:
        pen.of(16, "Times-Bold").put(20 * mm, 20 * mm, words[0].capitalize())
        pen.of(10.5, "Times-Roman").lines(20 * mm, 30 * mm, [f"{label}: {value}" for label, value in _said(order)])
        pen.of(10.5, "Times-Roman").lines(120 * mm, 30 * mm, order.block.split("\n"))
        pen.of(10.5, "Times-Roman").lines(120 * mm, 54 * mm, [f"{words[11]}:", *world.block.split("\n")])
        for row, line in enumerate(order.lines):
            top = (80 + 22 * row) * mm
            pen.box(20 * mm, top, 170 * mm, 19 * mm)
            pen.of(11, "Times-Bold").put(23 * mm, top + 6 * mm, line.description)
            pen.of(10, "Times-Roman").put(23 * mm, top + 11 * mm, f"{words[5]} {line.number}")
            figures = (
                f"{words[7]}: {order.count(line.quantity)} {line.unit}",
                f"{words[8]}: {order.money(line.price)}",
                f"{words[9]}: {order.money(line.total)}",
            )
            for place, text in enumerate(figures):
                pen.of(10, "Times-Roman").put((23 + 56 * place) * mm, top + 16 * mm, text)
        pen.of(11, "Times-Bold").put(190 * mm, (86 + 22 * len(order.lines)) * mm, f"{words[10]}: {order.money(order.net)}", right=True)

    return _sent(order, random, name, draw, "goods as cards", "Times-Roman")


def till_slip(world: World, random: Random, name: str) -> Letter:
    """A slip in fixed pitch: name and number on one row, quantity, price and amount on the next."""
    order = _ordered(world, random, ("de", "fr", "nl"), (1, 12), PRICED)
    words = WORDS[order.language]
    rows = [*order.block.split("\n"), "", words[0], *(f"{label:<22}{value}" for label, value in _said(order)), f"{words[11]:<22}{world.name}", "=" * 60]  # fmt: skip
    for x in order.lines:
        rows += [x.description, f"  {words[5]} {x.number}", f"{f'  {order.count(x.quantity)} {x.unit} x {order.money(x.price)}':<44}{order.money(x.total):>16}"]  # fmt: skip
    rows += ["=" * 60, f"{words[10]:<44}{order.money(order.net):>16}"]

    def draw(pen: Pen) -> None:
        pen.of(9, "Courier").lines(26 * mm, 20 * mm, rows)

    return _sent(order, random, name, draw, "till slip", "Courier")


BUYERS: tuple[Buyer, ...] = (labels_above, labels_above, goods_as_cards, till_slip)
