"""Orders of the unmet part as PDF set place by place: a list with leaders of dots, and a typewriter's page."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from reportlab.lib.units import mm

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.drawn.demand import Demand
from benchmarks.corpus.drawn.enclosing import enclosed
from benchmarks.corpus.pen import Pen, drawn
from benchmarks.corpus.unmet.asking import asked_by
from examples.post.truth import Letter

SAYS = {"number", "date", "customer", "delivery", "address"}
# order, number, date, customer number, delivery, total; languages whose letters the built-in fonts have
WORDS = {
    "de": ("Bestellung", "Bestell-Nr.", "Datum", "Kunden-Nr.", "Liefertermin", "Summe netto EUR"),
    "en": ("Order", "Order no.", "Date", "Account no.", "Delivery", "Net total EUR"),
    "nl": ("Bestelling", "Bestelnr.", "Datum", "Klantnr.", "Levering", "Totaal netto EUR"),
    "fr": ("Commande", "N° commande", "Date", "N° client", "Livraison", "Total HT EUR"),
}
COUNTRIES = {"de": ("DE", "DE", "AT", "CH"), "en": ("GB", "IE"), "nl": ("NL", "BE"), "fr": ("FR", "BE")}


def _ordered(world: World, random: Random, lines: tuple[int, int]) -> Demand:
    language = random.choice(("de", "de", "de", "en", "nl", "fr"))
    ask, shows = asked_by("firm"), {"sku", "description", "unit", "price", "total"}
    return ask(world, random, language, SAYS, lines, shows=shows, countries=COUNTRIES[language], firm=True)


def _said(order: Demand) -> list[tuple[str, str]]:
    values = (order.number, order.day(order.dated) if order.dated else "", order.customer, order.delivery_shown)
    return [(label, value) for label, value in zip(WORDS[order.language][1:5], values, strict=True) if value]


def leaders_of_dots(world: World, random: Random, name: str) -> Letter:
    """Articles with dots up to the amount; number and quantity in small print below each."""
    order = _ordered(world, random, (1, 10))
    words = WORDS[order.language]

    def draw(pen: Pen) -> None:
        pen.of(13, "Helvetica-Bold").put(20 * mm, 22 * mm, words[0])
        pen.of(9.5).lines(20 * mm, 30 * mm, order.block.split("\n"))
        pen.of(9.5).lines(120 * mm, 30 * mm, world.block.split("\n"))
        for row, (label, value) in enumerate(_said(order)):
            pen.of(9).put(20 * mm, (62 + 5 * row) * mm, f"{label}: {value}")
        y = 92.0
        for x in order.lines:
            body, amount = pen.of(10), order.money(x.total)
            begin, end = 20 * mm + body.width(x.description) + 6, 186 * mm - body.width(amount) - 6
            body.put(20 * mm, y * mm, x.description)
            body.put(begin, y * mm, "." * max(0, int((end - begin) / body.width("."))))
            body.put(186 * mm, y * mm, amount, right=True)
            pen.of(8).put(24 * mm, (y + 4.2) * mm, f"{x.number}   {order.count(x.quantity)} {x.unit} x {order.money(x.price)}")
            y += 11
        pen.rule(120 * mm, y * mm - 8, 186 * mm)
        pen.of(10, "Helvetica-Bold").put(120 * mm, (y + 2) * mm, words[5])
        pen.of(10, "Helvetica-Bold").put(186 * mm, (y + 2) * mm, order.money(order.net), right=True)
        pen.of(9).put(20 * mm, (y + 12) * mm, order.contact)

    said = replace(order.naming_currency("EUR"), stated={"net_total": str(order.net)})
    return enclosed(said, random, name, drawn(draw), f"leaders of dots {order.language}", "C")


def typewritten(world: World, random: Random, name: str) -> Letter:
    """A page of one type and size, the columns set by the tabulator."""
    order = _ordered(world, random, (1, 9))
    words = WORDS[order.language]
    rows = [*order.block.split("\n"), "", "", *world.block.split("\n"), "", "", words[0].upper(), ""]
    rows += [f"{label + ':':<16}{value}" for label, value in _said(order)] + [""]
    for n, x in enumerate(order.lines, 1):
        rows += [f"{n:>2}. {x.number:<14}{order.count(x.quantity):>7} {x.unit:<10}{order.money(x.price):>10}{order.money(x.total):>12}", f"    {x.description}"]  # fmt: skip
    rows += ["", f"{words[5]:<44}{order.money(order.net):>12}", "", "", order.contact]

    def draw(pen: Pen) -> None:
        pen.of(10, "Courier").lines(24 * mm, 24 * mm, rows, 13)

    said = replace(order.naming_currency("EUR"), stated={"net_total": str(order.net)})
    return enclosed(said, random, name, drawn(draw, font="Courier"), f"typewritten {order.language}", "C")


BUYERS: tuple[Buyer, ...] = (leaders_of_dots, typewritten)
