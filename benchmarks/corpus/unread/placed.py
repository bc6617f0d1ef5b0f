"""Orders of the unread part as PDF set place by place: boxes with their labels inside, words put one by one, pages that carry their sum over, a till slip."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from decimal import Decimal
from random import Random

from reportlab.lib.units import mm

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.drawn.demand import Demand
from benchmarks.corpus.drawn.enclosing import enclosed
from benchmarks.corpus.pen import Pen, drawn
from benchmarks.corpus.unread.ask import ask
from examples.post.truth import Letter

SAYS = {"number", "date", "customer", "delivery", "address"}
ALL = {"sku", "description", "unit", "price", "total"}
WORDS = {
    "de": ("Bestellung", "Bestell-Nr.", "Bestelldatum", "Kunden-Nr.", "Wunschtermin", "Besteller", "Art.-Nr.", "Bezeichnung", "Menge", "E-Preis", "G-Preis", "Summe netto EUR", "Übertrag", "Lieferant"),
    "en": ("Purchase order", "Order no.", "Order date", "Account", "Required", "Buyer", "Code", "Description", "Qty", "Price", "Value", "Net total EUR", "Carried forward", "Supplier"),
    "nl": ("Inkooporder", "Ordernr.", "Orderdatum", "Klantnr.", "Leverdatum", "Inkoper", "Code", "Omschrijving", "Aantal", "Prijs", "Bedrag", "Totaal netto EUR", "Transport", "Leverancier"),
    "fr": ("Bon de commande", "N° commande", "Date", "Code client", "Livraison", "Acheteur", "Référence", "Désignation", "Quantité", "P.U.", "Montant", "Total HT EUR", "Report", "Fournisseur"),
}  # fmt: skip


def _said(order: Demand) -> list[tuple[str, str]]:
    values = (order.number, order.day(order.dated) if order.dated else "", order.customer, order.delivery_shown, order.contact)
    return [(label, value) for label, value in zip(WORDS[order.language][1:6], values, strict=True) if value]


def _asked(world: World, random: Random, languages: Sequence[str], lines: tuple[int, int], shows: Collection[str] = ALL) -> Demand:
    """An order whose amounts have no narrow blanks: the built-in fonts lack them."""
    order = ask(world, random, random.choice(languages), SAYS, lines, shows=shows, firm=True)
    return replace(order, manner=replace(order.manner, grouping=order.manner.grouping.replace("\u202f", " ")))


def _sent(order: Demand, random: Random, name: str, draw: Callable[[Pen], None], sub: str, font: str = "Helvetica") -> Letter:
    said = replace(order.naming_currency("EUR"), stated={"net_total": str(order.net)})
    return enclosed(said, random, name, drawn(draw, font=font), f"{sub} {order.language}", "C")


def labels_inside(world: World, random: Random, name: str) -> Letter:
    """A form of boxes: each has its label small in the corner and the value below it; the rows of goods are ruled across."""
    order = _asked(world, random, ("de", "de", "en", "fr"), (1, 10))
    words = WORDS[order.language]

    def boxed(pen: Pen, x: float, y: float, width: float, height: float, label: str, lines: Sequence[str]) -> None:
        pen.box(x * mm, y * mm, width * mm, height * mm)
        pen.of(6).put((x + 1) * mm, (y + 2.8) * mm, label)
        pen.of(9.5).lines((x + 1.5) * mm, (y + 7.2) * mm, lines)

    def draw(pen: Pen) -> None:
        pen.of(14, "Helvetica-Bold").put(15 * mm, 17 * mm, words[0].upper())
        boxed(pen, 15, 22, 90, 28, words[5], order.block.split("\n"))
        boxed(pen, 105, 22, 90, 28, words[13], world.block.split("\n"))
        for place, (label, value) in enumerate(pair for pair in _said(order) if pair[0] != words[5]):
            boxed(pen, 15 + 45 * place, 50, 45, 11, label, [value])
        lefts, heads = (16, 44, 150, 172, 194), words[6:11]
        for left, head, right in zip(lefts, heads, (False, False, True, True, True), strict=True):
            pen.of(7.5, "Helvetica-Bold").put(left * mm, 69 * mm, head, right=right)
        for row, x in enumerate(order.lines):
            y = (75 + 7 * row) * mm
            pen.rule(15 * mm, y - 4 * mm, 195 * mm)
            cells = (x.number, x.description, f"{order.count(x.quantity)} {x.unit}", order.money(x.price), order.money(x.total))
            for left, cell, right in zip(lefts, cells, (False, False, True, True, True), strict=True):
                pen.of(9).put(left * mm, y, cell, right=right)
        bottom = (75 + 7 * len(order.lines)) * mm
        pen.rule(15 * mm, bottom - 4 * mm, 195 * mm, weight=1.2)
        pen.of(10, "Helvetica-Bold").put(194 * mm, bottom + 2 * mm, f"{words[11]}  {order.money(order.net)}", right=True)
        pen.of(9).put(15 * mm, bottom + 14 * mm, order.contact)

    return _sent(order, random, name, draw, "labels inside")


def word_by_word(world: World, random: Random, name: str) -> Letter:
    """A letter whose program puts each word by itself; the goods are a list with leaders to the quantity."""
    order = _asked(world, random, ("de", "nl", "en", "fr"), (1, 8), {"sku", "description", "unit"})
    words = WORDS[order.language]

    def put(pen: Pen, x: float, y: float, text: str) -> float:
        for word in text.split(" "):
            pen.put(x, y, word)
            x += pen.width(word) + pen.size * 0.3
        return x

    def draw(pen: Pen) -> None:
        y = 22 * mm
        for line in (*order.block.split("\n"), "", *world.block.split("\n"), "", "", words[0].upper(), ""):
            put(pen.of(10.5, "Times-Roman"), 25 * mm, y, line)
            y += 5 * mm
        for label, value in _said(order):
            put(pen.of(10.5, "Times-Roman"), 25 * mm, y, f"{label}: {value}")
            y += 5 * mm
        y += 5 * mm
        for x in order.lines:
            end = put(pen.of(10.5, "Times-Roman"), 25 * mm, y, f"{x.number}  {x.description} ")
            amount = f"{order.count(x.quantity)} {x.unit}"
            start = 180 * mm - pen.of(10.5, "Times-Roman").width(amount)
            dots = int((start - end - 4) / pen.of(10.5, "Times-Roman").width("."))
            pen.of(10.5, "Times-Roman").put(end, y, "." * max(dots, 0))
            put(pen.of(10.5, "Times-Roman"), start, y, amount)
            y += 7 * mm

    return enclosed(order, random, name, drawn(draw, font="Times-Roman"), f"word by word {order.language}", "C")


def carried_over(world: World, random: Random, name: str) -> Letter:
    """Pages of twelve rows: each ends with the sum so far and the next begins with it."""
    order = _asked(world, random, ("de", "de", "fr", "nl"), (14, 34))
    words, rows = WORDS[order.language], 12
    edges = ((18, False), (30, False), (58, False), (142, True), (166, True), (192, True))

    def row_of(pen: Pen, y: float, cells: Sequence[str], font: str = "Helvetica") -> None:
        for (x, right), cell in zip(edges, cells, strict=True):
            pen.of(8.5, font).put(x * mm, y * mm, cell, right=right)

    def draw(pen: Pen) -> None:
        total = Decimal(0)
        chunks = [order.lines[at : at + rows] for at in range(0, len(order.lines), rows)]
        for page, chunk in enumerate(chunks):
            pen.of(11, "Helvetica-Bold").put(18 * mm, 18 * mm, f"{words[0]} {order.number}".strip())
            pen.of(8).put(192 * mm, 18 * mm, f"{page + 1}/{len(chunks)}", right=True)
            y = 30.0
            if page == 0:
                pen.of(9).lines(18 * mm, 26 * mm, order.block.split("\n"))
                pen.of(9).lines(18 * mm, 50 * mm, world.block.split("\n"))
                for place, (label, value) in enumerate(_said(order)):
                    pen.of(9).put(120 * mm, (26 + 5 * place) * mm, f"{label} {value}")
                y = 78.0
            row_of(pen, y, ("", words[6], words[7], words[8], f"{words[9]} EUR", f"{words[10]} EUR"), "Helvetica-Bold")
            pen.rule(18 * mm, (y + 1.5) * mm, 192 * mm)
            y += 8
            if page:
                row_of(pen, y, ("", "", words[12], "", "", order.money(total)), "Helvetica-Oblique")
                y += 8
            for place, x in enumerate(chunk, page * rows + 1):
                total += x.total
                row_of(
                    pen,
                    y,
                    (
                        str(place),
                        x.number,
                        x.description,
                        f"{order.count(x.quantity)} {x.unit}",
                        order.money(x.price),
                        order.money(x.total),
                    ),
                )
                y += 8
            last = page == len(chunks) - 1
            pen.rule(18 * mm, (y - 4) * mm, 192 * mm)
            row_of(pen, y + 2, ("", "", words[11] if last else words[12], "", "", order.money(total)), "Helvetica-Bold")
            if not last:
                pen.turn()

    return _sent(order, random, name, draw, "carried over")


def till_slip(world: World, random: Random, name: str) -> Letter:
    """A slip of a hand-held device: the name above, number and quantity times price below, the amount on the right."""
    order = _asked(world, random, ("de", "nl", "fr"), (1, 9))
    words = WORDS[order.language]

    def draw(pen: Pen) -> None:
        y = pen.of(9, "Courier").lines(
            12 * mm,
            12 * mm,
            (
                *order.block.split("\n"),
                "",
                words[0].upper(),
                *(f"{label} {value}" for label, value in _said(order)),
                f"> {world.name}",
                "-" * 46,
            ),
        )
        for x in order.lines:
            pen.of(9, "Courier").put(12 * mm, y, x.description[:46])
            pen.of(9, "Courier").put(12 * mm, y + 11, f"  {x.number}  {order.count(x.quantity)} {x.unit} x {order.money(x.price)}")
            pen.of(9, "Courier").put(100 * mm, y + 22, order.money(x.total), right=True)
            y += 35
        pen.of(9, "Courier").put(12 * mm, y, "-" * 46)
        pen.of(9, "Courier-Bold").put(12 * mm, y + 12, words[11])
        pen.of(9, "Courier-Bold").put(100 * mm, y + 12, order.money(order.net), right=True)

    said = replace(order.naming_currency("EUR"), stated={"net_total": str(order.net)})
    return enclosed(said, random, name, drawn(draw, (112 * mm, 297 * mm), "Courier"), f"till slip {order.language}", "C")


def also_in_the_mail(world: World, random: Random, name: str) -> Letter:
    """The mail lists the goods too, in short; the PDF says the same in full."""
    order = _asked(world, random, ("de", "de", "en", "nl", "fr"), (1, 5))
    words = WORDS[order.language]

    def draw(pen: Pen) -> None:
        y = pen.of(10).lines(20 * mm, 20 * mm, (*order.block.split("\n"), "", *world.block.split("\n"), "", ""))
        pen.of(15, "Helvetica-Bold").put(20 * mm, y, words[0])
        y = pen.of(9.5).lines(20 * mm, y + 8 * mm, [f"{label}: {value}" for label, value in _said(order)]) + 6 * mm
        edges = ((20, False), (50, False), (146, True), (168, True), (190, True))
        rows = [
            words[6:11],
            *(
                (x.number, x.description, f"{order.count(x.quantity)} {x.unit}", order.money(x.price), order.money(x.total))
                for x in order.lines
            ),
        ]
        for row, cells in enumerate(rows):
            for (x, right), cell in zip(edges, cells, strict=True):
                pen.of(9, "Helvetica" if row else "Helvetica-Bold").put(x * mm, y, cell, right=right)
            y += 6.5 * mm
        pen.of(10, "Helvetica-Bold").put(190 * mm, y + 3 * mm, f"{words[11]} {order.money(order.net)}", right=True)

    said = replace(order.naming_currency("EUR"), stated={"net_total": str(order.net)})
    short = "\n".join(f"{order.count(x.quantity)} x {x.number}" for x in order.lines)
    above, below = {
        "de": ("Guten Tag,\n\nanbei unsere Bestellung über", "Mit freundlichen Grüßen"),
        "en": ("Hello,\n\nplease find our order attached for", "Regards"),
        "nl": ("Hallo,\n\nbijgaand onze bestelling voor", "Groet"),
        "fr": ("Bonjour,\n\nci-joint notre commande pour", "Cordialement"),
    }[order.language]
    return enclosed(
        said,
        random,
        name,
        drawn(draw),
        f"also in the mail {order.language}",
        "C",
        body=f"{above}\n\n{short}\n\n{below}\n{{contact}}\n{{signature}}",
    )


BUYERS: tuple[Buyer, ...] = (labels_inside, labels_inside, word_by_word, carried_over, till_slip, also_in_the_mail)
