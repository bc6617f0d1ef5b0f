"""PDFs and pictures drawn for the tests of this folder."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Callable

import numpy as np
import pypdfium2
from PIL import Image, ImageDraw, ImageFont
from reportlab.pdfgen.canvas import Canvas

from parsers.message import Part

A4 = (595.0, 842.0)
Draw = Callable[[Canvas], None]


def part(content: bytes, name: str = "file", media_type: str = "application/octet-stream") -> Part:
    return Part("1", name, media_type, content, hashlib.sha256(content).hexdigest())


def pdf(*pages: Draw, size: tuple[float, float] = A4) -> bytes:
    """A PDF of one page for each drawing."""
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=size, invariant=1)
    for draw in pages:
        canvas.setFont("Helvetica", 10)
        draw(canvas)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def said(text: str, x: float = 60, y: float = 700) -> Draw:
    """A drawing that says one line of text."""
    return lambda canvas: canvas.drawString(x, y, text)


def order_form(canvas: Canvas) -> None:
    """A page as an order has it: head, address, a ruled table."""
    canvas.setFont("Helvetica-Bold", 16)
    canvas.drawString(60, 780, "Bestellung 4711")
    canvas.setFont("Helvetica", 11)
    for row, text in enumerate(("Muster GmbH", "Hauptstraße 12", "50667 Köln")):
        canvas.drawString(60, 740 - 15 * row, text)
    for row in range(8):
        y = 640 - 24 * row
        canvas.line(55, y - 8, 540, y - 8)
        cells = (f"{100 + row}-{2345 + row}", "Kabelbinder schwarz", str(7 + 12 * row), f"{3 + row},95")
        for x, text in zip((60, 160, 380, 480), cells, strict=True):
            canvas.drawString(x, y, text)


def rendered(content: bytes, dpi: int = 150) -> Image.Image:
    """The first page of a PDF as a grey picture."""
    document = pypdfium2.PdfDocument(content)
    picture: Image.Image = document[0].render(scale=dpi / 72, grayscale=True).to_pil().convert("L")
    document.close()
    return picture


def file_of(picture: Image.Image, kind: str = "PNG", dpi: float = 150, **options: object) -> bytes:
    file = io.BytesIO()
    picture.save(file, kind, dpi=(dpi, dpi), **options)
    return file.getvalue()


def written(text: str, height: int = 40) -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
    """One line of text as a grey cut-out."""
    font = ImageFont.load_default(size=height * 0.6)
    width = round(font.getlength(text)) + height
    picture = Image.new("L", (width, height), 255)
    ImageDraw.Draw(picture).text((height / 2, height * 0.12), text, fill=20, font=font)
    return np.asarray(picture, np.uint8)
