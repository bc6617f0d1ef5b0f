"""Figures shown to the confirming reader a second time, and ink that no reader took for words."""

from __future__ import annotations

from functools import partial
from itertools import pairwise

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from parsers.options import Options
from parsers.page import Box, Ruling, Word
from parsers.sources.paper.detector import Picture
from parsers.sources.paper.ocr import Seen
from parsers.sources.paper.picture import read_picture
from parsers.sources.paper.second_look import FIGURES, MOST_ASKED, looked_at_again
from parsers.sources.paper.tesseract import read_figures
from parsers.sources.paper.unread import unread_ink
from tests.parsers.sources.paper_builders import file_of, part

DPI = 200.0
_READ = partial(read_figures, figures=FIGURES, languages="deu+eng")
ROW, COLUMN = 60, 150


def cells(*texts: str) -> tuple[Picture, list[Word]]:
    """A column of ruled cells, each with a text in its middle, and the words as the leading reader saw them alone."""
    page = Image.new("L", (400, ROW * (len(texts) + 2)), 245)
    draw = ImageDraw.Draw(page)
    font = ImageFont.truetype("DejaVuSans.ttf", 26)
    words = []
    for row, text in enumerate(texts):
        top = ROW * (row + 1)
        draw.rectangle((40, top, 40 + COLUMN, top + 34), outline=60)
        draw.text((90, top + 3), text, 20, font)
        left, upper, right, lower = draw.textbbox((90, top + 3), text, font)
        words.append(Word(text, Box(left, upper, right, lower), 0.99, second=""))
    return np.asarray(page), words


def test_figures_alone_in_their_cells_are_confirmed() -> None:
    picture, words = cells("4", "12", "7", "36,50", "1")
    found = looked_at_again(picture, words, _READ)
    assert [word.second for word in found] == ["4", "12", "7", "36,50", "1"]
    assert all(after.confidence >= before.confidence for before, after in zip(words, found, strict=True))


def test_what_the_leading_reader_misread_is_not_confirmed() -> None:
    picture, words = cells("4", "12", "7")
    wrong = [Word(text, word.box, 0.9, second="") for text, word in zip(("9", "17", "7"), words, strict=True)]
    assert [word.second for word in looked_at_again(picture, wrong, _READ)] == ["", "", "7"]


def test_only_open_figures_are_asked_about() -> None:
    picture, words = cells("4", "12", "7", "8")
    given = [
        Word("4", words[0].box, 0.99, second="4"),
        Word("Stück", words[1].box, 0.99, second=""),
        Word("7", words[2].box, 0.99, second="", struck=True),
        Word("8", words[3].box, 0.99),
    ]

    def asked(rows: Picture, dpi: float) -> list[Seen]:
        raise AssertionError(f"asked about {rows.shape} at {dpi}")

    assert looked_at_again(picture, given, asked) == given


def test_a_page_of_which_nearly_every_figure_is_open_is_left_alone() -> None:
    picture, words = cells("4")
    given = words * (MOST_ASKED + 1)
    assert looked_at_again(picture, given, _READ) == given


def test_a_box_beyond_the_picture_is_passed_over() -> None:
    picture, words = cells("4")
    given = [Word("5", Box(5000, 5000, 5020, 5030), 0.99, second=""), *words]
    assert [word.second for word in looked_at_again(picture, given, _READ)] == ["", "4"]


def test_counts_in_a_ruled_column_of_a_scan_are_read_twice() -> None:
    picture, _ = cells("4", "2", "7", "5", "3", "8")
    words = read_picture(part(file_of(Image.fromarray(picture), dpi=DPI)), Options()).pages[0].words
    assert [(word.text, word.second) for word in words] == [(figure, figure) for figure in "427538"]


@pytest.mark.parametrize("grey", [30, 190], ids=["ink", "faint pencil"])
def test_ink_that_is_no_word_is_found(grey: int) -> None:
    page = Image.new("L", (800, 600), 240)
    draw = ImageDraw.Draw(page)
    draw.line((50, 100, 750, 100), 40, 3)
    draw.text((60, 60), "Liefertermin", 20, ImageFont.truetype("DejaVuSans.ttf", 20))
    for one, other in pairwise([(300, 80), (312, 55), (320, 82), (333, 58), (345, 80)]):
        draw.line((one, other), grey, 3)
    word = Word("Liefertermin", Box(60, 60, 200, 85), 0.99)
    found = unread_ink(np.asarray(page), DPI, [word], [Ruling(50, 100, 750, 100)])
    assert len(found) == 1
    assert found[0].x0 == pytest.approx(300, abs=8)
    assert found[0].x1 == pytest.approx(345, abs=8)


def test_words_rulings_and_specks_are_no_unread_ink() -> None:
    picture = np.full((600, 800), 240, np.uint8)
    picture[100:103, 50:750] = 40
    picture[60:80, 60:200] = 20
    picture[300:303, 400:403] = 20
    assert unread_ink(picture, DPI, [Word("Text", Box(60, 60, 200, 80), 0.99)], [Ruling(50, 101, 750, 101)]) == ()
