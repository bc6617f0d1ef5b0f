"""Orders of the distant part as PDF set place by place: sums carried from page to page, a till's narrow strip, a page whose goods stand in two columns."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from decimal import Decimal
from random import Random

from reportlab.lib.units import mm

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.distant.demands import ask
from benchmarks.corpus.drawn.demand import Demand
from benchmarks.corpus.drawn.enclosing import enclosed
from benchmarks.corpus.pen import Pen, drawn
from examples.post.truth import Letter

ROWS = 11  # articles on a page before the sum is carried over
SAYS = {"number", "date", "customer", "delivery", "address"}
WORDS = {
    "de": ("Bestellung", "Bestellnummer", "Datum", "Kundennummer", "Liefertermin", "Bearbeiter", "Nr.", "Bezeichnung", "Menge", "E-Preis EUR", "G-Preis EUR", "Übertrag", "Nettosumme EUR", "Seite"),
    "en": ("Purchase order", "Order number", "Date", "Customer number", "Delivery date", "Buyer", "Code", "Description", "Quantity", "Price EUR", "Amount EUR", "Carried forward", "Net total EUR", "Page"),
    "nl": ("Inkooporder", "Ordernummer", "Datum", "Klantnummer", "Leverdatum", "Inkoper", "Code", "Omschrijving", "Aantal", "Prijs EUR", "Bedrag EUR", "Transport", "Totaal excl. btw EUR", "Pagina"),
    "fr": ("Bon de commande", "N° de commande", "Date", "N° client", "Date de livraison", "Acheteur", "Code", "Désignation", "Quantité", "PU HT EUR", "Montant HT EUR", "Report", "Total HT EUR", "Page"),
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


def _fitted(pen: Pen, text: str, size: float, width: float) -> Pen:
    """The largest size, from this one down, in which the text is no wider than this."""
    while size > 5 and pen.of(size).width(text) > width:
        size -= 0.5
    return pen.of(size)


_EDGES = ((20, False), (46, False), (138, True), (162, True), (190, True))


def _row(pen: Pen, y: float, cells: Sequence[str], size: float = 9) -> None:
    for (x, right), cell in zip(_EDGES, cells, strict=True):
        fitted = _fitted(pen, cell, size, (68 if x == 46 else 24) * mm)
        fitted.put(x * mm, y, cell, right=right)


def carried_over(world: World, random: Random, name: str) -> Letter:
    """One to three pages; at the foot of each stands the sum so far, and again at the top of the next."""
    order = _ordered(world, random, ("de", "de", "en", "nl", "fr"), (6, 28), {"sku", "description", "unit", "price", "total"})
    words = WORDS[order.language]
    carried_word, sum_word, page_word = words[11:14]

    def draw(pen: Pen) -> None:
        pen.of(8).put(20 * mm, 44 * mm, " · ".join(order.block.split("\n")))
        pen.of(10).lines(20 * mm, 52 * mm, world.block.split("\n"))
        pen.of(9).lines(130 * mm, 52 * mm, [f"{label}: {value}" for label, value in _said(order)])
        pen.of(14, "Helvetica-Bold").put(20 * mm, 84 * mm, words[0])
        y, page, so_far = 94.0, 1, Decimal(0)
        _row(pen.of(8, "Helvetica-Bold"), y * mm, words[6:11], 8)
        for place, line in enumerate(order.lines):
            if place and place % ROWS == 0:
                pen.of(9, "Helvetica-Oblique").put(190 * mm, (y + 10) * mm, f"{carried_word}  {order.money(so_far)}", right=True)
                pen.of(7).put(190 * mm, 285 * mm, f"{page_word} {page}", right=True)
                pen.turn()
                page, y = page + 1, 32.0
                pen.of(8).put(20 * mm, 18 * mm, f"{words[0]} {order.number}")
                _row(pen.of(8, "Helvetica-Bold"), 24 * mm, words[6:11], 8)
                pen.of(9, "Helvetica-Oblique").put(190 * mm, y * mm, f"{carried_word}  {order.money(so_far)}", right=True)
            y += 8
            so_far += line.total
            _row(pen, y * mm, (line.number, line.description, f"{order.count(line.quantity)} {line.unit}", order.money(line.price), order.money(line.total)))  # fmt: skip
        pen.rule(130 * mm, (y + 3) * mm, 190 * mm)
        pen.of(10, "Helvetica-Bold").put(190 * mm, (y + 8) * mm, f"{sum_word}  {order.money(order.net)}", right=True)
        pen.of(7).put(190 * mm, 285 * mm, f"{page_word} {page}", right=True)

    return _sent(order, random, name, drawn(draw), "carried over")


def till_strip(world: World, random: Random, name: str) -> Letter:
    """A strip 80 mm wide, as a till prints: each article on three rows."""
    order = _ordered(world, random, ("de", "nl", "en"), (1, 6), {"sku", "description", "unit", "price", "total"})
    words = WORDS[order.language]
    rows = [*order.block.split("\n"), "-" * 38, words[0].upper(), *(f"{label}: {value}" for label, value in _said(order)), f"> {world.name}"[:38], "-" * 38]  # fmt: skip
    for line in order.lines:
        amount = f"{order.count(line.quantity)} {line.unit} x {order.money(line.price)}"
        rows += [line.description[:38], f"  {words[6]} {line.number}", f"  {amount:<22}{order.money(line.total):>14}"]
    rows += ["-" * 38, f"{words[12]:<24}{order.money(order.net):>14}"]

    def draw(pen: Pen) -> None:
        pen.of(8, "Courier").lines(6 * mm, 10 * mm, rows)

    lines = tuple(replace(line, description=line.description[:38].rstrip()) for line in order.lines)
    size = (80 * mm, (20 + 3.6 * len(rows)) * mm)
    return _sent(replace(order, lines=lines), random, name, drawn(draw, size, "Courier"), "till strip")


def two_columns(world: World, random: Random, name: str) -> Letter:
    """The goods stand in two columns side by side, read downwards: quantity, number, and the name below."""
    order = _ordered(world, random, ("de", "de", "fr"), (3, 14), {"sku", "description", "unit"})
    words = WORDS[order.language]

    def draw(pen: Pen) -> None:
        pen.of(15, "Times-Bold").put(20 * mm, 22 * mm, words[0])
        pen.of(10, "Times-Roman").lines(20 * mm, 30 * mm, order.block.split("\n"), 13)
        pen.of(10, "Times-Roman").lines(112 * mm, 30 * mm, world.block.split("\n"), 13)
        pen.of(10, "Times-Roman").lines(20 * mm, 56 * mm, [f"{label}: {value}" for label, value in _said(order)], 13)
        half = (len(order.lines) + 1) // 2
        for place, line in enumerate(order.lines):
            x, y = (20 if place < half else 112) * mm, (96 + 14 * (place % half)) * mm
            pen.of(10, "Times-Bold").put(x, y, f"{order.count(line.quantity)} {line.unit}   {words[6]} {line.number}")
            _fitted(pen.of(9, "Times-Roman"), line.description, 9.5, 82 * mm).put(x, y + 4.5 * mm, line.description)
        pen.rule(106 * mm, 90 * mm, 106 * mm, (94 + 14 * half) * mm)

    return _sent(order, random, name, drawn(draw, font="Times-Roman"), "two columns", priced=False)


BUYERS: tuple[Buyer, ...] = (carried_over, carried_over, carried_over, till_strip, two_columns)
