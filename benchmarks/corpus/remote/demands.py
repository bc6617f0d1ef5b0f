"""What the remote part's buyers want: as the drawn kit has it, with places of delivery as practices, laboratories and homes have them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from random import Random
from typing import Any

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.drawn.demand import Demand, demand, identified
from benchmarks.corpus.drawn.letters import parts_of, rows_of
from benchmarks.corpus.drawn.pages import DISCOUNTS, FREIGHTS, Form, as_the_form_has, printed
from benchmarks.corpus.drawn.trading import Trading, stopped
from benchmarks.corpus.opened.letters import Scribe, filled, letter, settled
from benchmarks.corpus.places import land_of
from benchmarks.corpus.remote.places import LANDS
from benchmarks.corpus.remote.trades import TRADES
from examples.post.truth import Letter, Truth, address

HOMES = {
    "de": ("Seniorenheim Lindenhof", "Haus Abendsonne", "Reitanlage Birkenhof", "Grundschule am Wall", "Kita Sonnenkäfer", "Ambulantes OP-Zentrum"), "en": ("Rosemount Nursing Home", "St Brendan's School", "Fernleigh Stables"), "nl": ("Verzorgingshuis De Linde", "Basisschool De Vlieger", "Manege Zonneveld"),
    "fr": ("Résidence Les Acacias", "École Jules Verne", "Haras du Bois Clair"),
}  # fmt: skip
UNJUDGED: Truth = {"ignore": True}


def branch(world: World, random: Random, order: Demand) -> dict[str, Truth]:
    """Where the goods shall go: a place on file, a branch of the buyer's, or somebody whom he supplies."""
    buyer, home = order.buyer, land_of(order.buyer, LANDS)
    on_file = [row for row in world.delivery_addresses if row["customer_number"] == buyer["customer_number"]]
    if on_file and random.random() < 0.5:
        row = random.choice(on_file)
        return address(row["name"], row["street"], row["postcode"], row["city"], row["country"], row["contact"] or None)
    postcode, city = random.choice(home.places)
    third = random.choice(HOMES.get(home.language, HOMES["en"]))
    name = random.choice((f"{buyer['name']}, {random.choice(home.sites)}", third, third)) if buyer["contact"] else str(buyer["name"])
    return address(name, home.street(random), postcode, city, buyer["country"], home.person(random) if random.random() < 0.4 else None)


def ask(world: World, random: Random, language: str, says: Collection[str] = (), lines: tuple[int, int] = (1, 6), **beside: Any) -> Demand:
    """An order of this part's buyers."""
    order = demand(world, random, language, says, lines, **beside)
    return replace(order, ship_to=branch(world, random, order)) if order.ship_to else order


SCRIBE = Scribe(ask, parts_of)
TRADING = Trading(ask, TRADES)
writing = TRADING.writing


def wanted(form: Form, world: World, random: Random) -> Demand:
    """What the buyer with this form wants."""
    order = ask(
        world, random, form.language, form.says, form.lines, shows=form.shows, countries=form.countries, decimals=form.decimals, codes=form.codes, unsold=0.0 if "buyer_sku" in form.shows else form.unsold, firm=True
    )  # fmt: skip
    return as_the_form_has(order, form, random, DISCOUNTS, FREIGHTS)


def printing(forms: Sequence[Form]) -> tuple[Buyer, ...]:
    """The buyers who print these forms."""
    return tuple(printed(form, wanted) for form in forms)


def asked(
    world: World, random: Random, language: str, says: Collection[str] = (), lines: tuple[int, int] = (1, 5), shows: Collection[str] = ("sku", "description", "unit"), **beside: Any
) -> Demand:  # fmt: skip
    """An order of a customer who writes from an address on file."""
    return identified(ask(world, random, language, says, lines, shows=shows, strangers=0.0, **beside))


def mailed(
    order: Demand, random: Random, name: str, subject: str, template: str, rows: str, sub: str, beside: dict[str, Truth] | None = None, below: str = ""
) -> Letter:  # fmt: skip
    """The mail that this template makes of an order; `beside` are fields whose truth is another than the order says, `below` hangs beneath."""
    parts = parts_of(order, random, rows)
    text, used = filled(template, parts, random)
    text = stopped(text)
    title, in_title = filled(subject, parts, random)
    order = settled(order, used | in_title).naming_currency(text)
    order = replace(order, stated={**order.stated, **(beside or {})})
    return letter(order, random, name, title, f"{text}\n\n{below}" if below else text, sub=sub)


Change = Callable[[Demand], Demand]
__all__ = ["SCRIBE", "UNJUDGED", "Change", "ask", "asked", "branch", "mailed", "printing", "rows_of", "wanted", "writing"]
