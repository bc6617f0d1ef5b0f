"""Order lines in sentences and lists: counts as digits and words, articles by number and by name, and what orders nothing."""

from __future__ import annotations

import pytest

from tests.parsers.reading.trade import read, told


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("Guten Tag,\n\nbitte noch mal zwei Packungen Handschuhe Größe 10.\n\nDanke", [("HG-10", "2")]),
        ("Bitte liefern Sie 10 x 55061 und 20 Stück SK-0840.", [("55061", "10"), ("SK-0840", "20")]),
        ("wir bestellen je 5 Stück von SK-0840 und SK-0850.", [("SK-0840", "5"), ("SK-0850", "5")]),
        ("SK-0840 und SK-0850 jeweils 10 Stück", [("SK-0840", "10"), ("SK-0850", "10")]),
        ("Bitte statt 10 doch 12 Stück von der 55061 liefern.", [("55061", "12")]),
        ("Bitte senden Sie uns zwei Dutzend 55061 zu.", [("55061", "24")]),
        (
            "wir brauchen:\n- 20 Paar HG-09\n- Kreppband 38 mm, 12 Rollen\n- 1x Seitenschneider 160 mm",
            [("HG-09", "20"), ("KR-38", "12"), ("55061", "1")],
        ),
        ("55061  Seitenschneider  3 Stk\nKR-38  Kreppband  24 Rollen", [("55061", "3"), ("KR-38", "24")]),
        ("55061;Seitenschneider;3;15,20\nKR-38;Kreppband;24;1,85", [("55061", "3"), ("KR-38", "24")]),
        ("Artikel: 55061\nMenge: 3\n\nArtikel: KR-38\nMenge: 24", [("55061", "3"), ("KR-38", "24")]),
        ("Please send us three pairs of HG-09, 5 of 55061 and a dozen KR-38.", [("HG-09", "3"), ("55061", "5"), ("KR-38", "12")]),
        ("Ich brauche einen Seitenschneider 160 mm.", [("55061", "1")]),
        ("die HG-09, diesmal 30 Paar, und die HG-10, davon 20 Paar", [("HG-09", "30"), ("HG-10", "20")]),
    ],
)
def test_what_is_ordered_is_read(text: str, lines: list[tuple[str, str]]) -> None:
    assert told(read(text)) == lines


@pytest.mark.parametrize(
    "text",
    [
        "Danke für das Angebot. In 14 Tagen kommen 3 Kollegen vorbei. Tel. 0431 123456",
        "Unsere Kundennummer ist 10023, die IBAN DE12 3456 7890.",
        "Bitte streichen Sie die 5 Stück 55061 aus der Bestellung.",
        "Mit freundlichen Grüßen",
        "",
    ],
)
def test_what_orders_nothing_gives_no_line(text: str) -> None:
    assert read(text).lines == ()


def test_price_and_total_in_a_sentence() -> None:
    reading = read("4 Stück 55061 zu 15,20 EUR, gesamt 60,80 EUR")
    assert told(reading, "sku", "quantity", "unit_price", "line_total") == [("55061", "4", "15.20", "60.80")]
    assert reading.totals["currency"].value == "EUR"


def test_a_size_is_no_quantity() -> None:
    assert told(read("3 Paar Handschuhe Größe 10")) == [("HG-10", "3")]
    assert told(read("Seitenschneider 160 mm, 4 Stück")) == [("55061", "4")]


def test_an_article_that_was_not_understood_is_not_lost_in_silence() -> None:
    reading = read("Bitte 5 Stück 55061. Die KR-38 wie beim letzten Mal.")
    assert told(reading) == [("55061", "5")]
    assert "lines" in reading.doubts
