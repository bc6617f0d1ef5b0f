"""The options of a choice."""

from __future__ import annotations

from lxml import html

from review.choices import choices
from review.texts import load_texts

GERMAN = load_texts("Europe/Berlin")["de"]


def options(chosen: str) -> list[tuple[str, str, bool]]:
    found = html.fragment_fromstring(f"<select>{choices(GERMAN, 'unit', ('C62', 'XYZ'), chosen)}</select>")
    return [(one.get("value") or "", one.text or "", "selected" in one.attrib) for one in found]


def test_each_option_stands_in_the_clerks_words_or_as_its_code() -> None:
    assert options("C62") == [("", "", False), ("C62", GERMAN("unit.C62"), True), ("XYZ", "XYZ", False)]


def test_a_chosen_one_that_is_none_of_them_stays_and_is_harmless() -> None:
    assert options('<script>"') == [("", "", False), ("", '<script>"', True), ("C62", GERMAN("unit.C62"), False), ("XYZ", "XYZ", False)]
