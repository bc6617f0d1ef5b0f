"""Sheets that are scanned into the same file as a form: the covering letter before it, the fax's first page, the empty back behind it."""

from __future__ import annotations

from html import escape
from random import Random

import numpy as np

from benchmarks.corpus.hand.surface import COARSE, Sheet, coloured, levels
from examples.post.pages import pdf_of_html_page

COVERS = {
    "de": (
        ("Unsere Bestellung", "Sehr geehrte Damen und Herren,", "anbei erhalten Sie unser ausgefülltes Bestellformular.", "Mit freundlichen Grüßen"),
        ("Telefax · Seiten: 2", "Guten Tag,", "auf der folgenden Seite finden Sie unsere Bestellung. Bei schlechter Übertragung bitte kurz melden.", "Freundliche Grüße"),
    ),
    "en": (("Our order", "Dear Sir or Madam,", "please find our completed order form enclosed.", "Yours faithfully"),),
    "nl": (("Onze bestelling", "Geachte heer, mevrouw,", "hierbij ontvangt u ons ingevulde bestelformulier.", "Met vriendelijke groet"),),
}  # fmt: skip


def with_companions(sheets: list[Sheet], random: Random, language: str, sender: str, dpi: int) -> tuple[str, list[Sheet]]:
    """The sheets with what is sent beside them, and its name; "" where it is nothing, as mostly."""
    what = random.choices(("", "cover letter", "blank backs", "pages reversed"), (90, 4, 3, 3))[0]
    if what == "cover letter":
        return what, [cover(random, language, sender, dpi), *sheets]
    if what == "blank backs":
        return what, [side for sheet in sheets for side in (sheet, back_of(sheet))]
    if what == "pages reversed" and len(sheets) > 1:
        return what, sheets[::-1]
    return "", sheets


def cover(random: Random, language: str, sender: str, dpi: int) -> Sheet:
    """A typed letter of two lines that says what follows."""
    subject, opening, text, closing = random.choice(COVERS[language])
    page = f"""<style>@page {{size: A4; margin: 25mm}} body {{font: 11pt 'Liberation Sans'; line-height: 1.4}}</style>
    <p style="font-size:14pt">{escape(sender)}</p><p style="margin-top:40mm"><b>{escape(subject)}</b></p><p>{escape(opening)}</p><p>{escape(text)}</p>
    <p>{escape(closing)}</p><p style="margin-top:12mm">{escape(sender)}</p>"""
    return unwritten(pdf_of_html_page(page, subject), dpi)


def unwritten(pdf: bytes, dpi: int) -> Sheet:
    """The first page of a PDF as a sheet on which nobody has written."""
    picture = coloured(pdf, dpi)[0]
    return Sheet(picture, np.zeros((picture.shape[0] // COARSE + 1, picture.shape[1] // COARSE + 1), np.uint8))


def back_of(sheet: Sheet) -> Sheet:
    """The empty back of a sheet, its front shining through a little."""
    return Sheet(levels(255 - (255 - sheet.picture[:, ::-1]) * 0.06), np.zeros_like(sheet.written))
