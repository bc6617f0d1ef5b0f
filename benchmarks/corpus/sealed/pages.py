"""How forms of the sealed part's buyers become pages and mails: asked for by firms of all its lands."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from random import Random

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.drawn import pages
from benchmarks.corpus.drawn.demand import Demand
from benchmarks.corpus.drawn.house import house_of
from benchmarks.corpus.drawn.pages import Form, as_text, as_the_form_has, page_of
from benchmarks.corpus.opened.letters import filled, letter
from benchmarks.corpus.sealed.asking import STAGES, TOWNS, Who, ask, on_file, parts_of
from examples.post.truth import Letter

DISCOUNTS, FREIGHTS = (0, 0, 5, 10, 15, 20, 25), ("6.90", "9.80", "15.00", "0.00")
UNSOLD = 0.03
BUYING = Who(firm=True)
PRINTING: Mapping[str, Who] = {
    "per-hundred": Who(firm=True, trades=("cable",)), "town-order": Who(firm=True, named=TOWNS, trades=("street", "lamps", "cable")), "stage-rental": Who(firm=True, named=STAGES, trades=("stage", "lamps")), "french-town": Who(firm=True, named=("Mairie",), trades=("street", "lamps")), "purchasing-system": Who(firm=True, numbered=True),
}  # fmt: skip
"""Who prints some of the forms; the others anybody may print."""


def wanted(form: Form, world: World, random: Random, who: Who = BUYING) -> Demand:
    """What this buyer wants, with discounts and freight where the form has them; who prints no address writes from one on file."""
    unsold = 0.0 if "buyer_sku" in form.shows or form.per > 1 else UNSOLD
    draw = ask if "address" in form.says else partial(on_file, loose=False)
    order = draw(world, random, form.language, form.says, form.lines, shows=form.shows, countries=form.countries, decimals=form.decimals, codes=form.codes, unsold=unsold, who=who)  # fmt: skip
    return as_the_form_has(order, form, random, DISCOUNTS, FREIGHTS)


def printed(form: Form, who: Who = BUYING) -> Buyer:
    """The buyer who prints this form as PDF."""
    return pages.printed(form, partial(wanted, who=who))


def mailed(form: Form, who: Who = BUYING) -> Buyer:
    """The buyer whose mail is this page, half the time beside the same as plain text."""

    def write(world: World, random: Random, name: str) -> Letter:
        page, order = page_of(form, wanted(form, world, random, who), random)
        subject, _ = filled(random.choice(house_of(world).subjects[form.language]), parts_of(order, random), random)
        html = f"<html><head><meta charset='utf-8'><style>{form.css}</style></head><body>{page}</body></html>"
        text = as_text(page) if random.random() < 0.5 else ""
        return letter(order, random, name, subject or "Order", text, html=html, sub=form.name, group="B")

    return write


def all_printed(forms: Sequence[Form], who: Mapping[str, Who]) -> tuple[Buyer, ...]:
    """The buyers who print these forms."""
    return tuple(printed(form, who.get(form.name, BUYING)) for form in forms)


def all_mailed(forms: Sequence[Form], who: Mapping[str, Who]) -> tuple[Buyer, ...]:
    """The buyers who mail these forms."""
    return tuple(mailed(form, who.get(form.name, BUYING)) for form in forms)
