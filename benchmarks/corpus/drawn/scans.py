"""Buyers of the drawn part whose printed orders come as paper: scanned, faxed, photographed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from random import Random

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.drawn.demand import Demand
from benchmarks.corpus.drawn.pages import Form, drawn, page_of
from benchmarks.corpus.drawn.prints_abroad import FORMS as ABROAD
from benchmarks.corpus.drawn.prints_german import FORMS as GERMAN
from benchmarks.corpus.on_paper import CONDITIONS, Undated, copied
from benchmarks.corpus.opened.printed_pages import pdf_of
from examples.post.truth import Letter


def scanned(form: Form, ask: Callable[[Form, World, Random], Demand] = drawn, conditions: Sequence[str] = CONDITIONS) -> Buyer:
    """The buyer who sends this form on paper, in one of these conditions."""

    def write(world: World, random: Random, name: str) -> Letter:
        page, order = page_of(form, ask(form, world, random), random)
        condition = random.choice(conditions)
        ending, content = copied(pdf_of(page, form.css, name), condition, random)
        return Letter(f"D/{name}.{ending}", content, "order", f"{condition}: {form.name}", "D", (Undated(order, order.dated),))

    return write


# pages that paper cannot hold well, or that never leave a machine, stay out
_DIGITAL = frozenset({"retail-landscape", "erp-long", "web-erp", "us-small-business"})
BUYERS: tuple[Buyer, ...] = tuple(scanned(form) for form in (*GERMAN, *ABROAD) if form.name not in _DIGITAL)
