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
        canvas.setFont("Helvetica", 10)
        at = 60.0
        for text, gap in (*((letter, 3) for letter in "MALERE"), ("I", 9), ("Tü", 3), ("r", 3), ("k", 3)):
            canvas.drawString(at, 700, text)
            at += canvas.stringWidth(text, "Helvetica", 10) + gap

    assert [word.text for word in read_pdf(part(pdf(draw), "order.pdf", "application/pdf"), Options()).words] == ["MALEREI", "Türk"]
