"""How forms of the late part's buyers become pages and mails: as those of the drawn part do, asked for by firms of all its lands."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from functools import partial
from html import escape
from random import Random
from typing import Any

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.drawn import pages
from benchmarks.corpus.drawn.enclosing import enclosed
from benchmarks.corpus.drawn.house import house_of
from benchmarks.corpus.drawn.pages import DISCOUNTS, FREIGHTS, Form, as_text, as_the_form_has, page_of
from benchmarks.corpus.late.asking import Asked, ask, on_file, parts_of
from benchmarks.corpus.late.text_sizes import Run, chosen_runs
from benchmarks.corpus.late.world import SIZES
from benchmarks.corpus.opened.letters import filled, letter, settled
from benchmarks.corpus.opened.printed_pages import pdf_of
from examples.post.truth import Letter

Trades = Mapping[str, Collection[str]]
UNSOLD = 0.03


def wanted(form: Form, world: World, random: Random, trades: Collection[str] = ()) -> Asked:
    """What this buyer wants, with discounts and freight where the form has them; who prints no address writes from one on file."""
    how: dict[str, Any] = {
        "shows": form.shows,
        "countries": form.countries,
        "decimals": form.decimals,
        "codes": form.codes,
        "firm": True,
        "trades": trades,
    }
    unsold = 0.0 if "buyer_sku" in form.shows else UNSOLD
    order = (
        ask(world, random, form.language, form.says, form.lines, unsold=unsold, **how)
        if "address" in form.says
        else on_file(world, random, form.language, form.says, form.lines, loose=False, unsold=unsold, **how)
    )
    return as_the_form_has(order, form, random, DISCOUNTS, FREIGHTS)


def printed(form: Form, trades: Collection[str] = ()) -> Buyer:
    """The buyer who prints this form as PDF."""
    return pages.printed(form, partial(wanted, trades=trades))


def html_of(page: str, css: str = "") -> str:
    """The page as a mail's HTML."""
    return f"<!DOCTYPE html><html><head><meta charset='utf-8'>{f'<style>{css}</style>' if css else ''}</head><body>{page}</body></html>"


def mailed(form: Form, trades: Collection[str] = ()) -> Buyer:
    """The buyer whose mail is this page, half the time beside the same as plain text."""

    def write(world: World, random: Random, name: str) -> Letter:
        page, order = page_of(form, wanted(form, world, random, trades), random)
        subject, _ = filled(random.choice(house_of(world).subjects[form.language]), parts_of(order, random), random)
        text = as_text(page) if random.random() < 0.5 else ""
        return letter(order, random, name, subject or "Order", text, html=html_of(page, form.css), sub=form.name, group="B")

    return write


def all_printed(forms: Sequence[Form], trades: Trades) -> tuple[Buyer, ...]:
    """The buyers who print these forms."""
    return tuple(printed(form, trades.get(form.name, ())) for form in forms)


def all_mailed(forms: Sequence[Form], trades: Trades) -> tuple[Buyer, ...]:
    """The buyers who mail these forms."""
    return tuple(mailed(form, trades.get(form.name, ())) for form in forms)


def sized(world: World, random: Random, language: str = "de", *, address: bool = True) -> tuple[Asked, list[Run]]:
    """An order of models and their sizes."""
    order = on_file(
        world,
        random,
        language,
        {"number", "date", "customer", "delivery", *(("address",) if address else ())},
        (1, 1),
        loose=False,
        firm=True,
    )
    models = chosen_runs(order, random, 4)
    return replace(order, lines=tuple(line for _, sizes in models for _, line in sizes), in_pieces=True), models


def size_table(models: Sequence[Run], word: str, styled: str = "border=1 cellpadding=3 cellspacing=0") -> str:
    """Models down, sizes across, a quantity where they meet."""
    used = [size for size in SIZES if any(size == other for _, sizes in models for other, _ in sizes)]
    rows = []
    for name, sizes in models:
        wanted = {size: line.quantity for size, line in sizes}
        cells = "".join(f"<td align=center>{wanted.get(size, '')}</td>" for size in used)
        rows.append(f"<tr><td>{escape(name)}</td>{cells}</tr>")
    return f"<table {styled}><tr><th align=left>{word}</th>{''.join(f'<th>{size}</th>' for size in used)}</tr>{''.join(rows)}</table>"


def size_mail(world: World, random: Random, name: str) -> Letter:
    """A mail with a table of models and sizes."""
    order, models = sized(world, random, address=False)
    said = "".join(
        f"<p>{label}: {value}</p>" for label, value in (("Bestellnummer", order.number), ("Liefertermin", order.delivery_shown)) if value
    )
    page = f"<p>Guten Tag,</p><p>die Größen unserer Leute, bitte so liefern:</p>{size_table(models, 'Modell / Größe')}{said}<p>Mit freundlichen Grüßen<br>{escape(order.contact)}<br>{escape(order.buyer['name'])}</p>"
    order = settled(order, {"number", "delivery"})
    return letter(order, random, name, "Größentabelle", html=html_of(page), sub="size table", group="B")


def size_page(world: World, random: Random, name: str) -> Letter:
    """A printed order with a table of models and sizes."""
    order, models = sized(world, random)
    day = order.day(order.dated) if order.dated else ""
    said = "".join(
        f"<tr><td>{label}</td><td>{escape(value)}</td></tr>"
        for label, value in (
            ("Bestell-Nr.", order.number),
            ("Datum", day),
            ("Kunden-Nr.", order.customer),
            ("Liefertermin", order.delivery_shown),
            ("Ansprechpartner", order.contact),
        )
        if value
    )
    page = f"<p>{escape(order.block).replace(chr(10), '<br>')}</p><p>{escape(world.block).replace(chr(10), '<br>')}</p><h2>Bestellung Berufskleidung</h2><table>{said}</table><br>{size_table(models, 'Artikel', 'class=g')}<p>Leere Felder: nichts bestellt.</p>"
    css = "@page {size: A4 landscape; margin: 15mm} body {font: 10pt 'Liberation Sans'} .g {border-collapse: collapse} .g td, .g th {border: .5pt solid #333; padding: 1.2mm 3mm}"
    used = {"number", "customer", "delivery", "block"} | ({"day"} if day else set())
    return enclosed(settled(order, used), random, name, pdf_of(page, css, name), "size page", "C")
