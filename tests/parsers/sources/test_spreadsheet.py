"""What spreadsheets and CSV files become: each sheet a page, each cell in its column, nothing that is hidden."""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import date

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl.styles import Font

from parsers.page import Cell, Document
from parsers.reading.lines.rows import rows_of
from parsers.sources.text.delimited import delimiter_of
from parsers.sources.text.spreadsheet import shown_value
from tests.parsers.sources.mails import lines_of, read, taken, zip_of


def workbook_of(*sheets: Sequence[Sequence[object]]) -> openpyxl.Workbook:
    workbook = openpyxl.Workbook()
    workbook.remove(workbook.active)
    for rows in sheets:
        sheet = workbook.create_sheet()
        for row in rows:
            sheet.append(row)
    return workbook


def saved(workbook: openpyxl.Workbook) -> bytes:
    held = io.BytesIO()
    workbook.save(held)
    return held.getvalue()


def read_one(content: bytes, name: str = "order.xlsx") -> Document:
    (document,) = read(content, name)
    return document


def test_cells_stand_in_their_columns() -> None:
    document = read_one(saved(workbook_of([["Art.-Nr.", "Menge"], ["A-1001", 5], ["B", 12.5]])))
    words = {word.text: word for word in document.words}

    assert words["12.5"].cell == Cell(0, 2, 1)
    assert words["Menge"].box.x0 == words["5"].box.x0 == words["12.5"].box.x0
    assert all(word.span and document.text[slice(*word.span)] == word.text for word in document.words)


def test_a_long_text_stays_on_its_line_and_pushes_no_column() -> None:
    text = " ".join(["Schleifscheibe 125 mm"] * 8)
    words = read_one(saved(workbook_of([["Artikel", "Menge"], [text, 5], ["Zange", 12]]))).words

    assert {word.box.y0 for word in words if word.cell == Cell(0, 1, 0)} == {12.0}
    counted = {word.text: word.box.x0 for word in words}
    assert counted["Menge"] == counted["12"] < max(word.box.x1 for word in words if word.cell == Cell(0, 1, 0)) < counted["5"]


def test_two_long_cells_are_one_row() -> None:
    long = "Schleifscheibe für Edelstahl 125 mm, dünn, gerade, Korn 60, im Zehnerpack verpackt"
    document = read_one(saved(workbook_of([["Artikel", "Hinweis"], [f"{long} A", f"{long} B"]])))

    assert [[piece.text for piece in row.pieces] for row in rows_of(document)][1:] == [[f"{long} A", f"{long} B"]]


def test_a_table_that_begins_far_in_the_sheet_keeps_its_columns() -> None:
    workbook = workbook_of([[]])
    workbook.worksheets[0]["C5"], workbook.worksheets[0]["D6"] = "Menge", 5

    assert [(word.text, word.cell) for word in read_one(saved(workbook)).words] == [("Menge", Cell(0, 0, 2)), ("5", Cell(0, 1, 3))]


def test_each_visible_sheet_is_a_page() -> None:
    workbook = workbook_of([["eins"]], [["versteckt"]], [["drei"]])
    workbook.worksheets[1].sheet_state = "hidden"

    assert [[word.text for word in page.words] for page in read_one(saved(workbook)).pages] == [["eins"], ["drei"]]


def test_hidden_rows_and_columns_are_left_out_and_struck_cells_are_marked() -> None:
    workbook = workbook_of([["A", "heimlich", 1], ["B", "x", 2], ["C", "x", 3]])
    sheet = workbook.worksheets[0]
    sheet.row_dimensions[2].hidden = True
    sheet.column_dimensions["B"].hidden = True
    sheet["A3"].font = Font(strike=True)

    assert [(word.text, word.struck) for word in read_one(saved(workbook)).words] == [("A", False), ("1", False), ("C", True), ("3", False)]


def test_leading_zeros_that_only_the_format_shows_are_read() -> None:
    workbook = workbook_of([[1067, 1067]])
    workbook.worksheets[0]["A1"].number_format = "00000"

    assert [word.text for word in read_one(saved(workbook)).words] == ["01067", "1067"]


def test_a_currency_that_only_the_format_shows_is_read() -> None:
    workbook = workbook_of([[6.8, 6.8, "x"]])
    sheet = workbook.worksheets[0]
    sheet["A1"].number_format = '#,##0.00 "€"'
    sheet["C1"].number_format = '#,##0.00 "€"'

    assert [word.text for word in read_one(saved(workbook)).words] == ["6.8", "€", "6.8", "x"]


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (5.0, "5"),
        (0.1 + 0.2, "0.3"),
        (4012345678901.0, "4012345678901"),
        (1.234, "1.2340"),
        (date(2024, 5, 3), "2024-05-03"),
        (None, ""),
        (" x ", "x"),
        (-2.5, "-2.5"),
    ],
)
def test_values_are_shown_without_noise(value: object, text: str) -> None:
    assert shown_value(value) == text


@given(st.floats(-1e9, 1e9).map(lambda value: round(value, 4)))
def test_a_number_is_shown_exactly(value: float) -> None:
    assert float(shown_value(value)) == value


def test_a_sheet_that_reaches_to_its_farthest_corner_is_refused_with_words() -> None:
    workbook = workbook_of([["x"]])
    workbook.worksheets[0]["XFD1048576"] = "weit"

    assert [problem.code for problem in read_one(saved(workbook)).problems] == ["too_large"]


def test_a_sheet_of_a_million_rows_with_few_filled_is_read() -> None:
    workbook = workbook_of([["oben"]])
    workbook.worksheets[0]["A1000000"] = "unten"

    assert lines_of(read_one(saved(workbook))) == ["oben", "unten"]


def test_of_a_thousand_sheets_the_first_are_read_and_it_is_told() -> None:
    document = read_one(saved(workbook_of(*([[n]] for n in range(300)))))

    assert (len(document.pages), [problem.code for problem in document.problems]) == (100, ["too_large"])


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (saved(workbook_of([[]])), "no_text"),
        (saved(workbook_of([["x"]]))[:3000], "damaged"),
        (zip_of(("[Content_Types].xml", b"<x/>"), ("xl/workbook.xml", b"<broken")), "damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "Workbook".encode("utf-16-le") * 9, "damaged"),
    ],
)
def test_what_cannot_be_read_is_told(content: bytes, code: str) -> None:
    problems = [*taken(content, "order.xlsx").problems, *(p for document in read(content, "order.xlsx") for p in document.problems)]

    assert [problem.code for problem in problems] == [code]


@pytest.mark.parametrize("delimiter", [";", ",", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_a_csv_is_read_whatever_its_delimiter_and_encoding(delimiter: str, encoding: str) -> None:
    rows = [["Art.-Nr.", "Größe", "Menge"], ["A-1", '"5,50; x|y\tz"', "5"], ["B-2", "10", "12"]]
    content = "\r\n".join(delimiter.join(row) for row in rows).encode(encoding)

    assert [(word.text, word.cell) for word in read_one(content, "order.csv").words if word.cell and word.cell.column == 2] == [
        ("Menge", Cell(0, 0, 2)),
        ("5", Cell(0, 1, 2)),
        ("12", Cell(0, 2, 2)),
    ]


def test_line_breaks_in_a_cell_stay_in_the_cell() -> None:
    document = read_one(b'Art;Text\r\nA-1;"oben\r\nunten"\r\n', "order.csv")

    assert {word.text: word.cell for word in document.words}["unten"] == Cell(0, 1, 1)


def test_decimal_commas_do_not_part_cells() -> None:
    assert delimiter_of("Art;Preis\nA;1,50\nB;2,75\nC;3,00") == ";"
    assert delimiter_of("no table at all\nonly text") is None


def test_a_formula_in_a_csv_stays_text() -> None:
    assert "=cmd|'/c" in read_one(b"Art;Menge\n=cmd|'/c calc'!A1;5\n", "order.csv").text
