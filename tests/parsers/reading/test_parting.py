"""Pages of general terms are no part of an order, and one document may hold several orders."""

from __future__ import annotations

from parsers.page import LINE_HEIGHT
from parsers.reading.parting import NumberOnPage, below_one_another, without_terms
from tests.builders import MARGIN, document_of
from tests.parsers.reading.letters import read

SENTENCE = "Der Lieferant haftet für jede Verletzung seiner vertraglichen Pflichten nach den gesetzlichen Vorschriften. "
TERMS = "Allgemeine Einkaufsbedingungen\n\n" + "\n".join(f"({n}) {SENTENCE}" for n in range(1, 15))
MORE = "\n".join(f"({n}) {SENTENCE}" for n in range(15, 30))
ORDER = "Bestellung Nr. 4711\n\n10 Stück TS-125-10 Trennscheibe\n5 Stück CH-BR500 Bremsenreiniger"
TABLE = "\n".join(f"{n}   TS-125-{n}   Trennscheibe {n} mm   {n * 3} Stück   1,2{n % 10}   {n * 7},40" for n in range(10, 40))


def kept(*pages: str) -> list[int]:
    return [page.number for page in without_terms(document_of(*pages)).pages]


def test_pages_of_terms_and_what_goes_on_behind_them_are_left_out() -> None:
    assert kept(ORDER, TERMS, MORE) == [1]


def test_a_page_of_goods_is_kept_whatever_stands_above_it() -> None:
    assert kept(ORDER, f"Allgemeine Einkaufsbedingungen gelten\n\n{TABLE}", TABLE) == [1, 2, 3]


def test_running_text_without_such_a_heading_is_kept() -> None:
    assert kept(ORDER, MORE) == [1, 2]


def test_the_first_page_always_stays() -> None:
    assert kept(TERMS, ORDER) == [1, 2]


def test_an_order_behind_the_terms_is_kept() -> None:
    assert kept(ORDER, TERMS, ORDER) == [1, 3]


def number(value: str, line: int, label: str = "Bestellung Nr.") -> NumberOnPage:
    return NumberOnPage(value, label, MARGIN + LINE_HEIGHT * line)


def texts(*numbers: NumberOnPage) -> list[str]:
    document = document_of("Guten Tag\nBestellung Nr. 1\n5 x A\nBestellung Nr. 2\n6 x B")
    return [" ".join(word.text for word in part.words) for part, _ in below_one_another(document, numbers)]


def test_orders_below_one_another_are_parted_and_share_what_stands_above() -> None:
    assert texts(number("1", 1), number("2", 3)) == ["Guten Tag Bestellung Nr. 1 5 x A", "Guten Tag Bestellung Nr. 2 6 x B"]


def test_the_same_number_again_or_another_label_parts_nothing() -> None:
    assert len(texts(number("1", 1), number("1", 3))) == 1
    assert len(texts(number("1", 1), number("2", 3, "Rahmenvertrag"))) == 1


def test_a_label_that_names_goods_begins_no_order() -> None:
    goods = "1 Stück Saugroboter\nBestell-Nr. 674870-XT\n4 Stück Trennscheibe 125 mm\nBestell-Nr. TS-125-10\n"
    assert len(read(f"Bestell-Nr. L-2763\n\n{goods}\nPetra Lindner\n", subject="Bestellung").orders) == 1
