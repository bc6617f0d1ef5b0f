"""Buyers of the foreign part who send word processor files: a letter with a table, a form whose cells are filled in, a numbered list."""

from __future__ import annotations

import io
from collections.abc import Callable
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

SAYS = {"number", "date", "customer", "delivery", "payment", "address"}
LABELS = {
    "de": ("Bestell-Nr.", "Datum", "Kunden-Nr.", "Lieferung bis", "Zahlungsart"), "en": ("Order no.", "Date", "Account no.", "Required by", "Payment"), "nl": ("Ordernummer", "Datum", "Klantnummer", "Levering", "Betaling"), "fr": ("Commande n°", "Date", "Code client", "Livraison", "Paiement"),
}  # fmt: skip
HEADS = {
    "de": ("Nr.", "Artikel", "Artikelnummer", "Menge"), "en": ("No.", "Item", "Part number", "Quantity"), "nl": ("Nr.", "Artikel", "Artikelnummer", "Aantal"), "fr": ("N°", "Article", "Référence", "Quantité"),
}  # fmt: skip
WORDS = {
    "de": ("Bestellung", "Besteller", "Lieferant", "Wir bestellen bei Ihnen:", "Mit freundlichen Grüßen"), "en": ("Order", "Buyer", "Supplier", "We hereby order from you:", "Yours faithfully"), "nl": ("Bestelling", "Besteller", "Leverancier", "Wij bestellen bij u:", "Met vriendelijke groet"),
    "fr": ("Commande", "Acheteur", "Fournisseur", "Nous vous commandons :", "Salutations distinguées"),
}  # fmt: skip


def _said(order: Demand) -> list[tuple[str, str]]:
    values = (order.number, order.day() if order.dated else "", order.customer, order.delivery_shown, order.payment_said)
    return [(label, value) for label, value in zip(LABELS[order.language], values, strict=True) if value]


def _goods_table(page: Any, order: Demand) -> None:
    goods = page.add_table(rows=1, cols=4, style="Table Grid")
    for cell, head in zip(goods.rows[0].cells, HEADS[order.language], strict=True):
        cell.text = head
    for number, x in enumerate(order.lines, 1):
        texts = (str(number), x.description, x.number, f"{order.count(x.quantity)} {x.unit}")
        for cell, text in zip(goods.add_row().cells, texts, strict=True):
            cell.text = text


def _letter_page(page: Any, order: Demand) -> None:
    """The buyer above, the seller below, what is said in one line each, the goods as a table."""
    words = WORDS[order.language]
    page.add_paragraph(order.block)
    page.add_paragraph(order.world.block)
    page.add_heading(words[0], 2)
    for label, value in _said(order):
        page.add_paragraph(f"{label}: {value}").paragraph_format.space_after = 0
    page.add_paragraph(words[3])
    _goods_table(page, order)
    page.add_paragraph(words[4])
    page.add_paragraph(order.contact)


def _form_page(page: Any, order: Demand) -> None:
    """A form: who orders from whom side by side, labels and values in cells, the goods as a table."""
    words = WORDS[order.language]
    page.add_heading(words[0], 1)
    parties = page.add_table(rows=2, cols=2, style="Table Grid")
    for cell, text in zip((*parties.rows[0].cells, *parties.rows[1].cells), (*words[1:3], order.block, order.world.block), strict=True):
        cell.text = text
    page.add_paragraph("")
    pairs = page.add_table(rows=0, cols=2, style="Table Grid")
    for label, value in _said(order):
        cells = pairs.add_row().cells
        cells[0].text, cells[1].text = label, value
    page.add_paragraph("")
    _goods_table(page, order)


def _list_page(page: Any, order: Demand) -> None:
    """Everything in paragraphs, the goods as a numbered list."""
    words = WORDS[order.language]
    page.add_paragraph(", ".join(order.block.split("\n")))
    page.add_heading(words[0], 2)
    page.add_paragraph("; ".join(f"{label} {value}" for label, value in _said(order)))
    page.add_paragraph(words[3])
    for x in order.lines:
        page.add_paragraph(f"{order.count(x.quantity)} {x.unit} {x.description}, {x.number}", style="List Number")
    page.add_paragraph(f"{words[4]}\n{order.contact}")


def document(language: str, fill: Callable[[Any, Demand], None], world: World, random: Random, name: str) -> Letter:
    """A word processor file that this function fills, beside a short mail."""
    order = demand(world, random, language, SAYS, (1, 8), shows={"sku", "description", "unit"}, firm=True)
    page = Document()
    fill(page, order)
    buffer = io.BytesIO()
    page.save(buffer)
    return enclosed(order, random, name, saved(buffer), f"docx {fill.__name__.strip('_')} {language}", "E", "docx", DOCX)


BUYERS: tuple[Buyer, ...] = (
    partial(document, "de", _letter_page), partial(document, "de", _form_page), partial(document, "de", _list_page), partial(document, "en", _letter_page), partial(document, "nl", _form_page), partial(document, "fr", _letter_page),
)  # fmt: skip
