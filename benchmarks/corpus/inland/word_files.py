"""Buyers of the inland part who send word processor files: letters as other parts have them, a letterhead with prices and a bank in the foot, a form of small tables."""

from __future__ import annotations

import io
from dataclasses import replace
from functools import partial
from random import Random

from docx import Document
from docx.shared import Pt

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.company import World
from benchmarks.corpus.distant.word_files import document
from benchmarks.corpus.drawn.enclosing import enclosed
from benchmarks.corpus.inland.demands import ask
from benchmarks.corpus.opened.word_files import DOCX, saved
from examples.post.truth import Letter

SAYS = {"number", "date", "customer", "delivery", "ship_to", "address"}
WORDS = {
    "de": ("Bestellung", ("Nummer", "Datum", "Kunde Nr.", "Termin"), ("Pos.", "Artikel", "Bezeichnung", "Menge", "Preis EUR", "Gesamt EUR"), "Nettosumme EUR", "Lieferanschrift", "Mit freundlichen Grüßen"), "en": ("Purchase order", ("Number", "Date", "Account", "Required"), ("Line", "Item", "Description", "Quantity", "Price EUR", "Total EUR"), "Net total EUR", "Delivery address", "Yours faithfully"),
    "fr": ("Bon de commande", ("Numéro", "Date", "Code client", "Livraison"), ("Pos.", "Référence", "Désignation", "Quantité", "Prix EUR", "Total EUR"), "Total HT EUR", "Adresse de livraison", "Salutations distinguées"),
}  # fmt: skip


def letterheaded(language: str, world: World, random: Random, name: str) -> Letter:
    """The firm's name in the page's head, its bank in the foot; what is said of the order in sentences by stops, goods with prices, where they go to."""
    order = ask(world, random, language, SAYS, (1, 7), shows={"sku", "description", "unit", "price", "total"}, firm=True)
    title, labels, heads, summed, where, greeting = WORDS[language]
    page = Document()
    section, b = page.sections[0], order.buyer
    run = section.header.paragraphs[0].add_run(f"{b['name']}\n")
    run.bold, run.font.size = True, Pt(15)
    section.header.paragraphs[0].add_run(f"{b['street']} · {order.spot}").font.size = Pt(8)
    section.footer.paragraphs[0].add_run(f"{b['name']} · Tel. {order.phone} · Volksbank IBAN DE61 2004 1133 0190 8355 00").font.size = Pt(7)
    page.add_paragraph(world.block)
    page.add_heading(title, 1)
    values = (order.number, order.day() if order.dated else "", order.customer, order.delivery_shown)
    page.add_paragraph("   ".join(f"{label}: {value}" for label, value in zip(labels, values, strict=True) if value))
    table = page.add_table(rows=1, cols=6, style="Table Grid")
    rows = [heads, *((str(n), x.number, x.description, f"{order.count(x.quantity)} {x.unit}", order.money(x.price), order.money(x.total)) for n, x in enumerate(order.lines, 1))]  # fmt: skip
    rows.append(("", "", summed, "", "", order.money(order.net)))
    for place, row in enumerate(rows):
        for cell, text in zip((table.rows[0] if not place else table.add_row()).cells, row, strict=True):
            cell.text = text
    if order.ship_to:
        page.add_paragraph(f"{where}:\n{order.ship_block}")
    page.add_paragraph(f"{greeting}\n{order.contact}")
    buffer = io.BytesIO()
    page.save(buffer)
    said = replace(order.naming_currency("EUR"), stated={"net_total": str(order.net)})
    return enclosed(said, random, name, saved(buffer), f"docx letterheaded {language}", "E", "docx", DOCX)


FORM = {
    "de": ("Bestellformular Einkauf", ("Besteller", "Lieferant"), ("Bestell-Nr.", "Bestelldatum", "Kunden-Nr.", "Liefertermin"), ("Menge", "Einheit", "Artikel-Nr.", "Artikelbezeichnung")), "nl": ("Bestelformulier inkoop", ("Besteller", "Leverancier"), ("Bestelnummer", "Besteldatum", "Klantnummer", "Leverdatum"), ("Aantal", "Eenheid", "Artikelnummer", "Artikelomschrijving")),
}  # fmt: skip


def small_tables(language: str, world: World, random: Random, name: str) -> Letter:
    """A form of three tables: who and from whom beside each other, labels in a row above what is said, and the goods with empty rows."""
    order = ask(world, random, language, {"number", "date", "customer", "delivery", "address"}, (1, 8), shows={"sku", "description", "unit"}, firm=True)  # fmt: skip
    title, parties, labels, heads = FORM[language]
    page = Document()
    page.add_heading(title, 2)
    values = (order.number, order.day() if order.dated else "", order.customer, order.delivery_shown)
    goods = ((order.count(x.quantity), x.unit, x.number, x.description) for x in order.lines)
    for rows in ([parties, (order.block, world.block)], [labels, values], [heads, *goods, ("",) * 4, ("",) * 4]):
        table = page.add_table(rows=0, cols=len(rows[0]), style="Table Grid")
        for row in rows:
            for cell, text in zip(table.add_row().cells, row, strict=True):
                cell.text = text
        page.add_paragraph("")
    page.add_paragraph(f"{order.contact}, {order.phone}")
    buffer = io.BytesIO()
    page.save(buffer)
    return enclosed(order, random, name, saved(buffer), f"docx small tables {language}", "E", "docx", DOCX)


BUYERS: tuple[Buyer, ...] = (
    *(partial(document, language, way, wants=ask) for language, way in (("de", "table"), ("de", "tabs"), ("en", "table"), ("nl", "paragraphs"))), *(partial(small_tables, language) for language in ("de", "de", "nl")), *(partial(letterheaded, language) for language in ("de", "de", "en", "fr")),
)  # fmt: skip
