"""Buyers of the late part who send word processor files: letters with a table or a list, a form of two columns, a list of the staff."""

from __future__ import annotations

from functools import partial
from random import Random

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.drawn.enclosing import enclosed
from benchmarks.corpus.late.asking import Asked, ask
from benchmarks.corpus.late.text_sizes import WORKERS
from benchmarks.corpus.office import DOCX, docx_bytes, new_document
from benchmarks.corpus.opened.letters import settled
from examples.post.truth import Letter

SAYS = {"number", "date", "customer", "delivery", "address"}
WORDS = {
    "de": ("Bestellung", ("Unsere Bestellnummer", "Datum", "Unsere Kundennummer", "Lieferung bis"), ("Artikel-Nr.", "Artikel", "Menge", "Einheit"), "Sehr geehrte Damen und Herren, wir bitten um Lieferung folgender Artikel:", "Mit freundlichen Grüßen"),
    "en": ("Order", ("Our order number", "Date", "Our account", "Deliver by"), ("Item code", "Item", "Quantity", "Unit"), "Dear Sir or Madam, please let us have the items below.", "Yours faithfully"),
    "nl": ("Bestelling", ("Ons bestelnummer", "Datum", "Ons klantnummer", "Levering voor"), ("Artikelcode", "Artikel", "Aantal", "Eenheid"), "Geachte heer, mevrouw, graag ontvangen wij onderstaande artikelen.", "Met vriendelijke groet"),
    "fr": ("Bon de commande", ("Notre numéro de commande", "Date", "Notre code client", "Livraison"), ("Code", "Article", "Quantité", "Unité"), "Madame, Monsieur, merci de nous livrer les articles ci-dessous.", "Cordialement"),
}  # fmt: skip


def _said(order: Asked) -> list[tuple[str, str]]:
    values = (order.number, order.day(order.dated) if order.dated else "", order.customer, order.delivery_shown)
    return [(label, value) for label, value in zip(WORDS[order.language][1], values, strict=True) if value]


def _closed(order: Asked, random: Random, name: str, document: object, sub: str) -> Letter:
    used = {"number", "customer", "delivery_label", "block"} | ({"day"} if order.dated else set())
    return enclosed(settled(order, used), random, name, docx_bytes(document), f"docx {sub} {order.language}", "E", "docx", DOCX)  # type: ignore[arg-type]


def letter_with(shape: str, language: str, world: World, random: Random, name: str) -> Letter:
    """A letter: buyer and seller above, what is said of the order, the goods as a table, as a list, or in sentences."""
    order = ask(world, random, language, SAYS, (1, 7), shows={"sku", "description", "unit"}, firm=True)
    title, _, heads, opening, closing = WORDS[language]
    page = new_document("Liberation Sans")
    for line in (*order.block.split("\n"), "", *world.block.split("\n"), ""):
        page.add_paragraph(line).paragraph_format.space_after = 0
    page.add_heading(title, 2)
    if shape == "form":
        pairs = page.add_table(rows=0, cols=2, style="Table Grid")
        for label, value in _said(order):
            cells = pairs.add_row().cells
            cells[0].text, cells[1].text = label, value
    else:
        for label, value in _said(order):
            page.add_paragraph(f"{label}: {value}").paragraph_format.space_after = 0
    page.add_paragraph()
    page.add_paragraph(opening)
    if shape == "list":
        for x in order.lines:
            page.add_paragraph(f"{order.count(x.quantity)} {x.unit} {x.description}, {x.number}", style="List Number")
    else:
        table = page.add_table(rows=1, cols=4, style="Table Grid")
        for cell, head in zip(table.rows[0].cells, heads, strict=True):
            cell.text = head
        for x in order.lines:
            for cell, text in zip(table.add_row().cells, (x.number, x.description, order.count(x.quantity), x.unit), strict=True):
                cell.text = text
    page.add_paragraph(f"\n{closing}\n{order.contact}")
    return _closed(order, random, name, page, shape)


def staff_list(world: World, random: Random, name: str) -> Letter:
    """A table of the staff: who gets what, with the number and how many."""
    order = ask(
        world, random, "de", SAYS, (2, 6), shows={"sku", "description", "unit"}, firm=True, trades=("clothes", "shoes", "protection")
    )
    page = new_document("Liberation Serif")
    page.add_heading("Ausstattung neuer Mitarbeiter - Bestellung", 2)
    for line in order.block.split("\n"):
        page.add_paragraph(line).paragraph_format.space_after = 0
    for label, value in _said(order):
        page.add_paragraph(f"{label}: {value}").paragraph_format.space_after = 0
    page.add_paragraph()
    table = page.add_table(rows=1, cols=5, style="Table Grid")
    for cell, head in zip(table.rows[0].cells, ("Mitarbeiter", "Artikel", "Artikelnummer", "Menge", "Einheit"), strict=True):
        cell.text = head
    for x, worker in zip(order.lines, random.sample(WORKERS, len(order.lines)), strict=True):
        for cell, text in zip(table.add_row().cells, (worker, x.description, x.number, order.count(x.quantity), x.unit), strict=True):
            cell.text = text
    page.add_paragraph(f"\n{order.contact}, Personalabteilung")
    return _closed(order, random, name, page, "staff")


BUYERS: tuple[Buyer, ...] = (
    *(partial(letter_with, shape, language) for shape, language in (("table", "de"), ("list", "de"), ("form", "de"), ("table", "en"), ("list", "nl"), ("form", "fr"))), staff_list,
)  # fmt: skip
