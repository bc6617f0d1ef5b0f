"""What must be looked at: nothing wrong may pass in silence, and what checks prove right passes."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from parsers.page import Document
from tests.builders import article, document_of, master_of
from tests.parsers.reading.trade import MASTER, checks_of, read, told

HEAD = "Artikel   Bezeichnung                  Menge     Preis     Gesamt\n"


def test_a_thousands_sign_that_nothing_settles_is_asked() -> None:
    reading = read("Artikel   Bezeichnung                  Menge\nSK-0840   Sechskantschraube M8 x 40    1.000\n")
    assert reading.doubts == ("lines.0.quantity",)


def test_the_product_settles_a_thousands_sign() -> None:
    reading = read(HEAD + "SK-0840   Sechskantschraube M8 x 40    1.000     0,12     120,00\n")
    assert told(reading) == [("SK-0840", "1000")]
    assert reading.doubts == ()


def test_a_wrong_product_is_asked() -> None:
    reading = read(HEAD + "SK-0840   Sechskantschraube M8 x 40      100     0,12      13,00\n")
    assert {"lines.0.quantity", "lines.0.unit_price"} <= set(reading.doubts)


def test_a_sum_that_differs_says_that_a_line_may_be_missing() -> None:
    reading = read(
        HEAD
        + "SK-0840   Sechskantschraube M8 x 40      100     0,12      12,00\n          Summe netto                                  42,40\n"
    )
    assert "lines" in reading.doubts
    assert "sum_differs" in {check.code for check in reading.checks}


def test_a_number_and_a_size_that_contradict_each_other_are_asked() -> None:
    reading = read("Artikel   Bezeichnung                      Menge\nHG-10     Montagehandschuh Größe 9          20\n")
    assert "lines.0.sku" in reading.doubts


def test_a_slip_in_a_number_is_found_and_asked() -> None:
    reading = read("Artikel   Bezeichnung                      Menge\nSK-O840   Schraube                         100\n")
    assert told(reading) == [("SK-0840", "100")]
    assert "lines.0.sku" in reading.doubts


def test_a_description_that_fits_several_articles_is_asked() -> None:
    reading = read("Bitte 20 Paar Montagehandschuhe.")
    assert reading.doubts[0] == "lines.0.sku"


def _scan(text: str, second: dict[str, str]) -> Document:
    """A scan of this text of which the confirming reader saw some words otherwise."""
    document = document_of(text, paged=True, scanned=True)
    page = document.pages[0]
    words = tuple(replace(word, second=second.get(word.text, word.second)) for word in page.words)
    return replace(document, pages=(replace(page, words=words),))


SCANNED = "Artikel   Bezeichnung               Menge\n55061     Seitenschneider 160 mm       12\n"


def test_a_scan_passes_where_both_readers_agree() -> None:
    assert read(_scan(SCANNED, {})).doubts == ()


def test_a_quantity_on_which_the_readers_differ_is_asked() -> None:
    assert "lines.0.quantity" in read(_scan(SCANNED, {"12": "72"})).doubts


def test_arithmetic_proves_what_the_readers_differ_on() -> None:
    text = HEAD + "55061     Seitenschneider 160 mm            12    15,20     182,40\n"
    assert read(_scan(text, {"12": "72"})).doubts == ()


@st.composite
def orders(draw: st.DrawFn) -> tuple[str, list[tuple[str, str]]]:
    """A table of some articles in some layout, and what it orders."""
    articles = draw(
        st.lists(st.sampled_from(["SK-0840", "SK-0850", "HG-09", "HG-10", "55061", "KR-38"]), min_size=1, max_size=6, unique=True)
    )
    columns = draw(st.permutations(["article", "description", "quantity"])) + draw(st.sampled_from([[], ["price"], ["price", "total"]]))
    heads = {"article": "Art.-Nr.", "description": "Bezeichnung", "quantity": "Menge", "price": "E-Preis", "total": "Gesamt"}
    rows = [[heads[name] for name in columns]] if draw(st.booleans()) or "price" not in columns else []
    wanted = []
    for sku in articles:
        article = MASTER.articles.article(sku)
        assert article is not None
        assert article.price_net is not None
        count = draw(st.integers(1, 900))
        values = {
            "article": sku,
            "description": article.name_de,
            "quantity": str(count),
            "price": _german(article.price_net),
            "total": _german(article.price_net * count),
        }
        rows.append([values[name] for name in columns])
        wanted.append((sku, str(count)))
    widths = [max(len(row[i]) for row in rows) + 3 for i in range(len(columns))]
    return "\n".join("".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) for row in rows), wanted


def _german(amount: Decimal) -> str:
    return f"{amount:,.2f}".translate(str.maketrans(",.", ".,"))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(orders())
def test_whatever_the_layout_no_wrong_line_passes_in_silence(order: tuple[str, list[tuple[str, str]]]) -> None:
    text, wanted = order
    reading = read(text)
    if not any(doubt.startswith("lines") for doubt in reading.doubts):
        assert told(reading) == wanted


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet="abcÄß 0123456789.,-€%x\n|;:/", max_size=200))
def test_no_text_makes_the_reader_fail(text: str) -> None:
    reading = read(text)
    assert all(line.quantity is not None or line.description is not None or line.sku is not None for line in reading.lines)


@pytest.mark.parametrize("text", ["10.000.000.000 Stück 55061", "0 Stück 55061", "-5 Stück 55061"])
def test_an_impossible_quantity_does_not_pass(text: str) -> None:
    reading = read(text)
    assert reading.lines == () or reading.doubts or checks_of(reading)


def test_a_number_without_a_currency_behind_goods_that_are_not_on_file_may_be_a_part_of_their_name() -> None:
    reading = read("Wir bestellen:\n4 St. Angelrute Teleskop 3,60, Artikelnummer 774798-XT\n2 Stück Montagehandschuh HG-10\n")
    assert "lines.0.unit_price" in reading.doubts


def test_a_count_behind_the_goods_of_the_next_row_is_asked_about() -> None:
    goods = master_of(
        article("3490/17", "Tonpapier Colora 50 x 70 cm 10 Bogen gelb", "4.00", unit="PK"), article("6-03147", "Stoff Vela grau", "9.00")
    )
    reading = read("Wir brauchen:\n\nStoff Vela grau → 2 lfd. m\nTonpapier Colora 50 x 70 cm 10 Bogen gelb → 10 Päckchen\n", goods)
    assert told(reading)[0] == ("6-03147", "2") or "lines.0.quantity" in reading.doubts


def test_a_bare_number_before_an_articles_number_may_be_the_end_of_a_name() -> None:
    reading = read("I order goods:\n\n12 pieces Hymnal, code HG 3794\n15 units Piano method, code LG3812 B\n")
    assert told(reading) == [(None, "12"), (None, "15")] or {"lines.1.quantity", "lines"} & set(reading.doubts)


def test_goods_that_begin_with_a_count_of_their_own_are_asked_about() -> None:
    goods = master_of(
        article("042092", "Verbandschere Chiruro 14 cm stumpf", "9.00"),
        article("PZ9", "Bettschutzeinlage Tenalind 40 x 60 cm", "4.00", unit="PK"),
    )
    text = "ich bestelle 60 Rollen Krepp Kreppa 50 m grün außerdem ein Stk Verbandschere Chiruro 14 cm stumpf"
    reading = read(f"{text} und 1200 Pack Bettschutzeinlage Tenalind 40 x 60 cm lieferung bitte bald\n", goods)
    assert ("PZ9", "1200") in told(reading) or {"lines", "lines.0.quantity"} & set(reading.doubts)
