"""Buyers of the last part who send word processor files: a letter with a list, a form of one table, a memo with sentences."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from functools import partial
from random import Random
from typing import Any

from docx import Document

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.drawn.demand import Demand, demand
from benchmarks.corpus.drawn.enclosing import enclosed
from benchmarks.corpus.opened.word_files import DOCX, saved
from examples.post.truth import Letter

SAYS = {"number", "date", "customer", "delivery", "address"}
LABELS: Mapping[str, Sequence[str]] = {
    "de": ("Bestell-Nr.", "Datum", "Kunden-Nr.", "Lieferung"), "en": ("Order no.", "Date", "Customer no.", "Delivery"), "nl": ("Bestelnr.", "Datum", "Klantnr.", "Levering"), "fr": ("Commande n°", "Date", "N° client", "Livraison"),
}  # fmt: skip
HEADS: Mapping[str, Sequence[str]] = {
    "de": ("Menge", "Einheit", "Artikel", "Ihre Nummer"), "en": ("Quantity", "Unit", "Goods", "Your number"), "nl": ("Aantal", "Eenheid", "Product", "Uw nummer"), "fr": ("Quantité", "Unité", "Produit", "Votre référence"),
}  # fmt: skip
SALUTES = {
    "de": "Sehr geehrte Damen und Herren, wir bestellen:", "en": "Dear Sir or Madam, we wish to order:", "nl": "Geachte dames en heren, wij bestellen:", "fr": "Madame, Monsieur, nous commandons :",
}  # fmt: skip


def _said(order: Demand) -> list[tuple[str, str]]:
    values = (order.number, order.day() if order.dated else "", order.customer, order.delivery_shown)
    return [(label, value) for label, value in zip(LABELS[order.language], values, strict=True) if value]


def _sent(order: Demand, random: Random, name: str, page: Any, sub: str) -> Letter:
    buffer = io.BytesIO()
    page.save(buffer)
    return enclosed(order, random, name, saved(buffer), f"docx {sub} {order.language}", "E", "docx", DOCX)


def _wanted(world: World, random: Random, language: str) -> Demand:
    return demand(world, random, language, SAYS, (1, 8), shows={"sku", "description", "unit"}, firm=True)


def letter_with_list(language: str, world: World, random: Random, name: str) -> Letter:
    """Sender in the header, a numbered list, what is said of the order in one line below it."""
    order = _wanted(world, random, language)
    page = Document()
    page.sections[0].header.paragraphs[0].text = " · ".join(order.block.split("\n"))
    for line in (*world.block.split("\n"), "", SALUTES[language]):
        page.add_paragraph(line).paragraph_format.space_after = 0
    for x in order.lines:
        page.add_paragraph(f"{order.count(x.quantity)} {x.unit} {x.description} – {x.number}", style="List Number")
    page.add_paragraph("; ".join(f"{label} {value}" for label, value in _said(order)))
    page.add_paragraph(order.contact)
    return _sent(order, random, name, page, "list")


def one_table(language: str, world: World, random: Random, name: str) -> Letter:
    """All in one table: pairs of labels and values in its upper rows, the goods in the lower ones."""
    order = _wanted(world, random, language)
    page = Document()
    page.add_paragraph("\n".join(world.block.split("\n")))
    grid = page.add_table(rows=0, cols=4, style="Table Grid")
    for label, value in (*_said(order), ("", "\n".join(order.block.split("\n")))):
        cells = grid.add_row().cells
        cells[0].text = label
        cells[1].merge(cells[3]).text = value
    for row in (tuple(HEADS[language]), *((order.count(x.quantity), x.unit, x.description, x.number) for x in order.lines)):
        for cell, text in zip(grid.add_row().cells, row, strict=True):
            cell.text = text
    page.add_paragraph(order.contact)
    return _sent(order, random, name, page, "table")


def letter_with_table(language: str, world: World, random: Random, name: str) -> Letter:
    """A letterhead, labels with tabs, and a plain table."""
    order = _wanted(world, random, language)
    page = Document()
    page.add_heading(str(order.buyer["name"]), 0)
    page.add_paragraph("\n".join(order.block.split("\n")[1:]))
    page.add_paragraph(world.block)
    for label, value in _said(order):
        page.add_paragraph(f"{label}:\t{value}").paragraph_format.space_after = 0
    page.add_paragraph(SALUTES[language])
    grid = page.add_table(rows=1, cols=4)
    for cell, head in zip(grid.rows[0].cells, HEADS[language], strict=True):
        cell.text = head
    for x in order.lines:
        for cell, text in zip(grid.add_row().cells, (order.count(x.quantity), x.unit, x.description, x.number), strict=True):
            cell.text = text
    page.sections[0].footer.paragraphs[0].text = f"{order.buyer['name']} · {order.phone}"
    return _sent(order, random, name, page, "letter")


BUYERS: tuple[Buyer, ...] = (
    partial(letter_with_list, "de"), partial(letter_with_list, "fr"), partial(one_table, "de"), partial(one_table, "nl"), partial(letter_with_table, "de"), partial(letter_with_table, "en"),
)  # fmt: skip
