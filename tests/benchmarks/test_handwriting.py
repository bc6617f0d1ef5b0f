"""How the second reader of handwriting is made: cells that look like those of forms, with what they say."""

from __future__ import annotations

import numpy as np
import pytest

from benchmarks.corpus.hand import fonts
from benchmarks.handwriting.cells import sheet
from benchmarks.handwriting.hands import HANDS, drawn_glyph
from benchmarks.handwriting.strokes import DIGITS
from benchmarks.handwriting.texts import cell_text
from parsers.forms.second_reader import HEIGHT, spelled

KALAM = fonts.FOLDER / "kalam.woff"


def test_a_sheet_gives_cells_with_ink_and_what_they_say() -> None:
    samples = list(sheet([KALAM], np.random.default_rng(4)))
    assert len(samples) > 10
    assert all(s.picture.shape[0] == HEIGHT and s.picture.min() < 150 and spelled(s.text) for s in samples)


def test_the_same_seed_gives_the_same_sheet() -> None:
    one, other = (list(sheet([KALAM], np.random.default_rng(5))) for _ in range(2))
    assert [s.text for s in one] == [s.text for s in other]
    assert all(np.array_equal(a.picture, b.picture) for a, b in zip(one, other, strict=True))


@pytest.mark.parametrize("digit", sorted(DIGITS))
def test_each_digit_can_be_drawn(digit: str) -> None:
    glyph = drawn_glyph(digit, 30, 3, 0.03, np.random.default_rng(1))
    assert glyph.ink.max() > 200
    assert 5 < glyph.ink.shape[1] < 60


def test_cells_hold_all_that_forms_ask_for() -> None:
    random = np.random.default_rng(2)
    texts = [cell_text(random) for _ in range(400)]
    assert any("," in t for t in texts)
    assert any(t.count(".") == 2 for t in texts)
    assert any(t.isdigit() for t in texts)
    assert any(c.isalpha() for t in texts for c in t)


def test_no_hand_of_the_corpus_is_learned_from() -> None:
    corpus = {hand.file.rpartition(".")[0] for hand in (*fonts.WORKED, *fonts.UNREAD)}
    assert not corpus & set(HANDS)
