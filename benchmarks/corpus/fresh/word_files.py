"""Buyers of the fresh part who send word processor files: letters with a table, forms in a table, plain paragraphs."""

from __future__ import annotations

import io
from functools import partial
from random import Random

from docx import Document
from docx.document import Document as Page
from docx.shared import Pt

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.drawn.demand import Demand, demand
from benchmarks.corpus.drawn.enclosing import enclosed
from benchmarks.corpus.opened.word_files import DOCX, saved
from examples.post.truth import Letter

SAYS = {"number", "date", "customer", "delivery", "address"}
LABELS = {
    "de": ("Bestell-Nr.", "Datum", "Kunden-Nr.", "Lieferung bis"), "en": ("Order no.", "Date", "Account no.", "Delivery by"), "nl": ("Bestelnr.", "Datum", "Klantnr.", "Levering"), "fr": ("Commande n°", "Date", "Client n°", "Livraison"),
}  # fmt: skip
HEADS = {
    "de": ("Menge", "Einheit", "Bezeichnung", "Artikelnummer"), "en": ("Quantity", "Unit", "Description", "Item number"), "nl": ("Aantal", "Eenheid", "Omschrijving", "Artikelnummer"), "fr": ("Quantité", "Unité", "Désignation", "Référence"),
}  # fmt: skip
TITLES = {"de": "Bestellung", "en": "Order", "nl": "Bestelling", "fr": "Bon de commande"}
OPENINGS = {
    "de": "Guten Tag, wir bestellen bei Ihnen folgende Artikel:", "en": "Hello, we would like to order the following:", "nl": "Goedendag, wij bestellen bij u:", "fr": "Bonjour, nous vous commandons les articles suivants :",
}  # fmt: skip


def _said(order: Demand) -> list[tuple[str, str]]:
    values = (order.number, order.day() if order.dated else "", order.customer, order.delivery_shown)
    return [(label, value) for label, value in zip(LABELS[order.language], values, strict=True) if value]


def _letterhead(page: Page, order: Demand, world: World) -> None:
    page.styles["Normal"].font.size = Pt(10.5)
    for block in (order.block, world.block):
        paragraph = page.add_paragraph()
        for line in block.split("\n"):
            paragraph.add_run(line).add_break()


def _goods(page: Page, order: Demand) -> None:
    goods = page.add_table(rows=1, cols=4, style="Table Grid")
    for cell, head in zip(goods.rows[0].cells, HEADS[order.language], strict=True):
        cell.paragraphs[0].add_run(head).bold = True
    for x in order.lines:
        for cell, text in zip(goods.add_row().cells, (order.count(x.quantity), x.unit, x.description, x.number), strict=True):
            cell.text = text


def _letter(page: Page, order: Demand, world: World) -> None:
    """A letter: addresses, a sentence, a table, the facts below it."""
    _letterhead(page, order, world)
    page.add_paragraph().add_run(TITLES[order.language]).bold = True
    page.add_paragraph(OPENINGS[order.language])
    _goods(page, order)
    for label, value in _said(order):
        page.add_paragraph(f"{label}: {value}")
    page.add_paragraph(order.contact)


def _form(page: Page, order: Demand, world: World) -> None:
    """A form: one table with labels, one with goods."""
    page.add_heading(TITLES[order.language], 2)
    head = page.add_table(rows=1, cols=2, style="Table Grid")
    head.rows[0].cells[0].text, head.rows[0].cells[1].text = order.block, world.block
    for label, value in _said(order):
        cells = head.add_row().cells
        cells[0].text, cells[1].text = label, value
    page.add_paragraph()
    _goods(page, order)
    page.add_paragraph()
    page.add_paragraph(order.contact)


def _paragraphs(page: Page, order: Demand, world: World) -> None:
    """A line of text for each article, numbered."""
    _letterhead(page, order, world)
    page.add_paragraph(
        f"{TITLES[order.language]} – " + ", ".join(f"{label} {value}" for label, value in _said(order))
        if _said(order)
        else TITLES[order.language]
    )
    for x in order.lines:
        page.add_paragraph(f"{order.count(x.quantity)} {x.unit} {x.description}, {x.number}", style="List Number")
    page.add_paragraph(order.contact)


WAYS = {"letter": _letter, "form": _form, "paragraphs": _paragraphs}


def document(language: str, way: str, world: World, random: Random, name: str) -> Letter:
    """The order written in this way."""
    order = demand(world, random, language, SAYS, (1, 8), shows={"sku", "description", "unit"}, firm=True)
    page = Document()
    WAYS[way](page, order, world)
    buffer = io.BytesIO()
    page.save(buffer)
    return enclosed(order, random, name, saved(buffer), f"docx {way} {language}", "E", "docx", DOCX)


BUYERS: tuple[Buyer, ...] = (
    partial(document, "de", "letter"), partial(document, "de", "form"), partial(document, "de", "paragraphs"), partial(document, "en", "form"), partial(document, "nl", "letter"), partial(document, "fr", "letter"),
)  # fmt: skip
