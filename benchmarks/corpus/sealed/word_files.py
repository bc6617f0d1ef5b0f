"""Buyers of the sealed part who send word processor files: a letter with a table, a list in sentences, a filled-in template."""

from __future__ import annotations

import io
from functools import partial
from random import Random
from typing import Any

from docx import Document

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.drawn.demand import Demand
from benchmarks.corpus.drawn.enclosing import enclosed
from benchmarks.corpus.opened.word_files import DOCX, saved
from benchmarks.corpus.sealed.asking import Who, ask
from examples.post.truth import Letter

SAYS = {"number", "date", "customer", "delivery", "address"}
LABELS = {
    "de": ("Bestell-Nr.", "Datum", "Kunden-Nr.", "Lieferung bis"), "en": ("Order no.", "Date", "Account", "Delivery by"), "nl": ("Ordernummer", "Datum", "Klantnummer", "Levering"), "fr": ("Commande n°", "Date", "Client n°", "Livraison"),
}  # fmt: skip
HEADS = {
    "de": ("Menge", "Einheit", "Artikel", "Art.-Nr."), "en": ("Qty", "Unit", "Item", "Part no."), "nl": ("Aantal", "Eenheid", "Artikel", "Code"), "fr": ("Qté", "Unité", "Article", "Code"),
}  # fmt: skip
TITLES = {"de": "Materialbestellung", "en": "Order", "nl": "Bestelling", "fr": "Commande"}
OPENINGS = {
    "de": "Guten Tag, wir bestellen bei Ihnen:", "en": "Good day, we would like to order:", "nl": "Goedendag, wij bestellen bij u:", "fr": "Bonjour, nous vous commandons :",
}  # fmt: skip
PARTIES = {
    "de": ("Besteller", "Lieferant"),
    "en": ("Buyer", "Supplier"),
    "nl": ("Besteller", "Leverancier"),
    "fr": ("Client", "Fournisseur"),
}
CLOSINGS = {"de": "Mit freundlichen Grüßen", "en": "Kind regards", "nl": "Met vriendelijke groet", "fr": "Cordialement"}


def _said(order: Demand) -> list[tuple[str, str]]:
    values = (order.number, order.day() if order.dated else "", order.customer, order.delivery_shown)
    return [(label, value) for label, value in zip(LABELS[order.language], values, strict=True) if value]


def _grid(page: Any, rows: list[tuple[str, ...]], style: str) -> None:
    table = page.add_table(rows=0, cols=len(rows[0]), style=style)
    for row in rows:
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text


def document(language: str, way: str, world: World, random: Random, name: str) -> Letter:
    """The buyer's letterhead, what is said of the order, the goods as a table or as a list, and who signs."""
    order = ask(world, random, language, SAYS, (1, 7), shows={"sku", "description", "unit"}, who=Who(firm=True))
    page = Document()
    if way == "template":
        page.sections[0].footer.paragraphs[0].text = " · ".join(order.block.split("\n"))
        page.add_heading(TITLES[language], 0)
        _grid(page, [(PARTIES[language][0], order.block), (PARTIES[language][1], world.block), *_said(order)], "Table Grid")
    else:
        for text in (order.block, "", world.block, ""):
            page.add_paragraph(text)
        page.add_heading(f"{TITLES[language]} {order.number}".strip(), 2)
        for label, value in _said(order)[1 if order.number else 0 :]:
            page.add_paragraph(f"{label}: {value}")
    page.add_paragraph(OPENINGS[language])
    rows = [(order.count(x.quantity), x.unit, x.description, x.number) for x in order.lines]
    if way == "list":
        for quantity, unit, description, number in rows:
            page.add_paragraph(f"{quantity} {unit} {description}, {HEADS[language][3]} {number}", style="List Number")
    else:
        _grid(page, [HEADS[language], *rows], "Table Grid" if way == "template" else "Light List Accent 1")
    page.add_paragraph(f"{CLOSINGS[language]}\n{order.contact}")
    buffer = io.BytesIO()
    page.save(buffer)
    return enclosed(order, random, name, saved(buffer), f"docx {way} {language}", "E", "docx", DOCX)


BUYERS: tuple[Buyer, ...] = (
    partial(document, "de", "table"), partial(document, "de", "list"), partial(document, "de", "template"), partial(document, "en", "table"), partial(document, "nl", "template"), partial(document, "fr", "list"),
)  # fmt: skip
