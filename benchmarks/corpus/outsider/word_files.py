"""Buyers of the outsider part who send word processor files: a letter with a list, a form with frames, a table with prices."""

from __future__ import annotations

import io
from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from random import Random
from typing import Any

from docx import Document

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.drawn.demand import Demand
from benchmarks.corpus.drawn.enclosing import enclosed
from benchmarks.corpus.opened.word_files import DOCX, saved
from benchmarks.corpus.outsider.asking import asked_by
from examples.post.truth import Letter

SAYS = {"number", "date", "customer", "delivery", "address"}
# labels of number, date, customer, delivery
LABELS: Mapping[str, tuple[str, str, str, str]] = {
    "de": ("Unsere Bestellnummer", "Datum der Bestellung", "Kundennummer bei Ihnen", "Gewünschter Termin"), "en": ("Our order number", "Date of order", "Customer number", "Requested date"), "nl": ("Ons ordernummer", "Datum", "Klantnummer", "Gewenste datum"), "fr": ("Notre n° de commande", "Date", "Code client", "Date souhaitée"),
}  # fmt: skip
HEADS: Mapping[str, tuple[str, str, str, str, str]] = {
    "de": ("Menge", "Einheit", "Artikel", "Nummer", "Preis EUR"), "en": ("Amount", "Unit", "Article", "Number", "Price EUR"), "nl": ("Hoeveelheid", "Eenheid", "Artikel", "Nummer", "Prijs EUR"), "fr": ("Nombre", "Unité", "Article", "Code", "Prix EUR"),
}  # fmt: skip
TITLES = {"de": "Wir bestellen", "en": "Our order", "nl": "Onze bestelling", "fr": "Notre commande"}
WISHES = {
    "de": "Guten Tag, bitte liefern Sie uns frei Haus:",
    "en": "Good morning, please supply us with:",
    "nl": "Goedemorgen, wij ontvangen graag:",
    "fr": "Bonjour, merci de nous fournir :",
}


def _said(order: Demand) -> list[tuple[str, str]]:
    values = (order.number, order.day() if order.dated else "", order.customer, order.delivery_shown)
    return [(label, value) for label, value in zip(LABELS[order.language], values, strict=True) if value]


def _enclosed(page: Any, order: Demand, random: Random, name: str, sub: str) -> Letter:
    buffer = io.BytesIO()
    page.save(buffer)
    return enclosed(order, random, name, saved(buffer), f"docx {sub} {order.language}", "E", "docx", DOCX)


def listed(language: str, world: World, random: Random, name: str) -> Letter:
    """A letter: who writes, what is said of the order in one sentence each, the goods as a numbered list."""
    order = asked_by("firm")(world, random, language, SAYS, (1, 7), shows={"sku", "description", "unit"}, firm=True)
    page = Document()
    page.add_paragraph(order.block)
    page.add_paragraph(world.block)
    page.add_heading(TITLES[language], 2)
    for label, value in _said(order):
        page.add_paragraph(f"{label}: {value}").paragraph_format.space_after = 0
    page.add_paragraph(WISHES[language])
    for x in order.lines:
        page.add_paragraph(f"{x.description}, {x.number}: {order.count(x.quantity)} {x.unit}", style="List Number")
    page.add_paragraph(order.contact)
    return _enclosed(page, order, random, name, "list")


def framed(language: str, priced: bool, world: World, random: Random, name: str) -> Letter:
    """A form: a frame of two columns with buyer and seller, one with what is said of the order, one with the goods."""
    shows = {"sku", "description", "unit"} | ({"price"} if priced else set())
    order = asked_by("firm")(world, random, language, SAYS, (1, 9), shows=shows, firm=True)
    page = Document()
    page.add_heading(TITLES[language], 1)
    frame = page.add_table(rows=1, cols=2, style="Table Grid")
    frame.rows[0].cells[0].text, frame.rows[0].cells[1].text = order.block, world.block
    page.add_paragraph("")
    said = page.add_table(rows=0, cols=2, style="Table Grid")
    for label, value in _said(order):
        row = said.add_row().cells
        row[0].text, row[1].text = label, value
    page.add_paragraph("")
    heads = HEADS[language] if priced else HEADS[language][:4]
    goods = page.add_table(rows=1, cols=len(heads), style="Table Grid")
    for cell, head in zip(goods.rows[0].cells, heads, strict=True):
        cell.text = head
    for x in order.lines:
        texts = (order.count(x.quantity), x.unit, x.description, x.number, order.money(x.price))
        for cell, text in zip(goods.add_row().cells, texts[: len(heads)], strict=True):
            cell.text = text
    page.add_paragraph(order.contact)
    return _enclosed(page, replace(order, currency="EUR") if priced else order, random, name, "frame")


BUYERS: tuple[Buyer, ...] = (
    partial(listed, "de"), partial(framed, "de", True), partial(framed, "de", False), partial(listed, "en"), partial(framed, "nl", False), partial(framed, "fr", True),
)  # fmt: skip
