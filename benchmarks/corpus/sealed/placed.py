"""Orders of the sealed part as PDF set place by place: cards side by side, a strip for the van, a form with boxes, a two-column sheet."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from random import Random

from reportlab.lib.units import mm

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.drawn.demand import Demand
from benchmarks.corpus.drawn.enclosing import enclosed
from benchmarks.corpus.pen import Pen, drawn
from benchmarks.corpus.sealed.asking import Who, ask
from examples.post.truth import Letter

SAYS = {"number", "date", "customer", "delivery", "address"}
WORDS = {
    "de": ("Bestellschein", "Bestell-Nr.", "Datum", "Kunden-Nr.", "Liefertermin", "Besteller", "Artikel-Nr.", "Bezeichnung", "Menge", "Einzelpreis EUR", "Betrag EUR", "Nettosumme EUR"),
    "en": ("Purchase order", "Order no.", "Date", "Account", "Delivery", "Ordered by", "Part no.", "Description", "Quantity", "Price EUR", "Amount EUR", "Net total EUR"),
    "nl": ("Inkooporder", "Ordernr.", "Datum", "Klantnr.", "Levering", "Besteld door", "Artikelnr.", "Omschrijving", "Aantal", "Prijs EUR", "Bedrag EUR", "Netto totaal EUR"),
    "fr": ("Commande", "N° commande", "Date", "N° client", "Livraison", "Demandeur", "Référence", "Désignation", "Quantité", "Prix EUR", "Montant EUR", "Total HT EUR"),
}  # fmt: skip
WHOLE = {"sku", "description", "unit", "price", "total"}


def _said(order: Demand) -> list[tuple[str, str]]:
    values = (order.number, order.day(order.dated) if order.dated else "", order.customer, order.delivery_shown, order.contact)
    return [(label, value) for label, value in zip(WORDS[order.language][1:6], values, strict=True) if value]


def _ordered(world: World, random: Random, languages: Sequence[str], lines: tuple[int, int], shows: Collection[str] = frozenset(WHOLE)) -> Demand:  # fmt: skip
    """An order whose amounts have no narrow blanks: the built-in fonts lack them. So do they lack letters of Czechia and Poland."""
    order = ask(
        world, random, random.choice(languages), SAYS, lines, shows=shows, who=Who(firm=True), countries=("GB", "IE") if languages == ("en",) else ()
    )  # fmt: skip
    return replace(order, manner=replace(order.manner, grouping=order.manner.grouping.replace("\u202f", " ")))


def _sent(order: Demand, random: Random, name: str, draw: Callable[[Pen], None], sub: str, font: str = "Helvetica") -> Letter:
    said = replace(order.naming_currency("EUR"), stated={"net_total": str(order.net)})
    return enclosed(said, random, name, drawn(draw, font=font), f"{sub} {order.language}", "C")


def _cells(order: Demand) -> list[tuple[str, ...]]:
    return [(x.number, x.description, f"{order.count(x.quantity)} {x.unit}", order.money(x.price), order.money(x.total)) for x in order.lines]  # fmt: skip


def grey_bands(world: World, random: Random, name: str) -> Letter:
    """Head in a grey band, every other row too, the sum in a band at the foot."""
    order = _ordered(world, random, ("de", "de", "fr"), (1, 12))
    words = WORDS[order.language]

    def draw(pen: Pen) -> None:
        pen.of(13, "Helvetica-Bold").put(20 * mm, 20 * mm, order.buyer["name"])
        pen.of(9).lines(20 * mm, 26 * mm, order.block.split("\n")[1:])
        pen.of(10).lines(20 * mm, 52 * mm, world.block.split("\n"))
        pen.of(14, "Helvetica-Bold").put(120 * mm, 52 * mm, words[0])
        for row, (label, value) in enumerate(_said(order)):
            pen.of(9, "Helvetica-Bold").put(120 * mm, (59 + 5 * row) * mm, label)
            pen.of(9).put(150 * mm, (59 + 5 * row) * mm, value)
        for row, cells in enumerate([tuple(words[6:11]), *_cells(order)]):
            y = (96 + 8 * row) * mm
            if row % 2 == 0:
                pen.box(18 * mm, y - 5 * mm, 176 * mm, 8 * mm, grey=0.9 if row else 0.75)
            for x, cell, right in zip((20, 46, 142, 167, 192), cells, (False, False, True, True, True), strict=True):
                pen.of(8.5, "Helvetica" if row else "Helvetica-Bold").put(x * mm, y, cell, right=right)
        pen.of(10, "Helvetica-Bold").put(192 * mm, (104 + 8 * len(order.lines)) * mm, f"{words[11]}  {order.money(order.net)}", right=True)

    return _sent(order, random, name, draw, "grey bands")


def boxed_form(world: World, random: Random, name: str) -> Letter:
    """A form of the buyer's own with labels inside its boxes."""
    order = _ordered(world, random, ("de", "nl"), (1, 9))
    words = WORDS[order.language]

    def draw(pen: Pen) -> None:
        pen.of(15, "Times-Bold").put(18 * mm, 18 * mm, words[0].upper())
        pen.box(18 * mm, 24 * mm, 84 * mm, 32 * mm)
        pen.of(10, "Times-Roman").lines(21 * mm, 30 * mm, order.block.split("\n"))
        pen.box(106 * mm, 24 * mm, 84 * mm, 32 * mm)
        pen.of(10, "Times-Roman").lines(109 * mm, 30 * mm, world.block.split("\n"))
        for place, (label, value) in enumerate(_said(order)):
            x, y = (18 + 58 * (place % 3)) * mm, (60 + 13 * (place // 3)) * mm
            pen.box(x, y, 56 * mm, 11 * mm)
            pen.of(6.5, "Times-Italic").put(x + 3, y + 8, label)
            pen.of(10, "Times-Roman").put(x + 6, y + 24, value)
        edges = (18, 44, 116, 140, 164, 190)
        for row, cells in enumerate([tuple(words[6:11]), *_cells(order)]):
            y = (92 + 8 * row) * mm
            for left, end, cell in zip(edges, edges[1:], cells, strict=False):
                pen.box(left * mm, y, (end - left) * mm, 8 * mm)
                pen.of(8.5, "Times-Roman" if row else "Times-Bold").put((left + 1) * mm, y + 15, cell)
        pen.of(10.5, "Times-Bold").put(190 * mm, (100 + 8 * len(order.lines) + 7) * mm, f"{words[11]} {order.money(order.net)}", right=True)  # fmt: skip

    return _sent(order, random, name, draw, "boxed form", "Times-Roman")


def van_strip(world: World, random: Random, name: str) -> Letter:
    """The print of a hand scanner: number, name, then quantity and amounts below each other."""
    order = _ordered(world, random, random.choice((("de",), ("en",), ("fr",))), (1, 8))
    words = WORDS[order.language]
    rows = [*order.block.split("\n"), "", *(f"{label:<16}{value}" for label, value in _said(order)), "", *world.block.split("\n"), "", "*" * 54]  # fmt: skip
    for number, description, quantity, price, total in _cells(order):
        rows += [f"{words[6]} {number}", f"  {description}", f"  {quantity} x {price}".ljust(40) + f"{total:>14}"]
    rows += ["*" * 54, f"{words[11]:<40}{order.money(order.net):>14}"]

    def draw(pen: Pen) -> None:
        pen.of(12, "Courier-Bold").put(35 * mm, 18 * mm, words[0])
        pen.of(9, "Courier").lines(35 * mm, 26 * mm, rows)

    return _sent(order, random, name, draw, "van strip", "Courier")


def quantity_gutter(world: World, random: Random, name: str) -> Letter:
    """Quantities stand in a ruled gutter at the left, the rest behind it; what is said of the order stands at the foot."""
    order = _ordered(world, random, ("en",) if random.random() < 0.5 else ("de",), (1, 10))
    words = WORDS[order.language]

    def draw(pen: Pen) -> None:
        pen.of(10).lines(120 * mm, 18 * mm, order.block.split("\n"))
        pen.of(10).lines(20 * mm, 40 * mm, world.block.split("\n"))
        pen.of(13, "Helvetica-Bold").put(20 * mm, 64 * mm, words[0])
        heads = ((20, words[8], False), (52, words[6], False), (80, words[7], False), (170, words[9], True), (194, words[10], True))
        for x, head, right in heads:
            pen.of(7.5, "Helvetica-Bold").put(x * mm, 73 * mm, head, right=right)
        pen.rule(20 * mm, 75 * mm, 194 * mm)
        for row, (number, description, quantity, price, total) in enumerate(_cells(order)):
            y = (81 + 7 * row) * mm
            for x, cell, right in ((20, quantity, False), (52, number, False), (80, description, False), (170, price, True), (194, total, True)):  # fmt: skip
                pen.of(8.5).put(x * mm, y, cell, right=right)
        foot = (84 + 7 * len(order.lines)) * mm
        pen.rule(50 * mm, 68 * mm, 50 * mm, foot)
        pen.of(9, "Helvetica-Bold").put(194 * mm, foot + 4 * mm, f"{words[11]} {order.money(order.net)}", right=True)
        for row, (label, value) in enumerate(_said(order)):
            pen.of(9).put(20 * mm, foot + (16 + 5 * row) * mm, f"{label}: {value}")

    return _sent(order, random, name, draw, "quantity gutter")


BUYERS: tuple[Buyer, ...] = (grey_bands, grey_bands, boxed_form, boxed_form, van_strip, quantity_gutter)
