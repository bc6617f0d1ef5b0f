"""The part of the corpus that the readers are worked on with: whoever mends a reader may look at all of it."""

from __future__ import annotations

from collections.abc import Mapping

from benchmarks.corpus.buyers import Buyer
from benchmarks.corpus.spoken import by_style
from benchmarks.corpus.tuned import (
    csv_buyers,
    docx_buyers,
    html_abroad,
    html_buyers,
    html_tables,
    other_mails,
    pdf_canvas,
    pdf_dutch,
    pdf_english,
    pdf_forms,
    pdf_french,
    pdf_letters,
    pdf_shops,
    pdf_tables,
    sheet_abroad,
    sheet_buyers,
    strange_mails,
    text_dutch,
    text_english,
    text_french,
    text_german,
    text_odd,
)

TEXT_STYLES = (*text_german.STYLES, *text_english.STYLES, *text_dutch.STYLES, *text_french.STYLES, *text_odd.STYLES)

BUYERS: Mapping[str, tuple[Buyer, ...]] = {
    "A": (*(by_style(style) for style in TEXT_STYLES), *text_odd.BUYERS),
    "B": (*(by_style(style, "B") for style in html_buyers.STYLES), *html_tables.TABLES, *html_abroad.TABLES),
    "H": (*other_mails.BUYERS, *strange_mails.BUYERS),
    "C": (
        *pdf_letters.LETTERS,
        *pdf_canvas.CANVASES,
        *pdf_tables.TABLES,
        *pdf_shops.SHOPS,
        *pdf_forms.FORMS,
        *pdf_english.ENGLISH,
        *pdf_dutch.DUTCH_BUYERS,
        *pdf_french.FRENCH_BUYERS,
    ),
    "E": (
        *sheet_buyers.SHEETS,
        *sheet_abroad.SHEETS,
        *csv_buyers.FILES,
        *docx_buyers.FILES,
    ),
}
"""Buyers by group (A text, B HTML, C PDF, E sheets, F structured, H no orders), beside those that the layouts and phrasings make."""
