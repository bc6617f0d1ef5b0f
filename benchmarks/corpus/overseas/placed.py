"""Orders of the overseas part as PDF set place by place: sums carried over and subtotals by group, a form with boxes, quantities in the margin."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from decimal import Decimal
from random import Random
from typing import Any

from reportlab.lib.units import mm

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.drawn.demand import Demand
from benchmarks.corpus.drawn.enclosing import enclosed
from benchmarks.corpus.opened.wish import Line
from benchmarks.corpus.overseas.demands import ask
from benchmarks.corpus.pen import Pen, drawn
from examples.post.truth import Letter

ROWS = 14  # articles on a page before the sum is carried over
SAYS = {"number", "date", "customer", "delivery", "address"}
WORDS: dict[str, tuple[Any, ...]] = {
    "de": ("Bestellung", "Bestell-Nr.", "Datum", "Kunden-Nr.", "Liefertermin", "Besteller", ("Pos.", "Menge", "Artikel", "Bezeichnung", "Preis EUR", "Betrag EUR"), "Zwischensumme", "Übertrag", "Nettosumme EUR", "Gruppe"),
    "en": ("Order", "Order no.", "Date", "Account no.", "Deliver by", "Buyer", ("Line", "Qty", "Code", "Description", "Price EUR", "Amount EUR"), "Subtotal", "Brought forward", "Net total EUR", "Section"),
    "nl": ("Bestelling", "Bestelnr.", "Datum", "Klantnr.", "Leverdatum", "Besteller", ("Regel", "Aantal", "Code", "Omschrijving", "Prijs EUR", "Bedrag EUR"), "Subtotaal", "Transport", "Totaal excl. btw EUR", "Groep"),
    "fr": ("Commande", "N° de commande", "Date", "N° client", "Livraison", "Acheteur", ("Pos.", "Quantité", "Réf.", "Désignation", "PU HT EUR", "Montant HT EUR"), "Sous-total", "À reporter", "Total HT EUR", "Groupe"),
}  # fmt: skip
_EDGES = ((18, False), (28, False), (54, False), (82, False), (166, True), (192, True))
_WIDTHS = (9, 24, 27, 66, 18, 24)


def _said(order: Demand) -> list[tuple[str, str]]:
    values = (order.number, order.day(order.dated) if order.dated else "", order.customer, order.delivery_shown, order.contact)
    labels = [str(word) for word in WORDS[order.language][1:6]]
    return [(label, value) for label, value in zip(labels, values, strict=True) if value]


def _ordered(world: World, random: Random, languages: Sequence[str], lines: tuple[int, int], shows: Collection[str]) -> Demand:
    return ask(world, random, random.choice(languages), SAYS, lines, shows=shows, firm=True)


def _sent(order: Demand, random: Random, name: str, pdf: bytes, sub: str, *, priced: bool = True) -> Letter:
    said = replace(order.naming_currency("EUR"), stated={"net_total": str(order.net)}) if priced else order
    return enclosed(said, random, name, pdf, f"{sub} {order.language}", "C")


def _row(pen: Pen, y: float, cells: Sequence[str], size: float = 8.5) -> None:
    """A row of the table, each cell in the largest size in which it fits."""
    for (x, right), width, cell in zip(_EDGES, _WIDTHS, cells, strict=True):
        fitted = pen.of(size)
        while fitted.size > 4.5 and fitted.width(cell) > width * mm:
            fitted = fitted.of(fitted.size - 0.5)
        fitted.put(x * mm, y * mm, cell, right=right)


def _cells(order: Demand, line: Line, number: int) -> tuple[str, ...]:
    return (str(number), f"{order.count(line.quantity)} {line.unit}", line.number, line.description, order.money(line.price), order.money(line.total))  # fmt: skip


def _top(pen: Pen, order: Demand) -> float:
    """Who orders, from whom, and what is said of the order; returns where the table begins."""
    pen.of(15, "Helvetica-Bold").put(18 * mm, 20 * mm, str(WORDS[order.language][0]))
    pen.of(9).lines(18 * mm, 28 * mm, order.block.split("\n"))
    pen.of(9).lines(112 * mm, 28 * mm, order.world.block.split("\n"))
    y = 54.0
    for label, value in _said(order):
        pen.of(8).put(18 * mm, y * mm, label)
        pen.of(9, "Helvetica-Bold").put(52 * mm, y * mm, value)
        y += 5
    return y + 6


def carried_over(world: World, random: Random, name: str) -> Letter:
    """One to three pages; the sum so far stands at the foot of a page and at the head of the next."""
    order = _ordered(world, random, ("de", "de", "en", "nl", "fr"), (5, 34), {"sku", "description", "unit", "price", "total"})
    heads, carried, net = WORDS[order.language][6], str(WORDS[order.language][8]), str(WORDS[order.language][9])

    def draw(pen: Pen) -> None:
        y, so_far = _top(pen, order), Decimal(0)
        _row(pen.of(8, "Helvetica-Bold"), y, heads, 8)
        for place, line in enumerate(order.lines):
            if place and place % ROWS == 0:
                pen.of(9).put(192 * mm, (y + 9) * mm, f"{carried}: {order.money(so_far)}", right=True)
                pen.turn()
                y = 24.0
                _row(pen.of(8, "Helvetica-Bold"), y, heads, 8)
                pen.of(9).put(192 * mm, (y + 7) * mm, f"{carried}: {order.money(so_far)}", right=True)
                y += 7
            y += 7
            so_far += line.total
            _row(pen, y, _cells(order, line, place + 1))
            pen.rule(18 * mm, (y + 2) * mm, 192 * mm, weight=0.2)
        pen.of(10, "Helvetica-Bold").put(192 * mm, (y + 11) * mm, f"{net}: {order.money(order.net)}", right=True)

    return _sent(order, random, name, drawn(draw), "carried over")


def with_subtotals(world: World, random: Random, name: str) -> Letter:
    """The goods stand in groups of up to four, each with a heading and a subtotal."""
    order = _ordered(world, random, ("de", "de", "en", "fr"), (3, 12), {"sku", "description", "unit", "price", "total"})
    words = WORDS[order.language]

    def draw(pen: Pen) -> None:
        y = _top(pen, order)
        _row(pen.of(8, "Helvetica-Bold"), y, words[6], 8)
        for start in range(0, len(order.lines), 4):
            group = order.lines[start : start + 4]
            y += 8
            pen.box(17 * mm, (y - 4) * mm, 176 * mm, 5.5 * mm, grey=0.9)
            pen.of(9, "Helvetica-Bold").put(18 * mm, y * mm, f"{words[10]} {'ABC'[start // 4]}")
            for place, line in enumerate(group, start + 1):
                y += 6.5
                _row(pen, y, _cells(order, line, place))
            y += 6.5
            amount = order.money(sum((line.total for line in group), Decimal(0)))
            pen.of(8.5, "Helvetica-Oblique").put(192 * mm, y * mm, f"{words[7]} {'ABC'[start // 4]}   {amount}", right=True)
        pen.rule(120 * mm, (y + 3) * mm, 192 * mm)
        pen.of(10, "Helvetica-Bold").put(192 * mm, (y + 9) * mm, f"{words[9]}   {order.money(order.net)}", right=True)

    return _sent(order, random, name, drawn(draw), "with subtotals")


def form_with_boxes(world: World, random: Random, name: str) -> Letter:
    """A form whose labels stand small in the corner of boxes, the values below; the goods in a ruled table with empty rows."""
    order = _ordered(world, random, ("de", "de", "nl", "fr"), (1, 9), {"sku", "description", "unit", "price", "total"})
    words = WORDS[order.language]

    def draw(pen: Pen) -> None:
        pen.of(9).lines(18 * mm, 18 * mm, order.block.split("\n"))
        pen.of(9).lines(112 * mm, 18 * mm, order.world.block.split("\n"))
        for place, (label, value) in enumerate(_said(order)):
            x, y = (18 + 58 * (place % 3)) * mm, (46 + 14 * (place // 3)) * mm
            pen.box(x, y, 56 * mm, 12 * mm)
            pen.of(6).put(x + 1.5 * mm, y + 3 * mm, label)
            pen.of(10).put(x + 3 * mm, y + 9 * mm, value)
        y = 88.0
        _row(pen.of(7.5), y, words[6], 7.5)
        for place in range(11):
            y += 8
            pen.rule(17 * mm, (y - 5.5) * mm, 193 * mm, weight=0.4)
            if place < len(order.lines):
                _row(pen, y, _cells(order, order.lines[place], place + 1))
        for x in (17, 27, 53, 81, 148, 167, 193):
            pen.rule(x * mm, 84 * mm, x * mm, (y + 2.5) * mm, weight=0.4)
        pen.rule(17 * mm, (y + 2.5) * mm, 193 * mm, weight=0.4)
        pen.of(10, "Helvetica-Bold").put(192 * mm, (y + 9) * mm, f"{words[9]}  {order.money(order.net)}", right=True)

    return _sent(order, random, name, drawn(draw), "form with boxes")


def quantity_in_the_margin(world: World, random: Random, name: str) -> Letter:
    """The quantity stands in the margin, number and name beside it on two rows."""
    order = _ordered(world, random, ("de", "de", "en", "fr"), (1, 9), {"sku", "description", "unit"})
    words = WORDS[order.language]

    def draw(pen: Pen) -> None:
        pen.of(11, "Times-Roman").lines(60 * mm, 24 * mm, order.block.split("\n"), 14)
        pen.of(11, "Times-Roman").lines(60 * mm, 52 * mm, order.world.block.split("\n"), 14)
        pen.of(14, "Times-Bold").put(60 * mm, 80 * mm, str(words[0]))
        y = pen.of(10, "Times-Roman").lines(60 * mm, 88 * mm, [f"{label} {value}" for label, value in _said(order)], 13) / mm + 8
        for line in order.lines:
            pen.of(12, "Times-Bold").put(52 * mm, y * mm, f"{order.count(line.quantity)} {line.unit}", right=True)
            pen.of(11, "Times-Roman").put(60 * mm, y * mm, line.description)
            pen.of(9, "Times-Italic").put(60 * mm, (y + 4.5) * mm, line.number)
            y += 12

    return _sent(order, random, name, drawn(draw, font="Times-Roman"), "quantity in the margin", priced=False)


BUYERS: tuple[Buyer, ...] = (*(carried_over,) * 3, *(with_subtotals,) * 2, form_with_boxes, form_with_boxes, quantity_in_the_margin)
