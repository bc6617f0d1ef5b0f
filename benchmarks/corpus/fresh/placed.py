"""Orders of the fresh part as PDF set place by place: a form of boxes, a list with labels between its rows, pages of a long list with the sum carried over."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise
from random import Random

from reportlab.lib.units import mm

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.drawn.demand import Demand, demand
from benchmarks.corpus.drawn.enclosing import enclosed
from benchmarks.corpus.pen import Pen, drawn
from examples.post.truth import Letter, Truth

SAYS = {"number", "date", "customer", "delivery", "address", "payment"}
WORDS = {
    "de": ("Bestellung", "Bestell-Nr.", "Bestelldatum", "Kunden-Nr.", "Liefertermin", "Zahlung", "Besteller", "Lieferant", "Pos.", "Artikelnummer", "Bezeichnung", "Menge", "Einheit", "Preis €", "Betrag €", "Nettosumme €", "Übertrag", "Seite"),
    "en": ("Order", "Order no.", "Order date", "Customer no.", "Delivery date", "Payment", "Ordered by", "Supplier", "Pos.", "Item no.", "Description", "Quantity", "Unit", "Price €", "Amount €", "Net total €", "Carried forward", "Page"),
    "nl": ("Bestelling", "Bestelnr.", "Besteldatum", "Klantnr.", "Leverdatum", "Betaling", "Besteld door", "Leverancier", "Pos.", "Artikelnr.", "Omschrijving", "Aantal", "Eenheid", "Prijs €", "Bedrag €", "Totaal netto €", "Transport", "Blad"),
    "fr": ("Commande", "N° de commande", "Date", "N° client", "Livraison", "Règlement", "Demandeur", "Fournisseur", "Pos.", "Référence", "Désignation", "Quantité", "Unité", "Prix €", "Montant €", "Total net €", "Report", "Page"),
}  # fmt: skip
LATIN = ("GB", "GB", "IE", "NL", "IT", "DK")
PLAIN = {"sku", "description", "unit"}
PRICED = PLAIN | {"price", "total"}


def _said(order: Demand) -> list[tuple[str, str]]:
    values = (order.number, order.day() if order.dated else "", order.customer, order.delivery_shown, order.payment_said, order.contact)
    return [(label, value) for label, value in zip(WORDS[order.language][1:7], values, strict=True) if value]


def _ordered(
    world: World, random: Random, languages: Sequence[str], lines: tuple[int, int], shows: Collection[str], unsold: float = 0.0
) -> Demand:
    """An order of a buyer whose name the built-in fonts can write."""
    language = random.choice(languages)
    return demand(world, random, language, SAYS, lines, shows=shows, firm=True, unsold=unsold, countries=LATIN if language == "en" else ())


def _sent(
    order: Demand, random: Random, name: str, draw: Callable[[Pen], None], sub: str, font: str = "Helvetica", *, priced: bool = True
) -> Letter:
    stated: dict[str, Truth] = {"net_total": str(order.net)} if priced else {}
    said = replace(order.naming_currency("€" if priced else ""), stated=stated)
    return enclosed(said, random, name, drawn(draw, font=font), f"{sub} {order.language}", "C")


def boxed_form(world: World, random: Random, name: str) -> Letter:
    """A form in boxes: small labels in their corners, empty rows below the goods."""
    order = _ordered(world, random, ("de", "de", "en"), (1, 8), PRICED)
    words = WORDS[order.language]
    edges = (15, 27, 55, 118, 134, 151, 170, 195)

    def draw(pen: Pen) -> None:
        pen.of(18, "Helvetica-Bold").put(15 * mm, 20 * mm, words[0].upper())
        for left, title, block in ((15, words[6], order.block), (108, words[7], world.block)):
            pen.box(left * mm, 26 * mm, 87 * mm, 30 * mm)
            pen.of(6).put((left + 1.5) * mm, 29 * mm, title)
            pen.of(8.5).lines((left + 3) * mm, 34 * mm, block.split("\n"))
        for place, (label, value) in enumerate(_said(order)):
            x, y = (15 + 60 * (place % 3)) * mm, (59 + 12 * (place // 3)) * mm
            pen.box(x, y, 60 * mm, 12 * mm)
            pen.of(6).put(x + 4, y + 8, label)
            pen.of(10).put(x + 6, y + 25, value)
        rows = [words[8:15]] + [
            (str(n), x.number, x.description, order.count(x.quantity), x.unit, order.money(x.price), order.money(x.total))
            for n, x in enumerate(order.lines, 1)
        ]
        for at in range(max(len(rows), 11)):
            y = (88 + 7 * at) * mm
            for place, (left, end) in enumerate(pairwise(edges)):
                pen.box(left * mm, y, (end - left) * mm, 7 * mm)
                if at < len(rows):
                    pen.of(7.5, "Helvetica-Bold" if at == 0 else "Helvetica").put(
                        (end - 1 if place in (3, 5, 6) else left + 1) * mm, y + 13, rows[at][place], right=place in (3, 5, 6)
                    )
        bottom = (88 + 7 * max(len(rows), 11) + 6) * mm
        pen.of(9, "Helvetica-Bold").put(168 * mm, bottom, words[15], right=True)
        pen.of(9, "Helvetica-Bold").put(194 * mm, bottom, order.money(order.net), right=True)

    return _sent(order, random, name, draw, "boxed form")


def labelled_items(world: World, random: Random, name: str) -> Letter:
    """No table: each item is a small block of labels and values, two beside each other."""
    order = _ordered(world, random, ("de", "fr", "nl"), (1, 10), PLAIN, unsold=0.04)
    words = WORDS[order.language]

    def draw(pen: Pen) -> None:
        pen.of(9, "Times-Roman").lines(20 * mm, 20 * mm, order.block.split("\n"))
        pen.of(9, "Times-Roman").lines(120 * mm, 20 * mm, world.block.split("\n"))
        pen.of(15, "Times-Bold").put(20 * mm, 50 * mm, words[0])
        for row, (label, value) in enumerate(_said(order)):
            pen.of(10, "Times-Roman").put(20 * mm, (58 + 5 * row) * mm, f"{label}: {value}")
        for place, x in enumerate(order.lines):
            left, top = (20 + 88 * (place % 2)) * mm, (98 + 32 * (place // 2)) * mm
            pen.rule(left, top - 12, left + 80 * mm)
            pairs = ((words[10], x.description), (words[9], x.number), (words[11], f"{order.count(x.quantity)} {x.unit}"))
            for row, (label, value) in enumerate(pairs):
                pen.of(8, "Times-Italic").put(left, top + 14 * row, f"{label}:")
                pen.of(9, "Times-Roman").put(left + 22 * mm, top + 14 * row, value)

    return _sent(order, random, name, draw, "labelled items", "Times-Roman", priced=False)


def carried_over(world: World, random: Random, name: str) -> Letter:
    """A long list over pages, each of which ends with the sum so far and begins with it."""
    order = _ordered(world, random, ("de", "de", "nl", "en"), (14, 30), PRICED)
    words = WORDS[order.language]
    columns = ((16, False), (27, False), (58, False), (136, True), (139, False), (172, True), (196, True))

    def draw(pen: Pen) -> None:
        top, so_far, number = 92.0, Decimal(0), 1
        for place, x in enumerate(order.lines):
            if place and place % 12 == 0:
                pen.of(8.5, "Helvetica-Oblique").put(172 * mm, (top + 3) * mm, words[16], right=True)
                pen.of(8.5, "Helvetica-Oblique").put(196 * mm, (top + 3) * mm, order.money(so_far), right=True)
                pen.turn()
                number, top = number + 1, 42.0
            if place % 12 == 0:
                pen.of(8).put(196 * mm, 14 * mm, f"{words[17]} {number}", right=True)
                pen.of(8).put(16 * mm, 14 * mm, order.buyer["name"])
                pen.of(12, "Helvetica-Bold").put(16 * mm, (top - 20) * mm, f"{words[0]} {order.number}")
                if number == 1:
                    pen.of(9).lines(16 * mm, 22 * mm, order.block.split("\n"))
                    pen.of(9).lines(16 * mm, 46 * mm, world.block.split("\n"))
                    for row, (label, value) in enumerate(_said(order)):
                        pen.of(9).put(120 * mm, (22 + 5 * row) * mm, f"{label}:")
                        pen.of(9).put(155 * mm, (22 + 5 * row) * mm, value)
                for (x_place, right), head in zip(columns, words[8:15], strict=True):
                    pen.of(8.5, "Helvetica-Bold").put(x_place * mm, (top - 8) * mm, head, right=right)
                pen.rule(16 * mm, (top - 6) * mm, 196 * mm)
                if number > 1:
                    pen.of(8.5, "Helvetica-Oblique").put(172 * mm, top * mm, words[16], right=True)
                    pen.of(8.5, "Helvetica-Oblique").put(196 * mm, top * mm, order.money(so_far), right=True)
                    top += 7
            cells = (str(place + 1), x.number, x.description, order.count(x.quantity), x.unit, order.money(x.price), order.money(x.total))
            for (x_place, right), cell in zip(columns, cells, strict=True):
                pen.of(8.5).put(x_place * mm, top * mm, cell, right=right)
            so_far, top = so_far + x.total, top + 7
        pen.rule(130 * mm, (top - 3) * mm, 196 * mm)
        pen.of(9, "Helvetica-Bold").put(172 * mm, (top + 2) * mm, words[15], right=True)
        pen.of(9, "Helvetica-Bold").put(196 * mm, (top + 2) * mm, order.money(order.net), right=True)

    return _sent(order, random, name, draw, "carried over")


def right_hand_margin(world: World, random: Random, name: str) -> Letter:
    """A letterhead in the right margin, as designers like it; the goods in the wide column beside it."""
    order = _ordered(world, random, ("de", "fr", "en"), (1, 9), PLAIN, unsold=0.04)
    words = WORDS[order.language]

    def draw(pen: Pen) -> None:
        pen.of(11, "Helvetica-Bold").lines(152 * mm, 24 * mm, pen.of(11, "Helvetica-Bold").wrapped(order.buyer["name"], 45 * mm))
        pen.of(8).lines(152 * mm, 42 * mm, [*order.block.split("\n")[1:], "", order.phone])
        pen.rule(148 * mm, 15 * mm, 148 * mm, 280 * mm)
        pen.of(10).lines(20 * mm, 45 * mm, world.block.split("\n"))
        pen.of(14).put(20 * mm, 76 * mm, words[0])
        for row, (label, value) in enumerate(_said(order)):
            pen.of(9).put(20 * mm, (85 + 5 * row) * mm, label)
            pen.of(9).put(55 * mm, (85 + 5 * row) * mm, value)
        for row, x in enumerate(order.lines):
            y = (126 + 12 * row) * mm
            pen.of(10).put(34 * mm, y, order.count(x.quantity), right=True)
            pen.of(10).put(36 * mm, y, x.unit)
            pen.of(10).put(60 * mm, y, x.description)
            pen.of(8).put(60 * mm, y + 12, f"{words[9]} {x.number}")

    return _sent(order, random, name, draw, "right-hand margin", priced=False)


BUYERS: tuple[Buyer, ...] = (boxed_form, boxed_form, labelled_items, carried_over, carried_over, right_hand_margin)
