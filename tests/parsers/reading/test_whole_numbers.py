"""Article numbers with blanks inside are one word, and nothing else becomes one."""

from __future__ import annotations

import pytest

from parsers.reading.matching.whole_numbers import with_whole_numbers
from tests.builders import article, document_of, master_of

MASTER = master_of(article("PM 0626/4", "Toner", "49.00"), article("SK-0840", "Schraube", "0.12"), article("000710", "Folie", "39.00"))


def words(text: str) -> list[str]:
    return [word.text for word in with_whole_numbers(document_of(text), MASTER).words]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("3 Stück PM 0626/4, bitte", ["3", "Stück", "PM 0626/4,", "bitte"]),
        ("10 x SK 0840", ["10", "x", "SK 0840"]),
        ("Folie 000 710", ["Folie", "000 710"]),
        ("PM, 0626/4", ["PM,", "0626/4"]),
        ("0007 10", ["0007", "10"]),
    ],
)
def test_the_parts_of_a_number_come_together(text: str, found: list[str]) -> None:
    assert words(text) == found


def test_a_joined_word_keeps_its_place_in_the_text() -> None:
    text = "3 Stück PM 0626/4"
    word = with_whole_numbers(document_of(text), MASTER).words[-1]
    assert word.span is not None
    assert text[slice(*word.span)] == "PM 0626/4"


def test_without_a_catalogue_nothing_is_joined() -> None:
    document = document_of("PM 0626/4")
    assert with_whole_numbers(document, None) is document
