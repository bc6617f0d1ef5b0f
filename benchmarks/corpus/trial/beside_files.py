"""Buyers of the trial part whose mail and file belong together: the day stands in the mail, or the mail repeats what the PDF says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from random import Random

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.drawn.demand import demand
from benchmarks.corpus.drawn.enclosing import enclosed
from benchmarks.corpus.drawn.letters import rows_of
from benchmarks.corpus.drawn.pages import Form, drawn, page_of
from benchmarks.corpus.opened.printed_pages import pdf_of
from benchmarks.corpus.trial.prints_german import BASE
from examples.post.truth import Letter

SHEET = Form(
    "plain-sheet", "de",
    "<p>{{ o.block|br }}</p><p>{{ o.seller_block|br }}</p><h3>Bestellung{% if o.number %} {{ o.number }}{% endif %}</h3><p>{{ said('%s %s<br>', ('Datum', o.day), ('Kundennummer', o.customer)) }}</p><table class='w t'><tr><th>Nr.</th><th>Artikelnummer</th><th>Artikel</th><th class=r>Anzahl</th><th>Einheit</th></tr>{% for x in lines %}<tr><td>{{ x.pos }}</td><td>{{ x.sku }}</td><td>{{ x.desc }}</td><td class=r>{{ x.qty }}</td><td>{{ x.unit }}</td></tr>{% endfor %}</table><p>{{ o.contact }}</p>",
    BASE + "@page {size: A4; margin: 20mm} body {font: 10pt 'Liberation Sans'} .t th {border-bottom: .6pt solid} .t td, .t th {padding: 1mm 2mm 1mm 0}", lines=(1, 8),
)  # fmt: skip
DAYS: Mapping[str, str] = {
    "de": "Hallo Frau {{person}},\n\nanbei die Bestellung. Wir brauchen die Ware bis {}.\n\nVielen Dank\n{{contact}}\n{{signature}}",
}


def day_in_the_mail(world: World, random: Random, name: str) -> Letter:
    """The PDF says what is ordered, the mail when it shall come."""
    wished = demand(world, random, "de", {"delivery"}, loose=False)
    while not wished.delivery_said:
        wished = demand(world, random, "de", {"delivery"}, loose=False)
    order = replace(drawn(SHEET, world, random), written=wished.written)
    order = replace(order, dated=order.written if order.dated else None)
    page, told = page_of(SHEET, order, random)
    told = replace(told, delivery=wished.delivery)
    body = DAYS["de"].format(wished.delivery_said)
    return enclosed(told, random, name, pdf_of(page, SHEET.css, name), "day in the mail", "C", body=body)


def said_twice(world: World, random: Random, name: str) -> Letter:
    """The mail lists the same goods as the PDF: it is one order."""
    order = drawn(SHEET, world, random)
    page, told = page_of(SHEET, order, random)
    rows = rows_of(order, random, "{q} {u} {d} ({s})").replace("{", "{{").replace("}", "}}")
    body = f"Guten Tag,\n\nwir bestellen laut beigefügter PDF:\n\n{rows}\n\nMit freundlichen Grüßen\n{{contact}}\n{{signature}}"
    return enclosed(told, random, name, pdf_of(page, SHEET.css, name), "said twice", "C", body=body)


BUYERS: tuple[Buyer, ...] = (day_in_the_mail, said_twice)
