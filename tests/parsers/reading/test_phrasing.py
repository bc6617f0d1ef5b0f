"""Phrases in running text are found as one pattern of all of them would find them, only faster."""

from __future__ import annotations

import re
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from config.vocabulary import keys, languages, load, phrases
from parsers.reading.phrasing import _Section, _section, any_of, places, said, without

PHRASES = ["bestell*", "auf rechnung", "Auf", "bitte … senden", "zahlbar …", "l.-art", "wie*", "wie besprochen", "straße", "3 x",
    "*rechnung", "*ung …"]  # fmt: skip
WORDS = ["bestellen", "Bestellung", "auf", "Rechnung", "bitte", "uns", "senden", "zahlbar", "L.-Art", "wie", "WIE", "besprochen", "STRASSE",
    "straße", "Straßen", "3", "x", "netto", "İst", "aufs"]  # fmt: skip
texts = st.lists(st.tuples(st.sampled_from(WORDS), st.sampled_from([" ", "  ", ", ", "-", ". ", "\n", "/", ""]))).map(
    lambda drawn: "".join(word + blank for word, blank in drawn)
)


@given(st.lists(st.sampled_from(PHRASES), unique=True, min_size=1), texts)
def test_they_are_found_as_one_pattern_finds_them(searched: Sequence[str], text: str) -> None:
    held = _Section({"": searched})
    assert held.found_in(text, "") == [m.span() for m in held.pattern("").finditer(text)]


@given(st.lists(st.sampled_from(PHRASES), unique=True, min_size=1), st.sets(st.sampled_from(PHRASES), min_size=1), texts)
def test_chosen_ones_are_found_as_if_there_were_no_others(chosen: Sequence[str], others: set[str], text: str) -> None:
    found = _Section({"": [*chosen, *(others - {*chosen})]}).found_in(text, "", lambda phrase: phrase in chosen)
    assert found == [m.span() for m in _Section({"": chosen}).pattern("").finditer(text)]


@pytest.mark.parametrize("section", sorted({section for language in languages() for section in load(language)}))
def test_the_vocabulary_is_found_so_too(section: str) -> None:
    """Each key's phrases in a text of all the section's phrases, their stars filled."""
    for key in keys(section):
        if not all(isinstance(load(language).get(section, {}).get(key, []), (list, str)) for language in languages()):
            continue
        held = _section(section)
        text = ". ".join(phrase.replace("*", "en").replace("…", "uns das") for phrase in phrases(section, key))
        text += " " + text.upper() + " x" + text
        assert held.found_in(text, key) == [m.span() for m in held.pattern(key).finditer(text)]


@given(
    st.lists(st.text("aAbß. ", min_size=1, max_size=4).map(str.strip).filter(bool)),
    st.text("aAbBß. \n"),
    st.sampled_from([0, re.IGNORECASE]),
)
def test_any_of_many_is_found_as_if_each_were_written_out(words: list[str], text: str, flags: int) -> None:
    longest_first = sorted(set(words), key=lambda word: (-len(word), word))
    each = "|".join(r"\s+".join(map(re.escape, word.split(" "))) for word in longest_first)
    for around in ("{}", r"\b(?:{})\b", "(?:{})+$"):
        one, other = re.compile(around.format(any_of(words)), flags), re.compile(around.format(each or "(?!)"), flags)
        assert [m.span() for m in one.finditer(text)] == [m.span() for m in other.finditer(text)]


def test_a_phrase_has_any_ending_where_it_has_a_star() -> None:
    text = "Wir bestellten; die Bestellung, vorbestellt"
    assert [text[start:end] for start, end in _Section({"": ["bestell*"]}).found_in(text, "")] == ["bestellten", "Bestellung"]


def test_nothing_is_said_with_words_that_no_language_has() -> None:
    assert said("Guten Tag", "numbers", "no such key") == ()
    assert without("Guten Tag", "numbers", "no such key") == "Guten Tag"
    assert places("", "numbers", "and") == ()
