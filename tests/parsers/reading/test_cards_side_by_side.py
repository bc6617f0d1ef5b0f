"""Cards of goods that stand side by side, each with the same labels, are read one after the other."""

from __future__ import annotations

from parsers.page import Document, Page
from parsers.reading.lines.read import read_lines
from tests.builders import article, document_of, master_of
from tests.parsers.reading.trade import told

MASTER = master_of(article("24841.1", "Mittelwand Wabella Normalmaß", "9.00"), article("24843.3", "Mittelwand Wabella Dadant", "9.50"))
CARDS = (
    "Liefertermin: 5. November 2026\n"
    "Mittelwand Wabella Normalmaß          Mittelwand Wabella Dadant\n"
    "Artikel-Nr. 24841.1                   Artikel-Nr. 24843.3\n"
    "Menge: 2 kg                           Menge: 25 kg\n"
)


def pages(text: str) -> tuple[Page, ...]:
    """The pages of a text."""
    return document_of(text).pages


def test_each_card_is_a_line() -> None:
    document = Document("1", "order.pdf", "application/pdf", pages(CARDS), True)
    assert told(read_lines(document, MASTER, None)) == [("24841.1", "2"), ("24843.3", "25")]


def test_a_single_label_that_comes_again_parts_no_rows() -> None:
    rows = "Menge: 2 kg     Menge: 25 kg\n"
    document = Document("1", "order.pdf", "application/pdf", pages(rows), True)
    assert len(read_lines(document, MASTER, None).lines) <= 1
