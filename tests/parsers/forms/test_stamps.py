"""The stamp of receipt on a form: taken away before anything is read, and what it may hide is asked about."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from benchmarks.corpus.hand.press import PRINT
from parsers.forms.stamps import bounds, stamps_on
from tests.parsers.forms.test_orders import BUYER, only_order, sheet, wrong

EMPTY_ROWS, LAST_ROWS = (850, 1262), (500, 1500)  # pixels of a sheet at 200 dots an inch
PAPER = (1100, 900)


def stamp(words: str, turned_deg: float = 5.0) -> Image.Image:
    """A stamp as a post room has it: a frame, words, a day; ink is 255."""
    picture = Image.new("L", (330, 150))
    draw = ImageDraw.Draw(picture)
    draw.rectangle((3, 3, 326, 146), outline=255, width=5)
    font = ImageFont.truetype(PRINT["VeraBd"], 30)
    for n, line in enumerate((words, "13. Nov. 2026")):
        draw.text((165, 45 + 55 * n), line, 255, font, anchor="mm")
    return picture.rotate(turned_deg, Image.Resampling.BICUBIC, expand=True)


def stamped(page: np.ndarray, words: str, at: tuple[int, int], turned_deg: float = 5.0) -> np.ndarray:
    """A grey page with a stamp."""
    marked, ink = page.copy(), np.asarray(stamp(words, turned_deg))
    part = marked[at[1] : at[1] + ink.shape[0], at[0] : at[0] + ink.shape[1]]
    np.minimum(part, 255 - (ink * 0.8).astype(np.uint8), out=part)
    return marked


def found(words: str, turned_deg: float) -> list[tuple[int, int, int, int]]:
    """Where stamps are found on empty paper."""
    page = stamped(np.full(PAPER, 255, np.uint8), words, (300, 400), turned_deg)
    boxes = [bounds(quad) for quad in stamps_on(page, page < 128, np.zeros(PAPER, bool))]
    return [(round(b.x0), round(b.y0), round(b.x1), round(b.y1)) for b in boxes]


@pytest.mark.parametrize("words", ["EINGEGANGEN", "Eingang", "RECEIVED"])
@pytest.mark.parametrize("turned_deg", [-11.0, 0.0, 6.0])
def test_a_stamp_is_found_however_it_was_set(words: str, turned_deg: float) -> None:
    [box] = found(words, turned_deg)
    assert box[0] == pytest.approx(300 * 0.36, abs=8)
    assert box[1] == pytest.approx(400 * 0.36, abs=8)
    assert box[2] - box[0] == pytest.approx(330 * 0.36 + 8, abs=16)


def test_a_frame_around_other_words_is_no_stamp() -> None:
    assert found("DRINGEND!", 3.0) == []


def test_a_frame_of_the_form_itself_is_no_stamp() -> None:
    page = stamped(np.full(PAPER, 255, np.uint8), "EINGANG", (300, 400), 0.0)
    frame = cv2.rectangle(np.zeros(PAPER, np.uint8), (303, 403), (626, 546), 1, 7) > 0
    assert stamps_on(page, page < 128, frame) == []


def test_a_stamp_over_empty_rows_is_neither_line_nor_note() -> None:
    order = only_order(stamped(np.asarray(sheet()), "EINGEGANGEN", LAST_ROWS, 12.0))
    assert (len(order.lines), wrong(order)) == (2, {})
    assert order.fields.note is None
    assert set(order.needs_review) == set(only_order(sheet()).needs_review)


def test_a_stamp_where_the_list_may_go_on_asks_for_a_look() -> None:
    order = only_order(stamped(np.asarray(sheet()), "EINGEGANGEN", EMPTY_ROWS))
    assert (len(order.lines), wrong(order)) == (2, {})
    assert "lines" in order.needs_review


def test_a_stamp_beside_what_is_written_in_a_place_makes_it_a_question() -> None:
    marked = np.asarray(sheet(BUYER))
    clear = only_order(marked)
    order = only_order(stamped(marked, "POSTEINGANG", (560, 560)))
    asked = set(order.needs_review) - set(clear.needs_review)
    assert any(path.startswith("fields.bill_to") for path in asked)
