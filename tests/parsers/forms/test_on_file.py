"""What a hand writes freely, read with the help of what the sample company has on file; real ink, read by the real recogniser."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw

from config.company_folder import load_company
from examples.post import paper
from parsers.forms.filled import Written
from parsers.forms.on_file import as_a_person, locality, name_of, postcode_of, street_of, town_of
from parsers.masterdata import Master, index
from parsers.sources.paper.recogniser import line_matrix

COMPANY = Path(__file__).parents[3] / "examples" / "company"


@cache
def master() -> Master:
    return index(load_company(COMPANY).data)


def written(text: str) -> Written:
    """A text in a clear hand."""
    font = paper.hand("Breip.ttf", 44)
    picture = Image.new("L", (round(font.getlength(text)) + 60, 90), 255)
    ImageDraw.Draw(picture).text((30, 20), text, 0, font)
    piece = np.asarray(picture, np.uint8)
    return Written((line_matrix(piece), line_matrix(piece)), piece)


@pytest.mark.parametrize("hand", ["HEILBR0NN", "HEILBRONN", "Heilbronn"])
def test_a_town_on_file_is_meant_where_the_ink_comes_near(hand: str) -> None:
    assert town_of(written(hand), master()) == "Heilbronn"


def test_a_town_that_is_on_no_file_stays_as_it_is_read() -> None:
    assert town_of(written("LUDWIGSBURG"), master()).casefold() == "ludwigsburg"


@pytest.mark.parametrize(("hand", "meant"), [("NECKARBOGCN 12", "Neckarbogen 12"), ("FIRSTWEG 9", "Firstweg 9")])
def test_a_street_on_file_keeps_the_house_that_is_written(hand: str, meant: str) -> None:
    assert street_of(written(hand), master()) == meant


def test_four_figures_of_a_house_have_a_stroke_among_them() -> None:
    assert street_of(written("Neckarbogen 1712"), master()) == "Neckarbogen 17/2"


@pytest.mark.parametrize(
    ("hand", "meant"),
    [("METALLBAV KESSLER GMBH, HALLE 2", "Metallbau Kessler GmbH, Halle 2"), ("Dachdeckerei Mohring e.K.", "Dachdeckerei Möhring e.K.")],
)
def test_a_name_on_file_is_meant_where_the_ink_comes_near(hand: str, meant: str) -> None:
    assert name_of(written(hand), None, master()) == meant


def test_the_buyers_own_name_may_have_any_place_on_file_behind_it() -> None:
    buyer = master().customers.by_number("10023")
    assert name_of(written("METALLBAU KESSLER GMBH, LAGER SUD"), buyer, master()) == "Metallbau Kessler GmbH, Lager Süd"


def test_a_postcode_is_of_digits_unless_it_has_the_form_of_one_with_letters() -> None:
    assert postcode_of(written("180SS")).isdigit()
    assert postcode_of(written("1234 AB")) == "1234 AB"


def test_postcode_and_town_on_file_confirm_each_other() -> None:
    found = locality(written("74076"), written("HEILBR0NN"), master())
    assert found is not None
    assert (found.postcode, found.city, found.sure) == ("74076", "Heilbronn", True)


def test_a_town_that_cannot_be_read_is_that_of_its_postcode_and_asked_about() -> None:
    found = locality(written("74076"), written("vn"), master())
    assert found is not None
    assert (found.city, found.sure) == ("Heilbronn", False)


def test_a_place_on_no_file_stays_as_it_is_written() -> None:
    assert locality(written("71638"), written("LUDWIGSBURG"), master()) is None


@pytest.mark.parametrize(
    ("read", "meant"),
    [("Katharina StöckI", "Katharina Stöckl"), ("Anja OBwald", "Anja Oßwald"), ("Ronja Hüt tenrauch", "Ronja Hüttenrauch"),
     ("Femke van den Berg", "Femke van den Berg"), ("Ida Isermann", "Ida Isermann"), ("ANNA BIBER", "ANNA BIBER")],
)  # fmt: skip
def test_capitals_and_gaps_within_a_persons_words_are_misread(read: str, meant: str) -> None:
    assert as_a_person(read) == meant
