"""Buyers of the distant part who send word processor files: a letter with a table of what is said, a list by tabs, a slip."""

from __future__ import annotations

import io
from collections.abc import Callable
from functools import partial
from random import Random

from docx import Document
from docx.shared import Cm

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.distant.demands import ask
from benchmarks.corpus.drawn.demand import Demand
from benchmarks.corpus.drawn.enclosing import enclosed
from benchmarks.corpus.opened.word_files import DOCX, saved
from examples.post.truth import Letter

SAYS = {"number", "date", "customer", "delivery", "address"}
LABELS = {
    "de": ("Bestellnummer", "Bestelldatum", "Kundennummer", "Lieferung bis"), "en": ("Order number", "Order date", "Customer number", "Deliver by"), "nl": ("Bestelnummer", "Besteldatum", "Klantnummer", "Leverdatum"), "fr": ("N° de commande", "Date de commande", "Code client", "Livraison pour"),
}  # fmt: skip
HEADS = {
    "de": ("Artikelnummer", "Bezeichnung", "Menge", "Einheit"), "en": ("Item number", "Description", "Quantity", "Unit"), "nl": ("Artikelnummer", "Omschrijving", "Aantal", "Eenheid"), "fr": ("Référence", "Désignation", "Quantité", "Unité"),
}  # fmt: skip
ASKING = {"de": ("Bestellung", "Hiermit bestellen wir:"), "en": ("Order", "We hereby order:"), "nl": ("Bestelling", "Hierbij bestellen wij:"), "fr": ("Commande", "Par la présente, nous commandons :")}  # fmt: skip


def _said(order: Demand) -> list[tuple[str, str]]:
    values = (order.number, order.day() if order.dated else "", order.customer, order.delivery_shown)
    return [(label, value) for label, value in zip(LABELS[order.language], values, strict=True) if value]


def document(language: str, way: str, world: World, random: Random, name: str, *, wants: Callable[..., Demand] = ask) -> Letter:
    """The buyer in the head line of the page, what is said of the order in a table without lines, the goods in a table, by tabs, or a paragraph each."""
    order = wants(world, random, language, SAYS, (1, 8), shows={"sku", "description", "unit"}, firm=True)
    page = Document()
    page.sections[0].left_margin = Cm(2.2)
    page.add_paragraph(order.block)
    page.add_paragraph(world.block)
    title, asking = ASKING[language]
    page.add_heading(title, 2)
    if said := _said(order):
        facts = page.add_table(rows=0, cols=2)
        for pair in said:
            for cell, text in zip(facts.add_row().cells, pair, strict=True):
                cell.text = text
    page.add_paragraph(asking)
    rows = [(x.number, x.description, order.count(x.quantity), x.unit) for x in order.lines]
    if way == "table":
        goods = page.add_table(rows=1, cols=4, style="Light Grid Accent 1")
        for cell, head in zip(goods.rows[0].cells, HEADS[language], strict=True):
            cell.text = head
        for row in rows:
            for cell, text in zip(goods.add_row().cells, row, strict=True):
                cell.text = text
    else:
        for number, description, quantity, unit in rows:
            page.add_paragraph(
                f"{quantity}\t{unit}\t{number}\t{description}" if way == "tabs" else f"{quantity} {unit} {description} ({number})"
            )
    page.add_paragraph(f"\n{order.contact}")
    buffer = io.BytesIO()
    page.save(buffer)
    return enclosed(order, random, name, saved(buffer), f"docx {way} {language}", "E", "docx", DOCX)


BUYERS: tuple[Buyer, ...] = tuple(
    partial(document, language, way) for language, way in (("de", "table"), ("de", "tabs"), ("de", "paragraphs"), ("en", "table"), ("nl", "tabs"), ("fr", "table"))
)  # fmt: skip
