"""The buyers of the last part who write in the styles of `text_german` and `text_abroad`; who signs with a part of his name is known by that part."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.drawn.demand import Demand
from benchmarks.corpus.drawn.letters import SCRIBE
from benchmarks.corpus.last import text_abroad, text_german
from benchmarks.corpus.opened.letters import Style, styled
from examples.post.truth import Letter, Stated, Truth


def _either(value: Truth, *more: str) -> Truth:
    return {"any_of": [*value["any_of"], *more]} if isinstance(value, dict) and "any_of" in value else value


def _signed(order: Stated) -> Stated:
    """The order whose person may be called by first or last name only."""
    if not isinstance(order, Demand) or not order.contact:
        return order
    fields = order.truth()["fields"]
    names = (order.contact.split()[0], order.contact.split()[-1])
    bill_to = fields["bill_to"] | {"contact": _either(fields["bill_to"]["contact"], *names)}
    stated = {"buyer_contact": _either(fields["buyer_contact"], *names), "bill_to": bill_to}
    ship_to = bill_to if fields["ship_to"] == fields["bill_to"] else fields["ship_to"]
    return replace(order, stated={**order.stated, **stated, "ship_to": ship_to})


def writing(style: Style) -> Buyer:
    """The buyer who writes like this."""
    write = styled(style, SCRIBE)

    def buyer(world: World, random: Random, name: str) -> Letter:
        made = write(world, random, name)
        return replace(made, orders=tuple(_signed(order) for order in made.orders))

    return buyer if "{first}" in style.template else write


def buyers(styles: Sequence[Style]) -> tuple[Buyer, ...]:
    """The buyers who write in these styles."""
    return tuple(writing(style) for style in styles)


BUYERS: tuple[Buyer, ...] = buyers((*text_german.STYLES, *text_abroad.STYLES))
