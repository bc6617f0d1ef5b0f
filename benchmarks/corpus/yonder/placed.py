"""Orders of the yonder part as PDF set place by place: index cards, a ruled order book, a print of fixed pitch."""

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
from benchmarks.corpus.yonder.voices import FIRMS, TRADE, among
from examples.post.truth import Letter

SAYS = {"number", "date", "customer", "delivery", "address"}
WORDS = {
    "de": ("Bestellung", "Bestell-Nr.", "Datum", "Kunden-Nr.", "Liefertermin", "Artikel-Nr.", "Artikel", "Menge", "Preis EUR", "Betrag EUR", "Gesamt netto EUR"),
    "en": ("Order", "Order no.", "Date", "Customer no.", "Delivery", "Item no.", "Item", "Quantity", "Price EUR", "Amount EUR", "Total net EUR"),
    "fr": ("Commande", "N° commande", "Date", "N° client", "Livraison", "Référence", "Article", "Quantité", "Prix HT EUR", "Montant HT EUR", "Total HT EUR"),
}  # fmt: skip


def _ordered(world: World, random: Random, languages: Sequence[str], lines: tuple[int, int], shows: Collection[str]) -> Demand:
    """An order whose amounts have no narrow blanks: the built-in fonts lack them."""
    order = demand(world, random, random.choice(languages), SAYS, lines, shows=shows, firm=True)
    return replace(order, manner=replace(order.manner, grouping=order.manner.grouping.replace("\u202f", " ").replace("’", "'")))


def _said(order: Demand) -> list[tuple[str, str]]:
    values = (order.number, order.day(order.dated) if order.dated else "", order.customer, order.delivery_shown)
    return [(label, value) for label, value in zip(WORDS[order.language][1:5], values, strict=True) if value]


def index_cards(world: World, random: Random, name: str) -> Letter:
    """A box for each article: the name on top, number and quantity below it."""
    order = _ordered(world, random, ("de", "de", "en"), (1, 8), {"sku", "description", "unit"})
    words = WORDS[order.language]

    def draw(pen: Pen) -> None:
        pen.of(15, "Helvetica-Bold").put(18 * mm, 20 * mm, words[0])
        pen.of(10).lines(18 * mm, 28 * mm, order.block.split("\n"))
        pen.of(10).lines(115 * mm, 28 * mm, world.block.split("\n"))
        pen.of(10).lines(115 * mm, 50 * mm, [f"{label}: {value}" for label, value in _said(order)])
        for place, x in enumerate(order.lines):
            left, top = (18 + 90 * (place % 2)) * mm, (80 + 26 * (place // 2)) * mm
            pen.box(left, top, 86 * mm, 22 * mm)
            pen.of(9, "Helvetica-Bold").put(left + 6, top + 14, x.description)
            pen.of(9).put(left + 6, top + 30, f"{words[5]} {x.number}")
            pen.of(9).put(left + 6, top + 46, f"{words[7]}: {order.count(x.quantity)} {x.unit}")

    return enclosed(order.naming_currency(""), random, name, drawn(draw), f"index cards {order.language}", "C")


def order_book(world: World, random: Random, name: str) -> Letter:
    """A leaf of an order book: ruled rows, quantity in front, empty rows behind the last."""
    order = _ordered(world, random, ("de", "fr"), (1, 9), {"sku", "description", "unit", "price", "total"})
    words, edges = WORDS[order.language], (16, 42, 118, 144, 168, 194)
    heads = (words[7], words[6], words[5], words[8], words[9])
    rows = [
        (f"{order.count(x.quantity)} {x.unit}", x.description, x.number, order.money(x.price), order.money(x.total)) for x in order.lines
    ]

    def draw(pen: Pen) -> None:
        pen.of(17, "Times-Bold").put(16 * mm, 20 * mm, words[0])
        pen.of(10, "Times-Roman").lines(16 * mm, 28 * mm, order.block.split("\n"))
        pen.of(10, "Times-Roman").lines(118 * mm, 28 * mm, world.block.split("\n"))
        for place, (label, value) in enumerate(_said(order)):
            pen.of(10, "Times-Roman").put(16 * mm, (56 + 6 * place) * mm, f"{label}  {value}")
        for row, cells in enumerate([heads, *rows, *[("",) * 5] * 3]):
            y = (86 + 8 * row) * mm
            for left, right, cell in zip(edges, edges[1:], cells, strict=False):
                pen.box(left * mm, y, (right - left) * mm, 8 * mm)
                pen.of(8.5, "Times-Roman" if row else "Times-Bold").put((left + 1) * mm, y + 15, cell)
        pen.of(10, "Times-Bold").put(194 * mm, (86 + 8 * (len(rows) + 4) + 7) * mm, f"{words[10]} {order.money(order.net)}", right=True)

    said = replace(order.naming_currency("EUR"), stated={"net_total": str(order.net)})
    return enclosed(said, random, name, drawn(draw, font="Times-Roman"), f"order book {order.language}", "C")


def fixed_pitch(world: World, random: Random, name: str) -> Letter:
    """A list of an old goods system; the name stands on a row below number, quantity and price."""
    order = _ordered(world, random, ("de", "de", "en"), (1, 14), {"sku", "description", "unit", "price", "total"})
    words = WORDS[order.language]
    rows = [
        *order.block.split("\n"),
        "",
        *world.block.split("\n"),
        "",
        *(f"{label:<16}{value}" for label, value in _said(order)),
        "",
        f"{words[5]:<18}{words[7]:>16}{words[8]:>16}{words[9]:>18}",
        "=" * 68,
    ]
    for x in order.lines:
        rows += [
            f"{x.number:<18}{f'{order.count(x.quantity)} {x.unit}':>16}{order.money(x.price):>16}{order.money(x.total):>18}",
            f"   {x.description}",
        ]
    rows += ["=" * 68, f"{words[10]:<50}{order.money(order.net):>18}"]

    def draw(pen: Pen) -> None:
        pen.of(12, "Courier-Bold").put(20 * mm, 18 * mm, words[0].upper())
        pen.of(9, "Courier").lines(20 * mm, 28 * mm, rows)

    said = replace(order.naming_currency("EUR"), stated={"net_total": str(order.net)})
    return enclosed(said, random, name, drawn(draw, font="Courier"), f"fixed pitch {order.language}", "C")


_WAYS: tuple[tuple[frozenset[str], Callable[[World, Random, str], Letter]], ...] = (
    (FIRMS, index_cards),
    (FIRMS, order_book),
    (TRADE, fixed_pitch),
    (TRADE, fixed_pitch),
)
BUYERS: tuple[Buyer, ...] = tuple(among(kinds, write) for kinds, write in _WAYS)
