"""Buyers who write their order in a word processor: a letter with a table, bullets with tabs, a form of nested tables, an English order with struck-out rows, a Dutch list of tabs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from docx.document import Document
from docx.enum.text import WD_PARAGRAPH_ALIGNMENT
from docx.shared import Cm, Pt

from benchmarks.corpus.company import World
from benchmarks.corpus.drawing import BRITISH, DUTCH, FRENCH, GERMAN, draw
from benchmarks.corpus.office import DOCX, docx_bytes, new_document
from benchmarks.corpus.purchases import Purchase
from benchmarks.corpus.workbooks import attached
from examples.post.envelope import Attachment
from examples.post.truth import Letter


def _posted(random: Random, name: str, p: Purchase, document: Document, sub: str) -> Letter:
    file_name = {
        "de": random.choice(("Bestellung.docx", "Brief_neu.docx")),
        "en": "purchase order.docx",
        "nl": "bestelling.docx",
        "fr": "commande.docx",
    }[p.language]
    return attached(random, name, p, Attachment(file_name, DOCX, docx_bytes(document)), sub)


def _table(document: Document, rows: Sequence[Sequence[str]], style: str = "Table Grid") -> None:
    made = document.add_table(len(rows), len(rows[0]), style=style)
    for row, values in zip(made.rows, rows, strict=True):
        for cell, value in zip(row.cells, values, strict=True):
            cell.text = value


def letter_with_table(world: World, random: Random, name: str) -> Letter:
    """A German letter: sender right, receiver left, a sentence, a table with rulings, sums below it."""
    p = draw(world, random, GERMAN, lines=(1, 10))
    p = replace(p, stated=("net", "tax", "gross"))
    document = new_document(random.choice(("Arial", "Calibri", "Times New Roman")))
    document.add_paragraph("\n".join(p.sender)).alignment = WD_PARAGRAPH_ALIGNMENT.RIGHT
    document.add_paragraph("\n".join(p.seller))
    document.add_heading(f"Bestellung {p.number}".strip(), 1)
    said = (("Datum", p.day(p.written)), ("Kundennummer", p.customer_number), ("Liefertermin", p.wished), ("Zahlungsweise", p.paying), ("Ansprechpartner", p.contact), ("Telefon", p.phone), ("USt-IdNr.", p.buyer["vat_id"] if p.vat_said else ""))  # fmt: skip
    document.add_paragraph("\n".join(f"{k}:\t{v}" for k, v in said if v))
    document.add_paragraph("Sehr geehrte Damen und Herren,\n\nwir bestellen gemäß Ihren Bedingungen:")
    rows = [["Pos.", "Art.-Nr.", "Bezeichnung", "Menge", "Einzelpreis", "Gesamtpreis"]]
    rows += [
        [str(i), x.number, x.description, f"{p.count(x)} {x.unit}", *(f"{a} €" for a in p.prices_of(x))]
        for i, x in enumerate(p.positions, 1)
    ]
    rows += [
        ["", "", label, "", "", f"{p.money(amount)} €"]
        for label, amount in (("Nettosumme", p.net), ("19 % MwSt.", p.tax), ("Bruttosumme", p.gross))
    ]
    _table(document, rows, random.choice(("Table Grid", "Light List", "Normal Table")))
    if p.ship_to:
        document.add_paragraph("\n".join(["", "Lieferanschrift:", *p.receiver]))
    document.add_paragraph(f"{p.note}\n\nMit freundlichen Grüßen\n\n{p.contact}")
    return _posted(random, name, p, document, "docx letter with table")


def bullets(world: World, random: Random, name: str) -> Letter:
    """A club's letter with bullets and no table, its address in the page's head."""
    p = draw(world, random, GERMAN, says=("number", "date", "customer", "delivery", "contact", "phone", "note"), lines=(1, 6), prices=False)
    document = new_document()
    document.sections[0].header.paragraphs[0].text = " · ".join(p.sender)
    document.add_paragraph("\n".join(p.seller))
    document.add_paragraph(p.writing.date(p.written, "words"))
    run = document.add_paragraph().add_run(f"Bestellung {p.number}".strip())
    run.bold, run.font.size = True, Pt(13)
    document.add_paragraph("Guten Tag,\n\nbitte liefern Sie uns:")
    pattern = random.choice(("{q} {u} {d} (Artikelnummer {s})", "{s}: {q} {u} {d}", "{d}, {q} {u}, Art. {s}"))
    for x in p.positions:
        document.add_paragraph(pattern.format(q=p.count(x), u=x.unit, d=x.description, s=x.number), style="List Bullet")
    facts = (
        f"Unsere Kundennummer lautet {p.customer_number}." if p.customer_said else "",
        f"Lieferung: {p.wished}." if p.wish else "",
        p.note,
    )
    document.add_paragraph(" ".join(f for f in facts if f))
    document.add_paragraph(f"Mit freundlichen Grüßen\n{p.contact}" + (f"\nTel. {p.phone}" if p.phone else ""))
    return _posted(random, name, p, document, "docx with bullets")


def french_form(world: World, random: Random, name: str) -> Letter:
    """A French form: a table of labels and values beside another, then the lines; empty rows at its end."""
    p = draw(
        world,
        random,
        FRENCH,
        ("FR", "BE", "CH"),
        lines=(1, 7),
        says=("number", "date", "customer", "delivery", "contact", "phone", "payment", "ship_to"),
        prices=random.random() < 0.6,
    )
    p = replace(p, stated=("net",) if p.currency_said else ())
    document = new_document("Arial")
    document.add_heading("Bon de commande", 0)
    frame = document.add_table(1, 2)
    frame.rows[0].cells[0].text = "\n".join(["Client", *p.sender])
    frame.rows[0].cells[1].text = "\n".join(["Fournisseur", *p.seller])
    said = (
        ("N° de commande", p.number),
        ("Date", p.day(p.written)),
        ("N° client", p.customer_number),
        ("Livraison souhaitée le", p.wished),
        ("Contact", p.contact),
        ("Téléphone", p.phone),
        ("Règlement", p.paying),
        ("Adresse de livraison", ", ".join(p.receiver)),
    )
    _table(document, [[k, v] for k, v in said if v])
    document.add_paragraph()
    width = 6 if p.currency_said else 4
    rows = [["Réf.", "Désignation", "Quantité", "Unité", "Prix unitaire HT", "Montant HT"][:width]]
    rows += [[x.number, x.description, p.count(x), x.unit, *(f"{a} €" for a in p.prices_of(x))][:width] for x in p.positions]
    rows += [[""] * width for _ in range(random.randrange(0, 4))]
    _table(document, rows)
    if p.currency_said:
        document.add_paragraph(f"Total HT : {p.money(p.net)} €")
    return _posted(random, name, p, document, "docx form in French")


def struck_rows(world: World, random: Random, name: str) -> Letter:
    """An English order in which a row was struck out after talking it over, and merged cells for the sum."""
    p = draw(
        world,
        random,
        BRITISH,
        ("GB", "NL", "CH"),
        lines=(2, 7),
        says=("number", "date", "customer", "delivery", "contact", "note", "payment"),
    )
    p = replace(p, stated=("net",))
    gone = next(x for x in draw(world, random, BRITISH, ("GB",), lines=(9, 9)).positions if x.sku not in {y.sku for y in p.positions})
    document = new_document("Georgia")
    document.add_paragraph("\n".join(p.sender))
    document.add_paragraph("\n".join(["To:", *p.seller]))
    document.add_heading(f"Purchase Order {p.number}".strip(), 1)
    said = (
        ("Date", p.writing.date(p.written, "words")),
        ("Customer number", p.customer_number),
        ("Delivery date", p.wished),
        ("Payment", p.paying),
        ("Contact", p.contact),
    )
    document.add_paragraph("\n".join(f"{k}: {v}" for k, v in said if v))
    made = document.add_table(1, 6, style="Table Grid")
    for cell, head in zip(made.rows[0].cells, ("Item code", "Description", "Qty", "Unit", "Price EUR", "Total EUR"), strict=True):
        cell.text = head
    order = [(x, False) for x in p.positions]
    order.insert(random.randrange(len(order) + 1), (gone, True))
    for x, struck in order:
        for cell, value in zip(made.add_row().cells, (x.number, x.description, p.count(x), x.unit, *p.prices_of(x)), strict=True):
            cell.paragraphs[0].add_run(value).font.strike = struck
    last = made.add_row().cells
    last[0].merge(last[4]).text = "Total net EUR"
    last[5].text = p.money(p.net)
    document.add_paragraph(f"{p.note}\n\nKind regards\n{p.contact}")
    return _posted(random, name, p, document, "docx with a struck-out row")


def tabs_only(world: World, random: Random, name: str) -> Letter:
    """A Dutch list with tab stops instead of a table."""
    p = draw(
        world,
        random,
        DUTCH,
        ("NL", "BE"),
        says=("number", "date", "customer", "delivery", "contact", "phone"),
        lines=(1, 8),
        prices=random.random() < 0.5,
    )
    p = replace(p, line_totals=False)
    document = new_document("Verdana")
    document.add_paragraph("\n".join(p.sender))
    document.add_paragraph("\n".join(p.seller))
    document.add_paragraph(f"Bestelling {p.number}".strip()).runs[0].bold = True
    said = (
        ("Datum", p.day(p.written)),
        ("Klantnummer", p.customer_number),
        ("Gewenste leverdatum", p.wished),
        ("Contactpersoon", p.contact),
        ("Telefoon", p.phone),
    )
    document.add_paragraph("\n".join(f"{k}:\t{v}" for k, v in said if v))
    heads = ["Aantal", "Artikelnr.", "Omschrijving", *(["Prijs €"] if p.currency_said else [])]
    for values in [
        heads,
        *([f"{p.count(x)} {x.unit}", x.number, x.description, *([p.prices_of(x)[0]] if p.currency_said else [])] for x in p.positions),
    ]:
        paragraph = document.add_paragraph("\t".join(values))
        for stop in (3.0, 6.5, 15.0):
            paragraph.paragraph_format.tab_stops.add_tab_stop(Cm(stop))
    document.add_paragraph(f"Met vriendelijke groet,\n{p.contact}")
    return _posted(random, name, p, document, "docx with tabs")


FILES = (letter_with_table, bullets, french_form, struck_rows, tabs_only)
