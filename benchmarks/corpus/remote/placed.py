"""Orders of the remote part as PDF set place by place: a card of labels, a list whose quantities stand apart at the right edge, a slip of a stock room."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from random import Random

from reportlab.lib.pagesizes import A5
from reportlab.lib.units import mm

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.drawn.demand import Demand
from benchmarks.corpus.drawn.enclosing import enclosed
from benchmarks.corpus.pen import Pen, drawn
from benchmarks.corpus.remote.demands import ask
from examples.post.truth import Letter

ROOM = 74  # millimetres for a name before the quantity begins
SAYS = {"number", "date", "customer", "delivery", "address"}
WORDS = {
    "de": ("Bestellung", "Unsere Bestellnummer", "Bestelldatum", "Kundennummer", "Gewünschter Liefertermin", "Bestellt von", "Art.-Nr.", "Bezeichnung", "Menge", "Einzelpreis EUR", "Summe EUR", "Bestellsumme netto EUR"),
    "en": ("Purchase order", "Our order number", "Order date", "Customer number", "Requested delivery", "Ordered by", "Item code", "Item", "Qty", "Unit price EUR", "Amount EUR", "Order value net EUR"),
    "nl": ("Bestelling", "Ons bestelnummer", "Besteldatum", "Klantnummer", "Gewenste leverdatum", "Besteld door", "Artikelcode", "Artikel", "Aantal", "Prijs EUR", "Bedrag EUR", "Totaal excl. btw EUR"),
    "fr": ("Commande", "Notre n° de commande", "Date de commande", "N° client", "Livraison souhaitée", "Commandé par", "Référence", "Article", "Qté", "Prix HT EUR", "Montant HT EUR", "Total HT EUR"),
}  # fmt: skip


def _said(order: Demand) -> list[tuple[str, str]]:
    values = (order.number, order.day(order.dated) if order.dated else "", order.customer, order.delivery_shown, order.contact)
    return [(label, value) for label, value in zip(WORDS[order.language][1:6], values, strict=True) if value]


def _ordered(world: World, random: Random, languages: Sequence[str], lines: tuple[int, int], shows: Collection[str]) -> Demand:
    """An order whose amounts have no narrow blanks: the built-in fonts lack them."""
    order = ask(world, random, random.choice(languages), SAYS, lines, shows=shows, firm=True)
    return replace(order, manner=replace(order.manner, grouping=order.manner.grouping.replace("\u202f", " ")))


def _sent(order: Demand, random: Random, name: str, pdf: bytes, sub: str, *, priced: bool = True) -> Letter:
    said = replace(order.naming_currency("EUR"), stated={"net_total": str(order.net)}) if priced else order
    return enclosed(said, random, name, pdf, f"{sub} {order.language}", "C")


def label_card(world: World, random: Random, name: str) -> Letter:
    """What is said of the order stands in two columns of boxes, the articles in a ruled list below."""
    order = _ordered(world, random, ("de", "de", "en", "fr"), (1, 9), {"sku", "description", "unit", "price", "total"})
    words = WORDS[order.language]

    def draw(pen: Pen) -> None:
        pen.of(9).lines(20 * mm, 18 * mm, order.block.split("\n"))
        pen.of(9).lines(120 * mm, 18 * mm, world.block.split("\n"))
        pen.of(17, "Helvetica-Bold").put(20 * mm, 52 * mm, words[0])
        for place, (label, value) in enumerate(_said(order)):
            x, y = (20 + 86 * (place % 2)) * mm, (58 + 13 * (place // 2)) * mm
            pen.box(x, y, 84 * mm, 11 * mm)
            pen.of(6.5).put(x + 4, y + 8, label)
            pen.of(10, "Helvetica-Bold").put(x + 4, y + 24, value)
        for x, right, head in (
            (20, False, words[6]),
            (48, False, words[7]),
            (146, True, words[8]),
            (170, True, words[9]),
            (192, True, words[10]),
        ):
            pen.of(7.5, "Helvetica-Bold").put(x * mm, 106 * mm, head, right=right)
        y = 113.0
        for line in order.lines:
            cells = (
                (20, False, line.number),
                (48, False, line.description),
                (146, True, f"{order.count(line.quantity)} {line.unit}"),
                (170, True, order.money(line.price)),
                (192, True, order.money(line.total)),
            )
            for x, right, cell in cells:
                size = 8.5 if pen.of(8.5).width(cell) < ROOM * mm else 6.5
                pen.of(size).put(x * mm, y * mm, cell, right=right)
            pen.rule(20 * mm, (y + 2) * mm, 192 * mm, weight=0.2)
            y += 8
        pen.of(10, "Helvetica-Bold").put(192 * mm, (y + 4) * mm, f"{words[11]}  {order.money(order.net)}", right=True)

    return _sent(order, random, name, drawn(draw), "label card")


def quantities_apart(world: World, random: Random, name: str) -> Letter:
    """All names are written first, then all numbers, then all quantities at the right edge; no prices."""
    order = _ordered(world, random, ("de", "nl"), (2, 14), {"sku", "description", "unit"})
    words = WORDS[order.language]

    def draw(pen: Pen) -> None:
        pen.of(14, "Times-Bold").put(22 * mm, 24 * mm, f"{words[0]} {order.buyer['name']}")
        pen.of(10, "Times-Roman").lines(
            22 * mm, 34 * mm, [*order.block.split("\n")[1:], "", *(f"{label}: {value}" for label, value in _said(order))], 14
        )
        pen.of(10, "Times-Roman").lines(120 * mm, 34 * mm, world.block.split("\n"), 14)
        columns = (
            (22, False, words[7], [x.description for x in order.lines]),
            (128, False, words[6], [x.number for x in order.lines]),
            (188, True, words[8], [f"{order.count(x.quantity)} {x.unit}" for x in order.lines]),
        )
        for x, right, head, cells in columns:
            pen.of(10, "Times-Bold").put(x * mm, 96 * mm, head, right=right)
            for row, cell in enumerate(cells):
                pen.of(10, "Times-Roman").put(x * mm, (103 + 7 * row) * mm, cell, right=right)

    return _sent(order, random, name, drawn(draw, font="Times-Roman"), "quantities apart", priced=False)


def stock_room_slip(world: World, random: Random, name: str) -> Letter:
    """A small slip: each article on two rows, its quantity in front."""
    order = _ordered(world, random, ("de", "en", "fr"), (1, 7), {"sku", "description", "unit"})

    def draw(pen: Pen) -> None:
        pen.of(12, "Courier-Bold").put(12 * mm, 14 * mm, WORDS[order.language][0].upper())
        rows = [*order.block.split("\n"), "", *(f"{label}: {value}" for label, value in _said(order)), "", f"-> {world.name}", ""]
        for line in order.lines:
            rows += [f"[{order.count(line.quantity)} {line.unit}] {line.number}", f"    {line.description}"]
        pen.of(8.5, "Courier").lines(12 * mm, 22 * mm, rows)

    return _sent(order, random, name, drawn(draw, A5, "Courier"), "stock room slip", priced=False)


BUYERS: tuple[Buyer, ...] = (label_card, label_card, quantities_apart, stock_room_slip)
