"""A scan is recognised as its form in whatever way it lies, and nothing else is."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

import cv2
import numpy as np
import pytest

from examples.post import paper
from parsers.forms.filled import filled_in
from parsers.forms.known import FormPage
from parsers.forms.learning import learned
from parsers.forms.registration import SCALE, Blank, rendered
from parsers.sources.paper.detector import Picture
from parsers.sources.paper.sheet import Sheet
from tests.parsers.forms.blanks import DRAWN, blank_pdf, curled, drawn_blank


@cache
def shelf() -> tuple[Blank, ...]:
    """The forms of several sellers side by side."""
    held = [("sample", blank_pdf("sample")), ("trial", blank_pdf("trial")), *((name, drawn_blank(name).pdf) for name in sorted(DRAWN))]
    return tuple(
        Blank(name, n, page, picture)
        for name, content in held
        for n, (page, picture) in enumerate(zip(learned(name, content).pages, rendered(content, 6), strict=True))
    )


def scanned(picture: Picture, seed: int, **how: float) -> Picture:
    """The page as a flat-bed scanner gives it."""
    return paper.scanned(np.asarray(picture, np.uint8), seed, **how)  # type: ignore[arg-type]


def written_on(picture: Picture, spots: Sequence[tuple[float, float]]) -> Picture:
    """The page with a number written at each of these points (in points of the page)."""
    marked = picture.copy()
    for x, y in spots:
        cv2.putText(marked, "42", (round(x * SCALE), round(y * SCALE)), cv2.FONT_HERSHEY_SCRIPT_SIMPLEX, 1.0, 40, 2)
    return marked


def counts(page: FormPage, rows: Sequence[int]) -> list[tuple[float, float]]:
    """Where the counts of these rows are written."""
    table = page.tables[0]
    column = table.column("quantity")
    assert column is not None
    return [(column.x0 + 6, table.rows[n].y1 - 6) for n in rows]


@pytest.mark.parametrize("turn_deg", [0.0, 2.5, 91.0, 180.0])
@pytest.mark.parametrize("bend_px", [0.0, 14.0])
@pytest.mark.parametrize("name", ["sample", "greyed", "ruled"])
def test_the_filled_rows_of_a_turned_and_curled_form_are_found(name: str, turn_deg: float, bend_px: float) -> None:
    blank = next(b for b in shelf() if b.form == name)
    picture = curled(written_on(blank.picture, counts(blank.page, (0, 3, 7))), turn_deg, bend_px)
    filled = filled_in(Sheet(scanned(picture, 3, noise=5), 200, ()), shelf())
    assert filled is not None
    assert (filled.form, filled.number) == (name, 0)
    table = filled.page.tables[0]
    column = table.column("quantity")
    assert column is not None
    assert [n for n, row in enumerate(table.rows) if filled.area_mm2(table.cell(row, column)) > 0.5] == [0, 3, 7]


@pytest.mark.parametrize("name", sorted(DRAWN))
def test_an_empty_form_has_no_ink(name: str) -> None:
    blank = next(b for b in shelf() if b.form == name)
    filled = filled_in(Sheet(scanned(blank.picture, 5, skew_deg=0.7, noise=6, paper=235), 200, ()), shelf())
    assert filled is not None
    assert [box for box in filled.page.areas() if filled.area_mm2(box) > 0.5] == []


def test_a_faint_hand_is_seen_as_well() -> None:
    blank = next(b for b in shelf() if b.form == "sample")
    picture = blank.picture.copy()
    [(x, y)] = counts(blank.page, (2,))
    cv2.putText(picture, "42", (round(x * SCALE), round(y * SCALE)), cv2.FONT_HERSHEY_SCRIPT_SIMPLEX, 1.0, 205, 2)
    filled = filled_in(Sheet(scanned(picture, 3, noise=3), 200, ()), shelf())
    assert filled is not None
    table = filled.page.tables[0]
    assert [n for n, row in enumerate(table.rows) if filled.area_mm2(table.cell(row, table.columns[2])) > 0.5] == [2]


def test_other_pages_are_no_form() -> None:
    letter = np.full((2339, 1654), 255, np.uint8)
    for n, line in enumerate(("Bestellung 4711", "Bitte liefern Sie", "10 Stueck Schrauben M8x40", "5 Paar Handschuhe Gr. 10") * 8):
        cv2.putText(letter, line, (200, 300 + 55 * n), cv2.FONT_HERSHEY_SIMPLEX, 1.1, 30, 2)
    assert filled_in(Sheet(scanned(letter, 1), 200, ()), shelf()) is None
    assert filled_in(Sheet(np.full((2339, 1654), 255, np.uint8), 200, ()), shelf()) is None


def test_another_edition_is_not_taken_for_the_form() -> None:
    """The letterhead is the same, but what stands below it lies elsewhere."""
    blank = next(b for b in shelf() if b.form == "sample")
    half = len(blank.picture) // 5
    moved = np.full_like(blank.picture, 255)
    moved[:half] = blank.picture[:half]
    moved[half + 110 :] = blank.picture[half:-110]
    assert filled_in(Sheet(scanned(moved, 1), 200, ()), shelf()) is None


def test_a_loop_below_its_row_makes_no_line_of_the_next() -> None:
    blank = next(b for b in shelf() if b.form == "sample")
    picture, table = blank.picture.copy(), blank.page.tables[0]
    column = table.columns[1]
    x, low = round((column.x0 + 20) * SCALE), round(table.rows[0].y1 * SCALE)
    cv2.putText(picture, "Schrauben", (x, low - 14), cv2.FONT_HERSHEY_SCRIPT_SIMPLEX, 1.2, 40, 2)
    cv2.ellipse(picture, (x + 220, low + 6), (9, 26), 0, 0, 360, 40, 2)  # the loop of a «g», most of it below the ruling
    filled = filled_in(Sheet(scanned(picture, 3, noise=3), 200, ()), shelf())
    assert filled is not None
    assert [n for n, row in enumerate(table.rows) if filled.area_mm2(table.cell(row, column)) > 1.0] == [0]
