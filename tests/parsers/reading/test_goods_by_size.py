"""Goods that are counted size by size: in tables whose head is sizes, and in lists behind the goods' name."""

from __future__ import annotations

import pytest

from parsers.reading.lines.size_lists import _is_all_entries
from tests.builders import article, document_of, master_of, table_of
from tests.parsers.reading.trade import read, told

WEAR = master_of(
    *(
        article(f"HO-{size}", f"Schnitthose Waldo grün {size}", "39.00", name_en=f"Saw trousers Waldo green {size}")
        for size in (48, 50, 52)
    ),
    *(article(f"HR-{size}", f"Schnitthose Waldo rot {size}", "39.00", name_en=f"Saw trousers Waldo red {size}") for size in (48, 50, 52)),
    *(article(f"WE-{size}", f"Weste Pino blau {size}", "19.00", name_en=f"Gilet Pino blue {size}") for size in ("S", "M", "L", "XL")),
    article("4711", "Waldhelm Casco", "25.00", name_en="Forest helmet Casco"),
)


def test_each_count_stands_for_the_size_over_it() -> None:
    form = (
        "Artikel               S     M     XL    48    50\n"
        "Weste Pino blau       2           4\n"
        "Schnitthose Waldo rot                   3     10\n"
    )
    reading = read(document_of(form, paged=True), WEAR)
    assert told(reading) == [("WE-S", "2"), ("WE-XL", "4"), ("HR-48", "3"), ("HR-50", "10")]
    assert reading.doubts == ()


def test_a_spreadsheets_columns_are_sizes() -> None:
    sheet = table_of([["Model", "48", "50", "52"], ["Saw trousers Waldo green", "", "7", "1"], ["Saw trousers Waldo red", "2", "", ""]])
    reading = read(sheet, WEAR)
    assert told(reading) == [("HO-50", "7"), ("HO-52", "1"), ("HR-48", "2")]
    assert reading.doubts == ()


@pytest.mark.parametrize(
    ("size", "count", "name"),
    [("Größe", "Anzahl", "Schnitthose Waldo rot"), ("Size", "Qty", "Saw trousers Waldo red"), ("Maat", "Aantal", "Schnitthose Waldo rot")],
)
def test_a_small_table_belongs_to_the_goods_above_it(size: str, count: str, name: str) -> None:
    text = f"Guten Tag,\n\n{name}\n{size:<10}  48    52\n{count:<10}   6     3\n\nGruß\n"
    assert told(read(text, WEAR)) == [("HR-48", "6"), ("HR-52", "3")]


def test_other_lines_beside_a_table_of_sizes_are_read_too() -> None:
    text = "Artikel                 48    50\nSchnitthose Waldo rot   2     4\n\n5 Stück Waldhelm Casco (4711)\n"
    assert sorted(told(read(text, WEAR)), key=str) == [("4711", "5"), ("HR-48", "2"), ("HR-50", "4")]


def test_sizes_over_goods_that_are_not_ours_leave_the_lines_in_doubt() -> None:
    form = "Artikel             S     M     L\nKittel Lavanda      2     5     8\n\n5 Stück Waldhelm Casco (4711)\n"
    assert "lines" in read(document_of(form, paged=True), WEAR).doubts


@pytest.mark.parametrize(
    "text",
    [
        "Schnitthose Waldo rot: 48 x 4 / 50 x 12",
        "Schnitthose Waldo rot: 4x 48, 12x 50",
        "Von Schnitthose Waldo rot brauchen wir 4 in 48 und 12 in 50.",
        "We need Saw trousers Waldo red: 4 in 48 and 12 in 50.",
        "Schnitthose Waldo rot, Gr. 48: 4 Stück, Gr. 50: 12 Stück",
        "Schnitthose Waldo rot:\n- 48: 4\n- 50: 12",
        "Schnitthose Waldo rot\n4 x 48\n12 x 50",
    ],
)
def test_sizes_and_counts_are_told_apart_by_the_catalogue(text: str) -> None:
    assert told(read(f"Hallo,\n\n{text}\n\nGruß\n", WEAR)) == [("HR-48", "4"), ("HR-50", "12")]


@pytest.mark.parametrize(
    "text",
    [
        "Weste Pino blau: 10x M, 3x L, 4x XL",
        "Weste Pino blau: M 10, L 3, XL 4",
        "Weste Pino blau – 10 in M, 3 in L und 4 in XL",
        "Gilet Pino blue: M x 10 | L x 3 | XL x 4",
    ],
)
def test_letters_are_sizes_in_whatever_order(text: str) -> None:
    assert told(read(f"Hallo,\n\n{text}\n\nGruß\n", WEAR)) == [("WE-M", "10"), ("WE-L", "3"), ("WE-XL", "4")]


def test_figures_that_may_both_be_sizes_are_no_list() -> None:
    reading = read("Hallo,\n\nSchnitthose Waldo rot: 48 x 50 / 50 x 48\n\nGruß\n", WEAR)
    assert reading.doubts or told(reading) == []


def test_a_long_row_of_entries_that_ends_in_something_else_takes_no_longer_for_each() -> None:
    row = "38 x 4, " * 400
    assert not _is_all_entries(f"{row}zz")
    assert _is_all_entries(f"{row}39 x 2")
