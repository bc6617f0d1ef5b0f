"""The unread part's orders as pages: the kit's forms, filled with what this part's buyers ask."""

from __future__ import annotations

from collections.abc import Sequence
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
from benchmarks.corpus.unread.ask import ask, peopled
from examples.post.truth import Letter

FREIGHTS = ("0.00", "6.90", "9.80", "14.50", "35.00")
DISCOUNTS = (0, 0, 5, 8, 10, 15, 30)
CONDITIONS = ("clean 300", "grey 200", "noisy 200", "fax", "photograph", "TIFF 200")


def drawn(form: Form, world: World, random: Random) -> Demand:
    """What this buyer wants, with discounts and freight where the form has them."""
    unsold = 0.0 if "buyer_sku" in form.shows else form.unsold
    order = ask(
        peopled(world, form.name),
        random,
        form.language,
        form.says,
        form.lines,
        shows=form.shows,
        countries=form.countries,
        decimals=form.decimals,
        codes=form.codes,
        unsold=unsold,
        firm=True,
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
        html = f"<html><head><meta http-equiv='Content-Type' content='text/html; charset=utf-8'>{f'<style>{form.css}</style>' if form.css else ''}</head><body>{page}</body></html>"
        text = as_text(page) if "<s>" not in form.template and random.random() < 0.5 else ""
        return letter(order, random, name, subject or "Order", text, html=html, sub=form.name, group="B")

    return write


def all_printed(forms: Sequence[Form]) -> tuple[Buyer, ...]:
    """The buyers who print these forms."""
    return tuple(printed(form) for form in forms)
