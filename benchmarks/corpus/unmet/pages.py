"""The unmet part's orders as pages: the kit's forms, filled with what this part's buyers ask; the first word of a form's name tells who uses it."""

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
from benchmarks.corpus.drawn.house import house_of
from benchmarks.corpus.drawn.letters import parts_of
from benchmarks.corpus.drawn.pages import Form, as_text, as_the_form_has, page_of
from benchmarks.corpus.opened.letters import filled, letter
from benchmarks.corpus.unmet.asking import asked_by
from examples.post.truth import Letter

FREIGHTS = ("0.00", "0.00", "5.95", "8.90", "12.50")
DISCOUNTS = (0, 5, 10, 10, 15, 20, 25)
CONDITIONS = ("clean 300", "grey 200", "noisy 200", "fax", "photograph", "TIFF 200")
SMALL = Decimal(3)


def drawn(form: Form, world: World, random: Random) -> Demand:
    """What this buyer wants, with discounts and freight where the form has them; prices per hundred are those of small parts."""
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


def mailed(form: Form) -> Buyer:
    """The buyer whose mail is this page, half the time beside the same as plain text, where text can say what the page says."""

    def write(world: World, random: Random, name: str) -> Letter:
        page, order = page_of(form, drawn(form, world, random), random)
        subject, _ = filled(random.choice(house_of(world).subjects[form.language]), parts_of(order, random), random)
        style = f"<style type='text/css'>{form.css}</style>" if form.css else ""
        html = f"<html><head><meta charset='utf-8'>{style}</head><body lang='{form.language}'>{page}</body></html>"
        text = as_text(page) if "<s>" not in form.template and random.random() < 0.5 else ""
        return letter(order, random, name, subject or "Order", text, html=html, sub=form.name, group="B")

    return write


def all_printed(forms: Sequence[Form]) -> tuple[Buyer, ...]:
    """The buyers who print these forms."""
    return tuple(printed(form) for form in forms)
