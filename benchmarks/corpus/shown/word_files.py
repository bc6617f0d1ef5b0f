"""Buyers of the shown part who send word processor files: a letter, a form of two columns, a list."""

from __future__ import annotations

import io
from functools import partial
from random import Random

from docx import Document

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.drawn.demand import Demand, demand
from benchmarks.corpus.drawn.enclosing import enclosed
from benchmarks.corpus.opened.word_files import DOCX, saved
from examples.post.truth import Letter

SAYS = {"number", "date", "customer", "delivery", "address"}
LABELS = {
    "de": ("Bestellnummer", "Bestelldatum", "Kundennummer", "Liefertermin"), "en": ("Order number", "Order date", "Customer number", "Delivery date"), "nl": ("Bestelnummer", "Besteldatum", "Klantnummer", "Leverdatum"), "fr": ("Numéro de commande", "Date de commande", "Numéro de client", "Date de livraison"),
}  # fmt: skip
HEADS = {
    "de": ("Artikelnr.", "Artikelbezeichnung", "Menge", "Einheit"), "en": ("Item no.", "Item", "Quantity", "Unit"), "nl": ("Artikelnr.", "Artikel", "Aantal", "Eenheid"), "fr": ("Référence", "Article", "Quantité", "Unité"),
}  # fmt: skip
TITLES = {"de": "Bestellung", "en": "Purchase Order", "nl": "Bestelling", "fr": "Commande"}
OPENINGS = {
    "de": "Sehr geehrte Damen und Herren, bitte liefern Sie uns die folgenden Artikel.", "en": "Dear Sir or Madam, please deliver the following items.", "nl": "Geachte heer/mevrouw, graag ontvangen wij de volgende artikelen.", "fr": "Madame, Monsieur, merci de nous livrer les articles suivants.",
}  # fmt: skip


def _said(order: Demand) -> list[tuple[str, str]]:
    values = (order.number, order.day() if order.dated else "", order.customer, order.delivery_shown)
    return [(label, value) for label, value in zip(LABELS[order.language], values, strict=True) if value]


def document(language: str, tabled: bool, world: World, random: Random, name: str) -> Letter:
    """A letterhead, what is said of the order in a table of two columns or in lines, and the goods as a table or as a list."""
    order = demand(world, random, language, SAYS, (1, 7), shows={"sku", "description", "unit"}, firm=True)
    page = Document()
    page.sections[0].header.paragraphs[0].text = str(order.buyer["name"])
    for line in (*order.block.split("\n"), "", *world.block.split("\n"), ""):
        page.add_paragraph(line).paragraph_format.space_after = 0
    page.add_heading(TITLES[language], 1)
    if tabled:
        pairs = page.add_table(rows=0, cols=2)
        for label, value in _said(order):
            cells = pairs.add_row().cells
            cells[0].text, cells[1].text = label, value
    else:
        for label, value in _said(order):
            page.add_paragraph(f"{label}: {value}")
    page.add_paragraph(OPENINGS[language])
    if tabled:
        goods = page.add_table(rows=1, cols=4, style="Light Grid Accent 1")
        for cell, head in zip(goods.rows[0].cells, HEADS[language], strict=True):
            cell.text = head
        for x in order.lines:
            for cell, text in zip(goods.add_row().cells, (x.number, x.description, order.count(x.quantity), x.unit), strict=True):
                cell.text = text
    else:
        for x in order.lines:
            page.add_paragraph(f"{order.count(x.quantity)} {x.unit} {x.description} ({x.number})", style="List Bullet")
    page.add_paragraph(order.contact)
    buffer = io.BytesIO()
    page.save(buffer)
    return enclosed(order, random, name, saved(buffer), f"docx {'table' if tabled else 'list'} {language}", "E", "docx", DOCX)


BUYERS: tuple[Buyer, ...] = (
    partial(document, "de", True), partial(document, "de", False), partial(document, "en", True), partial(document, "nl", True), partial(document, "fr", False),
)  # fmt: skip
