"""Buyers of the overseas part who send word processor files: letters as other parts have them, and a form whose boxes are one table."""

from __future__ import annotations

import io
from functools import partial
from random import Random

from docx import Document

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.distant.word_files import HEADS, LABELS, SAYS, document
from benchmarks.corpus.drawn.enclosing import enclosed
from benchmarks.corpus.opened.word_files import DOCX, saved
from benchmarks.corpus.overseas.demands import ask
from examples.post.truth import Letter

TITLES = {"de": "Bestellformular", "en": "Order form", "fr": "Formulaire de commande"}


def one_table(language: str, world: World, random: Random, name: str) -> Letter:
    """A form that is one table: rows of a label and what is said, then a row of heads, the goods, and empty rows."""
    order = ask(world, random, language, SAYS, (1, 7), shows={"sku", "description", "unit"}, firm=True)
    page = Document()
    page.add_heading(TITLES[language], 1)
    page.add_paragraph(order.block)
    page.add_paragraph(world.block)
    table = page.add_table(rows=0, cols=4, style="Table Grid")
    values = (order.number, order.day() if order.dated else "", order.customer, order.delivery_shown)
    for label, value in zip(LABELS[language], values, strict=True):
        cells = table.add_row().cells
        cells[0].text, cells[1].text = label, value
        cells[1].merge(cells[3])
    rows = [HEADS[language], *((x.number, x.description, order.count(x.quantity), x.unit) for x in order.lines), ("",) * 4, ("",) * 4]
    for row in rows:
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    page.add_paragraph(f"\n{order.contact}")
    buffer = io.BytesIO()
    page.save(buffer)
    return enclosed(order, random, name, saved(buffer), f"docx one table {language}", "E", "docx", DOCX)


BUYERS: tuple[Buyer, ...] = (
    *(partial(document, language, way, wants=ask) for language, way in (("de", "table"), ("de", "paragraphs"), ("en", "tabs"), ("nl", "table"), ("fr", "paragraphs"))), *(partial(one_table, language) for language in ("de", "de", "en", "fr")),
)  # fmt: skip
