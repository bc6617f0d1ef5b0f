"""Buyers of the drawn part who send word processor files."""

from __future__ import annotations

import io
from functools import partial
from random import Random
from typing import Any

from docx import Document
from docx.shared import Pt

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.drawn.demand import Demand, demand
from benchmarks.corpus.drawn.enclosing import enclosed
from benchmarks.corpus.opened.word_files import DOCX, saved
from examples.post.truth import Letter

SAYS = {"number", "date", "customer", "delivery", "address", "ship_to"}
WORDS = {
    "de": ("Bestellung", "Sehr geehrte Damen und Herren,", "wir bestellen bei Ihnen:", ("Bestellnummer", "Datum", "Kundennummer", "Liefertermin", "Lieferanschrift"), ("Menge", "Artikel", "Art.-Nr."), "Mit freundlichen Grüßen"),
    "en": ("Order", "Dear Sir or Madam,", "we would like to order:", ("Order no.", "Date", "Customer no.", "Delivery date", "Delivery address"), ("Quantity", "Article", "Art. no."), "Yours faithfully"),
    "nl": ("Bestelling", "Geachte heer, mevrouw,", "wij bestellen bij u:", ("Bestelnummer", "Datum", "Klantnummer", "Leverdatum", "Afleveradres"), ("Aantal", "Artikel", "Art.nr."), "Met vriendelijke groet"),
    "fr": ("Commande", "Madame, Monsieur,", "nous vous commandons :", ("N° de commande", "Date", "N° client", "Date de livraison", "Adresse de livraison"), ("Quantité", "Article", "Réf."), "Salutations distinguées"),
}  # fmt: skip


def _said(order: Demand) -> list[str]:
    values = (
        order.number,
        order.day() if order.dated else "",
        order.customer,
        order.delivery_shown,
        ", ".join(order.ship_block.split("\n")) if order.ship_to else "",
    )
    return [f"{label}: {value}" for label, value in zip(WORDS[order.language][3], values, strict=True) if value]


def _opened(order: Demand) -> Any:
    document = Document()
    document.styles["Normal"].font.size = Pt(11)
    document.add_paragraph(order.block)
    document.add_paragraph(order.world.block)
    document.add_heading(WORDS[order.language][0], 2)
    return document


def _sent(order: Demand, random: Random, name: str, document: Any, sub: str) -> Letter:
    buffer = io.BytesIO()
    document.save(buffer)
    return enclosed(order.naming_currency(""), random, name, saved(buffer), f"docx {sub} {order.language}", "E", "docx", DOCX)


def letter_with_lines(language: str, world: World, random: Random, name: str) -> Letter:
    """A letter whose lines are paragraphs."""
    order = demand(world, random, language, SAYS, (1, 6), shows={"sku", "description", "unit"}, firm=True)
    _, greeting, opening, _, _, goodbye = WORDS[language]
    document = _opened(order)
    for text in (*_said(order), greeting, opening):
        document.add_paragraph(text)
    for x in order.lines:
        document.add_paragraph(
            f"{order.count(x.quantity)} {x.unit} {x.description}, {WORDS[language][4][2]} {x.number}",
            style=random.choice(("List Number", "List Bullet")),
        )
    for text in (goodbye, order.contact):
        document.add_paragraph(text)
    return _sent(order, random, name, document, "lines")


def letter_with_a_table(language: str, world: World, random: Random, name: str) -> Letter:
    """A letter with a table; what is said of the order stands in another one."""
    order = demand(world, random, language, SAYS, (1, 9), shows={"sku", "description", "unit"}, firm=True)
    document = _opened(order)
    said = document.add_table(rows=0, cols=2)
    for text in _said(order):
        for cell, part in zip(said.add_row().cells, text.split(": ", 1), strict=True):
            cell.text = part
    table = document.add_table(rows=1, cols=3)
    table.style = "Table Grid"
    for cell, head in zip(table.rows[0].cells, WORDS[language][4], strict=True):
        cell.text = head
    for x in order.lines:
        for cell, text in zip(table.add_row().cells, (f"{order.count(x.quantity)} {x.unit}", x.description, x.number), strict=True):
            cell.text = text
    document.add_paragraph(f"{WORDS[language][5]}\n{order.contact}")
    return _sent(order, random, name, document, "table")


BUYERS: tuple[Buyer, ...] = (
    partial(letter_with_lines, "de"), partial(letter_with_a_table, "de"), partial(letter_with_a_table, "en"), partial(letter_with_lines, "nl"), partial(letter_with_a_table, "fr"),
)  # fmt: skip
