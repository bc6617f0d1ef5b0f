"""Buyers of the remote part who send word processor files: a minute of what is missing, a form of lines, a table in a letter."""

from __future__ import annotations

import io
from functools import partial
from random import Random

from docx import Document

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.drawn.demand import Demand
from benchmarks.corpus.drawn.enclosing import enclosed
from benchmarks.corpus.opened.word_files import DOCX, saved
from benchmarks.corpus.remote.demands import ask
from examples.post.truth import Letter

SAYS = {"number", "date", "customer", "delivery", "address"}
LABELS = {
    "de": ("Bestellnummer", "Datum der Bestellung", "Kundennummer", "Liefertermin"), "en": ("Order number", "Date", "Account number", "Delivery required"), "nl": ("Bestelnummer", "Datum", "Klantnummer", "Leverdatum"), "fr": ("N° de commande", "Date", "N° client", "Livraison"),
}  # fmt: skip
HEADS = {
    "de": ("Menge", "Einheit", "Artikel", "Artikelnummer"), "en": ("Qty", "Unit", "Item", "Code"), "nl": ("Aantal", "Eenheid", "Artikel", "Artikelnummer"), "fr": ("Qté", "Unité", "Article", "Référence"),
}  # fmt: skip
TITLES = {
    "de": "Bestellung Praxis- und Laborbedarf",
    "en": "Order for consumables",
    "nl": "Bestelling verbruiksmateriaal",
    "fr": "Commande de consommables",
}
ASKING = {"de": "Wir bestellen folgende Artikel:", "en": "We order the following:", "nl": "Wij bestellen:", "fr": "Nous commandons :"}


def _said(order: Demand) -> list[tuple[str, str]]:
    values = (order.number, order.day() if order.dated else "", order.customer, order.delivery_shown)
    return [(label, value) for label, value in zip(LABELS[order.language], values, strict=True) if value]


def document(language: str, tabled: bool, world: World, random: Random, name: str) -> Letter:
    """Title, what is said of the order in one line, the goods as a table or numbered, the buyer's address at the foot."""
    order = ask(world, random, language, SAYS, (1, 7), shows={"sku", "description", "unit"}, firm=True)
    page = Document()
    page.add_heading(TITLES[language], 1)
    page.add_paragraph(world.block)
    page.add_paragraph("    ".join(f"{label}: {value}" for label, value in _said(order)))
    page.add_paragraph(ASKING[language])
    if tabled:
        goods = page.add_table(rows=1, cols=4, style="Table Grid")
        for cell, head in zip(goods.rows[0].cells, HEADS[language], strict=True):
            cell.text = head
        for x in order.lines:
            for cell, text in zip(goods.add_row().cells, (order.count(x.quantity), x.unit, x.description, x.number), strict=True):
                cell.text = text
    else:
        for x in order.lines:
            page.add_paragraph(f"{x.number} {x.description}: {order.count(x.quantity)} {x.unit}", style="List Number")
    page.add_paragraph(order.contact)
    page.add_paragraph(order.block)
    buffer = io.BytesIO()
    page.save(buffer)
    return enclosed(order, random, name, saved(buffer), f"docx {'table' if tabled else 'list'} {language}", "E", "docx", DOCX)


BUYERS: tuple[Buyer, ...] = (
    partial(document, "de", True),
    partial(document, "de", False),
    partial(document, "en", False),
    partial(document, "nl", True),
    partial(document, "fr", True),
)
