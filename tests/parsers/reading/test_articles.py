"""Finding an article: by every kind of number and by description, without mistaking near-twins for one another."""

from __future__ import annotations

from decimal import Decimal

import pytest

from config.company import Price
from parsers.reading.matching.articles import valid_gtin
from tests.builders import article, master_of
from tests.parsers.reading.trade import MASTER

INDEX = MASTER.articles


@pytest.mark.parametrize("text", ["SK-0840", "sk 0840", "SK0840", "sk-0840"])
def test_case_blanks_and_dashes_do_not_matter(text: str) -> None:
    found = INDEX.by_number(text)
    assert found is not None
    assert found.sku == "SK-0840"


def test_numbers_that_differ_only_in_dashes_are_not_guessed() -> None:
    index = master_of(article("A-11"), article("A1-1")).articles
    assert index.by_number("A11") is None
    found = index.by_number("A-11")
    assert found is not None
    assert found.sku == "A-11"


def test_a_gtin_needs_its_check_digit() -> None:
    assert valid_gtin("4012345000016")
    assert not valid_gtin("4012345000017")
    assert INDEX.by_gtin("4012345000017") is None


def test_the_buyers_number_is_his_alone() -> None:
    found = INDEX.by_buyer_number("10023", "MAT 778")
    assert found is not None
    assert found.sku == "HG-10"
    assert INDEX.by_buyer_number("99999", "MAT-778") is None


def test_one_slip_of_reading_is_near_and_two_are_not() -> None:
    assert [match.article.sku for match in INDEX.near("SK-O840")] == ["SK-0840"]
    assert INDEX.near("SK-9999") == []


@pytest.mark.parametrize(
    ("text", "sku"),
    [
        ("Sechskantschrauben M 8x40", "SK-0840"),
        ("Handschuhe Größe 9", "HG-09"),
        ("Montagehandschuhe Gr. 10", "HG-10"),
        ("hex bolts M8x50 zinc", "SK-0850"),
        ("Spiralbohrer 6 mm", "BO-60"),
    ],
)
def test_the_sizes_decide_between_near_twins(text: str, sku: str) -> None:
    assert INDEX.described(text)[0].article.sku == sku


@pytest.mark.parametrize("text", ["Sechskantschraube M8 x 45", "Montagehandschuh", "Montagehandschuh Größe 11", "Kaffeemaschine"])
def test_what_fits_none_or_several_is_not_meant(text: str) -> None:
    assert INDEX.meant(text) is None


def test_all_words_and_sizes_in_one_article_only_mean_it() -> None:
    found = INDEX.meant("Kreppband 38 mm")
    assert found is not None
    assert found.sku == "KR-38"


def test_the_price_of_the_customer_counts_beside_the_list_price() -> None:
    index = master_of(
        article("A-1", price="2.00"), prices=[Price("A-1", Decimal("1.80"), "10023"), Price("A-1", Decimal("1.50"), "777")]
    ).articles
    found = index.article("A-1")
    assert found is not None
    assert [str(price) for price in index.prices(found, "10023")] == ["2.00", "1.80"]
