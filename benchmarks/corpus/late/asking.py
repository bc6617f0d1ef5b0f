"""What a buyer of the late part wants, and what the templates of his letters can say of it beside the order: numbers of many sorts that are no order number."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from functools import partial
from random import Random
from typing import Any

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.drawn.demand import Demand, demand, identified
from benchmarks.corpus.drawn.letters import parts_of as plain_parts
from benchmarks.corpus.drawn.letters import spelt
from benchmarks.corpus.late.places import country_named
from benchmarks.corpus.opened.letters import Scribe, Style, filled, letter, line_text, settled, styled
from benchmarks.corpus.opened.wish import Line, Wish
from examples.post.truth import Letter, Stated, Truth, any_of

UNJUDGED: Truth = {"ignore": True}


MOST_TRIES = 200


@dataclass(frozen=True)
class Asked(Demand):
    """A demand of somebody who may live in any of the late part's lands; `in_pieces` tells that goods are named by model, colour and size apart."""

    in_pieces: bool = False

    def _line(self, line: Line) -> dict[str, Truth]:
        """What is true of a line; names and units that stand in pieces are not judged word by word."""
        truth = super()._line(line)
        return truth | {"description": UNJUDGED, "unit": any_of("C62", line.code, None)} if self.in_pieces else truth

    @property
    def spot(self) -> str:
        """Postcode and city in one line, with the country where only it can tell."""
        land = "" if self.known else country_named(self.country, self.language)
        return self.place.replace("\n", ", ") + (f", {land}" if land else "")

    @property
    def block(self) -> str:
        """The buyer's name and address in lines, with the country where it is not the seller's."""
        land = country_named(self.country, self.language)
        return "\n".join(line for line in (self.buyer["name"], self.buyer["street"], self.place, land) if line)


def ask(
    world: World, random: Random, language: str, says: Collection[str] = (), lines: tuple[int, int] = (1, 6), *, persons: bool = False, trades: Collection[str] = (), **how: Any
) -> Asked:  # fmt: skip
    """An order as `demand` draws it, by a firm or by a private person, of all goods or of these trades."""
    shelves = replace(world, articles=tuple(a for a in world.articles if not trades or a["trade"] in trades))
    order = demand(shelves, random, language, says, lines, **how)
    for _ in range(MOST_TRIES):  # a land may have no private person, or no firm, on file
        if (order.known and not order.buyer["contact"]) == persons:
            break
        order = demand(shelves, random, language, says, lines, **how)
    asked = Asked(**{field.name: getattr(order, field.name) for field in fields(order)})
    wanted = tuple(_modest(line, random) if persons else line for line in asked.lines)
    return replace(asked, world=world, lines=tuple(_told(line, world) for line in wanted))


def _modest(line: Line, random: Random) -> Line:
    """So much as one person takes."""
    return line if line.code in ("MTR", "LTR", "KGM") else replace(line, quantity=str(random.choice((1, 1, 1, 2, 2, 3, 4))))


def _told(line: Line, world: World) -> Line:
    """The line under a number that is no other article's, however it is spelt."""
    same = [a for a in world.articles if _bare(a["sku"]) == _bare(line.number)]
    return replace(line, number=line.sku) if line.sku and len(same) > 1 else line


def _bare(number: str) -> str:
    return re.sub(r"[^0-9a-z]", "", number.lower())


def on_file(
    world: World, random: Random, language: str, says: Collection[str] = (), lines: tuple[int, int] = (1, 5), shows: Collection[str] = ("sku", "description", "unit"), *, loose: bool = True, **how: Any
) -> Asked:  # fmt: skip
    """An order of a customer who writes from an address on file."""
    order = ask(world, random, language, says, lines, shows=shows, loose=loose, strangers=0.0, **how)
    known = identified(order)
    return replace(order, sender=known.sender)


def parts_of(order: Wish, random: Random, lines: str = "") -> dict[str, str]:
    """What a template can say of this order and of other papers."""
    n = random.randrange(1000, 9999)
    return plain_parts(order, random, lines) | {
        "offer": random.choice((f"AN-{n}", f"{n}-26", f"A26/{n}", f"AG{n}5")), "cost": random.choice((f"{n}", f"KST {n % 900 + 100}", f"{n}/{n % 90 + 10}", f"10-{n}")), "project": random.choice((f"P-{n % 900 + 100}", f"26-{n}", f"NB{n % 90 + 10}", f"Los {n % 8 + 1}")),
        "contract": random.choice((f"RV {n}", f"46000{n}1", f"V-2025-{n % 90 + 10}")), "theirs": random.choice((f"KA{n}", f"7{n}2", f"{n}/K")), "plate": random.choice((f"HH-KL {n % 900 + 100}", f"GÖ-B {n}", f"W-{n}T", f"LB AN {n % 90 + 10}")), "ext": str(n % 90 + 10), "hour": str(n % 5 + 7),
        "worker": random.choice(("Nowicki", "Ballmann", "Popescu", "Yilmaz", "Kröger", "Sanchez")), "figure2": str(n % 40 + 12), "vat": order.buyer["vat_id"],
    }  # fmt: skip


SCRIBE = Scribe(ask, parts_of)


def writing(styles: Sequence[Style], trades: Mapping[str, Collection[str]] | None = None, *, persons: bool = False) -> tuple[Buyer, ...]:
    """The buyers who write like this; `trades` are what some of them deal in."""
    return tuple(
        styled(style, Scribe(partial(ask, persons=persons, trades=(trades or {}).get(style.name, ())), parts_of)) for style in styles
    )


def respelt(buyer: Buyer, plain: Callable[[str], str]) -> Buyer:
    """The buyer whose mail has gone through this: names are right in both spellings, goods are called as it writes them."""

    def write(world: World, random: Random, name: str) -> Letter:
        made = spelt(buyer(world, random, name), plain)
        return replace(made, orders=tuple(_as_written(order, plain) for order in made.orders))

    return write


def _as_written(order: Stated, plain: Callable[[str], str]) -> Stated:
    if not isinstance(order, Asked):
        return order
    number = any_of(order.number, plain(order.number)) if order.number != plain(order.number) else order.number or None
    stated = {**order.stated, "order_number": number}
    return replace(
        order,
        stated=stated,
        lines=tuple(replace(line, description=plain(line.description), alias=plain(line.alias)) for line in order.lines),
    )


def rows_of(order: Asked, random: Random, pattern: str) -> str:
    """The lines, each as this pattern writes it."""
    return "\n".join(line_text(pattern, order, line, number, random) for number, line in enumerate(order.lines, 1))


def said(
    order: Asked, random: Random, template: str, rows: str = "", more: dict[str, str] | None = None, subject: str = ""
) -> tuple[str, str, Asked]:
    """Subject and text that these templates make of an order, and the order as far as they say it."""
    parts = parts_of(order, random, rows) | (more or {})
    text, used = filled(template, parts, random)
    title, in_title = filled(subject, parts, random)
    return title, text, settled(order, used | in_title).naming_currency(text)


def written(
    order: Asked, random: Random, name: str, subject: str, template: str, rows: str, sub: str, *, beside: dict[str, Truth] | None = None, more: dict[str, str] | None = None, below: str = "", charset: str = "utf-8"
) -> Letter:  # fmt: skip
    """The mail that this template makes of an order; `beside` are fields whose truth is not what the order says, `below` hangs under the mail."""
    title, text, order = said(order, random, template, rows, more, subject)
    order = replace(order, stated={**order.stated, **(beside or {})})
    return letter(order, random, name, title, text + below, sub=sub, charset=charset)
