"""The clerk sees each page as the reader saw it, so that a box lies on its word."""

from __future__ import annotations

import io

import numpy as np
import pikepdf
import pytest
from PIL import Image

from parsers.message import Part
from parsers.options import Options
from parsers.page import Document
from parsers.sources.paper.picture import read_picture
from parsers.sources.pdf.attachments import embedded_files
from parsers.sources.pdf.read import read_pdf
from parsers.sources.rendering import NoPicture, page_count, page_picture
from tests.parsers.sources.paper_builders import file_of, order_form, part, pdf, rendered, said
from tests.parsers.sources.test_pdf import changed


def assert_boxes_lie_on_ink(document: Document, shown: Part) -> None:
    """Each word's box holds ink, and the strip just left of the first word none."""
    page = document.pages[0]
    with Image.open(io.BytesIO(page_picture(shown, 1, 900))) as picture:
        pixels = np.asarray(picture.convert("L"))
    assert pixels.shape[1] == 900
    assert pixels.shape[0] == pytest.approx(900 * page.height / page.width, abs=2)
    scale = 900 / page.width
    for word in page.words:
        x0, y0, x1, y1 = (round(v * scale) for v in (word.box.x0, word.box.y0, word.box.x1, word.box.y1))
        assert pixels[y0:y1, x0:x1].min() < 120, word.text
    first = page.words[0].box
    left, right = round((first.x0 - 30) * scale), round((first.x0 - 10) * scale)
    assert pixels[round(first.y0 * scale) : round(first.y1 * scale), left:right].min() > 180


@pytest.mark.parametrize("turn_deg", [0, 90, 270])
def test_boxes_fit_the_picture_of_a_pdf_page(turn_deg: int) -> None:
    shown = part(changed(pdf(order_form), Rotate=turn_deg, CropBox=[20, 300, 595, 842]))
    assert_boxes_lie_on_ink(read_pdf(shown, Options()), shown)


@pytest.mark.parametrize("turn_deg", [0, 183])
def test_boxes_fit_the_picture_of_a_scan(turn_deg: int) -> None:
    scan = rendered(pdf(order_form)).rotate(turn_deg, resample=Image.Resampling.BICUBIC, expand=True, fillcolor=255)
    shown = part(file_of(scan))
    assert_boxes_lie_on_ink(read_picture(shown, Options(readers="ppocr")), shown)


def test_pages_are_counted() -> None:
    assert page_count(part(pdf(said("1"), said("2")))) == 2
    assert page_count(part(file_of(Image.new("L", (50, 50))))) == 1
    assert page_count(part(b"text")) == 0


@pytest.mark.parametrize("number", [0, 2])
def test_a_page_that_is_not_there_is_named(number: int) -> None:
    with pytest.raises(NoPicture, match=f"page {number}"):
        page_picture(part(pdf(said("1")), "order.pdf"), number, 400)


def test_files_inside_a_pdf_are_found() -> None:
    file = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf(said("1")))) as document:
        document.attachments["order-x.xml"] = b"<order/>"
        document.save(file)
    assert embedded_files(file.getvalue()) == [("order-x.xml", b"<order/>")]
    assert embedded_files(b"no pdf") == []
