"""Buyers of the newcomer part who send word processor files: a letter with a table, a filled-in form, a note of running text."""

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
# order number, date, customer number, delivery, who orders; then the heads of the table
WORDS = {
    "de": ("Bestellnummer", "Datum", "Kundennummer", "Liefertermin", "Besteller", "Bestellzettel", ("Anzahl", "Einheit", "Artikel", "Artikelnummer")), "en": ("Order number", "Date", "Customer number", "Delivery date", "Ordered by", "Order sheet", ("Quantity", "Unit", "Item", "Item number")),
    "nl": ("Bestelnummer", "Datum", "Klantnummer", "Leverdatum", "Besteller", "Bestelformulier", ("Aantal", "Eenheid", "Artikel", "Artikelnummer")), "fr": ("Numéro de commande", "Date", "Numéro de client", "Date de livraison", "Commandé par", "Feuille de commande", ("Quantité", "Unité", "Article", "Référence")),
}  # fmt: skip


def _wanted(world: World, random: Random, language: str) -> Demand:
    return demand(world, random, language, SAYS, (1, 8), shows={"sku", "description", "unit"}, firm=True)


def _facts(order: Demand) -> list[tuple[str, str]]:
    values = (order.number, order.day() if order.dated else "", order.customer, order.delivery_shown, order.contact)
    return [(label, value) for label, value in zip(WORDS[order.language][:5], values, strict=True) if value]


def _sent(order: Demand, random: Random, name: str, page: Any, sub: str) -> Letter:
    buffer = io.BytesIO()
    page.save(buffer)
    return enclosed(order, random, name, saved(buffer), f"docx {sub} {order.language}", "E", "docx", DOCX)


def one_big_table(language: str, world: World, random: Random, name: str) -> Letter:
    """A form that is one table: facts in its first rows, the goods below in the same columns."""
    order = _wanted(world, random, language)
    words = WORDS[language]
    page = Document()
    page.add_heading(f"{words[5]} – {order.buyer['name']}", 2)
    for line in order.block.split("\n"):
        page.add_paragraph(line).paragraph_format.space_after = 0
    page.add_paragraph()
    goods = page.add_table(rows=0, cols=4, style="Table Grid")
    for label, value in _facts(order):
        cells = goods.add_row().cells
        cells[0].text = label
        cells[1].merge(cells[3]).text = value
    for texts in (words[6], *((order.count(x.quantity), x.unit, x.description, x.number) for x in order.lines)):
        for cell, text in zip(goods.add_row().cells, texts, strict=True):
            cell.text = text
    return _sent(order, random, name, page, "one big table")


def dictated_letter(world: World, random: Random, name: str) -> Letter:
    """A letter with the goods in numbered paragraphs and the facts in its subject line."""
    order = _wanted(world, random, "de")
    page = Document()
    for line in (*order.block.split("\n"), "", *order.world.block.split("\n"), ""):
        page.add_paragraph(line).paragraph_format.space_after = 0
    subject = page.add_paragraph()
    subject.add_run(
        "Bestellung" + (f" Nr. {order.number}" if order.number else "") + (f" vom {order.day()}" if order.dated else "")
    ).bold = True
    page.add_paragraph("Sehr geehrte Damen und Herren,")
    page.add_paragraph("hiermit geben wir folgende Artikel in Auftrag:")
    for x in order.lines:
        page.add_paragraph(f"{x.description}, Artikelnummer {x.number}: {order.count(x.quantity)} {x.unit}", style="List Number")
    if order.customer:
        page.add_paragraph(f"Unsere Kundennummer bei Ihnen: {order.customer}")
    if order.delivery_shown:
        page.add_paragraph(f"Liefertermin: {order.delivery_shown}")
    page.add_paragraph("Mit freundlichen Grüßen")
    page.add_paragraph(order.contact)
    return _sent(order, random, name, page, "dictated letter")


def with_header_and_tabs(language: str, world: World, random: Random, name: str) -> Letter:
    """Who writes stands in the page's header, the goods are lines with tabs."""
    order = _wanted(world, random, language)
    words = WORDS[language]
    page = Document()
    page.sections[0].header.paragraphs[0].text = order.block.replace("\n", ", ")
    page.add_heading(words[5], 1)
    for label, value in _facts(order):
        page.add_paragraph(f"{label}:\t{value}").paragraph_format.space_after = 0
    page.add_paragraph()
    page.add_paragraph("\t".join(words[6]))
    for x in order.lines:
        page.add_paragraph("\t".join((order.count(x.quantity), x.unit, x.description, x.number)))
    return _sent(order, random, name, page, "header and tabs")


BUYERS: tuple[Buyer, ...] = (
    partial(one_big_table, "de"), partial(one_big_table, "nl"), partial(one_big_table, "en"), dictated_letter, partial(with_header_and_tabs, "de"), partial(with_header_and_tabs, "fr"),
)  # fmt: skip
