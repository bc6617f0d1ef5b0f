"""Orders as pages of HTML: a form is a template that says where the parts of an order stand; its truth is what the template has a place for.

In a template `o.number`, `o.block` … are parts of the order, `x.sku`, `x.qty` … parts of the lines, and `said(pattern, (label, value), …)` sets those pairs
that have a value.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from decimal import Decimal
from functools import cache
from html import unescape
from random import Random
from typing import TypeVar

from jinja2 import Environment, Template
from markupsafe import Markup, escape

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.drawn.demand import Demand, demand, line_of
from benchmarks.corpus.drawn.enclosing import enclosed
from benchmarks.corpus.drawn.house import house_of
from benchmarks.corpus.drawn.letters import parts_of
from benchmarks.corpus.opened.letters import filled, letter, settled
from benchmarks.corpus.opened.printed_pages import pdf_of, totals
from benchmarks.corpus.opened.wish import Line
from examples.post.truth import Letter, Truth, any_of

_SHOWN = {
    "sku": "sku",
    "desc": "description",
    "bsku": "buyer_sku",
    "gtin": "gtin",
    "unit": "unit",
    "price": "price",
    "total": "total",
    "off": "off",
    "alias": "alias",
    "times": "times",
}
_SAYS = {
    "number": "number",
    "day": "date",
    "customer": "customer",
    "delivery": "delivery",
    "until": "delivery",
    "payment": "payment",
    "note": "note",
    "ship": "ship_to",
    "block": "address",
    "street": "address",
}
_USED = {
    "number": "number",
    "day": "day",
    "customer": "customer",
    "delivery": "delivery_label",
    "until": "delivery",
    "payment": "payment",
    "note": "note",
    "ship": "ship",
    "block": "block",
    "street": "street",
}
FREIGHTS = ("5.90", "7.50", "12.00", "0.00")
DISCOUNTS = (0, 0, 0, 3, 5, 10, 12, 20)
TERMS_OF_PAYMENT = any_of("invoice", None)  # «30 Tage netto» names no method, and yet it means an invoice


Ordered = TypeVar("Ordered", bound=Demand)


@dataclass(frozen=True)
class Form:
    """One buyer's form. `per` is the number of pieces that a price is for; `terms` says that the form prints terms of payment of its own."""

    name: str
    language: str
    template: str
    css: str = ""
    lines: tuple[int, int] = (1, 8)
    countries: tuple[str, ...] = ()
    decimals: int = 0
    codes: bool = False
    off: bool = False
    freight: bool = False
    per: int = 1
    terms: bool = False
    unsold: float = 0.03

    @property
    def _parts(self) -> set[str]:
        return set(re.findall(r"\bo\.(\w+)", self.template)) | ({"delivery"} if "x.day" in self.template else set())

    @property
    def says(self) -> set[str]:
        """The parts of an order that the template has a place for."""
        return {_SAYS[part] for part in self._parts if part in _SAYS}

    @property
    def used(self) -> set[str]:
        """The same as letters call them."""
        return {_USED[part] for part in self._parts if part in _USED}

    @property
    def shows(self) -> frozenset[str]:
        """The parts of its lines that the template has a place for."""
        return frozenset(_SHOWN[part] for part in re.findall(r"\bx\.(\w+)", self.template) if part in _SHOWN)


def _said(pattern: str, *pairs: tuple[str, str]) -> Markup:
    return Markup("").join(Markup(pattern) % pair for pair in pairs if pair[1])


@cache
def _template(source: str) -> Template:
    page = Environment(autoescape=True, trim_blocks=True, lstrip_blocks=True)
    page.filters["br"] = lambda text: Markup("<br>").join(escape(line) for line in str(text).split("\n"))
    page.filters["rows"] = lambda text: str(text).split("\n")
    page.globals["said"] = _said
    return page.from_string(source)


def drawn(form: Form, world: World, random: Random) -> Demand:
    """What this buyer wants, with discounts and freight where the form has them."""
    order = demand(
        world, random, form.language, form.says, form.lines, shows=form.shows, countries=form.countries, decimals=form.decimals, codes=form.codes, unsold=0.0 if "buyer_sku" in form.shows else form.unsold, firm=True
    )  # fmt: skip
    return as_the_form_has(order, form, random, DISCOUNTS, FREIGHTS)


def as_the_form_has(order: Ordered, form: Form, random: Random, discounts: Sequence[int], freights: Sequence[str]) -> Ordered:
    """The order with discounts, freight and prices per so many pieces where the form has them."""
    if form.off:
        order = replace(order, lines=tuple(replace(line, off=random.choice(discounts)) for line in order.lines))
    return replace(order, freight=Decimal(random.choice(freights)) if form.freight else Decimal(0), per=form.per)


def texts_of(order: Demand, line: Line, number: int) -> dict[str, str]:
    """What a template can say of a line."""
    return {
        "pos": str(number), "pos10": str(number * 10), "pos5": f"{number * 10:05d}", "pos3": f"{number:03d}", "sku": line.number, "desc": line.description, "alias": line.alias, "bsku": line.buyer_sku, "gtin": line.gtin,
        "qty": order.count(line.quantity), "times": order.count(line.quantity), "unit": line.unit, "price": order.money(Decimal(line.price or 0) * order.per), "total": order.money(line.total), "off": f"{line.off}" if line.off else "", "day": order.delivery_shown,
    }  # fmt: skip


def page_of(form: Form, order: Demand, random: Random) -> tuple[str, Demand]:
    """The page's body as HTML, and the order as it says it."""
    b = order.buyer
    said = {
        "number": order.number, "day": order.day() if order.dated else "", "customer": order.customer, "delivery": order.delivery_shown, "until": order.delivery_said, "payment": order.payment_said, "note": order.note, "ship": order.ship_block, "block": order.block,
        "name": b["name"], "street": b["street"], "place": order.spot, "contact": order.contact, "phone": order.phone, "email": order.sender, "vat": b["vat_id"], "city": b["city"],
        "seller": order.world.name, "seller_block": order.world.block, "net": order.money(order.net), "goods": order.money(order.goods), "freight": order.money(order.freight) if order.freight else "",
        "tax": order.money(order.tax), "gross": order.money(order.net + order.tax), "sum": order.money(order.net), "count": str(len(order.lines)), "per": str(order.per), "person": random.choice(house_of(order.world).people),
        "n": str(random.randrange(1000, 9999)), "earlier": order.day(order.written - timedelta(days=21)),
    }  # fmt: skip
    lines = [texts_of(order, line, number) for number, line in enumerate(order.lines, 1)]
    page = _template(form.template).render(o=said, lines=lines, others=_others(order, random) if "others" in form.template else [])
    named = settled(order, form.used - (set() if order.customer else {"customer"})).naming_currency(re.sub(r"<[^>]*>", " ", page))
    return page, replace(named, stated=_stated(form, order))


def _others(order: Demand, random: Random) -> list[dict[str, str]]:
    """Lines of other articles than those that are ordered: what an older order or an advertisement names."""
    articles = random.sample([a for a in order.world.articles if all(a["sku"] != line.sku for line in order.lines)], 3)
    return [texts_of(order, line_of(order.world, random, order.buyer, a, order.language), number) for number, a in enumerate(articles, 1)]


def _stated(form: Form, order: Demand) -> Mapping[str, Truth]:
    printed = set(re.findall(r"\bo\.(\w+)", form.template))
    stated = totals(order, printed)
    if "freight" in printed and not order.freight:
        stated["shipping"] = None
    if "sum" in printed:
        stated |= {
            "net_total": any_of(None, str(order.net)),
            "gross_total": any_of(None, str(order.net)),
            "tax_total": any_of(None, "0.00"),
        }
    return stated | ({"payment_method": TERMS_OF_PAYMENT} if form.terms and not order.payment else {})


def printed(form: Form, wants: Callable[[Form, World, Random], Demand] = drawn) -> Buyer:
    """The buyer who prints this form as PDF, filled with what `wants` draws."""

    def write(world: World, random: Random, name: str) -> Letter:
        page, order = page_of(form, wants(form, world, random), random)
        return enclosed(order, random, name, pdf_of(page, form.css, name), form.name, "C")

    return write


_BREAKS = re.compile(r"<br>|</(?:p|div|li|tr|h\d)>")


def as_text(page: str) -> str:
    """The page as mail programs turn it into plain text."""
    text = unescape(re.sub(r"<[^>]*>", " ", _BREAKS.sub("\n", page)))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(" ".join(line.split()) for line in text.split("\n"))).strip()


def mailed(form: Form) -> Buyer:
    """The buyer whose mail is this page, half the time beside the same as plain text."""

    def write(world: World, random: Random, name: str) -> Letter:
        page, order = page_of(form, drawn(form, world, random), random)
        subject, _ = filled(random.choice(house_of(world).subjects[form.language]), parts_of(order, random), random)
        html = f"<!DOCTYPE html><html><head><meta charset='utf-8'>{f'<style>{form.css}</style>' if form.css else ''}</head><body>{page}</body></html>"
        text = as_text(page) if "display:none" not in form.template and random.random() < 0.5 else ""
        return letter(order, random, name, subject or "Order", text, html=html, sub=form.name, group="B")

    return write


def buyers(forms: Sequence[Form]) -> tuple[Buyer, ...]:
    """The buyers who print these forms."""
    return tuple(printed(form) for form in forms)
