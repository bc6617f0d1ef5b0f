"""Totals that no known word names: what the lines add up to is the sum, whatever stands before it."""

from __future__ import annotations

from tests.parsers.reading.trade import read, told

HEAD = "Artikel   Bezeichnung                  Menge     Preis     Betrag\n"
LINES = HEAD + (
    "SK-0840   Sechskantschraube M8 x 40      100     0,12      12,00\n55061     Seitenschneider 160 mm           2    15,20      30,40\n"
)


def value(text: str, name: str) -> str | None:
    found = read(text).totals.get(name)
    return found.value if found else None


def test_the_sum_is_found_behind_a_word_that_nobody_knows() -> None:
    text = LINES + "Abrufwertigkeit                                              42,40\n"
    assert value(text, "net_total") == "42.40"
    assert read(text).doubts == ()


def test_tax_and_gross_follow_from_the_sum() -> None:
    text = LINES + (
        "Abrufwertigkeit                                              42,40\n"
        "Abgabe 19 v. H.                                               8,06\n"
        "Alles in allem                                               50,46\n"
    )
    assert (value(text, "net_total"), value(text, "tax_total"), value(text, "gross_total")) == ("42.40", "8.06", "50.46")


def test_a_sum_between_the_lines_is_part_of_none() -> None:
    text = LINES + "Zwischenstand                                                42,40\n"
    text += "KR-38     Kreppband 38 mm x 50 m          10     1,85      18,50\n"
    reading = read(text)
    assert told(reading, "sku", "description")[1] == ("55061", "Seitenschneider 160 mm")
    assert reading.doubts == ()


def test_an_amount_that_is_no_sum_stays_unexplained() -> None:
    assert read(LINES + "Abrufwertigkeit                                              43,40\n").totals.get("net_total") is None
