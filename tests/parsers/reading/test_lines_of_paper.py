"""What bends, blurs and loses strokes on paper, and what a sentence or a title says over its end."""

from __future__ import annotations

import pytest

from config.company import Customer, MasterData
from parsers.masterdata import index
from parsers.message import Message
from parsers.page import Box, Document, Page, Word
from parsers.reading.head.read import read_fields
from parsers.reading.segments import segments
from tests.builders import page_of
from tests.parsers.reading.letters import SELLER, order


def placed(text: str, x: float, y: float, rise: float = 0.0) -> list[Word]:
    """Words of 8 points' height from a place on; each begins `rise` points lower for every point to the right."""
    words = []
    for part in text.split(" "):
        top = y + rise * (x - 50)
        words.append(Word(part, Box(x, top, x + 5 * len(part), top + 8), second=part))
        x += 5 * len(part) + 4
    return words


def texts(words: list[Word], *, scanned: bool = True) -> list[str]:
    page = Page(1, 595, 842, tuple(words), scanned=scanned)
    return [segment.text for segment in segments(Document("0", "scan.pdf", "application/pdf", (page,), True), page)]


def test_words_of_a_line_stay_together_beside_a_column_of_other_lines() -> None:
    words = placed("Barlow Bike Hire LLP", 52, 52) + placed("10 Kings Road", 55, 68.3, 0.01) + placed("Nottingham, NG1 7AH", 55, 77)
    beside = placed("PO number: 0460971", 456, 64.1) + placed("Order date: 19-Oct-2026", 443, 72.5) + placed("Account: 237322", 439, 84.7)
    assert "10 Kings Road" in texts(words + beside)
    assert {"PO number: 0460971", "Order date: 19-Oct-2026"} <= set(texts(words + beside))


@pytest.mark.parametrize("rise", [-0.012, 0.0, 0.012])
def test_a_line_that_rises_is_one_row_with_what_stands_right_of_it(rise: float) -> None:
    words = placed("Bitte liefern Sie die folgenden Artikel wie vereinbart", 50, 100, rise) + placed("Seite 1", 500, 100, rise)
    page = Page(1, 595, 842, tuple(words), scanned=True)
    found = segments(Document("0", "scan.pdf", "application/pdf", (page,), True), page)
    assert [segment.text for segment in found] == ["Bitte liefern Sie die folgenden Artikel wie vereinbart", "Seite 1"]
    assert len({segment.row for segment in found}) == 1


POLISH = Customer("10044", "Zawadzki Serwis s.c.", "", "ul. Długa 15/1", "80-001", "Gdańsk", "PL", "", ("biuro@zawadzki.example",))


@pytest.mark.parametrize("scanned", [True, False])
def test_strokes_that_paper_loses_are_those_on_file(*, scanned: bool) -> None:
    letter = "Zawadzki Serwis s.c.\nul. Dluga 15/1\n80-001 Gdansk\n\nPurchase Order PO-4711\nDate: 12 October 2026\n"
    page = page_of(letter, scanned=scanned)
    document = Document("0", "scan.pdf", "application/pdf", (page,), True)
    known = index(MasterData(SELLER, (), customers=(POLISH,)))
    billed = read_fields(Message("x", False, "scan.pdf"), [document], known).fields.bill_to
    assert billed is not None and billed.street is not None and billed.city is not None
    assert (billed.street.value == "ul. Długa 15/1") is scanned
    assert (billed.city.value == "Gdańsk") is scanned


def test_a_day_behind_the_number_of_a_title_is_the_orders() -> None:
    found = order("Bestellung 3553-26, 30. September 2026\n\n5 Stück CH-BR500\nBitte bis 5. November 2026.")
    day, wished = found.fields.order_date, found.fields.requested_delivery_date
    assert day is not None and day.value == "2026-09-30"
    assert wished is not None and wished.value == "2026-11-05"


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        ("erteilen wir Ihnen den Auftrag zur Lieferung nachstehender Waren bis 19.\nNovember 2026:", "2026-11-19"),
        ("please arrange delivery of the goods below by 19\nNovember 2026:", "2026-11-19"),
        ("erteilen wir Ihnen den Auftrag zur Lieferung nachstehender Waren bis KW\n47:", "2026-11-20"),
        ("Ihr Angebot gilt, wie Sie schreiben, in Gruppe 19\nNovember 2026 endet es.", None),
    ],
)
def test_a_term_may_go_on_in_the_next_row(sentence: str, day: str | None) -> None:
    wished = order(f"{sentence}\n\n5 Stück CH-BR500\n").fields.requested_delivery_date
    assert (wished.value if wished else None) == day


@pytest.mark.parametrize("line", ["Le 05/10/2026", "Metz, le 5 octobre 2026", "Kassel, den 5.10.2026"])
def test_the_day_over_a_letter_in_a_mail_is_the_orders(line: str) -> None:
    day = order(f"{line}\n\nBestellung 8456/26\n\nwir bestellen:\n5 Stück CH-BR500\n").fields.order_date
    assert day is not None
    assert day.value == "2026-10-05"


@pytest.mark.parametrize(
    "text",
    [
        "bitte nochmals wie neulich (damals Auftrag 6747), also:\n5 Stück CH-BR500",
        "5 Stück CH-BR500\n\nNordwind Versand GmbH, Am Speicher 1, 26721",
    ],
)
def test_the_number_of_an_earlier_order_and_our_own_postcode_are_no_order_number(text: str) -> None:
    assert order(f"Guten Tag,\n\n{text}\n").fields.order_number is None
