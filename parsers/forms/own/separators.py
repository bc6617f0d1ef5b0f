"""Sheets that are laid between letters before they are scanned as one: known by large codes, and by their words where no code is seen."""

from __future__ import annotations

import io

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from parsers.forms.own.codes import SEPARATOR, SEPARATOR_WORDS, as_picture
from parsers.forms.own.printing import BOLD, FONT, load_fonts

_SAID = (
    "Hier beginnt ein neuer Brief. Dieses Blatt gehört zu keiner Bestellung.",
    "A new letter begins here. This sheet is no part of any order.",
)
_CODE_MM = 78.0


def printed_separators(count: int) -> bytes:
    """So many separator sheets as PDF: the same code twice, head up and head down, and words in both languages between."""
    load_fonts()
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=A4, invariant=1)
    canvas.setTitle("Trennblatt / Separator sheet")
    picture = ImageReader(as_picture(SEPARATOR))
    side, middle = _CODE_MM * mm, A4[0] / 2
    for _ in range(count):
        canvas.drawImage(picture, middle - side / 2, A4[1] - side - 20 * mm, side, side)
        canvas.drawImage(picture, middle - side / 2, 20 * mm, side, side)
        for index, word in enumerate(SEPARATOR_WORDS):
            canvas.setFont(BOLD, 40)
            canvas.drawCentredString(middle, A4[1] / 2 + (8 - 20 * index) * mm, word)
            canvas.setFont(FONT, 10)
            canvas.drawCentredString(middle, A4[1] / 2 + (1 - 20 * index) * mm, _SAID[index])
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()
