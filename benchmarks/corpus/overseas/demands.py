"""What the overseas part's buyers want: as the drawn kit has it, with places of delivery as workshops, schools and museums have them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from decimal import Decimal
from functools import partial
from random import Random
from typing import Any

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.distant.demands import UNJUDGED, mailed, others
from benchmarks.corpus.distant.demands import mailing as mailing_as
from benchmarks.corpus.drawn.demand import Demand, demand, identified
from benchmarks.corpus.drawn.letters import parts_of, rows_of
from benchmarks.corpus.drawn.pages import Form, as_the_form_has, printed
from benchmarks.corpus.drawn.trading import Trading
from benchmarks.corpus.opened.letters import Scribe
from benchmarks.corpus.overseas.places import LANDS
from benchmarks.corpus.overseas.trades import TRADES
from benchmarks.corpus.places import land_of
from examples.post.truth import Truth, address

HOMES = {
    "de": ("Keramikmarkt Nikolaiplatz", "Kita Regenbogen", "Seniorenzentrum St. Anna", "Messe Kreativ Halle 4", "Atelierhaus Südspeicher", "Hort der Grundschule West"), "en": ("St Mary's Parish Hall", "Craft Fair Pavilion", "Riverside Primary School"), "nl": ("Buurthuis De Schakel", "Basisschool Het Kompas", "Ambachtsmarkt Centrum"),
    "fr": ("Salle des fêtes", "École Jules-Verne", "Marché des potiers"),
}  # fmt: skip
DISCOUNTS = (0, 0, 0, 2, 5, 8, 10, 30)
FREIGHTS = ("6.90", "8.50", "0.00", "11.90", "24.00")
CHEAP = 12


def branch(world: World, random: Random, order: Demand) -> dict[str, Truth]:
    """Where the goods shall go: a place on file, a room of the buyer's elsewhere, or where a course or market is held."""
    buyer, home = order.buyer, land_of(order.buyer, LANDS)
    on_file = [row for row in world.delivery_addresses if row["customer_number"] == buyer["customer_number"]]
    if on_file and random.random() < 0.5:
        row = random.choice(on_file)
        return address(row["name"], row["street"], row["postcode"], row["city"], row["country"], row["contact"] or None)
    postcode, city = random.choice(home.places)
    third = random.choice(HOMES.get(home.language, HOMES["en"]))
    name = random.choice((f"{buyer['name']}, {random.choice(home.sites)}", third, third)) if buyer["contact"] else third
    return address(name, home.street(random), postcode, city, buyer["country"], home.person(random) if random.random() < 0.4 else None)


def ask(world: World, random: Random, language: str, says: Collection[str] = (), lines: tuple[int, int] = (1, 6), **beside: Any) -> Demand:
    """An order of this part's buyers."""
    order = demand(world, random, language, says, lines, **beside)
    return replace(order, ship_to=branch(world, random, order)) if order.ship_to else order


SCRIBE = Scribe(ask, parts_of)
TRADING = Trading(ask, TRADES)
writing = TRADING.writing


def wanted(form: Form, world: World, random: Random) -> Demand:
    """What the buyer with this form wants; only small things have prices for a hundred."""
    shelf = replace(world, articles=tuple(a for a in world.articles if Decimal(a["price_net"]) < CHEAP)) if form.per > 1 else world
    order = TRADING.ask_as(form.name)(
        shelf, random, form.language, form.says, form.lines, shows=form.shows, countries=form.countries, decimals=form.decimals, codes=form.codes, unsold=0.0 if "buyer_sku" in form.shows else form.unsold, firm=True
    )  # fmt: skip
    return replace(as_the_form_has(order, form, random, DISCOUNTS, FREIGHTS), world=world)


def printing(forms: Sequence[Form]) -> tuple[Buyer, ...]:
    """The buyers who print these forms."""
    return tuple(printed(form, wanted) for form in forms)


mailing = partial(mailing_as, wants=wanted)


def asked(
    world: World, random: Random, language: str, says: Collection[str] = (), lines: tuple[int, int] = (1, 5), shows: Collection[str] = ("sku", "description", "unit"), **beside: Any
) -> Demand:  # fmt: skip
    """An order of a customer who writes from an address on file."""
    return identified(ask(world, random, language, says, lines, shows=shows, strangers=0.0, **beside))


__all__ = ["SCRIBE", "UNJUDGED", "ask", "asked", "branch", "mailed", "mailing", "others", "printing", "rows_of", "wanted", "writing"]
