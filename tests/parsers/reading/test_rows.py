"""Words to rows and pieces: columns are told apart by gaps and rulings, and text that runs askew stays together."""

from __future__ import annotations

from dataclasses import replace

from parsers.page import Box, Cell, Document, Page, Ruling, Word
from parsers.reading.lines.rows import rows_of
from tests.builders import document_of, page_of, table_of


def _pieces(document: Document) -> list[list[str]]:
    return [[piece.text for piece in row.pieces] for row in rows_of(document)]


def test_a_single_blank_joins_and_more_part() -> None:
    assert _pieces(document_of("Hammer 500 g   10 Stk  12,50")) == [["Hammer 500 g", "10 Stk", "12,50"]]


def test_declared_cells_part_whatever_stands_between_them() -> None:
    assert _pieces(table_of([["a b", "c"], ["d", ""]])) == [["a b", "c"], ["d"]]


def test_separators_inside_a_word_part_it() -> None:
    document = document_of("4711;Hammer;3")
    assert _pieces(document) == [["4711", "Hammer", "3"]]
    assert [document.text[slice(*word.span)] for row in rows_of(document) for word in row.words if word.span] == ["4711", "Hammer", "3"]


def test_a_ruling_parts_what_stands_close() -> None:
    words = (Word("12", Box(10, 10, 20, 20)), Word("Stk", Box(22, 10, 40, 20)))
    page = Page(1, 100, 100, words, (Ruling(21, 0, 21, 50),))
    assert _pieces(Document("1", "x.pdf", "application/pdf", (page,), True)) == [["12", "Stk"]]


def test_what_is_struck_out_or_quoted_is_not_read() -> None:
    page = page_of("10 Hammer\n5 Zange")
    words = tuple(replace(word, struck=word.text == "10") for word in page.words)
    document = Document("0", "", "text/plain", (replace(page, words=words), page_of("> alt", 2, zone="quoted")), False)
    assert [row.text for row in rows_of(document)] == ["Hammer", "5 Zange"]


def test_a_page_that_runs_askew_keeps_its_rows() -> None:
    page = page_of("\n".join(f"{i}   Artikel-{i}   Beschreibung des Artikels   {i}0 Stück    1{i},50    2{i},00" for i in range(1, 9)))
    skewed = tuple(replace(w, box=Box(w.box.x0, w.box.y0 + 0.015 * w.box.x0, w.box.x1, w.box.y1 + 0.015 * w.box.x0)) for w in page.words)
    document = Document("1", "x.png", "image/png", (replace(page, words=skewed),), True)
    assert [row.words[0].text for row in rows_of(document)] == [str(i) for i in range(1, 9)]
    assert {len(row.words) for row in rows_of(document)} == {len(rows_of(document)[0].words)}


def _lined(*rows: tuple[str, ...]) -> Document:
    """A declared row whose cells have these texts line by line."""
    words = [
        Word(text, Box(100.0 * column, 12.0 * line, 100.0 * column + 6 * len(text), 12.0 * line + 10), cell=Cell(0, 0, column))
        for line, row in enumerate(rows)
        for column, text in enumerate(row)
        if text
    ]
    return Document("1", "mail.html", "text/html", (Page(1, 300.0, 100.0, tuple(words)),), False)


def test_cells_with_as_many_lines_are_as_many_rows() -> None:
    assert _pieces(_lined(("3536", "16"), ("3538", "6"))) == [["3536", "16"], ["3538", "6"]]
    assert _pieces(_lined(("Steckdose", "16"), ("weiß", ""))) == [["Steckdose weiß", "16"]]
