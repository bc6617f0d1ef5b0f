"""Counts and articles of running text, decided together: either may stand first, and what has a row in common belongs together."""

from __future__ import annotations

import pytest

from parsers.masterdata import Master
from parsers.reading.lines.read import LinesReading, read_lines
from parsers.reading.matching.whole_numbers import with_whole_numbers
from tests.builders import article, document_of, master_of
from tests.parsers.reading.trade import told

SPACED = master_of(
    article("PM 0626/4", "Toner schwarz", "49.00"),
    article("PM 0627/4", "Toner cyan", "52.00"),
    article("VC-0587", "Ordner A4 8 cm rot", "2.40"),
    article("GL-S", "Einweghandschuh blau S", "7.10", unit="BX"),
    article("GL-M", "Einweghandschuh blau M", "7.10", unit="BX"),
    article("GL-L", "Einweghandschuh blau L", "7.10", unit="BX"),
)


def read(text: str, master: Master | None = SPACED) -> LinesReading:
    """The reading of a mail with this text."""
    return read_lines(with_whole_numbers(document_of(text), master), master, None)


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            "Ordner A4 8 cm rot >> 15 Stk (Kat.-Nr. VC-0587)\nToner cyan >> 2 Stk (Kat.-Nr. PM 0627/4)",
            [("VC-0587", "15"), ("PM 0627/4", "2")],
        ),
        ("vom Toner schwarz (PM 0626/4) 3 St.; dazu vom Ordner A4 8 cm rot (VC-0587) 20 Stk.", [("PM 0626/4", "3"), ("VC-0587", "20")]),
        ("Toner schwarz: 5\nOrdner A4 8 cm rot: 12\nToner cyan: 1", [("PM 0626/4", "5"), ("VC-0587", "12"), ("PM 0627/4", "1")]),
        ("3 Packung VC-0587, 6 Stück PM 0626/4 plus 2 Stück PM 0627/4.", [("VC-0587", "3"), ("PM 0626/4", "6"), ("PM 0627/4", "2")]),
        ("1) 120 Stück Ordner A4 8 cm rot VC-0587\n2) 2 St. Toner cyan PM 0627/4", [("VC-0587", "120"), ("PM 0627/4", "2")]),
    ],
)
def test_counts_stand_before_or_behind_their_articles_throughout(text: str, lines: list[tuple[str, str]]) -> None:
    reading = read(text)
    assert told(reading) == lines
    assert reading.doubts == ()


def test_goods_in_several_sizes_are_a_line_each() -> None:
    reading = read("Bitte je 5 Schachteln Einweghandschuh blau in S, M und L.")
    assert told(reading) == [("GL-S", "5"), ("GL-M", "5"), ("GL-L", "5")]


def test_sizes_with_one_count_for_all_of_them_are_asked() -> None:
    assert "lines" in read("Bitte 5 Schachteln Einweghandschuh blau in S, M und L.").doubts


def test_a_number_of_ours_that_nothing_counts_is_asked() -> None:
    reading = read("5 Stück VC-0587\nPM 0626/4")
    assert "lines" in reading.doubts


def test_a_free_number_between_the_lines_is_asked() -> None:
    reading = read("5 Stück VC-0587 für 3 Filialen und 2 Stück PM 0626/4")
    assert reading.doubts


def test_a_slip_of_a_number_is_found_and_asked() -> None:
    reading = read("10 Stück VC-0587, 5 Stück VC-0581")
    assert [quantity for _, quantity in told(reading)] == ["10", "5"]
    assert "lines.1.sku" in reading.doubts


def test_what_is_only_asked_about_is_not_ordered() -> None:
    text = "Was kosten 200 Stück VC-0587? Wir bestellen 3 Stück PM 0626/4."
    assert told(read(text)) == [("PM 0626/4", "3")]


def test_some_is_no_count() -> None:
    assert told(read("ein paar Ordner A4 8 cm rot, so 50 Stück")) == [("VC-0587", "50")]


def test_words_beside_the_description_that_speak_against_the_number_are_asked() -> None:
    assert "lines.0.sku" in read("5 Stück VC-0587 Ordner A4 5 cm rot").doubts


@pytest.mark.parametrize("master", [None, SPACED])
def test_text_that_orders_nothing_has_no_lines(master: Master | None) -> None:
    assert read("Wir haben heute 3 Gäste und sind ab 14 Uhr in Halle 5.", master).lines == ()


def test_a_size_named_twice_is_no_stumbling_block() -> None:
    assert told(read("5 Stück VC-0587 Ordner A4 8x8 8 cm rot")) == [("VC-0587", "5")]
