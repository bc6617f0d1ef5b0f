"""Orders of the last part as PDF set place by place: a print in fixed pitch, a form whose values stand above their labels, two orders' columns on turned paper."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from random import Random

from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.units import mm

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.drawn.demand import Demand, demand
from benchmarks.corpus.drawn.enclosing import enclosed
from benchmarks.corpus.pen import Pen, drawn
from examples.post.truth import Letter

SAYS = {"number", "date", "customer", "delivery", "address"}
PRICED = {"sku", "description", "unit", "price", "total"}
WORDS: Mapping[str, Sequence[str]] = {
    "de": ("Bestellung", "Bestell-Nr.", "Bestelltag", "Kd.-Nr.", "Liefertag", "Bearbeiter", "Art.-Nr.", "Artikel", "Menge", "EP EUR", "GP EUR", "Summe EUR netto"),
    "en": ("Order", "Order No.", "Order date", "Cust. No.", "Delivery", "Contact", "Code", "Article", "Quantity", "Price EUR", "Amount EUR", "Net total EUR"),
    "nl": ("Order", "Ordernr.", "Orderdatum", "Klantnr.", "Leverdag", "Contact", "Art.nr.", "Artikel", "Aantal", "Prijs EUR", "Bedrag EUR", "Totaal netto EUR"),
    "fr": ("Commande", "Commande n°", "Date", "N° client", "Livraison", "Contact", "Réf.", "Article", "Quantité", "Prix EUR", "Montant EUR", "Total HT EUR"),
}  # fmt: skip


def _said(order: Demand) -> list[tuple[str, str]]:
    values = (order.number, order.day(order.dated) if order.dated else "", order.customer, order.delivery_shown, order.contact)
    return [(label, value) for label, value in zip(WORDS[order.language][1:6], values, strict=True) if value]


def _ordered(world: World, random: Random, languages: Sequence[str], lines: tuple[int, int], shows: Collection[str]) -> Demand:
    """An order whose amounts have no narrow blanks: the built-in fonts lack them."""
    order = demand(world, random, random.choice(languages), SAYS, lines, shows=shows, firm=True, countries=())
    return replace(order, manner=replace(order.manner, grouping=order.manner.grouping.replace("\u202f", " ")))


def _sent(order: Demand, random: Random, name: str, pdf: bytes, sub: str) -> Letter:
    said = replace(order.naming_currency("EUR"), stated={"net_total": str(order.net)})
    return enclosed(said, random, name, pdf, f"{sub} {order.language}", "C")


def fixed_pitch(world: World, random: Random, name: str) -> Letter:
    """A line printer's page: each item takes two lines, the second one indented."""
    order = _ordered(world, random, ("de", "de", "en", "nl"), (1, 12), PRICED)
    words = WORDS[order.language]
    rows = [*order.block.split("\n"), "", "", *world.block.split("\n"), "", f"{words[0].upper():^72}", ""]
    rows += [f"{label:.<20} {value}" for label, value in _said(order)] + ["", "=" * 72]
    rows += [f"{words[6]:<16}{words[8]:>18}{words[9]:>18}{words[10]:>20}", f"    {words[7]}", "=" * 72]
    for x in order.lines:
        rows += [
            f"{x.number:<16}{f'{order.count(x.quantity)} {x.unit}':>18}{order.money(x.price):>18}{order.money(x.total):>20}",
            f"    {x.description}",
        ]
    rows += ["-" * 72, f"{words[11]:<40}{order.money(order.net):>32}"]

    def draw(pen: Pen) -> None:
        pen.of(9, "Courier").lines(18 * mm, 18 * mm, rows, 12)

    return _sent(order, random, name, drawn(draw, font="Courier"), "fixed pitch")


def label_below(world: World, random: Random, name: str) -> Letter:
    """What is said of the order stands in a band of boxes, each label in small print at the foot of its box; the table has no lines."""
    order = _ordered(world, random, ("de", "fr", "en"), (1, 10), PRICED)
    words = WORDS[order.language]

    def draw(pen: Pen) -> None:
        pen.of(18, "Times-Bold").put(192 * mm, 22 * mm, words[0], right=True)
        pen.of(10, "Times-Roman").lines(18 * mm, 20 * mm, order.block.split("\n"))
        pen.of(10, "Times-Roman").lines(18 * mm, 48 * mm, world.block.split("\n"))
        for place, (label, value) in enumerate(_said(order)):
            x = (18 + 35 * place) * mm
            pen.box(x, 70 * mm, 35 * mm, 13 * mm)
            pen.of(8.5, "Times-Roman").put(x + 4, 75 * mm, value)
            pen.of(6, "Times-Italic").put(x + 4, 81 * mm, label)
        edges = ((18, False), (46, False), (138, True), (166, True), (192, True))
        rows = [
            tuple(words[6:11]),
            *(
                (x.number, x.description, f"{order.count(x.quantity)} {x.unit}", order.money(x.price), order.money(x.total))
                for x in order.lines
            ),
        ]
        for row, cells in enumerate(rows):
            for (x, right), cell in zip(edges, cells, strict=True):
                pen.of(8.5, "Times-Roman" if row else "Times-Bold").put(x * mm, (94 + 6.5 * row) * mm, cell, right=right)
        bottom = (94 + 6.5 * len(rows) + 3) * mm
        pen.rule(120 * mm, bottom - 10, 192 * mm)
        pen.of(10, "Times-Bold").put(192 * mm, bottom + 4, f"{words[11]}   {order.money(order.net)}", right=True)

    return _sent(order, random, name, drawn(draw, font="Times-Roman"), "label below")


def landscape_list(world: World, random: Random, name: str) -> Letter:
    """A landscape page: the table at the left, all that is said of the order in a column at the right."""
    order = _ordered(world, random, ("de", "de", "nl"), (2, 14), PRICED)
    words = WORDS[order.language]

    def draw(pen: Pen) -> None:
        pen.box(196 * mm, 12 * mm, 86 * mm, 180 * mm, grey=0.93)
        y = pen.of(13, "Helvetica-Bold").lines(202 * mm, 24 * mm, [words[0]], 22)
        for label, value in _said(order):
            y = pen.of(7).lines(202 * mm, y, [label], 10)
            y = pen.of(9.5, "Helvetica-Bold").lines(202 * mm, y, [value], 17)
        y = pen.of(9).lines(202 * mm, y + 12, order.block.split("\n"), 12)
        pen.of(9).lines(202 * mm, y + 12, world.block.split("\n"), 12)
        edges = ((12, False), (38, False), (124, True), (154, True), (188, True))
        heads = (words[6], words[7], words[8], words[9], words[10])
        cells = [
            (x.number, x.description, f"{order.count(x.quantity)} {x.unit}", order.money(x.price), order.money(x.total))
            for x in order.lines
        ]
        for row, texts in enumerate((heads, *cells)):
            for (x, right), cell in zip(edges, texts, strict=True):
                pen.of(8.5, "Helvetica" if row else "Helvetica-Bold").put(x * mm, (22 + 8 * row) * mm, cell, right=right)
            pen.rule(12 * mm, (24 + 8 * row) * mm, 190 * mm, weight=0.3)
        pen.of(9.5, "Helvetica-Bold").put(188 * mm, (22 + 8 * (len(cells) + 1)) * mm, f"{words[11]} {order.money(order.net)}", right=True)

    return _sent(order, random, name, drawn(draw, size=landscape(A4)), "landscape list")


BUYERS: tuple[Buyer, ...] = (fixed_pitch, fixed_pitch, label_below, label_below, landscape_list)
