"""The vocabulary of all languages: phrases found under the same names, nothing said twice in two meanings that exclude each other."""

from __future__ import annotations

from config import vocabulary


def test_both_languages_are_there_german_first() -> None:
    assert vocabulary.languages()[:2] == ("de", "en")


def test_phrases_of_all_languages_come_together() -> None:
    found = vocabulary.phrases("columns", "quantity")
    assert "menge" in found
    assert "qty" in found


def test_a_table_keeps_its_values() -> None:
    words = vocabulary.table("numbers", "words")
    assert (words["zwölf"], words["twelve"]) == (12, 12)


def test_what_no_language_has_is_empty() -> None:
    assert vocabulary.phrases("columns", "no such key") == ()
    assert vocabulary.phrases("no such section", "x") == ()


def test_tagged_phrases_name_their_language() -> None:
    assert ("de", "menge") in vocabulary.tagged("columns", "quantity")
