"""Orders as cells: what a sheet of one buyer says and where."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from random import Random

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.drawn.cell_files import WRITERS, Cell, Rows
from benchmarks.corpus.drawn.demand import Demand, demand, identified
from benchmarks.corpus.drawn.enclosing import enclosed
from benchmarks.corpus.drawn.wording import capitals
from benchmarks.corpus.opened.wish import Line
from examples.post.truth import Letter, Truth, any_of

_SHOWN = {
    "sku": "sku",
    "desc": "description",
    "bsku": "buyer_sku",
    "gtin": "gtin",
    "unit": "unit",
    "price": "price",
    "total": "total",
    "qty": "",
    "qtyunit": "unit",
}


@dataclass(frozen=True)
class Sheet:
    """What one buyer's sheet holds: `heads` are (part of the order, label) above the table, `columns` (part of a line, head).

    `side` sets the labels beside each other; `below` are the label of a total and what it is; `typed` tells whether figures and days are such, or text; with `numeric` a number of figures only has lost its leading noughts.
    """

    name: str
    language: str
    columns: tuple[tuple[str, str], ...]
    heads: tuple[tuple[str, str], ...] = ()
    title: str = ""
    below: str = ""
    total: str = "net"
    head_row: bool = True
    side: bool = False
    typed: bool = True
    left: int = 0
    empty_rows: int = 0
    lines: tuple[int, int] = (1, 10)
    countries: tuple[str, ...] = ()
    codes: bool = False
    upper: bool = False
    numeric: bool = False

    @property
    def shows(self) -> frozenset[str]:
        """The parts of lines that have a column."""
        return frozenset(_SHOWN[part] for part, _ in self.columns if _SHOWN.get(part))


_SAYS = {
    "number": "number",
    "day": "date",
    "customer": "customer",
    "delivery": "delivery",
    "payment": "payment",
    "note": "note",
    "ship": "ship_to",
    "address": "address",
    "block": "address",
}


def drawn(sheet: Sheet, world: World, random: Random, ask: Callable[..., Demand] = demand) -> Demand:
    """What this buyer wants, asked for in his way; who gives no address writes from one on file."""
    says = {_SAYS[part] for part, _ in sheet.heads if part in _SAYS}
    unsold = 0.03 if "description" in sheet.shows and "buyer_sku" not in sheet.shows else 0.0
    order = ask(
        world,
        random,
        sheet.language,
        says,
        sheet.lines,
        shows=sheet.shows,
        countries=sheet.countries,
        codes=sheet.codes,
        unsold=unsold,
        firm=True,
    )
    if sheet.upper:
        order = replace(order, lines=tuple(replace(line, description=capitals(line.description)) for line in order.lines))
    return order if says & {"address"} else identified(order)


def figure(value: str) -> int | float:
    """A quantity or an amount as a number."""
    return float(value) if "." in value else int(value)


def cell_of(sheet: Sheet, order: Demand, line: Line, part: str, number: int) -> Cell:
    """What stands in this column of the line's row."""
    typed: dict[str, Cell] = {
        "qty": figure(line.quantity),
        "price": float(line.price or 0),
        "total": float(line.total),
        "pos": number,
        "pos10": number * 10,
    }
    plain: dict[str, str] = {
        "qty": order.count(line.quantity),
        "price": order.money(line.price or "0"),
        "total": order.money(line.total),
        "pos": str(number),
        "pos10": str(number * 10),
    }
    text = {
        "sku": line.number,
        "desc": line.description,
        "bsku": line.buyer_sku,
        "gtin": line.gtin,
        "unit": line.unit,
        "qtyunit": f"{order.count(line.quantity)} {line.unit}",
        "empty": "",
        "day": order.delivery_shown,
        "eur": "EUR",
        "cost": "4711",
    }
    if sheet.numeric and part == "sku" and line.number.isdigit():
        return int(line.number)
    if part in text:
        return text[part]
    return typed[part] if sheet.typed else plain[part]


def said_of(sheet: Sheet, order: Demand) -> list[tuple[str, Cell]]:
    """The labels above the table that have a value."""
    b, s = order.buyer, order.ship_to
    values: dict[str, Cell] = {
        "number": order.number, "day": order.dated if sheet.typed else order.day(order.dated) if order.dated else "", "customer": order.customer, "delivery": order.delivery_shown, "payment": order.payment_said, "note": order.note,
        "ship": ", ".join(order.ship_block.split("\n")) if s else "", "address": f"{b['name']}, {b['street']}, {order.spot}", "block": order.block, "contact": order.contact, "phone": order.phone, "seller": order.world.name, "name": b["name"],
    }  # fmt: skip
    return [(label, values[part]) for part, label in sheet.heads if values[part]]


def rows_of(sheet: Sheet, order: Demand) -> Rows:
    """The whole sheet, row by row."""
    pairs = said_of(sheet, order)
    rows: Rows = [[sheet.title], []] if sheet.title else []
    if sheet.side:
        rows += [[label for label, _ in pairs], [value for _, value in pairs], []]
    else:
        rows += [[label, value] for label, value in pairs] + ([[]] if pairs else [])
    rows += [[head for _, head in sheet.columns]] if sheet.head_row else []
    rows += [[cell_of(sheet, order, line, part, number) for part, _ in sheet.columns] for number, line in enumerate(order.lines, 1)]
    rows += [[None] * len(sheet.columns) for _ in range(sheet.empty_rows)]
    if sheet.below:
        rows.append([sheet.below, *[None] * (len(sheet.columns) - 2), float(order.net) if sheet.typed else order.money(order.net)])
    return [[None] * sheet.left + row for row in rows]


def settled(sheet: Sheet, order: Demand) -> Demand:
    """The order as the sheet says it."""
    said = {part for part, _ in sheet.heads}
    text = " ".join(
        [
            sheet.title,
            sheet.below,
            *(head for _, head in sheet.columns),
            *(label for _, label in sheet.heads),
            *("EUR" for part, _ in sheet.columns if part == "eur"),
        ]
    )
    stated: dict[str, Truth] = {}
    if sheet.below:
        stated = (
            {"net_total": str(order.net)}
            if sheet.total == "net"
            else {"net_total": any_of(None, str(order.net)), "gross_total": any_of(None, str(order.net))}
        )
    order = replace(
        order,
        dated=order.dated if "day" in said else None,
        delivery=order.delivery if "delivery" in said or any(part == "day" for part, _ in sheet.columns) else None,
        stated=stated,
    )
    return order.naming_currency(text)


def sent(sheet: Sheet, kind: str) -> Buyer:
    """The buyer who sends this sheet as a file of this kind."""
    write, ending, media_type = WRITERS[kind]

    def buyer(world: World, random: Random, name: str) -> Letter:
        order = drawn(sheet, world, random)
        content = write(rows_of(sheet, order), random)
        return enclosed(settled(sheet, order), random, name, content, f"{kind} {sheet.name}", "E", ending, media_type)

    return buyer


def sheets(pairs: Sequence[tuple[Sheet, str]]) -> tuple[Buyer, ...]:
    """The buyers who send these sheets."""
    return tuple(sent(sheet, kind) for sheet, kind in pairs)
