"""Orders of the newcomer part as PDF set place by place: a receipt roll, index cards, a list with dotted leaders, a letter with figures in the margin."""

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
from examples.post.truth import Letter, Truth

SAYS = {"number", "date", "customer", "delivery", "address"}
PRICED = {"sku", "description", "unit", "price", "total"}
# title, order number, date, customer number, delivery, clerk; item, code, quantity, price, amount, sum
WORDS = {
    "de": ("Bestellung", "Bestellnummer", "Bestelldatum", "Kundennummer", "Liefertermin", "Sachbearbeitung", "Artikel", "Art.-Nr.", "Menge", "Preis", "Betrag", "Summe netto"),
    "en": ("Order", "Order number", "Order date", "Customer number", "Delivery date", "Contact", "Item", "Item no.", "Quantity", "Price", "Amount", "Net total"),
    "nl": ("Bestelling", "Bestelnummer", "Besteldatum", "Klantnummer", "Leverdatum", "Contactpersoon", "Artikel", "Artikelnr.", "Aantal", "Prijs", "Bedrag", "Totaal netto"),
    "fr": ("Commande", "Numéro de commande", "Date de commande", "Numéro de client", "Date de livraison", "Contact", "Article", "Réf.", "Quantité", "Prix", "Montant", "Total net"),
}  # fmt: skip


def _wanted(world: World, random: Random, languages: Sequence[str], lines: tuple[int, int], shows: Collection[str] = PRICED) -> Demand:
    """An order whose amounts and days have no blanks that the built-in fonts lack; letters that they lack keep buyers of some lands away."""
    order = demand(world, random, random.choice(languages), SAYS, lines, shows=shows, firm=True)
    while any(ord(sign) > 255 for sign in order.block + order.contact + "".join(line.description for line in order.lines)):
        order = demand(world, random, order.language, SAYS, lines, shows=shows, firm=True)
    return replace(order, manner=replace(order.manner, grouping=order.manner.grouping.replace("\u202f", " ").replace("’", "'")))


def _facts(order: Demand) -> list[tuple[str, str]]:
    values = (order.number, order.day(order.dated) if order.dated else "", order.customer, order.delivery_shown, order.contact)
    return [(label, value) for label, value in zip(WORDS[order.language][1:6], values, strict=True) if value]


def _sent(order: Demand, random: Random, name: str, draw: Callable[[Pen], None], sub: str, *, priced: bool = True) -> Letter:
    stated: dict[str, Truth] = {"net_total": str(order.net)} if priced else {}
    said = replace(order.naming_currency("EUR" if priced else ""), stated=stated)
    return enclosed(said, random, name, drawn(draw), f"{sub} {order.language}", "C")


def receipt_roll(world: World, random: Random, name: str) -> Letter:
    """A strip of 80 mm, all of it centred or in two columns."""
    order = _wanted(world, random, ("de", "de", "fr"), (1, 8))
    words = WORDS[order.language]
    height = (95 + 13 * len(order.lines)) * mm

    def centred(pen: Pen, y: float, text: str) -> None:
        pen.put(40 * mm - pen.width(text) / 2, y, text)

    def draw(pen: Pen) -> None:
        y = 10 * mm
        for line in order.block.split("\n"):
            centred(pen.of(8), y, line)
            y += 4 * mm
        centred(pen.of(11, "Helvetica-Bold"), y + 4 * mm, f"{words[0]} / {world.name}")
        y += 12 * mm
        for label, value in _facts(order):
            pen.of(7.5).put(5 * mm, y, label)
            pen.of(7.5).put(75 * mm, y, value, right=True)
            y += 4 * mm
        pen.rule(5 * mm, y, 75 * mm)
        y += 5 * mm
        for x in order.lines:
            pen.of(7.5).put(5 * mm, y, x.description)
            pen.of(7.5).put(5 * mm, y + 4 * mm, f"{words[7]} {x.number}")
            pen.of(7.5).put(5 * mm, y + 8 * mm, f"{order.count(x.quantity)} {x.unit} x {order.money(x.price)}")
            pen.of(7.5).put(75 * mm, y + 8 * mm, order.money(x.total), right=True)
            y += 13 * mm
        pen.rule(5 * mm, y, 75 * mm)
        pen.of(9, "Helvetica-Bold").put(5 * mm, y + 6 * mm, f"{words[11]} EUR")
        pen.of(9, "Helvetica-Bold").put(75 * mm, y + 6 * mm, order.money(order.net), right=True)

    order_pdf = drawn(draw, (80 * mm, height))
    said = replace(order.naming_currency("EUR"), stated={"net_total": str(order.net)})
    return enclosed(said, random, name, order_pdf, f"receipt roll {order.language}", "C")


def index_cards(world: World, random: Random, name: str) -> Letter:
    """Each article on a card of its own, two cards beside each other; labels above values."""
    order = _wanted(world, random, ("de", "en", "nl"), (2, 8), {"sku", "description", "unit"})
    words = WORDS[order.language]

    def draw(pen: Pen) -> None:
        pen.of(18, "Helvetica-Bold").put(18 * mm, 22 * mm, words[0])
        pen.of(9).lines(18 * mm, 30 * mm, order.block.split("\n"))
        pen.of(9).lines(118 * mm, 30 * mm, world.block.split("\n"))
        for place, (label, value) in enumerate(_facts(order)):
            pen.of(7).put((18 + 36 * place) * mm, 58 * mm, label)
            pen.of(9.5, "Helvetica-Bold").put((18 + 36 * place) * mm, 63 * mm, value)
        for place, x in enumerate(order.lines):
            left, top = (18 + 90 * (place % 2)) * mm, (74 + 32 * (place // 2)) * mm
            pen.box(left, top, 86 * mm, 28 * mm)
            for (across, down), label, value in (
                ((3, 6), words[6], x.description),
                ((3, 16), words[7], x.number),
                ((50, 16), words[8], f"{order.count(x.quantity)} {x.unit}"),
            ):
                pen.of(6.5).put(left + across * mm, top + down * mm, label)
                pen.of(9).put(left + across * mm, top + (down + 4.5) * mm, value)

    return _sent(order, random, name, draw, "index cards", priced=False)


def dotted_leaders(world: World, random: Random, name: str) -> Letter:
    """A list without rulings: name and number, dots, the quantity at the right edge."""
    order = _wanted(world, random, ("de", "fr", "en"), (1, 14), {"sku", "description", "unit"})
    words = WORDS[order.language]

    def draw(pen: Pen) -> None:
        text = pen.of(10.5, "Times-Roman")
        y = text.lines(25 * mm, 25 * mm, order.block.split("\n")) + 8 * mm
        y = text.lines(25 * mm, y, world.block.split("\n")) + 8 * mm
        pen.of(14, "Times-Bold").put(25 * mm, y, words[0])
        y += 8 * mm
        for label, value in _facts(order):
            text.put(25 * mm, y, f"{label}: {value}")
            y += 5.5 * mm
        y += 6 * mm
        for x in order.lines:
            left, right = f"{x.description} ({x.number}) ", f" {order.count(x.quantity)} {x.unit}"
            dots = max(3, int((160 * mm - text.width(left) - text.width(right)) / text.width(".")))
            text.put(25 * mm, y, left + "." * dots)
            text.put(188 * mm, y, right, right=True)
            y += 7 * mm

    return _sent(order, random, name, draw, "dotted leaders", priced=False)


def wide_sheet(world: World, random: Random, name: str) -> Letter:
    """Landscape, the facts in a grey column at the right, the table at the left, heads repeated over two rows."""
    order = _wanted(world, random, ("de", "nl", "en"), (2, 11))
    words = WORDS[order.language]
    columns = (
        (14, False, words[7]),
        (42, False, words[6]),
        (128, True, words[8]),
        (132, False, ""),
        (166, True, words[9]),
        (196, True, words[10]),
    )

    def draw(pen: Pen) -> None:
        pen.box(212 * mm, 12 * mm, 76 * mm, 186 * mm, grey=0.92)
        y = 22 * mm
        for label, value in [*_facts(order), (words[11] + " EUR", order.money(order.net))]:
            pen.of(7).put(217 * mm, y, label)
            pen.of(11, "Helvetica-Bold").put(217 * mm, y + 5 * mm, value)
            y += 13 * mm
        pen.of(9).lines(217 * mm, y + 4 * mm, order.block.split("\n"))
        pen.of(9).put(217 * mm, 190 * mm, world.name)
        pen.of(16, "Helvetica-Bold").put(14 * mm, 20 * mm, f"{words[0]} {order.number}".strip())
        for x, right, head in columns:
            pen.of(8, "Helvetica-Bold").put(x * mm, 32 * mm, head, right=right)
        pen.rule(14 * mm, 34 * mm, 196 * mm)
        for row, line in enumerate(order.lines):
            cells = (line.number, line.description, order.count(line.quantity), line.unit, order.money(line.price), order.money(line.total))
            for (x, right, _), cell in zip(columns, cells, strict=True):
                pen.of(8).put(x * mm, (40 + 9 * row) * mm, cell, right=right)

    said = replace(order.naming_currency("EUR"), stated={"net_total": str(order.net)})
    return enclosed(said, random, name, drawn(draw, (297 * mm, 210 * mm)), f"wide sheet {order.language}", "C")


BUYERS: tuple[Buyer, ...] = (receipt_roll, receipt_roll, index_cards, index_cards, dotted_leaders, wide_sheet, wide_sheet)
