"""Buyers of the yonder part who send word processor files: a letter with a table, a letter with a list, a page of pairs."""

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
from benchmarks.corpus.yonder.voices import FIRMS, among
from examples.post.truth import Letter

WORDS = {
    "de": ("Bestellung", ("Unser Zeichen/Bestellnummer", "Datum", "Kundennummer", "Liefertermin"), ("Menge", "Einheit", "Artikel", "Artikelnummer"), "Wir bestellen bei Ihnen:", "Mit freundlichen Grüßen"),
    "en": ("Order", ("Order number", "Date", "Customer number", "Delivery"), ("Quantity", "Unit", "Product", "Catalogue number"), "We order from you:", "Kind regards"),
    "fr": ("Commande", ("N° de commande", "Date", "N° client", "Livraison"), ("Quantité", "Unité", "Article", "Référence"), "Nous commandons :", "Salutations"),
}  # fmt: skip


def _said(order: Demand) -> list[tuple[str, str]]:
    values = (order.number, order.day() if order.dated else "", order.customer, order.delivery_shown)
    return [(label, value) for label, value in zip(WORDS[order.language][1], values, strict=True) if value]


def document(language: str, tabled: bool, world: World, random: Random, name: str) -> Letter:
    """The buyer above, the seller below him, what is said of the order in lines, the goods as a table or numbered."""
    order = demand(
        world,
        random,
        language,
        {"number", "date", "customer", "delivery", "address"},
        (1, 7),
        shows={"sku", "description", "unit"},
        firm=True,
    )
    title, _, heads, opening, greeting = WORDS[language]
    page = Document()
    for line in (*order.block.split("\n"), "", *world.block.split("\n"), ""):
        page.add_paragraph(line).paragraph_format.space_after = 0
    page.add_heading(title, 2)
    for label, value in _said(order):
        page.add_paragraph(f"{label}:\t{value}")
    page.add_paragraph(opening)
    table = page.add_table(rows=1, cols=4, style="Table Grid") if tabled else None
    for cell, head in zip(table.rows[0].cells if table else (), heads, strict=bool(table)):
        cell.text = head
    for x in order.lines:
        texts = (order.count(x.quantity), x.unit, x.description, x.number)
        if not table:
            page.add_paragraph(f"{texts[0]} {texts[1]} {texts[2]}, {texts[3]}", style="List Number")
            continue
        for cell, text in zip(table.add_row().cells, texts, strict=True):
            cell.text = text
    page.add_paragraph(f"{greeting}\n{order.contact}")
    buffer = io.BytesIO()
    page.save(buffer)
    return enclosed(order, random, name, saved(buffer), f"docx {'table' if tabled else 'numbered'} {language}", "E", "docx", DOCX)


_PAGES = (("de", True), ("de", False), ("en", True), ("fr", False))
BUYERS: tuple[Buyer, ...] = tuple(among(FIRMS, partial(document, language, tabled)) for language, tabled in _PAGES)
