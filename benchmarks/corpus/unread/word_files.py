"""Buyers of the unread part who send word processor files: a letter with a table, a sheet with tab stops, a request form."""

from __future__ import annotations

import io
from collections.abc import Callable
from functools import partial
from random import Random
from typing import Any

from docx import Document
from docx.shared import Cm

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.drawn.demand import Demand
from benchmarks.corpus.drawn.enclosing import enclosed
from benchmarks.corpus.opened.word_files import DOCX, saved
from benchmarks.corpus.unread.ask import ask
from examples.post.truth import Letter

SAYS = {"number", "date", "customer", "delivery", "address"}
WORDS = {
    "de": ("Bestellung", "Bestell-Nr.", "Bestelldatum", "Kunden-Nr.", "Lieferung bis", "Art.-Nr.", "Bezeichnung", "Anzahl", "ME", "Wir bestellen bei Ihnen folgendes Material:"), "en": ("Order", "Order no.", "Date of order", "Account no.", "Delivery by", "Code", "Description", "Quantity", "Unit", "Please supply the following materials:"),
    "nl": ("Bestelling", "Bestelnr.", "Besteldatum", "Klantnr.", "Levering voor", "Code", "Omschrijving", "Aantal", "Eenh.", "Wij bestellen het volgende materiaal:"), "fr": ("Commande", "Commande n°", "Date de la commande", "N° de client", "Livraison pour", "Code", "Désignation", "Quantité", "Unité", "Nous commandons le matériel suivant :"),
}  # fmt: skip


def _said(order: Demand) -> list[tuple[str, str]]:
    values = (order.number, order.day() if order.dated else "", order.customer, order.delivery_shown)
    return [(label, value) for label, value in zip(WORDS[order.language][1:5], values, strict=True) if value]


def _with_table(page: Any, order: Demand) -> None:
    """Sender, receiver, facts in lines, a ruled table, the name."""
    for line in (*order.block.split("\n"), "", *order.world.block.split("\n")):
        page.add_paragraph(line).paragraph_format.space_after = 0
    page.add_heading(WORDS[order.language][0], 2)
    for label, value in _said(order):
        page.add_paragraph(f"{label} {value}")
    page.add_paragraph(WORDS[order.language][9])
    table = page.add_table(rows=1, cols=4, style="Table Grid")
    for cell, head in zip(table.rows[0].cells, (WORDS[order.language][at] for at in (7, 8, 6, 5)), strict=True):
        cell.text = head
    for x in order.lines:
        for cell, text in zip(table.add_row().cells, (order.count(x.quantity), x.unit, x.description, x.number), strict=True):
            cell.text = text
    page.add_paragraph(order.contact)


def _with_tabs(page: Any, order: Demand) -> None:
    """All of it in paragraphs with tab stops."""
    page.add_paragraph(", ".join(order.block.split("\n")))
    page.add_paragraph(f"{WORDS[order.language][0]}: {order.world.name}")
    for label, value in _said(order):
        paragraph = page.add_paragraph(f"{label}\t{value}")
        paragraph.paragraph_format.tab_stops.add_tab_stop(Cm(4.5))
    for texts in (WORDS[order.language][5:9], *((x.number, x.description, order.count(x.quantity), x.unit) for x in order.lines)):
        paragraph = page.add_paragraph("\t".join(texts))
        for stop in (3.5, 12.5, 14.5):
            paragraph.paragraph_format.tab_stops.add_tab_stop(Cm(stop))
    page.add_paragraph(order.contact)


def _as_form(page: Any, order: Demand) -> None:
    """A request form: one table whose first rows hold the facts and whose lower rows hold the goods."""
    page.add_heading(f"{WORDS[order.language][0]} - {order.world.name}", 3)
    facts = page.add_table(rows=0, cols=2, style="Table Grid")
    buyer = {"de": "Auftraggeber", "en": "Customer", "nl": "Opdrachtgever", "fr": "Client"}[order.language]
    for label, value in ((buyer, order.block), *_said(order)):
        cells = facts.add_row().cells
        cells[0].text, cells[1].text = label, value
    page.add_paragraph("")
    goods = page.add_table(rows=1, cols=3, style="Table Grid")
    for cell, at in zip(goods.rows[0].cells, (5, 6, 7), strict=True):
        cell.text = WORDS[order.language][at]
    for x in order.lines:
        for cell, text in zip(goods.add_row().cells, (x.number, x.description, f"{order.count(x.quantity)} {x.unit}"), strict=True):
            cell.text = text
    for _ in range(3):
        goods.add_row()


def document(language: str, fill: Callable[[Any, Demand], None], sub: str, world: World, random: Random, name: str) -> Letter:
    """The file that this filling makes, beside a mail."""
    order = ask(world, random, language, SAYS, (1, 8), shows={"sku", "description", "unit"}, firm=True)
    page = Document()
    fill(page, order)
    buffer = io.BytesIO()
    page.save(buffer)
    return enclosed(order, random, name, saved(buffer), f"docx {sub} {language}", "E", "docx", DOCX)


BUYERS: tuple[Buyer, ...] = (
    partial(document, "de", _with_table, "table"), partial(document, "de", _with_tabs, "tabs"), partial(document, "de", _as_form, "form"), partial(document, "en", _as_form, "form"), partial(document, "nl", _with_table, "table"), partial(document, "fr", _with_tabs, "tabs"),
)  # fmt: skip
