"""What the distant part's buyers want: as the drawn kit has it, with places of delivery as yards, clubs and harbours have them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cached_property
from random import Random
from typing import Any

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import Row, World
from benchmarks.corpus.distant.places import LANDS
from benchmarks.corpus.distant.trades import TRADES
from benchmarks.corpus.drawn.demand import Demand, demand, identified
from benchmarks.corpus.drawn.house import house_of
from benchmarks.corpus.drawn.letters import parts_of, rows_of
from benchmarks.corpus.drawn.pages import Form, as_text, as_the_form_has, page_of, printed
from benchmarks.corpus.drawn.trading import Trading, stopped
from benchmarks.corpus.opened.letters import Scribe, filled, letter, settled
from benchmarks.corpus.places import Land, land_of
from examples.post.truth import Letter, Truth, address

HOMES = {
    "de": ("Hafenmeisterei Nordmole", "Yachthafen Lagune", "Winterlager Koppelhof", "Gut Wiesengrund", "Fischereigenossenschaft", "Kita Seepferdchen", "Schleusenbetrieb Ost"), "en": ("Harbour Office", "Mariners Boat Storage", "Hill Farm"), "nl": ("Havenkantoor Noord", "Winterstalling De Anker", "Boerderij Zeezicht"),
    "fr": ("Capitainerie du Port Vieux", "Base nautique des Sables", "Ferme du Grand Pré"),
}  # fmt: skip
UNJUDGED: Truth = {"ignore": True}
DISCOUNTS = (0, 0, 5, 5, 10, 15, 25, 0)
FREIGHTS = ("4.90", "9.50", "14.00", "0.00", "6.50")
CHEAP = 15
Wants = Callable[[Form, World, Random], Demand]


@dataclass(frozen=True)
class Demands:
    """What buyers want: where they and the places lie, their trades, whose homes goods go to besides, and what is off and what freight costs.

    `called` is the share of other places where somebody is to be asked for.
    """

    lands: Sequence[Land]
    trades: Mapping[str, Sequence[str]]
    homes: Mapping[str, Sequence[str]]
    discounts: Sequence[int]
    freights: Sequence[str]
    cheap: int
    called: float

    @cached_property
    def trading(self) -> Trading:
        """The trades, each with its way of asking."""
        return Trading(self.ask, self.trades)

    def branch(self, world: World, random: Random, order: Demand) -> dict[str, Truth]:
        """Where the goods shall go: a place on file, a site of the buyer's, or another's home."""
        buyer, home = order.buyer, land_of(order.buyer, self.lands)
        on_file = [row for row in world.delivery_addresses if row["customer_number"] == buyer["customer_number"]]
        if on_file and random.random() < 0.5:
            row = random.choice(on_file)
            return address(row["name"], row["street"], row["postcode"], row["city"], row["country"], row["contact"] or None)
        postcode, city = random.choice(home.places)
        third = random.choice(self.homes.get(home.language, self.homes["en"]))
        name = random.choice((f"{buyer['name']}, {random.choice(home.sites)}", third, third)) if buyer["contact"] else third
        street, person = home.street(random), home.person(random) if random.random() < self.called else None
        return address(name, street, postcode, city, buyer["country"], person)

    def ask(
        self, world: World, random: Random, language: str, says: Collection[str] = (), lines: tuple[int, int] = (1, 6), **beside: Any
    ) -> Demand:
        """An order of this part's buyers."""
        order = demand(world, random, language, says, lines, **beside)
        return replace(order, ship_to=self.branch(world, random, order)) if order.ship_to else order

    def wanted(self, form: Form, world: World, random: Random) -> Demand:
        """What the buyer with this form wants; only small things have prices for a hundred."""
        cheap = tuple(a for a in world.articles if Decimal(a["price_net"]) < self.cheap)
        shelf = replace(world, articles=cheap) if form.per > 1 else world
        order = self.trading.ask_as(form.name)(
            shelf, random, form.language, form.says, form.lines, shows=form.shows, countries=form.countries, decimals=form.decimals, codes=form.codes, unsold=0.0 if "buyer_sku" in form.shows else form.unsold, firm=True
        )  # fmt: skip
        return replace(as_the_form_has(order, form, random, self.discounts, self.freights), world=world)

    def printing(self, forms: Sequence[Form]) -> tuple[Buyer, ...]:
        """The buyers who print these forms."""
        return tuple(printed(form, self.wanted) for form in forms)

    def asked(
        self, world: World, random: Random, language: str, says: Collection[str] = (), lines: tuple[int, int] = (1, 5), shows: Collection[str] = ("sku", "description", "unit"), **beside: Any
    ) -> Demand:  # fmt: skip
        """An order of a customer who writes from an address on file."""
        return identified(self.ask(world, random, language, says, lines, shows=shows, strangers=0.0, **beside))


OWN = Demands(LANDS, TRADES, HOMES, DISCOUNTS, FREIGHTS, CHEAP, called=0.45)
ask, asked, branch, printing, wanted, writing = OWN.ask, OWN.asked, OWN.branch, OWN.printing, OWN.wanted, OWN.trading.writing
SCRIBE = Scribe(ask, parts_of)


def mailing(form: Form, wants: Wants = wanted) -> Buyer:
    """The buyer whose mail is this page; the same stands beside it as plain text only where nothing is struck out, hidden or quoted."""

    def write(world: World, random: Random, name: str) -> Letter:
        page, order = page_of(form, wants(form, world, random), random)
        subject, _ = filled(random.choice(house_of(world).subjects[form.language]), parts_of(order, random), random)
        style = f"<style>{form.css}</style>" if form.css else ""
        html = f"<!DOCTYPE html><html lang={form.language}><head><meta charset='utf-8'>{style}</head><body>{page}</body></html>"
        plain = not any(sign in form.template for sign in ("<s>", "<del>", "<blockquote", "display:none")) and random.random() < 0.4
        return letter(order, random, name, subject or "Order", as_text(page) if plain else "", html=html, sub=form.name, group="B")

    return write


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


def others(order: Demand, random: Random, count: int) -> list[Row]:
    """Articles that are not ordered here."""
    return random.sample([a for a in order.world.articles if all(a["sku"] != line.sku for line in order.lines)], count)


__all__ = ["SCRIBE", "UNJUDGED", "ask", "asked", "branch", "mailed", "mailing", "others", "printing", "rows_of", "wanted", "writing"]
