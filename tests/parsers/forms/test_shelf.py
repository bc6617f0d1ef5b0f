"""All forms of a company side by side; one that cannot be read costs no other."""

from __future__ import annotations

import logging
import pickle

import pytest
from reportlab.pdfgen.canvas import Canvas

from config.company import Company, FormFile, MasterData
from parsers.forms.shelf import FormShelf
from tests.parsers.forms.blanks import blank_pdf


def shelf(*files: FormFile) -> FormShelf:
    return FormShelf(MasterData(Company("Muster GmbH"), forms=files))


def test_a_file_that_cannot_be_read_is_left_out_and_said(caplog: pytest.LogCaptureFixture) -> None:
    poster = Canvas("poster.pdf", pagesize=(4000, 4000))
    poster.drawString(50, 50, "too large")
    good = FormFile("order.pdf", blank_pdf("sample"))
    held = shelf(FormFile("torn.pdf", good.content[:900]), FormFile("poster.pdf", poster.getpdfdata()), good)
    with caplog.at_level(logging.WARNING):
        assert [blank.form for blank in held.blanks] == ["order.pdf"]
    assert "torn.pdf" in caplog.text
    assert "poster.pdf" in caplog.text


def test_without_forms_nothing_is_recognised() -> None:
    assert not shelf()
    assert shelf().blanks == ()


def test_what_was_learned_does_not_travel_to_another_process() -> None:
    held = shelf(FormFile("order.pdf", blank_pdf("sample")))
    small = len(pickle.dumps(held))
    assert held.blanks[0].features.points.shape[1] == 2
    assert len(pickle.dumps(held)) == small
    again: FormShelf = pickle.loads(pickle.dumps(held))
    assert [blank.form for blank in again.blanks] == ["order.pdf"]
