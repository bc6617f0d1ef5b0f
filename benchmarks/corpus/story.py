"""Paragraphs and tables that flow over pages, as report programs set them."""

from __future__ import annotations

import io
from collections.abc import Collection, Iterable, Sequence
from typing import Any

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

Command = tuple[Any, ...]
"""A command of reportlab's TableStyle."""

PLAIN = ParagraphStyle("plain", fontName="Helvetica", fontSize=9, leading=11)
SMALL = ParagraphStyle("small", fontName="Helvetica", fontSize=6.5, leading=8)
BOLD = ParagraphStyle("bold", fontName="Helvetica-Bold", fontSize=9, leading=11)
BIG = ParagraphStyle("big", fontName="Helvetica-Bold", fontSize=15, leading=20)
GRID: Command = ("GRID", (0, 0), (-1, -1), 0.4, colors.grey)
BOXED: Command = ("BOX", (0, 0), (-1, -1), 0.6, colors.black)
HEAD_RULE: Command = ("LINEBELOW", (0, 0), (-1, 0), 0.8, colors.black)
ROW_RULES: Command = ("LINEBELOW", (0, 1), (-1, -1), 0.25, colors.grey)
HEAD_GREY: Command = ("BACKGROUND", (0, 0), (-1, 0), colors.lightgrey)
LAST_RULE: Command = ("LINEABOVE", (0, -1), (-1, -1), 0.6, colors.black)


def built(story: Iterable[Flowable], size: tuple[float, float] = A4, foot: str = "") -> bytes:
    """The story as PDF; `foot` stands on each page with its number."""
    buffer = io.BytesIO()

    def decorate(canvas: Any, document: Any) -> None:
        if foot:
            canvas.setFont("Helvetica", 6.5)
            canvas.drawString(18 * mm, 10 * mm, f"{foot}   {document.page}")

    document = SimpleDocTemplate(
        buffer, pagesize=size, leftMargin=18 * mm, rightMargin=15 * mm, topMargin=15 * mm, bottomMargin=18 * mm, invariant=1
    )
    document.build(list(story), onFirstPage=decorate, onLaterPages=decorate)
    return buffer.getvalue()


def text(words: str | Iterable[str], style: ParagraphStyle = PLAIN) -> Paragraph:
    """A paragraph of plain text, or of lines one below the other."""
    words = words if isinstance(words, str) else "\n".join(words)
    return Paragraph(words.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br/>"), style)


def gap(millimetres: float) -> Spacer:
    """Room on the page."""
    return Spacer(1, millimetres * mm)


def table(
    cells: Sequence[Sequence[object]], widths: Sequence[float], right: Collection[int] = (), style: Sequence[Command] = (), font: str = "Helvetica", size: float = 9, place: str = "CENTER"
) -> Table:  # fmt: skip
    """A table whose first row is repeated on each page; widths are in millimetres, the columns in `right` are set to the right."""
    made = Table(cells, colWidths=[width * mm for width in widths], repeatRows=1, hAlign=place)
    aligned = [("ALIGN", (column, 0), (column, -1), "RIGHT") for column in right]
    made.setStyle(TableStyle([("FONT", (0, 0), (-1, -1), font, size), ("VALIGN", (0, 0), (-1, -1), "TOP"), *aligned, *style]))
    return made


def beside(blocks: Iterable[Iterable[str]], widths: Sequence[float], style: Sequence[Command] = ()) -> Table:
    """Blocks of lines beside each other."""
    return table([[text(block) for block in blocks]], widths, style=style)


def said_lines(said: Iterable[tuple[str, str]], joint: str = ": ") -> list[str]:
    """Labels and values as lines, without those that have no value."""
    return [f"{label}{joint}{value}" for label, value in said if value]
