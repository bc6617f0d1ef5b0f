"""Buyers of the trial part who send word processor files: a letter with a table, a list, a form of two columns."""

from __future__ import annotations

import io
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
WORDS = {
    "de": (("Bestell-Nr.", "Datum", "Kunden-Nr.", "Lieferung"), ("Anzahl", "Einheit", "Artikel", "Artikelnummer"), "Materialbestellung", "Bitte senden Sie uns:", "Freundliche Grüße"),
    "en": (("Order no.", "Date", "Account", "Required"), ("Quantity", "Unit", "Item", "Code"), "Order", "Please send us:", "Kind regards"),
    "nl": (("Bestelnr.", "Datum", "Klantnr.", "Levering"), ("Aantal", "Eenheid", "Artikel", "Code"), "Bestelling", "Graag ontvangen wij:", "Met vriendelijke groet"),
    "fr": (("N° commande", "Date", "N° client", "Livraison"), ("Quantité", "Unité", "Produit", "Référence"), "Commande", "Merci de nous envoyer :", "Cordialement"),
}  # fmt: skip


def _pairs(order: Demand) -> list[tuple[str, str]]:
    values = (order.number, order.day() if order.dated else "", order.customer, order.delivery_shown)
    return [(label, value) for label, value in zip(WORDS[order.language][0], values, strict=True) if value]


def _table(page: Any, heads: tuple[str, ...], rows: list[tuple[str, ...]]) -> None:
    table = page.add_table(rows=1, cols=len(heads), style="Table Grid")
    for cell, head in zip(table.rows[0].cells, heads, strict=True):
        cell.text = head
    for row in rows:
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text


def document(language: str, way: str, world: World, random: Random, name: str) -> Letter:
    """What is said of the order as lines below the title, or as a table of two rows; the goods as a table or as paragraphs."""
    order = demand(world, random, language, SAYS, (1, 8), shows={"sku", "description", "unit"}, firm=True)
    _, heads, title, opening, closing = WORDS[language]
    page = Document()
    page.add_heading(title, 1)
    page.add_paragraph(order.block)
    page.add_paragraph(world.block)
    pairs = _pairs(order)
    if way == "table" and pairs:
        _table(page, tuple(label for label, _ in pairs), [tuple(value for _, value in pairs)])
    else:
        for label, value in pairs:
            page.add_paragraph(f"{label} {value}")
    page.add_paragraph(opening)
    if way == "list":
        for x in order.lines:
            page.add_paragraph(f"{order.count(x.quantity)} {x.unit} {x.description}, {heads[3]} {x.number}", style="List Number")
    else:
        _table(page, heads, [(order.count(x.quantity), x.unit, x.description, x.number) for x in order.lines])
    page.add_paragraph(closing)
    page.add_paragraph(order.contact)
    buffer = io.BytesIO()
    page.save(buffer)
    return enclosed(order, random, name, saved(buffer), f"docx {way} {language}", "E", "docx", DOCX)


BUYERS: tuple[Buyer, ...] = (
    partial(document, "de", "table"), partial(document, "de", "list"), partial(document, "de", "letter"), partial(document, "en", "table"), partial(document, "nl", "letter"), partial(document, "fr", "list"),
)  # fmt: skip
