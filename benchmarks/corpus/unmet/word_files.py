"""Buyers of the unmet part who send word processor files: a form of cells, a letter with a table, a letter with lines."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from functools import partial
from random import Random

from docx import Document

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.drawn.demand import Demand
from benchmarks.corpus.drawn.enclosing import enclosed
from benchmarks.corpus.opened.word_files import DOCX, saved
from benchmarks.corpus.unmet.asking import asked_by
from examples.post.truth import Letter

SAYS = {"number", "date", "customer", "delivery", "address"}
# labels of number, date, customer number, delivery; heads of number, name, quantity, unit; the title; the opening
WORDS: Mapping[str, tuple[Sequence[str], Sequence[str], str, str]] = {
    "de": (("Bestell-Nr.", "Datum", "Kundennummer", "Lieferung bis/am"), ("Art.-Nr.", "Artikel", "Menge", "Einheit"), "Bestellung", "Wir bestellen hiermit verbindlich:"),
    "en": (("Order no.", "Date", "Account number", "Delivery"), ("Code", "Item", "Qty", "Unit"), "Order", "Please supply the following:"),
    "nl": (("Ordernummer", "Datum", "Klantnummer", "Levering"), ("Artikelnr.", "Artikel", "Aantal", "Eenheid"), "Bestelling", "Hierbij bestellen wij:"),
    "fr": (("N° de commande", "Date", "N° de client", "Livraison"), ("Réf.", "Article", "Qté", "Unité"), "Commande", "Nous vous commandons ce qui suit :"),
}  # fmt: skip
BUYER = {"de": "Besteller", "en": "Ordered by", "nl": "Besteller", "fr": "Client"}


def _said(order: Demand) -> list[tuple[str, str]]:
    values = (order.number, order.day() if order.dated else "", order.customer, order.delivery_shown)
    return [(label, value) for label, value in zip(WORDS[order.language][0], values, strict=True) if value]


def document(language: str, way: str, world: World, random: Random, name: str) -> Letter:
    """A file whose goods stand in a table under a letterhead, in lines of a letter, or in the cells of one big form."""
    order = asked_by("firm")(world, random, language, SAYS, (1, 8), shows={"sku", "description", "unit"}, firm=True)
    _, heads, title, opening = WORDS[language]
    page = Document()
    if way == "form":
        form = page.add_table(rows=0, cols=4, style="Table Grid")
        form.add_row().cells[0].text = title
        for label, value in [(BUYER[language], order.block.replace("\n", ", ")), *_said(order)]:
            cells = form.add_row().cells
            cells[0].text, cells[1].text = label, value
        for row in [heads, *((x.number, x.description, order.count(x.quantity), x.unit) for x in order.lines), ("",) * 4]:
            for cell, text in zip(form.add_row().cells, row, strict=True):
                cell.text = text
    else:
        page.add_paragraph(order.block)
        page.add_paragraph(world.block)
        page.add_heading(title, 2)
        page.add_paragraph("\n".join(f"{label}: {value}" for label, value in _said(order)))
        page.add_paragraph(opening)
        if way == "table":
            goods = page.add_table(rows=1, cols=4, style="Table Grid")
            for cell, text in zip(goods.rows[0].cells, (heads[2], heads[3], *heads[:2]), strict=True):
                cell.text = text
            for x in order.lines:
                for cell, text in zip(goods.add_row().cells, (order.count(x.quantity), x.unit, x.number, x.description), strict=True):
                    cell.text = text
        for x in order.lines if way == "lines" else ():
            page.add_paragraph(f"{order.count(x.quantity)} {x.unit}\t{x.description} ({x.number})")
    page.add_paragraph(order.contact)
    buffer = io.BytesIO()
    page.save(buffer)
    return enclosed(order, random, name, saved(buffer), f"docx {way} {language}", "E", "docx", DOCX)


BUYERS: tuple[Buyer, ...] = (
    partial(document, "de", "table"), partial(document, "de", "lines"), partial(document, "de", "form"), partial(document, "en", "table"), partial(document, "nl", "lines"), partial(document, "fr", "form"),
)  # fmt: skip
