"""Two readers on paper, and what the recogniser's probabilities say about known candidates."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsers.options import Options
from parsers.page import Box, Word
from parsers.sources.paper import ctc, tesseract
from parsers.sources.paper.agreement import agreed
from parsers.sources.paper.ocr import ReaderMissing, Seen
from parsers.sources.paper.picture import read_picture
from parsers.sources.paper.ppocr import read_by_ppocr
from parsers.sources.paper.raster import Raster
from parsers.sources.paper.recogniser import read_cutout, score_texts
from parsers.sources.paper.sheet import Sheet, laid_straight
from parsers.sources.paper.tesseract import read_by_tesseract
from tests.parsers.sources.paper_builders import file_of, order_form, part, pdf, rendered, written

FORM = rendered(pdf(order_form), 200)


@pytest.fixture(scope="module")
def sheet() -> Sheet:
    return laid_straight(Raster(np.asarray(FORM), 200.0))


def seen(text: str, x: float, confidence: float = 0.9, line: int = 0, y: float = 0, width: float | None = None) -> Seen:
    return Seen(text, Box(x, y, x + (width or 10 * len(text)), y + 20), confidence, line)


def summary(words: list[Word]) -> list[tuple[str, str | None]]:
    return [(word.text, word.second) for word in words]


def test_ppocr_reads_words_umlauts_and_numbers(sheet: Sheet) -> None:
    words = {word.text: word for word in read_by_ppocr(sheet)}
    assert {"Hauptstraße", "50667", "Köln", "104-2349", "schwarz", "7,95"} <= set(words)
    assert words["104-2349"].confidence > 0.9
    assert words["104-2349"].box.x0 == pytest.approx(60 * 200 / 72, abs=6)


def test_tesseract_reads_words_umlauts_and_numbers(sheet: Sheet) -> None:
    words = {word.text for word in read_by_tesseract(sheet, "deu+eng")}
    assert {"Hauptstraße", "50667", "Köln", "104-2349", "schwarz", "7,95"} <= words


def test_both_together_confirm_each_other() -> None:
    page = read_picture(part(file_of(FORM, dpi=200)), Options()).pages[0]
    confirmed = [word for word in page.words if word.second == word.text]
    assert len(confirmed) > 0.9 * len(page.words)
    assert min(word.confidence for word in confirmed) > 0.8


def test_a_missing_tesseract_is_a_problem_and_the_other_reader_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing() -> frozenset[str]:
        raise ReaderMissing("Tesseract is not installed")

    monkeypatch.setattr(tesseract, "installed_languages", missing)
    document = read_picture(part(file_of(FORM, dpi=200)), Options())
    assert [problem.code for problem in document.problems] == ["reader_missing"]
    assert "50667" in {word.text for word in document.words}
    assert {word.second for word in document.words} == {None}


def test_a_missing_language_is_named(sheet: Sheet) -> None:
    with pytest.raises(ReaderMissing, match="tesseract-ocr-xyz"):
        read_by_tesseract(sheet, "deu+xyz")


def test_agreement_raises_the_confidence_and_disagreement_lowers_it() -> None:
    same, other = agreed([seen("4711", 0), seen("12,50", 100)], [seen("4711", 1), seen("12,80", 101)])
    assert (same.second, other.second) == ("4711", "12,80")
    assert same.confidence > 0.95
    assert other.confidence < 0.6


def test_silence_of_the_second_reader_is_recorded() -> None:
    assert summary(agreed([seen("4711", 0)], [])) == [("4711", "")]


def test_words_that_one_reader_joined_are_parted_by_the_other() -> None:
    parted = agreed([seen("10Stück", 0, width=90)], [seen("10", 0), seen("Stück", 38)])
    assert summary(parted) == [("10", "10"), ("Stück", "Stück")]
    assert parted[0].box.x1 < parted[1].box.x0


def test_each_word_gets_its_share_of_what_the_other_reader_joined() -> None:
    shared = agreed([seen("10", 0), seen("Stück", 25)], [seen("10Stuck", 0, width=75)])
    assert summary(shared) == [("10", "10"), ("Stück", "Stuck")]


def test_a_line_only_the_second_reader_saw_is_kept_with_doubt() -> None:
    words = agreed([seen("4711", 0)], [seen("4711", 0), seen("Rabatt", 0, line=1, y=60)])
    assert summary(words) == [("4711", "4711"), ("Rabatt", "")]
    assert words[1].confidence < 0.5


def matrices(characters: int) -> st.SearchStrategy[np.ndarray[tuple[int, int], np.dtype[np.float32]]]:
    return st.integers(0, 10_000).map(lambda seed: np.random.default_rng(seed).dirichlet(np.ones(characters), 5).astype(np.float32))


@given(matrices(4))
def test_the_probabilities_of_all_texts_are_one(matrix: np.ndarray[tuple[int, int], np.dtype[np.float32]]) -> None:
    every = ["".join(text) for length in range(6) for text in itertools.product("ab", repeat=length)]
    assert sum(np.exp(ctc.score_texts(matrix, ["", "a", "b", " "], every))) == pytest.approx(1.0, abs=1e-4)


def test_repeats_need_a_blank_between_and_spaces_do_not_count() -> None:
    alphabet = ["", "1", " "]
    steps = np.array([[0.05, 0.9, 0.05], [0.9, 0.05, 0.05], [0.05, 0.9, 0.05]], np.float32)
    assert [letter.text for letter in ctc.best_letters(steps, alphabet)] == ["1", "1"]
    eleven, one, spaced = ctc.score_texts(steps, alphabet, ["11", "1", "1 1"])
    assert eleven > one
    assert spaced == eleven


@pytest.mark.parametrize("number", ["4711", "100-2345", "90.812.44", "00123401"])
def test_the_true_number_scores_best_among_its_twins(number: str) -> None:
    twins = [number[:i] + digit + number[i + 1 :] for i in range(len(number)) if number[i].isdigit() for digit in "0123456789"]
    candidates = sorted({number, *twins})
    scores = score_texts(written(number), candidates)
    assert candidates[int(np.argmax(scores))] == number


def test_a_cut_out_is_read_with_the_allowed_characters_only() -> None:
    assert read_cutout(written("Menge 120"))[0] == "Menge 120"
    text, probability = read_cutout(written("120"), allowed="0123456789")
    assert text == "120"
    assert probability > 0.8
