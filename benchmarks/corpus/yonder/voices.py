"""Who writes what to the yonder part's company: letters come from those kinds of customers that write such letters."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from random import Random
from typing import Any

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World, ascii_of
from benchmarks.corpus.drawn import letters as kit
from benchmarks.corpus.drawn.demand import Demand, demand, identified
from benchmarks.corpus.drawn.house import Housed
from benchmarks.corpus.opened.letters import Scribe, Style, filled, letter, line_text, settled, styled
from benchmarks.corpus.opened.wish import Wish
from benchmarks.corpus.yonder.world import only
from examples.post.truth import Letter, Truth

GROWERS = frozenset({"farm", "nursery", "bees"})
LAND = frozenset({"farm", "nursery", "bees", "firm", "shop"})
HOUSES = frozenset({"zoo", "town", "school", "firm"})
FIRMS = frozenset({"farm", "nursery", "bees", "firm", "shop", "zoo", "town", "school", "club"})
TRADE = frozenset({"shop", "firm", "nursery", "zoo"})
EVERYBODY = FIRMS | {"person"}
PEOPLE = frozenset({"person"})
SMALL = frozenset({"farm", "bees", "person", "club"})


def among(kinds: Collection[str], write: Buyer) -> Buyer:
    """The buyer, who is one of these kinds of customers."""

    def wrote(world: World, random: Random, name: str) -> Letter:
        return write(only(world, frozenset(kinds)) if isinstance(world, Housed) else world, random, name)

    return wrote


def said_once(text: str) -> str:
    """The text without a name below or behind the same name (a private person signs with no firm's), and without a second stop behind a day."""
    lines: list[str] = []
    for line in text.split("\n"):
        if not line.strip() or not lines or line != lines[-1]:
            lines.append(line)
    told_twice = re.sub(r"(?m)([^\W\d_][^,\n!.]*), \1$", r"\1", "\n".join(lines))
    return re.sub(r"(?<!\.)\.\.(?!\.)", ".", told_twice)


def parts_of(order: Wish, random: Random, lines: str = "") -> dict[str, str]:
    """What a template can say of this order; a private person signs with the address only."""
    parts = kit.parts_of(order, random, lines)
    if order.buyer.get("kind") == "person":
        home = f"{order.buyer['street']}\n{parts['place']}"
        parts["signature"] = random.choice(("", "", home, f"{home}\nTel. {order.phone}"))
    return parts


_KNOWN_ONLY = frozenset({"club", "zoo", "town", "school", "bees"})


def wish(world: World, random: Random, language: str, *args: Any, **kwargs: Any) -> Demand:
    """An order of one of the company's customers; where only people buy, who is not on file is one too, and of clubs, parks and towns all are on file."""
    kinds = frozenset(row["kind"] for row in world.customers)
    if kinds <= _KNOWN_ONLY:
        kwargs["strangers"] = 0.0
    order = demand(world, random, language, *args, **kwargs)
    if order.known or kinds != PEOPLE:
        return order
    address = f"{ascii_of(order.contact).lower().replace(' ', '.')}{random.randrange(10, 99)}@neupost.example"
    return replace(order, buyer=order.buyer | {"name": order.contact, "kind": "person", "emails": address}, sender=address)


SCRIBE = Scribe(wish, parts_of)


def writing(voices: Sequence[tuple[frozenset[str], Style]]) -> tuple[Buyer, ...]:
    """The buyers who write like this."""
    return tuple(among(kinds, styled(style if style.change else replace(style, change=said_once), SCRIBE)) for kinds, style in voices)


def drawn(
    world: World, random: Random, language: str, says: Collection[str] = (), lines: tuple[int, int] = (1, 5), *, kinds: frozenset[str] = FIRMS, shows: Collection[str] = ("sku", "description", "unit"), loose: bool = True
) -> Demand:  # fmt: skip
    """An order of a customer of these kinds who writes from an address on file."""
    asked = only(world, kinds) if isinstance(world, Housed) else world
    return identified(demand(asked, random, language, says, lines, shows=shows, loose=loose, strangers=0.0))


def rows_of(order: Demand, random: Random, pattern: str) -> list[str]:
    """The lines, each as this pattern writes it."""
    return [line_text(pattern, order, line, number, random) for number, line in enumerate(order.lines, 1)]


def told(
    order: Demand, random: Random, name: str, subject: str, template: str, sub: str, rows: str = "", beside: Mapping[str, Truth] | None = None, below: str = "", change: Callable[[str], str] = said_once
) -> Letter:  # fmt: skip
    """The mail that this template makes of an order; `beside` are fields whose truth is not what the order says, `below` is quoted."""
    parts = parts_of(order, random, rows)
    text, used = filled(template, parts, random)
    title, in_title = filled(subject, parts, random)
    order = settled(order, used | in_title).naming_currency(text)
    order = replace(order, stated={**order.stated, **(beside or {})})
    return letter(order, random, name, title, change(text).rstrip() + (f"\n\n{below}" if below else ""), sub=sub)
