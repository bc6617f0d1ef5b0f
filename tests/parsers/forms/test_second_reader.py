"""The second reader of handwriting, and how it and the first weigh: on ink of hands that it has not learned from."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.corpus.hand.fonts import Hand
from benchmarks.corpus.hand.pen import Pen
from parsers.forms import second_reader
from parsers.forms.filled import Written
from parsers.forms.second_reader import ALPHABET, HEIGHT, LETTER, MODEL, prepared, spelled
from parsers.forms.two_readers import BEYOND, FARTHEST, Weights, agree, both_read, scores, weights
from parsers.sources.paper.detector import Picture
from parsers.sources.paper.recogniser import line_matrix

NUMBERS = ("1", "7", "12", "40", "68", "250", "1375", "92846")


@cache
def inked(text: str, seed: int = 3) -> Picture:
    """A number written large and clear by a hand of the corpus, cut to its ink."""
    dark = Pen(Hand("patrick-hand.woff"), "black", np.random.default_rng(seed)).write(text, 26).dark
    rows, columns = np.flatnonzero(dark.max(axis=1) > 60), np.flatnonzero(dark.max(axis=0) > 60)
    return np.pad(255 - dark[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1], 6, constant_values=255)


def written(text: str) -> Written:
    piece = inked(text)
    return Written((line_matrix(piece), line_matrix(piece)), piece)


def test_numbers_of_a_hand_it_never_saw_are_read() -> None:
    read = [second_reader.best(second_reader.matrix(inked(text)), "0123456789") for text in NUMBERS]
    assert sum(a == b for a, b in zip(read, NUMBERS, strict=True)) >= len(NUMBERS) - 1, read


@pytest.mark.parametrize("text", NUMBERS)
def test_the_number_that_stands_there_is_the_likeliest_for_both(text: str) -> None:
    others = [text, *{str(int(text) + step) for step in (1, 3, 10, 40)}]
    found = scores(written(text), others, "count")
    assert found.index(max(found)) == 0
    assert all(score <= 0 for score in found)


def test_both_readers_agree_on_what_is_clear() -> None:
    assert agree(written("250"), "250")
    assert not agree(written("250"), "290")
    assert "250" in both_read(written("250"), "0123456789")


def test_a_piece_of_any_size_becomes_a_line() -> None:
    for shape in ((3, 3), (9, 80), (60, 20), (20, 3000)):
        line = prepared(np.zeros(shape, np.uint8))
        assert line.shape[0] == HEIGHT
        assert second_reader.matrix(np.zeros(shape, np.uint8)).shape[1] == len(ALPHABET)
    assert prepared(np.full((20, 20), 255, np.uint8)).min() == 255


@given(st.text(max_size=12))
def test_every_text_is_spelled_in_its_signs(text: str) -> None:
    assert set(spelled(text)) <= set(ALPHABET)


def test_small_letters_are_one_sign() -> None:
    assert spelled("3 Stk") == f"3S{LETTER * 2}"
    assert spelled("3 x") == "3x"


@given(st.lists(st.floats(-500, 0), min_size=2, max_size=6), st.lists(st.floats(-500, 0), min_size=6, max_size=6))
def test_no_reader_alone_takes_much_more_than_the_floor(first: list[float], second: list[float]) -> None:
    held = Weights(0.5, 0.8, 9.0)
    pooled = held.pooled(first, second[: len(first)])
    assert max(pooled) - min(pooled) <= (held.first + held.second) * (held.floor + BEYOND * FARTHEST) + 0.01


def test_beyond_the_floor_the_nearer_candidate_leads() -> None:
    near, far = Weights(0.5, 0.8, 9.0).pooled([0.0, -25.0, -40.0], [0.0, -25.0, -40.0])[1:]
    assert near > far


def test_each_kind_of_place_has_weights_for_both_readers() -> None:
    assert set(weights()) == {"count", "amount", "day", "number", "article"}
    assert all(w.first > 0 and w.second > 0 for w in weights().values())


def test_the_model_is_small() -> None:
    assert MODEL.stat().st_size < 1_000_000
