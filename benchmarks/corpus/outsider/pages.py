"""The outsider part's orders as pages: the kit's forms, filled with what this part's buyers ask; the first word of a form's name tells who uses it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from functools import partial
from random import Random

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.drawn import pages, scans
from benchmarks.corpus.drawn.demand import Demand
from benchmarks.corpus.drawn.pages import Form, as_the_form_has
from benchmarks.corpus.outsider.asking import asked_by

FREIGHTS = ("0.00", "0.00", "6.90", "9.80", "14.50")
DISCOUNTS = (0, 0, 3, 5, 8, 10, 15)
CONDITIONS = ("clean 300", "grey 200", "noisy 200", "fax", "photograph", "TIFF 200")
SMALL = Decimal(2)


def drawn(form: Form, world: World, random: Random) -> Demand:
    """What this buyer wants, with discounts and freight where the form has them; prices per hundred are those of bottles and cartons."""
    if form.per > 1:
        world = replace(world, articles=tuple(a for a in world.articles if a["unit"] == "C62" and Decimal(a["price_net"]) < SMALL))
    order = asked_by(form.name.split("-")[0])(
        world,
        random,
        form.language,
        form.says,
        form.lines,
        shows=form.shows,
        countries=form.countries,
        decimals=form.decimals,
        codes=form.codes,
        unsold=0.0 if "buyer_sku" in form.shows else form.unsold,
        firm=not form.name.startswith("private"),
    )
    return as_the_form_has(order, form, random, DISCOUNTS, FREIGHTS)


printed = partial(pages.printed, wants=drawn)
"""The buyer who prints a form of this part as PDF."""
scanned = partial(scans.scanned, ask=drawn, conditions=CONDITIONS)


def all_printed(forms: Sequence[Form]) -> tuple[Buyer, ...]:
    """The buyers who print these forms."""
    return tuple(printed(form) for form in forms)
