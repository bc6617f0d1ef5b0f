"""Titles whose letters are set apart, as printed order forms have them."""

from __future__ import annotations

from reportlab.pdfgen.canvas import Canvas

from parsers.options import Options
from parsers.sources.pdf.read import read_pdf
from tests.parsers.sources.paper_builders import part, pdf


def read(text: str, spacing: float) -> list[str]:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(60, 700, text, charSpace=spacing)

    return [word.text for word in read_pdf(part(pdf(draw), "order.pdf", "application/pdf"), Options()).words]


def test_a_short_number_behind_spaced_letters_is_one_word_too() -> None:
    assert read("BESTELLSCHEIN Nr. BZ 7140-4", 4) == ["BESTELLSCHEIN", "Nr.", "BZ", "7140-4"]
    assert read("ORDER 26-812", 4) == ["ORDER", "26-812"]


def test_single_characters_alone_stay_apart() -> None:
    assert read("1 2 3", 4) == ["1", "2", "3"]


def test_letters_that_a_capital_draws_near_are_of_the_spaced_word() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(60, 700, "MALEREI", charSpace=6)
        at = 60 + canvas.stringWidth("MALEREI", canvas._fontname, canvas._fontsize) + 7 * 6
        for text, step in (("Tü", 16), ("r", 8), ("k", 8)):
            canvas.drawString(at, 700, text)
            at += step

    assert [word.text for word in read_pdf(part(pdf(draw), "order.pdf", "application/pdf"), Options()).words] == ["MALEREI", "Türk"]
