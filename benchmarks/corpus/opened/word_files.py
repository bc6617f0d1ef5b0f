"""The opened part's buyers who order by word processor."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from functools import partial
from random import Random
from typing import Any

from docx import Document

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.opened import words
from benchmarks.corpus.opened.attached import PLAIN, PRICED, mailed, wanted, zipped
from benchmarks.corpus.opened.wish import Wish
from examples.post.truth import Letter

DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
HEADS = {
    "de": (("Pos.", "Artikel-Nr.", "Bezeichnung", "Menge", "Einheit"), ("Bestellnummer", "Datum", "Kundennummer", "Liefertermin"), "Bestellung"), "nl": (("Regel", "Artikelnummer", "Omschrijving", "Aantal", "Eenheid"), ("Bestelnummer", "Datum", "Klantnummer", "Leverdatum"), "Bestelling"),
    "en": (("No.", "Item no.", "Description", "Quantity", "Unit"), ("Order number", "Order date", "Customer number", "Delivery date"), "Purchase order"), "fr": (("N°", "Référence", "Désignation", "Quantité", "Unité"), ("N° de commande", "Date", "N° client", "Date de livraison"), "Bon de commande"),
}  # fmt: skip


def _docx(document: Any) -> bytes:
    written = io.BytesIO()
    document.save(written)
    return saved(written)


def saved(written: io.BytesIO) -> bytes:
    """The file of a document, the same bytes each time."""
    with zipfile.ZipFile(written) as source:
        return zipped([(entry.filename, source.read(entry)) for entry in source.infolist()])


def _said(order: Wish) -> list[tuple[str, str]]:
    values = (order.number, order.day(order.dated) if order.dated else "", order.customer, order.delivery_shown)
    return [(label, value) for label, value in zip(HEADS[order.language][1], values, strict=True) if value]


def word_table(language: str, world: World, random: Random, name: str) -> Letter:
    """A letter with a table."""
    order = wanted(world, random, language, {"number", "date", "customer", "delivery", "address"}, (1, 8), PLAIN)
    heads, _, title = HEADS[language]
    document = Document()
    for line in order.block.split("\n"):
        document.add_paragraph(line)
    document.add_heading(title, 1)
    for label, value in _said(order):
        document.add_paragraph(f"{label}: {value}")
    table = document.add_table(rows=1, cols=len(heads))
    for cell, head in zip(table.rows[0].cells, heads, strict=True):
        cell.text = head
    for n, x in enumerate(order.lines, 1):
        for cell, text in zip(
            table.add_row().cells, (str(n), x.number, x.description, words.count(x.quantity, language), x.unit), strict=True
        ):
            cell.text = text
    document.add_paragraph(order.contact)
    return mailed(order, random, name, f"{title}.docx", DOCX, _docx(document), f"docx table {language}")


def word_list(language: str, world: World, random: Random, name: str) -> Letter:
    """A letter with a bulleted list."""
    order = wanted(world, random, language, {"number", "delivery", "address"}, (1, 6), PLAIN)
    opening = {
        "de": "Sehr geehrte Damen und Herren, wir bestellen:",
        "en": "Dear Sirs, please supply:",
        "nl": "Geachte heer, mevrouw, wij bestellen:",
        "fr": "Madame, Monsieur, nous commandons :",
    }[language]
    document = Document()
    document.add_paragraph(order.block)
    document.add_paragraph(opening)
    for x in order.lines:
        document.add_paragraph(f"{words.count(x.quantity, language)} {x.unit} {x.description} ({x.number})", style="List Bullet")
    for label, value in _said(order):
        document.add_paragraph(f"{label}: {value}")
    document.add_paragraph(order.contact)
    return mailed(order, random, name, f"{HEADS[language][2]}.docx", DOCX, _docx(document), f"docx list {language}")


def word_tabs(world: World, random: Random, name: str) -> Letter:
    """A letter whose columns are made with tabs; German, with prices."""
    order = wanted(world, random, "de", {"number", "date", "customer", "address"}, (1, 7), PRICED)
    document = Document()
    document.add_paragraph(f"{order.buyer['name']}\t\t{order.day(order.dated) if order.dated else ''}".rstrip())
    document.add_paragraph("\n".join(order.block.split("\n")[1:]))
    document.add_heading(f"Bestellung {order.number}".strip(), 2)
    if order.customer:
        document.add_paragraph(f"Kundennummer: {order.customer}")
    document.add_paragraph("Art.-Nr.\tArtikel\tMenge\tEinzelpreis €\tGesamtpreis €")
    for x in order.lines:
        document.add_paragraph(
            f"{x.number}\t{x.description}\t{words.count(x.quantity, 'de')} {x.unit}\t{order.money(x.price)}\t{order.money(x.total)}"
        )
    document.add_paragraph(f"Summe netto\t\t\t\t{order.money(order.net)}")
    document.add_paragraph(f"{order.contact}")
    return mailed(
        replace(order, currency="EUR", stated={"net_total": str(order.net)}), random, name, "Brief.docx", DOCX, _docx(document), "docx tabs"
    )


BUYERS: tuple[Buyer, ...] = (
    partial(word_table, "de"),
    partial(word_table, "nl"),
    partial(word_table, "nl"),
    partial(word_table, "en"),
    partial(word_list, "fr"),
    partial(word_list, "fr"),
    partial(word_list, "de"),
    word_tabs,
)
