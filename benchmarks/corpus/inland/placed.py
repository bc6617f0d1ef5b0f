"""Orders of the inland part as PDF set place by place: lists of an old needle printer, positions in blocks, sums carried over, a slip with its facts in the margin."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from decimal import Decimal
from random import Random

from reportlab.lib.units import mm

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.drawn.demand import Demand
from benchmarks.corpus.drawn.enclosing import enclosed
from benchmarks.corpus.inland.demands import ask
from benchmarks.corpus.opened.wish import Line
from benchmarks.corpus.pen import Pen, drawn
from examples.post.truth import Letter

SAYS = {"number", "date", "customer", "delivery", "address"}
FACTS = {
    "de": ("Bestell-Nr.", "Bestelldatum", "Kundennr.", "Liefertermin", "Einkäufer"), "en": ("Order no.", "Order date", "Account no.", "Due date", "Buyer"), "nl": ("Ordernummer", "Orderdatum", "Klantnummer", "Leverdatum", "Inkoper"), "fr": ("N° commande", "Date commande", "Code client", "Livraison", "Acheteur"),
}  # fmt: skip
TITLES = {"de": "BESTELLUNG", "en": "PURCHASE ORDER", "nl": "INKOOPORDER", "fr": "BON DE COMMANDE"}
HEADS = {
    "de": ("Pos", "Artikel-Nr", "Bezeichnung", "Menge", "ME"), "en": ("Pos", "Item no", "Description", "Qty", "Unit"), "nl": ("Regel", "Artikelnr", "Omschrijving", "Aantal", "Eenh"), "fr": ("Pos", "Référence", "Désignation", "Qté", "Unité"),
}  # fmt: skip
MONEY = {
    "de": ("Preis EUR", "Wert EUR", "Übertrag EUR", "Bestellwert netto EUR"), "en": ("Price EUR", "Value EUR", "Carried forward EUR", "Order value net EUR"), "nl": ("Prijs EUR", "Bedrag EUR", "Transport EUR", "Orderwaarde excl. btw EUR"), "fr": ("Prix EUR", "Montant EUR", "Report EUR", "Total HT EUR"),
}  # fmt: skip
BLOCK = {
    "de": ("Position", "Ihr Artikel", "Menge", "Einzelpreis EUR", "Positionswert EUR"), "en": ("Position", "Your item", "Quantity", "Unit price EUR", "Line value EUR"), "nl": ("Positie", "Uw artikel", "Aantal", "Stuksprijs EUR", "Regelwaarde EUR"), "fr": ("Poste", "Votre article", "Quantité", "Prix unitaire EUR", "Valeur EUR"),
}  # fmt: skip
TO = {"de": "AN:", "en": "TO:", "nl": "AAN:", "fr": "À :"}
ROWS = 16  # articles on a page before the sum is carried over


def _said(order: Demand) -> list[tuple[str, str]]:
    values = (order.number, order.day(order.dated) if order.dated else "", order.customer, order.delivery_shown, order.contact)
    return [(label, value) for label, value in zip(FACTS[order.language], values, strict=True) if value]


def _ordered(world: World, random: Random, languages: Sequence[str], lines: tuple[int, int], shows: Collection[str]) -> Demand:
    return ask(world, random, random.choice(languages), SAYS, lines, shows=shows, firm=True, codes=random.random() < 0.5)


def _sent(order: Demand, random: Random, name: str, pdf: bytes, sub: str, *, priced: bool = True) -> Letter:
    said = replace(order.naming_currency("EUR"), stated={"net_total": str(order.net)}) if priced else order
    return enclosed(said, random, name, pdf, f"{sub} {order.language}", "C")


def _fitted(pen: Pen, x: float, y: float, text: str, width: float, *, right: bool = False) -> None:
    """Text in the largest size in which it is no wider than this many millimetres."""
    while pen.size > 4.5 and pen.width(text) > width * mm:
        pen = pen.of(pen.size - 0.5)
    pen.put(x * mm, y * mm, text, right=right)


def needle_printer(world: World, random: Random, name: str) -> Letter:
    """A list in one width of sign, as an old printer hammers it: all in rows of blanks, equals signs between."""
    order = _ordered(world, random, ("de", "de", "en", "nl", "fr"), (1, 12), {"sku", "description", "unit"})
    widest = max(len(x.description) for x in order.lines)
    rule = "=" * (widest + 40)

    def row(cells: Sequence[str]) -> str:
        return f"{cells[0]:<6}{cells[1]:<14}{cells[2]:<{widest + 2}}{cells[3]:>8} {cells[4]}"

    rows = [row((f"{n:03d}", x.number, x.description, order.count(x.quantity), x.unit)) for n, x in enumerate(order.lines, 1)]
    facts = [f"{label.upper():<16}: {value}" for label, value in _said(order)]
    text = [*order.block.split("\n"), "", *(f"{to:<5}{line}" for to, line in zip((TO[order.language], "", ""), world.block.split("\n"), strict=True)), "", TITLES[order.language], rule, *facts, rule, row([head.upper() for head in HEADS[order.language]]), rule, *rows, rule, "*** ENDE ***" if order.language == "de" else "*** END ***"]  # fmt: skip

    def draw(pen: Pen) -> None:
        pen = pen.of(10 if widest < 38 else 8.5)
        pen.lines(15 * mm, 20 * mm, text, pen.size * 1.35)

    return _sent(order, random, name, drawn(draw, font="Courier"), "needle printer", priced=False)


def in_blocks(world: World, random: Random, name: str) -> Letter:
    """Each position is a block with labels of its own; three rows, a thin rule below."""
    order = _ordered(world, random, ("de", "de", "en", "nl", "fr"), (1, 6), {"sku", "description", "unit", "price", "total"})
    words = BLOCK[order.language]

    def block(pen: Pen, y: float, place: int, line: Line) -> None:
        pen.of(9, "Helvetica-Bold").put(18 * mm, y * mm, f"{words[0]} {place * 10}")
        pen.of(9).put(48 * mm, y * mm, f"{words[1]}: {line.number}")
        _fitted(pen.of(9), 48, y + 5, line.description, 140)
        pen.of(8).put(48 * mm, (y + 10) * mm, f"{words[2]}: {order.count(line.quantity)} {line.unit}")
        pen.of(8).put(100 * mm, (y + 10) * mm, f"{words[3]}: {order.money(line.price)}")
        pen.of(8).put(192 * mm, (y + 10) * mm, f"{words[4]}: {order.money(line.total)}", right=True)
        pen.rule(18 * mm, (y + 13) * mm, 192 * mm, weight=0.3)

    def draw(pen: Pen) -> None:
        pen.of(13, "Helvetica-Bold").put(18 * mm, 20 * mm, order.buyer["name"])
        pen.of(8).put(18 * mm, 25 * mm, " | ".join(order.block.split("\n")[1:]))
        pen.of(9).lines(18 * mm, 45 * mm, world.block.split("\n"))
        y = 42.0
        for label, value in _said(order):
            pen.of(8).put(125 * mm, y * mm, label)
            _fitted(pen.of(9), 192, y, value, 40, right=True)
            y += 5
        pen.of(15, "Helvetica-Bold").put(18 * mm, 76 * mm, TITLES[order.language])
        y = 88.0
        for place, line in enumerate(order.lines, 1):
            block(pen, y, place, line)
            y += 19
        pen.of(10, "Helvetica-Bold").put(192 * mm, (y + 4) * mm, f"{MONEY[order.language][3]}: {order.money(order.net)}", right=True)

    return _sent(order, random, name, drawn(draw), "in blocks")


_EDGES = ((16, False, 9), (26, False, 26), (54, False, 74), (146, True, 15), (149, False, 12), (176, True, 15), (194, True, 17))


def _row(pen: Pen, y: float, cells: Sequence[str]) -> None:
    for (x, right, width), cell in zip(_EDGES, cells, strict=True):
        _fitted(pen, x, y, cell, width, right=right)


def carried_over(world: World, random: Random, name: str) -> Letter:
    """One to three pages with grey heads; the sum so far stands at the foot of a page and at the head of the next."""
    order = _ordered(world, random, ("de", "de", "en", "nl", "fr"), (6, 38), {"sku", "description", "unit", "price", "total"})
    money = MONEY[order.language]
    heads = (*HEADS[order.language], *money[:2])

    def top(pen: Pen, y: float) -> float:
        pen.box(15 * mm, (y - 4) * mm, 181 * mm, 6 * mm, grey=0.88)
        _row(pen.of(8, "Helvetica-Bold"), y, heads)
        return y

    def draw(pen: Pen) -> None:
        pen.of(9).lines(16 * mm, 18 * mm, order.block.split("\n"))
        pen.of(9).lines(16 * mm, 44 * mm, world.block.split("\n"))
        pen.of(15, "Helvetica-Bold").put(110 * mm, 20 * mm, TITLES[order.language])
        for place, (label, value) in enumerate(_said(order)):
            pen.of(8).put(110 * mm, (28 + 5 * place) * mm, f"{label}:")
            pen.of(9).put(140 * mm, (28 + 5 * place) * mm, value)
        y, so_far = top(pen, 68.0), Decimal(0)
        for place, line in enumerate(order.lines):
            if place and place % ROWS == 0:
                pen.of(8.5).put(194 * mm, (y + 8) * mm, f"{money[2]}  {order.money(so_far)}", right=True)
                pen.turn()
                y = top(pen, 24.0) + 6
                pen.of(8.5).put(194 * mm, y * mm, f"{money[2]}  {order.money(so_far)}", right=True)
            y += 6.5
            so_far += line.total
            _row(pen.of(8.5), y, (str(place + 1), line.number, line.description, order.count(line.quantity), line.unit, order.money(line.price), order.money(line.total)))  # fmt: skip
        pen.rule(120 * mm, (y + 3) * mm, 194 * mm)
        pen.of(10, "Helvetica-Bold").put(194 * mm, (y + 8) * mm, f"{money[3]}  {order.money(order.net)}", right=True)

    return _sent(order, random, name, drawn(draw), "carried over")


def facts_in_the_margin(world: World, random: Random, name: str) -> Letter:
    """A slip: what is said of the order in the left margin, label above value; the goods beside, quantity last."""
    order = _ordered(world, random, ("de", "de", "nl", "fr"), (1, 9), {"sku", "description", "unit"})

    def draw(pen: Pen) -> None:
        pen.rule(62 * mm, 15 * mm, 62 * mm, 280 * mm, weight=0.4)
        _fitted(pen.of(12, "Helvetica-Bold"), 68, 22, order.buyer["name"], 120)
        pen.of(8.5).put(68 * mm, 27 * mm, ", ".join(order.block.split("\n")[1:]))
        y = 30.0
        for label, value in _said(order):
            pen.of(7).put(15 * mm, y * mm, label)
            _fitted(pen.of(10), 15, y + 5, value, 44)
            y += 14
        pen.of(7).put(15 * mm, (y + 4) * mm, {"de": "Lieferant", "nl": "Leverancier", "fr": "Fournisseur"}[order.language])
        for place, line in enumerate(world.block.split("\n")):
            _fitted(pen.of(8.5), 15, y + 9 + 4 * place, line, 45)
        pen.of(14, "Helvetica-Bold").put(68 * mm, 44 * mm, TITLES[order.language].capitalize())
        y = 56.0
        for x in order.lines:
            _fitted(pen.of(9.5), 68, y, f"{x.number}", 26)
            _fitted(pen.of(9.5), 96, y, x.description, 72)
            pen.of(9.5).put(194 * mm, y * mm, f"{order.count(x.quantity)} {x.unit}", right=True)
            y += 8

    return _sent(order, random, name, drawn(draw), "facts in the margin", priced=False)


BUYERS: tuple[Buyer, ...] = (needle_printer, needle_printer, in_blocks, in_blocks, *(carried_over,) * 3, facts_in_the_margin)
