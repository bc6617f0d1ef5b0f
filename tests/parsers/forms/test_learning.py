"""What a blank teaches: every place of every form under its right name."""

from __future__ import annotations

import pytest

from benchmarks.corpus.hand.press import Place
from parsers.forms.known import FormPage
from parsers.forms.learning import learned
from parsers.page import Box
from tests.parsers.forms.blanks import DRAWN, SELLERS, blank_pdf, drawn_blank, seller_form

# What a form of the corpus calls otherwise than the learning does.
_COLUMNS = {"sku": "article"}
_NO_PLACES = {"note", "signature", "iban", "place_date"}  # without a frame, or none of an order's


def only_page(content: bytes) -> FormPage:
    return learned("form.pdf", content).pages[0]


def found_at(page: FormPage, what: str, middle: tuple[float, float]) -> bool:
    """Whether a place of this name holds a point."""
    return any(place.what == what and any(_holds(box, middle) for box in place.boxes) for place in page.places)


def _middle(place: Place) -> tuple[float, float]:
    return place.x + place.width / 2, place.y + place.height / 2


def _holds(box: Box, point: tuple[float, float]) -> bool:
    return box.x0 - 2 <= point[0] <= box.x1 + 2 and box.y0 - 2 <= point[1] <= box.y1 + 2


@pytest.mark.parametrize("part", ["sample", *SELLERS])
def test_every_place_of_a_sellers_form_is_learned(part: str) -> None:
    form = seller_form(part)
    page = only_page(blank_pdf(part))
    for name, place in form.fields.items():
        assert found_at(page, name, (place.x + place.width / 2, place.y + place.height - 6)), (name, page.places)
    assert {tick.method for tick in page.ticks} == set(form.ticks)
    [table] = page.tables
    assert [column.role for column in table.columns] == [_COLUMNS.get(what, what) for what, _, _ in form.columns]
    assert len(table.rows) == form.rows


@pytest.mark.parametrize("name", sorted(DRAWN))
def test_a_drawn_forms_places_are_learned(name: str) -> None:
    blank = drawn_blank(name)
    pages = learned("form.pdf", blank.pdf).pages
    named = {what: cell for what, cell in blank.fields.items() if what not in _NO_PLACES}
    missed = [what for what, cell in named.items() for place in cell if not found_at(pages[place.page], what, _middle(place))]
    assert not missed, (missed, [p.what for page in pages for p in page.places])
    methods = {tick.method for page in pages for tick in page.ticks if tick.method}
    assert methods == set(blank.ticks) - {"consent"}
    assert sum(len(table.rows) for page in pages for table in page.tables) == len(blank.rows)


def test_articles_printed_in_the_rows_are_known() -> None:
    blank = drawn_blank("listed")
    rows = [row for page in learned("form.pdf", blank.pdf).pages for table in page.tables for row in table.rows]
    printed = [row.printed.get(0) for row in rows]
    assert printed == [row.printed["sku"] if row.printed else None for row in blank.rows]


def test_a_sheet_that_is_no_form_has_no_table() -> None:
    from reportlab.pdfgen.canvas import Canvas

    canvas = Canvas("letter.pdf")
    canvas.drawString(60, 700, "Sehr geehrte Damen und Herren,")
    canvas.drawString(60, 680, "unsere neue Adresse finden Sie unten.")
    page = only_page(canvas.getpdfdata())
    assert not page.useful
    assert not page.tables
