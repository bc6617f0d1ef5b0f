"""Pieces of ink: joined words are writing and no strokes, and figures that touch the row below are parted from it."""

from __future__ import annotations

from decimal import Decimal

import cv2
import numpy as np
import pytest

from parsers.forms.counts import Value
from parsers.forms.ink import STROKE, Ink, ink_on
from parsers.forms.registration import SCALE
from parsers.forms.rows import out_of_scale
from parsers.page import Box

ROWS = (Box(40.0, 40.0, 200.0, 62.0), Box(40.0, 64.0, 200.0, 86.0))


def ink(*lines: list[tuple[float, float]]) -> Ink:
    """The ink of lines drawn through points (from the page's top left) with a pen, on an empty blank with two rows."""
    blank = np.full((400, 700), 255, np.uint8)
    page = blank.copy()
    for line in lines:
        cv2.polylines(page, [np.round(np.array(line) * SCALE).astype(np.int32)], False, 0, 5)
    return ink_on(page, blank, ROWS)


def test_a_joined_word_belongs_to_its_place() -> None:
    word = [(60 + 3.5 * n, 55.0 if n % 2 else 46.0 - 3 * (n % 4 == 0)) for n in range(14)]
    assert ink(word).area_mm2(ROWS[0]) > 5


@pytest.mark.parametrize("bow", [0.0, 3.0])
def test_a_straight_stroke_belongs_to_none(bow: float) -> None:
    held = ink([(60 + 4 * n, 52.0 + bow * (n - 10) ** 2 / 100) for n in range(21)])
    assert STROKE in held.owners
    assert held.area_mm2(ROWS[0]) == 0


def test_figures_that_touch_the_row_below_are_parted_from_it() -> None:
    upper = [(72.0, 46.0), (84.0, 46.0), (84.0, 54.0), (74.0, 54.0), (80.0, 63.0)]
    lower = [(80.0, 63.0), (86.0, 70.0), (74.0, 82.0), (90.0, 82.0)]
    held = ink(upper, lower)
    assert held.area_mm2(ROWS[0]) > 1
    assert held.area_mm2(ROWS[1]) > 1


def test_a_loop_that_dips_into_the_row_below_stays_whole() -> None:
    held = ink([(80.0, 46.0), (80.0, 67.0), (74.0, 67.0), (74.0, 60.0)])
    assert held.area_mm2(ROWS[0]) > 1
    assert held.area_mm2(ROWS[1]) == 0


@pytest.mark.parametrize(("price", "amount", "off"), [("19.49", "4872.50", False), ("19.49", "487250", True), ("1949", None, True)])
def test_what_is_many_times_the_price_on_file_is_out_of_scale(price: str, amount: str | None, off: bool) -> None:
    count, each, whole = (Value(Decimal(text), text, 0.0) if text else None for text in ("250", price, amount))
    assert out_of_scale(count, each, whole, [Decimal("18.90")]) == off
