"""How the fresh part's buyers become writers: a style may have several line patterns, of which each letter keeps to one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.drawn.demand import Demand
from benchmarks.corpus.drawn.letters import SCRIBE
from benchmarks.corpus.opened.letters import Style, styled, wording
from examples.post.truth import Letter, Truth


def voice(style: Style) -> Buyer:
    """The buyer who writes in this style."""

    def write(world: World, random: Random, name: str) -> Letter:
        made = styled(replace(style, line=wording(style.line, random)), SCRIBE)(world, random, name)
        return by_first_name(made) if "{first}" in style.template and "{contact}" not in style.template else made

    return write


def voices(styles: Sequence[Style]) -> tuple[Buyer, ...]:
    """The buyers who write in these styles."""
    return tuple(voice(style) for style in styles)


def by_first_name(made: Letter) -> Letter:
    """The letter whose writer signs with a first name: that alone is right for the contact too."""
    return replace(made, orders=tuple(_familiar(order) if isinstance(order, Demand) else order for order in made.orders))


def _familiar(order: Demand) -> Demand:
    first, fields = order.contact.split()[0], order.truth()["fields"]

    def either(value: Truth) -> Truth:
        return {"any_of": [*value["any_of"], first]} if isinstance(value, dict) and "any_of" in value else value

    bill_to = fields["bill_to"] | {"contact": either(fields["bill_to"]["contact"])}
    ship_to = bill_to if fields["ship_to"] == fields["bill_to"] else fields["ship_to"]
    return replace(order, stated={**order.stated, "buyer_contact": either(fields["buyer_contact"]), "bill_to": bill_to, "ship_to": ship_to})
